//! The answers of the rights engine for a person: strongest first, with source, day and caveat.
//! Every sentence is a text of `dialogues/`; dates and sums are written here as each language does.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::engine::person::Language;
use crate::engine::rights::facts::Facts;
use crate::engine::rights::for_each_answer;
use crate::engine::rights::law::{Law, RuleData};
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::verdict::{Answers, Key, Tone, Value};
use crate::engine::words;

/// A value to put into a text, already written for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    /// The variable of the text.
    pub name: &'static str,
    /// What stands there.
    pub value: ArgumentValue,
}

/// Numbers are kept apart from words so that plurals work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ArgumentValue {
    /// Words, a date or a sum.
    Words(String),
    /// A number that a plural may depend on.
    Number(u32),
}

/// Everything the engine says of these facts, for a person.
pub(super) fn explanation(
    law: &Law,
    facts: &Facts,
    lang: Language,
    text: &dyn Fn(&str, &[Argument]) -> String,
) -> String {
    let mut found: Vec<(&RuleData, Answers)> = Vec::new();
    for_each_answer(law, facts, |rule, answers| {
        found.extend(law.rule(rule).map(|data| (data, *answers)));
    });
    if found.is_empty() {
        return format!("{}\n", text("rights-nothing", &[]));
    }
    // A right comes before a denial, and the stronger right before the weaker.
    found.sort_by_key(|(data, answers)| (answers.tone() == Tone::Denies, data.strength));
    let mut page: Vec<String> = found
        .iter()
        .map(|(data, answers)| paragraph(data, answers, facts.today, lang, text))
        .collect();
    page.push(text("rights-closing", &[]));
    page.join("\n\n") + "\n"
}

/// The arguments of a rule's texts: every answered key, written for people.
///
/// A key without a value is absent from the list, and the texts ask `{$has-…}` before using it.
#[must_use]
pub fn arguments(answers: &Answers, lang: Language) -> Vec<Argument> {
    let mut arguments = Vec::new();
    for (key, value) in answers.entries() {
        let value = match *value {
            Value::Open => ArgumentValue::Words("none".to_owned()),
            Value::YesNo(answer) => {
                ArgumentValue::Words(if answer { "yes" } else { "no" }.to_owned())
            }
            Value::Count(count) if is_sum(*key) => {
                ArgumentValue::Words(words::euros(lang, Decimal::from(count)))
            }
            Value::Count(count) => ArgumentValue::Number(count),
            Value::Money(sum) => ArgumentValue::Words(words::euros(lang, sum)),
            Value::Day(day) => ArgumentValue::Words(words::date(lang, day)),
            Value::Word(word) => ArgumentValue::Words(word.to_owned()),
        };
        arguments.push(Argument {
            name: variable(*key),
            value,
        });
    }
    arguments
}

/// The key of a rule's text.
#[must_use]
pub fn text_key(rule: RuleId, part: &str) -> String {
    format!("right-{}.{part}", rule.id())
}

fn paragraph(
    data: &RuleData,
    answers: &Answers,
    today: NaiveDate,
    lang: Language,
    text: &dyn Fn(&str, &[Argument]) -> String,
) -> String {
    let arguments = arguments(answers, lang);
    let part = |part: &str| text(&text_key(data.rule, part), &arguments);
    let says = match answers.tone() {
        Tone::Grants => part("gives"),
        Tone::Denies => part("denied"),
    };
    let mut lines = vec![format!("## {}", part("title")), says];
    if let Some(Value::Day(day)) = answers.get(Key::Deadline) {
        let until = [worded("date", words::date(lang, day))];
        lines.push(text(
            if day < today {
                "rights-past"
            } else {
                "rights-until"
            },
            &until,
        ));
    }
    if let Some(fee) = [Key::FeeEur, Key::FeeMaxEur]
        .iter()
        .find_map(|key| answers.get(*key))
    {
        lines.push(match fee {
            Value::Money(sum) if sum.is_zero() => text("rights-free", &[]),
            Value::Money(sum) => text("rights-cost", &[worded("sum", words::euros(lang, sum))]),
            Value::Open | Value::YesNo(_) | Value::Count(_) | Value::Day(_) | Value::Word(_) => {
                text("rights-cost-open", &[])
            }
        });
    }
    lines.push(text("rights-proof", &[worded("proof", part("proof"))]));
    let source = [
        worded("articles", data.articles.join("\u{202f}; ")),
        worded("date", words::date(lang, data.checked_on)),
        worded("confidence", data.confidence.word().to_owned()),
        worded("url", data.sources.first().cloned().unwrap_or_default()),
    ];
    lines.push(text("rights-source", &source));
    lines.push(part("caveat"));
    lines.join("\n")
}

fn worded(name: &'static str, value: String) -> Argument {
    Argument {
        name,
        value: ArgumentValue::Words(value),
    }
}

/// The keys whose whole number is a sum of euros.
fn is_sum(key: Key) -> bool {
    matches!(key, Key::MaxFineEur | Key::MaxFineLegalPersonEur)
}

/// The variable of the texts: the key itself.
fn variable(key: Key) -> &'static str {
    key.word()
}

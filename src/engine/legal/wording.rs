//! Rights and advice in words: texts of `dialogues/`, with dates and sums as each language writes them.
//! It decides nothing: which rights there are and which is simplest stand elsewhere.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::book::Book;
use crate::engine::args;
use crate::engine::calendar;
use crate::engine::guard::{Guard, Scene};
use crate::engine::legal::{
    Advice, Basis, Cost, Deadline, End, Right, Rights, Window, advice, of_case, rights,
};
use crate::engine::person::Language;
use crate::engine::rights::law::{Counts, RuleData, Strength};
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::verdict::{Answers, Key, Tone, Value};
use crate::engine::slot::Slot;
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

/// Finds a text by its key and fills in its values.
pub type Text<'t> = dyn Fn(&str, &[Argument]) -> String + 't;

/// Messages stay under this many characters, so that no shell has to cut a right in two.
const LONGEST_MESSAGE: usize = 3_000;

/// The messages that tell the rights of a dossier and the simplest way out, in light markup.
#[must_use]
pub fn messages(scene: &Scene<'_>, language: Language) -> Vec<String> {
    let rights = rights(scene);
    let text = of_book(scene.book, language);
    let say = |key: &str, arguments: &[Argument]| text(key, arguments);
    let mut parts = vec![say("rights-title", &[])];
    for right in &rights.given {
        parts.push(card(right, scene.today, language, &text).join("\n"));
    }
    if rights.given.is_empty() {
        parts.push(say("rights-none-here", &[]));
    }
    parts.extend(list(
        &rights.passed,
        "rights-passed",
        |right| {
            let until = right.day(Key::Deadline)?;
            let title = part(right, "title", language, &text);
            Some(say(
                "rights-passed-row",
                &[
                    words_of("title", title),
                    words_of("date", words::date(language, until)),
                ],
            ))
        },
        &text,
    ));
    parts.extend(list(
        &rights.denied,
        "rights-denied",
        |right| {
            let arguments = [
                words_of("title", part(right, "title", language, &text)),
                words_of("denied", part(right, "denied", language, &text)),
                words_of("caveat", part(right, "caveat", language, &text)),
            ];
            Some(say("rights-denied-row", &arguments))
        },
        &text,
    ));
    let mut messages = packed(parts);
    messages.push(simplest(scene, language, &rights, &text));
    messages
}

/// One right: its title, what it gives, until when, what it costs, what to keep, its source and its caveat.
#[must_use]
fn card(right: &Right<'_>, today: NaiveDate, language: Language, text: &Text<'_>) -> Vec<String> {
    let mut lines = vec![text(
        "rights-card-title",
        &[words_of("title", part(right, "title", language, text))],
    )];
    lines.extend(details(right, today, language, text));
    lines.push(text("rights-source-short", &source(right.data, language)));
    lines.push(part(right, "caveat", language, text));
    lines
}

/// What a right gives or denies, until when, what it costs and what to keep.
#[must_use]
pub fn details(
    right: &Right<'_>,
    today: NaiveDate,
    language: Language,
    text: &Text<'_>,
) -> Vec<String> {
    let says = match right.answers.tone() {
        Tone::Grants => "gives",
        Tone::Denies => "denied",
    };
    let mut lines = vec![part(right, says, language, text)];
    if let Some(day) = right.day(Key::Deadline) {
        let key = if day < today {
            "rights-past"
        } else {
            "rights-until"
        };
        lines.push(text(key, &[words_of("date", words::date(language, day))]));
    }
    let fee = [Key::FeeEur, Key::FeeMaxEur]
        .iter()
        .find_map(|key| right.answers.get(*key));
    if let Some(fee) = fee {
        lines.push(match fee {
            Value::Money(sum) if sum.is_zero() => text("rights-free", &[]),
            Value::Money(sum) => text(
                "rights-cost",
                &[words_of("sum", words::euros(language, sum))],
            ),
            Value::Open | Value::YesNo(_) | Value::Count(_) | Value::Day(_) | Value::Word(_) => {
                text("rights-cost-open", &[])
            }
        });
    }
    let proof = part(right, "proof", language, text);
    lines.push(text("rights-proof", &[words_of("proof", proof)]));
    lines
}

/// A part of a rule's text, with the values of its answer.
#[must_use]
pub fn part(right: &Right<'_>, name: &str, language: Language, text: &Text<'_>) -> String {
    text(
        &text_key(right.rule(), name),
        &arguments(&right.answers, language),
    )
}

/// The values that name a rule's source.
#[must_use]
pub fn source(data: &RuleData, language: Language) -> [Argument; 4] {
    [
        words_of("articles", data.articles.join("\u{202f}; ")),
        words_of("date", words::date(language, data.checked_on)),
        words_of("confidence", data.confidence.word().to_owned()),
        words_of("url", data.sources.first().cloned().unwrap_or_default()),
    ]
}

/// The arguments of a rule's texts: every answered key, written for people.
///
/// A key without a value says `none`, and the texts choose by it.
#[must_use]
pub fn arguments(answers: &Answers, language: Language) -> Vec<Argument> {
    let mut arguments = Vec::new();
    for (key, value) in answers.entries() {
        let value = match *value {
            Value::Open => ArgumentValue::Words("none".to_owned()),
            Value::YesNo(answer) => {
                ArgumentValue::Words(if answer { "yes" } else { "no" }.to_owned())
            }
            Value::Count(count) if is_sum(*key) => {
                ArgumentValue::Words(words::euros(language, Decimal::from(count)))
            }
            Value::Count(count) => ArgumentValue::Number(count),
            Value::Money(sum) => ArgumentValue::Words(words::euros(language, sum)),
            Value::Day(day) => ArgumentValue::Words(words::date(language, day)),
            Value::Word(word) => ArgumentValue::Words(word.to_owned()),
        };
        arguments.push(Argument {
            name: key.word(),
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

/// The texts of a book in a language.
pub fn of_book(book: &Book, language: Language) -> impl Fn(&str, &[Argument]) -> String + '_ {
    move |key, arguments| {
        let values = arguments
            .iter()
            .map(|argument| (argument.name, value(&argument.value)));
        book.texts().say_with(language, key, values)
    }
}

/// Words to put into a text.
#[must_use]
pub fn words_of(name: &'static str, value: String) -> Argument {
    Argument {
        name,
        value: ArgumentValue::Words(value),
    }
}

fn value(argument: &ArgumentValue) -> args::Value {
    match argument {
        ArgumentValue::Words(words) => args::Value::Text(words.clone()),
        ArgumentValue::Number(number) => args::Value::Number((*number).into()),
    }
}

/// The keys whose whole number is a sum of euros.
fn is_sum(key: Key) -> bool {
    matches!(key, Key::MaxFineEur | Key::MaxFineLegalPersonEur)
}

/// A short list under its title; nothing when the list is empty.
fn list(
    rights: &[Right<'_>],
    title: &str,
    row: impl Fn(&Right<'_>) -> Option<String>,
    text: &Text<'_>,
) -> Option<String> {
    let rows: Vec<String> = rights.iter().filter_map(row).collect();
    (!rows.is_empty()).then(|| format!("{}\n{}", text(title, &[]), rows.join("\n")))
}

/// The parts, as few messages as they fit in.
fn packed(parts: Vec<String>) -> Vec<String> {
    let mut messages: Vec<String> = Vec::new();
    for part in parts {
        match messages.last_mut() {
            Some(last) if last.chars().count() + part.chars().count() + 2 <= LONGEST_MESSAGE => {
                last.push_str("\n\n");
                last.push_str(&part);
            }
            _ => messages.push(part),
        }
    }
    messages
}

/// « Le plus simple pour vous ».
fn simplest(scene: &Scene<'_>, language: Language, rights: &Rights<'_>, text: &Text<'_>) -> String {
    if Guard::NotAgreed.holds(scene) {
        return bank_first(scene, language, rights, text);
    }
    let advice = advice(scene, rights);
    let mut lines = vec![
        text("rights-advice", &[]),
        reason(&advice, language, rights, text),
        String::new(),
    ];
    lines.push(match advice.ends {
        End::AtOnce => text("rights-ends-at-once", &[]),
        End::FromNotification => text("rights-ends-from-notification", &[]),
        End::On(day) => text(
            "rights-ends-on",
            &[words_of("date", words::date(language, day))],
        ),
        End::By(day) => text(
            "rights-ends-by",
            &[words_of("date", words::date(language, day))],
        ),
        End::Open => text("rights-ends-open", &[]),
    });
    lines.push(match advice.cost {
        Cost::Free => text(
            "rights-advice-free",
            &[words_of("kind", kind(&advice, rights).to_owned())],
        ),
        Cost::AtMost(sum) => text(
            "rights-advice-cost",
            &[words_of("sum", words::euros(language, sum))],
        ),
        Cost::Claimed(sum) => text(
            "rights-advice-cost-claimed",
            &[words_of("sum", words::euros(language, sum))],
        ),
        Cost::Open => text("rights-advice-cost-open", &[]),
    });
    match advice.window {
        Window::Any => lines.push(text("rights-window-any", &[])),
        Window::Soon => lines.push(text("rights-window-soon", &[])),
        Window::From(day) => lines.push(text(
            "rights-window-from",
            &[words_of("date", words::date(language, day))],
        )),
        Window::Until(deadline) => lines.extend(last_days(&deadline, language, text)),
        Window::Missed { missed_on, next } => {
            lines.push(text(
                "rights-window-missed",
                &[
                    words_of("missed", words::date(language, missed_on)),
                    words_of("date", words::date(language, next.on)),
                ],
            ));
            lines.extend(last_days(&next, language, text));
        }
    }
    if Guard::KeepsNumber.holds(scene) {
        lines.push(text("rights-advice-number", &[]));
    }
    if scene.case.facts.yes_no(Slot::Switching) == Some(true) {
        lines.push(text("rights-advice-supplier", &[]));
    }
    lines.push(String::new());
    lines.push(text("rights-closing", &[]));
    lines.join("\n")
}

fn basis(advice: &Advice) -> &'static str {
    match advice.basis {
        Basis::Law(_) => "law",
        Basis::CommitmentEnd => "commitment-end",
        Basis::Renewal => "renewal",
        Basis::Notice => "notice",
        Basis::Clause => "clause",
    }
}

fn reason(advice: &Advice, language: Language, rights: &Rights<'_>, text: &Text<'_>) -> String {
    let Basis::Law(rule) = advice.basis else {
        return text(&format!("rights-advice-{}", basis(advice)), &[]);
    };
    let title =
        found(rights, rule).map_or_else(String::new, |right| part(right, "title", language, text));
    text(
        "rights-advice-law",
        &[
            words_of("title", title),
            words_of("kind", kind(advice, rights).to_owned()),
        ],
    )
}

/// Whether a contract is undone, left for free or left otherwise; or whether only the contract speaks.
fn kind(advice: &Advice, rights: &Rights<'_>) -> &'static str {
    let Basis::Law(rule) = advice.basis else {
        return "contract";
    };
    let strength = found(rights, rule).map_or(Strength::Leave, |right| right.data.strength);
    match (strength, advice.cost) {
        (Strength::Undo, _) => "undo",
        (_, Cost::Free) if rule.is_telecom() => "telecom",
        (_, Cost::Free) => "free",
        _ => "leave",
    }
}

fn found<'r, 'b>(rights: &'r Rights<'b>, rule: RuleId) -> Option<&'r Right<'b>> {
    rights.given.iter().find(|right| right.rule() == rule)
}

/// The last safe days to send, online and by post.
fn last_days(deadline: &Deadline, language: Language, text: &Text<'_>) -> Vec<String> {
    let date = |day| words::date(language, day);
    let counts = match deadline.counts {
        Counts::Sending => "sending",
        Counts::Receipt | Counts::Neither => "receipt",
    };
    let mut lines = Vec::new();
    if let Some(day) = deadline.online_on {
        lines.push(text(
            "rights-last-day-online",
            &[
                words_of("date", date(day)),
                words_of("counts", counts.to_owned()),
            ],
        ));
    }
    lines.push(match deadline.post_on {
        Some(day) => text("rights-last-day-post", &[words_of("date", date(day))]),
        None => text("rights-last-day-post-passed", &[]),
    });
    lines
}

/// Nobody agreed: the bank, and its own clock.
fn bank_first(
    scene: &Scene<'_>,
    language: Language,
    rights: &Rights<'_>,
    text: &Text<'_>,
) -> String {
    let until = rights
        .given
        .iter()
        .filter_map(|right| right.day(Key::Deadline))
        .min();
    let lines = match until {
        Some(day) => text(
            "rights-bank-until",
            &[words_of("date", words::date(language, day))],
        ),
        None => match shortest_bank_delay(scene) {
            Some((europe, elsewhere)) => text(
                "rights-bank-either",
                &[
                    words_of("europe", words::date(language, europe)),
                    words_of("elsewhere", words::date(language, elsewhere)),
                ],
            ),
            None => text("rights-bank-undated", &[]),
        },
    };
    format!(
        "{}\n{lines}\n\n{}",
        text("rights-bank", &[]),
        text("rights-closing", &[])
    )
}

/// Both delays for a debit whose taker's bank is not known: in Europe, and elsewhere.
fn shortest_bank_delay(scene: &Scene<'_>) -> Option<(NaiveDate, NaiveDate)> {
    let figures = &scene.book.law.figures;
    let debited_on = of_case(scene).debited_on?;
    let europe = calendar::add_months(debited_on, figures.unauthorised_months.on(debited_on)?)?;
    let elsewhere = calendar::add_days(debited_on, figures.outside_eea_days.on(debited_on)?)?;
    Some((europe.day, elsewhere))
}

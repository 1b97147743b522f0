//! Values: each `{ $name }` is one the program gives to that text, the same in every language, and a choice among answers names real ones.
//! It never counts how long they are: that is `length`.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use super::documents::is_of_documents;
use super::keys::{Use, Values, is_of_case};
use super::sentences::{Sentence, Sentences};
use super::texts::{in_words, is_of_rights};
use super::{listed, nearest, problem};
use crate::book::Book;
use crate::book::problem::Problem;
use crate::book::texts::Known;
use crate::engine::args::Arg;
use crate::engine::letter::DocumentKind;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::slot::{Input, Slot};

/// Values nobody gives, values that differ between languages, variants that can never be chosen.
pub fn problems(
    book: &Book,
    uses: &BTreeMap<String, Use>,
    sentences: &Sentences<'_>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for language in Language::ALL {
        for (key, text) in book.texts().known.get(language).into_iter().flatten() {
            if is_of_rights(key) || is_of_documents(key) {
                continue;
            }
            problems.extend(given(key, text, uses.get(key).map(|used| used.values)));
        }
        for (key, sentence) in sentences
            .of(*language)
            .filter(|(key, _)| !is_of_rights(key) && !is_of_documents(key))
        {
            for_each_select(&sentence.pattern, &mut |selector, variants| {
                problems.extend(variants_problems(key, sentence, selector, variants));
            });
        }
    }
    problems.extend(unequal(book, uses));
    problems
}

fn given(key: &str, text: &Known, values: Option<Values>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let place = (text.file.as_str(), text.line);
    for name in &text.placeholders {
        let Some(arg) = Arg::from_name(name) else {
            let mend = match nearest(name, Arg::ALL.iter().map(|arg| arg.name())) {
                Some(meant) => format!("write `{{ ${meant} }}` if that is meant, or take it away"),
                None => {
                    "take it away: see `dialogues/README.md` for the values there are".to_owned()
                }
            };
            problems.push(problem(
                place,
                format!("the text `{key}` uses `{{ ${name} }}`, which is no value"),
                mend,
            ));
            continue;
        };
        let Some(values) = values.filter(|values| !values.holds(arg)) else {
            continue;
        };
        let what =
            format!("the text `{key}` uses `{{ ${name} }}`, which is not known where it is said");
        problems.push(problem(
            place,
            what,
            format!("take it away; this text may use {}", offered(values)),
        ));
    }
    for arg in values.into_iter().flat_map(Values::must_be_used) {
        if !text.placeholders.contains(arg.name()) {
            let what = format!("the text `{key}` does not use `{{ ${} }}`", arg.name());
            problems.push(problem(
                place,
                what,
                "put it where the value is to be read".to_owned(),
            ));
        }
    }
    problems
}

fn offered(values: Values) -> String {
    let of_case = "every value of the case";
    match values {
        Values::Nothing => "no value".to_owned(),
        Values::Any => "any value".to_owned(),
        Values::Document => "every value of a document".to_owned(),
        Values::Case => of_case.to_owned(),
        Values::CaseAnd(more) | Values::CaseOr(more) => format!(
            "{of_case}, and {}",
            listed(more.iter().map(|arg| arg.name()))
        ),
        Values::Each(args) | Values::Only(args) => {
            format!("only {}", listed(args.iter().map(|arg| arg.name())))
        }
    }
}

/// The same text uses the same values in every language.
fn unequal(book: &Book, uses: &BTreeMap<String, Use>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let all = &book.texts().known;
    for (language, known) in all {
        for (other_language, others) in all.iter().filter(|(other, _)| *other != language) {
            for (key, text) in known {
                let Some(other) = others.get(key) else {
                    continue;
                };
                if is_of_documents(key) {
                    continue;
                }
                // A misspelt value, one that is not given and one that must be used are told above.
                let is_misspelt = text
                    .placeholders
                    .iter()
                    .any(|name| Arg::from_name(name).is_none());
                let is_told = |arg: Arg| {
                    uses.get(key).is_some_and(|used| {
                        !used.values.holds(arg) || used.values.must_be_used().contains(&arg)
                    })
                };
                if is_misspelt {
                    continue;
                }
                let lacking: BTreeSet<&str> = other
                    .placeholders
                    .iter()
                    .filter(|name| !text.placeholders.contains(*name))
                    .filter(|name| Arg::from_name(name).is_some_and(|arg| !is_told(arg)))
                    .map(String::as_str)
                    .collect();
                if lacking.is_empty() {
                    continue;
                }
                problems.push(lacks(key, text, lacking, *other_language, other));
            }
        }
    }
    problems
}

/// A text lacks what it uses in another language.
pub(super) fn lacks(
    key: &str,
    text: &Known,
    lacking: BTreeSet<&str>,
    language: Language,
    there: &Known,
) -> Problem {
    problem(
        (&text.file, text.line),
        format!(
            "the text `{key}` does not use {}, which it uses in {}",
            listed(lacking),
            in_words(language)
        ),
        format!(
            "use it here too, or take it away in `{}`, line {}",
            there.file, there.line
        ),
    )
}

fn variants_problems(
    key: &str,
    sentence: &Sentence<'_>,
    selector: &InlineExpression<&str>,
    variants: &[Variant<&str>],
) -> Vec<Problem> {
    let InlineExpression::VariableReference { id } = selector else {
        return Vec::new();
    };
    // A name that is no value is told once, for the text.
    let Some(arg) = Arg::from_name(id.name) else {
        return Vec::new();
    };
    let Some(answers) = answers(arg) else {
        return vec![no_list(key, sentence, id.name)];
    };
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for variant in variants {
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
            &variant.key;
        let place = (sentence.file, sentence.line_of(name));
        if !seen.insert(*name) {
            problems.push(problem(
                place,
                format!("the text `{key}` has two variants `[{name}]`"),
                "delete one of the two".to_owned(),
            ));
        }
        let is_number = is_number(arg) && matches!(variant.key, VariantKey::NumberLiteral { .. });
        // The variant with a star is said when no other fits: its name is free.
        if !variant.default && !is_number && !answers.contains(name) {
            problems.push(problem(
                place,
                format!("the variant `[{name}]` of the text `{key}` is never said: `${}` has no such answer", arg.name()),
                format!("write one of {}", listed(answers.iter().copied())),
            ));
        }
    }
    problems
}

/// A text chooses by a value that is not one of a list.
pub(super) fn no_list(key: &str, sentence: &Sentence<'_>, name: &str) -> Problem {
    problem(
        (sentence.file, sentence.line_of(name)),
        format!("the text `{key}` chooses by `${name}`, which is never one of a list"),
        "write the text without a choice".to_owned(),
    )
}

fn is_number(arg: Arg) -> bool {
    matches!(arg, Arg::DaysSinceSent | Arg::NoticeDays | Arg::Count)
}

/// The answers a text may choose by: those of a slot, or the plural forms of a number.
fn answers(arg: Arg) -> Option<Vec<&'static str>> {
    if is_number(arg) {
        return Some(vec!["zero", "one", "two", "few", "many", "other"]);
    }
    if arg.name().ends_with("_known") || arg == Arg::BankLate {
        return Some(vec!["yes", "no"]);
    }
    if matches!(arg, Arg::LatestSent | Arg::NextDocument) {
        let otherwise = if arg == Arg::LatestSent {
            "request"
        } else {
            "none"
        };
        let kinds = DocumentKind::ALL.iter().map(|kind| kind.name());
        return Some(std::iter::once(otherwise).chain(kinds).collect());
    }
    if !is_of_case(arg) {
        return None;
    }
    let mut answers = match Slot::from_name(arg.name())?.input() {
        Input::Choice(names) => names.to_vec(),
        Input::YesNo => vec!["yes", "no"],
        Input::Text
        | Input::Date(_)
        | Input::Money
        | Input::Days
        | Input::Provider
        | Input::Confirm
        | Input::Checklist(_) => return None,
    };
    answers.push("unknown");
    Some(answers)
}

pub(super) fn for_each_select<'p>(
    pattern: &'p Pattern<&'p str>,
    see: &mut impl FnMut(&'p InlineExpression<&'p str>, &'p [Variant<&'p str>]),
) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression
        {
            expression = inner;
        }
        if let Expression::Select { selector, variants } = expression {
            see(selector, variants);
            for variant in variants {
                for_each_select(&variant.value, see);
            }
        }
    }
}

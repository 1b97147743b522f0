//! Length: a text fits where Telegram shows it, with long values in it and in the longest of its variants.
//! It never cuts anything: the shells do, when a person's own words are too long.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::keys::{Shown, Use};
use super::problem;
use super::sentences::Sentences;
use crate::book::Book;
use crate::book::problem::Problem;
use crate::engine::args::Arg;
use crate::engine::case::{Case, CaseId};
use crate::engine::fact::Fact;
use crate::engine::guard::Scene;
use crate::engine::markup::plain;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::provider_card;
use crate::engine::slot::Slot;

/// A message.
pub const MESSAGE: usize = 4096;
/// A button: a phone shows no more.
pub const BUTTON: usize = 60;
/// A word beside a tapped button.
pub const TOAST: usize = 200;
/// The words beside a file.
pub const CAPTION: usize = 1024;
/// A line of the menu of commands.
pub const COMMAND: usize = 256;
/// What the bot says of itself.
pub const DESCRIPTION: usize = 512;
/// The same, in a line.
pub const SHORT_DESCRIPTION: usize = 120;
/// A document: two pages, or two messages to copy.
pub const DOCUMENT: usize = 2 * MESSAGE;

/// References inside references are followed this deep: a circle is told elsewhere.
const DEEP: usize = 8;

/// Texts that would be cut, and cards whose message would.
pub fn problems(
    book: &Book,
    uses: &BTreeMap<String, Use>,
    sentences: &Sentences<'_>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for language in Language::ALL {
        for (key, sentence) in sentences.of(*language) {
            let Some(said) = uses.get(key) else { continue };
            let own = longest(sentences, *language, &sentence.pattern, 0);
            let whole = match said.shown {
                Shown::Item => own + box_to_tick(sentences, *language),
                _ => own,
            };
            let (where_it_is, limit) = limit(said.shown);
            if whole > limit {
                let line = book
                    .texts()
                    .known
                    .get(language)
                    .and_then(|known| known.get(key))
                    .map_or(1, |known| known.line);
                problems.push(problem(
                    (sentence.file, line),
                    format!(
                        "the text `{key}` may reach {whole} signs, and {where_it_is} shows {limit}"
                    ),
                    format!("take away {} signs at least", whole - limit),
                ));
            }
        }
        problems.extend(cards(book, *language));
    }
    problems
}

fn limit(shown: Shown) -> (&'static str, usize) {
    match shown {
        Shown::Message => ("a message", MESSAGE),
        Shown::Button | Shown::Item => ("a button", BUTTON),
        Shown::Toast => ("a word beside a button", TOAST),
        Shown::Caption => ("a file", CAPTION),
        Shown::Command => ("the menu", COMMAND),
        Shown::Description => ("the bot’s page", DESCRIPTION),
        Shown::ShortDescription => ("the bot’s card", SHORT_DESCRIPTION),
        Shown::Document => ("a document of two pages", DOCUMENT),
    }
}

fn box_to_tick(sentences: &Sentences<'_>, language: Language) -> usize {
    ["list-ticked", "list-unticked"]
        .iter()
        .filter_map(|key| sentences.get(language, key))
        .map(|sentence| {
            longest(sentences, language, &sentence.pattern, 0).saturating_sub(width("answer"))
        })
        .max()
        .unwrap_or_default()
}

/// The message of each card, as it is said.
fn cards(book: &Book, language: Language) -> Vec<Problem> {
    // Any day does: the longest month and weekday differ by a few signs.
    let today = NaiveDate::from_ymd_opt(2026, 9, 30).unwrap_or_default();
    let mut problems = Vec::new();
    for card in book.providers.values() {
        let mut case = Case::new(CaseId(1), today);
        case.learn(Slot::Provider, Fact::Provider(card.id.clone()));
        let message = provider_card::message(
            &Scene {
                book,
                case: &case,
                today,
            },
            language,
        );
        let whole = units(&plain(message.text.reveal()));
        if whole > MESSAGE {
            problems.push(problem(
                (&format!("providers/{}.toml", card.id), 1),
                format!(
                    "the card reaches {whole} signs in `{}`, and a message shows {MESSAGE}",
                    language.name()
                ),
                format!("take away {} signs at least", whole - MESSAGE),
            ));
        }
    }
    problems
}

/// How long a pattern may get, in UTF-16 units: what Telegram counts in.
fn longest(
    sentences: &Sentences<'_>,
    language: Language,
    pattern: &Pattern<&str>,
    depth: usize,
) -> usize {
    let of_elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => units(value),
        PatternElement::Placeable { expression } => {
            longest_expression(sentences, language, expression, depth)
        }
    });
    of_elements.sum()
}

fn longest_expression(
    sentences: &Sentences<'_>,
    language: Language,
    expression: &Expression<&str>,
    depth: usize,
) -> usize {
    let of_key = |key: &str| {
        sentences
            .get(language, key)
            .filter(|_| depth < DEEP)
            .map_or(0, |sentence| {
                longest(sentences, language, &sentence.pattern, depth + 1)
            })
    };
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .map(|variant| longest(sentences, language, &variant.value, depth))
            .max()
            .unwrap_or_default(),
        Expression::Inline(inline) => match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => units(value),
            InlineExpression::FunctionReference { .. } => width("amount"),
            InlineExpression::MessageReference { id, attribute } => match attribute {
                Some(attribute) => of_key(&format!("{}.{}", id.name, attribute.name)),
                None => of_key(id.name),
            },
            InlineExpression::TermReference { id, .. } => of_key(id.name),
            InlineExpression::VariableReference { id } => width(id.name),
            InlineExpression::Placeable { expression } => {
                longest_expression(sentences, language, expression, depth)
            }
        },
    }
}

/// How long a value may reasonably get.
fn width(name: &str) -> usize {
    match Arg::from_name(name) {
        // A person's own words: longer ones are cut by the shell.
        Some(Arg::Name | Arg::Label) => 120,
        Some(Arg::Answer | Arg::Reason) => 300,
        Some(Arg::Recap | Arg::List) => 2000,
        Some(Arg::Reference) => 150,
        Some(Arg::Link | Arg::Tracking | Arg::RouteWords | Arg::Stage | Arg::Zone) => 60,
        Some(Arg::Count | Arg::NoticeDays | Arg::DaysSinceSent) => 4,
        // Dates and sums in words.
        Some(_) | None => 30,
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

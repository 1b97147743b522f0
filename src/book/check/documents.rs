//! Documents: their texts use only what a document gives, the same in every language, and their layouts are there.
//! It never reads the words, nor whether a layout draws well: a test renders each kind.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::keys::{Presence, Shown, Use, Values};
use super::sentences::{Sentence, Sentences};
use super::values::{for_each_select, lacks, no_list};
use super::{listed, nearest, problem};
use crate::book::Book;
use crate::book::problem::Problem;
use crate::book::texts::Known;
use crate::engine::letter::{Audience, DocumentKind, GIVEN, Particular, SELECTORS};
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::rights::rules::RuleId;

/// The layouts that are drawn with.
const LAYOUTS: [&str; 3] = ["common.typ", "letter.typ", "sheet.typ"];

/// What surrounds the text of a document.
const PHRASES: [&str; 10] = [
    "document-date",
    "document-label-citations",
    "document-label-enclosures",
    "document-label-signature",
    "document-label-subject",
    "document-notice",
    "document-place-and-date",
    "document-sending-electronic-post",
    "document-sending-post",
    "document-signed",
];

/// What each kind of document says, and the blanks of each value it may lack.
pub fn uses() -> BTreeMap<String, Use> {
    let text = |presence| Use {
        values: Values::Document,
        shown: Shown::Document,
        presence,
        wanted_by: None,
    };
    let short = || Use {
        values: Values::Nothing,
        shown: Shown::Button,
        presence: Presence::Everywhere,
        wanted_by: None,
    };
    let mut uses = BTreeMap::new();
    for kind in DocumentKind::ALL {
        let key = format!("document-{}", kind.name());
        for attribute in ["", ".subject", ".file"] {
            uses.insert(format!("{key}{attribute}"), text(Presence::Everywhere));
        }
        uses.insert(format!("{key}.name"), short());
        uses.insert(
            format!("{key}.enclosures"),
            text(Presence::EverywhereOrNowhere),
        );
    }
    for key in PHRASES {
        uses.insert(key.to_owned(), text(Presence::Everywhere));
    }
    for particular in Particular::ALL {
        for audience in Audience::ALL {
            uses.insert(particular.hint_key(*audience), short());
        }
    }
    uses
}

/// Whether a text is one of a document: its values are not those of a message.
pub fn is_of_documents(key: &str) -> bool {
    key.starts_with("document-") || key.starts_with("blank-")
}

/// Values that no document gives, that differ between languages, choices that never hold, layouts that are missing.
pub fn problems(book: &Book, sentences: &Sentences<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (language, known) in &book.texts().known {
        for (key, text) in known.iter().filter(|(key, _)| is_of_documents(key)) {
            problems.extend(given(key, text));
            for (other, others) in book.texts().known.iter().filter(|(it, _)| *it != language) {
                problems.extend(
                    others
                        .get(key)
                        .and_then(|there| unequal(key, text, *other, there)),
                );
            }
        }
    }
    for language in Language::ALL {
        for (key, sentence) in sentences.of(*language) {
            if !is_of_documents(key) {
                continue;
            }
            for_each_select(&sentence.pattern, &mut |selector, variants| {
                problems.extend(variants_problems(key, sentence, selector, variants));
            });
        }
    }
    for layout in LAYOUTS {
        if !book.layouts().any(|(name, _)| name == layout) {
            problems.push(problem(
                (&format!("layout/{layout}"), 1),
                "this layout is missing".to_owned(),
                "put it back: documents are drawn with it".to_owned(),
            ));
        }
    }
    problems
}

fn given(key: &str, text: &Known) -> Vec<Problem> {
    text.placeholders
        .iter()
        .filter(|name| !is_given(name))
        .map(|name| {
            problem(
                (&text.file, text.line),
                format!("the text `{key}` uses `{{ ${name} }}`, which no document gives"),
                match nearest(name, names()) {
                    Some(meant) => {
                        format!("write `{{ ${meant} }}` if that is meant, or take it away")
                    }
                    None => "take it away: see `dialogues/README.md` for the values of a document"
                        .to_owned(),
                },
            )
        })
        .collect()
}

fn names() -> impl Iterator<Item = &'static str> {
    Particular::ALL
        .iter()
        .map(|particular| particular.name())
        .chain(GIVEN)
        .chain(SELECTORS.iter().map(|(name, _)| *name))
}

fn is_given(name: &str) -> bool {
    names().any(|other| other == name)
}

fn unequal(key: &str, text: &Known, other: Language, there: &Known) -> Option<Problem> {
    let lacking: BTreeSet<&str> = there
        .placeholders
        .iter()
        .filter(|name| is_given(name) && !text.placeholders.contains(*name))
        .map(String::as_str)
        .collect();
    (!lacking.is_empty()).then(|| lacks(key, text, lacking, other, there))
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
    let Some((_, words)) = SELECTORS.iter().find(|(name, _)| *name == id.name) else {
        return is_given(id.name)
            .then(|| no_list(key, sentence, id.name))
            .into_iter()
            .collect();
    };
    variants
        .iter()
        .filter(|variant| !variant.default)
        .filter_map(|variant| {
            let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                &variant.key;
            let is_word = words.contains(name)
                || (id.name == "rule" && RuleId::from_id(name).is_some());
            (!is_word).then(|| {
                problem(
                    (sentence.file, sentence.line_of(name)),
                    format!(
                        "the variant `[{name}]` of the text `{key}` is never said: `${}` has no such word",
                        id.name
                    ),
                    if id.name == "rule" {
                        "write the name of a rule of `rights/`".to_owned()
                    } else {
                        format!("write one of {}", listed(words.iter().copied()))
                    },
                )
            })
        })
        .collect()
}

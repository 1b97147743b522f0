//! `stopabo letter`: facts in JSON on one side, a document on the other.
//! It reads and composes; what a document says stands in `dialogues/`, and its pages are drawn by the shell.

use chrono::NaiveDate;
use serde_json::Value;

use crate::book::Book;
use crate::book::check::MESSAGE;
use crate::engine::case::{Case, CaseId};
use crate::engine::fact::Fact;
use crate::engine::guard::Scene;
use crate::engine::letter::{self, Document, DocumentKind, Facts, Layout};
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::slot::Slot;

/// The document of that kind, from facts in JSON.
///
/// # Errors
/// One line that says which fact is wrong, and why.
pub fn document(
    book: &Book,
    kind: DocumentKind,
    input: &str,
    today: NaiveDate,
    language: Language,
) -> Result<Document, String> {
    let given: Value =
        serde_json::from_str(input).map_err(|error| format!("the facts are not JSON: {error}"))?;
    let Value::Object(given) = given else {
        return Err(
            "the facts are one JSON object: write `{ \"subscription\": \"…\" }`".to_owned(),
        );
    };
    let mut facts = Facts::from_json(&given, today).map_err(|error| error.to_string())?;
    if kind == DocumentKind::Checklist && facts.items.is_empty() {
        let case = case(book, &facts);
        let scene = Scene {
            book,
            case: &case,
            today: facts.written_on,
        };
        letter::checklist(&mut facts, &scene, language);
    }
    Ok(letter::compose(book, kind, &facts, language))
}

/// A dossier that knows what settles the lines of the checklist.
fn case(book: &Book, facts: &Facts) -> Case {
    let mut case = Case::new(CaseId(1), facts.written_on);
    let card = facts
        .provider
        .as_ref()
        .or(facts.subscription.as_ref())
        .and_then(|name| book.sure_match(name.reveal()));
    if let Some(card) = card {
        case.learn(Slot::Provider, Fact::Provider(card));
    }
    if let Some(category) = facts.category {
        case.learn(Slot::Category, Fact::Choice(category.name().to_owned()));
    }
    if let Some(route) = facts.route {
        case.learn(Slot::Route, Fact::Choice(route.name().to_owned()));
    }
    case
}

/// The document as text: what is copied, in pieces that fit a message.
#[must_use]
pub fn text(document: &Document) -> String {
    let mut text = letter::pieces(&document.text(), MESSAGE).join("\n\n");
    text.push('\n');
    text
}

/// Every kind, a line each: its name, its page, what it is.
#[must_use]
pub fn list(book: &Book, language: Language) -> String {
    let lines: Vec<String> = DocumentKind::ALL
        .iter()
        .map(|kind| {
            let page = match kind.layout() {
                Layout::Letter => "letter",
                Layout::Sheet => "sheet",
            };
            let name = book
                .texts()
                .say_with(language, &kind.name_key(), std::iter::empty());
            format!("{:<22}{page:<8}{name}\n", kind.name())
        })
        .collect();
    lines.concat()
}

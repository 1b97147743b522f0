//! `stopabo providers`: the directory as a list, a search, figures, and an import of privacy contacts.
//! It reads and prints; the import writes only where it is told, and never into `dialogues/`.

pub mod import;
mod stats;

use serde_json::{Value as Json, json};

use crate::book::Book;
use crate::book::providers::Card;
use crate::book::search::Match;
use crate::engine::names::Named;

pub use crate::cli::providers::stats::stats;

/// How many providers a search tells.
const MOST: usize = 10;

/// Every card, one a line: id, category, name.
#[must_use]
pub fn list(book: &Book) -> String {
    let row = |card: &Card| format!("{:<26}{:<20}{}\n", card.id, card.category.name(), card.name);
    book.providers
        .values()
        .map(row)
        .collect::<Vec<_>>()
        .concat()
}

/// The same as JSON.
#[must_use]
pub fn list_json(book: &Book) -> String {
    let cards: Vec<Json> = book
        .providers
        .values()
        .map(|card| json!({ "id": card.id, "name": card.name, "category": card.category.name() }))
        .collect();
    format!("{:#}\n", Json::Array(cards))
}

/// The providers near what was typed, best first, one a line: score, id, name.
#[must_use]
pub fn search(book: &Book, typed: &str) -> String {
    let found = book.search(typed, MOST);
    if found.is_empty() {
        return "nothing certain enough\n".to_owned();
    }
    let row = |it: &Match| format!("{:>3}  {:<26}{}\n", it.score, it.id, it.name);
    found.iter().map(row).collect::<Vec<_>>().concat()
}

/// The same as a JSON array; empty when nothing is certain enough.
#[must_use]
pub fn search_json(book: &Book, typed: &str) -> String {
    let object = |it: &Match| json!({ "id": it.id, "name": it.name, "score": it.score });
    let found: Vec<Json> = book.search(typed, MOST).iter().map(object).collect();
    format!("{:#}\n", Json::Array(found))
}

//! `stopabo label`: a line of a statement on one side, what it says in words or in JSON on the other.
//! It reads and prints; what a label says is decided in `engine::label`.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use crate::book::Book;
use crate::engine::label::{Check, Decoded, decode, meaning, message};
use crate::engine::markup::plain;
use crate::engine::names::Named as Listed;
use crate::engine::person::Language;

/// The label in words, for a person.
#[must_use]
pub fn told(book: &Book, today: NaiveDate, language: Language, label: &str) -> String {
    let decoded = decode(book, label, today);
    format!("{}\n", plain(&message(book, language, &decoded)))
}

/// The label as one JSON object.
#[must_use]
pub fn json(book: &Book, today: NaiveDate, language: Language, label: &str) -> String {
    let decoded = decode(book, label, today);
    format!("{:#}\n", object(book, language, &decoded))
}

fn object(book: &Book, language: Language, decoded: &Decoded) -> Json {
    let parts: Vec<Json> = decoded
        .parts
        .iter()
        .map(|part| {
            json!({
                "text": part.text,
                "kind": part.kind.name(),
                "meaning": meaning(book, language, decoded, part),
            })
        })
        .collect();
    let ics = decoded.ics.as_ref();
    json!({
        "instrument": decoded.instrument.map(Listed::name),
        "merchant": decoded.merchant.as_ref().map(|it| &it.name),
        "intermediary": decoded.intermediary.as_ref().map(|it| &it.name),
        "provider": decoded.provider(),
        "trust": decoded.trust().map(Listed::name),
        "date": decoded.date.map(|date| date.to_string()),
        "ics": ics.map(|ics| &ics.text),
        "ics_valid": ics.map(|ics| ics.check == Check::Right),
        "mandate": decoded.mandate,
        "searched": decoded.searched,
        "parts": parts,
    })
}

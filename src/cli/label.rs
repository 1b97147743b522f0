//! `stopabo label`: a line of a statement on one side, what it says in words or in JSON on the other.
//! It reads and prints; what a label says is decided in `engine::label`.

use chrono::NaiveDate;
use serde_json::{Map, Value as Json, json};

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
///
/// # Errors
///
/// One line that says what is wrong.
pub fn json(
    book: &Book,
    today: NaiveDate,
    language: Language,
    label: &str,
) -> Result<String, String> {
    let decoded = decode(book, label, today);
    let mut text = serde_json::to_string_pretty(&object(book, language, &decoded))
        .map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(text)
}

fn object(book: &Book, language: Language, decoded: &Decoded) -> Json {
    let name = |named: &Option<crate::engine::label::Named>| {
        named
            .as_ref()
            .map_or(Json::Null, |it| Json::from(it.name.as_str()))
    };
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
    let mut object = Map::new();
    let mut put = |key: &str, value: Json| object.insert(key.to_owned(), value);
    put("instrument", word(decoded.instrument.map(Listed::name)));
    put("merchant", name(&decoded.merchant));
    put("intermediary", name(&decoded.intermediary));
    put("provider", word(decoded.provider()));
    put("trust", word(decoded.trust().map(Listed::name)));
    put(
        "date",
        decoded
            .date
            .map_or(Json::Null, |date| Json::from(date.to_string())),
    );
    put(
        "ics",
        word(decoded.ics.as_ref().map(|ics| ics.text.as_str())),
    );
    put(
        "ics_valid",
        decoded
            .ics
            .as_ref()
            .map_or(Json::Null, |ics| Json::from(ics.check == Check::Right)),
    );
    put("mandate", word(decoded.mandate.as_deref()));
    put("searched", word(decoded.searched.as_deref()));
    put("parts", Json::Array(parts));
    Json::Object(object)
}

fn word(word: Option<&str>) -> Json {
    word.map_or(Json::Null, Json::from)
}

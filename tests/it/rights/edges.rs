//! The law as tables: the day before, the day, the day after; month ends, leap days, holidays, and
//! the day a text came into force. A row is a change to the facts and what follows from it.

mod contracts;
mod insurance;
mod payments;
mod renewal;
mod telecom;
mod withdrawal;

use serde_json::{Map, Value as Json};
use stopabo::cli::rights::answers;
use stopabo::engine::rights::facts::Facts;

use crate::rights::{day, law};

/// What a rule answers to these facts; `null` when it says nothing.
#[track_caller]
pub fn said(rule: &str, facts: &Json) -> Json {
    let facts =
        Facts::from_json(facts, day("2026-11-23")).unwrap_or_else(|error| panic!("{error}"));
    let answers = answers(&law(), &facts);
    let found = answers
        .as_array()
        .unwrap()
        .iter()
        .find(|object| object["id"] == rule)
        .cloned();
    found.map_or(Json::Null, |mut object| {
        object.as_object_mut().unwrap().remove("id");
        object
    })
}

/// Plays each row on top of the base facts.
#[track_caller]
pub fn table(rule: &str, base: &Json, rows: &[(Json, Json)]) {
    for (change, expected) in rows {
        let mut facts: Map<String, Json> = base.as_object().unwrap().clone();
        for (name, value) in change.as_object().unwrap() {
            facts.insert(name.clone(), value.clone());
        }
        assert_eq!(
            said(rule, &Json::Object(facts)),
            *expected,
            "{rule}: {change}"
        );
    }
}

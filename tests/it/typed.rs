//! Answers as people type them, and what the bot must understand: a table a person can read.

use chrono::NaiveDate;
use stopabo::engine::case::{Case, CaseId};
use stopabo::engine::event::Pick;
use stopabo::engine::guard::Scene;
use stopabo::engine::names::Named as _;
use stopabo::engine::person::Language;
use stopabo::engine::reading::{self, Reading};
use stopabo::engine::slot::Slot;

use crate::the_book;

#[test]
fn typed_answers_mean_what_they_mean() {
    let mut wrong = Vec::new();
    for (slot, typed, expected) in table() {
        for language in Language::ALL {
            let found = understood(*language, slot, typed);
            if found != expected {
                let slot = slot.name();
                wrong.push(format!(
                    "{slot}: `{typed}`: expected {expected}, found {found}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The table's name of what was understood; `?` when a hint is given instead.
fn understood(language: Language, slot: Slot, typed: &str) -> String {
    let book = the_book();
    let today = NaiveDate::from_ymd_opt(2026, 11, 26).unwrap();
    let case = Case::new(CaseId(1), today);
    let scene = Scene {
        book,
        case: &case,
        today,
    };
    let (_, question) = book.agenda.asking(slot).unwrap();
    match reading::read(&scene, language, question, typed) {
        Reading::Pick(Pick::Name(name)) => name,
        Reading::Pick(Pick::Later) => "later".to_owned(),
        Reading::Hint(_) => "?".to_owned(),
        other => format!("{other:?}"),
    }
}

fn table() -> impl Iterator<Item = (Slot, &'static str, &'static str)> {
    let mut slot = None;
    include_str!("typed/answers.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter_map(move |line| match line.rsplit_once("  ") {
            None => {
                slot = Slot::from_name(line);
                assert!(slot.is_some(), "`{line}` is no fact");
                None
            }
            Some((typed, answer)) => Some((slot?, typed.trim(), answer)),
        })
}

//! Answers in people's own words, of `words.toml`: each tells an answer that a question has, and only that one.
//! It never judges whether people say so: a table of typed answers does.

use std::collections::BTreeMap;

use super::{lines_that, listed, problem};
use crate::book::Book;
use crate::book::problem::Problem;
use crate::book::source::Files;
use crate::engine::names::Named;
use crate::engine::slot::{Input, Slot};

const FILE: &str = "words.toml";

/// Words that tell no answer there is, nothing, or two answers at once.
pub fn problems(book: &Book, files: &Files) -> Vec<Problem> {
    let text = files.get(FILE).unwrap_or_default();
    let mut problems = Vec::new();
    for (slot, answers) in &book.words.answers {
        let header = format!("[answers.{}]", slot.name());
        let line = lines_that(text, |line| line == header).next().unwrap_or(1);
        let mut told = |what: String, mend: String| {
            problems.push(problem((FILE, line), what, mend));
        };
        let known = known_answers(book, *slot);
        let mut tells: BTreeMap<&str, &str> = BTreeMap::new();
        for (answer, phrases) in answers {
            if !known.contains(&answer.as_str()) {
                let what = format!("`{answer}` is not an answer to `{}`", slot.name());
                told(what, write_one_of(&known));
            }
            for phrase in phrases {
                if phrase.is_empty() {
                    let what = format!("the answer `{answer}` is told by no word at all");
                    told(what, "write a word between the quotes".to_owned());
                }
                if let Some(other) = tells.insert(phrase, answer) {
                    let what = format!("`{phrase}` tells `{other}` and `{answer}`");
                    told(what, "delete one of the two".to_owned());
                }
            }
        }
    }
    problems
}

/// The answers that words can tell: those of the closed list, and « not yet » where it is offered.
fn known_answers(book: &Book, slot: Slot) -> Vec<&'static str> {
    let Input::Choice(names) = slot.input() else {
        return Vec::new();
    };
    let may_wait = book
        .agenda
        .asking(slot)
        .is_some_and(|(_, question)| question.later);
    names
        .iter()
        .copied()
        .chain(may_wait.then_some("later"))
        .collect()
}

fn write_one_of(known: &[&str]) -> String {
    if known.is_empty() {
        return "delete these words: this question has no list of answers".to_owned();
    }
    format!("write one of {}", listed(known.iter().copied()))
}

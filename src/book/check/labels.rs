//! Labels: the names of `labels.toml` stand for cards that exist, and each way of paying says what it allows.
//! It never judges sentences: typography and wording do, with those of the cards.

use super::problem;
use crate::book::Book;
use crate::book::labels::{FILE, Instrument};
use crate::book::problem::Problem;
use crate::engine::names::Named;

/// What does not hold between the labels and the rest of the book.
pub fn problems(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    for entry in &book.labels.entries {
        if let Some(provider) = &entry.provider
            && book.provider(provider).is_none()
        {
            problems.push(problem(
                (FILE, entry.line),
                format!("there is no card `{provider}` for the label `{}`", entry.id),
                format!("write the id of a card, or add `providers/{provider}.toml`"),
            ));
        }
    }
    for instrument in [
        Instrument::Card,
        Instrument::SepaDd,
        Instrument::OperatorBilling,
    ] {
        if !book.labels.recourses.contains_key(&instrument) {
            let name = instrument.name();
            problems.push(problem(
                (FILE, 1),
                format!("nothing says what `{name}` allows"),
                format!("add `[[recourse]]` with `instrument = \"{name}\"`"),
            ));
        }
    }
    problems
}

//! The checker: everything wrong with a book that reads well, told to whoever edits it, all at once.
//! It never mends anything by itself, and never stops at the first mistake.

mod agenda;
mod commands;
mod documents;
pub mod keys;
mod labels;
mod length;
mod reminders;
mod sentences;
mod telling;
mod texts;
mod typography;
mod values;
mod wording;

use crate::book::Book;
use crate::book::load::Places;
use crate::book::problem::Problem;
use crate::book::source::Files;
use crate::engine::names::Named;
use crate::engine::slot::Reply;
pub use length::MESSAGE;
use sentences::Sentences;

/// Everything wrong with a book whose files could be read.
#[must_use]
pub fn problems(book: &Book, files: &Files, places: &Places) -> Vec<Problem> {
    let sentences = Sentences::read(files);
    let uses = keys::uses(book);
    let mut problems = texts::problems(book, &uses, places);
    problems.extend(values::problems(book, &uses, &sentences));
    problems.extend(documents::problems(book, &sentences));
    problems.extend(agenda::problems(book, files, places));
    problems.extend(reminders::problems(book, files));
    problems.extend(replies(book, files));
    problems.extend(telling::problems(book, files));
    problems.extend(labels::problems(book));
    problems.extend(length::problems(book, &uses, &sentences));
    problems.extend(typography::problems(book, &sentences));
    problems.extend(commands::problems(&sentences));
    problems.extend(wording::problems(book, &sentences, files));
    problems
}

/// Every answer a provider may give has its line, once.
fn replies(book: &Book, files: &Files) -> Vec<Problem> {
    const FILE: &str = "replies.toml";
    let text = files.get(FILE).unwrap_or_default();
    let known: Vec<Reply> = book.replies().map(|(reply, _)| reply).collect();
    let mut problems = Vec::new();
    for reply in Reply::ALL {
        let name = reply.name();
        let lines: Vec<usize> =
            lines_that(text, |line| line == format!("is = \"{name}\"")).collect();
        if !known.contains(reply) {
            problems.push(problem(
                (FILE, 1),
                format!("the answer `{name}` is missing"),
                format!("add `[[reply]]` and `is = \"{name}\"`, with a `document` if there is something to send back"),
            ));
        }
        if let [first, .., last] = lines.as_slice() {
            let what = format!("the answer `{name}` already stands on line {first}");
            problems.push(problem(
                (FILE, *last),
                what,
                "delete one of the two".to_owned(),
            ));
        }
    }
    problems
}

fn problem((file, line): (&str, usize), what: String, mend: String) -> Problem {
    Problem {
        file: file.to_owned(),
        line,
        what,
        mend,
    }
}

/// The lines, counted from 1, that are like that once the blanks around them are gone.
fn lines_that(text: &str, is_it: impl Fn(&str) -> bool) -> impl Iterator<Item = usize> {
    text.lines()
        .enumerate()
        .filter(move |(_, line)| is_it(line.trim()))
        .map(|(index, _)| index + 1)
}

/// The name that is like this one: a slip of the finger.
fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    names
        .map(|other| (strsim::osa_distance(name, other), other))
        .filter(|(distance, _)| *distance <= 2)
        .min()
        .map(|(_, other)| other)
}

/// Names between backticks, one after the other.
fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names
        .into_iter()
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

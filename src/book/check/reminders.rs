//! Reminders: waking hours that are hours, days in order, and no rule that can never come.
//! It never says when a reminder is due: that is the engine's.

use std::collections::BTreeMap;

use super::agenda::contradiction;
use super::keys::PHRASES;
use super::{lines_that, problem};
use crate::book::Book;
use crate::book::problem::Problem;
use crate::book::source::Files;
use crate::engine::args::Args;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::reminders::Rule;

const FILE: &str = "reminders.toml";

/// What is wrong in `reminders.toml`, and what the privacy text says otherwise.
pub fn problems(book: &Book, files: &Files) -> Vec<Problem> {
    let text = files.get(FILE).unwrap_or_default();
    let mut problems = hours(book, text);
    problems.extend(retention(book, text));
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for rule in &book.reminders.rules {
        let lines: Vec<usize> =
            lines_that(text, |line| line == format!("id = \"{}\"", rule.id)).collect();
        let times = seen.entry(&rule.id).or_default();
        let line = lines.get(*times).or(lines.first()).copied().unwrap_or(1);
        *times += 1;
        if *times == 2 {
            let what = format!(
                "the reminder `{}` already stands on line {}",
                rule.id,
                lines.first().unwrap_or(&1)
            );
            problems.push(problem(
                (FILE, line),
                what,
                "give one of the two another name".to_owned(),
            ));
        }
        problems.extend(of_rule(rule, line));
    }
    problems
}

fn hours(book: &Book, text: &str) -> Vec<Problem> {
    let rules = &book.reminders;
    let mut problems = Vec::new();
    if rules.first_hour >= rules.last_hour || rules.last_hour > 24 {
        let what = format!(
            "from {} to {} is no stretch of a day",
            rules.first_hour, rules.last_hour
        );
        problems.push(at(
            text,
            "last_hour",
            what,
            "write hours from 0 to 24, the first before the last",
        ));
    } else if !(rules.first_hour..rules.last_hour).contains(&rules.hour) {
        let what = format!(
            "{} h is outside waking hours, from {} to {}",
            rules.hour, rules.first_hour, rules.last_hour
        );
        problems.push(at(
            text,
            "hour",
            what,
            "write an hour from the first to the last but one",
        ));
    }
    for (name, days) in [
        ("later_days", rules.later_days),
        ("retention_days", rules.retention_days),
    ] {
        if days == 0 {
            problems.push(at(
                text,
                name,
                format!("`{name}` is 0"),
                "write one day at least",
            ));
        }
    }
    problems
}

/// The text that tells how long a person is kept says the number of days.
fn retention(book: &Book, text: &str) -> Vec<Problem> {
    let days = book.reminders.retention_days.to_string();
    let says_so = |language: &Language| {
        let said = book.say(*language, "privacy", &Args::none());
        said.split(|sign: char| !sign.is_ascii_digit())
            .any(|number| number == days)
    };
    let silent = Language::ALL
        .iter()
        .filter(|language| book.has(**language, "privacy") && !says_so(language));
    silent
        .map(|language| {
            let what = format!(
                "the text `privacy` in `{}/` does not say {days} days",
                language.name()
            );
            at(
                text,
                "retention_days",
                what,
                "say the same number in both places: people rely on it",
            )
        })
        .collect()
}

fn of_rule(rule: &Rule, line: usize) -> Vec<Problem> {
    let mut problems = Vec::new();
    let key = format!("reminder-{}", rule.id);
    if PHRASES.iter().any(|(phrase, _, _)| *phrase == key) {
        let what = format!(
            "the name `{}` is taken: the bot says `{key}` at other times",
            rule.id
        );
        problems.push(problem(
            (FILE, line),
            what,
            "give the reminder another name".to_owned(),
        ));
    }
    if let Some((one, other)) = contradiction(&rule.when) {
        let what = format!(
            "this reminder never comes: `{}` and `{}` never hold together",
            one.name(),
            other.name()
        );
        problems.push(problem(
            (FILE, line),
            what,
            "take one of the two conditions away".to_owned(),
        ));
    }
    if rule.after_days.is_empty() {
        let what = format!("the reminder `{}` has no day", rule.id);
        problems.push(problem(
            (FILE, line),
            what,
            "write one day at least in `after_days`".to_owned(),
        ));
    }
    if !rule.after_days.is_sorted_by(|one, next| one < next) {
        let what = format!("the days of the reminder `{}` are not in order", rule.id);
        problems.push(problem(
            (FILE, line),
            what,
            "write them from the nearest to the farthest, each once".to_owned(),
        ));
    }
    problems
}

fn at(text: &str, name: &str, what: String, mend: &str) -> Problem {
    let line = lines_that(text, |line| {
        line.split('=')
            .next()
            .is_some_and(|left| left.trim() == name)
    })
    .next();
    problem((FILE, line.unwrap_or(1)), what, mend.to_owned())
}

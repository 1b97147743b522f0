//! Reminders: waking hours that are hours, and for each cause its days, in order and on the right side.
//! It never says when a reminder is due: that is the engine's.

use super::{lines_that, problem};
use crate::book::Book;
use crate::book::problem::Problem;
use crate::book::source::Files;
use crate::engine::args::Args;
use crate::engine::habits::Moment;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::reminders::{Cause, Rule, Side};

const FILE: &str = "reminders.toml";

/// What is wrong in `reminders.toml`, and what the privacy text says otherwise.
pub fn problems(book: &Book, files: &Files) -> Vec<Problem> {
    let text = files.get(FILE).unwrap_or_default();
    let mut problems = hours(book, text);
    problems.extend(retention(book, text));
    for cause in Cause::ALL {
        let rules: Vec<&Rule> = rules_of(book, *cause).collect();
        let lines: Vec<usize> =
            lines_that(text, |line| line == format!("cause = \"{}\"", cause.name())).collect();
        match (rules.as_slice(), lines.as_slice()) {
            ([], _) => problems.push(problem(
                (FILE, 1),
                format!("nothing says when `{}` reminds", cause.name()),
                format!(
                    "add `[[reminder]]` and `cause = \"{}\"`, with its `days`",
                    cause.name()
                ),
            )),
            ([rule], [line, ..]) => problems.extend(of_rule(rule, *line)),
            (_, [first, .., last]) => problems.push(problem(
                (FILE, *last),
                format!(
                    "the reminder `{}` already stands on line {first}",
                    cause.name()
                ),
                "delete one of the two".to_owned(),
            )),
            _ => {}
        }
    }
    problems
}

fn rules_of(book: &Book, cause: Cause) -> impl Iterator<Item = &Rule> {
    let rules = book.reminders.rules.iter();
    rules.filter(move |rule| rule.cause == cause)
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
    let asleep = Moment::ALL
        .iter()
        .find(|moment| !(rules.first_hour..rules.last_hour).contains(&moment.hour()));
    if let Some(moment) = asleep
        && problems.is_empty()
    {
        let what = format!(
            "{} h, which people may choose, is outside waking hours",
            moment.hour()
        );
        problems.push(at(
            text,
            "first_hour",
            what,
            "let waking hours hold 9, 12 and 18 h",
        ));
    }
    for (name, days) in [
        ("retention_days", rules.retention_days),
        ("answer_days_online", rules.answer_days_online),
        ("answer_days_post", rules.answer_days_post),
        ("answer_days_notice", rules.answer_days_notice),
        ("answer_days_mediator", rules.answer_days_mediator),
        ("answer_days_examined", rules.answer_days_examined),
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
    let name = rule.cause.name();
    if rule.days.is_empty() {
        problems.push(problem(
            (FILE, line),
            format!("the reminder `{name}` has no day"),
            "write one day at least in `days`".to_owned(),
        ));
    }
    if !rule.days.is_sorted_by(|one, next| one < next) {
        problems.push(problem(
            (FILE, line),
            format!("the days of the reminder `{name}` are not in order"),
            "write them from the first to the last, each once".to_owned(),
        ));
    }
    let (is_wrong, side): (fn(&i16) -> bool, &str) = match rule.cause.side() {
        Side::Before => (|days| *days > 0, "before"),
        Side::After => (|days| *days < 0, "after"),
    };
    if let Some(days) = rule.days.iter().find(|days| is_wrong(days)) {
        let mend = match rule.cause.side() {
            Side::Before => "write 0, or days before it: -7",
            Side::After => "write 0, or days after it: 7",
        };
        problems.push(problem(
            (FILE, line),
            format!("`{name}` reminds {side} its day, and {days} lies on the other side"),
            mend.to_owned(),
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

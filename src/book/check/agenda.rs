//! The agenda: each question can be reached, is asked once, and offers answers its slot has.
//! It never plays a talk: what contradicts what stands in a table, and walks play the rest.

mod guards;

use std::collections::BTreeMap;

use super::{listed, problem};
use crate::book::Book;
use crate::book::load::Places;
use crate::book::problem::Problem;
use crate::book::source::Files;
use crate::engine::agenda::{Question, Quick, Suggest};
use crate::engine::case::Stage;
use crate::engine::guard::Guard;
use crate::engine::names::Named;
use crate::engine::slot::{Input, List, Slot, Tense};
pub use guards::contradiction;

/// The most days a notice period may be given as.
const MOST_DAYS: u16 = 730;

/// Questions and items that stand twice, are never reached, or offer what cannot be answered.
pub fn problems(book: &Book, files: &Files, places: &Places) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut asked: BTreeMap<Slot, Stage> = BTreeMap::new();
    for (stage, question) in book.agenda.all() {
        let place = Place::of(files, places, question.ask.name());
        if let Some(earlier) = asked.insert(question.ask, stage) {
            let what = format!(
                "`{}` is asked twice, and already in the stage `{}`",
                question.ask.name(),
                earlier.name()
            );
            problems.push(place.at("ask", what, "delete one of the two questions".to_owned()));
            continue;
        }
        problems.extend(reach(book, stage, question, &place));
        problems.extend(answers(question, &place));
        problems.extend(buttons(question, &place));
        problems.extend(rounds(book, question, &place));
    }
    problems.extend(items(book, files, places));
    problems
}

/// Where a question or an item stands.
struct Place<'f> {
    file: String,
    line: usize,
    text: &'f str,
}

impl<'f> Place<'f> {
    fn of(files: &'f Files, places: &Places, name: &str) -> Self {
        let (file, line) = places.of(name);
        let text = files.get(&file).unwrap_or_default();
        Self { file, line, text }
    }

    /// A problem on the first line of this question or item that holds those words.
    fn at(&self, words: &str, what: String, mend: String) -> Problem {
        let rest = self.text.lines().enumerate().skip(self.line);
        let own = rest.take_while(|(_, line)| !line.starts_with("[["));
        let line = own
            .into_iter()
            .find(|(_, line)| !line.starts_with('#') && line.contains(words))
            .map_or(self.line, |(index, _)| index + 1);
        problem((&self.file, line), what, mend)
    }
}

fn reach(book: &Book, stage: Stage, question: &Question, place: &Place<'_>) -> Vec<Problem> {
    let mut problems: Vec<Problem> =
        contradicting("this question is never asked", &question.when, place)
            .into_iter()
            .collect();
    problems.extend(contradicting(
        "this answer is never asked for again",
        &question.again_when,
        place,
    ));
    for guard in question.when.iter().chain(&question.again_when) {
        problems.extend(unmet(book, stage, *guard, place));
    }
    problems
}

/// Two conditions that never hold together.
fn contradicting(never: &str, when: &[Guard], place: &Place<'_>) -> Option<Problem> {
    let (one, other) = contradiction(when)?;
    let what = format!(
        "{never}: `{}` and `{}` never hold together",
        one.name(),
        other.name()
    );
    Some(place.at(
        &format!("\"{}\"", other.name()),
        what,
        "take one of the two conditions away".to_owned(),
    ))
}

/// A condition that can't hold in that stage, since nothing has been asked by then that could make it hold.
fn unmet(book: &Book, stage: Stage, guard: Guard, place: &Place<'_>) -> Option<Problem> {
    let words = format!("\"{}\"", guard.name());
    let sources = guards::told_by(guard);
    let is_asked = |slot: &Slot| {
        book.agenda
            .asking(*slot)
            .is_some_and(|(asked_in, _)| asked_in <= stage)
    };
    if sources.is_empty() || sources.iter().any(is_asked) {
        return None;
    }
    let names = listed(sources.iter().map(|slot| slot.name()));
    let what = format!(
        "`{}` never holds here: {names} is not asked in this stage or before",
        guard.name()
    );
    Some(place.at(
        &words,
        what,
        format!("ask {names} before it, or take the condition away"),
    ))
}

/// The answers offered and those that have an effect are answers of the slot.
fn answers(question: &Question, place: &Place<'_>) -> Vec<Problem> {
    let slot = question.ask;
    let mut problems = Vec::new();
    let offered = question
        .choices
        .iter()
        .map(|choice| ("choices", choice.pick.as_str()));
    let closing = question
        .closes_on
        .keys()
        .map(|name| ("closes_on", name.as_str()));
    for (field, name) in offered.chain(closing) {
        let Input::Choice(names) = slot.input() else {
            let what = format!(
                "`{}` has no list of answers, so `{field}` says nothing",
                slot.name()
            );
            problems.push(place.at(field, what, format!("take `{field}` away")));
            continue;
        };
        if !names.contains(&name) {
            let what = format!("`{name}` is not an answer to `{}`", slot.name());
            problems.push(place.at(
                &format!("\"{name}\""),
                what,
                format!("write one of {}", listed(names.iter().copied())),
            ));
        }
    }
    let picks: Vec<&str> = question
        .choices
        .iter()
        .map(|choice| choice.pick.as_str())
        .collect();
    for (index, choice) in question.choices.iter().enumerate() {
        if picks[..index].contains(&picks[index]) {
            let what = format!("the answer `{}` is offered twice", choice.pick);
            problems.push(place.at("choices", what, "delete one of the two".to_owned()));
        }
        let together: Vec<Guard> = question.when.iter().chain(&choice.when).copied().collect();
        if contradiction(&question.when).is_none() {
            problems.extend(contradicting(
                &format!("the answer `{}` is never offered", choice.pick),
                &together,
                place,
            ));
        }
    }
    let some_may_have_none = !picks.is_empty()
        && question
            .choices
            .iter()
            .all(|choice| !choice.when.is_empty());
    if some_may_have_none && !question.unknown && !question.later {
        let what = format!(
            "every answer to `{}` has a condition: someone may find none to choose",
            slot.name()
        );
        problems.push(place.at(
            "choices",
            what,
            "offer one answer without a condition".to_owned(),
        ));
    }
    problems
}

/// Quick answers belong to the questions that can show them, on the side of today where an answer may lie.
fn buttons(question: &Question, place: &Place<'_>) -> Vec<Problem> {
    let slot = question.ask;
    let mut problems = Vec::new();
    match slot.input() {
        Input::Date(tense) => {
            for quick in question
                .quick
                .iter()
                .filter(|quick| !may_answer(**quick, tense))
            {
                let side = if tense == Tense::Past {
                    "today or before"
                } else {
                    "today or after"
                };
                let what = format!(
                    "`{}` can’t answer `{}`, which is {side}",
                    quick.name(),
                    slot.name()
                );
                problems.push(place.at(
                    &format!("\"{}\"", quick.name()),
                    what,
                    "take it away".to_owned(),
                ));
            }
        }
        _ if !question.quick.is_empty() => {
            let what = format!("`{}` is no date, so `quick` says nothing", slot.name());
            problems.push(place.at("quick", what, "take `quick` away".to_owned()));
        }
        _ => {}
    }
    if !question.quick_days.is_empty() && slot.input() != Input::Days {
        let what = format!(
            "`{}` is no number of days, so `quick_days` says nothing",
            slot.name()
        );
        problems.push(place.at("quick_days", what, "take `quick_days` away".to_owned()));
    }
    for days in question.quick_days.iter().filter(|days| **days > MOST_DAYS) {
        let what = format!("{days} days are more than anybody’s notice period");
        problems.push(place.at("quick_days", what, format!("write {MOST_DAYS} at most")));
    }
    if question.suggest == Some(Suggest::RecommendedRoute) && slot != Slot::Route {
        let what = format!(
            "`{}` is no way to send, so nothing can be recommended",
            slot.name()
        );
        problems.push(place.at("suggest", what, "take `suggest` away".to_owned()));
    }
    problems
}

fn may_answer(quick: Quick, tense: Tense) -> bool {
    match (quick, tense) {
        (Quick::Today, _) | (_, Tense::Any) => true,
        (Quick::Yesterday | Quick::FirstOfMonth | Quick::AYearAgo, tense) => tense == Tense::Past,
        (Quick::EndOfMonth | Quick::EndOfYear, tense) => tense == Tense::Future,
    }
}

/// What is cleared to be asked again is asked somewhere.
fn rounds(book: &Book, question: &Question, place: &Place<'_>) -> Vec<Problem> {
    let lost = question
        .again
        .iter()
        .filter(|slot| book.agenda.asking(**slot).is_none());
    lost.map(|slot| {
        let what = format!(
            "`{}` is to be asked again, and no question asks it",
            slot.name()
        );
        place.at(
            &format!("\"{}\"", slot.name()),
            what,
            "take it away, or add its question".to_owned(),
        )
    })
    .collect()
}

fn items(book: &Book, files: &Files, places: &Places) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: BTreeMap<&str, List> = BTreeMap::new();
    for list in List::ALL {
        let (slot, stage) = match list {
            List::Preparation => (Slot::Prepared, Stage::Contact),
            List::Leftovers => (Slot::Leftovers, Stage::Closing),
        };
        let items = book.agenda.lists.get(list).map_or(&[][..], Vec::as_slice);
        if items.iter().all(|item| !item.when.is_empty()) && book.agenda.asking(slot).is_some() {
            let what = format!(
                "the list `{}` may be empty: no item is without a condition",
                list.name()
            );
            let place = Place::of(files, places, slot.name());
            problems.push(place.at(
                "ask",
                what,
                "add an `[[item]]` that everybody needs, or delete the question".to_owned(),
            ));
        }
        for item in items {
            let place = Place::of(files, places, &format!("item-{}", item.id));
            if let Some(earlier) = seen.insert(&item.id, *list) {
                let what = format!(
                    "the item `{}` stands twice, and already in the list `{}`",
                    item.id,
                    earlier.name()
                );
                problems.push(place.at("id", what, "give one of the two another name".to_owned()));
                continue;
            }
            problems.extend(contradicting(
                "this item is on nobody’s list",
                &item.when,
                &place,
            ));
            for guard in &item.when {
                problems.extend(unmet(book, stage, *guard, &place));
            }
        }
    }
    problems
}

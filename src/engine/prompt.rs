//! Prompts: the message that asks a question, its buttons, and answers in words.
//! It never decides which question is asked, and knows no channel.

use std::collections::BTreeSet;

use chrono::{Datelike, Months, NaiveDate};

use crate::engine::agenda::{Question, Quick, Suggest};
use crate::engine::args::{Arg, Args};
use crate::engine::case::Stage;
use crate::engine::effect::{Button, Message};
use crate::engine::event::{Pick, Tap};
use crate::engine::fact::Fact;
use crate::engine::figures;
use crate::engine::guard::Scene;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::slot::{Input, List, Slot};
use crate::engine::words;

/// How many providers are suggested at once.
pub const SUGGESTIONS: usize = 5;
/// Labels longer than this stand on a row of their own.
const SHORT_LABEL: usize = 16;

/// The id of the Fluent message that asks a slot.
#[must_use]
pub fn key(slot: Slot) -> String {
    format!("ask-{}", dashed(slot.name()))
}

/// The id of one of its attributes.
#[must_use]
pub fn attribute(slot: Slot, attribute: &str) -> String {
    format!("{}.{}", key(slot), dashed(attribute))
}

/// A written name as Fluent writes it.
#[must_use]
pub fn dashed(name: &str) -> String {
    name.replace('_', "-")
}

/// The text that asks a question.
#[must_use]
pub fn text(scene: &Scene<'_>, language: Language, question: &Question) -> String {
    let mut args = figures_of_prompt(scene, language);
    match question.ask.input() {
        Input::Confirm => args = args.with_markup(Arg::Recap, recap(scene, language)),
        Input::Checklist(list) => {
            args = args.with_markup(Arg::List, rows_of_list(scene, language, list));
        }
        _ => {}
    }
    if question.suggest == Some(Suggest::RecommendedRoute) {
        let route = figures::recommended_route(scene);
        args = args
            .with_markup(
                Arg::RouteWords,
                label_of(scene, language, question.ask, route.name()),
            )
            .with_markup(
                Arg::Reason,
                scene.book.say(
                    language,
                    &format!("route-reason-{}", dashed(route.name())),
                    &figures_of_prompt(scene, language),
                ),
            );
    }
    scene.book.say(language, &key(question.ask), &args)
}

fn figures_of_prompt(scene: &Scene<'_>, language: Language) -> Args {
    crate::engine::args::of_case(scene, language)
}

/// The message that asks a question, with its buttons.
#[must_use]
pub fn message(scene: &Scene<'_>, language: Language, question: &Question, turn: u32) -> Message {
    let mut rows = answer_rows(scene, language, question, turn);
    rows.push(navigation(scene, language, question, turn));
    rows.retain(|row| !row.is_empty());
    Message::new(text(scene, language, question)).with_rows(rows)
}

/// The message with a month grid in place of its answers.
#[must_use]
pub fn with_grid(
    scene: &Scene<'_>,
    language: Language,
    question: &Question,
    turn: u32,
    month: NaiveDate,
) -> Message {
    let mut rows = grid(language, turn, month);
    rows.push(navigation(scene, language, question, turn));
    Message::new(text(scene, language, question)).with_rows(rows)
}

/// The answers a question offers by name, with their labels.
#[must_use]
pub fn options(scene: &Scene<'_>, language: Language, question: &Question) -> Vec<(Pick, String)> {
    let say = |key: &str| scene.book.say(language, key, &Args::none());
    let own = |attribute_name: &str, otherwise: &str| {
        let key = attribute(question.ask, attribute_name);
        if scene.book.has(language, &key) {
            say(&key)
        } else {
            say(otherwise)
        }
    };
    let mut options: Vec<(Pick, String)> = match question.ask.input() {
        Input::Choice(names) => offered(scene, question, names)
            .into_iter()
            .map(|name| {
                (
                    Pick::Name(name.to_owned()),
                    label_of(scene, language, question.ask, name),
                )
            })
            .collect(),
        Input::YesNo => vec![
            (Pick::Yes, own("pick-yes", "button-yes")),
            (Pick::No, own("pick-no", "button-no")),
        ],
        Input::Confirm => vec![
            (Pick::Yes, own("pick-yes", "button-yes")),
            (Pick::No, own("pick-no", "button-correct")),
        ],
        Input::Checklist(_) => vec![(Pick::Yes, own("pick-yes", "button-yes"))],
        Input::Provider => {
            let mut found: Vec<(Pick, String)> = figures::suggestions(scene, SUGGESTIONS)
                .into_iter()
                .map(|(id, name)| (Pick::Name(id), name))
                .collect();
            found.push((Pick::No, own("pick-none", "button-no")));
            found
        }
        Input::Date(_) => question
            .quick
            .iter()
            .map(|quick| {
                (
                    Pick::Day(quick.day(scene.today)),
                    say(&format!("quick-{}", quick.name())),
                )
            })
            .collect(),
        Input::Days => question
            .quick_days
            .iter()
            .map(|days| {
                let args = Args::none().with_number(Arg::Count, i64::from(*days));
                (
                    Pick::Name(days.to_string()),
                    scene.book.say(language, "quick-days", &args),
                )
            })
            .collect(),
        Input::Text | Input::Money => Vec::new(),
    };
    if question.unknown {
        options.push((Pick::Unknown, own("pick-unknown", "button-unknown")));
    }
    if question.later {
        options.push((Pick::Later, own("pick-later", "button-later")));
    }
    options
}

fn answer_rows(
    scene: &Scene<'_>,
    language: Language,
    question: &Question,
    turn: u32,
) -> Vec<Vec<Button>> {
    let mut buttons = Vec::new();
    if let Input::Checklist(list) = question.ask.input() {
        for item in scene.book.agenda.items(list, scene) {
            buttons.push((
                Pick::Item(item.id.clone()),
                item_button(scene, language, &item.id),
            ));
        }
    }
    buttons.extend(options(scene, language, question));
    if matches!(question.ask.input(), Input::Date(_)) {
        let month = first_of_month(scene.today);
        buttons.push((
            Pick::Grid(month),
            scene.book.say(language, "button-calendar", &Args::none()),
        ));
    }
    pack(buttons, turn)
}

/// Two short labels share a row; a long one has its own.
fn pack(buttons: Vec<(Pick, String)>, turn: u32) -> Vec<Vec<Button>> {
    let mut rows: Vec<Vec<Button>> = Vec::new();
    let mut last_is_half = false;
    for (pick, label) in buttons {
        let short = label.chars().count() <= SHORT_LABEL;
        let button = Button::tap(label, Tap::Answer { turn, pick });
        match rows.last_mut() {
            Some(row) if last_is_half && short => {
                row.push(button);
                last_is_half = false;
            }
            _ => {
                rows.push(vec![button]);
                last_is_half = short;
            }
        }
    }
    rows
}

fn navigation(
    scene: &Scene<'_>,
    language: Language,
    question: &Question,
    turn: u32,
) -> Vec<Button> {
    let mut row = Vec::new();
    if !scene.case.answered.is_empty() || scene.case.ahead.is_some() {
        row.push((Pick::Back, "button-back"));
    }
    if scene.book.has(language, &attribute(question.ask, "why")) {
        row.push((Pick::Why, "button-why"));
    }
    row.into_iter()
        .map(|(pick, key)| {
            Button::tap(
                scene.book.say(language, key, &Args::none()),
                Tap::Answer { turn, pick },
            )
        })
        .collect()
}

fn grid(language: Language, turn: u32, month: NaiveDate) -> Vec<Vec<Button>> {
    let first = first_of_month(month);
    let answer = |label: String, pick| Button::tap(label, Tap::Answer { turn, pick });
    let mut rows = Vec::new();
    let mut head = Vec::new();
    if let Some(before) = first.checked_sub_months(Months::new(1)) {
        head.push(answer("‹".to_owned(), Pick::Grid(before)));
    }
    head.push(answer(
        words::month_and_year(language, first),
        Pick::Grid(first),
    ));
    if let Some(after) = first.checked_add_months(Months::new(1)) {
        head.push(answer("›".to_owned(), Pick::Grid(after)));
    }
    rows.push(head);
    let days: Vec<NaiveDate> = first
        .iter_days()
        .take_while(|day| day.month() == first.month())
        .collect();
    // Six days a row stay wide enough for a thumb on a phone.
    for week in days.chunks(6) {
        rows.push(
            week.iter()
                .map(|day| answer(day.day().to_string(), Pick::Day(*day)))
                .collect(),
        );
    }
    rows
}

/// The answers offered of a closed list, the suggested one first.
#[must_use]
pub fn offered<'a>(
    scene: &Scene<'_>,
    question: &'a Question,
    names: &'a [&'a str],
) -> Vec<&'a str> {
    let mut offered: Vec<&str> = if question.choices.is_empty() {
        names.to_vec()
    } else {
        question
            .choices
            .iter()
            .filter(|choice| choice.when.iter().all(|guard| guard.holds(scene)))
            .map(|choice| choice.pick.as_str())
            .collect()
    };
    if question.suggest == Some(Suggest::RecommendedRoute) {
        let first = figures::recommended_route(scene).name();
        offered.sort_by_key(|name| *name != first);
    }
    offered
}

/// The label of one answer of a closed list.
#[must_use]
pub fn label_of(scene: &Scene<'_>, language: Language, slot: Slot, name: &str) -> String {
    let key = attribute(slot, &format!("pick-{name}"));
    scene.book.say(language, &key, &Args::none())
}

/// A fact in words, as markup.
#[must_use]
pub fn in_words(scene: &Scene<'_>, language: Language, slot: Slot, fact: &Fact) -> String {
    let say = |key: &str| scene.book.say(language, key, &Args::none());
    match fact {
        Fact::Unknown => {
            let own = attribute(slot, "pick-unknown");
            if scene.book.has(language, &own) {
                say(&own)
            } else {
                say("answer-unknown")
            }
        }
        Fact::Text(words) => crate::engine::markup::literal(words.reveal()),
        Fact::Choice(name) => label_of(scene, language, slot, name),
        Fact::YesNo(true) => say("answer-yes"),
        Fact::YesNo(false) => say("answer-no"),
        Fact::Date(date) => words::date(language, *date),
        Fact::Money(sum) => words::euros(language, *sum),
        Fact::Days(days) => scene.book.say(
            language,
            "quick-days",
            &Args::none().with_number(Arg::Count, i64::from(*days)),
        ),
        Fact::Provider(id) => {
            let card = scene.book.provider(id);
            crate::engine::markup::literal(card.map_or(id, |card| card.name.as_str()))
        }
        Fact::Done => say("answer-done"),
    }
}

/// The rows of the summary of the case's stage: what was answered, in the agenda's order.
fn recap(scene: &Scene<'_>, language: Language) -> String {
    let rows: Vec<String> = scene
        .book
        .agenda
        .all()
        // The last summary is that of the whole case.
        .filter(|(stage, _)| *stage == scene.case.stage || scene.case.stage == Stage::Closing)
        .filter_map(|(_, question)| {
            let fact = scene.case.facts.get(question.ask)?;
            if *fact == Fact::Done || (*fact == Fact::Unknown && question.ask == Slot::Provider) {
                return None;
            }
            Some(row(scene, language, question.ask, fact))
        })
        .collect();
    rows.join("\n")
}

/// One row of a summary.
#[must_use]
pub fn row(scene: &Scene<'_>, language: Language, slot: Slot, fact: &Fact) -> String {
    let args = labelled(scene, language, slot, fact);
    scene.book.say(language, "summary-row", &args)
}

/// An answer with the label of its question, as values of a row.
#[must_use]
pub fn labelled(scene: &Scene<'_>, language: Language, slot: Slot, fact: &Fact) -> Args {
    let label = scene
        .book
        .say(language, &attribute(slot, "label"), &Args::none());
    Args::none()
        .with_markup(Arg::Label, label)
        .with_markup(Arg::Answer, in_words(scene, language, slot, fact))
}

/// The rows of a list, ticked or not.
#[must_use]
pub fn rows_of_list(scene: &Scene<'_>, language: Language, list: List) -> String {
    let ticked: &BTreeSet<String> = &scene.case.ticked;
    let rows: Vec<String> = scene
        .book
        .agenda
        .items(list, scene)
        .map(|item| {
            let answer = scene.book.say(
                language,
                &format!("item-{}", item.id),
                &crate::engine::args::of_case(scene, language),
            );
            let key = if ticked.contains(&item.id) {
                "list-ticked"
            } else {
                "list-unticked"
            };
            scene.book.say(
                language,
                key,
                &Args::none().with_markup(Arg::Answer, answer),
            )
        })
        .collect();
    rows.join("\n")
}

fn item_button(scene: &Scene<'_>, language: Language, id: &str) -> String {
    let short = scene
        .book
        .say(language, &format!("item-{id}.short"), &Args::none());
    let key = if scene.case.ticked.contains(id) {
        "list-ticked"
    } else {
        "list-unticked"
    };
    scene
        .book
        .say(language, key, &Args::none().with_markup(Arg::Answer, short))
}

fn first_of_month(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}

impl Quick {
    /// The day it means.
    #[must_use]
    pub fn day(self, today: NaiveDate) -> NaiveDate {
        let day = match self {
            Self::Today => Some(today),
            Self::Yesterday => today.pred_opt(),
            Self::FirstOfMonth => today.with_day(1),
            Self::EndOfMonth => today
                .with_day(1)
                .and_then(|first| first.checked_add_months(Months::new(1)))
                .and_then(|next| next.pred_opt()),
            Self::EndOfYear => NaiveDate::from_ymd_opt(today.year(), 12, 31),
            Self::AYearAgo => today.checked_sub_months(Months::new(12)),
        };
        day.unwrap_or(today)
    }
}

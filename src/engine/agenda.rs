//! The agenda: the ordered questions of each stage, and the one pure way to find the next.
//! It never stores where a case stands in it: the next question is the first that applies and whose fact is missing.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::engine::case::{Case, Deed, Outcome, Stage};
use crate::engine::fact::Fact;
use crate::engine::guard::{Guard, Scene};
use crate::engine::legal;
use crate::engine::names::closed_list;
use crate::engine::slot::{List, Refund, Slot};

/// The questions and the lists of every stage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agenda {
    /// The questions, stage by stage.
    pub stages: BTreeMap<Stage, Vec<Question>>,
    /// What is on the lists to tick.
    pub lists: BTreeMap<List, Vec<Item>>,
}

/// An entry of the agenda: asks one fact, under named guards.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The slot it fills.
    pub ask: Slot,
    /// It is asked only when all of these hold.
    #[serde(default)]
    pub when: Vec<Guard>,
    /// The answers offered; empty: all of the slot's closed list.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Days offered as buttons.
    #[serde(default)]
    pub quick: Vec<Quick>,
    /// Numbers of days offered as buttons.
    #[serde(default)]
    pub quick_days: Vec<u16>,
    /// Whether « I don't know » is an answer.
    #[serde(default)]
    pub unknown: bool,
    /// Whether « not yet » may be said: nothing is learnt, the question stays.
    #[serde(default)]
    pub later: bool,
    /// What is said just before it.
    #[serde(default)]
    pub shows: Vec<Show>,
    /// Which answer is put first.
    #[serde(default)]
    pub suggest: Option<Suggest>,
    /// Whether it is asked only while its answer can still change what the law gives.
    /// Of such questions in a row, the most telling comes first.
    #[serde(default)]
    pub telling: bool,
    /// Once answered, these answers are cleared: the questions come round again.
    #[serde(default)]
    pub again: Vec<Slot>,
    /// When all of these hold after the answer, it is cleared: the question comes round again by itself.
    #[serde(default)]
    pub again_when: Vec<Guard>,
    /// With these answers, the case is closed.
    #[serde(default)]
    pub closes_on: BTreeMap<String, Outcome>,
}

/// An answer offered, possibly under guards.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(from = "RawChoice")]
pub struct Choice {
    /// Its written name in the slot's closed list.
    pub pick: String,
    /// It is offered only when all of these hold.
    pub when: Vec<Guard>,
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum RawChoice {
    Name(String),
    Guarded { pick: String, when: Vec<Guard> },
}

impl From<RawChoice> for Choice {
    fn from(raw: RawChoice) -> Self {
        match raw {
            RawChoice::Name(pick) => Self {
                pick,
                when: Vec::new(),
            },
            RawChoice::Guarded { pick, when } => Self { pick, when },
        }
    }
}

/// A line of a list to tick.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its name: the text is `item-<id>`.
    pub id: String,
    /// It is on the list only when all of these hold.
    #[serde(default)]
    pub when: Vec<Guard>,
}

closed_list! {
    /// A day offered as a button.
    pub enum Quick {
        /// Today.
        Today = "today",
        /// Yesterday.
        Yesterday = "yesterday",
        /// The first of this month.
        FirstOfMonth = "first-of-month",
        /// The last day of this month.
        EndOfMonth = "end-of-month",
        /// 31 December.
        EndOfYear = "end-of-year",
        /// The same day last year.
        AYearAgo = "a-year-ago",
    }
}

closed_list! {
    /// What is said just before a question.
    pub enum Show {
        /// What the directory knows of the provider.
        ProviderCard = "provider-card",
        /// What the law gives, and the simplest way out.
        Rights = "rights",
        /// How to send, and the text to send.
        Letter = "letter",
        /// The text that replies to the provider's answer.
        ReplyLetter = "reply-letter",
        /// The text for the bank.
        BankLetter = "bank-letter",
    }
}

closed_list! {
    /// Which answer is put first.
    pub enum Suggest {
        /// The way to send that suits the case best.
        RecommendedRoute = "recommended-route",
    }
}

impl Agenda {
    /// The questions of a stage, in order; none for a closed case.
    #[must_use]
    pub fn questions(&self, stage: Stage) -> &[Question] {
        self.stages.get(&stage).map_or(&[], Vec::as_slice)
    }

    /// Every question with its stage, in order.
    pub fn all(&self) -> impl Iterator<Item = (Stage, &Question)> {
        Stage::OPEN.into_iter().flat_map(|stage| {
            self.questions(stage)
                .iter()
                .map(move |question| (stage, question))
        })
    }

    /// The question that asks this slot.
    #[must_use]
    pub fn asking(&self, slot: Slot) -> Option<(Stage, &Question)> {
        self.all().find(|(_, question)| question.ask == slot)
    }

    /// The items of a list that apply.
    pub fn items<'a>(&'a self, list: List, scene: &'a Scene<'a>) -> impl Iterator<Item = &'a Item> {
        self.lists
            .get(&list)
            .into_iter()
            .flatten()
            .filter(|item| item.when.iter().all(|guard| guard.holds(scene)))
    }
}

impl Question {
    /// Whether it applies.
    #[must_use]
    pub fn applies(&self, scene: &Scene<'_>) -> bool {
        self.when.iter().all(|guard| guard.holds(scene))
    }
}

/// The question to ask: the first of the case's stage that applies and whose fact is missing.
/// Of telling questions in a row, the one whose answer tells most; none of them when no answer can change anything.
#[must_use]
pub fn current<'b>(book: &'b crate::book::Book, scene: &Scene<'_>) -> Option<&'b Question> {
    if let Some(question) = ahead(book, scene.case) {
        return Some(question);
    }
    let is_open =
        |question: &&Question| !scene.case.facts.has(question.ask) && question.applies(scene);
    let questions = book.agenda.questions(scene.case.stage);
    questions
        .chunk_by(|one, next| one.telling && next.telling)
        .find_map(|row| {
            let mut open = row.iter().filter(is_open);
            if row.iter().any(|question| question.telling) {
                most_telling(scene, &open.collect::<Vec<_>>())
            } else {
                open.next()
            }
        })
}

/// The question asked before its turn, because the person said that something is done.
fn ahead<'b>(book: &'b crate::book::Book, case: &Case) -> Option<&'b Question> {
    let is_wanted = |slot: &Slot| !case.facts.has(*slot) && !case.stage.is_closed();
    let slot = case.ahead.filter(is_wanted)?;
    book.agenda.asking(slot).map(|(_, question)| question)
}

fn most_telling<'b>(scene: &Scene<'_>, open: &[&'b Question]) -> Option<&'b Question> {
    if open.is_empty() {
        return None;
    }
    let slots: Vec<Slot> = open.iter().map(|question| question.ask).collect();
    let worth = legal::worth(scene, &slots);
    let most = worth.iter().copied().max().filter(|most| *most > 0)?;
    worth
        .iter()
        .position(|weight| *weight == most)
        .map(|first| open[first])
}

/// Forgets every answer whose question applies no longer, until nothing changes.
pub fn prune(book: &crate::book::Book, case: &mut Case, today: chrono::NaiveDate) {
    loop {
        let scene = Scene { book, case, today };
        let gone: Vec<Slot> = book
            .agenda
            .all()
            .filter(|(_, question)| case.facts.has(question.ask) && !question.applies(&scene))
            .map(|(_, question)| question.ask)
            .collect();
        if gone.is_empty() {
            return;
        }
        for slot in gone {
            case.clear(slot);
        }
    }
}

/// Goes on to the first stage that has something to ask; returns whether the stage changed.
pub fn move_on(book: &crate::book::Book, case: &mut Case, today: chrono::NaiveDate) -> Moved {
    let from = case.stage;
    while !case.stage.is_closed() && current(book, &Scene { book, case, today }).is_none() {
        if let Some(next) = case.stage.next() {
            case.stage = next;
        } else {
            let outcome = outcome(&Scene { book, case, today });
            case.stage = Stage::Closed(outcome);
            case.note(today, Deed::Closed(outcome), None);
        }
    }
    if case.stage == from {
        Moved::Stayed
    } else {
        Moved::To(case.stage)
    }
}

/// How a case that has run its course ended.
fn outcome(scene: &Scene<'_>) -> Outcome {
    if scene.case.facts.choice() == Some(Refund::Received) {
        Outcome::Refunded
    } else if legal::was_withdrawn(scene) {
        Outcome::Withdrawn
    } else {
        Outcome::Ended
    }
}

/// Whether a case went on to another stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// It is where it was.
    Stayed,
    /// It is in that stage.
    To(Stage),
}

/// Takes an answer back: the case returns to the stage that asks it, and the confirmations from there on are asked anew.
pub fn correct(book: &crate::book::Book, case: &mut Case, slot: Slot, today: chrono::NaiveDate) {
    let Some((stage, _)) = book.agenda.asking(slot) else {
        return;
    };
    case.ahead = None;
    case.take_back(slot);
    // What was said to be sent before its turn is not: all that was passed over is asked after all.
    let was_passed_over = slot == Slot::SentOn
        && case.facts.has(Slot::Prepared)
        && !case.answered.contains(&Slot::Prepared);
    if was_passed_over {
        case.facts.forget(Slot::Prepared);
        case.stage = Stage::Identify;
        prune(book, case, today);
        let _ = move_on(book, case, today);
        return;
    }
    if slot == Slot::Name || slot == Slot::Label {
        case.take_back(Slot::Provider);
    }
    if slot == Slot::Label {
        // What the label told goes with it.
        case.take_back(Slot::Biller);
        case.take_back(Slot::PaidBy);
    }
    for (later, question) in book.agenda.all() {
        let confirms = question.ask.input() == crate::engine::slot::Input::Confirm;
        if later >= stage && confirms && case.facts.get(question.ask) == Some(&Fact::Done) {
            case.clear(question.ask);
        }
    }
    if case.stage.is_closed() || case.stage > stage {
        case.stage = stage;
    }
    prune(book, case, today);
}

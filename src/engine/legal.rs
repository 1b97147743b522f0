//! A dossier before the law: its facts as the rights engine reads them, the rights they give, and what is simplest.
//! It computes no deadline of its own: the rights engine and the figures of `dialogues/rights/` do.

mod advice;
mod facts;
mod wording;

use crate::engine::guard::Scene;
use crate::engine::rights::facts::Facts;
use crate::engine::rights::law::{Counts, RuleData, Strength};
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::verdict::{Answers, FactSet, Key, Tone, Value};
use crate::engine::rights::{for_each_answer, missing};
use crate::engine::slot::Slot;

pub use advice::{Advice, Basis, Cost, Deadline, End, Window, advice};
pub use facts::{conflict, filled_by, of_case};
pub use wording::{
    Argument, ArgumentValue, arguments, details, messages, of_book, part, source, text_key,
};

/// A rule that has something to say of a dossier.
#[derive(Clone, Copy, Debug)]
pub struct Right<'b> {
    /// What is known of the rule.
    pub data: &'b RuleData,
    /// What it answers.
    pub answers: Answers,
}

/// What the law says of a dossier, strongest first.
#[derive(Clone, Debug, Default)]
pub struct Rights<'b> {
    /// What it gives.
    pub given: Vec<Right<'b>>,
    /// What it gave until a day that has passed.
    pub passed: Vec<Right<'b>>,
    /// What it does not give.
    pub denied: Vec<Right<'b>>,
}

impl Right<'_> {
    /// The rule.
    #[must_use]
    pub fn rule(&self) -> RuleId {
        self.data.rule
    }

    /// The day in that answer.
    #[must_use]
    pub fn day(&self, key: Key) -> Option<chrono::NaiveDate> {
        match self.answers.get(key)? {
            Value::Day(day) => Some(day),
            Value::Open | Value::YesNo(_) | Value::Count(_) | Value::Money(_) | Value::Word(_) => {
                None
            }
        }
    }

    fn count(&self, key: Key) -> Option<u32> {
        match self.answers.get(key)? {
            Value::Count(count) => Some(count),
            Value::Open | Value::YesNo(_) | Value::Day(_) | Value::Money(_) | Value::Word(_) => {
                None
            }
        }
    }

    fn counts(&self) -> Counts {
        self.data.counts
    }
}

/// What the law says of a dossier.
#[must_use]
pub fn rights<'b>(scene: &Scene<'b>) -> Rights<'b> {
    of_facts(scene, &of_case(scene))
}

fn of_facts<'b>(scene: &Scene<'b>, facts: &Facts) -> Rights<'b> {
    let law = &scene.book.law;
    let mut rights = Rights::default();
    for_each_answer(law, facts, |rule, answers| {
        let Some(data) = law.rule(rule) else { return };
        let mut right = Right {
            data,
            answers: *answers,
        };
        if let Some(later) = advice::later_window(scene, facts, &right) {
            right = later;
        }
        sort_in(&mut rights, right, facts);
    });
    // An unclear price at sign-up opens the delay once more, when the trial is over.
    if let Some(again) = advice::withdrawal_after_trial(scene, facts, &rights) {
        rights.passed.retain(|right| right.rule() != again.rule());
        rights.given.retain(|right| right.rule() != again.rule());
        sort_in(&mut rights, again, facts);
    }
    for list in [&mut rights.given, &mut rights.passed, &mut rights.denied] {
        list.sort_by_key(|right| (right.data.strength, right.rule()));
    }
    rights
}

fn sort_in<'b>(rights: &mut Rights<'b>, right: Right<'b>, facts: &Facts) {
    let list = match right.answers.tone() {
        Tone::Denies if is_idle(&right, facts) => return,
        Tone::Denies => &mut rights.denied,
        Tone::Grants => match right.day(Key::Deadline) {
            Some(deadline) if deadline < facts.today => &mut rights.passed,
            _ => &mut rights.given,
        },
    };
    list.push(right);
}

/// A denial that nobody would miss: it says that something they never hoped for is not there.
fn is_idle(right: &Right<'_>, facts: &Facts) -> bool {
    match right.rule() {
        RuleId::BoutonRetractation | RuleId::ChatelDureeIndeterminee => true,
        RuleId::TelecomDureeMax => facts.commitment_months == Some(0),
        _ => right.data.strength == Strength::Way,
    }
}

/// How much an answer in that slot could still tell; nothing when no answer there can change what the law gives.
#[must_use]
pub fn worth(scene: &Scene<'_>, slots: &[Slot]) -> Vec<u32> {
    let facts = of_case(scene);
    let learnable = scene
        .book
        .agenda
        .all()
        .map(|(_, question)| question.ask)
        .filter(|slot| !scene.case.facts.has(*slot))
        .fold(FactSet::default(), |set, slot| set.and(filled_by(slot)));
    let missing = missing(&scene.book.law, &facts, learnable);
    slots
        .iter()
        .map(|slot| {
            let fills = filled_by(*slot);
            missing
                .iter()
                .filter(|missing| fills.contains(missing.fact))
                .map(|missing| missing.weight)
                .max()
                .unwrap_or(0)
        })
        .collect()
}

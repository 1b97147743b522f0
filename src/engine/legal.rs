//! A dossier before the law: its facts as the rights engine reads them, the rights they give, and what is simplest.
//! It computes no deadline of its own: the rights engine and the figures of `dialogues/rights/` do.

mod advice;
mod facts;
mod wording;

use chrono::NaiveDate;

use crate::engine::calendar;
use crate::engine::guard::{Guard, Scene};
use crate::engine::rights::facts::Facts;
use crate::engine::rights::law::{Counts, RuleData, Strength};
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::verdict::{Answers, FactSet, Key, Tone, Value};
use crate::engine::rights::vocabulary::{Category as LawCategory, Instrument};
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

/// What a request rested on when it left, or what it would rest on today.
#[must_use]
pub fn basis_when_sent(scene: &Scene<'_>) -> Basis {
    let then = when_sent(scene);
    advice(&then, &rights(&then)).basis
}

/// Whether the contract was undone, and not only ended.
#[must_use]
pub fn was_withdrawn(scene: &Scene<'_>) -> bool {
    let undoes = |rule| scene.book.law.rule(rule).map(|data| data.strength) == Some(Strength::Undo);
    scene.case.facts.has(Slot::SentOn)
        && matches!(basis_when_sent(scene), Basis::Law(rule) if undoes(rule))
}

/// The last day for the money that the law says is to be given back after this request.
///
/// After a withdrawal the delay runs from the day it was received: the day it was sent online,
/// and the days of the post later by letter.
#[must_use]
pub fn refund_due_on(scene: &Scene<'_>) -> Option<NaiveDate> {
    let sent_on = scene.case.facts.date(Slot::SentOn)?;
    let then = when_sent(scene);
    let mut facts = of_case(&then);
    if was_withdrawn(scene) {
        let by_post = Guard::ByPost.holds(scene);
        let days = scene.book.law.figures.registered_letter_days.on(sent_on)?;
        facts.withdrawal_received_on = if by_post {
            calendar::add_days(sent_on, days)
        } else {
            Some(sent_on)
        };
        return answer(
            scene,
            &facts,
            RuleId::RetractationRemboursement14j,
            Key::RefundDeadline,
        );
    }
    match basis_when_sent(scene) {
        Basis::Law(rule) => answer(scene, &facts, rule, Key::RefundDeadline),
        Basis::CommitmentEnd | Basis::Renewal | Basis::Notice | Basis::Clause => None,
    }
}

/// The first day on which an insurance of less than a year can be left at any time; nothing for others.
#[must_use]
pub fn insurance_opens_on(scene: &Scene<'_>) -> Option<NaiveDate> {
    let concluded_on = scene.case.facts.date(Slot::ConcludedOn)?;
    let months = &scene.book.law.figures.insurance_first_year_months;
    let anniversary = calendar::add_months(concluded_on, months.on(concluded_on)?)?.day;
    let today = anniversary.succ_opt()?;
    // The rights engine says whether that kind of insurance opens on that day.
    let facts = of_case(&Scene { today, ..*scene });
    let mut opens = false;
    for_each_answer(&scene.book.law, &facts, |rule, answers| {
        let is_it = matches!(rule, RuleId::AssuranceHamon | RuleId::AssuranceSanteRia);
        opens |= is_it && answers.tone() == Tone::Grants;
    });
    opens.then_some(today)
}

/// The last day to tell the bank of a debit that nobody agreed to.
#[must_use]
pub fn bank_deadline(scene: &Scene<'_>) -> Option<NaiveDate> {
    // What is not known is taken for what leaves less time: a card, and a bank outside Europe.
    let mut facts = of_case(scene);
    let instrument = *facts.instrument.get_or_insert(Instrument::Card);
    let by_card = instrument == Instrument::Card;
    facts.creditor_bank_in_eea.get_or_insert(!by_card);
    let mut deadline: Option<NaiveDate> = None;
    for_each_answer(&scene.book.law, &facts, |_, answers| {
        if let Some(Value::Day(day)) = answers.get(Key::Deadline) {
            deadline = Some(deadline.map_or(day, |earlier| earlier.min(day)));
        }
    });
    deadline
}

/// The last day to ask the bank to give back a direct debit that fell after the end, without a reason.
/// How the money left may not be known: the delay of a direct debit is the shorter one.
#[must_use]
pub fn refund_right_ends_on(scene: &Scene<'_>) -> Option<NaiveDate> {
    let facts = Facts {
        category: Some(LawCategory::Payment),
        instrument: Some(Instrument::SepaDirectDebit),
        authorised: Some(true),
        debited_on: Some(scene.case.facts.date(Slot::DebitedOn)?),
        ..Facts::on(scene.today)
    };
    answer(scene, &facts, RuleId::Sepa8Semaines, Key::Deadline)
}

/// The case on the day its request left.
fn when_sent<'b>(scene: &Scene<'b>) -> Scene<'b> {
    let today = scene.case.facts.date(Slot::SentOn).unwrap_or(scene.today);
    Scene { today, ..*scene }
}

fn answer(scene: &Scene<'_>, facts: &Facts, rule: RuleId, key: Key) -> Option<NaiveDate> {
    let mut day = None;
    for_each_answer(&scene.book.law, facts, |found, answers| {
        if found == rule
            && let Some(Value::Day(on)) = answers.get(key)
        {
            day = Some(on);
        }
    });
    day
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

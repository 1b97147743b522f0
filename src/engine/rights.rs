//! The rights engine: facts in, verdicts out, rule by rule.
//! Pure: no clock, no file, no wording for people; an unknown fact is never guessed, and figures
//! come from `dialogues/rights/`.

mod asking;
mod canvassing;
mod contracts;
mod digital;
mod energy_water;
mod escalation;
pub mod facts;
mod insurance;
mod insurance_renunciation;
pub mod law;
pub mod never;
mod online_termination;
mod ordering;
mod payments;
mod reading;
pub mod register;
pub mod rules;
pub(crate) mod scope;
pub mod sending;
mod tacit_renewal;
mod telecom;
pub mod verdict;
pub mod vocabulary;
mod withdrawal;
mod withdrawal_money;

pub use reading::FactError;

use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::{Confidence, Law};
use crate::engine::rights::rules::{RULES, RuleId};
use crate::engine::rights::verdict::{Answers, FactSet, Reason, Silence, Tone, Verdict};

/// What one rule says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// What it says.
    pub verdict: Verdict,
}

/// A fact worth asking, because answers depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// The fact.
    pub fact: FactName,
    /// How telling it is; only its order means something.
    pub weight: u32,
}

/// What every rule says of these facts, in the order of the contract.
#[must_use]
pub fn evaluate(law: &Law, facts: &Facts) -> Vec<Finding> {
    let known = facts.known();
    let late_information = speaks(law, facts, known, LATE_INFORMATION);
    let verdict = |rule: RuleId| match judge(law, facts, known, rule) {
        Verdict::Applies { .. } if rule == PROLONGATION && late_information => {
            Verdict::DoesNotApply {
                reason: Reason::Superseded(LATE_INFORMATION),
            }
        }
        verdict => verdict,
    };
    RuleId::ALL
        .iter()
        .map(|&rule| Finding {
            rule,
            verdict: verdict(rule),
        })
        .collect()
}

/// Hands over the rules that have something to say, in the order of the contract.
///
/// Nothing is allocated, and a rule whose needed facts are unknown is not even called.
pub fn for_each_answer(law: &Law, facts: &Facts, mut say: impl FnMut(RuleId, &Answers)) {
    let known = facts.known();
    for (&rule, entry) in RuleId::ALL.iter().zip(RULES) {
        if !entry.needs.without(known).is_empty() || law.rule(rule).is_none() {
            continue;
        }
        let Ok(answers) = (entry.judge)(law, facts) else {
            continue;
        };
        // Late information shortens the prolongation: the shorter delay is the only one told.
        if rule == PROLONGATION && speaks(law, facts, known, LATE_INFORMATION) {
            continue;
        }
        say(rule, &answers);
    }
}

/// The unknown facts that could still change an answer, most telling first, when only those facts can still be learnt.
///
/// A rule that lacks a fact nobody can learn any more asks for nothing.
#[must_use]
pub fn missing(law: &Law, facts: &Facts, learnable: FactSet) -> Vec<Missing> {
    let mut weights = vec![0_u32; FactName::ALL.len()];
    let known = facts.known();
    for finding in evaluate(law, facts) {
        let wanted = match finding.verdict {
            Verdict::WouldNeed { facts } if facts.without(learnable).is_empty() => facts,
            // It answers, but leaves a sum or a date open that another fact may close.
            Verdict::Applies { answers }
                if answers.tone() == Tone::Grants && answers.has_open() =>
            {
                let unread = finding.rule.reads().without(known);
                unread.without(unread.without(learnable))
            }
            Verdict::WouldNeed { .. } | Verdict::Applies { .. } | Verdict::DoesNotApply { .. } => {
                continue;
            }
        };
        let Some(data) = law.rule(finding.rule) else {
            continue;
        };
        let confidence = match data.confidence {
            Confidence::High => 3,
            Confidence::Medium => 2,
        };
        // A fact that is the last one missing tells more than one among many.
        let others = u32::try_from(wanted.iter().count())
            .unwrap_or(u32::MAX)
            .max(1);
        let weight = (WORTH - data.strength as u32) * confidence * SHARE / others;
        for fact in wanted.iter() {
            weights[fact as usize] += weight;
        }
    }
    let mut missing: Vec<Missing> = FactName::ALL
        .iter()
        .map(|&fact| Missing {
            fact,
            weight: weights[fact as usize],
        })
        .filter(|missing| missing.weight > 0)
        .collect();
    missing.sort_by_key(|missing| (std::cmp::Reverse(missing.weight), missing.fact));
    missing
}

const PROLONGATION: RuleId = RuleId::RetractationProlongee12Mois;
const LATE_INFORMATION: RuleId = RuleId::RetractationProlongeeInfoTardive;

/// One more than the number of strengths, so that the weakest still weighs something.
const WORTH: u32 = 7;

/// A number most counts of missing facts divide.
const SHARE: u32 = 60;

fn speaks(law: &Law, facts: &Facts, known: FactSet, rule: RuleId) -> bool {
    rule.needs().without(known).is_empty()
        && matches!(judge(law, facts, known, rule), Verdict::Applies { .. })
}

fn judge(law: &Law, facts: &Facts, known: FactSet, rule: RuleId) -> Verdict {
    if law.rule(rule).is_none() {
        return Verdict::DoesNotApply {
            reason: Reason::NotInForce,
        };
    }
    let entry = rule.rule();
    match (entry.judge)(law, facts) {
        Ok(answers) => Verdict::Applies { answers },
        Err(Silence::No(reason)) => Verdict::DoesNotApply { reason },
        Err(Silence::Unknown(fact)) => {
            let facts = entry.needs.and(FactSet::of(&[fact])).without(known);
            Verdict::WouldNeed { facts }
        }
    }
}

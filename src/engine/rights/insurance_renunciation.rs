//! Renouncing an insurance soon after it was signed.
//! No delay of this family is moved to a working day: the earlier day is always told.

use crate::engine::rights::asking::{figure, need, only, plus_days};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::insurance::insured;
use crate::engine::rights::law::Law;
use crate::engine::rights::verdict::{Answers, Key, Ruling};
use crate::engine::rights::vocabulary::{Channel, InsuranceKind, Right};

/// The form the law asks for.
const REGISTERED: &str = "LRAR ou recommandé électronique";

/// `assurance-affinitaire-30j`
pub(crate) fn assurance_affinitaire_30j(law: &Law, facts: &Facts) -> Ruling {
    insured(facts, |kind| kind == InsuranceKind::Affinity)?;
    let concluded_on = need(facts.concluded_on, FactName::ConcludedOn)?;
    let days = figure(&law.figures.affinity_renunciation_days, concluded_on)?;
    let start = match facts.free_months {
        Some(free) if free > 0 => need(facts.first_premium_paid_on, FactName::FirstPremiumPaidOn)?,
        // Unknown free months could only lengthen the delay.
        Some(_) | None => concluded_on,
    };
    Ok(Answers::grant()
        .day(Key::Deadline, plus_days(start, days)?)
        .right(Right::Renounce))
}

/// `assurance-vie-30j`
pub(crate) fn assurance_vie_30j(law: &Law, facts: &Facts) -> Ruling {
    insured(facts, |kind| kind == InsuranceKind::Life)?;
    let informed_on = need(facts.informed_concluded_on, FactName::InformedConcludedOn)?;
    let days = figure(&law.figures.life_renunciation_days, informed_on)?;
    Ok(Answers::grant()
        .day(Key::Deadline, plus_days(informed_on, days)?)
        .right(Right::Renounce)
        .yes_no(Key::RolledOver, false))
}

/// `assurance-vie-remboursement`
pub(crate) fn assurance_vie_remboursement(law: &Law, facts: &Facts) -> Ruling {
    insured(facts, |kind| kind == InsuranceKind::Life)?;
    let received = need(
        facts.renunciation_received_on,
        FactName::RenunciationReceivedOn,
    )?;
    let days = figure(&law.figures.life_refund_days, received)?;
    Ok(Answers::grant().day(Key::RefundDeadline, plus_days(received, days)?))
}

/// `assurance-demarchage-14j`
pub(crate) fn assurance_demarchage_14j(law: &Law, facts: &Facts) -> Ruling {
    only(facts.channel, FactName::Channel, |channel| {
        channel == Channel::Doorstep
    })?;
    insured(facts, |kind| kind != InsuranceKind::Life)?;
    need(facts.channel, FactName::Channel)?;
    if need(facts.claim_known, FactName::ClaimKnown)? {
        return Ok(Answers::deny()
            .open(Key::Deadline)
            .open(Key::Form)
            .right(Right::None));
    }
    let concluded_on = need(facts.concluded_on, FactName::ConcludedOn)?;
    let days = figure(&law.figures.canvassing_renunciation_days, concluded_on)?;
    Ok(Answers::grant()
        .day(Key::Deadline, plus_days(concluded_on, days)?)
        .word(Key::Form, REGISTERED)
        .right(Right::Renounce))
}

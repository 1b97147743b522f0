//! When talking did not help: mediators and the court.
//! No delay here is moved to a working day.

use rust_decimal::Decimal;

use crate::engine::rights::asking::{figure, need, only, outside, plus_months, unless_true};
use crate::engine::rights::facts::{FactName, Facts, Sent};
use crate::engine::rights::law::Law;
use crate::engine::rights::verdict::{Answers, Key, Ruling, Silence};
use crate::engine::rights::vocabulary::{Category, Sector};

/// `mediation-1-an`
pub(crate) fn mediation_1_an(law: &Law, facts: &Facts) -> Ruling {
    let complained_on = complaint(facts)?;
    let months = figure(&law.figures.mediation_months, complained_on)?;
    Ok(Answers::grant().day(Key::Deadline, plus_months(complained_on, months)?))
}

/// `mediation-telecom`
pub(crate) fn mediation_telecom(law: &Law, facts: &Facts) -> Ruling {
    // After an answer the person goes up one step first, and no date follows from the complaint.
    unless_true(facts.answered, FactName::Answered)?;
    only(facts.sector, FactName::Sector, |sector| {
        sector == Sector::Telecom
    })?;
    if facts.sector.is_none() && facts.category != Some(Category::Telecom) {
        return Err(Silence::Unknown(FactName::Sector));
    }
    let complained_on = complaint(facts)?;
    need(facts.answered, FactName::Answered)?;
    let wait = figure(&law.figures.telecom_mediation_wait_months, complained_on)?;
    let months = figure(&law.figures.mediation_months, complained_on)?;
    Ok(Answers::grant()
        .day(Key::EarliestDate, plus_months(complained_on, wait)?)
        .day(Key::LatestDate, plus_months(complained_on, months)?))
}

/// `mediation-sans-reclamation`
pub(crate) fn mediation_sans_reclamation(_: &Law, facts: &Facts) -> Ruling {
    match facts.written_complaint_on {
        Sent::Never => Ok(Answers::deny().yes_no(Key::Admissible, false)),
        Sent::On(_) => Err(outside(FactName::WrittenComplaintOn)),
        Sent::Unknown => Err(Silence::Unknown(FactName::WrittenComplaintOn)),
    }
}

/// `justice-5000`
pub(crate) fn justice_5000(law: &Law, facts: &Facts) -> Ruling {
    let claim = need(facts.claim_eur, FactName::ClaimEur)?;
    let filed_on = facts.filed_on.unwrap_or(facts.today);
    let ceiling = figure(&law.figures.amicable_ceiling_eur, filed_on)?;
    let contribution = match facts.legal_aid {
        Some(true) => 0,
        // The contribution is the rule and its exemption must be granted.
        Some(false) | None => figure(&law.figures.court_contribution_eur, filed_on)?,
    };
    let attempt_first = claim <= Decimal::from(ceiling);
    Ok(Answers::grant()
        .yes_no(Key::AmicableAttemptRequired, attempt_first)
        .money(Key::CourtContributionEur, Decimal::from(contribution)))
}

fn complaint(facts: &Facts) -> Result<chrono::NaiveDate, Silence> {
    match facts.written_complaint_on {
        Sent::On(day) => Ok(day),
        Sent::Never => Err(outside(FactName::WrittenComplaintOn)),
        Sent::Unknown => Err(Silence::Unknown(FactName::WrittenComplaintOn)),
    }
}

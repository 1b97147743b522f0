//! Insurance: leaving at any time after a year, at the yearly term, or after a change in life.
//! Renunciation soon after signing stands in `insurance_renunciation`.

use rust_decimal::Decimal;

use crate::engine::calendar;
use crate::engine::rights::asking::{
    figure, in_scope, insurance_kind, need, only, outside, plus_days, plus_months, unless_false,
    unless_true, within_calendar,
};
use crate::engine::rights::facts::{FactName, Facts, Sent};
use crate::engine::rights::law::Law;
use crate::engine::rights::scope;
use crate::engine::rights::verdict::{Answers, Key, Ruling, Silence};
use crate::engine::rights::vocabulary::{Channel, GroundGiven, InsuranceKind, LifeEvent, Right};

/// The words of the law a request is processed under.
const PROCESSED_AS: &str = "L113-15-2";

/// `assurance-hamon`
pub(crate) fn assurance_hamon(law: &Law, facts: &Facts) -> Ruling {
    insured(facts, |kind| {
        scope::any_time_after_a_year(kind) && kind != InsuranceKind::Health
    })?;
    let end = end_after_a_year(law, facts)?;
    let refund_days = figure(&law.figures.insurance_refund_days, end)?;
    Ok(Answers::grant()
        .day(Key::EarliestEndDate, end)
        .money(Key::FeeEur, Decimal::ZERO)
        .day(Key::RefundDeadline, plus_days(end, refund_days)?))
}

/// `assurance-sante-ria`
pub(crate) fn assurance_sante_ria(law: &Law, facts: &Facts) -> Ruling {
    unless_true(facts.employer_mandatory, FactName::EmployerMandatory)?;
    insured(facts, |kind| kind == InsuranceKind::Health)?;
    need(facts.employer_mandatory, FactName::EmployerMandatory)?;
    let end = end_after_a_year(law, facts)?;
    Ok(Answers::grant()
        .day(Key::EarliestEndDate, end)
        .money(Key::FeeEur, Decimal::ZERO))
}

/// `assurance-sante-obligatoire`
pub(crate) fn assurance_sante_obligatoire(_: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.employer_mandatory, FactName::EmployerMandatory)?;
    insured(facts, |kind| kind == InsuranceKind::Health)?;
    need(facts.employer_mandatory, FactName::EmployerMandatory)?;
    Ok(Answers::deny().right(Right::None))
}

/// `assurance-hamon-premiere-annee`
pub(crate) fn assurance_hamon_premiere_annee(law: &Law, facts: &Facts) -> Ruling {
    insured(facts, scope::any_time_after_a_year)?;
    if facts.today >= first_day_after_a_year(law, facts)? {
        return Err(outside(FactName::ConcludedOn));
    }
    Ok(Answers::deny()
        .yes_no(Key::HamonAvailable, false)
        .right(Right::None))
}

/// `assurance-hamon-par-defaut`
pub(crate) fn assurance_hamon_par_defaut(law: &Law, facts: &Facts) -> Ruling {
    insured(facts, scope::any_time_after_a_year)?;
    match need(facts.ground_given, FactName::GroundGiven)? {
        GroundGiven::Inapplicable => {}
    }
    if facts.today < first_day_after_a_year(law, facts)? {
        return Err(outside(FactName::ConcludedOn));
    }
    Ok(Answers::grant()
        .right(Right::HamonDefault)
        .word(Key::TerminationProcessedAs, PROCESSED_AS))
}

/// `assurance-chatel-avis-tardif`
pub(crate) fn assurance_chatel_avis_tardif(law: &Law, facts: &Facts) -> Ruling {
    insured(facts, scope::yearly_renewal)?;
    let last_day = need(facts.refusal_deadline, FactName::RefusalDeadline)?;
    let sent_on = match facts.notice_sent_on {
        Sent::On(day) => day,
        Sent::Never => return Err(outside(FactName::NoticeSentOn)),
        Sent::Unknown => return Err(Silence::Unknown(FactName::NoticeSentOn)),
    };
    let margin = figure(&law.figures.insurance_notice_margin_days, last_day)?;
    if sent_on <= within_calendar(calendar::sub_days(last_day, margin))? {
        return Err(outside(FactName::NoticeSentOn));
    }
    let days = figure(&law.figures.insurance_late_notice_days, sent_on)?;
    Ok(Answers::grant()
        .day(Key::Deadline, plus_days(sent_on, days)?)
        .right(Right::RefuseRenewal))
}

/// `assurance-chatel-absent`
pub(crate) fn assurance_chatel_absent(law: &Law, facts: &Facts) -> Ruling {
    insured(facts, scope::yearly_renewal)?;
    match facts.notice_sent_on {
        Sent::Never => {}
        Sent::On(_) => return Err(outside(FactName::NoticeSentOn)),
        Sent::Unknown => return Err(Silence::Unknown(FactName::NoticeSentOn)),
    }
    let renewed_on = need(facts.renewal_date, FactName::RenewalDate)?;
    let posted_on = need(
        facts.termination_postmark_on,
        FactName::TerminationPostmarkOn,
    )?;
    if posted_on < renewed_on {
        // Before the renewal one simply refuses it.
        return Err(outside(FactName::TerminationPostmarkOn));
    }
    let end = plus_days(
        posted_on,
        figure(&law.figures.insurance_no_notice_effect_days, posted_on)?,
    )?;
    let refund_days = figure(&law.figures.insurance_refund_days, end)?;
    Ok(Answers::grant()
        .day(Key::EarliestEndDate, end)
        .money(Key::FeeEur, Decimal::ZERO)
        .day(Key::RefundDeadline, plus_days(end, refund_days)?))
}

/// `assurance-echeance-2-mois`
pub(crate) fn assurance_echeance_2_mois(law: &Law, facts: &Facts) -> Ruling {
    // Who may leave at any time has no use for the yearly term.
    unless_true(facts.hamon_eligible, FactName::HamonEligible)?;
    only(
        insurance_kind(facts),
        FactName::Category,
        scope::yearly_renewal,
    )?;
    in_scope(facts, scope::insurance)?;
    need(facts.category, FactName::Category)?;
    let renewed_on = need(facts.renewal_date, FactName::RenewalDate)?;
    let months = figure(&law.figures.insurance_renewal_notice_months, renewed_on)?;
    let last_day = calendar::last_day_at_least_months_before(renewed_on, months);
    Ok(Answers::grant().day(Key::Deadline, within_calendar(last_day)?))
}

/// `assurance-changement-situation`
pub(crate) fn assurance_changement_situation(law: &Law, facts: &Facts) -> Ruling {
    unless_false(
        facts.risk_tied_to_old_situation,
        FactName::RiskTiedToOldSituation,
    )?;
    in_scope(facts, scope::insurance)?;
    need(facts.category, FactName::Category)?;
    match need(facts.event, FactName::Event)? {
        LifeEvent::Moving => {}
    }
    need(
        facts.risk_tied_to_old_situation,
        FactName::RiskTiedToOldSituation,
    )?;
    let changed_on = need(facts.event_date, FactName::EventDate)?;
    let deadline = plus_months(
        changed_on,
        figure(&law.figures.insurance_change_months, changed_on)?,
    )?;
    let end = match facts.termination_received_on {
        Some(received) if received <= deadline => Some(plus_months(
            received,
            figure(&law.figures.insurance_effect_months, received)?,
        )?),
        Some(_) | None => None,
    };
    Ok(Answers::grant()
        .day(Key::Deadline, deadline)
        .day_if_known(Key::EarliestEndDate, end)
        .money(Key::FeeEur, Decimal::ZERO))
}

/// `assurance-emprunteur`
pub(crate) fn assurance_emprunteur(law: &Law, facts: &Facts) -> Ruling {
    insured(facts, |kind| kind == InsuranceKind::Loan)?;
    need(facts.bank_decision, FactName::BankDecision)?;
    let decided_on = need(
        facts.bank_decision_received_on,
        FactName::BankDecisionReceivedOn,
    )?;
    let replaced_on = need(
        facts.new_contract_effective_on,
        FactName::NewContractEffectiveOn,
    )?;
    let days = figure(&law.figures.loan_decision_days, decided_on)?;
    Ok(Answers::grant()
        .day(
            Key::EarliestEndDate,
            plus_days(decided_on, days)?.max(replaced_on),
        )
        .right(Right::TerminateAnyTime))
}

/// `assurance-forme`
pub(crate) fn assurance_forme(_: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::insurance)?;
    need(facts.category, FactName::Category)?;
    let online = facts.channel == Some(Channel::Online)
        || need(facts.insurer_sells_online, FactName::InsurerSellsOnline)?;
    if !online {
        need(facts.channel, FactName::Channel)?;
    }
    Ok(Answers::grant()
        .yes_no(Key::OnlineTerminationAvailable, online)
        .yes_no(Key::RegisteredLetterRequired, false))
}

/// Leaves the rule unless the insurance is of a kind it is about.
pub(crate) fn insured(
    facts: &Facts,
    kinds: impl FnOnce(InsuranceKind) -> bool,
) -> Result<(), Silence> {
    in_scope(facts, scope::insurance)?;
    only(insurance_kind(facts), FactName::InsuranceKind, kinds)?;
    need(facts.category, FactName::Category)?;
    need(insurance_kind(facts), FactName::InsuranceKind)?;
    Ok(())
}

/// The day after the first anniversary: on the anniversary itself readings differ.
fn first_day_after_a_year(law: &Law, facts: &Facts) -> Result<chrono::NaiveDate, Silence> {
    let concluded_on = need(facts.concluded_on, FactName::ConcludedOn)?;
    let months = figure(&law.figures.insurance_first_year_months, concluded_on)?;
    plus_days(plus_months(concluded_on, months)?, 1)
}

fn end_after_a_year(law: &Law, facts: &Facts) -> Result<chrono::NaiveDate, Silence> {
    let allowed_from = first_day_after_a_year(law, facts)?;
    let received = need(
        facts.termination_received_on,
        FactName::TerminationReceivedOn,
    )?;
    if received < allowed_from {
        return Err(outside(FactName::TerminationReceivedOn));
    }
    plus_months(
        received,
        figure(&law.figures.insurance_effect_months, received)?,
    )
}

//! Contracts with a law of their own: dating agencies, distance courses, credit, bank accounts,
//! and the Navigo pass, whose rule is a contract and not a law.

use rust_decimal::Decimal;

use crate::engine::rights::asking::{
    figure, in_scope, need, only, outside, plus_days, plus_months, unless_false, unless_true,
};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::Law;
use crate::engine::rights::verdict::{Answers, Key, Ruling, Silence};
use crate::engine::rights::vocabulary::{Category, ContractObject, Right};

/// `courtage-matrimonial`
pub(crate) fn courtage_matrimonial(law: &Law, facts: &Facts) -> Ruling {
    of(facts, Category::MatrimonialAgency)?;
    let signed_on = need(facts.concluded_on, FactName::ConcludedOn)?;
    let days = figure(&law.figures.matrimonial_renunciation_days, signed_on)?;
    Ok(Answers::grant()
        .day(Key::Deadline, plus_days(signed_on, days)?)
        .yes_no(Key::PaymentBeforeDeadlineAllowed, false)
        .right(Right::Renounce))
}

/// `courtage-matrimonial-motif`
pub(crate) fn courtage_matrimonial_motif(law: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.legitimate_ground, FactName::LegitimateGround)?;
    of(facts, Category::MatrimonialAgency)?;
    need(facts.legitimate_ground, FactName::LegitimateGround)?;
    let whole = need(facts.contract_months, FactName::ContractMonths)?;
    let elapsed = need(facts.months_elapsed, FactName::MonthsElapsed)?;
    let prepaid = need(facts.prepaid_eur, FactName::PrepaidEur)?;
    let received = need(facts.letter_received_on, FactName::LetterReceivedOn)?;
    let Some(left) = whole.checked_sub(elapsed).filter(|_| whole > 0) else {
        return Err(outside(FactName::ContractMonths));
    };
    let months = figure(&law.figures.matrimonial_refund_months, received)?;
    Ok(Answers::grant()
        .day(Key::RefundDeadline, plus_months(received, months)?)
        .money(
            Key::RefundEur,
            prepaid * Decimal::from(left) / Decimal::from(whole),
        ))
}

/// `courtage-reconduction`
pub(crate) fn courtage_reconduction(_: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.tacit_renewal_claimed, FactName::TacitRenewalClaimed)?;
    of(facts, Category::MatrimonialAgency)?;
    need(facts.tacit_renewal_claimed, FactName::TacitRenewalClaimed)?;
    Ok(Answers::grant().yes_no(Key::TacitRenewalValid, false))
}

/// `enseignement-distance`
pub(crate) fn enseignement_distance(law: &Law, facts: &Facts) -> Ruling {
    unless_true(facts.force_majeure, FactName::ForceMajeure)?;
    of(facts, Category::OnlineCourse)?;
    let started_on = need(facts.contract_effective_on, FactName::ContractEffectiveOn)?;
    let ended_on = need(facts.terminated_on, FactName::TerminatedOn)?;
    let open_until = plus_months(
        started_on,
        figure(&law.figures.course_exit_months, started_on)?,
    )?;
    if ended_on > open_until {
        // Force majeure would still open a way out, so it must be known to be absent.
        need(facts.force_majeure, FactName::ForceMajeure)?;
        return Ok(Answers::deny()
            .open(Key::FeeMaxEur)
            .right(Right::None)
            .yes_no(Key::WithinThreeMonths, false));
    }
    let price = need(facts.price_eur, FactName::PriceEur)?;
    let share = figure(&law.figures.course_fee_pct, started_on)?;
    Ok(Answers::grant()
        .money(
            Key::FeeMaxEur,
            price * Decimal::from(share) / Decimal::ONE_HUNDRED,
        )
        .right(Right::Terminate)
        .yes_no(Key::WithinThreeMonths, true))
}

/// `enseignement-distance-fm`
pub(crate) fn enseignement_distance_fm(_: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.force_majeure, FactName::ForceMajeure)?;
    of(facts, Category::OnlineCourse)?;
    need(facts.force_majeure, FactName::ForceMajeure)?;
    Ok(Answers::grant()
        .money(Key::FeeEur, Decimal::ZERO)
        .right(Right::TerminateFree))
}

/// `credit-renouvelable`
pub(crate) fn credit_renouvelable(_: &Law, facts: &Facts) -> Ruling {
    of(facts, Category::RevolvingCredit)?;
    let drawn = need(facts.used_credit_eur, FactName::UsedCreditEur)?;
    Ok(Answers::grant()
        .money(Key::FeeEur, Decimal::ZERO)
        .money(Key::RepayUsedCreditEur, drawn)
        .right(Right::TerminateAnyTime))
}

/// `credit-retractation`
pub(crate) fn credit_retractation(law: &Law, facts: &Facts) -> Ruling {
    only(facts.contract_object, FactName::ContractObject, |object| {
        object == ContractObject::ConsumerCredit
    })?;
    if facts.category != Some(Category::RevolvingCredit) {
        need(facts.contract_object, FactName::ContractObject)?;
    }
    let concluded_on = need(facts.concluded_on, FactName::ConcludedOn)?;
    let days = figure(&law.figures.credit_withdrawal_days, concluded_on)?;
    Ok(Answers::grant()
        .day(Key::Deadline, plus_days(concluded_on, days)?)
        .right(Right::Withdrawal))
}

/// `navigo`
pub(crate) fn navigo(_: &Law, facts: &Facts) -> Ruling {
    of(facts, Category::Transport)?;
    need(
        facts.termination_requested_on,
        FactName::TerminationRequestedOn,
    )?;
    Ok(Answers::deny().yes_no(Key::MonthDueInFull, true))
}

/// `compte-bancaire-cloture`
pub(crate) fn compte_bancaire_cloture(_: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.personal_account, FactName::PersonalAccount)?;
    of(facts, Category::BankAccount)?;
    need(facts.personal_account, FactName::PersonalAccount)?;
    Ok(Answers::grant().money(Key::FeeEur, Decimal::ZERO))
}

/// `compte-bancaire-recapitulatif`
pub(crate) fn compte_bancaire_recapitulatif(law: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.personal_account, FactName::PersonalAccount)?;
    unless_false(facts.closure_requested, FactName::ClosureRequested)?;
    of(facts, Category::BankAccount)?;
    need(facts.closure_requested, FactName::ClosureRequested)?;
    need(facts.personal_account, FactName::PersonalAccount)?;
    Ok(Answers::grant()
        .yes_no(Key::RecapFree, true)
        .count(
            Key::RecapMonths,
            figure(&law.figures.bank_recap_months, facts.today)?,
        )
        .count(
            Key::RecapWithinDays,
            figure(&law.figures.bank_recap_days, facts.today)?,
        ))
}

fn of(facts: &Facts, wanted: Category) -> Result<(), Silence> {
    in_scope(facts, |category| category == wanted)?;
    need(facts.category, FactName::Category).map(|_| ())
}

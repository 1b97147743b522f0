//! What withdrawal costs and brings back: digital content, part already used, refund, late refund,
//! free trial. It never says that a refund will come, only what is owed and when.

use rust_decimal::Decimal;

use crate::engine::calendar;
use crate::engine::rights::asking::{
    figure, in_scope, need, only, outside, plus_days, unless_false, unless_true, within_calendar,
};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::Law;
use crate::engine::rights::scope;
use crate::engine::rights::verdict::{Answers, Key, Ruling, Silence};
use crate::engine::rights::vocabulary::{Channel, ContractObject, Right};
use crate::engine::rights::withdrawal::{
    deadline_as_informed, initial_deadline, not_credit, opened_by, prolonged,
};

/// `retractation-contenu-numerique`
pub(crate) fn retractation_contenu_numerique(law: &Law, facts: &Facts) -> Ruling {
    content_at_a_distance(facts)?;
    let conditions = [
        (facts.execution_started, FactName::ExecutionStarted),
        (facts.prior_express_consent, FactName::PriorExpressConsent),
        (facts.express_waiver, FactName::ExpressWaiver),
        (
            facts.confirmation_on_durable_medium,
            FactName::ConfirmationOnDurableMedium,
        ),
    ];
    if conditions.iter().any(|(met, _)| *met == Some(false)) {
        let start = need(facts.concluded_on, FactName::ConcludedOn)?;
        // Past the ordinary delay this rule cannot tell: it does not read the information given.
        if facts.today > initial_deadline(law, start)? {
            return Err(outside(FactName::ConcludedOn));
        }
        return Ok(Answers::grant()
            .right(Right::Withdrawal)
            .yes_no(Key::WithdrawalAvailable, true));
    }
    for (met, name) in conditions {
        need(met, name)?;
    }
    Ok(Answers::deny()
        .right(Right::None)
        .yes_no(Key::WithdrawalAvailable, false))
}

/// `retractation-contenu-numerique-sans-accord`
pub(crate) fn retractation_contenu_numerique_sans_accord(law: &Law, facts: &Facts) -> Ruling {
    content_at_a_distance(facts)?;
    let conditions = [
        (facts.prior_express_consent, FactName::PriorExpressConsent),
        (facts.express_waiver, FactName::ExpressWaiver),
    ];
    if conditions.iter().all(|(given, _)| *given != Some(false)) {
        for (given, name) in conditions {
            need(given, name)?;
        }
        return Err(outside(FactName::ExpressWaiver));
    }
    let start = need(facts.concluded_on, FactName::ConcludedOn)?;
    Ok(Answers::grant()
        .money(Key::AmountDueEur, Decimal::ZERO)
        .day(Key::Deadline, deadline_as_informed(law, facts, start)?)
        .right(Right::Withdrawal))
}

/// `retractation-prorata-service`
pub(crate) fn retractation_prorata_service(_: &Law, facts: &Facts) -> Ruling {
    unless_false(
        facts.express_request_early_start,
        FactName::ExpressRequestEarlyStart,
    )?;
    service_at_a_distance(facts)?;
    need(
        facts.express_request_early_start,
        FactName::ExpressRequestEarlyStart,
    )?;
    let price = need(facts.price_eur, FactName::PriceEur)?;
    let used = need(facts.days_used, FactName::DaysUsed)?;
    let period = need(facts.period_days, FactName::PeriodDays)?;
    if used >= period {
        // A service fully performed is no longer open to withdrawal.
        return Err(outside(FactName::DaysUsed));
    }
    let due = match facts.withdrawal_info_given {
        Some(false) => Decimal::ZERO,
        Some(true) | None => to_cents_of(price, used, period),
    };
    Ok(Answers::grant()
        .money(Key::AmountDueEur, due)
        .money(Key::RefundEur, price - due)
        .right(Right::Withdrawal))
}

/// `retractation-prorata-zero`
pub(crate) fn retractation_prorata_zero(_: &Law, facts: &Facts) -> Ruling {
    unless_true(
        facts.express_request_early_start,
        FactName::ExpressRequestEarlyStart,
    )?;
    service_at_a_distance(facts)?;
    need(
        facts.express_request_early_start,
        FactName::ExpressRequestEarlyStart,
    )?;
    Ok(Answers::grant()
        .money(Key::AmountDueEur, Decimal::ZERO)
        .right(Right::Withdrawal))
}

/// `retractation-remboursement-14j`
pub(crate) fn retractation_remboursement_14j(law: &Law, facts: &Facts) -> Ruling {
    not_credit(facts)?;
    opened_by(facts, Channel::opens_withdrawal)?;
    let received = need(facts.withdrawal_received_on, FactName::WithdrawalReceivedOn)?;
    let days = figure(&law.figures.withdrawal_refund_days, received)?;
    Ok(Answers::grant().day(Key::RefundDeadline, plus_days(received, days)?))
}

/// `retractation-majoration`
pub(crate) fn retractation_majoration(law: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::withdrawal)?;
    need(facts.category, FactName::Category)?;
    let amount = need(facts.amount_eur, FactName::AmountEur)?;
    let paid_on = need(facts.paid_on, FactName::PaidOn)?;
    let due_on = need(facts.refund_deadline, FactName::RefundDeadline)?;
    let late = within_calendar(u32::try_from((paid_on - due_on).num_days().max(0)).ok())?;
    if late == 0 {
        return Ok(Answers::deny()
            .count(Key::DaysLate, 0)
            .money(Key::SurchargeEur, Decimal::ZERO)
            .count(Key::SurchargeRatePct, 0));
    }
    let tiers = late_refund_tiers(law, due_on)?;
    let Some(mut rate) = tiers
        .iter()
        .rev()
        .find(|(after, _)| late > *after)
        .map(|(_, pct)| *pct)
    else {
        // Up to the first tier only legal interest runs, and its rate is not part of this law.
        return Ok(Answers::grant()
            .count(Key::DaysLate, late)
            .open(Key::SurchargeEur)
            .open(Key::SurchargeRatePct));
    };
    let last_tier_end = plus_days(
        due_on,
        figure(&law.figures.late_refund_last_tier_until_days, due_on)?,
    )?;
    if let Some((months, _)) = calendar::months_and_days(last_tier_end, paid_on) {
        // Only whole months add points, and the surcharge stops at the price.
        let points = figure(&law.figures.late_refund_points_per_month, due_on)?;
        rate = (rate + months * points).min(100);
    }
    Ok(Answers::grant()
        .count(Key::DaysLate, late)
        .money(
            Key::SurchargeEur,
            amount * Decimal::from(rate) / Decimal::ONE_HUNDRED,
        )
        .count(Key::SurchargeRatePct, rate))
}

/// `retractation-essai-gratuit`
pub(crate) fn retractation_essai_gratuit(law: &Law, facts: &Facts) -> Ruling {
    not_credit(facts)?;
    opened_by(facts, Channel::is_distance)?;
    if !need(
        facts.clear_price_info_at_signup,
        FactName::ClearPriceInfoAtSignup,
    )? {
        return Ok(Answers::grant()
            .yes_no(Key::NewWithdrawalAfterTrial, true)
            .right(Right::Withdrawal));
    }
    // The only withdrawal ran from the sign-up: it is asked whether it is still open today.
    let start = facts.trial_started_on.or_else(|| {
        let (paid_from, days) = facts.paid_from.zip(facts.trial_days)?;
        calendar::sub_days(paid_from, days)
    });
    let start = need(start, FactName::TrialStartedOn)?;
    let initial = initial_deadline(law, start)?;
    let right = if facts.today <= initial {
        Right::Withdrawal
    } else {
        let informed = match facts.withdrawal_info_given {
            Some(informed) => informed,
            None if facts.today > prolonged(law, start, initial)? => true,
            None => return Err(Silence::Unknown(FactName::WithdrawalInfoGiven)),
        };
        if !informed && facts.today <= prolonged(law, start, initial)? {
            Right::Withdrawal
        } else {
            Right::None
        }
    };
    Ok(Answers::grant_if(right == Right::Withdrawal)
        .yes_no(Key::NewWithdrawalAfterTrial, false)
        .right(right))
}

fn content_at_a_distance(facts: &Facts) -> Result<(), Silence> {
    only(facts.contract_object, FactName::ContractObject, |object| {
        object == ContractObject::DigitalContent
    })?;
    opened_by(facts, Channel::opens_withdrawal)?;
    need(facts.contract_object, FactName::ContractObject).map(|_| ())
}

fn service_at_a_distance(facts: &Facts) -> Result<(), Silence> {
    only(
        facts.contract_object,
        FactName::ContractObject,
        ContractObject::runs_from_conclusion,
    )?;
    opened_by(facts, Channel::opens_withdrawal)?;
    need(facts.contract_object, FactName::ContractObject).map(|_| ())
}

/// The part used is rounded first, so that what is due and what is refunded make the price.
fn to_cents_of(price: Decimal, used: u32, period: u32) -> Decimal {
    crate::engine::rights::verdict::to_cents(price * Decimal::from(used) / Decimal::from(period))
}

/// After how many days late, and how many per cent, from the mildest tier to the last.
fn late_refund_tiers(law: &Law, due_on: chrono::NaiveDate) -> Result<[(u32, u32); 4], Silence> {
    let figures = &law.figures;
    Ok([
        (
            figure(&figures.late_refund_tier_1_after_days, due_on)?,
            figure(&figures.late_refund_tier_1_pct, due_on)?,
        ),
        (
            figure(&figures.late_refund_tier_2_after_days, due_on)?,
            figure(&figures.late_refund_tier_2_pct, due_on)?,
        ),
        (
            figure(&figures.late_refund_tier_3_after_days, due_on)?,
            figure(&figures.late_refund_tier_3_pct, due_on)?,
        ),
        (
            figure(&figures.late_refund_tier_4_after_days, due_on)?,
            figure(&figures.late_refund_tier_4_pct, due_on)?,
        ),
    ])
}

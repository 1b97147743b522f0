//! Telephone and internet: commitment, fees, notice, changes, refunds, number portability.
//! The exact end date and the cost of leaving before the first year are never computed: sources differ.

use rust_decimal::Decimal;

use crate::engine::calendar;
use crate::engine::rights::asking::{
    figure, in_scope, need, only, outside, plus_days, plus_months, unless_false,
};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::Law;
use crate::engine::rights::verdict::{Answers, Key, Ruling, Silence};
use crate::engine::rights::vocabulary::{Category, Right};

/// `telecom-20pct`
pub(crate) fn telecom_20pct(law: &Law, facts: &Facts) -> Ruling {
    telecom(facts)?;
    let months = need(facts.commitment_months, FactName::CommitmentMonths)?;
    let concluded_on = need(facts.concluded_on, FactName::ConcludedOn)?;
    let capped_after = figure(&law.figures.capped_exit_after_months, concluded_on)?;
    if months <= capped_after {
        return Err(outside(FactName::CommitmentMonths));
    }
    let capped_from = plus_months(concluded_on, capped_after)?;
    let commitment_end = plus_months(concluded_on, months)?;
    let answers = Answers::grant().day(Key::CappedExitFrom, capped_from);
    let Some(leaves_on) = facts.termination_effective_on else {
        return Ok(answers.open(Key::FeeMaxEur).open(Key::RemainingMonths));
    };
    // A month begun is counted whole: the fee is a ceiling.
    let remaining = match calendar::months_and_days(leaves_on, commitment_end) {
        Some((whole, 0)) => whole,
        Some((whole, _)) => whole + 1,
        None => 0,
    };
    let share = match facts.subsidised_device {
        Some(true) => Some(figure(&law.figures.subsidised_fee_pct, concluded_on)?),
        Some(false) => Some(figure(&law.figures.unsubsidised_fee_pct, concluded_on)?),
        None => None,
    };
    let fee = match (remaining, share, facts.price_per_month_eur) {
        (0, _, _) => Some(Decimal::ZERO),
        // Before the first year is over the sources disagree.
        _ if leaves_on < capped_from => None,
        (_, Some(0), _) => Some(Decimal::ZERO),
        (months, Some(share), Some(price)) => {
            Some(price * Decimal::from(months) * Decimal::from(share) / Decimal::ONE_HUNDRED)
        }
        (_, None, _) | (_, Some(_), None) => None,
    };
    Ok(answers
        .money_if_known(Key::FeeMaxEur, fee)
        .count(Key::RemainingMonths, remaining))
}

/// `telecom-duree-max`
pub(crate) fn telecom_duree_max(law: &Law, facts: &Facts) -> Ruling {
    telecom(facts)?;
    let months = need(facts.commitment_months, FactName::CommitmentMonths)?;
    let most = figure(&law.figures.telecom_max_commitment_months, facts.today)?;
    Ok(Answers::grant_if(months > most)
        .yes_no(Key::ClauseValid, months <= most)
        .count(Key::MaxCommitmentMonths, most))
}

/// `telecom-preavis`
pub(crate) fn telecom_preavis(law: &Law, facts: &Facts) -> Ruling {
    telecom(facts)?;
    let days = figure(&law.figures.telecom_notice_days, facts.today)?;
    // Without a commitment nothing but the service is due; with one, the fee is another rule's.
    let fee = if facts.commitment_months == Some(0) {
        Some(Decimal::ZERO)
    } else {
        need(facts.contract_notice_days, FactName::ContractNoticeDays)?;
        None
    };
    Ok(Answers::grant()
        .money_if_known(Key::FeeEur, fee)
        .count(Key::MaxNoticeDays, days))
}

/// `telecom-prolongation`
pub(crate) fn telecom_prolongation(law: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.auto_extended, FactName::AutoExtended)?;
    telecom(facts)?;
    need(facts.auto_extended, FactName::AutoExtended)?;
    Ok(Answers::grant()
        .money(Key::FeeEur, Decimal::ZERO)
        .count(
            Key::MaxNoticeDays,
            figure(&law.figures.telecom_notice_days, facts.today)?,
        )
        .right(Right::TerminateAnyTimeFree))
}

/// `telecom-modification`
pub(crate) fn telecom_modification(law: &Law, facts: &Facts) -> Ruling {
    telecom(facts)?;
    let notified_on = need(facts.notification_date, FactName::NotificationDate)?;
    let months = figure(&law.figures.telecom_change_months, notified_on)?;
    if need(
        facts.change_in_favour_of_consumer,
        FactName::ChangeInFavourOfConsumer,
    )? {
        return Ok(Answers::deny()
            .open(Key::Deadline)
            .open(Key::FeeEur)
            .right(Right::None));
    }
    Ok(Answers::grant()
        .day(Key::Deadline, plus_months(notified_on, months)?)
        .money(Key::FeeEur, Decimal::ZERO)
        .right(Right::TerminateFree))
}

/// `telecom-surendettement`
pub(crate) fn telecom_surendettement(law: &Law, facts: &Facts) -> Ruling {
    telecom(facts)?;
    let admissible = need(facts.admissible, FactName::Admissible)?;
    let concluded_on = need(facts.concluded_on, FactName::ConcludedOn)?;
    let filed_on = need(
        facts.overindebtedness_filed_on,
        FactName::OverindebtednessFiledOn,
    )?;
    let months = figure(&law.figures.overindebtedness_contract_months, filed_on)?;
    let old_enough = plus_months(concluded_on, months)? <= filed_on;
    if !(admissible && old_enough) {
        return Ok(Answers::deny()
            .yes_no(Key::Condition3MonthsMet, old_enough)
            .open(Key::FeeEur)
            .open(Key::ProcessingDaysMax)
            .right(Right::None));
    }
    Ok(Answers::grant()
        .yes_no(Key::Condition3MonthsMet, true)
        .money(Key::FeeEur, Decimal::ZERO)
        .count(
            Key::ProcessingDaysMax,
            figure(&law.figures.overindebtedness_processing_days, filed_on)?,
        )
        .right(Right::TerminateFree))
}

/// `telecom-remboursement`
pub(crate) fn telecom_remboursement(law: &Law, facts: &Facts) -> Ruling {
    telecom(facts)?;
    let paid_on = need(facts.last_invoice_paid_on, FactName::LastInvoicePaidOn)?;
    let days = figure(&law.figures.telecom_advance_refund_days, paid_on)?;
    Ok(Answers::grant().day(Key::RefundDeadline, plus_days(paid_on, days)?))
}

/// `telecom-depot-garantie`
pub(crate) fn telecom_depot_garantie(law: &Law, facts: &Facts) -> Ruling {
    telecom(facts)?;
    let returned_on = need(facts.equipment_returned_on, FactName::EquipmentReturnedOn)?;
    let days = figure(&law.figures.telecom_deposit_refund_days, returned_on)?;
    Ok(Answers::grant().day(Key::RefundDeadline, plus_days(returned_on, days)?))
}

/// `telecom-portabilite-retard`
pub(crate) fn telecom_portabilite_retard(law: &Law, facts: &Facts) -> Ruling {
    telecom(facts)?;
    only(facts.days_late, FactName::DaysLate, |days| days > 0)?;
    let days = need(facts.days_late, FactName::DaysLate)?;
    let price = need(facts.price_per_month_eur, FactName::PricePerMonthEur)?;
    let share = figure(&law.figures.portability_daily_pct, facts.today)?;
    let paid_within = figure(&law.figures.portability_paid_days, facts.today)?;
    let sum = price * Decimal::from(days) * Decimal::from(share) / Decimal::ONE_HUNDRED;
    Ok(Answers::grant()
        .money(Key::CompensationMinEur, sum)
        .count(Key::PaidWithinDaysOfRequest, paid_within))
}

/// `telecom-portabilite-perte`
pub(crate) fn telecom_portabilite_perte(law: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.number_lost, FactName::NumberLost)?;
    telecom(facts)?;
    need(facts.number_lost, FactName::NumberLost)?;
    let price = need(facts.price_per_month_eur, FactName::PricePerMonthEur)?;
    let months = figure(&law.figures.number_loss_months, facts.today)?;
    Ok(Answers::grant().money(Key::CompensationMinEur, price * Decimal::from(months)))
}

/// `telecom-portabilite`
pub(crate) fn telecom_portabilite(_: &Law, facts: &Facts) -> Ruling {
    telecom(facts)?;
    let keeps_number = need(facts.keeps_number, FactName::KeepsNumber)?;
    Ok(Answers::grant_if(keeps_number).yes_no(Key::MustSendTermination, !keeps_number))
}

fn telecom(facts: &Facts) -> Result<(), Silence> {
    in_scope(facts, |category| category == Category::Telecom)?;
    need(facts.category, FactName::Category).map(|_| ())
}

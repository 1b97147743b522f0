//! Withdrawal: who may undo a recent contract, and until when.
//! Money owed or refunded afterwards stands in `withdrawal_money`; the figures in `dialogues/rights/`.

use chrono::NaiveDate;

use crate::engine::rights::asking::{
    figure, in_scope, need, only, outside, plus_days, plus_months, rolled, unless_false,
    unless_true,
};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::Law;
use crate::engine::rights::scope;
use crate::engine::rights::verdict::{Answers, Key, Ruling, Silence};
use crate::engine::rights::vocabulary::{Channel, ContractObject, Right};

/// `retractation-14j-service`
pub(crate) fn retractation_14j_service(law: &Law, facts: &Facts) -> Ruling {
    from_conclusion(law, facts, Channel::is_distance)
}

/// `retractation-14j-hors-etablissement`
pub(crate) fn retractation_14j_hors_etablissement(law: &Law, facts: &Facts) -> Ruling {
    from_conclusion(law, facts, |channel| channel == Channel::Doorstep)
}

/// `retractation-14j-biens-reguliers`
pub(crate) fn retractation_14j_biens_reguliers(law: &Law, facts: &Facts) -> Ruling {
    only(facts.contract_object, FactName::ContractObject, |object| {
        object == ContractObject::GoodsRegularDelivery
    })?;
    opened_by(facts, Channel::opens_withdrawal)?;
    need(facts.contract_object, FactName::ContractObject)?;
    let start = need(facts.first_delivery_on, FactName::FirstDeliveryOn)?;
    // The rule that prolongs does not read the delivery, so the longer delay is said here.
    let deadline = deadline_as_informed(law, facts, start)?;
    Ok(Answers::grant()
        .day(Key::Deadline, deadline)
        .day(Key::PeriodStartsFrom, start)
        .right(Right::Withdrawal))
}

/// `retractation-exclue-boutique`
pub(crate) fn retractation_exclue_boutique(_: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::no_withdrawal_on_premises)?;
    only(facts.channel, FactName::Channel, |channel| {
        channel == Channel::InStore
    })?;
    not_credit(facts)?;
    need(facts.category, FactName::Category)?;
    need(facts.channel, FactName::Channel)?;
    Ok(no_withdrawal())
}

/// `retractation-exclue-foire`
pub(crate) fn retractation_exclue_foire(_: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::no_withdrawal_on_premises)?;
    only(facts.channel, FactName::Channel, |channel| {
        channel == Channel::Fair
    })?;
    not_credit(facts)?;
    need(facts.category, FactName::Category)?;
    need(facts.channel, FactName::Channel)?;
    if need(facts.linked_credit, FactName::LinkedCredit)? {
        return Ok(Answers::grant()
            .right(Right::Withdrawal)
            .yes_no(Key::WithdrawalAvailable, true));
    }
    Ok(no_withdrawal())
}

/// `retractation-prolongee-12-mois`
pub(crate) fn retractation_prolongee_12_mois(law: &Law, facts: &Facts) -> Ruling {
    unless_true(facts.withdrawal_info_given, FactName::WithdrawalInfoGiven)?;
    prolonged_objects(facts)?;
    need(facts.withdrawal_info_given, FactName::WithdrawalInfoGiven)?;
    let start = need(facts.concluded_on, FactName::ConcludedOn)?;
    let initial = initial_deadline(law, start)?;
    Ok(Answers::grant()
        .day(Key::Deadline, prolonged(law, start, initial)?)
        .day(Key::InitialDeadline, initial)
        .right(Right::Withdrawal))
}

/// `retractation-prolongee-info-tardive`
pub(crate) fn retractation_prolongee_info_tardive(law: &Law, facts: &Facts) -> Ruling {
    prolonged_objects(facts)?;
    let start = need(facts.concluded_on, FactName::ConcludedOn)?;
    let informed = need(
        facts.withdrawal_info_received_on,
        FactName::WithdrawalInfoReceivedOn,
    )?;
    let initial = initial_deadline(law, start)?;
    // Only information that comes during the prolongation starts a new delay.
    if informed <= initial || informed > prolonged(law, start, initial)? {
        return Err(outside(FactName::WithdrawalInfoReceivedOn));
    }
    Ok(Answers::grant()
        .day(Key::Deadline, initial_deadline(law, informed)?)
        .right(Right::Withdrawal))
}

/// `retractation-presse-abonnement`
pub(crate) fn retractation_presse_abonnement(law: &Law, facts: &Facts) -> Ruling {
    only(facts.contract_object, FactName::ContractObject, |object| {
        object == ContractObject::PressSubscription
    })?;
    opened_by(facts, Channel::opens_withdrawal)?;
    need(facts.contract_object, FactName::ContractObject)?;
    // Conclusion or first issue: the texts differ, so the earlier day counts.
    let concluded_on = need(facts.concluded_on, FactName::ConcludedOn)?;
    let start = facts
        .first_delivery_on
        .map_or(concluded_on, |first| first.min(concluded_on));
    Ok(Answers::grant()
        .day(Key::Deadline, deadline_as_informed(law, facts, start)?)
        .right(Right::Withdrawal)
        .yes_no(Key::WithdrawalAvailable, true))
}

/// The end of the delay that starts on that day, rolled to a working day.
pub(crate) fn initial_deadline(law: &Law, start: NaiveDate) -> Result<NaiveDate, Silence> {
    rolled(plus_days(
        start,
        figure(&law.figures.withdrawal_days, start)?,
    )?)
}

/// The end of the delay, prolonged when the trader is known to have left the information out.
pub(crate) fn deadline_as_informed(
    law: &Law,
    facts: &Facts,
    start: NaiveDate,
) -> Result<NaiveDate, Silence> {
    let initial = initial_deadline(law, start)?;
    match facts.withdrawal_info_given {
        Some(false) => prolonged(law, start, initial),
        Some(true) | None => Ok(initial),
    }
}

/// Leaves the rule unless the contract was concluded in a way that opens withdrawal.
pub(crate) fn opened_by(facts: &Facts, channels: impl Fn(Channel) -> bool) -> Result<(), Silence> {
    in_scope(facts, scope::withdrawal)?;
    only(facts.channel, FactName::Channel, channels)?;
    need(facts.category, FactName::Category)?;
    need(facts.channel, FactName::Channel)?;
    Ok(())
}

/// Leaves the rule when the contract is a loan, which has its own delay.
pub(crate) fn not_credit(facts: &Facts) -> Result<(), Silence> {
    only(facts.contract_object, FactName::ContractObject, |object| {
        object != ContractObject::ConsumerCredit
    })
}

fn from_conclusion(law: &Law, facts: &Facts, channels: impl Fn(Channel) -> bool) -> Ruling {
    only(
        facts.contract_object,
        FactName::ContractObject,
        ContractObject::runs_from_conclusion,
    )?;
    // Without the information the delay is longer, and another rule says how much.
    unless_false(facts.withdrawal_info_given, FactName::WithdrawalInfoGiven)?;
    opened_by(facts, channels)?;
    need(facts.contract_object, FactName::ContractObject)?;
    let start = need(facts.concluded_on, FactName::ConcludedOn)?;
    Ok(Answers::grant()
        .day(Key::Deadline, initial_deadline(law, start)?)
        .right(Right::Withdrawal))
}

/// Goods are left out: their delay starts at the first delivery, which these rules do not read.
fn prolonged_objects(facts: &Facts) -> Result<(), Silence> {
    only(
        facts.contract_object,
        FactName::ContractObject,
        |object| match object {
            ContractObject::Service
            | ContractObject::DigitalService
            | ContractObject::DigitalContent
            | ContractObject::Energy
            | ContractObject::PressSubscription => true,
            ContractObject::ConsumerCredit | ContractObject::GoodsRegularDelivery => false,
        },
    )?;
    opened_by(facts, Channel::opens_withdrawal)?;
    need(facts.contract_object, FactName::ContractObject)?;
    Ok(())
}

/// The prolongation counts from the end of the first delay and is not rolled a second time.
pub(crate) fn prolonged(
    law: &Law,
    start: NaiveDate,
    initial: NaiveDate,
) -> Result<NaiveDate, Silence> {
    plus_months(
        initial,
        figure(&law.figures.withdrawal_extension_months, start)?,
    )
}

fn no_withdrawal() -> Answers {
    Answers::deny()
        .right(Right::None)
        .yes_no(Key::WithdrawalAvailable, false)
}

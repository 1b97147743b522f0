//! Debits and card payments: what the bank owes, and until when to ask.
//! Blocking a payment never ends a contract, and no rule here says it does.

use rust_decimal::Decimal;

use crate::engine::calendar;
use crate::engine::rights::asking::{
    figure, need, only, outside, plus_days, plus_months, unless_false, unless_true, within_calendar,
};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::{Law, Timed};
use crate::engine::rights::verdict::{Answers, Key, Ruling, Silence};
use crate::engine::rights::vocabulary::{Instrument, Right};

/// What the law makes of the payments after consent is withdrawn.
const UNAUTHORISED: &str = "réputées non autorisées";

/// `sepa-8-semaines`
pub(crate) fn sepa_8_semaines(law: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.authorised, FactName::Authorised)?;
    paid_by(facts, Instrument::SepaDirectDebit)?;
    need(facts.authorised, FactName::Authorised)?;
    let debited_on = need(facts.debited_on, FactName::DebitedOn)?;
    let days = figure(&law.figures.authorised_debit_days, debited_on)?;
    let answer = figure(&law.figures.bank_answer_business_days, debited_on)?;
    Ok(Answers::grant()
        .count(Key::BankAnswerBusinessDays, answer)
        .day(Key::Deadline, plus_days(debited_on, days)?)
        .right(Right::Refund))
}

/// `sepa-13-mois`
pub(crate) fn sepa_13_mois(law: &Law, facts: &Facts) -> Ruling {
    unauthorised_inside(law, facts, Instrument::SepaDirectDebit)
}

/// `carte-eee-13-mois`
pub(crate) fn carte_eee_13_mois(law: &Law, facts: &Facts) -> Ruling {
    unauthorised_inside(law, facts, Instrument::Card)
}

/// `carte-hors-eee`
pub(crate) fn carte_hors_eee(law: &Law, facts: &Facts) -> Ruling {
    unless_true(facts.creditor_bank_in_eea, FactName::CreditorBankInEea)?;
    let debited_on = unauthorised(facts, Instrument::Card)?;
    let days = figure(&law.figures.outside_eea_days, debited_on)?;
    Ok(Answers::grant()
        .day(Key::Deadline, plus_days(debited_on, days)?)
        .right(Right::Dispute))
}

/// `sepa-revocation-veille`
pub(crate) fn sepa_revocation_veille(_: &Law, facts: &Facts) -> Ruling {
    paid_by(facts, Instrument::SepaDirectDebit)?;
    let debit_on = need(facts.scheduled_debit_on, FactName::ScheduledDebitOn)?;
    let last_day = within_calendar(calendar::working_day_before(debit_on))?;
    Ok(Answers::grant().day(Key::Deadline, last_day))
}

/// `serie-paiements`
pub(crate) fn serie_paiements(_: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.series, FactName::Series)?;
    need(facts.series, FactName::Series)?;
    Ok(Answers::grant()
        .word(Key::LaterOperations, UNAUTHORISED)
        .right(Right::WithdrawConsent))
}

/// `frais-blocage`
pub(crate) fn frais_blocage(_: &Law, facts: &Facts) -> Ruling {
    paid_by(facts, Instrument::SepaDirectDebit)?;
    Ok(Answers::grant().money(Key::BlockingFeeEur, Decimal::ZERO))
}

/// `perceval`
pub(crate) fn perceval(_: &Law, facts: &Facts) -> Ruling {
    let conditions = [
        (
            facts.entered_card_myself.map(|mine| !mine),
            FactName::EnteredCardMyself,
        ),
        (facts.card_in_possession, FactName::CardInPossession),
        (facts.card_opposed, FactName::CardOpposed),
    ];
    if conditions.iter().any(|(met, _)| *met == Some(false)) {
        return Ok(Answers::deny().yes_no(Key::PercevalApplicable, false));
    }
    for (met, name) in conditions {
        need(met, name)?;
    }
    Ok(Answers::grant().yes_no(Key::PercevalApplicable, true))
}

fn unauthorised_inside(law: &Law, facts: &Facts, instrument: Instrument) -> Ruling {
    unless_false(facts.creditor_bank_in_eea, FactName::CreditorBankInEea)?;
    let debited_on = unauthorised(facts, instrument)?;
    let figure_of: &Timed = &law.figures.unauthorised_months;
    let deadline = plus_months(debited_on, figure(figure_of, debited_on)?)?;
    Ok(Answers::grant()
        .day(Key::Deadline, deadline)
        .right(Right::Refund))
}

/// The day of a payment that was not authorised and whose creditor's bank is placed.
fn unauthorised(facts: &Facts, instrument: Instrument) -> Result<chrono::NaiveDate, Silence> {
    unless_true(facts.authorised, FactName::Authorised)?;
    paid_by(facts, instrument)?;
    need(facts.authorised, FactName::Authorised)?;
    need(facts.creditor_bank_in_eea, FactName::CreditorBankInEea)?;
    need(facts.debited_on, FactName::DebitedOn)
}

fn paid_by(facts: &Facts, wanted: Instrument) -> Result<(), Silence> {
    only(facts.instrument, FactName::Instrument, |instrument| {
        instrument == wanted
    })?;
    if need(facts.instrument, FactName::Instrument)? == wanted {
        Ok(())
    } else {
        Err(outside(FactName::Instrument))
    }
}

//! How an order must be taken: the withdrawal button, the order button, no payment for seven days.
//! A fine is told as a ceiling; it is never money for the consumer.

use crate::engine::rights::asking::{figure, in_force, in_scope, need, only};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::Law;
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::scope;
use crate::engine::rights::verdict::{Answers, Key, Ruling};
use crate::engine::rights::vocabulary::{Channel, Right};

/// `bouton-retractation`
pub(crate) fn bouton_retractation(law: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::withdrawal_button)?;
    only(facts.channel, FactName::Channel, Channel::is_distance)?;
    need(facts.category, FactName::Category)?;
    let channel = need(facts.channel, FactName::Channel)?;
    let concluded_on = need(facts.concluded_on, FactName::ConcludedOn)?;
    if channel == Channel::Online && law.is_in_force(RuleId::BoutonRetractation, concluded_on) {
        let fine = figure(&law.figures.withdrawal_button_fine_eur, concluded_on)?;
        return Ok(Answers::grant()
            .count(Key::MaxFineLegalPersonEur, fine)
            .yes_no(Key::WithdrawalButtonRequired, true));
    }
    Ok(Answers::deny()
        .open(Key::MaxFineLegalPersonEur)
        .yes_no(Key::WithdrawalButtonRequired, false))
}

/// `commande-obligation-paiement`
pub(crate) fn commande_obligation_paiement(_: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::withdrawal)?;
    only(facts.channel, FactName::Channel, |channel| {
        channel == Channel::Online
    })?;
    need(facts.category, FactName::Category)?;
    need(facts.channel, FactName::Channel)?;
    let says_payment = need(
        facts.order_button_mentions_payment,
        FactName::OrderButtonMentionsPayment,
    )?;
    let right = if says_payment {
        Right::None
    } else {
        Right::NullityClaim
    };
    Ok(Answers::grant_if(!says_payment)
        .yes_no(Key::ContractVoid, !says_payment)
        .right(right))
}

/// `hors-etablissement-paiement-7j`
pub(crate) fn hors_etablissement_paiement_7j(law: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::withdrawal)?;
    only(facts.channel, FactName::Channel, |channel| {
        channel == Channel::Doorstep
    })?;
    need(facts.category, FactName::Category)?;
    need(facts.channel, FactName::Channel)?;
    let day = facts.concluded_on.unwrap_or(facts.today);
    in_force(law, RuleId::HorsEtablissementPaiement7j, day)?;
    Ok(Answers::grant().count(
        Key::NoPaymentForDays,
        figure(&law.figures.no_payment_days, day)?,
    ))
}

//! Digital content and services: the notice a contract may ask for at most.

use crate::engine::rights::asking::{figure, need, only, outside, unless_false};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::Law;
use crate::engine::rights::scope;
use crate::engine::rights::verdict::{Answers, Key, Ruling};
use crate::engine::rights::vocabulary::{Category, ContractObject};

/// `numerique-preavis`
pub(crate) fn numerique_preavis(law: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.minimum_term_over, FactName::MinimumTermOver)?;
    // Telecom and insurance have delays of their own, whatever the object is called.
    only(facts.category, FactName::Category, |category| {
        scope::withdrawal(category) && category != Category::Telecom
    })?;
    let by_object = match facts.contract_object {
        Some(ContractObject::DigitalContent | ContractObject::DigitalService) => true,
        Some(ContractObject::Service) | None => false,
        Some(
            ContractObject::ConsumerCredit
            | ContractObject::Energy
            | ContractObject::GoodsRegularDelivery
            | ContractObject::PressSubscription,
        ) => return Err(outside(FactName::ContractObject)),
    };
    let category = need(facts.category, FactName::Category)?;
    if !by_object && !scope::digital(category) {
        need(facts.contract_object, FactName::ContractObject)?;
        return Err(outside(FactName::ContractObject));
    }
    need(facts.minimum_term_over, FactName::MinimumTermOver)?;
    let days = figure(&law.figures.digital_notice_days, facts.today)?;
    Ok(Answers::grant().count(Key::MaxNoticeDays, days))
}

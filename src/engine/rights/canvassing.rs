//! Telephone canvassing since consent must come first.

use crate::engine::rights::asking::{in_force, need, outside};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::Law;
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::verdict::{Answers, Key, Ruling, Silence};
use crate::engine::rights::vocabulary::{Category, Sector};

/// `demarchage-telephonique`
pub(crate) fn demarchage_telephonique(law: &Law, facts: &Facts) -> Ruling {
    if is_press(facts)? {
        return Err(outside(FactName::Sector));
    }
    let called_on = need(facts.call_on, FactName::CallOn)?;
    in_force(law, RuleId::DemarchageTelephonique, called_on)?;
    let exceptions = [
        (facts.prior_consent, FactName::PriorConsent),
        (facts.existing_customer, FactName::ExistingCustomer),
    ];
    let allowed = exceptions.iter().any(|(holds, _)| *holds == Some(true));
    if !allowed {
        for (holds, name) in exceptions {
            need(holds, name)?;
        }
    }
    Ok(Answers::grant_if(!allowed).yes_no(Key::CallsAllowed, allowed))
}

/// `demarchage-telephonique-presse`
pub(crate) fn demarchage_telephonique_presse(law: &Law, facts: &Facts) -> Ruling {
    if !is_press(facts)? {
        return Err(outside(FactName::Sector));
    }
    let called_on = need(facts.call_on, FactName::CallOn)?;
    in_force(law, RuleId::DemarchageTelephoniquePresse, called_on)?;
    Ok(Answers::deny().yes_no(Key::CallsAllowed, true))
}

/// The sector of the caller, said outright or by the category.
fn is_press(facts: &Facts) -> Result<bool, Silence> {
    match (facts.sector, facts.category) {
        (Some(sector), _) => Ok(sector == Sector::Press),
        (None, Some(category)) => Ok(category == Category::Press),
        (None, None) => Err(Silence::Unknown(FactName::Sector)),
    }
}

//! Termination in three clicks: a way to send, never a way out of a commitment.
//! Insurance has its twin in `insurance`.

use crate::engine::rights::asking::{
    figure, in_force, in_scope, need, only, outside, plus_months, unless_true,
};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::Law;
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::scope;
use crate::engine::rights::verdict::{Answers, Key, Ruling};
use crate::engine::rights::vocabulary::{Category, Channel, Right, TraderType};

/// `resiliation-3-clics`
pub(crate) fn resiliation_3_clics(law: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::online_termination)?;
    in_force(law, RuleId::Resiliation3Clics, facts.today)?;
    need(facts.category, FactName::Category)?;
    let available = facts.channel == Some(Channel::Online)
        || need(
            facts.trader_sells_online_today,
            FactName::TraderSellsOnlineToday,
        )?;
    if !available {
        // Had the contract been concluded online, the way would still be open.
        need(facts.channel, FactName::Channel)?;
    }
    let right = if available {
        Right::OnlineTermination
    } else {
        Right::None
    };
    Ok(Answers::grant_if(available)
        .yes_no(Key::OnlineTerminationAvailable, available)
        .right(right))
}

/// `resiliation-3-clics-portee`
pub(crate) fn resiliation_3_clics_portee(law: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::binding_commitment)?;
    in_force(law, RuleId::Resiliation3ClicsPortee, facts.today)?;
    only(facts.channel, FactName::Channel, |channel| {
        channel == Channel::Online
    })?;
    // A recognised ground leaves by that ground, whose effects the contract or another rule says.
    unless_true(facts.legitimate_ground, FactName::LegitimateGround)?;
    let category = need(facts.category, FactName::Category)?;
    need(facts.channel, FactName::Channel)?;
    need(facts.legitimate_ground, FactName::LegitimateGround)?;
    let months = need(facts.commitment_months, FactName::CommitmentMonths)?;
    let concluded_on = need(facts.concluded_on, FactName::ConcludedOn)?;
    let end = plus_months(concluded_on, months)?;
    if facts.today >= end {
        return Err(outside(FactName::CommitmentMonths));
    }
    if category == Category::Telecom {
        // After the first year telecom fees are capped, and telecom-20pct says how much.
        let capped_after = figure(&law.figures.capped_exit_after_months, concluded_on)?;
        if facts.today >= plus_months(concluded_on, capped_after)? {
            return Err(outside(FactName::Category));
        }
    }
    Ok(Answers::deny()
        .day(Key::CommitmentEnd, end)
        .yes_no(Key::FreeEarlyExit, false)
        .yes_no(Key::OnlineTerminationAvailable, true))
}

/// `resiliation-3-clics-sanction`
pub(crate) fn resiliation_3_clics_sanction(law: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::online_termination)?;
    in_force(law, RuleId::Resiliation3ClicsSanction, facts.today)?;
    only(facts.channel, FactName::Channel, |channel| {
        channel == Channel::Online
    })?;
    need(facts.category, FactName::Category)?;
    need(facts.channel, FactName::Channel)?;
    let fine = match need(facts.trader_type, FactName::TraderType)? {
        TraderType::LegalPerson => figure(&law.figures.online_termination_fine_eur, facts.today)?,
    };
    Ok(Answers::grant().count(Key::MaxFineEur, fine))
}

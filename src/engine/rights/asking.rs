//! How the rules ask for facts: exclusions first, needs after, and dates that cannot overflow.
//! Small helpers without any law in them; a rule reads as the sentence it implements.

use chrono::NaiveDate;

use crate::engine::calendar;
use crate::engine::rights::facts::FactName;
use crate::engine::rights::facts::Facts;
use crate::engine::rights::law::{Law, Timed};
use crate::engine::rights::reading::kind_of;
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::verdict::{Reason, Silence};
use crate::engine::rights::vocabulary::{Category, InsuranceKind};

/// Leaves the rule when the fact is known and does not fit; an unknown fact passes.
pub(crate) fn only<T: Copy>(
    fact: Option<T>,
    name: FactName,
    fits: impl FnOnce(T) -> bool,
) -> Result<(), Silence> {
    match fact {
        Some(value) if !fits(value) => Err(outside(name)),
        Some(_) | None => Ok(()),
    }
}

/// Leaves the rule when the fact is known to be false; an unknown fact passes.
pub(crate) fn unless_false(fact: Option<bool>, name: FactName) -> Result<(), Silence> {
    only(fact, name, |yes| yes)
}

/// Leaves the rule when the fact is known to be true; an unknown fact passes.
pub(crate) fn unless_true(fact: Option<bool>, name: FactName) -> Result<(), Silence> {
    only(fact, name, |yes| !yes)
}

/// The value of a fact the rule cannot do without.
pub(crate) fn need<T>(fact: Option<T>, name: FactName) -> Result<T, Silence> {
    fact.ok_or(Silence::Unknown(name))
}

/// The rule has nothing to do with a case where this fact has this value.
pub(crate) const fn outside(name: FactName) -> Silence {
    Silence::No(Reason::Fact(name))
}

/// The category, when it is one the rule is about.
pub(crate) fn in_scope(facts: &Facts, scope: impl FnOnce(Category) -> bool) -> Result<(), Silence> {
    only(facts.category, FactName::Category, scope)
}

/// The insurance in question, said outright or by the category.
pub(crate) fn insurance_kind(facts: &Facts) -> Option<InsuranceKind> {
    facts
        .insurance_kind
        .or_else(|| facts.category.and_then(kind_of))
}

/// The figure in force on that day.
pub(crate) fn figure(figure: &Timed, day: NaiveDate) -> Result<u32, Silence> {
    figure.on(day).ok_or(Silence::No(Reason::NotInForce))
}

/// Leaves the rule when its text was not in force on that day.
pub(crate) fn in_force(law: &Law, rule: RuleId, day: NaiveDate) -> Result<(), Silence> {
    if law.is_in_force(rule, day) {
        Ok(())
    } else {
        Err(Silence::No(Reason::NotInForce))
    }
}

pub(crate) fn plus_days(day: NaiveDate, days: u32) -> Result<NaiveDate, Silence> {
    calendar::add_days(day, days).ok_or(BEYOND)
}

pub(crate) fn plus_months(day: NaiveDate, months: u32) -> Result<NaiveDate, Silence> {
    calendar::add_months(day, months)
        .map(|sum| sum.day)
        .ok_or(BEYOND)
}

pub(crate) fn minus_months(day: NaiveDate, months: u32) -> Result<NaiveDate, Silence> {
    calendar::sub_months(day, months)
        .map(|sum| sum.day)
        .ok_or(BEYOND)
}

/// The day itself or the next working day.
pub(crate) fn rolled(day: NaiveDate) -> Result<NaiveDate, Silence> {
    calendar::next_working_day_from(day).ok_or(BEYOND)
}

/// A date of the calendar, or the silence of a rule whose date leaves it.
pub(crate) fn within_calendar<T>(date: Option<T>) -> Result<T, Silence> {
    date.ok_or(BEYOND)
}

const BEYOND: Silence = Silence::No(Reason::BeyondCalendar);

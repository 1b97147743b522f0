//! Figures a case implies: its name, its kind, what it costs a year, the next debit to watch, the route that suits it.
//! They never judge rights: that is `rights`.

use chrono::{Months, NaiveDate, TimeDelta};
use rust_decimal::Decimal;

use crate::engine::case::{Case, Deed};
use crate::engine::guard::{Guard, Scene};
use crate::engine::label;
use crate::engine::slot::{Biller, Category, Channel, Rhythm, Route, Slot};

/// What the person typed to name it: the name, else the words of the statement.
#[must_use]
pub fn typed_name(case: &Case) -> Option<&str> {
    case.facts
        .text(Slot::Name)
        .or_else(|| case.facts.text(Slot::Label))
}

/// A card the case may be about: its id and its name.
pub type Suggestion = (String, String);

/// The cards the case may be about, the likeliest first: those near the typed name, else what the label says.
#[must_use]
pub fn suggestions(scene: &Scene<'_>, most: usize) -> Vec<Suggestion> {
    let near = |typed: &str| {
        let found = scene.book.search(typed, most).into_iter();
        found.map(|found| (found.id, found.name))
    };
    if let Some(typed) = scene.case.facts.text(Slot::Name) {
        return near(typed).collect();
    }
    let Some(label) = scene.case.facts.text(Slot::Label) else {
        return Vec::new();
    };
    let decoded = label::decode(scene.book, label, scene.today);
    let named = decoded
        .provider()
        .filter(|_| decoded.sells())
        .and_then(|id| scene.book.provider(id))
        .map(|card| (card.id.clone(), card.name.clone()));
    let mut suggestions: Vec<Suggestion> = named.into_iter().collect();
    // Of a name that was looked for in vain, nothing near is proposed.
    if let Some(merchant) = decoded
        .merchant
        .as_ref()
        .filter(|_| decoded.sells() && decoded.searched.is_none())
    {
        let others = near(&merchant.name).filter(|(id, _)| decoded.provider() != Some(id));
        suggestions.extend(others);
    }
    suggestions.truncate(most);
    suggestions
}

/// The name to show: the one the person gave the case, the provider's, else as typed.
#[must_use]
pub fn title<'a>(scene: &Scene<'a>) -> Option<&'a str> {
    let own = scene.case.title.as_ref();
    own.map(|own| own.reveal().as_str()).or_else(|| name(scene))
}

/// The name of the subscription: the provider's, else as typed.
#[must_use]
pub fn name<'a>(scene: &Scene<'a>) -> Option<&'a str> {
    let card = scene
        .case
        .facts
        .provider()
        .and_then(|id| scene.book.provider(id));
    card.map(|card| card.name.as_str())
        .or_else(|| typed_name(scene.case))
}

/// The kind of subscription: the card's, else the answer.
#[must_use]
pub fn category(scene: &Scene<'_>) -> Option<Category> {
    let card = scene
        .case
        .facts
        .provider()
        .and_then(|id| scene.book.provider(id));
    match card {
        Some(card) => Some(card.category),
        None => scene.case.facts.choice::<Category>(),
    }
}

/// How many times a year it is paid; `None` when that is not known or it is paid once.
#[must_use]
pub fn debits_a_year(rhythm: Rhythm) -> Option<u32> {
    match rhythm {
        Rhythm::Weekly => Some(52),
        Rhythm::FourWeekly => Some(13),
        Rhythm::Monthly => Some(12),
        Rhythm::Quarterly => Some(4),
        Rhythm::Yearly => Some(1),
        Rhythm::Once => None,
    }
}

/// What it costs a year, in euros.
#[must_use]
pub fn yearly_eur(case: &Case) -> Option<Decimal> {
    let times = debits_a_year(case.facts.choice::<Rhythm>()?)?;
    Some(case.facts.money(Slot::Amount)? * Decimal::from(times))
}

/// The next debit day to watch: the first of the watched ones after the day the account was last looked at.
/// `None` while no end is in sight, when the rhythm or the latest debit is not known, or when all were watched.
#[must_use]
pub fn expected_debit_on(scene: &Scene<'_>) -> Option<NaiveDate> {
    let left = unseen_debits(scene);
    // Of several that have passed unlooked at, one look at the account answers for all.
    let passed = left.iter().rfind(|debit| **debit < scene.today);
    passed.or(left.first()).copied()
}

/// The watched debit days that lie after the day the account was last looked at.
#[must_use]
pub fn unseen_debits(scene: &Scene<'_>) -> Vec<NaiveDate> {
    let looked = latest(scene.case, |deed| matches!(deed, Deed::NoDebit));
    let mut unseen = watched_debits(scene);
    unseen.retain(|debit| looked.is_none_or(|looked| looked < *debit));
    unseen
}

/// The debit days to watch: the first ones of the rhythm after the end, or after the latest wrong debit.
/// Three of them; of a yearly payment the first only, since nobody is asked about an account for three years.
#[must_use]
pub fn watched_debits(scene: &Scene<'_>) -> Vec<NaiveDate> {
    let most = match scene.case.facts.choice::<Rhythm>() {
        Some(Rhythm::Yearly) => 1,
        _ => 3,
    };
    debits_after_end(scene)
        .into_iter()
        .flatten()
        .take(most)
        .collect()
}

/// The days of the rhythm after the end; nothing when no day can be told, since none is invented.
fn debits_after_end(scene: &Scene<'_>) -> Option<impl Iterator<Item = NaiveDate>> {
    let facts = &scene.case.facts;
    let wrong = latest(scene.case, |deed| matches!(deed, Deed::DebitedAfterEnd));
    let told = latest(scene.case, |deed| matches!(deed, Deed::BankTold));
    let end = facts
        .date(Slot::EndOn)
        .or_else(|| Guard::NotAgreed.holds(scene).then_some(told).flatten())
        .or_else(|| scene.case.last_sent_on())?;
    let end_is_known = facts.date(Slot::EndOn).is_some();
    let rhythm = facts
        .choice::<Rhythm>()
        .filter(|rhythm| *rhythm != Rhythm::Once)?;
    // The first debit after a trial falls on the day it becomes a paid contract.
    let (first, from) = match facts.date(Slot::LastDebitOn) {
        Some(last) => (last, 1),
        None => (facts.date(Slot::TrialEndsOn)?, 0),
    };
    // A debit at a time from the last known one: at most some hundreds of steps.
    let debits = (from..2_000).map_while(move |n| nth_debit(first, rhythm, n));
    Some(debits.skip_while(move |debit| {
        let is_wrong = wrong.is_some_and(|wrong| *debit <= wrong);
        // On the very day of the end a debit would pay for what comes after it.
        is_wrong || *debit < end || (*debit == end && !end_is_known)
    }))
}

fn nth_debit(first: NaiveDate, rhythm: Rhythm, n: u32) -> Option<NaiveDate> {
    match rhythm {
        Rhythm::Weekly => first.checked_add_signed(TimeDelta::weeks(i64::from(n))),
        Rhythm::FourWeekly => first.checked_add_signed(TimeDelta::weeks(4 * i64::from(n))),
        Rhythm::Monthly | Rhythm::Once => first.checked_add_months(Months::new(n)),
        Rhythm::Quarterly => first.checked_add_months(Months::new(3 * n)),
        Rhythm::Yearly => first.checked_add_months(Months::new(12 * n)),
    }
}

/// The latest day a deed of that kind happened.
pub fn latest(case: &Case, is: impl Fn(&Deed) -> bool) -> Option<NaiveDate> {
    case.timeline
        .iter()
        .filter(|entry| is(&entry.deed))
        .map(|entry| entry.on)
        .max()
}

/// The route that suits the case best.
#[must_use]
pub fn recommended_route(scene: &Scene<'_>) -> Route {
    let facts = &scene.case.facts;
    if Guard::StoreBilled.holds(scene) {
        return Route::Store;
    }
    if Guard::KeepsNumber.holds(scene) {
        return Route::NewOperator;
    }
    let card = facts.provider().and_then(|id| scene.book.provider(id));
    let has_link = |kind| card.is_some_and(|card| card.links_of(kind).next().is_some());
    if has_link(crate::book::providers::LinkKind::Cancel) {
        return Route::Online;
    }
    if has_link(crate::book::providers::LinkKind::Account) {
        return Route::Account;
    }
    match (facts.choice::<Biller>(), facts.choice::<Channel>()) {
        (Some(Biller::Paypal), _) | (_, Some(Channel::Online)) => Route::Online,
        _ => Route::Letter,
    }
}

//! The recurring debits of a statement: who, how much, how often, since when, and what it costs a year.
//! It never stores them, and never says that one should be ended: that is the person's choice.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use crate::book::Book;
use crate::engine::private::Private;
use crate::engine::statement::label::{self, Means, Merchant};
use crate::engine::statement::markers::INTERMEDIARIES;
use crate::engine::statement::rhythm::Period;
use crate::engine::statement::series::{self, Manner, Point, Series};
use crate::engine::statement::{Statement, set_aside};

/// A debit that comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurring {
    /// Who is paid, in the words of the statement without what changes from month to month.
    pub merchant: Private<String>,
    /// The labels as they stand on the statement, each once, by date.
    pub labels: Vec<Private<String>>,
    /// The provider's card, when the name is surely its.
    pub provider: Option<String>,
    /// The latest sum.
    pub amount_eur: Decimal,
    /// How often.
    pub period: Period,
    /// The first debit.
    pub first_on: NaiveDate,
    /// The latest debit.
    pub last_on: NaiveDate,
    /// How many.
    pub debits: usize,
    /// What a year costs at this price; when the sum varies, at the average of the last year.
    pub yearly_cost_eur: Decimal,
    /// When the price changed, from what to what; none when the sum varies by nature.
    pub price_changes: Vec<PriceChange>,
    /// Whether the next one is still to be expected when the statement ends.
    pub active: bool,
}

/// A price that changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriceChange {
    /// The first debit at the new price.
    pub on: NaiveDate,
    /// The old price.
    pub from_eur: Decimal,
    /// The new price.
    pub to_eur: Decimal,
}

/// The debits of one merchant.
struct Group {
    merchant: Merchant,
    points: Vec<Point>,
    mandates: usize,
}

/// A series, and whose.
struct Found {
    merchant: Merchant,
    provider: Option<String>,
    series: Series,
}

/// The recurring debits: those still going on first, the dearest first.
#[must_use]
pub fn recurring(statement: &Statement, book: &Book) -> Vec<Recurring> {
    let mut found = Vec::new();
    for group in groups(statement).into_values() {
        found.extend(of_group(group, statement, book));
    }
    join_renamed(&mut found);
    let mut recurring: Vec<Recurring> = found
        .iter()
        .map(|found| described(found, statement))
        .collect();
    recurring.sort_by(|one, two| {
        two.active
            .cmp(&one.active)
            .then(two.yearly_cost_eur.cmp(&one.yearly_cost_eur))
            .then_with(|| one.merchant.cmp(&two.merchant))
            .then(one.first_on.cmp(&two.first_on))
    });
    recurring
}

fn groups(statement: &Statement) -> BTreeMap<String, Group> {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    for (index, debit) in statement.debits.iter().enumerate() {
        if debit.set_aside {
            continue;
        }
        let Some(merchant) = label::merchant(&label::upper(debit.label.reveal())) else {
            continue;
        };
        let group = match groups.get_mut(&merchant.key) {
            Some(group) => group,
            None => groups.entry(merchant.key.clone()).or_insert(Group {
                merchant,
                points: Vec::new(),
                mandates: 0,
            }),
        };
        group.mandates += usize::from(debit.means == Means::DirectDebit);
        group.points.push(Point {
            day: debit.on.num_days_from_ce(),
            cents: debit.cents,
            debit: index,
        });
    }
    gather_references(&mut groups);
    groups
}

/// « NORTON *VHATYTRGY » : what was seen only once after a star is a reference, and the debit belongs to what stands before.
fn gather_references(groups: &mut BTreeMap<String, Group>) {
    let once: Vec<String> = groups
        .iter()
        .filter(|(_, group)| group.points.len() == 1 && group.merchant.payer.is_some())
        .map(|(key, _)| key.clone())
        .collect();
    for key in once {
        let Some(mut group) = groups.remove(&key) else {
            continue;
        };
        let Some(payer) = group.merchant.payer.take() else {
            continue;
        };
        if let Some(known) = groups.get_mut(&payer) {
            known.points.extend(group.points);
            known.points.sort_unstable();
            known.mandates += group.mandates;
        } else {
            group.merchant.key.clone_from(&payer);
            group.merchant.name.clone_from(&payer);
            group.merchant.lookups = vec![payer.clone()];
            groups.insert(payer, group);
        }
    }
}

fn of_group(group: Group, statement: &Statement, book: &Book) -> Vec<Found> {
    let merchant = group.merchant;
    let first_word = merchant.key.split(' ').next().unwrap_or_default();
    let mandate = group.mandates * 2 > group.points.len() && !INTERMEDIARIES.contains(first_word);
    let (series, provider) = if mandate {
        let series = series::find(&group.points, Manner::Mandate);
        let provider = (!series.is_empty())
            .then(|| provider(&merchant, book))
            .flatten();
        (series, provider)
    } else {
        // Asking the directory takes time: only about those who may have a series.
        let named = series::find(&group.points, Manner::Named);
        if named.is_empty() {
            return Vec::new();
        }
        let provider = provider(&merchant, book);
        let renews = group.points.iter().all(|point| {
            set_aside::renews(&label::upper(statement.debits[point.debit].label.reveal()))
        });
        if provider.is_some() || renews {
            (named, provider)
        } else {
            (series::find(&group.points, Manner::Card), None)
        }
    };
    series
        .into_iter()
        .map(|series| Found {
            merchant: merchant.clone(),
            provider: provider.clone(),
            series,
        })
        .collect()
}

fn provider(merchant: &Merchant, book: &Book) -> Option<String> {
    merchant
        .lookups
        .iter()
        .find_map(|name| book.sure_match(name))
}

/// A merchant whose label changed: one series stops, another of the same sum begins one period later.
fn join_renamed(found: &mut Vec<Found>) {
    found.sort_by_key(|found| found.series.points[0]);
    let mut index = 0;
    while index < found.len() {
        let next = (index + 1..found.len()).find(|other| is_renamed(&found[index], &found[*other]));
        match next {
            Some(next) => {
                let after = found.remove(next);
                let here = &mut found[index];
                here.series.points.extend(after.series.points);
                here.provider = here.provider.take().or(after.provider);
                here.merchant = after.merchant;
            }
            None => index += 1,
        }
    }
}

fn is_renamed(one: &Found, two: &Found) -> bool {
    let first_word = |found: &Found| found.merchant.key.split(' ').next().map(str::to_owned);
    let same = one.provider.is_some() && one.provider == two.provider
        || first_word(one) == first_word(two);
    let (Some(before), Some(after)) = (one.series.points.last(), two.series.points.first()) else {
        return false;
    };
    let span = one.series.period.span();
    let gap = after.day - before.day;
    let alike = after.cents * 10 <= before.cents * 13 && after.cents * 13 >= before.cents * 10;
    one.merchant.key != two.merchant.key
        && same
        && one.series.period == two.series.period
        && gap >= span.least
        && gap <= span.most
        && alike
}

fn described(found: &Found, statement: &Statement) -> Recurring {
    let points = &found.series.points;
    let (first, last) = (points[0], points[points.len() - 1]);
    let on = |point: Point| statement.debits[point.debit].on;
    let mut labels: Vec<Private<String>> = Vec::new();
    for point in points {
        let label = &statement.debits[point.debit].label;
        if labels.last() != Some(label) && !labels.contains(label) {
            labels.push(label.clone());
        }
    }
    let period = found.series.period;
    let span = period.span();
    let next_due = last.day
        + span
            .usual
            .max(if period == Period::Monthly { 31 } else { 0 });
    let varies = varies(points);
    Recurring {
        merchant: Private::new(found.merchant.name.clone()),
        labels,
        provider: found.provider.clone(),
        amount_eur: Decimal::new(last.cents, 2),
        period,
        first_on: on(first),
        last_on: on(last),
        debits: points.len(),
        yearly_cost_eur: yearly(points, period, varies),
        price_changes: if varies {
            Vec::new()
        } else {
            price_changes(points, on)
        },
        active: statement.last_on.num_days_from_ce() <= next_due + span.grace,
    }
}

/// Whether the sum changes so often that no change is a new price.
fn varies(points: &[Point]) -> bool {
    let changes = points
        .windows(2)
        .filter(|pair| pair[0].cents != pair[1].cents)
        .count();
    points.len() >= 3 && changes > points.len().div_ceil(3)
}

fn yearly(points: &[Point], period: Period, varies: bool) -> Decimal {
    let times = Decimal::from(period.times_a_year());
    let last = points[points.len() - 1];
    if !varies {
        return Decimal::new(last.cents, 2) * times;
    }
    let recent: Vec<i64> = points
        .iter()
        .filter(|point| point.day > last.day - 366)
        .map(|point| point.cents)
        .collect();
    let sum: i64 = recent.iter().sum();
    let average = Decimal::new(sum, 2) / Decimal::from(recent.len().max(1));
    (average * times).round_dp(2)
}

/// Where the price changed for more than one debit, or with the latest.
fn price_changes(points: &[Point], on: impl Fn(Point) -> NaiveDate) -> Vec<PriceChange> {
    let mut changes: Vec<PriceChange> = Vec::new();
    let mut price = points[0].cents;
    for (index, point) in points.iter().enumerate().skip(1) {
        let once = points
            .get(index + 1)
            .is_some_and(|next| next.cents == price);
        if point.cents == price || once {
            continue;
        }
        changes.push(PriceChange {
            on: on(*point),
            from_eur: Decimal::new(price, 2),
            to_eur: Decimal::new(point.cents, 2),
        });
        price = point.cents;
    }
    changes
}

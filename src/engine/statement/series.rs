//! Finds, among the debits of one merchant, those that come back: one series, or several side by side.
//! It never looks at words: what it needs to know of them is in `Manner`.

use std::collections::BTreeMap;

use crate::engine::names::Named;
use crate::engine::statement::rhythm::{Period, day_of_month};

/// More debits than this in a row of days is shopping, whatever the sums.
const MANY: usize = 12;
/// A first debit is a trial when it is at most this much of the next, in percent.
const TRIAL_PERCENT: i64 = 60;
/// The longest trial, in days.
const LONGEST_TRIAL: i32 = 40;

/// A debit, reduced to what a rhythm needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// The day, counted from the common era.
    pub day: i32,
    /// The sum.
    pub cents: i64,
    /// Which debit of the statement.
    pub debit: usize,
}

/// How much proof a series needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// A direct debit: it recurs by nature, sums may vary.
    Mandate,
    /// Paid by card to a known provider, or with words that say it renews.
    Named,
    /// Paid by card to anybody.
    Card,
}

/// Debits that come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// How often.
    pub period: Period,
    /// Which, by day.
    pub points: Vec<Point>,
}

/// The series among these debits of one merchant, which are sorted by day.
#[must_use]
pub fn find(points: &[Point], manner: Manner) -> Vec<Series> {
    if points.len() < 2 || is_dense(points) {
        return Vec::new();
    }
    if let Some(series) = whole(points, manner) {
        return vec![series];
    }
    for skipped in 1..=2 {
        if points.len() < skipped + 3 {
            break;
        }
        if let Some(mut series) = whole(&points[skipped..], manner) {
            let mut head = points[..skipped].to_vec();
            prepend_trials(&mut series, &mut head);
            return vec![series];
        }
    }
    several(points, manner)
}

/// All the debits as one series, one in each period.
fn whole(points: &[Point], manner: Manner) -> Option<Series> {
    let period = Period::ALL
        .iter()
        .copied()
        .find(|period| follows(points, *period))?;
    let series = Series {
        period: finer(points, period),
        points: points.to_vec(),
    };
    is_sound(&series, manner, Company::Alone).then_some(series)
}

/// Whether each debit comes one period after the one before; now and then one may be missing.
fn follows(points: &[Point], period: Period) -> bool {
    let span = period.span();
    let mut missed = 0;
    for pair in points.windows(2) {
        let gap = pair[1].day - pair[0].day;
        if (span.least..=span.most).contains(&gap) {
            continue;
        }
        if (2 * span.least + 3..=2 * span.most - 3).contains(&gap) {
            missed += 1;
        } else {
            return false;
        }
    }
    missed * 5 < points.len() && missed * 3 < points.len()
}

/// Four weeks and a month overlap: what falls on the same weekday every time is four-weekly.
fn finer(points: &[Point], period: Period) -> Period {
    if !matches!(period, Period::Monthly | Period::FourWeekly) {
        return period;
    }
    let gaps: Vec<i32> = points
        .windows(2)
        .map(|pair| pair[1].day - pair[0].day)
        .collect();
    let exact = gaps.iter().filter(|gap| **gap == 28).count();
    let near = gaps.iter().filter(|gap| (27..=29).contains(*gap)).count();
    let four = gaps.len() >= 2
        && (exact == gaps.len() || gaps.len() >= 3 && near * 10 >= gaps.len() * 7)
        && gaps.iter().filter(|gap| **gap <= 40).sum::<i32>() * 10
            < 291 * i32::try_from(gaps.iter().filter(|gap| **gap <= 40).count()).unwrap_or(1);
    if four {
        Period::FourWeekly
    } else {
        Period::Monthly
    }
}

/// Whether the merchant has other debits beside the series.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Company {
    Alone,
    Others,
}

/// Whether the series has enough debits, sums that hold, and days that are regular enough.
fn is_sound(series: &Series, manner: Manner, company: Company) -> bool {
    series.points.len() >= least(series, manner, company)
        && sums_hold(&series.points, manner)
        && (manner == Manner::Mandate || is_regular(series))
}

fn least(series: &Series, manner: Manner, company: Company) -> usize {
    let points = &series.points;
    let steady = points.windows(2).all(|pair| {
        pair[1].cents * 4 <= pair[0].cents * 5 && pair[1].cents * 5 >= pair[0].cents * 4
    });
    let equal = points.windows(2).all(|pair| pair[0].cents == pair[1].cents);
    let alone = company == Company::Alone;
    match (series.period, manner) {
        (Period::Weekly, Manner::Card) => 6,
        (Period::Weekly, Manner::Named | Manner::Mandate) | (Period::FourWeekly, Manner::Card) => 4,
        (
            Period::Monthly | Period::Quarterly | Period::HalfYearly,
            Manner::Named | Manner::Mandate,
        )
        | (Period::Yearly, Manner::Card)
            if alone && steady =>
        {
            2
        }
        (Period::Bimonthly, Manner::Mandate) if alone && equal => 2,
        (Period::Yearly, Manner::Named | Manner::Mandate) if steady => 2,
        _ => 3,
    }
}

/// By card, a price holds and changes now and then, or is near enough to be one price in another currency.
fn sums_hold(points: &[Point], manner: Manner) -> bool {
    let levels = 1 + points
        .windows(2)
        .filter(|pair| pair[0].cents != pair[1].cents)
        .count();
    let n = points.len();
    let (low, high) = bounds(points);
    match manner {
        Manner::Mandate => levels <= 1 + n / 3 || high <= 8 * low.max(1),
        Manner::Named | Manner::Card => {
            let mut sums: Vec<i64> = points.iter().map(|point| point.cents).collect();
            sums.sort_unstable();
            let middle = sums[n / 2];
            let near = low * 100 >= middle * 91 && high * 100 <= middle * 109;
            let steps = if manner == Manner::Named {
                n / 2
            } else {
                n / 3
            };
            let leaps = points.windows(2).skip(1).all(|pair| {
                pair[1].cents * 2 <= pair[0].cents * 6 && pair[1].cents * 6 >= pair[0].cents * 2
            });
            (levels <= 1 + steps.max(1) && leaps) || (near && n >= 4)
        }
    }
}

/// The days of a card's series: on nearly the same day of the month, or nearly the same number of days apart.
fn is_regular(series: &Series) -> bool {
    let points = &series.points;
    let days: Vec<i32> = points.iter().map(|point| point.day).collect();
    let gaps: Vec<i32> = days.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let most = |count: usize| count * 10 >= gaps.len() * 8;
    match series.period {
        Period::Weekly => is_of_one_weekday(&days),
        Period::FourWeekly => most(gaps.iter().filter(|gap| (27..=29).contains(*gap)).count()),
        Period::Monthly | Period::Bimonthly | Period::Quarterly | Period::HalfYearly => {
            let (_, close) = day_of_month(&days, 3);
            close * 10 >= days.len() * 8
                || series.period == Period::Monthly
                    && gaps.iter().all(|gap| (28..=33).contains(gap))
        }
        Period::Yearly => gaps.iter().all(|gap| (359..=372).contains(gap)),
    }
}

/// Billed on one weekday and booked up to three days later, nearly every week; a habit wanders.
fn is_of_one_weekday(days: &[i32]) -> bool {
    let weeks = days
        .last()
        .zip(days.first())
        .map_or(0, |(last, first)| (last - first) / 7);
    let close = (0..7)
        .map(|start| {
            days.iter()
                .filter(|day| (*day - start).rem_euclid(7) < 4)
                .count()
        })
        .max()
        .unwrap_or(0);
    close * 10 >= days.len() * 9
        && usize::try_from(weeks).is_ok_and(|weeks| days.len() * 10 >= weeks * 9)
}

fn bounds(points: &[Point]) -> (i64, i64) {
    points.iter().fold((i64::MAX, 0), |(low, high), point| {
        (low.min(point.cents), high.max(point.cents))
    })
}

fn is_dense(points: &[Point]) -> bool {
    let span = points
        .last()
        .zip(points.first())
        .map_or(0, |(last, first)| last.day - first.day);
    points.len() > MANY && i64::from(span) < 2 * i64::try_from(points.len()).unwrap_or(i64::MAX)
}

/// Several series side by side, or one among other debits: by equal sums first, then joined where a price changed.
fn several(points: &[Point], manner: Manner) -> Vec<Series> {
    let mut by_sum: BTreeMap<i64, Vec<Point>> = BTreeMap::new();
    for point in points {
        by_sum.entry(point.cents).or_default().push(*point);
    }
    let (mut found, mut left) = (Vec::new(), Vec::new());
    for same in by_sum.into_values() {
        let (series, rest) = of_one_sum(same, manner);
        found.extend(series);
        left.extend(rest);
    }
    left.sort_unstable();
    found.sort_unstable_by_key(|series| series.points[0]);
    join(&mut found);
    for series in &mut found {
        fill_holes(series, &mut left, manner);
        append(series, &mut left, manner);
        prepend(series, &mut left, manner);
        prepend_trials(series, &mut left);
        series.period = finer(&series.points, series.period);
    }
    if manner == Manner::Mandate && left.len() >= 3 && !is_dense(&left) {
        let (series, _) = in_chains(&left, manner, 60);
        found.extend(series);
    }
    found
}

fn of_one_sum(same: Vec<Point>, manner: Manner) -> (Vec<Series>, Vec<Point>) {
    if same.len() < 2 || is_dense(&same) {
        return (Vec::new(), same);
    }
    let percent = if manner == Manner::Card { 70 } else { 50 };
    in_chains(&same, manner, percent)
}

/// The rhythm that explains the most debits with the fewest series, if it explains enough of them.
fn in_chains(points: &[Point], manner: Manner, percent: usize) -> (Vec<Series>, Vec<Point>) {
    let mut best: Option<(usize, usize, Vec<Series>, Vec<Point>)> = None;
    for period in Period::ALL {
        let (series, left) = chains(points, *period, manner);
        let covered = points.len() - left.len();
        // Two coffees a week are no two subscriptions.
        let side_by_side = match (manner, period) {
            (Manner::Card, Period::Weekly | Period::FourWeekly) => 1,
            (Manner::Named | Manner::Mandate, Period::Weekly) | (Manner::Card, _) => 2,
            (Manner::Named | Manner::Mandate, _) => 6,
        };
        if series.len() > side_by_side {
            continue;
        }
        let better = best.as_ref().is_none_or(|(most, fewest, _, _)| {
            covered > *most || covered == *most && series.len() < *fewest
        });
        if covered > 0 && better {
            best = Some((covered, series.len(), series, left));
        }
    }
    match best {
        Some((covered, _, series, left)) if covered * 100 >= points.len() * percent => {
            (series, left)
        }
        _ => (Vec::new(), points.to_vec()),
    }
}

fn chains(points: &[Point], period: Period, manner: Manner) -> (Vec<Series>, Vec<Point>) {
    let mut used = vec![false; points.len()];
    let mut found = Vec::new();
    for start in 0..points.len() {
        if used[start] {
            continue;
        }
        let chain = chain(points, &used, start, period);
        let members: Vec<Point> = chain.iter().map(|index| points[*index]).collect();
        let series = Series {
            period: finer(&members, period),
            points: members,
        };
        if series.points.len() >= 2 && is_sound(&series, manner, Company::Others) {
            for index in chain {
                used[index] = true;
            }
            found.push(series);
        }
    }
    let left = points
        .iter()
        .zip(&used)
        .filter(|(_, used)| !**used)
        .map(|(point, _)| *point)
        .collect();
    (found, left)
}

/// From one debit to the next that is due, and so on; one may be missing now and then.
fn chain(points: &[Point], used: &[bool], start: usize, period: Period) -> Vec<usize> {
    let span = period.span();
    let mut chain = vec![start];
    let mut missed = 0;
    let mut last = start;
    loop {
        let from = points[last].day;
        let (dom, _) = day_of_month(&[from], 0);
        let due = period.next(from, dom);
        let nearest = |least: i32, most: i32, due: i32| {
            (last + 1..points.len())
                .skip_while(|index| points[*index].day < from + least)
                .take_while(|index| points[*index].day <= from + most)
                .filter(|index| !used[*index])
                .min_by_key(|index| {
                    let point = points[*index];
                    (
                        (point.day - due).abs() / 3,
                        (point.cents - points[last].cents).abs(),
                        (point.day - due).abs(),
                    )
                })
        };
        let next = nearest(span.least, span.most, due).or_else(|| {
            let twice = nearest(2 * span.least + 3, 2 * span.most - 3, due + span.usual)?;
            missed += 1;
            (missed * 5 <= chain.len() + 1).then_some(twice)
        });
        let Some(next) = next else {
            return chain;
        };
        chain.push(next);
        last = next;
    }
}

/// Joins a series with the one that takes over one period later, at another price.
fn join(found: &mut Vec<Series>) {
    let mut index = 0;
    while index < found.len() {
        let best = (0..found.len())
            .filter(|other| *other != index && takes_over(&found[index], &found[*other]))
            .min_by_key(|other| {
                let (one, two) = (last(&found[index]), found[*other].points[0]);
                ((one.cents - two.cents).abs(), two.day)
            });
        match best {
            Some(other) => {
                let next = found.remove(other);
                let here = if other < index { index - 1 } else { index };
                found[here].points.extend(next.points);
                index = here;
            }
            None => index += 1,
        }
    }
}

fn takes_over(one: &Series, two: &Series) -> bool {
    let (before, after) = (last(one), two.points[0]);
    let span = one.period.span();
    let gap = after.day - before.day;
    let due = gap >= span.least && gap <= span.most;
    let alike = after.cents * 2 <= before.cents * 5 && after.cents * 5 >= before.cents * 2;
    let days: Vec<i32> = one
        .points
        .iter()
        .chain(&two.points)
        .map(|point| point.day)
        .collect();
    let (_, close) = day_of_month(&days, 5);
    one.period == two.period && due && alike && close * 10 >= days.len() * 7
}

fn last(series: &Series) -> Point {
    series.points[series.points.len() - 1]
}

/// Whether two sums may be one price before and after, and the day is right.
fn fits(series: &Series, point: Point, neighbour: Point, manner: Manner) -> bool {
    let (most, least) = match manner {
        Manner::Mandate => (250, 40),
        Manner::Named => (170, 60),
        Manner::Card => (140, 70),
    };
    let alike =
        point.cents * 100 <= neighbour.cents * most && point.cents * 100 >= neighbour.cents * least;
    if !alike || manner == Manner::Mandate {
        return alike;
    }
    let mut days: Vec<i32> = series.points.iter().map(|point| point.day).collect();
    let before = day_of_month(&days, 3).1;
    days.push(point.day);
    matches!(series.period, Period::Weekly | Period::FourWeekly)
        || day_of_month(&days, 3).1 > before
}

fn append(series: &mut Series, left: &mut Vec<Point>, manner: Manner) {
    let span = series.period.span();
    while let Some(index) = left.iter().position(|point| {
        let gap = point.day - last(series).day;
        gap >= span.least && gap <= span.most && fits(series, *point, last(series), manner)
    }) {
        series.points.push(left.remove(index));
    }
}

fn prepend(series: &mut Series, left: &mut Vec<Point>, manner: Manner) {
    let span = series.period.span();
    while let Some(index) = left.iter().rposition(|point| {
        let first = series.points[0];
        let gap = first.day - point.day;
        gap >= span.least && gap <= span.most && fits(series, *point, first, manner)
    }) {
        series.points.insert(0, left.remove(index));
    }
}

/// A month that cost something else: options, a call abroad, days in part.
fn fill_holes(series: &mut Series, left: &mut Vec<Point>, manner: Manner) {
    let span = series.period.span();
    let mut index = 0;
    while index + 1 < series.points.len() {
        let (before, after) = (series.points[index], series.points[index + 1]);
        let found = (after.day - before.day > span.most)
            .then(|| {
                left.iter().position(|point| {
                    (span.least..=span.most).contains(&(point.day - before.day))
                        && (span.least..=span.most).contains(&(after.day - point.day))
                        && fits(series, *point, before, manner)
                })
            })
            .flatten();
        if let Some(found) = found {
            series.points.insert(index + 1, left.remove(found));
        }
        index += 1;
    }
}

/// A small debit shortly before the first full one.
fn prepend_trials(series: &mut Series, left: &mut Vec<Point>) {
    if series.points.len() < 2 || series.period.span().usual > 100 {
        return;
    }
    let first = series.points[0];
    let trial = left.iter().rposition(|point| {
        let gap = first.day - point.day;
        (1..=LONGEST_TRIAL).contains(&gap) && point.cents * 100 <= first.cents * TRIAL_PERCENT
    });
    if let Some(index) = trial {
        series.points.insert(0, left.remove(index));
    }
}

//! « Le plus simple pour vous »: one way out with its reason, the earliest end, the cost, and until when to send.
//! It prefers what costs least and ends soonest; where the law gives nothing, the contract's own words decide.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::engine::calendar;
use crate::engine::guard::Scene;
use crate::engine::legal::{Right, Rights, of_case};
use crate::engine::rights::facts::Facts;
use crate::engine::rights::law::{Counts, Strength};
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::sending::{Transit, last_safe_day_to_send};
use crate::engine::rights::verdict::{Key, Tone, Value, Verdict};
use crate::engine::rights::{Finding, evaluate};
use crate::engine::slot::{Commitment, Fees, Rhythm, Slot, Term};

/// The simplest way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Advice {
    /// What it rests on.
    pub basis: Basis,
    /// When it ends, if the request leaves today.
    pub ends: End,
    /// What it costs.
    pub cost: Cost,
    /// When to send.
    pub window: Window,
}

/// What an advice rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A rule of law.
    Law(RuleId),
    /// The contract ends when its commitment does.
    CommitmentEnd,
    /// The contract is left at its renewal.
    Renewal,
    /// The contract is left after its notice period.
    Notice,
    /// Too little is known: ask for the clause.
    Clause,
}

/// When a contract ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// With the sending.
    AtOnce,
    /// From the notification on: the texts fix no day.
    FromNotification,
    /// On that day.
    On(NaiveDate),
    /// On that day at the latest.
    By(NaiveDate),
    /// Nothing fixes it: the written answer will.
    Open,
}

/// What leaving costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    Free,
    /// That much at most, in euros.
    AtMost(Decimal),
    /// Nothing by law, and that much by the contract, in euros: ask for the detail in writing.
    Claimed(Decimal),
    /// Nothing fixes it: ask for the detail in writing.
    Open,
}

/// When to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// At any time.
    Any,
    /// Soon: a short delay runs, and what is known does not date it.
    Soon,
    /// From that day on.
    From(NaiveDate),
    /// Before a deadline.
    Until(Deadline),
    /// A deadline has passed, and the next one stands.
    Missed {
        /// The last day of the window that has passed.
        missed_on: NaiveDate,
        /// The next window.
        next: Deadline,
    },
}

/// A deadline, with the last days on which sending is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The last day of the delay.
    pub on: NaiveDate,
    /// Which day counts.
    pub counts: Counts,
    /// The last safe day online, by e-mail or by electronic registered letter.
    pub online_on: Option<NaiveDate>,
    /// The last safe day at a post office counter; nothing when it has passed.
    pub post_on: Option<NaiveDate>,
}

/// The simplest way out of this dossier.
#[must_use]
pub fn advice(scene: &Scene<'_>, rights: &Rights<'_>) -> Advice {
    let facts = of_case(scene);
    rights
        .given
        .iter()
        .filter(|right| is_way_out(right, &facts))
        .map(|right| (rank(scene, right, &facts), by_law(scene, right, &facts)))
        .min_by_key(|(rank, _)| *rank)
        .map_or_else(|| by_contract(scene), |(_, advice)| advice)
}

/// The yearly term of an insurance whose last day to refuse has passed: the same rule, a year later.
pub(super) fn later_window<'b>(
    scene: &Scene<'b>,
    facts: &Facts,
    right: &Right<'b>,
) -> Option<Right<'b>> {
    if right.rule() != RuleId::AssuranceEcheance2Mois || right.day(Key::Deadline)? >= facts.today {
        return None;
    }
    let mut later = facts.clone();
    for _ in 0..LATEST_YEARS {
        later.renewal_date = Some(a_year_later(later.renewal_date?)?);
        let found = of_rule(scene, &later, right.rule())?;
        if found.day(Key::Deadline)? >= facts.today {
            return Some(found);
        }
    }
    None
}

/// A new withdrawal after a trial whose price was not clear: the same delay, from the first paid day.
pub(super) fn withdrawal_after_trial<'b>(
    scene: &Scene<'b>,
    facts: &Facts,
    rights: &Rights<'b>,
) -> Option<Right<'b>> {
    let is_new = |right: &Right<'_>| {
        right.answers.get(Key::NewWithdrawalAfterTrial) == Some(Value::YesNo(true))
    };
    rights.given.iter().find(|right| is_new(right))?;
    let mut after = facts.clone();
    after.concluded_on = Some(facts.paid_from?);
    WITHDRAWALS
        .iter()
        .find_map(|rule| of_rule(scene, &after, *rule))
        .filter(|right| right.answers.tone() == Tone::Grants)
}

/// The delays that run from the conclusion of the contract.
const WITHDRAWALS: [RuleId; 3] = [
    RuleId::RetractationProlongee12Mois,
    RuleId::Retractation14jService,
    RuleId::RetractationPresseAbonnement,
];

/// Nobody asks about a renewal further away.
const LATEST_YEARS: u32 = 40;

fn of_rule<'b>(scene: &Scene<'b>, facts: &Facts, rule: RuleId) -> Option<Right<'b>> {
    let law = &scene.book.law;
    let finding = evaluate(law, facts)
        .into_iter()
        .find(|finding| finding.rule == rule);
    match finding {
        Some(Finding {
            verdict: Verdict::Applies { answers },
            ..
        }) => Some(Right {
            data: law.rule(rule)?,
            answers,
        }),
        _ => None,
    }
}

fn is_way_out(right: &Right<'_>, facts: &Facts) -> bool {
    // During a commitment the notice of a telephone contract is no way out by itself: the rest may be claimed.
    if right.rule() == RuleId::TelecomPreavis && facts.minimum_term_over != Some(true) {
        return false;
    }
    match right.data.strength {
        Strength::Undo | Strength::LeaveFree | Strength::Leave => true,
        Strength::Money | Strength::Way | Strength::Information => false,
    }
}

/// Open today before open later, free before paid, undone before left, soonest before latest.
/// Of two that are alike, the one whose last day is known.
type Rank = (bool, Strength, NaiveDate, bool, RuleId);

fn rank(scene: &Scene<'_>, right: &Right<'_>, facts: &Facts) -> Rank {
    let is_later = opens_on(right, facts).is_some();
    let strength = match (right.data.strength, cost(right)) {
        (Strength::LeaveFree, Cost::AtMost(_) | Cost::Open) if names_a_fee(right) => {
            Strength::Leave
        }
        (strength, _) => strength,
    };
    let ends = match end(scene, right, facts) {
        End::AtOnce | End::FromNotification => facts.today,
        End::On(day) | End::By(day) => day,
        End::Open => NaiveDate::MAX,
    };
    (
        is_later,
        strength,
        ends,
        right.day(Key::Deadline).is_none(),
        right.rule(),
    )
}

fn names_a_fee(right: &Right<'_>) -> bool {
    [Key::FeeEur, Key::FeeMaxEur]
        .iter()
        .any(|key| right.answers.get(*key).is_some())
}

fn by_law(scene: &Scene<'_>, right: &Right<'_>, facts: &Facts) -> Advice {
    let window = match (right.day(Key::Deadline), opens_on(right, facts)) {
        (Some(on), _) => {
            let deadline = deadline(scene, on, right.counts());
            match missed(scene, right, facts) {
                Some(missed_on) => Window::Missed {
                    missed_on,
                    next: deadline,
                },
                None => Window::Until(deadline),
            }
        }
        (None, Some(from)) => Window::From(from),
        (None, None) if right.data.strength == Strength::Undo => Window::Soon,
        (None, None) => Window::Any,
    };
    let cost = match (cost(right), told_cost(scene)) {
        (Cost::Open, told) if !names_a_fee(right) => told,
        (Cost::Free, Cost::AtMost(sum)) => Cost::Claimed(sum),
        (cost, _) => cost,
    };
    Advice {
        basis: Basis::Law(right.rule()),
        ends: end(scene, right, facts),
        cost,
        window,
    }
}

/// The last day of the window that passed before the one in this right, if one passed.
fn missed(scene: &Scene<'_>, right: &Right<'_>, facts: &Facts) -> Option<NaiveDate> {
    if right.rule() != RuleId::AssuranceEcheance2Mois {
        return None;
    }
    let told = of_rule(scene, facts, right.rule())?.day(Key::Deadline)?;
    (told < facts.today).then_some(told)
}

/// The day a right opens, when it is still to come.
fn opens_on(right: &Right<'_>, facts: &Facts) -> Option<NaiveDate> {
    let opens_on = match right.rule() {
        // Before the cap the whole rest may be asked for.
        RuleId::Telecom20pct if cost(right) == Cost::Open => right.day(Key::CappedExitFrom),
        _ => right.day(Key::AvailableFrom),
    };
    opens_on.filter(|day| *day > facts.today)
}

fn cost(right: &Right<'_>) -> Cost {
    let fee = [Key::FeeEur, Key::FeeMaxEur, Key::AmountDueEur]
        .iter()
        .find_map(|key| right.answers.get(*key));
    match fee {
        Some(Value::Money(sum)) if sum.is_zero() => Cost::Free,
        Some(Value::Money(sum)) => Cost::AtMost(sum),
        Some(Value::Open | Value::YesNo(_) | Value::Count(_) | Value::Day(_) | Value::Word(_)) => {
            Cost::Open
        }
        // Undoing costs no penalty; a service already begun on request may be due, and the rule's caveat says so.
        None if right.data.strength == Strength::Undo => Cost::Free,
        None => Cost::Open,
    }
}

fn end(scene: &Scene<'_>, right: &Right<'_>, facts: &Facts) -> End {
    if let Some(day) = right.day(Key::EarliestEndDate) {
        return End::On(day);
    }
    if let Some(day) = [Key::LatestEndDate, Key::LatestSwitchDate]
        .iter()
        .find_map(|key| right.day(*key))
    {
        return End::By(day);
    }
    if right.data.strength == Strength::Undo {
        return End::AtOnce;
    }
    if let Some(opens_on) = opens_on(right, facts) {
        return End::On(opens_on);
    }
    match right.rule() {
        RuleId::AssuranceEcheance2Mois => renewal_after(right, facts).map_or(End::Open, End::On),
        RuleId::ChatelAvisAbsent | RuleId::ChatelAvisTardif | RuleId::TvSvodDemenagement => {
            End::FromNotification
        }
        _ => [Key::MaxNoticeDays, Key::NoticeDays]
            .iter()
            .find_map(|key| right.count(*key))
            .and_then(|days| calendar::add_days(sent_on(scene), days))
            .or(facts
                .termination_effective_on
                .filter(|_| right.rule().is_telecom()))
            .map_or(End::Open, End::By),
    }
}

/// The renewal that a refusal before that right's deadline prevents.
fn renewal_after(right: &Right<'_>, facts: &Facts) -> Option<NaiveDate> {
    let deadline = right.day(Key::Deadline)?;
    let mut renewal_on = facts.renewal_date?;
    for _ in 0..LATEST_YEARS {
        if renewal_on > deadline {
            return Some(renewal_on);
        }
        renewal_on = a_year_later(renewal_on)?;
    }
    None
}

fn sent_on(scene: &Scene<'_>) -> NaiveDate {
    scene.case.facts.date(Slot::SentOn).unwrap_or(scene.today)
}

fn deadline(scene: &Scene<'_>, on: NaiveDate, counts: Counts) -> Deadline {
    let law = &scene.book.law;
    let safe =
        |transit| last_safe_day_to_send(law, on, counts, transit).filter(|day| *day >= scene.today);
    Deadline {
        on,
        counts,
        online_on: safe(Transit::SameDay),
        post_on: safe(Transit::Post),
    }
}

/// What the contract says, where the law adds nothing.
fn by_contract(scene: &Scene<'_>) -> Advice {
    let answers = &scene.case.facts;
    let notice = answers.days(Slot::NoticeDays).map(u32::from);
    let cost = told_cost(scene);
    if answers.choice::<Commitment>() == Some(Commitment::Running) {
        let end = answers
            .date(Slot::CommitmentEndOn)
            .or_else(|| commitment_end(scene));
        if let Some(end) = end.filter(|end| *end >= scene.today) {
            let (ends, window) = before(scene, end, notice, None);
            return Advice {
                basis: Basis::CommitmentEnd,
                ends,
                cost: Cost::Free,
                window,
            };
        }
    }
    if answers.choice::<Term>() == Some(Term::Renews)
        && let Some(renewal_on) = answers.date(Slot::RenewalOn)
        && let Some(next) = next_renewal(scene, renewal_on)
    {
        let (ends, window) = before(scene, next, notice, period_months(scene));
        return Advice {
            basis: Basis::Renewal,
            ends,
            cost: Cost::Free,
            window,
        };
    }
    match notice {
        Some(days) if answers.choice::<Commitment>() == Some(Commitment::None) => Advice {
            basis: Basis::Notice,
            ends: calendar::add_days(sent_on(scene), days).map_or(End::Open, End::By),
            cost,
            window: Window::Any,
        },
        _ => Advice {
            basis: Basis::Clause,
            ends: End::Open,
            cost,
            window: Window::Any,
        },
    }
}

/// What the contract asks for leaving, as the person told it.
fn told_cost(scene: &Scene<'_>) -> Cost {
    let answers = &scene.case.facts;
    match (answers.money(Slot::FeesEur), answers.choice::<Fees>()) {
        (Some(sum), _) => Cost::AtMost(sum),
        (None, Some(Fees::None)) => Cost::Free,
        (None, Some(Fees::Some) | None) => Cost::Open,
    }
}

fn commitment_end(scene: &Scene<'_>) -> Option<NaiveDate> {
    let facts = of_case(scene);
    let months = facts.commitment_months.filter(|months| *months > 0)?;
    Some(calendar::add_months(facts.concluded_on?, months)?.day)
}

/// The first renewal from today on: a renewal that has passed comes again after as long as it is paid for.
fn next_renewal(scene: &Scene<'_>, renewal_on: NaiveDate) -> Option<NaiveDate> {
    if renewal_on >= scene.today {
        return Some(renewal_on);
    }
    let months = period_months(scene)?;
    (1..=12 * LATEST_YEARS)
        .map_while(|times| Some(calendar::add_months(renewal_on, months * times)?.day))
        .find(|day| *day >= scene.today)
}

/// The months between two renewals, when the rhythm of payments tells them.
fn period_months(scene: &Scene<'_>) -> Option<u32> {
    match scene.case.facts.choice::<Rhythm>()? {
        Rhythm::Yearly => Some(12),
        Rhythm::Quarterly
        | Rhythm::Monthly
        | Rhythm::FourWeekly
        | Rhythm::Weekly
        | Rhythm::Once => None,
    }
}

/// The end on a day and the window before it, with the notice of the contract; when that window has passed, the next.
/// Without a known notice no window is dated, and once one has passed without a next, no end is either.
fn before(
    scene: &Scene<'_>,
    day: NaiveDate,
    notice: Option<u32>,
    again: Option<u32>,
) -> (End, Window) {
    // « At least N days before » leaves N whole days between.
    let last_day = |day| calendar::sub_days(day, notice?.checked_add(1)?);
    let Some(on) = last_day(day) else {
        return (End::On(day), Window::Any);
    };
    if on >= scene.today {
        let window = Window::Until(deadline(scene, on, Counts::Receipt));
        return (End::On(day), window);
    }
    let next = again
        .and_then(|months| calendar::add_months(day, months))
        .and_then(|next| Some((next.day, last_day(next.day)?)));
    match next {
        Some((next_end, next_on)) => (
            End::On(next_end),
            Window::Missed {
                missed_on: on,
                next: deadline(scene, next_on, Counts::Receipt),
            },
        ),
        None => (End::Open, Window::Any),
    }
}

fn a_year_later(day: NaiveDate) -> Option<NaiveDate> {
    calendar::add_months(day, 12).map(|sum| sum.day)
}

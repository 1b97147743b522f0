//! Reminders: derived from the case at every event, never queued, so that what is done is no longer reminded of.
//! They never fall outside waking hours, and never prolong how long a person is kept.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use serde::Deserialize;

use crate::book::Book;
use crate::engine::case::{Case, Deed};
use crate::engine::figures;
use crate::engine::guard::{Guard, Scene};
use crate::engine::names::{Named, closed_list};
use crate::engine::person::Person;
use crate::engine::slot::{Route, Slot};

/// When the bot comes back by itself.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// A person is erased this many days after their last word.
    pub retention_days: u16,
    /// Nobody is written to before this hour.
    pub first_hour: u32,
    /// Nor from this hour on.
    pub last_hour: u32,
    /// The hour a reminder is meant for.
    pub hour: u32,
    /// « Later » puts a reminder off by this many days.
    pub later_days: u16,
    /// How long an answer may take when it was sent online, in days.
    pub answer_days_online: u16,
    /// The same by post, in days.
    pub answer_days_post: u16,
    /// The reminders.
    #[serde(rename = "reminder")]
    pub rules: Vec<Rule>,
}

/// One reminder.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name: the text is `reminder-<id>`.
    pub id: String,
    /// It exists only while all of these hold.
    #[serde(default)]
    pub when: Vec<Guard>,
    /// The day it counts from.
    pub from: Anchor,
    /// How many days after.
    pub after_days: Vec<u16>,
}

closed_list! {
    /// A day a reminder counts from.
    pub enum Anchor {
        /// The day the checklist was gone through.
        Prepared = "prepared",
        /// The day an answer should have come.
        AnswerDue = "answer-due",
        /// The day of the next debit.
        ExpectedDebit = "expected-debit",
        /// The day the bank was told.
        BankTold = "bank-told",
    }
}

/// A reminder to come, or due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The rule's name.
    pub rule: String,
    /// The day it is for.
    pub on: NaiveDate,
    /// The instant it is meant for.
    pub at: DateTime<Utc>,
}

impl Reminder {
    /// The key by which it is remembered once said.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}:{}", self.rule, self.on)
    }
}

/// The day an answer should have come to the latest message.
#[must_use]
pub fn answer_due_on(scene: &Scene<'_>) -> Option<NaiveDate> {
    let rules = &scene.book.reminders;
    let days = match scene.case.facts.choice::<Route>() {
        Some(Route::Letter | Route::ELetter) => rules.answer_days_post,
        _ => rules.answer_days_online,
    };
    scene
        .case
        .last_sent_on()?
        .checked_add_days(Days::new(days.into()))
}

/// The reminders of a case that were not said yet, earliest first.
#[must_use]
pub fn pending(book: &Book, case: &Case, zone: Tz, today: NaiveDate) -> Vec<Reminder> {
    if case.stage.is_closed() {
        return Vec::new();
    }
    let scene = Scene { book, case, today };
    let mut pending: Vec<Reminder> = book
        .reminders
        .rules
        .iter()
        .filter(|rule| rule.when.iter().all(|guard| guard.holds(&scene)))
        .filter_map(|rule| Some((rule, anchor(&scene, rule.from)?)))
        .flat_map(|(rule, from)| {
            rule.after_days.iter().filter_map(move |days| {
                let on = from.checked_add_days(Days::new((*days).into()))?;
                Some(Reminder {
                    rule: rule.id.clone(),
                    on,
                    at: instant(zone, on, book.reminders.hour),
                })
            })
        })
        .filter(|reminder| !case.reminded.said.contains(&reminder.key()))
        .map(|reminder| match case.reminded.put_off_until_at {
            Some(until) if until > reminder.at => Reminder {
                at: until,
                ..reminder
            },
            _ => reminder,
        })
        .collect();
    pending.sort_by(|one, other| (one.at, &one.rule).cmp(&(other.at, &other.rule)));
    pending
}

fn anchor(scene: &Scene<'_>, from: Anchor) -> Option<NaiveDate> {
    match from {
        Anchor::Prepared => scene.case.prepared_on(),
        Anchor::AnswerDue => answer_due_on(scene),
        Anchor::ExpectedDebit => figures::expected_debit_on(scene),
        Anchor::BankTold => figures::latest(scene.case, |deed| matches!(deed, Deed::BankTold)),
    }
}

/// What is due in a case: of each rule only the latest day, the earlier ones being overtaken.
#[must_use]
pub fn due(book: &Book, case: &Case, zone: Tz, now: DateTime<Utc>) -> Vec<Reminder> {
    let today = now.with_timezone(&zone).date_naive();
    pending(book, case, zone, today)
        .into_iter()
        .filter(|reminder| reminder.at <= now)
        .collect()
}

/// Sets `wake_at` of every case and of the person, always after `now`.
pub fn wind(book: &Book, person: &mut Person, now: DateTime<Utc>) {
    let zone = person.zone;
    let today = person.today(now);
    for case in person.cases.values_mut() {
        case.wake_at = pending(book, case, zone, today).first().map(|reminder| {
            if reminder.at > now {
                reminder.at
            } else {
                next_waking(book, zone, now)
            }
        });
    }
    let erase_at = erase_at(book, person).max(now + TimeDelta::minutes(1));
    let earliest = if person.blocked {
        None
    } else {
        person.cases.values().filter_map(|case| case.wake_at).min()
    };
    person.wake_at = Some(earliest.map_or(erase_at, |earliest| earliest.min(erase_at)));
}

/// The instant from which nothing of a person is kept.
#[must_use]
pub fn erase_at(book: &Book, person: &Person) -> DateTime<Utc> {
    person.last_word_at + TimeDelta::days(book.reminders.retention_days.into())
}

/// Whether people may be written to at that instant, where they live.
#[must_use]
pub fn is_waking(book: &Book, zone: Tz, now: DateTime<Utc>) -> bool {
    let hour = now.with_timezone(&zone).hour();
    (book.reminders.first_hour..book.reminders.last_hour).contains(&hour)
}

/// The next instant people may be written to, after `now`: the hour of reminders, today if it is still to come.
#[must_use]
pub fn next_waking(book: &Book, zone: Tz, now: DateTime<Utc>) -> DateTime<Utc> {
    let today = now.with_timezone(&zone).date_naive();
    let at = instant(zone, today, book.reminders.hour);
    if at > now {
        return at;
    }
    today.succ_opt().map_or(now + TimeDelta::days(1), |day| {
        instant(zone, day, book.reminders.hour)
    })
}

/// « Later »: the same hour some days on.
#[must_use]
pub fn later_at(book: &Book, zone: Tz, now: DateTime<Utc>) -> DateTime<Utc> {
    let days = Days::new(book.reminders.later_days.into());
    let day = now.with_timezone(&zone).date_naive().checked_add_days(days);
    day.map_or(now + TimeDelta::days(1), |day| {
        instant(zone, day, book.reminders.hour)
    })
}

/// A civil day and hour in a zone, as an instant. An hour that does not exist on a day of clock change becomes the next one that does.
fn instant(zone: Tz, on: NaiveDate, hour: u32) -> DateTime<Utc> {
    (hour..24)
        .filter_map(|hour| NaiveTime::from_hms_opt(hour, 0, 0))
        .find_map(|time| zone.from_local_datetime(&on.and_time(time)).earliest())
        .map_or_else(
            || on.and_time(NaiveTime::MIN).and_utc(),
            |at| at.with_timezone(&Utc),
        )
}

/// Whether reminders were asked for in that case.
#[must_use]
pub fn are_on(case: &Case) -> bool {
    case.facts.yes_no(Slot::Reminders) == Some(true)
}

/// The row of `/rappels` for a reminder: the key of its text.
#[must_use]
pub fn row_key(reminder: &Reminder) -> String {
    format!("reminder-{}.row", reminder.rule)
}

/// The names of the anchors, for whoever checks the file.
#[must_use]
pub fn anchors() -> Vec<&'static str> {
    Anchor::ALL.iter().map(|anchor| anchor.name()).collect()
}

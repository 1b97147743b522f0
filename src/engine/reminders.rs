//! Reminders: derived from the case at every event, never queued, so that what is done is no longer reminded of.
//! They never fall outside waking hours or on a day off, and never prolong how long a person is kept.

mod causes;
mod key;

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use serde::Deserialize;

use crate::book::Book;
use crate::engine::case::{Case, CaseId};
use crate::engine::guard::Scene;
use crate::engine::habits::Moment;
use crate::engine::person::Person;
use crate::engine::slot::Slot;

pub use causes::{Cause, KeyDate, Side, key_dates};
pub use key::{MovedReminders, ReminderKey, ReminderKeys, UnknownKey};

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
    /// The hour a reminder is meant for, while the person has not chosen another.
    pub hour: u32,
    /// How long an answer may take when it was sent online, in days.
    pub answer_days_online: u16,
    /// The same by post, in days.
    pub answer_days_post: u16,
    /// The delay that the formal notice gives, in days.
    pub answer_days_notice: u16,
    /// How long a mediator who examines the matter is waited for, in days.
    pub answer_days_examined: u16,
    /// How long a mediator may take to say whether they examine it, in days.
    pub answer_days_mediator: u16,
    /// The reminders, one for each cause.
    #[serde(rename = "reminder")]
    pub rules: Vec<Rule>,
}

impl Rules {
    /// How many days after its day a cause reminds; before it when negative.
    #[must_use]
    pub fn days_of(&self, cause: Cause) -> &[i16] {
        let rule = self.rules.iter().find(|rule| rule.cause == cause);
        rule.map_or(&[], |rule| rule.days.as_slice())
    }

    /// The days a calendar shows, counted from the day of the cause: a last day itself, and what comes after a day when one is reminded of it.
    #[must_use]
    pub fn days_shown(&self, cause: Cause) -> &[i16] {
        match cause.side() {
            Side::Before => &[0],
            Side::After => self.days_of(cause),
        }
    }
}

/// When a cause reminds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The cause: the text is `reminder-<cause>`.
    pub cause: Cause,
    /// How many days after its day; before it when negative.
    pub days: Vec<i16>,
}

/// A reminder to come, or due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// What names it.
    pub key: ReminderKey,
    /// The instant it is meant for.
    pub at: DateTime<Utc>,
}

/// Whose reminders they are: where they live, and when they want to be written to.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The book.
    pub book: &'a Book,
    /// The person.
    pub person: &'a Person,
}

impl Reader<'_> {
    /// The calendar of a case that the person is reminded of; empty while reminders are off, and once it is closed.
    #[must_use]
    pub fn calendar(&self, case: &Case, today: NaiveDate) -> Vec<KeyDate> {
        if case.stage.is_closed() || !are_on(case) {
            return Vec::new();
        }
        key_dates(&Scene {
            book: self.book,
            case,
            today,
        })
    }

    /// The reminders of a case that were not said yet, earliest first.
    #[must_use]
    pub fn pending(&self, case: &Case, today: NaiveDate) -> Vec<Reminder> {
        self.pending_of(case, &self.calendar(case, today), today)
    }

    /// The same, of a calendar at hand.
    fn pending_of(&self, case: &Case, calendar: &[KeyDate], today: NaiveDate) -> Vec<Reminder> {
        let mut pending: Vec<Reminder> = calendar
            .iter()
            .flat_map(|date| self.of_date(case, *date, today))
            .filter(|reminder| !case.reminded.said.0.contains(&reminder.key))
            .collect();
        pending.sort_by_key(|reminder| (reminder.at, reminder.key));
        pending
    }

    /// The reminders of one day of the calendar.
    fn of_date(&self, case: &Case, date: KeyDate, today: NaiveDate) -> Vec<Reminder> {
        let days = self.book.reminders.days_of(date.cause);
        days.iter()
            .filter_map(|days| {
                let key = ReminderKey {
                    cause: date.cause,
                    on: date.on,
                    days: *days,
                };
                let day = match case.reminded.moved.0.get(&key) {
                    // A day the person chose is theirs, also on a Sunday.
                    Some(moved) => *moved,
                    None => self.open_day(key, today)?,
                };
                Some(Reminder {
                    key,
                    at: self.instant(day),
                })
            })
            .collect()
    }

    /// The day a reminder is said: never on a day off, and before it rather than after the last day.
    fn open_day(&self, key: ReminderKey, today: NaiveDate) -> Option<NaiveDate> {
        let days = TimeDelta::days(key.days.into());
        let meant_on = key.on.checked_add_signed(days)?;
        let mut day = meant_on;
        let off = self.person.habits.days_off;
        while off.has(day) {
            day = match key.cause.side() {
                Side::Before => day.pred_opt()?,
                Side::After => day.succ_opt()?,
            };
        }
        // What can only be said on a day off is said then, rather than not at all.
        Some(if day < today && meant_on >= today {
            meant_on
        } else {
            day
        })
    }

    /// What is due in a case.
    #[must_use]
    pub fn due(&self, case: &Case, now: DateTime<Utc>) -> Vec<Reminder> {
        let mut due = self.pending(case, self.person.today(now));
        due.retain(|reminder| reminder.at <= now);
        due
    }

    /// What may be said of a case at that instant: what is due, unless the person is left in peace just then.
    #[must_use]
    pub fn to_say(&self, case: &Case, now: DateTime<Utc>) -> Vec<Reminder> {
        if !self.is_waking(now) {
            return Vec::new();
        }
        let today = self.person.today(now);
        let mut due = self.due(case, now);
        due.retain(|reminder| self.may_be_said_on(case, reminder.key, today));
        due
    }

    /// On a day off only what can't wait for the next open day, and what the person wanted that day.
    fn may_be_said_on(&self, case: &Case, key: ReminderKey, today: NaiveDate) -> bool {
        let off = self.person.habits.days_off;
        if !off.has(today) || case.reminded.moved.0.get(&key) == Some(&today) {
            return true;
        }
        let next_open = today.iter_days().find(|day| !off.has(*day));
        key.cause.side() == Side::Before && next_open.is_none_or(|day| day > key.on)
    }

    /// The day after a last safe day: another way may be open longer, or the next window begins, and nothing else would wake the case.
    fn turning_at(&self, calendar: &[KeyDate]) -> Option<DateTime<Utc>> {
        let last = calendar
            .iter()
            .find(|date| date.cause == Cause::LastSafeDay)?;
        Some(self.instant(last.on.succ_opt()?))
    }

    /// Whether people may be written to at that instant, where they live.
    #[must_use]
    pub fn is_waking(&self, now: DateTime<Utc>) -> bool {
        let local = now.with_timezone(&self.person.zone);
        let hours = self.book.reminders.first_hour..self.book.reminders.last_hour;
        hours.contains(&local.hour())
    }

    /// The next instant people may be written to, after `now`: their hour, today if it is still to come.
    #[must_use]
    pub fn next_waking(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let mut day = self.person.today(now);
        for _ in 0..2 {
            let at = self.instant(day);
            if at > now {
                return at;
            }
            day = day.succ_opt().unwrap_or(day);
        }
        now + TimeDelta::days(1)
    }

    /// The hour of reminders on a civil day, where the person lives.
    #[must_use]
    pub fn instant(&self, on: NaiveDate) -> DateTime<Utc> {
        let chosen = self.person.habits.moment.map(Moment::hour);
        instant(
            self.person.zone,
            on,
            chosen.unwrap_or(self.book.reminders.hour),
        )
    }
}

/// Sets `wake_at` of every case and of the person, always after `now`.
///
/// What is past as soon as it is known is not reminded of: the person has just been told. `due_before` was due already, and stays so.
pub fn wind(
    book: &Book,
    person: &mut Person,
    due_before: &BTreeSet<(CaseId, ReminderKey)>,
    now: DateTime<Utc>,
) {
    let today = person.today(now);
    let reader = Reader { book, person };
    let wound: Vec<(CaseId, Vec<ReminderKey>, Option<DateTime<Utc>>)> = person
        .cases
        .values()
        .map(|case| {
            let calendar = reader.calendar(case, today);
            let (passed, coming): (Vec<Reminder>, Vec<Reminder>) = reader
                .pending_of(case, &calendar, today)
                .into_iter()
                .partition(|it| it.at <= now && !due_before.contains(&(case.id, it.key)));
            let wake_at = coming.first().map(|first| {
                if first.at > now {
                    first.at
                } else if reader.to_say(case, now).is_empty() {
                    reader.next_waking(now)
                } else {
                    // It is said as soon as the person has been answered.
                    now + TimeDelta::minutes(1)
                }
            });
            let turning_at = reader.turning_at(&calendar);
            let wake_at = wake_at.into_iter().chain(turning_at).min();
            let passed = passed.into_iter().map(|it| it.key).collect();
            (case.id, passed, wake_at)
        })
        .collect();
    for (id, passed, wake_at) in wound {
        if let Some(case) = person.cases.get_mut(&id) {
            case.reminded.said.0.extend(passed);
            case.wake_at = wake_at;
        }
    }
    let erase_at = erase_at(book, person).max(now + TimeDelta::minutes(1));
    let earliest = if person.blocked {
        None
    } else {
        person.cases.values().filter_map(|case| case.wake_at).min()
    };
    person.wake_at = Some(earliest.map_or(erase_at, |earliest| earliest.min(erase_at)));
}

/// The next day that matters in a case, whether reminders were asked for or not.
#[must_use]
pub fn next(scene: &Scene<'_>) -> Option<(ReminderKey, NaiveDate)> {
    let days_of = |date: KeyDate| {
        let days = scene.book.reminders.days_shown(date.cause).iter();
        days.filter_map(move |days| {
            let on = date
                .on
                .checked_add_signed(TimeDelta::days((*days).into()))?;
            let key = ReminderKey {
                cause: date.cause,
                on: date.on,
                days: *days,
            };
            Some((key, on))
        })
    };
    key_dates(scene)
        .into_iter()
        .flat_map(days_of)
        .filter(|(_, on)| *on >= scene.today)
        .min_by_key(|(key, on)| (*on, *key))
}

/// The instant from which nothing of a person is kept.
#[must_use]
pub fn erase_at(book: &Book, person: &Person) -> DateTime<Utc> {
    person.last_word_at + TimeDelta::days(book.reminders.retention_days.into())
}

/// « In so many days », as a civil day where the person is.
#[must_use]
pub fn days_from(today: NaiveDate, days: u64) -> NaiveDate {
    today.checked_add_days(Days::new(days)).unwrap_or(today)
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

//! The days of some cases as an iCalendar file (RFC 5545), for the person's own calendar.
//! The same day keeps its UID, so that a newer file replaces what an older one said; nothing in it says who the person is.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Trigger};

use crate::book::Book;
use crate::engine::case::CaseId;
use crate::engine::names::Named;
use crate::engine::reminders::{Cause, KeyDate, Side};

/// A day of a case: which case, which day, the title of the case, and what the day is about.
pub type Dated = (CaseId, KeyDate, String, String);

/// The hour of an alarm on an all-day event, counted from its midnight.
const ALARM_HOUR: i64 = 10;

/// The calendar file. With `discreet`, its words stand in place of all titles.
#[must_use]
pub fn calendar(book: &Book, days: &[Dated], discreet: Option<&str>, now: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Stopabo//FR"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property(("METHOD", "PUBLISH"));
    for (case, date, title, what) in days {
        let mut event = Event::new();
        // Of the debits to watch each is a day of its own; any other cause has one day, which may move.
        let which = match date.cause {
            Cause::DebitWatch => format!("-{}", date.on),
            _ => String::new(),
        };
        event.uid(&format!(
            "dossier-{}-{}{which}@stopabo.invalid",
            case.0,
            date.cause.name()
        ));
        event.timestamp(now);
        // A newer file has a higher number: calendars keep the latest.
        event.sequence(u32::try_from(now.timestamp() / 60).unwrap_or(0));
        event.all_day(first_day(book, *date));
        match discreet {
            Some(words) => event.summary(words),
            None => event.summary(&format!("{title} : {what}")),
        };
        event.add_property("TRANSP", "TRANSPARENT");
        for days_before in alarms(book, *date) {
            let before = Duration::hours(ALARM_HOUR) - Duration::days(days_before.into());
            let words = discreet.unwrap_or(what);
            event.alarm(Alarm::display(words, Trigger::before_start(-before)));
        }
        calendar.push(event.done());
    }
    calendar.to_string()
}

/// The first of the days that a calendar shows of it.
fn first_day(book: &Book, date: KeyDate) -> NaiveDate {
    let shown = book.reminders.days_shown(date.cause);
    let offset = shown.first().copied().unwrap_or(0);
    date.on
        .checked_add_signed(Duration::days(offset.into()))
        .unwrap_or(date.on)
}

/// How many days before a last day an alarm rings.
fn alarms(book: &Book, date: KeyDate) -> Vec<i16> {
    match date.cause.side() {
        Side::Before => book
            .reminders
            .days_of(date.cause)
            .iter()
            .map(|days| -days)
            .collect(),
        Side::After => vec![0],
    }
}

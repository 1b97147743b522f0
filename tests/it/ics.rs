//! The calendar file: read by a public iCalendar parser, with its lines and signs as RFC 5545 wants them.
//! It never compares the file with a copy of itself: what a calendar reads is all that counts.

use std::collections::BTreeSet;

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use stopabo::engine::case::CaseId;
use stopabo::engine::ics::{Dated, calendar};
use stopabo::engine::names::Named;
use stopabo::engine::reminders::{Cause, KeyDate};

use crate::the_book;

#[test]
fn a_public_parser_reads_every_day_of_every_cause() {
    let days = all_causes();
    let file = calendar(the_book(), &days, None, noon());
    let read = parsed(&file);
    let events = events(&read);
    assert_eq!(events.len(), days.len());
    let uids: BTreeSet<String> = events.iter().map(|event| event.uid.clone()).collect();
    assert_eq!(uids.len(), events.len(), "each event has a UID of its own");
    for (event, (_, date, title, what)) in events.iter().zip(&days) {
        assert_eq!(event.summary, format!("{title} : {what}"));
        assert!(event.starts >= date.on, "{}", date.cause.name());
        assert!(event.alarms > 0, "{} rings", date.cause.name());
    }
}

#[test]
fn a_newer_file_replaces_what_an_older_one_said() {
    let date = |day| KeyDate {
        cause: Cause::LastSafeDay,
        on: NaiveDate::from_ymd_opt(2026, 12, day).unwrap(),
    };
    let file = |day, now| {
        let row: Dated = (
            CaseId(3),
            date(day),
            "Netflix".to_owned(),
            "envoyer".to_owned(),
        );
        calendar(the_book(), &[row], None, now)
    };
    let (before, after) = (
        parsed(&file(4, noon())),
        parsed(&file(9, noon() + chrono::Days::new(1))),
    );
    let (before, after) = (&events(&before)[0], &events(&after)[0]);
    assert_eq!(before.uid, after.uid, "the same day of the same case");
    assert_eq!([before.starts, after.starts], [date(4).on, date(9).on]);
    assert!(
        before.sequence < after.sequence,
        "a calendar keeps the later one"
    );
}

#[test]
fn every_line_ends_with_both_signs_and_none_is_too_long() {
    let title = "La salle ; du coin, « à deux pas »\\\nBEGIN:VEVENT 🙂".repeat(6);
    let date = KeyDate {
        cause: Cause::ContractEnd,
        on: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
    };
    let row: Dated = (CaseId(1), date, title.clone(), "fin".to_owned());
    let file = calendar(the_book(), &[row], None, noon());
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    for line in file.split_inclusive('\n') {
        assert!(line.ends_with("\r\n"), "{line:?}");
        assert!(line.len() <= 77, "more than 75 bytes: {line:?}");
    }
    let read = parsed(&file);
    let events = events(&read);
    assert_eq!(events.len(), 1, "a title is a title, and opens no event");
    assert_eq!(events[0].summary, format!("{title} : fin"));
}

#[test]
fn a_discreet_file_names_nothing() {
    let file = calendar(
        the_book(),
        &all_causes(),
        Some("Un dossier à regarder"),
        noon(),
    );
    assert!(!file.contains("Netflix"));
    assert!(
        events(&parsed(&file))
            .iter()
            .all(|event| event.summary == "Un dossier à regarder")
    );
}

struct Event {
    uid: String,
    summary: String,
    starts: NaiveDate,
    sequence: i64,
    alarms: usize,
}

fn events(read: &ICalendar) -> Vec<Event> {
    let of_kind = |component: &&ICalendarComponent| {
        component.component_type == ICalendarComponentType::VEvent
    };
    let events = read.components.iter().filter(of_kind);
    events
        .map(|event| {
            let value = |name: &ICalendarProperty| {
                let entry = event.entries.iter().find(|entry| entry.name == *name);
                entry.and_then(|entry| entry.values.first())
            };
            let text = |name| {
                let text = value(name).and_then(ICalendarValue::as_text);
                text.unwrap_or_default().to_owned()
            };
            let starts = match value(&ICalendarProperty::Dtstart) {
                Some(ICalendarValue::PartialDateTime(day)) => NaiveDate::from_ymd_opt(
                    day.year.unwrap().into(),
                    day.month.unwrap().into(),
                    day.day.unwrap().into(),
                ),
                _ => None,
            };
            Event {
                uid: text(&ICalendarProperty::Uid),
                summary: text(&ICalendarProperty::Summary),
                starts: starts.expect("an event starts on a day"),
                sequence: value(&ICalendarProperty::Sequence)
                    .and_then(ICalendarValue::as_integer)
                    .expect("an event has a number"),
                alarms: event.component_ids.len(),
            }
        })
        .collect()
}

fn parsed(file: &str) -> ICalendar {
    match Parser::new(file).entry() {
        Entry::ICalendar(read) => read,
        other => panic!("no calendar: {other:?}"),
    }
}

fn all_causes() -> Vec<Dated> {
    Cause::ALL
        .iter()
        .zip(1..)
        .map(|(cause, day)| {
            let date = KeyDate {
                cause: *cause,
                on: NaiveDate::from_ymd_opt(2026, 12, day).unwrap(),
            };
            (
                CaseId(2),
                date,
                "Netflix".to_owned(),
                cause.name().to_owned(),
            )
        })
        .collect()
}

fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 25, 12, 0, 0).unwrap()
}

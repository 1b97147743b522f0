//! The calendar, day by day.

use chrono::NaiveDate;
use stopabo::engine::calendar::{
    Fit, add_days, add_months, counter_day_up_to, easter, is_public_holiday, is_working_day,
    last_day_at_least_months_before, months_and_days, next_working_day_from, sub_months,
    working_day_before,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn easter_falls_where_the_tables_say() {
    let sundays = [
        "1818-03-22",
        "1943-04-25",
        "1961-04-02",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2100-03-28",
    ];
    for sunday in sundays.map(day) {
        assert_eq!(easter(chrono::Datelike::year(&sunday)), Some(sunday));
    }
}

#[test]
fn the_eleven_holidays_of_two_years() {
    let listed = [
        "2026-01-01",
        "2026-04-06",
        "2026-05-01",
        "2026-05-08",
        "2026-05-14",
        "2026-05-25",
        "2026-07-14",
        "2026-08-15",
        "2026-11-01",
        "2026-11-11",
        "2026-12-25",
        "2027-01-01",
        "2027-03-29",
        "2027-05-01",
        "2027-05-06",
        "2027-05-08",
        "2027-05-17",
        "2027-07-14",
        "2027-08-15",
        "2027-11-01",
        "2027-11-11",
        "2027-12-25",
    ]
    .map(day);
    let found: Vec<_> = day("2026-01-01")
        .iter_days()
        .take_while(|date| *date <= day("2027-12-31"))
        .filter(|date| is_public_holiday(*date))
        .collect();
    assert_eq!(found, listed);
}

#[test]
fn local_holidays_are_working_days() {
    for local in ["2026-04-03", "2028-12-26"].map(day) {
        assert!(is_working_day(local), "{local}");
    }
}

#[test]
fn working_days_roll_forward_and_back() {
    for (from, next, before) in [
        ("2026-11-23", "2026-11-23", "2026-11-20"),
        ("2026-11-21", "2026-11-23", "2026-11-20"),
        ("2026-11-22", "2026-11-23", "2026-11-20"),
        ("2026-12-25", "2026-12-28", "2026-12-24"),
        ("2026-04-04", "2026-04-07", "2026-04-03"),
        ("2026-05-14", "2026-05-15", "2026-05-13"),
        ("2027-01-01", "2027-01-04", "2026-12-31"),
    ] {
        assert_eq!(next_working_day_from(day(from)), Some(day(next)), "{from}");
        assert_eq!(working_day_before(day(from)), Some(day(before)), "{from}");
    }
}

#[test]
fn counters_open_on_saturdays_only_in_the_week_end() {
    for (from, open) in [
        ("2026-11-21", "2026-11-21"),
        ("2026-11-22", "2026-11-21"),
        ("2026-11-11", "2026-11-10"),
        ("2026-08-16", "2026-08-14"),
    ] {
        assert_eq!(counter_day_up_to(day(from)), Some(day(open)), "{from}");
    }
}

#[test]
fn months_are_clamped_and_it_is_said() {
    for (from, months, to, fit) in [
        ("2026-01-31", 1, "2026-02-28", Fit::Clamped),
        ("2028-01-31", 1, "2028-02-29", Fit::Clamped),
        ("2028-02-29", 12, "2029-02-28", Fit::Clamped),
        ("2026-10-31", 4, "2027-02-28", Fit::Clamped),
        ("2026-02-28", 1, "2026-03-28", Fit::Exact),
        ("2026-11-15", 0, "2026-11-15", Fit::Exact),
    ] {
        let sum = add_months(day(from), months).unwrap();
        assert_eq!((sum.day, sum.fit), (day(to), fit), "{from} + {months}");
    }
    assert_eq!(
        sub_months(day("2027-05-31"), 3).unwrap().day,
        day("2027-02-28")
    );
}

#[test]
fn at_least_months_before_is_one_day_earlier_and_never_rolls() {
    for (term, months, last) in [
        ("2027-01-01", 2, "2026-10-31"),
        ("2027-04-30", 2, "2027-02-27"),
        ("2027-03-01", 2, "2026-12-31"),
        ("2027-02-01", 2, "2026-11-30"),
    ] {
        assert_eq!(
            last_day_at_least_months_before(day(term), months),
            Some(day(last)),
            "{term}"
        );
    }
}

#[test]
fn months_and_days_between() {
    for (from, to, expected) in [
        ("2026-09-01", "2026-12-01", Some((3, 0))),
        ("2026-09-01", "2026-11-30", Some((2, 29))),
        ("2026-01-31", "2026-02-28", Some((1, 0))),
        ("2026-01-31", "2026-03-30", Some((1, 30))),
        ("2026-05-05", "2026-05-05", Some((0, 0))),
        ("2026-05-05", "2026-05-04", None),
    ] {
        assert_eq!(
            months_and_days(day(from), day(to)),
            expected,
            "{from} to {to}"
        );
    }
}

#[test]
fn the_ends_of_the_calendar_do_not_panic() {
    assert_eq!(add_days(NaiveDate::MAX, 1), None);
    assert_eq!(add_months(NaiveDate::MAX, 1), None);
    assert_eq!(sub_months(NaiveDate::MIN, 1), None);
    assert_eq!(working_day_before(NaiveDate::MIN), None);
    assert_eq!(last_day_at_least_months_before(NaiveDate::MIN, 0), None);
    for edge in [NaiveDate::MIN, NaiveDate::MAX] {
        let _ = (
            is_public_holiday(edge),
            next_working_day_from(edge),
            easter(chrono::Datelike::year(&edge)),
        );
    }
}

//! Taps as callback data: at most 64 bytes, beginning with the version of this writing, readable: `1a7.n.netflix`.
//! It never carries personal data, and never guesses: data that it did not write itself is no tap.

use std::fmt::Display;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::engine::case::CaseId;
use crate::engine::event::{
    CaseWish, Delay, FoundWish, Habit, Menu, Pick, ReminderWish, ReportWish, Tap,
};
use crate::engine::found::Mark;
use crate::engine::letter::DocumentKind;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::reminders::Cause;
use crate::engine::report::Mistake;

/// What Telegram allows, in bytes.
pub const LIMIT: usize = 64;

/// The callback data of a tap, unless it is longer than Telegram allows.
#[must_use]
pub fn encode(tap: &Tap) -> Option<String> {
    let data = match tap {
        Tap::Answer { turn, pick } => format!("1a{}.{}", to_base36(*turn), encode_pick(pick)),
        Tap::Menu(menu) => format!("1m.{}", encode_menu(menu)),
        Tap::Reminder { case, wish } => format!("1r.{}.{}", case.0, encode_reminder(*wish)),
    };
    (data.len() <= LIMIT).then_some(data)
}

/// The tap of that callback data, if this program can have written it.
#[must_use]
pub fn decode(data: &str) -> Option<Tap> {
    let tap = read(data)?;
    // One tap is written in one way only: leading zeros or capitals are somebody else's.
    (encode(&tap)? == data).then_some(tap)
}

fn read(data: &str) -> Option<Tap> {
    let data = data.strip_prefix('1')?;
    if let Some(answer) = data.strip_prefix('a') {
        let (turn, pick) = answer.split_once('.')?;
        let turn = u32::from_str_radix(turn, 36).ok()?;
        return Some(Tap::Answer {
            turn,
            pick: read_pick(pick)?,
        });
    }
    if let Some(menu) = data.strip_prefix("m.") {
        return read_menu(menu).map(Tap::Menu);
    }
    let (case, wish) = data.strip_prefix("r.")?.split_once('.')?;
    Some(Tap::Reminder {
        case: read_case(case)?,
        wish: read_reminder(wish)?,
    })
}

fn encode_reminder(wish: ReminderWish) -> String {
    match wish {
        ReminderWish::Done(cause) => with("done", cause.name()),
        ReminderWish::Show => "show".to_owned(),
        ReminderWish::Later => "later".to_owned(),
        ReminderWish::In(delay) => with("in", delay.name()),
        ReminderWish::OnADay => "onaday".to_owned(),
        ReminderWish::Drop => "drop".to_owned(),
        ReminderWish::Stop => "stop".to_owned(),
    }
}

fn read_reminder(wish: &str) -> Option<ReminderWish> {
    Some(match split(wish) {
        ("done", Some(cause)) => ReminderWish::Done(Cause::from_name(cause)?),
        ("show", None) => ReminderWish::Show,
        ("later", None) => ReminderWish::Later,
        ("in", Some(delay)) => ReminderWish::In(Delay::from_name(delay)?),
        ("onaday", None) => ReminderWish::OnADay,
        ("drop", None) => ReminderWish::Drop,
        ("stop", None) => ReminderWish::Stop,
        _ => return None,
    })
}

fn encode_pick(pick: &Pick) -> String {
    match pick {
        Pick::Name(name) => with("n", name),
        Pick::Day(day) => with("d", day),
        Pick::Grid(month) => with("g", month),
        Pick::Item(item) => with("i", item),
        Pick::Yes => "y".to_owned(),
        Pick::No => "no".to_owned(),
        Pick::Unknown => "u".to_owned(),
        Pick::Later => "l".to_owned(),
        Pick::Why => "w".to_owned(),
        Pick::Back => "b".to_owned(),
    }
}

fn read_pick(pick: &str) -> Option<Pick> {
    Some(match split(pick) {
        ("n", Some(name)) => Pick::Name(name.to_owned()),
        ("d", Some(day)) => Pick::Day(NaiveDate::from_str(day).ok()?),
        ("g", Some(month)) => Pick::Grid(NaiveDate::from_str(month).ok()?),
        ("i", Some(item)) => Pick::Item(item.to_owned()),
        ("y", None) => Pick::Yes,
        ("no", None) => Pick::No,
        ("u", None) => Pick::Unknown,
        ("l", None) => Pick::Later,
        ("w", None) => Pick::Why,
        ("b", None) => Pick::Back,
        _ => return None,
    })
}

fn encode_menu(menu: &Menu) -> String {
    match menu {
        Menu::New => "new".to_owned(),
        Menu::Open(case) => with("open", case.0),
        Menu::Cases => "cases".to_owned(),
        Menu::Correct(slot) => with("correct", slot),
        Menu::Corrections => "corrections".to_owned(),
        Menu::Reopen(case) => with("reopen", case.0),
        Menu::Drop(case) => with("drop", case.0),
        Menu::DropReally(case) => with("dropreally", case.0),
        Menu::Speak(language) => with("speak", language.name()),
        Menu::Zone(zone) => with("zone", zone),
        Menu::Zones => "zones".to_owned(),
        Menu::Leave => "leave".to_owned(),
        Menu::EndSubscription => "end".to_owned(),
        Menu::Erase => "erase".to_owned(),
        Menu::EraseReally => "erasereally".to_owned(),
        Menu::Keep => "keep".to_owned(),
        Menu::Reminders => "reminders".to_owned(),
        Menu::Coming(case, key) => with("coming", format!("{}.{key}", case.0)),
        Menu::Habit(habit) => with("habit", habit.name()),
        Menu::CalendarFile => "ics".to_owned(),
        Menu::Case(case, wish) => with("case", format!("{}.{}", case.0, wish.name())),
        Menu::Archived => "archived".to_owned(),
        Menu::ForSomeone => "forsomeone".to_owned(),
        Menu::Ladder => "ladder".to_owned(),
        Menu::RemindersOn(case) => with("on", case.0),
        Menu::RemindersOff(case) => with("off", case.0),
        Menu::Letter => "letter".to_owned(),
        Menu::Documents => "docs".to_owned(),
        Menu::Document(kind) => with("doc", kind.name()),
        Menu::Pdf(kind) => with("pdf", kind.name()),
        Menu::ReadingCopy(kind) => with("copy", kind.name()),
        Menu::Details => "details".to_owned(),
        Menu::DetailBlank => "blank".to_owned(),
        Menu::DetailsErase => "detailserase".to_owned(),
        Menu::Found { list, wish } => with("found", format!("{list}.{}", encode_wish(*wish))),
        // The card comes last: its id is the only part that may hold a full stop.
        Menu::Report { card, wish } => with(&encode_report(*wish), card),
    }
}

fn encode_wish(wish: FoundWish) -> String {
    match wish {
        FoundWish::Page(page) => with("page", page),
        FoundWish::Mark(mark, index) => with(mark.name(), index),
        FoundWish::Done => "done".to_owned(),
    }
}

fn encode_report(wish: ReportWish) -> String {
    match wish {
        ReportWish::Begin => "report".to_owned(),
        ReportWish::Wrong(what) => with("wrong", what.name()),
        ReportWish::NothingToAdd(what) => with("nomore", what.name()),
    }
}

fn read_report(report: &str, wish: fn(Mistake) -> ReportWish) -> Option<Menu> {
    let (what, card) = report.split_once('.')?;
    Some(Menu::Report {
        card: card.to_owned(),
        wish: wish(Mistake::from_name(what)?),
    })
}

fn read_found(found: &str) -> Option<Menu> {
    let (list, wish) = found.split_once('.')?;
    let wish = match split(wish) {
        ("done", None) => FoundWish::Done,
        ("page", Some(page)) => FoundWish::Page(page.parse().ok()?),
        (mark, Some(index)) => FoundWish::Mark(Mark::from_name(mark)?, index.parse().ok()?),
        _ => return None,
    };
    Some(Menu::Found {
        list: list.parse().ok()?,
        wish,
    })
}

fn read_menu(menu: &str) -> Option<Menu> {
    Some(match split(menu) {
        ("new", None) => Menu::New,
        ("open", Some(case)) => Menu::Open(read_case(case)?),
        ("cases", None) => Menu::Cases,
        ("correct", Some(slot)) => Menu::Correct(slot.to_owned()),
        ("corrections", None) => Menu::Corrections,
        ("reopen", Some(case)) => Menu::Reopen(read_case(case)?),
        ("drop", Some(case)) => Menu::Drop(read_case(case)?),
        ("dropreally", Some(case)) => Menu::DropReally(read_case(case)?),
        ("speak", Some(language)) => Menu::Speak(Language::from_name(language)?),
        ("zone", Some(zone)) => Menu::Zone(zone.to_owned()),
        ("zones", None) => Menu::Zones,
        ("leave", None) => Menu::Leave,
        ("end", None) => Menu::EndSubscription,
        ("erase", None) => Menu::Erase,
        ("erasereally", None) => Menu::EraseReally,
        ("keep", None) => Menu::Keep,
        ("reminders", None) => Menu::Reminders,
        ("coming", Some(coming)) => {
            let (case, key) = coming.split_once('.')?;
            Menu::Coming(read_case(case)?, key.parse().ok()?)
        }
        ("habit", Some(habit)) => Menu::Habit(Habit::from_name(habit)?),
        ("ics", None) => Menu::CalendarFile,
        ("case", Some(wish)) => {
            let (case, wish) = wish.split_once('.')?;
            Menu::Case(read_case(case)?, CaseWish::from_name(wish)?)
        }
        ("archived", None) => Menu::Archived,
        ("forsomeone", None) => Menu::ForSomeone,
        ("ladder", None) => Menu::Ladder,
        ("on", Some(case)) => Menu::RemindersOn(read_case(case)?),
        ("off", Some(case)) => Menu::RemindersOff(read_case(case)?),
        ("letter", None) => Menu::Letter,
        ("docs", None) => Menu::Documents,
        ("doc", Some(kind)) => Menu::Document(DocumentKind::from_name(kind)?),
        ("pdf", Some(kind)) => Menu::Pdf(DocumentKind::from_name(kind)?),
        ("copy", Some(kind)) => Menu::ReadingCopy(DocumentKind::from_name(kind)?),
        ("details", None) => Menu::Details,
        ("blank", None) => Menu::DetailBlank,
        ("detailserase", None) => Menu::DetailsErase,
        ("found", Some(found)) => read_found(found)?,
        ("report", Some(card)) => Menu::Report {
            card: card.to_owned(),
            wish: ReportWish::Begin,
        },
        ("wrong", Some(report)) => read_report(report, ReportWish::Wrong)?,
        ("nomore", Some(report)) => read_report(report, ReportWish::NothingToAdd)?,
        _ => return None,
    })
}

fn read_case(number: &str) -> Option<CaseId> {
    number.parse().ok().map(CaseId)
}

fn with(word: &str, value: impl Display) -> String {
    format!("{word}.{value}")
}

fn split(data: &str) -> (&str, Option<&str>) {
    match data.split_once('.') {
        Some((word, value)) => (word, Some(value)),
        None => (data, None),
    }
}

fn to_base36(mut number: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from_digit(number % 36, 36).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            break;
        }
    }
    digits.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeDelta};
    use proptest::prelude::*;

    use super::{LIMIT, decode, encode};
    use crate::engine::case::CaseId;
    use crate::engine::event::{
        CaseWish, Delay, FoundWish, Habit, Menu, Pick, ReminderWish, ReportWish, Tap,
    };
    use crate::engine::found::Mark;
    use crate::engine::names::Named;
    use crate::engine::person::Language;
    use crate::engine::reminders::{Cause, ReminderKey};
    use crate::engine::report::Mistake;

    #[test]
    fn taps_are_readable() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 3).unwrap();
        for (tap, data) in [
            (
                Tap::Answer {
                    turn: 7,
                    pick: Pick::Name("netflix".to_owned()),
                },
                "1a7.n.netflix",
            ),
            (
                Tap::Answer {
                    turn: 36,
                    pick: Pick::Day(day),
                },
                "1a10.d.2026-11-03",
            ),
            (
                Tap::Answer {
                    turn: 0,
                    pick: Pick::No,
                },
                "1a0.no",
            ),
            (
                Tap::Answer {
                    turn: u32::MAX,
                    pick: Pick::Yes,
                },
                "1a1z141z3.y",
            ),
            (
                Tap::Menu(Menu::Zone("Indian/Reunion".to_owned())),
                "1m.zone.Indian/Reunion",
            ),
            (Tap::Menu(Menu::EraseReally), "1m.erasereally"),
            (
                Tap::Menu(Menu::Report {
                    card: "netflix".to_owned(),
                    wish: ReportWish::NothingToAdd(Mistake::Address),
                }),
                "1m.nomore.address.netflix",
            ),
            (
                Tap::Reminder {
                    case: CaseId(12),
                    wish: ReminderWish::Later,
                },
                "1r.12.later",
            ),
        ] {
            assert_eq!(encode(&tap).as_deref(), Some(data));
            assert_eq!(decode(data), Some(tap));
        }
    }

    #[test]
    fn what_this_program_did_not_write_is_no_tap() {
        for data in [
            "",
            "1",
            "2a7.y",
            "a7.y",
            "1a.y",
            "1a7",
            "1a7.",
            "1a7.q",
            "1aA.y",
            "1a07.y",
            "1a+7.y",
            "1a7.y.x",
            "1a7.d.2026-13-01",
            "1a7.d.2026-1-1",
            "1a99999999.y",
            "1m",
            "1m.",
            "1m.nothing",
            "1m.open",
            "1m.open.-1",
            "1m.open.01",
            "1m.new.1",
            "1m.speak.de",
            "1m.report",
            "1m.wrong.address",
            "1m.wrong.colour.netflix",
            "1r.1",
            "1r.x.done",
            "1r.1.never",
            "1a7.n.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ] {
            assert_eq!(decode(data), None, "{data:?}");
        }
    }

    #[test]
    fn a_tap_too_long_is_refused_rather_than_cut() {
        let name = "n".repeat(LIMIT);
        assert_eq!(
            encode(&Tap::Answer {
                turn: 1,
                pick: Pick::Name(name)
            }),
            None
        );
    }

    proptest! {
        #[test]
        fn every_tap_comes_back(tap in taps()) {
            let data = encode(&tap).expect("names of 40 bytes fit");
            prop_assert!(data.len() <= LIMIT && data.starts_with('1'));
            prop_assert_eq!(decode(&data), Some(tap));
        }

        #[test]
        fn any_data_is_read_without_a_panic(data in "\\PC*") {
            if let Some(tap) = decode(&data) {
                prop_assert_eq!(encode(&tap), Some(data));
            }
        }
    }

    fn names() -> impl Strategy<Value = String> {
        prop_oneof![
            "[a-z0-9_-]{1,40}",
            "[A-Za-z]{1,12}/[A-Za-z_]{1,20}",
            "\\PC{0,10}"
        ]
    }

    fn days() -> impl Strategy<Value = NaiveDate> {
        (1900..2200_i32, 1..=366_u32).prop_filter_map("a day of that year", |(year, day)| {
            NaiveDate::from_yo_opt(year, day)
        })
    }

    fn picks() -> impl Strategy<Value = Pick> {
        prop_oneof![
            names().prop_map(Pick::Name),
            days().prop_map(Pick::Day),
            days().prop_map(Pick::Grid),
            names().prop_map(Pick::Item),
            Just(Pick::Yes),
            Just(Pick::No),
            Just(Pick::Unknown),
            Just(Pick::Later),
            Just(Pick::Why),
            Just(Pick::Back),
        ]
    }

    fn menus() -> impl Strategy<Value = Menu> {
        let alone = [
            Menu::New,
            Menu::Cases,
            Menu::Corrections,
            Menu::Zones,
            Menu::Leave,
            Menu::EndSubscription,
            Menu::Erase,
            Menu::EraseReally,
            Menu::Keep,
            Menu::Reminders,
            Menu::Letter,
        ];
        let of_case: [fn(CaseId) -> Menu; 6] = [
            Menu::Open,
            Menu::Reopen,
            Menu::Drop,
            Menu::DropReally,
            Menu::RemindersOn,
            Menu::RemindersOff,
        ];
        prop_oneof![
            proptest::sample::select(alone.to_vec()),
            (proptest::sample::select(of_case.to_vec()), any::<u32>())
                .prop_map(|(menu, case)| menu(CaseId(case))),
            names().prop_map(Menu::Correct),
            names().prop_map(Menu::Zone),
            (any::<u32>(), wishes()).prop_map(|(list, wish)| Menu::Found { list, wish }),
            (any::<u32>(), keys()).prop_map(|(case, key)| Menu::Coming(CaseId(case), key)),
            proptest::sample::select(Habit::ALL).prop_map(Menu::Habit),
            (any::<u32>(), proptest::sample::select(CaseWish::ALL))
                .prop_map(|(case, wish)| Menu::Case(CaseId(case), wish)),
            (names(), reports()).prop_map(|(card, wish)| Menu::Report { card, wish }),
            proptest::sample::select(Language::ALL).prop_map(Menu::Speak),
        ]
    }

    fn wishes() -> impl Strategy<Value = FoundWish> {
        prop_oneof![
            any::<u32>().prop_map(FoundWish::Page),
            (proptest::sample::select(Mark::ALL), any::<u32>())
                .prop_map(|(mark, index)| FoundWish::Mark(mark, index)),
            Just(FoundWish::Done),
        ]
    }

    fn reminder_wishes() -> impl Strategy<Value = ReminderWish> {
        use ReminderWish::{Done, Drop, In, Later, OnADay, Show, Stop};
        prop_oneof![
            proptest::sample::select(Cause::ALL).prop_map(Done),
            proptest::sample::select(Delay::ALL).prop_map(In),
            proptest::sample::select(vec![Show, Later, OnADay, Drop, Stop]),
        ]
    }

    fn keys() -> impl Strategy<Value = ReminderKey> {
        let day = (0..40_000_i64).prop_map(|days| NaiveDate::default() + TimeDelta::days(days));
        (proptest::sample::select(Cause::ALL), day, any::<i16>())
            .prop_map(|(cause, on, days)| ReminderKey { cause, on, days })
    }

    fn reports() -> impl Strategy<Value = ReportWish> {
        let mistakes = || proptest::sample::select(Mistake::ALL);
        prop_oneof![
            Just(ReportWish::Begin),
            mistakes().prop_map(ReportWish::Wrong),
            mistakes().prop_map(ReportWish::NothingToAdd),
        ]
    }

    fn taps() -> impl Strategy<Value = Tap> {
        prop_oneof![
            (any::<u32>(), picks()).prop_map(|(turn, pick)| Tap::Answer { turn, pick }),
            menus().prop_map(Tap::Menu),
            (any::<u32>(), reminder_wishes()).prop_map(|(case, wish)| Tap::Reminder {
                case: CaseId(case),
                wish,
            }),
        ]
    }
}

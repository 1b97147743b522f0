//! Walks: someone taps any button, types sense and nonsense, goes back, waits, and meets a changed book; the invariants hold after each event.
//! The seed is printed when a walk fails, with what was played as a golden conversation.

mod beginnings;
mod reminding;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use stopabo::book::Book;
use stopabo::engine::advance::{Outcome, advance};
use stopabo::engine::case::Stage;
use stopabo::engine::effect::{Button, Does, Effect};
use stopabo::engine::event::{Event, Menu, Other, Pick, Tap};
use stopabo::engine::fact::Fact;
use stopabo::engine::found::FoundDebit;
use stopabo::engine::guard::Scene;
use stopabo::engine::handed::{FileKind, SentFile};
use stopabo::engine::markup::plain;
use stopabo::engine::names::Named;
use stopabo::engine::person::{Aside, Language, Person};
use stopabo::engine::private::Private;
use stopabo::engine::reminders::Cause;
use stopabo::engine::report::{self, Mistake};
use stopabo::engine::slot::Slot;
use stopabo::shell::telegram::callback;

use crate::the_book;
use crate::walks::beginnings::beginning;
use crate::walks::reminding::Reminding;

/// Events over all walks in the test run.
const EVENTS: usize = 200_000;
/// Events of one walk.
const LENGTH: usize = 250;

/// What people type, sense and nonsense.
const WORDS: &[&str] = &[
    "Netflix",
    "je veux arrêter Spotify",
    "basic fit",
    "orange",
    "Le Club du Fromage",
    "oui",
    "non",
    "je ne sais pas",
    "plus tard",
    "hier",
    "aujourd’hui",
    "12/10/2026",
    "31 février",
    "il y a deux mois",
    "demain",
    "3 nov",
    "12,99",
    "12€50",
    "mille",
    "-5",
    "0",
    "30",
    "1",
    "2",
    "3",
    "17",
    "retour",
    "/start",
    "/start netflix",
    "/start <b>",
    "/nouveau",
    "/dossiers",
    "/checklist",
    "/courrier",
    "/rappels",
    "/retour",
    "/corriger",
    "/quitter",
    "/aide",
    "/langue",
    "/confidentialite",
    "/privacy",
    "/mesdonnees",
    "/effacer",
    "/annuler",
    "/cancel",
    "/help",
    "/xyz",
    "",
    " ",
    "?",
    "bonjour",
    "c’est quoi un préavis ?",
    "puis-je faire opposition ?",
    "**gras** _et_ `code` <b>&amp;",
    "\\*",
    "🙂🙂🙂",
    "ا ل ع ر ب ي ة",
    "\u{202e}retourné",
    "je veux résilier Canal+",
    "Europe/London",
    "La Réunion",
    "RK 123 456 789 FR",
    "PRLV SEPA HPY*EXEMPLE",
];

/// A small, plain generator: the same seed, the same walk.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % below as u64).unwrap()
    }
}

/// What all walks together have met.
#[derive(Default)]
pub struct Met {
    pub asked: BTreeSet<&'static str>,
    pub stages: BTreeSet<&'static str>,
    pub reminders: BTreeSet<&'static str>,
    /// What was said to be wrong with a card, and whether in words too.
    reported: BTreeSet<(Mistake, bool)>,
}

#[test]
fn two_hundred_thousand_events_break_no_invariant() {
    let book = the_book();
    let changed = changed_book();
    let seeds: Vec<u64> = (0..(EVENTS / LENGTH) as u64).collect();
    let mut met = Met::default();
    std::thread::scope(|scope| {
        let halves: Vec<_> = seeds
            .chunks(seeds.len() / 2)
            .map(|seeds| {
                let changed = &changed;
                scope.spawn(move || {
                    let mut met = Met::default();
                    for seed in seeds {
                        walk(*seed, book, changed, &mut met);
                    }
                    met
                })
            })
            .collect();
        for half in halves {
            let half = half
                .join()
                .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            met.asked.extend(half.asked);
            met.stages.extend(half.stages);
            met.reminders.extend(half.reminders);
            met.reported.extend(half.reported);
        }
    });
    let questions: BTreeSet<&str> = book
        .agenda
        .all()
        .map(|(_, question)| question.ask.name())
        .collect();
    assert_eq!(met.asked, questions, "every question was asked");
    assert_eq!(
        met.stages.len(),
        6,
        "every stage was visited: {:?}",
        met.stages
    );
    let causes: BTreeSet<&str> = Cause::ALL.iter().map(|cause| cause.name()).collect();
    assert_eq!(met.reminders, causes, "every cause was reminded of");
    let mistakes: BTreeSet<Mistake> = met.reported.iter().map(|(what, _)| *what).collect();
    assert_eq!(
        mistakes,
        Mistake::ALL.iter().copied().collect(),
        "every mistake was reported"
    );
    let with_words: BTreeSet<bool> = met.reported.iter().map(|(_, words)| *words).collect();
    assert_eq!(with_words.len(), 2, "with a word more and without");
}

fn walk(seed: u64, book: &Book, changed: &Book, met: &mut Met) {
    let mut chance = Chance(seed.wrapping_add(0x9E37_79B9));
    let mut now: DateTime<Utc> = Utc.with_ymd_and_hms(2026, 11, 23, 9, 30, 0).unwrap()
        + TimeDelta::hours(i64::try_from(seed % 400).unwrap());
    let language = if seed.is_multiple_of(3) {
        Language::En
    } else {
        Language::Fr
    };
    let mut person: Option<Person> = None;
    let mut reminding = Reminding::default();
    let mut buttons: Vec<Button> = Vec::new();
    let mut played = format!(
        "# Walk {seed}\ntoday: {}, language: {}\n",
        now.date_naive(),
        language.name()
    );
    // Three walks in four mostly answer, so that they reach the end.
    let eager = !seed.is_multiple_of(4);
    for step in 0..LENGTH {
        let event = match beginning(seed).get(step) {
            Some(&"+") => {
                now += TimeDelta::days(5);
                Event::Tick
            }
            Some(words) => Event::Text(Private::new((*words).to_owned())),
            None => choose(
                &mut chance,
                &buttons,
                person.as_ref(),
                &mut now,
                eager,
                &mut played,
            ),
        };
        let use_changed = step % 97 == 96;
        let in_use = if use_changed { changed } else { book };
        let before = person.clone().unwrap_or_else(|| Person::new(language, now));
        let first = advance(in_use, before.clone(), &event, now);
        let again = advance(in_use, before.clone(), &event, now);
        let fail = |what: &str| panic!("seed {seed}, step {step}, {event:?}: {what}\n{played}");
        if first != again {
            fail("the same event twice gave two results");
        }
        check_said(&first, &event, &fail);
        check_person(in_use, &before, &first, now, &fail, met);
        reminding.check(in_use, &before, &event, &first, now, &fail, met);
        for effect in &first.effects {
            if let Effect::Say(message)
            | Effect::Ask { message, .. }
            | Effect::Amend { message, .. } = effect
            {
                buttons.extend(message.rows.iter().flatten().cloned());
            }
        }
        let latest = buttons.len().saturating_sub(40);
        buttons.drain(..latest);
        person = first.person;
        if person.is_none() {
            buttons.clear();
        }
    }
}

fn choose(
    chance: &mut Chance,
    buttons: &[Button],
    person: Option<&Person>,
    now: &mut DateTime<Utc>,
    eager: bool,
    played: &mut String,
) -> Event {
    let roll = chance.next(100);
    let taps: Vec<&Button> = buttons
        .iter()
        .filter(|button| matches!(button.does, Does::Tap(_)))
        .collect();
    if eager && roll < 80 {
        return go_forward(chance, &taps, person, played);
    }
    if roll < 45 && !taps.is_empty() {
        // The newest buttons are the likeliest, and old ones are tapped too; few people erase everything.
        let reach = if chance.next(10) == 0 {
            taps.len()
        } else {
            taps.len().min(12)
        };
        let button = taps[taps.len() - 1 - chance.next(reach)];
        if let Does::Tap(tap) = &button.does {
            let last = matches!(tap, Tap::Menu(Menu::EraseReally));
            if !last || chance.next(5) == 0 {
                writeln!(played, "> [{}]", plain(button.label.reveal())).unwrap();
                return Event::Tap(tap.clone());
            }
        }
    }
    match roll {
        0..=87 => {
            let words = WORDS[chance.next(WORDS.len())];
            writeln!(played, "> {words}").unwrap();
            Event::Text(Private::new(words.to_owned()))
        }
        88 => {
            writeln!(played, "> (statement)").unwrap();
            Event::Statement(FOUND.clone())
        }
        89 => Event::Other(Other::ALL[chance.next(Other::ALL.len())]),
        90 => {
            writeln!(played, "> (photo)").unwrap();
            let sent = SentFile {
                file: "a photo".into(),
                kind: FileKind::Image,
            };
            Event::File(sent, Box::new(Event::Other(Other::Photo)))
        }
        91 => Event::StrangeTap,
        92 => {
            if chance.next(2) == 0 {
                Event::Blocked
            } else {
                Event::Unblocked
            }
        }
        _ => {
            let until = person.and_then(|person| person.wake_at).unwrap_or(*now);
            let late = if chance.next(4) == 0 {
                TimeDelta::days(2)
            } else {
                TimeDelta::zero()
            };
            *now = (*now).max(until + late);
            writeln!(played, "+ (to {now})").unwrap();
            Event::Tick
        }
    }
}

/// What comes back on a statement: more than a page.
static FOUND: std::sync::LazyLock<Vec<FoundDebit>> = std::sync::LazyLock::new(|| {
    let bytes = include_bytes!("../statements/boursobank.csv");
    let statement = stopabo::engine::statement::read(bytes).unwrap();
    let book = crate::the_book();
    let recurring = stopabo::engine::statement::recurring(&statement, book);
    stopabo::engine::found::kept(&recurring, book)
});

/// Someone who wants to get to the end: an answer to the question in hand, or something to type where there is none.
fn go_forward(
    chance: &mut Chance,
    taps: &[&Button],
    person: Option<&Person>,
    played: &mut String,
) -> Event {
    let current = person
        .and_then(|person| person.asked.as_ref())
        .map(|asked| asked.turn);
    if let Some(event) = report_a_mistake(chance, taps, person, played) {
        return event;
    }
    let answers: Vec<&Button> = taps
        .iter()
        .copied()
        .filter(|button| match &button.does {
            Does::Tap(Tap::Answer { turn, pick }) => {
                Some(*turn) == current
                    && !matches!(
                        pick,
                        Pick::Back | Pick::Why | Pick::Later | Pick::Grid(_) | Pick::Item(_)
                    )
            }
            _ => false,
        })
        .collect();
    let asks_a_day = taps.iter().any(|button| {
        matches!(&button.does, Does::Tap(Tap::Answer { turn, pick: Pick::Grid(_) }) if Some(*turn) == current)
    });
    if asks_a_day && chance.next(2) == 0 {
        let words = plausible_day(chance, person);
        writeln!(played, "> {words}").unwrap();
        return Event::Text(Private::new(words.to_owned()));
    }
    if answers.is_empty() || chance.next(6) == 0 {
        let words = [
            "Netflix",
            "12,99",
            "hier",
            "Le Club du Fromage",
            "PRLV SEPA ORANGE",
            "orange",
            "oui",
        ][chance.next(7)];
        writeln!(played, "> {words}").unwrap();
        return Event::Text(Private::new(words.to_owned()));
    }
    let button = answers[chance.next(answers.len())];
    writeln!(played, "> [{}]", plain(button.label.reveal())).unwrap();
    match &button.does {
        Does::Tap(tap) => Event::Tap(tap.clone()),
        Does::Open(_) => Event::StrangeTap,
    }
}

/// Now and then someone stops at a card to say that it is wrong, and mostly goes through with it.
fn report_a_mistake(
    chance: &mut Chance,
    taps: &[&Button],
    person: Option<&Person>,
    played: &mut String,
) -> Option<Event> {
    let latest = taps.len().saturating_sub(12);
    let offered: Vec<&Button> = taps[latest..]
        .iter()
        .copied()
        .filter(|button| matches!(button.does, Does::Tap(Tap::Menu(Menu::Report { .. }))))
        .collect();
    let newest = *offered.last()?;
    let draft = person.and_then(|person| person.reporting.as_ref());
    // Of those who see a card one in four begins, and one in four gives up on the way.
    let goes_on = (chance.next(4) == 0) != draft.is_some();
    if !goes_on {
        return None;
    }
    if draft.is_some() && chance.next(3) == 0 {
        let words = "la page a changé";
        writeln!(played, "> {words}").unwrap();
        return Some(Event::Text(Private::new(words.to_owned())));
    }
    let button = match draft {
        // There is one button under the question for a word more.
        Some(draft) if draft.what.is_some() => newest,
        _ => offered[chance.next(offered.len())],
    };
    writeln!(played, "> [{}]", plain(button.label.reveal())).unwrap();
    match &button.does {
        Does::Tap(tap) => Some(Event::Tap(tap.clone())),
        Does::Open(_) => None,
    }
}

/// A day that goes with the others: a contract of a year, renewed yesterday, with a notice that came in time.
fn plausible_day(chance: &mut Chance, person: Option<&Person>) -> &'static str {
    let asked = person
        .and_then(Person::case)
        .zip(person)
        .and_then(|(case, person)| {
            let scene = Scene {
                book: the_book(),
                case,
                today: person.today(person.last_word_at),
            };
            stopabo::engine::agenda::current(the_book(), &scene)
        });
    match asked.map(|question| question.ask) {
        Some(Slot::ConcludedOn) => ["il y a un an", "il y a six mois"][chance.next(2)],
        Some(Slot::TrialEndsOn) => "dans dix jours",
        Some(Slot::NoticeCameOn) => "il y a quatre mois",
        Some(Slot::RefusalOn) => "il y a deux mois",
        _ => ["hier", "il y a deux mois"][chance.next(2)],
    }
}

fn check_said(outcome: &Outcome, event: &Event, fail: &dyn Fn(&str)) {
    let expects_words = !matches!(event, Event::Tick | Event::Blocked);
    if expects_words && outcome.effects.is_empty() {
        fail("nothing was said");
    }
    let mut asks = 0;
    for effect in &outcome.effects {
        let (text, rows) = match effect {
            Effect::Say(message) | Effect::Amend { message, .. } => {
                (message.text.reveal(), message.rows.as_slice())
            }
            Effect::Ask { message, .. } => {
                asks += 1;
                (message.text.reveal(), message.rows.as_slice())
            }
            Effect::Settle { text, .. } => (text.reveal(), [].as_slice()),
            Effect::Toast(text) if text.encode_utf16().count() <= 200 => continue,
            Effect::Toast(_) => {
                fail("a toast is too long");
                continue;
            }
            Effect::Document { .. } | Effect::Print { .. } => continue,
        };
        let shown = plain(text);
        if shown.trim().is_empty()
            || shown.contains('⟦')
            || shown.contains("{$")
            || shown.contains("{ $")
        {
            fail(&format!("a text is empty or broken: {shown}"));
        }
        if shown.encode_utf16().count() > 4096 {
            fail(&format!("a text is longer than 4096: {shown}"));
        }
        for button in rows.iter().flatten() {
            let label = plain(button.label.reveal());
            if label.trim().is_empty() || label.contains('⟦') || label.chars().count() > 64 {
                fail(&format!("a button is empty, broken or too long: {label}"));
            }
            if let Does::Tap(tap) = &button.does {
                let fits = callback::encode(tap).is_some_and(|data| {
                    data.len() <= 64 && callback::decode(&data).as_ref() == Some(tap)
                });
                if !fits {
                    fail(&format!("a tap does not fit: {tap:?}"));
                }
            }
        }
    }
    if asks > 1 {
        fail("two prompts at once");
    }
}

fn check_person(
    book: &Book,
    before: &Person,
    outcome: &Outcome,
    now: DateTime<Utc>,
    fail: &dyn Fn(&str),
    met: &mut Met,
) {
    let Some(person) = &outcome.person else {
        return;
    };
    if person.wake_at.is_none_or(|at| at <= now)
        || person
            .cases
            .values()
            .any(|case| case.wake_at.is_some_and(|at| at <= now))
    {
        fail("a reminder lies in the past");
    }
    if person.last_word_at < before.last_word_at {
        fail("the last word moved back");
    }
    let saved = serde_json::to_string(person).unwrap();
    let loaded: Person = serde_json::from_str(&saved).unwrap();
    if loaded != *person {
        fail("saving and loading changed the person");
    }
    if person.reporting.is_some() != (person.aside == Some(Aside::Report)) {
        fail("a report in the making that nothing asks about");
    }
    if person.reports.len() > report::MOST {
        fail("too many reports are kept");
    }
    for report in &person.reports {
        met.reported.insert((report.what, report.words.is_some()));
    }
    let today = person.today(now);
    for case in person.cases.values() {
        met.stages.insert(case.stage.name());
        let scene = Scene { book, case, today };
        // A changed book is only followed by the case in hand, when it is next touched.
        if person.in_hand != Some(case.id) {
            continue;
        }
        let question = stopabo::engine::agenda::current(book, &scene);
        met.asked
            .extend(question.map(|question| question.ask.name()));
        // A right may lapse while a reminder is said: what was told for it goes at the next answer.
        let facts_before = before.cases.get(&case.id).map(|case| &case.facts);
        if facts_before == Some(&case.facts) {
            continue;
        }
        for (stage, question) in book.agenda.all() {
            let is_known = case
                .facts
                .get(question.ask)
                .is_some_and(|fact| *fact != Fact::Unknown);
            if is_known
                && stage <= case.stage
                && !case.stage.is_closed()
                && !question.applies(&scene)
            {
                fail(&format!(
                    "`{}` is known though its question does not apply",
                    question.ask.name()
                ));
            }
        }
        if question.is_none() && !matches!(case.stage, Stage::Closed(_)) {
            fail("an open case has nothing to ask: a dead end");
        }
    }
}

/// The same book with one question more and one less: what was begun with the other goes on.
fn changed_book() -> Book {
    let mut files = stopabo::book::source::Files::compiled_in();
    let identify = files.0.get_mut("1-identify.toml").unwrap();
    *identify = identify.replacen(
        "[[question]]\nask = \"bundle\"\nwhen = [\"agreed\"]\nunknown = true\n",
        "",
        1,
    );
    stopabo::book::load(&files).0.unwrap()
}

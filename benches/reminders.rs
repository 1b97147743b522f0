//! What one tick costs when a thousand reminders are due, among ten thousand dossiers and among a million: `cargo bench --bench reminders`.
//! It never touches a folder that is not its own, and sends nothing.
//!
//! It takes minutes, and seven gigabytes among the temporary files; `STOPABO_BENCH_PEOPLE` makes it smaller.

mod folder;

use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use clap::Parser;
use futures_util::future::join_all;
use stopabo::book::Book;
use stopabo::book::source::Files;
use stopabo::engine::advance::advance;
use stopabo::engine::event::Event;
use stopabo::engine::person::{Language, Person, PersonId};
use stopabo::engine::private::Private;
use stopabo::engine::reminders::are_on;
use stopabo::shell::clock::Clock;
use stopabo::shell::telegram::desk::{self, Desk};
use stopabo::shell::telegram::stopping;
use stopabo::shell::telegram::ticker::{self, Look};
use stopabo::store::embedded::EmbeddedStore;
use stopabo::store::{Change, Commit, Store, Version};

/// Typed from the first word until all is prepared, reminders on.
const CONVERSATION: [&str; 21] = [
    "bonjour",
    "je veux arrêter Netflix",
    "seul",
    "le prestataire lui-même",
    "13,49",
    "tous les mois",
    "hier",
    "oui",
    "je les ai trouvées",
    "12/03/2024",
    "internet ou application",
    "sans engagement",
    "il continue",
    "0",
    "aucuns frais",
    "aucun motif particulier",
    "dès que possible",
    "oui",
    "oui",
    "espace client",
    "oui",
];

/// How many reminders are due at once.
const DUE: usize = 1000;
/// How many people the small folder holds.
const FEW: usize = 10_000;
/// How many fill the folder at once.
const ASKERS: usize = 1000;
/// From one set of reminders to the next; all rounds together stay within waking hours.
const APART: TimeDelta = TimeDelta::minutes(5);
/// The most that an afternoon can hold.
const ROUNDS: u32 = 60;

/// What a run may change.
#[derive(Parser)]
struct Settings {
    /// How many people the large folder holds.
    #[arg(long, env = "STOPABO_BENCH_PEOPLE", default_value_t = 1_000_000)]
    people: usize,
    /// How many ticks are measured in each folder.
    #[arg(long, env = "STOPABO_BENCH_ROUNDS", default_value_t = 25, value_parser = clap::value_parser!(u32).range(1..=i64::from(ROUNDS)))]
    rounds: u32,
    /// A place that is already filled: this process works there, and does what it is told.
    #[arg(long, hide = true)]
    work_in: Option<PathBuf>,
    /// Given by `cargo bench`.
    #[arg(long, hide = true)]
    bench: bool,
}

#[tokio::main]
async fn main() {
    let settings = Settings::parse();
    let (book, problems) = stopabo::book::load(&Files::compiled_in());
    assert!(problems.is_empty(), "the book is sound");
    let book = Arc::new(book.expect("a book"));
    if let Some(root) = settings.work_in {
        return work_in(&root, &book, settings.people).await;
    }

    let sizes = [FEW, settings.people.max(FEW) / DUE * DUE];
    let roots = sizes.map(|_| tempfile::tempdir().expect("a temporary folder"));
    println!("people     filled in   commits/s  folder");
    for (people, root) in sizes.into_iter().zip(&roots) {
        fill(root.path(), &book, people).await;
    }
    println!("people     start-up    memory     first tick  memory then");
    let mut workers = Vec::new();
    for (people, root) in sizes.into_iter().zip(&roots) {
        workers.push(Worker::start(root.path(), people));
    }
    println!("round  {FEW} people  {} people  ratio", sizes[1]);
    let mut ticks: [Vec<Duration>; 2] = Default::default();
    // The first set was said when the start was measured.
    for round in 1..=settings.rounds {
        // By turns within a tick too, so that what else the machine does weighs on both.
        let mut took = [Duration::ZERO; 2];
        let mut woken = [usize::MAX; 2];
        while woken != [0, 0] {
            for which in [0, 1].map(|which| (which + round as usize) % 2) {
                if woken[which] > 0 {
                    let (some, time) = workers[which].looks(round);
                    woken[which] = some;
                    took[which] += time;
                }
            }
        }
        for worker in &mut workers {
            worker.tidies_up(round);
        }
        let [small, large] = took;
        println!(
            "{round:>5}  {small:>12.2?}  {large:>14.2?}  {:.2}",
            ratio(large, small)
        );
        ticks[0].push(small);
        ticks[1].push(large);
    }
    workers.into_iter().for_each(Worker::ends);
    let [small, large] = ticks.map(median);
    println!(
        "median {small:>12.2?}  {large:>14.2?}  {:.2}",
        ratio(large, small)
    );
}

/// A process that works in one folder, as a bot does: neither the memory of the filling nor the other folder weighs on it.
struct Worker {
    orders: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
    process: Child,
}

impl Worker {
    /// Starts one, and says in a line what its start took, and its first tick.
    fn start(root: &Path, people: usize) -> Self {
        let program = std::env::current_exe().expect("this program");
        let mut process = Command::new(program)
            .arg("--work-in")
            .arg(root)
            .args(["--people", &people.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut worker = Self {
            orders: process.stdin.take().expect("it is asked for"),
            answers: BufReader::new(process.stdout.take().expect("it is asked for")).lines(),
            process,
        };
        println!("{people:<9}{}", worker.answers());
        worker
    }

    /// How many it wakes in one look, and in what time.
    fn looks(&mut self, round: u32) -> (usize, Duration) {
        self.is_told(&format!("look {round}"));
        let answer = self.answers();
        let (woken, nanoseconds) = answer.split_once(' ').expect("two numbers");
        let nanoseconds = nanoseconds.parse().expect("a number");
        (
            woken.parse().expect("a number"),
            Duration::from_nanos(nanoseconds),
        )
    }

    fn tidies_up(&mut self, round: u32) {
        self.is_told(&format!("tidy {round}"));
        assert_eq!(self.answers(), "tidy");
    }

    /// Nothing more is asked of it: it closes its folder.
    fn ends(mut self) {
        drop(self.orders);
        let status = self.process.wait().expect("it ends");
        assert!(status.success(), "{status}");
    }

    fn is_told(&mut self, order: &str) {
        writeln!(self.orders, "{order}").expect("it listens");
    }

    fn answers(&mut self) -> String {
        let answer = self.answers.next().expect("it has not ended");
        answer.expect("a line")
    }
}

/// What a worker does: it opens its folder, tells what that took and what the first tick takes, and follows its orders.
async fn work_in(root: &Path, book: &Arc<Book>, people: usize) {
    let before = Instant::now();
    let clock = afternoon();
    let (folder, key) = place(root);
    let store = EmbeddedStore::open(&folder, &key).expect("it was made before");
    let (desk, mut told) = Desk::new(Arc::new(store), Arc::clone(book), clock, "1:bench");
    let next = desk.store.next_wake_at().await.expect("the store reads");
    let opened = before.elapsed();
    assert_eq!(next, Some(due_at(0)));
    let memory = resident();
    let mut ticked = Duration::ZERO;
    loop {
        let (woken, took) = look(&desk, 0).await;
        ticked += took;
        if woken == 0 {
            break;
        }
    }
    println!(
        "  {opened:>9.2?}  {memory:<9}  {ticked:>9.2?}   {}",
        resident()
    );
    let prepared = prepared(book);
    tidy_up(&desk, &mut told, &prepared, people / DUE).await;
    for order in std::io::stdin().lines() {
        let order = order.expect("a line");
        let (order, round) = order.split_once(' ').expect("a word and a number");
        let round: u32 = round.parse().expect("a number");
        if order == "look" {
            let (woken, took) = look(&desk, round).await;
            println!("{woken} {}", took.as_nanos());
        } else {
            let again = round as usize + people / DUE;
            tidy_up(&desk, &mut told, &prepared, again).await;
            println!("tidy");
        }
    }
}

/// The hour of the first set: an afternoon in France, two days after the conversation.
fn due_at(round: u32) -> DateTime<Utc> {
    let first = DateTime::from_timestamp(1_795_611_600, 0).expect("25 November 2026, 13:00");
    first + APART * i32::try_from(round).expect("a small number")
}

/// A clock that stands at the first set.
fn afternoon() -> Clock {
    let clock = Clock::new();
    clock.set_offset(due_at(0) - clock.now());
    clock
}

fn place(root: &Path) -> (PathBuf, PathBuf) {
    (root.join("data"), root.join("key"))
}

/// Fills a folder: sets of a thousand whose reminders fall due one set after the other, and all others, who wait for weeks.
/// Everyone is saved once more when all are there: a folder in use has holes where earlier savings were.
async fn fill(root: &Path, book: &Book, people: usize) {
    let (folder, key) = place(root);
    let store = EmbeddedStore::open(&folder, &key).expect("a new store");
    let prepared = prepared(book);
    let started = Instant::now();
    let mut versions = vec![Version(0); people];
    for _ in 0..2 {
        // Many at once, so that they wait for the disk together.
        let share = people.div_ceil(ASKERS);
        let asking = versions.chunks_mut(share).zip(0..);
        let asking = asking.map(async |(versions, asker)| {
            for (version, number) in versions.iter_mut().zip(asker * share..) {
                let who = PersonId(number as i64);
                *version = save(&store, who, *version, &prepared, wake_at(number)).await;
            }
        });
        join_all(asking).await;
    }
    drop(store);
    let took = started.elapsed();
    println!(
        "{people:<9}  {took:>9.2?}  {:>9.0}  {:.1} MB",
        2.0 * people as f64 / took.as_secs_f64(),
        folder::size(&folder) as f64 / 1e6,
    );
}

/// When somebody is due: with their set, or in two weeks or more.
fn wake_at(number: usize) -> DateTime<Utc> {
    match u32::try_from(number / DUE) {
        Ok(set) if set <= ROUNDS => due_at(set) + TimeDelta::milliseconds((number % DUE) as i64),
        _ => due_at(0) + TimeDelta::days(14) + TimeDelta::seconds((number % 6_000_000) as i64),
    }
}

async fn save(
    store: &dyn Store,
    who: PersonId,
    expected: Version,
    person: &Person,
    wake_at: DateTime<Utc>,
) -> Version {
    let person = Person {
        wake_at: Some(wake_at),
        ..person.clone()
    };
    let commit = Commit {
        who,
        expected,
        change: Change::Save(Box::new(person)),
        effects: Vec::new(),
        update: None,
    };
    store.commit(commit).await.expect("the disk has room")
}

/// Someone who prepared their request two days before, and sent nothing.
fn prepared(book: &Book) -> Person {
    let before = due_at(0) - TimeDelta::days(2);
    let mut person = Person::new(Language::Fr, before);
    for words in CONVERSATION {
        let event = Event::Text(Private::new(words.to_owned()));
        person = advance(book, person, &event, before)
            .person
            .expect("nobody is erased");
    }
    let case = person.case().expect("a case");
    assert!(
        case.prepared_on().is_some() && are_on(case),
        "the conversation no longer leads to a reminder: {case:?}"
    );
    person
}

/// One look of the ticker, at the hour of that round. A tick is as many looks as it takes to find nobody.
async fn look(desk: &Desk, round: u32) -> (usize, Duration) {
    desk.clock.advance_to(due_at(round) + TimeDelta::seconds(1));
    let (_word, stopping) = stopping::pair();
    let started = Instant::now();
    let looked = ticker::look(desk, &stopping).await;
    let took = started.elapsed();
    let Look { due, woken } = looked.expect("the store works");
    assert_eq!(woken, due);
    (woken, took)
}

/// Off the clock: the outboxes are emptied, and those who were reminded wait again until everyone else has had their turn.
async fn tidy_up(desk: &Desk, told: &mut desk::Lines, prepared: &Person, again: usize) {
    let mut spoken_to = Vec::new();
    while let Ok((who, _)) = told.outbox.try_recv() {
        spoken_to.push(who);
    }
    assert_eq!(spoken_to.len(), DUE, "each of a set is reminded");
    let tidying = spoken_to.into_iter().map(async |who| {
        let dropped = desk.store.drop_outbox(who).await;
        dropped.expect("the store writes");
        let saved = desk.store.load(who).await.expect("the store reads");
        let version = saved.expect("they are saved").version;
        let wake_at = wake_at(again * DUE + who.0 as usize % DUE);
        save(desk.store.as_ref(), who, version, prepared, wake_at).await;
    });
    join_all(tidying).await;
}

fn median(mut ticks: Vec<Duration>) -> Duration {
    ticks.sort();
    ticks[ticks.len() / 2]
}

fn ratio(large: Duration, small: Duration) -> f64 {
    large.as_secs_f64() / small.as_secs_f64()
}

/// The memory this process holds, where the system tells.
fn resident() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    kilobytes.map_or_else(
        || "unknown".to_owned(),
        |kilobytes| format!("{:.0} MB", kilobytes * 1024.0 / 1e6),
    )
}

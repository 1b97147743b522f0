//! The desk: takes an event through load, `advance` and one durable commit, whoever it comes from.
//! It never talks to Telegram, and it never logs what a person typed: people appear under a short name that only the token can give.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Once};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{mpsc, watch};

use crate::book::Book;
use crate::engine::advance::{Outcome, advance};
use crate::engine::args::{Arg, Args};
use crate::engine::effect::{Effect, Message};
use crate::engine::event::Event;
use crate::engine::names::Named;
use crate::engine::person::{Language, Person, PersonId};
use crate::shell::clock::Clock;
use crate::store::{Change, Commit, Store, StoreError, UpdateId, Version};

/// How long a person whose reminder went wrong is left alone.
const AFTER_A_FAULT: TimeDelta = TimeDelta::hours(1);

/// What became of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is durable; a word to show beside the tapped button, if there is one.
    Committed {
        /// The word.
        toast: Option<String>,
    },
    /// It was committed before.
    SeenBefore,
    /// It changes nobody.
    Nobody,
}

/// How what waits for a person is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Someone waits for an answer: beside all others.
    Answers,
    /// Nobody asked for it: a reminder, or what an earlier life of the program left.
    /// One message at a time over all chats, each noted before the next leaves:
    /// whenever the program dies, one of them at most was said and not noted, and is said again.
    Unasked,
}

/// Where events become durable.
pub struct Desk {
    /// Where people are kept.
    pub store: Arc<dyn Store>,
    /// All texts.
    pub book: Arc<Book>,
    /// What time it is.
    pub clock: Clock,
    key: [u8; 32],
    references: AtomicU64,
    outbox: mpsc::UnboundedSender<(PersonId, Lane)>,
    wakes: watch::Sender<u64>,
    faults: mpsc::UnboundedSender<anyhow::Error>,
}

/// What the desk tells to whom.
pub struct Lines {
    /// People for whom something may wait to be sent.
    pub outbox: mpsc::UnboundedReceiver<(PersonId, Lane)>,
    /// Faults that must end the run.
    pub faults: mpsc::UnboundedReceiver<anyhow::Error>,
}

impl Desk {
    /// A desk, and its lines to the rest of the shell. The secret makes the names that people have in the log.
    #[must_use]
    pub fn new(
        store: Arc<dyn Store>,
        book: Arc<Book>,
        clock: Clock,
        secret: &str,
    ) -> (Self, Lines) {
        quiet_guarded_panics();
        let (outbox, outbox_end) = mpsc::unbounded_channel();
        let (faults, faults_end) = mpsc::unbounded_channel();
        let desk = Self {
            store,
            book,
            clock,
            key: blake3::derive_key(
                "stopabo 2026-11-23 names of people in the log",
                secret.as_bytes(),
            ),
            references: AtomicU64::new(0),
            outbox,
            wakes: watch::Sender::new(0),
            faults,
        };
        (
            desk,
            Lines {
                outbox: outbox_end,
                faults: faults_end,
            },
        )
    }

    /// Takes an event to its commit.
    ///
    /// # Errors
    /// When the store fails: nothing was changed, and the update must not be acknowledged.
    pub async fn take(
        &self,
        who: PersonId,
        language: Language,
        event: &Event,
        update: Option<UpdateId>,
    ) -> anyhow::Result<Taken> {
        let mut set_aside = None;
        loop {
            if let Some(update) = update
                && self.store.has_seen(update).await?
            {
                return Ok(Taken::SeenBefore);
            }
            let now = self.clock.now();
            let saved = match self.store.load(who).await {
                Ok(saved) => saved,
                Err(StoreError::Unreadable(_)) if set_aside.is_none() => {
                    let reference = self.reference(who, now);
                    log::error!(
                        "{}: what was saved can't be read and is set aside, reference {reference}",
                        self.name(who)
                    );
                    set_aside = Some(reference);
                    None
                }
                Err(error) => return Err(error.into()),
            };
            if saved.is_none() && set_aside.is_none() && !begins_a_talk(event) {
                if let Some(update) = update {
                    self.store.mark_seen(update).await?;
                }
                return Ok(Taken::Nobody);
            }
            let expected = saved
                .as_ref()
                .map_or(Version::default(), |saved| saved.version);
            let before = saved.map_or_else(|| Person::new(language, now), |saved| saved.person);
            let outcome = match &set_aside {
                Some(reference) => self.sorry(before.clone(), "set-aside", reference),
                None => self.advance(who, before.clone(), event, now),
            };
            let (commit, toast) = self.commit_of(who, expected, outcome, update, now);
            let after = match &commit.change {
                Change::Save(person) => Some(person.as_ref().clone()),
                Change::Erase => None,
            };
            let speaks = !commit.effects.is_empty();
            match self.store.commit(commit).await {
                Ok(_) => {}
                Err(StoreError::Seen) => return Ok(Taken::SeenBefore),
                Err(StoreError::Conflict) => {
                    tokio::task::yield_now().await;
                    continue;
                }
                Err(error) => return Err(error.into()),
            }
            self.log_stages(who, &before, after.as_ref());
            log_report(&before, after.as_ref());
            if before.wake_at != after.as_ref().and_then(|person| person.wake_at) {
                self.wakes.send_modify(|count| *count += 1);
            }
            if speaks {
                let lane = if is_awaited(event) {
                    Lane::Answers
                } else {
                    Lane::Unasked
                };
                self.wake_sender(who, lane);
            }
            return Ok(Taken::Committed { toast });
        }
    }

    /// Tells the sender that something may wait for that person.
    pub fn wake_sender(&self, who: PersonId, lane: Lane) {
        // A closed line means that the shell is ending: what waits is sent at the next start.
        self.outbox.send((who, lane)).ok();
    }

    /// Tells of every commit that changes when someone must be woken.
    #[must_use]
    pub fn wakes(&self) -> watch::Receiver<u64> {
        self.wakes.subscribe()
    }

    /// Ends the run with that fault.
    pub fn end_with(&self, fault: anyhow::Error) {
        self.faults.send(fault).ok();
    }

    /// The name that person has in the log.
    #[must_use]
    pub fn name(&self, who: PersonId) -> String {
        let hash = blake3::keyed_hash(&self.key, &who.0.to_be_bytes()).to_hex();
        format!("person {}", &hash[..8])
    }

    fn advance(&self, who: PersonId, before: Person, event: &Event, now: DateTime<Utc>) -> Outcome {
        let spare = before.clone();
        if let Some(outcome) = guarded(|| advance(&self.book, before, event, now)) {
            return outcome;
        }
        let reference = self.reference(who, now);
        log::error!(
            "{}: the engine panicked, reference {reference}",
            self.name(who)
        );
        if is_awaited(event) {
            self.sorry(spare, "oops", &reference)
        } else {
            // A reminder that fails stays silent.
            Outcome {
                person: Some(spare),
                effects: Vec::new(),
            }
        }
    }

    fn sorry(&self, person: Person, key: &str, reference: &str) -> Outcome {
        let text = self.book.say(
            person.language,
            key,
            &Args::none().with(Arg::Reference, reference),
        );
        Outcome {
            person: Some(person),
            effects: vec![Effect::Say(Message::new(text))],
        }
    }

    fn commit_of(
        &self,
        who: PersonId,
        expected: Version,
        outcome: Outcome,
        update: Option<UpdateId>,
        now: DateTime<Utc>,
    ) -> (Commit, Option<String>) {
        let mut toast = None;
        let mut effects = Vec::with_capacity(outcome.effects.len());
        for effect in outcome.effects {
            match effect {
                Effect::Toast(words) => toast = Some(words),
                Effect::Say(_)
                | Effect::Ask { .. }
                | Effect::Settle { .. }
                | Effect::Amend { .. }
                | Effect::Document { .. }
                | Effect::Print { .. } => {
                    effects.push(effect);
                }
            }
        }
        let change = match outcome.person {
            Some(mut person) => {
                if person.wake_at.is_some_and(|wake_at| wake_at <= now) {
                    // Left as it is, the ticker would wake this person for ever.
                    log::error!(
                        "{}: the engine set a reminder in the past; put off",
                        self.name(who)
                    );
                    person.wake_at = Some(now + AFTER_A_FAULT);
                }
                Change::Save(Box::new(person))
            }
            None => Change::Erase,
        };
        (
            Commit {
                who,
                expected,
                change,
                effects,
                update,
            },
            toast,
        )
    }

    fn log_stages(&self, who: PersonId, before: &Person, after: Option<&Person>) {
        let Some(after) = after else {
            log::info!("{}: erased", self.name(who));
            return;
        };
        for (id, case) in &after.cases {
            if before
                .cases
                .get(id)
                .is_none_or(|earlier| earlier.stage != case.stage)
            {
                log::info!("{}, case {}: {}", self.name(who), id.0, case.stage.name());
            }
        }
    }

    /// A number that a person can read aloud to whoever looks into the log.
    fn reference(&self, who: PersonId, now: DateTime<Utc>) -> String {
        const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        let count = self.references.fetch_add(1, Ordering::Relaxed);
        let mut hasher = blake3::Hasher::new_keyed(&self.key);
        hasher.update(&who.0.to_be_bytes());
        hasher.update(&now.timestamp_micros().to_be_bytes());
        hasher.update(&count.to_be_bytes());
        hasher.finalize().as_bytes()[..6]
            .iter()
            .map(|byte| char::from(SIGNS[usize::from(byte % 32)]))
            .collect()
    }
}

/// Tells whoever looks after the cards that one of them may be wrong: which card and what, and neither who said so nor their words.
fn log_report(before: &Person, after: Option<&Person>) {
    let latest = after.and_then(|person| person.reports.last());
    if let Some(report) = latest
        && before.reports.last() != latest
    {
        log::info!("card {}: reported, {}", report.card, report.what.name());
    }
}

/// Whether somebody waits for a word in answer to that event.
fn is_awaited(event: &Event) -> bool {
    match event {
        Event::Text(_)
        | Event::Tap(_)
        | Event::StrangeTap
        | Event::Statement(_)
        | Event::StatementRefused(_)
        | Event::File(..)
        | Event::Other(_)
        | Event::Unblocked => true,
        Event::Tick | Event::Blocked => false,
    }
}

/// Whether that event may come from someone never met.
fn begins_a_talk(event: &Event) -> bool {
    is_awaited(event) && !matches!(event, Event::Unblocked)
}

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Runs that, and returns nothing if it panics; the panic's own words, which may quote a person, are not printed.
pub fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    let outer = GUARDED.replace(true);
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(outer);
    result.ok()
}

fn quiet_guarded_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if GUARDED.get() {
                let place = info.location().map_or_else(String::new, |place| {
                    format!(" at {}:{}", place.file(), place.line())
                });
                log::error!("a panic was caught{place}");
            } else {
                usual(info);
            }
        }));
    });
}

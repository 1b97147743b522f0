//! The store: what each person has told, what is said but not yet sent, who must be woken when, and which updates were seen.
//! It never decides what to say or when to wake: it keeps what the engine returned, all of one event in one transaction.

pub mod embedded;
pub mod folder;
pub mod key_file;
pub mod memory;
pub mod open_error;
pub mod schema;
pub mod sealing;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::engine::effect::Effect;
use crate::engine::person::{Person, PersonId};

/// How many updates are remembered, the latest come.
pub const SEEN_KEPT: usize = 10_000;

/// How many shown prompts are remembered for one person, the latest shown.
pub const SHOWN_KEPT: usize = 8;

/// The channel's number of an update; the same number twice is the same update.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UpdateId(pub u64);

/// Which saving of a person it is: 0 for someone who is not saved.
///
/// Every saving gets a number no saving had before, also after an erasure: whoever still holds an erased person can't bring them back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(pub u64);

/// A person as saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The person.
    pub person: Person,
    /// The version to give back when saving.
    pub version: Version,
}

/// Where a reading of everyone stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(Vec<u8>);

/// Some of the people who are saved, without their numbers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Those who can be read.
    pub people: Vec<Person>,
    /// How many can't be.
    pub unreadable: usize,
    /// Where the next page begins; `None` after the last.
    pub next: Option<Cursor>,
}

/// What becomes of the person.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// They are saved.
    Save(Box<Person>),
    /// They are erased, with all that was waiting to be said; only this event's effects remain until they are sent.
    Erase,
}

/// All that one event changes: durable as a whole, or not at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Commit {
    /// Whose it is.
    pub who: PersonId,
    /// The version that was read: another one now means that someone else was faster.
    pub expected: Version,
    /// What becomes of the person; the wake index follows `Person::wake_at`.
    pub change: Change,
    /// What is to be said, in this order, after what already waits. Toasts are not kept.
    pub effects: Vec<Effect>,
    /// The update it answers, remembered from then on.
    pub update: Option<UpdateId>,
}

/// An effect that waits to be sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// Its number, rising in the order of the saying, and never given twice.
    pub number: u64,
    /// The effect.
    pub effect: Effect,
}

/// Where a prompt is shown: its turn, and the channel's number of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The turn of the prompt.
    pub turn: u32,
    /// The channel's number of the message.
    pub message: i64,
}

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Someone else saved this person in between: load again and try again.
    #[error("this person was saved by someone else in between")]
    Conflict,
    /// The update was committed before: there is nothing left to do for it.
    #[error("this update was committed before")]
    Seen,
    /// A saved person can't be read. Saving them anew, from [`Version`] 0, sets the old bytes aside.
    #[error("a saved value can't be read: {0}")]
    Unreadable(String),
    /// The disk or the database refuses, and goes on refusing: the process must end.
    /// A commit that got this answer is found whole, or not at all, at the next start.
    #[error("the store can't write or read: {0}")]
    Broken(String),
}

/// The result of a store's call.
pub type Result<T> = std::result::Result<T, StoreError>;

/// Where people are kept.
#[async_trait]
pub trait Store: Send + Sync + 'static {
    /// The person, if they are saved.
    ///
    /// # Errors
    /// `Unreadable` when what was saved can't be read: the shell begins anew from version 0 and says so in that commit,
    /// so that the sentence is as durable as the new beginning. Until then every load says it again. `Broken` when the store fails.
    async fn load(&self, who: PersonId) -> Result<Option<Saved>>;

    /// Makes all of one event durable, and returns the new version: 0 after an erasure.
    ///
    /// # Errors
    /// `Seen` when its update was committed before; `Conflict` when the person is at another version than expected;
    /// `Broken` when the store fails. Nothing is half changed then.
    async fn commit(&self, commit: Commit) -> Result<Version>;

    /// Whether that update was committed before.
    ///
    /// # Errors
    /// `Broken` when the store fails.
    async fn has_seen(&self, update: UpdateId) -> Result<bool>;

    /// Remembers an update that changes nobody: an update in a group, or one that could not be handled.
    ///
    /// # Errors
    /// `Broken` when the store fails.
    async fn mark_seen(&self, update: UpdateId) -> Result<()>;

    /// Everyone for whom something waits to be sent, by their number.
    ///
    /// # Errors
    /// `Broken` when the store fails.
    async fn with_outbox(&self) -> Result<Vec<PersonId>>;

    /// What waits to be sent to that person, oldest first.
    ///
    /// # Errors
    /// `Broken` when the store fails.
    async fn outbox(&self, who: PersonId) -> Result<Vec<Waiting>>;

    /// Takes an effect that was sent (or can never be) out of the outbox, and remembers where its prompt is shown.
    /// Nothing is remembered for a person who is not saved.
    ///
    /// # Errors
    /// `Broken` when the store fails.
    async fn sent(&self, who: PersonId, number: u64, shown: Option<Shown>) -> Result<()>;

    /// The channel's number of the message that shows the prompt of that turn, if it is remembered (only the latest few are).
    ///
    /// # Errors
    /// `Broken` when the store fails.
    async fn shown(&self, who: PersonId, turn: u32) -> Result<Option<i64>>;

    /// Drops all that waits for a person who can't be reached.
    ///
    /// # Errors
    /// `Broken` when the store fails.
    async fn drop_outbox(&self, who: PersonId) -> Result<()>;

    /// People whose `wake_at` is at or before that instant, the longest due first, at most `limit`;
    /// those due at the same instant come in any order.
    ///
    /// # Errors
    /// `Broken` when the store fails.
    async fn due(&self, at: DateTime<Utc>, limit: usize) -> Result<Vec<PersonId>>;

    /// The people who are saved, at most `limit` of them (one at least), after that place or from the first, in an order of the store's own.
    /// Whoever is saved before the first page and not erased by the last is on one of them, and on one only.
    ///
    /// # Errors
    /// `Broken` when the store fails; someone who can't be read is only counted.
    async fn people(&self, after: Option<Cursor>, limit: usize) -> Result<Page>;

    /// The earliest `wake_at` of all.
    ///
    /// # Errors
    /// `Broken` when the store fails.
    async fn next_wake_at(&self) -> Result<Option<DateTime<Utc>>>;
}

/// Adds a shown prompt to the latest few of one person; the same turn shown again replaces the earlier one.
fn remember(shown: &mut Vec<Shown>, new: Shown) {
    shown.retain(|earlier| earlier.turn != new.turn);
    shown.push(new);
    let over = shown.len().saturating_sub(SHOWN_KEPT);
    shown.drain(..over);
}

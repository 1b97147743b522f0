//! `Case`: one subscription someone wants to end, from the first question to the closing.
//! It never stores a position in the agenda: what comes next is found from the facts.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::engine::fact::{Fact, Facts};
use crate::engine::names::closed_list;
use crate::engine::slot::{Reply, Route, Slot};

/// The number of a case among those of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseId(pub u32);

/// Where a case stands, as in the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Which subscription is it?
    Identify,
    /// What do the contract and the law say?
    Conditions,
    /// Prepare and send.
    Contact,
    /// Follow the answer.
    Instructions,
    /// Confirmation, last debits, proofs.
    Closing,
    /// Over, and can be reopened.
    Closed(Outcome),
}

impl Stage {
    /// The five stages that ask something, in order.
    pub const OPEN: [Self; 5] = [
        Self::Identify,
        Self::Conditions,
        Self::Contact,
        Self::Instructions,
        Self::Closing,
    ];

    /// The stage that follows when nothing is left to ask.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Identify => Self::Conditions,
            Self::Conditions => Self::Contact,
            Self::Contact => Self::Instructions,
            Self::Instructions => Self::Closing,
            Self::Closing => Self::Closed(Outcome::Ended),
            Self::Closed(outcome) => Self::Closed(outcome),
        }
    }

    /// The written name, used in texts and logs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Identify => "identify",
            Self::Conditions => "conditions",
            Self::Contact => "contact",
            Self::Instructions => "instructions",
            Self::Closing => "closing",
            Self::Closed(_) => "closed",
        }
    }

    /// Its number for the person, 1 to 5; a closed case has had all five.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Identify => 1,
            Self::Conditions => 2,
            Self::Contact => 3,
            Self::Instructions => 4,
            Self::Closing | Self::Closed(_) => 5,
        }
    }

    /// Whether the case is over.
    #[must_use]
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Closed(_))
    }
}

closed_list! {
    /// How a case ended.
    pub enum Outcome {
        /// The subscription has ended.
        Ended = "ended",
        /// The person chose to keep it.
        Kept = "kept",
        /// The person left it there.
        Dropped = "dropped",
    }
}

/// Something that happened, for the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// The case was opened.
    Opened,
    /// The checklist was gone through.
    Prepared,
    /// The cancellation was sent.
    Sent(Option<Route>),
    /// The provider answered, or did not.
    Replied(Reply),
    /// A further message was sent.
    SentAgain,
    /// The bank was told.
    BankTold,
    /// Money left after the end.
    DebitedAfterEnd,
    /// The case was closed.
    Closed(Outcome),
    /// The case was opened again.
    Reopened,
}

/// One line of the timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The day it happened, as the person gave it.
    pub on: NaiveDate,
    /// What happened.
    pub deed: Deed,
    /// The answer that told it: taking the answer back takes the line back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_by: Option<Slot>,
}

/// What was reminded and what was put off.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminded {
    /// Keys of the reminders already said or ticked off: the rule and the day it fell on.
    #[serde(default)]
    pub said: BTreeSet<String>,
    /// No reminder before this instant: the person asked for later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub put_off_until_at: Option<DateTime<Utc>>,
}

/// One subscription someone wants to end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its number among the person's cases.
    pub id: CaseId,
    /// The day it was opened.
    pub opened_on: NaiveDate,
    /// Where it stands.
    pub stage: Stage,
    /// What is known.
    #[serde(default)]
    pub facts: Facts,
    /// The slots in the order they were answered, for `/retour`.
    #[serde(default)]
    pub answered: Vec<Slot>,
    /// Items ticked on its lists.
    #[serde(default)]
    pub ticked: BTreeSet<String>,
    /// What happened, oldest first.
    #[serde(default)]
    pub timeline: Vec<Entry>,
    /// What was reminded.
    #[serde(default)]
    pub reminded: Reminded,
    /// The next reminder of this case: always after the event that set it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wake_at: Option<DateTime<Utc>>,
}

impl Case {
    /// A case about which nothing is known.
    #[must_use]
    pub fn new(id: CaseId, opened_on: NaiveDate) -> Self {
        Self {
            id,
            opened_on,
            stage: Stage::Identify,
            facts: Facts::default(),
            answered: Vec::new(),
            ticked: BTreeSet::new(),
            timeline: vec![Entry {
                on: opened_on,
                deed: Deed::Opened,
                told_by: None,
            }],
            reminded: Reminded::default(),
            wake_at: None,
        }
    }

    /// Learns an answer and remembers its turn.
    pub fn learn(&mut self, slot: Slot, fact: Fact) {
        self.answered.retain(|earlier| *earlier != slot);
        self.answered.push(slot);
        self.facts.learn(slot, fact);
    }

    /// Takes an answer back, with the line of the timeline it wrote.
    pub fn take_back(&mut self, slot: Slot) {
        if let Some(index) = self
            .timeline
            .iter()
            .rposition(|entry| entry.told_by == Some(slot))
        {
            self.timeline.remove(index);
        }
        self.clear(slot);
    }

    /// Clears an answer that has been acted upon; what it told stays in the timeline.
    pub fn clear(&mut self, slot: Slot) {
        self.answered.retain(|earlier| *earlier != slot);
        self.facts.forget(slot);
    }

    /// Writes a line of the timeline.
    pub fn note(&mut self, on: NaiveDate, deed: Deed, told_by: Option<Slot>) {
        self.timeline.push(Entry { on, deed, told_by });
    }

    /// The day the latest message left for the provider.
    #[must_use]
    pub fn last_sent_on(&self) -> Option<NaiveDate> {
        self.timeline
            .iter()
            .filter(|entry| matches!(entry.deed, Deed::Sent(_) | Deed::SentAgain))
            .map(|entry| entry.on)
            .max()
    }

    /// The day the checklist was gone through.
    #[must_use]
    pub fn prepared_on(&self) -> Option<NaiveDate> {
        self.timeline
            .iter()
            .rev()
            .find(|entry| entry.deed == Deed::Prepared)
            .map(|entry| entry.on)
    }
}

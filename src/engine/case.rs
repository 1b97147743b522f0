//! `Case`: one subscription someone wants to end, from the first question to the closing.
//! It never stores a position in the agenda: what comes next is found from the facts.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::engine::fact::{Fact, Facts};
use crate::engine::handed::Handed;
use crate::engine::letter::DocumentKind;
use crate::engine::names::closed_list;
use crate::engine::private::Private;
use crate::engine::reminders::{MovedReminders, ReminderKey, ReminderKeys};
use crate::engine::slot::{Confirmation, Reply, Route, Slot};

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

    /// The stage that follows when nothing is left to ask; after the last one the case is over.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Identify => Some(Self::Conditions),
            Self::Conditions => Some(Self::Contact),
            Self::Contact => Some(Self::Instructions),
            Self::Instructions => Some(Self::Closing),
            Self::Closing | Self::Closed(_) => None,
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
        /// The contract was undone within the legal time.
        Withdrawn = "withdrawn",
        /// It has ended, and money came back.
        Refunded = "refunded",
        /// The person chose to keep it.
        Kept = "kept",
        /// The person left it there.
        Dropped = "dropped",
    }
}

impl Outcome {
    /// Whether the subscription is over, and costs no more.
    #[must_use]
    pub fn has_ended(self) -> bool {
        match self {
            Self::Ended | Self::Withdrawn | Self::Refunded => true,
            Self::Kept | Self::Dropped => false,
        }
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
    /// A further message was sent, in the person's own words.
    SentAgain,
    /// That document was sent after an answer.
    SentDocument(DocumentKind),
    /// The provider confirmed the end.
    Confirmed(Confirmation),
    /// The bank was told.
    BankTold,
    /// Money left after the end.
    DebitedAfterEnd,
    /// The person looked at their account: no money had left since the end.
    NoDebit,
    /// The provider's equipment was returned.
    EquipmentBack,
    /// The bank refused to give the money of a debit back.
    BankRefused,
    /// Money came back.
    Refunded,
    /// A file was handed to the case.
    HandedIn,
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
    /// The reminders already said, or dropped: none of them comes again.
    #[serde(default)]
    pub said: ReminderKeys,
    /// The reminders that were put off, and until which day.
    #[serde(default)]
    pub moved: MovedReminders,
    /// The reminders said last: what « later » is about.
    #[serde(default)]
    pub latest: ReminderKeys,
    /// The reminder to come that was looked at last, in the list: what is wanted then is about that one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looked_at: Option<ReminderKey>,
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
    /// The name the person gave it, in place of the subscription's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Private<String>>,
    /// Whether it is kept out of the list of cases.
    #[serde(default, skip_serializing_if = "is_false")]
    pub archived: bool,
    /// The slot of a question asked before its turn, because the person said that something is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ahead: Option<Slot>,
    /// Items ticked on its lists.
    #[serde(default)]
    pub ticked: BTreeSet<String>,
    /// The files handed to it: a written confirmation, a letter.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handed: Vec<Handed>,
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
            title: None,
            archived: false,
            ahead: None,
            ticked: BTreeSet::new(),
            handed: Vec::new(),
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

    /// The day the latest message left: for the provider, or for whoever was asked to help.
    #[must_use]
    pub fn last_sent_on(&self) -> Option<NaiveDate> {
        self.timeline
            .iter()
            .filter(|entry| {
                matches!(
                    entry.deed,
                    Deed::Sent(_) | Deed::SentAgain | Deed::SentDocument(_)
                )
            })
            .map(|entry| entry.on)
            .max()
    }

    /// The first day that one of these documents was sent.
    #[must_use]
    pub fn first_sent_on(&self, kinds: &[DocumentKind]) -> Option<NaiveDate> {
        self.timeline
            .iter()
            .filter(|entry| matches!(entry.deed, Deed::SentDocument(kind) if kinds.contains(&kind)))
            .map(|entry| entry.on)
            .min()
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

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
fn is_false(yes: &bool) -> bool {
    !yes
}

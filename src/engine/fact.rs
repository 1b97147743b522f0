//! `Fact` and `Facts`: what a case knows, checked once at the door.
//! They never hold an unread answer: text becomes a fact in `reading`, or a hint is said.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize};

use crate::engine::names::Named;
use crate::engine::private::Private;
use crate::engine::slot::{Answers, Input, Slot};

/// One checked piece of knowledge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// The person does not know, and said so.
    Unknown,
    /// Words as typed.
    Text(Private<String>),
    /// One of the slot's closed list.
    Choice(String),
    /// Yes or no.
    YesNo(bool),
    /// A civil date.
    Date(NaiveDate),
    /// A sum in euros.
    Money(Decimal),
    /// A number of days.
    Days(u16),
    /// A provider's id in the directory.
    Provider(String),
    /// A summary confirmed, or a list gone through.
    Done,
}

impl Fact {
    /// Whether this fact can fill that slot.
    #[must_use]
    pub fn fits(&self, slot: Slot) -> bool {
        match (self, slot.input()) {
            (Self::Unknown, _)
            | (Self::Text(_), Input::Text)
            | (Self::YesNo(_), Input::YesNo)
            | (Self::Date(_), Input::Date(_))
            | (Self::Money(_), Input::Money)
            | (Self::Days(_), Input::Days)
            | (Self::Provider(_), Input::Provider)
            | (Self::Done, Input::Confirm | Input::Checklist(_)) => true,
            (Self::Choice(name), Input::Choice(names)) => names.contains(&name.as_str()),
            _ => false,
        }
    }
}

/// What a case knows, slot by slot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Facts(BTreeMap<Slot, Fact>);

impl Facts {
    /// The fact in that slot, if it was ever answered.
    #[must_use]
    pub fn get(&self, slot: Slot) -> Option<&Fact> {
        self.0.get(&slot)
    }

    /// Whether the slot was answered, be it by « I don't know ».
    #[must_use]
    pub fn has(&self, slot: Slot) -> bool {
        self.0.contains_key(&slot)
    }

    /// Learns a fact; one that does not fit its slot is ignored.
    pub fn learn(&mut self, slot: Slot, fact: Fact) {
        if fact.fits(slot) {
            self.0.insert(slot, fact);
        }
    }

    /// Forgets a fact.
    pub fn forget(&mut self, slot: Slot) {
        self.0.remove(&slot);
    }

    /// Whether nothing is known yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every fact, in the slots' order.
    pub fn iter(&self) -> impl Iterator<Item = (Slot, &Fact)> {
        self.0.iter().map(|(slot, fact)| (*slot, fact))
    }

    /// The chosen answer of a closed list, e.g. `facts.choice::<Biller>()`.
    #[must_use]
    pub fn choice<A: Answers>(&self) -> Option<A> {
        match self.get(A::SLOT)? {
            Fact::Choice(name) => A::from_name(name),
            _ => None,
        }
    }

    /// The words in that slot.
    #[must_use]
    pub fn text(&self, slot: Slot) -> Option<&str> {
        match self.get(slot)? {
            Fact::Text(words) => Some(words.reveal()),
            _ => None,
        }
    }

    /// The date in that slot.
    #[must_use]
    pub fn date(&self, slot: Slot) -> Option<NaiveDate> {
        match self.get(slot)? {
            Fact::Date(date) => Some(*date),
            _ => None,
        }
    }

    /// The sum in that slot, in euros.
    #[must_use]
    pub fn money(&self, slot: Slot) -> Option<Decimal> {
        match self.get(slot)? {
            Fact::Money(sum) => Some(*sum),
            _ => None,
        }
    }

    /// The number of days in that slot.
    #[must_use]
    pub fn days(&self, slot: Slot) -> Option<u16> {
        match self.get(slot)? {
            Fact::Days(days) => Some(*days),
            _ => None,
        }
    }

    /// The yes or no in that slot.
    #[must_use]
    pub fn yes_no(&self, slot: Slot) -> Option<bool> {
        match self.get(slot)? {
            Fact::YesNo(yes) => Some(*yes),
            _ => None,
        }
    }

    /// The provider's id.
    #[must_use]
    pub fn provider(&self) -> Option<&str> {
        match self.get(Slot::Provider)? {
            Fact::Provider(id) => Some(id),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Facts {
    /// A slot or an answer that the closed lists no longer hold is left out: it is asked again, and nobody is locked out.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let saved = BTreeMap::<String, serde_json::Value>::deserialize(deserializer)?;
        let mut facts = Self::default();
        for (name, value) in saved {
            let Some(slot) = Slot::from_name(&name) else {
                continue;
            };
            if let Ok(fact) = serde_json::from_value::<Fact>(value) {
                facts.learn(slot, fact);
            }
        }
        Ok(facts)
    }
}

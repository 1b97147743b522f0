//! What names a reminder: its cause, the day it is about, and how many days before or after. Saved as short text.
//! A saved key that can't be read is left out: at worst a reminder comes once more, and nobody is locked out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::engine::names::Named;
use crate::engine::reminders::causes::Cause;

/// What names a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReminderKey {
    /// Why it comes.
    pub cause: Cause,
    /// The day it is about.
    pub on: NaiveDate,
    /// How many days after that day it is meant for; before it when negative.
    pub days: i16,
}

impl Display for ReminderKey {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}:{}", self.cause.name(), self.on, self.days)
    }
}

impl FromStr for ReminderKey {
    type Err = UnknownKey;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.splitn(3, ':');
        let mut next = || parts.next().ok_or(UnknownKey);
        Ok(Self {
            cause: Cause::from_name(next()?).ok_or(UnknownKey)?,
            on: next()?.parse().map_err(|_| UnknownKey)?,
            days: next()?.parse().map_err(|_| UnknownKey)?,
        })
    }
}

/// No such reminder exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no reminder has that key")]
pub struct UnknownKey;

impl Serialize for ReminderKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ReminderKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// Some reminders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReminderKeys(pub BTreeSet<ReminderKey>);

/// Reminders that were moved, and to which day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MovedReminders(pub BTreeMap<ReminderKey, NaiveDate>);

impl Serialize for ReminderKeys {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(ToString::to_string))
    }
}

impl<'de> Deserialize<'de> for ReminderKeys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let saved = Vec::<String>::deserialize(deserializer)?;
        Ok(Self(
            saved.iter().filter_map(|key| key.parse().ok()).collect(),
        ))
    }
}

impl Serialize for MovedReminders {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, day)| (key.to_string(), day)))
    }
}

impl<'de> Deserialize<'de> for MovedReminders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let saved = BTreeMap::<String, NaiveDate>::deserialize(deserializer)?;
        let read = |(key, day): (String, NaiveDate)| Some((key.parse().ok()?, day));
        Ok(Self(saved.into_iter().filter_map(read).collect()))
    }
}

//! `Person`: someone who talks to the bot, their cases, and what was last asked of them.
//! It never holds who they are: the shell's number for them stays in the store, outside this value.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::engine::case::{Case, CaseId};
use crate::engine::found::FoundList;
use crate::engine::habits::Habits;
use crate::engine::names::closed_list;
use crate::engine::private::Private;
use crate::engine::report::{Draft, Report};

/// The shell's number for a person: a Telegram private chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonId(pub i64);

closed_list! {
    /// A language the bot speaks.
    pub enum Language {
        /// French, first.
        Fr = "fr",
        /// English.
        En = "en",
    }
}

impl Language {
    /// The language for a client's code such as `en-GB`; French when in doubt.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        if code.to_ascii_lowercase().starts_with("en") {
            Self::En
        } else {
            Self::Fr
        }
    }
}

closed_list! {
    /// A question beside the agenda, waiting for a word.
    pub enum Aside {
        /// « Erase everything? », the first time.
        Erase = "erase",
        /// « Really everything? », the second time.
        EraseReally = "erase_really",
        /// Which meaning of *cancel*?
        CancelMeaning = "cancel_meaning",
        /// Which case?
        PickCase = "pick_case",
        /// Which answer to correct?
        PickAnswer = "pick_answer",
        /// Which time zone?
        Zone = "zone",
        /// Which language?
        Language = "language",
        /// Close this case without going on?
        Drop = "drop",
        /// What to do with the debits of a statement?
        Found = "found",
        /// What of the reminder that was said last?
        Reminded = "reminded",
        /// To which day is a reminder moved?
        MoveReminder = "move_reminder",
        /// Which file is handed to this case?
        HandIn = "hand_in",
        /// What is this case to be called?
        Rename = "rename",
        /// Erase this case?
        EraseCase = "erase_case",
        /// The name that letters print.
        SenderName = "sender_name",
        /// The postal address that letters print.
        SenderAddress = "sender_address",
        /// The e-mail address that letters print.
        SenderEmail = "sender_email",
        /// What is wrong with a provider's card, or a word more about it?
        Report = "report",
    }
}

/// What letters print of whoever signs them: given if they wish, and erased when they wish.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// Their name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Private<String>>,
    /// Their postal address, line by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<Private<String>>,
    /// The e-mail address of their account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Private<String>>,
}

impl Sender {
    /// Whether nothing was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The message that asked, so that it can be settled when answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its turn: a tap that carries another turn is from an old keyboard.
    pub turn: u32,
    /// Its text, in light markup.
    pub text: Private<String>,
    /// The case it asks about: what is said under it is about that one, whichever was looked at since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<CaseId>,
}

/// Someone who talks to the bot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The language they read.
    pub language: Language,
    /// Their time zone, for reminders.
    pub zone: Tz,
    /// The day they first came.
    pub met_on: NaiveDate,
    /// Their last word: retention counts from here, and a reminder never moves it.
    pub last_word_at: DateTime<Utc>,
    /// Their cases.
    #[serde(default)]
    pub cases: BTreeMap<CaseId, Case>,
    /// The number of the latest case: a number is never given twice.
    #[serde(default)]
    pub last_case: u32,
    /// The case in hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_hand: Option<CaseId>,
    /// What their letters print of them.
    #[serde(default, skip_serializing_if = "Sender::is_empty")]
    pub sender: Sender,
    /// How they want to be written to.
    #[serde(default)]
    pub habits: Habits,
    /// A question beside the agenda.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aside: Option<Aside>,
    /// The debits of a statement, until they are sorted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<FoundList>,
    /// The mistakes they reported on providers' cards, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<Report>,
    /// The report they are making.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reporting: Option<Draft>,
    /// The message that asked last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Asked>,
    /// The turn of the latest prompt.
    #[serde(default)]
    pub turn: u32,
    /// Whether they blocked the bot: nothing is sent until they come back.
    #[serde(default)]
    pub blocked: bool,
    /// When the bot must come back by itself: the earliest of the cases and of the retention.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wake_at: Option<DateTime<Utc>>,
}

impl Person {
    /// Someone met for the first time.
    #[must_use]
    pub fn new(language: Language, now: DateTime<Utc>) -> Self {
        let zone = chrono_tz::Europe::Paris;
        Self {
            language,
            zone,
            met_on: now.with_timezone(&zone).date_naive(),
            last_word_at: now,
            cases: BTreeMap::new(),
            last_case: 0,
            in_hand: None,
            sender: Sender::default(),
            habits: Habits::default(),
            aside: None,
            found: None,
            reports: Vec::new(),
            reporting: None,
            asked: None,
            turn: 0,
            blocked: false,
            wake_at: None,
        }
    }

    /// The civil date where they are.
    #[must_use]
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.zone).date_naive()
    }

    /// The case in hand.
    #[must_use]
    pub fn case(&self) -> Option<&Case> {
        self.cases.get(&self.in_hand?)
    }
}

//! `Event` and `Tap`: all that can happen to a person's cases.
//! They never carry a detail of the channel: no message number, no byte limit.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::engine::case::CaseId;
use crate::engine::found::{FoundDebit, Mark};
use crate::engine::handed::SentFile;
use crate::engine::letter::DocumentKind;
use crate::engine::names::closed_list;
use crate::engine::person::Language;
use crate::engine::private::Private;
use crate::engine::reminders::{Cause, ReminderKey};
use crate::engine::report::Mistake;
use crate::engine::statement::refusal::Refusal;

/// Something that happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Words were typed; commands begin with `/`.
    Text(Private<String>),
    /// A button was tapped.
    Tap(Tap),
    /// A button whose meaning is not known was tapped.
    StrangeTap,
    /// A bank statement came: the debits that come back on it.
    Statement(Vec<FoundDebit>),
    /// A file came that can't be read as a statement.
    StatementRefused(Refusal),
    /// A file came: where the channel keeps it, and what it means to who only looks into it.
    File(SentFile, Box<Event>),
    /// Something came that is not words.
    Other(Other),
    /// The person blocked the bot.
    Blocked,
    /// The person came back after blocking it.
    Unblocked,
    /// Time has passed: something may be due.
    Tick,
}

closed_list! {
    /// What came instead of words.
    pub enum Other {
        /// A voice or video message.
        Voice = "voice",
        /// A sticker, an animation, a die, a game.
        Sticker = "sticker",
        /// A photo or a video.
        Photo = "photo",
        /// A file.
        File = "file",
        /// A place.
        Location = "location",
        /// Someone's contact card.
        Contact = "contact",
        /// A poll.
        Poll = "poll",
        /// An earlier message was edited.
        Edited = "edited",
        /// Words longer than can be kept.
        TooLong = "too_long",
        /// Anything else, also what is newer than this program.
        Unreadable = "unreadable",
    }
}

/// What a button means. Short names, never personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tap {
    /// An answer to the prompt of that turn.
    Answer {
        /// The turn of the prompt it stands under.
        turn: u32,
        /// The answer.
        pick: Pick,
    },
    /// A menu entry that means the same at any time.
    Menu(Menu),
    /// A button under a reminder.
    Reminder {
        /// The case reminded of.
        case: CaseId,
        /// What the person wants.
        wish: ReminderWish,
    },
}

/// An answer among those a prompt offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pick {
    /// One of the closed list, or a provider's id.
    Name(String),
    /// A day.
    Day(NaiveDate),
    /// The month grid: show that month, given by its first day.
    Grid(NaiveDate),
    /// Tick or untick an item of the list.
    Item(String),
    /// Yes, confirmed, gone through.
    Yes,
    /// No.
    No,
    /// « I don't know. »
    Unknown,
    /// « Not yet. »
    Later,
    /// « Why this question? »
    Why,
    /// The question before.
    Back,
}

/// A menu entry that means the same at any time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Menu {
    /// Open a new case.
    New,
    /// Take that case in hand.
    Open(CaseId),
    /// Show the cases.
    Cases,
    /// Correct the answer in the slot of that name.
    Correct(String),
    /// Show what can be corrected.
    Corrections,
    /// Open a closed case again.
    Reopen(CaseId),
    /// Ask whether to close this case without going on.
    Drop(CaseId),
    /// Close it.
    DropReally(CaseId),
    /// Speak that language.
    Speak(Language),
    /// Live in the zone of that name.
    Zone(String),
    /// Show the zones.
    Zones,
    /// Leave the conversation.
    Leave,
    /// End a subscription.
    EndSubscription,
    /// Erase everything: the first yes.
    Erase,
    /// Erase everything: the second yes.
    EraseReally,
    /// Keep everything.
    Keep,
    /// Show the reminders.
    Reminders,
    /// Show that reminder to come, and what can be done about it.
    Coming(CaseId, ReminderKey),
    /// Change how one wants to be written to.
    Habit(Habit),
    /// The days that matter, as a file for a calendar.
    CalendarFile,
    /// Something about a case, whatever it is waiting for.
    Case(CaseId, CaseWish),
    /// Show the archived cases.
    Archived,
    /// It is somebody else's subscription.
    ForSomeone,
    /// Show what can be done when the provider does not answer, or refuses.
    Ladder,
    /// Reminders on for that case.
    RemindersOn(CaseId),
    /// Reminders off for that case.
    RemindersOff(CaseId),
    /// Show the text to send again.
    Letter,
    /// Show the other documents there are.
    Documents,
    /// Show the text of that document.
    Document(DocumentKind),
    /// Draw that document, to print or to join.
    Pdf(DocumentKind),
    /// Draw it in English, to be read and not sent.
    ReadingCopy(DocumentKind),
    /// Ask for the details that letters print.
    Details,
    /// Leave the detail in hand blank.
    DetailBlank,
    /// Erase those details.
    DetailsErase,
    /// Something about the debits of a statement.
    Found {
        /// The number of the list.
        list: u32,
        /// What.
        wish: FoundWish,
    },
    /// Something about a mistake on a provider's card.
    Report {
        /// The id of the card.
        card: String,
        /// What.
        wish: ReportWish,
    },
}

/// What is wanted of a list of debits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FoundWish {
    /// Show that page, from 0.
    Page(u32),
    /// Mark that debit, from 0.
    Mark(Mark, u32),
    /// All are sorted.
    Done,
}

/// What is wanted of the reminders of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReminderWish {
    /// What that one is about is done.
    Done(Cause),
    /// Show what a discreet reminder kept to itself.
    Show,
    /// Ask when to say them again.
    Later,
    /// Say them again after that long.
    In(Delay),
    /// Say them again on a day still to be told.
    OnADay,
    /// Never say these.
    Drop,
    /// No more reminders for that case.
    Stop,
}

/// What is wanted about a mistake on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportWish {
    /// Report one.
    Begin,
    /// That is wrong.
    Wrong(Mistake),
    /// That is wrong, and there is nothing to add.
    NothingToAdd(Mistake),
}

closed_list! {
    /// How long a reminder is put off.
    pub enum Delay {
        /// Until tomorrow.
        Day = "a-day",
        /// For three days.
        ThreeDays = "three-days",
        /// For a week.
        Week = "a-week",
    }
}

impl Delay {
    /// Its days.
    #[must_use]
    pub fn days(self) -> u64 {
        match self {
            Self::Day => 1,
            Self::ThreeDays => 3,
            Self::Week => 7,
        }
    }
}

closed_list! {
    /// How one wants to be written to: what can be changed.
    pub enum Habit {
        /// The hour.
        Moment = "moment",
        /// The days without a message.
        DaysOff = "days-off",
        /// Whether reminders hide what they are about.
        Discreet = "discreet",
    }
}

closed_list! {
    /// What is wanted of a case.
    pub enum CaseWish {
        /// Show what can be done with it.
        Manage = "manage",
        /// Call it otherwise.
        Rename = "rename",
        /// Take it out of the list.
        Archive = "archive",
        /// Put it back into the list.
        Unarchive = "unarchive",
        /// Ask whether to erase it.
        Erase = "erase",
        /// Erase it.
        EraseReally = "erasereally",
        /// Hand a file to it.
        HandIn = "handin",
        /// Tell what the proof file is.
        Proof = "proof",
        /// Draw the proof file.
        ProofPdf = "proofpdf",
        /// Hand over the case as data.
        ProofData = "proofdata",
    }
}

//! Ticks: what is due is said once, together, in waking hours; and what is wanted of a reminder.
//! They never write to someone who blocked the bot, and erase whoever has been silent for the whole retention.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};

use super::{Erased, Turn};
use crate::engine::args::{Arg, Args};
use crate::engine::case::{Case, CaseId};
use crate::engine::effect::{Button, Effect, Message};
use crate::engine::event::{Delay, ReminderWish, Tap};
use crate::engine::fact::Fact;
use crate::engine::markup::literal;
use crate::engine::names::Named;
use crate::engine::person::Aside;
use crate::engine::reading;
use crate::engine::reminders::{self, Cause, Reader, ReminderKey, ReminderKeys, Side};
use crate::engine::slot::{Slot, Tense};
use crate::engine::words;

/// A reminder said this long after its instant says so: the bot was down.
const LATE: TimeDelta = TimeDelta::hours(12);
/// The longest name of a case on a button that says something else too.
const SHORT_TITLE: usize = 24;

/// What is said of some cases at once.
type Spoken = Vec<(CaseId, Vec<ReminderKey>)>;

impl Turn<'_> {
    pub(super) fn reader(&self) -> Reader<'_> {
        Reader {
            book: self.book,
            person: &self.person,
        }
    }

    pub(super) fn tick(&mut self) {
        if self.now >= reminders::erase_at(self.book, &self.person) {
            if !self.person.blocked {
                self.say("retention-erased");
            }
            self.erased = Erased::Yes;
            return;
        }
        if self.person.blocked {
            return;
        }
        let mut spoken = Spoken::new();
        let mut all_due = Spoken::new();
        let mut meant_at = self.now;
        for case in self.person.cases.values() {
            let due = self.reader().to_say(case, self.now);
            // Of each cause the latest day only: the earlier ones are overtaken.
            let latest: BTreeMap<Cause, ReminderKey> = due
                .iter()
                .map(|reminder| (reminder.key.cause, reminder.key))
                .collect();
            meant_at = due
                .iter()
                .filter(|reminder| latest.values().any(|key| *key == reminder.key))
                .map(|reminder| reminder.at)
                .fold(meant_at, std::cmp::Ord::min);
            if !latest.is_empty() {
                spoken.push((case.id, latest.into_values().collect()));
                let due = due.into_iter().map(|reminder| reminder.key);
                all_due.push((case.id, due.collect()));
            }
        }
        if spoken.is_empty() {
            return;
        }
        let late_since = (self.now - meant_at > LATE).then(|| self.person.today(meant_at));
        let message = if self.person.habits.discreet {
            self.discreet_message(&spoken, late_since)
        } else {
            self.reminder_message(&spoken, late_since)
        };
        self.effects.push(Effect::Say(message));
        self.forget_what_was_said_last();
        self.remember_said(spoken, all_due);
        if !self.person.habits.discreet {
            self.await_words_on_reminder();
        }
    }

    /// None of what was due comes again, whether it was said or overtaken.
    fn remember_said(&mut self, spoken: Spoken, due: Spoken) {
        for ((id, latest), (_, due)) in spoken.into_iter().zip(due) {
            if let Some(case) = self.person.cases.get_mut(&id) {
                let reminded = &mut case.reminded;
                for key in due {
                    reminded.moved.0.remove(&key);
                    reminded.said.0.insert(key);
                }
                reminded.latest = ReminderKeys(latest.into_iter().collect());
            }
        }
    }

    /// What was said before is no longer what « see » and « later » are about.
    fn forget_what_was_said_last(&mut self) {
        for case in self.person.cases.values_mut() {
            case.reminded.latest = ReminderKeys::default();
            case.reminded.looked_at = None;
        }
    }

    /// Everything at once, with what can be done about each.
    fn reminder_message(&self, spoken: &Spoken, late_since: Option<NaiveDate>) -> Message {
        let several = spoken.len() > 1;
        let mut parts: Vec<String> = self.late(late_since).into_iter().collect();
        let mut rows = Vec::new();
        if several {
            parts.push(self.text("reminder-several", &Args::none()));
        }
        for (id, keys) in spoken {
            let Some(case) = self.person.cases.get(id) else {
                continue;
            };
            let titled = |label: String| {
                if !several {
                    return label;
                }
                let args = Args::none()
                    .with_markup(Arg::Name, self.short_title(case))
                    .with_markup(Arg::Answer, label);
                self.text("button-of-case", &args)
            };
            for key in keys {
                let args = self.args_of_reminder(case, *key);
                let name = format!("reminder-{}", key.cause.name());
                parts.push(self.text(&name, &args));
                let label = self.text(&format!("{name}.done"), &Args::none());
                let done = ReminderWish::Done(key.cause);
                rows.push(vec![wish(*id, titled(label), done)]);
            }
            let later = self.text("button-reminder-later", &Args::none());
            let stop = self.text("button-reminder-stop", &Args::none());
            let later = wish(*id, titled(later), ReminderWish::Later);
            let stop = wish(*id, titled(stop), ReminderWish::Stop);
            if several {
                rows.extend([vec![later], vec![stop]]);
            } else {
                rows.push(vec![later, stop]);
            }
        }
        Message::new(parts.join("\n\n")).with_rows(rows)
    }

    /// What comes before a reminder that is said late.
    fn late(&self, since: Option<NaiveDate>) -> Option<String> {
        let date = words::date(self.person.language, since?);
        Some(self.text("late", &Args::none().with_markup(Arg::Date, date)))
    }

    /// Nothing that a lock screen may not show.
    fn discreet_message(&self, spoken: &Spoken, late_since: Option<NaiveDate>) -> Message {
        let count = i64::try_from(spoken.len()).unwrap_or(1);
        let mut parts: Vec<String> = self.late(late_since).into_iter().collect();
        parts.push(self.text(
            "reminder-discreet",
            &Args::none().with_number(Arg::Count, count),
        ));
        let text = parts.join("\n\n");
        let rows = spoken.first().map(|(id, _)| {
            let label = self.text("button-reminder-show", &Args::none());
            vec![wish(*id, label, ReminderWish::Show)]
        });
        Message::new(text).with_rows(rows.into_iter().collect())
    }

    /// The values of a reminder: the day it is about, and how many days are left or have passed.
    pub(super) fn args_of_reminder(&self, case: &Case, key: ReminderKey) -> Args {
        let days = (key.on - self.today).num_days().abs();
        self.args_of(case)
            .with_markup(Arg::Date, words::date(self.person.language, key.on))
            .with_number(Arg::Count, days)
    }

    /// A reminder in a few words, for a list.
    pub(super) fn row_of_reminder(&self, case: &Case, key: ReminderKey) -> String {
        let row = format!("reminder-{}.row", key.cause.name());
        self.text(&row, &self.args_of_reminder(case, key))
    }

    /// To when the reminders of a case can be moved.
    pub(super) fn delay_rows(&self, id: CaseId) -> Vec<Vec<Button>> {
        let row = |key: &str, wanted| vec![wish(id, self.text(key, &Args::none()), wanted)];
        let delays = Delay::ALL.iter().map(|delay| {
            let key = format!("button-in-{}", delay.name());
            row(&key, ReminderWish::In(*delay))
        });
        delays
            .chain([row("button-on-a-day", ReminderWish::OnADay)])
            .collect()
    }

    fn short_title(&self, case: &Case) -> String {
        let title = self.case_title(case);
        let short = if title.chars().count() <= SHORT_TITLE {
            title
        } else {
            let cut: String = title.chars().take(SHORT_TITLE - 1).collect();
            format!("{}…", cut.trim_end())
        };
        literal(&short)
    }

    pub(super) fn reminder_wish(&mut self, id: CaseId, wish: ReminderWish) {
        self.person.aside = None;
        let is_open = self
            .person
            .cases
            .get(&id)
            .is_some_and(|case| !case.stage.is_closed());
        if !is_open && wish != ReminderWish::Show {
            self.toast("reminder-gone");
            return self.ask();
        }
        match wish {
            ReminderWish::Show => self.show_discreet(),
            ReminderWish::Done(cause) => {
                self.person.in_hand = Some(id);
                self.reminder_done(cause);
            }
            ReminderWish::Later => self.ask_when(id),
            ReminderWish::In(delay) => {
                let off = self.person.habits.days_off;
                let until = reminders::days_from(self.today, delay.days());
                // A button never lands on a day off; a date that was typed may.
                let open = until.iter_days().find(|day| !off.has(*day));
                self.move_latest(id, open.unwrap_or(until));
            }
            ReminderWish::OnADay => {
                self.person.in_hand = Some(id);
                self.person.aside = Some(Aside::MoveReminder);
                self.say("reminder-which-day");
            }
            ReminderWish::Drop => self.drop_looked_at(id),
            ReminderWish::Stop => {
                let Some(case) = self.person.cases.get_mut(&id) else {
                    return;
                };
                case.facts.learn(Slot::Reminders, Fact::YesNo(false));
                if let Some(case) = self.person.cases.get(&id) {
                    let args = self.args_of(case);
                    self.say_with("reminder-stopped", &args);
                }
            }
        }
    }

    /// What a discreet reminder kept to itself.
    fn show_discreet(&mut self) {
        let spoken: Spoken = self
            .person
            .cases
            .values()
            .map(|case| {
                let held: Vec<ReminderKey> = case
                    .reminded
                    .latest
                    .0
                    .iter()
                    .filter(|key| case.reminded.said.0.contains(key))
                    .filter(|key| self.is_there(case, **key))
                    .copied()
                    .collect();
                (case.id, held)
            })
            .filter(|(_, keys)| !keys.is_empty())
            .collect();
        if spoken.is_empty() {
            self.toast("reminder-gone");
            return self.ask();
        }
        let message = self.reminder_message(&spoken, None);
        self.effects.push(Effect::Say(message));
        self.await_words_on_reminder();
    }

    /// Whether what a reminder is about is still there.
    pub(super) fn is_there(&self, case: &Case, key: ReminderKey) -> bool {
        reminders::key_dates(&self.scene(case))
            .iter()
            .any(|date| date.cause == key.cause && date.on == key.on)
    }

    /// « It is done »: the one fact that proves it is asked, whatever was to be asked before.
    fn reminder_done(&mut self, cause: Cause) {
        let is_there = self.person.case().is_some_and(|case| {
            reminders::key_dates(&self.scene(case))
                .iter()
                .any(|date| date.cause == cause)
        });
        if !is_there {
            self.toast("reminder-gone");
            return self.ask();
        }
        let Some(slot) = cause.proof_in(self.person.case()) else {
            if cause == Cause::MediatorYear {
                self.say_ladder();
            }
            return self.ask();
        };
        self.ask_for(slot);
        self.say("reminder-done");
        self.ask();
    }

    /// That fact is asked next in the case in hand, whatever was to be asked before.
    pub(super) fn ask_for(&mut self, slot: Slot) {
        let in_hand = self.case_mut();
        // What is known is what is no longer true: a word of mouth, an answer that was waited for.
        in_hand.clear(slot);
        in_hand.ahead = None;
        if self.question().map(|question| question.ask) != Some(slot) {
            self.case_mut().ahead = Some(slot);
        }
    }

    fn ask_when(&mut self, id: CaseId) {
        if let Some(case) = self.person.cases.get_mut(&id) {
            case.reminded.looked_at = None;
        }
        self.person.in_hand = Some(id);
        self.person.aside = Some(Aside::MoveReminder);
        self.say_rows("reminder-when", &Args::none(), self.delay_rows(id));
    }

    /// A day was typed for the reminders said last.
    ///
    /// Words that are no day, nor meant for one, are for the question in hand.
    pub(super) fn move_to_typed(&mut self, text: &str) -> bool {
        let read = reading::dates::read(text, self.today, Tense::Future);
        match (read, self.person.in_hand) {
            (Some(day), Some(id)) if day > self.today => self.move_latest(id, day),
            (None, _) if !text.contains(|sign: char| sign.is_ascii_digit()) => return false,
            _ => {
                self.person.aside = Some(Aside::MoveReminder);
                self.say("reminder-which-day-hint");
            }
        }
        true
    }

    /// The reminders said last in that case come back on that day, and none of them before.
    fn move_latest(&mut self, id: CaseId, until: NaiveDate) {
        let Some(case) = self.person.cases.get(&id) else {
            return self.ask();
        };
        let wanted: Vec<ReminderKey> = match case.reminded.looked_at {
            Some(key) => vec![key],
            None => case.reminded.latest.0.iter().copied().collect(),
        };
        let there: Vec<ReminderKey> = wanted
            .into_iter()
            .filter(|key| self.is_there(case, *key))
            .collect();
        if there.is_empty() {
            self.toast("reminder-gone");
            return self.ask();
        }
        let on = self
            .latest_useful(&there)
            .map_or(until, |last| last.min(until));
        let date = words::date(self.person.language, on);
        let args = self.args_of(case).with_markup(Arg::Date, date);
        if on <= self.today {
            return self.say_with("reminder-last-day", &args);
        }
        // Until then the same thing is not brought up again.
        let overtaken: Vec<ReminderKey> = self
            .reader()
            .pending(case, self.today)
            .into_iter()
            .filter(|it| self.person.today(it.at) <= on)
            .map(|it| it.key)
            .filter(|key| {
                let is_same = |other: &ReminderKey| other.cause == key.cause && other.on == key.on;
                there.iter().any(is_same) && !there.contains(key)
            })
            .collect();
        if let Some(case) = self.person.cases.get_mut(&id) {
            case.reminded.said.0.extend(overtaken);
            for key in there {
                case.reminded.said.0.remove(&key);
                case.reminded.moved.0.insert(key, on);
            }
        }
        let key = if on < until {
            "reminder-later-capped"
        } else {
            "reminder-later"
        };
        self.say_with(key, &args);
    }

    /// Nothing is put off beyond the eve of the last day it is good for, or that day itself when it is tomorrow.
    fn latest_useful(&self, keys: &[ReminderKey]) -> Option<NaiveDate> {
        let last = keys
            .iter()
            .filter(|key| key.cause.side() == Side::Before)
            .map(|key| key.on)
            .min()?;
        let eve = last.pred_opt().filter(|eve| *eve > self.today);
        Some(eve.unwrap_or(last))
    }

    fn drop_looked_at(&mut self, id: CaseId) {
        if let Some(case) = self.person.cases.get_mut(&id) {
            let reminded = &mut case.reminded;
            if let Some(key) = reminded.looked_at.take() {
                reminded.moved.0.remove(&key);
                reminded.said.0.insert(key);
                self.toast("toast-noted");
            }
        }
        self.list_reminders();
    }
}

/// A button about the reminders of a case.
pub(super) fn wish(case: CaseId, label: String, wish: ReminderWish) -> Button {
    Button::tap(label, Tap::Reminder { case, wish })
}

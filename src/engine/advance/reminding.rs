//! Ticks: what is due is said once, together, in waking hours; and what is wanted of a reminder.
//! They never write to someone who blocked the bot, and erase whoever has been silent for the whole retention.

use chrono::TimeDelta;

use super::{Erased, Turn};
use crate::engine::args::Arg;
use crate::engine::case::CaseId;
use crate::engine::effect::{Button, Effect, Message};
use crate::engine::event::{ReminderWish, Tap};
use crate::engine::fact::Fact;
use crate::engine::reminders::{self, Reminder};
use crate::engine::slot::Slot;
use crate::engine::words;

/// A reminder said this long after its instant says so: the bot was down.
const LATE: TimeDelta = TimeDelta::hours(12);

impl Turn<'_> {
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
        if !reminders::is_waking(self.book, self.person.zone, self.now) {
            return;
        }
        let (book, zone, now) = (self.book, self.person.zone, self.now);
        let due: Vec<(CaseId, Vec<Reminder>)> = self
            .person
            .cases
            .values()
            .map(|case| (case.id, reminders::due(book, case, zone, now)))
            .filter(|(_, due)| !due.is_empty())
            .collect();
        if due.is_empty() {
            return;
        }
        let mut parts = Vec::new();
        let mut rows = Vec::new();
        let several = due.len() > 1;
        if several {
            parts.push(self.text("reminder-several", &self.args()));
        }
        for (id, reminders) in due {
            let Some(case) = self.person.cases.get(&id) else {
                continue;
            };
            parts.push(self.reminder_text(id, &reminders));
            let title = self.case_title(case);
            let button = |turn: &Self, key: &str, wish: ReminderWish| {
                let label = turn.text(key, &turn.args_of(case));
                Button::tap(label, Tap::Reminder { case: id, wish })
            };
            let done = button(self, "button-reminder-done", ReminderWish::Done);
            if several {
                let named = format!("{title} : {}", done.label.reveal());
                rows.push(vec![Button::tap(
                    named,
                    Tap::Reminder {
                        case: id,
                        wish: ReminderWish::Done,
                    },
                )]);
            } else {
                rows.push(vec![done]);
            }
            rows.push(vec![
                button(self, "button-reminder-later", ReminderWish::Later),
                button(self, "button-reminder-stop", ReminderWish::Stop),
            ]);
            if let Some(case) = self.person.cases.get_mut(&id) {
                case.reminded
                    .said
                    .extend(reminders.iter().map(Reminder::key));
                case.reminded.put_off_until_at = None;
            }
        }
        self.effects.push(Effect::Say(
            Message::new(parts.join("\n\n")).with_rows(rows),
        ));
    }

    /// The words of a case's reminder: the latest of those due, the earlier ones being overtaken.
    fn reminder_text(&self, id: CaseId, due: &[Reminder]) -> String {
        let (Some(case), Some(latest)) = (self.person.cases.get(&id), due.last()) else {
            return String::new();
        };
        let args = self.args_of(case);
        let mut text = self.text(&format!("reminder-{}", latest.rule), &args);
        let meant_at = case.wake_at.unwrap_or(latest.at);
        if self.now - meant_at > LATE {
            let on = meant_at.with_timezone(&self.person.zone).date_naive();
            let args = args.with_markup(Arg::Date, words::date(self.person.language, on));
            text = format!("{}\n\n{text}", self.text("late", &args));
        }
        text
    }

    pub(super) fn reminder_wish(&mut self, id: CaseId, wish: ReminderWish) {
        let is_open = self
            .person
            .cases
            .get(&id)
            .is_some_and(|case| !case.stage.is_closed());
        if !is_open {
            self.toast("reminder-gone");
            return self.ask();
        }
        self.person.in_hand = Some(id);
        let (book, zone, now) = (self.book, self.person.zone, self.now);
        match wish {
            ReminderWish::Done => {
                self.toast("toast-noted");
                self.say("reminder-done");
                self.ask();
            }
            ReminderWish::Later => {
                let until = reminders::later_at(book, zone, now);
                let on = until.with_timezone(&zone).date_naive();
                let today = self.today;
                let case = self.case_mut();
                put_off(book, case, zone, today, until);
                self.toast("toast-noted");
                let args = self
                    .args()
                    .with_markup(Arg::Date, words::date(self.person.language, on));
                self.say_with("reminder-later", &args);
            }
            ReminderWish::Stop => {
                self.case_mut()
                    .facts
                    .learn(Slot::Reminders, Fact::YesNo(false));
                self.toast("toast-noted");
                self.say("reminder-stopped");
            }
        }
    }
}

/// The latest reminder said comes back at that instant, and none before.
fn put_off(
    book: &crate::book::Book,
    case: &mut crate::engine::case::Case,
    zone: chrono_tz::Tz,
    today: chrono::NaiveDate,
    until: chrono::DateTime<chrono::Utc>,
) {
    let said = std::mem::take(&mut case.reminded.said);
    let mut again: Vec<Reminder> = reminders::pending(book, case, zone, today)
        .into_iter()
        .filter(|reminder| said.contains(&reminder.key()))
        .collect();
    case.reminded.said = said;
    if let Some(latest) = again.pop() {
        case.reminded.said.remove(&latest.key());
    }
    case.reminded.put_off_until_at = Some(until);
}

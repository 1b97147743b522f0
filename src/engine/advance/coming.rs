//! `/rappels`: what is coming, case by case, what can be changed of it, and the same dates as a file for a calendar.
//! It never says a reminder: that is `reminding`.

use super::Turn;
use super::reminding::wish;
use crate::engine::args::{Arg, Args};
use crate::engine::case::CaseId;
use crate::engine::effect::{Button, Effect};
use crate::engine::event::{Habit, Menu, ReminderWish, Tap};
use crate::engine::fact::Fact;
use crate::engine::habits::{Moment, following};
use crate::engine::ics;
use crate::engine::names::Named;
use crate::engine::private::Private;
use crate::engine::reminders::{self, Reminder, ReminderKey};
use crate::engine::slot::Slot;
use crate::engine::words;

/// The most reminders that have a button: more would fill a phone.
const MOST_BUTTONS: usize = 10;
/// Buttons with a number, in a row.
const PER_ROW: usize = 5;

impl Turn<'_> {
    /// A menu entry about what is coming.
    pub(super) fn coming_menu(&mut self, menu: &Menu) {
        match menu {
            Menu::Coming(id, key) => self.show_coming(*id, *key),
            Menu::Habit(habit) => self.change_habit(*habit),
            Menu::CalendarFile => self.calendar_file(),
            Menu::RemindersOn(id) => self.switch_reminders(*id, true),
            Menu::RemindersOff(id) => self.switch_reminders(*id, false),
            _ => self.list_reminders(),
        }
    }

    /// What is coming, case by case, earliest first within each.
    fn coming(&self) -> Vec<(CaseId, Vec<Reminder>)> {
        self.person
            .cases
            .values()
            .map(|case| (case.id, self.reader().pending(case, self.today)))
            .filter(|(_, coming)| !coming.is_empty())
            .collect()
    }

    pub(super) fn list_reminders(&mut self) {
        let mut parts = Vec::new();
        let mut numbered: Vec<Button> = Vec::new();
        for (id, coming_up) in self.coming() {
            let Some(case) = self.person.cases.get(&id) else {
                continue;
            };
            let title = self.case_title(case);
            let mut lines =
                vec![self.text("reminders-case", &Args::none().with(Arg::Name, &title))];
            for reminder in coming_up {
                let on = self.person.today(reminder.at.max(self.now));
                let key = reminder.key;
                let what = self.row_of_reminder(case, key);
                let mut row = String::new();
                if numbered.len() < MOST_BUTTONS {
                    let number = (numbered.len() + 1).to_string();
                    row = format!("{number}. ");
                    numbered.push(Button::tap(number, Tap::Menu(Menu::Coming(id, key))));
                }
                let args = Args::none()
                    .with_markup(Arg::Answer, what)
                    .with_markup(Arg::Date, words::date(self.person.language, on));
                row.push_str(&self.text("reminders-row", &args));
                lines.push(row);
            }
            parts.push(lines.join("\n"));
        }
        let mut rows: Vec<Vec<Button>> = numbered.chunks(PER_ROW).map(<[Button]>::to_vec).collect();
        if !parts.is_empty() {
            rows.push(vec![
                self.button("button-calendar-file", Menu::CalendarFile),
            ]);
        }
        rows.extend(self.habit_rows());
        if parts.is_empty() {
            self.say_rows("reminders-none", &Args::none(), rows);
        } else {
            let args = Args::none()
                .with_markup(Arg::List, parts.join("\n\n"))
                .with(Arg::Zone, &words::zone(self.person.zone));
            self.say_rows("reminders-title", &args, rows);
        }
    }

    /// Whether, when and how discreetly: each button says what is, and changes it.
    fn habit_rows(&self) -> Vec<Vec<Button>> {
        let mut rows = Vec::new();
        if let Some(case) = self.person.case()
            && case.facts.has(Slot::Reminders)
            && !case.stage.is_closed()
        {
            let button = if reminders::are_on(case) {
                self.button("button-reminders-off", Menu::RemindersOff(case.id))
            } else {
                self.button("button-reminders-on", Menu::RemindersOn(case.id))
            };
            rows.push(vec![button]);
        }
        let habits = &self.person.habits;
        let turn = |key: &str, habit| self.button(key, Menu::Habit(habit));
        let moment = match habits.moment {
            None => "button-moment-usual",
            Some(Moment::Morning) => "button-moment-morning",
            Some(Moment::Noon) => "button-moment-noon",
            Some(Moment::Evening) => "button-moment-evening",
        };
        rows.push(vec![turn(moment, Habit::Moment)]);
        let off = format!("button-days-off-{}", habits.days_off.name());
        rows.push(vec![turn(&off, Habit::DaysOff)]);
        let discreet = if habits.discreet {
            "button-discreet-on"
        } else {
            "button-discreet-off"
        };
        rows.push(vec![turn(discreet, Habit::Discreet)]);
        rows.push(vec![self.button("button-zone", Menu::Zones)]);
        rows
    }

    fn change_habit(&mut self, habit: Habit) {
        self.owe_all();
        let habits = &mut self.person.habits;
        match habit {
            Habit::Moment => {
                habits.moment = match habits.moment {
                    None => Moment::ALL.first().copied(),
                    Some(last) if Some(&last) == Moment::ALL.last() => None,
                    Some(moment) => Some(following(moment)),
                };
            }
            Habit::DaysOff => habits.days_off = following(habits.days_off),
            Habit::Discreet => habits.discreet = !habits.discreet,
        }
        self.toast("toast-noted");
        self.list_reminders();
    }

    /// Another hour, zone or day off loses no reminder: what was to come is still owed, also when its new hour has passed.
    pub(super) fn owe_all(&mut self) {
        let coming = self.coming();
        for (id, reminders) in coming {
            let keys = reminders.into_iter().map(|reminder| (id, reminder.key));
            self.due_before.extend(keys);
        }
    }

    /// One reminder to come, and what can be done about it.
    fn show_coming(&mut self, id: CaseId, key: ReminderKey) {
        let is_coming = self.person.cases.get(&id).is_some_and(|case| {
            let pending = self.reader().pending(case, self.today);
            pending.iter().any(|reminder| reminder.key == key)
        });
        let Some(case) = self.person.cases.get_mut(&id).filter(|_| is_coming) else {
            self.toast("reminder-gone");
            return self.list_reminders();
        };
        case.reminded.looked_at = Some(key);
        let Some(case) = self.person.cases.get(&id) else {
            return;
        };
        let args = Args::none()
            .with(Arg::Name, &self.case_title(case))
            .with_markup(Arg::Answer, self.row_of_reminder(case, key));
        let mut rows = self.delay_rows(id);
        let label = self.text("button-reminder-drop", &Args::none());
        rows.push(vec![wish(id, label, ReminderWish::Drop)]);
        self.say_rows("reminder-coming", &args, rows);
    }

    /// The days that matter, for the person's own calendar.
    fn calendar_file(&mut self) {
        let mut events = Vec::new();
        for case in self.person.cases.values() {
            for date in self.reader().calendar(case, self.today) {
                let key = ReminderKey {
                    cause: date.cause,
                    on: date.on,
                    days: 0,
                };
                let row = self.row_of_reminder(case, key);
                events.push((case.id, date, self.case_title(case), row));
            }
        }
        if events.is_empty() {
            return self.list_reminders();
        }
        let discreet = self
            .person
            .habits
            .discreet
            .then(|| self.text("ics-discreet", &Args::none()));
        let content = ics::calendar(self.book, &events, discreet.as_deref(), self.now);
        let caption = self.text("ics-caption", &Args::none());
        self.effects.push(Effect::Document {
            name: "stopabo.ics".to_owned(),
            content: Private::new(content),
            caption,
        });
    }

    fn switch_reminders(&mut self, id: CaseId, on: bool) {
        let Some(case) = self
            .person
            .cases
            .get_mut(&id)
            .filter(|case| case.facts.has(Slot::Reminders))
        else {
            self.toast("toast-passed");
            return self.ask();
        };
        case.facts.learn(Slot::Reminders, Fact::YesNo(on));
        self.say(if on {
            "reminders-set-on"
        } else {
            "reminders-set-off"
        });
        self.ask();
    }
}

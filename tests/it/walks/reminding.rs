//! What always holds of reminders, checked after each event of a walk: said once, never without a cause, never at night.
//! It never looks at the words: what was said is read from what the person is left with.

use std::collections::BTreeSet;

use chrono::{DateTime, Timelike, Utc};
use stopabo::book::Book;
use stopabo::engine::advance::Outcome;
use stopabo::engine::case::CaseId;
use stopabo::engine::event::Event;
use stopabo::engine::guard::Scene;
use stopabo::engine::names::Named;
use stopabo::engine::person::Person;
use stopabo::engine::reminders::{ReminderKey, Side, key_dates};

use super::Met;

/// What was reminded of in a walk.
#[derive(Default)]
pub struct Reminding {
    said: BTreeSet<(CaseId, ReminderKey)>,
}

impl Reminding {
    /// Checks what a tick said, and takes note of it.
    #[expect(clippy::too_many_arguments, reason = "one step of a walk, as it is")]
    pub fn check(
        &mut self,
        book: &Book,
        before: &Person,
        event: &Event,
        outcome: &Outcome,
        now: DateTime<Utc>,
        fail: &dyn Fn(&str),
        met: &mut Met,
    ) {
        let Some(after) = &outcome.person else {
            self.said.clear();
            return;
        };
        if *event != Event::Tick || outcome.effects.is_empty() {
            return;
        }
        let today = before.today(now);
        let hour = now.with_timezone(&before.zone).hour();
        if !(book.reminders.first_hour..book.reminders.last_hour).contains(&hour) {
            fail(&format!("a reminder at {hour} h"));
        }
        let mut spoken = 0;
        for (id, case) in &after.cases {
            let earlier = &before.cases[id];
            let new = case
                .reminded
                .said
                .0
                .difference(&earlier.reminded.said.0)
                .copied();
            let new: BTreeSet<ReminderKey> = new.collect();
            let scene = Scene {
                book,
                case: earlier,
                today,
            };
            let dates = key_dates(&scene);
            for key in new {
                let was_moved = earlier.reminded.moved.0.get(&key);
                if !self.said.insert((*id, key)) && was_moved.is_none() {
                    fail(&format!("reminded twice of {key}"));
                }
                if !dates
                    .iter()
                    .any(|date| date.cause == key.cause && date.on == key.on)
                {
                    fail(&format!("reminded of {key} without a cause"));
                }
                let is_off = before.habits.days_off.has(today);
                let can_wait = key.cause.side() == Side::After;
                if is_off && can_wait && was_moved != Some(&today) {
                    fail(&format!("{key} was said on a day off"));
                }
                if key.cause.side() == Side::Before && key.on < today {
                    fail(&format!("{key} was said too late to help"));
                }
                if case.reminded.latest.0.contains(&key) {
                    met.reminders.insert(key.cause.name());
                    spoken += 1;
                }
            }
        }
        if spoken == 0 {
            fail("a tick spoke, and no reminder was said");
        }
    }
}

//! Who is waited for in a case: the person, the provider, the mediator, the bank, or a day to come.
//! It looks at the question in hand only, and never at what was reminded.

use crate::engine::agenda;
use crate::engine::guard::{Guard, Scene};
use crate::engine::ladder;
use crate::engine::names::closed_list;
use crate::engine::slot::{Confirmation, Slot};

closed_list! {
    /// Who is waited for.
    pub enum Awaited {
        /// The person: a question to answer, something to send.
        You = "you",
        /// The provider: an answer.
        Provider = "provider",
        /// The mediator.
        Mediator = "mediator",
        /// The bank.
        Bank = "bank",
        /// Nobody but the calendar: the next debit to look at.
        Time = "time",
        /// Nobody: it is closed.
        Nobody = "nobody",
    }
}

/// Who is waited for in this case.
#[must_use]
pub fn of_case(scene: &Scene<'_>) -> Awaited {
    let Some(question) = agenda::current(scene.book, scene) else {
        return Awaited::Nobody;
    };
    match question.ask {
        Slot::Reply if is_overdue(scene) => Awaited::You,
        Slot::Reply if ladder::mediator_asked(scene.case) => Awaited::Mediator,
        Slot::Reply => Awaited::Provider,
        Slot::BankReply => Awaited::Bank,
        Slot::Debited if scene.case.facts.choice() == Some(Confirmation::Spoken) => {
            Awaited::Provider
        }
        Slot::Debited if !Guard::DebitDayPassed.holds(scene) => Awaited::Time,
        _ => Awaited::You,
    }
}

/// An answer should have come by now: the person says what came.
fn is_overdue(scene: &Scene<'_>) -> bool {
    ladder::answer_due_on(scene).is_some_and(|due| due <= scene.today)
}

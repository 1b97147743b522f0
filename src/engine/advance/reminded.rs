//! Words typed under a reminder: they mean its buttons, or the fact that proves that its thing is done.
//! They never reach past the reminder said last, and never answer for several at once.

use super::Turn;
use crate::engine::agenda::Question;
use crate::engine::args::{Arg, Args};
use crate::engine::case::{Case, CaseId};
use crate::engine::event::{Pick, ReminderWish};
use crate::engine::fact::Fact;
use crate::engine::fold::fold;
use crate::engine::names::Named;
use crate::engine::person::Aside;
use crate::engine::prompt;
use crate::engine::reading::{self, Reading};
use crate::engine::reminders::{Cause, ReminderKey};
use crate::engine::slot::{BankReply, Reply, Slot};

impl<'a> Turn<'a> {
    /// From here on words are for the reminder that was just said, when it stands alone and nothing else is being asked beside the agenda.
    pub(super) fn await_words_on_reminder(&mut self) {
        if matches!(self.person.aside, None | Some(Aside::Reminded)) {
            self.person.aside = self.reminded_of().map(|_| Aside::Reminded);
        }
    }

    /// Whether the words answered the reminder said last.
    pub(super) fn answer_reminder(&mut self, text: &str) -> bool {
        let Some((id, key)) = self.reminded_of() else {
            return false;
        };
        let folded = fold(text).join(" ");
        if self.book.words.noted.contains(&folded) {
            self.person.aside = Some(Aside::Reminded);
            self.say("reminder-read");
            return true;
        }
        if let Some(wish) = self.typed_wish(key.cause, &folded) {
            self.reminder_wish(id, wish);
            return true;
        }
        if self.prove(id, key.cause, text) {
            return true;
        }
        match reading::read_yes_no(self.book, &folded) {
            Some(true) => self.reminder_wish(id, ReminderWish::Done(key.cause)),
            Some(false) => self.not_yet(id, key.cause),
            None => return false,
        }
        true
    }

    /// The only reminder that was said last, when what it is about is still there.
    fn reminded_of(&self) -> Option<(CaseId, ReminderKey)> {
        let mut latest = self.person.cases.values().flat_map(|case| {
            let keys = case.reminded.latest.0.iter();
            keys.map(move |key| (case, *key))
        });
        let (case, key) = latest.next()?;
        let is_alone = latest.next().is_none();
        let is_open = !case.stage.is_closed();
        (is_alone && is_open && self.is_there(case, key)).then_some((case.id, key))
    }

    /// The button of a reminder whose words were typed.
    fn typed_wish(&self, cause: Cause, folded: &str) -> Option<ReminderWish> {
        let words = &self.book.words;
        let is = |key: &str| fold(&self.text(key, &Args::none())).join(" ") == folded;
        if words.later.contains(folded) || is("button-reminder-later") {
            return Some(ReminderWish::Later);
        }
        if is("button-reminder-stop") || is("button-reminders-off") {
            return Some(ReminderWish::Stop);
        }
        let done = format!("reminder-{}.done", cause.name());
        (words.done.contains(folded) || is(&done)).then_some(ReminderWish::Done(cause))
    }

    /// Whether the words are the fact that proves that the thing is done.
    ///
    /// A number is not: it counts answers that were not shown.
    fn prove(&mut self, id: CaseId, cause: Cause, text: &str) -> bool {
        let is_number = text.trim().parse::<usize>().is_ok();
        let Some((about, question)) = self.proof(id, cause).filter(|_| !is_number) else {
            return false;
        };
        let read = reading::read(&self.scene(about), self.person.language, question, text);
        match &read {
            Reading::Hint(_)
            | Reading::Fact(Fact::Unknown)
            | Reading::Pick(Pick::Back | Pick::Why | Pick::Later) => return false,
            // A day answers many questions: the one in hand comes first.
            Reading::Fact(_) if self.takes_in_hand(question, text) => return false,
            Reading::Fact(_) | Reading::Pick(_) => {}
        }
        self.accept(id, question, read);
        true
    }

    /// « No »: nobody answered yet, or the thing is still to be done.
    fn not_yet(&mut self, id: CaseId, cause: Cause) {
        let proof = self.proof(id, cause).map(|(_, question)| question);
        let silence = proof.and_then(|question| match question.ask {
            Slot::Reply => Some((question, Reply::Nothing.name())),
            Slot::BankReply => Some((question, BankReply::Waiting.name())),
            _ => None,
        });
        match silence {
            Some((question, name)) if cause != Cause::MediatorOpens => {
                self.accept(id, question, Reading::Pick(Pick::Name(name.to_owned())));
            }
            _ => self.reminder_wish(id, ReminderWish::Later),
        }
    }

    /// The question whose answer proves that the thing of a reminder is done.
    fn proof(&self, id: CaseId, cause: Cause) -> Option<(&Case, &'a Question)> {
        let about = self.person.cases.get(&id)?;
        let (_, question) = self.book.agenda.asking(cause.proof_in(Some(about))?)?;
        Some((about, question))
    }

    /// Takes an answer to that question; if it is not the one in hand, the prompt that stands gives way, and what was understood is said.
    fn accept(&mut self, id: CaseId, question: &Question, read: Reading) {
        self.follow_prompt();
        let is_asked = self.person.in_hand == Some(id)
            && self
                .question()
                .is_some_and(|in_hand| in_hand.ask == question.ask);
        if !is_asked {
            self.person.in_hand = Some(id);
            self.ask_for(question.ask);
            self.retire_prompt();
            self.say_understood(question.ask, &read);
        }
        match read {
            Reading::Fact(fact) => self.learn(question, &fact),
            Reading::Pick(pick) => self.pick(question, &pick),
            Reading::Hint(_) => {}
        }
    }

    fn say_understood(&mut self, slot: Slot, read: &Reading) {
        let language = self.person.language;
        let Some(case) = self.person.case() else {
            return;
        };
        let answer = match read {
            Reading::Fact(fact) => prompt::in_words(&self.scene(case), language, slot, fact),
            Reading::Pick(Pick::Name(name)) => {
                prompt::label_of(&self.scene(case), language, slot, name)
            }
            Reading::Pick(_) | Reading::Hint(_) => return,
        };
        let args = self.args_of(case).with_markup(Arg::Answer, answer);
        self.say_with("reminder-answered", &args);
    }

    /// Whether the question in hand is another one, and takes those words.
    fn takes_in_hand(&mut self, proof: &Question, text: &str) -> bool {
        self.follow_prompt();
        let in_hand = self.question().filter(|question| question.ask != proof.ask);
        let Some((question, case)) = in_hand.zip(self.person.case()) else {
            return false;
        };
        let read = reading::read(&self.scene(case), self.person.language, question, text);
        !matches!(read, Reading::Hint(_))
    }
}

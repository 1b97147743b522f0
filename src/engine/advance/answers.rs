//! Answers: a tap or words become a fact of the case, with what follows from it.
//! It never writes texts, and never looks at a question other than the one in hand.

use chrono::NaiveDate;

use super::Turn;
use crate::engine::agenda::{self, Question};
use crate::engine::args::{Arg, Args};
use crate::engine::case::{Case, Deed, Outcome, Stage};
use crate::engine::event::{Menu, Pick};
use crate::engine::fact::Fact;
use crate::engine::fold::fold;
use crate::engine::guard::Scene;
use crate::engine::ladder;
use crate::engine::legal;
use crate::engine::names::Named;
use crate::engine::prompt;
use crate::engine::reading::{self, Reading};
use crate::engine::slot::{BankRefund, Confirmation, Debited, Input, Refund, Reply, Route, Slot};

impl Turn<'_> {
    /// A tap under a prompt.
    pub(super) fn answer_tap(&mut self, turn: u32, pick: &Pick) {
        let is_current = self
            .person
            .asked
            .as_ref()
            .is_some_and(|asked| asked.turn == turn);
        if is_current {
            self.follow_prompt();
        }
        let Some(question) = self.question().filter(|_| is_current) else {
            self.toast("toast-passed");
            self.ask();
            return;
        };
        self.person.aside = None;
        self.pick(question, pick);
    }

    /// Words that are no command and answer no aside.
    pub(super) fn answer_words(&mut self, text: &str) {
        self.follow_prompt();
        let folded = fold(text).join(" ");
        let greets = self.book.words.hello.contains(&folded);
        let Some(question) = self.question() else {
            // A closed case is in hand: a thank-you is one, other words are about another subscription.
            if greets {
                return self.ask();
            }
            self.open_case();
            self.answer_words(text);
            return;
        };
        if text.contains('?') && self.answer_topic(&folded) {
            return;
        }
        if question.ask != Slot::Name && self.is_another_wish(&folded) {
            self.say("hint-wish");
            self.ask();
            return;
        }
        if greets {
            // Someone just welcomed is greeted already.
            if self.person.turn > 0 {
                self.say("hint-hello");
            }
            self.ask();
            return;
        }
        let Some(case) = self.person.case() else {
            return;
        };
        match reading::read(&self.scene(case), self.person.language, question, text) {
            Reading::Fact(fact) => {
                if question.ask == Slot::Name {
                    self.recognise_trial(&folded);
                }
                self.learn(question, &fact);
            }
            Reading::Pick(pick) => self.pick(question, &pick),
            Reading::Hint(hint) => {
                if !self.answer_topic(&folded) {
                    self.hint(hint);
                }
            }
        }
    }

    fn hint(&mut self, hint: String) {
        self.effects.push(crate::engine::effect::Effect::Say(
            crate::engine::effect::Message::new(hint),
        ));
        self.ask();
    }

    /// A free question in the middle of anything: answered, then the question again.
    fn answer_topic(&mut self, folded: &str) -> bool {
        let padded = format!(" {folded} ");
        let Some(topic) = self.book.words.topics.iter().find(|topic| {
            topic
                .words
                .iter()
                .any(|word| padded.contains(&format!(" {word} ")))
        }) else {
            return false;
        };
        self.say(&format!("topic-{}", topic.id));
        self.ask();
        true
    }

    fn is_another_wish(&self, folded: &str) -> bool {
        self.book.words.wish.iter().any(|wish| {
            folded.strip_prefix(wish.as_str()).is_some_and(|rest| {
                rest.starts_with(' ')
                    && rest
                        .split_whitespace()
                        .any(|word| !self.book.words.filler.contains(word))
            })
        })
    }

    pub(super) fn pick(&mut self, question: &Question, pick: &Pick) {
        let Some(case) = self.person.case() else {
            return;
        };
        let scene = self.scene(case);
        let fact = match (pick, question.ask.input()) {
            (Pick::Back, _) => return self.back(),
            (Pick::Why, _) => {
                self.say(&prompt::attribute(question.ask, "why"));
                return self.ask();
            }
            (Pick::Later, _) if question.later => {
                self.case_mut().ahead = None;
                self.say(&prompt::attribute(question.ask, "note-later"));
                return self.ask();
            }
            (Pick::Unknown, _) if question.unknown => Fact::Unknown,
            (Pick::Grid(month), Input::Date(_)) => {
                let Some(asked) = &self.person.asked else {
                    return self.ask();
                };
                let message =
                    prompt::with_grid(&scene, self.person.language, question, asked.turn, *month);
                return self.amend(message);
            }
            (Pick::Item(item), Input::Checklist(_)) => return self.tick_item(question, item),
            (Pick::Day(day), Input::Date(_)) => {
                match reading::read_day(&scene, self.person.language, question.ask, *day) {
                    Reading::Fact(fact) => fact,
                    Reading::Hint(hint) => return self.hint(hint),
                    Reading::Pick(_) => return self.ask(),
                }
            }
            (Pick::Name(name), Input::Choice(names))
                if prompt::offered(&scene, question, names).contains(&name.as_str()) =>
            {
                Fact::Choice(name.clone())
            }
            (Pick::Name(id), Input::Provider) if self.book.provider(id).is_some() => {
                Fact::Provider(id.clone())
            }
            (Pick::Name(days), Input::Days) => match days.parse() {
                Ok(days) => Fact::Days(days),
                Err(_) => return self.ask(),
            },
            (Pick::No, Input::Provider) => Fact::Unknown,
            (Pick::Yes, Input::YesNo) => Fact::YesNo(true),
            (Pick::No, Input::YesNo) => Fact::YesNo(false),
            (Pick::Yes, Input::Confirm | Input::Checklist(_)) => Fact::Done,
            (Pick::No, Input::Confirm) => return self.menu(&Menu::Corrections),
            _ => {
                self.toast("toast-passed");
                return self.ask();
            }
        };
        self.learn(question, &fact);
    }

    fn tick_item(&mut self, question: &Question, item: &str) {
        let Some(asked) = &self.person.asked else {
            return self.ask();
        };
        let turn = asked.turn;
        let case = self.case_mut();
        let toast = if case.ticked.remove(item) {
            "toast-unticked"
        } else {
            case.ticked.insert(item.to_owned());
            "toast-ticked"
        };
        self.toast(toast);
        let Some(case) = self.person.case() else {
            return;
        };
        let message = prompt::message(&self.scene(case), self.person.language, question, turn);
        self.amend(message);
    }

    /// Learns an answer, and all that follows from it.
    pub(super) fn learn(&mut self, question: &Question, fact: &Fact) {
        let slot = question.ask;
        let today = self.today;
        let Some(case) = self.person.case() else {
            return;
        };
        if let Some(hint) = self.contradicted(case, slot, fact) {
            return self.hint(hint);
        }
        let answer = prompt::in_words(&self.scene(case), self.person.language, slot, fact);
        self.settle(answer);

        let case = self.case_mut();
        let was_ahead = case.ahead.take().is_some();
        case.learn(slot, fact.clone());
        if let Some((on, deed)) = deed(&self.scene_in_hand(), slot, fact) {
            self.case_mut().note(on, deed, Some(slot));
        }
        self.bring_forward(slot, fact, was_ahead);
        match slot {
            Slot::Name => self.recognise_provider(),
            Slot::Label => self.read_label(),
            Slot::Agreed => self.read_instrument(),
            _ => {}
        }
        self.say_note(slot, fact);

        let picked = match fact {
            Fact::Choice(name) => name.as_str(),
            _ => "",
        };
        if let Some(outcome) = question.closes_on.get(picked) {
            return self.close(*outcome);
        }
        let (book, id) = (self.book, self.ensure_case());
        let Some(case) = self.person.cases.get_mut(&id) else {
            return;
        };
        agenda::prune(book, case, today);
        for slot in &question.again {
            case.clear(*slot);
        }
        let scene = Scene { book, case, today };
        let again = &question.again_when;
        if !again.is_empty() && again.iter().all(|guard| guard.holds(&scene)) {
            case.clear(slot);
        }
        self.go_on();
    }

    /// What an answer brings forward: a question that can't wait for its turn, or the stage that is reached by it.
    fn bring_forward(&mut self, slot: Slot, fact: &Fact, was_ahead: bool) {
        let case = self.case_mut();
        match (slot, fact) {
            // What was sent is sent, whatever was still to be asked before; how it went is asked, for the answer to expect.
            (Slot::SentOn, Fact::Date(_)) if was_ahead && case.stage < Stage::Instructions => {
                case.stage = Stage::Contact;
                case.facts.learn(Slot::Prepared, Fact::Done);
            }
            // A date runs already: the reminders are offered now, and not when the letter is written.
            (Slot::TrialEndsOn, Fact::Date(_)) | (Slot::PayeeBank, _)
                if !case.facts.has(Slot::Reminders) =>
            {
                case.ahead = Some(Slot::Reminders);
            }
            // Money left, and the bank's delays run: what is left to settle waits.
            (Slot::Debited, Fact::Choice(name)) if was_ahead && name == Debited::Yes.name() => {
                case.ahead = Some(Slot::DebitedOn);
            }
            (Slot::DebitedOn, Fact::Date(_)) if was_ahead => case.ahead = Some(Slot::DebitedBy),
            (Slot::DebitedBy, _) if was_ahead => case.ahead = Some(Slot::BankAskedOn),
            _ => {}
        }
    }

    /// A date that cannot be true together with an earlier one: both are shown, and nothing is learnt.
    fn contradicted(&self, case: &Case, slot: Slot, fact: &Fact) -> Option<String> {
        let Fact::Date(_) = fact else { return None };
        let mut tried = case.clone();
        tried.facts.learn(slot, fact.clone());
        let scene = self.scene(&tried);
        let other = legal::conflict(&scene, slot)?;
        let language = self.person.language;
        let label = self.text(&prompt::attribute(other, "label"), &Args::none());
        let answer = prompt::in_words(&scene, language, other, tried.facts.get(other)?);
        let given = prompt::in_words(&scene, language, slot, fact);
        let args = Args::none()
            .with_markup(Arg::Label, label)
            .with_markup(Arg::Answer, answer)
            .with_markup(Arg::Date, given);
        Some(self.text("hint-contradiction", &args))
    }

    /// « J’ai pris un essai chez… » : the trial needs no question.
    fn recognise_trial(&mut self, folded: &str) {
        let padded = format!(" {folded} ");
        let mut words = self.book.words.trial.iter();
        if words.any(|word| padded.contains(&format!(" {word} "))) {
            let case = self.case_mut();
            case.facts.learn(Slot::OnTrial, Fact::YesNo(true));
        }
    }

    /// A name the directory knows for sure needs no question.
    fn recognise_provider(&mut self) {
        let Some(case) = self.person.case() else {
            return;
        };
        let Some(typed) = case.facts.text(Slot::Name) else {
            return;
        };
        if let Some(id) = self.book.sure_match(typed) {
            self.case_mut()
                .facts
                .learn(Slot::Provider, Fact::Provider(id));
        }
    }

    /// What is worth saying right after an answer, if the book says something.
    pub(super) fn say_note(&mut self, slot: Slot, fact: &Fact) {
        let own = match fact {
            Fact::Choice(name) => Some(format!("note-{name}")),
            Fact::Unknown => Some("note-unknown".to_owned()),
            Fact::YesNo(true) => Some("note-yes".to_owned()),
            Fact::YesNo(false) => Some("note-no".to_owned()),
            Fact::Text(_)
            | Fact::Date(_)
            | Fact::Money(_)
            | Fact::Days(_)
            | Fact::Provider(_)
            | Fact::Done => None,
        };
        let keys = [
            own.map(|own| prompt::attribute(slot, &own)),
            Some(prompt::attribute(slot, "note")),
        ];
        if let Some(key) = keys.into_iter().flatten().find(|key| self.has(key)) {
            self.say(&key);
        }
    }

    /// It is somebody else's subscription: who, is asked before all the rest.
    pub(super) fn for_someone(&mut self) {
        let case = self.case_mut();
        if case.stage != Stage::Identify || case.facts.has(Slot::ForWhom) {
            self.toast("toast-passed");
            return self.ask();
        }
        case.ahead = Some(Slot::ForWhom);
        self.ask();
    }

    /// Takes the latest answer back.
    pub(super) fn back(&mut self) {
        if self.case_mut().ahead.take().is_some() {
            return self.ask();
        }
        let Some(slot) = self
            .person
            .case()
            .and_then(|case| case.answered.last().copied())
        else {
            self.say("hint-nothing-back");
            return self.ask();
        };
        self.correct(slot);
    }

    /// Takes that answer back and asks it again.
    pub(super) fn correct(&mut self, slot: Slot) {
        let (book, today) = (self.book, self.today);
        let known = self.person.case().is_some_and(|case| case.facts.has(slot));
        if !known {
            self.toast("toast-passed");
            return self.ask();
        }
        let label = self.text(&prompt::attribute(slot, "label"), &Args::none());
        agenda::correct(book, self.case_mut(), slot, today);
        self.say_with(
            "correct-done",
            &Args::none().with_markup(Arg::Answer, label),
        );
        self.ask();
    }

    pub(super) fn close(&mut self, outcome: Outcome) {
        let today = self.today;
        let case = self.case_mut();
        case.ahead = None;
        case.stage = Stage::Closed(outcome);
        case.note(today, Deed::Closed(outcome), None);
        self.say_stage(Stage::Closed(outcome));
        self.ask();
    }
}

/// The line an answer writes in the timeline.
fn deed(scene: &Scene<'_>, slot: Slot, fact: &Fact) -> Option<(NaiveDate, Deed)> {
    let facts = &scene.case.facts;
    let today = scene.today;
    match (slot, fact) {
        (Slot::Prepared, Fact::Done) => Some((today, Deed::Prepared)),
        (Slot::SentOn, Fact::Date(on)) => Some((*on, Deed::Sent(facts.choice::<Route>()))),
        (Slot::ReplySentOn, Fact::Date(on)) => {
            let sent = ladder::next_document(scene).map_or(Deed::SentAgain, Deed::SentDocument);
            Some((*on, sent))
        }
        (Slot::BankToldOn | Slot::BankAskedOn, Fact::Date(on)) => Some((*on, Deed::BankTold)),
        (Slot::Reply, Fact::Choice(name)) => {
            Reply::from_name(name).map(|reply| (today, Deed::Replied(reply)))
        }
        (Slot::Confirmation, Fact::Choice(name)) => {
            Confirmation::from_name(name).map(|how| (today, Deed::Confirmed(how)))
        }
        (Slot::Debited, Fact::Choice(name)) if name == Debited::No.name() => {
            Some((today, Deed::NoDebit))
        }
        (Slot::DebitedOn, Fact::Date(on)) => Some((*on, Deed::DebitedAfterEnd)),
        (Slot::EquipmentBackOn, Fact::Date(on)) => Some((*on, Deed::EquipmentBack)),
        (Slot::BankRefund, Fact::Choice(name)) => BankRefund::from_name(name).map(|refund| {
            let deed = match refund {
                BankRefund::Received => Deed::Refunded,
                BankRefund::Refused => Deed::BankRefused,
            };
            (today, deed)
        }),
        (Slot::Refund, Fact::Choice(name)) if name == Refund::Received.name() => {
            Some((today, Deed::Refunded))
        }
        _ => None,
    }
}

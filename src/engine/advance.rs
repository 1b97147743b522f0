//! `advance`: the one pure function. A person, an event and an instant in; the person as they become and what to say, out.
//! It never fails, never panics, reads no clock, and always has something to say to someone who speaks.

mod answers;
mod asides;
mod cases;
mod coming;
mod commands;
mod label;
mod letters;
mod reminded;
mod reminding;
mod reporting;
mod statement;

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};

use crate::book::Book;
use crate::engine::agenda::{self, Question};
use crate::engine::args::{self, Arg, Args};
use crate::engine::case::{Case, CaseId, Stage};
use crate::engine::command;
use crate::engine::effect::{Button, Effect, Message};
use crate::engine::event::{CaseWish, Event, Menu, Tap};
use crate::engine::guard::Scene;
use crate::engine::names::Named;
use crate::engine::person::{Aside, Asked, Person};
use crate::engine::private::Private;
use crate::engine::prompt;
use crate::engine::reminders::{self, ReminderKey};
use crate::engine::slot::Slot;

/// What an event makes of a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The person; `None` once erased.
    pub person: Option<Person>,
    /// What the world must do, in order, once that is saved.
    pub effects: Vec<Effect>,
}

/// What happens to a person when something happens.
#[must_use]
pub fn advance(book: &Book, person: Person, event: &Event, now: DateTime<Utc>) -> Outcome {
    let mut turn = Turn::new(book, person, now);
    turn.happens(event);
    turn.finish()
}

/// One event in the making.
struct Turn<'a> {
    book: &'a Book,
    person: Person,
    now: DateTime<Utc>,
    today: NaiveDate,
    effects: Vec<Effect>,
    erased: Erased,
    /// What was due when it began: it is said all the same, and what becomes due by it is not.
    due_before: BTreeSet<(CaseId, ReminderKey)>,
}

#[derive(PartialEq, Eq)]
enum Erased {
    No,
    Yes,
}

impl<'a> Turn<'a> {
    fn new(book: &'a Book, person: Person, now: DateTime<Utc>) -> Self {
        let today = person.today(now);
        let mut turn = Self {
            book,
            person,
            now,
            today,
            effects: Vec::new(),
            erased: Erased::No,
            due_before: BTreeSet::new(),
        };
        turn.due_before = turn.due();
        turn
    }

    fn happens(&mut self, event: &Event) {
        match event {
            Event::Tick => self.tick(),
            Event::Blocked => self.person.blocked = true,
            Event::Unblocked => {
                self.hears();
                self.say("unblocked");
                self.ask();
            }
            Event::Text(text) => {
                self.hears();
                self.welcome_newcomer(text.reveal());
                self.words(text.reveal());
            }
            Event::Tap(tap) => {
                self.hears();
                self.tap(tap);
            }
            Event::StrangeTap => {
                self.hears();
                self.toast("toast-strange");
                self.ask();
            }
            Event::File(sent, meaning) if self.takes_a_file(meaning) => {
                self.hears();
                self.hand_in(sent);
            }
            Event::File(_, meaning) => self.happens(meaning),
            Event::Statement(debits) => {
                self.hears();
                self.welcome_newcomer("");
                self.statement(debits);
            }
            Event::StatementRefused(refusal) => {
                self.hears();
                self.welcome_newcomer("");
                self.statement_refused(*refusal);
            }
            Event::Other(other) => {
                self.hears();
                self.welcome_newcomer("");
                self.say(&format!("hint-other-{}", prompt::dashed(other.name())));
                self.ask();
            }
        }
    }

    /// What is due in the cases whose hour has come; in the others nothing was.
    fn due(&self) -> BTreeSet<(CaseId, ReminderKey)> {
        let cases = self.person.cases.values();
        cases
            .filter(|case| case.wake_at.is_some_and(|at| at <= self.now))
            .flat_map(|case| {
                let due = self.reader().due(case, self.now);
                due.into_iter().map(|reminder| (case.id, reminder.key))
            })
            .collect()
    }

    fn finish(mut self) -> Outcome {
        if self.erased == Erased::Yes {
            return Outcome {
                person: None,
                effects: self.effects,
            };
        }
        if self.person.aside != Some(Aside::Report) {
            self.person.reporting = None;
        }
        let in_hand = self.person.in_hand;
        self.person
            .cases
            .retain(|id, case| Some(*id) == in_hand || !case.facts.is_empty());
        reminders::wind(self.book, &mut self.person, &self.due_before, self.now);
        Outcome {
            person: Some(self.person),
            effects: self.effects,
        }
    }

    /// A word from the person: retention counts from here, and reminders are back for someone who had blocked the bot.
    fn hears(&mut self) {
        self.person.last_word_at = self.person.last_word_at.max(self.now);
        self.person.blocked = false;
    }

    fn welcome_newcomer(&mut self, text: &str) {
        let starts = matches!(
            command::read(text),
            Some(command::Typed::Known(command::Command::Start, _))
        );
        if self.person.turn == 0 && !starts {
            self.say("welcome");
        }
    }

    fn words(&mut self, text: &str) {
        if let Some(typed) = command::read(text) {
            self.person.aside = None;
            self.command(&typed);
            return;
        }
        if let Some(aside) = self.person.aside.take()
            && self.answer_aside(aside, text)
        {
            return;
        }
        self.answer_words(text);
    }

    fn tap(&mut self, tap: &Tap) {
        match tap {
            Tap::Answer { turn, pick } => self.answer_tap(*turn, pick),
            Tap::Menu(menu) => self.menu(menu),
            Tap::Reminder { case, wish } => self.reminder_wish(*case, *wish),
        }
    }

    // What is said.

    fn text(&self, key: &str, args: &Args) -> String {
        self.book.say(self.person.language, key, args)
    }

    fn has(&self, key: &str) -> bool {
        self.book.has(self.person.language, key)
    }

    /// The values of the case in hand; none without a case.
    fn args(&self) -> Args {
        match self.person.case() {
            Some(case) => self.args_of(case),
            None => Args::none(),
        }
    }

    fn args_of(&self, case: &Case) -> Args {
        args::of_case(&self.scene(case), self.person.language)
    }

    fn scene<'s>(&'s self, case: &'s Case) -> Scene<'s> {
        Scene {
            book: self.book,
            case,
            today: self.today,
        }
    }

    /// The case in hand, as guards look at it.
    fn scene_in_hand(&mut self) -> Scene<'_> {
        let id = self.ensure_case();
        let today = self.today;
        let case = self
            .person
            .cases
            .entry(id)
            .or_insert_with(|| Case::new(id, today));
        Scene {
            book: self.book,
            case,
            today,
        }
    }

    fn say(&mut self, key: &str) {
        let args = self.args();
        self.say_with(key, &args);
    }

    fn say_with(&mut self, key: &str, args: &Args) {
        let text = self.text(key, args);
        self.effects.push(Effect::Say(Message::new(text)));
    }

    fn say_rows(&mut self, key: &str, args: &Args, rows: Vec<Vec<Button>>) {
        // A list at the end may be empty.
        let text = self.text(key, args).trim_end().to_owned();
        self.effects
            .push(Effect::Say(Message::new(text).with_rows(rows)));
    }

    fn toast(&mut self, key: &str) {
        let text = crate::engine::markup::plain(&self.text(key, &Args::none()));
        self.effects.push(Effect::Toast(text));
    }

    fn button(&self, key: &str, menu: Menu) -> Button {
        Button::tap(self.text(key, &Args::none()), Tap::Menu(menu))
    }

    // The case in hand.

    /// The case in hand; a blank one is opened when there is none.
    fn ensure_case(&mut self) -> CaseId {
        if let Some(id) = self.person.in_hand
            && self.person.cases.contains_key(&id)
        {
            return id;
        }
        self.open_case()
    }

    /// Opens a case; what is said next is about it, whatever the standing prompt asked.
    fn open_case(&mut self) -> CaseId {
        if let Some(asked) = &mut self.person.asked {
            asked.case = None;
        }
        if let Some((id, _)) = self
            .person
            .cases
            .iter()
            .find(|(_, case)| case.facts.is_empty())
        {
            let id = *id;
            self.person.in_hand = Some(id);
            self.case_mut().ahead = None;
            return id;
        }
        let id = CaseId(self.person.last_case + 1);
        self.person.last_case = id.0;
        self.person.cases.insert(id, Case::new(id, self.today));
        self.person.in_hand = Some(id);
        id
    }

    fn case_mut(&mut self) -> &mut Case {
        let id = self.ensure_case();
        let today = self.today;
        self.person
            .cases
            .entry(id)
            .or_insert_with(|| Case::new(id, today))
    }

    /// Takes the case in hand that the standing prompt asks about.
    fn follow_prompt(&mut self) {
        let asked = self.person.asked.as_ref().and_then(|asked| asked.case);
        if let Some(id) = asked.filter(|id| self.person.cases.contains_key(id)) {
            self.person.in_hand = Some(id);
        }
    }

    /// The question in hand, if the case asks one.
    fn question(&mut self) -> Option<&'a Question> {
        self.ensure_case();
        let book = self.book;
        let case = self.person.case()?;
        agenda::current(
            book,
            &Scene {
                book,
                case,
                today: self.today,
            },
        )
    }

    /// Asks the question in hand in a new prompt; the one before loses its buttons, and nothing is asked beside it any more.
    fn ask(&mut self) {
        self.person.aside = None;
        self.retire_prompt();
        let question = self.question();
        let turn = self.person.turn + 1;
        let Some(case) = self.person.case() else {
            return;
        };
        let message = match question {
            Some(question) => {
                let mut message =
                    prompt::message(&self.scene(case), self.person.language, question, turn);
                message.rows.extend(self.beside(question.ask, case));
                message
            }
            None => self.closed_message(case),
        };
        self.person.turn = turn;
        self.person.asked = Some(Asked {
            turn,
            text: message.text.clone(),
            case: self.person.in_hand,
        });
        self.effects.push(Effect::Ask { turn, message });
    }

    /// What can be tapped beside the answers of a question.
    fn beside(&self, ask: Slot, case: &Case) -> Option<Vec<Button>> {
        let (key, menu) = match ask {
            Slot::Name if !case.facts.has(Slot::ForWhom) => {
                ("button-for-someone", Menu::ForSomeone)
            }
            Slot::Reply => ("button-ladder", Menu::Ladder),
            _ => return None,
        };
        Some(vec![self.button(key, menu)])
    }

    fn closed_message(&self, case: &Case) -> Message {
        let proof = Menu::Case(case.id, CaseWish::Proof);
        let rows = vec![
            vec![self.button("button-proof", proof)],
            vec![self.button("button-new", Menu::New)],
            vec![
                self.button("button-reopen", Menu::Reopen(case.id)),
                self.button("button-cases", Menu::Cases),
            ],
        ];
        Message::new(self.text("closed-prompt", &self.args_of(case))).with_rows(rows)
    }

    fn retire_prompt(&mut self) {
        if let Some(asked) = self.person.asked.take() {
            self.effects.push(Effect::Settle {
                turn: asked.turn,
                text: asked.text,
            });
        }
    }

    /// The prompt is answered: its buttons go, the answer stays visible.
    fn settle(&mut self, answer: String) {
        if let Some(asked) = self.person.asked.take() {
            let answer = self.text(
                "settled-answer",
                &Args::none().with_markup(Arg::Answer, answer),
            );
            let text = format!("{}\n\n{answer}", asked.text.reveal());
            self.effects.push(Effect::Settle {
                turn: asked.turn,
                text: Private::new(text),
            });
        }
    }

    /// Shows the prompt anew in place.
    fn amend(&mut self, message: Message) {
        if let Some(asked) = &mut self.person.asked {
            asked.text = message.text.clone();
            self.effects.push(Effect::Amend {
                turn: asked.turn,
                message,
            });
        }
    }

    /// After an answer: forgets what applies no longer, goes on to the stage that has something to ask, says so, and asks.
    fn go_on(&mut self) {
        let id = self.ensure_case();
        let (book, today) = (self.book, self.today);
        let Some(case) = self.person.cases.get_mut(&id) else {
            return;
        };
        agenda::prune(book, case, today);
        let moved = agenda::move_on(book, case, today);
        if let agenda::Moved::To(stage) = moved {
            self.say_stage(stage);
        }
        self.say_shows();
        self.ask();
    }

    fn say_stage(&mut self, stage: Stage) {
        match stage {
            Stage::Closed(outcome) => {
                self.retire_prompt();
                self.say(&format!("closed-{}", outcome.name()));
            }
            Stage::Identify
            | Stage::Conditions
            | Stage::Contact
            | Stage::Instructions
            | Stage::Closing => {
                self.say(&format!("stage-{}", stage.name()));
            }
        }
    }
}

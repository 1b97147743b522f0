//! `advance`: the one pure function. A person, an event and an instant in; the person as they become and what to say, out.
//! It never fails, never panics, reads no clock, and always has something to say to someone who speaks.

mod answers;
mod asides;
mod commands;
mod label;
mod letters;
mod reminding;
mod reporting;
mod statement;

use chrono::{DateTime, NaiveDate, Utc};

use crate::book::Book;
use crate::engine::agenda::{self, Question};
use crate::engine::args::{self, Arg, Args};
use crate::engine::case::{Case, CaseId, Stage};
use crate::engine::command;
use crate::engine::effect::{Button, Effect, Message};
use crate::engine::event::{Event, Menu, Tap};
use crate::engine::guard::Scene;
use crate::engine::names::Named;
use crate::engine::person::{Aside, Asked, Person};
use crate::engine::private::Private;
use crate::engine::prompt;
use crate::engine::reminders;

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
    match event {
        Event::Tick => turn.tick(),
        Event::Blocked => turn.person.blocked = true,
        Event::Unblocked => {
            turn.hears();
            turn.say("unblocked");
            turn.ask();
        }
        Event::Text(text) => {
            turn.hears();
            turn.welcome_newcomer(text.reveal());
            turn.words(text.reveal());
        }
        Event::Tap(tap) => {
            turn.hears();
            turn.tap(tap);
        }
        Event::StrangeTap => {
            turn.hears();
            turn.toast("toast-strange");
            turn.ask();
        }
        Event::Statement(debits) => {
            turn.hears();
            turn.welcome_newcomer("");
            turn.statement(debits);
        }
        Event::StatementRefused(refusal) => {
            turn.hears();
            turn.welcome_newcomer("");
            turn.statement_refused(*refusal);
        }
        Event::Other(other) => {
            turn.hears();
            turn.welcome_newcomer("");
            turn.say(&format!("hint-other-{}", prompt::dashed(other.name())));
            turn.ask();
        }
    }
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
}

#[derive(PartialEq, Eq)]
enum Erased {
    No,
    Yes,
}

impl<'a> Turn<'a> {
    fn new(book: &'a Book, person: Person, now: DateTime<Utc>) -> Self {
        let today = person.today(now);
        Self {
            book,
            person,
            now,
            today,
            effects: Vec::new(),
            erased: Erased::No,
        }
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
        reminders::wind(self.book, &mut self.person, self.now);
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

    fn say(&mut self, key: &str) {
        let args = self.args();
        self.say_with(key, &args);
    }

    fn say_with(&mut self, key: &str, args: &Args) {
        let text = self.text(key, args);
        self.effects.push(Effect::Say(Message::new(text)));
    }

    fn say_rows(&mut self, key: &str, args: &Args, rows: Vec<Vec<Button>>) {
        let text = self.text(key, args);
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

    fn open_case(&mut self) -> CaseId {
        if let Some((id, _)) = self
            .person
            .cases
            .iter()
            .find(|(_, case)| case.facts.is_empty())
        {
            let id = *id;
            self.person.in_hand = Some(id);
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
                prompt::message(&self.scene(case), self.person.language, question, turn)
            }
            None => self.closed_message(case),
        };
        self.person.turn = turn;
        self.person.asked = Some(Asked {
            turn,
            text: message.text.clone(),
        });
        self.effects.push(Effect::Ask { turn, message });
    }

    fn closed_message(&self, case: &Case) -> Message {
        let rows = vec![
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

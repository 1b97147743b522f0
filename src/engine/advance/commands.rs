//! What each command does, and what is shown before a question: the provider's card, the text to send.
//! A command never loses the question in hand: it is asked again afterwards.

use super::Turn;
use crate::engine::agenda::Show;
use crate::engine::args::{Arg, Args};
use crate::engine::command::{Command, Typed};
use crate::engine::effect::{Button, Effect, Message};
use crate::engine::event::Menu;
use crate::engine::fact::Fact;
use crate::engine::legal;
use crate::engine::letter::DocumentKind;
use crate::engine::person::{Aside, Language};
use crate::engine::private::Private;
use crate::engine::prompt;
use crate::engine::provider_card;
use crate::engine::slot::{List, Slot};

impl Turn<'_> {
    pub(super) fn command(&mut self, typed: &Typed) {
        let Typed::Known(command, argument) = typed else {
            self.say("hint-command");
            return self.ask();
        };
        match command {
            Command::Start => self.start(argument),
            Command::New => {
                if argument.is_empty() {
                    return self.menu(&Menu::New);
                }
                self.open_case();
                self.answer_words(argument);
            }
            Command::Cases => self.list_cases(),
            Command::Checklist => {
                let is_asked = self
                    .question()
                    .is_some_and(|question| question.ask == Slot::Prepared);
                if !is_asked {
                    self.show_checklist();
                }
                self.ask();
            }
            Command::Rights => {
                self.show_rights();
                self.ask();
            }
            Command::Letter => {
                self.show_letter();
                self.ask();
            }
            Command::Details => self.show_details(),
            Command::Reminders => self.list_reminders(),
            Command::Ladder => {
                self.say_ladder();
                self.ask();
            }
            Command::Statement => self.statement_command(),
            Command::Back => self.back(),
            Command::Correct => self.list_corrections(),
            Command::Leave => self.say("left"),
            Command::Help => {
                self.say("help");
                self.ask();
            }
            Command::Language => {
                self.person.aside = Some(Aside::Language);
                let rows = vec![vec![
                    Button::tap(
                        "Français",
                        crate::engine::event::Tap::Menu(Menu::Speak(Language::Fr)),
                    ),
                    Button::tap(
                        "English",
                        crate::engine::event::Tap::Menu(Menu::Speak(Language::En)),
                    ),
                ]];
                self.say_rows("language-ask", &Args::none(), rows);
            }
            Command::Privacy => {
                self.say("privacy");
                self.ask();
            }
            Command::MyData => self.my_data(),
            Command::Erase => {
                self.person.aside = Some(Aside::Erase);
                let rows = vec![
                    vec![self.button("button-erase", Menu::Erase)],
                    vec![self.button("button-keep", Menu::Keep)],
                ];
                self.say_rows("erase-ask", &Args::none(), rows);
            }
            Command::Cancel => {
                self.person.aside = Some(Aside::CancelMeaning);
                let rows = vec![
                    vec![self.button("button-end-subscription", Menu::EndSubscription)],
                    vec![self.button("button-leave", Menu::Leave)],
                ];
                self.say_rows("cancel-meaning", &Args::none(), rows);
            }
        }
    }

    /// `/start`, alone or with the name of a subscription behind it.
    fn start(&mut self, payload: &str) {
        let is_new = self.person.turn == 0;
        self.say(if is_new { "welcome" } else { "welcome-back" });
        let named = payload.replace(['-', '_'], " ");
        if named.trim().is_empty() {
            return self.ask();
        }
        self.open_case();
        let name = self
            .book
            .provider(payload)
            .map_or(named, |card| card.name.clone());
        match self.question() {
            Some(question) if question.ask == Slot::Name => {
                self.learn(question, &Fact::Text(Private::new(name)));
            }
            _ => self.ask(),
        }
    }

    fn show_checklist(&mut self) {
        let Some(case) = self.person.case() else {
            return self.say("checklist-none");
        };
        if !case.facts.has(Slot::Route) || case.stage.is_closed() {
            return self.say("checklist-none");
        }
        let language = self.person.language;
        let list = prompt::rows_of_list(&self.scene(case), language, List::Preparation);
        let args = self.args_of(case).with_markup(Arg::List, list);
        let rows =
            vec![vec![self.button(
                "button-checklist-pdf",
                Menu::Pdf(DocumentKind::Checklist),
            )]];
        self.say_rows(&prompt::key(Slot::Prepared), &args, rows);
    }

    /// What the law gives, once enough is known to say something of it.
    fn show_rights(&mut self) {
        let is_known = self.person.case().is_some_and(|case| {
            case.facts.has(Slot::ConcludedOn) || case.facts.yes_no(Slot::Agreed) == Some(false)
        });
        if is_known {
            self.show(Show::Rights);
        } else {
            self.say("rights-too-early");
        }
    }

    /// Says what the question in hand shows before it is asked.
    pub(super) fn say_shows(&mut self) {
        let Some(question) = self.question() else {
            return;
        };
        for show in &question.shows {
            self.show(*show);
        }
    }

    fn show(&mut self, show: Show) {
        let Some(case) = self.person.case() else {
            return;
        };
        match show {
            Show::ProviderCard => {
                let message = provider_card::message(&self.scene(case), self.person.language);
                self.effects.push(Effect::Say(message));
            }
            Show::Rights => {
                for text in legal::messages(&self.scene(case), self.person.language) {
                    self.effects.push(Effect::Say(Message::new(text)));
                }
            }
            Show::Letter | Show::ReplyLetter | Show::BankLetter => self.say_letter(),
        }
    }

    fn my_data(&mut self) {
        let content = serde_json::to_string_pretty(&self.person).unwrap_or_default();
        let caption = self.text("mydata-caption", &Args::none());
        self.effects.push(Effect::Document {
            name: "stopabo.json".to_owned(),
            content: Private::new(content),
            caption,
        });
        self.ask();
    }
}

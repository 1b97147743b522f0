//! What each person does, and what they must then see: the engine's own words, played without a store or a network.
//! It never looks at what the program said to know what it should have said.

use std::fmt;

use chrono::{DateTime, TimeDelta, Timelike, Utc};
use stopabo::engine::advance::advance;
use stopabo::engine::effect::{Button, Does, Effect, Message};
use stopabo::engine::event::Event;
use stopabo::engine::habits::{DaysOff, Habits};
use stopabo::engine::person::{Language, Person};
use stopabo::engine::private::Private;
use stopabo::shell::playground::message::Message as Shown;
use stopabo::shell::telegram::render::{LABEL_LIMIT, TEXT_LIMIT, pieces, shortened};

use crate::the_book;

/// From the first word to « C’est envoyé », reminders on: a tap, or the words that some type in its place.
const CONVERSATION: [(&str, &str); 25] = [
    ("/start", "bonjour"),
    ("Netflix", "je veux arrêter Netflix"),
    ("[Seul]", "seul"),
    ("[Le prestataire lui-même]", "le prestataire lui-même"),
    ("13,49", "7,99 €"),
    ("[Tous les mois]", "tous les mois"),
    ("[Hier]", "hier"),
    ("[C’est exact]", "oui"),
    ("[Je les ai trouvées]", "je les ai trouvées"),
    ("12/03/2024", "1er avril 2025"),
    ("[Internet ou application]", "internet ou application"),
    ("[Sans engagement]", "sans engagement"),
    ("[Il continue, sans date de fin]", "il continue"),
    ("[Aucun]", "0"),
    ("[Aucuns frais]", "aucuns frais"),
    ("[Aucun motif particulier]", "aucun motif particulier"),
    ("[Dès que possible]", "dès que possible"),
    ("[C’est exact]", "oui"),
    ("[Oui, écrivez-moi]", "oui"),
    ("[Espace client]", "espace client"),
    ("[☐ N° de client]", "[☐ Nom du titulaire]"),
    ("[☐ E-mail du compte]", "[☐ Captures d’écran]"),
    ("[C’est prêt, la suite]", "oui"),
    ("/rappels", "/rappels"),
    ("[Aujourd’hui]", "aujourd’hui"),
];

/// How much of it someone has done whose request is prepared and not sent.
const PREPARED: usize = 23;

/// A person's steps, and who they are at the end.
#[derive(Clone)]
pub struct Story {
    pub steps: Vec<Step>,
    person: Person,
    chat: Chat,
}

/// What someone does, and what the chat shows then.
#[derive(Clone)]
pub struct Step {
    pub words: String,
    pub then: Chat,
}

/// All that the bot has said in a chat.
#[derive(Clone, Default)]
pub struct Chat(Vec<Line>);

/// A message, all the times it came.
pub struct Copies<'a> {
    pub text: &'a str,
    pub ids: Vec<i64>,
}

#[derive(Clone)]
struct Line {
    turn: Option<u32>,
    first: String,
    latest: String,
    buttons: Vec<Button>,
}

impl Story {
    /// The whole conversation; `choose` picks one of two words at each step.
    pub fn talk(now: DateTime<Utc>, mut choose: impl FnMut() -> usize) -> Self {
        let mut story = Self::begun(Person::new(Language::Fr, now));
        for (tap, typed) in CONVERSATION {
            story.step([tap, typed][choose()], now);
        }
        let sent = story
            .person
            .case()
            .and_then(stopabo::engine::case::Case::last_sent_on);
        assert_eq!(
            sent,
            Some(story.person.today(now)),
            "the conversation no longer reaches the sending:\n{}",
            story.chat
        );
        story
    }

    /// Someone who prepared their request two days ago and is woken at that instant, with what they must hear.
    /// They live where it is the afternoon, whenever the test runs, and take no day off: on a Sunday it would wait for Monday.
    pub fn reminder(now: DateTime<Utc>, wake_at: DateTime<Utc>) -> (Person, Self) {
        let zone = chrono_tz::TZ_VARIANTS
            .into_iter()
            .find(|zone| now.with_timezone(zone).hour() == 14)
            .expect("it is the afternoon somewhere");
        let before = now - TimeDelta::days(2);
        let mut story = Self::begun(Person {
            zone,
            habits: Habits {
                days_off: DaysOff::None,
                ..Habits::default()
            },
            ..Person::new(Language::Fr, before)
        });
        for (tap, _) in &CONVERSATION[..PREPARED] {
            story.step(tap, before);
        }
        let waiting = Person {
            wake_at: Some(wake_at),
            ..story.person
        };
        let mut story = Self::begun(waiting.clone());
        story.play(&Event::Tick, wake_at);
        assert_eq!(story.chat.0.len(), 1, "one reminder:\n{}", story.chat);
        (waiting, story)
    }

    /// All that the chat shows at the end.
    pub fn chat(&self) -> &Chat {
        &self.chat
    }

    /// Who they are at the end, had their last word come at that instant.
    pub fn person_heard_at(&self, last_word_at: DateTime<Utc>) -> Person {
        Person {
            last_word_at,
            ..self.person.clone()
        }
    }

    fn begun(person: Person) -> Self {
        Self {
            steps: Vec::new(),
            person,
            chat: Chat::default(),
        }
    }

    fn step(&mut self, words: &str, now: DateTime<Utc>) {
        let event = match words
            .strip_prefix('[')
            .and_then(|label| label.strip_suffix(']'))
        {
            Some(label) => self.chat.tap(label),
            None => Event::Text(Private::new(words.to_owned())),
        };
        self.play(&event, now);
        self.steps.push(Step {
            words: words.to_owned(),
            then: self.chat.clone(),
        });
    }

    fn play(&mut self, event: &Event, now: DateTime<Utc>) {
        let outcome = advance(the_book(), self.person.clone(), event, now);
        self.person = outcome.person.expect("nobody is erased");
        outcome
            .effects
            .iter()
            .for_each(|effect| self.chat.take(effect));
    }
}

impl Chat {
    /// The messages in order with the times each came; nothing as long as they are not all there, or when another one is.
    /// A message that comes again comes as it was at first, and only the last copy changes.
    pub fn copies<'a>(&'a self, messages: &[Shown]) -> Option<Vec<Copies<'a>>> {
        let mut bots = messages
            .iter()
            .filter(|message| message.is_bots())
            .peekable();
        let mut all = Vec::new();
        for line in &self.0 {
            let mut copies = Vec::new();
            while let Some(copy) = bots.next_if(|message| first_text(message) == line.first) {
                copies.push(copy);
            }
            let last = copies.last()?;
            let labels: Vec<String> = last
                .buttons()
                .into_iter()
                .flatten()
                .map(|button| button.label)
                .collect();
            if last.body.text != line.latest || labels != line.labels() {
                return None;
            }
            all.push(Copies {
                text: &line.first,
                ids: copies.iter().map(|copy| copy.id).collect(),
            });
        }
        bots.next().is_none().then_some(all)
    }

    fn tap(&self, label: &str) -> Event {
        let mut buttons = self.0.iter().rev().flat_map(|line| &line.buttons);
        let tapped = buttons.find_map(|button| match &button.does {
            Does::Tap(tap) if label_of(button) == label => Some(tap.clone()),
            Does::Tap(_) | Does::Open(_) => None,
        });
        Event::Tap(tapped.unwrap_or_else(|| panic!("no button says `{label}` in\n{self}")))
    }

    fn take(&mut self, effect: &Effect) {
        match effect {
            Effect::Say(message) => self.say(None, message),
            Effect::Ask { turn, message } => self.say(Some(*turn), message),
            Effect::Settle { turn, text } => self.replace(*turn, text.reveal(), Vec::new()),
            Effect::Amend { turn, message } => {
                self.replace(*turn, message.text.reveal(), buttons_of(message));
            }
            // A word beside a tap is gone in a moment.
            Effect::Toast(_) => {}
            Effect::Document { .. } | Effect::Print { .. } => panic!("no document is asked for"),
        }
    }

    fn say(&mut self, turn: Option<u32>, message: &Message) {
        for piece in pieces(message.text.reveal(), TEXT_LIMIT) {
            assert!(
                self.0.last().is_none_or(|last| last.first != piece.plain),
                "two equal messages in a row could not be told from one that came twice: {}",
                piece.plain
            );
            self.0.push(Line {
                turn: None,
                first: piece.plain.clone(),
                latest: piece.plain,
                buttons: Vec::new(),
            });
        }
        if let Some(last) = self.0.last_mut() {
            last.turn = turn;
            last.buttons = buttons_of(message);
        }
    }

    fn replace(&mut self, turn: u32, text: &str, buttons: Vec<Button>) {
        if let Some(line) = self.0.iter_mut().rev().find(|line| line.turn == Some(turn)) {
            let mut pieces = pieces(text, TEXT_LIMIT);
            line.latest = pieces.pop().expect("there is always one piece").plain;
            line.buttons = buttons;
        }
    }
}

impl Line {
    fn labels(&self) -> Vec<String> {
        self.buttons.iter().map(label_of).collect()
    }
}

impl fmt::Display for Chat {
    /// Its end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.0[self.0.len().saturating_sub(3)..] {
            writeln!(f, "{}\n{:?}\n", line.latest, line.labels())?;
        }
        Ok(())
    }
}

fn first_text(message: &Shown) -> &str {
    message.earlier.first().unwrap_or(&message.body.text)
}

fn buttons_of(message: &Message) -> Vec<Button> {
    message.rows.iter().flatten().cloned().collect()
}

fn label_of(button: &Button) -> String {
    shortened(button.label.reveal(), LABEL_LIMIT)
}

//! The book: all of `dialogues/`, loaded and checked: agenda, texts, provider cards, words, reminders.
//! It opens no file but those it is given, and never answers before everything wrong with it is known.

pub mod check;
pub mod labels;
mod load;
pub mod problem;
pub mod providers;
pub mod search;
pub mod source;
pub mod texts;
pub mod words;

use std::collections::BTreeMap;

use crate::book::labels::Labels;
use crate::book::providers::Card;
use crate::book::search::{Closeness, Directory, Match};
use crate::book::texts::Texts;
use crate::book::words::Words;
use crate::engine::agenda::Agenda;
use crate::engine::args::Args;
use crate::engine::letter::DocumentKind;
use crate::engine::person::Language;
use crate::engine::reminders::Rules;
use crate::engine::rights::law::Law;
use crate::engine::slot::Reply;

pub use load::load;

/// Everything the bot can say and ask.
pub struct Book {
    /// The questions and lists.
    pub agenda: Agenda,
    /// When it comes back by itself.
    pub reminders: Rules,
    /// The words people type.
    pub words: Words,
    /// The provider cards, by id.
    pub providers: BTreeMap<String, Card>,
    /// What is known of the lines of bank statements.
    pub labels: Labels,
    directory: Directory,
    fillers: Vec<String>,
    /// The law, as figures with their sources and dates.
    pub law: Law,
    replies: BTreeMap<Reply, Response>,
    texts: Texts,
    layouts: BTreeMap<String, String>,
}

/// What follows from a provider's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Response {
    /// What is sent back.
    document: Option<DocumentKind>,
    /// Whether the ladder goes on when it comes again.
    climbs: bool,
}

impl Book {
    /// A text in a language. The checker has proved that every text the engine asks for exists.
    #[must_use]
    pub fn say(&self, language: Language, key: &str, args: &Args) -> String {
        self.texts.say(language, key, args)
    }

    /// Whether there is such a text.
    #[must_use]
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.texts.has(language, key)
    }

    /// The texts themselves, for the checker.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The page layouts of `layout/`: name and Typst source.
    pub fn layouts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.layouts
            .iter()
            .map(|(name, source)| (name.as_str(), source.as_str()))
    }

    /// A provider's card.
    #[must_use]
    pub fn provider(&self, id: &str) -> Option<&Card> {
        self.providers.get(id)
    }

    /// The providers near what was typed, best first.
    #[must_use]
    pub fn search(&self, typed: &str, limit: usize) -> Vec<Match> {
        self.directory.search(typed, limit, &self.fillers)
    }

    /// The provider, when what was typed names it and nothing else.
    #[must_use]
    pub fn sure_match(&self, typed: &str) -> Option<String> {
        match self.search(typed, 2).as_slice() {
            [first, rest @ ..]
                if first.closeness == Closeness::Exact
                    && rest.iter().all(|other| other.closeness != Closeness::Exact) =>
            {
                Some(first.id.clone())
            }
            _ => None,
        }
    }

    /// The document that replies to a provider's answer, if there is one.
    #[must_use]
    pub fn reply_document(&self, reply: Reply) -> Option<DocumentKind> {
        self.replies.get(&reply)?.document
    }

    /// Whether a further rung of the ladder is offered when that answer comes again.
    #[must_use]
    pub fn climbs(&self, reply: Reply) -> bool {
        self.replies
            .get(&reply)
            .is_some_and(|response| response.climbs)
    }

    /// Every reply with its document, for the checker.
    pub fn replies(&self) -> impl Iterator<Item = (Reply, Option<DocumentKind>)> {
        self.replies
            .iter()
            .map(|(reply, response)| (*reply, response.document))
    }
}

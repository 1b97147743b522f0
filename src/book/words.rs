//! The words people type: yes, no, « I don't know », the words around a name, answers in their own words, and the topics of free questions.
//! They are kept folded (no accents, no capitals), as what is typed is compared.

use std::collections::{BTreeMap, BTreeSet};

use chrono_tz::Tz;
use serde::Deserialize;

use crate::engine::fold::fold;
use crate::engine::slot::Slot;

/// The words that tell each answer of one question, by the answer's name; `later` is « not yet ».
pub type Answers = BTreeMap<String, Vec<String>>;

/// The words of `words.toml`, folded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Yes.
    pub yes: BTreeSet<String>,
    /// No.
    pub no: BTreeSet<String>,
    /// « I don't know. »
    pub unknown: BTreeSet<String>,
    /// « Not yet. »
    pub later: BTreeSet<String>,
    /// « I have read it. »
    pub noted: BTreeSet<String>,
    /// « It is done. »
    pub done: BTreeSet<String>,
    /// « Back. »
    pub back: BTreeSet<String>,
    /// A greeting, thanks.
    pub hello: BTreeSet<String>,
    /// Words around the name of a subscription.
    pub filler: BTreeSet<String>,
    /// Words that open a wish to end something.
    pub wish: BTreeSet<String>,
    /// Words that tell of a trial, met in the name of a subscription.
    pub trial: BTreeSet<String>,
    /// Words that turn a sentence round.
    pub denial: BTreeSet<String>,
    /// Cities, and the zone each lies in.
    pub cities: BTreeMap<String, Tz>,
    /// Free questions and the words that tell them.
    pub topics: Vec<Topic>,
    /// Answers in people's own words.
    pub answers: BTreeMap<Slot, Answers>,
}

/// A free question the book has an answer to: the text `topic-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its name.
    pub id: String,
    /// Words that tell it.
    pub words: Vec<String>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    yes: Vec<String>,
    no: Vec<String>,
    unknown: Vec<String>,
    later: Vec<String>,
    noted: Vec<String>,
    done: Vec<String>,
    back: Vec<String>,
    hello: Vec<String>,
    filler: Vec<String>,
    wish: Vec<String>,
    trial: Vec<String>,
    denial: Vec<String>,
    cities: BTreeMap<String, Tz>,
    #[serde(rename = "topic")]
    topics: Vec<Topic>,
    answers: BTreeMap<Slot, Answers>,
}

impl From<Written> for Words {
    fn from(written: Written) -> Self {
        let set = |words: Vec<String>| {
            words
                .iter()
                .map(|word| folded(word))
                .filter(|word| !word.is_empty())
                .collect()
        };
        Self {
            yes: set(written.yes),
            no: set(written.no),
            unknown: set(written.unknown),
            later: set(written.later),
            noted: set(written.noted),
            done: set(written.done),
            back: set(written.back),
            hello: set(written.hello),
            filler: set(written.filler),
            wish: set(written.wish),
            trial: set(written.trial),
            denial: set(written.denial),
            cities: written
                .cities
                .into_iter()
                .map(|(city, zone)| (folded(&city), zone))
                .collect(),
            topics: written
                .topics
                .into_iter()
                .map(|topic| Topic {
                    words: topic.words.iter().map(|word| folded(word)).collect(),
                    ..topic
                })
                .collect(),
            answers: written
                .answers
                .into_iter()
                .map(|(slot, answers)| (slot, answers.into_iter().map(folded_all).collect()))
                .collect(),
        }
    }
}

fn folded_all((answer, words): (String, Vec<String>)) -> (String, Vec<String>) {
    (answer, words.iter().map(|word| folded(word)).collect())
}

fn folded(word: &str) -> String {
    fold(word).join(" ")
}

//! Finds providers from what a person typed: a name, a sentence around it, a misspelling, a line of a statement.
//! It never decides which one is meant, keeps nothing of what was typed, and gives the same answer to the same words.

mod key;

use std::collections::BTreeMap;

use strsim::osa_distance;

use crate::book::providers::Card;
use crate::book::search::key::{Article, Guesser, Key, Rank, Window};

pub use crate::engine::fold::fold;

/// Beyond this many words a message is a story, and its end is not read.
const MOST_WORDS: usize = 60;
/// The longest name, in words, that is looked for inside a sentence.
const LONGEST_NAME: usize = 6;
/// The words banks put around a merchant's name, and what is left of addresses of sites.
const STATEMENT_WORDS: &str = "achat carte cb com eur euro euros facture fr http https net paiement par prelevement prlv prlvt ref sepa vir virement www";
/// Articles that people leave out of a name.
const ARTICLES: &[&str] = &["l", "la", "le", "les", "the"];

/// How sure a match is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Closeness {
    /// The name as it is written in the card, and nothing else that matters.
    Exact,
    /// The name among other words, its beginning, or the name with a small slip.
    Close,
    /// A guess, to be offered as a question.
    Far,
}

/// A provider that may be the one meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The id of the card.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// How sure it is.
    pub closeness: Closeness,
    /// The same as a number, from 0 to 100.
    pub score: u8,
}

/// Every name of every provider, ready to be searched.
#[derive(Debug, Clone)]
pub struct Directory {
    keys: Vec<Key>,
    names: BTreeMap<String, String>,
}

impl Directory {
    /// Learns the names and aliases of the cards.
    pub fn new<'a>(cards: impl IntoIterator<Item = &'a Card>) -> Self {
        let mut directory = Self {
            keys: Vec::new(),
            names: BTreeMap::new(),
        };
        for card in cards {
            directory.names.insert(card.id.clone(), card.name.clone());
            for name in std::iter::once(&card.name).chain(&card.aliases) {
                directory.learn(&card.id, &fold(name));
            }
        }
        directory.keys.sort();
        directory.keys.dedup();
        directory
    }

    /// The providers that `typed` may name, best first, at most `limit`.
    ///
    /// `fillers` are words and phrases to see through, such as « je veux résilier » or « subscription »: a phrase is
    /// seen through only as a whole, so that « free trial » hides no « free » of another sentence.
    #[must_use]
    pub fn search(&self, typed: &str, limit: usize, fillers: &[String]) -> Vec<Match> {
        let mut words = fold(typed);
        words.truncate(MOST_WORDS);
        let matters = self.which_matter(&words, fillers);
        let mut best: BTreeMap<&str, Rank> = BTreeMap::new();
        let mut guesser = Guesser::default();
        for window in windows(&words, &matters) {
            for key in &self.keys {
                let Some(rank) = key.rank(&window, &mut guesser) else {
                    continue;
                };
                let known = best.entry(&key.id).or_insert(rank);
                *known = rank.min(*known);
            }
        }
        let mut found: Vec<(Rank, &str)> = best.into_iter().map(|(id, rank)| (rank, id)).collect();
        found.sort_unstable();
        found.truncate(limit);
        found
            .into_iter()
            .map(|(rank, id)| self.named(id, &rank))
            .collect()
    }

    fn named(&self, id: &str, rank: &Rank) -> Match {
        let name = self.names.get(id).map_or(id, String::as_str);
        Match {
            id: id.to_owned(),
            name: name.to_owned(),
            closeness: rank.closeness,
            score: rank.score(),
        }
    }

    fn learn(&mut self, id: &str, words: &[String]) {
        self.keys.push(Key::new(id, words, Article::Kept));
        if let Some((first, rest)) = words.split_first()
            && ARTICLES.contains(&first.as_str())
            && !rest.is_empty()
        {
            self.keys.push(Key::new(id, rest, Article::Dropped));
        }
    }

    /// For each word, whether it says something: fillers, numbers and the words of banks do not.
    fn which_matter(&self, words: &[String], fillers: &[String]) -> Vec<bool> {
        let mut matters: Vec<bool> = words
            .iter()
            .map(|word| {
                !word.chars().any(|c| c.is_ascii_digit())
                    && STATEMENT_WORDS.split(' ').all(|known| known != word)
            })
            .collect();
        for filler in fillers
            .iter()
            .map(|filler| folded(filler))
            .filter(|filler| !filler.is_empty())
        {
            for start in 0..words.len() {
                let Some(here) = words.get(start..start + filler.len()) else {
                    break;
                };
                if here
                    .iter()
                    .zip(&filler)
                    .all(|(word, filler)| self.is_filler(word, filler))
                {
                    matters[start..start + filler.len()].fill(false);
                }
            }
        }
        matters
    }

    /// Long fillers are recognised with a slip, unless the slip is somebody's name.
    fn is_filler(&self, word: &str, filler: &str) -> bool {
        word == filler
            || (filler.len() > 5
                && word.len().abs_diff(filler.len()) <= 1
                && osa_distance(word, filler) == 1
                && self.keys.iter().all(|key| key.text != word))
    }
}

/// A filler’s words; most are written folded, and then nothing has to be done.
fn folded(filler: &str) -> Vec<String> {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    if !filler.is_empty() && filler.bytes().all(is_plain) {
        vec![filler.to_owned()]
    } else {
        fold(filler)
    }
}

/// Every run of words that holds at least one that matters; the whole text in any case, since a filler may be a name.
fn windows(words: &[String], matters: &[bool]) -> Vec<Window> {
    let total = matters.iter().filter(|it| **it).count();
    let mut windows = Vec::new();
    for start in 0..words.len() {
        for end in start + 1..=words.len().min(start + LONGEST_NAME) {
            let inside = matters[start..end].iter().filter(|it| **it).count();
            let whole = start == 0 && end == words.len();
            if inside > 0 || whole {
                windows.push(Window::new(&words[start..end], total - inside));
            }
        }
    }
    windows
}

//! One name of one provider, and how near some typed words come to it: whole, begun, misspelt, misheard, guessed.
//! It never sees the whole message nor the fillers: `search.rs` cuts the message into windows first.

use std::cmp::Reverse;

use nucleo_matcher::{Config, Matcher, Utf32String};
use strsim::osa_distance;

use crate::book::search::Closeness;

/// Names this short are common words, or nearly: they are found whole, or not at all.
const SHORT_NAME: usize = 4;
/// From this many letters, a word that is found in a name with gaps is hardly there by chance.
const LONG_GUESS: usize = 8;

/// Some words of what was typed, in a row, run together.
pub struct Window {
    text: String,
    sound: String,
    /// The same words in the order of the alphabet, for names said the other way round.
    any_order: String,
    letters: usize,
    words: usize,
    /// How many words that matter are left outside.
    left_out: usize,
}

impl Window {
    /// Runs words together, knowing how many others that matter stay outside.
    pub fn new(words: &[String], left_out: usize) -> Self {
        let text = words.concat();
        let (sound, letters) = (sound(&text), text.chars().count());
        Self {
            text,
            sound,
            any_order: sorted(words),
            letters,
            words: words.len(),
            left_out,
        }
    }
}

/// Whether a name stands as in the card, or without its article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Article {
    /// As in the card.
    Kept,
    /// Without its first word, an article.
    Dropped,
}

/// One name of one provider, its words run together so that « basicfit » and « Basic-Fit » are the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The id of the card.
    pub id: String,
    /// The folded words, run together.
    pub text: String,
    sound: String,
    any_order: String,
    letters: usize,
    article: Article,
}

/// How good a match is; the smallest is the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// How sure the match is.
    pub closeness: Closeness,
    left_out: usize,
    slips: usize,
    letters: Reverse<usize>,
}

impl Rank {
    /// The same as a number from 0 to 100, for whoever sorts or cuts a list: 100 is the name and nothing else.
    #[must_use]
    pub fn score(&self) -> u8 {
        let (most, least) = match self.closeness {
            Closeness::Exact => return 100,
            Closeness::Close => (95_u8, 60),
            Closeness::Far => (55, 30),
        };
        let lost = self.slips.saturating_mul(5) + self.left_out.saturating_mul(6);
        let lost = u8::try_from(lost).unwrap_or(u8::MAX);
        u8::max(least, u8::saturating_sub(most, lost))
    }
}

impl Key {
    /// A name, given as its folded words.
    pub fn new(id: &str, words: &[String], article: Article) -> Self {
        let text = words.concat();
        Self {
            id: id.to_owned(),
            sound: sound(&text),
            any_order: sorted(words),
            letters: text.chars().count(),
            text,
            article,
        }
    }

    /// How near these words come to the name, if they do at all.
    pub fn rank(&self, window: &Window, guesser: &mut Guesser) -> Option<Rank> {
        if !self.may_be(window) {
            return None;
        }
        let (closeness, slips) = if window.text == self.text {
            self.whole(window)?
        } else if self.letters <= SHORT_NAME {
            self.short_slip(window)?
        } else if self.article == Article::Dropped {
            self.beginning(window)?
        } else {
            self.other_order(window)
                .or_else(|| self.beginning(window))
                .or_else(|| self.same_sound(window))
                .or_else(|| self.slip(window))
                .or_else(|| self.guess(window, guesser))?
        };
        let letters = Reverse(window.letters.min(self.letters));
        Some(Rank {
            closeness,
            left_out: window.left_out,
            slips,
            letters,
        })
    }

    /// A look at lengths and first letters, which rules out nearly every name before anything is compared.
    ///
    /// It lets through whatever the closer looks below would accept.
    fn may_be(&self, window: &Window) -> bool {
        let apart = self.letters.abs_diff(window.letters);
        let same_start = self.text.as_bytes().first() == window.text.as_bytes().first();
        let near = if window.left_out > 0 {
            apart <= 1 && same_start
        } else {
            same_start || apart <= 1
        };
        near || self.sound == window.sound
            || (apart == 0 && window.words > 1 && self.any_order == window.any_order)
    }

    fn whole(&self, window: &Window) -> Option<(Closeness, usize)> {
        let alone = window.left_out == 0;
        // « e.d.f. » is EDF, but in a sentence two words that happen to touch make no short name.
        if !alone && window.words > 1 && self.letters <= SHORT_NAME {
            return None;
        }
        match self.article {
            Article::Kept if alone => Some((Closeness::Exact, 0)),
            // Among other words, « x » is a letter and « monde » is people.
            Article::Kept if self.letters > 2 => Some((Closeness::Close, 0)),
            Article::Dropped if alone => Some((Closeness::Close, 0)),
            Article::Kept | Article::Dropped => None,
        }
    }

    /// For « sfrr », « fere », « soch »: one letter doubled, two swapped, or the same to the ear.
    fn short_slip(&self, window: &Window) -> Option<(Closeness, usize)> {
        if window.left_out > 0 || window.words > 1 || self.letters < 3 {
            return None;
        }
        // One letter too many, never one too few: « box » is not « Bbox ».
        let doubled =
            window.letters == self.letters + 1 && undouble(&window.text) == undouble(&self.text);
        let swapped = self.letters == SHORT_NAME
            && window.letters == self.letters
            && osa_distance(&window.text, &self.text) == 1
            && letters_of(&window.text) == letters_of(&self.text);
        let heard = self.letters == SHORT_NAME
            && window.letters == self.letters
            && window.sound == self.sound;
        (doubled || swapped || heard).then_some((Closeness::Close, 1))
    }

    /// For « netf », and for « netflixcom » where the bank forgot a space.
    fn beginning(&self, window: &Window) -> Option<(Closeness, usize)> {
        if window.left_out > 0 {
            return None;
        }
        let enough = window.letters >= SHORT_NAME && window.letters * 3 > self.letters;
        let begun = enough && self.text.starts_with(&window.text);
        let glued = self.letters > 6 && window.words == 1 && window.text.starts_with(&self.text);
        (begun || glued).then_some((Closeness::Close, 1))
    }

    /// For « prime amazon » and « fit basic ».
    fn other_order(&self, window: &Window) -> Option<(Closeness, usize)> {
        (window.words > 1 && window.any_order == self.any_order).then_some((Closeness::Close, 0))
    }

    /// For « spotyfi » and « basik fit ».
    fn same_sound(&self, window: &Window) -> Option<(Closeness, usize)> {
        let apart = window.left_out == 0 || self.letters > 5;
        (apart && window.sound == self.sound).then_some((Closeness::Close, 1))
    }

    /// For « nteflix », « cannal plus », « bouygue telecom »: the longer the name, the more slips.
    fn slip(&self, window: &Window) -> Option<(Closeness, usize)> {
        let allowed = match self.letters {
            ..=7 => 1,
            8..=13 => 2,
            _ => 3,
        };
        // In a sentence any word may resemble something, so less is allowed.
        let allowed = if window.left_out > 0 { 1 } else { allowed };
        if window.letters.abs_diff(self.letters) > allowed {
            return None;
        }
        let slips = osa_distance(&window.text, &self.text);
        let same_start = window.text.chars().next() == self.text.chars().next();
        let fits = match self.letters {
            ..=6 => same_start && window.left_out == 0,
            _ => same_start || (slips == 1 && window.left_out == 0),
        };
        if slips > allowed || !fits {
            return None;
        }
        let closeness = if slips * 6 <= self.letters {
            Closeness::Close
        } else {
            Closeness::Far
        };
        Some((closeness, slips))
    }

    /// For « ntflx » and « boug telecom »: the letters of the name in order, some left out.
    fn guess(&self, window: &Window, guesser: &mut Guesser) -> Option<(Closeness, usize)> {
        let same_start = window.text.chars().next() == self.text.chars().next();
        if window.left_out > 0
            || window.letters <= SHORT_NAME
            || window.letters >= self.letters
            || !same_start
            || window.letters * 2 < self.letters
        {
            return None;
        }
        // People drop vowels. A short word that also lacks consonants is more likely to be another word.
        if window.letters < LONG_GUESS && consonants(&window.text) != consonants(&self.text) {
            return None;
        }
        guesser
            .resembles(&self.text, &window.text)
            .then(|| (Closeness::Far, self.letters - window.letters))
    }
}

/// The fuzzy matcher, made only when a search needs it.
#[derive(Default)]
pub struct Guesser {
    matcher: Option<Matcher>,
}

impl Guesser {
    /// Whether `typed` is found in `name` with a score near that of a perfect match.
    fn resembles(&mut self, name: &str, typed: &str) -> bool {
        let matcher = self
            .matcher
            .get_or_insert_with(|| Matcher::new(Config::DEFAULT));
        let (name, typed) = (Utf32String::from(name), Utf32String::from(typed));
        let perfect = matcher.fuzzy_match(typed.slice(..), typed.slice(..));
        let score = matcher.fuzzy_match(name.slice(..), typed.slice(..));
        match (score, perfect) {
            (Some(score), Some(perfect)) => u32::from(score) * 100 >= u32::from(perfect) * 70,
            _ => false,
        }
    }
}

/// A spelling that forgets what the ear does not hear: « y » and « i », « k » and « c », « ee » and « i », doubles.
fn sound(text: &str) -> String {
    const ALIKE: &[(&str, &str)] = &[
        ("ph", "f"),
        ("sh", "ch"),
        ("que", "c"),
        ("qu", "c"),
        ("k", "c"),
        ("q", "c"),
        ("x", "cs"),
        ("z", "s"),
        ("j", "g"),
        ("ee", "i"),
        ("y", "i"),
    ];
    let heard = ALIKE
        .iter()
        .fold(text.to_owned(), |heard, (written, same)| {
            heard.replace(written, same)
        });
    undouble(&heard)
}

fn sorted(words: &[String]) -> String {
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    words.sort_unstable();
    words.join(" ")
}

fn undouble(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

fn letters_of(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

fn consonants(text: &str) -> String {
    text.chars()
        .filter(|letter| !"aeiou".contains(*letter))
        .collect()
}

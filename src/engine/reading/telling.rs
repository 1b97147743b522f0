//! Telling: which answer is meant by words that are no answer's own, by what `words.toml` knows people to say.
//! It never chooses between two answers: words that tell both tell neither.

use crate::book::words::Words;
use crate::engine::slot::Slot;

/// What the words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told<'b> {
    /// No answer that is known by other words.
    Nothing,
    /// The answer of that name.
    One(&'b str),
    /// Several answers, or what one of them is not.
    Unclear,
}

/// Which answer of a question folded words tell.
#[must_use]
pub fn told<'b>(words: &'b Words, slot: Slot, folded: &str) -> Told<'b> {
    let met: Vec<(&str, &str)> = words
        .answers
        .get(&slot)
        .into_iter()
        .flatten()
        .flat_map(|(name, phrases)| phrases.iter().map(move |phrase| (name.as_str(), phrase)))
        .filter(|(_, phrase)| holds(folded, phrase))
        .map(|(name, phrase)| (name, phrase.as_str()))
        .collect();
    let (denied, mut told): (Vec<_>, Vec<_>) = met
        .iter()
        .filter(|(name, phrase)| {
            !met.iter()
                .any(|(other, longer)| other != name && longer != phrase && holds(longer, phrase))
        })
        .partition(|(_, phrase)| is_denied(words, folded, phrase));
    told.dedup_by_key(|(name, _)| *name);
    match told.as_slice() {
        [] if denied.is_empty() => Told::Nothing,
        [(name, _)] => Told::One(name),
        [] | [_, ..] => Told::Unclear,
    }
}

/// Whether those words stand there, whole and in a row.
#[must_use]
pub fn holds(folded: &str, phrase: &str) -> bool {
    format!(" {folded} ").contains(&format!(" {phrase} "))
}

/// Whether a word around the phrase turns it round. A phrase that holds such a word says by itself what it means.
fn is_denied(words: &Words, folded: &str, phrase: &str) -> bool {
    !denies(words, phrase) && denies(words, folded)
}

/// Whether a word in it turns a sentence round.
#[must_use]
pub fn denies(words: &Words, folded: &str) -> bool {
    folded.split(' ').any(|word| words.denial.contains(word))
}

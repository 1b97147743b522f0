//! The names in what is left of a label: those of `labels.toml`, those of the directory, else the words themselves.
//! It never guesses far: a name that is only near is said to be near, and a name nobody knows stays as written.

use std::cmp::Reverse;
use std::ops::Range;

use crate::book::Book;
use crate::book::labels::{Certainty, Entry, EntryKind, Instrument, PartKind, Pattern};
use crate::book::search::{Closeness, Match};
use crate::engine::label::marks::Mark;
use crate::engine::label::tokens::Token;
use crate::engine::label::{Named, Part, overlap, part};

/// Words banks leave around a name, at its edges.
const EDGES: &[&str] = &[
    "du", "fact", "no", "num", "eur", "sepa", "ref", "id", "www", "http", "https", "*",
];
/// A near name of the directory is worth saying from this score.
const NEAR: u8 = 90;
/// A name shorter than this begins too many other names.
const SHORTEST_BEGINNING: usize = 3;

/// The names found.
#[derive(Default)]
pub struct Naming {
    /// Who sells.
    pub merchant: Option<Named>,
    /// Who collects.
    pub intermediary: Option<Named>,
    /// The block of a name looked for in vain.
    pub searched: Option<String>,
    /// The parts that carry them.
    pub parts: Vec<Part>,
}

/// What is left of a label once the bank’s words are taken away.
pub struct Words<'a> {
    /// What is known of names.
    pub book: &'a Book,
    /// The whole label.
    pub label: &'a str,
    /// The tokens that are left.
    pub tokens: &'a [Token],
    /// What stood between them.
    pub marks: &'a [Mark],
    /// How it was paid.
    pub instrument: Option<Instrument>,
}

/// Finds the names.
pub fn find(words: &Words<'_>) -> Naming {
    let mut naming = Naming::default();
    let mut free = vec![true; words.tokens.len()];
    let is_intermediary = |entry: &Entry| entry.kind == EntryKind::Intermediary;
    let intermediary = words.known(is_intermediary);
    let merchant = words.known(|entry| !is_intermediary(entry));
    // « DRI*ADOBE » names both: what is taken stays with the first.
    if let Some((entry, at)) = intermediary {
        naming.intermediary = Some(words.take(entry, at, &mut free, &mut naming.parts));
    }
    if let Some((entry, at)) = merchant {
        naming.merchant = Some(words.take(entry, at, &mut free, &mut naming.parts));
    } else if let Some((index, at)) = words.looked_for() {
        let block = &words.book.labels.searched[index];
        let written = words.ending(at, &mut free);
        naming
            .parts
            .push(part(words.label, written, PartKind::Name));
        naming.searched = Some(block.id.clone());
        naming.merchant = Some(unknown(block.name.clone()));
    }
    words.remains(&mut free, &mut naming);
    naming
}

impl<'a> Words<'a> {
    /// The block whose words say most, with where they stand.
    fn known(&self, fits: impl Fn(&Entry) -> bool) -> Option<(&'a Entry, Range<usize>)> {
        self.book
            .labels
            .entries
            .iter()
            .filter(|entry| fits(entry))
            .filter_map(|entry| {
                let (at, weight) = self.place(&entry.patterns)?;
                Some((entry, at, weight))
            })
            .max_by_key(|(entry, _, weight)| (*weight, Reverse(entry.id.as_str())))
            .map(|(entry, at, _)| (entry, at))
    }

    fn looked_for(&self) -> Option<(usize, Range<usize>)> {
        let mut blocks = self.book.labels.searched.iter().enumerate();
        blocks.find_map(|(index, block)| Some((index, self.place(&block.patterns)?.0)))
    }

    /// Where the pattern that says most stands first, and how much it says.
    fn place(&self, patterns: &[Pattern]) -> Option<(Range<usize>, usize)> {
        patterns.iter().find_map(|pattern| {
            let mut starts = 0..self.tokens.len();
            let start = starts.find(|start| pattern.begins(&self.tokens[*start..]))?;
            Some((start..start + pattern.0.len(), pattern.weight()))
        })
    }

    /// Takes the words of a block; without a name of its own, it has the one written.
    fn take(
        &self,
        entry: &Entry,
        at: Range<usize>,
        free: &mut [bool],
        parts: &mut Vec<Part>,
    ) -> Named {
        let kind = match entry.kind {
            EntryKind::Merchant => PartKind::Merchant,
            EntryKind::Intermediary => PartKind::Intermediary,
            EntryKind::Store => PartKind::Store,
            EntryKind::OperatorBilling => PartKind::Operator,
        };
        let own = at.clone().find(|place| free[*place]).unwrap_or(at.start)..at.end;
        let written = self.ending(own, free);
        let written = part(self.label, written, kind);
        let name = entry.name.clone().unwrap_or_else(|| written.text.clone());
        parts.push(written);
        Named {
            entry: Some(entry.id.clone()),
            name,
            kind: entry.kind,
            provider: entry.provider.clone(),
            trust: Some(entry.sourced.trust),
        }
    }

    /// The bytes of these tokens, which are taken; « .COM » and « .NET » right after them belong to them.
    fn ending(&self, at: Range<usize>, free: &mut [bool]) -> Range<usize> {
        free[at.clone()].fill(false);
        let start = self.tokens[at.start].at.start;
        let end = self.tokens[at.end - 1].at.end;
        match self.tokens.get(at.end) {
            Some(next)
                if free[at.end]
                    && self.label[end..next.at.start] == *"."
                    && next.text.len() <= 4 =>
            {
                free[at.end] = false;
                start..next.at.end
            }
            _ => start..end,
        }
    }

    /// What no block knows: a prefix before a star, places, and the name itself.
    fn remains(&self, free: &mut [bool], naming: &mut Naming) {
        let nobody_yet = naming.merchant.is_none() && naming.intermediary.is_none();
        let star = self.tokens.iter().position(|token| token.text == "*");
        if let Some(star) = star.filter(|star| nobody_yet && *star > 0) {
            self.before_a_star(star, free, naming);
        }
        self.strip(free);
        // A place comes after a name, never alone: « NICE » may be a shop.
        let nobody_yet = naming.merchant.is_none() && naming.intermediary.is_none();
        let first = free.iter().position(|it| *it).filter(|_| nobody_yet);
        for at in (0..self.tokens.len()).rev() {
            if Some(at) == first || (free[at] && !self.is_place(at)) {
                break;
            }
            if free[at] {
                let place = self.tokens[at].at.clone();
                naming.parts.push(part(self.label, place, PartKind::Place));
                free[at] = false;
            }
        }
        if naming.merchant.is_none()
            && let Some(words) = self.in_a_row(free)
        {
            naming.merchant = Some(self.name_of(&words));
            naming.parts.push(words);
        }
    }

    /// « UBER *EATS » is one name of the directory; « MOL*BOULANGERIE » is a payment company, then a name.
    fn before_a_star(&self, star: usize, free: &mut [bool], naming: &mut Naming) {
        let end = self.row_end(0, |_| true).max(star + 1);
        let words = |range: Range<usize>| -> String {
            let words: Vec<&str> = self.tokens[range]
                .iter()
                .map(|it| it.text.as_str())
                .collect();
            words.join(" ")
        };
        let before = words(0..star);
        let around = format!("{before} {}", words(star + 1..end));
        if let Some(found) = exactly(self.book, &around).or_else(|| exactly(self.book, &before)) {
            let at = self.tokens[0].at.start..self.tokens[end - 1].at.end;
            naming.parts.push(part(self.label, at, PartKind::Name));
            naming.merchant = Some(named_in_directory(&found, Certainty::Name));
            free[..end].fill(false);
            return;
        }
        let at = self.tokens[0].at.start..self.tokens[star].at.end;
        naming.parts.push(part(self.label, at, PartKind::Prefix));
        free[..=star].fill(false);
    }

    fn is_place(&self, at: usize) -> bool {
        self.book.labels.places.contains(&self.tokens[at].text)
    }

    /// Takes the words banks leave at both ends.
    fn strip(&self, free: &mut [bool]) {
        let goes = |at: usize| EDGES.contains(&self.tokens[at].text.as_str());
        let first = (0..free.len()).find(|at| free[*at] && !goes(*at));
        let last = (0..free.len()).rev().find(|at| free[*at] && !goes(*at));
        match (first, last) {
            (Some(first), Some(last)) => {
                free[..first].fill(false);
                free[last + 1..].fill(false);
            }
            _ => free.fill(false),
        }
    }

    /// The first words that are left with nothing of the bank’s between them.
    fn in_a_row(&self, free: &[bool]) -> Option<Part> {
        let first = free.iter().position(|it| *it)?;
        let last = self.row_end(first, |at| free[at]) - 1;
        let at = self.tokens[first].at.start..self.tokens[last].at.end;
        Some(part(self.label, at, PartKind::Name))
    }

    /// Where the row of words that begins here ends: nothing of the bank’s stands between two of them.
    fn row_end(&self, first: usize, goes_on: impl Fn(usize) -> bool) -> usize {
        let mut end = first + 1;
        while end < self.tokens.len() && goes_on(end) {
            let gap = self.tokens[end - 1].at.end..self.tokens[end].at.start;
            if self.marks.iter().any(|mark| overlap(&mark.at, &gap)) {
                break;
            }
            end += 1;
        }
        end
    }

    /// A provider whose name it is or is near; for a direct debit, whose name it begins with; else the words.
    fn name_of(&self, words: &Part) -> Named {
        let found = self.book.search(&words.text, 2);
        if let Some(best) = found.first() {
            let alone = found
                .get(1)
                .is_none_or(|other| other.closeness > best.closeness);
            match best.closeness {
                Closeness::Exact if alone => return named_in_directory(best, Certainty::Name),
                Closeness::Close if alone && best.score >= NEAR => {
                    return named_in_directory(best, Certainty::Weak);
                }
                Closeness::Exact | Closeness::Close | Closeness::Far => {}
            }
        }
        let begun = match self.instrument {
            Some(Instrument::SepaDd) => self.beginning(&words.text),
            None | Some(_) => None,
        };
        begun.map_or_else(
            || unknown(words.text.clone()),
            |best| named_in_directory(&best, Certainty::Weak),
        )
    }

    /// « VERISURE ALARME », « EDF CLIENTS »: creditors write more than their name.
    fn beginning(&self, words: &str) -> Option<Match> {
        let words: Vec<&str> = words.split_whitespace().collect();
        (1..words.len()).rev().find_map(|count| {
            let beginning = words[..count].join(" ");
            let long = beginning
                .chars()
                .filter(|sign| sign.is_alphabetic())
                .count();
            exactly(self.book, &beginning).filter(|_| long >= SHORTEST_BEGINNING)
        })
    }
}

/// The one provider that has this very name.
fn exactly(book: &Book, words: &str) -> Option<Match> {
    let mut found = book.search(words, 2).into_iter();
    let best = found.next().filter(|it| it.closeness == Closeness::Exact)?;
    found
        .next()
        .is_none_or(|other| other.closeness != Closeness::Exact)
        .then_some(best)
}

fn named_in_directory(found: &Match, trust: Certainty) -> Named {
    Named {
        entry: None,
        name: found.name.clone(),
        kind: EntryKind::Merchant,
        provider: Some(found.id.clone()),
        trust: Some(trust),
    }
}

fn unknown(name: String) -> Named {
    Named {
        entry: None,
        name,
        kind: EntryKind::Merchant,
        provider: None,
        trust: None,
    }
}

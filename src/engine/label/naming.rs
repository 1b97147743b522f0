//! The names in what is left of a label: those of `labels.toml`, those of the directory, else the words themselves.
//! It never guesses far: a name that is only near is said to be near, and a name nobody knows stays as written.

use crate::book::Book;
use crate::book::labels::{Certainty, Entry, EntryKind, PartKind, Pattern};
use crate::book::search::Closeness;
use crate::engine::label::tokens::Token;
use crate::engine::label::{Named, Part, part};

/// Words banks leave around a name, at its edges.
const EDGES: &[&str] = &[
    "du", "fact", "no", "num", "eur", "sepa", "ref", "id", "www", "http", "https", "*",
];
/// A near name of the directory is worth saying from this score.
const NEAR: u8 = 90;

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

/// Finds the names in the tokens that are left.
pub fn find(book: &Book, label: &str, tokens: &[Token]) -> Naming {
    let mut naming = Naming::default();
    let is_intermediary = |entry: &Entry| entry.kind == EntryKind::Intermediary;
    let intermediary = known(book, tokens, is_intermediary);
    let merchant = known(book, tokens, |entry| !is_intermediary(entry));
    let mut free = vec![true; tokens.len()];
    for (entry, start, length) in [&intermediary, &merchant].into_iter().flatten() {
        // « DRI*ADOBE » names both: what is taken stays with the first.
        let own: Vec<usize> = (*start..start + length).filter(|at| free[*at]).collect();
        own.iter().for_each(|at| free[*at] = false);
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            let end = tokens[*last].at.end;
            naming.parts.push(part(
                label,
                tokens[*first].at.start..end,
                kind_of(entry.kind),
            ));
        }
    }
    naming.intermediary = intermediary.map(|(entry, ..)| named(entry));
    naming.merchant = merchant.map(|(entry, ..)| named(entry));

    if naming.merchant.is_none()
        && let Some((searched, start, length)) = looked_for(book, tokens)
    {
        let at = tokens[start].at.start..tokens[start + length - 1].at.end;
        naming.parts.push(part(label, at, PartKind::Name));
        free[start..start + length].fill(false);
        let block = &book.labels.searched[searched];
        naming.searched = Some(block.id.clone());
        naming.merchant = Some(Named {
            entry: None,
            name: block.name.clone(),
            kind: EntryKind::Merchant,
            provider: None,
            trust: None,
        });
        // « .com », « .net »: what follows belongs to the name.
        return naming;
    }
    remains(book, label, tokens, &mut free, &mut naming);
    naming
}

/// What nobody knows yet: a prefix before a star, places, and the name itself.
fn remains(book: &Book, label: &str, tokens: &[Token], free: &mut [bool], naming: &mut Naming) {
    let star = tokens
        .iter()
        .position(|token| token.text == "*")
        .filter(|at| {
            naming.intermediary.is_none()
                && naming.merchant.is_none()
                && *at > 0
                && *at + 1 < tokens.len()
        });
    if let Some(star) = star {
        naming.parts.push(part(
            label,
            tokens[0].at.start..tokens[star].at.end,
            PartKind::Prefix,
        ));
        free[..=star].fill(false);
    }
    strip(tokens, free, |token| EDGES.contains(&token.text.as_str()));
    let first = free.iter().position(|it| *it);
    // A place comes after a name, never alone: « NICE » may be a shop.
    for at in (0..tokens.len()).rev().filter(|at| Some(*at) != first) {
        if free[at] && book.labels.places.contains(&tokens[at].text) {
            naming
                .parts
                .push(part(label, tokens[at].at.clone(), PartKind::Place));
            free[at] = false;
        } else if free[at] {
            break;
        }
    }
    if naming.merchant.is_some() {
        return;
    }
    let left: Vec<&Token> = tokens
        .iter()
        .zip(free.iter())
        .filter(|(_, free)| **free)
        .map(|(token, _)| token)
        .collect();
    let (Some(first), Some(last)) = (left.first(), left.last()) else {
        return;
    };
    let mut end = last.at.end;
    // « .COM » and « CANAL+ » end with a sign that tokens part or keep.
    if label[end..].starts_with('+') {
        end += 1;
    }
    let whole = part(label, first.at.start..end, PartKind::Name);
    naming.merchant = Some(
        in_the_directory(book, &whole.text).unwrap_or_else(|| Named {
            entry: None,
            name: whole.text.clone(),
            kind: EntryKind::Merchant,
            provider: None,
            trust: None,
        }),
    );
    naming.parts.push(whole);
}

/// A provider whose name it is, or is near.
fn in_the_directory(book: &Book, words: &str) -> Option<Named> {
    let found = book.search(words, 2);
    let best = found.first()?;
    let alone = found
        .get(1)
        .is_none_or(|other| other.closeness > best.closeness);
    let trust = match best.closeness {
        Closeness::Exact if alone => Certainty::Name,
        Closeness::Close if alone && best.score >= NEAR => Certainty::Weak,
        Closeness::Exact | Closeness::Close | Closeness::Far => return None,
    };
    Some(Named {
        entry: None,
        name: best.name.clone(),
        kind: EntryKind::Merchant,
        provider: Some(best.id.clone()),
        trust: Some(trust),
    })
}

/// The block whose words say most, with where they stand.
fn known<'b>(
    book: &'b Book,
    tokens: &[Token],
    fits: impl Fn(&Entry) -> bool,
) -> Option<(&'b Entry, usize, usize)> {
    book.labels
        .entries
        .iter()
        .filter(|entry| fits(entry))
        .filter_map(|entry| {
            let (pattern, start) = place(&entry.patterns, tokens)?;
            Some((entry, start, pattern.0.len(), pattern.weight()))
        })
        .max_by_key(|(entry, .., weight)| (*weight, std::cmp::Reverse(entry.id.as_str())))
        .map(|(entry, start, length, _)| (entry, start, length))
}

fn looked_for(book: &Book, tokens: &[Token]) -> Option<(usize, usize, usize)> {
    book.labels
        .searched
        .iter()
        .enumerate()
        .find_map(|(index, searched)| {
            let (pattern, start) = place(&searched.patterns, tokens)?;
            Some((index, start, pattern.0.len()))
        })
}

/// The pattern that says most, and where it stands first.
fn place<'p>(patterns: &'p [Pattern], tokens: &[Token]) -> Option<(&'p Pattern, usize)> {
    patterns.iter().find_map(|pattern| {
        let start = (0..tokens.len()).find(|start| pattern.begins(&tokens[*start..]))?;
        Some((pattern, start))
    })
}

fn named(entry: &Entry) -> Named {
    Named {
        entry: Some(entry.id.clone()),
        name: entry.name.clone(),
        kind: entry.kind,
        provider: entry.provider.clone(),
        trust: Some(entry.sourced.trust),
    }
}

fn kind_of(kind: EntryKind) -> PartKind {
    match kind {
        EntryKind::Merchant => PartKind::Merchant,
        EntryKind::Intermediary => PartKind::Intermediary,
        EntryKind::Store => PartKind::Store,
        EntryKind::OperatorBilling => PartKind::Operator,
    }
}

/// Takes such tokens away from both ends.
fn strip(tokens: &[Token], free: &mut [bool], goes: impl Fn(&Token) -> bool) {
    let take = |order: &mut dyn Iterator<Item = usize>, free: &mut [bool]| {
        for at in order {
            if free[at] && !goes(&tokens[at]) {
                break;
            }
            free[at] = false;
        }
    };
    take(&mut (0..tokens.len()), free);
    take(&mut (0..tokens.len()).rev(), free);
}

//! The provider directory: reads every card, then checks them against each other.
//! It never opens a file (the caller gives names and texts) and never judges typography (see `Card::prose`).

mod card;
mod read;
pub(in crate::book) mod section;

use std::collections::{BTreeMap, BTreeSet};

use crate::book::problem::Problem;
use crate::book::search::fold;

pub use card::{
    Age, AppStore, Bilingual, Card, Category, Claim, Evidence, Letter, LetterUse, Link, LinkKind,
    Phone, Privacy, Prose, Topic, Trust,
};

/// Reads the cards given as (file, text) pairs, and everything wrong with them.
/// A card that lacks what it cannot do without is left out; files that are not `.toml` are ignored.
pub fn load<'a>(
    files: impl Iterator<Item = (&'a str, &'a str)>,
) -> (BTreeMap<String, Card>, Vec<Problem>) {
    let files: BTreeMap<&str, &str> = files.filter(|(file, _)| stem(file).is_some()).collect();
    let mut cards: BTreeMap<String, Card> = BTreeMap::new();
    let mut homes: BTreeMap<String, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for (file, text) in &files {
        let (card, wrong) = read::card(file, text);
        problems.extend(wrong);
        let Some(card) = card else { continue };
        let expected = stem(file).unwrap_or_default();
        if card.id != expected {
            let what = format!("the id `{}` is not the name of the file", card.id);
            let mend = format!(
                "write `id = \"{expected}\"`, or rename the file `{}.toml`",
                card.id
            );
            problems.push(problem(file, line_with(text, "id", &card.id), what, mend));
        }
        if let Some(other) = homes.get(&card.id) {
            let what = format!("the id `{}` is already that of `{other}`", card.id);
            problems.push(problem(
                file,
                line_with(text, "id", &card.id),
                what,
                "give one of them another id",
            ));
            continue;
        }
        homes.insert(card.id.clone(), file);
        cards.insert(card.id.clone(), card);
    }
    // A parent whose own file is broken is reported once, in that file.
    let known: BTreeSet<&str> = files.keys().filter_map(|file| stem(file)).collect();
    for card in cards.values() {
        let Some((file, text)) = homes
            .get(&card.id)
            .and_then(|file| files.get_key_value(file))
        else {
            continue;
        };
        problems.extend(parent_problem(card, &known, file, text));
    }
    problems.extend(shared_names(&cards, &homes, &files));
    problems.sort();
    (cards, problems)
}

fn parent_problem(card: &Card, known: &BTreeSet<&str>, file: &str, text: &str) -> Option<Problem> {
    let parent = card.parent.as_deref()?;
    let line = line_with(text, "parent", parent);
    if parent == card.id {
        return Some(problem(
            file,
            line,
            "a card cannot be its own parent",
            "delete this line",
        ));
    }
    if known.contains(parent) {
        return None;
    }
    let what = format!("there is no card `{parent}` to be the parent");
    Some(problem(
        file,
        line,
        what,
        format!("write the id of another card, or add `{parent}.toml`"),
    ))
}

/// Names that two cards would both answer to, once accents, capitals and punctuation are put aside.
fn shared_names(
    cards: &BTreeMap<String, Card>,
    homes: &BTreeMap<String, &str>,
    files: &BTreeMap<&str, &str>,
) -> Vec<Problem> {
    let mut owners: BTreeMap<String, (&str, &str)> = BTreeMap::new();
    let mut problems = Vec::new();
    for card in cards.values() {
        let Some((file, text)) = homes
            .get(&card.id)
            .and_then(|file| files.get_key_value(file))
        else {
            continue;
        };
        for name in std::iter::once(&card.name).chain(&card.aliases) {
            let folded = fold(name).concat();
            let line = line_holding(text, name);
            if folded.is_empty() {
                let what = format!("the name `{name}` holds neither a letter nor a digit");
                problems.push(problem(file, line, what, "write a name people can type"));
                continue;
            }
            match owners.get(&folded) {
                Some((owner, other)) if *owner != card.id => {
                    let what = format!("the name `{name}` is also a name of `{other}`");
                    problems.push(problem(
                        file,
                        line,
                        what,
                        "leave it to one of the two cards",
                    ));
                }
                Some(_) => {}
                None => {
                    owners.insert(folded, (&card.id, file));
                }
            }
        }
    }
    problems
}

fn problem(file: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) -> Problem {
    Problem {
        file: file.to_owned(),
        line,
        what: what.into(),
        mend: mend.into(),
    }
}

/// The name of a card's file, without folder nor extension.
fn stem(file: &str) -> Option<&str> {
    file.rsplit(['/', '\\']).next()?.strip_suffix(".toml")
}

/// The line where a field has this value; the first line when it is written in some unusual way.
fn line_with(text: &str, key: &str, value: &str) -> usize {
    let quoted = format!("\"{value}\"");
    first_line(text, |line| {
        line.trim_start().starts_with(key) && line.contains(&quoted)
    })
}

fn line_holding(text: &str, name: &str) -> usize {
    let quoted = format!("\"{name}\"");
    first_line(text, |line| line.contains(&quoted))
}

fn first_line(text: &str, is_it: impl Fn(&str) -> bool) -> usize {
    text.lines().position(is_it).map_or(1, |index| index + 1)
}

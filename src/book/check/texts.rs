//! Texts: each one the program says exists in every language, and each that exists is said.
//! It never reads the words: values, length and typography are checked beside it.

use std::collections::{BTreeMap, BTreeSet};

use super::keys::{Presence, Use};
use super::{nearest, problem};
use crate::book::Book;
use crate::book::load::Places;
use crate::book::problem::Problem;
use crate::book::texts::Known;
use crate::engine::names::Named;
use crate::engine::person::Language;

/// Texts that are missing, that nobody says, and references that lead nowhere.
pub fn problems(book: &Book, uses: &BTreeMap<String, Use>, places: &Places) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, used) in uses {
        problems.extend(missing(book, key, used, places));
    }
    for language in Language::ALL {
        let Some(known) = book.texts().known.get(language) else {
            continue;
        };
        problems.extend(references(known));
        problems.extend(unused(known, uses));
    }
    problems
}

/// A language in the words of whoever reads the problem.
pub fn in_words(language: Language) -> &'static str {
    match language {
        Language::Fr => "French",
        Language::En => "English",
    }
}

fn missing(book: &Book, key: &str, used: &Use, places: &Places) -> Option<Problem> {
    let (here, lacking): (Vec<Language>, Vec<Language>) = Language::ALL
        .iter()
        .partition(|language| book.has(**language, key));
    if lacking.is_empty() || (here.is_empty() && used.presence == Presence::EverywhereOrNowhere) {
        return None;
    }
    let place = match here.first() {
        Some(other) => beside(book, key, *other, *lacking.first()?),
        None => wanted_at(book, key, used, places, *lacking.first()?),
    };
    let names: Vec<&str> = lacking.iter().map(|language| in_words(*language)).collect();
    let what = format!("the text `{key}` is missing in {}", names.join(" and in "));
    let written = key
        .split_once('.')
        .map_or_else(|| format!("{key} = …"), |(_, name)| format!(".{name} = …"));
    let mend = match here
        .first()
        .and_then(|other| Some((other, known(book, *other, key)?)))
    {
        Some((other, there)) => format!(
            "write `{written}` there; in {} it stands in `{}`, line {}",
            in_words(*other),
            there.file,
            there.line
        ),
        None if used.wanted_by.is_some() => format!(
            "write `{written}` in {}, or take away what calls for it",
            folders(&lacking)
        ),
        None => format!(
            "write `{written}` in {}: the program says it",
            folders(&lacking)
        ),
    };
    Some(problem((&place.0, place.1), what, mend))
}

fn folders(languages: &[Language]) -> String {
    let folders: Vec<String> = languages
        .iter()
        .map(|language| format!("`{}/`", language.name()))
        .collect();
    folders.join(" and in ")
}

/// The place in one language that answers to where the text stands in another.
fn beside(book: &Book, key: &str, other: Language, lacking: Language) -> (String, usize) {
    let message = key.split('.').next().unwrap_or(key);
    if let Some(own) = known(book, lacking, message) {
        return (own.file.clone(), own.line);
    }
    let file = known(book, other, key).map_or("", |known| known.file.as_str());
    let name = file.split_once('/').map_or(file, |(_, name)| name);
    (format!("{}/{name}", lacking.name()), 1)
}

/// The place that calls for a text no language has.
fn wanted_at(
    book: &Book,
    key: &str,
    used: &Use,
    places: &Places,
    lacking: Language,
) -> (String, usize) {
    let message = key.split('.').next().unwrap_or(key);
    if let Some(own) = known(book, lacking, message) {
        return (own.file.clone(), own.line);
    }
    match used.wanted_by.as_deref() {
        Some(file) if file.ends_with(".toml") => (file.to_owned(), 1),
        Some(name) => places.of(name),
        None => (format!("{}/phrases.ftl", lacking.name()), 1),
    }
}

fn known<'b>(book: &'b Book, language: Language, key: &str) -> Option<&'b Known> {
    book.texts().known.get(&language)?.get(key)
}

fn references(known: &BTreeMap<String, Known>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, text) in known {
        for other in &text.refers_to {
            if !known.contains_key(other) {
                problems.push(problem(
                    (&text.file, text.line),
                    format!("the text `{key}` refers to `{other}`, which does not exist"),
                    format!("write the name of a text of the same language, or add `{other} = …`"),
                ));
            }
        }
        if reached(known, &text.refers_to).contains(key.as_str()) {
            problems.push(problem(
                (&text.file, text.line),
                format!("the text `{key}` refers to itself, directly or through others"),
                "write its words instead of one of the references".to_owned(),
            ));
        }
    }
    problems
}

/// The texts that these lead to, however far.
fn reached<'k>(
    known: &'k BTreeMap<String, Known>,
    from: &'k BTreeSet<String>,
) -> BTreeSet<&'k str> {
    let mut seen = BTreeSet::new();
    let mut to_see: Vec<&str> = from.iter().map(String::as_str).collect();
    while let Some(key) = to_see.pop() {
        if seen.insert(key) {
            to_see.extend(
                known
                    .get(key)
                    .into_iter()
                    .flat_map(|text| &text.refers_to)
                    .map(String::as_str),
            );
        }
    }
    seen
}

/// The texts of the rights engine, whose values are the keys of its answers: a test of that engine holds them.
pub fn is_of_rights(key: &str) -> bool {
    key.starts_with("right-") || key.starts_with("rights-")
}

fn unused(known: &BTreeMap<String, Known>, uses: &BTreeMap<String, Use>) -> Vec<Problem> {
    let is_said = |key: &str| uses.contains_key(key);
    let said = known.iter().filter(|(key, _)| is_said(key));
    let referred: BTreeSet<&str> = said
        .flat_map(|(_, text)| reached(known, &text.refers_to))
        .collect();
    known
        .iter()
        .filter(|(key, _)| !is_said(key) && !referred.contains(key.as_str()) && !is_of_rights(key))
        .map(|(key, text)| {
            let absent = uses.keys().filter(|other| !known.contains_key(*other));
            let mend = match nearest(key, absent.map(String::as_str)) {
                Some(meant) => format!("delete it, or write `{meant}` if that is meant"),
                None => "delete it".to_owned(),
            };
            problem(
                (&text.file, text.line),
                format!("nothing says the text `{key}`"),
                mend,
            )
        })
        .collect()
}

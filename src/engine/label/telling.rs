//! A decoded label in words: each part explained, the name with how sure it is, who can tell more, what one can do.
//! It never accuses anybody, and never writes an unknown site's name so that it becomes a link.

use crate::book::Book;
use crate::book::labels::{Certainty, Entry, PartKind};
use crate::engine::args::{Arg, Args};
use crate::engine::label::{Decoded, Named, Part, is_taken};
use crate::engine::markup::literal;
use crate::engine::names::Named as _;
use crate::engine::person::Language;
use crate::engine::prompt::dashed;
use crate::engine::words;

/// The whole explanation, as markup.
#[must_use]
pub fn message(book: &Book, language: Language, decoded: &Decoded) -> String {
    let say = |key: &str, args: &Args| book.say(language, key, args);
    if decoded.parts.is_empty() {
        return say("label-nothing", &Args::none());
    }
    let rows: Vec<String> = decoded
        .parts
        .iter()
        .map(|part| {
            let args = Args::none()
                .with_markup(Arg::Label, to_copy(&part.text))
                .with_markup(Arg::Answer, literal(meaning(book, language, decoded, part)));
            say("label-part", &args)
        })
        .collect();
    let mut told = vec![say("label-title", &Args::none()), rows.join("\n")];
    let names = [&decoded.intermediary, &decoded.merchant];
    for named in names.into_iter().flatten() {
        told.push(name(book, language, named));
        if let Some(entry) = entry(book, named) {
            let args =
                Args::none().with_markup(Arg::Answer, literal(entry.meaning.in_language(language)));
            told.push(say("label-meaning", &args));
            let args =
                Args::none().with_markup(Arg::Answer, literal(entry.ask.in_language(language)));
            told.push(say("label-ask", &args));
        }
    }
    let unsure = decoded.trust().is_none_or(|trust| trust == Certainty::Weak);
    if unsure && is_taken(decoded.instrument) {
        told.push(safe_path(book, language, decoded));
    }
    if let Some(recourse) = decoded
        .instrument
        .and_then(|instrument| book.labels.recourses.get(&instrument))
    {
        told.push(literal(recourse.text.in_language(language)));
    }
    told.join("\n\n")
}

/// What to do about a name of which nothing is known, without risk: the same for every such name.
#[must_use]
pub fn safe_path(book: &Book, language: Language, decoded: &Decoded) -> String {
    let searched = decoded
        .searched
        .as_ref()
        .and_then(|id| book.labels.searched.iter().find(|block| block.id == *id));
    let path = book.say(language, "label-safe-path", &Args::none());
    let Some(block) = searched else {
        return path;
    };
    let args = Args::none()
        .with_markup(Arg::Name, to_copy(&block.name))
        .with_markup(Arg::Date, words::date(language, block.searched_on));
    let searched = book.say(language, "label-searched", &args);
    format!("{searched}\n\n{path}")
}

/// What a part is, in words.
#[must_use]
pub fn meaning<'b>(book: &'b Book, language: Language, decoded: &Decoded, part: &Part) -> &'b str {
    let opening = decoded
        .instrument
        .filter(|_| part.kind == PartKind::Instrument)
        .and_then(|instrument| {
            let openings = &book.labels.openings;
            openings
                .iter()
                .find(|opening| opening.instrument == instrument)
        });
    match opening {
        Some(opening) => opening.meaning.in_language(language),
        None => book
            .labels
            .parts
            .get(&part.kind)
            .map_or("", |text| text.in_language(language)),
    }
}

/// The name, as a fact or as « peut correspondre à ».
fn name(book: &Book, language: Language, named: &Named) -> String {
    let key = match named.trust {
        Some(trust) if trust.is_told_as_a_fact() => "label-is",
        Some(Certainty::Name) => "label-carries",
        Some(_) => "label-may-be",
        None => "label-as-written",
    };
    let trust = named.trust.map_or_else(String::new, |trust| {
        let key = format!("label-trust-{}", dashed(trust.name()));
        book.say(language, &key, &Args::none())
    });
    let shown = match named.trust {
        Some(_) => literal(&named.name),
        None => to_copy(&named.name),
    };
    let args = Args::none()
        .with_markup(Arg::Name, shown)
        .with_markup(Arg::Reference, trust);
    book.say(language, key, &args)
}

fn entry<'b>(book: &'b Book, named: &Named) -> Option<&'b Entry> {
    let id = named.entry.as_ref()?;
    book.labels.entries.iter().find(|entry| entry.id == *id)
}

/// To be copied: no application makes a link of it.
fn to_copy(text: &str) -> String {
    format!("`{}`", text.replace(['`', '\\'], "’"))
}

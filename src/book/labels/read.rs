//! Turns the text of `labels.toml` into `Labels`, noting everything wrong on the way, each with its line.
//! It never looks at a provider's card: `check::labels` compares the two.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::book::labels::{
    Entry, FILE, Labels, Opening, PartKind, Pattern, Recourse, Searched, Sourced,
};
use crate::book::problem::Problem;
use crate::book::providers::section::{self, Notes, Section};
use crate::engine::fold::fold;
use crate::engine::label::tokens;
use crate::engine::names::Named;

/// Reads the file, and everything wrong with it.
#[must_use]
pub fn labels(text: &str) -> (Labels, Vec<Problem>) {
    let (labels, problems) = section::whole(FILE, text, read);
    (labels.unwrap_or_default(), problems)
}

fn read(root: &mut Section, notes: &mut Notes) -> Labels {
    let mut labels = Labels::default();
    for section in root.sections("opening", notes) {
        labels.openings.extend(read_opening(section, notes));
    }
    for mut section in root.sections("recourse", notes) {
        let instrument = section.word("instrument", notes);
        let text = section.both("text", notes);
        let sourced = read_sourced(&mut section, notes);
        section.close(notes);
        if let (Some(instrument), Some(text), Some(sourced)) = (instrument, text, sourced) {
            labels
                .recourses
                .insert(instrument, Recourse { text, sourced });
        }
    }
    for mut section in root.sections("part", notes) {
        let kind: Option<PartKind> = section.word("kind", notes);
        let meaning = section.both("meaning", notes);
        section.close(notes);
        if let (Some(kind), Some(meaning)) = (kind, meaning) {
            labels.parts.insert(kind, meaning);
        }
    }
    let mut ids = BTreeMap::new();
    for section in root.sections("entry", notes) {
        labels.entries.extend(read_entry(section, &mut ids, notes));
    }
    for section in root.sections("searched", notes) {
        labels
            .searched
            .extend(read_searched(section, &mut ids, notes));
    }
    if let Some(mut places) = root.section("places", notes) {
        let words = places.texts("words", notes).unwrap_or_default();
        labels.places = words.iter().flat_map(|word| fold(word)).collect();
        places.close(notes);
    }
    for kind in PartKind::ALL {
        if !labels.parts.contains_key(kind) {
            let name = kind.name();
            notes.at(
                0,
                format!("no `[[part]]` explains the kind `{name}`"),
                format!("add `[[part]]`, `kind = \"{name}\"` and its `meaning`"),
            );
        }
    }
    labels
}

fn read_opening(mut section: Section, notes: &mut Notes) -> Option<Opening> {
    let words = read_patterns(&mut section, "words", notes);
    let instrument = section.word("instrument", notes);
    let meaning = section.both("meaning", notes);
    let sourced = read_sourced(&mut section, notes);
    section.close(notes);
    Some(Opening {
        words,
        instrument: instrument?,
        meaning: meaning?,
        sourced: sourced?,
    })
}

fn read_entry(
    mut section: Section,
    ids: &mut BTreeMap<String, usize>,
    notes: &mut Notes,
) -> Option<Entry> {
    let id_at = section.position("id").unwrap_or(section.at);
    let line = notes.line(section.position("provider").unwrap_or(id_at));
    let id = read_id(&mut section, ids, notes);
    let kind = section.word("kind", notes);
    let name = section.optional_text("name", notes);
    let patterns = read_patterns(&mut section, "patterns", notes);
    let provider = section.optional_text("provider", notes);
    let meaning = section.both("meaning", notes);
    let ask = section.both("ask", notes);
    let sourced = read_sourced(&mut section, notes);
    section.close(notes);
    Some(Entry {
        id: id?,
        kind: kind?,
        name,
        patterns,
        provider,
        meaning: meaning?,
        ask: ask?,
        sourced: sourced?,
        line,
    })
}

fn read_searched(
    mut section: Section,
    ids: &mut BTreeMap<String, usize>,
    notes: &mut Notes,
) -> Option<Searched> {
    let id = read_id(&mut section, ids, notes);
    let name = section.text("name", notes);
    let patterns = read_patterns(&mut section, "patterns", notes);
    let searched_on = read_day(&mut section, "searched_on", notes);
    section.close(notes);
    Some(Searched {
        id: id?,
        name: name?,
        patterns,
        searched_on: searched_on?,
    })
}

/// An id stands once: it is what a conversation may refer to.
fn read_id(
    section: &mut Section,
    ids: &mut BTreeMap<String, usize>,
    notes: &mut Notes,
) -> Option<String> {
    let at = section.position("id").unwrap_or(section.at);
    let id = section.text("id", notes)?;
    if let Some(first) = ids.get(&id) {
        let what = format!("the id `{id}` already stands on line {first}");
        notes.at(at, what, "give one of the two another id");
    } else {
        ids.insert(id.clone(), notes.line(at));
    }
    Some(id)
}

/// Patterns, the most telling first; one that holds no word would fit everything.
fn read_patterns(section: &mut Section, key: &'static str, notes: &mut Notes) -> Vec<Pattern> {
    let at = section.position(key).unwrap_or(section.at);
    if section.position(key).is_none() {
        let mend = format!("add `{key} = [\"…\"]`, as on statements");
        section.missing(key, &mend, notes);
    }
    let mut patterns = Vec::new();
    for written in section.texts(key, notes).unwrap_or_default() {
        let pattern = Pattern(tokens::pieces(&written));
        if pattern.weight() < 2 {
            let what = format!("`{written}` in `{key}` holds too little to recognise a line");
            notes.at(at, what, "write at least two letters or digits");
        } else {
            patterns.push(pattern);
        }
    }
    patterns.sort_by_key(|pattern| std::cmp::Reverse(pattern.weight()));
    patterns
}

fn read_sourced(section: &mut Section, notes: &mut Notes) -> Option<Sourced> {
    let trust = section.word("trust", notes);
    let at = section.position("sources").unwrap_or(section.at);
    let sources = section.texts("sources", notes).unwrap_or_default();
    if sources.is_empty() {
        let mend = "add `sources = [\"https://…\"]`, the pages that say so";
        section.missing("sources", mend, notes);
    }
    for source in &sources {
        notes.https(at, "sources", source);
    }
    let checked_on = read_day(section, "checked_on", notes);
    Some(Sourced {
        trust: trust?,
        sources,
        checked_on: checked_on?,
    })
}

fn read_day(section: &mut Section, key: &'static str, notes: &mut Notes) -> Option<NaiveDate> {
    if section.position(key).is_none() {
        let mend = format!("add `{key} = 2026-11-23`, the day of the source");
        section.missing(key, &mend, notes);
    }
    section.date(key, notes)
}

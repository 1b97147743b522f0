//! A table of a TOML file from which fields are taken one by one, each mistake noted with its line.
//! It knows what texts, words, days and sections are; it never knows which fields a card has.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::book::problem::Problem;
use crate::book::providers::card::{Bilingual, Evidence};
use crate::engine::names::Named;

/// What went wrong so far, in one file.
pub struct Notes<'a> {
    /// The file, as it was named to the loader.
    pub file: &'a str,
    /// Its text.
    pub text: &'a str,
    /// The mistakes found so far.
    pub problems: Vec<Problem>,
}

impl Notes<'_> {
    /// Notes a mistake at this byte of the text.
    pub fn at(&mut self, at: usize, what: impl Into<String>, mend: impl Into<String>) {
        let line = line_of(self.text, at);
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line,
            what: what.into(),
            mend: mend.into(),
        });
    }

    /// The line of this byte of the text.
    pub fn line(&self, at: usize) -> usize {
        line_of(self.text, at)
    }

    /// Notes an address that is not a page on the open web.
    pub fn https(&mut self, at: usize, field: &str, url: &str) {
        if url
            .strip_prefix("https://")
            .is_none_or(|rest| !rest.contains('.') || rest.contains(char::is_whitespace))
        {
            let what = format!("`{url}` in `{field}` is not an `https` address");
            self.at(
                at,
                what,
                "copy the address of the page, starting with `https://`",
            );
        }
    }
}

/// Reads a whole file; what `read` leaves of it is unknown.
///
/// `None` when the file is not TOML: it would only give a rain of missing fields after its one real mistake.
pub fn whole<'a, T>(
    file: &'a str,
    text: &'a str,
    read: impl FnOnce(&mut Section<'a>, &mut Notes<'a>) -> T,
) -> (Option<T>, Vec<Problem>) {
    let mut notes = Notes {
        file,
        text,
        problems: Vec::new(),
    };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        notes.at(
            at,
            format!("this is not TOML: {}", error.message()),
            "look at the quotes and brackets of this line",
        );
    }
    if !notes.problems.is_empty() {
        return (None, notes.problems);
    }
    let mut root = Section::new(String::new(), 0, table.into_inner());
    let found = read(&mut root, &mut notes);
    root.close(&mut notes);
    notes.problems.sort();
    (Some(found), notes.problems)
}

/// A table of the file from which fields are taken one by one; what nobody took is unknown.
pub struct Section<'a> {
    name: String,
    /// Where the section begins in the text.
    pub at: usize,
    fields: BTreeMap<String, (usize, Spanned<DeValue<'a>>)>,
    asked: BTreeSet<&'static str>,
    /// What a field is worth when the file leaves it out.
    pub defaults: BTreeMap<&'static str, String>,
}

impl<'a> Section<'a> {
    /// Opens a table, found at this byte of the text.
    fn new(name: String, at: usize, table: DeTable<'a>) -> Self {
        let fields = table
            .into_iter()
            .map(|(key, value)| (key.get_ref().to_string(), (key.span().start, value)))
            .collect();
        Self {
            name,
            at,
            fields,
            asked: BTreeSet::new(),
            defaults: BTreeMap::new(),
        }
    }

    /// Where the value of a field is, before it is taken.
    pub fn position(&self, key: &str) -> Option<usize> {
        self.fields.get(key).map(|(at, _)| *at)
    }

    /// Takes a field out, whatever it holds, with its place.
    pub fn take(&mut self, key: &'static str) -> Option<(usize, DeValue<'a>)> {
        self.asked.insert(key);
        self.fields
            .remove(key)
            .map(|(at, value)| (at, value.into_inner()))
    }

    fn place(&self) -> String {
        if self.name.is_empty() {
            String::new()
        } else {
            format!(" in `[{}]`", self.name)
        }
    }

    /// Notes that a field is not there.
    pub fn missing(&self, key: &str, mend: &str, notes: &mut Notes) {
        notes.at(self.at, format!("`{key}` is missing{}", self.place()), mend);
    }

    /// Takes a text that may be left out.
    pub fn optional_text(&mut self, key: &'static str, notes: &mut Notes) -> Option<String> {
        let (at, value) = self.take(key)?;
        match value.as_str() {
            Some(text) if !text.trim().is_empty() => return Some(text.to_owned()),
            Some(_) => notes.at(
                at,
                format!("`{key}` is empty{}", self.place()),
                "fill it in, or delete the line",
            ),
            None => {
                let mend = format!("write it between quotes, `{key} = \"…\"`");
                notes.at(at, format!("`{key}` is not a text{}", self.place()), mend);
            }
        }
        None
    }

    /// Takes a text, which has to be there unless it has a default.
    pub fn text(&mut self, key: &'static str, notes: &mut Notes) -> Option<String> {
        if !self.fields.contains_key(key) {
            self.asked.insert(key);
            if let Some(default) = self.defaults.get(key) {
                return Some(default.clone());
            }
            self.missing(key, &format!("add `{key} = \"…\"`"), notes);
            return None;
        }
        self.optional_text(key, notes)
    }

    /// Takes a list of texts.
    pub fn texts(&mut self, key: &'static str, notes: &mut Notes) -> Option<Vec<String>> {
        let (at, value) = self.take(key)?;
        let texts = value.as_array().and_then(|array| {
            let text = |item: &Spanned<DeValue>| item.get_ref().as_str().map(str::to_owned);
            array.iter().map(text).collect::<Option<Vec<String>>>()
        });
        if texts
            .as_ref()
            .is_none_or(|texts| texts.iter().any(|text| text.trim().is_empty()))
        {
            let mend = format!("write `{key} = [\"…\", \"…\"]`, with no empty text");
            notes.at(
                at,
                format!("`{key}` is not a list of texts{}", self.place()),
                mend,
            );
        }
        texts
    }

    /// Takes a word of a closed list.
    pub fn word<T: Named>(&mut self, key: &'static str, notes: &mut Notes) -> Option<T> {
        let at = self.position(key).unwrap_or(self.at);
        let word = self.text(key, notes)?;
        let found = T::from_name(&word);
        if found.is_none() {
            let mend = mend_word(&word, T::ALL.iter().map(|known| known.name()));
            notes.at(at, format!("`{word}` is not a `{key}`"), mend);
        }
        found
    }

    /// Takes a list of words of a closed list; none when it is left out.
    pub fn words<T: Named>(&mut self, key: &'static str, notes: &mut Notes) -> Vec<T> {
        let at = self.position(key).unwrap_or(self.at);
        let mut found = Vec::new();
        for word in self.texts(key, notes).unwrap_or_default() {
            if let Some(value) = T::from_name(&word) {
                found.push(value);
            } else {
                let mend = mend_word(&word, T::ALL.iter().map(|known| known.name()));
                notes.at(at, format!("`{word}` is not a word of `{key}`"), mend);
            }
        }
        found
    }

    /// Takes a day.
    pub fn date(&mut self, key: &'static str, notes: &mut Notes) -> Option<NaiveDate> {
        let (at, value) = self.take(key)?;
        let date = value
            .as_datetime()
            .filter(|it| it.time.is_none())
            .and_then(|it| it.date)
            .and_then(|it| {
                NaiveDate::from_ymd_opt(i32::from(it.year), u32::from(it.month), u32::from(it.day))
            });
        if date.is_none() {
            let mend = format!("write `{key} = 2026-11-23`, year-month-day, without quotes");
            notes.at(at, format!("`{key}` is not a day{}", self.place()), mend);
        }
        date
    }

    /// Takes a text in both languages.
    pub fn bilingual(&mut self, notes: &mut Notes) -> Option<Bilingual> {
        let fr_line = line_of(notes.text, self.position("fr").unwrap_or(self.at));
        let en_line = line_of(notes.text, self.position("en").unwrap_or(self.at));
        let (fr, en) = (self.text("fr", notes), self.text("en", notes));
        Some(Bilingual {
            fr: fr?,
            fr_line,
            en: en?,
            en_line,
        })
    }

    /// Takes a section that holds a text in both languages, and nothing else.
    pub fn both(&mut self, key: &'static str, notes: &mut Notes) -> Option<Bilingual> {
        let example = format!("{key} = {{ fr = \"…\", en = \"…\" }}");
        let mut section = self.section_or_missing(key, &example, notes)?;
        let text = section.bilingual(notes);
        section.close(notes);
        text
    }

    /// Takes what says where a fact comes from; its day may not be later than the reading of the card.
    pub fn evidence(&mut self, read_on: NaiveDate, notes: &mut Notes) -> Option<Evidence> {
        let trust = self.word("trust", notes);
        let source_at = self.position("source");
        let source = self.text("source", notes);
        if let (Some(at), Some(source)) = (source_at, &source) {
            notes.https(at, "source", source);
        }
        let date_at = self.position("checked_on");
        if date_at.is_none() {
            self.missing(
                "checked_on",
                "add `checked_on = 2026-11-23`, the day of the source",
                notes,
            );
        }
        let checked_on = self.date("checked_on", notes);
        if let Some(day) = checked_on.filter(|day| *day > read_on) {
            let what = format!(
                "`checked_on` ({day}) is later than `read_on` ({read_on}){}",
                self.place()
            );
            notes.at(
                date_at.unwrap_or(self.at),
                what,
                "put the day right, or read the card again and change `read_on`",
            );
        }
        Some(Evidence {
            trust: trust?,
            source: source?,
            checked_on: checked_on?,
        })
    }

    /// Takes a section that may be left out.
    pub fn section(&mut self, key: &'static str, notes: &mut Notes) -> Option<Section<'a>> {
        let (at, value) = self.take(key)?;
        if let DeValue::Table(table) = value {
            return Some(Section::new(self.path(key), at, table));
        }
        notes.at(
            at,
            format!("`{key}` is not a section"),
            format!("write `[{}]` on a line of its own", self.path(key)),
        );
        None
    }

    /// Takes a section that has to be there.
    pub fn section_or_missing(
        &mut self,
        key: &'static str,
        example: &str,
        notes: &mut Notes,
    ) -> Option<Section<'a>> {
        if !self.fields.contains_key(key) {
            self.asked.insert(key);
            self.missing(key, &format!("add `{example}`"), notes);
        }
        self.section(key, notes)
    }

    /// Takes a list of sections, `[[…]]`.
    pub fn sections(&mut self, key: &'static str, notes: &mut Notes) -> Vec<Section<'a>> {
        let Some((at, value)) = self.take(key) else {
            return Vec::new();
        };
        let mut sections = Vec::new();
        if let DeValue::Array(array) = value {
            for item in array {
                let item_at = item.span().start;
                if let DeValue::Table(table) = item.into_inner() {
                    sections.push(Section::new(key.to_owned(), item_at, table));
                }
            }
        }
        if sections.is_empty() {
            notes.at(
                at,
                format!("`{key}` is not a list of sections"),
                format!("write `[[{key}]]` on a line of its own"),
            );
        }
        sections
    }

    fn path(&self, key: &str) -> String {
        if self.name.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.name)
        }
    }

    /// Reports every field nobody asked for.
    pub fn close(&mut self, notes: &mut Notes) {
        for (key, (at, _)) in std::mem::take(&mut self.fields) {
            let mend = mend_word(&key, self.asked.iter().copied());
            notes.at(at, format!("`{key}` is not a field{}", self.place()), mend);
        }
    }
}

/// The mend of a word outside a closed list: the nearest word when there is one, the whole list otherwise.
fn mend_word<'w>(word: &str, words: impl Iterator<Item = &'w str> + Clone) -> String {
    let nearest = words
        .clone()
        .map(|known| (strsim::damerau_levenshtein(word, known), known))
        .min();
    match nearest {
        Some((distance, known)) if distance <= 2 && distance < known.len() => {
            format!("did you mean `{known}`?")
        }
        _ => format!(
            "use one of {}",
            words
                .map(|known| format!("`{known}`"))
                .collect::<Vec<_>>()
                .join(", ")
        ),
    }
}

/// The line of a byte of a text, counted from 1.
fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

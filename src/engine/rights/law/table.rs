//! A TOML table read with its lines: every entry is taken once, and what is left over is a problem.
//! It knows TOML and nothing of law.

use std::ops::Range;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::book::problem::Problem;

/// The problems of one file, with the way from an offset to a line.
pub(super) struct Notes<'t> {
    file: &'t str,
    text: &'t str,
    pub(super) problems: Vec<Problem>,
}

impl<'t> Notes<'t> {
    pub(super) const fn new(file: &'t str, text: &'t str) -> Self {
        Self {
            file,
            text,
            problems: Vec::new(),
        }
    }

    pub(super) fn add(
        &mut self,
        at: &Range<usize>,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        let before = self.text.get(..at.start).unwrap_or(self.text);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let file = self.file.to_owned();
        self.problems.push(Problem {
            file,
            line,
            what: what.into(),
            mend: mend.into(),
        });
    }
}

/// A table whose entries are taken one by one.
pub(super) struct Table<'a, 'i> {
    entries: &'a DeTable<'i>,
    at: Range<usize>,
    taken: Vec<&'static str>,
}

impl<'a, 'i> Table<'a, 'i> {
    pub(super) const fn new(entries: &'a DeTable<'i>, at: Range<usize>) -> Self {
        Self {
            entries,
            at,
            taken: Vec::new(),
        }
    }

    pub(super) const fn at(&self) -> &Range<usize> {
        &self.at
    }

    /// The entry of that name, if there is one.
    pub(super) fn take(&mut self, name: &'static str) -> Option<&'a Spanned<DeValue<'i>>> {
        self.taken.push(name);
        self.entries.get(name)
    }

    /// A text that must be there.
    pub(super) fn text(
        &mut self,
        name: &'static str,
        notes: &mut Notes<'_>,
    ) -> Option<(&'a str, Range<usize>)> {
        let Some(value) = self.take(name) else {
            notes.add(
                &self.at,
                format!("`{name}` is missing"),
                format!("add `{name} = \"…\"`"),
            );
            return None;
        };
        match value.get_ref().as_str() {
            Some(text) if !text.trim().is_empty() => Some((text, value.span())),
            Some(_) | None => {
                let what = format!("`{name}` must be a text that is not empty");
                notes.add(&value.span(), what, "write it between quotes");
                None
            }
        }
    }

    /// A list of texts; absent is empty.
    pub(super) fn texts(
        &mut self,
        name: &'static str,
        notes: &mut Notes<'_>,
    ) -> Vec<(String, Range<usize>)> {
        let Some(value) = self.take(name) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            let what = format!("`{name}` must be a list of texts");
            notes.add(&value.span(), what, "write `[\"…\", \"…\"]`");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in list {
            match item.get_ref().as_str() {
                Some(text) if !text.trim().is_empty() => texts.push((text.to_owned(), item.span())),
                Some(_) | None => {
                    let what = format!("`{name}` holds something that is not a text");
                    notes.add(&item.span(), what, "write it between quotes");
                }
            }
        }
        texts
    }

    /// A date; absent is `None`.
    pub(super) fn day(&mut self, name: &'static str, notes: &mut Notes<'_>) -> Option<NaiveDate> {
        let value = self.take(name)?;
        let moment = value
            .get_ref()
            .as_datetime()
            .filter(|moment| moment.time.is_none());
        let day = moment.and_then(|moment| moment.date).and_then(|date| {
            NaiveDate::from_ymd_opt(
                i32::from(date.year),
                u32::from(date.month),
                u32::from(date.day),
            )
        });
        if day.is_none() {
            let what = format!("`{name}` must be a day");
            notes.add(
                &value.span(),
                what,
                "write it as 2026-11-23, without quotes",
            );
        }
        day
    }

    /// Complains about every entry that was not taken.
    pub(super) fn finish(self, notes: &mut Notes<'_>) {
        for key in self.entries.keys() {
            if !self.taken.contains(&key.get_ref().as_ref()) {
                let names: Vec<_> = self.taken.iter().map(|name| format!("`{name}`")).collect();
                let what = format!("`{}` is not known here", key.get_ref());
                notes.add(
                    &key.span(),
                    what,
                    format!("use one of {}", names.join(", ")),
                );
            }
        }
    }
}

/// A whole number of zero or more.
pub(super) fn count(value: &Spanned<DeValue<'_>>) -> Option<u32> {
    let integer = value.get_ref().as_integer()?;
    u32::from_str_radix(integer.as_str(), integer.radix()).ok()
}

//! Reads `dialogues/rights/*.toml` into a `Law`, with every problem at once.
//! It checks shape, names and dates; whether a figure is the right one is for a lawyer to say.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::book::problem::Problem;
use crate::engine::rights::law::table::{Notes, Table, count};
use crate::engine::rights::law::{
    Confidence, Counts, Figures, Law, RuleData, Span, Strength, Timed, Version,
};
use crate::engine::rights::never::Forbidden;
use crate::engine::rights::rules::RuleId;

/// Gathers the files one after the other.
pub(super) struct Loader {
    law: Law,
    problems: Vec<Problem>,
    figures_seen: BTreeSet<String>,
    unreadable: bool,
}

impl Loader {
    pub(super) fn new() -> Self {
        let law = Law {
            rules: vec![None; RuleId::ALL.len()],
            ..Law::default()
        };
        Self {
            law,
            problems: Vec::new(),
            figures_seen: BTreeSet::new(),
            unreadable: false,
        }
    }

    pub(super) fn file(&mut self, name: &str, text: &str) {
        let mut notes = Notes::new(name, text);
        let (document, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let at = error.span().unwrap_or(0..0);
            let what = format!("this is not TOML: {}", error.message());
            notes.add(
                &at,
                what,
                "mend the line; a quote, a bracket or a comma is often missing",
            );
        }
        if !notes.problems.is_empty() {
            // What could be saved from a broken file would only be told to be missing.
            self.unreadable = true;
            self.problems.append(&mut notes.problems);
            return;
        }
        let mut table = Table::new(document.get_ref(), 0..0);
        self.figures(&mut table, &mut notes);
        for entry in tables(&mut table, "rule", &mut notes) {
            self.rule(entry, &mut notes);
        }
        for entry in tables(&mut table, "never", &mut notes) {
            self.law.never.extend(never(entry, &mut notes));
        }
        self.law
            .prudent
            .append(&mut strings(table.texts("prudent", &mut notes)));
        table.finish(&mut notes);
        self.problems.append(&mut notes.problems);
    }

    pub(super) fn finish(mut self) -> (Law, Vec<Problem>) {
        let absent = |what: String, mend: &str| Problem {
            file: "dialogues/rights".to_owned(),
            line: 1,
            what,
            mend: mend.to_owned(),
        };
        if self.unreadable {
            self.problems.sort();
            return (self.law, self.problems);
        }
        for rule in RuleId::ALL {
            if self.law.rule(*rule).is_none() {
                let what = format!("the rule `{}` has no data", rule.id());
                let mend = "add its `[[rule]]` to the file of its family";
                self.problems.push(absent(what, mend));
            }
        }
        for name in Figures::NAMES {
            if !self.figures_seen.contains(*name) {
                let what = format!("the figure `{name}` has no value");
                let mend = "add it under `[figures]` in the file of its family";
                self.problems.push(absent(what, mend));
            }
        }
        self.problems.sort();
        (self.law, self.problems)
    }

    fn figures(&mut self, document: &mut Table<'_, '_>, notes: &mut Notes<'_>) {
        let Some(value) = document.take("figures") else {
            return;
        };
        let Some(figures) = value.get_ref().as_table() else {
            let mend = "write `[figures]` on a line of its own";
            notes.add(&value.span(), "`figures` must be a table", mend);
            return;
        };
        for (key, value) in figures {
            let name = key.get_ref().as_ref();
            let Some(figure) = self.law.figures.get_mut(name) else {
                let what = format!("no rule computes with a figure named `{name}`");
                notes.add(
                    &key.span(),
                    what,
                    "take the name of a figure from the neighbouring files",
                );
                continue;
            };
            if !self.figures_seen.insert(name.to_owned()) {
                let what = format!("the figure `{name}` is given twice");
                notes.add(&key.span(), what, "keep one of them");
            }
            if let Some(versions) = versions(value, notes) {
                *figure = Timed { versions };
            }
        }
    }

    fn rule(&mut self, (entries, at): (&DeTable<'_>, Range<usize>), notes: &mut Notes<'_>) {
        let mut table = Table::new(entries, at);
        let rule = table.text("id", notes).and_then(|(id, at)| {
            let rule = RuleId::from_id(id);
            if rule.is_none() {
                let what = format!("no rule is named `{id}`");
                notes.add(
                    &at,
                    what,
                    "take the name from the contract of the rights engine",
                );
            }
            rule
        });
        let what = table.text("what", notes).map(|(text, _)| text.to_owned());
        let articles = strings(at_least_one("articles", &mut table, notes));
        let sources = at_least_one("sources", &mut table, notes);
        for (source, at) in &sources {
            if !source.starts_with("https://") {
                notes.add(
                    at,
                    "a source must be a secure web address",
                    "start it with `https://`",
                );
            }
        }
        let checked_on = table.day("checked_on", notes);
        if !entries.contains_key("checked_on") {
            let mend = "add the day on which the source was read";
            notes.add(table.at(), "`checked_on` is missing", mend);
        }
        let confidence = word(
            "confidence",
            Confidence::ALL,
            Confidence::word,
            &mut table,
            notes,
        );
        let strength = word("strength", Strength::ALL, Strength::word, &mut table, notes);
        let counts = word("counts", Counts::ALL, Counts::word, &mut table, notes);
        let in_force = span(&mut table, notes);
        let figures = table.texts("figures", notes);
        for (name, at) in &figures {
            if self.law.figures.get(name).is_none() {
                let what = format!("no figure is named `{name}`");
                notes.add(at, what, "use a name that stands under `[figures]`");
            }
        }
        let labels = strings(table.texts("labels", notes));
        let prudent = strings(table.texts("prudent", notes));
        let at = table.at().clone();
        table.finish(notes);
        let (Some(rule), Some(what), Some(checked_on)) = (rule, what, checked_on) else {
            return;
        };
        let (Some(confidence), Some(strength), Some(counts)) = (confidence, strength, counts)
        else {
            return;
        };
        let (sources, figures) = (strings(sources), strings(figures));
        let data = RuleData {
            rule,
            what,
            articles,
            sources,
            checked_on,
            confidence,
            strength,
            counts,
            in_force,
            figures,
            labels,
            prudent,
        };
        if self.law.rules[rule as usize].replace(data).is_some() {
            let what = format!("the rule `{}` is given twice", rule.id());
            notes.add(&at, what, "keep one of them");
        }
    }
}

fn never((entries, at): (&DeTable<'_>, Range<usize>), notes: &mut Notes<'_>) -> Option<Forbidden> {
    let mut table = Table::new(entries, at);
    let id = table.text("id", notes).map(|(text, _)| text.to_owned());
    let why = table.text("why", notes).map(|(text, _)| text.to_owned());
    let instead = table
        .text("instead", notes)
        .map(|(text, _)| text.to_owned());
    let words = strings(at_least_one("words", &mut table, notes));
    let unless = strings(table.texts("unless", notes));
    table.finish(notes);
    Some(Forbidden::new(id?, why?, instead?, &words, &unless))
}

/// The tables of an array of tables.
fn tables<'a, 'i>(
    document: &mut Table<'a, 'i>,
    name: &'static str,
    notes: &mut Notes<'_>,
) -> Vec<(&'a DeTable<'i>, Range<usize>)> {
    let Some(value) = document.take(name) else {
        return Vec::new();
    };
    let Some(list) = value.get_ref().as_array() else {
        let what = format!("`{name}` must be a list of tables");
        notes.add(
            &value.span(),
            what,
            format!("write `[[{name}]]` with two brackets"),
        );
        return Vec::new();
    };
    let mut found = Vec::new();
    for item in list {
        if let Some(table) = item.get_ref().as_table() {
            found.push((table, item.span()));
        } else {
            let what = format!("`{name}` must hold tables");
            notes.add(
                &item.span(),
                what,
                format!("write `[[{name}]]` before each"),
            );
        }
    }
    found
}

/// One value for ever, or a list of versions in time.
fn versions(value: &Spanned<DeValue<'_>>, notes: &mut Notes<'_>) -> Option<Vec<Version>> {
    const EXAMPLE: &str = "write `14`, or `[{ value = 14, from = 2022-05-28 }]`";
    if let Some(value) = count(value) {
        return Some(vec![Version {
            value,
            span: Span::default(),
        }]);
    }
    let Some(list) = value.get_ref().as_array().filter(|list| !list.is_empty()) else {
        let what = "a figure must be a whole number or a list of versions";
        notes.add(&value.span(), what, EXAMPLE);
        return None;
    };
    let mut versions: Vec<Version> = Vec::new();
    for item in list {
        let Some(entries) = item.get_ref().as_table() else {
            notes.add(&item.span(), "a version must be a table", EXAMPLE);
            return None;
        };
        let mut table = Table::new(entries, item.span());
        let Some(value) = table.take("value").and_then(count) else {
            notes.add(
                &item.span(),
                "a version needs a whole number named `value`",
                EXAMPLE,
            );
            return None;
        };
        let span = span(&mut table, notes);
        table.finish(notes);
        let follows = versions.last().is_none_or(|last| {
            last.span
                .until
                .zip(span.from)
                .is_some_and(|(until, from)| until < from)
        });
        if !follows {
            let what = "two versions of a figure hold on the same day";
            let mend = "let each `until` be earlier than the next `from`, oldest first";
            notes.add(&item.span(), what, mend);
        }
        versions.push(Version { value, span });
    }
    Some(versions)
}

fn span(table: &mut Table<'_, '_>, notes: &mut Notes<'_>) -> Span {
    let span = Span {
        from: table.day("from", notes),
        until: table.day("until", notes),
    };
    if span
        .from
        .zip(span.until)
        .is_some_and(|(from, until)| until < from)
    {
        let mend = "exchange the two days or mend one";
        notes.add(table.at(), "`until` is earlier than `from`", mend);
    }
    span
}

fn word<T: Copy>(
    name: &'static str,
    all: &[T],
    as_word: impl Fn(T) -> &'static str,
    table: &mut Table<'_, '_>,
    notes: &mut Notes<'_>,
) -> Option<T> {
    let (text, at) = table.text(name, notes)?;
    let choice = all.iter().copied().find(|choice| as_word(*choice) == text);
    if choice.is_none() {
        let words: Vec<_> = all
            .iter()
            .map(|choice| format!("`{}`", as_word(*choice)))
            .collect();
        let what = format!("`{name}` cannot be `{text}`");
        notes.add(&at, what, format!("use one of {}", words.join(", ")));
    }
    choice
}

fn at_least_one(
    name: &'static str,
    table: &mut Table<'_, '_>,
    notes: &mut Notes<'_>,
) -> Vec<(String, Range<usize>)> {
    let texts = table.texts(name, notes);
    if texts.is_empty() {
        let what = format!("`{name}` names nothing");
        notes.add(table.at(), what, format!("add `{name} = [\"…\"]`"));
    }
    texts
}

fn strings(texts: Vec<(String, Range<usize>)>) -> Vec<String> {
    texts.into_iter().map(|(text, _)| text).collect()
}

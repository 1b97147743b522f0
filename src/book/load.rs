//! Loading: the files of `dialogues/` become a book, with everything wrong with them at once.
//! It never stops at the first mistake, and never opens a file itself.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{DeserializeOwned, IntoDeserializer};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::book::check;
use crate::book::labels::{self, Labels};
use crate::book::problem::Problem;
use crate::book::providers;
use crate::book::search::Directory;
use crate::book::source::Files;
use crate::book::texts::Texts;
use crate::book::words::{Words, Written};
use crate::book::{Book, Response};
use crate::engine::agenda::{Agenda, Item, Question};
use crate::engine::case::Stage;
use crate::engine::letter::DocumentKind;
use crate::engine::names::Named;
use crate::engine::reminders::Rules;
use crate::engine::rights::law::Law;
use crate::engine::slot::{List, Reply};

/// The stage files, in order.
pub const STAGES: [(Stage, &str); 5] = [
    (Stage::Identify, "1-identify.toml"),
    (Stage::Conditions, "2-conditions.toml"),
    (Stage::Contact, "3-contact.toml"),
    (Stage::Instructions, "4-instructions.toml"),
    (Stage::Closing, "5-closing.toml"),
];

/// Reads and checks a book. It may be used only when there is no problem.
#[must_use]
pub fn load(files: &Files) -> (Option<Book>, Vec<Problem>) {
    let mut problems = Vec::new();
    let (texts, wrong) = Texts::load(files);
    problems.extend(wrong);
    let (agenda, places) = read_agenda(files, &mut problems);
    let reminders: Option<Rules> = read_file(files, "reminders.toml", &mut problems);
    let words: Option<Written> = read_file(files, "words.toml", &mut problems);
    let replies: Option<Replies> = read_file(files, "replies.toml", &mut problems);
    let (law, wrong) = Law::load(files.under("rights/", ".toml"));
    problems.extend(wrong);
    let (cards, wrong) = providers::load(files.under("providers/", ".toml"));
    problems.extend(wrong);

    let (labels, wrong) = match files.get(labels::FILE) {
        Some(text) => labels::labels(text),
        None => (Labels::default(), vec![missing_file(labels::FILE)]),
    };
    problems.extend(wrong);

    let (Some(reminders), Some(words), Some(replies)) = (reminders, words, replies) else {
        problems.sort();
        return (None, problems);
    };
    let words = Words::from(words);
    let book = Book {
        directory: Directory::new(cards.values()),
        fillers: words.filler.iter().cloned().collect(),
        agenda,
        labels,
        law,
        reminders,
        words,
        providers: cards,
        replies: replies
            .replies
            .into_iter()
            .map(|reply| {
                let response = Response {
                    document: reply.document,
                    climbs: reply.climbs,
                };
                (reply.is, response)
            })
            .collect(),
        texts,
        layouts: files
            .under("layout/", ".typ")
            .map(|(path, source)| {
                let name = path.trim_start_matches("layout/");
                (name.to_owned(), source.to_owned())
            })
            .collect(),
    };
    problems.extend(check::problems(&book, files, &places));
    problems.sort();
    problems.dedup();
    (Some(book), problems)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Replies {
    #[serde(rename = "reply")]
    replies: Vec<WrittenReply>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenReply {
    is: Reply,
    document: Option<DocumentKind>,
    #[serde(default)]
    climbs: bool,
}

/// Where each question and item is written, for whoever finds a mistake in it.
#[derive(Debug, Default)]
pub struct Places {
    /// By slot name, or by `item-` and the item’s id: a slot and an item may have the same name.
    places: BTreeMap<String, (String, usize)>,
}

impl Places {
    /// The file and line of a question or an item; the first line of nothing when it is not known.
    #[must_use]
    pub fn of(&self, name: &str) -> (String, usize) {
        self.places
            .get(name)
            .cloned()
            .unwrap_or_else(|| ("dialogues".to_owned(), 1))
    }
}

fn read_agenda(files: &Files, problems: &mut Vec<Problem>) -> (Agenda, Places) {
    let mut agenda = Agenda::default();
    let mut places = Places::default();
    for (stage, file) in STAGES {
        let Some(text) = files.get(file) else {
            problems.push(missing_file(file));
            continue;
        };
        let Some(table) = parse(file, text, problems) else {
            continue;
        };
        let list = match stage {
            Stage::Contact => Some(List::Preparation),
            Stage::Closing => Some(List::Leftovers),
            Stage::Identify | Stage::Conditions | Stage::Instructions | Stage::Closed(_) => None,
        };
        for (key, value) in &table {
            match (key.get_ref().as_ref(), list) {
                ("stage", _) if value.get_ref().as_str() == Some(stage.name()) => {}
                ("stage", _) => problems.push(at(file, text, &value.span(), "this is not the stage of this file".to_owned(), format!("write `stage = \"{}\"`", stage.name()))),
                ("question", _) => {
                    for (question, line) in read_each::<Question>(file, text, value, problems) {
                        places.places.insert(question.ask.name().to_owned(), (file.to_owned(), line));
                        agenda.stages.entry(stage).or_default().push(question);
                    }
                }
                ("item", Some(list)) => {
                    for (item, line) in read_each::<Item>(file, text, value, problems) {
                        places.places.insert(format!("item-{}", item.id), (file.to_owned(), line));
                        agenda.lists.entry(list).or_default().push(item);
                    }
                }
                (other, _) => problems.push(at(
                    file,
                    text,
                    &key.span(),
                    format!("`{other}` is not known here"),
                    "a stage file holds `stage`, `[[question]]` and, where there is a list to tick, `[[item]]`".to_owned(),
                )),
            }
        }
    }
    (agenda, places)
}

/// Reads every element of a list of tables by itself, so that one mistake hides no other.
fn read_each<T: DeserializeOwned>(
    file: &str,
    text: &str,
    value: &Spanned<DeValue<'_>>,
    problems: &mut Vec<Problem>,
) -> Vec<(T, usize)> {
    let Some(array) = value.get_ref().as_array() else {
        problems.push(at(
            file,
            text,
            &value.span(),
            "this is not a list".to_owned(),
            "write `[[question]]` or `[[item]]` on a line of its own".to_owned(),
        ));
        return Vec::new();
    };
    array
        .iter()
        .filter_map(|element| {
            let line = line_at(text, element.span().start);
            match T::deserialize(element.clone().into_deserializer()) {
                Ok(read) => Some((read, line)),
                Err(error) => {
                    problems.push(from_toml(file, text, &error, &element.span()));
                    None
                }
            }
        })
        .collect()
}

fn read_file<T: DeserializeOwned>(
    files: &Files,
    file: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let Some(text) = files.get(file) else {
        problems.push(missing_file(file));
        return None;
    };
    toml::from_str(text)
        .map_err(|error| problems.push(from_toml(file, text, &error, &(0..0))))
        .ok()
}

fn parse<'t>(file: &str, text: &'t str, problems: &mut Vec<Problem>) -> Option<DeTable<'t>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        problems.push(from_toml(file, text, error, &(0..0)));
    }
    errors.is_empty().then(|| table.into_inner())
}

fn from_toml(file: &str, text: &str, error: &toml::de::Error, otherwise: &Range<usize>) -> Problem {
    let span = error.span().unwrap_or_else(|| otherwise.clone());
    let message = error.message().replace('\n', " ");
    let (what, mend) = match message.split_once(", expected one of ") {
        Some((what, known)) => (
            what.to_owned(),
            format!("write one of: {}", known.replace('`', "")),
        ),
        None => (
            message,
            "see `dialogues/README.md` for what may stand here".to_owned(),
        ),
    };
    at(file, text, &span, what, mend)
}

fn at(file: &str, text: &str, span: &Range<usize>, what: String, mend: String) -> Problem {
    Problem {
        file: file.to_owned(),
        line: line_at(text, span.start),
        what,
        mend,
    }
}

fn line_at(text: &str, position: usize) -> usize {
    text.as_bytes()
        .iter()
        .take(position)
        .filter(|byte| **byte == b'\n')
        .count()
        + 1
}

fn missing_file(file: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        line: 1,
        what: "this file is missing".to_owned(),
        mend: "put it back: every book has it".to_owned(),
    }
}

//! Reading: what a person typed becomes a fact, once, at the door.
//! It never guesses silently: what is not understood becomes a hint, and what is understood is shown back in words.

pub mod dates;
pub mod sums;
pub mod telling;

use chrono::NaiveDate;
use strsim::osa_distance;

use crate::book::Book;
use crate::engine::agenda::Question;
use crate::engine::args::{Arg, Args};
use crate::engine::event::Pick;
use crate::engine::fact::Fact;
use crate::engine::fold::fold;
use crate::engine::guard::Scene;
use crate::engine::person::Language;
use crate::engine::private::Private;
use crate::engine::prompt;
use crate::engine::slot::{Input, Slot, Tense};
use crate::engine::words;
use telling::{Told, holds, told};

/// The longest text kept, in characters.
pub const LONGEST_TEXT: usize = 300;

/// What a typed answer turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// An answer that learns something.
    Fact(Fact),
    /// The same as a tap on a button.
    Pick(Pick),
    /// Not understood: a kind sentence says what would be.
    Hint(String),
}

/// Reads a typed answer to a question.
#[must_use]
pub fn read(scene: &Scene<'_>, language: Language, question: &Question, typed: &str) -> Reading {
    let folded = fold(typed).join(" ");
    let words = &scene.book.words;
    if question.later && words.later.contains(&folded) {
        return Reading::Pick(Pick::Later);
    }
    if words.back.contains(&folded) {
        return Reading::Pick(Pick::Back);
    }
    if question.unknown
        && (words.unknown.contains(&folded)
            || words.later.contains(&folded)
            || folded.is_empty() && typed.contains('?'))
    {
        return Reading::Fact(Fact::Unknown);
    }
    let hint = || {
        let key = prompt::attribute(question.ask, "hint");
        Reading::Hint(scene.book.say(
            language,
            &key,
            &crate::engine::args::of_case(scene, language),
        ))
    };
    match question.ask.input() {
        Input::Text => read_text(scene.book, language, question.ask, typed).unwrap_or_else(|| {
            Reading::Hint(scene.book.say(language, "hint-too-long", &Args::none()))
        }),
        Input::Money => sums::read(typed).map_or_else(hint, |sum| Reading::Fact(Fact::Money(sum))),
        Input::Days => {
            read_days(&folded, words).map_or_else(hint, |days| Reading::Fact(Fact::Days(days)))
        }
        Input::Date(tense) => match dates::read(typed, scene.today, tense) {
            None => hint(),
            Some(date) => judge_date(scene, language, tense, date),
        },
        Input::YesNo => match read_yes_no(scene.book, &folded) {
            Some(true) => Reading::Fact(Fact::YesNo(true)),
            Some(false) => Reading::Fact(Fact::YesNo(false)),
            None => by_label(scene, language, question, typed).map_or_else(hint, Reading::Pick),
        },
        Input::Confirm | Input::Checklist(_) => match read_yes_no(scene.book, &folded) {
            Some(true) => Reading::Pick(Pick::Yes),
            // A list that is not gone through yet has no button for it.
            Some(false) if question.ask.input() == Input::Confirm => Reading::Pick(Pick::No),
            Some(false) => hint(),
            None => by_label(scene, language, question, typed).map_or_else(hint, Reading::Pick),
        },
        Input::Choice(names) => {
            let plain = read_yes_no(scene.book, &folded).and_then(|yes| {
                let offered = prompt::offered(scene, question, names);
                let meant: &[&str] = if yes { &["yes"] } else { &["no", "none"] };
                meant.iter().find(|name| offered.contains(name))
            });
            if let Some(name) = plain {
                return Reading::Pick(Pick::Name((*name).to_owned()));
            }
            by_label(scene, language, question, typed).map_or_else(hint, Reading::Pick)
        }
        Input::Provider => match read_yes_no(scene.book, &folded) {
            Some(true) => match scene
                .book
                .search(
                    crate::engine::figures::typed_name(scene.case).unwrap_or_default(),
                    2,
                )
                .as_slice()
            {
                [only] => Reading::Pick(Pick::Name(only.id.clone())),
                _ => hint(),
            },
            Some(false) => Reading::Pick(Pick::No),
            None => by_label(scene, language, question, typed).map_or_else(hint, Reading::Pick),
        },
    }
}

fn judge_date(scene: &Scene<'_>, language: Language, tense: Tense, date: NaiveDate) -> Reading {
    let key = match tense {
        Tense::Past if date > scene.today => "hint-date-past",
        Tense::Future if date < scene.today => "hint-date-future",
        Tense::Past | Tense::Future | Tense::Any => return Reading::Fact(Fact::Date(date)),
    };
    let args = Args::none().with(Arg::Date, &words::date(language, date));
    Reading::Hint(scene.book.say(language, key, &args))
}

/// Whether a day can be the answer: a tap on the month grid is judged as a typed date is.
#[must_use]
pub fn read_day(scene: &Scene<'_>, language: Language, slot: Slot, day: NaiveDate) -> Reading {
    match slot.input() {
        Input::Date(tense) => judge_date(scene, language, tense, day),
        _ => Reading::Pick(Pick::Day(day)),
    }
}

fn read_text(book: &Book, language: Language, slot: Slot, typed: &str) -> Option<Reading> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > LONGEST_TEXT {
        return None;
    }
    if text.is_empty() {
        return Some(Reading::Hint(book.say(
            language,
            "hint-empty",
            &Args::none(),
        )));
    }
    if slot != Slot::Name {
        return Some(Reading::Fact(Fact::Text(Private::new(text))));
    }
    let named = without_fillers(book, &text);
    if named.is_empty() {
        let key = prompt::attribute(slot, "hint");
        return Some(Reading::Hint(book.say(language, &key, &Args::none())));
    }
    Some(Reading::Fact(Fact::Text(Private::new(named))))
}

/// The name inside « je veux arrêter mon abonnement Netflix » : the words as typed, from the first that is no filler to the last.
#[must_use]
pub fn without_fillers(book: &Book, text: &str) -> String {
    let is_filler = |word: &str| {
        let folded = fold(word);
        folded.iter().all(|part| book.words.filler.contains(part))
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let first = words.iter().position(|word| !is_filler(word));
    let last = words.iter().rposition(|word| !is_filler(word));
    match (first, last) {
        (Some(first), Some(last)) => {
            // « Le Monde » keeps its article; « arrêter le monde » has none.
            let is_article =
                |word: &str| matches!(fold(word).concat().as_str(), "le" | "la" | "les" | "the");
            let named_with = first.checked_sub(1).filter(|index| {
                let word = words[*index];
                is_article(word) && (*index == 0 || word.starts_with(char::is_uppercase))
            });
            let first = named_with.unwrap_or(first);
            let mut name = words[first..=last].join(" ");
            // An elided article sticks to the name: « l’Équipe » keeps it, « d’Orange » does not.
            for elision in ["d'", "d’", "D'", "D’"] {
                if let Some(rest) = name.strip_prefix(elision) {
                    name = rest.to_owned();
                }
            }
            name.trim_matches(|sign: char| {
                matches!(sign, '.' | ',' | ';' | ':' | '!' | '?' | '«' | '»' | '"')
            })
            .trim()
            .to_owned()
        }
        _ => String::new(),
    }
}

/// A yes or a no, in either language.
#[must_use]
pub fn read_yes_no(book: &Book, folded: &str) -> Option<bool> {
    let first = |list: &std::collections::BTreeSet<String>| {
        list.contains(folded)
            || folded
                .split_once(' ')
                .is_some_and(|(word, rest)| list.contains(word) && rest.split(' ').count() <= 4)
    };
    match (first(&book.words.yes), first(&book.words.no)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

fn read_days(folded: &str, words: &crate::book::words::Words) -> Option<u16> {
    if words.no.contains(folded)
        || matches!(
            folded,
            "aucun" | "sans" | "none" | "zero" | "sans preavis" | "no notice" | "pas de preavis"
        )
    {
        return Some(0);
    }
    let (count, unit) = dates::count_and_unit(folded)?;
    let days = match unit {
        None | Some(dates::Unit::Day) => count,
        Some(dates::Unit::Week) => count.checked_mul(7)?,
        Some(dates::Unit::Month) => count.checked_mul(30)?,
        Some(dates::Unit::Year) => count.checked_mul(365)?,
    };
    u16::try_from(days).ok().filter(|days| *days <= 730)
}

/// The answer whose label, number or beginning was typed, or which is known by those words.
fn by_label(
    scene: &Scene<'_>,
    language: Language,
    question: &Question,
    typed: &str,
) -> Option<Pick> {
    let folded = fold(typed).join(" ");
    let options = prompt::options(scene, language, question);
    let labels: Vec<(Pick, String)> = options
        .into_iter()
        .map(|(pick, label)| (pick, fold(&label).join(" ")))
        .collect();
    let found = |is: &dyn Fn(&str) -> bool| {
        let mut matches = labels.iter().filter(|(_, label)| is(label));
        match (matches.next(), matches.next()) {
            (Some((pick, _)), None) => Some(pick.clone()),
            _ => None,
        }
    };
    if folded.is_empty() {
        return None;
    }
    if let Ok(number) = folded.parse::<usize>()
        && let Some((pick, _)) = number.checked_sub(1).and_then(|index| labels.get(index))
    {
        return Some(pick.clone());
    }
    if let Some(pick) = found(&|label| label == folded) {
        return Some(pick);
    }
    // A question back is no answer.
    let asks_back = typed.contains('?');
    let by_other_words = if asks_back {
        Told::Nothing
    } else {
        told(&scene.book.words, question.ask, &folded)
    };
    match by_other_words {
        Told::One(name) => {
            let meant = match name {
                "later" => Pick::Later,
                name => Pick::Name(name.to_owned()),
            };
            return labels
                .into_iter()
                .map(|(pick, _)| pick)
                .find(|pick| *pick == meant);
        }
        Told::Unclear => return None,
        Told::Nothing => {}
    }
    (folded.len() >= 3)
        .then(|| found(&|label| label.starts_with(&folded)))
        .flatten()
        .or_else(|| {
            (folded.len() >= 4)
                .then(|| found(&|label| holds(label, &folded)))
                .flatten()
        })
        .or_else(|| {
            // « Pas par carte » is no card.
            let is_turned = asks_back || telling::denies(&scene.book.words, &folded);
            let tells = |label: &str| {
                let has_its_own = telling::denies(&scene.book.words, label);
                label.len() >= 4 && holds(&folded, label) && (!is_turned || has_its_own)
            };
            found(&tells)
        })
        .or_else(|| {
            (folded.len() >= 5)
                .then(|| found(&|label| osa_distance(label, &folded) <= 1 + folded.len() / 8))
                .flatten()
        })
}

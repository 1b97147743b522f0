//! What a bank adds to a name and anybody can recognise: dates, cards, identifiers, references, sums.
//! It never names a merchant; what it does not recognise is left for `naming`.

use std::ops::Range;

use chrono::NaiveDate;

use crate::book::labels::PartKind;
use crate::engine::label::sepa::{Announced, Check, Ics, ics};
use crate::engine::label::{Part, dates};

/// Something recognised.
pub struct Mark {
    /// What it is.
    pub kind: PartKind,
    /// Where it stands, with the word that announces it.
    pub at: Range<usize>,
    /// What it says, without that word.
    pub value: String,
    /// The identifier, when it is one.
    pub ics: Option<Ics>,
    on: Option<NaiveDate>,
}

/// The day of the payment, else the day the direct debit falls due.
pub fn day(marks: &[Mark]) -> Option<NaiveDate> {
    let of = |kind| {
        marks
            .iter()
            .filter(move |mark| mark.kind == kind)
            .find_map(|mark| mark.on)
    };
    of(PartKind::Date).or_else(|| of(PartKind::DueDate))
}

impl Mark {
    /// The part to show. Nobody needs a whole card number, here least of all.
    pub fn part(&self, label: &str) -> Part {
        let text = if is_card_number(&self.value) {
            format!("…{}", &self.value[self.value.len() - 4..])
        } else {
            label[self.at.clone()].to_owned()
        };
        Part {
            text,
            kind: self.kind,
            at: self.at.clone(),
        }
    }
}

/// A stretch without blanks, and without the punctuation around it.
struct Chunk<'a> {
    text: &'a str,
    capitals: String,
    at: Range<usize>,
}

/// Everything recognised, in order.
pub fn find(label: &str, today: NaiveDate) -> Vec<Mark> {
    let chunks = chunks(label);
    let mut marks: Vec<Mark> = Vec::new();
    let mut index = 0;
    while index < chunks.len() {
        let taken = card_in_groups(&chunks[index..])
            .or_else(|| announced(&chunks[index..], today))
            .or_else(|| {
                let mark = alone(&chunks, index, today)?;
                Some((mark, 1))
            });
        let Some((mark, count)) = taken else {
            index += 1;
            continue;
        };
        index += count;
        marks.push(with_currency(mark, chunks.get(index), &mut index));
    }
    marks
}

/// A sum goes with the currency after it.
fn with_currency(mut mark: Mark, next: Option<&Chunk<'_>>, index: &mut usize) -> Mark {
    if let Some(next) = next.filter(|it| {
        mark.kind == PartKind::Amount && matches!(it.capitals.as_str(), "EUR" | "EUROS" | "€")
    }) {
        mark.at.end = next.at.end;
        *index += 1;
    }
    mark
}

/// `4970 1012 3456 7890`: a whole card number in groups of four.
fn card_in_groups(chunks: &[Chunk<'_>]) -> Option<(Mark, usize)> {
    const GROUPS: usize = 4;
    let groups = chunks.get(..GROUPS)?;
    let value: String = groups.iter().map(|chunk| chunk.text).collect();
    let in_fours = groups.iter().all(|chunk| chunk.text.len() == 4);
    (in_fours && is_card_number(&value)).then(|| {
        let mark = Mark {
            kind: PartKind::Card,
            at: groups[0].at.start..groups[GROUPS - 1].at.end,
            value,
            ics: None,
            on: None,
        };
        (mark, GROUPS)
    })
}

/// What a word announces: `RUM X`, `MDT/X`, `ICS X`, `ID X`, `ECH/X`, `REF X`, `CARTE X`.
fn announced(chunks: &[Chunk<'_>], today: NaiveDate) -> Option<(Mark, usize)> {
    let first = chunks.first()?;
    let cut = first.capitals.find(['/', ':', '=']);
    let word = cut.map_or(first.capitals.as_str(), |cut| &first.capitals[..cut]);
    let glued = cut.map_or("", |cut| &first.text[cut + 1..]);
    // « RUM : X » puts a sign alone between the two.
    let next = chunks[1..].iter().position(|chunk| !chunk.text.is_empty());
    let (value, count) = if glued.is_empty() {
        let next = 1 + next?;
        (chunks[next].text, next + 1)
    } else {
        (glued, 1)
    };
    let at = first.at.start..chunks[count - 1].at.end;
    let mark = |kind, on, ics| Mark {
        kind,
        at: at.clone(),
        value: value.to_owned(),
        ics,
        on,
    };
    let mark = match word {
        "RUM" | "MDT" | "MANDAT" | "MANDATE" if has_digit(value) => {
            mark(PartKind::Mandate, None, None)
        }
        "ECH" | "ECHEANCE" => {
            let on = dates::glued(value, today).or_else(|| dates::parted(value, today))?;
            mark(PartKind::DueDate, Some(on), None)
        }
        "ICS" | "ID" | "NNE" => match ics(value, Announced::Yes) {
            Some(ics) => mark(kind_of(&ics), None, Some(ics)),
            None if has_digit(value) => mark(PartKind::Reference, None, None),
            None => return None,
        },
        "REF" | "REFERENCE" | "REFDO" | "NUM" if has_digit(value) => {
            mark(PartKind::Reference, None, None)
        }
        "CARTE" | "CB" | "CARD"
            if is_masked_card(value)
                || (value.len() == 4 && is_digits(value) && last_of(chunks, count)) =>
        {
            mark(PartKind::Card, None, None)
        }
        _ => return None,
    };
    Some((mark, count))
}

/// What is recognised by its form, and by the words before it.
fn alone(chunks: &[Chunk<'_>], index: usize, today: NaiveDate) -> Option<Mark> {
    let chunk = &chunks[index];
    let text = chunk.text;
    let before = |back: usize| {
        index
            .checked_sub(back)
            .map_or("", |place| chunks[place].capitals.as_str())
    };
    let after = chunks
        .get(index + 1)
        .map_or("", |next| next.capitals.as_str());
    let mark = |kind, on, ics| {
        Some(Mark {
            kind,
            at: chunk.at.clone(),
            value: text.to_owned(),
            ics,
            on,
        })
    };
    if let Some(ics) = ics(text, Announced::No) {
        return mark(kind_of(&ics), None, Some(ics));
    }
    if is_card_number(text) || is_masked_card(text) {
        return mark(PartKind::Card, None, None);
    }
    if is_sum(text, after) {
        return mark(PartKind::Amount, None, None);
    }
    let day_follows = matches!(before(1), "DU" | "LE" | "FACT" | "CB" | "PSC" | "CARTE")
        || after.starts_with("CB");
    let short_day_follows = matches!(before(1), "CB" | "PSC") && before(2) == "PAIEMENT";
    let glued = match text.len() {
        6 | 8 if day_follows => dates::glued(text, today),
        4 if short_day_follows => dates::glued(text, today),
        _ => None,
    };
    if let Some(on) = dates::parted(text, today).or(glued) {
        return mark(PartKind::Date, Some(on), None);
    }
    // A telephone number, an order number: no name has so many digits.
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if digits >= 5
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && digits * 2 > text.len()
    {
        return mark(PartKind::Reference, None, None);
    }
    None
}

fn kind_of(ics: &Ics) -> PartKind {
    match ics.check {
        Check::Right => PartKind::Ics,
        Check::Wrong => PartKind::IcsWrong,
    }
}

fn chunks(label: &str) -> Vec<Chunk<'_>> {
    let mut chunks = Vec::new();
    let mut start = 0;
    for piece in label.split(char::is_whitespace) {
        let edges: &[char] = &[',', ';', ':', '(', ')', '[', ']', '"', '«', '»', '.'];
        let text = piece.trim_start_matches(edges);
        let from = start + piece.len() - text.len();
        let text = text.trim_end_matches(edges);
        if !piece.is_empty() {
            chunks.push(Chunk {
                text,
                capitals: text.to_ascii_uppercase(),
                at: from..from + text.len(),
            });
        }
        start += piece.len()
            + label[start + piece.len()..]
                .chars()
                .next()
                .map_or(0, char::len_utf8);
    }
    chunks
}

/// `X1234`, `****1234`, `4974XXXXXXXX1234`, `CB*1234`: hidden signs, then four digits.
fn is_masked_card(text: &str) -> bool {
    let hidden = text
        .trim_start_matches("CB")
        .trim_start_matches("cb")
        .trim_start_matches([':', '*']);
    let starred = hidden.len() < text.len() && text.contains('*');
    let Some(digits) = hidden
        .len()
        .checked_sub(4)
        .and_then(|cut| hidden.get(cut..))
    else {
        return false;
    };
    let mask = &hidden[..hidden.len() - 4];
    is_digits(digits)
        && mask
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"xX*".contains(&byte))
        && (starred && mask.is_empty() || mask.bytes().any(|byte| b"xX*".contains(&byte)))
}

/// A whole card number: sixteen digits, even with a slip, or as many as satisfy Luhn’s rule.
fn is_card_number(text: &str) -> bool {
    if !(13..=19).contains(&text.len()) || !is_digits(text) {
        return false;
    }
    if text.len() == 16 {
        return true;
    }
    let sum: u32 = text
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            let doubled = if place % 2 == 1 { digit * 2 } else { digit };
            doubled / 10 + doubled % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

/// `12,99`, `12,99€`, `-12.99` before `EUR`.
fn is_sum(text: &str, after: &str) -> bool {
    let bare = text
        .trim_end_matches('€')
        .trim_end_matches("EUR")
        .trim_start_matches(['-', '+']);
    let Some(cut) = bare.find([',', '.']) else {
        return bare.len() < text.len() && is_digits(bare);
    };
    let (units, cents) = (&bare[..cut], &bare[cut + 1..]);
    is_digits(units)
        && is_digits(cents)
        && cents.len() == 2
        && (bare.contains(',') || bare.len() < text.len() || matches!(after, "EUR" | "€"))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

fn last_of(chunks: &[Chunk<'_>], count: usize) -> bool {
    chunks.len() == count
}

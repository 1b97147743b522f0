//! The label decoder: a line of a bank statement, taken to pieces, each explained, and the name it may stand for.
//! It knows no bank and no merchant by itself (see `labels.toml`), keeps nothing, and never accuses anybody.

mod dates;
mod marks;
mod naming;
mod sepa;
mod telling;
pub mod tokens;

use std::ops::Range;

use chrono::NaiveDate;

use crate::book::Book;
use crate::book::labels::{Certainty, EntryKind, Instrument, PartKind};
use crate::engine::label::marks::Mark;
use crate::engine::label::naming::{Naming, Words};
use crate::engine::label::tokens::Token;

pub use crate::engine::label::sepa::{Check, Ics};
pub use crate::engine::label::telling::{meaning, message, safe_path};

/// Beyond this many signs a text is no line of a statement, and its end is not read.
const LONGEST: usize = 400;

/// A part of a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// As written; a whole card number shows its last four digits only.
    pub text: String,
    /// What it is.
    pub kind: PartKind,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
}

/// A name that a label carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The block of `labels.toml` that knows it, when one does.
    pub entry: Option<String>,
    /// The name to show: that of the block or of the card, else as written.
    pub name: String,
    /// What it is.
    pub kind: EntryKind,
    /// The card of the directory.
    pub provider: Option<String>,
    /// How sure it is; `None` for a name as written, of which nothing is known.
    pub trust: Option<Certainty>,
}

/// What a label says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decoded {
    /// How it was paid, when the bank's words tell.
    pub instrument: Option<Instrument>,
    /// Who sells, or the store or service that bills.
    pub merchant: Option<Named>,
    /// Who collects for another.
    pub intermediary: Option<Named>,
    /// The day of the payment. A day without a year is the latest such day.
    pub date: Option<NaiveDate>,
    /// The creditor's identifier.
    pub ics: Option<Ics>,
    /// The mandate's reference.
    pub mandate: Option<String>,
    /// The parts, in order.
    pub parts: Vec<Part>,
    /// A name that was looked for without finding anything that can be checked: its block in `labels.toml`.
    pub searched: Option<String>,
}

impl Decoded {
    /// The card of the directory the label leads to: the merchant's, else that of whoever collects.
    #[must_use]
    pub fn provider(&self) -> Option<&str> {
        let of = |named: &'_ Option<Named>| named.as_ref().and_then(|it| it.provider.clone());
        match (&self.merchant, of(&self.merchant)) {
            (Some(merchant), Some(_)) => merchant.provider.as_deref(),
            (Some(_), None) => None,
            (None, _) => self.intermediary.as_ref()?.provider.as_deref(),
        }
    }

    /// Whether the name is that of who sells, and not of who only takes the money.
    #[must_use]
    pub fn sells(&self) -> bool {
        match self.merchant.as_ref().map(|merchant| merchant.kind) {
            Some(EntryKind::Merchant | EntryKind::Store) => true,
            Some(EntryKind::Intermediary | EntryKind::OperatorBilling) | None => false,
        }
    }

    /// Whether the name can be told as a fact.
    #[must_use]
    pub fn is_sure(&self) -> bool {
        self.trust().is_some_and(Certainty::is_told_as_a_fact)
    }

    /// How sure the name is: the merchant's, else the intermediary's; `None` when nothing is known.
    #[must_use]
    pub fn trust(&self) -> Option<Certainty> {
        let named = [&self.merchant, &self.intermediary];
        named.into_iter().flatten().find_map(|named| named.trust)
    }
}

/// Takes a label to pieces. `today` gives its year to a day written without one.
#[must_use]
pub fn decode(book: &Book, label: &str, today: NaiveDate) -> Decoded {
    let label: String = label.trim().chars().take(LONGEST).collect();
    let marks = marks::find(&label, today);
    let tokens: Vec<Token> = tokens::tokens(&label)
        .into_iter()
        .filter(|token| marks.iter().all(|mark| !overlap(&mark.at, &token.at)))
        .collect();
    let opening = opening(book, &tokens, &marks);
    let taken = opening.as_ref().map_or(0..0, |it| it.tokens.clone());
    let rest: Vec<Token> = tokens
        .iter()
        .enumerate()
        .filter(|(index, _)| !taken.contains(index))
        .map(|(_, token)| token.clone())
        .collect();
    let Naming {
        merchant,
        intermediary,
        searched,
        parts: named,
    } = match opening.as_ref().map(|it| it.instrument) {
        // The total of a card and cash from a machine name nobody to leave.
        Some(Instrument::CardTotal | Instrument::CashWithdrawal) => Naming::default(),
        instrument => naming::find(&Words {
            book,
            label: &label,
            tokens: &rest,
            marks: &marks,
            instrument,
        }),
    };

    let mut parts: Vec<Part> = marks.iter().map(|mark| mark.part(&label)).collect();
    parts.extend(named);
    if let (Some(first), Some(last)) = (tokens.get(taken.start), tokens[taken.clone()].last()) {
        parts.push(part(
            &label,
            first.at.start..last.at.end,
            PartKind::Instrument,
        ));
    }
    parts.sort_by_key(|part| part.at.start);

    let on_the_bill = merchant
        .as_ref()
        .filter(|it| it.kind == EntryKind::OperatorBilling)
        .map(|_| Instrument::OperatorBilling);
    let with_a_card = marks
        .iter()
        .any(|mark| mark.kind == PartKind::Card)
        .then_some(Instrument::Card);
    let with_a_mandate = marks
        .iter()
        .any(|mark| matches!(mark.kind, PartKind::Ics | PartKind::Mandate))
        .then_some(Instrument::SepaDd);
    Decoded {
        instrument: opening
            .map(|it| it.instrument)
            .or(on_the_bill)
            .or(with_a_card)
            .or(with_a_mandate),
        merchant,
        intermediary,
        date: marks::day(&marks),
        ics: marks.iter().find_map(|mark| mark.ics.clone()),
        mandate: marks
            .iter()
            .find(|mark| mark.kind == PartKind::Mandate)
            .map(|mark| mark.value.clone()),
        parts,
        searched,
    }
}

struct Opened {
    instrument: Instrument,
    /// Which tokens say so.
    tokens: Range<usize>,
}

/// The bank's words: at the beginning, or right before a date or a card, as in « NETFLIX CARTE 12/11/26 ».
fn opening(book: &Book, tokens: &[Token], marks: &[Mark]) -> Option<Opened> {
    let here = |start: usize| {
        book.labels
            .openings
            .iter()
            .flat_map(|opening| opening.words.iter().map(move |words| (opening, words)))
            .filter(|(_, words)| words.begins(&tokens[start..]))
            .max_by_key(|(_, words)| words.weight())
            .map(|(opening, words)| Opened {
                instrument: opening.instrument,
                tokens: start..start + words.0.len(),
            })
    };
    here(0).or_else(|| {
        (1..tokens.len()).find_map(|start| {
            let opened = here(start)?;
            let end = tokens[opened.tokens.end - 1].at.end;
            let next = tokens
                .get(opened.tokens.end)
                .map_or(usize::MAX, |it| it.at.start);
            let before_a_mark = marks
                .iter()
                .any(|mark| mark.at.start >= end && mark.at.start < next);
            before_a_mark.then_some(opened)
        })
    })
}

fn part(label: &str, at: Range<usize>, kind: PartKind) -> Part {
    Part {
        text: label[at.clone()].to_owned(),
        kind,
        at,
    }
}

/// Whether a name nobody knows calls for caution: somebody took the money.
fn is_taken(instrument: Option<Instrument>) -> bool {
    match instrument {
        None | Some(Instrument::Card | Instrument::SepaDd | Instrument::OperatorBilling) => true,
        Some(Instrument::Transfer | Instrument::CardTotal | Instrument::CashWithdrawal) => false,
    }
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

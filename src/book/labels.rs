//! What is known of the lines of bank statements: how banks begin them, and the names that stand in them.
//! It never reads a line (see `engine::label`) and never opens a file: the caller gives the text of `labels.toml`.

mod read;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::book::providers::{Bilingual, Prose};
use crate::engine::label::tokens::{Piece, Token};
use crate::engine::names::closed_list;

pub use read::labels;

/// The file, as it is named in problems.
pub const FILE: &str = "labels.toml";

closed_list! {
    /// How a debit was made.
    pub enum Instrument {
        /// By card.
        Card = "card",
        /// By SEPA direct debit.
        SepaDd = "sepa_dd",
        /// On the bill of a phone or Internet operator.
        OperatorBilling = "operator_billing",
        /// By transfer.
        Transfer = "transfer",
        /// The monthly total of a deferred-debit card: no merchant is named.
        CardTotal = "card_total",
        /// Cash from a machine.
        CashWithdrawal = "cash_withdrawal",
    }
}

closed_list! {
    /// How sure it is that a label stands for a name. The strongest first.
    pub enum Certainty {
        /// The company itself says so.
        Official = "official",
        /// Several sources agree.
        Concordant = "concordant",
        /// The label carries the name of a provider of the directory.
        Name = "name",
        /// One site says so.
        ThirdParty = "third_party",
        /// Customers say so.
        Testimony = "testimony",
        /// One site says so, and not a good one; or the name is only near.
        Weak = "weak",
    }
}

impl Certainty {
    /// Whether it is said as a fact, and not as « peut correspondre à ».
    #[must_use]
    pub fn is_told_as_a_fact(self) -> bool {
        match self {
            Self::Official | Self::Concordant => true,
            Self::Name | Self::ThirdParty | Self::Testimony | Self::Weak => false,
        }
    }
}

closed_list! {
    /// What a name is.
    pub enum EntryKind {
        /// Who sells.
        Merchant = "merchant",
        /// Who collects for another.
        Intermediary = "intermediary",
        /// A store that sells its own things and collects for others.
        Store = "store",
        /// A service paid on the phone bill.
        OperatorBilling = "operator_billing",
    }
}

closed_list! {
    /// What a part of a label is.
    pub enum PartKind {
        /// How it was paid.
        Instrument = "instrument",
        /// A date.
        Date = "date",
        /// The day a direct debit falls due.
        DueDate = "due_date",
        /// A card, partly hidden.
        Card = "card",
        /// A SEPA creditor identifier.
        Ics = "ics",
        /// The same, with wrong check digits.
        IcsWrong = "ics_wrong",
        /// A mandate's reference.
        Mandate = "mandate",
        /// Another reference.
        Reference = "reference",
        /// A sum.
        Amount = "amount",
        /// A place or a country.
        Place = "place",
        /// A known intermediary.
        Intermediary = "intermediary",
        /// What stands before a star, unknown.
        Prefix = "prefix",
        /// A known store.
        Store = "store",
        /// A known service paid on the phone bill.
        Operator = "operator",
        /// A known merchant.
        Merchant = "merchant",
        /// What is left, which is probably a name.
        Name = "name",
    }
}

/// Where a block comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced {
    /// How sure it is.
    pub trust: Certainty,
    /// The pages.
    pub sources: Vec<String>,
    /// The day of the most recent page, or the day it was read.
    pub checked_on: NaiveDate,
}

/// How banks begin a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The words, the longest first.
    pub words: Vec<Pattern>,
    /// What they tell.
    pub instrument: Instrument,
    /// What that is.
    pub meaning: Bilingual,
    /// Where it comes from.
    pub sourced: Sourced,
}

/// What a way of paying allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recourse {
    /// In words.
    pub text: Bilingual,
    /// Where it comes from.
    pub sourced: Sourced,
}

/// A name that stands in labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id in the file.
    pub id: String,
    /// What it is.
    pub kind: EntryKind,
    /// The name shown to people; without one, that which the label writes.
    pub name: Option<String>,
    /// How it is written on statements.
    pub patterns: Vec<Pattern>,
    /// The card of the directory, when there is one.
    pub provider: Option<String>,
    /// What is known of it.
    pub meaning: Bilingual,
    /// Who can tell more.
    pub ask: Bilingual,
    /// Where it comes from.
    pub sourced: Sourced,
    /// The line of its block, for whoever finds a mistake in it.
    pub line: usize,
}

/// A name that was looked for, and of which nothing that can be checked was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Searched {
    /// Its id in the file.
    pub id: String,
    /// The name.
    pub name: String,
    /// How it may be written.
    pub patterns: Vec<Pattern>,
    /// The day it was looked for.
    pub searched_on: NaiveDate,
}

/// Words to find in a label, one after the other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pattern(pub Vec<Piece>);

impl Pattern {
    /// Whether the tokens begin with the pattern.
    #[must_use]
    pub fn begins(&self, tokens: &[Token]) -> bool {
        tokens.len() >= self.0.len()
            && self
                .0
                .iter()
                .zip(tokens)
                .all(|(piece, token)| piece.fits(token))
    }

    /// How much it says: more words and longer ones win over fewer.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.0.iter().map(Piece::weight).sum()
    }
}

/// Everything known of labels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels {
    /// How banks begin a line.
    pub openings: Vec<Opening>,
    /// What each way of paying allows.
    pub recourses: BTreeMap<Instrument, Recourse>,
    /// What each kind of part is.
    pub parts: BTreeMap<PartKind, Bilingual>,
    /// The names.
    pub entries: Vec<Entry>,
    /// The names of which nothing is known.
    pub searched: Vec<Searched>,
    /// Places and countries, folded.
    pub places: BTreeSet<String>,
}

impl Labels {
    /// Every sentence a person may read, for whoever checks typography and wording.
    pub fn prose(&self) -> impl Iterator<Item = Prose<'_>> {
        let openings = self.openings.iter().map(|it| ("meaning", &it.meaning));
        let recourses = self.recourses.values().map(|it| ("text", &it.text));
        let parts = self.parts.values().map(|text| ("meaning", text));
        let entries = self
            .entries
            .iter()
            .flat_map(|it| [("meaning", &it.meaning), ("ask", &it.ask)]);
        openings
            .chain(recourses)
            .chain(parts)
            .chain(entries)
            .flat_map(|(field, text)| Prose::both(field, text))
    }
}

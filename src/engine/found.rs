//! `FoundList`: the debits found on a statement, for as long as the person sorts them.
//! It never holds the file: a name, a sum, a rhythm, a day and one label for each, dropped once sorted.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::book::Book;
use crate::engine::names::closed_list;
use crate::engine::private::Private;
use crate::engine::slot::Rhythm;
use crate::engine::statement::Recurring;
use crate::engine::statement::rhythm::Period;
use crate::engine::statement::told;

/// The most debits that are kept: the dearest.
pub const MOST: usize = 40;
/// The most debits shown at once.
pub const PER_PAGE: usize = 8;
/// The most signs of a name or of a label that are kept.
const LONGEST: usize = 60;

/// A debit that comes back, as kept until the person has sorted it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundDebit {
    /// The name to show.
    pub name: Private<String>,
    /// The provider's card, when the name is surely its.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The latest sum.
    pub amount_eur: Decimal,
    /// How often.
    pub period: Period,
    /// The latest debit.
    pub last_on: NaiveDate,
    /// What a year costs.
    pub yearly_cost_eur: Decimal,
    /// The sum before the latest change of price, and the day it changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<(Decimal, NaiveDate)>,
    /// The latest label, as on the statement.
    pub label: Private<String>,
    /// Whether the next one is still to be expected.
    pub active: bool,
    /// What the person wants of it, once they said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
}

closed_list! {
    /// What a person wants of a debit.
    pub enum Mark {
        /// To end it.
        Stop = "stop",
        /// To keep it.
        Keep = "keep",
        /// To look into it.
        Look = "look",
    }
}

/// The debits of the latest statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundList {
    /// Its number: a tap under an older list carries another.
    pub number: u32,
    /// The turn of the message that shows it.
    pub turn: u32,
    /// The page it shows, from 0.
    pub page: u32,
    /// The debits: those that go on first, the dearest first.
    pub debits: Vec<FoundDebit>,
}

/// What the debits of a statement come down to.
#[must_use]
pub fn kept(recurring: &[Recurring], book: &Book) -> Vec<FoundDebit> {
    recurring
        .iter()
        .take(MOST)
        .map(|debit| FoundDebit {
            name: Private::new(shortened(&told::name(debit, book))),
            provider: debit.provider.clone(),
            amount_eur: debit.amount_eur,
            period: debit.period,
            last_on: debit.last_on,
            yearly_cost_eur: debit.yearly_cost_eur,
            before: debit
                .price_changes
                .last()
                .map(|change| (change.from_eur, change.on)),
            label: Private::new(
                debit
                    .labels
                    .last()
                    .map(|label| shortened(label.reveal()))
                    .unwrap_or_default(),
            ),
            active: debit.active,
            mark: None,
        })
        .collect()
}

/// The answer to « how often? », where the question has that answer.
#[must_use]
pub fn rhythm(period: Period) -> Option<Rhythm> {
    match period {
        Period::Weekly => Some(Rhythm::Weekly),
        Period::FourWeekly => Some(Rhythm::FourWeekly),
        Period::Monthly => Some(Rhythm::Monthly),
        Period::Quarterly => Some(Rhythm::Quarterly),
        Period::Yearly => Some(Rhythm::Yearly),
        Period::Bimonthly | Period::HalfYearly => None,
    }
}

fn shortened(words: &str) -> String {
    words.chars().take(LONGEST).collect()
}

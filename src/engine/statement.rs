//! A bank statement: from the bytes of a file to its debits, and from the debits to those that come back.
//! It does no I/O, reads no clock, keeps and logs nothing: a statement lives in memory as long as its caller holds it.

mod camt;
mod columns;
mod day;
mod decode;
pub mod format;
mod label;
mod markers;
mod ofx;
mod page;
mod pdf;
mod qif;
pub mod recurring;
pub mod refusal;
pub mod rhythm;
mod rows;
mod series;
mod set_aside;
mod split;
mod sum;
mod table;
pub mod told;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::engine::private::Private;
use crate::engine::statement::format::Format;
use crate::engine::statement::label::Means;
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::rows::Rows;

pub use pdf::page_count;
pub use recurring::{PriceChange, Recurring, recurring};

/// The largest file that is read.
pub const LARGEST: usize = 20 * 1024 * 1024;
/// The most movements that are read.
pub const MOST_LINES: usize = 100_000;

/// Money that left the account.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Debit {
    /// The day it was booked.
    pub on: NaiveDate,
    /// The words of the statement, on one line.
    pub label: Private<String>,
    /// How much, in cents, above zero.
    pub cents: i64,
    means: Means,
    set_aside: bool,
}

impl Debit {
    /// How much, in euros.
    #[must_use]
    pub fn amount_eur(&self) -> Decimal {
        Decimal::new(self.cents, 2)
    }
}

/// What a file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// How it was written.
    pub format: Format,
    /// The debits, by date; money that came in is not kept.
    pub debits: Vec<Debit>,
    /// The earliest movement, in or out.
    pub first_on: NaiveDate,
    /// The latest movement, in or out: what « still going on » is judged by.
    pub last_on: NaiveDate,
    /// How many movements there were, in and out.
    pub movements: usize,
}

/// Reads a statement, whatever its format.
///
/// # Errors
/// When it is no statement that can be read; the refusal says what to send instead.
pub fn read(bytes: &[u8]) -> Result<Statement, Refusal> {
    let format = format::detect(bytes)?;
    let mut rows = Rows::default();
    if format == Format::Pdf {
        pdf::read(bytes, &mut rows)?;
    } else {
        let text = decode::text(bytes).ok_or(Refusal::Binary)?;
        match format {
            Format::Csv => table::read(&text, &mut rows)?,
            Format::Ofx => ofx::read(&text, &mut rows)?,
            Format::Qif => qif::read(&text, &mut rows)?,
            Format::Camt => camt::read(&text, &mut rows)?,
            Format::Pdf => return Err(Refusal::BrokenPdf),
        }
    }
    rows.into_statement(format)
}

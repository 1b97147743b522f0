//! The movements as the readers find them, gathered into a statement: bounded, sorted, money in let go of.
//! It never knows which format they came from.

use chrono::NaiveDate;

use crate::engine::private::Private;
use crate::engine::statement::format::Format;
use crate::engine::statement::label::{self, Means};
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::{Debit, MOST_LINES, Statement, set_aside};

/// No subscription costs more, in cents; what is larger is no debit of interest here.
const LARGEST_CENTS: i64 = 100_000_000_000;
/// The longest label that is kept, in letters.
const LONGEST_LABEL: usize = 400;

/// One movement, as a reader sees it.
pub struct Row<'a> {
    /// The day.
    pub on: NaiveDate,
    /// The words that name the merchant.
    pub label: &'a str,
    /// Other words of the line: its type, its category.
    pub hint: &'a str,
    /// Below zero when it left the account.
    pub cents: i64,
    /// How it was paid, when the format says so.
    pub means: Option<Means>,
}

/// The movements so far.
#[derive(Default)]
pub struct Rows {
    debits: Vec<Debit>,
    first_on: Option<NaiveDate>,
    last_on: Option<NaiveDate>,
    movements: usize,
    foreign: usize,
}

impl Rows {
    /// Takes a movement in.
    pub fn push(&mut self, row: &Row<'_>) -> Result<(), Refusal> {
        if self.movements >= MOST_LINES {
            return Err(Refusal::TooLong);
        }
        self.movements += 1;
        self.first_on = Some(self.first_on.map_or(row.on, |on| on.min(row.on)));
        self.last_on = Some(self.last_on.map_or(row.on, |on| on.max(row.on)));
        if row.cents >= 0 || row.cents < -LARGEST_CENTS {
            return Ok(());
        }
        let label = one_line(row.label);
        let upper = label::upper(&label);
        let hint = label::upper(row.hint);
        let means = row.means.unwrap_or_else(|| label::means(&upper, &hint));
        self.debits.push(Debit {
            on: row.on,
            set_aside: set_aside::is_no_subscription(means, &upper, &hint),
            label: Private::new(label),
            cents: -row.cents,
            means,
        });
        Ok(())
    }

    /// Counts a movement in another currency, which is left out.
    pub fn leave_out_foreign(&mut self) {
        self.foreign += 1;
    }

    /// The statement; refused when nothing was found in it.
    pub fn into_statement(mut self, format: Format) -> Result<Statement, Refusal> {
        let (Some(first_on), Some(last_on)) = (self.first_on, self.last_on) else {
            return Err(match (self.foreign, format) {
                (0, Format::Pdf) => Refusal::OtherPdf,
                (0, _) => Refusal::NotStatement,
                _ => Refusal::OtherCurrency,
            });
        };
        self.debits.sort();
        self.debits.shrink_to_fit();
        Ok(Statement {
            format,
            debits: self.debits,
            first_on,
            last_on,
            movements: self.movements,
        })
    }
}

/// The words on one line, with single spaces.
fn one_line(label: &str) -> String {
    let mut line = String::with_capacity(label.len().min(LONGEST_LABEL));
    for word in label.split_whitespace() {
        if line.len() + word.len() > LONGEST_LABEL {
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

//! Reads the table of a bank, CSV in any dialect: finds the header if there is one, the columns, then the movements.
//! It never keeps the table: it goes through the text twice.

use crate::engine::statement::columns::{self, Columns, Money, Sense, Tallies};
use crate::engine::statement::day;
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::rows::{Row, Rows};
use crate::engine::statement::split::{self, Dialect, Go, is_movement};
use crate::engine::statement::sum;

/// How far down the header is looked for.
const PREAMBLE: usize = 80;
/// Movements that never took place.
const VOID: &[&str] = &[
    "reverted",
    "declined",
    "failed",
    "pending",
    "cancelled",
    "canceled",
    "refuse",
    "annule",
    "rejete",
    "en attente",
    "a venir",
    "upcoming",
];
/// Lines that are no movement, although they hold a date and a sum.
const TOTALS: &[&str] = &["SOLDE ", "ANCIEN SOLDE", "NOUVEAU SOLDE", "TOTAL "];

/// Reads the table.
pub fn read(text: &str, rows: &mut Rows) -> Result<(), Refusal> {
    let dialect = split::dialect(text).ok_or(Refusal::NotStatement)?;
    let header = header(text, dialect)?;
    let mut tallies = Tallies::default();
    split::each(text, dialect, |_, cells| {
        if is_movement(cells) {
            tallies.add(cells);
        }
        Ok::<Go, Refusal>(Go::On)
    })?;
    let columns = tallies
        .columns(header.as_deref())
        .ok_or(Refusal::NotStatement)?;
    let mut hint = String::new();
    split::each(text, dialect, |_, cells| {
        movement(cells, &columns, &mut hint, rows)?;
        Ok(Go::On)
    })
}

/// The names of the columns. A table that names them, but none that a statement has, is a table of something else.
fn header(text: &str, dialect: Dialect) -> Result<Option<Vec<String>>, Refusal> {
    let mut names = None;
    let mut other = None;
    let mut began = false;
    split::each(text, dialect, |index, cells| {
        if is_movement(cells) {
            began = true;
        } else if let Some(found) = columns::header(cells) {
            names = Some(found);
            return Ok(Go::Stop);
        } else if !began {
            // The last line of words before the first movement.
            let words = cells.iter().filter(|cell| !cell.is_empty()).count();
            other = (words >= 3 && cells.iter().all(|cell| sum::read(cell).is_none()))
                .then_some(cells.len());
        }
        Ok::<Go, Refusal>(if index >= PREAMBLE || (began && index > 3) {
            Go::Stop
        } else {
            Go::On
        })
    })?;
    match (&names, other) {
        (None, Some(_)) => Err(Refusal::NotStatement),
        _ => Ok(names),
    }
}

fn movement(
    cells: &[&str],
    columns: &Columns,
    hint: &mut String,
    rows: &mut Rows,
) -> Result<(), Refusal> {
    let cell = |column: usize| cells.get(column).copied().unwrap_or_default();
    let Some(on) = day::read(cell(columns.date)).and_then(|it| it.date(columns.order)) else {
        return Ok(());
    };
    let Some(cents) = cents(columns.money, cell) else {
        return Ok(());
    };
    let label = columns
        .labels
        .iter()
        .map(|column| cell(*column))
        .find(|label| !label.is_empty())
        .unwrap_or_default();
    let begins = |start: &&str| {
        label
            .get(..start.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(start))
    };
    if TOTALS.iter().any(begins) {
        return Ok(());
    }
    if let Some(outcome) = columns.outcome.map(cell)
        && VOID.contains(&crate::engine::fold::fold(outcome).join(" ").as_str())
    {
        return Ok(());
    }
    if let Some(currency) = columns.currency.map(cell)
        && currency.len() == 3
        && !currency.eq_ignore_ascii_case("EUR")
    {
        rows.leave_out_foreign();
        return Ok(());
    }
    hint.clear();
    for column in &columns.hints {
        let words = cell(*column);
        if words != label {
            hint.push_str(words);
            hint.push(' ');
        }
    }
    rows.push(&Row {
        on,
        label,
        hint,
        cents,
        means: None,
    })
}

/// Below zero when it left the account.
fn cents<'a>(money: Money, cell: impl Fn(usize) -> &'a str) -> Option<i64> {
    let read = |column: usize| sum::read(cell(column)).map(|sum| sum.cents);
    match money {
        Money::Signed(column) => read(column),
        Money::Turned(column) => read(column).map(|cents| -cents),
        Money::Apart { debit, credit } => match read(debit).filter(|cents| *cents != 0) {
            Some(out) => Some(-out.abs()),
            None => credit.and_then(read).map(i64::abs).or(read(debit)),
        },
        Money::WithSense { sum, sense } => {
            let cents = read(sum)?;
            match columns::sense(cell(sense))? {
                Sense::Out => Some(-cents.abs()),
                Sense::In => Some(cents.abs()),
            }
        }
    }
}

//! `stopabo statement`: the recurring debits of a bank statement, as a table or as JSON.
//! It reads no file: the program gives it the bytes, and nothing of them is kept.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Number, Value as Json};

use crate::book::Book;
use crate::engine::args::Args;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::statement::{self, PriceChange, Recurring, told};
use crate::engine::words;

/// How the answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A table, in words.
    Table(Language),
    /// A JSON array, one object for each recurring debit.
    Json,
}

/// What the bytes of a statement tell.
///
/// # Errors
/// When they are no statement: the sentence that says what to give instead.
pub fn run(bytes: &[u8], book: &Book, form: Form) -> Result<String, String> {
    let language = match form {
        Form::Table(language) => language,
        Form::Json => Language::En,
    };
    let statement = statement::read(bytes).map_err(|refusal| {
        let sentence = told::refusal(refusal, book, language);
        let line = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("{} ({})", line, refusal.name())
    })?;
    let recurring = statement::recurring(&statement, book);
    Ok(match form {
        Form::Json => format!("{:#}\n", json(&recurring)),
        Form::Table(language) => table(&recurring, book, language),
    })
}

/// The JSON array.
#[must_use]
pub fn json(recurring: &[Recurring]) -> Json {
    Json::Array(recurring.iter().map(object).collect())
}

fn object(debit: &Recurring) -> Json {
    let labels = debit
        .labels
        .iter()
        .map(|label| Json::from(label.reveal().as_str()));
    let pairs = [
        ("merchant", Json::from(debit.merchant.reveal().as_str())),
        ("labels", labels.collect()),
        ("provider", Json::from(debit.provider.clone())),
        ("amount_eur", money(debit.amount_eur)),
        ("period", Json::from(debit.period.name())),
        ("first_on", day(debit.first_on)),
        ("last_on", day(debit.last_on)),
        ("debits", Json::from(debit.debits)),
        ("yearly_cost_eur", money(debit.yearly_cost_eur)),
        (
            "price_changes",
            debit.price_changes.iter().map(price_change).collect(),
        ),
        ("active", Json::from(debit.active)),
    ];
    Json::Object(
        pairs
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect::<Map<_, _>>(),
    )
}

fn price_change(change: &PriceChange) -> Json {
    serde_json::json!({
        "on": day(change.on),
        "from_eur": money(change.from_eur),
        "to_eur": money(change.to_eur),
    })
}

fn day(day: NaiveDate) -> Json {
    Json::from(day.to_string())
}

/// Cents survive the way through a double: sums have two decimals and at most thirteen digits.
fn money(sum: Decimal) -> Json {
    let number = sum.to_string().parse().ok().and_then(Number::from_f64);
    number.map_or(Json::Null, Json::Number)
}

fn table(recurring: &[Recurring], book: &Book, language: Language) -> String {
    let say = |key: &str| book.say(language, key, &Args::none());
    let mut rows = vec![vec![
        say("statement-column-name"),
        say("statement-column-amount"),
        say("statement-column-rhythm"),
        say("statement-column-debits"),
        say("statement-column-last"),
        say("statement-column-yearly"),
        String::new(),
    ]];
    for debit in recurring {
        let stopped = if debit.active {
            String::new()
        } else {
            say("statement-column-stopped")
        };
        rows.push(vec![
            told::name(debit, book),
            words::euros(language, debit.amount_eur),
            told::rhythm(debit.period, book, language),
            debit.debits.to_string(),
            debit.last_on.to_string(),
            words::euros(language, debit.yearly_cost_eur),
            stopped,
        ]);
    }
    let title = crate::engine::markup::plain(&told::title(recurring, book, language));
    if recurring.is_empty() {
        return format!("{title}\n");
    }
    format!(
        "{title}\n\n{}",
        aligned(
            &rows,
            &[
                Side::Left,
                Side::Right,
                Side::Left,
                Side::Right,
                Side::Left,
                Side::Right,
                Side::Left
            ]
        )
    )
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
}

fn aligned(rows: &[Vec<String>], sides: &[Side]) -> String {
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..sides.len()).map(width).collect();
    let mut table = String::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .zip(sides.iter().zip(&widths))
            .map(|(cell, (side, width))| match side {
                Side::Left => format!("{cell:<width$}"),
                Side::Right => format!("{cell:>width$}"),
            })
            .collect();
        table.push_str(cells.join("  ").trim_end());
        table.push('\n');
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_aligned_on_their_side() {
        let rows = [
            vec!["a".to_owned(), "1".to_owned()],
            vec!["bcd".to_owned(), "100".to_owned()],
        ];
        let table = aligned(&rows, &[Side::Left, Side::Right]);
        assert_eq!(table, "a      1\nbcd  100\n");
    }
}

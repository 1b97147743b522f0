//! Reads QIF: a letter and a value a line, `^` after each movement.
//! It never reads the lists of accounts, categories and securities that may come along.

use crate::engine::statement::day::{self, Order, Written};
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::rows::{Row, Rows};
use crate::engine::statement::sum;

struct Movement<'a> {
    on: Written,
    cents: i64,
    payee: &'a str,
    memo: &'a str,
    category: &'a str,
}

/// Reads the movements.
pub fn read(text: &str, rows: &mut Rows) -> Result<(), Refusal> {
    let mut month_first = false;
    each(text, |movement| {
        month_first |= movement.on.has_month_first();
        Ok(())
    })?;
    let order = if month_first {
        Order::MonthFirst
    } else {
        Order::DayFirst
    };
    each(text, |movement| {
        let Some(on) = movement.on.date(order) else {
            return Ok(());
        };
        let joined;
        let label = match (movement.payee, movement.memo) {
            (payee, "") => payee,
            ("", memo) => memo,
            (payee, memo) if memo.contains(payee) => memo,
            (payee, memo) if payee.contains(memo) => payee,
            (payee, memo) => {
                joined = format!("{payee} {memo}");
                &joined
            }
        };
        rows.push(&Row {
            on,
            label,
            hint: movement.category,
            cents: movement.cents,
            means: None,
        })
    })
}

fn each<'a>(
    text: &'a str,
    mut each: impl FnMut(&Movement<'a>) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let (mut on, mut cents) = (None, None);
    let (mut payee, mut memo, mut category) = ("", "", "");
    let mut of_bank = true;
    for line in text.lines() {
        let line = line.trim();
        if let Some(kind) = line.strip_prefix('!') {
            let kind = kind.to_ascii_lowercase();
            of_bank = ["type:bank", "type:ccard", "type:cash", "type:oth"]
                .iter()
                .any(|known| kind.starts_with(known));
            continue;
        }
        let mut letters = line.chars();
        let (letter, value) = (letters.next(), letters.as_str().trim());
        match letter {
            Some('D') => on = date(value),
            Some('T' | 'U') => cents = sum::read(value).map(|sum| sum.cents).or(cents),
            Some('P') => payee = value,
            Some('M') => memo = value,
            Some('L') => category = value,
            Some('^') => {
                if let (true, Some(on), Some(cents)) = (of_bank, on, cents) {
                    each(&Movement {
                        on,
                        cents,
                        payee,
                        memo,
                        category,
                    })?;
                }
                (on, cents) = (None, None);
                (payee, memo, category) = ("", "", "");
            }
            _ => {}
        }
    }
    Ok(())
}

/// QIF also writes `05/01'24`, and spaces before numbers of one digit.
fn date(value: &str) -> Option<Written> {
    day::read(value).or_else(|| day::read(&value.replace('\'', "/").replace(' ', "")))
}

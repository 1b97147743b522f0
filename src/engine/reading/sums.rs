//! Reads a sum in euros, in the usual French and English forms.
//! It never rounds what was typed: more than two decimals is not a sum of money.

use rust_decimal::Decimal;

/// The largest sum that is plausibly a subscription, in euros.
const LARGEST: i64 = 100_000;

/// A sum in euros: « 12,99 », « 12,99 € », “€12.99”, « 12€99 », « 12 euros 99 », « 1 234,50 ».
#[must_use]
pub fn read(typed: &str) -> Option<Decimal> {
    let folded = typed
        .to_lowercase()
        .replace("euros", "€")
        .replace("euro", "€")
        .replace("eur", "€")
        .replace("par mois", "")
        .replace("/mois", "")
        .replace("per month", "")
        .replace("a month", "")
        .replace("/month", "")
        .replace("par an", "")
        .replace("/an", "")
        .replace("a year", "")
        .replace("per year", "");
    let mut runs: Vec<String> = Vec::new();
    let mut signs = String::new();
    for sign in folded.trim().chars() {
        match sign {
            '0'..='9' => signs.push(sign),
            ',' | '.' => signs.push('.'),
            ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’' => signs.push(' '),
            '€' => signs.push('€'),
            '-' => return None,
            _ if sign.is_alphabetic() => {
                if !signs.trim().is_empty() {
                    runs.push(std::mem::take(&mut signs));
                }
                signs.clear();
            }
            _ => {}
        }
    }
    if !signs.trim().is_empty() {
        runs.push(signs);
    }
    let with_digits: Vec<&String> = runs
        .iter()
        .filter(|run| run.chars().any(|sign| sign.is_ascii_digit()))
        .collect();
    let [only] = with_digits.as_slice() else {
        return None;
    };
    let sum = number(only.trim())?;
    (sum >= Decimal::ZERO && sum <= Decimal::from(LARGEST)).then_some(sum)
}

fn number(run: &str) -> Option<Decimal> {
    let run = run.trim_matches(['.', ' ']);
    let (whole, cents) = match run.split_once('€') {
        // « 12€99 » and « 12 € 99 ».
        Some((whole, cents)) if !whole.trim().is_empty() && !cents.trim().is_empty() => {
            (whole.trim(), cents.trim().trim_matches('.'))
        }
        Some((one, other)) => split_decimals(if one.trim().is_empty() {
            other.trim()
        } else {
            one.trim()
        }),
        None => split_decimals(run),
    };
    let digits: String = whole
        .chars()
        .filter(|sign| !matches!(sign, ' ' | '.'))
        .collect();
    let spaced_well = whole
        .split([' ', '.'])
        .skip(1)
        .all(|group| group.len() == 3);
    if digits.is_empty() || !spaced_well || !digits.chars().all(|sign| sign.is_ascii_digit()) {
        return None;
    }
    if cents.len() > 2 || !cents.chars().all(|sign| sign.is_ascii_digit()) {
        return None;
    }
    format!("{digits}.{cents:0<2}").parse().ok()
}

/// The last point parts the cents, unless it stands before three digits as a thousands' sign does.
fn split_decimals(run: &str) -> (&str, &str) {
    match run.rsplit_once('.') {
        Some((whole, cents)) if cents.len() == 3 && !whole.is_empty() => (run, ""),
        Some((whole, cents)) => (whole, cents),
        None => (run, ""),
    }
}

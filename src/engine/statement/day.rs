//! Reads the dates of a column: the order of day and month is that of the whole column, not of one cell.
//! It never reads a date without a year, and never one that can't be on a statement.

use chrono::NaiveDate;

const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;
const MONTHS: &[(&str, u32)] = &[
    ("jan", 1),
    ("fev", 2),
    ("fév", 2),
    ("feb", 2),
    ("mar", 3),
    ("avr", 4),
    ("apr", 4),
    ("mai", 5),
    ("may", 5),
    ("juin", 6),
    ("jun", 6),
    ("juil", 7),
    ("jul", 7),
    ("aou", 8),
    ("aoû", 8),
    ("aug", 8),
    ("sep", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
    ("déc", 12),
];

/// A date as it is written, before it is known which number is the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    year: i32,
    first: u32,
    second: u32,
    fixed: bool,
}

/// Which number comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As in France.
    DayFirst,
    /// As in the United States.
    MonthFirst,
}

impl Written {
    /// The date, in that order.
    pub fn date(self, order: Order) -> Option<NaiveDate> {
        let (day, month) = match order {
            Order::MonthFirst if !self.fixed => (self.second, self.first),
            Order::DayFirst | Order::MonthFirst => (self.first, self.second),
        };
        NaiveDate::from_ymd_opt(self.year, month, day)
    }

    /// Whether it can only be written with the month first.
    pub fn has_month_first(self) -> bool {
        !self.fixed && self.second > 12 && self.first <= 12
    }

    /// Whether it can only be written with the day first.
    pub fn has_day_first(self) -> bool {
        !self.fixed && self.first > 12
    }
}

/// A date with nothing else but an hour after it: `05/01/2024`, `2024-01-05 10:32`, `20240105`, « 5 janv. 2024 ».
#[must_use]
pub fn read(cell: &str) -> Option<Written> {
    let cell = cell.trim();
    let bytes = cell.as_bytes();
    if cell.len() < 6 || cell.len() > 32 || !bytes.first()?.is_ascii_digit() {
        return None;
    }
    let (first, rest) = number(bytes)?;
    if first.1 == 8 && rest.is_empty() {
        let all = first.0;
        return written(
            i32::try_from(all / 10_000).ok()?,
            all % 100,
            all / 100 % 100,
            true,
        );
    }
    let (separator, rest) = rest.split_first()?;
    if !matches!(separator, b'/' | b'-' | b'.' | b' ') {
        return None;
    }
    let Some((second, rest)) = number(rest) else {
        return with_name(first, cell);
    };
    let (again, rest) = rest.split_first()?;
    if again != separator {
        return None;
    }
    let (third, rest) = number(rest)?;
    if !matches!(rest.first(), None | Some(b' ' | b'T' | b',')) || second.1 > 2 {
        return None;
    }
    match (first.1, third.1) {
        (4, 1 | 2) => written(i32::try_from(first.0).ok()?, third.0, second.0, true),
        (1 | 2, 4) => written(i32::try_from(third.0).ok()?, first.0, second.0, false),
        (1 | 2, 2) => written(
            2000 + i32::try_from(third.0).ok()?,
            first.0,
            second.0,
            false,
        ),
        _ => None,
    }
}

fn written(year: i32, first: u32, second: u32, fixed: bool) -> Option<Written> {
    let written = Written {
        year,
        first,
        second,
        fixed,
    };
    let sound = YEARS.contains(&year)
        && (written.date(Order::DayFirst).is_some() || written.date(Order::MonthFirst).is_some());
    sound.then_some(written)
}

/// « 5 janv. 2024 », « 05-DEC-24 ».
fn with_name(day: (u32, usize), cell: &str) -> Option<Written> {
    let mut parts = cell
        .split([' ', '-', '/', '.'])
        .filter(|part| !part.is_empty())
        .skip(1);
    let name = parts.next()?.to_lowercase();
    let month = MONTHS.iter().find(|(begin, _)| name.starts_with(begin))?.1;
    let year = parts.next()?;
    let value: i32 = year.parse().ok()?;
    let year = match year.len() {
        2 => 2000 + value,
        4 => value,
        _ => return None,
    };
    (day.1 <= 2).then(|| written(year, day.0, month, true))?
}

/// The number at the beginning, how many digits it has, and the rest.
fn number(bytes: &[u8]) -> Option<((u32, usize), &[u8])> {
    let length = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count();
    if length == 0 || length > 8 {
        return None;
    }
    let value = bytes[..length]
        .iter()
        .fold(0, |sum, byte| sum * 10 + u32::from(byte - b'0'));
    Some(((value, length), &bytes[length..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_banks_write_them() {
        let rows = [
            ("05/01/2024", Some("2024-01-05")),
            ("5/1/24", Some("2024-01-05")),
            ("05-01-2024", Some("2024-01-05")),
            ("05.01.2024", Some("2024-01-05")),
            ("2024-01-05", Some("2024-01-05")),
            ("2024-01-05 10:32:11", Some("2024-01-05")),
            ("20240105", Some("2024-01-05")),
            ("5 janv. 2024", Some("2024-01-05")),
            ("05-déc-24", Some("2024-12-05")),
            ("31/02/2024", None),
            ("12,99", None),
            ("1234567890", None),
            ("05/01", None),
        ];
        for (cell, expected) in rows {
            let read = read(cell).and_then(|it| it.date(Order::DayFirst));
            assert_eq!(
                read.map(|day| day.to_string()).as_deref(),
                expected,
                "{cell}"
            );
        }
    }
}

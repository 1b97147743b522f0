//! Splits a table into lines and cells: finds the separator, and survives a quotation mark that is never closed.
//! It never judges what a cell means beyond « a date » or « a sum ».

use csv::{ByteRecord, ReaderBuilder};

use crate::engine::statement::{day, sum};

const SEPARATORS: &[u8] = b";\t,|";
/// How many lines, and how many bytes, are looked at to choose the separator.
const SAMPLE: usize = 300;
const SAMPLE_BYTES: usize = 256 * 1024;
/// No bank writes a longer line.
const LONGEST_LINE: usize = 20_000;
/// A cell this long that holds line ends was opened by a stray quotation mark.
const LONGEST_CELL: usize = 2_000;
/// The most columns that are looked at.
pub const MOST_COLUMNS: usize = 64;

/// How the table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    separator: u8,
    quotes: Quotes,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quotes {
    Meant,
    Plain,
}

/// The dialect whose lines hold the most dates and sums; nothing when none does.
pub fn dialect(text: &str) -> Option<Dialect> {
    if text
        .split(['\n', '\r'])
        .any(|line| line.len() > LONGEST_LINE)
    {
        return None;
    }
    let end = (0..=SAMPLE_BYTES.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end))
        .unwrap_or(0);
    let sample = &text[..end];
    let mut best: Option<(usize, Dialect)> = None;
    for separator in SEPARATORS {
        for quotes in [Quotes::Meant, Quotes::Plain] {
            let dialect = Dialect {
                separator: *separator,
                quotes,
            };
            let score = score(sample, dialect);
            if score > best.map_or(0, |(score, _)| score) {
                best = Some((score, dialect));
            }
        }
    }
    let (_, dialect) = best?;
    Some(
        if dialect.quotes == Quotes::Meant && runs_away(text, dialect) {
            Dialect {
                quotes: Quotes::Plain,
                ..dialect
            }
        } else {
            dialect
        },
    )
}

/// Calls `each` with the cells of every line, until it says stop.
pub fn each<E>(
    text: &str,
    dialect: Dialect,
    mut each: impl FnMut(usize, &[&str]) -> Result<Go, E>,
) -> Result<(), E> {
    let mut reader = ReaderBuilder::new()
        .delimiter(dialect.separator)
        .quoting(dialect.quotes == Quotes::Meant)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = ByteRecord::new();
    let mut index = 0;
    // Reading from memory, a record can't fail: fields may differ in number, and bytes are not judged.
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        let mut cells = [""; MOST_COLUMNS];
        let count = record.len().min(MOST_COLUMNS);
        for (cell, bytes) in cells.iter_mut().zip(&record) {
            *cell = std::str::from_utf8(bytes).unwrap_or_default().trim();
            if dialect.quotes == Quotes::Plain {
                *cell = cell.trim_matches('"').trim();
            }
        }
        if each(index, &cells[..count])? == Go::Stop {
            return Ok(());
        }
        index += 1;
    }
    Ok(())
}

/// Whether there is more to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// The next line, please.
    On,
    /// That is enough.
    Stop,
}

/// Lines with a date and a sum count most, then those with more cells.
fn score(text: &str, dialect: Dialect) -> usize {
    let mut score = 0;
    let _: Result<(), ()> = each(text, dialect, |index, cells| {
        if is_movement(cells) {
            score += 8 + cells.len().min(6);
        }
        Ok(if index >= SAMPLE { Go::Stop } else { Go::On })
    });
    score
}

/// Whether a line holds a date, a sum and something else.
pub fn is_movement(cells: &[&str]) -> bool {
    cells.len() >= 3
        && cells.iter().any(|cell| day::read(cell).is_some())
        && cells.iter().any(|cell| sum::read(cell).is_some())
}

fn runs_away(text: &str, dialect: Dialect) -> bool {
    let mut found = false;
    let _: Result<(), ()> = each(text, dialect, |_, cells| {
        found = cells
            .iter()
            .any(|cell| cell.len() > LONGEST_CELL && cell.contains('\n'));
        Ok(if found { Go::Stop } else { Go::On })
    });
    found
}

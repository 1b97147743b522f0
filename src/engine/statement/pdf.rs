//! Reads the text of a bank's PDF: lines that begin with a date and end with a sum, in a column for debits or credits.
//! It never reads pictures, asks for no password, and gives up on files made to harm: each step is bounded.

use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::{Datelike, NaiveDate};
use lopdf::{Document, LoadOptions};

use crate::engine::fold::fold;
use crate::engine::statement::day::{self, Order};
use crate::engine::statement::page::{self, Line, Word};
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::rows::{Row, Rows};
use crate::engine::statement::sum;

/// The most pages that are read: two years of statements in one file.
const MOST_PAGES: usize = 300;
/// How many words of content are read in all.
const MOST_TOKENS: usize = 600_000;
/// How many pages may be too large before the file is given up.
const MOST_REFUSED: usize = 5;
/// How much the packed objects of a file may hold in all.
const MOST_PACKED: usize = 48 * 1024 * 1024;
/// The most objects a file may have: loading keeps each of them.
const MOST_OBJECTS: usize = 100_000;
/// Fewer letters than this are the stamp on a picture.
const FEWEST_LETTERS: usize = 40;
/// The most lines a label goes on for.
const MORE_LINES: usize = 3;

/// Reads the movements.
pub fn read(bytes: &[u8], rows: &mut Rows) -> Result<(), Refusal> {
    // The library is careful with hostile files, but a panic in it must not be ours.
    let pages =
        catch_unwind(AssertUnwindSafe(|| pages(bytes))).unwrap_or(Err(Refusal::BrokenPdf))?;
    let letters: usize = pages
        .iter()
        .flatten()
        .flat_map(|line| &line.words)
        .map(|word| word.text.len())
        .sum();
    if letters < FEWEST_LETTERS {
        // Locked text may pass for a page without any.
        return Err(if count(bytes, b"/Encrypt") > 0 {
            Refusal::Locked
        } else {
            Refusal::Scan
        });
    }
    movements(&pages, rows)
}

/// How many pages a PDF has; none when it can't be opened safely.
#[must_use]
pub fn page_count(bytes: &[u8]) -> u32 {
    let count = catch_unwind(AssertUnwindSafe(|| {
        open(bytes).map_or(0, |document| document.get_pages().len())
    }));
    count
        .ok()
        .and_then(|count| u32::try_from(count).ok())
        .unwrap_or(0)
}

/// Opens a PDF within bounds.
fn open(bytes: &[u8]) -> Result<Document, Refusal> {
    let locked = count(bytes, b"/Encrypt") > 0;
    if count(bytes, b" obj") > MOST_OBJECTS {
        return Err(Refusal::BrokenPdf);
    }
    let options =
        LoadOptions::with_max_decompressed_size(MOST_PACKED / (count(bytes, b"/ObjStm") + 4));
    let broken = if locked {
        Refusal::Locked
    } else {
        Refusal::BrokenPdf
    };
    Document::load_mem_with_options(bytes, options).map_err(|_| broken)
}

fn pages(bytes: &[u8]) -> Result<Vec<Vec<Line>>, Refusal> {
    let document = open(bytes)?;
    if document.is_encrypted() {
        return Err(Refusal::Locked);
    }
    let mut pages = Vec::new();
    let (mut tokens, mut refused) = (0, 0);
    for id in document.page_iter().take(MOST_PAGES) {
        match page::lines(&document, id) {
            Some((found, read)) => {
                pages.push(found);
                tokens += read;
            }
            None => refused += 1,
        }
        if tokens > MOST_TOKENS || refused > MOST_REFUSED {
            break;
        }
    }
    Ok(pages)
}

fn count(bytes: &[u8], mark: &[u8]) -> usize {
    bytes.windows(mark.len()).filter(|it| *it == mark).count()
}

/// Where the columns of sums end, on the page in hand.
#[derive(Clone, Copy, Default)]
struct Edges {
    debit: Option<f32>,
    credit: Option<f32>,
}

struct Movement {
    on: NaiveDate,
    label: String,
    cents: i64,
    x: f32,
    y: f32,
    more: usize,
}

/// A file may hold several statements: a date without its year is read by the latest full date of its page.
fn movements(pages: &[Vec<Line>], rows: &mut Rows) -> Result<(), Refusal> {
    let of_file = pages.iter().flatten().filter_map(latest).max();
    let mut of_page = None;
    let mut edges = Edges::default();
    let mut current: Option<Movement> = None;
    for lines in pages {
        of_page = lines.iter().filter_map(latest).max().or(of_page);
        for line in lines {
            if let Some(found) = header(line) {
                edges = found;
                flush(current.take(), rows)?;
            } else if let Some(movement) = movement(line, edges, of_page.or(of_file)) {
                flush(current.replace(movement), rows)?;
            } else if let Some(open) = current.as_mut()
                && goes_on(open, line)
            {
                for word in &line.words {
                    open.label.push(' ');
                    open.label.push_str(&word.text);
                }
                open.more += 1;
                open.y = line.y;
            } else {
                flush(current.take(), rows)?;
            }
        }
        flush(current.take(), rows)?;
    }
    Ok(())
}

fn flush(movement: Option<Movement>, rows: &mut Rows) -> Result<(), Refusal> {
    let Some(movement) = movement else {
        return Ok(());
    };
    rows.push(&Row {
        on: movement.on,
        label: &movement.label,
        hint: "",
        cents: movement.cents,
        means: None,
    })
}

/// The line above the sums that names their columns.
fn header(line: &Line) -> Option<Edges> {
    let edge = |names: &[&str]| {
        line.words
            .iter()
            .find(|word| {
                fold(&word.text)
                    .first()
                    .is_some_and(|name| names.contains(&name.as_str()))
            })
            .map(|word| word.end)
    };
    let edges = Edges {
        debit: edge(&["debit", "debits"]),
        credit: edge(&["credit", "credits"]),
    };
    let begins_with_date = line
        .words
        .first()
        .is_some_and(|word| begins(&word.text).is_some());
    (edges.debit.is_some() && edges.credit.is_some() && !begins_with_date).then_some(edges)
}

fn movement(line: &Line, edges: Edges, until: Option<NaiveDate>) -> Option<Movement> {
    let words = &line.words;
    let on = dated(&words.first()?.text, until)?;
    let (mut sums, mut end) = (Vec::new(), words.len());
    while end > 1 && sums.len() < 2 {
        let Some((cents, from)) = sum_before(words, end) else {
            break;
        };
        sums.push((cents, words[end - 1].end));
        end = from;
    }
    // Of two sums, the right one is the balance.
    let (cents, edge) = *sums.last()?;
    let mut inside = &words[1..end];
    if let [first, rest @ ..] = inside
        && begins(&first.text).is_some()
    {
        inside = rest;
    }
    if let [rest @ .., last] = inside
        && begins(&last.text).is_some()
        && rest.len() > 1
    {
        inside = rest;
    }
    let label = inside
        .iter()
        .map(|word| word.text.as_str())
        .collect::<Vec<_>>()
        .join(" ");
    let folded = fold(&label);
    let first = folded.first()?.as_str();
    if matches!(
        first,
        "solde" | "total" | "ancien" | "nouveau" | "totaux" | "report"
    ) {
        return None;
    }
    Some(Movement {
        on,
        cents: signed(cents, edge, edges, &folded),
        label,
        x: inside.first()?.x,
        y: line.y,
        more: 0,
    })
}

/// Below zero when it left the account: by its sign, else its column, else what the words say.
fn signed(sum: sum::Sum, edge: f32, edges: Edges, words: &[String]) -> i64 {
    let cents = sum.cents;
    if cents < 0 {
        return cents;
    }
    if let (Some(debit), Some(credit)) = (edges.debit, edges.credit) {
        let to = |column: f32| (edge - column).abs();
        let in_debit = to(debit) < to(credit);
        return if in_debit { -cents } else { cents };
    }
    let received = [
        "recu",
        "faveur",
        "remise",
        "versement",
        "avoir",
        "remboursement",
        "salaire",
    ];
    if words.iter().any(|word| received.contains(&word.as_str())) {
        cents
    } else {
        -cents
    }
}

/// The sum that ends before `end`, with its thousands, and where it begins.
fn sum_before(words: &[Word], end: usize) -> Option<(sum::Sum, usize)> {
    let mut last = end;
    let mut text = words[end - 1].text.clone();
    if matches!(text.as_str(), "€" | "EUR") && end > 2 {
        last -= 1;
        words[last - 1].text.clone_into(&mut text);
    }
    let has_cents = text
        .trim_end_matches(['€', '-', '+'])
        .rsplit_once([',', '.'])
        .is_some_and(|(_, cents)| cents.len() == 2);
    if !has_cents {
        return None;
    }
    let mut sum = sum::read(&text)?;
    let mut from = last - 1;
    while from > 1 {
        let before = &words[from - 1];
        let digits = before.text.trim_start_matches(['+', '-']);
        let near = words[from].x - before.end < 6.0;
        let sign = matches!(before.text.as_str(), "-" | "+");
        let thousands = (1..=3).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && text.bytes().take_while(u8::is_ascii_digit).count() == 3;
        if !(near && (thousands || sign)) {
            break;
        }
        text = format!("{}{text}", before.text);
        sum = sum::read(&text)?;
        from -= 1;
    }
    Some((sum, from))
}

fn goes_on(open: &Movement, line: &Line) -> bool {
    let Some(first) = line.words.first() else {
        return false;
    };
    open.more < MORE_LINES
        && (first.x - open.x).abs() < 25.0
        && open.y - line.y > 0.0
        && open.y - line.y < 16.0
        && sum_before(&line.words, line.words.len()).is_none()
}

/// A date at the beginning of a line, with or without its year.
fn begins(word: &str) -> Option<(u32, u32, Option<i32>)> {
    if let Some(full) = day::read(word).and_then(|it| it.date(Order::DayFirst)) {
        return Some((full.day(), full.month(), Some(full.year())));
    }
    let (day, month) = word.split_once(['/', '.', '-'])?;
    let short = |part: &str| {
        (part.len() == 2)
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let (day, month) = (short(day)?, short(month)?);
    ((1..=31).contains(&day) && (1..=12).contains(&month)).then_some((day, month, None))
}

/// Without a year, the latest that is not after the end of the statement.
fn dated(word: &str, until: Option<NaiveDate>) -> Option<NaiveDate> {
    let (day, month, year) = begins(word)?;
    if let Some(year) = year {
        return NaiveDate::from_ymd_opt(year, month, day);
    }
    let until = until?;
    (0..=4)
        .filter_map(|back| NaiveDate::from_ymd_opt(until.year() + 1 - back, month, day))
        .find(|date| (*date - until).num_days() <= 3)
}

/// The latest full date of a line: « 31/03/2024 », « 31 mars 2024 ».
fn latest(line: &Line) -> Option<NaiveDate> {
    let words: Vec<&str> = line.words.iter().map(|word| word.text.as_str()).collect();
    let short = words.iter().filter_map(|word| day::read(word));
    let long = words
        .windows(3)
        .filter_map(|three| day::read(&three.join(" ")));
    short
        .chain(long)
        .filter_map(|it| it.date(Order::DayFirst))
        .max()
}

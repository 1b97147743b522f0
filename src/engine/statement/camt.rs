//! Reads the entries of an ISO 20022 statement (`camt.052`, `camt.053`, `camt.054`), whatever its version.
//! It never resolves an entity of the file's own, so that none can grow.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::engine::statement::day::{self, Order};
use crate::engine::statement::label::Means;
use crate::engine::statement::markers::unescape;
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::rows::{Row, Rows};
use crate::engine::statement::sum;

/// Nobody nests entries deeper.
const DEEPEST: usize = 64;

#[derive(Default)]
struct Entry {
    sum: String,
    currency: String,
    side: String,
    booked: String,
    valued: String,
    creditor: String,
    words: String,
    info: String,
    family: String,
}

/// Reads the entries.
pub fn read(text: &str, rows: &mut Rows) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut path: Vec<String> = Vec::new();
    let mut entry: Option<Entry> = None;
    let mut value = String::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                let name = start.local_name().as_ref().to_owned();
                value.clear();
                if name == "Ntry" {
                    entry = Some(Entry::default());
                } else if name == "Amt"
                    && let Some(entry) = entry.as_mut()
                    && entry.currency.is_empty()
                    && let Ok(Some(currency)) = start.try_get_attribute("Ccy")
                {
                    entry.currency = currency.value.into_owned();
                }
                if path.len() < DEEPEST {
                    path.push(name);
                } else {
                    return Err(Refusal::NotStatement);
                }
            }
            Ok(Event::Text(text)) => value.push_str(&text),
            Ok(Event::CData(text)) => value.push_str(&text),
            Ok(Event::GeneralRef(name)) => value.push_str(&unescape(&format!("&{};", &*name))),
            Ok(Event::End(_)) => {
                if path.last().is_some_and(|name| name == "Ntry") {
                    flush(entry.take(), rows)?;
                } else if let Some(entry) = entry.as_mut() {
                    entry.take(&path, value.trim());
                }
                value.clear();
                path.pop();
            }
            // What was read of a damaged file is worth more than nothing.
            Ok(Event::Eof) | Err(_) => return Ok(()),
            Ok(_) => {}
        }
    }
}

impl Entry {
    fn take(&mut self, path: &[String], value: &str) {
        let inside: Vec<&str> = path
            .iter()
            .skip_while(|name| *name != "Ntry")
            .skip(1)
            .map(String::as_str)
            .collect();
        let field = match inside.as_slice() {
            ["Amt"] => &mut self.sum,
            ["CdtDbtInd"] => &mut self.side,
            ["BookgDt", _] => &mut self.booked,
            ["ValDt", _] => &mut self.valued,
            ["AddtlNtryInf"] => &mut self.info,
            [.., "RltdPties", "Cdtr", "Nm"] | [.., "RltdPties", "Cdtr", "Pty", "Nm"] => {
                &mut self.creditor
            }
            [.., "RmtInf", "Ustrd"] => &mut self.words,
            ["BkTxCd", "Domn", "Fmly", "Cd"] => &mut self.family,
            _ => return,
        };
        if field.is_empty() {
            value.clone_into(field);
        }
    }

    fn label(&self) -> String {
        let name = match (self.creditor.as_str(), self.info.as_str()) {
            ("", info) => info.to_owned(),
            (creditor, "") => creditor.to_owned(),
            (creditor, info) if info.to_lowercase().contains(&creditor.to_lowercase()) => {
                info.to_owned()
            }
            (creditor, _) => creditor.to_owned(),
        };
        if name.is_empty() {
            self.words.clone()
        } else {
            name
        }
    }
}

fn flush(entry: Option<Entry>, rows: &mut Rows) -> Result<(), Refusal> {
    let Some(entry) = entry else {
        return Ok(());
    };
    let written = if entry.booked.is_empty() {
        &entry.valued
    } else {
        &entry.booked
    };
    let day = written.get(..10).unwrap_or_default();
    let (Some(on), Some(sum)) = (
        day::read(day).and_then(|it| it.date(Order::DayFirst)),
        sum::read(&entry.sum),
    ) else {
        return Ok(());
    };
    if !entry.currency.is_empty() && !entry.currency.eq_ignore_ascii_case("EUR") {
        rows.leave_out_foreign();
        return Ok(());
    }
    let means = match entry.family.as_str() {
        "RDDT" | "IDDT" => Some(Means::DirectDebit),
        "CCRD" | "MCRD" => Some(Means::Card),
        "ICDT" | "RCDT" => Some(Means::Transfer),
        "CNTR" => Some(Means::Cash),
        "ICHQ" | "RCHQ" => Some(Means::Cheque),
        _ => None,
    };
    let cents = match entry.side.as_str() {
        "DBIT" => -sum.cents.abs(),
        _ => sum.cents.abs(),
    };
    rows.push(&Row {
        on,
        label: &entry.label(),
        hint: &entry.words,
        cents,
        means,
    })
}

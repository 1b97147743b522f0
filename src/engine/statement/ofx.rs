//! Reads OFX, the SGML of French banks, whose tags are not closed, and the XML alike: by its tags, one after the other.
//! It never needs a tag to be closed, and never follows an entity but the five that XML knows.

use crate::engine::statement::day::{self, Order};
use crate::engine::statement::label::Means;
use crate::engine::statement::markers::unescape;
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::rows::{Row, Rows};
use crate::engine::statement::sum;

#[derive(Default)]
struct Movement {
    kind: String,
    on: String,
    sum: String,
    name: String,
    memo: String,
    currency: String,
}

/// Reads the movements.
pub fn read(text: &str, rows: &mut Rows) -> Result<(), Refusal> {
    let mut current: Option<Movement> = None;
    let mut euros = true;
    for piece in text.split('<').skip(1) {
        let Some((tag, value)) = piece.split_once('>') else {
            continue;
        };
        let value = value.trim();
        let tag = tag.trim();
        if tag.eq_ignore_ascii_case("STMTTRN") {
            flush(current.replace(Movement::default()), euros, rows)?;
        } else if tag.eq_ignore_ascii_case("/STMTTRN") || tag.eq_ignore_ascii_case("/BANKTRANLIST")
        {
            flush(current.take(), euros, rows)?;
        } else if tag.eq_ignore_ascii_case("CURDEF") {
            euros = value.eq_ignore_ascii_case("EUR");
        } else if let Some(movement) = current.as_mut()
            && let Some(field) = movement.field(tag)
        {
            *field = unescape(value);
        }
    }
    flush(current, euros, rows)
}

impl Movement {
    fn field(&mut self, tag: &str) -> Option<&mut String> {
        Some(match tag.to_ascii_uppercase().as_str() {
            "TRNTYPE" => &mut self.kind,
            "DTPOSTED" => &mut self.on,
            "TRNAMT" => &mut self.sum,
            "NAME" => &mut self.name,
            "MEMO" => &mut self.memo,
            "CURSYM" => &mut self.currency,
            _ => return None,
        })
    }

    /// The name is cut at 32 letters, and the memo often begins with it.
    fn label(&self) -> String {
        let (name, memo) = (self.name.trim(), self.memo.trim());
        if memo.is_empty() || name.contains(memo) {
            name.to_owned()
        } else if memo.contains(name) {
            memo.to_owned()
        } else {
            format!("{name} {memo}")
        }
    }
}

fn flush(movement: Option<Movement>, euros: bool, rows: &mut Rows) -> Result<(), Refusal> {
    let Some(movement) = movement else {
        return Ok(());
    };
    let day = movement.on.get(..8).unwrap_or_default();
    let (Some(on), Some(sum)) = (
        day::read(day).and_then(|it| it.date(Order::DayFirst)),
        sum::read(&movement.sum),
    ) else {
        return Ok(());
    };
    let own = movement.currency.trim();
    if !(own.is_empty() && euros || own.eq_ignore_ascii_case("EUR")) {
        rows.leave_out_foreign();
        return Ok(());
    }
    let means = match movement.kind.to_ascii_uppercase().as_str() {
        "DIRECTDEBIT" | "REPEATPMT" => Some(Means::DirectDebit),
        "POS" => Some(Means::Card),
        "ATM" | "CASH" => Some(Means::Cash),
        "XFER" => Some(Means::Transfer),
        "CHECK" => Some(Means::Cheque),
        "FEE" | "SRVCHG" | "INT" => Some(Means::Fee),
        _ => None,
    };
    rows.push(&Row {
        on,
        label: &movement.label(),
        hint: "",
        cents: sum.cents,
        means,
    })
}

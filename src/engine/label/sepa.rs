//! The SEPA creditor identifier (ICS) and its check digits, reckoned modulo 97 (ISO 7064, as for an IBAN).
//! It never says whose identifier it is: only a bank can.

use serde::Serialize;

/// Whether the check digits hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// They do.
    Right,
    /// They do not: something was miscopied.
    Wrong,
}

/// A creditor identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ics {
    /// As written, in capitals.
    pub text: String,
    /// Whether its check digits hold.
    pub check: Check,
}

/// Whether the label says that an identifier follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announced {
    /// By `ICS` or `ID`.
    Yes,
    /// No: only a French form, or right check digits, are then believed.
    No,
}

/// Reads an identifier: country, two check digits, three signs of business code, the creditor's national number.
pub fn ics(chunk: &str, announced: Announced) -> Option<Ics> {
    let text = chunk.to_ascii_uppercase();
    let bytes = text.as_bytes();
    let shaped = (8..=35).contains(&bytes.len())
        && bytes.iter().all(u8::is_ascii_alphanumeric)
        && bytes[..2].iter().all(u8::is_ascii_alphabetic)
        && bytes[2..4].iter().all(u8::is_ascii_digit);
    if !shaped {
        return None;
    }
    let french = text.starts_with("FR");
    if french && text.len() != 13 {
        return None;
    }
    let check = if holds(&text) {
        Check::Right
    } else {
        Check::Wrong
    };
    let usual = &text[4..7] == "ZZZ";
    let believed = match announced {
        Announced::Yes => true,
        Announced::No => {
            (french && (usual || check == Check::Right)) || (usual && check == Check::Right)
        }
    };
    believed.then_some(Ics { text, check })
}

/// The business code is left out; the country and the digits go to the end; letters count from 10.
fn holds(text: &str) -> bool {
    let turned = text[7..].chars().chain(text[..4].chars());
    let rest = turned.fold(0u32, |rest, sign| {
        let value = sign.to_digit(36).unwrap_or(0);
        let shift = if value > 9 { 100 } else { 10 };
        (rest * shift + value) % 97
    });
    rest == 1
}

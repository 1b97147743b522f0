//! Reads a sum as banks write it: « -1 234,56 », “1,234.56”, « 12,99- », « +12,5 EUR », « (12,99) ».
//! It never takes a date, a card number or a word for a sum.

/// The most digits a sum has before its cents.
const MOST_DIGITS: usize = 11;

/// A sum in cents, with its sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The cents; below zero when a minus says so.
    pub cents: i64,
    /// Whether it had a sign, a currency or decimals: a bare whole number may be anything.
    pub marked: bool,
}

/// The sum a cell holds, if it holds nothing else.
#[must_use]
pub fn read(cell: &str) -> Option<Sum> {
    if cell.len() > 40 {
        return None;
    }
    let mut signs = [b' '; 32];
    let mut length = 0;
    let (mut negative, mut marked) = (false, false);
    let trimmed = cell.trim();
    let inner = match trimmed
        .strip_prefix('(')
        .and_then(|it| it.strip_suffix(')'))
    {
        Some(inner) => {
            (negative, marked) = (true, true);
            inner
        }
        None => trimmed,
    };
    let inner = ["EUR", "eur", "Eur", "€"]
        .iter()
        .find_map(|unit| {
            let bare = inner
                .strip_suffix(unit)
                .or_else(|| inner.strip_prefix(unit))?;
            marked = true;
            Some(bare.trim())
        })
        .unwrap_or(inner);
    for (index, sign) in inner.char_indices() {
        match sign {
            '0'..='9' | ',' | '.' => {
                *signs.get_mut(length)? = u8::try_from(sign).ok()?;
                length += 1;
            }
            '+' | '-' | '\u{2212}' | '\u{2013}' => {
                let last = index + sign.len_utf8() == inner.len();
                if length > 0 && !last
                    || (length == 0 && last)
                    || (length == 0 && marked && negative)
                {
                    return None;
                }
                marked = true;
                negative |= sign != '+';
            }
            ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’' => {}
            _ => return None,
        }
    }
    let (whole, decimals) = parts(&signs[..length])?;
    let decimal = !decimals.is_empty();
    let cents = cents(&whole, decimals)?;
    Some(Sum {
        cents: if negative { -cents } else { cents },
        marked: marked || decimal,
    })
}

/// The digits before the cents, and those after.
fn parts(signs: &[u8]) -> Option<(Vec<u8>, &[u8])> {
    let is_point = |byte: &u8| matches!(byte, b',' | b'.');
    let points = signs.iter().filter(|byte| is_point(byte)).count();
    let last = signs.iter().rposition(is_point);
    let digits =
        |part: &[u8]| -> Vec<u8> { part.iter().copied().filter(u8::is_ascii_digit).collect() };
    let Some(last) = last else {
        return Some((signs.to_vec(), &[]));
    };
    let after = &signs[last + 1..];
    let repeated = signs.iter().filter(|byte| **byte == signs[last]).count() > 1;
    // « 1.234 » and « 1.234.567 » hold no cents; « 0.125 » does.
    let grouped = after.len() == 3 && (1..=3).contains(&last) && signs[0] != b'0';
    if repeated || (points == 1 && grouped) {
        let sound = signs.split(is_point).skip(1).all(|group| group.len() == 3);
        return sound.then(|| (digits(signs), &[] as &[u8]));
    }
    Some((digits(&signs[..last]), after))
}

fn cents(whole: &[u8], decimals: &[u8]) -> Option<i64> {
    if (whole.is_empty() && decimals.is_empty())
        || whole.len() > MOST_DIGITS
        || !whole.iter().chain(decimals).all(u8::is_ascii_digit)
    {
        return None;
    }
    let digit = |index: usize| i64::from(decimals.get(index).map_or(0, |byte| byte - b'0'));
    let units = whole
        .iter()
        .fold(0_i64, |sum, byte| sum * 10 + i64::from(byte - b'0'));
    Some(units * 100 + digit(0) * 10 + digit(1) + i64::from(digit(2) >= 5))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_as_banks_write_them() {
        let rows: &[(&str, Option<i64>)] = &[
            ("-12,99", Some(-1299)),
            ("12.99", Some(1299)),
            ("1 234,56", Some(123_456)),
            ("-1\u{a0}234,56", Some(-123_456)),
            ("1,234.56", Some(123_456)),
            ("1.234,56 €", Some(123_456)),
            ("1.234", Some(123_400)),
            ("12,5", Some(1250)),
            ("-7", Some(-700)),
            ("12,99-", Some(-1299)),
            ("(12,99)", Some(-1299)),
            ("+2 500,00", Some(250_000)),
            ("-29.990000", Some(-2999)),
            ("EUR 5,00", Some(500)),
            ("0.125", Some(13)),
            ("2024-01-05", None),
            ("05/01/2024", None),
            ("05.01.2024", None),
            ("", None),
            ("-", None),
            ("CB 12", None),
            ("FR7630004000031234567890143", None),
        ];
        for (cell, expected) in rows {
            assert_eq!(read(cell).map(|sum| sum.cents), *expected, "{cell}");
        }
    }
}

//! Turns the bytes of a text file into text, whichever encoding a French bank chose.
//! It never fails on a stray byte, and never takes a binary for a text.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How much of a file is looked at to judge it.
const SAMPLE: usize = 256 * 1024;
/// The letters and signs that a French statement holds beyond ASCII.
const FRENCH: &str = "éèêëàâäçôöûüùîïÉÈÊÀÂÇÔÛÎœŒ€°’«»²";

/// The text, or nothing when it is none.
pub fn text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return is_text(&text).then_some(text);
    }
    if let Some(encoding) = wide(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        return is_text(&text).then_some(text);
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if sample.contains(&0) || !few_controls(sample) {
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(Cow::Borrowed(text)),
        // A file cut in the middle of a letter.
        Err(error) if error.error_len().is_none() && error.valid_up_to() + 4 > bytes.len() => {
            Some(UTF_8.decode_without_bom_handling(bytes).0)
        }
        Err(error) => {
            let from = error.valid_up_to();
            let sample = &bytes[from..bytes.len().min(from + SAMPLE)];
            Some(best_guess(sample).decode_without_bom_handling(bytes).0)
        }
    }
}

/// UTF-16 without its mark: every other byte is nearly always zero.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(2048) & !1];
    if sample.len() < 16 {
        return None;
    }
    let zeros = |side: usize| {
        let count = sample
            .iter()
            .skip(side)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count();
        count * 10 > sample.len() / 2 * 8
    };
    match (zeros(0), zeros(1)) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// Of the likely encodings, the one that gives the most French letters; Windows' own when none is better.
fn best_guess(sample: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    let guess = detector.guess(Some(b"fr"), Utf8Detection::Deny);
    let mut best = (french(WINDOWS_1252, sample), WINDOWS_1252);
    for encoding in [guess, MACINTOSH] {
        let letters = french(encoding, sample);
        if letters > best.0 {
            best = (letters, encoding);
        }
    }
    best.1
}

fn french(encoding: &'static Encoding, sample: &[u8]) -> usize {
    let (text, _) = encoding.decode_without_bom_handling(sample);
    text.chars()
        .filter(|sign| !sign.is_ascii() && FRENCH.contains(*sign))
        .count()
}

fn is_text(text: &str) -> bool {
    let sample = &text.as_bytes()[..text.len().min(SAMPLE)];
    !sample.contains(&0) && few_controls(sample)
}

fn few_controls(sample: &[u8]) -> bool {
    let controls = sample
        .iter()
        .filter(|byte| {
            (**byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a))
                || **byte == 0x7f
        })
        .count();
    controls * 50 <= sample.len()
}

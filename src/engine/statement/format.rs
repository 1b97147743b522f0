//! What kind of file it is, from its first bytes, never from its name.
//! It never reads the movements, and never unpacks anything.

use crate::engine::names::closed_list;
use crate::engine::statement::LARGEST;
use crate::engine::statement::decode;
use crate::engine::statement::refusal::Refusal;

closed_list! {
    /// A format that can be read.
    pub enum Format {
        /// A table: one movement a line.
        Csv = "csv",
        /// Open Financial Exchange, as SGML or XML.
        Ofx = "ofx",
        /// Quicken Interchange Format.
        Qif = "qif",
        /// ISO 20022 `camt.052`, `camt.053` or `camt.054`.
        Camt = "camt",
        /// A PDF that holds text.
        Pdf = "pdf",
    }
}

/// How far into the file its kind is looked for.
const HEAD: usize = 8 * 1024;

const ARCHIVES: &[&[u8]] = &[
    b"\x1f\x8b",
    b"BZh",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!",
    b"\xfd7zXZ\0",
    b"\x28\xb5\x2f\xfd",
    b"PK\x05\x06",
];
const PHOTOS: &[&[u8]] = &[
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"BM",
    b"8BPS",
];
/// What the names of the parts of a packed spreadsheet hold.
const SHEETS: &[&[u8]] = &[
    b"xl/",
    b"opendocument.spreadsheet",
    b"Index/Document.iwa",
    b"[Content_Types].xml",
];

/// The format of a file.
///
/// # Errors
/// When it is of no kind that can be read; the refusal says which kind it is.
pub fn detect(bytes: &[u8]) -> Result<Format, Refusal> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refusal::Empty);
    }
    if let Some(refusal) = foreign(bytes) {
        return Err(refusal);
    }
    if bytes.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    let head = &bytes[..bytes.len().min(HEAD)];
    if find(&head[..head.len().min(1024)], b"%PDF-") {
        return Ok(Format::Pdf);
    }
    let text = decode::text(head).ok_or(Refusal::Binary)?;
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let upper = start.to_ascii_uppercase();
    if upper.is_empty() {
        return Err(Refusal::Empty);
    }
    if upper.contains("<OFX>") || upper.starts_with("OFXHEADER") || upper.contains("<?OFX") {
        return Ok(Format::Ofx);
    }
    if upper.starts_with('<') {
        return match upper {
            upper if upper.contains("CAMT.05") || upper.contains("BKTOCSTMR") => Ok(Format::Camt),
            // Some banks call a web page « .xls ».
            upper if upper.contains("<TABLE") || upper.contains("MSO-") => {
                Err(Refusal::Spreadsheet)
            }
            _ => Err(Refusal::NotStatement),
        };
    }
    if upper.starts_with("!TYPE:")
        || upper.starts_with("!ACCOUNT")
        || upper.starts_with("!OPTION")
        || upper.starts_with("!CLEAR")
    {
        return Ok(Format::Qif);
    }
    Ok(Format::Csv)
}

/// A file of another kind, which is said before its size is.
fn foreign(bytes: &[u8]) -> Option<Refusal> {
    let starts = |marks: &[&[u8]]| marks.iter().any(|mark| bytes.starts_with(mark));
    if bytes.starts_with(b"PK\x03\x04") {
        let head = &bytes[..bytes.len().min(HEAD)];
        let tail = &bytes[bytes.len().saturating_sub(HEAD)..];
        let sheet = SHEETS
            .iter()
            .any(|mark| find(head, mark) || find(tail, mark));
        return Some(if sheet {
            Refusal::Spreadsheet
        } else {
            Refusal::Archive
        });
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Some(Refusal::Spreadsheet);
    }
    if starts(ARCHIVES) {
        return Some(Refusal::Archive);
    }
    let boxed = |kind: &[u8]| bytes.get(8..8 + kind.len()) == Some(kind);
    let heif = bytes.get(4..8) == Some(b"ftyp");
    let webp = bytes.starts_with(b"RIFF") && boxed(b"WEBP");
    // « BM » alone may begin a table: a bitmap has zeros in its head.
    let bitmap = !bytes.starts_with(b"BM") || bytes.get(6..10) == Some(&[0; 4]);
    if webp || heif || (starts(PHOTOS) && bitmap) {
        return Some(Refusal::Photo);
    }
    None
}

fn find(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}

//! Files that a document shows after its own pages: pictures and PDFs that the person handed in.
//! It never keeps one, and never trusts one: what can't be drawn is left out by the press.

use typst::foundations::Bytes;

use crate::engine::handed::FileKind;
use crate::engine::statement;

/// The most pages of one file that are shown: a confirmation has a few.
const MOST_PAGES: u32 = 10;

/// A file to show.
#[derive(Clone, PartialEq, Eq)]
pub struct Attached {
    /// What it is.
    pub kind: FileKind,
    /// Its bytes.
    pub bytes: Bytes,
}

/// A page of a file.
pub struct FilePage {
    /// The bytes of the whole file, shared by its pages.
    pub bytes: Bytes,
    /// Which page, from 1.
    pub number: u32,
}

impl Attached {
    /// A file with these bytes.
    #[must_use]
    pub fn new(kind: FileKind, bytes: Vec<u8>) -> Self {
        Self {
            kind,
            bytes: Bytes::new(bytes),
        }
    }

    /// Its pages; none of a file that no page can show.
    #[must_use]
    pub fn pages(&self) -> Vec<FilePage> {
        let count = match self.kind {
            FileKind::Image => 1,
            FileKind::Pdf => statement::page_count(&self.bytes).min(MOST_PAGES),
            FileKind::Other => 0,
        };
        (1..=count)
            .map(|number| FilePage {
                bytes: self.bytes.clone(),
                number,
            })
            .collect()
    }
}

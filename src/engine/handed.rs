//! What a person hands to a case: the file of a written confirmation, a photo of a letter.
//! It holds where the channel keeps the file, and never the file itself: no copy of it lies with us.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::engine::names::closed_list;
use crate::engine::private::Private;

/// The most files of one case.
pub const MOST: usize = 10;

/// A file that was sent in the chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    /// The channel's name of it, by which it can be fetched again.
    pub file: Private<String>,
    /// What it is.
    pub kind: FileKind,
}

/// A file handed to a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// The file.
    #[serde(flatten)]
    pub sent: SentFile,
    /// The day it was handed in.
    pub on: NaiveDate,
}

closed_list! {
    /// What a file is, as far as a page can show it.
    pub enum FileKind {
        /// A picture.
        Image = "image",
        /// A PDF.
        Pdf = "pdf",
        /// Anything else: it is named, and not shown.
        Other = "other",
    }
}

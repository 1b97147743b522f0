//! Why a file is refused: a closed list, each with a text that says what to send instead.
//! It never holds a word of the file.

use crate::engine::names::{Named, closed_list};

closed_list! {
    /// Why a file can't be read as a statement.
    pub enum Refusal {
        /// Nothing in it.
        Empty = "empty",
        /// More than 20 MB.
        TooLarge = "too-large",
        /// More than 100,000 movements.
        TooLong = "too-long",
        /// A photo or a screenshot.
        Photo = "photo",
        /// A PDF that holds pictures and no text.
        Scan = "scan",
        /// A PDF with a password.
        Locked = "locked",
        /// A PDF that can't be read: damaged, or made to harm.
        BrokenPdf = "broken-pdf",
        /// A PDF with text, in which no line looks like a debit.
        OtherPdf = "other-pdf",
        /// A spreadsheet: `.xlsx`, `.xls`, `.ods`, `.numbers`.
        Spreadsheet = "spreadsheet",
        /// Files packed into one.
        Archive = "archive",
        /// No text at all.
        Binary = "binary",
        /// Text, but not a statement.
        NotStatement = "not-statement",
        /// A statement, in another currency than the euro.
        OtherCurrency = "other-currency",
    }
}

impl Refusal {
    /// The text that tells it and says what to send instead.
    #[must_use]
    pub fn key(self) -> String {
        format!("statement-refused-{}", self.name())
    }
}

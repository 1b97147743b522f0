//! One thing wrong with a file of `dialogues/`, told to the person who edits it: where it is, what is wrong,
//! how to mend it. It never stops at the first: whoever loads collects them all, and shows them together.

use std::fmt;

/// One mistake in one file. Sorting puts the mistakes of a file together, from its top to its bottom.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it was named to the loader.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do about it.
    pub mend: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}:{}: {}; {}",
            self.file, self.line, self.what, self.mend
        )
    }
}

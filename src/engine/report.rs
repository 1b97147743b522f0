//! `Report`: a mistake that someone found on a provider's card, kept for whoever looks after the cards.
//! It never holds who found it; it lies in their own value, and is erased with it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::engine::letter::Words;
use crate::engine::names::closed_list;
use crate::engine::private::Private;

/// The most reports of one person that are kept: the latest.
pub const MOST: usize = 20;
/// The most signs of their words that are kept.
pub const LONGEST: usize = 500;

closed_list! {
    /// What is wrong with a card.
    pub enum Mistake {
        /// The postal address.
        Address = "address",
        /// A phone number.
        Phone = "phone",
        /// A link, or the page it opens.
        Link = "link",
        /// How to cancel.
        Steps = "steps",
        /// The notice period, the commitment or the fees.
        Terms = "terms",
        /// The name, or the company behind it.
        Name = "name",
        /// Anything else.
        Other = "other",
    }
}

/// A mistake, as it was reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The id of the card.
    pub card: String,
    /// What is wrong.
    pub what: Mistake,
    /// What the person added in their own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Private<String>>,
    /// The day it was reported.
    pub on: NaiveDate,
}

/// A report in the making, for as long as its question waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The id of the card.
    pub card: String,
    /// What is wrong, once that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<Mistake>,
}

/// What is kept of the words that were typed: on one line, and not too many; `None` when nothing can be read in them.
#[must_use]
pub fn kept_words(typed: &str) -> Option<Private<String>> {
    Words::kept(typed, LONGEST)
}

/// Adds a report to those of a person. A button tapped twice says nothing new, and the oldest goes when there are too many.
pub fn keep(reports: &mut Vec<Report>, report: Report) {
    let is_known = reports.iter().any(|known| {
        let says_more = report.words.is_some() && report.words != known.words;
        (&known.card, known.what, known.on) == (&report.card, report.what, report.on) && !says_more
    });
    if is_known {
        return;
    }
    reports.push(report);
    let over = reports.len().saturating_sub(MOST);
    reports.drain(..over);
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{LONGEST, MOST, Mistake, Report, keep, kept_words};

    #[test]
    fn the_same_thing_is_kept_once_and_the_oldest_goes() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let report = |card: &str, words: Option<&str>, on| Report {
            card: card.to_owned(),
            what: Mistake::Phone,
            words: words.map(Into::into),
            on,
        };
        let mut reports = Vec::new();
        for (next, kept) in [
            (report("netflix", None, day), 1),
            (report("netflix", None, day), 1),
            (report("netflix", Some("3900"), day), 2),
            (report("netflix", Some("3900"), day), 2),
            (report("netflix", None, day), 2),
            (report("netflix", Some("3901"), day), 3),
            (report("deezer", None, day), 4),
            (report("netflix", None, day.succ_opt().unwrap()), 5),
        ] {
            keep(&mut reports, next);
            assert_eq!(reports.len(), kept, "{reports:?}");
        }
        for number in 0..MOST {
            keep(&mut reports, report(&number.to_string(), None, day));
        }
        assert_eq!(reports.len(), MOST);
        assert_eq!(reports[0].card, "0");
    }

    #[test]
    fn words_are_kept_on_one_line_and_not_too_many() {
        let kept = |typed: &str| kept_words(typed).map(|words| words.reveal().clone());
        assert_eq!(kept(" \n\t\u{202e} "), None);
        assert_eq!(
            kept("12, rue\nNeuve \u{1b}[31m").as_deref(),
            Some("12, rue Neuve [31m")
        );
        let long = kept(&"é".repeat(LONGEST + 1)).unwrap();
        assert_eq!(long.chars().count(), LONGEST);
    }
}

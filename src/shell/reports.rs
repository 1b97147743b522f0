//! Everyone's reports of mistakes on cards, read from the store for whoever looks after the cards.
//! It never says whose they are, and keeps nothing else of anybody.

use crate::engine::report::Report;
use crate::store::{Result, Store};

/// How many people are held in memory at once.
const AT_ONCE: usize = 100;

/// What everyone reported.
#[derive(Debug, Default)]
pub struct Gathered {
    /// The reports, in no order.
    pub reports: Vec<Report>,
    /// How many people can't be read, and may have reported something.
    pub unreadable: usize,
}

/// Reads everyone's reports.
///
/// # Errors
/// When the store fails.
pub async fn gather(store: &dyn Store) -> Result<Gathered> {
    let mut gathered = Gathered::default();
    let mut after = None;
    loop {
        let page = store.people(after, AT_ONCE).await?;
        gathered
            .reports
            .extend(page.people.into_iter().flat_map(|person| person.reports));
        gathered.unreadable += page.unreadable;
        after = page.next;
        if after.is_none() {
            return Ok(gathered);
        }
    }
}

//! The directory in figures: how many cards, how much of each is known, how old it is.
//! It judges nothing: a field that no page states is absent, and that is honest.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{Datelike, NaiveDate};

use crate::book::Book;
use crate::book::providers::{Age, Card, LetterUse, LinkKind, Topic, Trust};
use crate::engine::names::Named;

/// The oldest cards told by name.
const OLDEST: usize = 10;

/// Whether a card has a field.
type Has = fn(&Card) -> bool;

/// What a card may hold, and whether it does.
const FIELDS: &[(&str, Has)] = &[
    ("aliases", |card| !card.aliases.is_empty()),
    ("parent", |card| card.parent.is_some()),
    ("legal entity", |card| card.legal_entity.is_some()),
    ("steps", |card| card.claim(Topic::Steps).is_some()),
    ("commitment", |card| card.claim(Topic::Commitment).is_some()),
    ("notice", |card| card.claim(Topic::Notice).is_some()),
    ("fees", |card| card.claim(Topic::Fees).is_some()),
    ("portability", |card| {
        card.claim(Topic::Portability).is_some()
    }),
    ("mediator", |card| card.claim(Topic::Mediator).is_some()),
    ("complaint", |card| card.claim(Topic::Complaint).is_some()),
    ("warning", |card| card.claim(Topic::Warning).is_some()),
    ("note", |card| card.claim(Topic::Note).is_some()),
    ("address to write to", |card| {
        has_address(card, LetterUse::Yes)
    }),
    ("address to confirm", |card| {
        has_address(card, LetterUse::ToConfirm)
    }),
    ("write to one’s club", |card| {
        has_address(card, LetterUse::Club)
    }),
    ("address never offered", |card| {
        has_address(card, LetterUse::No)
    }),
    ("cancellation page", |card| {
        card.links_of(LinkKind::Cancel).next().is_some()
    }),
    ("account page", |card| {
        card.links_of(LinkKind::Account).next().is_some()
    }),
    ("help page", |card| {
        card.links_of(LinkKind::Help).next().is_some()
    }),
    ("phone", |card| !card.phones.is_empty()),
    ("privacy contact", |card| card.privacy.is_some()),
    ("who else bills", |card| !card.billed_by.is_empty()),
];

/// The figures, in words.
#[must_use]
pub fn stats(book: &Book, today: NaiveDate) -> String {
    let cards: Vec<&Card> = book.providers.values().collect();
    let mut told = String::new();
    // Writing to a string never fails.
    let mut row = |line: String| writeln!(told, "{line}").unwrap_or_default();
    row(format!("{} cards", cards.len()));
    row("\nby category".to_owned());
    let mut categories: BTreeMap<&str, usize> = BTreeMap::new();
    for card in &cards {
        *categories.entry(card.category.name()).or_default() += 1;
    }
    for (category, count) in categories {
        row(format!("  {category:<24}{count:>4}"));
    }
    row("\nhow many cards say it".to_owned());
    for (field, has) in FIELDS {
        let count = cards.iter().filter(|card| has(card)).count();
        let share = (count * 100).checked_div(cards.len()).unwrap_or(0);
        row(format!("  {field:<24}{count:>4} {share:>4} %"));
    }
    row("\nwho says it (facts of all cards)".to_owned());
    for trust in Trust::ALL {
        let count = cards
            .iter()
            .flat_map(|card| card.evidences())
            .filter(|it| it.trust == *trust)
            .count();
        row(format!("  {:<24}{count:>4}", trust.name()));
    }
    row("\nyear of the oldest fact one acts upon".to_owned());
    let mut years: BTreeMap<i32, usize> = BTreeMap::new();
    for oldest in cards.iter().filter_map(|card| card.oldest_on()) {
        *years.entry(oldest.year()).or_default() += 1;
    }
    for (year, count) in years {
        row(format!("  {year:<24}{count:>4}"));
    }
    let mut stale: Vec<(NaiveDate, &str)> = cards
        .iter()
        .filter_map(|card| match card.age(today) {
            Age::Stale(oldest) => Some((oldest, card.id.as_str())),
            Age::Fresh => None,
        })
        .collect();
    stale.sort_unstable();
    row(format!(
        "\n{} cards are over a year old, and say so; the oldest:",
        stale.len()
    ));
    for (oldest, id) in stale.iter().take(OLDEST) {
        row(format!("  {oldest}  {id}"));
    }
    told
}

fn has_address(card: &Card, letter_use: LetterUse) -> bool {
    card.letter
        .as_ref()
        .is_some_and(|letter| letter.letter_use == letter_use)
}

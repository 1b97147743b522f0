//! Recurring debits in words: a title, a row for each, the same for the chat and for the terminal.
//! It never says what to do with one, and writes every word of the statement so that no sign of it is markup.

use rust_decimal::Decimal;

use crate::book::Book;
use crate::engine::args::{Arg, Args};
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::statement::recurring::Recurring;
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::rhythm::Period;
use crate::engine::words;

/// How many there are, and what those that go on cost a year.
#[must_use]
pub fn title(recurring: &[Recurring], book: &Book, language: Language) -> String {
    if recurring.is_empty() {
        return book.say(language, "statement-none", &Args::none());
    }
    let yearly: Decimal = recurring
        .iter()
        .filter(|debit| debit.active)
        .map(|debit| debit.yearly_cost_eur)
        .sum();
    let args = Args::none()
        .with_number(
            Arg::Count,
            i64::try_from(recurring.len()).unwrap_or(i64::MAX),
        )
        .with(Arg::Yearly, &words::euros(language, yearly));
    book.say(language, "statement-title", &args)
}

/// One debit: who, how much, how often, the latest day, and the latest change of its price.
#[must_use]
pub fn row(debit: &Recurring, book: &Book, language: Language) -> String {
    let args = Args::none()
        .with(Arg::Name, &name(debit, book))
        .with(Arg::Amount, &words::euros(language, debit.amount_eur))
        .with(Arg::Rhythm, &rhythm(debit.period, book, language))
        .with(Arg::Date, &words::date(language, debit.last_on))
        .with(Arg::Yearly, &words::euros(language, debit.yearly_cost_eur));
    let key = if debit.active {
        "statement-row"
    } else {
        "statement-row-stopped"
    };
    let mut row = book.say(language, key, &args);
    if let Some(change) = debit.price_changes.last() {
        let args = Args::none()
            .with(Arg::Answer, &words::euros(language, change.from_eur))
            .with(Arg::Amount, &words::euros(language, change.to_eur))
            .with(Arg::Date, &words::date(language, change.on));
        row.push(' ');
        row.push_str(&book.say(language, "statement-row-price", &args));
    }
    row
}

/// The name to show: the card's, else the statement's own words.
#[must_use]
pub fn name(debit: &Recurring, book: &Book) -> String {
    debit
        .provider
        .as_deref()
        .and_then(|id| book.provider(id))
        .map_or_else(|| debit.merchant.reveal().clone(), |card| card.name.clone())
}

/// How often, in words.
#[must_use]
pub fn rhythm(period: Period, book: &Book, language: Language) -> String {
    let name = period.name().replace('_', "-");
    book.say(language, &format!("statement-period-{name}"), &Args::none())
}

/// Why a file was refused, and what to send instead.
#[must_use]
pub fn refusal(refusal: Refusal, book: &Book, language: Language) -> String {
    book.say(language, &refusal.key(), &Args::none())
}

//! The values texts may use: a closed list, always all of them, formatted in the text's language.
//! It never gives a text a raw value a person typed: each is written so that no sign of it is read as markup.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::engine::case::Deed;
use crate::engine::fact::Fact;
use crate::engine::figures;
use crate::engine::guard::Scene;
use crate::engine::ladder;
use crate::engine::legal;
use crate::engine::markup::literal;
use crate::engine::names::{Named, closed_list};
use crate::engine::person::Language;
use crate::engine::slot::{DebitedBy, Slot};
use crate::engine::words;

closed_list! {
    /// A value a text may use.
    pub enum Arg {
        /// The subscription's name.
        Name = "name",
        /// What is paid each time.
        Amount = "amount",
        /// What it costs a year.
        Yearly = "yearly",
        /// Today.
        Today = "today",
        /// The latest debit.
        LastDebit = "last_debit",
        /// The day the contract was concluded.
        Concluded = "concluded",
        /// The last day of the commitment.
        CommitmentEnd = "commitment_end",
        /// The day of the renewal.
        Renewal = "renewal",
        /// The day the latest message was sent.
        Sent = "sent",
        /// The day the cancellation itself was sent.
        FirstSent = "first_sent",
        /// The day it ends.
        End = "end",
        /// The next debit to watch.
        ExpectedDebit = "expected_debit",
        /// The day the bank was told.
        BankTold = "bank_told",
        /// The words of the statement, or a row's name.
        Label = "label",
        /// The tracking number.
        Tracking = "tracking",
        /// The fee the contract names.
        FeesEur = "fees_eur",
        /// An answer, in words.
        Answer = "answer",
        /// A date, in words.
        Date = "date",
        /// A reference: of a source, of an incident.
        Reference = "reference",
        /// An address on the web.
        Link = "link",
        /// The rows of a summary.
        Recap = "recap",
        /// The rows of a list.
        List = "list",
        /// The stage, in words.
        Stage = "stage",
        /// A way to send, in words.
        RouteWords = "route_words",
        /// A reason.
        Reason = "reason",
        /// A time zone.
        Zone = "zone",
        /// Days since the latest message was sent.
        DaysSinceSent = "days_since_sent",
        /// The notice period, in days; -1 when unknown.
        NoticeDays = "notice_days",
        /// How many.
        Count = "count",
        /// The written name of an answer, for a selector.
        Category = "category",
        /// As above.
        Biller = "biller",
        /// As above.
        Rhythm = "rhythm",
        /// As above.
        Channel = "channel",
        /// As above.
        Commitment = "commitment",
        /// As above.
        Fees = "fees",
        /// As above.
        Ground = "ground",
        /// As above.
        WantedEnd = "wanted_end",
        /// As above.
        Route = "route",
        /// As above.
        Reply = "reply",
        /// As above.
        Confirmation = "confirmation",
        /// `yes` or `no`: whether the bank was asked after the delay for a direct debit.
        BankLate = "bank_late",
        /// The written name of the latest document sent after the request, or `request`.
        LatestSent = "latest_sent",
        /// The written name of the document to send after the answer in hand, or `none`.
        NextDocument = "next_document",
        /// `yes`, `no` or `unknown`.
        Agreed = "agreed",
        /// `yes` or `no`: whether the value of that name is known.
        EndKnown = "end_known",
        /// As above.
        AmountKnown = "amount_known",
        /// As above.
        LabelKnown = "label_known",
        /// As above.
        ExpectedKnown = "expected_known",
        /// As above.
        SentKnown = "sent_known",
        /// As above.
        TrackingKnown = "tracking_known",
        /// As above.
        FeesKnown = "fees_known",
        /// As above.
        ConcludedKnown = "concluded_known",
    }
}

/// A value given to a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Words, already written as markup.
    Text(String),
    /// A number, for plurals.
    Number(i64),
}

/// The values given to a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Args(BTreeMap<Arg, Value>);

impl Args {
    /// No value: for texts that use none.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// The same values, and this one, written so that none of its signs is markup.
    #[must_use]
    pub fn with(self, arg: Arg, value: &str) -> Self {
        self.with_markup(arg, literal(value))
    }

    /// The same values, and this one, which is markup already.
    #[must_use]
    pub fn with_markup(mut self, arg: Arg, value: String) -> Self {
        self.0.insert(arg, Value::Text(value));
        self
    }

    /// The same values, and this number.
    #[must_use]
    pub fn with_number(mut self, arg: Arg, value: i64) -> Self {
        self.0.insert(arg, Value::Number(value));
        self
    }

    /// Every value with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        self.0.iter().map(|(arg, value)| (arg.name(), value))
    }
}

/// Everything a text about this case may use.
#[must_use]
pub fn of_case(scene: &Scene<'_>, language: Language) -> Args {
    let facts = &scene.case.facts;
    let unknown_date = || scene.book.say(language, "unknown-date", &Args::none());
    let unknown_sum = || scene.book.say(language, "unknown-sum", &Args::none());
    let date = |date: Option<NaiveDate>| {
        date.map_or_else(unknown_date, |date| words::date(language, date))
    };
    let sum =
        |sum: Option<Decimal>| sum.map_or_else(unknown_sum, |sum| words::euros(language, sum));
    let name = figures::title(scene).map_or_else(
        || scene.book.say(language, "untitled", &Args::none()),
        literal,
    );
    let expected = figures::expected_debit_on(scene);
    let bank_told = figures::latest(scene.case, |deed| matches!(deed, Deed::BankTold));
    let sent = scene.case.last_sent_on();
    let text = |slot| literal(facts.text(slot).unwrap_or_default());
    let yearly = figures::yearly_eur(scene.case);

    let mut args = Args::none()
        .with_markup(Arg::Name, name)
        .with_markup(Arg::Amount, sum(facts.money(Slot::Amount)))
        .with_markup(Arg::Yearly, sum(yearly))
        .with_markup(Arg::Today, words::date(language, scene.today))
        .with_markup(Arg::LastDebit, date(facts.date(Slot::LastDebitOn)))
        .with_markup(Arg::Concluded, date(facts.date(Slot::ConcludedOn)))
        .with_markup(Arg::CommitmentEnd, date(facts.date(Slot::CommitmentEndOn)))
        .with_markup(Arg::Renewal, date(facts.date(Slot::RenewalOn)))
        .with_markup(Arg::Sent, date(sent))
        .with_markup(Arg::FirstSent, date(facts.date(Slot::SentOn)))
        .with_markup(Arg::End, date(facts.date(Slot::EndOn)))
        .with_markup(Arg::ExpectedDebit, date(expected))
        .with_markup(Arg::BankTold, date(bank_told))
        .with_markup(Arg::Label, text(Slot::Label))
        .with_markup(Arg::Tracking, text(Slot::Tracking))
        .with_markup(Arg::FeesEur, sum(facts.money(Slot::FeesEur)))
        .with_number(
            Arg::DaysSinceSent,
            sent.map_or(0, |sent| (scene.today - sent).num_days()),
        )
        .with_number(
            Arg::NoticeDays,
            facts.days(Slot::NoticeDays).map_or(-1, i64::from),
        )
        .with_markup(Arg::EndKnown, known(facts.date(Slot::EndOn).is_some()))
        .with_markup(Arg::AmountKnown, known(yearly.is_some()))
        .with_markup(Arg::LabelKnown, known(facts.text(Slot::Label).is_some()))
        .with_markup(Arg::ExpectedKnown, known(expected.is_some()))
        .with_markup(Arg::SentKnown, known(sent.is_some()))
        .with_markup(
            Arg::TrackingKnown,
            known(facts.text(Slot::Tracking).is_some()),
        )
        .with_markup(Arg::FeesKnown, known(facts.money(Slot::FeesEur).is_some()))
        .with_markup(
            Arg::ConcludedKnown,
            known(facts.date(Slot::ConcludedOn).is_some()),
        )
        .with_markup(Arg::BankLate, known(is_bank_late(scene)))
        .with_markup(
            Arg::NextDocument,
            ladder::next_document(scene)
                .map_or("none", Named::name)
                .to_owned(),
        )
        .with_markup(
            Arg::LatestSent,
            ladder::latest_document(scene.case)
                .map_or("request", Named::name)
                .to_owned(),
        )
        .with_markup(
            Arg::Category,
            figures::category(scene).map_or_else(
                || "unknown".to_owned(),
                |category| category.name().to_owned(),
            ),
        );
    for (arg, slot) in [
        (Arg::Biller, Slot::Biller),
        (Arg::Rhythm, Slot::Rhythm),
        (Arg::Channel, Slot::Channel),
        (Arg::Commitment, Slot::Commitment),
        (Arg::Fees, Slot::Fees),
        (Arg::Ground, Slot::Ground),
        (Arg::WantedEnd, Slot::WantedEnd),
        (Arg::Route, Slot::Route),
        (Arg::Reply, Slot::Reply),
        (Arg::Confirmation, Slot::Confirmation),
        (Arg::Agreed, Slot::Agreed),
    ] {
        args = args.with_markup(arg, raw(facts.get(slot)));
    }
    args
}

fn is_bank_late(scene: &Scene<'_>) -> bool {
    let facts = &scene.case.facts;
    let by_card = facts.choice() == Some(DebitedBy::Card);
    let asked_on = facts.date(Slot::BankAskedOn).filter(|_| !by_card);
    asked_on.is_some_and(|asked_on| {
        legal::refund_right_ends_on(scene).is_some_and(|ends_on| asked_on > ends_on)
    })
}

fn known(is_known: bool) -> String {
    if is_known { "yes" } else { "no" }.to_owned()
}

fn raw(fact: Option<&Fact>) -> String {
    match fact {
        Some(Fact::Choice(name)) => name.clone(),
        Some(Fact::YesNo(true)) => "yes".to_owned(),
        Some(Fact::YesNo(false)) => "no".to_owned(),
        _ => "unknown".to_owned(),
    }
}

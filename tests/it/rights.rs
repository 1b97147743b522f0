//! The rights engine, from the law as data to the command line.

mod books;
mod cases;
pub mod contract;
mod edges;
mod facts;
mod properties;
mod texts;

use chrono::NaiveDate;
use stopabo::engine::rights::law::Law;

/// Every file of `dialogues/rights/`, by name and text.
pub const FILES: &[(&str, &str)] = &[
    (
        "canvassing.toml",
        include_str!("../../dialogues/rights/canvassing.toml"),
    ),
    (
        "contracts.toml",
        include_str!("../../dialogues/rights/contracts.toml"),
    ),
    (
        "digital.toml",
        include_str!("../../dialogues/rights/digital.toml"),
    ),
    (
        "energy_water.toml",
        include_str!("../../dialogues/rights/energy_water.toml"),
    ),
    (
        "escalation.toml",
        include_str!("../../dialogues/rights/escalation.toml"),
    ),
    (
        "insurance.toml",
        include_str!("../../dialogues/rights/insurance.toml"),
    ),
    (
        "never.toml",
        include_str!("../../dialogues/rights/never.toml"),
    ),
    (
        "online_termination.toml",
        include_str!("../../dialogues/rights/online_termination.toml"),
    ),
    (
        "payments.toml",
        include_str!("../../dialogues/rights/payments.toml"),
    ),
    (
        "sending.toml",
        include_str!("../../dialogues/rights/sending.toml"),
    ),
    (
        "tacit_renewal.toml",
        include_str!("../../dialogues/rights/tacit_renewal.toml"),
    ),
    (
        "telecom.toml",
        include_str!("../../dialogues/rights/telecom.toml"),
    ),
    (
        "withdrawal.toml",
        include_str!("../../dialogues/rights/withdrawal.toml"),
    ),
];

/// The law of this repository, which must be sound.
#[track_caller]
pub fn law() -> Law {
    let (law, problems) = Law::load(FILES.iter().copied());
    assert_eq!(problems, Vec::new());
    law
}

/// A day that exists.
#[track_caller]
pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

//! Shells: how a person talks to the bot (Telegram, the playground) and what surrounds it (clock, configuration).
//! They decide nothing about law or the next question: events go in, effects come out.

pub mod clock;
pub mod config;
pub mod documents;
pub mod playground;
pub mod replay;
pub mod reports;
pub mod run;
pub mod telegram;

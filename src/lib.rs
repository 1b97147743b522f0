//! Stopabo walks people in France through ending a subscription, in a chat.
//! This is the table of contents, in reading order; each module says what it owns and what it never does.

pub mod book;
pub mod cli;
pub mod engine;
pub mod shell;
pub mod store;

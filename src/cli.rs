//! The commands of the program that answer and leave: text in, text out.
//! They never talk to a store or a network; the arguments are read by `shell::config`.

pub mod label;
pub mod letter;
pub mod providers;
pub mod reports;
pub mod rights;
pub mod statement;

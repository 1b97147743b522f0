//! Statements: the labelled set, bad input, and what nobody would think of.

mod bad;
mod labelled;
mod properties;

//! The engine: what a dossier is, what comes next, what is said. Pure functions of their arguments.
//! It does no I/O, is never async, reads no clock, environment or chance, and knows no shell.

pub mod advance;
pub mod agenda;
pub mod args;
pub mod awaited;
pub mod calendar;
pub mod case;
pub mod command;
pub mod effect;
pub mod event;
pub mod fact;
pub mod figures;
pub mod fold;
pub mod found;
pub mod guard;
pub mod habits;
pub mod handed;
pub mod ics;
pub mod label;
pub mod ladder;
pub mod legal;
pub mod letter;
pub mod markup;
pub mod names;
pub mod person;
pub mod private;
pub mod prompt;
pub mod provider_card;
pub mod reading;
pub mod reminders;
pub mod report;
pub mod rights;
pub mod slot;
pub mod statement;
pub mod timeline;
pub mod words;

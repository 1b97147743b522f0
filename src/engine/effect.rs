//! `Effect`: what the world must do once the new case is saved.
//! It never says how: no channel detail, no message number, and nothing that reaches a provider.

use serde::{Deserialize, Serialize};

use crate::engine::event::Tap;
use crate::engine::letter::Order;
use crate::engine::private::Private;

/// What the world must do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Say something.
    Say(Message),
    /// Ask: the message is remembered by its turn.
    Ask {
        /// The turn of this prompt.
        turn: u32,
        /// What is asked, with its buttons.
        message: Message,
    },
    /// The prompt of that turn is over: its text is replaced and its buttons go.
    Settle {
        /// The turn of the prompt.
        turn: u32,
        /// Its text, with the answer as it was understood.
        text: Private<String>,
    },
    /// The prompt of that turn is shown anew in place: a tick, another month.
    Amend {
        /// The turn of the prompt.
        turn: u32,
        /// What it becomes.
        message: Message,
    },
    /// A word beside the tapped button, gone in a moment; never the only place where something is said.
    Toast(String),
    /// A file to keep.
    Document {
        /// The name of the file.
        name: String,
        /// What is in it.
        content: Private<String>,
        /// The words beside it.
        caption: String,
    },
    /// A document to draw, and to hand over as a file.
    Print {
        /// What is on it.
        order: Box<Order>,
        /// The words beside it.
        caption: String,
    },
}

/// A message: text in light markup, and rows of buttons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its text, in the light markup of `markup`.
    pub text: Private<String>,
    /// Its buttons, row by row.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rows: Vec<Vec<Button>>,
}

impl Message {
    /// A message without buttons.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Private::new(text.into()),
            rows: Vec::new(),
        }
    }

    /// The same message with these rows of buttons.
    #[must_use]
    pub fn with_rows(self, rows: Vec<Vec<Button>>) -> Self {
        Self { rows, ..self }
    }
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// The words on it.
    pub label: Private<String>,
    /// What it does.
    pub does: Does,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Does {
    /// It tells the engine.
    Tap(Tap),
    /// It opens a page.
    Open(String),
}

impl Button {
    /// A button that tells the engine.
    #[must_use]
    pub fn tap(label: impl Into<String>, tap: Tap) -> Self {
        Self {
            label: Private::new(label.into()),
            does: Does::Tap(tap),
        }
    }

    /// A button that opens a page.
    #[must_use]
    pub fn open(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            label: Private::new(label.into()),
            does: Does::Open(url.into()),
        }
    }
}

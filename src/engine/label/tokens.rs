//! The words and signs of a label, with their places, and the pieces that patterns are made of.
//! It never knows what a word means; a star and a plus are signs because banks write `HPY*` and `SMS+`.

use std::ops::Range;

use crate::engine::fold::fold;

/// A word, or a star or a plus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Folded: no accent, no capital.
    pub text: String,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
}

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    /// This word or sign.
    Word(String),
    /// A word that begins so, written `NETFLIX…`.
    Begins(String),
    /// A word that begins so and has one sign more, written `PDF?`.
    OneMore(String),
}

impl Piece {
    /// Whether this token is meant.
    #[must_use]
    pub fn fits(&self, token: &Token) -> bool {
        match self {
            Self::Word(word) => *word == token.text,
            Self::Begins(word) => !is_sign(&token.text) && token.text.starts_with(word),
            Self::OneMore(word) => token
                .text
                .strip_prefix(word)
                .is_some_and(|rest| rest.chars().count() == 1),
        }
    }

    /// How much it says, in letters; a whole word says a little more than a beginning, a sign next to nothing.
    #[must_use]
    pub fn weight(&self) -> usize {
        match self {
            Self::Word(word) if is_sign(word) => 1,
            Self::Word(word) => 2 * word.len() + 1,
            Self::Begins(word) | Self::OneMore(word) => 2 * word.len(),
        }
    }
}

/// The words and signs of a text.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut start = None;
    let ends = [(text.len(), ' ')];
    for (at, sign) in text.char_indices().chain(ends) {
        if sign.is_alphanumeric() {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take() {
            tokens.push(token(text, from..at));
        }
        if is_sign(sign.encode_utf8(&mut [0; 4])) {
            tokens.push(Token {
                text: sign.to_string(),
                at: at..at + sign.len_utf8(),
            });
        }
    }
    tokens.retain(|token| !token.text.is_empty());
    tokens
}

/// The pieces of a pattern, as written in `labels.toml`.
#[must_use]
pub fn pieces(written: &str) -> Vec<Piece> {
    tokens(written)
        .into_iter()
        .map(|token| match written[token.at.end..].chars().next() {
            Some('…') => Piece::Begins(token.text),
            Some('?') => Piece::OneMore(token.text),
            _ => Piece::Word(token.text),
        })
        .collect()
}

fn token(text: &str, at: Range<usize>) -> Token {
    Token {
        text: fold(&text[at.clone()]).concat(),
        at,
    }
}

fn is_sign(text: &str) -> bool {
    matches!(text, "*" | "+")
}

//! A document as the data that a layout reads.
//! Words stay strings from end to end: none of them is ever Typst source.

use typst::foundations::{Array, Dict, IntoValue, Value};

use crate::engine::letter::{Block, Document, Line, Span};
use crate::engine::names::Named;
use crate::engine::words;
use crate::shell::documents::attached::FilePage;

/// A run of letters without a space may go to the next line after so many.
const UNBROKEN: usize = 24;

/// The data of a document.
pub fn of(document: &Document) -> Value {
    let labels = dict([
        ("subject", text(&document.labels.subject)),
        ("enclosures", text(&document.labels.enclosures)),
        ("signature", text(&document.labels.signature)),
        ("citations", text(&document.labels.citations)),
    ]);
    let citations: Array = document
        .citations
        .iter()
        .map(|citation| {
            let day = words::civil(document.language, citation.checked_on);
            text(&format!("{} ({day})", citation.articles))
        })
        .collect();
    dict([
        ("title", text(&document.title)),
        ("author", text(&document.author)),
        ("language", text(document.language.name())),
        (
            "notice",
            document
                .notice
                .as_ref()
                .map_or(Value::None, |notice| text(notice)),
        ),
        ("sender", lines(&document.sender)),
        ("recipient", lines(&document.recipient)),
        ("place", optional(document.place_and_date.as_ref())),
        ("sending", optional(document.sending.as_ref())),
        ("subject", line(&document.subject)),
        (
            "body",
            document
                .body
                .iter()
                .map(block)
                .collect::<Array>()
                .into_value(),
        ),
        ("signature", optional(document.signature.as_ref())),
        ("enclosures", lines(&document.enclosures)),
        ("citations", citations.into_value()),
        ("labels", labels),
    ])
}

/// A page of a file, as a layout shows it.
pub fn page_of(page: FilePage) -> Value {
    dict([
        ("data", page.bytes.into_value()),
        ("page", i64::from(page.number).into_value()),
    ])
}

fn block(block: &Block) -> Value {
    let (kind, list) = match block {
        Block::Heading(line) => ("heading", std::slice::from_ref(line)),
        Block::Paragraph(lines) => ("paragraph", lines.as_slice()),
        Block::List(lines) => ("list", lines.as_slice()),
        Block::Boxes(lines) => ("boxes", lines.as_slice()),
    };
    dict([("kind", text(kind)), ("lines", lines(list))])
}

fn lines(lines: &[Line]) -> Value {
    lines.iter().map(line).collect::<Array>().into_value()
}

fn optional(given: Option<&Line>) -> Value {
    given.map_or(Value::None, line)
}

fn line(line: &Line) -> Value {
    line.0
        .iter()
        .map(|span| match span {
            Span::Words(words) => dict([(
                "words",
                pieces(words)
                    .into_iter()
                    .map(|piece| text(&piece))
                    .collect::<Array>()
                    .into_value(),
            )]),
            Span::Blank(hint) => dict([("blank", text(hint))]),
        })
        .collect::<Array>()
        .into_value()
}

/// The words in pieces between which a line may end: one piece, unless a word is very long.
fn pieces(words: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut run = 0;
    for sign in words.chars() {
        run = if sign.is_whitespace() { 0 } else { run + 1 };
        if run > UNBROKEN && sign.is_alphanumeric() {
            pieces.push(String::new());
            run = 1;
        }
        if let Some(last) = pieces.last_mut() {
            last.push(sign);
        }
    }
    pieces
}

fn text(text: &str) -> Value {
    text.into_value()
}

fn dict<const N: usize>(entries: [(&str, Value); N]) -> Value {
    entries
        .into_iter()
        .map(|(key, value)| (key.into(), value))
        .collect::<Dict>()
        .into_value()
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn only_a_very_long_word_is_parted_and_nothing_is_lost() {
        assert_eq!(pieces("un mot\u{202f}; deux"), ["un mot\u{202f}; deux"]);
        let long = "a".repeat(100);
        assert_eq!(pieces(&long).concat(), long);
        assert_eq!(pieces(&long).len(), 5);
    }
}

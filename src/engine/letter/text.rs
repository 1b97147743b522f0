//! A document as plain text: to copy whole, as an e-mail, and in pieces that fit a message.
//! It never loses a word: a long text is cut between paragraphs, then lines, then words.

use crate::engine::letter::document::{Block, Document, Line};
use crate::engine::letter::kind::Layout;
use crate::engine::slot::Route;

/// A document as an e-mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Email {
    /// Its subject.
    pub subject: String,
    /// Its body, without the addresses of a letter.
    pub body: String,
}

impl Document {
    /// The whole document as plain text, in the order of the page.
    #[must_use]
    pub fn text(&self) -> String {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(self.notice.clone());
        match self.layout {
            Layout::Letter => {
                parts.push(lines(&self.sender));
                parts.push(lines(&self.recipient));
                parts.extend(self.place_and_date.as_ref().map(Line::plain));
                parts.extend(self.sending.as_ref().map(Line::plain));
                parts.push(format!("{} {}", self.labels.subject, self.subject.plain()));
            }
            Layout::Sheet => {
                parts.push(self.subject.plain());
                parts.extend(self.place_and_date.as_ref().map(Line::plain));
            }
        }
        parts.push(body(&self.body));
        if let Some(signature) = &self.signature {
            parts.push(format!("{}\n{}", signature.plain(), self.labels.signature));
        }
        parts.extend(self.enclosed());
        parts.join("\n\n")
    }

    /// The document as an e-mail, or as what is pasted into a form.
    #[must_use]
    pub fn email(&self) -> Email {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(self.notice.clone());
        parts.push(body(&self.body));
        // Who writes stands below, where an e-mail has it.
        parts.push(lines(&self.sender));
        parts.retain(|part| !part.is_empty());
        parts.extend(self.enclosed());
        Email {
            subject: self.subject.plain(),
            body: parts.join("\n\n"),
        }
    }

    /// The text to copy for a way to send: an e-mail bears its subject apart.
    #[must_use]
    pub fn for_route(&self, route: Option<Route>) -> Email {
        let is_written_online = matches!(
            route,
            Some(Route::Online | Route::Account | Route::Email | Route::Form | Route::Phone)
        );
        if is_written_online && self.layout == Layout::Letter {
            return self.email();
        }
        Email {
            subject: self.subject.plain(),
            body: self.text(),
        }
    }

    fn enclosed(&self) -> Option<String> {
        (!self.enclosures.is_empty()).then(|| {
            let lines: Vec<String> = self
                .enclosures
                .iter()
                .map(|line| format!("– {}", line.plain()))
                .collect();
            format!("{}\n{}", self.labels.enclosures, lines.join("\n"))
        })
    }
}

fn lines(lines: &[Line]) -> String {
    lines.iter().map(Line::plain).collect::<Vec<_>>().join("\n")
}

/// The blocks one after the other; a list stays with the words that announce it, and words with their title.
fn body(blocks: &[Block]) -> String {
    let mut text = String::new();
    let mut before: Option<&Block> = None;
    for one in blocks {
        let stays = matches!(before, Some(Block::Heading(_)))
            || (matches!(before, Some(Block::Paragraph(_)))
                && matches!(one, Block::List(_) | Block::Boxes(_)));
        match before {
            None => {}
            Some(_) if stays => text.push('\n'),
            Some(_) => text.push_str("\n\n"),
        }
        text.push_str(&block(one));
        before = Some(one);
    }
    text
}

fn block(block: &Block) -> String {
    let marked = |mark: &str, lines: &[Line]| {
        lines
            .iter()
            .map(|line| format!("{mark}{}", line.plain()))
            .collect::<Vec<_>>()
            .join("\n")
    };
    match block {
        Block::Heading(line) => line.plain(),
        Block::Paragraph(list) => lines(list),
        Block::List(list) => marked("– ", list),
        Block::Boxes(list) => marked("□ ", list),
    }
}

/// The text in pieces of at most so many UTF-16 units, which is what Telegram counts in.
#[must_use]
pub fn pieces(text: &str, limit: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = text.trim();
    while units(rest) > limit {
        let end = longest(rest, limit);
        let head = &rest[..end];
        let at = ["\n\n", "\n", " "]
            .iter()
            .filter_map(|gap| head.rfind(gap))
            .find(|at| *at * 2 > end)
            .or_else(|| head.rfind(' ').filter(|at| *at > 0))
            .unwrap_or(end);
        pieces.push(rest[..at].trim_end().to_owned());
        rest = rest[at..].trim_start();
    }
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// How many bytes of the text fit, one character at least.
fn longest(text: &str, limit: usize) -> usize {
    let mut used = 0;
    for (at, sign) in text.char_indices() {
        used += sign.len_utf16();
        if used > limit && at > 0 {
            return at;
        }
    }
    text.len()
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::{pieces, units};

    #[test]
    fn a_text_is_cut_where_it_hurts_least() {
        for (text, limit, expected) in [
            ("court", 10, vec!["court"]),
            ("un deux\n\ntrois", 12, vec!["un deux", "trois"]),
            ("un\ndeux\ntrois", 9, vec!["un\ndeux", "trois"]),
            ("un deux trois", 9, vec!["un deux", "trois"]),
            ("abcdefgh", 3, vec!["abc", "def", "gh"]),
            ("😀😀😀", 4, vec!["😀😀", "😀"]),
            ("😀", 1, vec!["😀"]),
            ("", 5, vec![]),
        ] {
            assert_eq!(pieces(text, limit), expected, "{text:?} in {limit}");
        }
        let long = "mot ".repeat(5000);
        let cut = pieces(&long, 4096);
        assert!(cut.iter().all(|piece| units(piece) <= 4096));
        let blanks = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(blanks(&cut.concat()), blanks(&long));
    }
}

//! `Document`: what is on the page, piece by piece, before anybody draws it.
//! It knows no page, no font and no file; a blank is a blank, and says what goes there.

use chrono::NaiveDate;

use crate::engine::letter::kind::{DocumentKind, Layout};
use crate::engine::person::Language;
use crate::engine::rights::rules::RuleId;

/// A document ready to be laid out or copied.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    /// Its kind.
    pub kind: DocumentKind,
    /// Its language.
    pub language: Language,
    /// How it is laid out.
    pub layout: Layout,
    /// Its title, for the file and for a screen reader.
    pub title: String,
    /// Who signs, for the file; empty when it is not known.
    pub author: String,
    /// A name for the file that a person understands, ending in `.pdf`.
    pub file_name: String,
    /// What stands above all: that a reading copy is not to be sent.
    pub notice: Option<String>,
    /// Who writes.
    pub sender: Vec<Line>,
    /// To whom.
    pub recipient: Vec<Line>,
    /// « Lyon, le 25 novembre 2026 ».
    pub place_and_date: Option<Line>,
    /// « Lettre recommandée avec avis de réception ».
    pub sending: Option<Line>,
    /// What it is about; the subject of an e-mail.
    pub subject: Line,
    /// What it says.
    pub body: Vec<Block>,
    /// What stands above the space to sign.
    pub signature: Option<Line>,
    /// What is enclosed.
    pub enclosures: Vec<Line>,
    /// The words of the layout.
    pub labels: Labels,
    /// The articles cited, with the day each was read.
    pub citations: Vec<Citation>,
}

/// The words of the layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    /// « Objet ».
    pub subject: String,
    /// « Pièces jointes ».
    pub enclosures: String,
    /// « Signature ».
    pub signature: String,
    /// « Textes cités ».
    pub citations: String,
}

/// A rule that a document cites, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The rule.
    pub rule: RuleId,
    /// Its articles.
    pub articles: String,
    /// The day they were read.
    pub checked_on: NaiveDate,
}

/// A piece of the body.
#[derive(Clone, PartialEq, Eq)]
pub enum Block {
    /// A title.
    Heading(Line),
    /// Lines that go together.
    Paragraph(Vec<Line>),
    /// A list.
    List(Vec<Line>),
    /// A list with boxes to tick.
    Boxes(Vec<Line>),
}

/// A line of text, which may hold blanks.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Span>);

/// A stretch of a line.
#[derive(Clone, PartialEq, Eq)]
pub enum Span {
    /// Words.
    Words(String),
    /// A blank to fill in by hand, and what goes there.
    Blank(String),
}

impl Line {
    /// A line of words only.
    #[must_use]
    pub fn words(words: impl Into<String>) -> Self {
        Self(vec![Span::Words(words.into())])
    }

    /// A line that is one blank.
    #[must_use]
    pub fn blank(hint: impl Into<String>) -> Self {
        Self(vec![Span::Blank(hint.into())])
    }

    /// Whether there is nothing on it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The line as text to copy: a blank stands between square brackets.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0
            .iter()
            .map(|span| match span {
                Span::Words(words) => words.clone(),
                Span::Blank(hint) => format!("[{hint}]"),
            })
            .collect()
    }
}

/// The block that lines become.
type Makes = fn(Vec<Line>) -> Block;

/// What begins a line of a body, in `dialogues/`.
const MARKS: [(&str, Makes); 3] = [
    ("– ", Block::List),
    ("□ ", Block::Boxes),
    ("## ", |lines| {
        Block::Heading(lines.into_iter().next().unwrap_or_default())
    }),
];

impl Block {
    /// Reads a text in which no value stands yet; `fill` turns each line into words and blanks.
    pub(super) fn read_all(text: &str, fill: &impl Fn(&str) -> Line) -> Vec<Self> {
        let mut blocks = Vec::new();
        for part in text.split("\n\n") {
            let mut run: Vec<Line> = Vec::new();
            let mut kind: Option<usize> = None;
            for line in part.lines().map(str::trim).filter(|line| !line.is_empty()) {
                let mark = MARKS.iter().position(|(mark, _)| line.starts_with(mark));
                if mark != kind && !run.is_empty() {
                    blocks.push(Self::of(kind, std::mem::take(&mut run)));
                }
                kind = mark;
                let words = mark.map_or(line, |mark| line[MARKS[mark].0.len()..].trim_start());
                run.push(fill(words));
            }
            if !run.is_empty() {
                blocks.push(Self::of(kind, run));
            }
        }
        blocks
    }

    fn of(kind: Option<usize>, lines: Vec<Line>) -> Self {
        match kind {
            Some(kind) => MARKS[kind].1(lines),
            None => Self::Paragraph(lines),
        }
    }
}

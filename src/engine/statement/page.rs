//! One page of a PDF as lines of words with their place: from the operators of its content.
//! It never draws and never follows a picture; how much it may read is bounded by who calls it.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Document, Encoding, Object, ObjectId};

/// The largest content of a page that is read; those of banks have a twentieth of it.
const LARGEST_PAGE: usize = 1024 * 1024;
/// The most words of content on a page; those of banks have a tenth of it.
const MOST_TOKENS: usize = 200_000;
/// The largest table of letters of a font.
const LARGEST_FONT: usize = 512 * 1024;
/// The most pieces of text on a page.
const MOST_PIECES: usize = 20_000;

/// Some words in a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// The left edge.
    pub x: f32,
    /// The right edge, estimated.
    pub end: f32,
    /// The text.
    pub text: String,
}

/// Words at one height, from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The height, from the bottom.
    pub y: f32,
    /// The words.
    pub words: Vec<Word>,
}

struct Piece {
    x: f32,
    y: f32,
    size: f32,
    text: String,
}

type Matrix = [f32; 6];
const UNIT: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// The lines of a page, from top to bottom, and how many words of content were read, which is what they cost.
pub fn lines(document: &Document, page: ObjectId) -> Option<(Vec<Line>, usize)> {
    let content = document
        .get_page_content_with_limit(page, LARGEST_PAGE)
        .ok()?;
    let tokens = content
        .windows(2)
        .filter(|pair| pair[0].is_ascii_whitespace() && !pair[1].is_ascii_whitespace())
        .count();
    if tokens > MOST_TOKENS {
        return None;
    }
    let operations = Content::decode(&content).ok()?.operations;
    let fonts = document.get_page_fonts(page).unwrap_or_default();
    let encodings: BTreeMap<Vec<u8>, Encoding> = fonts
        .into_iter()
        .filter_map(|(name, font)| {
            let encoding = font
                .get_font_encoding_with_limit(document, LARGEST_FONT)
                .ok()?;
            Some((name, encoding))
        })
        .collect();
    let mut pen = Pen::new(&encodings);
    for operation in &operations {
        if pen.pieces.len() > MOST_PIECES {
            break;
        }
        pen.follow(&operation.operator, &operation.operands);
    }
    Some((in_lines(pen.pieces), tokens))
}

/// Where the next letter goes.
struct Pen<'a> {
    encodings: &'a BTreeMap<Vec<u8>, Encoding<'a>>,
    encoding: Option<&'a Encoding<'a>>,
    page: Matrix,
    kept: Vec<Matrix>,
    line: Matrix,
    at: f32,
    size: f32,
    leading: f32,
    pieces: Vec<Piece>,
}

impl<'a> Pen<'a> {
    fn new(encodings: &'a BTreeMap<Vec<u8>, Encoding<'a>>) -> Self {
        Self {
            encodings,
            encoding: None,
            page: UNIT,
            kept: Vec::new(),
            line: UNIT,
            at: 0.0,
            size: 10.0,
            leading: 0.0,
            pieces: Vec::new(),
        }
    }

    fn follow(&mut self, operator: &str, operands: &[Object]) {
        let number = |index: usize| {
            operands
                .get(index)
                .and_then(|it| it.as_float().ok())
                .unwrap_or(0.0)
        };
        match operator {
            "q" if self.kept.len() < 256 => self.kept.push(self.page),
            "Q" => self.page = self.kept.pop().unwrap_or(UNIT),
            "cm" => self.page = times(matrix(number), self.page),
            "BT" => (self.line, self.at) = (UNIT, 0.0),
            "Tf" => {
                let name = operands.first().and_then(|it| it.as_name().ok());
                self.encoding = name.and_then(|name| self.encodings.get(name));
                self.size = number(1);
            }
            "TL" => self.leading = number(0),
            "Td" => self.shift(number(0), number(1)),
            "TD" => {
                self.leading = -number(1);
                self.shift(number(0), number(1));
            }
            "Tm" => (self.line, self.at) = (matrix(number), 0.0),
            "T*" => self.shift(0.0, -self.leading),
            "Tj" => self.show(operands),
            "'" => {
                self.shift(0.0, -self.leading);
                self.show(operands);
            }
            "\"" => {
                self.shift(0.0, -self.leading);
                self.show(operands.get(2..).unwrap_or_default());
            }
            "TJ" => {
                if let Some(Object::Array(parts)) = operands.first() {
                    self.show(parts);
                }
            }
            _ => {}
        }
    }

    fn shift(&mut self, x: f32, y: f32) {
        self.line = times([1.0, 0.0, 0.0, 1.0, x, y], self.line);
        self.at = 0.0;
    }

    fn show(&mut self, parts: &[Object]) {
        let mut text = String::new();
        let from = self.at;
        for part in parts {
            match part {
                Object::String(bytes, _) => {
                    let shown = self
                        .encoding
                        .and_then(|encoding| Document::decode_text(encoding, bytes).ok())
                        .unwrap_or_default();
                    self.at += width(&shown) * self.size;
                    text.push_str(&shown);
                }
                other => {
                    let kern = other.as_float().unwrap_or(0.0);
                    self.at -= kern / 1000.0 * self.size;
                    if kern < -180.0 {
                        text.push(' ');
                    }
                }
            }
        }
        if text.trim().is_empty() {
            return;
        }
        let place = times(self.line, self.page);
        let scale = (place[0].abs() + place[1].abs()).max(0.01);
        self.pieces.push(Piece {
            x: place[4] + from * place[0],
            y: place[5] + from * place[1],
            size: (self.size * scale).abs().max(1.0),
            text,
        });
    }
}

fn matrix(number: impl Fn(usize) -> f32) -> Matrix {
    std::array::from_fn(number)
}

fn times(one: Matrix, two: Matrix) -> Matrix {
    [
        one[0] * two[0] + one[1] * two[2],
        one[0] * two[1] + one[1] * two[3],
        one[2] * two[0] + one[3] * two[2],
        one[2] * two[1] + one[3] * two[3],
        one[4] * two[0] + one[5] * two[2] + two[4],
        one[4] * two[1] + one[5] * two[3] + two[5],
    ]
}

/// About how wide a text is, in sizes of its font.
fn width(text: &str) -> f32 {
    text.chars()
        .map(|sign| match sign {
            'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | ' ' | '!' => 0.27,
            'f' | 't' | 'r' | '(' | ')' | '-' | '/' | '*' => 0.35,
            'm' | 'w' | 'M' | 'W' => 0.85,
            sign if sign.is_uppercase() => 0.68,
            _ => 0.54,
        })
        .sum()
}

fn in_lines(mut pieces: Vec<Piece>) -> Vec<Line> {
    pieces.retain(|piece| piece.x.is_finite() && piece.y.is_finite());
    pieces.sort_by(|one, two| two.y.total_cmp(&one.y).then(one.x.total_cmp(&two.x)));
    let mut lines: Vec<Line> = Vec::new();
    let mut rest = pieces.into_iter().peekable();
    while let Some(first) = rest.next() {
        let (y, size) = (first.y, first.size);
        let mut row = vec![first];
        while let Some(next) = rest.next_if(|piece| y - piece.y < size * 0.3) {
            row.push(next);
        }
        row.sort_by(|one, two| one.x.total_cmp(&two.x));
        lines.push(Line {
            y,
            words: words(row),
        });
    }
    lines
}

/// Pieces that touch are one word; a piece is cut at its spaces.
fn words(row: Vec<Piece>) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for piece in row {
        let mut x = piece.x;
        let mut glued = words
            .last()
            .is_some_and(|last| piece.x - last.end < piece.size * 0.2)
            && !piece.text.starts_with(' ');
        for part in piece.text.split(' ') {
            let wide = width(part) * piece.size;
            match words.last_mut() {
                _ if part.is_empty() => {}
                Some(last) if glued => {
                    last.text.push_str(part);
                    last.end = x + wide;
                }
                _ => words.push(Word {
                    x,
                    end: x + wide,
                    text: part.to_owned(),
                }),
            }
            x += wide + 0.27 * piece.size;
            glued = false;
        }
    }
    words
}

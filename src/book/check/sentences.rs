//! Sentences: the texts of the `.ftl` files as they are written, with the line of every character.
//! They are only read here: what is wrong with them is said by the others.

use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::book::source::Files;
use crate::engine::names::Named;
use crate::engine::person::Language;

/// What stands for a value in a stretch: no sign of any text.
pub const VALUE: char = '\u{fffc}';

/// One text as it is written.
pub struct Sentence<'f> {
    /// The file it stands in.
    pub file: &'f str,
    /// Its pattern.
    pub pattern: Pattern<&'f str>,
    source: Rc<Source<'f>>,
    line: usize,
}

/// A file, with the place of each end of line: a book has thousands of slices to find.
struct Source<'f> {
    text: &'f str,
    ends: Vec<usize>,
}

/// Every text as it is written, by language and key.
pub struct Sentences<'f>(pub BTreeMap<Language, BTreeMap<String, Sentence<'f>>>);

/// Signs that follow each other, each with its line. A value is one sign, and each variant has a stretch of its own.
pub type Stretch = Vec<(char, usize)>;

impl<'f> Sentences<'f> {
    /// Reads the `.ftl` files. What is not Fluent was told by whoever loaded them.
    #[must_use]
    pub fn read(files: &'f Files) -> Self {
        let mut all: BTreeMap<Language, BTreeMap<String, Sentence<'f>>> = BTreeMap::new();
        for language in Language::ALL {
            let known = all.entry(*language).or_default();
            let folder = format!("{}/", language.name());
            for (file, text) in files
                .0
                .iter()
                .filter(|(file, _)| file.starts_with(&folder) && file.ends_with(".ftl"))
            {
                read_file(file, text, known);
            }
        }
        Self(all)
    }

    /// The texts of a language.
    pub fn of(&self, language: Language) -> impl Iterator<Item = (&str, &Sentence<'f>)> {
        self.0
            .get(&language)
            .into_iter()
            .flatten()
            .map(|(key, sentence)| (key.as_str(), sentence))
    }

    /// One text.
    #[must_use]
    pub fn get(&self, language: Language, key: &str) -> Option<&Sentence<'f>> {
        self.0.get(&language)?.get(key)
    }
}

impl Sentence<'_> {
    /// What a person may read of it, stretch by stretch.
    #[must_use]
    pub fn stretches(&self) -> Vec<Stretch> {
        let mut stretches = Vec::new();
        let mut line = self.line;
        self.flatten(&self.pattern, &mut line, &mut stretches);
        stretches
    }

    /// The line a slice of its file stands on.
    #[must_use]
    pub fn line_of(&self, slice: &str) -> usize {
        self.source.line_of(slice)
    }

    fn flatten(&self, pattern: &Pattern<&str>, line: &mut usize, stretches: &mut Vec<Stretch>) {
        let mut stretch = Stretch::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    *line = self.line_of(value);
                    for sign in value.chars() {
                        stretch.push((sign, *line));
                        *line += usize::from(sign == '\n');
                    }
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => {
                    *line = self.line_of(value);
                    stretch.extend(value.chars().map(|sign| (sign, *line)));
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(_),
                } => stretch.push((VALUE, *line)),
                PatternElement::Placeable {
                    expression: Expression::Select { variants, .. },
                } => {
                    stretch.push((VALUE, *line));
                    for variant in variants {
                        self.flatten(&variant.value, line, stretches);
                    }
                }
            }
        }
        stretches.push(stretch);
    }
}

fn read_file<'f>(file: &'f str, text: &'f str, known: &mut BTreeMap<String, Sentence<'f>>) {
    let resource = match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let source = Rc::new(Source::new(text));
    let mut remember = |key: String, name: &str, pattern: Pattern<&'f str>| {
        let sentence = Sentence {
            file,
            pattern,
            line: source.line_of(name),
            source: Rc::clone(&source),
        };
        known.entry(key).or_insert(sentence);
    };
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (term.id.name, Some(term.value), term.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        if let Some(value) = value {
            remember(id.to_owned(), id, value);
        }
        for attribute in attributes {
            remember(
                format!("{id}.{}", attribute.id.name),
                attribute.id.name,
                attribute.value,
            );
        }
    }
}

impl<'f> Source<'f> {
    fn new(text: &'f str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at).collect();
        Self { text, ends }
    }

    /// A slice of a text knows where it begins: addresses are compared, nothing is searched.
    fn line_of(&self, slice: &str) -> usize {
        let position = slice
            .as_ptr()
            .addr()
            .saturating_sub(self.text.as_ptr().addr());
        self.ends.partition_point(|end| *end < position) + 1
    }
}

//! Texts: every sentence in every language (Project Fluent), behind one lookup.
//! It never chooses a text, and adds nothing to it: isolation marks are off.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;

use crate::book::problem::Problem;
use crate::book::source::Files;
use crate::engine::args::{Args, Value};
use crate::engine::names::Named;
use crate::engine::person::Language;

/// What is known of one text before it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The file it stands in.
    pub file: String,
    /// Its line, counted from 1.
    pub line: usize,
    /// The values it uses, its own and those of the messages it refers to.
    pub placeholders: BTreeSet<String>,
    /// The messages it refers to.
    pub refers_to: BTreeSet<String>,
}

/// Every text of every language.
pub struct Texts {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
    /// What is known of each text, by language and key (`message` or `message.attribute`).
    pub known: BTreeMap<Language, BTreeMap<String, Known>>,
}

impl Texts {
    /// Reads the `.ftl` files of every language, and everything wrong with their syntax.
    #[must_use]
    pub fn load(files: &Files) -> (Self, Vec<Problem>) {
        let mut texts = Self {
            bundles: BTreeMap::new(),
            known: BTreeMap::new(),
        };
        let mut problems = Vec::new();
        for language in Language::ALL {
            let name = language.name();
            let mut bundle = FluentBundle::new_concurrent(vec![identifier(*language)]);
            bundle.set_use_isolating(false);
            let mut known = BTreeMap::new();
            for (file, text) in files.under(&format!("{name}/"), ".ftl") {
                read_file(file, text, &mut bundle, &mut known, &mut problems);
            }
            follow_references(&mut known);
            texts.bundles.insert(*language, bundle);
            texts.known.insert(*language, known);
        }
        (texts, problems)
    }

    /// A text in a language; `message.attribute` names an attribute. A missing one shows its key, which the checker rules out.
    #[must_use]
    pub fn say(&self, language: Language, key: &str, args: &Args) -> String {
        self.say_with(
            language,
            key,
            args.iter().map(|(name, value)| (name, value.clone())),
        )
    }

    /// The same with values of any name, for texts that are not about a case.
    #[must_use]
    pub fn say_with<'v>(
        &self,
        language: Language,
        key: &str,
        values: impl Iterator<Item = (&'v str, Value)>,
    ) -> String {
        let missing = || format!("⟦{key}⟧");
        let Some(bundle) = self.bundles.get(&language) else {
            return missing();
        };
        let (id, attribute) = key
            .split_once('.')
            .map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let Some(message) = bundle.get_message(id) else {
            return missing();
        };
        let pattern = match attribute {
            Some(attribute) => message
                .get_attribute(attribute)
                .map(|attribute| attribute.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else {
            return missing();
        };
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            let value = match value {
                Value::Text(text) => FluentValue::from(text),
                #[expect(
                    clippy::cast_precision_loss,
                    reason = "counts of days and of cases are small"
                )]
                Value::Number(number) => FluentValue::from(number as f64),
            };
            arguments.set(name, value);
        }
        let mut errors = Vec::new();
        bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned()
    }

    /// Whether there is such a text.
    #[must_use]
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.known
            .get(&language)
            .is_some_and(|known| known.contains_key(key))
    }
}

fn identifier(language: Language) -> unic_langid::LanguageIdentifier {
    match language {
        Language::Fr => unic_langid::langid!("fr-FR"),
        Language::En => unic_langid::langid!("en-GB"),
    }
}

fn read_file(
    file: &str,
    text: &str,
    bundle: &mut FluentBundle<FluentResource>,
    known: &mut BTreeMap<String, Known>,
    problems: &mut Vec<Problem>,
) {
    let line_at = |position: usize| text[..position.min(text.len())].matches('\n').count() + 1;
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                problems.push(Problem {
                    file: file.to_owned(),
                    line: line_at(error.pos.start),
                    what: format!("this is not Fluent: {}", error.kind),
                    mend: "a text is `key = words`; what follows on other lines is indented, and begins with neither `*`, `[`, `.` nor `}`".to_owned(),
                });
            }
            resource
        }
    };
    let mut from = 0;
    for entry in resource.entries() {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name, message.value.as_ref(), &message.attributes)
            }
            ast::Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
            ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => continue,
        };
        let start = position_of(text, from, id);
        from = start;
        let mut remember = |key: String, line: usize, pattern: &ast::Pattern<&str>| {
            if let Some(earlier) = known.get(&key) {
                problems.push(Problem {
                    file: file.to_owned(),
                    line,
                    what: format!(
                        "the text `{key}` already stands in `{}`, line {}",
                        earlier.file, earlier.line
                    ),
                    mend: "delete one of the two".to_owned(),
                });
                return;
            }
            let mut text = Known {
                file: file.to_owned(),
                line,
                placeholders: BTreeSet::new(),
                refers_to: BTreeSet::new(),
            };
            walk(pattern, &mut text);
            known.insert(key, text);
        };
        if let Some(value) = value {
            remember(id.to_owned(), line_at(start), value);
        }
        for attribute in attributes {
            let name = attribute.id.name;
            let at = text[start..]
                .find(&format!(".{name} ="))
                .map_or(start, |offset| start + offset);
            remember(format!("{id}.{name}"), line_at(at), &attribute.value);
        }
    }
    if let Err(errors) = bundle.add_resource(resource) {
        // Texts that stand twice were told above, with both places.
        drop(errors);
    }
}

/// Where a message begins: its id at the start of a line, after the one before.
fn position_of(text: &str, from: usize, id: &str) -> usize {
    let mut searched = from;
    while let Some(offset) = text[searched..].find(id) {
        let at = searched + offset;
        let begins_line =
            at == 0 || text.as_bytes()[at - 1] == b'\n' || text.as_bytes()[at - 1] == b'-';
        let ends = text[at + id.len()..]
            .trim_start_matches(' ')
            .starts_with('=');
        if begins_line && ends {
            return at;
        }
        searched = at + id.len();
    }
    from
}

fn walk(pattern: &ast::Pattern<&str>, known: &mut Known) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            walk_expression(expression, known);
        }
    }
}

fn walk_expression(expression: &ast::Expression<&str>, known: &mut Known) {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, known),
        ast::Expression::Select { selector, variants } => {
            walk_inline(selector, known);
            for variant in variants {
                walk(&variant.value, known);
            }
        }
    }
}

fn walk_inline(inline: &ast::InlineExpression<&str>, known: &mut Known) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            known.placeholders.insert(id.name.to_owned());
        }
        ast::InlineExpression::MessageReference { id, attribute } => {
            let key = match attribute {
                Some(attribute) => format!("{}.{}", id.name, attribute.name),
                None => id.name.to_owned(),
            };
            known.refers_to.insert(key);
        }
        ast::InlineExpression::TermReference { id, .. } => {
            known.refers_to.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, known);
            }
        }
        ast::InlineExpression::Placeable { expression } => walk_expression(expression, known),
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. } => {}
    }
}

/// A text uses what the messages inside it use.
fn follow_references(known: &mut BTreeMap<String, Known>) {
    for _ in 0..4 {
        let used: BTreeMap<String, BTreeSet<String>> = known
            .iter()
            .map(|(key, text)| (key.clone(), text.placeholders.clone()))
            .collect();
        for text in known.values_mut() {
            for other in &text.refers_to {
                text.placeholders
                    .extend(used.get(other).into_iter().flatten().cloned());
            }
        }
    }
}

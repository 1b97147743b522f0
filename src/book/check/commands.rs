//! Commands: each `/word` a text tells people to type is a command, by its name in that language.
//! It never reads what people type: that is `engine::command`.

use super::problem;
use super::sentences::Sentences;
use super::texts::in_words;
use crate::book::problem::Problem;
use crate::engine::command::{self, Typed};
use crate::engine::names::Named;
use crate::engine::person::Language;

/// Commands that do not exist, or have another name in the language of the text.
pub fn problems(sentences: &Sentences<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for language in Language::ALL {
        for (key, sentence) in sentences.of(*language) {
            for stretch in sentence.stretches() {
                let text: String = stretch.iter().map(|(sign, _)| *sign).collect();
                for (at, word) in named(&text) {
                    let Some((what, mend)) = wrong(*language, word) else {
                        continue;
                    };
                    let line = stretch.get(at).map_or(1, |(_, line)| *line);
                    problems.push(problem(
                        (sentence.file, line),
                        format!("in the text `{key}`, {what}"),
                        mend,
                    ));
                }
            }
        }
    }
    problems
}

fn wrong(language: Language, word: &str) -> Option<(String, String)> {
    match command::read(word) {
        Some(Typed::Known(command, _)) => {
            let name = command.name(language);
            (word != format!("/{name}")).then(|| {
                (
                    format!(
                        "`{word}` is not the {} name of that command",
                        in_words(language)
                    ),
                    format!("write `/{name}`"),
                )
            })
        }
        Some(Typed::Strange) | None => Some((
            format!("there is no command `{word}`"),
            "see the text `help` for the commands there are".to_owned(),
        )),
    }
}

/// The words that begin with a stroke, and the index of that stroke among the signs.
fn named(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut before = ' ';
    for (index, (at, sign)) in text.char_indices().enumerate() {
        if sign == '/' && !before.is_alphanumeric() && !matches!(before, '/' | ':') {
            let length = text[at + 1..]
                .find(|sign: char| !sign.is_ascii_lowercase())
                .unwrap_or(text.len() - at - 1);
            if length > 1 {
                found.push((index, &text[at..=at + length]));
            }
        }
        before = sign;
    }
    found
}

//! Wording: what must never be claimed is claimed nowhere, neither in the texts nor on the cards.
//! It finds words, it understands nothing: the claims and what denies them stand in `dialogues/rights/never.toml`.

use super::sentences::Sentences;
use crate::book::Book;
use crate::book::labels::FILE;
use crate::book::problem::Problem;
use crate::book::source::Files;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::rights::never::forbidden;

/// Every forbidden claim of the texts and of the cards.
pub fn problems(book: &Book, sentences: &Sentences<'_>, files: &Files) -> Vec<Problem> {
    let mut problems = Vec::new();
    for language in Language::ALL {
        for (_, sentence) in sentences.of(*language) {
            for stretch in sentence.stretches() {
                let text: String = stretch.iter().map(|(sign, _)| *sign).collect();
                let line = stretch.first().map_or(1, |(_, line)| *line);
                problems.extend(claims(book, sentence.file, line, &text));
            }
        }
    }
    for (file, _) in files.under("providers/", ".toml") {
        let id = file
            .trim_start_matches("providers/")
            .trim_end_matches(".toml");
        for prose in book
            .provider(id)
            .into_iter()
            .flat_map(crate::book::providers::Card::prose)
        {
            problems.extend(claims(book, file, prose.line, prose.text));
        }
    }
    for prose in book.labels.prose() {
        problems.extend(claims(book, FILE, prose.line, prose.text));
    }
    problems
}

fn claims(book: &Book, file: &str, line: usize, text: &str) -> Vec<Problem> {
    forbidden(&book.law.never, text)
        .into_iter()
        .map(|found| Problem {
            file: file.to_owned(),
            line: line + found.line - 1,
            what: format!(
                "« {} » claims what must never be claimed: {}",
                found.words, found.claim.why
            ),
            mend: found.claim.instead.clone(),
        })
        .collect()
}

//! The answers of the rights engine for a person: strongest first, with source, day and caveat.
//! Every sentence is a text of `dialogues/`, worded as in the chat.

use crate::engine::legal::{Argument, Right, details, part, source};
use crate::engine::person::Language;
use crate::engine::rights::facts::Facts;
use crate::engine::rights::for_each_answer;
use crate::engine::rights::law::Law;
use crate::engine::rights::verdict::Tone;

/// Everything the engine says of these facts, for a person.
pub(super) fn explanation(
    law: &Law,
    facts: &Facts,
    lang: Language,
    text: &dyn Fn(&str, &[Argument]) -> String,
) -> String {
    let mut found: Vec<Right<'_>> = Vec::new();
    for_each_answer(law, facts, |rule, answers| {
        found.extend(law.rule(rule).map(|data| Right {
            data,
            answers: *answers,
        }));
    });
    if found.is_empty() {
        return format!("{}\n", text("rights-nothing", &[]));
    }
    // A right comes before a denial, and the stronger right before the weaker.
    found.sort_by_key(|right| (right.answers.tone() == Tone::Denies, right.data.strength));
    let mut page: Vec<String> = found
        .iter()
        .map(|right| {
            let mut lines = vec![format!("## {}", part(right, "title", lang, text))];
            lines.extend(details(right, facts.today, lang, text));
            lines.push(text("rights-source", &source(right.data, lang)));
            lines.push(part(right, "caveat", lang, text));
            lines.join("\n")
        })
        .collect();
    page.push(text("rights-closing", &[]));
    page.join("\n\n") + "\n"
}

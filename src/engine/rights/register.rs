//! The page a lawyer can sign, made from the law as data.
//! It writes the Markdown of `dialogues/rights/README.md` and adds nothing that is not in the files.

use std::fmt::Write as _;

use crate::engine::rights::law::{Confidence, Law, RuleData, Span, Timed};

/// The whole page.
#[must_use]
pub fn register(law: &Law) -> String {
    let mut page = INTRODUCTION.to_owned();
    page.push_str("| règle | ce qu’elle dit | articles | chiffres | en vigueur | sources | lu le | confiance |\n");
    page.push_str("|---|---|---|---|---|---|---|---|\n");
    for data in law.rules() {
        page.push_str(&row(law, data));
    }
    page.push_str("\n## Choix prudents\n\n");
    page.push_str("Là où le texte laisse une place, voici ce qui a été retenu.\n\n");
    for choice in &law.prudent {
        page.push_str(&line(format_args!("- {choice}")));
    }
    for data in law.rules() {
        for choice in &data.prudent {
            page.push_str(&line(format_args!(
                "- `{}`\u{202f}: {choice}",
                data.rule.id()
            )));
        }
    }
    page.push_str("\n## Ce qui n’est jamais dit\n\n");
    for claim in &law.never {
        page.push_str(&line(format_args!(
            "- {} À la place\u{202f}: {}",
            claim.why, claim.instead
        )));
    }
    page
}

const INTRODUCTION: &str = "# Registre des règles

Cette page est écrite à partir des fichiers de ce dossier\u{202f}; un test vérifie qu’elle leur est égale.
Pour la refaire après une correction\u{202f}: `UPDATE_EXPECT=1 cargo test rights`.
Une ligne par règle.
«\u{202f}Lu le\u{202f}» est le jour où la source a été lue\u{202f}; la confiance est «\u{202f}haute\u{202f}» quand l’article ou une page officielle a été lu, «\u{202f}moyenne\u{202f}» quand la lecture est secondaire, ancienne ou partielle.
Une règle de confiance basse n’est jamais calculée\u{202f}: le texte invite à demander la clause.
Les dates sont des dates limites calculées\u{202f}: vérifiez le texte à la source.

";

fn row(law: &Law, data: &RuleData) -> String {
    let figures: Vec<String> = data
        .figures
        .iter()
        .filter_map(|name| {
            law.figures
                .get(name)
                .map(|figure| format!("`{name}`\u{202f}: {}", versions(figure)))
        })
        .chain(
            data.labels
                .iter()
                .map(|label| format!("«\u{202f}{label}\u{202f}»")),
        )
        .collect();
    let sources: Vec<String> = data
        .sources
        .iter()
        .enumerate()
        .map(|(number, source)| format!("[{}]({source})", number + 1))
        .collect();
    let confidence = match data.confidence {
        Confidence::High => "haute",
        Confidence::Medium => "moyenne",
    };
    line(format_args!(
        "| `{}` | {} | {} | {} | {} | {} | {} | {confidence} |",
        data.rule.id(),
        data.what,
        data.articles.join("\u{202f}; "),
        figures.join("<br>"),
        span(data.in_force),
        sources.join(" "),
        data.checked_on,
    ))
}

fn versions(figure: &Timed) -> String {
    let versions: Vec<String> = figure
        .versions
        .iter()
        .map(|version| match span(version.span).as_str() {
            "" => version.value.to_string(),
            span => format!("{} ({span})", version.value),
        })
        .collect();
    versions.join(", ")
}

fn span(span: Span) -> String {
    match (span.from, span.until) {
        (None, None) => String::new(),
        (Some(from), None) => format!("depuis le {from}"),
        (None, Some(until)) => format!("jusqu’au {until}"),
        (Some(from), Some(until)) => format!("du {from} au {until}"),
    }
}

fn line(text: std::fmt::Arguments<'_>) -> String {
    let mut line = String::new();
    // Writing into a string cannot fail.
    let _ = writeln!(line, "{text}");
    line
}

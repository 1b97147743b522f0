//! The checker: one book broken in one place per mistake, and the exact words it must say of it.
//! The books are the project's own files, changed in memory.

mod agenda;
mod labels;
mod lists;
mod texts;
mod typography;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use expect_test::Expect;
use stopabo::book::check::keys::{FAMILIES, PHRASES, is_of_case};
use stopabo::book::load;
use stopabo::book::source::Files;
use stopabo::engine::args::{self, Arg};
use stopabo::engine::case::{Case, CaseId};
use stopabo::engine::guard::Scene;
use stopabo::engine::names::Named;
use stopabo::engine::person::Language;

/// In that file, those words become these; and what must be said, line by line.
struct Broken(&'static str, &'static str, &'static str, Expect);

#[test]
fn the_projects_own_book_is_sound() {
    assert_eq!(told(&Files::compiled_in()), "");
}

#[test]
fn a_message_that_would_be_cut_is_told() {
    let mut files = Files::compiled_in();
    let text = files.0.get_mut("en/topics.ftl").unwrap();
    text.push_str(&format!("    {}\n", "Too long. ".repeat(500)));
    let told = told(&files);
    assert!(
        told.starts_with("en/topics.ftl:")
            && told.contains(" signs, and a message shows 4096; take away "),
        "{told}"
    );
    assert_eq!(told.lines().count(), 1, "{told}");
}

/// The list of texts can't rot: what the source says is in the list, and what is in the list is said.
#[test]
fn every_text_the_source_says_is_in_the_list() {
    let phrases: BTreeSet<&str> = PHRASES.iter().map(|(key, _, _)| *key).collect();
    let mut quoted = BTreeSet::new();
    for file in sources() {
        let source = std::fs::read_to_string(&file).unwrap();
        let source = source.split("#[cfg(test)]").next().unwrap();
        for literal in literals(source) {
            let is_key = literal
                .text
                .starts_with(|sign: char| sign.is_ascii_lowercase())
                && literal
                    .text
                    .chars()
                    .all(|sign| sign.is_ascii_lowercase() || matches!(sign, '-' | '.'));
            if !is_key {
                // The beginning of a family: `format!("item-{id}")`.
                if let Some((family, _)) = literal
                    .text
                    .split_once("-{")
                    .filter(|_| literal.after.ends_with("format!("))
                {
                    let family = format!("{family}-");
                    assert!(
                        FAMILIES.contains(&family.as_str()),
                        "`{}` in {} is no family of texts",
                        literal.text,
                        file.display()
                    );
                }
                continue;
            }
            quoted.insert(literal.text.to_owned());
            let is_said =
                SAYS.iter().any(|say| literal.after.ends_with(say)) || literal.text.contains('-');
            let is_known = phrases.contains(literal.text)
                || ATTRIBUTES.contains(&literal.text)
                || NO_TEXTS.contains(&literal.text)
                || literal.text == "stage-identify";
            assert!(
                !is_said || is_known,
                "`{}` in {} is not in `PHRASES`",
                literal.text,
                file.display()
            );
        }
    }
    for phrase in phrases {
        assert!(
            quoted.contains(phrase),
            "nothing in the source says `{phrase}`: take it out of `PHRASES`"
        );
    }
}

#[test]
fn a_case_gives_the_values_the_checker_believes() {
    let book = crate::the_book();
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    let case = Case::new(CaseId(1), today);
    let given: BTreeSet<&str> = args::of_case(
        &Scene {
            book,
            case: &case,
            today,
        },
        Language::Fr,
    )
    .iter()
    .map(|(name, _)| name)
    .collect();
    let believed: BTreeSet<&str> = Arg::ALL
        .iter()
        .filter(|arg| is_of_case(**arg))
        .map(|arg| arg.name())
        .collect();
    assert_eq!(given, believed);
}

/// What stands just before a text that is said.
const SAYS: [&str; 7] = [
    "say(",
    "say_with(",
    "say_rows(",
    "toast(",
    "self.button(",
    "self.text(",
    "language, ",
];

/// The names of what a question says beside its own words.
const ATTRIBUTES: [&str; 11] = [
    "pick-yes",
    "pick-no",
    "pick-none",
    "pick-unknown",
    "pick-later",
    "note-unknown",
    "note-yes",
    "note-no",
    "note-later",
    "label",
    "why",
];

/// Words with a hyphen that are no text.
const NO_TEXTS: [&str; 2] = ["user-agent", "stopabo-dossier.json"];

struct Literal<'s> {
    text: &'s str,
    after: &'s str,
}

/// The string literals of a source, with the sixty signs before each.
fn literals(source: &str) -> Vec<Literal<'_>> {
    let mut found = Vec::new();
    for line in source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
    {
        let mut rest = 0;
        while let Some(open) = line[rest..].find('"').map(|at| rest + at) {
            let Some(length) = line[open + 1..].find('"') else {
                break;
            };
            let text = &line[open + 1..open + 1 + length];
            let mut after = line[..open].trim_end_matches('&');
            if after.trim().is_empty() {
                // rustfmt put it on a line of its own: what stands before ends the line above.
                let start = line.as_ptr().addr() - source.as_ptr().addr();
                after = source[..start].trim_end();
            }
            found.push(Literal { text, after });
            rest = open + length + 2;
        }
    }
    found
}

/// The sources that say texts.
fn sources() -> Vec<PathBuf> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files: Vec<PathBuf> = [
        "prompt",
        "provider_card",
        "label/telling",
        "letter/proof",
        "timeline",
        "reading",
        "args",
        "advance",
    ]
    .iter()
    .map(|name| src.join(format!("engine/{name}.rs")))
    .collect();
    for entry in std::fs::read_dir(src.join("engine/advance")).unwrap() {
        files.push(entry.unwrap().path());
    }
    for name in ["engine/statement/told", "cli/statement"] {
        files.push(src.join(format!("{name}.rs")));
    }
    for name in ["desk", "handler", "menus"] {
        files.push(src.join(format!("shell/telegram/{name}.rs")));
    }
    files
}

#[track_caller]
fn check(rows: &[Broken]) {
    for Broken(file, old, new, expected) in rows {
        let mut files = Files::compiled_in();
        let text = files
            .0
            .get_mut(*file)
            .unwrap_or_else(|| panic!("there is no `{file}`"));
        assert!(text.contains(old), "`{file}` does not hold `{old}`");
        *text = text.replacen(old, new, 1);
        expected.assert_eq(&told(&files));
    }
}

fn told(files: &Files) -> String {
    let (_, problems) = load(files);
    problems
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

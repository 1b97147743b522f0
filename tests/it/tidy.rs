//! Tidy: what the house rules say of the source, held by a test.

use std::fs;
use std::path::{Path, PathBuf};

use stopabo::shell::config;

/// The longest a file may be, tests included.
const LONGEST: usize = 600;

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    walk(&root.join(folder), &mut found);
    found.sort();
    assert!(!found.is_empty());
    found
}

/// The code of a file, without its comments.
fn code(text: &str) -> String {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_file_says_what_it_owns_and_none_is_too_long() {
    let mut lengths = Vec::new();
    for folder in ["src", "tests/it", "benches"] {
        if !Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).is_dir() {
            continue;
        }
        for (path, text) in sources(folder) {
            assert!(
                text.starts_with("//! "),
                "{} does not open with `//!`",
                path.display()
            );
            lengths.push((text.lines().count(), path));
        }
    }
    lengths.sort();
    let longest: Vec<String> = lengths
        .iter()
        .rev()
        .take(5)
        .map(|(lines, path)| format!("{lines} {}", path.display()))
        .collect();
    println!("the five longest files:\n{}", longest.join("\n"));
    assert!(
        lengths.iter().all(|(lines, _)| *lines <= LONGEST),
        "a file is longer than {LONGEST} lines:\n{}",
        longest.join("\n")
    );
}

#[test]
fn the_engine_is_pure_and_knows_no_shell() {
    let forbidden = [
        "async ",
        "tokio",
        "teloxide",
        "sled::",
        "sqlx",
        "std::fs",
        "std::env",
        "std::net",
        "Utc::now",
        "Local::now",
        "SystemTime",
        "Instant::now",
        "HashMap",
        "HashSet",
        "rand::",
        "crate::shell",
        "crate::store",
        "<b>",
        "callback_data",
    ];
    for (path, text) in sources("src/engine") {
        let code = code(&text);
        for word in forbidden {
            assert!(!code.contains(word), "{} holds `{word}`", path.display());
        }
    }
}

#[test]
fn the_clock_and_the_environment_are_read_in_one_place_each() {
    for (path, text) in sources("src") {
        let code = code(&text);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(
            name == "clock.rs" || !code.contains("Utc::now("),
            "{} reads the clock",
            path.display()
        );
        assert!(
            name == "config.rs" || !code.contains("std::env::var"),
            "{} reads the environment",
            path.display()
        );
        assert!(
            !code.contains(".unwrap()")
                || text.contains("#[cfg(test)]")
                || path.to_string_lossy().contains("tests.rs"),
            "{} unwraps",
            path.display()
        );
        assert!(
            !code.contains("flush_async"),
            "{} calls what deadlocks",
            path.display()
        );
    }
}

#[test]
fn the_example_and_the_configuration_list_the_same_variables() {
    let example =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(".env.example")).unwrap();
    let mut listed: Vec<String> = example
        .lines()
        .filter_map(|line| {
            let line = line
                .strip_prefix("# ")
                .or_else(|| line.strip_prefix('#'))
                .unwrap_or(line);
            let (name, _) = line.split_once('=')?;
            let is_name = !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_');
            is_name.then(|| name.to_owned())
        })
        .collect();
    listed.sort();
    assert_eq!(listed, config::variables());
}

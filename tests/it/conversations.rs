//! Golden conversations: each script of `tests/conversations/` is played again and compared as a whole with what is written there.
//! It never looks for a piece of a sentence; `UPDATE_EXPECT=1` writes the answers anew, and the difference is read before it is kept.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use stopabo::book::source::Files;
use stopabo::book::{Book, load};
use stopabo::engine::names::Named;
use stopabo::engine::person::Language;
use stopabo::shell::replay::replay;

/// The folder of a language's stories, and how few there may be: a story may be added, none may go missing.
const LANGUAGES: [(Language, &str, usize); 2] = [(Language::Fr, "fr", 13), (Language::En, "en", 4)];

/// What only a mistake can print: a text without a translation, a placeable left as it is written.
const NEVER_SAID: [&str; 5] = ["⟦", "{$", "{ $", "{\"", "{ \""];

#[test]
fn every_conversation_says_what_is_written() {
    let book = book();
    for (_, folder, _) in LANGUAGES {
        for path in scripts(folder) {
            expect_file![&path].assert_eq(&played(&book, &path));
        }
    }
}

#[test]
fn playing_a_transcript_gives_the_same_transcript() {
    let book = book();
    for (_, folder, _) in LANGUAGES {
        for path in scripts(folder) {
            let once = played(&book, &path);
            let twice = replay(&book, &once)
                .unwrap_or_else(|why| panic!("playing `{}` again: {why}", path.display()));
            assert_eq!(
                once,
                twice,
                "`{}` changes when its own transcript is played",
                path.display()
            );
        }
    }
}

#[test]
fn no_conversation_shows_a_text_that_was_not_filled_in() {
    let book = book();
    for (_, folder, _) in LANGUAGES {
        for path in scripts(folder) {
            let transcript = played(&book, &path);
            for wrong in NEVER_SAID {
                let line = transcript.lines().find(|line| line.contains(wrong));
                assert_eq!(line, None, "`{}` says `{wrong}`", path.display());
            }
        }
    }
}

#[test]
fn each_language_keeps_its_stories() {
    for (language, folder, at_least) in LANGUAGES {
        let found = scripts(folder);
        assert!(
            found.len() >= at_least,
            "{} stories in `{folder}`, {at_least} expected",
            found.len()
        );
        let mut titles = BTreeSet::new();
        for path in found {
            let script = read(&path);
            let title = script.lines().next().unwrap_or_default().to_owned();
            assert!(title.starts_with("# "), "`{}` has no title", path.display());
            assert!(
                titles.insert(title),
                "two stories have the title of `{}`",
                path.display()
            );
            let heading = format!(", language: {}", language.name());
            assert!(
                script
                    .lines()
                    .any(|line| line.starts_with("today: ") && line.ends_with(&heading)),
                "`{}` is not told in its folder's language",
                path.display()
            );
        }
    }
}

fn played(book: &Book, path: &Path) -> String {
    replay(book, &read(path)).unwrap_or_else(|why| panic!("playing `{}`: {why}", path.display()))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path)
        .unwrap_or_else(|why| panic!("reading `{}`: {why}", path.display()))
}

/// The scripts of a folder, in the order of their names.
fn scripts(folder: &str) -> Vec<PathBuf> {
    let folder = root().join("tests/conversations").join(folder);
    let mut found: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap_or_else(|why| panic!("listing `{}`: {why}", folder.display()))
        .map(|entry| {
            entry
                .expect("a folder that was opened can be listed")
                .path()
        })
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    found.sort();
    found
}

/// The texts as they lie in the folder: a translator sees a change here without compiling anything.
fn book() -> Book {
    let files = Files::from_folder(&root().join("dialogues")).expect("`dialogues/` can be read");
    let (book, problems) = load(&files);
    assert!(problems.is_empty(), "the book is unsound: {problems:?}");
    book.expect("a book without a problem is a book")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

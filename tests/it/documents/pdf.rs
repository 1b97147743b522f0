//! The PDF says what the golden text says, and is light, titled and tagged.

use std::sync::LazyLock;

use serde_json::Value;
use stopabo::engine::letter::{Document, DocumentKind, Facts, Layout};
use stopabo::engine::names::Named;
use stopabo::engine::person::Language;
use stopabo::shell::documents::{Press, Printer};

use super::{composed, facts, full, today};
use crate::the_book;

/// What a file may weigh.
const LIGHT: usize = 60 * 1024;

static PRESS: LazyLock<Press> = LazyLock::new(|| Press::new(the_book()));

/// A document's bytes.
#[track_caller]
pub fn printed(document: &Document) -> Vec<u8> {
    PRESS.print(document, &[]).unwrap()
}

/// The words of a PDF, without what only the page has: blanks between words, page numbers.
#[track_caller]
pub fn words_of(bytes: &[u8]) -> String {
    let text = pdf_extract::extract_text_from_mem(bytes).unwrap();
    // The numbers of the pages stand at their feet.
    let is_number = |line: &str| {
        let (page, of) = line.trim().split_once('/').unwrap_or_default();
        [page, of].iter().all(|number| number.parse::<u8>().is_ok())
    };
    let lines = text.lines().filter(|line| !is_number(line));
    bare(&lines.collect::<Vec<_>>().join("\n"))
}

/// The signs that both have: no spaces, no brackets of blanks, no marks of lists.
pub fn bare(text: &str) -> String {
    text.chars()
        .filter(|sign| !sign.is_whitespace())
        .filter(|sign| !matches!(sign, '[' | ']' | '–' | '□' | '…' | '\u{200b}'))
        .collect()
}

/// What the page says: the text, and where one reads for oneself the articles with the day they were read.
fn expected(document: &Document) -> String {
    let mut text = document.text();
    let is_for_oneself = document.notice.is_some() || document.layout == Layout::Sheet;
    if is_for_oneself && !document.citations.is_empty() {
        text.push_str(&document.labels.citations);
        for citation in &document.citations {
            let day = stopabo::engine::words::civil(document.language, citation.checked_on);
            text.push_str(&format!("{} ({day})", citation.articles));
        }
    }
    bare(&text)
}

#[test]
fn every_kind_says_on_paper_what_it_says_as_text() {
    for kind in DocumentKind::ALL {
        for language in Language::ALL {
            for given in [facts(&Value::Object(full())), Facts::on(today())] {
                let document = composed(*kind, &given, *language);
                let bytes = printed(&document);
                let weight = bytes.len();
                assert!(weight < LIGHT, "{} weighs {weight}", document.file_name);
                let seen = words_of(&bytes);
                assert_eq!(
                    seen,
                    expected(&document),
                    "{} {}",
                    kind.name(),
                    language.name()
                );
            }
        }
    }
}

#[test]
fn a_pdf_has_a_title_an_author_a_language_and_tags() {
    let document = composed(
        DocumentKind::Termination,
        &facts(&Value::Object(full())),
        Language::Fr,
    );
    let bytes = printed(&document);
    let whole = String::from_utf8_lossy(&bytes);
    for said in ["/Lang (fr", "/MarkInfo", "/StructTreeRoot", "pdfuaid"] {
        assert!(whole.contains(said), "no `{said}`");
    }
    assert!(whole.contains("Camille Martin"));
    assert!(whole.contains("Forme et Sant"));
}

#[test]
fn the_same_document_is_the_same_file() {
    let document = composed(
        DocumentKind::Reminder,
        &facts(&Value::Object(full())),
        Language::Fr,
    );
    assert!(printed(&document) == printed(&document));
}

#[tokio::test]
async fn a_printer_serves_many_at_once_and_hands_over_each_its_own() {
    let printer = Printer::new(the_book());
    let waiting: Vec<_> = DocumentKind::ALL
        .iter()
        .map(|kind| {
            let document = composed(*kind, &Facts::on(today()), Language::Fr);
            let printer = printer.clone();
            tokio::spawn(async move {
                let file_name = document.file_name.clone();
                (
                    file_name,
                    printer.print(document, Vec::new()).await.unwrap(),
                )
            })
        })
        .collect();
    for one in waiting {
        let (file_name, printed) = one.await.unwrap();
        assert_eq!(printed.file_name, file_name);
        assert!(printed.bytes.starts_with(b"%PDF-"));
    }
}

//! Hostile facts come out as themselves, in the text and on the page: never as code, never off the paper.

use serde_json::{Map, Value, json};
use stopabo::engine::letter::{DocumentKind, Words};
use stopabo::engine::names::Named;
use stopabo::engine::person::Language;

use super::pdf::{bare, printed, words_of};
use super::{composed, facts, full};

/// Words that some language would take for its own.
const HOSTILE: &[&str] = &[
    "\"L'Abo\" #1 $tar \\ <b>gras</b> & fils",
    "#let x = 1; #x $ x^2 $ @label *gras* _it_ `code` = titre",
    "#import \"/etc/passwd\": *; #read(\"letter.typ\"); #panic()",
    "{ $subscription } { document-notice } ⟦clé⟧",
    "– une liste",
    "## un titre",
    "@items",
    "[un blanc]",
    "Élodie \u{1f600}\u{1f389} N'Guyễn-Łódź Ωμέγα Привет",
];

/// Letters that run from right to left: the page shows them in their own order.
const FROM_RIGHT: &str = "חברת שלום";

/// Every field of words holds that.
fn filled(words: &str) -> Map<String, Value> {
    let mut given = full();
    for (field, value) in &mut given {
        let is_words = !matches!(
            field.as_str(),
            "route" | "category" | "ground" | "commitment" | "wanted_end" | "last_digits"
        ) && !field.ends_with("_on")
            && !field.ends_with("_eur");
        if is_words {
            *value = json!(words);
        }
    }
    given
}

#[test]
fn hostile_words_are_only_words() {
    let harmless = facts(&Value::Object(filled("mot")));
    for words in HOSTILE {
        let known = facts(&Value::Object(filled(words)));
        for kind in DocumentKind::ALL {
            let document = composed(*kind, &known, Language::Fr);
            let plain = composed(*kind, &harmless, Language::Fr);
            assert_eq!(
                document.body.len(),
                plain.body.len(),
                "{} {words}",
                kind.name()
            );
            let text = document.text();
            assert!(text.contains(words), "{}: {text}", kind.name());
        }
    }
}

/// Each on one letter and one sheet, and all together on every kind.
#[test]
fn hostile_words_are_only_words_on_paper_too() {
    let print = |kind: DocumentKind, words: &str| {
        let document = composed(kind, &facts(&Value::Object(filled(words))), Language::Fr);
        let seen = words_of(&printed(&document));
        assert!(
            seen.contains(&bare(words)),
            "{} {words}: {seen}",
            kind.name()
        );
    };
    for words in HOSTILE {
        print(DocumentKind::Termination, words);
        print(DocumentKind::Checklist, words);
    }
    let together = HOSTILE.join(" ");
    for kind in DocumentKind::ALL {
        print(*kind, &together);
    }
}

#[test]
fn letters_from_right_to_left_stay_whole() {
    let known = facts(&Value::Object(filled(FROM_RIGHT)));
    let document = composed(DocumentKind::Termination, &known, Language::Fr);
    assert!(document.text().contains(FROM_RIGHT));
    let seen = words_of(&printed(&document));
    for letter in bare(FROM_RIGHT).chars() {
        assert!(seen.contains(letter), "no {letter}: {seen}");
    }
}

#[test]
fn two_thousand_characters_without_a_space_stay_on_the_paper() {
    let long = "wMà".repeat(667);
    let known = facts(&Value::Object(filled(&long)));
    for kind in DocumentKind::ALL {
        let document = composed(*kind, &known, Language::Fr);
        assert!(document.text().contains(&long));
        let bytes = printed(&document);
        let seen = words_of(&bytes);
        assert!(seen.contains(&long), "{}", kind.name());
    }
}

#[test]
fn what_can_not_be_seen_is_left_out() {
    for (given, kept) in [
        ("  a \t b\r\nc  ", Some("a b c")),
        ("\u{e000}a\u{e001}", Some("a")),
        ("a\u{202e}b\u{200f}c\u{7}", Some("abc")),
        ("\u{200b} \u{feff}", None),
        ("10\u{a0}€", Some("10\u{a0}€")),
        ("", None),
    ] {
        assert_eq!(Words::new(given).as_ref().map(Words::reveal), kept);
    }
    assert_eq!(format!("{:?}", Words::new("secret").unwrap()), "Private(…)");
}

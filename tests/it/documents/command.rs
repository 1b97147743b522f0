//! `stopabo letter`, as somebody types it.

use std::fs;

use stopabo::cli;
use stopabo::engine::letter::DocumentKind;
use stopabo::engine::person::Language;

use super::today;
use crate::binary::{output, program};
use crate::stores::Place;
use crate::the_book;

#[test]
fn facts_that_can_not_be_read_are_told_in_one_line() {
    for (facts, says) in [
        (
            "[]",
            "the facts are one JSON object: write `{ \"subscription\": \"…\" }`",
        ),
        (
            "{",
            "the facts are not JSON: EOF while parsing an object at line 1 column 1",
        ),
        (
            r#"{"subscripton": "x"}"#,
            "the fact `subscripton`: there is no such fact; write `subscription` if that is meant",
        ),
        (
            r#"{"sent_on": "2026-02-30"}"#,
            "the fact `sent_on`: write a day that exists, such as `2026-11-23`",
        ),
        (
            r#"{"amount_eur": -3}"#,
            "the fact `amount_eur`: write a sum in euros, such as `13.49`",
        ),
        (
            r#"{"last_digits": "4970100000004821"}"#,
            "the fact `last_digits`: write the last four digits, and only those",
        ),
        (
            r#"{"wanted_end": "now"}"#,
            "the fact `wanted_end`: write one of `soonest`, `period_end`",
        ),
        (
            r#"{"place": 3}"#,
            "the fact `place`: write words between quotation marks",
        ),
    ] {
        let told = cli::letter::document(
            the_book(),
            DocumentKind::Termination,
            facts,
            today(),
            Language::Fr,
        );
        assert_eq!(told.err().as_deref(), Some(says));
    }
}

#[test]
fn a_wrong_fact_or_kind_ends_with_a_code_of_its_own() {
    let place = Place::new();
    fs::write(place.root().join("facts.json"), r#"{"place": 3}"#).unwrap();
    for (arguments, says) in [
        (
            ["letter", "termination", "--facts", "facts.json"],
            "stopabo: the fact `place`: write words between quotation marks\n",
        ),
        (
            ["letter", "ransom", "--facts", "facts.json"],
            "error: invalid value 'ransom' for '[KIND]': no such document: `stopabo letter --list` tells them\n\nFor more information, try '--help'.\n",
        ),
    ] {
        let said = output(program(&place).args(arguments));
        assert_eq!(said.status.code(), Some(2));
        assert_eq!(String::from_utf8_lossy(&said.stderr), says);
        assert_eq!(said.stdout, b"");
    }
}

#[test]
fn a_letter_is_written_where_one_says_or_under_its_own_name() {
    let place = Place::new();
    let facts = r#"{"subscription": "Netflix", "written_on": "2026-11-23"}"#;
    fs::write(place.root().join("facts.json"), facts).unwrap();
    for (more, name) in [
        (&["-o", "mine.pdf"][..], "mine.pdf"),
        (&[][..], "resiliation-netflix-2026-11-23.pdf"),
    ] {
        let mut letter = program(&place);
        letter.args(["letter", "termination", "--facts", "facts.json"]);
        let said = output(letter.args(more));
        assert_eq!(String::from_utf8_lossy(&said.stdout), format!("{name}\n"));
        assert!(
            fs::read(place.root().join(name))
                .unwrap()
                .starts_with(b"%PDF-")
        );
    }
    let said = output(program(&place).args(["letter", "reminder", "--text", "--lang", "en"]));
    let text = String::from_utf8_lossy(&said.stdout);
    assert!(text.starts_with("Reading copy,"), "{text}");
    let said = output(program(&place).args(["letter", "--list"]));
    let list = String::from_utf8_lossy(&said.stdout);
    assert_eq!(list.lines().count(), 29, "{list}");
}

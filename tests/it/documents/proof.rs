//! The proof file of a dossier that went up the ladder: its timeline, its answers and its letters, as text and as PDF.

use chrono::NaiveDate;
use expect_test::expect_file;
use serde_json::json;
use stopabo::engine::case::{Case, Deed, Outcome};
use stopabo::engine::handed::FileKind;
use stopabo::engine::letter::{DocumentKind, Order};
use stopabo::engine::names::Named;
use stopabo::engine::person::{Language, Sender};
use stopabo::engine::slot::{Confirmation, Reply, Route};
use stopabo::shell::documents::{Attached, Press};

use super::pdf::{bare, printed, words_of};
use crate::the_book;

#[test]
fn the_proof_file_holds_the_timeline_the_answers_and_the_letters() {
    for language in Language::ALL {
        let document = order(*language).document(the_book());
        let name = format!("../../documents/{}/proof-file-case.txt", language.name());
        expect_file![name].assert_eq(&document.text());
        let pdf = printed(&document);
        assert_eq!(
            words_of(&pdf),
            bare(&document.text()),
            "the page says the text"
        );
    }
}

/// What people hand in is shown on pages of its own; what is no picture and no PDF is left out, and breaks nothing.
#[test]
fn what_was_handed_in_follows_page_by_page() {
    let document = order(Language::Fr).document(the_book());
    let alone = printed(&document);
    let file = |kind, bytes: &[u8]| Attached::new(kind, bytes.to_vec());
    let files = [
        file(FileKind::Pdf, &alone),
        file(FileKind::Image, PICTURE),
        file(FileKind::Image, b"not a picture"),
        file(FileKind::Pdf, b"%PDF-1.7 nor that"),
        file(FileKind::Other, b"PK\x03\x04"),
    ];
    let together = Press::new(the_book()).print(&document, &files).unwrap();
    let own = pages(&alone);
    assert_eq!(pages(&together), own + own + 1);
    let garbage = Press::new(the_book())
        .print(&document, &files[2..])
        .unwrap();
    assert_eq!(pages(&garbage), own);
}

/// The smallest picture there is: one white dot, as a GIF.
const PICTURE: &[u8] = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";

fn pages(pdf: &[u8]) -> usize {
    pdf_extract::extract_text_from_mem_by_pages(pdf)
        .unwrap()
        .len()
}

/// A gym that claimed a commitment, refused, and gave in when the mediator was asked; a debit fell after the end.
fn order(language: Language) -> Order {
    let mut case: Case = serde_json::from_value(json!({
        "id": 1,
        "opened_on": "2026-09-01",
        "stage": { "closed": "ended" },
        "facts": {
            "name": { "text": "basic fit" },
            "provider": { "provider": "basic-fit" },
            "biller": { "choice": "direct" },
            "amount": { "money": "29.99" },
            "rhythm": { "choice": "four_weekly" },
            "last_debit_on": { "date": "2026-08-31" },
            "identified": "done",
            "concluded_on": { "date": "2026-03-15" },
            "channel": { "choice": "in_store" },
            "commitment": { "choice": "running" },
            "ground": { "choice": "job" },
            "reminders": { "yes_no": true },
            "route": { "choice": "letter" },
            "sent_on": { "date": "2026-09-01" },
            "tracking": { "text": "1A 123 456 7890 1" },
            "confirmation": { "choice": "written" },
            "end_on": { "date": "2026-10-31" }
        }
    }))
    .unwrap();
    case.timeline.clear();
    for (on, deed) in [
        ("2026-09-01", Deed::Opened),
        ("2026-09-01", Deed::Sent(Some(Route::Letter))),
        ("2026-09-09", Deed::Replied(Reply::Commitment)),
        (
            "2026-09-09",
            Deed::SentDocument(DocumentKind::CommitmentRefusal),
        ),
        ("2026-09-17", Deed::Replied(Reply::Refused)),
        ("2026-09-17", Deed::SentDocument(DocumentKind::FormalNotice)),
        ("2026-09-22", Deed::SentDocument(DocumentKind::Mediator)),
        ("2026-10-14", Deed::Replied(Reply::Confirmed)),
        ("2026-10-14", Deed::Confirmed(Confirmation::Written)),
        ("2026-11-02", Deed::EquipmentBack),
        ("2026-11-23", Deed::DebitedAfterEnd),
        ("2026-11-24", Deed::BankTold),
        ("2026-12-22", Deed::NoDebit),
        ("2026-12-22", Deed::Closed(Outcome::Ended)),
    ] {
        case.note(day(on), deed, None);
    }
    Order {
        kind: DocumentKind::ProofFile,
        language,
        written_on: day("2026-12-22"),
        case,
        sender: Sender {
            name: Some("Camille Martin".into()),
            address: vec!["12 rue des Lilas".into(), "69003 Lyon".into()],
            email: None,
        },
    }
}

fn day(day: &str) -> NaiveDate {
    day.parse().unwrap()
}

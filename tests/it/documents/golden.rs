//! The golden texts: each kind in each language, with every fact and with none, and every ground of a termination.

use std::collections::BTreeSet;
use std::path::Path;

use expect_test::expect_file;
use serde_json::{Value, json};
use stopabo::book::check::MESSAGE;
use stopabo::engine::letter::{
    Block, Document, DocumentKind, Facts, LegalGround, SELECTORS, cited, pieces, selectors,
};
use stopabo::engine::names::Named;
use stopabo::engine::person::Language;
use stopabo::engine::rights::never::forbidden;
use stopabo::engine::slot::{Category, Commitment, Route};

use super::{composed, facts, full, today};
use crate::the_book;

#[test]
fn every_kind_reads_as_it_should() {
    for kind in DocumentKind::ALL {
        for language in Language::ALL {
            let known = facts(&Value::Object(full()));
            golden(
                &format!("{}/{}.txt", language.name(), kind.name()),
                &composed(*kind, &known, *language).text(),
            );
        }
        let blank = composed(*kind, &Facts::on(today()), Language::Fr);
        golden(&format!("fr/{}-blanks.txt", kind.name()), &blank.text());
    }
}

/// Every ground with every kind of subscription, each wording once: the page a lawyer reads.
#[test]
fn every_ground_has_its_words() {
    for language in Language::ALL {
        let mut page = String::new();
        let mut seen = BTreeSet::new();
        for ground in LegalGround::ALL {
            for category in Category::ALL {
                let mut known = facts(&Value::Object(full()));
                known.ground = Some(*ground);
                known.category = Some(*category);
                let rule = cited(DocumentKind::Termination, &known).main;
                if !seen.insert((*ground, rule)) {
                    continue;
                }
                let document = composed(DocumentKind::Termination, &known, *language);
                let body = first_lines(&document);
                let name = rule.map_or("no rule", |rule| rule.id());
                page.push_str(&format!(
                    "## {}, {} ({name})\n\n{}\n\n",
                    ground.name(),
                    category.name(),
                    body[1..body.len() - 2].join("\n\n")
                ));
                // A rule without words of its own would fall back on those of no rule.
                if let Some(rule) = rule {
                    let articles = &document.citations[0].articles;
                    assert!(
                        page.contains(articles.as_str()),
                        "{} is not cited",
                        rule.id()
                    );
                }
            }
        }
        golden(&format!("{}/grounds.txt", language.name()), &page);
    }
}

/// What each kind of subscription says against a claimed commitment, each wording once.
#[test]
fn every_commitment_has_its_words() {
    for language in Language::ALL {
        let mut page = String::new();
        let mut seen = BTreeSet::new();
        for ground in [LegalGround::Plain, LegalGround::InsuranceYear] {
            for category in Category::ALL {
                for commitment in Commitment::ALL {
                    let mut known = facts(&Value::Object(full()));
                    known.ground = Some(ground);
                    known.category = Some(*category);
                    known.commitment = Some(*commitment);
                    let document = composed(DocumentKind::CommitmentRefusal, &known, *language);
                    let rule = cited(DocumentKind::CommitmentRefusal, &known).main;
                    if !seen.insert((rule, *commitment)) {
                        continue;
                    }
                    let text = document.text();
                    for citation in &document.citations {
                        assert!(text.contains(&citation.articles), "{}", citation.articles);
                    }
                    let body = first_lines(&document);
                    page.push_str(&format!(
                        "## {}, {}, {} ({})\n\n{}\n\n",
                        ground.name(),
                        category.name(),
                        commitment.name(),
                        rule.map_or("no rule", |rule| rule.id()),
                        body[1..body.len() - 3].join("\n\n")
                    ));
                }
            }
        }
        golden(&format!("{}/commitments.txt", language.name()), &page);
    }
}

/// Where to click on `SignalConso`, for each kind of subscription, each way once.
#[test]
fn every_kind_of_subscription_has_its_way_on_signalconso() {
    for language in Language::ALL {
        let mut ways: Vec<(Vec<&str>, String)> = Vec::new();
        for category in Category::ALL {
            let mut known = facts(&Value::Object(full()));
            known.category = Some(*category);
            let document = composed(DocumentKind::SignalConso, &known, *language);
            let way = document
                .body
                .iter()
                .find_map(|block| match block {
                    Block::List(lines) => {
                        Some(lines.iter().map(|line| line.plain()).collect::<Vec<_>>())
                    }
                    Block::Paragraph(_) | Block::Heading(_) | Block::Boxes(_) => None,
                })
                .unwrap()
                .join("\n– ");
            match ways.iter_mut().find(|(_, known)| *known == way) {
                Some((categories, _)) => categories.push(category.name()),
                None => ways.push((vec![category.name()], way)),
            }
        }
        let page: String = ways
            .iter()
            .map(|(categories, way)| format!("## {}\n\n– {way}\n\n", categories.join(", ")))
            .collect();
        golden(&format!("{}/signalconso-ways.txt", language.name()), &page);
    }
}

/// A figure that a sheet says is the one of the day it is written.
#[test]
fn a_figure_of_law_is_that_of_the_day() {
    for (written_on, language, says) in [
        ("2026-02-28", Language::Fr, "une contribution : 0 €."),
        ("2026-03-01", Language::Fr, "une contribution : 50 €."),
        ("2026-03-01", Language::En, "a contribution: €50."),
        ("2026-03-01", Language::Fr, "ne dépasse pas 5 000 €"),
        ("2023-09-30", Language::Fr, "ne dépasse pas 5 000 €"),
    ] {
        let known = Facts::on(written_on.parse().unwrap());
        let text = composed(DocumentKind::Conciliator, &known, language).text();
        assert!(text.replace('\u{202f}', " ").contains(says), "{text}");
    }
}

/// Those whose words or enclosures hang on the ground, with another one than above.
#[test]
fn a_ground_changes_what_is_said_and_enclosed() {
    for (kind, ground, category) in [
        (
            DocumentKind::InWriting,
            LegalGround::Withdrawal,
            Category::Streaming,
        ),
        (
            DocumentKind::InWriting,
            LegalGround::Moving,
            Category::Energy,
        ),
        (DocumentKind::Proof, LegalGround::Moving, Category::PayTv),
    ] {
        for language in Language::ALL {
            let mut known = facts(&Value::Object(full()));
            known.ground = Some(ground);
            known.category = Some(category);
            golden(
                &format!("{}/{}-{}.txt", language.name(), kind.name(), ground.name()),
                &composed(kind, &known, *language).text(),
            );
        }
    }
}

#[test]
fn an_e_mail_has_its_subject_apart_and_who_writes_below() {
    let known = facts(&Value::Object(full()));
    let document = composed(DocumentKind::Termination, &known, Language::Fr);
    let email = document.for_route(Some(Route::Email));
    golden(
        "fr/termination-email.txt",
        &format!("{}\n\n{}", email.subject, email.body),
    );
    assert_eq!(
        document.for_route(Some(Route::Letter)).body,
        document.text()
    );
}

#[test]
fn every_document_fits_two_messages_and_promises_nothing_it_must_not() {
    for kind in DocumentKind::ALL {
        for language in Language::ALL {
            for given in [facts(&Value::Object(full())), Facts::on(today())] {
                for (name, word) in selectors(*kind, &given) {
                    let known = SELECTORS.iter().find(|(known, _)| *known == name).unwrap();
                    assert!(name == "rule" || known.1.contains(&word), "{name}: {word}");
                }
                let text = composed(*kind, &given, *language).text();
                assert!(pieces(&text, MESSAGE).len() <= 2, "{}", kind.name());
                let claims = forbidden(&the_book().law.never, &text);
                assert!(claims.is_empty(), "{}: {}", kind.name(), claims[0].words);
                assert!(!text.contains('⟦'), "{}: {text}", kind.name());
            }
        }
    }
}

#[test]
fn a_file_has_a_name_that_a_person_understands() {
    for (kind, given, expected) in [
        (
            DocumentKind::Termination,
            json!({ "subscription": "Netflix" }),
            "resiliation-netflix-2026-11-23.pdf",
        ),
        (
            DocumentKind::Termination,
            json!({ "subscription": "Île & Co, l’abonnement", "ground": "withdrawal" }),
            "retractation-ile-et-co-l-abonnement-2026-11-23.pdf",
        ),
        (DocumentKind::Reminder, json!({}), "relance-2026-11-23.pdf"),
        (
            DocumentKind::CallScript,
            json!({ "subscription": "../../etc/passwd" }),
            "guide-appel-etc-passwd-2026-11-23.pdf",
        ),
        (
            DocumentKind::FormalNotice,
            json!({ "subscription": "\u{1f600}", "provider": "מנוי" }),
            "mise-en-demeure-2026-11-23.pdf",
        ),
    ] {
        let document = composed(kind, &facts(&given), Language::Fr);
        assert_eq!(document.file_name, expected);
    }
}

#[track_caller]
fn golden(path: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/documents")
        .join(path);
    expect_file![file].assert_eq(&format!("{}\n", text.trim_end()));
}

/// The first line of each paragraph.
fn first_lines(document: &Document) -> Vec<String> {
    document
        .body
        .iter()
        .filter_map(|block| match block {
            Block::Paragraph(lines) => lines.first().map(|line| line.plain()),
            Block::Heading(_) | Block::List(_) | Block::Boxes(_) => None,
        })
        .collect()
}

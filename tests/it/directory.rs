//! The directory from the command line: the list, the search, the figures, and the import of privacy contacts.

use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use stopabo::book::load;
use stopabo::book::source::Files;
use stopabo::cli::providers::{import, list, list_json, search, search_json, stats};

use crate::the_book;

/// Companies as the open database describes them; the last two are of no use.
const COMPANIES: &[(&str, &str)] = &[
    (
        "vinted-uab",
        r#"{"slug":"vinted-uab","name":"Vinted UAB","runs":["Vinted.fr","VINTED FR"],"relevant-countries":["fr"],
            "categories":["commerce"],"address":"1 Street\nVilnius","email":"dpo@vinted.example",
            "web":"https://www.vinted.fr","webform":"https://vinted.fr/form","sources":["https://vinted.fr/p"],"quality":"verified"}"#,
    ),
    (
        "kaspersky",
        r#"{"slug":"kaspersky","name":"Kaspersky Labs GmbH","relevant-countries":["all"],"email":"dpo@kaspersky.example",
            "sources":[],"quality":"scraped"}"#,
    ),
    (
        "netflix",
        r#"{"slug":"netflix","name":"Netflix International B.V.","relevant-countries":["all"],"email":"privacy@netflix.example"}"#,
    ),
    (
        "quiet",
        r#"{"slug":"quiet","name":"Quiet SA","relevant-countries":["fr"],"address":"Paris"}"#,
    ),
    (
        "abroad",
        r#"{"slug":"abroad","name":"Abroad GmbH","relevant-countries":["de"],"email":"a@b.example"}"#,
    ),
    ("broken", "{"),
    (
        "escape",
        r#"{"slug":"../../escape","name":"Escape","relevant-countries":["fr"],"email":"a@b.example"}"#,
    ),
];

#[test]
fn the_list_and_the_search_tell_ids_names_and_scores() {
    assert!(list(the_book()).contains("netflix "));
    let json: serde_json::Value = serde_json::from_str(&list_json(the_book())).unwrap();
    assert_eq!(json.as_array().unwrap().len(), the_book().providers.len());

    let found = |typed: &str| -> serde_json::Value {
        serde_json::from_str(&search_json(the_book(), typed)).unwrap()
    };
    assert_eq!(
        found("netflix")[0],
        serde_json::json!({"id": "netflix", "name": "Netflix", "score": 100})
    );
    assert_eq!(found("azertyuiop"), serde_json::json!([]));
    let scores: Vec<u64> = found("canal free orange")
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["score"].as_u64().unwrap())
        .collect();
    assert!(
        scores.len() > 1 && scores.is_sorted_by(|one, next| one >= next),
        "{scores:?}"
    );
    assert_eq!(search(the_book(), "azertyuiop"), "nothing certain enough\n");
}

#[test]
fn the_figures_count_every_card() {
    let told = stats(the_book(), day());
    assert!(
        told.starts_with(&format!("{} cards\n", the_book().providers.len())),
        "{told}"
    );
    assert!(told.contains("are over a year old, and say so"), "{told}");
}

#[test]
fn an_import_gives_privacy_contacts_and_never_an_address_to_cancel_at() {
    let folder = tempfile::tempdir().unwrap();
    let checkout = folder.path().join("data");
    fs::create_dir_all(checkout.join("companies")).unwrap();
    for (slug, text) in COMPANIES {
        fs::write(checkout.join(format!("companies/{slug}.json")), text).unwrap();
    }
    let (companies, unread) = import::read(&checkout).unwrap();
    assert_eq!((companies.len(), unread.len()), (5, 2), "{unread:?}");

    let imported = import::imported(the_book(), &companies, &unread, day());
    let files: Vec<&str> = imported.files.keys().map(String::as_str).collect();
    assert_eq!(files, ["new/vinted-uab.toml", "to-paste/kaspersky.toml"]);
    assert!(imported.report.contains("- quiet\n") && imported.report.contains("broken.json"));
    for text in imported.files.values() {
        assert!(text.starts_with("# A contact for personal data"), "{text}");
        assert!(
            !text.contains("[letter]") && !text.contains("[steps]"),
            "{text}"
        );
    }

    // A whole card is sound as it stands; a section goes at the end of its card.
    let mut book = Files::compiled_in();
    book.0.insert(
        "providers/vinted-uab.toml".to_owned(),
        imported.files["new/vinted-uab.toml"].clone(),
    );
    let card = book.0.get_mut("providers/kaspersky.toml").unwrap();
    *card = card.replace("read_on = 2026-11-23", "read_on = 2026-11-25");
    card.push_str(&imported.files["to-paste/kaspersky.toml"]);
    let (book, problems) = load(&book);
    assert_eq!(problems, []);
    let book = book.unwrap();
    assert!(book.providers["vinted-uab"].letter.is_none());
    assert_eq!(
        book.providers["kaspersky"].privacy.as_ref().unwrap().email,
        "dpo@kaspersky.example"
    );

    let output = folder.path().join("out");
    import::write(&imported, &output).unwrap();
    assert!(output.join("report.md").is_file() && output.join("new/vinted-uab.toml").is_file());
    let again = import::write(&imported, &output).unwrap_err();
    assert!(
        again.ends_with("is not empty; give a new folder with `-o`"),
        "{again}"
    );
}

#[test]
fn a_folder_that_is_no_checkout_is_told() {
    let told = import::read(Path::new("/nowhere")).unwrap_err();
    assert!(
        told.ends_with("give the folder of a checkout of datenanfragen/data"),
        "{told}"
    );
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

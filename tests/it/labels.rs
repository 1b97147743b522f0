//! Labels as banks write them, and what the decoder must say of each: a table a person can read.

use chrono::NaiveDate;
use proptest::prelude::*;
use stopabo::book::labels::PartKind;
use stopabo::cli;
use stopabo::engine::label::{Check, Decoded, decode, message, safe_path};
use stopabo::engine::markup::plain;
use stopabo::engine::names::Named as _;
use stopabo::engine::person::Language;

use crate::the_book;

/// The day the labels are read.
const TODAY: &str = "2026-11-23";

#[test]
fn labels_say_what_they_say() {
    let mut wrong = Vec::new();
    for (label, expected) in table() {
        let found = row(&decoded(label));
        if found != expected {
            wrong.push(format!(
                "`{label}`:\n  expected {expected:?}\n  found    {found:?}"
            ));
        }
    }
    let all = table().count();
    println!("{} of {all} labels", all - wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_example_of_the_file_finds_its_own_block() {
    for entry in &the_book().labels.entries {
        for pattern in &entry.patterns {
            assert!(
                pattern.weight() > 2,
                "`{}` has a pattern that fits anything",
                entry.id
            );
        }
    }
}

#[test]
fn creditor_identifiers_are_checked() {
    let rows = [
        (
            "PRLV SEPA X ICS FR72ZZZ123456",
            Some(("FR72ZZZ123456", Check::Right)),
        ),
        (
            "PRLV SEPA X ID FR32ABC394418",
            Some(("FR32ABC394418", Check::Right)),
        ),
        (
            "PRLV SEPA X fr29zzz001234",
            Some(("FR29ZZZ001234", Check::Right)),
        ),
        (
            "PRLV SEPA X FR34ZZZE5F0A1",
            Some(("FR34ZZZE5F0A1", Check::Right)),
        ),
        (
            "PRLV SEPA X DE98ZZZ09999999999",
            Some(("DE98ZZZ09999999999", Check::Right)),
        ),
        (
            "PRLV SEPA X ICS FR73ZZZ123456",
            Some(("FR73ZZZ123456", Check::Wrong)),
        ),
        (
            "PRLV SEPA X FR72ZZZ123465",
            Some(("FR72ZZZ123465", Check::Wrong)),
        ),
        // An account number, a product code, a word.
        ("VIR FR7630006000011234567890189", None),
        ("CB FR12ABC123456", None),
        ("CB FRANCE ABO", None),
    ];
    for (label, expected) in rows {
        let found = decoded(label).ics;
        let found = found.as_ref().map(|ics| (ics.text.as_str(), ics.check));
        assert_eq!(found, expected, "`{label}`");
    }
}

#[test]
fn mandates_are_found_however_they_are_announced() {
    for label in [
        "PRLV SEPA X RUM FM-1234",
        "PRLV SEPA X RUM: FM-1234",
        "PRLV SEPA X RUM : FM-1234",
        "PRLV SEPA X MDT/FM-1234",
        "PRLV SEPA X MANDAT FM-1234",
    ] {
        assert_eq!(
            decoded(label).mandate.as_deref(),
            Some("FM-1234"),
            "`{label}`"
        );
    }
}

#[test]
fn a_whole_card_number_is_never_repeated() {
    for label in [
        "CB 4970101234567890 AMAZON",
        "PAIEMENT PAR CARTE 4970 1012 3456 7893 AMAZON 12/11",
        "CB 4970101234567893 AMAZON",
    ] {
        let told = format!("{:?}", decoded(label));
        assert!(!told.contains("497010123456"), "{told}");
    }
}

#[test]
fn parts_are_explained_in_order_and_do_not_overlap() {
    for (label, _) in table() {
        let decoded = decoded(label);
        for pair in decoded.parts.windows(2) {
            assert!(
                pair[0].at.end <= pair[1].at.start,
                "`{label}`: {:?}",
                decoded.parts
            );
        }
    }
    let parts = decoded("FACTURE CARTE DU 121126 HPY*CVFACILE PARIS CARTE 4974XXXXXXXX1234").parts;
    let kinds: Vec<&str> = parts.iter().map(|part| part.kind.name()).collect();
    assert_eq!(
        kinds,
        [
            "instrument",
            "date",
            "intermediary",
            "name",
            "place",
            "card"
        ]
    );
}

#[test]
fn a_name_that_is_not_sure_is_told_as_such() {
    let rows = [
        (
            "CB NETFLIX.COM",
            "**Netflix** (plusieurs sources d’accord entre elles)",
        ),
        (
            "CB SPOTIFY P079",
            "Peut correspondre à **Spotify** (un seul site le dit, à vérifier)",
        ),
        (
            "CB KONIPAY",
            "Peut correspondre à **Konipay** (des clients le racontent, à vérifier)",
        ),
        (
            "PLT VERISURE ALARME",
            "Peut correspondre à **Verisure** (indice faible, à vérifier)",
        ),
        ("CB DEEZER", "Le libellé porte le nom de **Deezer**."),
        ("CB ZZYZX", "Je n’ai aucune source sur ce nom."),
    ];
    for (label, expected) in rows {
        let told = message(the_book(), Language::Fr, &decoded(label));
        assert!(told.contains(expected), "`{label}`:\n{told}");
    }
}

/// Nothing verifiable is known of them: it says so, gives the safe path, accuses nobody, and makes no link.
#[test]
fn the_four_sites_get_the_safe_path_and_nothing_else() {
    for label in [
        "EXPORTPAY.NET",
        "PAYOFFICES.COM",
        "123UPTOYOU.COM",
        "CLOUD123.FR",
    ] {
        for language in [Language::Fr, Language::En] {
            let decoded = decoded(&format!("CB {label} 12/11"));
            assert!(decoded.searched.is_some() && decoded.trust().is_none());
            let told = message(the_book(), language, &decoded);
            let path = safe_path(the_book(), language, &decoded);
            assert!(told.contains(&path), "{told}");
            assert!(
                path.contains(&format!("`{}`", label.to_lowercase())),
                "{path}"
            );
            let said = plain(&told).to_lowercase();
            for word in ["arnaque", "escroc", "scam", "fraudul", "http", "rencontre"] {
                assert!(!said.contains(word), "`{word}` in {said}");
            }
        }
    }
}

#[test]
fn the_recourse_follows_the_way_of_paying() {
    let told = |label: &str| plain(&message(the_book(), Language::Fr, &decoded(label)));
    assert!(told("PRLV SEPA ZZYZX").contains("8\u{a0}semaines"));
    assert!(told("CB ZZYZX").contains("pas de mandat à révoquer"));
    assert!(told("INTERNET+").contains("l’opérateur"));
    // Nobody took the money: no path to get it back.
    assert!(!told("VIR SEPA M DUPONT").contains("numéro de carte"));
}

#[test]
fn json_has_the_keys_of_the_contract() {
    let today = day();
    let json = cli::label::json(
        the_book(),
        today,
        Language::Fr,
        "PRLV SEPA FREE MOBILE ICS FR72ZZZ123456 RUM FM-1 ECH/051126",
    );
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let keys: Vec<&str> = json
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        keys,
        [
            "instrument",
            "merchant",
            "intermediary",
            "provider",
            "trust",
            "date",
            "ics",
            "ics_valid",
            "mandate",
            "searched",
            "parts"
        ]
    );
    assert_eq!(json["ics_valid"], true);
    assert_eq!(json["date"], "2026-11-05");
    for part in json["parts"].as_array().unwrap() {
        assert!(
            part["meaning"].as_str().is_some_and(|it| !it.is_empty()),
            "{part}"
        );
    }
}

#[test]
fn every_kind_of_part_is_met() {
    let mut met: Vec<PartKind> = table()
        .map(|(label, _)| label)
        .chain([
            "CB X ICS FR73ZZZ123456 RUM A1 REF 12345",
            "PRLV X FR72ZZZ123456",
        ])
        .flat_map(|label| decoded(label).parts)
        .map(|part| part.kind)
        .collect();
    met.sort_unstable();
    met.dedup();
    assert_eq!(met.len(), PartKind::ALL.len(), "{met:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn any_text_is_decoded_and_told(label in "[ -~À-ÿ€…🙂]{0,80}", tail in "(PRLV SEPA |CB |CARTE )?[A-Z*+./ 0-9]{0,40}") {
        let label = format!("{label}{tail}");
        let decoded = decoded(&label);
        for part in &decoded.parts {
            prop_assert!(!part.text.is_empty());
        }
        prop_assert!(!message(the_book(), Language::En, &decoded).is_empty());
    }
}

/// A label, then: how it was paid, the merchant, the intermediary, the card, the trust, the day.
fn table() -> impl Iterator<Item = (&'static str, [String; 6])> {
    include_str!("labels/table.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let mut cells = line.split(" | ");
            let label = cells.next().unwrap();
            let cells: Vec<String> = cells.map(str::to_owned).collect();
            (label, cells.try_into().unwrap())
        })
}

fn row(decoded: &Decoded) -> [String; 6] {
    let name =
        |named: &Option<stopabo::engine::label::Named>| named.as_ref().map(|it| it.name.clone());
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
    [
        or_dash(decoded.instrument.map(|it| it.name().to_owned())),
        or_dash(name(&decoded.merchant)),
        or_dash(name(&decoded.intermediary)),
        or_dash(decoded.provider().map(str::to_owned)),
        or_dash(decoded.trust().map(|it| it.name().to_owned())),
        or_dash(decoded.date.map(|it| it.to_string())),
    ]
}

fn decoded(label: &str) -> Decoded {
    decode(the_book(), label, day())
}

fn day() -> NaiveDate {
    TODAY.parse().unwrap()
}

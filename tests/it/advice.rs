//! « Le plus simple pour vous », as a page that a lawyer can read: what is known of a dossier, and what is advised.
//! The page is `tests/law/advice.md`; it is compared as a whole.

use std::fmt::Write as _;

use chrono::NaiveDate;
use stopabo::engine::case::{Case, CaseId};
use stopabo::engine::fact::Fact;
use stopabo::engine::guard::Scene;
use stopabo::engine::legal;
use stopabo::engine::markup::plain;
use stopabo::engine::names::Named;
use stopabo::engine::person::Language;
use stopabo::engine::slot::{Input, Slot};

use crate::the_book;

/// The story, the day, and what was answered: slot and answer, in the words of `dialogues/`.
type Row = (&'static str, &'static str, &'static str);

const ROWS: &[Row] = &[
    (
        "Rétractation : le dernier jour",
        "2026-11-23",
        "category=streaming channel=online concluded_on=2026-11-09 term=open commitment=none notice_days=0",
    ),
    (
        "Rétractation : le lendemain",
        "2026-11-24",
        "category=streaming channel=online concluded_on=2026-11-09 term=open commitment=none notice_days=0",
    ),
    (
        "Rétractation : le quatorzième jour est Noël",
        "2026-12-14",
        "category=gym channel=online concluded_on=2026-12-11",
    ),
    (
        "Rétractation : l’information n’a pas été donnée",
        "2026-11-23",
        "category=streaming channel=online concluded_on=2026-03-02 withdrawal_info=no",
    ),
    (
        "Essai : prix peu clair, jour du premier paiement inconnu",
        "2026-11-23",
        "category=software channel=online concluded_on=2026-11-02 trial=yes trial_clear=no",
    ),
    (
        "Signé en boutique, sans engagement, préavis d’un mois",
        "2026-11-23",
        "category=gym channel=in_store concluded_on=2026-11-20 commitment=none notice_days=30 sells_online=no",
    ),
    (
        "Salle de sport : renouvellement à venir, préavis de 30 jours",
        "2026-11-23",
        "category=gym channel=online concluded_on=2025-01-15 term=renews renewal_on=2027-01-15 notice_days=30 rhythm=yearly",
    ),
    (
        "Salle de sport : le dernier jour sûr par la poste est passé, pas en ligne",
        "2026-12-14",
        "category=gym channel=online concluded_on=2025-01-15 term=renews renewal_on=2027-01-15 notice_days=30 rhythm=yearly",
    ),
    (
        "Salle de sport : trop tard, paiement annuel",
        "2026-11-23",
        "category=gym channel=online concluded_on=2024-12-10 term=renews renewal_on=2026-12-10 notice_days=60 rhythm=yearly",
    ),
    (
        "Presse : avis venu trop tard",
        "2026-11-23",
        "category=press channel=phone concluded_on=2024-10-01 term=renews renewal_on=2026-10-01 notice_came=came notice_came_on=2026-09-20 refusal_on=2026-09-01",
    ),
    (
        "Presse : avis venu à temps, dans un encadré, et renouvellement passé",
        "2026-11-23",
        "category=press channel=phone concluded_on=2024-10-01 term=renews renewal_on=2026-10-01 notice_came=came notice_came_on=2026-07-15 refusal_on=2026-09-01 notice_boxed=yes notice_days=30 rhythm=yearly",
    ),
    (
        "Presse : engagement en cours",
        "2026-11-23",
        "category=press channel=online concluded_on=2026-06-01 withdrawal_info=yes commitment=running commitment_end_on=2027-05-31 notice_days=30",
    ),
    (
        "Téléphone : 24 mois, au onzième mois",
        "2026-11-23",
        "category=telecom channel=online concluded_on=2025-12-23 withdrawal_info=yes amount=30 rhythm=monthly commitment=running commitment_length=24 subsidised=no notice_days=10",
    ),
    (
        "Téléphone : 24 mois, au seizième mois, téléphone à prix réduit",
        "2026-11-23",
        "category=telecom channel=online concluded_on=2025-07-20 amount=30 rhythm=monthly commitment=running commitment_length=24 subsidised=yes notice_days=10",
    ),
    (
        "Téléphone : 12 mois, en cours",
        "2026-11-23",
        "category=telecom channel=online concluded_on=2026-02-01 withdrawal_info=yes amount=30 rhythm=monthly commitment=running commitment_length=12 subsidised=no notice_days=10",
    ),
    (
        "Téléphone : sans engagement, le contrat annonce 49 €",
        "2026-11-23",
        "category=telecom channel=online concluded_on=2023-02-01 commitment=none notice_days=10 fees=some fees_eur=49",
    ),
    (
        "Téléphone : sans engagement, le numéro est gardé",
        "2026-11-23",
        "category=telecom channel=online concluded_on=2023-02-01 commitment=none notice_days=10 keep_number=yes",
    ),
    (
        "Téléphone : prix augmenté, engagement en cours",
        "2026-11-23",
        "category=telecom channel=online concluded_on=2026-04-01 withdrawal_info=yes commitment=running commitment_length=24 subsidised=yes amount=30 rhythm=monthly ground=price change_told_on=2026-10-31 change_harms=yes",
    ),
    (
        "Assurance auto : première année",
        "2026-11-23",
        "category=insurance_car channel=online concluded_on=2026-03-01 renewal_on=2027-03-01",
    ),
    (
        "Assurance auto : le jour anniversaire",
        "2026-11-23",
        "category=insurance_car channel=online concluded_on=2025-11-23 renewal_on=2027-11-23",
    ),
    (
        "Assurance auto : le lendemain de l’anniversaire",
        "2026-11-24",
        "category=insurance_car channel=online concluded_on=2025-11-23 renewal_on=2027-11-23",
    ),
    (
        "Mutuelle obligatoire de l’employeur",
        "2026-11-23",
        "category=insurance_health channel=in_store concluded_on=2020-01-01 employer_cover=yes",
    ),
    (
        "Électricité : autre fournisseur",
        "2026-11-23",
        "category=energy channel=online concluded_on=2022-05-01 switching=yes",
    ),
    (
        "Électricité : départ du logement",
        "2026-11-23",
        "category=energy channel=online concluded_on=2022-05-01 switching=no",
    ),
    (
        "Eau",
        "2026-11-23",
        "category=water channel=in_store concluded_on=2022-05-01 sells_online=no",
    ),
    (
        "Compte bancaire d’un particulier",
        "2026-11-23",
        "category=bank_account channel=in_store concluded_on=2012-05-01 personal_account=yes",
    ),
    (
        "Presque rien n’est connu",
        "2026-11-23",
        "category=streaming",
    ),
    (
        "Débit jamais autorisé, par carte, banque en Europe",
        "2026-11-23",
        "agreed=no last_debit_on=2026-10-31 paid_by=card payee_bank=europe",
    ),
    (
        "Débit jamais autorisé, par carte, banque hors d’Europe",
        "2026-11-23",
        "agreed=no last_debit_on=2026-10-31 paid_by=card payee_bank=elsewhere",
    ),
    (
        "Débit jamais autorisé, rien d’autre n’est connu",
        "2026-11-23",
        "agreed=no last_debit_on=2026-10-31",
    ),
];

#[test]
fn what_is_simplest_and_until_when() {
    let mut page = "# Le plus simple pour vous\n\nCe que répond le moteur, pour être relu : les faits, puis le conseil.\n".to_owned();
    for (title, today, answers) in ROWS {
        let today: NaiveDate = today.parse().unwrap();
        let mut case = Case::new(CaseId(1), today);
        for answer in answers.split(' ') {
            let (slot, value) = answer.split_once('=').unwrap();
            let slot = Slot::from_name(slot).unwrap();
            case.learn(slot, fact(slot, value));
            assert!(case.facts.has(slot), "{title}: {answer}");
        }
        let scene = Scene {
            book: the_book(),
            case: &case,
            today,
        };
        let told = legal::messages(&scene, Language::Fr).pop().unwrap();
        let (_, advice) = told.split_once('\n').unwrap();
        let (advice, _) = advice.rsplit_once("\n\n").unwrap();
        write!(
            page,
            "\n## {title}\n\n{today}: {answers}\n\n{}\n",
            plain(advice)
        )
        .unwrap();
    }
    expect_test::expect_file!["../law/advice.md"].assert_eq(&page);
}

fn fact(slot: Slot, value: &str) -> Fact {
    match slot.input() {
        Input::Choice(_) => Fact::Choice(value.to_owned()),
        Input::YesNo => Fact::YesNo(value == "yes"),
        Input::Date(_) => Fact::Date(value.parse().unwrap()),
        Input::Money => Fact::Money(value.parse().unwrap()),
        Input::Days => Fact::Days(value.parse().unwrap()),
        Input::Text | Input::Provider | Input::Confirm | Input::Checklist(_) => {
            panic!("no row needs `{}`", slot.name())
        }
    }
}

/// The manual lists every fact and every guard that may be written in `dialogues/`.
#[test]
fn the_manual_lists_every_fact_and_guard() {
    let manual = include_str!("../../dialogues/README.md");
    let facts = Slot::ALL.iter().map(|slot| slot.name());
    let guards = stopabo::engine::guard::Guard::ALL
        .iter()
        .map(|guard| guard.name());
    let unlisted: Vec<&str> = facts
        .chain(guards)
        .filter(|name| !manual.contains(&format!("\n| `{name}` | ")))
        .collect();
    assert_eq!(unlisted, [""; 0]);
}

//! Documents: each kind with all its facts, with none, and with hostile ones, as text and as PDF.
//! The golden texts under `tests/documents/` are read by people; `UPDATE_EXPECT=1` renews them.

mod command;
mod golden;
mod hostile;
mod pdf;
mod proof;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};
use stopabo::engine::letter::{Document, DocumentKind, Facts, compose};
use stopabo::engine::person::Language;

use crate::the_book;

/// The day of every document here.
fn today() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

/// Facts as they are given on the command line.
#[track_caller]
fn facts(given: &Value) -> Facts {
    Facts::from_json(given.as_object().unwrap(), today()).unwrap()
}

/// Every fact that any document prints.
fn full() -> Map<String, Value> {
    let given = json!({
        "sender_name": "Camille Martin",
        "sender_address": ["12 rue des Lilas", "69003 Lyon"],
        "sender_email": "camille.martin@example.org",
        "sender_phone": "06 00 00 00 00",
        "place": "Lyon",
        "written_on": "2026-11-23",
        "route": "letter",
        "subscription": "Forme et Santé",
        "provider": "Clubs Forme et Santé",
        "recipient_name": "Clubs Forme et Santé",
        "recipient_address": "Service clients\n1 avenue de l’Exemple\n59000 Lille",
        "category": "gym",
        "contract_number": "FS-2024-118822",
        "ground": "missing_notice",
        "commitment": "running",
        "wanted_end": "soonest",
        "concluded_on": "2024-09-02",
        "renewal_on": "2026-09-02",
        "event_on": "2026-10-15",
        "end_on": "2026-12-31",
        "sent_on": "2026-11-02",
        "tracking": "1A 123 456 7890 1",
        "replied_on": "2026-11-12",
        "debited_on": "2026-11-05",
        "amount_eur": 29.99,
        "fees_eur": "120",
        "label": "PRLV SEPA FORME ET SANTE",
        "ics": "FR00ZZZ000000",
        "rum": "FS118822-001",
        "last_digits": "4821",
        "helper": "Sacha Durand",
        "deceased": "Jeanne Martin",
        "died_on": "2026-10-01",
        "story": "un prélèvement de 29,99 € a eu lieu le 5 novembre 2026, après ma demande",
        "equipment": ["badge d’entrée", "câble de la box"],
        "items": ["Votre numéro de client : sur la facture", "Le contrat : à relire, et à garder"],
        "contacts": ["03 00 00 00 00 — source : site du prestataire, relevé le 2 novembre 2026"],
    });
    given.as_object().unwrap().clone()
}

fn composed(kind: DocumentKind, facts: &Facts, language: Language) -> Document {
    compose(the_book(), kind, facts, language)
}

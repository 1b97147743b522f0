//! Turns the text of one card into a `Card`, noting everything wrong on the way, each with its line.
//! It never looks at another card and never opens a file: `providers.rs` compares cards, the caller reads them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::book::problem::Problem;
use crate::book::providers::card::{
    AppStore, Card, Claim, Letter, LetterUse, Link, Phone, Privacy, Topic,
};
use crate::book::providers::section::{self, Notes, Section};
use crate::engine::names::Named;

/// Reads one card. `None` means that something it cannot do without is missing, and the problems say what.
#[must_use]
pub fn card(file: &str, text: &str) -> (Option<Card>, Vec<Problem>) {
    let (card, problems) = section::whole(file, text, read_card);
    (card.flatten(), problems)
}

fn read_card(root: &mut Section, notes: &mut Notes) -> Option<Card> {
    let id = root.text("id", notes);
    let name = root.text("name", notes);
    let aliases = root.texts("aliases", notes).unwrap_or_default();
    let parent = root.optional_text("parent", notes);
    let category = root.word("category", notes);
    let legal_entity = root.optional_text("legal_entity", notes);
    let country = read_country(root, notes);
    let app_store = read_app_store(root, notes);
    let billed_by = root.words("billed_by", notes);
    let read_at = root.position("read_on");
    let read_on = root.date("read_on", notes);
    let sources = read_sources(root, notes);
    let day = read_on.unwrap_or(NaiveDate::MAX);
    let letter = root
        .section("letter", notes)
        .and_then(|section| read_letter(section, day, notes));
    let links = root
        .sections("link", notes)
        .into_iter()
        .filter_map(|it| read_link(it, day, notes))
        .collect();
    let phones = root
        .sections("phone", notes)
        .into_iter()
        .filter_map(|it| read_phone(it, day, notes))
        .collect();
    let privacy = root
        .section("privacy", notes)
        .and_then(|section| read_privacy(section, day, notes));
    let claims = read_claims(root, day, notes);
    if read_on.is_none() && read_at.is_none() {
        root.missing(
            "read_on",
            "add `read_on = 2026-11-23`, the day you last read the card through",
            notes,
        );
    }
    let (id, name, category, read_on) = (id?, name?, category?, read_on?);
    Some(Card {
        id,
        name,
        aliases,
        parent,
        category,
        legal_entity,
        country,
        letter,
        links,
        phones,
        privacy,
        claims,
        app_store,
        billed_by,
        sources,
        read_on,
    })
}

fn read_country(root: &mut Section, notes: &mut Notes) -> Option<String> {
    let at = root.position("country");
    let country = root.optional_text("country", notes)?;
    if country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Some(country);
    }
    notes.at(
        at.unwrap_or_default(),
        format!("`{country}` is not a country"),
        "write two capital letters, for example `FR`",
    );
    None
}

fn read_app_store(root: &mut Section, notes: &mut Notes) -> AppStore {
    let Some((at, value)) = root.take("app_store") else {
        return AppStore::NotKnown;
    };
    match value.as_bool() {
        Some(true) => return AppStore::AlsoSold,
        Some(false) => {}
        None => notes.at(
            at,
            "`app_store` is neither true nor false",
            "write `app_store = true`, or leave it out",
        ),
    }
    AppStore::NotKnown
}

fn read_sources(root: &mut Section, notes: &mut Notes) -> Vec<String> {
    let at = root.position("sources").unwrap_or_default();
    let sources = root.texts("sources", notes);
    if sources.as_ref().is_none_or(Vec::is_empty) {
        notes.at(
            at,
            "`sources` is missing",
            "add `sources = [\"https://…\"]`, every page the card was written from",
        );
    }
    let sources = sources.unwrap_or_default();
    for source in &sources {
        notes.https(at, "sources", source);
    }
    sources
}

fn read_letter(mut section: Section, day: NaiveDate, notes: &mut Notes) -> Option<Letter> {
    let address_at = section.position("address").unwrap_or(section.at);
    let address = section.texts("address", notes).unwrap_or_default();
    let use_at = section.position("use").unwrap_or(section.at);
    let letter_use = section.word("use", notes);
    let role = section.both("role", notes);
    let evidence = section.evidence(day, notes);
    if address.is_empty() && letter_use.is_some_and(|it| it != LetterUse::Club) {
        notes.at(
            address_at,
            "the letter has no address",
            "add `address = [\"…\", \"…\"]`, one line of the envelope each",
        );
    }
    if letter_use == Some(LetterUse::Yes)
        && evidence
            .as_ref()
            .is_some_and(|it| !it.trust.comes_from_provider())
    {
        notes.at(
            use_at,
            "`use = \"oui\"` needs an address the provider publishes itself",
            "write `use = \"a-confirmer\"`, or give a source with trust `official`, `official-quoted` or `terms-copy`",
        );
    }
    section.close(notes);
    Some(Letter {
        address,
        letter_use: letter_use?,
        role: role?,
        evidence: evidence?,
    })
}

fn read_link(mut section: Section, day: NaiveDate, notes: &mut Notes) -> Option<Link> {
    let kind = section.word("kind", notes);
    let at = section.position("url").unwrap_or(section.at);
    let url = section.text("url", notes);
    if let Some(url) = &url {
        notes.https(at, "url", url);
        // A page that was read is its own source, and need not be written twice.
        section.defaults.insert("source", url.clone());
    }
    let evidence = section.evidence(day, notes);
    section.close(notes);
    Some(Link {
        kind: kind?,
        url: url?,
        evidence: evidence?,
    })
}

fn read_phone(mut section: Section, day: NaiveDate, notes: &mut Notes) -> Option<Phone> {
    let at = section.position("number").unwrap_or(section.at);
    let number = section.text("number", notes);
    if let Some(number) = number.as_ref().filter(|it| {
        !it.chars()
            .all(|c| c.is_ascii_digit() || c == ' ' || c == '+')
    }) {
        notes.at(
            at,
            format!("`{number}` is not a telephone number"),
            "write digits and spaces only, as one dials them",
        );
    }
    let hours = section.section("hours", notes).and_then(|mut hours| {
        let text = hours.bilingual(notes);
        hours.close(notes);
        text
    });
    let evidence = section.evidence(day, notes);
    section.close(notes);
    Some(Phone {
        number: number?,
        hours,
        evidence: evidence?,
    })
}

fn read_privacy(mut section: Section, day: NaiveDate, notes: &mut Notes) -> Option<Privacy> {
    let at = section.position("email").unwrap_or(section.at);
    let email = section.text("email", notes);
    if let Some(email) = email
        .as_ref()
        .filter(|it| it.split('@').filter(|part| !part.is_empty()).count() != 2)
    {
        notes.at(
            at,
            format!("`{email}` is not an e-mail address"),
            "write it as in `nom@exemple.fr`",
        );
    }
    let evidence = section.evidence(day, notes);
    section.close(notes);
    Some(Privacy {
        email: email?,
        evidence: evidence?,
    })
}

fn read_claims(root: &mut Section, day: NaiveDate, notes: &mut Notes) -> BTreeMap<Topic, Claim> {
    let mut claims = BTreeMap::new();
    for (word, topic) in Topic::ALL.iter().map(|topic| (topic.name(), *topic)) {
        let Some(mut section) = root.section(word, notes) else {
            continue;
        };
        let text = section.bilingual(notes);
        let evidence = section.evidence(day, notes);
        section.close(notes);
        if let (Some(text), Some(evidence)) = (text, evidence) {
            claims.insert(topic, Claim { text, evidence });
        }
    }
    claims
}

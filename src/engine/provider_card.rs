//! What the directory knows of a provider, in words, each fact with its source's trust and day of check.
//! It never shows an address as « write here » unless the provider itself publishes it for that.

use crate::book::providers::{Age, Card, Evidence, LetterUse, LinkKind, Topic};
use crate::engine::args::{Arg, Args};
use crate::engine::effect::{Button, Message};
use crate::engine::event::{Menu, ReportWish, Tap};
use crate::engine::guard::Scene;
use crate::engine::markup::literal;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::prompt::dashed;
use crate::engine::words;

/// The whole card, with its pages as buttons and, below them, a way to report a mistake; without a card, where to look.
#[must_use]
pub fn message(scene: &Scene<'_>, language: Language) -> Message {
    let args = crate::engine::args::of_case(scene, language);
    let Some(card) = card(scene) else {
        return Message::new(scene.book.say(language, "card-none", &args));
    };
    let mut parts = vec![scene.book.say(language, "card-title", &args)];
    parts.push(age(scene, language));
    for topic in [
        Topic::Steps,
        Topic::Commitment,
        Topic::Notice,
        Topic::Fees,
        Topic::Portability,
        Topic::Warning,
        Topic::Note,
        Topic::Complaint,
        Topic::Mediator,
    ] {
        parts.extend(claim(scene, language, topic));
    }
    if card.letter.is_some() {
        parts.push(address(scene, language));
    }
    parts.push(phones(scene, language));
    parts.retain(|part| !part.is_empty());
    let mut rows = links(scene, language);
    rows.push(vec![report_button(scene, language, card)]);
    Message::new(parts.join("\n\n")).with_rows(rows)
}

/// Who the provider's mediator is, when its card says so.
#[must_use]
pub fn mediator(scene: &Scene<'_>, language: Language) -> Option<String> {
    claim(scene, language, Topic::Mediator)
}

/// What the card says of a topic.
fn claim(scene: &Scene<'_>, language: Language, topic: Topic) -> Option<String> {
    let claim = card(scene)?.claim(topic)?;
    let text = match language {
        Language::Fr => &claim.text.fr,
        Language::En => &claim.text.en,
    };
    let key = format!("card-{}", topic.name());
    Some(sourced(scene, language, &key, text, &claim.evidence))
}

/// Where a letter goes: « write here » for a published address, else « check it on your invoice first ».
#[must_use]
pub fn address(scene: &Scene<'_>, language: Language) -> String {
    let Some(letter) = card(scene).and_then(|card| card.letter.as_ref()) else {
        return scene
            .book
            .say(language, "card-address-unknown", &Args::none());
    };
    let key = match letter.letter_use {
        LetterUse::Yes => "card-address-write",
        LetterUse::ToConfirm => "card-address-check",
        LetterUse::Club => "card-address-club",
        LetterUse::No => "card-address-no",
    };
    sourced(
        scene,
        language,
        key,
        &letter.address.join("\n"),
        &letter.evidence,
    )
}

/// The phone numbers, each on a paragraph of its own; empty when none is known.
#[must_use]
pub fn phones(scene: &Scene<'_>, language: Language) -> String {
    let phones: Vec<String> = card(scene)
        .into_iter()
        .flat_map(|card| &card.phones)
        .map(|phone| {
            let hours = phone.hours.as_ref().map_or("", |hours| match language {
                Language::Fr => &hours.fr,
                Language::En => &hours.en,
            });
            let number = if hours.is_empty() {
                phone.number.clone()
            } else {
                format!("{} ({hours})", phone.number)
            };
            sourced(scene, language, "card-phone", &number, &phone.evidence)
        })
        .collect();
    phones.join("\n\n")
}

/// The provider's pages as buttons.
#[must_use]
pub fn links(scene: &Scene<'_>, language: Language) -> Vec<Vec<Button>> {
    let Some(card) = card(scene) else {
        return Vec::new();
    };
    [
        LinkKind::Cancel,
        LinkKind::Account,
        LinkKind::Help,
        LinkKind::Contact,
    ]
    .into_iter()
    .flat_map(|kind| card.links_of(kind).map(move |link| (kind, link)))
    .map(|(kind, link)| {
        let key = format!("button-open-link-{}", kind.name());
        vec![Button::open(
            scene.book.say(language, &key, &Args::none()),
            link.url.clone(),
        )]
    })
    .collect()
}

/// A word of warning when something a person acts upon was last checked more than a year ago; else empty.
#[must_use]
pub fn age(scene: &Scene<'_>, language: Language) -> String {
    match card(scene).map_or(Age::Fresh, |card| card.age(scene.today)) {
        Age::Fresh => String::new(),
        Age::Stale(oldest) => {
            let args = Args::none().with_markup(Arg::Date, words::date(language, oldest));
            scene.book.say(language, "card-stale", &args)
        }
    }
}

fn card<'a>(scene: &Scene<'a>) -> Option<&'a Card> {
    scene
        .case
        .facts
        .provider()
        .and_then(|id| scene.book.provider(id))
}

fn report_button(scene: &Scene<'_>, language: Language, card: &Card) -> Button {
    let label = scene.book.say(language, "button-report", &Args::none());
    let report = Menu::Report {
        card: card.id.clone(),
        wish: ReportWish::Begin,
    };
    Button::tap(label, Tap::Menu(report))
}

/// A fact of the card with its source's trust and day of check.
fn sourced(
    scene: &Scene<'_>,
    language: Language,
    key: &str,
    text: &str,
    evidence: &Evidence,
) -> String {
    let trust = scene.book.say(
        language,
        &format!("trust-{}", dashed(evidence.trust.name())),
        &Args::none(),
    );
    let source = Args::none()
        .with_markup(Arg::Date, words::date(language, evidence.checked_on))
        .with_markup(Arg::Reference, trust);
    let args = Args::none()
        .with_markup(Arg::Answer, literal(text))
        .with_markup(
            Arg::Reference,
            scene.book.say(language, "card-source", &source),
        );
    scene.book.say(language, key, &args)
}

//! The facts of a letter, from a dossier.
//! It never knows who the person is: the sender's details are added by whoever has them.

use crate::engine::args;
use crate::engine::figures;
use crate::engine::guard::Scene;
use crate::engine::legal::{self, Basis};
use crate::engine::letter::facts::{Facts, Words};
use crate::engine::letter::kind::LegalGround;
use crate::engine::markup::plain;
use crate::engine::person::Language;
use crate::engine::provider_card;
use crate::engine::rights::rules::RuleId;
use crate::engine::slot::{Commitment, List, Route, Slot};

/// What a dossier knows that a letter may print.
#[must_use]
pub fn of_case(scene: &Scene<'_>, language: Language) -> Facts {
    let known = &scene.case.facts;
    let words = |slot| known.text(slot).and_then(Words::new);
    let card = known.provider().and_then(|id| scene.book.provider(id));
    let name = figures::name(scene).and_then(Words::new);
    let mut facts = Facts {
        subscription: name.clone(),
        provider: card.and_then(|card| Words::new(&card.name)).or(name),
        category: figures::category(scene),
        route: known.choice(),
        wanted_end: known.choice(),
        ground: Some(ground(scene)),
        commitment: known.choice(),
        concluded_on: known.date(Slot::ConcludedOn),
        renewal_on: known.date(Slot::RenewalOn),
        event_on: known
            .date(Slot::MovedOn)
            .or_else(|| known.date(Slot::ChangeToldOn)),
        end_on: known.date(Slot::EndOn),
        sent_on: known.date(Slot::SentOn),
        tracking: words(Slot::Tracking),
        debited_on: known.date(Slot::LastDebitOn),
        amount_eur: known.money(Slot::Amount),
        fees_eur: known.money(Slot::FeesEur),
        label: words(Slot::Label),
        ..Facts::on(scene.today)
    };
    checklist(&mut facts, scene, language);
    facts
}

/// The lines of the checklist and the provider's contacts, for that dossier.
pub fn checklist(facts: &mut Facts, scene: &Scene<'_>, language: Language) {
    let values = args::of_case(scene, language);
    facts.items = scene
        .book
        .agenda
        .items(List::Preparation, scene)
        .filter_map(|item| {
            let text = scene
                .book
                .say(language, &format!("item-{}", item.id), &values);
            Words::new(&plain(&text))
        })
        .collect();
    let Some(provider) = scene.case.facts.provider() else {
        return;
    };
    let is_written = matches!(
        scene.case.facts.choice::<Route>(),
        Some(Route::Letter | Route::ELetter)
    );
    let mut contacts = Vec::new();
    if is_written {
        contacts.push(provider_card::address(scene, language));
    }
    contacts.extend(
        provider_card::phones(scene, language)
            .split("\n\n")
            .map(str::to_owned),
    );
    contacts.extend(
        scene
            .book
            .provider(provider)
            .into_iter()
            .flat_map(|card| card.links_of(crate::book::providers::LinkKind::Cancel))
            .map(|link| link.url.clone()),
    );
    facts.contacts = contacts
        .iter()
        .filter_map(|contact| Words::new(&plain(contact)))
        .collect();
}

/// The ground of the simplest way out, as the rights engine found it.
fn ground(scene: &Scene<'_>) -> LegalGround {
    let rights = legal::rights(scene);
    match legal::advice(scene, &rights).basis {
        Basis::Law(rule) => of_rule(rule).unwrap_or_else(|| of_commitment(scene)),
        Basis::CommitmentEnd | Basis::Renewal | Basis::Notice | Basis::Clause => {
            of_commitment(scene)
        }
    }
}

fn of_commitment(scene: &Scene<'_>) -> LegalGround {
    if scene.case.facts.choice() == Some(Commitment::Over) {
        LegalGround::CommitmentOver
    } else {
        LegalGround::Plain
    }
}

/// The ground that a rule of law words; `None` when the letter is that of any contract.
fn of_rule(rule: RuleId) -> Option<LegalGround> {
    match rule {
        RuleId::Retractation14jService
        | RuleId::Retractation14jBiensReguliers
        | RuleId::Retractation14jHorsEtablissement
        | RuleId::RetractationProlongee12Mois
        | RuleId::RetractationProlongeeInfoTardive
        | RuleId::RetractationPresseAbonnement
        | RuleId::RetractationEssaiGratuit
        | RuleId::RetractationContenuNumeriqueSansAccord => Some(LegalGround::Withdrawal),
        RuleId::ChatelAvisAbsent | RuleId::ChatelAvisTardif | RuleId::AssuranceChatelAbsent => {
            Some(LegalGround::MissingNotice)
        }
        RuleId::AssuranceHamon | RuleId::AssuranceSanteRia => Some(LegalGround::InsuranceYear),
        RuleId::TelecomModification | RuleId::EnergieModification => {
            Some(LegalGround::ChangedTerms)
        }
        RuleId::AssuranceChangementSituation | RuleId::TvSvodDemenagement => {
            Some(LegalGround::Moving)
        }
        _ => None,
    }
}

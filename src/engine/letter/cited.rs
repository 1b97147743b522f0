//! Which rules of the register a document cites, by its kind, its ground and the kind of subscription.
//! It never holds an article: those stand in `dialogues/rights/`, with the day they were read.

use crate::engine::letter::facts::Facts;
use crate::engine::letter::kind::{DocumentKind, LegalGround};
use crate::engine::rights::rules::RuleId;
use crate::engine::slot::{Category, Commitment};

/// The rules a document cites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Cited {
    /// What it rests on.
    pub main: Option<RuleId>,
    /// What it says of money.
    pub money: Option<RuleId>,
    /// What comes next when it is of no avail.
    pub next: Option<RuleId>,
}

impl Cited {
    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = RuleId> {
        [self.main, self.money, self.next].into_iter().flatten()
    }
}

/// The rules that a document of that kind cites.
#[must_use]
pub fn cited(kind: DocumentKind, facts: &Facts) -> Cited {
    let main = rule(kind, facts);
    Cited {
        main,
        money: money(kind, main),
        next: next(kind),
    }
}

/// What a document of that kind rests on; `None` when nothing sure was found.
#[must_use]
pub(super) fn rule(kind: DocumentKind, facts: &Facts) -> Option<RuleId> {
    let is_telecom = facts.category == Some(Category::Telecom);
    match kind {
        DocumentKind::Termination
        | DocumentKind::Reminder
        | DocumentKind::FormalNotice
        | DocumentKind::InWriting
        | DocumentKind::SignalConso
        | DocumentKind::Conciliator => by_ground(facts),
        DocumentKind::Proof => by_ground(facts).filter(|_| is_proved(facts.ground)),
        DocumentKind::WithdrawalForm => withdrawal(facts.category),
        DocumentKind::FeesRefusal => is_telecom.then_some(RuleId::Telecom20pct),
        DocumentKind::CommitmentRefusal => against_commitment(facts),
        DocumentKind::NoCall | DocumentKind::ConfirmationRequest => {
            Some(if facts.category.is_some_and(Category::is_insurance) {
                RuleId::AssuranceForme
            } else {
                RuleId::Resiliation3Clics
            })
        }
        DocumentKind::EquipmentReturn => is_telecom.then_some(RuleId::TelecomDepotGarantie),
        DocumentKind::MandateRevocation => Some(RuleId::SeriePaiements),
        DocumentKind::Bank8Weeks => Some(RuleId::Sepa8Semaines),
        DocumentKind::Bank13Months => Some(RuleId::Sepa13Mois),
        DocumentKind::CardDispute => Some(RuleId::CarteEee13Mois),
        DocumentKind::Mediator => Some(if is_telecom {
            RuleId::MediationTelecom
        } else {
            RuleId::Mediation1An
        }),
        DocumentKind::NoDiscount
        | DocumentKind::NoId
        | DocumentKind::Erasure
        | DocumentKind::Collection
        // The law of another country may apply: the sheet tells the facts, and the centre says which.
        | DocumentKind::EuropeanCentre
        | DocumentKind::RelativeMandate
        | DocumentKind::Deceased
        | DocumentKind::Checklist
        | DocumentKind::CallScript
        | DocumentKind::ProofFile
        | DocumentKind::CallSummary => None,
    }
}

fn money(kind: DocumentKind, main: Option<RuleId>) -> Option<RuleId> {
    match (kind, main?) {
        (
            DocumentKind::Termination | DocumentKind::FormalNotice | DocumentKind::InWriting,
            RuleId::ChatelAvisAbsent,
        ) => Some(RuleId::ChatelRemboursement30j),
        (
            DocumentKind::Termination
            | DocumentKind::WithdrawalForm
            | DocumentKind::FormalNotice
            | DocumentKind::InWriting,
            RuleId::Retractation14jService | RuleId::Retractation14jBiensReguliers,
        ) => Some(RuleId::RetractationRemboursement14j),
        _ => None,
    }
}

fn next(kind: DocumentKind) -> Option<RuleId> {
    match kind {
        DocumentKind::FormalNotice
        | DocumentKind::FeesRefusal
        | DocumentKind::CommitmentRefusal
        | DocumentKind::Mediator => Some(RuleId::MediationSansReclamation),
        DocumentKind::Conciliator => Some(RuleId::Justice5000),
        DocumentKind::MandateRevocation => Some(RuleId::SepaRevocationVeille),
        DocumentKind::Bank8Weeks | DocumentKind::Bank13Months | DocumentKind::CardDispute => {
            Some(RuleId::SeriePaiements)
        }
        DocumentKind::Termination
        | DocumentKind::WithdrawalForm
        | DocumentKind::Reminder
        | DocumentKind::NoDiscount
        | DocumentKind::NoCall
        | DocumentKind::InWriting
        | DocumentKind::NoId
        | DocumentKind::Proof
        | DocumentKind::ConfirmationRequest
        | DocumentKind::EquipmentReturn
        | DocumentKind::Erasure
        | DocumentKind::Collection
        | DocumentKind::SignalConso
        | DocumentKind::EuropeanCentre
        | DocumentKind::RelativeMandate
        | DocumentKind::Deceased
        | DocumentKind::Checklist
        | DocumentKind::CallScript
        | DocumentKind::ProofFile
        | DocumentKind::CallSummary => None,
    }
}

fn by_ground(facts: &Facts) -> Option<RuleId> {
    let category = facts.category;
    match facts.ground.unwrap_or(LegalGround::Plain) {
        LegalGround::Withdrawal => withdrawal(category),
        LegalGround::MissingNotice => match category {
            Some(Category::Telecom) => Some(RuleId::TelecomProlongation),
            // Contracts without renewal, or with a law of their own.
            Some(
                Category::Energy
                | Category::Water
                | Category::BankAccount
                | Category::RevolvingCredit
                | Category::MatrimonialAgency
                | Category::InsuranceLife,
            ) => plain(category),
            Some(category) if category.is_insurance() => Some(RuleId::AssuranceChatelAbsent),
            _ => Some(RuleId::ChatelAvisAbsent),
        },
        LegalGround::InsuranceYear => match category {
            Some(Category::InsuranceHealth) => Some(RuleId::AssuranceSanteRia),
            None
            | Some(
                Category::InsuranceCar | Category::InsuranceHome | Category::InsuranceAffinity,
            ) => Some(RuleId::AssuranceHamon),
            // Open to other insurances and to no other contract.
            Some(_) => plain(category),
        },
        LegalGround::ChangedTerms => match category {
            Some(Category::Telecom) => Some(RuleId::TelecomModification),
            Some(Category::Energy) => Some(RuleId::EnergieModification),
            _ => None,
        },
        LegalGround::Moving => match category {
            Some(Category::Streaming | Category::PayTv) => Some(RuleId::TvSvodDemenagement),
            Some(Category::Energy) => Some(RuleId::EnergieResiliation),
            Some(Category::Water) => Some(RuleId::EauResiliation),
            Some(category) if category.is_insurance() => Some(RuleId::AssuranceChangementSituation),
            _ => None,
        },
        LegalGround::CommitmentOver => Some(match category {
            Some(Category::Telecom) => RuleId::TelecomProlongation,
            _ => RuleId::CdiPreavis,
        }),
        LegalGround::Plain => plain(category),
    }
}

/// What speaks against a commitment that a provider claims.
fn against_commitment(facts: &Facts) -> Option<RuleId> {
    let is_over = facts.known_commitment() == Some(Commitment::Over);
    match facts.category {
        Some(Category::Telecom) if is_over => Some(RuleId::TelecomProlongation),
        Some(Category::Telecom) => Some(RuleId::Telecom20pct),
        Some(Category::Energy) => Some(RuleId::EnergieResiliation),
        Some(category) if category.is_insurance() => by_ground(facts)
            .filter(|rule| matches!(rule, RuleId::AssuranceHamon | RuleId::AssuranceSanteRia)),
        // Contracts with a law of their own.
        Some(Category::Water | Category::BankAccount | Category::RevolvingCredit) => None,
        _ => is_over.then_some(RuleId::CdiPreavis),
    }
}

/// What ends a contract without any ground; several kinds of contract have nothing sure.
fn plain(category: Option<Category>) -> Option<RuleId> {
    match category? {
        Category::Telecom => Some(RuleId::TelecomPreavis),
        Category::Streaming | Category::Software | Category::OnlineGame | Category::Dating => {
            Some(RuleId::NumeriquePreavis)
        }
        Category::Energy => Some(RuleId::EnergieResiliation),
        Category::Water => Some(RuleId::EauResiliation),
        Category::InsuranceLoan => Some(RuleId::AssuranceEmprunteur),
        Category::InsuranceCar
        | Category::InsuranceHome
        | Category::InsuranceHealth
        | Category::InsuranceOther => Some(RuleId::AssuranceEcheance2Mois),
        Category::BankAccount => Some(RuleId::CompteBancaireCloture),
        Category::RevolvingCredit => Some(RuleId::CreditRenouvelable),
        Category::Gym | Category::Press | Category::PayTv => Some(RuleId::CdiPreavis),
        Category::InsuranceAffinity
        | Category::InsuranceLife
        | Category::MealKit
        | Category::Transport
        | Category::OnlineCourse
        | Category::MatrimonialAgency
        | Category::Other => None,
    }
}

/// Whether a document proves that ground: what ends a contract without one has no place beside a proof.
fn is_proved(ground: Option<LegalGround>) -> bool {
    matches!(
        ground,
        Some(LegalGround::Moving | LegalGround::ChangedTerms)
    )
}

fn withdrawal(category: Option<Category>) -> Option<RuleId> {
    match category {
        Some(Category::InsuranceAffinity) => Some(RuleId::AssuranceAffinitaire30j),
        Some(Category::InsuranceLife) => Some(RuleId::AssuranceVie30j),
        Some(Category::RevolvingCredit) => Some(RuleId::CreditRetractation),
        Some(Category::MatrimonialAgency) => Some(RuleId::CourtageMatrimonial),
        Some(Category::MealKit) => Some(RuleId::Retractation14jBiensReguliers),
        // The other insurances and the bank account have rules of their own, which hang on more facts.
        Some(Category::BankAccount) => None,
        Some(category) if category.is_insurance() => None,
        _ => Some(RuleId::Retractation14jService),
    }
}

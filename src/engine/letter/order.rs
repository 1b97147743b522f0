//! `Order`: a document somebody wants, with all it is made from, so that it can be drawn later and elsewhere.
//! It never holds the document itself: the words are those of the book that draws it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::book::Book;
use crate::engine::case::{Case, Deed};
use crate::engine::guard::Scene;
use crate::engine::letter::compose::compose;
use crate::engine::letter::document::Document;
use crate::engine::letter::facts::Words;
use crate::engine::letter::kind::{Audience, DocumentKind};
use crate::engine::letter::of_case::of_case;
use crate::engine::letter::proof;
use crate::engine::person::{Language, Sender};
use crate::engine::private::Private;
use crate::engine::slot::{DebitedBy, ForWhom, PaidBy, Slot};

/// A document somebody wants.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Its kind.
    pub kind: DocumentKind,
    /// French to be sent, English to be read.
    pub language: Language,
    /// The day it is written.
    pub written_on: NaiveDate,
    /// The dossier it is about.
    pub case: Case,
    /// Who signs.
    pub sender: Sender,
}

impl Order {
    /// The document.
    #[must_use]
    pub fn document(&self, book: &Book) -> Document {
        let scene = Scene {
            book,
            case: &self.case,
            today: self.written_on,
        };
        // What goes to a company or a bank in France is in French; a page for oneself is in one's own language.
        let mut facts = of_case(&scene, self.language);
        let words = |given: &Private<String>| Words::new(given.reveal());
        let name = self.sender.name.as_ref().and_then(words);
        // A relative's letters are signed by them: whoever helps is named in the mandate, and nowhere else.
        if self.case.facts.choice() == Some(ForWhom::Relative) {
            facts.helper = name;
        } else {
            facts.sender.name = name;
            facts.sender.address = self.sender.address.iter().filter_map(words).collect();
            facts.sender.email = self.sender.email.as_ref().and_then(words);
        }
        if self.is_about_another_debit() {
            facts.debited_on = self.debited_after_end_on();
            facts.amount_eur = None;
        }
        if self.kind.audience() == Audience::Provider {
            facts.recipient.name.clone_from(&facts.provider);
            let card = self.case.facts.provider().and_then(|id| book.provider(id));
            facts.recipient.address = card
                .and_then(|card| card.letter.as_ref()?.ready_address())
                .into_iter()
                .flatten()
                .filter_map(|line| Words::new(line))
                .collect();
        }
        let mut document = compose(book, self.kind, &facts, self.language);
        if self.kind == DocumentKind::ProofFile {
            proof::fill(&mut document, self, book);
        }
        document
    }

    /// The day money left after the end, as known when the letter is written.
    fn debited_after_end_on(&self) -> Option<NaiveDate> {
        let told = self
            .case
            .timeline
            .iter()
            .filter(|entry| entry.deed == Deed::DebitedAfterEnd && entry.on <= self.written_on);
        told.map(|entry| entry.on).max()
    }

    /// What a dossier knows is the debit it began with; what is disputed after an end, or before a mediator, is another.
    fn is_about_another_debit(&self) -> bool {
        match self.kind.audience() {
            Audience::Bank => self.case.facts.yes_no(Slot::Agreed) != Some(false),
            Audience::Mediator => true,
            Audience::Oneself => matches!(
                self.kind,
                DocumentKind::SignalConso
                    | DocumentKind::Conciliator
                    | DocumentKind::EuropeanCentre
            ),
            Audience::Provider | Audience::Collector => false,
        }
    }
}

/// The letters to the bank: what is disputed depends on how the money left, and on whether anybody agreed.
#[must_use]
pub fn to_bank(case: &Case) -> Vec<DocumentKind> {
    let debit = if case.facts.yes_no(Slot::Agreed) == Some(false) {
        DocumentKind::Bank13Months
    } else {
        DocumentKind::Bank8Weeks
    };
    // How the disputed debit left, else how the money usually does.
    let by_card = match case.facts.choice::<DebitedBy>() {
        Some(by) => Some(by == DebitedBy::Card),
        None => case.facts.choice::<PaidBy>().map(|by| by == PaidBy::Card),
    };
    match by_card {
        Some(false) => vec![debit],
        Some(true) => vec![DocumentKind::CardDispute],
        None => vec![debit, DocumentKind::CardDispute],
    }
}

//! The kinds of documents there are, to whom each goes, and how its page is laid out.
//! It never holds a sentence: those stand in `dialogues/`, under `document-<kind>`.

use crate::engine::names::{Named, closed_list};

closed_list! {
    /// A kind of document.
    pub enum DocumentKind {
        /// Ends a contract, worded for its legal ground.
        Termination = "termination",
        /// The withdrawal form, as the law models it.
        WithdrawalForm = "withdrawal-form",
        /// Asks again after no answer.
        Reminder = "reminder",
        /// The last letter before the mediator.
        FormalNotice = "formal-notice",
        /// Refuses fees that were claimed.
        FeesRefusal = "fees-refusal",
        /// Answers a claim that one promised to stay.
        CommitmentRefusal = "commitment-refusal",
        /// Declines a discount or another offer.
        NoDiscount = "no-discount",
        /// Answers « appelez-nous ».
        NoCall = "no-call",
        /// Says the request again, in writing, when that is asked for.
        InWriting = "in-writing",
        /// Answers a request for identity papers.
        NoId = "no-id",
        /// Sends the proof of the ground that is asked for.
        Proof = "proof",
        /// Asks to confirm in writing.
        ConfirmationRequest = "confirmation-request",
        /// Returns equipment.
        EquipmentReturn = "equipment-return",
        /// Revokes a SEPA mandate.
        MandateRevocation = "mandate-revocation",
        /// Asks the bank to refund an authorised debit, within eight weeks.
        Bank8Weeks = "bank-8-weeks",
        /// Disputes an unauthorised debit at the bank, within thirteen months.
        Bank13Months = "bank-13-months",
        /// Disputes a card payment at the bank.
        CardDispute = "card-dispute",
        /// Asks to erase personal data after the end.
        Erasure = "erasure",
        /// Answers a company that collects debts.
        Collection = "collection",
        /// Refers the matter to the mediator.
        Mediator = "mediator",
        /// What to type on `SignalConso`, in order.
        SignalConso = "signalconso",
        /// How to turn to the conciliator of justice, and what to say there.
        Conciliator = "conciliator",
        /// What to type for the European Consumer Centre, in order.
        EuropeanCentre = "european-centre",
        /// Lets someone act for a relative.
        RelativeMandate = "relative-mandate",
        /// Ends the contract of someone who has died.
        Deceased = "deceased",
        /// The preparation checklist, to print.
        Checklist = "checklist",
        /// What to say on the phone.
        CallScript = "call-script",
        /// The e-mail that sums up a call, to send the same day.
        CallSummary = "call-summary",
        /// What was done in a dossier, with the letters: the proof to keep.
        ProofFile = "proof-file",
    }
}

closed_list! {
    /// The ground a termination rests on.
    pub enum LegalGround {
        /// A recent contract is undone.
        Withdrawal = "withdrawal",
        /// No notice came before the renewal.
        MissingNotice = "missing_notice",
        /// An insurance older than a year.
        InsuranceYear = "insurance_year",
        /// The provider changed the contract.
        ChangedTerms = "changed_terms",
        /// The person moved.
        Moving = "moving",
        /// The commitment is over.
        CommitmentOver = "commitment_over",
        /// None in particular.
        Plain = "plain",
    }
}

closed_list! {
    /// To whom a document goes.
    pub enum Audience {
        /// The company to leave.
        Provider = "provider",
        /// The company that collects debts for it.
        Collector = "collector",
        /// The person's own bank.
        Bank = "bank",
        /// The consumer mediator.
        Mediator = "mediator",
        /// The person: a page to keep at hand.
        Oneself = "oneself",
    }
}

/// How a page is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Sender, recipient, object, signature.
    Letter,
    /// A title and what follows.
    Sheet,
}

impl DocumentKind {
    /// The key of the text that names it.
    #[must_use]
    pub fn name_key(self) -> String {
        format!("document-{}.name", self.name())
    }

    /// To whom it goes.
    #[must_use]
    pub fn audience(self) -> Audience {
        match self {
            Self::Termination
            | Self::WithdrawalForm
            | Self::Reminder
            | Self::FormalNotice
            | Self::FeesRefusal
            | Self::CommitmentRefusal
            | Self::NoDiscount
            | Self::NoCall
            | Self::InWriting
            | Self::NoId
            | Self::Proof
            | Self::ConfirmationRequest
            | Self::EquipmentReturn
            | Self::MandateRevocation
            | Self::Erasure
            | Self::RelativeMandate
            | Self::Deceased
            | Self::CallSummary => Audience::Provider,
            Self::Collection => Audience::Collector,
            Self::Bank8Weeks | Self::Bank13Months | Self::CardDispute => Audience::Bank,
            Self::Mediator => Audience::Mediator,
            Self::SignalConso
            | Self::Conciliator
            | Self::EuropeanCentre
            | Self::Checklist
            | Self::CallScript
            | Self::ProofFile => Audience::Oneself,
        }
    }

    /// How its page is laid out.
    #[must_use]
    pub fn layout(self) -> Layout {
        match self.audience() {
            Audience::Provider | Audience::Collector | Audience::Bank | Audience::Mediator => {
                Layout::Letter
            }
            Audience::Oneself => Layout::Sheet,
        }
    }
}

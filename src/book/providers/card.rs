//! A provider's card, as data: names, addresses, links and what is known of leaving, each with its trust and date.
//! It never reads a file and never decides which route to take: see `read.rs` for the one, the engine for the other.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use crate::engine::names::{Named, closed_list};
use crate::engine::person::Language;
use crate::engine::slot::Biller;
pub use crate::engine::slot::Category;

closed_list! {
    /// How far a fact of a card can be trusted, by who states it.
    pub enum Trust {
        /// Read on the provider's own pages, or in its terms published by itself.
        Official = "official",
        /// The provider's page, quoted by somebody else or not read in full.
        OfficialQuoted = "official-quoted",
        /// The provider's own page, written for another country.
        OfficialAbroad = "official-abroad",
        /// The provider's terms, copied on somebody else's site.
        TermsCopy = "terms-copy",
        /// A consumer association or a public body.
        ConsumerBody = "consumer-body",
        /// The open register of data protection contacts (datenanfragen.de), a recent entry.
        Registry = "registry",
        /// The same register, an entry from 2021 or before.
        OldRegistry = "old-registry",
        /// Several sites that say the same, none of them the provider's.
        SeveralThirdParties = "several-third-parties",
        /// One site only, not the provider's.
        OneThirdParty = "one-third-party",
        /// A site that is not the provider's, and is out of date.
        OldThirdParty = "old-third-party",
    }
}

impl Trust {
    /// Whether the provider itself says so, directly or through a copy: what a letter's address needs.
    #[must_use]
    pub fn comes_from_provider(self) -> bool {
        match self {
            Self::Official | Self::OfficialQuoted | Self::TermsCopy => true,
            Self::OfficialAbroad
            | Self::ConsumerBody
            | Self::Registry
            | Self::OldRegistry
            | Self::SeveralThirdParties
            | Self::OneThirdParty
            | Self::OldThirdParty => false,
        }
    }
}

closed_list! {
    /// Whether a registered letter may be sent to the address of a card.
    pub enum LetterUse {
        /// Yes: the provider publishes this address for its customers.
        Yes = "oui",
        /// Plausible, to be checked against an invoice or the legal notice first.
        ToConfirm = "a-confirmer",
        /// Write to the club that signed the contract, not to the brand.
        Club = "club",
        /// No: an old address, or a contact for something else.
        No = "non",
    }
}

closed_list! {
    /// What a link of a card leads to.
    pub enum LinkKind {
        /// The page where one cancels.
        Cancel = "cancel",
        /// A page of help.
        Help = "help",
        /// The customer's account.
        Account = "account",
        /// The provider's site.
        Site = "site",
        /// A page or form to reach customer service.
        Contact = "contact",
    }
}

closed_list! {
    /// What a claim of a card is about; also the name of its section in the file.
    pub enum Topic {
        /// How to cancel, in the order of the screens or of the gestures.
        Steps = "steps",
        /// How long the customer is bound, and how the contract renews.
        Commitment = "commitment",
        /// How long before the end one has to tell.
        Notice = "notice",
        /// What leaving costs.
        Fees = "fees",
        /// How to keep a telephone number.
        Portability = "portability",
        /// Who settles disputes.
        Mediator = "mediator",
        /// Where to complain when customer service's answer does not satisfy.
        Complaint = "complaint",
        /// Something that goes wrong if one does not know it.
        Warning = "warning",
        /// Anything else worth saying.
        Note = "note",
    }
}

/// A text in each language of the bot, with the lines it was read from so that a checker can point at them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bilingual {
    /// In French.
    pub fr: String,
    /// The line of the French text.
    pub fr_line: usize,
    /// In English.
    pub en: String,
    /// The line of the English text.
    pub en_line: usize,
}

impl Bilingual {
    /// The text in this language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }
}

/// Where a fact comes from: without these three, nothing of a card may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Who says so.
    pub trust: Trust,
    /// The page where it was read.
    pub source: String,
    /// The day of that page, or the day it was read when the page bears none.
    pub checked_on: NaiveDate,
}

/// A sentence about a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The sentence.
    pub text: Bilingual,
    /// Where it comes from.
    pub evidence: Evidence,
}

/// A postal address, and what it is good for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The lines of the address, as on an envelope; none when the use is `club`.
    pub address: Vec<String>,
    /// Whether a letter may go there.
    pub letter_use: LetterUse,
    /// What the address is.
    pub role: Bilingual,
    /// Where it comes from.
    pub evidence: Evidence,
}

impl Letter {
    /// The lines to write on the envelope, only when the provider publishes this address for that.
    #[must_use]
    pub fn ready_address(&self) -> Option<&[String]> {
        match self.letter_use {
            LetterUse::Yes => Some(&self.address),
            LetterUse::ToConfirm | LetterUse::Club | LetterUse::No => None,
        }
    }
}

/// A page of the provider's site. The page is its own source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it leads to.
    pub kind: LinkKind,
    /// The address, always `https`.
    pub url: String,
    /// Where it comes from.
    pub evidence: Evidence,
}

/// A telephone number of customer service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// The number, as it is dialled in France.
    pub number: String,
    /// When somebody answers.
    pub hours: Option<Bilingual>,
    /// Where it comes from.
    pub evidence: Evidence,
}

/// The address for questions of personal data; it never handles a cancellation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Privacy {
    /// The e-mail address.
    pub email: String,
    /// Where it comes from.
    pub evidence: Evidence,
}

/// Whether the same subscription is also sold through app stores, where it then has to be cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AppStore {
    /// It is also sold there.
    AlsoSold,
    /// Nothing says so.
    NotKnown,
}

/// After this many months a fact may have changed without anybody having looked.
const FRESH_MONTHS: u32 = 12;

/// Whether what a card says was checked recently enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// Everything was checked within a year.
    Fresh,
    /// Something was not; the day it was last checked.
    Stale(NaiveDate),
}

/// A provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The name of the file, without its extension.
    pub id: String,
    /// The name shown to people.
    pub name: String,
    /// Other names, brands, and what statements show.
    pub aliases: Vec<String>,
    /// The card of the company this brand belongs to.
    pub parent: Option<String>,
    /// What it sells.
    pub category: Category,
    /// The company behind the name.
    pub legal_entity: Option<String>,
    /// Where that company is, in two letters.
    pub country: Option<String>,
    /// Its postal address.
    pub letter: Option<Letter>,
    /// Its pages.
    pub links: Vec<Link>,
    /// Its telephone numbers.
    pub phones: Vec<Phone>,
    /// Its address for personal data.
    pub privacy: Option<Privacy>,
    /// What is known of leaving it.
    pub claims: BTreeMap<Topic, Claim>,
    /// Whether app stores sell it too.
    pub app_store: AppStore,
    /// Who else may take the money, and is then the one to cancel with.
    pub billed_by: Vec<Biller>,
    /// Every page the card was written from.
    pub sources: Vec<String>,
    /// The day the card was last read through.
    pub read_on: NaiveDate,
}

impl Card {
    /// What the card says on a topic.
    #[must_use]
    pub fn claim(&self, topic: Topic) -> Option<&Claim> {
        self.claims.get(&topic)
    }

    /// The links of one kind, in the order of the file.
    pub fn links_of(&self, kind: LinkKind) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |link| link.kind == kind)
    }

    /// Where every fact of the card comes from.
    pub fn evidences(&self) -> impl Iterator<Item = &Evidence> {
        let letter = self.letter.iter().map(|it| &it.evidence);
        let links = self.links.iter().map(|it| &it.evidence);
        let phones = self.phones.iter().map(|it| &it.evidence);
        let privacy = self.privacy.iter().map(|it| &it.evidence);
        let claims = self.claims.values().map(|it| &it.evidence);
        letter
            .chain(links)
            .chain(phones)
            .chain(privacy)
            .chain(claims)
    }

    /// The day of the oldest fact that a person acts upon: how to leave, when, at what cost, where to write or call.
    ///
    /// An address to be confirmed is left out: it is always shown as one to compare with an invoice.
    #[must_use]
    pub fn oldest_on(&self) -> Option<NaiveDate> {
        const ACTED_UPON: [Topic; 4] =
            [Topic::Steps, Topic::Commitment, Topic::Notice, Topic::Fees];
        let claims = ACTED_UPON
            .iter()
            .filter_map(|topic| self.claim(*topic))
            .map(|claim| &claim.evidence);
        let letter = self
            .letter
            .iter()
            .filter(|letter| letter.letter_use == LetterUse::Yes)
            .map(|letter| &letter.evidence);
        let phones = self.phones.iter().map(|phone| &phone.evidence);
        claims
            .chain(letter)
            .chain(phones)
            .map(|evidence| evidence.checked_on)
            .min()
    }

    /// Whether something a person acts upon was last checked more than a year before `today`.
    #[must_use]
    pub fn age(&self, today: NaiveDate) -> Age {
        let limit = today.checked_sub_months(Months::new(FRESH_MONTHS));
        match (self.oldest_on(), limit) {
            (Some(oldest), Some(limit)) if oldest < limit => Age::Stale(oldest),
            _ => Age::Fresh,
        }
    }

    /// Every sentence a person may read, for whoever checks typography and spelling.
    pub fn prose(&self) -> impl Iterator<Item = Prose<'_>> {
        let letter = self
            .letter
            .iter()
            .map(|letter| ("letter.role", &letter.role));
        let hours = self
            .phones
            .iter()
            .filter_map(|phone| Some(("phone.hours", phone.hours.as_ref()?)));
        let claims = self
            .claims
            .iter()
            .map(|(topic, claim)| (topic.name(), &claim.text));
        letter
            .chain(hours)
            .chain(claims)
            .flat_map(|(field, text)| Prose::both(field, text))
    }
}

/// One sentence of a card, in one language, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prose<'a> {
    /// The section it is in.
    pub field: &'static str,
    /// `fr` or `en`.
    pub lang: &'static str,
    /// The sentence.
    pub text: &'a str,
    /// Its line in the file.
    pub line: usize,
}

impl<'a> Prose<'a> {
    /// The sentence in each language.
    pub(in crate::book) fn both(field: &'static str, text: &'a Bilingual) -> [Self; 2] {
        [
            Self {
                field,
                lang: "fr",
                text: &text.fr,
                line: text.fr_line,
            },
            Self {
                field,
                lang: "en",
                text: &text.en,
                line: text.en_line,
            },
        ]
    }
}

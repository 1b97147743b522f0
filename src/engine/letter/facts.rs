//! `Facts`: what a document may print, each piece read once at the door; what is not known is `None`, and prints as a blank.
//! They never hold a card number, a password or a paper of identity: no document prints one.

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::engine::letter::kind::LegalGround;
use crate::engine::private::Private;
use crate::engine::slot::{Category, Commitment, Route, WantedEnd};

/// Words that someone gave, on one line.
#[derive(Clone, PartialEq, Eq)]
pub struct Words(Private<String>);

/// Someone a letter comes from or goes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// Their name.
    pub name: Option<Words>,
    /// Their postal address, line by line.
    pub address: Vec<Words>,
    /// Their e-mail address: for the sender, the one of the account.
    pub email: Option<Words>,
    /// Their phone number.
    pub phone: Option<Words>,
}

/// What a document may print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Who signs.
    pub sender: Party,
    /// To whom it goes.
    pub recipient: Party,
    /// Where it is written.
    pub place: Option<Words>,
    /// The day it is written.
    pub written_on: NaiveDate,
    /// How it is sent.
    pub route: Option<Route>,
    /// The subscription.
    pub subscription: Option<Words>,
    /// The company to leave; the recipient of most letters.
    pub provider: Option<Words>,
    /// The kind of subscription, which settles the articles.
    pub category: Option<Category>,
    /// The number of the customer or of the contract.
    pub contract_number: Option<Words>,
    /// The phone line, the meter or the policy concerned.
    pub line_number: Option<Words>,
    /// The ground of a termination.
    pub ground: Option<LegalGround>,
    /// Whether one promised to stay.
    pub commitment: Option<Commitment>,
    /// When it should end.
    pub wanted_end: Option<WantedEnd>,
    /// The day the contract was concluded.
    pub concluded_on: Option<NaiveDate>,
    /// The day it renewed, or renews.
    pub renewal_on: Option<NaiveDate>,
    /// The day of the move, or of the change of terms.
    pub event_on: Option<NaiveDate>,
    /// The day it ends, confirmed or wished for.
    pub end_on: Option<NaiveDate>,
    /// The day the cancellation was sent.
    pub sent_on: Option<NaiveDate>,
    /// Its tracking number.
    pub tracking: Option<Words>,
    /// The day of the provider's answer.
    pub replied_on: Option<NaiveDate>,
    /// The day of the debit.
    pub debited_on: Option<NaiveDate>,
    /// The sum of the debit, or what is paid each time.
    pub amount_eur: Option<Decimal>,
    /// The fees that are claimed.
    pub fees_eur: Option<Decimal>,
    /// The words of the bank statement.
    pub label: Option<Words>,
    /// The creditor's number of a direct debit.
    pub ics: Option<Words>,
    /// The number of the mandate of a direct debit.
    pub rum: Option<Words>,
    /// The last four digits of the account or of the card.
    pub last_digits: Option<Words>,
    /// Who helps.
    pub helper: Option<Words>,
    /// Who has died.
    pub deceased: Option<Words>,
    /// The day of the death.
    pub died_on: Option<NaiveDate>,
    /// What happened, in the person's words.
    pub story: Option<Words>,
    /// What is to be returned.
    pub equipment: Vec<Words>,
    /// What is enclosed, in place of the usual list.
    pub enclosures: Vec<Words>,
    /// The lines of the checklist.
    pub items: Vec<Words>,
    /// The provider's contacts, with their trust.
    pub contacts: Vec<Words>,
}

impl Words {
    /// The longest that is kept, in characters.
    pub const LONGEST: usize = 4000;

    /// The words on one line, without signs that can't be seen; `None` when nothing is left.
    ///
    /// Marks that turn the direction of writing go too: they would turn the letter's own words.
    #[must_use]
    pub fn new(given: &str) -> Option<Self> {
        let mut words = String::new();
        for word in given.split(|sign: char| sign.is_whitespace() && !is_no_break(sign)) {
            let seen: String = word.chars().filter(|sign| !is_unseen(*sign)).collect();
            if seen.is_empty() {
                continue;
            }
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(&seen);
        }
        let kept: String = words.chars().take(Self::LONGEST).collect();
        (!kept.is_empty()).then(|| Self(Private::new(kept)))
    }

    /// What is kept of words that were typed: on one line, and so many signs at the most.
    #[must_use]
    pub fn kept(typed: &str, most: usize) -> Option<Private<String>> {
        let words = Self::new(typed)?;
        Some(Private::new(words.reveal().chars().take(most).collect()))
    }

    /// Each line of a text.
    #[must_use]
    pub fn lines(given: &str) -> Vec<Self> {
        given.lines().filter_map(Self::new).collect()
    }

    /// The words themselves.
    #[must_use]
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }
}

/// The spaces of printed French, which stay what they are.
fn is_no_break(sign: char) -> bool {
    matches!(sign, '\u{a0}' | '\u{202f}')
}

fn is_unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(sign,
            '\u{e000}'..='\u{f8ff}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Facts {
    /// Nothing known but the day.
    #[must_use]
    pub fn on(written_on: NaiveDate) -> Self {
        Self {
            sender: Party::default(),
            recipient: Party::default(),
            place: None,
            written_on,
            route: None,
            subscription: None,
            provider: None,
            category: None,
            contract_number: None,
            line_number: None,
            ground: None,
            commitment: None,
            wanted_end: None,
            concluded_on: None,
            renewal_on: None,
            event_on: None,
            end_on: None,
            sent_on: None,
            tracking: None,
            replied_on: None,
            debited_on: None,
            amount_eur: None,
            fees_eur: None,
            label: None,
            ics: None,
            rum: None,
            last_digits: None,
            helper: None,
            deceased: None,
            died_on: None,
            story: None,
            equipment: Vec::new(),
            enclosures: Vec::new(),
            items: Vec::new(),
            contacts: Vec::new(),
        }
    }

    /// What is known of the commitment: a ground may tell it too.
    #[must_use]
    pub fn known_commitment(&self) -> Option<Commitment> {
        let is_over = self.ground == Some(LegalGround::CommitmentOver);
        self.commitment.or(is_over.then_some(Commitment::Over))
    }
}

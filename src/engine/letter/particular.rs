//! `Particular`: a value that a letter prints as it was given, or leaves as a blank to fill in by hand.
//! A text of `dialogues/` holds a sign in its place: the value comes last, when the layout is already read.

use crate::engine::letter::cited::rule;
use crate::engine::letter::facts::{Facts, Words};
use crate::engine::letter::kind::{Audience, DocumentKind, LegalGround};
use crate::engine::names::{Named, closed_list};
use crate::engine::person::Language;
use crate::engine::slot::{Answers, Category, Commitment, Route, WantedEnd};
use crate::engine::words;

closed_list! {
    /// A value that a letter prints.
    pub enum Particular {
        /// Who signs.
        Sender = "sender",
        /// The subscription.
        Subscription = "subscription",
        /// The company to leave.
        Provider = "provider",
        /// The number of the customer or of the contract.
        Contract = "contract",
        /// The phone line, the meter or the policy.
        LineNumber = "line_number",
        /// The e-mail address of the account.
        Email = "email",
        /// The phone number of who signs.
        Phone = "phone",
        /// Where it is written.
        Place = "place",
        /// The day it is written.
        Written = "written",
        /// The day the contract was concluded.
        Concluded = "concluded",
        /// The day of the renewal.
        Renewal = "renewal",
        /// The day of the move, or of the change.
        Event = "event",
        /// The day it ends.
        End = "end",
        /// The day the cancellation was sent.
        Sent = "sent",
        /// Its tracking number.
        Tracking = "tracking",
        /// The day of the provider's answer.
        Replied = "replied",
        /// The day of the debit.
        Debited = "debited",
        /// The sum of the debit.
        Amount = "amount",
        /// The fees claimed.
        Fees = "fees",
        /// The words of the statement.
        Label = "label",
        /// The creditor's number.
        Ics = "ics",
        /// The mandate's number.
        Rum = "rum",
        /// The last four digits of the account or of the card.
        LastDigits = "last_digits",
        /// Who helps.
        Helper = "helper",
        /// Who has died.
        Deceased = "deceased",
        /// The day of the death.
        Died = "died",
        /// What happened.
        Story = "story",
        /// The name of the bank, of the mediator or of the provider it goes to.
        Recipient = "recipient",
        /// A line of an address.
        Address = "address",
        /// Something to write by hand, whatever it is.
        Anything = "anything",
    }
}

/// The values that a text is given as words: the articles of law, and its figures.
pub const GIVEN: [&str; 5] = [
    "articles",
    "articles_money",
    "articles_next",
    "amicable_ceiling",
    "court_contribution",
];

/// The values that a text chooses by, with the words each may be; `rule` may be any rule.
pub const SELECTORS: [(&str, &[&str]); 15] = [
    ("rule", &[]),
    (
        "ground",
        &[
            "withdrawal",
            "missing_notice",
            "insurance_year",
            "changed_terms",
            "moving",
            "commitment_over",
            "plain",
        ],
    ),
    (
        "family",
        &[
            "telecom",
            "insurance",
            "digital",
            "energy",
            "water",
            "account",
            "credit",
            "other",
        ],
    ),
    ("category", Category::NAMES),
    (
        "sending",
        &["post", "electronic_post", "electronic", "phone", "unknown"],
    ),
    ("commitment", &["none", "running", "over", "unknown"]),
    ("wanted_end", &["soonest", "period_end", "day"]),
    ("articles_known", YES_NO),
    ("end_known", YES_NO),
    ("sent_known", YES_NO),
    ("tracking_known", YES_NO),
    ("concluded_known", YES_NO),
    ("replied_known", YES_NO),
    ("line_number_known", YES_NO),
    ("label_known", YES_NO),
];

const YES_NO: &[&str] = &["yes", "no"];

impl Particular {
    /// The sign that stands for it in a text: one of those that Unicode leaves to private use.
    #[must_use]
    pub fn sign(self) -> char {
        char::from_u32(FIRST_SIGN + self as u32).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// What that sign stands for.
    #[must_use]
    pub fn from_sign(sign: char) -> Option<Self> {
        let index = u32::from(sign).checked_sub(FIRST_SIGN)?;
        Self::ALL.get(usize::try_from(index).ok()?).copied()
    }

    /// The text that says what goes into its blank; a recipient is a bank here and a provider there.
    #[must_use]
    pub fn hint_key(self, audience: Audience) -> String {
        let name = self.name().replace('_', "-");
        match self {
            Self::Recipient => format!("blank-{name}-{}", audience.name()),
            _ => format!("blank-{name}"),
        }
    }

    /// What is known of it, in the words of a language.
    #[must_use]
    pub fn value(self, facts: &Facts, language: Language) -> Option<String> {
        let own = |words: &Option<Words>| words.as_ref().map(|words| words.reveal().to_owned());
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| words::civil(language, day));
        let sum = |sum: Option<rust_decimal::Decimal>| sum.map(|sum| words::euros(language, sum));
        match self {
            Self::Sender => own(&facts.sender.name),
            Self::Subscription => own(&facts.subscription).or_else(|| own(&facts.provider)),
            Self::Provider => own(&facts.provider).or_else(|| own(&facts.subscription)),
            Self::Contract => own(&facts.contract_number),
            Self::LineNumber => own(&facts.line_number),
            Self::Email => own(&facts.sender.email),
            Self::Phone => own(&facts.sender.phone),
            Self::Place => own(&facts.place),
            Self::Written => day(Some(facts.written_on)),
            Self::Concluded => day(facts.concluded_on),
            Self::Renewal => day(facts.renewal_on),
            Self::Event => day(facts.event_on),
            Self::End => day(facts.end_on),
            Self::Sent => day(facts.sent_on),
            Self::Tracking => own(&facts.tracking),
            Self::Replied => day(facts.replied_on),
            Self::Debited => day(facts.debited_on),
            Self::Amount => sum(facts.amount_eur),
            Self::Fees => sum(facts.fees_eur),
            Self::Label => own(&facts.label),
            Self::Ics => own(&facts.ics),
            Self::Rum => own(&facts.rum),
            Self::LastDigits => own(&facts.last_digits),
            Self::Helper => own(&facts.helper),
            Self::Deceased => own(&facts.deceased),
            Self::Died => day(facts.died_on),
            Self::Story => own(&facts.story),
            Self::Recipient => own(&facts.recipient.name),
            Self::Address | Self::Anything => None,
        }
    }
}

/// The first sign of the private use area.
const FIRST_SIGN: u32 = 0xE000;

/// What a text chooses by, for these facts.
#[must_use]
pub fn selectors(kind: DocumentKind, facts: &Facts) -> Vec<(&'static str, &'static str)> {
    let yes_no = |yes: bool| if yes { "yes" } else { "no" };
    let rule = rule(kind, facts);
    let sending = match facts.route {
        Some(Route::Letter) => "post",
        Some(Route::ELetter) => "electronic_post",
        Some(Route::Store | Route::Online | Route::Account | Route::Email | Route::Form) => {
            "electronic"
        }
        Some(Route::Phone) => "phone",
        Some(Route::NewOperator) | None => "unknown",
    };
    let wanted_end = match (facts.wanted_end, facts.end_on) {
        (Some(WantedEnd::PeriodEnd), _) => "period_end",
        (_, Some(_)) => "day",
        (Some(WantedEnd::Soonest) | None, None) => "soonest",
    };
    vec![
        ("rule", rule.map_or("none", |rule| rule.id())),
        ("ground", facts.ground.unwrap_or(LegalGround::Plain).name()),
        ("family", family(facts.category)),
        ("category", facts.category.unwrap_or(Category::Other).name()),
        ("sending", sending),
        (
            "commitment",
            facts.known_commitment().map_or("unknown", Commitment::name),
        ),
        ("wanted_end", wanted_end),
        ("articles_known", yes_no(rule.is_some())),
        ("end_known", yes_no(facts.end_on.is_some())),
        ("sent_known", yes_no(facts.sent_on.is_some())),
        ("tracking_known", yes_no(facts.tracking.is_some())),
        ("concluded_known", yes_no(facts.concluded_on.is_some())),
        ("replied_known", yes_no(facts.replied_on.is_some())),
        ("line_number_known", yes_no(facts.line_number.is_some())),
        ("label_known", yes_no(facts.label.is_some())),
    ]
}

/// The families of subscriptions whose letters differ.
fn family(category: Option<Category>) -> &'static str {
    match category {
        Some(Category::Telecom) => "telecom",
        Some(
            Category::InsuranceCar
            | Category::InsuranceHome
            | Category::InsuranceHealth
            | Category::InsuranceAffinity
            | Category::InsuranceLoan
            | Category::InsuranceLife
            | Category::InsuranceOther,
        ) => "insurance",
        Some(
            Category::Streaming | Category::Software | Category::OnlineGame | Category::Dating,
        ) => "digital",
        Some(Category::Energy) => "energy",
        Some(Category::Water) => "water",
        Some(Category::BankAccount) => "account",
        Some(Category::RevolvingCredit) => "credit",
        Some(
            Category::Gym
            | Category::Press
            | Category::PayTv
            | Category::MealKit
            | Category::Transport
            | Category::OnlineCourse
            | Category::MatrimonialAgency
            | Category::Other,
        )
        | None => "other",
    }
}

//! The door of the rights engine: reads one JSON value into one typed fact, and says in one line
//! what is wrong with it. It never mends a value and never quotes what a person typed.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::Value;
use thiserror::Error;

use crate::engine::rights::facts::{FactName, Facts, Sent};
use crate::engine::rights::vocabulary::{
    BankDecision, Category, CategoryDetail, Channel, ContractObject, GroundGiven, Instrument,
    InsuranceKind, LifeEvent, Sector, TraderType,
};

/// Why facts were refused; each is one line for the person who wrote them.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FactError {
    /// The whole is not an object.
    #[error("the facts must be a JSON object of names and values")]
    NotAnObject,
    /// No fact has that name.
    #[error("`{name}` is no fact the engine knows{}", hint(.closest.as_ref()))]
    UnknownName {
        /// The name as written.
        name: String,
        /// A fact whose name looks like it.
        closest: Option<FactName>,
    },
    /// The value has the wrong type, or is outside the vocabulary.
    #[error("`{}` must be {wants}, and it is {got}", .fact.name())]
    WrongValue {
        /// The fact.
        fact: FactName,
        /// What it may hold.
        wants: String,
        /// What was found, without quoting it.
        got: &'static str,
    },
    /// A date that is not in the calendar.
    #[error("`{}` is no day of the calendar; write an existing day as YYYY-MM-DD", .fact.name())]
    NoSuchDay {
        /// The fact.
        fact: FactName,
    },
    /// Two facts that cannot be true together.
    #[error("`{}` and `{}` cannot both be true: {why}", .first.name(), .second.name())]
    Impossible {
        /// One of them.
        first: FactName,
        /// The other.
        second: FactName,
        /// Why they cannot.
        why: &'static str,
    },
}

/// A value that can be read from JSON.
pub(crate) trait Read: Sized {
    fn read(fact: FactName, value: &Value) -> Result<Self, FactError>;
}

impl Read for NaiveDate {
    fn read(fact: FactName, value: &Value) -> Result<Self, FactError> {
        let Value::String(text) = value else {
            return Err(wrong(fact, "a date written YYYY-MM-DD", value));
        };
        parse_day(text).ok_or(FactError::NoSuchDay { fact })
    }
}

impl Read for Sent {
    fn read(fact: FactName, value: &Value) -> Result<Self, FactError> {
        match value {
            Value::Null => Ok(Self::Never),
            Value::String(_) => NaiveDate::read(fact, value).map(Self::On),
            Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => Err(wrong(
                fact,
                "a date written YYYY-MM-DD, or null when nothing was sent",
                value,
            )),
        }
    }
}

impl Read for bool {
    fn read(fact: FactName, value: &Value) -> Result<Self, FactError> {
        value
            .as_bool()
            .ok_or_else(|| wrong(fact, "true or false", value))
    }
}

impl Read for u32 {
    fn read(fact: FactName, value: &Value) -> Result<Self, FactError> {
        // A hundred thousand days or months is beyond any contract and keeps every sum in range.
        value
            .as_u64()
            .filter(|number| *number <= 100_000)
            .and_then(|number| Self::try_from(number).ok())
            .ok_or_else(|| wrong(fact, "a whole number from 0 to 100000", value))
    }
}

impl Read for Decimal {
    fn read(fact: FactName, value: &Value) -> Result<Self, FactError> {
        // A thousand million euros leaves room for every product the rules compute.
        let ceiling = Self::from(1_000_000_000_u32);
        let text = match value {
            Value::Number(number) => number.to_string(),
            Value::Null
            | Value::Bool(_)
            | Value::String(_)
            | Value::Array(_)
            | Value::Object(_) => String::new(),
        };
        Self::from_str_exact(&text)
            .or_else(|_| Self::from_scientific(&text))
            .ok()
            .filter(|sum| {
                !sum.is_sign_negative() && *sum <= ceiling && sum.normalize().scale() <= 2
            })
            .ok_or_else(|| {
                wrong(
                    fact,
                    "a sum in euros, zero or more, with two decimals at most",
                    value,
                )
            })
    }
}

impl<T: Read> Read for Option<T> {
    fn read(fact: FactName, value: &Value) -> Result<Self, FactError> {
        T::read(fact, value).map(Some)
    }
}

macro_rules! read_words {
    ($($Vocabulary:ty),+ $(,)?) => {$(
        impl Read for $Vocabulary {
            fn read(fact: FactName, value: &Value) -> Result<Self, FactError> {
                value.as_str().and_then(Self::from_word).ok_or_else(|| {
                    let words: Vec<_> = Self::ALL.iter().map(|choice| format!("`{}`", choice.word())).collect();
                    let wants = match words.as_slice() {
                        [only] => only.clone(),
                        many => format!("one of {}", many.join(", ")),
                    };
                    wrong(fact, wants, value)
                })
            }
        }
    )+};
}

read_words!(
    BankDecision,
    Category,
    CategoryDetail,
    Channel,
    ContractObject,
    GroundGiven,
    Instrument,
    InsuranceKind,
    LifeEvent,
    Sector,
    TraderType,
);

impl Facts {
    /// Refuses facts that contradict each other.
    pub(crate) fn check_together(&self) -> Result<(), FactError> {
        use FactName as Name;
        let concluded = (Name::ConcludedOn, self.concluded_on);
        let renewal = (Name::RenewalDate, self.renewal_date);
        let in_order = [
            (
                concluded,
                (Name::FirstDeliveryOn, self.first_delivery_on),
                "a subscription delivers nothing before it is concluded",
            ),
            (
                concluded,
                renewal,
                "a contract is not renewed before it is concluded",
            ),
            (
                concluded,
                (Name::FirstRenewalDate, self.first_renewal_date),
                "a contract is not renewed before it is concluded",
            ),
            (
                concluded,
                (Name::CommitmentEnd, self.commitment_end),
                "a commitment does not end before the contract is concluded",
            ),
            (
                concluded,
                (Name::WithdrawalReceivedOn, self.withdrawal_received_on),
                "one does not withdraw from a contract before it is concluded",
            ),
            (
                concluded,
                (Name::TerminatedOn, self.terminated_on),
                "a contract does not end before it is concluded",
            ),
            (
                concluded,
                (Name::TerminationEffectiveOn, self.termination_effective_on),
                "a contract does not end before it is concluded",
            ),
            (
                concluded,
                (Name::TerminationReceivedOn, self.termination_received_on),
                "a termination is not received before the contract is concluded",
            ),
            (
                (Name::LastDayToRefuse, self.last_day_to_refuse),
                renewal,
                "a renewal is refused before it happens",
            ),
            (
                (Name::RefusalDeadline, self.refusal_deadline),
                renewal,
                "a renewal is refused before it happens",
            ),
            (
                (Name::TrialStartedOn, self.trial_started_on),
                (Name::PaidFrom, self.paid_from),
                "a trial is not paid before it starts",
            ),
        ];
        for ((first, earlier), (second, later), why) in in_order {
            if earlier
                .zip(later)
                .is_some_and(|(earlier, later)| earlier > later)
            {
                return Err(FactError::Impossible { first, second, why });
            }
        }
        let within = [
            (
                (Name::DaysUsed, self.days_used),
                (Name::PeriodDays, self.period_days),
                "one cannot use more days than the period holds",
            ),
            (
                (Name::MonthsElapsed, self.months_elapsed),
                (Name::ContractMonths, self.contract_months),
                "no more months can elapse than the contract holds",
            ),
        ];
        for ((first, part), (second, whole), why) in within {
            if part.zip(whole).is_some_and(|(part, whole)| part > whole) {
                return Err(FactError::Impossible { first, second, why });
            }
        }
        let named = self.category.and_then(kind_of);
        if let (Some(by_category), Some(kind)) = (named, self.insurance_kind)
            && by_category != kind
        {
            let why = "they name two different insurances";
            return Err(FactError::Impossible {
                first: Name::Category,
                second: Name::InsuranceKind,
                why,
            });
        }
        Ok(())
    }
}

/// The insurance a category names; `insurance_other` leaves it open.
pub(crate) const fn kind_of(category: Category) -> Option<InsuranceKind> {
    match category {
        Category::InsuranceAffinity => Some(InsuranceKind::Affinity),
        Category::InsuranceCar => Some(InsuranceKind::Car),
        Category::InsuranceHealth => Some(InsuranceKind::Health),
        Category::InsuranceHome => Some(InsuranceKind::Home),
        Category::InsuranceLife => Some(InsuranceKind::Life),
        Category::InsuranceLoan => Some(InsuranceKind::Loan),
        Category::BankAccount
        | Category::Dating
        | Category::Energy
        | Category::Escalation
        | Category::Fraud
        | Category::Gym
        | Category::InsuranceOther
        | Category::MatrimonialAgency
        | Category::MealKit
        | Category::OnlineCourse
        | Category::OnlineGame
        | Category::PayTv
        | Category::Payment
        | Category::Press
        | Category::RevolvingCredit
        | Category::Software
        | Category::Streaming
        | Category::Telecom
        | Category::Transport
        | Category::Water => None,
    }
}

/// The fact whose name is nearest, when it is near enough to be a slip.
pub(crate) fn closest_name(typed: &str) -> Option<FactName> {
    let distance = |fact: &FactName| strsim::damerau_levenshtein(typed, fact.name());
    FactName::ALL
        .iter()
        .copied()
        .min_by_key(distance)
        .filter(|fact| distance(fact) <= 3)
}

/// The contract writes a day in exactly one way.
fn parse_day(text: &str) -> Option<NaiveDate> {
    let shape: Vec<_> = text.split('-').map(str::len).collect();
    let digits = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'-');
    let well_written = shape == [4, 2, 2] && digits;
    well_written
        .then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok())
        .flatten()
}

fn wrong(fact: FactName, wants: impl Into<String>, value: &Value) -> FactError {
    let got = match value {
        Value::Null => "null",
        Value::Bool(_) => "a true or false",
        Value::Number(number) if number.is_f64() => "a number with decimals",
        Value::Number(_) => "another number",
        Value::String(_) => "another text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    FactError::WrongValue {
        fact,
        wants: wants.into(),
        got,
    }
}

fn hint(closest: Option<&FactName>) -> String {
    closest
        .map(|fact| format!("; perhaps `{}` is meant", fact.name()))
        .unwrap_or_default()
}

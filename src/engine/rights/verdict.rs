//! What a rule can say: an answer, « not here », or « I would need these facts ».
//! Plain values without allocation; they never hold a wording for people.

use chrono::NaiveDate;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::engine::rights::facts::FactName;
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::vocabulary::{Right, vocabulary};

vocabulary! {
    /// The name of one answer.
    Key {
        Admissible = "admissible",
        AmicableAttemptRequired = "amicable_attempt_required",
        AmountDueEur = "amount_due_eur",
        AvailableFrom = "available_from",
        BankAnswerBusinessDays = "bank_answer_business_days",
        BlockingFeeEur = "blocking_fee_eur",
        CallsAllowed = "calls_allowed",
        CappedExitFrom = "capped_exit_from",
        ChatelApplies = "chatel_applies",
        ClauseValid = "clause_valid",
        ClosingInvoiceDeadline = "closing_invoice_deadline",
        CommitmentEnd = "commitment_end",
        CompensationMinEur = "compensation_min_eur",
        Condition3MonthsMet = "condition_3_months_met",
        ContractVoid = "contract_void",
        CourtContributionEur = "court_contribution_eur",
        DaysLate = "days_late",
        Deadline = "deadline",
        EarliestDate = "earliest_date",
        EarliestEndDate = "earliest_end_date",
        FeeEur = "fee_eur",
        FeeMaxEur = "fee_max_eur",
        Form = "form",
        FreeEarlyExit = "free_early_exit",
        HamonAvailable = "hamon_available",
        InitialDeadline = "initial_deadline",
        LaterOperations = "later_operations",
        LatestDate = "latest_date",
        LatestEndDate = "latest_end_date",
        LatestSwitchDate = "latest_switch_date",
        MaxCommitmentMonths = "max_commitment_months",
        MaxFineEur = "max_fine_eur",
        MaxFineLegalPersonEur = "max_fine_legal_person_eur",
        MaxNoticeDays = "max_notice_days",
        MonthDueInFull = "month_due_in_full",
        MustSendTermination = "must_send_termination",
        NewWithdrawalAfterTrial = "new_withdrawal_after_trial",
        NoPaymentForDays = "no_payment_for_days",
        NoticeDays = "notice_days",
        NoticeValid = "notice_valid",
        NoticeWindowEnd = "notice_window_end",
        NoticeWindowStart = "notice_window_start",
        OnlineTerminationAvailable = "online_termination_available",
        OverpaymentRefundWithinDaysOfInvoice = "overpayment_refund_within_days_of_invoice",
        PaidWithinDaysOfRequest = "paid_within_days_of_request",
        PaymentBeforeDeadlineAllowed = "payment_before_deadline_allowed",
        PercevalApplicable = "perceval_applicable",
        PeriodStartsFrom = "period_starts_from",
        ProcessingDaysMax = "processing_days_max",
        RecapFree = "recap_free",
        RecapMonths = "recap_months",
        RecapWithinDays = "recap_within_days",
        RefundDeadline = "refund_deadline",
        RefundEur = "refund_eur",
        RegisteredLetterRequired = "registered_letter_required",
        RemainingMonths = "remaining_months",
        RepayUsedCreditEur = "repay_used_credit_eur",
        Right = "right",
        RolledOver = "rolled_over",
        SurchargeEur = "surcharge_eur",
        SurchargeRatePct = "surcharge_rate_pct",
        TacitRenewalValid = "tacit_renewal_valid",
        TerminationProcessedAs = "termination_processed_as",
        TvMovingRuleApplies = "tv_moving_rule_applies",
        WithdrawalAvailable = "withdrawal_available",
        WithdrawalButtonRequired = "withdrawal_button_required",
        WithinThreeMonths = "within_three_months",
    }
}

/// One value of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// Neither the facts nor the texts fix it.
    Open,
    /// Yes or no.
    YesNo(bool),
    /// A number of days, months or per cent, or a whole number of euros.
    Count(u32),
    /// A sum in euros, rounded to the cent.
    Money(Decimal),
    /// A civil date.
    Day(NaiveDate),
    /// A word of a closed vocabulary.
    Word(&'static str),
}

/// Whether a rule opens something to the consumer or closes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The rule gives a right, a date or a sum.
    Grants,
    /// The rule says that the law gives nothing here.
    Denies,
}

/// The keys and values of one rule; four at most, in the order they were said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answers {
    tone: Tone,
    len: u8,
    entries: [(Key, Value); Self::MOST],
}

impl Answers {
    /// No rule answers more keys.
    pub const MOST: usize = 4;

    pub(crate) const fn grant() -> Self {
        Self::with_tone(Tone::Grants)
    }

    pub(crate) const fn deny() -> Self {
        Self::with_tone(Tone::Denies)
    }

    /// Grants when the condition holds, denies otherwise.
    pub(crate) const fn grant_if(holds: bool) -> Self {
        if holds { Self::grant() } else { Self::deny() }
    }

    /// Whether the rule gives or closes.
    #[must_use]
    pub const fn tone(&self) -> Tone {
        self.tone
    }

    /// The keys and values.
    #[must_use]
    pub fn entries(&self) -> &[(Key, Value)] {
        &self.entries[..usize::from(self.len)]
    }

    /// The value of one key.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<Value> {
        self.entries()
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| *value)
    }

    /// Whether a value is left open.
    #[must_use]
    pub fn has_open(&self) -> bool {
        self.entries()
            .iter()
            .any(|(_, value)| *value == Value::Open)
    }

    pub(crate) const fn put(mut self, key: Key, value: Value) -> Self {
        self.entries[self.len as usize] = (key, value);
        self.len += 1;
        self
    }

    pub(crate) const fn right(self, right: Right) -> Self {
        self.put(Key::Right, Value::Word(right.word()))
    }

    pub(crate) const fn day(self, key: Key, day: NaiveDate) -> Self {
        self.put(key, Value::Day(day))
    }

    pub(crate) const fn day_if_known(self, key: Key, day: Option<NaiveDate>) -> Self {
        match day {
            Some(day) => self.day(key, day),
            None => self.open(key),
        }
    }

    pub(crate) const fn yes_no(self, key: Key, answer: bool) -> Self {
        self.put(key, Value::YesNo(answer))
    }

    pub(crate) const fn count(self, key: Key, count: u32) -> Self {
        self.put(key, Value::Count(count))
    }

    pub(crate) fn money(self, key: Key, sum: Decimal) -> Self {
        self.put(key, Value::Money(to_cents(sum)))
    }

    pub(crate) fn money_if_known(self, key: Key, sum: Option<Decimal>) -> Self {
        match sum {
            Some(sum) => self.money(key, sum),
            None => self.open(key),
        }
    }

    pub(crate) const fn word(self, key: Key, word: &'static str) -> Self {
        self.put(key, Value::Word(word))
    }

    pub(crate) const fn open(self, key: Key) -> Self {
        self.put(key, Value::Open)
    }

    const fn with_tone(tone: Tone) -> Self {
        Self {
            tone,
            len: 0,
            entries: [(Key::Right, Value::Open); Self::MOST],
        }
    }
}

/// Rounds a sum to the cent; half a cent goes up. Every sum the engine answers passes here.
#[must_use]
pub fn to_cents(sum: Decimal) -> Decimal {
    let mut cents = sum.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    cents.rescale(2);
    cents
}

/// Why a rule does not speak about these facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// That fact puts the case outside the rule.
    Fact(FactName),
    /// The law was not in force, or no longer, on the day that counts.
    NotInForce,
    /// Another rule says it better for these facts.
    Superseded(RuleId),
    /// A date would leave the calendar.
    BeyondCalendar,
}

/// What one rule says of one set of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It answers, to grant or to deny.
    Applies {
        /// Its keys and values.
        answers: Answers,
    },
    /// It has nothing to do with these facts.
    DoesNotApply {
        /// Why.
        reason: Reason,
    },
    /// It cannot answer before these facts are known.
    WouldNeed {
        /// The missing facts.
        facts: FactSet,
    },
}

/// Why a rule stays silent, as its function says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Silence {
    No(Reason),
    Unknown(FactName),
}

/// What the function of a rule returns.
pub(crate) type Ruling = Result<Answers, Silence>;

/// A set of facts, by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FactSet(u128);

const _: () = assert!(FactName::ALL.len() <= 128, "a fact set holds 128 names");

impl FactSet {
    /// The set of these facts.
    #[must_use]
    pub const fn of(names: &[FactName]) -> Self {
        let mut bits = 0;
        let mut at = 0;
        while at < names.len() {
            bits |= 1 << names[at] as u8;
            at += 1;
        }
        Self(bits)
    }

    /// Every fact.
    pub const ALL: Self = Self::of(FactName::ALL);

    /// The facts of this set that are not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nothing is left.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the fact is in the set.
    #[must_use]
    pub const fn contains(self, name: FactName) -> bool {
        self.0 & (1 << name as u8) != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The facts, in the order of their names.
    pub fn iter(self) -> impl Iterator<Item = FactName> {
        FactName::ALL
            .iter()
            .copied()
            .filter(move |name| self.contains(*name))
    }

    pub(crate) const fn put_if(&mut self, name: FactName, is_in: bool) {
        self.0 |= (is_in as u128) << name as u8;
    }
}

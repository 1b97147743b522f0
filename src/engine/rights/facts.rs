//! `Facts`: what is known of one subscription, typed and checked once at the door.
//! It never judges: an unknown fact stays unknown, and no fact is worked out from another.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::engine::rights::reading::{FactError, Read, closest_name};
use crate::engine::rights::verdict::FactSet;
use crate::engine::rights::vocabulary::{
    BankDecision, Category, CategoryDetail, Channel, ContractObject, GroundGiven, Instrument,
    InsuranceKind, LifeEvent, Sector, TraderType,
};

/// Whether something was sent, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sent {
    /// Nobody knows.
    #[default]
    Unknown,
    /// It is known that nothing was sent.
    Never,
    /// It was sent on that day.
    On(NaiveDate),
}

impl Sent {
    /// The day it was sent, when it is known to have been sent.
    #[must_use]
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::On(day) => Some(day),
            Self::Never | Self::Unknown => None,
        }
    }
}

/// A place that may or may not be filled.
pub(crate) trait Known {
    fn is_known(&self) -> bool;
}

impl<T> Known for Option<T> {
    fn is_known(&self) -> bool {
        self.is_some()
    }
}

impl Known for Sent {
    fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown)
    }
}

/// Builds the names of the facts, the struct that holds them, and the door.
macro_rules! facts {
    ($($field:ident: $Variant:ident => $type:ty),+ $(,)?) => {
        /// The name of a fact.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum FactName {
            #[doc = "`today`"] Today,
            $(#[doc = concat!("`", stringify!($field), "`")] $Variant),+
        }

        impl FactName {
            /// Every fact, `today` first and the others in the order of the alphabet.
            pub const ALL: &'static [Self] = &[Self::Today, $(Self::$Variant),+];

            /// The name as it stands in JSON.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { Self::Today => "today", $(Self::$Variant => stringify!($field)),+ }
            }
        }

        /// What is known of one subscription; `None` is « unknown ».
        #[derive(Debug, Clone, PartialEq)]
        pub struct Facts {
            #[doc = "The day on which the question is asked."] pub today: NaiveDate,
            $(#[doc = concat!("`", stringify!($field), "`")] pub $field: $type),+
        }

        impl Facts {
            /// Nothing is known but the day.
            #[must_use]
            pub fn on(today: NaiveDate) -> Self {
                Self { today, $($field: <$type>::default()),+ }
            }

            /// The facts that are known; `today` always is.
            #[must_use]
            pub fn known(&self) -> FactSet {
                let mut known = FactSet::of(&[FactName::Today]);
                $(known.put_if(FactName::$Variant, self.$field.is_known());)+
                known
            }

            /// Forgets one fact; `today` cannot be forgotten.
            pub fn forget(&mut self, name: FactName) {
                match name {
                    FactName::Today => {}
                    $(FactName::$Variant => self.$field = <$type>::default()),+
                }
            }

            fn read(&mut self, name: FactName, value: &Value) -> Result<(), FactError> {
                match name {
                    FactName::Today => self.today = Read::read(name, value)?,
                    $(FactName::$Variant => self.$field = Read::read(name, value)?),+
                }
                Ok(())
            }
        }
    };
}

facts! {
    admissible: Admissible => Option<bool>,
    advance_eur: AdvanceEur => Option<Decimal>,
    amount_eur: AmountEur => Option<Decimal>,
    answered: Answered => Option<bool>,
    authorised: Authorised => Option<bool>,
    auto_extended: AutoExtended => Option<bool>,
    bank_decision: BankDecision => Option<BankDecision>,
    bank_decision_received_on: BankDecisionReceivedOn => Option<NaiveDate>,
    call_on: CallOn => Option<NaiveDate>,
    card_in_possession: CardInPossession => Option<bool>,
    card_opposed: CardOpposed => Option<bool>,
    category: Category => Option<Category>,
    category_detail: CategoryDetail => Option<CategoryDetail>,
    change_effective_on: ChangeEffectiveOn => Option<NaiveDate>,
    change_in_favour_of_consumer: ChangeInFavourOfConsumer => Option<bool>,
    change_notice_received_on: ChangeNoticeReceivedOn => Option<NaiveDate>,
    channel: Channel => Option<Channel>,
    claim_eur: ClaimEur => Option<Decimal>,
    claim_known: ClaimKnown => Option<bool>,
    claimed_eur: ClaimedEur => Option<Decimal>,
    clear_price_info_at_signup: ClearPriceInfoAtSignup => Option<bool>,
    closure_requested: ClosureRequested => Option<bool>,
    commitment_end: CommitmentEnd => Option<NaiveDate>,
    commitment_months: CommitmentMonths => Option<u32>,
    concluded_on: ConcludedOn => Option<NaiveDate>,
    confirmation_on_durable_medium: ConfirmationOnDurableMedium => Option<bool>,
    contract_effective_on: ContractEffectiveOn => Option<NaiveDate>,
    contract_months: ContractMonths => Option<u32>,
    contract_notice_days: ContractNoticeDays => Option<u32>,
    contract_object: ContractObject => Option<ContractObject>,
    creditor_bank_in_eea: CreditorBankInEea => Option<bool>,
    days_late: DaysLate => Option<u32>,
    days_used: DaysUsed => Option<u32>,
    debited_on: DebitedOn => Option<NaiveDate>,
    deposit_eur: DepositEur => Option<Decimal>,
    employer_mandatory: EmployerMandatory => Option<bool>,
    ended_on: EndedOn => Option<NaiveDate>,
    entered_card_myself: EnteredCardMyself => Option<bool>,
    equipment_returned_on: EquipmentReturnedOn => Option<NaiveDate>,
    event: Event => Option<LifeEvent>,
    event_date: EventDate => Option<NaiveDate>,
    execution_started: ExecutionStarted => Option<bool>,
    existing_customer: ExistingCustomer => Option<bool>,
    express_request_early_start: ExpressRequestEarlyStart => Option<bool>,
    express_waiver: ExpressWaiver => Option<bool>,
    filed_on: FiledOn => Option<NaiveDate>,
    first_delivery_on: FirstDeliveryOn => Option<NaiveDate>,
    first_premium_paid_on: FirstPremiumPaidOn => Option<NaiveDate>,
    first_renewal_date: FirstRenewalDate => Option<NaiveDate>,
    fixed_term_tacit_renewal: FixedTermTacitRenewal => Option<bool>,
    force_majeure: ForceMajeure => Option<bool>,
    free_months: FreeMonths => Option<u32>,
    ground_given: GroundGiven => Option<GroundGiven>,
    hamon_eligible: HamonEligible => Option<bool>,
    informed_concluded_on: InformedConcludedOn => Option<NaiveDate>,
    instrument: Instrument => Option<Instrument>,
    insurance_kind: InsuranceKind => Option<InsuranceKind>,
    insurer_sells_online: InsurerSellsOnline => Option<bool>,
    is_supplier_switch: IsSupplierSwitch => Option<bool>,
    keeps_number: KeepsNumber => Option<bool>,
    last_day_to_refuse: LastDayToRefuse => Option<NaiveDate>,
    last_invoice_paid_on: LastInvoicePaidOn => Option<NaiveDate>,
    legal_aid: LegalAid => Option<bool>,
    legitimate_ground: LegitimateGround => Option<bool>,
    letter_received_on: LetterReceivedOn => Option<NaiveDate>,
    linked_credit: LinkedCredit => Option<bool>,
    minimum_term_over: MinimumTermOver => Option<bool>,
    months_elapsed: MonthsElapsed => Option<u32>,
    new_contract_effective_on: NewContractEffectiveOn => Option<NaiveDate>,
    notice_compliant_form: NoticeCompliantForm => Option<bool>,
    notice_sent_on: NoticeSentOn => Sent,
    notice_valid: NoticeValid => Option<bool>,
    notification_date: NotificationDate => Option<NaiveDate>,
    number_lost: NumberLost => Option<bool>,
    open_ended: OpenEnded => Option<bool>,
    order_button_mentions_payment: OrderButtonMentionsPayment => Option<bool>,
    overindebtedness_filed_on: OverindebtednessFiledOn => Option<NaiveDate>,
    paid_from: PaidFrom => Option<NaiveDate>,
    paid_on: PaidOn => Option<NaiveDate>,
    period_days: PeriodDays => Option<u32>,
    personal_account: PersonalAccount => Option<bool>,
    prepaid_eur: PrepaidEur => Option<Decimal>,
    prepaid_months: PrepaidMonths => Option<u32>,
    price_eur: PriceEur => Option<Decimal>,
    price_per_month_eur: PricePerMonthEur => Option<Decimal>,
    prior_consent: PriorConsent => Option<bool>,
    prior_express_consent: PriorExpressConsent => Option<bool>,
    refund_deadline: RefundDeadline => Option<NaiveDate>,
    refusal_deadline: RefusalDeadline => Option<NaiveDate>,
    renewal_date: RenewalDate => Option<NaiveDate>,
    renunciation_received_on: RenunciationReceivedOn => Option<NaiveDate>,
    request_on: RequestOn => Option<NaiveDate>,
    requested_end_on: RequestedEndOn => Option<NaiveDate>,
    risk_tied_to_old_situation: RiskTiedToOldSituation => Option<bool>,
    scheduled_debit_on: ScheduledDebitOn => Option<NaiveDate>,
    sector: Sector => Option<Sector>,
    series: Series => Option<bool>,
    service_rules_days: ServiceRulesDays => Option<u32>,
    subsidised_device: SubsidisedDevice => Option<bool>,
    switch_request_on: SwitchRequestOn => Option<NaiveDate>,
    tacit_renewal_claimed: TacitRenewalClaimed => Option<bool>,
    terminated_on: TerminatedOn => Option<NaiveDate>,
    termination_effective_on: TerminationEffectiveOn => Option<NaiveDate>,
    termination_postmark_on: TerminationPostmarkOn => Option<NaiveDate>,
    termination_received_on: TerminationReceivedOn => Option<NaiveDate>,
    termination_requested_on: TerminationRequestedOn => Option<NaiveDate>,
    trader_sells_online_today: TraderSellsOnlineToday => Option<bool>,
    trader_type: TraderType => Option<TraderType>,
    trial_days: TrialDays => Option<u32>,
    trial_started_on: TrialStartedOn => Option<NaiveDate>,
    used_credit_eur: UsedCreditEur => Option<Decimal>,
    waiver_given: WaiverGiven => Option<bool>,
    withdrawal_info_given: WithdrawalInfoGiven => Option<bool>,
    withdrawal_info_received_on: WithdrawalInfoReceivedOn => Option<NaiveDate>,
    withdrawal_received_on: WithdrawalReceivedOn => Option<NaiveDate>,
    written_complaint_on: WrittenComplaintOn => Sent,
}

impl FactName {
    /// The fact of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.name() == name)
    }
}

impl Facts {
    /// Reads and checks a JSON object of facts; `today_default` stands in when `today` is absent.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong: an unknown name, a value of the wrong type, a date that does
    /// not exist, a word outside its vocabulary, or facts that cannot be true together.
    pub fn from_json(json: &Value, today_default: NaiveDate) -> Result<Self, FactError> {
        let Value::Object(entries) = json else {
            return Err(FactError::NotAnObject);
        };
        let mut facts = Self::on(today_default);
        for (key, value) in entries {
            let name = FactName::from_name(key).ok_or_else(|| FactError::UnknownName {
                name: key.clone(),
                closest: closest_name(key),
            })?;
            facts.read(name, value)?;
        }
        facts.check_together()?;
        Ok(facts)
    }
}

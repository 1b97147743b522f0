//! The slots a case can fill, how each is answered, and the closed lists of answers to choose from.
//! It never holds an order of questions nor a condition: those stand in `dialogues/` and in `guard`.

use crate::engine::names::{Named, closed_list};

closed_list! {
    /// A place for one fact of a case.
    pub enum Slot {
        /// The subscription as the person names it; unknown when a debit is not recognised.
        Name = "name",
        /// The words of the bank statement, as pasted.
        Label = "label",
        /// Whether the person, or someone close, agreed to that debit.
        Agreed = "agreed",
        /// By card or by direct debit.
        PaidBy = "paid_by",
        /// Where the bank of whoever took the money is.
        PayeeBank = "payee_bank",
        /// The day the bank was told of a debit nobody agreed to.
        BankToldOn = "bank_told_on",
        /// What the bank answered.
        BankReply = "bank_reply",
        /// The provider's card; unknown when it stays as typed.
        Provider = "provider",
        /// Whose subscription it is, when it is somebody else's.
        ForWhom = "for_whom",
        /// The kind of subscription, asked when no card tells it.
        Category = "category",
        /// Alone, inside a bundle, or several under one name.
        Bundle = "bundle",
        /// Who takes the money.
        Biller = "biller",
        /// What the device's settings showed.
        InApp = "in_app",
        /// What is paid each time, in euros.
        Amount = "amount",
        /// How often it is paid.
        Rhythm = "rhythm",
        /// The day of the latest debit.
        LastDebitOn = "last_debit_on",
        /// Whether a free or cheap trial is still running.
        OnTrial = "on_trial",
        /// The day that trial becomes a paid contract.
        TrialEndsOn = "trial_ends_on",
        /// Whether the phone number is to be kept.
        KeepNumber = "keep_number",
        /// The person confirmed the first summary.
        Identified = "identified",
        /// Where the person stands with the contract's documents.
        Documents = "documents",
        /// The day the contract was concluded.
        ConcludedOn = "concluded_on",
        /// How the contract was concluded.
        Channel = "channel",
        /// Whether it began with a free or cheap trial.
        Trial = "trial",
        /// The day the trial became a paid contract.
        PaidFrom = "paid_from",
        /// Whether the price after the trial was clear at sign-up.
        TrialClear = "trial_clear",
        /// Whether the right to withdraw was explained.
        WithdrawalInfo = "withdrawal_info",
        /// The day the first parcel came.
        FirstDeliveryOn = "first_delivery_on",
        /// Whether one promised to stay.
        Commitment = "commitment",
        /// How long one promised to stay, in months.
        CommitmentLength = "commitment_length",
        /// The last day of the commitment.
        CommitmentEndOn = "commitment_end_on",
        /// Whether the phone came cheaper with the plan.
        Subsidised = "subsidised",
        /// What happens at the end of the period.
        Term = "term",
        /// The day the contract renews.
        RenewalOn = "renewal_on",
        /// Whether a renewal notice came.
        NoticeCame = "notice_came",
        /// The day that notice was sent.
        NoticeCameOn = "notice_came_on",
        /// The last day to refuse the renewal, as the notice or the contract says.
        RefusalOn = "refusal_on",
        /// Whether that notice gave the last day in a box, in a letter or an e-mail of its own.
        NoticeBoxed = "notice_boxed",
        /// Whether an employer makes that health cover compulsory.
        EmployerCover = "employer_cover",
        /// Whether the provider sells online today.
        SellsOnline = "sells_online",
        /// Whether another energy supplier takes over.
        Switching = "switching",
        /// Whether it is a private person's bank account.
        PersonalAccount = "personal_account",
        /// The notice period of the contract, in days.
        NoticeDays = "notice_days",
        /// Whether the contract names a fee for ending it.
        Fees = "fees",
        /// That fee, in euros.
        FeesEur = "fees_eur",
        /// The ground the person has, if any.
        Ground = "ground",
        /// The day a change of price or terms was announced.
        ChangeToldOn = "change_told_on",
        /// Whether that change is to the person's disadvantage.
        ChangeHarms = "change_harms",
        /// The day of the move.
        MovedOn = "moved_on",
        /// Whether what is insured hung on the former home.
        RiskTied = "risk_tied",
        /// Whether an overindebtedness file was declared admissible.
        Overdebt = "overdebt",
        /// The day that file was lodged.
        OverdebtOn = "overdebt_on",
        /// When it should end.
        WantedEnd = "wanted_end",
        /// The person confirmed the second summary.
        Informed = "informed",
        /// Whether reminders may be sent for this case.
        Reminders = "reminders",
        /// How the cancellation reaches the provider.
        Route = "route",
        /// The preparation checklist was gone through.
        Prepared = "prepared",
        /// The day the cancellation was sent.
        SentOn = "sent_on",
        /// The tracking number of a registered letter.
        Tracking = "tracking",
        /// What the provider answered.
        Reply = "reply",
        /// The day the next message was sent after that answer.
        ReplySentOn = "reply_sent_on",
        /// Whether a written confirmation arrived.
        Confirmation = "confirmation",
        /// The day the contract ends.
        EndOn = "end_on",
        /// The last things to settle were gone through.
        Leftovers = "leftovers",
        /// Whether money left after the end.
        Debited = "debited",
        /// The day of that debit.
        DebitedOn = "debited_on",
        /// How that money left.
        DebitedBy = "debited_by",
        /// The day the bank was told of a debit after the end.
        BankAskedOn = "bank_asked_on",
        /// What became of the money of a debit after the end, once the bank was asked.
        BankRefund = "bank_refund",
        /// The day the provider's equipment was returned; unknown when there is none.
        EquipmentBackOn = "equipment_back_on",
        /// What became of the money to be given back.
        Refund = "refund",
        /// The person confirmed the closing summary.
        Settled = "settled",
    }
}

/// How a slot is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Words kept as typed.
    Text,
    /// One of a closed list.
    Choice(&'static [&'static str]),
    /// Yes or no.
    YesNo,
    /// A civil date.
    Date(Tense),
    /// A sum in euros.
    Money,
    /// A number of days.
    Days,
    /// A provider of the directory.
    Provider,
    /// A summary to confirm.
    Confirm,
    /// A list to tick, then to leave.
    Checklist(List),
}

/// On which side of today a date lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// Today or before.
    Past,
    /// Today or after.
    Future,
    /// Either side.
    Any,
}

closed_list! {
    /// A list of things to tick.
    pub enum List {
        /// What to have at hand before contacting.
        Preparation = "preparation",
        /// What remains to settle after the end.
        Leftovers = "leftovers",
    }
}

impl Slot {
    /// How this slot is answered.
    #[must_use]
    pub fn input(self) -> Input {
        match self {
            Self::Name | Self::Label | Self::Tracking => Input::Text,
            Self::Agreed
            | Self::KeepNumber
            | Self::OnTrial
            | Self::Reminders
            | Self::Trial
            | Self::TrialClear
            | Self::WithdrawalInfo
            | Self::Subsidised
            | Self::NoticeBoxed
            | Self::EmployerCover
            | Self::SellsOnline
            | Self::Switching
            | Self::PersonalAccount
            | Self::ChangeHarms
            | Self::RiskTied
            | Self::Overdebt => Input::YesNo,
            Self::BankToldOn
            | Self::LastDebitOn
            | Self::ConcludedOn
            | Self::FirstDeliveryOn
            | Self::NoticeCameOn
            | Self::ChangeToldOn
            | Self::OverdebtOn
            | Self::SentOn
            | Self::ReplySentOn
            | Self::DebitedOn
            | Self::EquipmentBackOn
            | Self::BankAskedOn => Input::Date(Tense::Past),
            Self::CommitmentEndOn | Self::TrialEndsOn => Input::Date(Tense::Future),
            Self::RenewalOn | Self::EndOn | Self::PaidFrom | Self::RefusalOn | Self::MovedOn => {
                Input::Date(Tense::Any)
            }
            Self::Provider => Input::Provider,
            Self::Amount | Self::FeesEur => Input::Money,
            Self::NoticeDays => Input::Days,
            Self::Identified | Self::Informed | Self::Settled => Input::Confirm,
            Self::Prepared => Input::Checklist(List::Preparation),
            Self::Leftovers => Input::Checklist(List::Leftovers),
            Self::BankReply => Input::Choice(BankReply::NAMES),
            Self::Category => Input::Choice(Category::NAMES),
            Self::Bundle => Input::Choice(Bundle::NAMES),
            Self::Biller => Input::Choice(Biller::NAMES),
            Self::InApp => Input::Choice(InApp::NAMES),
            Self::Rhythm => Input::Choice(Rhythm::NAMES),
            Self::Documents => Input::Choice(Documents::NAMES),
            Self::Channel => Input::Choice(Channel::NAMES),
            Self::PaidBy => Input::Choice(PaidBy::NAMES),
            Self::PayeeBank => Input::Choice(PayeeBank::NAMES),
            Self::Commitment => Input::Choice(Commitment::NAMES),
            Self::CommitmentLength => Input::Choice(CommitmentLength::NAMES),
            Self::Term => Input::Choice(Term::NAMES),
            Self::NoticeCame => Input::Choice(NoticeCame::NAMES),
            Self::Fees => Input::Choice(Fees::NAMES),
            Self::Ground => Input::Choice(Ground::NAMES),
            Self::WantedEnd => Input::Choice(WantedEnd::NAMES),
            Self::Route => Input::Choice(Route::NAMES),
            Self::Reply => Input::Choice(Reply::NAMES),
            Self::Confirmation => Input::Choice(Confirmation::NAMES),
            Self::Debited => Input::Choice(Debited::NAMES),
            Self::DebitedBy => Input::Choice(DebitedBy::NAMES),
            Self::ForWhom => Input::Choice(ForWhom::NAMES),
            Self::Refund => Input::Choice(Refund::NAMES),
            Self::BankRefund => Input::Choice(BankRefund::NAMES),
        }
    }
}

/// A closed list that answers one slot.
pub trait Answers: Named {
    /// The slot these answers fill.
    const SLOT: Slot;
    /// The written names, in order.
    const NAMES: &'static [&'static str];
}

macro_rules! answers {
    ($slot:ident: $(#[$doc:meta])* $type:ident { $($variant:ident = $name:literal,)+ }) => {
        closed_list! { $(#[$doc])* #[allow(missing_docs, reason = "the written name says it")] pub enum $type { $($variant = $name,)+ } }

        impl Answers for $type {
            const SLOT: Slot = Slot::$slot;
            const NAMES: &'static [&'static str] = &[$($name),+];
        }
    };
}

answers! { BankReply: /// What the bank answered.
BankReply { Refunded = "refunded", Refused = "refused", Waiting = "waiting", } }

answers! { Category: /// The kind of subscription; the words are those of the rights engine.
Category {
    Streaming = "streaming", Telecom = "telecom", Gym = "gym", Press = "press", Software = "software",
    OnlineGame = "online_game", PayTv = "pay_tv", MealKit = "meal_kit", Dating = "dating",
    Transport = "transport", Energy = "energy", Water = "water",
    InsuranceCar = "insurance_car", InsuranceHome = "insurance_home", InsuranceHealth = "insurance_health",
    InsuranceAffinity = "insurance_affinity", InsuranceLoan = "insurance_loan", InsuranceLife = "insurance_life",
    InsuranceOther = "insurance_other",
    BankAccount = "bank_account", RevolvingCredit = "revolving_credit", OnlineCourse = "online_course",
    MatrimonialAgency = "matrimonial_agency", Other = "other",
} }

impl Category {
    /// Whether it is often begun with a free or cheap trial.
    #[must_use]
    pub const fn has_trials(self) -> bool {
        matches!(
            self,
            Self::Streaming
                | Self::Press
                | Self::Software
                | Self::OnlineGame
                | Self::PayTv
                | Self::MealKit
                | Self::Dating
                | Self::OnlineCourse
                | Self::Gym
                | Self::Other
        )
    }

    /// Whether it is an insurance, of whatever kind.
    #[must_use]
    pub const fn is_insurance(self) -> bool {
        matches!(
            self,
            Self::InsuranceCar
                | Self::InsuranceHome
                | Self::InsuranceHealth
                | Self::InsuranceAffinity
                | Self::InsuranceLoan
                | Self::InsuranceLife
                | Self::InsuranceOther
        )
    }
}

answers! { Bundle: /// Alone, inside a bundle, or several under one name.
Bundle { Alone = "alone", Bundled = "bundled", Several = "several", } }

answers! { Biller: /// Who takes the money.
Biller {
    Direct = "direct", Apple = "apple", Google = "google", Amazon = "amazon",
    PhoneBill = "phone_bill", Paypal = "paypal", Partner = "partner",
} }

answers! { InApp: /// What the device's settings showed.
InApp { Found = "found", NotFound = "not_found", Cancelled = "cancelled", } }

answers! { Rhythm: /// How often it is paid.
Rhythm { Monthly = "monthly", FourWeekly = "four_weekly", Weekly = "weekly", Quarterly = "quarterly", Yearly = "yearly", Once = "once", } }

answers! { Documents: /// Where the person stands with the contract's documents.
Documents { Found = "found", NotFound = "not_found", } }

answers! { Channel: /// How the contract was concluded; the words are those of the rights engine.
Channel { Online = "online", Phone = "phone", Doorstep = "doorstep", InStore = "in_store", Fair = "fair", } }

answers! { Commitment: /// Whether one promised to stay.
Commitment { None = "none", Running = "running", Over = "over", } }

answers! { CommitmentLength: /// How long one promised to stay, in months.
CommitmentLength { Twelve = "12", TwentyFour = "24", } }

answers! { Term: /// What happens at the end of the period.
Term { Open = "open", Renews = "renews", Ends = "ends", } }

answers! { NoticeCame: /// Whether a renewal notice came.
NoticeCame { Never = "never", Came = "came", } }

answers! { PaidBy: /// By card or by direct debit.
PaidBy { Card = "card", DirectDebit = "direct_debit", } }

answers! { PayeeBank: /// Where the bank of whoever took the money is.
PayeeBank { Europe = "europe", Elsewhere = "elsewhere", } }

answers! { Fees: /// Whether the contract names a fee for ending it.
Fees { None = "none", Some = "some", } }

answers! { Ground: /// The ground the person has, if any.
Ground { None = "none", Price = "price", Moving = "moving", Illness = "illness", Job = "job", Money = "money", Fault = "fault", Bereavement = "bereavement", } }

answers! { WantedEnd: /// When it should end.
WantedEnd { Soonest = "soonest", PeriodEnd = "period_end", } }

answers! { Route: /// How the cancellation reaches the provider.
Route {
    Store = "store", Online = "online", Account = "account", Email = "email", Form = "form",
    Phone = "phone", NewOperator = "new_operator", Letter = "letter", ELetter = "e_letter",
} }

impl Route {
    /// Whether a text of ours goes that way: a store and a new operator need none.
    #[must_use]
    pub const fn has_letter(self) -> bool {
        !matches!(self, Self::Store | Self::NewOperator)
    }
}

answers! { Reply: /// What the provider answered.
Reply {
    Nothing = "nothing", Confirmed = "confirmed", WantsWriting = "wants_writing", WantsProof = "wants_proof",
    UseAccount = "use_account", UsePhone = "use_phone", Commitment = "commitment", Fees = "fees",
    Refused = "refused", Discount = "discount", Accepted = "accepted", WantsId = "wants_id",
    Equipment = "equipment", Collection = "collection", Bounced = "bounced",
} }

answers! { Confirmation: /// Whether a written confirmation arrived.
Confirmation { Written = "written", Spoken = "spoken", } }

answers! { Debited: /// Whether money left after the end.
Debited { No = "no", Yes = "yes", Enough = "enough", } }

answers! { DebitedBy: /// How the money of a debit after the end left.
DebitedBy { DirectDebit = "direct_debit", Card = "card", } }

answers! { ForWhom: /// Whose subscription it is, when it is somebody else's.
ForWhom { Relative = "relative", Deceased = "deceased", } }

answers! { Refund: /// What became of the money to be given back.
Refund { Received = "received", NothingDue = "nothing_due", } }

answers! { BankRefund: /// What the bank did when it was asked for the money of a debit after the end.
BankRefund { Received = "received", Refused = "refused", } }

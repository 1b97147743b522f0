//! Guards: the named yes/no questions about a case that `dialogues/` uses by name.
//! They never change anything, and an unknown fact is never taken for a yes.

use chrono::NaiveDate;

use crate::book::Book;
use crate::engine::calendar;
use crate::engine::case::{Case, Deed};
use crate::engine::fact::Fact;
use crate::engine::figures;
use crate::engine::ladder;
use crate::engine::legal;
use crate::engine::names::{Named, closed_list};
use crate::engine::rights::scope;
use crate::engine::rights::vocabulary::Category as LawCategory;
use crate::engine::slot::{
    BankReply, Biller, Category, Channel, Commitment, CommitmentLength, Debited, Fees, ForWhom,
    Ground, NoticeCame, Reply, Route, Slot, Term,
};

/// What a guard looks at.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The book.
    pub book: &'a Book,
    /// The case.
    pub case: &'a Case,
    /// The civil date where the person is.
    pub today: NaiveDate,
}

closed_list! {
    /// A named yes/no about the facts.
    pub enum Guard {
        /// The person does not recognise a debit.
        Unrecognised = "unrecognised",
        /// The words of the statement are known, or are needed to recognise a debit.
        LabelMatters = "label-matters",
        /// Nothing says that the person never agreed to it.
        Agreed = "agreed",
        /// The person never agreed to it.
        NotAgreed = "not-agreed",
        /// The directory knows something near what was typed.
        HasSuggestions = "has-suggestions",
        /// No card of the directory was chosen.
        NoCard = "no-card",
        /// An app store or another platform takes the money.
        StoreBilled = "store-billed",
        /// The contract is young enough that it might still be undone.
        MayWithdraw = "may-withdraw",
        /// The ordinary time to withdraw is over, and a longer one may run.
        WithdrawalLate = "withdrawal-late",
        /// The price after a trial was not clear at sign-up.
        TrialUnclear = "trial-unclear",
        /// It began with a trial.
        Tried = "tried",
        /// No debit is known of a subscription that often begins with a trial.
        MayBeTrial = "may-be-trial",
        /// A trial is still running.
        OnTrial = "on-trial",
        /// No trial is running, as far as is known.
        NotOnTrial = "not-on-trial",
        /// It is somebody else's subscription.
        ForSomeone = "for-someone",
        /// It is the subscription of a relative who agrees.
        ForRelative = "for-relative",
        /// It is the subscription of somebody who has died.
        ForDeceased = "for-deceased",
        /// Parcels of food come regularly.
        MealKit = "meal-kit",
        /// One promised to stay.
        Committed = "committed",
        /// The length of the commitment decides what leaving costs.
        LengthMatters = "length-matters",
        /// The end of a running commitment does not follow from its length.
        EndUntold = "end-untold",
        /// The law on automatic renewal may apply.
        MayRenew = "may-renew",
        /// The contract renews at a date that matters.
        Renews = "renews",
        /// A renewal notice had to have come by now.
        NoticeDue = "notice-due",
        /// A renewal notice came.
        NoticeCame = "notice-came",
        /// The notice period of the contract counts, and not only the law's.
        ContractNotice = "contract-notice",
        /// The contract was not concluded online.
        NotOnline = "not-online",
        /// It is an insurance of health costs.
        HealthCover = "health-cover",
        /// It is gas or electricity.
        Energy = "energy",
        /// It is a bank account.
        BankAccount = "bank-account",
        /// A change of price or terms gives a right of its own here.
        ChangeMatters = "change-matters",
        /// The ground is a move.
        Moved = "moved",
        /// The ground is money.
        MoneyTrouble = "money-trouble",
        /// An overindebtedness file was declared admissible.
        OverdebtAdmitted = "overdebt-admitted",
        /// The contract names a fee.
        WithFees = "with-fees",
        /// The person has a ground.
        WithGround = "with-ground",
        /// It is a phone or internet contract.
        Telecom = "telecom",
        /// The phone number is to be kept.
        KeepsNumber = "keeps-number",
        /// It is an insurance contract.
        Insurance = "insurance",
        /// It is energy or water.
        EnergyOrWater = "energy-or-water",
        /// Something of the provider's is at home.
        HasEquipment = "has-equipment",
        /// It is sent on a page, in an app or by e-mail.
        OnlineRoute = "online-route",
        /// It is sent by registered letter, on paper or electronic.
        ByPost = "by-post",
        /// It is said on the phone.
        ByPhone = "by-phone",
        /// The provider's answer calls for a message.
        ReplyNeedsSending = "reply-needs-sending",
        /// The provider has not confirmed, and there is nothing to send for now: one waits.
        Stalled = "stalled",
        /// The bank refuses, or has not decided.
        BankUndecided = "bank-undecided",
        /// Nothing left on the day that was looked at, and another debit is still to be watched.
        DebitsToCome = "debits-to-come",
        /// Money is to be given back.
        RefundDue = "refund-due",
        /// The day of the next debit has passed, or is not known.
        DebitDayPassed = "debit-day-passed",
        /// Money left after the end.
        Debited = "debited",
        /// The bank was told of a debit.
        BankTold = "bank-told",
    }
}

impl Guard {
    /// Whether it holds.
    #[must_use]
    #[expect(
        clippy::too_many_lines,
        reason = "a table: one guard after the other, read by name"
    )]
    pub fn holds(self, scene: &Scene<'_>) -> bool {
        let facts = &scene.case.facts;
        match self {
            Self::Unrecognised => facts.get(Slot::Name) == Some(&Fact::Unknown),
            Self::LabelMatters => Self::Unrecognised.holds(scene) || facts.has(Slot::Label),
            Self::Agreed => facts.yes_no(Slot::Agreed) != Some(false),
            Self::NotAgreed => facts.yes_no(Slot::Agreed) == Some(false),
            Self::HasSuggestions => !figures::suggestions(scene, 1).is_empty(),
            Self::NoCard => facts.provider().is_none(),
            Self::StoreBilled => matches!(
                facts.choice::<Biller>(),
                Some(Biller::Apple | Biller::Google | Biller::Amazon)
            ),
            Self::Committed => facts.choice::<Commitment>() == Some(Commitment::Running),
            Self::MayWithdraw => withdrawal_ends_by(scene).is_some_and(|day| scene.today <= day),
            Self::WithdrawalLate => {
                Self::MayWithdraw.holds(scene)
                    && facts.date(Slot::ConcludedOn).is_some_and(|concluded_on| {
                        let days = scene.book.law.figures.withdrawal_days.on(concluded_on);
                        days.and_then(|days| calendar::add_days(concluded_on, days))
                            .is_some_and(|ordinary| ordinary < scene.today)
                    })
            }
            Self::Tried => facts.yes_no(Slot::Trial) == Some(true) || Self::OnTrial.holds(scene),
            Self::MayBeTrial => {
                Self::Agreed.holds(scene)
                    && figures::category(scene).is_none_or(Category::has_trials)
                    && (facts.get(Slot::LastDebitOn) == Some(&Fact::Unknown)
                        || facts.yes_no(Slot::OnTrial) == Some(true))
            }
            Self::OnTrial => facts.yes_no(Slot::OnTrial) == Some(true),
            Self::NotOnTrial => facts.yes_no(Slot::OnTrial) != Some(true),
            Self::ForSomeone => facts.has(Slot::ForWhom),
            Self::ForRelative => facts.choice::<ForWhom>() == Some(ForWhom::Relative),
            Self::ForDeceased => facts.choice::<ForWhom>() == Some(ForWhom::Deceased),
            Self::TrialUnclear => facts.yes_no(Slot::TrialClear) == Some(false),
            Self::MealKit => figures::category(scene) == Some(Category::MealKit),
            Self::LengthMatters => match figures::category(scene) {
                Some(Category::Telecom) => Self::Committed.holds(scene),
                Some(Category::PayTv) => matches!(
                    facts.choice::<Commitment>(),
                    Some(Commitment::Running | Commitment::Over)
                ),
                _ => false,
            },
            Self::EndUntold => {
                Self::Committed.holds(scene) && facts.choice::<CommitmentLength>().is_none()
            }
            Self::MayRenew => {
                Self::Agreed.holds(scene) && law_category(scene).is_some_and(scope::tacit_renewal)
            }
            Self::Renews => {
                Self::Agreed.holds(scene)
                    && (facts.choice::<Term>() == Some(Term::Renews)
                        || Self::Insurance.holds(scene))
            }
            Self::NoticeDue => {
                Self::Renews.holds(scene)
                    && notice_due_on(scene).is_some_and(|due| due <= scene.today)
            }
            Self::NoticeCame => facts.choice::<NoticeCame>() == Some(NoticeCame::Came),
            Self::ContractNotice => {
                Self::Agreed.holds(scene)
                    && !Self::Insurance.holds(scene)
                    && !Self::EnergyOrWater.holds(scene)
            }
            Self::NotOnline => facts
                .choice::<Channel>()
                .is_some_and(|channel| channel != Channel::Online),
            Self::HealthCover => figures::category(scene) == Some(Category::InsuranceHealth),
            Self::Energy => figures::category(scene) == Some(Category::Energy),
            Self::BankAccount => figures::category(scene) == Some(Category::BankAccount),
            Self::ChangeMatters => {
                facts.choice::<Ground>() == Some(Ground::Price)
                    && matches!(
                        figures::category(scene),
                        Some(Category::Telecom | Category::Energy)
                    )
            }
            Self::Moved => facts.choice::<Ground>() == Some(Ground::Moving),
            Self::MoneyTrouble => facts.choice::<Ground>() == Some(Ground::Money),
            Self::OverdebtAdmitted => facts.yes_no(Slot::Overdebt) == Some(true),
            Self::WithFees => facts.choice::<Fees>() == Some(Fees::Some),
            Self::WithGround => !matches!(facts.choice::<Ground>(), None | Some(Ground::None)),
            Self::Telecom => figures::category(scene) == Some(Category::Telecom),
            Self::KeepsNumber => facts.yes_no(Slot::KeepNumber) == Some(true),
            Self::Insurance => figures::category(scene).is_some_and(Category::is_insurance),
            Self::EnergyOrWater => {
                matches!(
                    figures::category(scene),
                    Some(Category::Energy | Category::Water)
                )
            }
            Self::HasEquipment => matches!(
                figures::category(scene),
                Some(Category::Telecom | Category::PayTv | Category::Gym)
            ),
            Self::OnlineRoute => matches!(
                facts.choice::<Route>(),
                Some(Route::Store | Route::Online | Route::Account | Route::Email | Route::Form)
            ),
            Self::ByPost => {
                matches!(
                    facts.choice::<Route>(),
                    Some(Route::Letter | Route::ELetter)
                )
            }
            Self::ByPhone => facts.choice::<Route>() == Some(Route::Phone),
            Self::ReplyNeedsSending => match facts.choice::<Reply>() {
                None | Some(Reply::Confirmed | Reply::Accepted) => false,
                // What is done in the account area, or sent again as it was, needs no document.
                Some(Reply::UseAccount | Reply::Bounced) => true,
                // Silence calls for a message once an answer was due.
                Some(Reply::Nothing) => {
                    ladder::answer_due_on(scene).is_some_and(|due| due <= scene.today)
                        && ladder::next_document(scene).is_some()
                }
                Some(_) => ladder::next_document(scene).is_some(),
            },
            Self::Stalled => {
                !matches!(
                    facts.choice::<Reply>(),
                    None | Some(Reply::Confirmed | Reply::Accepted)
                ) && !Self::ReplyNeedsSending.holds(scene)
            }
            Self::BankUndecided => matches!(
                facts.choice::<BankReply>(),
                Some(BankReply::Refused | BankReply::Waiting)
            ),
            Self::DebitsToCome => {
                facts.choice::<Debited>() == Some(Debited::No)
                    && figures::watched_debits(scene)
                        .last()
                        .is_some_and(|last| *last >= scene.today)
            }
            Self::RefundDue => legal::refund_due_on(scene).is_some(),
            Self::DebitDayPassed => {
                figures::expected_debit_on(scene).is_none_or(|expected| expected < scene.today)
            }
            Self::Debited => facts.choice::<Debited>() == Some(Debited::Yes),
            Self::BankTold => {
                figures::latest(scene.case, |deed| matches!(deed, Deed::BankTold)).is_some()
            }
        }
    }
}

/// The kind of subscription, in the word of the rights engine.
fn law_category(scene: &Scene<'_>) -> Option<LawCategory> {
    LawCategory::from_word(figures::category(scene)?.name())
}

/// A day after which no withdrawal can be open, however badly one was informed.
/// It lies a little late: what is open to the day is for the rights engine to say.
fn withdrawal_ends_by(scene: &Scene<'_>) -> Option<NaiveDate> {
    let facts = &scene.case.facts;
    let concluded_on = facts.date(Slot::ConcludedOn)?;
    let opens = match facts.choice::<Channel>()? {
        Channel::Online | Channel::Phone | Channel::Doorstep => true,
        Channel::InStore | Channel::Fair => false,
    };
    if !opens || !law_category(scene).is_some_and(scope::withdrawal) {
        return None;
    }
    let months = scene
        .book
        .law
        .figures
        .withdrawal_extension_months
        .on(concluded_on)?;
    Some(calendar::add_months(concluded_on, months + 1)?.day)
}

/// The day from which a notice of the renewal is worth asking about: earlier, one may still come in time.
fn notice_due_on(scene: &Scene<'_>) -> Option<NaiveDate> {
    let figures = &scene.book.law.figures;
    let renewal_on = scene.case.facts.date(Slot::RenewalOn)?;
    let months = if Guard::Insurance.holds(scene) {
        // The last day to refuse lies before the renewal, and the notice some weeks before that day.
        figures.insurance_renewal_notice_months.on(renewal_on)? + 1
    } else {
        figures.notice_latest_months.on(renewal_on)?
    };
    Some(calendar::sub_months(renewal_on, months)?.day)
}

//! Guards: the named yes/no questions about a case that `dialogues/` uses by name.
//! They never change anything, and an unknown fact is never taken for a yes.

use chrono::NaiveDate;

use crate::book::Book;
use crate::engine::case::{Case, Stage};
use crate::engine::fact::Fact;
use crate::engine::figures;
use crate::engine::names::closed_list;
use crate::engine::reminders;
use crate::engine::slot::{
    Biller, Category, Commitment, Debited, Fees, Ground, Reply, Rhythm, Route, Slot,
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
        /// One promised to stay.
        Committed = "committed",
        /// The contract renews at a date that matters.
        Renews = "renews",
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
        /// Reminders may be sent for this case.
        RemindersOn = "reminders-on",
        /// All is prepared and nothing was sent.
        NotSent = "not-sent",
        /// Sent online, without an answer.
        WaitingOnline = "waiting-online",
        /// Sent by post, without an answer.
        WaitingByPost = "waiting-by-post",
        /// The provider's answer calls for a message.
        ReplyNeedsSending = "reply-needs-sending",
        /// The bank was told and has not answered.
        WaitingForBank = "waiting-for-bank",
        /// The next debits are being watched.
        WatchingDebits = "watching-debits",
        /// The day of the next debit has passed, or is not known.
        DebitDayPassed = "debit-day-passed",
        /// Money left after the end.
        Debited = "debited",
    }
}

impl Guard {
    /// Whether it holds.
    #[must_use]
    pub fn holds(self, scene: &Scene<'_>) -> bool {
        let facts = &scene.case.facts;
        match self {
            Self::Unrecognised => facts.get(Slot::Name) == Some(&Fact::Unknown),
            Self::Agreed => facts.yes_no(Slot::Agreed) != Some(false),
            Self::NotAgreed => facts.yes_no(Slot::Agreed) == Some(false),
            Self::HasSuggestions => figures::typed_name(scene.case)
                .is_some_and(|typed| !scene.book.search(typed, 1).is_empty()),
            Self::NoCard => facts.provider().is_none(),
            Self::StoreBilled => matches!(
                facts.choice::<Biller>(),
                Some(Biller::Apple | Biller::Google | Biller::Amazon)
            ),
            Self::Committed => facts.choice::<Commitment>() == Some(Commitment::Running),
            Self::Renews => {
                Self::Agreed.holds(scene)
                    && (facts.choice::<Rhythm>() == Some(Rhythm::Yearly)
                        || matches!(
                            facts.choice::<Commitment>(),
                            Some(Commitment::Running | Commitment::Over)
                        )
                        || Self::Insurance.holds(scene))
            }
            Self::WithFees => facts.choice::<Fees>() == Some(Fees::Some),
            Self::WithGround => !matches!(facts.choice::<Ground>(), None | Some(Ground::None)),
            Self::Telecom => figures::category(scene) == Some(Category::Telecom),
            Self::KeepsNumber => facts.yes_no(Slot::KeepNumber) == Some(true),
            Self::Insurance => matches!(
                figures::category(scene),
                Some(
                    Category::InsuranceCar
                        | Category::InsuranceHome
                        | Category::InsuranceHealth
                        | Category::InsuranceAffinity
                        | Category::InsuranceLoan
                        | Category::InsuranceLife
                        | Category::InsuranceOther
                )
            ),
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
            Self::RemindersOn => facts.yes_no(Slot::Reminders) == Some(true),
            Self::NotSent => facts.has(Slot::Prepared) && !facts.has(Slot::SentOn),
            Self::WaitingOnline => waits_for_reply(scene) && !Self::ByPost.holds(scene),
            Self::WaitingByPost => waits_for_reply(scene) && Self::ByPost.holds(scene),
            Self::ReplyNeedsSending => match facts.choice::<Reply>() {
                None | Some(Reply::Confirmed | Reply::Accepted) => false,
                // Silence calls for a reminder once an answer was due.
                Some(Reply::Nothing) => {
                    reminders::answer_due_on(scene).is_some_and(|due| due <= scene.today)
                }
                Some(_) => true,
            },
            Self::WaitingForBank => {
                scene.case.stage == Stage::Instructions
                    && Self::NotAgreed.holds(scene)
                    && !facts.has(Slot::BankReply)
            }
            Self::WatchingDebits => scene.case.stage == Stage::Closing && !facts.has(Slot::Debited),
            Self::DebitDayPassed => {
                figures::expected_debit_on(scene).is_none_or(|expected| expected < scene.today)
            }
            Self::Debited => facts.choice::<Debited>() == Some(Debited::Yes),
        }
    }
}

fn waits_for_reply(scene: &Scene<'_>) -> bool {
    scene.case.stage == Stage::Instructions
        && scene.case.last_sent_on().is_some()
        && !scene.case.facts.has(Slot::Reply)
}

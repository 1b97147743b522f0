//! The calendar of a case: why the bot may come back, and the days that follow from the facts and the stage.
//! It stores nothing, and sets no delay: how many days before or after stands in `dialogues/reminders.toml`.

use chrono::{NaiveDate, TimeDelta};

use crate::engine::case::{Case, Deed, Stage};
use crate::engine::figures;
use crate::engine::guard::{Guard, Scene};
use crate::engine::ladder;
use crate::engine::legal::{self, Window};
use crate::engine::names::{Named, closed_list};
use crate::engine::slot::{Confirmation, DebitedBy, Reply, Route, Slot};

closed_list! {
    /// Why the bot comes back.
    pub enum Cause {
        /// A trial is about to turn into a paid contract.
        TrialEnds = "trial-ends",
        /// The last safe day to send comes near.
        LastSafeDay = "last-safe-day",
        /// From that day on the contract can be left.
        RightOpens = "right-opens",
        /// All is prepared, and nothing was sent.
        NotSent = "not-sent",
        /// An answer should have come.
        NoAnswer = "no-answer",
        /// An answer came, and what it calls for was not sent.
        ReplyNotSent = "reply-not-sent",
        /// The mediator may be asked from that day on.
        MediatorOpens = "mediator-opens",
        /// The year to ask the mediator runs out.
        MediatorYear = "mediator-year",
        /// The end was confirmed by word of mouth only.
        ConfirmationMissing = "confirmation-missing",
        /// The contract ends.
        ContractEnd = "contract-end",
        /// The provider's equipment is to be returned.
        Equipment = "equipment",
        /// A debit might fall although the contract has ended.
        DebitWatch = "debit-watch",
        /// Money should have come back.
        RefundDue = "refund-due",
        /// A debit that nobody agreed to, and the bank was not told.
        BankNotTold = "bank-not-told",
        /// The delay for a debit that nobody agreed to runs out.
        Bank13Months = "bank-13-months",
        /// The bank was told, and has not answered.
        BankNoAnswer = "bank-no-answer",
        /// The eight weeks for a debit after the end run out.
        Bank8Weeks = "bank-8-weeks",
    }
}

/// On which side of its day a cause reminds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// On the day at the latest: afterwards it is too late.
    Before,
    /// On the day at the earliest.
    After,
}

impl Cause {
    /// On which side of its day it reminds.
    #[must_use]
    pub fn side(self) -> Side {
        match self {
            Self::TrialEnds
            | Self::LastSafeDay
            | Self::MediatorYear
            | Self::Bank13Months
            | Self::Bank8Weeks => Side::Before,
            Self::RightOpens
            | Self::NotSent
            | Self::NoAnswer
            | Self::ReplyNotSent
            | Self::MediatorOpens
            | Self::ConfirmationMissing
            | Self::ContractEnd
            | Self::Equipment
            | Self::DebitWatch
            | Self::RefundDue
            | Self::BankNotTold
            | Self::BankNoAnswer => Side::After,
        }
    }

    /// The one fact that proves that it is done in that case; nothing when the next question asks what matters.
    #[must_use]
    pub fn proof_in(self, case: Option<&Case>) -> Option<Slot> {
        let is_closing = case.is_some_and(|case| case.stage == Stage::Closing);
        match self {
            Self::TrialEnds | Self::LastSafeDay | Self::RightOpens | Self::NotSent => {
                Some(Slot::SentOn)
            }
            Self::NoAnswer | Self::MediatorOpens => Some(Slot::Reply),
            Self::ReplyNotSent => Some(Slot::ReplySentOn),
            Self::ConfirmationMissing => Some(Slot::Confirmation),
            Self::Equipment => Some(Slot::EquipmentBackOn),
            Self::DebitWatch => Some(Slot::Debited),
            Self::RefundDue => Some(Slot::Refund),
            Self::BankNotTold | Self::Bank13Months => Some(Slot::BankToldOn),
            Self::BankNoAnswer if is_closing => Some(Slot::BankRefund),
            Self::BankNoAnswer => Some(Slot::BankReply),
            Self::Bank8Weeks => Some(Slot::BankAskedOn),
            Self::MediatorYear | Self::ContractEnd => None,
        }
    }
}

/// A day of a case's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyDate {
    /// Why it matters.
    pub cause: Cause,
    /// The day: the last one for what must be done before, the first one for what comes after.
    pub on: NaiveDate,
}

/// The calendar of a case: every day that matters, cause by cause.
#[must_use]
pub fn key_dates(scene: &Scene<'_>) -> Vec<KeyDate> {
    let window = window(scene);
    Cause::ALL
        .iter()
        .flat_map(|cause| {
            days(*cause, scene, window)
                .into_iter()
                .map(|on| KeyDate { cause: *cause, on })
        })
        // A last day that has passed reminds of nothing any more.
        .filter(|date| date.cause.side() == Side::After || date.on >= scene.today)
        .collect()
}

fn days(cause: Cause, scene: &Scene<'_>, window: Option<Window>) -> Vec<NaiveDate> {
    match cause {
        Cause::DebitWatch => debits(scene),
        Cause::LastSafeDay => last_safe_day(scene, window).into_iter().collect(),
        Cause::RightOpens => right_opens_on(scene).into_iter().collect(),
        _ => day(cause, scene).into_iter().collect(),
    }
}

/// The day of a cause; nothing when the cause is not there, or is gone.
fn day(cause: Cause, scene: &Scene<'_>) -> Option<NaiveDate> {
    let stage = scene.case.stage;
    let facts = &scene.case.facts;
    match cause {
        // The last free day.
        Cause::TrialEnds => facts
            .date(Slot::TrialEndsOn)
            .filter(|_| is_unsent(scene))?
            .pred_opt(),
        Cause::NotSent => scene
            .case
            .prepared_on()
            .filter(|_| facts.has(Slot::Prepared) && !facts.has(Slot::SentOn)),
        Cause::NoAnswer => ladder::answer_due_on(scene).filter(|_| waits_for_reply(scene)),
        Cause::ReplyNotSent => replied_on(scene.case).filter(|_| {
            stage == Stage::Instructions
                && Guard::ReplyNeedsSending.holds(scene)
                && !facts.has(Slot::ReplySentOn)
        }),
        Cause::MediatorOpens => ladder::mediator_opens_on(scene).filter(|_| waits_for_reply(scene)),
        Cause::MediatorYear => ladder::mediator_ends_on(scene)
            .filter(|_| stage == Stage::Instructions && !ladder::mediator_asked(scene.case)),
        Cause::ConfirmationMissing => {
            figures::latest(scene.case, |deed| matches!(deed, Deed::Confirmed(_)))
                .filter(|_| facts.choice() == Some(Confirmation::Spoken))
        }
        Cause::ContractEnd => facts
            .date(Slot::EndOn)
            .filter(|end| stage == Stage::Closing && (scene.today - *end) <= A_WEEK),
        Cause::Equipment => facts.date(Slot::EndOn).filter(|_| {
            stage == Stage::Closing
                && Guard::HasEquipment.holds(scene)
                && !facts.has(Slot::EquipmentBackOn)
        }),
        Cause::RefundDue if stage == Stage::Closing && !facts.has(Slot::Refund) => {
            legal::refund_due_on(scene)
        }
        Cause::BankNotTold => Some(scene.case.opened_on).filter(|_| bank_untold(scene)),
        Cause::Bank13Months if bank_untold(scene) => legal::bank_deadline(scene),
        Cause::BankNoAnswer => figures::latest(scene.case, |deed| matches!(deed, Deed::BankTold))
            .filter(|_| waits_for_bank(scene)),
        Cause::Bank8Weeks => legal::refund_right_ends_on(scene).filter(|_| {
            Guard::Debited.holds(scene)
                && facts.choice() != Some(DebitedBy::Card)
                && !facts.has(Slot::BankAskedOn)
        }),
        Cause::RefundDue
        | Cause::Bank13Months
        | Cause::DebitWatch
        | Cause::LastSafeDay
        | Cause::RightOpens => None,
    }
}

/// The debits that are still to be looked at.
fn debits(scene: &Scene<'_>) -> Vec<NaiveDate> {
    if scene.case.stage != Stage::Closing || scene.case.facts.has(Slot::Debited) {
        return Vec::new();
    }
    figures::unseen_debits(scene)
}

/// An end or a beginning is told on its day, or after the days off that follow it; later it is no news.
const A_WEEK: TimeDelta = TimeDelta::days(7);

/// Nothing was sent, and something is to be.
fn is_unsent(scene: &Scene<'_>) -> bool {
    Guard::Agreed.holds(scene)
        && !scene.case.facts.has(Slot::SentOn)
        && scene.case.stage < Stage::Instructions
}

fn bank_untold(scene: &Scene<'_>) -> bool {
    Guard::NotAgreed.holds(scene) && !scene.case.facts.has(Slot::BankToldOn)
}

/// When to send, once the contract is known well enough for a date.
fn window(scene: &Scene<'_>) -> Option<Window> {
    let is_known = scene.case.facts.date(Slot::ConcludedOn).is_some();
    if !is_unsent(scene) || !is_known {
        return None;
    }
    Some(legal::advice(scene, &legal::rights(scene)).window)
}

/// The day from which the contract can be left, as it was when the case was opened: on the day itself it is open already.
fn right_opens_on(scene: &Scene<'_>) -> Option<NaiveDate> {
    let then = Scene {
        today: scene.case.opened_on,
        ..*scene
    };
    scene
        .case
        .facts
        .date(Slot::ConcludedOn)
        .filter(|_| is_unsent(scene))?;
    let opens_on = match legal::advice(&then, &legal::rights(&then)).window {
        Window::From(day) => Some(day),
        Window::Any | Window::Soon | Window::Until(_) | Window::Missed { .. } => {
            legal::insurance_opens_on(&then)
        }
    };
    opens_on.filter(|day| *day > then.today && scene.today - *day <= A_WEEK)
}

/// The last safe day by the way that was chosen; while none is, the earlier of the two.
fn last_safe_day(scene: &Scene<'_>, window: Option<Window>) -> Option<NaiveDate> {
    let deadline = match window? {
        Window::Until(deadline) | Window::Missed { next: deadline, .. } => deadline,
        Window::Any | Window::Soon | Window::From(_) => return None,
    };
    match scene.case.facts.choice::<Route>() {
        None | Some(Route::Letter) => deadline.post_on.or(deadline.online_on),
        Some(_) => deadline.online_on,
    }
}

/// The day of the latest answer.
fn replied_on(case: &Case) -> Option<NaiveDate> {
    figures::latest(
        case,
        |deed| matches!(deed, Deed::Replied(reply) if *reply != Reply::Confirmed),
    )
}

fn waits_for_reply(scene: &Scene<'_>) -> bool {
    scene.case.stage == Stage::Instructions
        && Guard::Agreed.holds(scene)
        && !scene.case.facts.has(Slot::Reply)
}

fn waits_for_bank(scene: &Scene<'_>) -> bool {
    let facts = &scene.case.facts;
    match scene.case.stage {
        Stage::Instructions => Guard::NotAgreed.holds(scene) && !facts.has(Slot::BankReply),
        Stage::Closing => Guard::Agreed.holds(scene) && !facts.has(Slot::BankRefund),
        _ => false,
    }
}

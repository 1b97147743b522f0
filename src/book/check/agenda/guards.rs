//! Guards that contradict each other, and what has to be asked before one may hold.
//! The tables say what `engine::guard` does in words; a test compares the two on thousands of cases.

use crate::engine::guard::Guard;
use crate::engine::slot::Slot;

/// Guards that never hold together.
pub const NEVER_TOGETHER: &[(Guard, Guard)] = &[
    (Guard::Agreed, Guard::NotAgreed),
    (Guard::Renews, Guard::NotAgreed),
    (Guard::MayRenew, Guard::NotAgreed),
    (Guard::NoticeDue, Guard::NotAgreed),
    (Guard::ContractNotice, Guard::NotAgreed),
    (Guard::ContractNotice, Guard::Insurance),
    (Guard::ContractNotice, Guard::EnergyOrWater),
    (Guard::Energy, Guard::Insurance),
    (Guard::Energy, Guard::Telecom),
    (Guard::HealthCover, Guard::Telecom),
    (Guard::HealthCover, Guard::EnergyOrWater),
    (Guard::BankAccount, Guard::Telecom),
    (Guard::BankAccount, Guard::Insurance),
    (Guard::MealKit, Guard::Insurance),
    (Guard::Moved, Guard::MoneyTrouble),
    (Guard::Moved, Guard::ChangeMatters),
    (Guard::MoneyTrouble, Guard::ChangeMatters),
    (Guard::Telecom, Guard::Insurance),
    (Guard::Telecom, Guard::EnergyOrWater),
    (Guard::Insurance, Guard::EnergyOrWater),
    (Guard::Insurance, Guard::HasEquipment),
    (Guard::EnergyOrWater, Guard::HasEquipment),
    (Guard::OnlineRoute, Guard::ByPost),
    (Guard::OnlineRoute, Guard::ByPhone),
    (Guard::ByPost, Guard::ByPhone),
    (Guard::OnTrial, Guard::NotOnTrial),
    (Guard::ForRelative, Guard::ForDeceased),
    (Guard::ReplyNeedsSending, Guard::Stalled),
    (Guard::DebitsToCome, Guard::Debited),
    (Guard::MayBeTrial, Guard::NotAgreed),
    (Guard::MayBeTrial, Guard::Telecom),
    (Guard::MayBeTrial, Guard::Insurance),
    (Guard::MayBeTrial, Guard::EnergyOrWater),
];

/// Two of these guards that never hold together.
#[must_use]
pub fn contradiction(when: &[Guard]) -> Option<(Guard, Guard)> {
    NEVER_TOGETHER
        .iter()
        .copied()
        .find(|(one, other)| when.contains(one) && when.contains(other))
}

/// The slots of which one at least must be asked for a guard to hold; none when it may hold from the start.
pub fn told_by(guard: Guard) -> &'static [Slot] {
    match guard {
        Guard::Agreed
        | Guard::NoCard
        | Guard::ContractNotice
        | Guard::NotOnTrial
        | Guard::DebitDayPassed => &[],
        Guard::MayWithdraw | Guard::WithdrawalLate => &[Slot::ConcludedOn],
        Guard::Tried => &[Slot::Trial, Slot::OnTrial],
        Guard::MayBeTrial => &[Slot::LastDebitOn, Slot::OnTrial],
        Guard::OnTrial => &[Slot::OnTrial],
        // Filled by a button at the very start, and not by a question before.
        Guard::ForSomeone | Guard::ForRelative | Guard::ForDeceased => &[Slot::ForWhom],
        Guard::TrialUnclear => &[Slot::TrialClear],
        Guard::NoticeDue => &[Slot::RenewalOn],
        Guard::NoticeCame => &[Slot::NoticeCame],
        Guard::NotOnline => &[Slot::Channel],
        Guard::OverdebtAdmitted => &[Slot::Overdebt],
        Guard::Unrecognised => &[Slot::Name],
        Guard::NotAgreed => &[Slot::Agreed],
        Guard::HasSuggestions | Guard::LabelMatters => &[Slot::Name, Slot::Label],
        Guard::StoreBilled => &[Slot::Biller],
        Guard::Committed | Guard::LengthMatters | Guard::EndUntold => &[Slot::Commitment],
        Guard::Renews => &[
            Slot::Term,
            Slot::Category,
            Slot::Provider,
            Slot::Name,
            Slot::Label,
        ],
        Guard::KeepsNumber => &[Slot::KeepNumber],
        Guard::WithFees => &[Slot::Fees],
        Guard::WithGround | Guard::ChangeMatters | Guard::Moved | Guard::MoneyTrouble => {
            &[Slot::Ground]
        }
        // A name the directory knows for sure fills the provider by itself.
        Guard::Telecom
        | Guard::Insurance
        | Guard::EnergyOrWater
        | Guard::HasEquipment
        | Guard::MealKit
        | Guard::MayRenew
        | Guard::HealthCover
        | Guard::Energy
        | Guard::BankAccount => &[Slot::Category, Slot::Provider, Slot::Name, Slot::Label],
        Guard::OnlineRoute | Guard::ByPost | Guard::ByPhone => &[Slot::Route],
        Guard::ReplyNeedsSending | Guard::Stalled => &[Slot::Reply],
        Guard::BankUndecided => &[Slot::BankReply],
        Guard::RefundDue => &[Slot::SentOn],
        Guard::Debited | Guard::DebitsToCome => &[Slot::Debited],
        Guard::BankTold => &[Slot::BankToldOn, Slot::BankAskedOn],
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;
    use proptest::strategy::ValueTree;

    use super::{NEVER_TOGETHER, told_by};
    use crate::book::load;
    use crate::book::source::Files;
    use crate::engine::case::{Case, CaseId, Deed, Stage};
    use crate::engine::fact::Fact;
    use crate::engine::guard::{Guard, Scene};
    use crate::engine::names::Named;
    use crate::engine::slot::{Input, Slot};

    /// Cases of every sort, far stranger than a talk makes them: the tables must be true of all.
    #[test]
    fn the_tables_say_what_the_guards_do() {
        let (book, _) = load(&Files::compiled_in());
        let book = book.unwrap();
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
        let mut held: Vec<Guard> = Vec::new();
        let picks = prop::collection::vec(0..40_usize, Slot::ALL.len());
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        for _ in 0..4000 {
            let tree = (picks.clone(), 0..5_usize, 0..3_u8)
                .new_tree(&mut runner)
                .unwrap();
            let (picks, stage, sent) = tree.current();
            let mut case = Case::new(CaseId(1), today);
            case.stage = Stage::OPEN[stage];
            for (slot, pick) in Slot::ALL.iter().zip(&picks) {
                if let Some(fact) = some_fact(&book, *slot, *pick, today) {
                    case.learn(*slot, fact);
                }
            }
            if sent > 0 {
                case.note(
                    today - chrono::Days::new(u64::from(sent) * 20),
                    Deed::SentAgain,
                    None,
                );
            }
            if case.facts.has(Slot::BankAskedOn) {
                case.note(today, Deed::BankTold, None);
            }
            let scene = Scene {
                book: &book,
                case: &case,
                today,
            };
            for (one, other) in NEVER_TOGETHER {
                assert!(
                    !(one.holds(&scene) && other.holds(&scene)),
                    "{one:?} and {other:?} hold: {case:?}"
                );
            }
            for guard in Guard::ALL.iter().filter(|guard| guard.holds(&scene)) {
                held.push(*guard);
                let told = told_by(*guard);
                let sent_told = case.last_sent_on().is_some() && told.contains(&Slot::SentOn);
                assert!(
                    told.is_empty() || sent_told || told.iter().any(|slot| case.facts.has(*slot)),
                    "{guard:?}"
                );
            }
        }
        for guard in Guard::ALL {
            assert!(
                held.contains(guard),
                "{guard:?} never held: the test proves nothing of it"
            );
        }
    }

    fn some_fact(
        book: &crate::book::Book,
        slot: Slot,
        pick: usize,
        today: NaiveDate,
    ) -> Option<Fact> {
        if pick > 29 {
            return None;
        }
        Some(match slot.input() {
            _ if pick > 26 => Fact::Unknown,
            Input::Text => Fact::Text(crate::engine::private::Private::new("Netflix".to_owned())),
            Input::Choice(names) => Fact::Choice(names[pick % names.len()].to_owned()),
            Input::YesNo => Fact::YesNo(pick.is_multiple_of(2)),
            Input::Date(_) => Fact::Date(today - chrono::Days::new(pick as u64 * 3)),
            Input::Money => Fact::Money(12.into()),
            Input::Days => Fact::Days(30),
            Input::Provider => Fact::Provider(
                book.providers
                    .keys()
                    .nth(pick % book.providers.len())?
                    .clone(),
            ),
            Input::Confirm | Input::Checklist(_) => Fact::Done,
        })
    }
}

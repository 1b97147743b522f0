//! Which categories each family of rules is about.
//! Only membership is said here; the reasons stand in `dialogues/rights/`.

use crate::engine::rights::vocabulary::{Category, InsuranceKind};

/// Any insurance.
pub(crate) const fn insurance(category: Category) -> bool {
    matches!(
        category,
        Category::InsuranceAffinity
            | Category::InsuranceCar
            | Category::InsuranceHealth
            | Category::InsuranceHome
            | Category::InsuranceLife
            | Category::InsuranceLoan
            | Category::InsuranceOther
    )
}

/// Not a contract: a question about a payment or about a dispute.
const fn not_a_contract(category: Category) -> bool {
    matches!(category, Category::Payment | Category::Escalation)
}

const fn banking(category: Category) -> bool {
    matches!(category, Category::BankAccount | Category::RevolvingCredit)
}

/// The consumer code's rules on ordering and withdrawal: neither financial services nor transport.
pub(crate) const fn withdrawal(category: Category) -> bool {
    !insurance(category)
        && !banking(category)
        && !not_a_contract(category)
        && !matches!(category, Category::Transport)
}

/// A shop or a fair gives no withdrawal; dating agencies have a delay of their own everywhere.
pub(crate) const fn no_withdrawal_on_premises(category: Category) -> bool {
    withdrawal(category) && !matches!(category, Category::MatrimonialAgency)
}

/// Contracts that may be concluded through an online interface with a withdrawal function.
pub(crate) const fn withdrawal_button(category: Category) -> bool {
    !not_a_contract(category) && !matches!(category, Category::Transport)
}

/// Termination in three clicks; insurance has its twin.
pub(crate) const fn online_termination(category: Category) -> bool {
    !insurance(category) && !not_a_contract(category)
}

/// Categories where a commitment binds until its end unless a rule of its own says otherwise.
pub(crate) const fn binding_commitment(category: Category) -> bool {
    online_termination(category)
        && !banking(category)
        && !matches!(category, Category::Energy | Category::Water)
}

/// The consumer code's rules on tacit renewal.
pub(crate) const fn tacit_renewal(category: Category) -> bool {
    matches!(
        category,
        Category::Dating
            | Category::Fraud
            | Category::Gym
            | Category::MealKit
            | Category::OnlineCourse
            | Category::OnlineGame
            | Category::PayTv
            | Category::Press
            | Category::Software
            | Category::Streaming
            | Category::Transport
    )
}

/// Open-ended contracts under the civil code, where no rule of their own exists.
pub(crate) const fn open_ended(category: Category) -> bool {
    tacit_renewal(category) || matches!(category, Category::Telecom | Category::BankAccount)
}

/// Categories that are digital by nature.
pub(crate) const fn digital(category: Category) -> bool {
    matches!(
        category,
        Category::Dating | Category::OnlineGame | Category::Software | Category::Streaming
    )
}

/// Where a person who moves may believe that the television rule is theirs.
pub(crate) const fn moving_question(category: Category) -> bool {
    tacit_renewal(category) || matches!(category, Category::Telecom)
}

/// Insurances that can be left at any time after a year.
pub(crate) const fn any_time_after_a_year(kind: InsuranceKind) -> bool {
    matches!(
        kind,
        InsuranceKind::Car | InsuranceKind::Home | InsuranceKind::Affinity | InsuranceKind::Health
    )
}

/// Insurances with a yearly renewal notice: neither life nor group cover such as loan insurance.
pub(crate) const fn yearly_renewal(kind: InsuranceKind) -> bool {
    !matches!(kind, InsuranceKind::Life | InsuranceKind::Loan)
}

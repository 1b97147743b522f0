//! The law as data: figures that change in time, and what is known of each rule's source.
//! Everything comes from `dialogues/rights/`; nothing here reads a file or knows a figure by heart.

use chrono::NaiveDate;

use crate::book::problem::Problem;
use crate::engine::rights::law::load::Loader;
use crate::engine::rights::never::Forbidden;
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::vocabulary::vocabulary;

mod load;
mod table;

vocabulary! {
    /// How sure the reading of the source is; a rule of low confidence is never computed.
    Confidence { High = "high", Medium = "medium" }
}

vocabulary! {
    /// Which day counts for a deadline of the rule.
    Counts { Sending = "sending", Receipt = "receipt", Neither = "neither" }
}

vocabulary! {
    /// What a rule is worth to someone who wants out, strongest first.
    Strength {
        Undo = "undo",
        LeaveFree = "leave_free",
        Leave = "leave",
        Money = "money",
        Way = "way",
        Information = "information",
    }
}

/// A figure with the days between which it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version {
    /// Days, months, per cent or euros, as the figure's name says.
    pub value: u32,
    /// When it holds.
    pub span: Span,
}

/// A stretch of days; an open end is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

impl Span {
    /// Whether the day lies in the stretch.
    #[must_use]
    pub fn holds_on(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// A figure of law with all its versions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timed {
    /// The versions, oldest first and without overlap.
    pub versions: Vec<Version>,
}

impl Timed {
    /// The value on that day, when the law had one.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<u32> {
        self.versions
            .iter()
            .find(|version| version.span.holds_on(day))
            .map(|version| version.value)
    }
}

/// Builds the struct of all figures and the way to one by its name.
macro_rules! figures {
    ($($name:ident),+ $(,)?) => {
        /// Every figure the rules compute with; its name says its unit.
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        pub struct Figures { $(#[doc = concat!("`", stringify!($name), "`")] pub $name: Timed),+ }

        impl Figures {
            /// The names, as they stand in `dialogues/rights/`.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name)),+];

            /// The figure of that name.
            #[must_use]
            pub fn get(&self, name: &str) -> Option<&Timed> {
                match name { $(stringify!($name) => Some(&self.$name),)+ _ => None }
            }

            fn get_mut(&mut self, name: &str) -> Option<&mut Timed> {
                match name { $(stringify!($name) => Some(&mut self.$name),)+ _ => None }
            }
        }
    };
}

figures! {
    withdrawal_days,
    withdrawal_extension_months,
    withdrawal_refund_days,
    late_refund_tier_1_after_days, late_refund_tier_1_pct,
    late_refund_tier_2_after_days, late_refund_tier_2_pct,
    late_refund_tier_3_after_days, late_refund_tier_3_pct,
    late_refund_tier_4_after_days, late_refund_tier_4_pct,
    late_refund_last_tier_until_days, late_refund_points_per_month,
    withdrawal_button_fine_eur,
    no_payment_days,
    online_termination_fine_eur,
    notice_earliest_months, notice_latest_months, renewal_refund_days,
    digital_notice_days,
    telecom_max_commitment_months,
    capped_exit_after_months, subsidised_fee_pct, unsubsidised_fee_pct,
    telecom_notice_days,
    telecom_change_months,
    overindebtedness_contract_months, overindebtedness_processing_days,
    telecom_advance_refund_days, telecom_deposit_refund_days,
    portability_daily_pct, portability_paid_days, number_loss_months,
    insurance_first_year_months, insurance_effect_months, insurance_refund_days,
    insurance_notice_margin_days, insurance_late_notice_days, insurance_no_notice_effect_days,
    insurance_renewal_notice_months, insurance_change_months,
    affinity_renunciation_days, life_renunciation_days, life_refund_days,
    canvassing_renunciation_days, loan_decision_days,
    energy_end_days, energy_switch_days, energy_closing_invoice_days, energy_overpayment_days,
    energy_change_months, water_end_days,
    matrimonial_renunciation_days, matrimonial_refund_months,
    course_exit_months, course_fee_pct,
    credit_withdrawal_days,
    bank_recap_months, bank_recap_days,
    authorised_debit_days, bank_answer_business_days, unauthorised_months, outside_eea_days,
    mediation_months, telecom_mediation_wait_months,
    amicable_ceiling_eur, court_contribution_eur,
    registered_letter_days,
}

/// What is known of one rule besides its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleData {
    /// The rule.
    pub rule: RuleId,
    /// What it says, in one French line a lawyer can sign.
    pub what: String,
    /// The articles it rests on.
    pub articles: Vec<String>,
    /// Where they were read.
    pub sources: Vec<String>,
    /// The day they were read.
    pub checked_on: NaiveDate,
    /// How sure the reading is.
    pub confidence: Confidence,
    /// What it is worth.
    pub strength: Strength,
    /// Which day counts for its deadline.
    pub counts: Counts,
    /// When it is in force.
    pub in_force: Span,
    /// The figures it computes with, by name.
    pub figures: Vec<String>,
    /// Words the law itself prescribes, such as those of a button.
    pub labels: Vec<String>,
    /// Choices made where the text leaves room, in French.
    pub prudent: Vec<String>,
}

/// Everything under `dialogues/rights/`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Law {
    /// The figures.
    pub figures: Figures,
    /// The wordings that must never be said.
    pub never: Vec<Forbidden>,
    /// Choices that belong to no rule, in French.
    pub prudent: Vec<String>,
    rules: Vec<Option<RuleData>>,
}

impl Law {
    /// Reads the files of `dialogues/rights/`, given by name and text.
    ///
    /// What could be read is kept, and a rule without data never speaks; every problem is returned.
    #[must_use]
    pub fn load<'t>(files: impl Iterator<Item = (&'t str, &'t str)>) -> (Self, Vec<Problem>) {
        let mut loader = Loader::new();
        for (name, text) in files {
            loader.file(name, text);
        }
        loader.finish()
    }

    /// What is known of a rule, when its data was loaded.
    #[must_use]
    pub fn rule(&self, rule: RuleId) -> Option<&RuleData> {
        self.rules.get(rule as usize)?.as_ref()
    }

    /// The data of every rule, in the order of the contract.
    pub fn rules(&self) -> impl Iterator<Item = &RuleData> {
        self.rules.iter().flatten()
    }

    /// Whether the rule was in force on that day.
    #[must_use]
    pub fn is_in_force(&self, rule: RuleId, day: NaiveDate) -> bool {
        self.rule(rule)
            .is_some_and(|data| data.in_force.holds_on(day))
    }
}

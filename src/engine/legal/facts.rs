//! The facts of a dossier in the vocabulary of the rights engine, and which slot fills which of them.
//! An answer that is unknown stays unknown; nothing is taken for granted.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::engine::calendar;
use crate::engine::figures;
use crate::engine::guard::{Guard, Scene};
use crate::engine::names::Named;
use crate::engine::rights::FactError;
use crate::engine::rights::facts::{FactName, Facts, Sent};
use crate::engine::rights::scope;
use crate::engine::rights::verdict::FactSet;
use crate::engine::rights::vocabulary::{
    Category as LawCategory, Channel as LawChannel, ContractObject, Instrument, InsuranceKind,
    LifeEvent,
};
use crate::engine::slot::{
    Channel, Commitment, CommitmentLength, Ground, NoticeCame, PaidBy, PayeeBank, Rhythm, Slot,
    Term,
};

/// The facts of a dossier, as the rights engine reads them.
///
/// What has not happened yet is taken as if the request left today, or on the day it did leave.
#[must_use]
pub fn of_case(scene: &Scene<'_>) -> Facts {
    let answers = &scene.case.facts;
    let mut facts = Facts::on(scene.today);
    facts.debited_on = answers.date(Slot::LastDebitOn);
    facts.instrument = answers.choice::<PaidBy>().map(|paid_by| match paid_by {
        PaidBy::Card => Instrument::Card,
        PaidBy::DirectDebit => Instrument::SepaDirectDebit,
    });
    if answers.yes_no(Slot::Agreed) == Some(false) {
        facts.category = Some(LawCategory::Payment);
        facts.authorised = Some(false);
        facts.creditor_bank_in_eea = answers
            .choice::<PayeeBank>()
            .map(|bank| bank == PayeeBank::Europe);
        return facts;
    }
    facts.category =
        figures::category(scene).and_then(|category| LawCategory::from_word(category.name()));
    // Each other kind is a category of its own.
    facts.insurance_kind =
        (facts.category == Some(LawCategory::InsuranceOther)).then_some(InsuranceKind::Other);
    facts.contract_object = facts.category.and_then(contract_object);
    facts.channel = answers.choice::<Channel>().map(|channel| match channel {
        Channel::Online => LawChannel::Online,
        Channel::Phone => LawChannel::Phone,
        Channel::Doorstep => LawChannel::Doorstep,
        Channel::InStore => LawChannel::InStore,
        Channel::Fair => LawChannel::Fair,
    });
    facts.concluded_on = answers.date(Slot::ConcludedOn);
    recent_contract(scene, &mut facts);
    money(scene, &mut facts);
    commitment(scene, &mut facts);
    renewal(scene, &mut facts);
    ground(scene, &mut facts);
    facts.keeps_number = answers.yes_no(Slot::KeepNumber);
    facts.employer_mandatory = answers.yes_no(Slot::EmployerCover);
    facts.trader_sells_online_today = answers.yes_no(Slot::SellsOnline);
    facts.insurer_sells_online = answers.yes_no(Slot::SellsOnline);
    facts.is_supplier_switch = answers.yes_no(Slot::Switching);
    facts.personal_account = answers.yes_no(Slot::PersonalAccount);
    sending(scene, &mut facts);
    facts
}

/// The facts that an answer in that slot may fill.
#[must_use]
pub fn filled_by(slot: Slot) -> FactSet {
    use FactName as Name;
    let names: &[FactName] = match slot {
        Slot::Provider | Slot::Category => &[Name::Category, Name::ContractObject],
        Slot::Agreed => &[Name::Authorised],
        Slot::PaidBy => &[Name::Instrument],
        Slot::PayeeBank => &[Name::CreditorBankInEea],
        Slot::LastDebitOn => &[Name::DebitedOn],
        Slot::Amount => &[Name::PricePerMonthEur, Name::PriceEur, Name::PrepaidEur],
        Slot::Rhythm => &[Name::PricePerMonthEur, Name::PriceEur, Name::PrepaidMonths],
        Slot::KeepNumber => &[Name::KeepsNumber],
        Slot::ConcludedOn => &[Name::ConcludedOn, Name::TrialStartedOn],
        Slot::Channel => &[Name::Channel],
        Slot::OnTrial | Slot::Trial | Slot::TrialClear => &[Name::ClearPriceInfoAtSignup],
        Slot::PaidFrom | Slot::TrialEndsOn => &[Name::PaidFrom],
        Slot::WithdrawalInfo => &[Name::WithdrawalInfoGiven],
        Slot::FirstDeliveryOn => &[Name::FirstDeliveryOn],
        Slot::Commitment => &[Name::CommitmentMonths, Name::MinimumTermOver],
        Slot::CommitmentLength => &[Name::CommitmentMonths],
        Slot::CommitmentEndOn => &[Name::CommitmentEnd, Name::CommitmentMonths],
        Slot::Subsidised => &[Name::SubsidisedDevice],
        Slot::Term => &[Name::OpenEnded, Name::FixedTermTacitRenewal],
        Slot::RenewalOn => &[Name::RenewalDate],
        Slot::NoticeCame | Slot::NoticeCameOn => &[Name::NoticeSentOn],
        Slot::RefusalOn => &[Name::LastDayToRefuse, Name::RefusalDeadline],
        Slot::NoticeBoxed => &[Name::NoticeCompliantForm],
        Slot::EmployerCover => &[Name::EmployerMandatory],
        Slot::SellsOnline => &[Name::TraderSellsOnlineToday, Name::InsurerSellsOnline],
        Slot::Switching => &[Name::IsSupplierSwitch, Name::SwitchRequestOn],
        Slot::PersonalAccount => &[Name::PersonalAccount],
        Slot::NoticeDays => &[Name::ContractNoticeDays],
        Slot::FeesEur => &[Name::ClaimedEur],
        Slot::Ground => &[Name::LegitimateGround, Name::Event],
        Slot::ChangeToldOn => &[Name::NotificationDate, Name::ChangeNoticeReceivedOn],
        Slot::ChangeHarms => &[Name::ChangeInFavourOfConsumer],
        Slot::MovedOn => &[Name::EventDate],
        Slot::RiskTied => &[Name::RiskTiedToOldSituation],
        Slot::Overdebt => &[Name::Admissible],
        Slot::OverdebtOn => &[Name::OverindebtednessFiledOn],
        Slot::Name
        | Slot::Label
        | Slot::BankToldOn
        | Slot::BankReply
        | Slot::Bundle
        | Slot::Biller
        | Slot::InApp
        | Slot::Identified
        | Slot::Documents
        | Slot::Fees
        | Slot::WantedEnd
        | Slot::Informed
        | Slot::Reminders
        | Slot::Route
        | Slot::Prepared
        | Slot::SentOn
        | Slot::Tracking
        | Slot::Reply
        | Slot::ReplySentOn
        | Slot::Confirmation
        | Slot::EndOn
        | Slot::Leftovers
        | Slot::Debited
        | Slot::DebitedOn
        | Slot::DebitedBy
        | Slot::EquipmentBackOn
        | Slot::Refund
        | Slot::BankRefund
        | Slot::ForWhom
        | Slot::BankAskedOn
        | Slot::Settled => &[],
    };
    FactSet::of(names)
}

/// The earlier answer that cannot be true together with the one in that slot.
#[must_use]
pub fn conflict(scene: &Scene<'_>, slot: Slot) -> Option<Slot> {
    let Err(FactError::Impossible { first, second, .. }) = of_case(scene).check_together() else {
        return None;
    };
    let fills = filled_by(slot);
    let other = match (fills.contains(first), fills.contains(second)) {
        (true, _) => second,
        (_, true) => first,
        (false, false) => return None,
    };
    Slot::ALL.iter().copied().find(|earlier| {
        *earlier != slot
            && scene.case.facts.date(*earlier).is_some()
            && filled_by(*earlier).contains(other)
    })
}

/// What is asked of contracts that may still be undone.
fn recent_contract(scene: &Scene<'_>, facts: &mut Facts) {
    let answers = &scene.case.facts;
    facts.withdrawal_info_given = answers.yes_no(Slot::WithdrawalInfo);
    facts.first_delivery_on = answers.date(Slot::FirstDeliveryOn);
    if Guard::Tried.holds(scene) {
        facts.trial_started_on = facts.concluded_on;
        facts.paid_from = answers
            .date(Slot::PaidFrom)
            .or_else(|| answers.date(Slot::TrialEndsOn));
        facts.clear_price_info_at_signup = answers.yes_no(Slot::TrialClear);
    }
}

fn money(scene: &Scene<'_>, facts: &mut Facts) {
    let answers = &scene.case.facts;
    facts.claimed_eur = answers.money(Slot::FeesEur);
    let Some((amount, rhythm)) = answers.money(Slot::Amount).zip(answers.choice::<Rhythm>()) else {
        return;
    };
    if let Some(times) = figures::debits_a_year(rhythm) {
        facts.price_per_month_eur = Some(amount * Decimal::from(times) / Decimal::from(12));
    }
    match rhythm {
        Rhythm::Yearly => {
            facts.price_eur = Some(amount);
            facts.prepaid_eur = Some(amount);
            facts.prepaid_months = Some(12);
        }
        Rhythm::Quarterly => {
            facts.prepaid_eur = Some(amount);
            facts.prepaid_months = Some(3);
        }
        Rhythm::Once => facts.price_eur = Some(amount),
        Rhythm::Monthly | Rhythm::FourWeekly | Rhythm::Weekly => {}
    }
}

fn commitment(scene: &Scene<'_>, facts: &mut Facts) {
    let answers = &scene.case.facts;
    facts.subsidised_device = answers.yes_no(Slot::Subsidised);
    facts.contract_notice_days = answers.days(Slot::NoticeDays).map(u32::from);
    let length = answers
        .choice::<CommitmentLength>()
        .map(|length| match length {
            CommitmentLength::Twelve => 12,
            CommitmentLength::TwentyFour => 24,
        });
    match answers.choice::<Commitment>() {
        None => {}
        Some(Commitment::None) => {
            facts.commitment_months = Some(0);
            facts.minimum_term_over = Some(true);
        }
        Some(Commitment::Over) => {
            facts.minimum_term_over = Some(true);
            // What is left of a telephone commitment that is over is no commitment.
            facts.commitment_months = if facts.category == Some(LawCategory::Telecom) {
                Some(0)
            } else {
                length
            };
        }
        Some(Commitment::Running) => {
            facts.minimum_term_over = Some(false);
            facts.commitment_end = answers.date(Slot::CommitmentEndOn);
            facts.commitment_months = length.or_else(|| whole_months(facts));
        }
    }
}

/// The length of a commitment whose two ends are known, when it is a whole number of months.
fn whole_months(facts: &Facts) -> Option<u32> {
    match calendar::months_and_days(facts.concluded_on?, facts.commitment_end?)? {
        (months, 0) => Some(months),
        _ => None,
    }
}

fn renewal(scene: &Scene<'_>, facts: &mut Facts) {
    let answers = &scene.case.facts;
    match answers.choice::<Term>() {
        None => {}
        Some(Term::Open) => {
            facts.open_ended = Some(true);
            facts.fixed_term_tacit_renewal = Some(false);
        }
        Some(Term::Renews) => {
            facts.open_ended = Some(false);
            facts.fixed_term_tacit_renewal = Some(true);
        }
        Some(Term::Ends) => {
            facts.open_ended = Some(false);
            facts.fixed_term_tacit_renewal = Some(false);
        }
    }
    facts.renewal_date = answers.date(Slot::RenewalOn);
    facts.notice_sent_on = match answers.choice::<NoticeCame>() {
        Some(NoticeCame::Never) => Sent::Never,
        Some(NoticeCame::Came) => answers
            .date(Slot::NoticeCameOn)
            .map_or(Sent::Unknown, Sent::On),
        None => Sent::Unknown,
    };
    facts.last_day_to_refuse = answers.date(Slot::RefusalOn);
    facts.refusal_deadline = answers.date(Slot::RefusalOn);
    facts.notice_compliant_form = answers.yes_no(Slot::NoticeBoxed);
}

fn ground(scene: &Scene<'_>, facts: &mut Facts) {
    let answers = &scene.case.facts;
    let told_on = answers.date(Slot::ChangeToldOn);
    match facts.category {
        Some(LawCategory::Telecom) => facts.notification_date = told_on,
        Some(LawCategory::Energy) => facts.change_notice_received_on = told_on,
        _ => {}
    }
    facts.change_in_favour_of_consumer = answers.yes_no(Slot::ChangeHarms).map(|harms| !harms);
    facts.admissible = answers.yes_no(Slot::Overdebt);
    facts.overindebtedness_filed_on = answers.date(Slot::OverdebtOn);
    facts.risk_tied_to_old_situation = answers.yes_no(Slot::RiskTied);
    match answers.choice::<Ground>() {
        Some(Ground::None) => facts.legitimate_ground = Some(false),
        Some(Ground::Moving) => {
            facts.event = Some(LifeEvent::Moving);
            facts.event_date = answers.date(Slot::MovedOn);
        }
        // Whether the contract or the law recognises the ground is not for us to say.
        Some(
            Ground::Price
            | Ground::Illness
            | Ground::Job
            | Ground::Money
            | Ground::Fault
            | Ground::Bereavement,
        )
        | None => {}
    }
}

/// What follows from the day of sending: today, or the day the request left.
fn sending(scene: &Scene<'_>, facts: &mut Facts) {
    let answers = &scene.case.facts;
    let sent_on = answers.date(Slot::SentOn).unwrap_or(facts.today);
    let ended_on = answers.date(Slot::EndOn);
    match facts.category {
        Some(LawCategory::Telecom) => {
            let notice = scene.book.law.figures.telecom_notice_days.on(sent_on);
            facts.termination_effective_on =
                ended_on.or_else(|| calendar::add_days(sent_on, notice?));
        }
        Some(LawCategory::Energy) => {
            facts.notification_date = Some(sent_on);
            facts.switch_request_on = Some(sent_on);
            facts.terminated_on = ended_on;
        }
        Some(LawCategory::Water) => facts.request_on = Some(sent_on),
        Some(LawCategory::Transport) if answers.provider() == Some("navigo") => {
            facts.termination_requested_on = Some(sent_on);
        }
        Some(category) if scope::insurance(category) => {
            facts.termination_received_on = Some(sent_on);
            facts.termination_postmark_on = Some(sent_on);
            facts.hamon_eligible = any_time(scene, facts, category);
        }
        Some(category) if scope::tacit_renewal(category) => {
            facts.terminated_on = ended_on.or_else(|| after(sent_on, facts.renewal_date));
        }
        Some(_) | None => {}
    }
}

/// Whether the insurance can be left at any time, a year having passed; nothing while that is not known.
fn any_time(scene: &Scene<'_>, facts: &Facts, category: LawCategory) -> Option<bool> {
    let months = &scene.book.law.figures.insurance_first_year_months;
    let concluded_on = facts.concluded_on?;
    let anniversary = calendar::add_months(concluded_on, months.on(concluded_on)?)?.day;
    let of_such_a_kind = match category {
        LawCategory::InsuranceCar | LawCategory::InsuranceHome | LawCategory::InsuranceAffinity => {
            true
        }
        LawCategory::InsuranceHealth => !facts.employer_mandatory?,
        _ => false,
    };
    Some(of_such_a_kind && facts.today > anniversary)
}

/// A contract that has been renewed ends no earlier than that.
fn after(sent_on: NaiveDate, renewed_on: Option<NaiveDate>) -> Option<NaiveDate> {
    renewed_on.filter(|renewed_on| *renewed_on <= sent_on)?;
    Some(sent_on)
}

/// What is delivered, as far as the kind of subscription says it.
///
/// A digital subscription is taken for a service, as the law's sources do; nobody is asked what their contract is.
fn contract_object(category: LawCategory) -> Option<ContractObject> {
    match category {
        LawCategory::Streaming
        | LawCategory::Software
        | LawCategory::OnlineGame
        | LawCategory::Dating
        | LawCategory::Telecom
        | LawCategory::Gym
        | LawCategory::PayTv
        | LawCategory::OnlineCourse
        | LawCategory::MatrimonialAgency
        | LawCategory::Water
        | LawCategory::Transport
        | LawCategory::Fraud => Some(ContractObject::Service),
        LawCategory::Energy => Some(ContractObject::Energy),
        LawCategory::Press => Some(ContractObject::PressSubscription),
        LawCategory::MealKit => Some(ContractObject::GoodsRegularDelivery),
        LawCategory::RevolvingCredit => Some(ContractObject::ConsumerCredit),
        LawCategory::BankAccount
        | LawCategory::Escalation
        | LawCategory::Payment
        | LawCategory::InsuranceAffinity
        | LawCategory::InsuranceCar
        | LawCategory::InsuranceHealth
        | LawCategory::InsuranceHome
        | LawCategory::InsuranceLife
        | LawCategory::InsuranceLoan
        | LawCategory::InsuranceOther => None,
    }
}

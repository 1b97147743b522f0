//! Tacit renewal, moving house for television, and open-ended contracts.
//! Telecom, insurance, energy and water are left to their own families.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::engine::calendar;
use crate::engine::rights::asking::{
    figure, in_scope, minus_months, need, only, outside, plus_days, plus_months, unless_false,
    unless_true,
};
use crate::engine::rights::facts::{FactName, Facts, Sent};
use crate::engine::rights::law::Law;
use crate::engine::rights::scope;
use crate::engine::rights::verdict::{Answers, Key, Ruling, Silence};
use crate::engine::rights::vocabulary::{
    Category, CategoryDetail, ContractObject, LifeEvent, Right,
};

/// `chatel-fenetre-avis`
pub(crate) fn chatel_fenetre_avis(law: &Law, facts: &Facts) -> Ruling {
    chatel_scope(facts)?;
    let window = notice_window(law, facts)?;
    Ok(Answers::grant()
        .day(Key::NoticeWindowEnd, window.1)
        .day(Key::NoticeWindowStart, window.0))
}

/// `chatel-avis-absent`
pub(crate) fn chatel_avis_absent(_: &Law, facts: &Facts) -> Ruling {
    never_sent(facts.notice_sent_on)?;
    chatel_scope(facts)?;
    let renewed_on = need(facts.renewal_date, FactName::RenewalDate)?;
    need_notice(facts.notice_sent_on)?;
    Ok(free_exit(Answers::grant(), renewed_on))
}

/// `chatel-avis-tardif`
pub(crate) fn chatel_avis_tardif(law: &Law, facts: &Facts) -> Ruling {
    ever_sent(facts.notice_sent_on)?;
    chatel_scope(facts)?;
    let window = notice_window(law, facts)?;
    let renewed_on = need(facts.renewal_date, FactName::RenewalDate)?;
    let sent_on = need(facts.notice_sent_on.day(), FactName::NoticeSentOn)?;
    // A notice sent too early is as worthless as one sent too late.
    if (window.0..=window.1).contains(&sent_on) {
        return Err(outside(FactName::NoticeSentOn));
    }
    Ok(free_exit(
        Answers::grant().yes_no(Key::NoticeValid, false),
        renewed_on,
    ))
}

/// `chatel-avis-conforme`
pub(crate) fn chatel_avis_conforme(law: &Law, facts: &Facts) -> Ruling {
    ever_sent(facts.notice_sent_on)?;
    chatel_scope(facts)?;
    let window = notice_window(law, facts)?;
    let sent_on = need(facts.notice_sent_on.day(), FactName::NoticeSentOn)?;
    if !(window.0..=window.1).contains(&sent_on) {
        return Err(outside(FactName::NoticeSentOn));
    }
    if !need(facts.notice_compliant_form, FactName::NoticeCompliantForm)? {
        return Ok(Answers::grant()
            .yes_no(Key::NoticeValid, false)
            .right(Right::TerminateAnyTimeFree));
    }
    let last_day = need(facts.last_day_to_refuse, FactName::LastDayToRefuse)?;
    let right = if facts.today <= last_day {
        Right::RefuseRenewal
    } else {
        Right::None
    };
    Ok(Answers::grant_if(right == Right::RefuseRenewal)
        .yes_no(Key::NoticeValid, true)
        .right(right))
}

/// `chatel-remboursement-30j`
pub(crate) fn chatel_remboursement_30j(law: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::tacit_renewal)?;
    need(facts.category, FactName::Category)?;
    let renewed_on = need(facts.renewal_date, FactName::RenewalDate)?;
    let latest_notice = minus_months(
        renewed_on,
        figure(&law.figures.notice_latest_months, renewed_on)?,
    )?;
    match facts.notice_sent_on {
        Sent::Unknown => return Err(Silence::Unknown(FactName::NoticeSentOn)),
        // Whatever the last day to refuse was, a notice sent after that day came too late.
        Sent::On(sent_on) if sent_on <= latest_notice => {
            return Err(outside(FactName::NoticeSentOn));
        }
        Sent::On(_) | Sent::Never => {}
    }
    let prepaid = need(facts.prepaid_eur, FactName::PrepaidEur)?;
    let months = need(facts.prepaid_months, FactName::PrepaidMonths)?;
    let ended_on = need(facts.terminated_on, FactName::TerminatedOn)?;
    let (whole, days) =
        calendar::months_and_days(renewed_on, ended_on).ok_or(outside(FactName::TerminatedOn))?;
    if months == 0 {
        return Err(outside(FactName::PrepaidMonths));
    }
    // A month begun counts by its days.
    let month_start = plus_months(renewed_on, whole)?;
    let month_end = plus_months(renewed_on, whole + 1)?;
    let month_days = Decimal::from((month_end - month_start).num_days());
    let served = Decimal::from(whole) + Decimal::from(days) / month_days;
    let left = (Decimal::from(months) - served).max(Decimal::ZERO);
    let refund_days = figure(&law.figures.renewal_refund_days, ended_on)?;
    Ok(Answers::grant()
        .day(Key::RefundDeadline, plus_days(ended_on, refund_days)?)
        .money(Key::RefundEur, prepaid * left / Decimal::from(months)))
}

/// `chatel-duree-indeterminee`
pub(crate) fn chatel_duree_indeterminee(_: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::tacit_renewal)?;
    need(facts.category, FactName::Category)?;
    match (
        need(facts.open_ended, FactName::OpenEnded)?,
        facts.fixed_term_tacit_renewal,
    ) {
        (true, Some(false) | None) => Ok(Answers::deny().yes_no(Key::ChatelApplies, false)),
        (false, Some(true)) => Ok(Answers::grant().yes_no(Key::ChatelApplies, true)),
        (false, None) => Err(Silence::Unknown(FactName::FixedTermTacitRenewal)),
        // A fixed term that is not renewed, or one that became open-ended: not for this rule.
        (false, Some(false)) | (true, Some(true)) => Err(outside(FactName::FixedTermTacitRenewal)),
    }
}

/// `tv-svod-demenagement`
pub(crate) fn tv_svod_demenagement(_: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::moving_question)?;
    let category = need(facts.category, FactName::Category)?;
    match need(facts.event, FactName::Event)? {
        LifeEvent::Moving => {}
    }
    let is_television = match (category, facts.category_detail) {
        (Category::PayTv, _) | (_, Some(CategoryDetail::TvService)) => Some(true),
        // A streaming service may be video or not, and only video is meant.
        (Category::Streaming, None) => None,
        (_, None) => Some(false),
    };
    if is_television == Some(false) {
        return Ok(no_television_exit());
    }
    let moved_on = need(facts.event_date, FactName::EventDate)?;
    let first_renewal = match (
        facts.first_renewal_date,
        facts.concluded_on.zip(facts.commitment_months),
    ) {
        (Some(day), _) => day,
        (None, Some((concluded_on, months))) if months > 0 => plus_months(concluded_on, months)?,
        (None, Some(_) | None) => return Err(Silence::Unknown(FactName::FirstRenewalDate)),
    };
    if moved_on < first_renewal {
        return Ok(no_television_exit());
    }
    if is_television.is_none() {
        return Err(Silence::Unknown(FactName::CategoryDetail));
    }
    Ok(free_exit(Answers::grant(), moved_on).yes_no(Key::TvMovingRuleApplies, true))
}

/// `cdi-preavis`
pub(crate) fn cdi_preavis(law: &Law, facts: &Facts) -> Ruling {
    in_scope(facts, scope::open_ended)?;
    unless_false(facts.open_ended, FactName::OpenEnded)?;
    let category = need(facts.category, FactName::Category)?;
    need(facts.open_ended, FactName::OpenEnded)?;
    let cap = match category {
        Category::Telecom => Some(figure(&law.figures.telecom_notice_days, facts.today)?),
        digital if scope::digital(digital) => {
            Some(figure(&law.figures.digital_notice_days, facts.today)?)
        }
        _ => None,
    };
    let notice = facts
        .contract_notice_days
        .map(|days| cap.map_or(days, |cap| days.min(cap)));
    let answers = Answers::grant().right(Right::TerminateAnyTime);
    // Without a word in the contract the notice is « reasonable », which is no figure.
    Ok(notice.map_or(answers.open(Key::NoticeDays), |days| {
        answers.count(Key::NoticeDays, days)
    }))
}

/// A fixed term with tacit renewal, in a category without rules of its own.
fn chatel_scope(facts: &Facts) -> Result<(), Silence> {
    in_scope(facts, scope::tacit_renewal)?;
    only(
        facts.contract_object,
        FactName::ContractObject,
        |object| match object {
            ContractObject::Service
            | ContractObject::DigitalService
            | ContractObject::DigitalContent
            | ContractObject::GoodsRegularDelivery
            | ContractObject::PressSubscription => true,
            ContractObject::ConsumerCredit | ContractObject::Energy => false,
        },
    )?;
    unless_true(facts.open_ended, FactName::OpenEnded)?;
    unless_false(
        facts.fixed_term_tacit_renewal,
        FactName::FixedTermTacitRenewal,
    )?;
    need(facts.category, FactName::Category)?;
    need(
        facts.fixed_term_tacit_renewal,
        FactName::FixedTermTacitRenewal,
    )?;
    Ok(())
}

/// The first and the last day on which a notice is valid.
fn notice_window(law: &Law, facts: &Facts) -> Result<(NaiveDate, NaiveDate), Silence> {
    let last_day = need(facts.last_day_to_refuse, FactName::LastDayToRefuse)?;
    let earliest = figure(&law.figures.notice_earliest_months, last_day)?;
    let latest = figure(&law.figures.notice_latest_months, last_day)?;
    Ok((
        minus_months(last_day, earliest)?,
        minus_months(last_day, latest)?,
    ))
}

fn free_exit(answers: Answers, from: NaiveDate) -> Answers {
    answers
        .day(Key::AvailableFrom, from)
        .money(Key::FeeEur, Decimal::ZERO)
        .right(Right::TerminateAnyTimeFree)
}

fn no_television_exit() -> Answers {
    Answers::deny()
        .open(Key::AvailableFrom)
        .open(Key::FeeEur)
        .right(Right::None)
        .yes_no(Key::TvMovingRuleApplies, false)
}

fn never_sent(notice: Sent) -> Result<(), Silence> {
    match notice {
        Sent::On(_) => Err(outside(FactName::NoticeSentOn)),
        Sent::Never | Sent::Unknown => Ok(()),
    }
}

fn ever_sent(notice: Sent) -> Result<(), Silence> {
    match notice {
        Sent::Never => Err(outside(FactName::NoticeSentOn)),
        Sent::On(_) | Sent::Unknown => Ok(()),
    }
}

fn need_notice(notice: Sent) -> Result<(), Silence> {
    match notice {
        Sent::Unknown => Err(Silence::Unknown(FactName::NoticeSentOn)),
        Sent::Never | Sent::On(_) => Ok(()),
    }
}

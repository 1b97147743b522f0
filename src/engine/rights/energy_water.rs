//! Electricity, gas and water: end dates, switching, last invoice, price changes.

use rust_decimal::Decimal;

use crate::engine::rights::asking::{
    figure, in_scope, need, plus_days, plus_months, unless_false, unless_true,
};
use crate::engine::rights::facts::{FactName, Facts};
use crate::engine::rights::law::Law;
use crate::engine::rights::verdict::{Answers, Key, Ruling, Silence};
use crate::engine::rights::vocabulary::Category;

/// `energie-resiliation`
pub(crate) fn energie_resiliation(law: &Law, facts: &Facts) -> Ruling {
    unless_true(facts.is_supplier_switch, FactName::IsSupplierSwitch)?;
    of(facts, Category::Energy)?;
    need(facts.is_supplier_switch, FactName::IsSupplierSwitch)?;
    let notified_on = need(facts.notification_date, FactName::NotificationDate)?;
    let latest = plus_days(
        notified_on,
        figure(&law.figures.energy_end_days, notified_on)?,
    )?;
    // A wish before the notice or after the legal limit is brought back inside.
    let wished = facts
        .requested_end_on
        .map(|day| day.clamp(notified_on, latest));
    Ok(Answers::grant()
        .day_if_known(Key::EarliestEndDate, wished)
        .day(Key::LatestEndDate, latest))
}

/// `energie-changement`
pub(crate) fn energie_changement(law: &Law, facts: &Facts) -> Ruling {
    unless_false(facts.is_supplier_switch, FactName::IsSupplierSwitch)?;
    of(facts, Category::Energy)?;
    let asked_on = need(facts.switch_request_on, FactName::SwitchRequestOn)?;
    let days = figure(&law.figures.energy_switch_days, asked_on)?;
    Ok(Answers::grant()
        .money(Key::FeeEur, Decimal::ZERO)
        .day(Key::LatestSwitchDate, plus_days(asked_on, days)?))
}

/// `energie-facture-cloture`
pub(crate) fn energie_facture_cloture(law: &Law, facts: &Facts) -> Ruling {
    of(facts, Category::Energy)?;
    let ended_on = need(facts.terminated_on, FactName::TerminatedOn)?;
    let days = figure(&law.figures.energy_closing_invoice_days, ended_on)?;
    let refund = figure(&law.figures.energy_overpayment_days, ended_on)?;
    Ok(Answers::grant()
        .day(Key::ClosingInvoiceDeadline, plus_days(ended_on, days)?)
        .count(Key::OverpaymentRefundWithinDaysOfInvoice, refund))
}

/// `energie-modification`
pub(crate) fn energie_modification(law: &Law, facts: &Facts) -> Ruling {
    of(facts, Category::Energy)?;
    let received = need(
        facts.change_notice_received_on,
        FactName::ChangeNoticeReceivedOn,
    )?;
    let months = figure(&law.figures.energy_change_months, received)?;
    Ok(Answers::grant()
        .day(Key::Deadline, plus_months(received, months)?)
        .money(Key::FeeEur, Decimal::ZERO))
}

/// `eau-resiliation`
pub(crate) fn eau_resiliation(law: &Law, facts: &Facts) -> Ruling {
    of(facts, Category::Water)?;
    let asked_on = need(facts.request_on, FactName::RequestOn)?;
    let most = figure(&law.figures.water_end_days, asked_on)?;
    // The service's own rules may be quicker than the law, never slower.
    let days = facts
        .service_rules_days
        .map_or(most, |rules| rules.min(most));
    Ok(Answers::grant().day(Key::LatestEndDate, plus_days(asked_on, days)?))
}

fn of(facts: &Facts, wanted: Category) -> Result<(), Silence> {
    in_scope(facts, |category| category == wanted)?;
    need(facts.category, FactName::Category).map(|_| ())
}

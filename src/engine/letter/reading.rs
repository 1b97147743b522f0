//! Reads facts given as JSON: one flat object, whose fields are those of `Facts`.
//! What can't be read is refused with the name of the field and the reason, never with what stood in it.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use crate::engine::letter::facts::{Facts, Words};
use crate::engine::names::Named;

/// A field that can't be read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactsError {
    /// The field.
    pub field: String,
    /// What is wrong with it.
    pub why: String,
}

impl fmt::Display for FactsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the fact `{}`: {}", self.field, self.why)
    }
}

impl std::error::Error for FactsError {}

/// The fields, in the order of their documentation.
const FIELDS: [&str; 41] = [
    "sender_name",
    "sender_address",
    "sender_email",
    "sender_phone",
    "recipient_name",
    "recipient_address",
    "place",
    "written_on",
    "route",
    "subscription",
    "provider",
    "category",
    "contract_number",
    "line_number",
    "ground",
    "commitment",
    "wanted_end",
    "concluded_on",
    "renewal_on",
    "event_on",
    "end_on",
    "sent_on",
    "tracking",
    "replied_on",
    "debited_on",
    "amount_eur",
    "fees_eur",
    "label",
    "ics",
    "rum",
    "last_digits",
    "helper",
    "deceased",
    "died_on",
    "story",
    "equipment",
    "enclosures",
    "items",
    "contacts",
    "recipient_email",
    "recipient_phone",
];

impl Facts {
    /// The facts of a JSON object; a field that is not there, or `null`, is not known.
    ///
    /// # Errors
    /// The first field that is none, or whose value can't be read.
    pub fn from_json(given: &Map<String, Value>, today: NaiveDate) -> Result<Self, FactsError> {
        let mut facts = Self::on(today);
        for (field, value) in given.iter().filter(|(_, value)| !value.is_null()) {
            facts.learn(field, value).map_err(|why| FactsError {
                field: field.clone(),
                why,
            })?;
        }
        Ok(facts)
    }

    fn learn(&mut self, field: &str, value: &Value) -> Result<(), String> {
        match field {
            "sender_name" => self.sender.name = words(value)?,
            "sender_address" => self.sender.address = lines(value)?,
            "sender_email" => self.sender.email = words(value)?,
            "sender_phone" => self.sender.phone = words(value)?,
            "recipient_name" => self.recipient.name = words(value)?,
            "recipient_address" => self.recipient.address = lines(value)?,
            "recipient_email" => self.recipient.email = words(value)?,
            "recipient_phone" => self.recipient.phone = words(value)?,
            "place" => self.place = words(value)?,
            "written_on" => self.written_on = day(value)?,
            "route" => self.route = Some(name(value)?),
            "subscription" => self.subscription = words(value)?,
            "provider" => self.provider = words(value)?,
            "category" => self.category = Some(name(value)?),
            "contract_number" => self.contract_number = words(value)?,
            "line_number" => self.line_number = words(value)?,
            "ground" => self.ground = Some(name(value)?),
            "commitment" => self.commitment = Some(name(value)?),
            "wanted_end" => self.wanted_end = Some(name(value)?),
            "concluded_on" => self.concluded_on = Some(day(value)?),
            "renewal_on" => self.renewal_on = Some(day(value)?),
            "event_on" => self.event_on = Some(day(value)?),
            "end_on" => self.end_on = Some(day(value)?),
            "sent_on" => self.sent_on = Some(day(value)?),
            "tracking" => self.tracking = words(value)?,
            "replied_on" => self.replied_on = Some(day(value)?),
            "debited_on" => self.debited_on = Some(day(value)?),
            "amount_eur" => self.amount_eur = Some(sum(value)?),
            "fees_eur" => self.fees_eur = Some(sum(value)?),
            "label" => self.label = words(value)?,
            "ics" => self.ics = words(value)?,
            "rum" => self.rum = words(value)?,
            "last_digits" => self.last_digits = last_digits(value)?,
            "helper" => self.helper = words(value)?,
            "deceased" => self.deceased = words(value)?,
            "died_on" => self.died_on = Some(day(value)?),
            "story" => self.story = words(value)?,
            "equipment" => self.equipment = lines(value)?,
            "enclosures" => self.enclosures = lines(value)?,
            "items" => self.items = lines(value)?,
            "contacts" => self.contacts = lines(value)?,
            _ => return Err(unknown(field)),
        }
        Ok(())
    }
}

fn unknown(field: &str) -> String {
    let nearest = FIELDS
        .iter()
        .map(|name| (strsim::osa_distance(field, name), *name))
        .min()
        .filter(|(distance, _)| *distance <= 3);
    match nearest {
        Some((_, name)) => format!("there is no such fact; write `{name}` if that is meant"),
        None => format!("there is no such fact; write one of {}", FIELDS.join(", ")),
    }
}

fn text(value: &Value) -> Result<&str, String> {
    let text = value
        .as_str()
        .ok_or("write words between quotation marks")?;
    if text.chars().count() > Words::LONGEST {
        return Err(format!("write {} characters at most", Words::LONGEST));
    }
    Ok(text)
}

fn words(value: &Value) -> Result<Option<Words>, String> {
    Ok(Words::new(text(value)?))
}

/// Lines: a text with line ends, or a list of texts.
fn lines(value: &Value) -> Result<Vec<Words>, String> {
    const MOST: usize = 40;
    let lines = match value {
        Value::Array(list) => list
            .iter()
            .map(words)
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .flatten()
            .collect(),
        other => Words::lines(text(other)?),
    };
    if lines.len() > MOST {
        return Err(format!("write {MOST} lines at most"));
    }
    Ok(lines)
}

fn name<N: Named>(value: &Value) -> Result<N, String> {
    let known = || {
        N::ALL
            .iter()
            .map(|value| format!("`{}`", value.name()))
            .collect::<Vec<_>>()
            .join(", ")
    };
    value
        .as_str()
        .and_then(N::from_name)
        .ok_or_else(|| format!("write one of {}", known()))
}

fn day(value: &Value) -> Result<NaiveDate, String> {
    value
        .as_str()
        .and_then(|text| text.parse::<NaiveDate>().ok())
        .filter(|day| (1900..2200).contains(&day.year()))
        .ok_or_else(|| "write a day that exists, such as `2026-11-23`".to_owned())
}

fn sum(value: &Value) -> Result<Decimal, String> {
    let written = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => String::new(),
    };
    written
        .parse::<Decimal>()
        .ok()
        .filter(|sum| !sum.is_sign_negative() && *sum < Decimal::from(10_000_000))
        .ok_or_else(|| "write a sum in euros, such as `13.49`".to_owned())
}

/// Four digits: a whole number of account or of card has no place in a letter.
fn last_digits(value: &Value) -> Result<Option<Words>, String> {
    let text = text(value)?;
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(Words::new(text))
    } else {
        Err("write the last four digits, and only those".to_owned())
    }
}

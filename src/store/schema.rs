//! The shape of what is saved, its number, and the steps that lead from each older shape to this one.
//! It never guesses: what fits no known shape is told as such, and no saved word is ever quoted in that message.

mod steps;

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::engine::effect::Effect;
use crate::engine::person::{Person, PersonId};
use crate::store::{Saved, Version};

/// Leads from one schema to the next.
pub struct Step {
    /// Rewrites a person.
    pub person: fn(Value) -> Value,
    /// Rewrites an effect that waits to be sent.
    pub effect: fn(Value) -> Value,
}

/// The first leads from schema 1 to schema 2, and so on. A step, once released, is never edited.
const STEPS: &[Step] = &[Step {
    person: steps::forget_old_reminders,
    effect: steps::show_instead_of_done,
}];

/// The number of the shape this version writes.
#[allow(clippy::cast_possible_truncation, reason = "there will be few steps")]
pub const SCHEMA: u32 = 1 + STEPS.len() as u32;

/// Why a saved value does not fit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SchemaError {
    /// A newer version wrote it.
    #[error("it was written by a newer Stopabo: schema {0}, this one knows {SCHEMA}")]
    Newer(u32),
    /// There never was such a schema.
    #[error("no version ever wrote schema {0}")]
    Unknown(u32),
    /// It is not what that schema says.
    #[error("it does not have the shape of schema {schema}, at byte {at}")]
    Shape {
        /// The schema it claims.
        schema: u32,
        /// Where it stops fitting; 0 when that is not known.
        at: usize,
    },
}

/// What the store must know of a saved person even when the rest can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Header {
    /// The shape it was written in.
    pub schema: u32,
    /// Which saving it is.
    pub version: u64,
    /// Where it stands in the wake index.
    #[serde(default)]
    pub wake_at: Option<DateTime<Utc>>,
}

/// An effect, with the number of the person it is for.
#[derive(Clone, Debug, PartialEq)]
pub struct Addressed {
    /// Whom it is for.
    pub who: PersonId,
    /// What waits.
    pub effect: Effect,
}

/// A person as saved, in plain bytes still to be sealed.
///
/// # Errors
/// Never for a person the engine built.
pub fn write_person(
    who: PersonId,
    version: Version,
    person: &Person,
) -> serde_json::Result<Vec<u8>> {
    let wake_at = person.wake_at;
    serde_json::to_vec(&PersonOut {
        schema: SCHEMA,
        version: version.0,
        wake_at,
        who,
        person,
    })
}

/// What stands above a saved person.
///
/// # Errors
/// `Shape` when there is no such thing.
pub fn read_header(bytes: &[u8]) -> Result<Header, SchemaError> {
    serde_json::from_slice(bytes).map_err(|error| misfit(SCHEMA, &error))
}

/// A saved person, led to the shape of today.
///
/// # Errors
/// Any [`SchemaError`], when they can't be read.
pub fn read_person(bytes: &[u8]) -> Result<Saved, SchemaError> {
    let header = read_header(bytes)?;
    let PersonIn { person } = if header.schema == SCHEMA {
        serde_json::from_slice(bytes).map_err(|error| misfit(SCHEMA, &error))?
    } else {
        upgraded(bytes, "person", header.schema, upgrade_person)?
    };
    Ok(Saved {
        person,
        version: Version(header.version),
    })
}

/// An effect as saved, in plain bytes still to be sealed.
///
/// # Errors
/// Never for an effect the engine built.
pub fn write_effect(who: PersonId, effect: &Effect) -> serde_json::Result<Vec<u8>> {
    serde_json::to_vec(&EffectOut {
        schema: SCHEMA,
        who,
        effect,
    })
}

/// A saved effect, led to the shape of today.
///
/// # Errors
/// Any [`SchemaError`], when it can't be read.
pub fn read_effect(bytes: &[u8]) -> Result<Addressed, SchemaError> {
    let EffectHeader { schema, who } =
        serde_json::from_slice(bytes).map_err(|error| misfit(SCHEMA, &error))?;
    let EffectIn { effect } = if schema == SCHEMA {
        serde_json::from_slice(bytes).map_err(|error| misfit(SCHEMA, &error))?
    } else {
        upgraded(bytes, "effect", schema, upgrade_effect)?
    };
    Ok(Addressed { who, effect })
}

/// Leads a person, as saved in that schema, to the shape of today.
///
/// # Errors
/// `Newer` or `Unknown`, when no steps lead from there.
pub fn upgrade_person(person: Value, from: u32) -> Result<Value, SchemaError> {
    climb(person, from, STEPS, |step| step.person)
}

/// Leads an effect, as saved in that schema, to the shape of today.
///
/// # Errors
/// `Newer` or `Unknown`, when no steps lead from there.
pub fn upgrade_effect(effect: Value, from: u32) -> Result<Value, SchemaError> {
    climb(effect, from, STEPS, |step| step.effect)
}

#[derive(Serialize)]
struct PersonOut<'a> {
    schema: u32,
    version: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    wake_at: Option<DateTime<Utc>>,
    who: PersonId,
    person: &'a Person,
}

#[derive(Deserialize)]
struct PersonIn {
    person: Person,
}

#[derive(Serialize)]
struct EffectOut<'a> {
    schema: u32,
    who: PersonId,
    effect: &'a Effect,
}

#[derive(Deserialize)]
struct EffectHeader {
    schema: u32,
    who: PersonId,
}

#[derive(Deserialize)]
struct EffectIn {
    effect: Effect,
}

/// Reads a saved value of an older schema, whose part `part` has to be led to the shape of today.
fn upgraded<T: DeserializeOwned>(
    bytes: &[u8],
    part: &str,
    from: u32,
    upgrade: fn(Value, u32) -> Result<Value, SchemaError>,
) -> Result<T, SchemaError> {
    let mut value: Value = serde_json::from_slice(bytes).map_err(|error| misfit(from, &error))?;
    let Some(old) = value.get_mut(part) else {
        return Err(SchemaError::Shape {
            schema: from,
            at: 0,
        });
    };
    *old = upgrade(old.take(), from)?;
    serde_json::from_value(value).map_err(|error| misfit(from, &error))
}

fn climb(
    value: Value,
    from: u32,
    steps: &[Step],
    rewrite: fn(&Step) -> fn(Value) -> Value,
) -> Result<Value, SchemaError> {
    let done = from.checked_sub(1).ok_or(SchemaError::Unknown(from))?;
    let left = steps.get(done as usize..).ok_or(SchemaError::Newer(from))?;
    Ok(left.iter().fold(value, |value, step| rewrite(step)(value)))
}

/// The reader's own message may quote what a person typed, so only the place is kept.
fn misfit(schema: u32, error: &serde_json::Error) -> SchemaError {
    SchemaError::Shape {
        schema,
        at: error.column(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{SCHEMA, SchemaError, Step, climb, read_person};

    #[test]
    fn steps_lead_from_each_schema_to_the_last() {
        let steps = [
            Step {
                person: |old| json!([old, "two"]),
                effect: |old| old,
            },
            Step {
                person: |old| json!([old, "three"]),
                effect: |old| old,
            },
        ];
        let rows: [(u32, Result<Value, SchemaError>); 5] = [
            (0, Err(SchemaError::Unknown(0))),
            (1, Ok(json!([["x", "two"], "three"]))),
            (2, Ok(json!(["x", "three"]))),
            (3, Ok(json!("x"))),
            (4, Err(SchemaError::Newer(4))),
        ];
        for (from, expected) in rows {
            assert_eq!(
                climb(json!("x"), from, &steps, |step| step.person),
                expected,
                "from {from}"
            );
        }
    }

    #[test]
    fn a_misfit_is_told_without_a_saved_word() {
        let rows: [(Value, SchemaError); 3] = [
            (
                json!({"schema": SCHEMA, "version": 1, "person": {"language": "Jeanne Secrète"}}),
                SchemaError::Shape {
                    schema: SCHEMA,
                    at: 63,
                },
            ),
            (
                json!({"schema": 99, "version": 1, "person": {}}),
                SchemaError::Newer(99),
            ),
            (
                json!({"schema": 0, "version": 1, "person": {}}),
                SchemaError::Unknown(0),
            ),
        ];
        for (saved, expected) in rows {
            let error = read_person(saved.to_string().as_bytes()).unwrap_err();
            assert!(!error.to_string().contains("Jeanne"));
            assert_eq!(error, expected);
        }
    }
}

//! The stored examples: what each schema has ever written is read by this version.
//! An example, once released, is never edited; a new shape brings a new folder of them.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use stopabo::engine::effect::Effect;
use stopabo::engine::person::Person;
use stopabo::store::schema::{SCHEMA, upgrade_effect, upgrade_person};

#[test]
fn every_example_of_every_schema_is_read() {
    for schema in 1..=SCHEMA {
        let examples = examples_of(schema);
        assert!(
            !examples.is_empty(),
            "schema {schema} has no stored example"
        );
        for path in examples {
            let saved: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let read = if name.starts_with("person") {
                reads::<Person>(&upgrade_person(saved, schema).unwrap())
            } else {
                reads::<Effect>(&upgrade_effect(saved, schema).unwrap())
            };
            read.unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        }
    }
}

/// Reads a value and writes it again: whatever stood in it must still stand there.
fn reads<T: DeserializeOwned + Serialize>(saved: &Value) -> Result<(), String> {
    let read: T = serde_json::from_value(saved.clone()).map_err(|error| error.to_string())?;
    let again = serde_json::to_value(&read).map_err(|error| error.to_string())?;
    match lost("", saved, &again) {
        None => Ok(()),
        Some(place) => Err(format!("`{place}` was lost or changed")),
    }
}

/// The first place of the saved value that does not stand in the other one; new fields there are no loss.
fn lost(place: &str, saved: &Value, again: &Value) -> Option<String> {
    match (saved, again) {
        (Value::Object(saved), Value::Object(again)) => saved.iter().find_map(|(name, value)| {
            let place = format!("{place}/{name}");
            match again.get(name) {
                Some(other) => lost(&place, value, other),
                None => Some(place),
            }
        }),
        (Value::Array(saved), Value::Array(again)) if saved.len() == again.len() => saved
            .iter()
            .zip(again)
            .enumerate()
            .find_map(|(index, (value, other))| lost(&format!("{place}/{index}"), value, other)),
        _ => (saved != again).then(|| place.to_owned()),
    }
}

fn examples_of(schema: u32) -> Vec<PathBuf> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/stored/schema-{schema}"));
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
}

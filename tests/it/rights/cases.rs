//! The worked cases of the contract, through the command line's own function.

use serde_json::Value as Json;
use stopabo::cli::rights::run;

use crate::rights::{day, law};

#[test]
fn every_worked_case_is_answered() {
    let law = law();
    let cases: Vec<Json> = serde_json::from_str(include_str!("../../law/cases.json")).unwrap();
    assert_eq!(cases.len(), 53);
    let mut wrong = Vec::new();
    for case in &cases {
        let (id, rule) = (&case["id"], &case["rule_id"]);
        let answers = run(&law, day("2000-01-01"), &case["inputs"].to_string());
        let answers: Vec<Json> = answers.map_or_else(
            |error| panic!("{id}: {error}"),
            |text| serde_json::from_str(&text).unwrap(),
        );
        let Some(object) = answers.iter().find(|object| object["id"] == *rule) else {
            wrong.push(format!("{id}: silent"));
            continue;
        };
        for (key, expected) in case["expected"].as_object().unwrap() {
            if object[key] != *expected {
                wrong.push(format!(
                    "{id}: `{key}` is {} and should be {expected}",
                    object[key]
                ));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

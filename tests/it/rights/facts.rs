//! The door: what is refused, and in which words.

use serde_json::{Value as Json, json};
use stopabo::cli::rights::run;
use stopabo::engine::rights::facts::{Facts, Sent};

use crate::rights::{day, law};

#[track_caller]
fn refused(facts: &Json, message: &str) {
    let error = Facts::from_json(facts, day("2026-11-23")).unwrap_err();
    assert_eq!(error.to_string(), message);
}

#[test]
fn every_kind_of_mistake_has_its_line() {
    refused(
        &json!([]),
        "the facts must be a JSON object of names and values",
    );
    refused(
        &json!({"chanel": "online"}),
        "`chanel` is no fact the engine knows; perhaps `channel` is meant",
    );
    refused(
        &json!({"weather": "fine"}),
        "`weather` is no fact the engine knows",
    );
    refused(
        &json!({"event": "divorce"}),
        "`event` must be `moving`, and it is another text",
    );
    refused(
        &json!({"channel": "mail"}),
        "`channel` must be one of `doorstep`, `fair`, `in_store`, `online`, `phone`, and it is another text",
    );
    refused(
        &json!({"today": "2026-02-30"}),
        "`today` is no day of the calendar; write an existing day as YYYY-MM-DD",
    );
    refused(
        &json!({"concluded_on": "2026-2-3"}),
        "`concluded_on` is no day of the calendar; write an existing day as YYYY-MM-DD",
    );
    refused(
        &json!({"concluded_on": null}),
        "`concluded_on` must be a date written YYYY-MM-DD, and it is null",
    );
    refused(
        &json!({"notice_sent_on": 3}),
        "`notice_sent_on` must be a date written YYYY-MM-DD, or null when nothing was sent, and it is another number",
    );
    refused(
        &json!({"answered": "yes"}),
        "`answered` must be true or false, and it is another text",
    );
    refused(
        &json!({"days_late": 1.5}),
        "`days_late` must be a whole number from 0 to 100000, and it is a number with decimals",
    );
    refused(
        &json!({"price_eur": -1}),
        "`price_eur` must be a sum in euros, zero or more, with two decimals at most, and it is another number",
    );
    refused(
        &json!({"price_eur": 1.005}),
        "`price_eur` must be a sum in euros, zero or more, with two decimals at most, and it is a number with decimals",
    );
}

#[test]
fn facts_that_cannot_be_true_together_are_refused() {
    for (facts, names) in [
        (
            json!({"concluded_on": "2026-05-01", "renewal_date": "2026-04-30"}),
            "`concluded_on` and `renewal_date`",
        ),
        (
            json!({"concluded_on": "2026-05-01", "first_delivery_on": "2026-04-30"}),
            "`concluded_on` and `first_delivery_on`",
        ),
        (
            json!({"days_used": 31, "period_days": 30}),
            "`days_used` and `period_days`",
        ),
        (
            json!({"months_elapsed": 13, "contract_months": 12}),
            "`months_elapsed` and `contract_months`",
        ),
        (
            json!({"category": "insurance_car", "insurance_kind": "home"}),
            "`category` and `insurance_kind`",
        ),
        (
            json!({"trial_started_on": "2026-05-02", "paid_from": "2026-05-01"}),
            "`trial_started_on` and `paid_from`",
        ),
    ] {
        let error = Facts::from_json(&facts, day("2026-11-23"))
            .unwrap_err()
            .to_string();
        assert!(error.starts_with(names), "{error}");
        assert_eq!(error.lines().count(), 1);
    }
    // The same day is possible.
    assert!(
        Facts::from_json(
            &json!({"concluded_on": "2026-05-01", "first_delivery_on": "2026-05-01"}),
            day("2026-11-23")
        )
        .is_ok()
    );
}

#[test]
fn null_is_known_and_absent_is_unknown() {
    let read = |facts: Json| {
        Facts::from_json(&facts, day("2026-11-23"))
            .unwrap()
            .notice_sent_on
    };
    assert_eq!(read(json!({})), Sent::Unknown);
    assert_eq!(read(json!({"notice_sent_on": null})), Sent::Never);
    assert_eq!(
        read(json!({"notice_sent_on": "2026-01-02"})),
        Sent::On(day("2026-01-02"))
    );
}

#[test]
fn the_command_line_answers_objects_and_arrays() {
    let law = law();
    let run = |input: &str| run(&law, day("2026-11-23"), input);
    assert_eq!(run("{}").unwrap(), "[]\n");
    assert_eq!(run("[]").unwrap(), "[]\n");
    assert_eq!(run("[{}, {}]").unwrap(), "[\n  [],\n  []\n]\n");
    let answer = run(r#"{"category": "telecom", "commitment_months": 36}"#).unwrap();
    let expected =
        json!([{"id": "telecom-duree-max", "clause_valid": false, "max_commitment_months": 24}]);
    assert_eq!(serde_json::from_str::<Json>(&answer).unwrap(), expected);
    for (input, message) in [
        (
            r#"[{}, {"today": 1}]"#,
            "object 1 of the array: `today` must be a date written YYYY-MM-DD, and it is another number",
        ),
        (
            r#"{"today": "2026-01-01", "today": "2026-01-02"}"#,
            "the input is no JSON the engine can read: `today` is given twice at line 1 column 46",
        ),
        (
            "3",
            "the input is no JSON the engine can read: invalid type: integer `3`, expected an object of facts, or an array of such objects at line 1 column 1",
        ),
        (
            "[[]]",
            "the input is no JSON the engine can read: invalid type: sequence, expected an object of facts at line 1 column 3",
        ),
    ] {
        assert_eq!(run(input).unwrap_err(), message);
    }
    assert!(run("{} {}").is_err());
}

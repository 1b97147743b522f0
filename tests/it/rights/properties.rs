//! What must hold whatever the facts are.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};
use stopabo::cli::rights::answers;
use stopabo::engine::rights::facts::{FactName, Facts};
use stopabo::engine::rights::law::Law;
use stopabo::engine::rights::rules::RuleId;
use stopabo::engine::rights::verdict::{FactSet, Key, Value, Verdict};
use stopabo::engine::rights::{evaluate, missing};

use crate::rights::contract::contract;
use crate::rights::{day, law};

/// The words of each closed vocabulary, from the contract.
const WORDS: &[(&str, &[&str])] = &[
    ("bank_decision", &["accepted"]),
    (
        "category",
        &[
            "bank_account",
            "dating",
            "energy",
            "escalation",
            "fraud",
            "gym",
            "insurance_affinity",
            "insurance_car",
            "insurance_health",
            "insurance_home",
            "insurance_life",
            "insurance_loan",
            "insurance_other",
            "matrimonial_agency",
            "meal_kit",
            "online_course",
            "online_game",
            "pay_tv",
            "payment",
            "press",
            "revolving_credit",
            "software",
            "streaming",
            "telecom",
            "transport",
            "water",
        ],
    ),
    ("category_detail", &["tv_service"]),
    (
        "channel",
        &["doorstep", "fair", "in_store", "online", "phone"],
    ),
    (
        "contract_object",
        &[
            "consumer_credit",
            "digital_content",
            "digital_service",
            "energy",
            "goods_regular_delivery",
            "press_subscription",
            "service",
        ],
    ),
    ("event", &["moving"]),
    ("ground_given", &["inapplicable"]),
    ("instrument", &["card", "sepa_dd"]),
    (
        "insurance_kind",
        &["affinity", "car", "health", "home", "life", "loan", "other"],
    ),
    ("sector", &["press", "telecom"]),
    ("trader_type", &["legal_person"]),
];

/// The days a delay can start from.
const STARTS: &[&str] = &[
    "concluded_on",
    "first_delivery_on",
    "notification_date",
    "debited_on",
    "informed_concluded_on",
    "written_complaint_on",
    "change_notice_received_on",
    "event_date",
    "scheduled_debit_on",
];

fn a_day() -> impl Strategy<Value = Json> {
    // A few years around the reforms, and the far ends of what can be written.
    prop_oneof![
        8 => (0..3000_u64).prop_map(|days| json!((day("2021-01-01") + chrono::Days::new(days)).to_string())),
        1 => Just(json!("0000-01-01")),
        1 => Just(json!("9999-12-31")),
    ]
}

fn a_value(name: &str, kind: &str) -> BoxedStrategy<Json> {
    if let Some((_, words)) = WORDS.iter().find(|(fact, _)| *fact == name) {
        return prop::sample::select(*words).prop_map(Json::from).boxed();
    }
    match kind {
        "bool" => any::<bool>().prop_map(Json::from).boxed(),
        "int" => prop_oneof![0..40_u32, Just(100_000)]
            .prop_map(Json::from)
            .boxed(),
        "number" => (0..1_000_000_u32)
            .prop_map(|cents| json!(f64::from(cents) / 100.0))
            .boxed(),
        "date?" => prop_oneof![a_day(), Just(Json::Null)].boxed(),
        _ => a_day().boxed(),
    }
}

/// The facts one rule reads, each known or not; this reaches far deeper than random facts.
fn facts_of_a_rule() -> impl Strategy<Value = Map<String, Json>> {
    let rows: Vec<BTreeMap<String, String>> =
        contract().rule.into_iter().map(|row| row.reads).collect();
    prop::sample::select(rows).prop_flat_map(|reads| {
        reads
            .into_iter()
            .map(|(name, kind)| {
                prop::option::weighted(0.85, a_value(&name, &kind))
                    .prop_map(move |value| (name.clone(), value))
            })
            .collect::<Vec<_>>()
            .prop_map(|facts| {
                facts
                    .into_iter()
                    .filter_map(|(name, value)| Some((name, value?)))
                    .collect()
            })
    })
}

fn read(facts: &Map<String, Json>) -> Option<Facts> {
    Facts::from_json(&Json::Object(facts.clone()), day("2026-11-23")).ok()
}

fn verdicts(law: &Law, facts: &Facts) -> Vec<Verdict> {
    evaluate(law, facts)
        .into_iter()
        .map(|finding| finding.verdict)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn both_forms_agree_and_every_answer_has_the_contract_s_keys(facts in facts_of_a_rule()) {
        let Some(facts) = read(&facts) else { return Ok(()) };
        thread_local!(static LAW: Law = law());
        LAW.with(|law| {
            let printed = answers(law, &facts);
            let mut spoken = Vec::new();
            for finding in evaluate(law, &facts) {
                if let Verdict::Applies { answers } = finding.verdict {
                    spoken.push(finding.rule.id());
                    let mut keys: Vec<Key> = answers.entries().iter().map(|(key, _)| *key).collect();
                    keys.sort();
                    prop_assert_eq!(&keys, finding.rule.answers(), "{}", finding.rule.id());
                    for (key, value) in answers.entries() {
                        check_type(finding.rule, *key, *value)?;
                    }
                    prop_assert!(finding.rule.needs().without(facts.known()).is_empty());
                }
            }
            let ids: Vec<_> = printed.as_array().unwrap().iter().map(|object| object["id"].as_str().unwrap()).collect();
            prop_assert_eq!(ids, spoken);
            Ok(())
        })?;
    }

    #[test]
    fn a_rule_answers_from_the_facts_it_reads_and_from_no_other(facts in facts_of_a_rule()) {
        let Some(facts) = read(&facts) else { return Ok(()) };
        thread_local!(static LAW: Law = law());
        LAW.with(|law| {
            let whole = verdicts(law, &facts);
            for (rule, said) in RuleId::ALL.iter().zip(&whole) {
                // The one exception is meant: late information silences the prolongation.
                if *rule == RuleId::RetractationProlongee12Mois || !matches!(said, Verdict::Applies { .. }) {
                    continue;
                }
                let mut less = facts.clone();
                for fact in FactName::ALL.iter().filter(|fact| !rule.reads().contains(**fact)) {
                    less.forget(*fact);
                }
                prop_assert_eq!(said, &verdicts(law, &less)[*rule as usize], "{}", rule.id());
            }
            Ok(())
        })?;
    }

    #[test]
    fn what_would_be_needed_is_unknown_and_read_by_the_rule(facts in facts_of_a_rule()) {
        let Some(facts) = read(&facts) else { return Ok(()) };
        thread_local!(static LAW: Law = law());
        LAW.with(|law| {
            for finding in evaluate(law, &facts) {
                if let Verdict::WouldNeed { facts: needed } = finding.verdict {
                    prop_assert!(!needed.is_empty(), "{}", finding.rule.id());
                    prop_assert!(needed.without(finding.rule.reads()).is_empty(), "{}", finding.rule.id());
                    prop_assert!(needed.iter().all(|fact| !facts.known().contains(fact)));
                }
            }
            let asked = missing(law, &facts, FactSet::ALL);
            prop_assert!(asked.is_sorted_by(|one, next| one.weight >= next.weight));
            prop_assert!(asked.iter().all(|missing| !facts.known().contains(missing.fact)));
            Ok(())
        })?;
    }

    #[test]
    fn forgetting_a_fact_never_makes_a_right_out_of_a_denial(facts in facts_of_a_rule(), forgotten in prop::sample::select(FactName::ALL)) {
        let Some(facts) = read(&facts) else { return Ok(()) };
        thread_local!(static LAW: Law = law());
        LAW.with(|law| {
            let mut less = facts.clone();
            less.forget(forgotten);
            for (before, after) in evaluate(law, &facts).iter().zip(evaluate(law, &less)) {
                use stopabo::engine::rights::verdict::Tone;
                if let (Verdict::Applies { answers: before }, Verdict::Applies { answers: after }) = (before.verdict, after.verdict) {
                    prop_assert!(!(before.tone() == Tone::Denies && after.tone() == Tone::Grants), "{forgotten:?}");
                }
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_later_contract_never_has_an_earlier_deadline(start in 0..4000_u64, later in 0..400_u64, facts in facts_of_a_rule()) {
        let days = |days: u64| json!((day("2019-01-01") + chrono::Days::new(days)).to_string());
        let at = |shift: u64| {
            let mut facts = facts.clone();
            facts.insert("today".to_owned(), json!("2026-11-23"));
            for name in STARTS {
                if facts.get(*name).is_some_and(|value| !value.is_null()) {
                    facts.insert((*name).to_owned(), days(start + shift));
                }
            }
            read(&facts)
        };
        let (Some(early), Some(late)) = (at(0), at(later)) else { return Ok(()) };
        thread_local!(static LAW: Law = law());
        LAW.with(|law| {
            for (rule, (one, other)) in RuleId::ALL.iter().zip(verdicts(law, &early).into_iter().zip(verdicts(law, &late))) {
                // This one starts from the information, which is not moved here.
                if *rule == RuleId::RetractationProlongeeInfoTardive {
                    continue;
                }
                let deadline = |verdict: Verdict| match verdict {
                    Verdict::Applies { answers } => match answers.get(Key::Deadline) {
                        Some(Value::Day(day)) => Some(day),
                        _ => None,
                    },
                    _ => None,
                };
                if let (Some(one), Some(other)) = (deadline(one), deadline(other)) {
                    prop_assert!(one <= other, "{}: {one} then {other}", rule.id());
                }
            }
            Ok(())
        })?;
    }
}

/// The type the contract gives to the key; a value may also be left open.
fn check_type(rule: RuleId, key: Key, value: Value) -> Result<(), TestCaseError> {
    thread_local!(static KINDS: Vec<BTreeMap<String, String>> = contract().rule.into_iter().map(|row| row.answers).collect());
    let kind = KINDS.with(|kinds| kinds[rule as usize][key.word()].clone());
    let fits = match value {
        Value::Open => true,
        Value::YesNo(_) => kind == "bool",
        Value::Count(_) => kind == "int",
        Value::Money(sum) => kind == "number" && sum.scale() == 2 && !sum.is_sign_negative(),
        Value::Day(_) => kind == "date",
        Value::Word(_) => kind == "text",
    };
    prop_assert!(fits, "{} {}: {value:?} for {kind}", rule.id(), key.word());
    Ok(())
}

#[test]
fn every_rule_has_a_table_of_its_edges() {
    // The tables of `edges` name every rule: a rule without a row would go untested.
    let rows = [
        include_str!("edges/withdrawal.rs"),
        include_str!("edges/renewal.rs"),
        include_str!("edges/telecom.rs"),
        include_str!("edges/insurance.rs"),
        include_str!("edges/contracts.rs"),
        include_str!("edges/payments.rs"),
    ]
    .concat();
    let untested: Vec<_> = RuleId::ALL
        .iter()
        .filter(|rule| !rows.contains(&format!("table(\n        \"{}\"", rule.id())))
        .collect();
    assert_eq!(untested, Vec::<&RuleId>::new());
}

#[test]
fn the_most_telling_question_comes_first() {
    let law = law();
    let facts = Facts::from_json(
        &json!({"category": "gym", "channel": "online", "contract_object": "service"}),
        day("2026-11-23"),
    )
    .unwrap();
    let asked: Vec<_> = missing(&law, &facts, FactSet::ALL)
        .iter()
        .take(3)
        .map(|missing| missing.fact.name())
        .collect();
    assert!(asked.contains(&"concluded_on"), "{asked:?}");
}

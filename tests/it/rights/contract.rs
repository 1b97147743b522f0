//! The engine holds to the contract: the same rules, the same facts, the same keys.

use std::collections::BTreeMap;

use serde::Deserialize;
use stopabo::engine::rights::facts::FactName;
use stopabo::engine::rights::rules::RuleId;
use stopabo::engine::rights::verdict::Key;

#[derive(Deserialize)]
pub struct Contract {
    pub rule: Vec<Row>,
}

#[derive(Deserialize)]
pub struct Row {
    pub id: String,
    pub reads: BTreeMap<String, String>,
    pub answers: BTreeMap<String, String>,
}

pub fn contract() -> Contract {
    toml::from_str(include_str!("../../law/contract.toml")).unwrap()
}

#[test]
fn every_rule_reads_and_answers_what_the_contract_says() {
    let contract = contract();
    let ids: Vec<_> = contract.rule.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(
        ids,
        RuleId::ALL.iter().map(|rule| rule.id()).collect::<Vec<_>>()
    );
    for (row, rule) in contract.rule.iter().zip(RuleId::ALL) {
        let mut reads: Vec<_> = rule.reads().iter().map(FactName::name).collect();
        reads.sort_unstable();
        assert_eq!(
            reads,
            row.reads.keys().map(String::as_str).collect::<Vec<_>>(),
            "{}",
            row.id
        );
        let answers: Vec<_> = rule.answers().iter().map(|key| Key::word(*key)).collect();
        assert_eq!(
            answers,
            row.answers.keys().map(String::as_str).collect::<Vec<_>>(),
            "{}",
            row.id
        );
        assert!(rule.needs().without(rule.reads()).is_empty(), "{}", row.id);
    }
}

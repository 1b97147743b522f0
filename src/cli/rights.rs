//! `stopabo rights`: facts in JSON on one side, answers in JSON or in words on the other.
//! It reads and prints; what the law says is decided in `engine::rights`.

mod explain;
mod strict;

use chrono::NaiveDate;
use serde_json::{Map, Number, Value as Json};

use crate::cli::rights::explain::explanation;
use crate::cli::rights::strict::Input;
use crate::engine::legal::Argument;
use crate::engine::person::Language;
use crate::engine::rights::facts::Facts;
use crate::engine::rights::law::Law;
use crate::engine::rights::rules::RuleId;
use crate::engine::rights::verdict::{Answers, Value};
use crate::engine::rights::{FactError, for_each_answer};

/// The answers to one object of facts, or to each object of an array, as JSON.
///
/// # Errors
///
/// One line that says what is wrong, with the place in the array when there is one.
pub fn run(law: &Law, today: NaiveDate, input: &str) -> Result<String, String> {
    let json = match read(input)? {
        Input::One(facts) => answers(
            law,
            &parse(&facts, today).map_err(|error| error.to_string())?,
        ),
        Input::Many(list) => {
            each(&list, |facts| Ok(answers(law, &parse(facts, today)?))).map(Json::Array)?
        }
    };
    Ok(format!("{json:#}\n"))
}

/// The same answers for a person, in French or in English.
///
/// `text` finds a message by its key and fills in its arguments.
///
/// # Errors
///
/// One line that says what is wrong, with the place in the array when there is one.
pub fn run_explained(
    law: &Law,
    today: NaiveDate,
    input: &str,
    lang: Language,
    text: &dyn Fn(&str, &[Argument]) -> String,
) -> Result<String, String> {
    let explain = |facts: &Json| Ok(explanation(law, &parse(facts, today)?, lang, text));
    match read(input)? {
        Input::One(facts) => explain(&facts).map_err(|error: FactError| error.to_string()),
        Input::Many(list) => Ok(each(&list, explain)?.join("\n")),
    }
}

/// The JSON array of one set of facts: the rules that apply or deny, in the order of the contract.
#[must_use]
pub fn answers(law: &Law, facts: &Facts) -> Json {
    let mut list = Vec::new();
    for_each_answer(law, facts, |rule, answers| list.push(object(rule, answers)));
    Json::Array(list)
}

fn object(rule: RuleId, answers: &Answers) -> Json {
    let mut object = Map::new();
    object.insert("id".to_owned(), Json::from(rule.id()));
    for (key, value) in answers.entries() {
        object.insert(key.word().to_owned(), json(*value));
    }
    Json::Object(object)
}

fn json(value: Value) -> Json {
    match value {
        Value::Open => Json::Null,
        Value::YesNo(answer) => Json::from(answer),
        Value::Count(count) => Json::from(count),
        Value::Day(day) => Json::from(day.to_string()),
        Value::Word(word) => Json::from(word),
        // Cents survive the way through a double: sums have two decimals and at most twelve digits.
        Value::Money(sum) => {
            let number = sum.to_string().parse().ok().and_then(Number::from_f64);
            number.map_or(Json::Null, Json::Number)
        }
    }
}

fn parse(json: &Json, today: NaiveDate) -> Result<Facts, FactError> {
    Facts::from_json(json, today)
}

fn read(input: &str) -> Result<Input, String> {
    serde_json::from_str(input)
        .map_err(|error| format!("the input is no JSON the engine can read: {error}"))
}

fn each<T>(list: &[Json], one: impl Fn(&Json) -> Result<T, FactError>) -> Result<Vec<T>, String> {
    list.iter()
        .enumerate()
        .map(|(index, facts)| {
            one(facts).map_err(|error| format!("object {index} of the array: {error}"))
        })
        .collect()
}

//! The steps from each schema to the next. A step, once released, is never edited.
//! They rewrite plain JSON and know no type of today, which may change again.

use serde_json::{Map, Value};

/// Schema 1 named a reminder by its rule and its day; schema 2 by its cause, the day it is about and the days from it.
/// The first does not tell the second: what was reminded is forgotten, and at worst a reminder comes once more.
pub(super) fn forget_old_reminders(mut person: Value) -> Value {
    let cases = person.get_mut("cases").and_then(Value::as_object_mut);
    for case in cases.into_iter().flat_map(Map::values_mut) {
        if let Some(case) = case.as_object_mut() {
            case.remove("reminded");
        }
    }
    person
}

/// The button « done » of schema 1 did not say what is done: it shows the reminder as it is now.
pub(super) fn show_instead_of_done(mut effect: Value) -> Value {
    rewrite(&mut effect);
    effect
}

fn rewrite(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(reminder) = fields.get_mut("reminder")
                && reminder.get("wish") == Some(&Value::from("done"))
            {
                reminder["wish"] = Value::from("show");
            }
            fields.values_mut().for_each(rewrite);
        }
        Value::Array(items) => items.iter_mut().for_each(rewrite),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

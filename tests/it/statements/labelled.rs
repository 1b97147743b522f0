//! The labelled set of `tests/statements`: recall and precision, printed, over the files it was tuned on and the others.
//! A recurring debit counts as found only when its sum, rhythm, dates, count, labels, yearly cost and price changes are right.

use std::fs;
use std::path::PathBuf;

use serde_json::Value as Json;
use stopabo::cli::statement::json;
use stopabo::engine::statement::{read, recurring};

/// The files that were looked at while the reader was written; all others were kept aside.
const TUNED_ON: &[&str] = &[
    "banque-postale.csv",
    "bnp.csv",
    "boursobank.csv",
    "caisse-epargne.csv",
    "cic.csv",
    "credit-agricole.csv",
    "fortuneo.csv",
    "lcl.csv",
    "societe-generale.csv",
];
/// What a debit that is found must have right; `merchant` is words to show, and `provider` is compared when it is known.
const COMPARED: &[&str] = &[
    "labels",
    "amount_eur",
    "period",
    "first_on",
    "last_on",
    "debits",
    "yearly_cost_eur",
    "price_changes",
    "active",
];

#[derive(Default)]
struct Score {
    right: usize,
    missed: Vec<String>,
    invented: Vec<String>,
}

impl Score {
    fn recall(&self) -> f64 {
        self.right as f64 / (self.right + self.missed.len()) as f64
    }

    fn precision(&self) -> f64 {
        self.right as f64 / (self.right + self.invented.len()) as f64
    }
}

#[test]
fn recurring_debits_are_found_and_none_is_invented() {
    let (mut tuned, mut aside) = (Score::default(), Score::default());
    let files = files();
    assert!(files.len() >= 12, "{} layouts", files.len());
    for file in &files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let score = if TUNED_ON.contains(&name.as_str()) {
            &mut tuned
        } else {
            &mut aside
        };
        compare(file, &name, score);
    }
    for (set, score) in [("tuned on", &tuned), ("kept aside", &aside)] {
        println!(
            "{set}: recall {:.3}, precision {:.3}, {} right\nmissed:\n{}\ninvented:\n{}",
            score.recall(),
            score.precision(),
            score.right,
            score.missed.join("\n"),
            score.invented.join("\n")
        );
        assert!(score.recall() >= 0.95 && score.precision() >= 0.95, "{set}");
    }
}

/// Every statement with an expected answer beside it.
pub fn files() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/statements");
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| answer(path).is_file())
        .collect();
    files.sort();
    files
}

fn answer(path: &std::path::Path) -> PathBuf {
    PathBuf::from(format!("{}.json", path.display()))
}

fn compare(file: &PathBuf, name: &str, score: &mut Score) {
    let expected: Vec<Json> =
        serde_json::from_str(&fs::read_to_string(answer(file)).unwrap()).unwrap();
    let statement =
        read(&fs::read(file).unwrap()).unwrap_or_else(|refusal| panic!("{name}: {refusal:?}"));
    let Json::Array(mut found) = json(&recurring(&statement, crate::the_book())) else {
        panic!("no array");
    };
    for debit in expected {
        let same = |other: &Json| {
            COMPARED.iter().all(|key| debit[key] == other[key])
                && (debit["provider"].is_null() || debit["provider"] == other["provider"])
        };
        match found.iter().position(same) {
            Some(index) => {
                found.remove(index);
                score.right += 1;
            }
            None => score.missed.push(line(name, &debit)),
        }
    }
    score
        .invented
        .extend(found.iter().map(|debit| line(name, debit)));
}

fn line(name: &str, debit: &Json) -> String {
    let told: Vec<String> = ["merchant", "provider"]
        .iter()
        .chain(COMPARED.iter().skip(1))
        .map(|key| debit[key].to_string())
        .collect();
    format!("  {name}: {}", told.join(" "))
}

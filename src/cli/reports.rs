//! `stopabo reports`: what people said is wrong with provider cards, as a list by card or as JSON.
//! It is given the reports and prints them; it never knows whose they are.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::engine::names::Named;
use crate::engine::report::{Mistake, Report};

/// The reports by card, the card reported last first, and under each the newest first.
#[must_use]
pub fn told(reports: &[Report]) -> String {
    if reports.is_empty() {
        return "nobody has reported a mistake\n".to_owned();
    }
    let mut cards: BTreeMap<&str, Vec<&Report>> = BTreeMap::new();
    for report in newest_first(reports) {
        cards.entry(&report.card).or_default().push(report);
    }
    let mut cards: Vec<(&str, Vec<&Report>)> = cards.into_iter().collect();
    cards.sort_by_key(|(_, reports)| Reverse(reports.first().map(|report| report.on)));
    let of_card = |(card, reports): (&str, Vec<&Report>)| {
        let rows: String = reports.into_iter().map(row).collect();
        format!("{card}\n{rows}")
    };
    cards
        .into_iter()
        .map(of_card)
        .collect::<Vec<_>>()
        .join("\n")
}

/// The same as a JSON array, the newest first.
#[must_use]
pub fn json(reports: &[Report]) -> String {
    let object = |report: &Report| {
        json!({
            "card": report.card,
            "what": report.what.name(),
            "words": words(report),
            "on": report.on.to_string(),
        })
    };
    let reports: Vec<Json> = newest_first(reports).into_iter().map(object).collect();
    format!("{:#}\n", Json::Array(reports))
}

/// Those of one day come in an order that tells nothing of who wrote them.
fn newest_first(reports: &[Report]) -> Vec<&Report> {
    let mut sorted: Vec<&Report> = reports.iter().collect();
    sorted.sort_by_key(|report| (Reverse(report.on), &report.card, report.what, words(report)));
    sorted
}

fn row(report: &Report) -> String {
    let longest = Mistake::ALL.iter().map(|what| what.name().len()).max();
    let width = longest.unwrap_or_default();
    let words = words(report).unwrap_or_default();
    let row = format!("  {}  {:<width$}  {words}", report.on, report.what.name());
    format!("{}\n", row.trim_end())
}

fn words(report: &Report) -> Option<&str> {
    report.words.as_ref().map(|words| words.reveal().as_str())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use expect_test::expect;

    use super::{json, told};
    use crate::engine::report::{Mistake, Report};

    #[test]
    fn the_newest_come_first_by_card() {
        let reports = [
            report("netflix", Mistake::Phone, None, 2),
            report("basic-fit", Mistake::Terms, Some("2 mois, pas 1"), 1),
            report("netflix", Mistake::Address, Some("Partis à Lyon"), 9),
            report("deezer", Mistake::Other, None, 5),
        ];
        expect![[r#"
            netflix
              2026-11-09  address  Partis à Lyon
              2026-11-02  phone

            deezer
              2026-11-05  other

            basic-fit
              2026-11-01  terms    2 mois, pas 1
        "#]]
        .assert_eq(&told(&reports));
        expect![[r#"
            [
              {
                "card": "netflix",
                "what": "phone",
                "words": null,
                "on": "2026-11-02"
              },
              {
                "card": "basic-fit",
                "what": "terms",
                "words": "2 mois, pas 1",
                "on": "2026-11-01"
              }
            ]
        "#]]
        .assert_eq(&json(&reports[..2]));
        assert_eq!(told(&[]), "nobody has reported a mistake\n");
        assert_eq!(json(&[]), "[]\n");
    }

    fn report(card: &str, what: Mistake, words: Option<&str>, day: u32) -> Report {
        Report {
            card: card.to_owned(),
            what,
            words: words.map(Into::into),
            on: NaiveDate::from_ymd_opt(2026, 11, day).unwrap(),
        }
    }
}

//! The law as data: sound as it stands, and each way of breaking it has its line and its mend.

use expect_test::expect_file;
use stopabo::book::problem::Problem;
use stopabo::engine::rights::law::{Counts, Law};
use stopabo::engine::rights::never::forbidden;
use stopabo::engine::rights::register::register;
use stopabo::engine::rights::sending::{Transit, last_safe_day_to_send};

use crate::rights::{FILES, day, law};

#[test]
fn the_register_a_lawyer_signs_is_the_law_that_runs() {
    expect_file!["../../../dialogues/rights/README.md"].assert_eq(&register(&law()));
}

#[test]
fn every_figure_belongs_to_a_rule_or_to_sending() {
    use stopabo::engine::rights::law::Figures;
    let law = law();
    let used: Vec<_> = law
        .rules()
        .flat_map(|data| data.figures.iter().map(String::as_str))
        .collect();
    let alone: Vec<_> = Figures::NAMES
        .iter()
        .filter(|name| !used.contains(name))
        .collect();
    assert_eq!(alone, [&"registered_letter_days"]);
}

/// Replaces a piece of one file and gives the first problem that follows.
#[track_caller]
fn broken(file: &str, from: &str, to: &str) -> String {
    let files: Vec<(&str, String)> = FILES
        .iter()
        .map(|(name, text)| {
            let text = if *name == file {
                text.replacen(from, to, 1)
            } else {
                (*text).to_owned()
            };
            (*name, text)
        })
        .collect();
    let (_, problems) = Law::load(files.iter().map(|(name, text)| (*name, text.as_str())));
    problems
        .iter()
        .find(|problem| problem.file == file)
        .map(Problem::to_string)
        .unwrap_or_default()
}

#[test]
fn every_way_of_breaking_it_is_told_with_its_line() {
    for (from, to, told) in [
        (
            "withdrawal_days = 14",
            "withdrawal_days = 14 days",
            "withdrawal.toml:5: this is not TOML: string values must be quoted, expected literal string; mend the line; a quote, a bracket or a comma is often missing",
        ),
        (
            "withdrawal_days = 14",
            "withdrawal_days = -14",
            "withdrawal.toml:5: a figure must be a whole number or a list of versions; write `14`, or `[{ value = 14, from = 2022-05-28 }]`",
        ),
        (
            "withdrawal_days = 14",
            "withdrawals_days = 14",
            "withdrawal.toml:5: no rule computes with a figure named `withdrawals_days`; take the name of a figure from the neighbouring files",
        ),
        (
            "{ value = 12, from = 2022-05-28 }",
            "{ value = 12 }, { value = 13, from = 2022-05-28 }",
            "withdrawal.toml:7: two versions of a figure hold on the same day; let each `until` be earlier than the next `from`, oldest first",
        ),
        (
            "{ value = 12, from = 2022-05-28 }",
            "{ value = 12, since = 2022-05-28 }",
            "withdrawal.toml:7: `since` is not known here; use one of `value`, `from`, `until`",
        ),
        (
            "id = \"retractation-14j-service\"",
            "id = \"retractation-15j\"",
            "withdrawal.toml:26: no rule is named `retractation-15j`; take the name from the contract of the rights engine",
        ),
        (
            "confidence = \"high\"",
            "confidence = \"low\"",
            "withdrawal.toml:34: `confidence` cannot be `low`; use one of `high`, `medium`",
        ),
        (
            "checked_on = 2026-11-23",
            "checked_on = \"2026-11-23\"",
            "withdrawal.toml:33: `checked_on` must be a day; write it as 2026-11-23, without quotes",
        ),
        (
            "checked_on = 2026-11-23\n",
            "",
            "withdrawal.toml:25: `checked_on` is missing; add the day on which the source was read",
        ),
        (
            "https://www.lawis",
            "http://www.lawis",
            "withdrawal.toml:30: a source must be a secure web address; start it with `https://`",
        ),
        (
            "figures = [\"withdrawal_days\"]",
            "figures = [\"withdrawal_weeks\"]",
            "withdrawal.toml:37: no figure is named `withdrawal_weeks`; use a name that stands under `[figures]`",
        ),
    ] {
        assert_eq!(broken("withdrawal.toml", from, to), told);
    }
}

#[test]
fn a_rule_without_data_is_a_problem_and_stays_silent() {
    let (law, problems) = Law::load(
        FILES
            .iter()
            .copied()
            .filter(|(name, _)| *name != "digital.toml"),
    );
    let told: Vec<_> = problems
        .iter()
        .map(|problem| problem.what.as_str())
        .collect();
    assert_eq!(
        told,
        [
            "the figure `digital_notice_days` has no value",
            "the rule `numerique-preavis` has no data"
        ]
    );
    let facts = r#"{"category": "streaming", "minimum_term_over": true}"#;
    assert_eq!(
        stopabo::cli::rights::run(&law, day("2026-11-23"), facts).unwrap(),
        "[]\n"
    );
}

#[test]
fn the_last_safe_day_is_counted_backwards() {
    let law = law();
    for (deadline, counts, transit, last) in [
        (
            "2026-11-29",
            Counts::Sending,
            Transit::SameDay,
            "2026-11-29",
        ),
        (
            "2026-11-29",
            Counts::Receipt,
            Transit::SameDay,
            "2026-11-29",
        ),
        // A Sunday: the counter was open on the Saturday.
        ("2026-11-29", Counts::Sending, Transit::Post, "2026-11-28"),
        ("2026-12-25", Counts::Sending, Transit::Post, "2026-12-24"),
        // Five working days in the post before Monday 30 November.
        ("2026-11-30", Counts::Receipt, Transit::Post, "2026-11-23"),
        ("2026-11-29", Counts::Receipt, Transit::Post, "2026-11-20"),
        // The week of 11 November holds one day less.
        ("2026-11-16", Counts::Receipt, Transit::Post, "2026-11-06"),
        ("2026-12-28", Counts::Neither, Transit::Post, "2026-12-18"),
    ] {
        let found = last_safe_day_to_send(&law, day(deadline), counts, transit);
        assert_eq!(found, Some(day(last)), "{deadline} {counts:?} {transit:?}");
    }
}

#[test]
fn forbidden_claims_are_found_and_their_denials_are_not() {
    let law = law();
    for (text, claim) in [
        (
            "Votre remboursement est garanti.",
            Some("guaranteed-refund"),
        ),
        ("Your REFUND is guaranteed", Some("guaranteed-refund")),
        ("Le remboursement n’est pas garanti.", None),
        ("Vous avez toujours 14\u{a0}jours.", Some("always-14-days")),
        (
            "En trois clics, vous partez gratuitement.",
            Some("three-clicks-free"),
        ),
        ("La loi anti-abonnement de 2026", Some("law-2026")),
        ("Bloquer un paiement ne met pas fin au contrat.", None),
        ("Une lettre simple suffit.", None),
    ] {
        let found = forbidden(&law.never, text);
        assert_eq!(
            found.first().map(|found| found.claim.id.as_str()),
            claim,
            "{text}"
        );
    }
    assert_eq!(
        forbidden(&law.never, "rien\nréception garantie")
            .first()
            .map(|found| found.line),
        Some(2)
    );
}

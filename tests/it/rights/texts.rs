//! The texts of the rights: there for every rule, in both languages, with the same variables.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use stopabo::cli::rights::run_explained;
use stopabo::engine::legal::{Argument, ArgumentValue, text_key};
use stopabo::engine::person::Language;
use stopabo::engine::rights::never::forbidden;
use stopabo::engine::rights::rules::RuleId;

use crate::rights::{day, law};

const FRENCH: &str = include_str!("../../../dialogues/fr/rights.ftl");
const ENGLISH: &str = include_str!("../../../dialogues/en/rights.ftl");

/// The rules that can deny, and so need a text for it.
const DENYING: &[&str] = &[
    "retractation-exclue-boutique",
    "retractation-exclue-foire",
    "retractation-contenu-numerique",
    "retractation-majoration",
    "retractation-essai-gratuit",
    "bouton-retractation",
    "commande-obligation-paiement",
    "resiliation-3-clics",
    "resiliation-3-clics-portee",
    "chatel-avis-conforme",
    "chatel-duree-indeterminee",
    "tv-svod-demenagement",
    "telecom-duree-max",
    "telecom-modification",
    "telecom-surendettement",
    "telecom-portabilite",
    "assurance-sante-obligatoire",
    "assurance-hamon-premiere-annee",
    "assurance-demarchage-14j",
    "enseignement-distance",
    "navigo",
    "perceval",
    "mediation-sans-reclamation",
    "demarchage-telephonique",
    "demarchage-telephonique-presse",
];

fn bundle(source: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::default();
    bundle.set_use_isolating(false);
    bundle
        .add_resource(FluentResource::try_new(source.to_owned()).unwrap())
        .unwrap();
    bundle
}

/// Finds a text and fills it in; a missing text or variable is a failure.
fn say(bundle: &FluentBundle<FluentResource>, key: &str, arguments: &[Argument]) -> String {
    let (message, attribute) = key
        .split_once('.')
        .map_or((key, None), |(m, a)| (m, Some(a)));
    let message = bundle
        .get_message(message)
        .unwrap_or_else(|| panic!("no text `{key}`"));
    let pattern = match attribute {
        Some(name) => message
            .get_attribute(name)
            .unwrap_or_else(|| panic!("no text `{key}`"))
            .value(),
        None => message.value().unwrap_or_else(|| panic!("no text `{key}`")),
    };
    let mut values = FluentArgs::new();
    for argument in arguments {
        match &argument.value {
            ArgumentValue::Words(words) => values.set(argument.name, words.clone()),
            ArgumentValue::Number(number) => values.set(argument.name, *number),
        }
    }
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, Some(&values), &mut errors)
        .into_owned();
    assert!(errors.is_empty(), "{key}: {errors:?}");
    text
}

/// The variables of each message and attribute of a file, by name.
fn variables(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line
            .split_once(" =")
            .filter(|(name, _)| !name.starts_with(' '))
        {
            message = name.to_owned();
            key.clone_from(&message);
        } else if let Some((name, _)) = line
            .trim()
            .strip_prefix('.')
            .and_then(|rest| rest.split_once(" ="))
        {
            key = format!("{message}.{name}");
        }
        let entry = found.entry(key.clone()).or_default();
        entry.extend(line.split('$').skip(1).map(|rest| {
            rest.chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '_')
                .collect()
        }));
    }
    found
}

#[test]
fn both_languages_hold_the_same_texts_and_variables() {
    assert_eq!(variables(FRENCH), variables(ENGLISH));
}

#[test]
fn every_rule_has_its_texts_and_uses_only_its_own_keys() {
    let texts = variables(FRENCH);
    for rule in RuleId::ALL {
        for part in ["title", "gives", "proof", "caveat"] {
            assert!(
                texts.contains_key(&text_key(*rule, part)),
                "{} {part}",
                rule.id()
            );
        }
        let denies = texts.contains_key(&text_key(*rule, "denied"));
        assert_eq!(denies, DENYING.contains(&rule.id()), "{}", rule.id());
        let keys: BTreeSet<String> = rule
            .answers()
            .iter()
            .map(|key| key.word().to_owned())
            .collect();
        for part in ["title", "gives", "proof", "caveat", "denied"] {
            let used = texts
                .get(&text_key(*rule, part))
                .cloned()
                .unwrap_or_default();
            assert!(used.is_subset(&keys), "{} {part}: {used:?}", rule.id());
        }
    }
}

#[test]
fn typography_is_kept() {
    for (number, line) in FRENCH.lines().enumerate() {
        for wrong in ["'", " :", " ;", " !", " ?", "« ", " »", " €", " %", "..."] {
            // Fluent's own syntax is no text.
            let text = line.split_once(" = ").map_or(line, |(_, text)| text);
            assert!(!text.contains(wrong), "line {}: {wrong:?}", number + 1);
        }
    }
    assert!(!ENGLISH.contains('\''));
}

#[test]
fn nothing_forbidden_is_claimed() {
    let law = law();
    for source in [FRENCH, ENGLISH] {
        let found: Vec<_> = forbidden(&law.never, source)
            .iter()
            .map(|found| (found.line, found.words))
            .collect();
        assert_eq!(found, []);
    }
}

#[test]
fn every_worked_case_can_be_explained() {
    let law = law();
    let cases: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../../law/cases.json")).unwrap();
    for (lang, source) in [(Language::Fr, FRENCH), (Language::En, ENGLISH)] {
        let bundle = bundle(source);
        for case in &cases {
            let text = |key: &str, arguments: &[Argument]| say(&bundle, key, arguments);
            let page = run_explained(
                &law,
                day("2026-11-23"),
                &case["inputs"].to_string(),
                lang,
                &text,
            )
            .unwrap();
            assert!(page.starts_with("## "), "{}: {page}", case["id"]);
            assert!(!page.contains('{'), "{}: {page}", case["id"]);
        }
    }
}

#[test]
fn an_explanation_reads_like_this() {
    let facts = r#"{"category": "telecom", "concluded_on": "2025-07-01", "commitment_months": 24,
        "termination_effective_on": "2026-11-01", "price_per_month_eur": 25.0, "subsidised_device": true,
        "today": "2026-10-05", "channel": "online"}"#;
    let (law, french, english) = (law(), bundle(FRENCH), bundle(ENGLISH));
    let explain = |lang: Language, bundle: &FluentBundle<FluentResource>| {
        run_explained(&law, day("2026-11-23"), facts, lang, &|key, arguments| {
            say(bundle, key, arguments)
        })
        .unwrap()
    };
    expect_test::expect_file!["../../law/explained-fr.md"]
        .assert_eq(&explain(Language::Fr, &french));
    expect_test::expect_file!["../../law/explained-en.md"]
        .assert_eq(&explain(Language::En, &english));
}

#[test]
fn nothing_to_say_is_said_kindly() {
    let bundle = bundle(FRENCH);
    let page = run_explained(
        &law(),
        day("2026-11-23"),
        "{}",
        Language::Fr,
        &|key, arguments| say(&bundle, key, arguments),
    );
    assert_eq!(page.unwrap(), say(&bundle, "rights-nothing", &[]) + "\n");
}

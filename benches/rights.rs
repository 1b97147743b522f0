//! How fast the rights engine judges, on one core: whole sets of facts, and rules.
//! The facts are the worked cases; they are read before the clock starts.

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use stopabo::engine::rights::facts::Facts;
use stopabo::engine::rights::law::Law;
use stopabo::engine::rights::rules::RuleId;
use stopabo::engine::rights::{evaluate, for_each_answer};

fn law() -> Law {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues/rights");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder of the law") {
        let path = entry.expect("an entry").path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            files.push((
                path.display().to_string(),
                std::fs::read_to_string(&path).expect("a file"),
            ));
        }
    }
    let (law, problems) = Law::load(
        files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str())),
    );
    assert!(problems.is_empty(), "{problems:?}");
    law
}

fn cases() -> Vec<Facts> {
    let cases: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../tests/law/cases.json")).expect("the worked cases");
    let today = "2026-11-23".parse().expect("a day");
    cases
        .iter()
        .map(|case| Facts::from_json(&case["inputs"], today).expect("facts"))
        .collect()
}

fn rights(criterion: &mut Criterion) {
    let (law, cases) = (law(), cases());
    let sets = cases.len() as u64;
    let rules = sets * RuleId::ALL.len() as u64;
    let answer_all = || {
        let mut said = 0_usize;
        for facts in &cases {
            for_each_answer(&law, black_box(facts), |_, answers| {
                said += black_box(answers).entries().len();
            });
        }
        said
    };
    let mut group = criterion.benchmark_group("rights");
    group.throughput(Throughput::Elements(sets));
    group.bench_function("whole fact sets, answers only", |bench| {
        bench.iter(answer_all);
    });
    group.bench_function("whole fact sets, every verdict", |bench| {
        bench.iter(|| {
            cases
                .iter()
                .map(|facts| evaluate(&law, black_box(facts)).len())
                .sum::<usize>()
        });
    });
    group.throughput(Throughput::Elements(rules));
    group.bench_function("rules judged, answers only", |bench| bench.iter(answer_all));
    group.finish();
}

criterion_group!(benches, rights);
criterion_main!(benches);

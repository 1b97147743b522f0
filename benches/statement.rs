//! How long it takes to read a statement of 100,000 lines and to find what comes back, on one core.
//! The statement is made before the clock starts: four hundred merchants, a hundred of them monthly.

use std::fmt::Write as _;
use std::hint::black_box;

use chrono::{Days, NaiveDate};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use stopabo::book::source::Files;
use stopabo::engine::statement::{MOST_LINES, read, recurring};

fn table() -> String {
    let first = NaiveDate::from_ymd_opt(2016, 1, 1).expect("a day");
    let mut table = "Date;Date de valeur;Débit;Crédit;Libellé;Solde\n".to_owned();
    for line in 0..MOST_LINES {
        let on = first + Days::new(line as u64 * 3650 / MOST_LINES as u64);
        let (day, merchant) = (on.format("%d/%m/%Y"), line * 7919 % 400);
        let label = if merchant < 100 {
            format!("PRLV SEPA CREANCIER{merchant} ECH/{line} MDT/{line}X")
        } else {
            format!("PAIEMENT CB {line:06} BOUTIQUE{merchant} PARIS CARTE 4974XXXXXXXX3769")
        };
        let cents = line * 31 % 9000 + 100;
        writeln!(
            table,
            "{day};{day};-{},{:02};;{label};1523,65",
            cents / 100,
            cents % 100
        )
        .expect("a text grows");
    }
    table
}

fn statement(criterion: &mut Criterion) {
    let (book, _) = stopabo::book::load(&Files::compiled_in());
    let book = book.expect("the book");
    let table = table();
    let mut group = criterion.benchmark_group("statement");
    group.sample_size(10);
    group.throughput(Throughput::Elements(MOST_LINES as u64));
    group.bench_function("100,000 lines, read and analysed", |bencher| {
        bencher.iter(|| {
            let statement = read(black_box(table.as_bytes())).expect("a statement");
            recurring(&statement, &book).len()
        });
    });
    group.finish();
}

criterion_group!(benches, statement);
criterion_main!(benches);

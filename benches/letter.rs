//! How long a document takes, from facts to the bytes of a PDF: the shortest letter, the longest, and a sheet.
//! The press is made once, as it is in the program.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use stopabo::book::load;
use stopabo::book::source::Files;
use stopabo::engine::letter::{DocumentKind, Facts, Words, compose};
use stopabo::engine::names::Named;
use stopabo::engine::person::Language;
use stopabo::shell::documents::Press;

fn documents(criterion: &mut Criterion) {
    let (book, problems) = load(&Files::compiled_in());
    assert!(problems.is_empty());
    let book = book.expect("a sound book");
    let press = Press::new(&book);
    let today = "2026-11-23".parse().expect("a day");
    let given = serde_json::json!({
        "sender_name": "Camille Martin", "sender_address": "12 rue des Lilas\n69003 Lyon",
        "subscription": "Forme et Santé", "category": "gym", "route": "letter",
        "ground": "missing_notice", "contract_number": "FS-2024-118822",
        "concluded_on": "2024-09-02", "sent_on": "2026-11-02", "amount_eur": "29.99",
    });
    let mut facts = Facts::from_json(given.as_object().expect("an object"), today).expect("facts");
    let mut written = 0_u32;
    for kind in DocumentKind::ALL {
        criterion.bench_function(kind.name(), |bencher| {
            bencher.iter(|| {
                // Each is somebody else's: a page drawn before must not be found again.
                written += 1;
                facts.sender.name = Words::new(&format!("Camille Martin {written}"));
                facts.contract_number = Words::new(&format!("FS-{written}"));
                let document = compose(&book, *kind, black_box(&facts), Language::Fr);
                press.print(&document, &[]).expect("a page").len()
            });
        });
    }
}

criterion_group!(benches, documents);
criterion_main!(benches);

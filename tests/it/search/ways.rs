//! The ways people name a service: how often the right card comes first, and that none is taken for certain wrongly.

use crate::the_book;

/// How many of the ways must find their card first, in hundredths.
const FIRST_HITS: usize = 95;

#[test]
fn people_name_a_service_in_many_ways() {
    let book = the_book();
    let (mut named, mut first, mut missed, mut wrong) = (0, 0, Vec::new(), Vec::new());
    for (typed, expected) in ways() {
        let found = book.search(typed, 5);
        let sure = book.sure_match(typed);
        if sure.as_deref().is_some_and(|id| id != expected) {
            wrong.push(format!(
                "`{typed}` is taken for `{}`",
                sure.unwrap_or_default()
            ));
        }
        if expected == "-" {
            continue;
        }
        named += 1;
        match found.first() {
            Some(best) if best.id == expected => first += 1,
            best => missed.push(format!(
                "`{typed}`: expected `{expected}`, found `{}`",
                best.map_or("-", |best| best.id.as_str())
            )),
        }
    }
    println!(
        "{first} of {named} ways find their card first; {} wrong certainties",
        wrong.len()
    );
    println!("{}", missed.join("\n"));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(named >= 150, "{named} ways");
    assert!(first * 100 >= named * FIRST_HITS, "{}", missed.join("\n"));
}

/// A kind of thing before a name leaves no doubt; two names, or a name among others, do.
#[test]
fn a_name_with_its_kind_is_certain_and_two_names_are_not() {
    let rows = [
        ("box sfr", Some("sfr")),
        ("salle basic fit", Some("basic-fit")),
        ("abonnement canal", Some("canal-plus")),
        ("mon abo netflix svp", Some("netflix")),
        (
            "bonjour je voudrais résilier mon abo netflix svp",
            Some("netflix"),
        ),
        (
            "please cancel my basic fit gym membership",
            Some("basic-fit"),
        ),
        ("orange ou sfr", None),
        ("netflix et spotify", None),
        ("nteflix", None),
        ("la salle de sport", None),
        ("ma box", None),
    ];
    for (typed, expected) in rows {
        assert_eq!(
            the_book().sure_match(typed).as_deref(),
            expected,
            "`{typed}`"
        );
    }
}

#[test]
fn every_way_names_a_card_of_the_project() {
    for (typed, expected) in ways() {
        assert!(
            expected == "-" || the_book().provider(expected).is_some(),
            "`{typed}` expects `{expected}`, which has no card"
        );
    }
}

fn ways() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("ways.txt")
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| line.rsplit_once(" => ").unwrap())
}

//! What people type, and the provider it must find first: a table, over the cards of `dialogues/providers`.

mod ways;

use stopabo::book::search::{Closeness, Directory, fold};

use crate::providers::the_cards;

/// What the texts of `dialogues/` give to see through; a sample, in both languages.
const FILLERS: &[&str] = &[
    "je veux",
    "je voudrais",
    "j'aimerais",
    "je souhaite",
    "il faut",
    "comment",
    "aidez-moi",
    "bonjour",
    "bonsoir",
    "salut",
    "merci",
    "s'il vous plaît",
    "svp",
    "stp",
    "arrêter",
    "stopper",
    "résilier",
    "résiliation",
    "annuler",
    "quitter",
    "me désabonner",
    "désabonnement",
    "abonnement",
    "abonnements",
    "abonné",
    "contrat",
    "forfait",
    "offre",
    "prélèvement",
    "mon",
    "ma",
    "mes",
    "le",
    "la",
    "les",
    "l",
    "un",
    "une",
    "de",
    "des",
    "du",
    "d",
    "à",
    "au",
    "chez",
    "et",
    "est",
    "c'est",
    "pour",
    "par mois",
    "mois",
    "tout le monde",
    "essai gratuit",
    "appel",
    "i want to",
    "i would like to",
    "how do i",
    "cancel",
    "stop",
    "my",
    "the",
    "please",
    "subscription",
    "plan",
    "membership",
    "free trial",
    "for free",
    "a",
    "month",
    "from",
    "it is",
    "hello",
    "to",
];

/// Typed, then the id that comes first and how sure it is; `-` when nothing must be found.
const TABLE: &[(&str, &str)] = &[
    // The name as it is.
    ("Netflix", "netflix exact"),
    ("netflix", "netflix exact"),
    ("  NETFLIX !! ", "netflix exact"),
    ("spotify", "spotify exact"),
    ("Canal+", "canal-plus exact"),
    ("canal +", "canal-plus exact"),
    ("canal plus", "canal-plus exact"),
    ("CanalPlus", "canal-plus exact"),
    ("Disney+", "disney-plus exact"),
    ("disney plus", "disney-plus exact"),
    ("Basic-Fit", "basic-fit exact"),
    ("basic fit", "basic-fit exact"),
    ("basicfit", "basic-fit exact"),
    ("Free", "free exact"),
    ("EDF", "edf exact"),
    ("e.d.f.", "edf exact"),
    ("sfr", "sfr exact"),
    ("Orange", "orange exact"),
    ("Le Monde", "le-monde exact"),
    ("B&You", "b-and-you exact"),
    ("b & you", "b-and-you exact"),
    ("byou", "b-and-you exact"),
    ("Meetic", "meetic exact"),
    ("Apple", "apple exact"),
    ("google", "google exact"),
    ("adobe", "adobe exact"),
    // Brands and aliases.
    ("RED by SFR", "sfr exact"),
    ("red", "sfr exact"),
    ("Freebox", "free exact"),
    ("free mobile", "free exact"),
    ("Bbox", "bouygues-telecom exact"),
    ("Bouygues", "bouygues-telecom exact"),
    ("sosh", "sosh exact"),
    ("sosh by orange", "sosh exact"),
    ("livebox", "orange exact"),
    ("CanalSat", "canal-plus exact"),
    ("prime video", "amazon-prime exact"),
    ("youtube premium", "google exact"),
    ("icloud", "apple exact"),
    ("icloud+", "apple exact"),
    ("photoshop", "adobe exact"),
    ("passe navigo", "navigo exact"),
    ("ile de france mobilites", "navigo exact"),
    ("Île-de-France Mobilités", "navigo exact"),
    ("i\u{302}le-de-france mobilite\u{301}s", "navigo exact"),
    // The beginning of a name, or a part of it.
    ("netf", "netflix close"),
    ("canal", "canal-plus exact"),
    ("disney", "disney-plus exact"),
    ("amazon", "amazon-prime close"),
    ("monde", "le-monde close"),
    ("bouyg", "bouygues-telecom close"),
    // Slips of the finger and of the ear.
    ("nteflix", "netflix close"),
    ("netlfix", "netflix close"),
    ("netflx", "netflix close"),
    ("netflixx", "netflix close"),
    ("nétflix", "netflix exact"),
    ("spotifi", "spotify close"),
    ("spotyfi", "spotify close"),
    ("spotiphy", "spotify close"),
    ("meetik", "meetic close"),
    ("sportify", "spotify close"),
    ("cannal +", "canal-plus close"),
    ("canal pluss", "canal-plus close"),
    ("basik fit", "basic-fit close"),
    ("bassic fit", "basic-fit close"),
    ("bouygue telecom", "bouygues-telecom close"),
    ("bouigues télécom", "bouygues-telecom close"),
    ("byugues", "bouygues-telecom far"),
    ("dysney plus", "disney-plus close"),
    ("amazone prime", "amazon-prime close"),
    ("orrange", "orange close"),
    ("meetick", "meetic close"),
    ("metic", "meetic close"),
    ("navigoo", "navigo close"),
    ("netflics", "netflix close"),
    ("net flix", "netflix exact"),
    ("disnay", "disney-plus close"),
    ("basique fit", "basic-fit close"),
    ("oranje mobile", "orange close"),
    ("fribox", "free close"),
    ("mitic", "meetic close"),
    ("soch", "sosh close"),
    ("creative clowd", "adobe close"),
    ("youtub", "google close"),
    ("sfrr", "sfr close"),
    ("fere", "free close"),
    ("freee", "free close"),
    ("ntflx", "netflix far"),
    ("bouygtel", "bouygues-telecom far"),
    ("boug telecom", "bouygues-telecom far"),
    ("dsnyplus", "disney-plus far"),
    // In a sentence.
    ("je veux arrêter mon abonnement Netflix", "netflix exact"),
    ("mon abonnement Netflix à 13 €", "netflix exact"),
    (
        "Bonjour, je voudrais résilier mon abonement à canal+ s’il vous plaît",
        "canal-plus exact",
    ),
    ("resillier basic fit", "basic-fit exact"),
    ("comment me désabonner de disney + ?", "disney-plus exact"),
    ("I want to cancel my Spotify subscription", "spotify exact"),
    (
        "how do i stop my amazon prime free trial",
        "amazon-prime exact",
    ),
    (
        "c'est mon fils qui a pris spotify sans me demander",
        "spotify close",
    ),
    (
        "ils me prennent 13,49 € de netflxi tous les mois",
        "netflix close",
    ),
    ("le forfait free de ma mère", "free close"),
    ("résilier le monde", "le-monde exact"),
    ("je me suis fait avoir par canal", "canal-plus close"),
    ("canal+ via ma box free", "canal-plus close"),
    ("mon contrat EDF", "edf exact"),
    ("chez sfr", "sfr exact"),
    // Lines of a statement.
    ("PRLV SEPA NETFLIX.COM", "netflix exact"),
    ("CB NETFLIX COM 12/11", "netflix exact"),
    ("CARTE 12/11 NETFLIXCOM*", "netflix exact"),
    ("PAIEMENT CB 1211 SPOTIFY P079", "spotify exact"),
    ("APPLE.COM/BILL", "apple exact"),
    ("ITUNES.COM/BILL 4,99 EUR", "apple exact"),
    ("DIS*DISNEY PLUS", "disney-plus exact"),
    ("GOOGLE*YouTube", "google exact"),
    ("DRI*ADOBE", "adobe exact"),
    ("AMZ*Prime", "amazon-prime exact"),
    ("PRLV SEPA BASIC FIT II 0398", "basic-fit exact"),
    ("CARTE X1234 CANAL PLUS FRANCE 14/11", "canal-plus close"),
    (
        "VIR SEPA BOUYGUES TELECOM FR12ZZZ",
        "bouygues-telecom exact",
    ),
    ("AMAZON PRIME*AB12C", "amazon-prime exact"),
    ("PRLVT FREE MOBILE", "free exact"),
    ("PRELEVEMENT EDF PARTICULIERS", "edf exact"),
    // Nothing.
    ("", "-"),
    ("   ", "-"),
    ("?!", "-"),
    ("🙂", "-"),
    ("azertyuiop", "-"),
    ("jjj", "-"),
    ("bonjour", "-"),
    ("rien", "-"),
    ("oui", "-"),
    ("non", "-"),
    ("ok", "-"),
    ("merci beaucoup", "-"),
    ("je ne sais pas", "-"),
    ("n", "-"),
    ("ne", "-"),
    ("net", "-"),
    ("fr", "-"),
    ("sf", "-"),
    ("e", "-"),
    ("12/11", "-"),
    ("13 €", "-"),
    ("freelance", "-"),
    ("freedom", "-"),
    ("sofree", "-"),
    ("j'ai reçu un appel", "-"),
    ("essai gratuit", "-"),
    ("my free trial", "-"),
    ("tout le monde", "-"),
    ("salle de sport", "-"),
    ("assurance habitation", "-"),
    ("électricité", "-"),
    ("téléphone", "-"),
    ("je veux résilier mon abonnement", "-"),
    ("franchement je sais pas", "-"),
    ("musique", "-"),
    ("banque postale", "-"),
    ("mutuelle", "-"),
    ("books", "-"),
    ("il y a un s fr dedans", "-"),
    ("gymnase", "-"),
    ("ma box", "-"),
    ("calls", "-"),
    ("cites", "-"),
    ("lender", "-"),
    ("mode", "-"),
    ("jour", "-"),
    ("agence", "-"),
    ("group", "groupama close"),
    ("arrangement", "-"),
    ("magasin", "-"),
];

#[test]
fn finds_what_people_type() {
    let directory = Directory::new(the_cards().values());
    let fillers: Vec<String> = FILLERS.iter().map(|filler| (*filler).to_owned()).collect();
    let mut wrong = Vec::new();
    for (typed, expected) in TABLE {
        let found = directory.search(typed, 5, &fillers);
        let first = found.first().map_or_else(
            || "-".to_owned(),
            |it| format!("{} {}", it.id, word(it.closeness)),
        );
        if first != *expected {
            wrong.push(format!("`{typed}`: expected `{expected}`, found `{first}`"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} rows:\n{}",
        wrong.len(),
        TABLE.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_name_and_alias_finds_its_card_exactly() {
    let cards = the_cards();
    let directory = Directory::new(cards.values());
    for card in cards.values() {
        for name in std::iter::once(&card.name).chain(&card.aliases) {
            let found = directory.search(name, 1, &[]);
            let first = found.first().map(|it| (it.id.as_str(), it.closeness));
            assert_eq!(
                first,
                Some((card.id.as_str(), Closeness::Exact)),
                "typing `{name}`"
            );
        }
    }
}

#[test]
fn each_provider_comes_once_and_the_limit_holds() {
    let directory = Directory::new(the_cards().values());
    let typed = "netflix netflix.com orange livebox sosh free canal+ disney+ apple icloud";
    let all: Vec<String> = directory
        .search(typed, 50, &[])
        .into_iter()
        .map(|it| it.id)
        .collect();
    let mut once = all.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), all.len(), "{all:?}");
    assert_eq!(all.len(), 7, "{all:?}");
    assert_eq!(directory.search(typed, 3, &[]).len(), 3);
    assert!(directory.search(typed, 0, &[]).is_empty());
}

#[test]
fn the_order_of_the_cards_changes_nothing() {
    let cards = the_cards();
    let (forth, back) = (
        Directory::new(cards.values()),
        Directory::new(cards.values().rev()),
    );
    for (typed, _) in TABLE {
        assert_eq!(
            forth.search(typed, 5, &[]),
            back.search(typed, 5, &[]),
            "typing `{typed}`"
        );
    }
}

#[test]
fn a_long_story_is_searched_and_does_not_hang() {
    let directory = Directory::new(the_cards().values());
    let story = format!("netflix {}", "blah ".repeat(20_000));
    assert_eq!(directory.search(&story, 1, &[])[0].id, "netflix");
    assert!(directory.search(&"x".repeat(100_000), 1, &[]).is_empty());
}

#[test]
fn folding_keeps_words_only() {
    let rows = [
        ("Œuvre d’art", "oeuvre d art"),
        ("Île-de-France", "ile de france"),
        ("B&You", "b et you"),
        ("Canal+", "canal plus"),
        ("NETFLIX.COM*", "netflix com"),
        ("ÀÉÈÊËÎÏÔÙÛÜÇ", "aeeeeiiouuuc"),
        ("e\u{301}", "e"),
        ("Straße", "strasse"),
    ];
    for (text, expected) in rows {
        assert_eq!(fold(text).join(" "), expected);
    }
}

fn word(closeness: Closeness) -> &'static str {
    match closeness {
        Closeness::Exact => "exact",
        Closeness::Close => "close",
        Closeness::Far => "far",
    }
}

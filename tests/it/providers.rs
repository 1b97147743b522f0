//! The provider cards: those of the project are sound, and each mistake gets its exact message.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use stopabo::book::providers::{AppStore, Card, Category, LetterUse, LinkKind, Topic, Trust, load};

/// The cards of the project.
pub fn the_cards() -> BTreeMap<String, Card> {
    let files = the_files();
    let (cards, problems) = load(
        files
            .iter()
            .map(|(file, text)| (file.as_str(), text.as_str())),
    );
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", told.join("\n"));
    cards
}

/// A card with everything a card can hold, and nothing wrong.
const WHOLE: &str = r#"id = "exemple"
name = "Exemple"
aliases = ["EXEMPLE.FR", "Exemple Plus"]
category = "press"
legal_entity = "Exemple SAS"
country = "FR"
app_store = true
sources = ["https://exemple.fr/aide"]
read_on = 2026-11-23

[letter]
address = ["Exemple", "1 rue d’Exemple", "75001 Paris"]
use = "oui"
role = { fr = "Service client.", en = "Customer service." }
trust = "official"
source = "https://exemple.fr/contact"
checked_on = 2026-01-02

[[link]]
kind = "cancel"
url = "https://exemple.fr/resilier"
trust = "official"
checked_on = 2026-01-02

[[link]]
kind = "account"
url = "https://exemple.fr/compte"
trust = "official-quoted"
source = "https://exemple.fr/aide"
checked_on = 2026-01-02

[[phone]]
number = "01 23 45 67 89"
hours = { fr = "Le matin.", en = "In the morning." }
trust = "one-third-party"
source = "https://annuaire.fr/exemple"
checked_on = 2026-01-02

[privacy]
email = "dpo@exemple.fr"
trust = "registry"
source = "https://annuaire.fr/exemple"
checked_on = 2026-01-02

[steps]
fr = "Ouvrez votre compte."
en = "Open your account."
trust = "official"
source = "https://exemple.fr/aide"
checked_on = 2026-11-23
"#;

/// What is replaced in the whole card, by what, and every problem that follows, in order.
/// The line is that of the mistake; `exemple.toml` is the file.
const BROKEN: &[(&str, &str, &[&str])] = &[
    (
        "id = \"exemple\"\n",
        "id = \"autre\"\n",
        &[
            "exemple.toml:1: the id `autre` is not the name of the file; \
           write `id = \"exemple\"`, or rename the file `autre.toml`",
        ],
    ),
    (
        "name = \"Exemple\"\n",
        "\n",
        &["exemple.toml:1: `name` is missing; add `name = \"…\"`"],
    ),
    (
        "name = \"Exemple\"",
        "name = \"\"",
        &["exemple.toml:2: `name` is empty; fill it in, or delete the line"],
    ),
    (
        "name = \"Exemple\"",
        "name = \"!\"",
        &[
            "exemple.toml:2: the name `!` holds neither a letter nor a digit; write a name people can type",
        ],
    ),
    (
        "name = \"Exemple\"",
        "name = 3",
        &["exemple.toml:2: `name` is not a text; write it between quotes, `name = \"…\"`"],
    ),
    (
        "aliases = [\"EXEMPLE.FR\", \"Exemple Plus\"]",
        "aliases = \"EXEMPLE.FR\"",
        &[
            "exemple.toml:3: `aliases` is not a list of texts; write `aliases = [\"…\", \"…\"]`, with no empty text",
        ],
    ),
    (
        "category = \"press\"",
        "category = \"pres\"",
        &["exemple.toml:4: `pres` is not a `category`; did you mean `press`?"],
    ),
    (
        "kind = \"cancel\"",
        "kind = \"résiliation\"",
        &["exemple.toml:20: `résiliation` is not a `kind`; \
           use one of `cancel`, `help`, `account`, `site`, `contact`"],
    ),
    (
        "legal_entity = \"Exemple SAS\"",
        "parent = \"inconnu\"",
        &[
            "exemple.toml:5: there is no card `inconnu` to be the parent; \
           write the id of another card, or add `inconnu.toml`",
        ],
    ),
    (
        "legal_entity = \"Exemple SAS\"",
        "parent = \"exemple\"",
        &["exemple.toml:5: a card cannot be its own parent; delete this line"],
    ),
    (
        "country = \"FR\"",
        "country = \"France\"",
        &["exemple.toml:6: `France` is not a country; write two capital letters, for example `FR`"],
    ),
    (
        "app_store = true",
        "app_store = \"oui\"",
        &[
            "exemple.toml:7: `app_store` is neither true nor false; write `app_store = true`, or leave it out",
        ],
    ),
    (
        "app_store = true",
        "appstore = true",
        &["exemple.toml:7: `appstore` is not a field; did you mean `app_store`?"],
    ),
    (
        "sources = [\"https://exemple.fr/aide\"]\n",
        "\n",
        &["exemple.toml:1: `sources` is missing; \
           add `sources = [\"https://…\"]`, every page the card was written from"],
    ),
    (
        "sources = [\"https://exemple.fr/aide\"]",
        "sources = [\"http://exemple.fr/aide\"]",
        &[
            "exemple.toml:8: `http://exemple.fr/aide` in `sources` is not an `https` address; \
           copy the address of the page, starting with `https://`",
        ],
    ),
    (
        "read_on = 2026-11-23\n",
        "\n",
        &["exemple.toml:1: `read_on` is missing; \
           add `read_on = 2026-11-23`, the day you last read the card through"],
    ),
    (
        "read_on = 2026-11-23",
        "read_on = \"2026-11-23\"",
        &["exemple.toml:9: `read_on` is not a day; \
           write `read_on = 2026-11-23`, year-month-day, without quotes"],
    ),
    (
        "address = [\"Exemple\", \"1 rue d’Exemple\", \"75001 Paris\"]\n",
        "\n",
        &["exemple.toml:11: the letter has no address; \
           add `address = [\"…\", \"…\"]`, one line of the envelope each"],
    ),
    (
        "use = \"oui\"\nrole = { fr = \"Service client.\", en = \"Customer service.\" }\ntrust = \"official\"\n",
        "use = \"oui\"\nrole = { fr = \"Service client.\", en = \"Customer service.\" }\n\n",
        &["exemple.toml:11: `trust` is missing in `[letter]`; add `trust = \"…\"`"],
    ),
    (
        "en = \"Customer service.\" }\ntrust = \"official\"",
        "en = \"Customer service.\" }\ntrust = \"registry\"",
        &[
            "exemple.toml:13: `use = \"oui\"` needs an address the provider publishes itself; \
           write `use = \"a-confirmer\"`, or give a source with trust `official`, `official-quoted` or `terms-copy`",
        ],
    ),
    (
        "use = \"oui\"",
        "use = \"yes\"",
        &["exemple.toml:13: `yes` is not a `use`; use one of `oui`, `a-confirmer`, `club`, `non`"],
    ),
    (
        "role = { fr = \"Service client.\", en = \"Customer service.\" }",
        "role = { fr = \"Service client.\" }",
        &["exemple.toml:14: `en` is missing in `[letter.role]`; add `en = \"…\"`"],
    ),
    (
        "role = { fr = \"Service client.\", en = \"Customer service.\" }\n",
        "\n",
        &[
            "exemple.toml:11: `role` is missing in `[letter]`; add `role = { fr = \"…\", en = \"…\" }`",
        ],
    ),
    (
        "source = \"https://exemple.fr/contact\"\n",
        "\n",
        &["exemple.toml:11: `source` is missing in `[letter]`; add `source = \"…\"`"],
    ),
    (
        "source = \"https://exemple.fr/contact\"\nchecked_on = 2026-01-02\n",
        "source = \"https://exemple.fr/contact\"\n\n",
        &["exemple.toml:11: `checked_on` is missing in `[letter]`; \
           add `checked_on = 2026-11-23`, the day of the source"],
    ),
    (
        "source = \"https://exemple.fr/contact\"\nchecked_on = 2026-01-02",
        "source = \"https://exemple.fr/contact\"\nchecked_on = 2026-11-24",
        &[
            "exemple.toml:17: `checked_on` (2026-11-24) is later than `read_on` (2026-11-23) in `[letter]`; \
           put the day right, or read the card again and change `read_on`",
        ],
    ),
    (
        "url = \"https://exemple.fr/resilier\"",
        "url = \"http://exemple.fr/resilier\"",
        &[
            "exemple.toml:21: `http://exemple.fr/resilier` in `url` is not an `https` address; \
           copy the address of the page, starting with `https://`",
        ],
    ),
    (
        "[[link]]\nkind = \"cancel\"",
        "[[links]]\nkind = \"cancel\"",
        &["exemple.toml:19: `links` is not a field; did you mean `link`?"],
    ),
    (
        "[privacy]\nemail = \"dpo@exemple.fr\"\n",
        "[[privacy]]\nemail = \"dpo@exemple.fr\"\n",
        &["exemple.toml:39: `privacy` is not a section; write `[privacy]` on a line of its own"],
    ),
    (
        "number = \"01 23 45 67 89\"",
        "number = \"01.23.45.67.89\"",
        &[
            "exemple.toml:33: `01.23.45.67.89` is not a telephone number; \
           write digits and spaces only, as one dials them",
        ],
    ),
    (
        "email = \"dpo@exemple.fr\"",
        "email = \"exemple.fr\"",
        &[
            "exemple.toml:40: `exemple.fr` is not an e-mail address; write it as in `nom@exemple.fr`",
        ],
    ),
    (
        "en = \"Open your account.\"\n",
        "\n",
        &["exemple.toml:45: `en` is missing in `[steps]`; add `en = \"…\"`"],
    ),
    (
        "en = \"Open your account.\"",
        "eng = \"Open your account.\"",
        &[
            "exemple.toml:45: `en` is missing in `[steps]`; add `en = \"…\"`",
            "exemple.toml:47: `eng` is not a field in `[steps]`; did you mean `en`?",
        ],
    ),
    (
        "name = \"Exemple\"",
        "name = \"Exemple",
        &[
            "exemple.toml:2: this is not TOML: invalid basic string, expected `\"`; \
           look at the quotes and brackets of this line",
        ],
    ),
    (
        "country = \"FR\"\napp_store = true",
        "country = \"fr\"\ncategori = \"press\"",
        &[
            "exemple.toml:6: `fr` is not a country; write two capital letters, for example `FR`",
            "exemple.toml:7: `categori` is not a field; did you mean `category`?",
        ],
    ),
];

#[test]
fn the_cards_of_the_project_are_sound() {
    let cards = the_cards();
    for id in [
        "netflix",
        "spotify",
        "canal-plus",
        "free",
        "navigo",
        "sosh",
        "b-and-you",
    ] {
        assert!(cards.contains_key(id), "{id}");
    }
    for card in cards.values() {
        let forward = !card.links.is_empty() || card.letter.is_some() || !card.claims.is_empty();
        assert!(forward, "`{}` leads nowhere", card.id);
        let prose = card.prose().filter(|prose| prose.lang == "fr").count();
        assert_eq!(
            prose * 2,
            card.prose().count(),
            "`{}` says the same in both languages",
            card.id
        );
    }
}

#[test]
fn only_published_addresses_are_ready_to_use() {
    let ready: Vec<String> = the_cards()
        .values()
        .filter(|card| {
            card.letter
                .as_ref()
                .is_some_and(|letter| letter.ready_address().is_some())
        })
        .map(|card| card.id.clone())
        .collect();
    assert_eq!(ready, ["bouygues-telecom", "hellofresh", "navigo"]);
}

#[test]
fn a_whole_card_is_read_whole() {
    let (cards, problems) =
        load([("x/exemple.toml", WHOLE), ("x/README.md", "# Cards")].into_iter());
    assert_eq!(problems, []);
    let card = &cards["exemple"];
    assert_eq!(
        (card.category, card.app_store),
        (Category::Press, AppStore::AlsoSold)
    );
    let letter = card.letter.as_ref().unwrap();
    assert_eq!(
        (letter.letter_use, letter.evidence.trust),
        (LetterUse::Yes, Trust::Official)
    );
    assert_eq!(letter.ready_address().unwrap().len(), 3);
    // A link that names no source is its own.
    let own = card.links_of(LinkKind::Cancel).next().unwrap();
    assert_eq!(own.evidence.source, own.url);
    let other = card.links_of(LinkKind::Account).next().unwrap();
    assert_eq!(other.evidence.source, "https://exemple.fr/aide");
    let prose: Vec<(&str, &str, usize)> = card
        .prose()
        .map(|it| (it.field, it.lang, it.line))
        .collect();
    assert_eq!(
        prose,
        [
            ("letter.role", "fr", 14),
            ("letter.role", "en", 14),
            ("phone.hours", "fr", 34),
            ("phone.hours", "en", 34),
            ("steps", "fr", 46),
            ("steps", "en", 47),
        ]
    );
}

#[test]
fn each_mistake_gets_its_message() {
    for (from, to, expected) in BROKEN {
        assert_eq!(
            WHOLE.matches(from).count(),
            1,
            "the fixture must replace one thing: {from}"
        );
        let text = WHOLE.replace(from, to);
        let (_, problems) = load([("exemple.toml", text.as_str())].into_iter());
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(told, *expected, "after writing {to}");
    }
}

#[test]
fn two_cards_may_not_answer_to_the_same_name() {
    let other = "id = \"autre\"\nname = \"Autre\"\naliases = [\n  \"Éxemple\",\n  \"exemple +\",\n]\n\
                 category = \"other\"\nsources = [\"https://autre.fr\"]\nread_on = 2026-11-23\n";
    let files = [("p/exemple.toml", WHOLE), ("p/autre.toml", other)];
    let (_, problems) = load(files.into_iter());
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        [
            "p/exemple.toml:2: the name `Exemple` is also a name of `p/autre.toml`; leave it to one of the two cards",
            "p/exemple.toml:3: the name `Exemple Plus` is also a name of `p/autre.toml`; \
             leave it to one of the two cards",
        ]
    );
}

#[test]
fn two_files_may_not_have_the_same_id() {
    let (cards, problems) =
        load([("a/exemple.toml", WHOLE), ("b/exemple.toml", WHOLE)].into_iter());
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let expected = "b/exemple.toml:1: the id `exemple` is already that of `a/exemple.toml`; \
                    give one of them another id";
    assert_eq!(told, [expected]);
    assert_eq!(cards.len(), 1);
}

#[test]
fn a_broken_parent_is_reported_once_in_its_own_file() {
    let child = "id = \"enfant\"\nname = \"Enfant\"\nparent = \"exemple\"\ncategory = \"other\"\n\
                 sources = [\"https://enfant.fr\"]\nread_on = 2026-11-23\n";
    let parent = WHOLE.replace("name = \"Exemple\"\n", "\n");
    let (_, problems) =
        load([("enfant.toml", child), ("exemple.toml", parent.as_str())].into_iter());
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        told,
        ["exemple.toml:1: `name` is missing; add `name = \"…\"`"]
    );
}

#[test]
fn a_card_cut_anywhere_is_reported_and_never_panics() {
    for (end, _) in WHOLE.char_indices() {
        let cut = &WHOLE[..end];
        let (_, problems) = load([("exemple.toml", cut)].into_iter());
        let last = cut.lines().count() + 1;
        assert!(
            problems.iter().all(|it| (1..=last).contains(&it.line)),
            "cut at {end}: {problems:?}"
        );
        if end < WHOLE.find("read_on").unwrap() {
            assert_ne!(problems, [], "cut at {end}");
        }
    }
}

#[test]
fn the_example_of_the_readme_is_a_sound_card() {
    let files = the_files();
    let readme = &files["dialogues/providers/README.md"];
    let example = readme
        .split("```toml\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let example = example.replace("parent = \"autre\"", "");
    let (cards, problems) = load([("exemple.toml", example.as_str())].into_iter());
    assert_eq!(problems, []);
    assert!(cards.contains_key("exemple"));
    for word in names::<Trust>()
        .into_iter()
        .chain(names::<Category>())
        .chain(names::<LetterUse>())
    {
        assert!(
            readme.contains(&format!("`{word}`")),
            "the README does not explain `{word}`"
        );
    }
    for word in names::<Topic>() {
        assert!(
            readme.contains(&format!("`[{word}]`")),
            "the README does not explain `[{word}]`"
        );
    }
}

fn the_files() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues/providers");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        files.insert(
            format!("dialogues/providers/{name}"),
            fs::read_to_string(&path).unwrap(),
        );
    }
    files
}

fn names<T: stopabo::engine::names::Named>() -> Vec<&'static str> {
    T::ALL.iter().map(|word| word.name()).collect()
}

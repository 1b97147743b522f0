//! Mistakes in the labels.
//! The helpers stand in `checker.rs`.

use expect_test::expect;

use super::{Broken, check};

#[test]
fn each_mistake_in_the_labels_is_told() {
    check(&[
        Broken(
            "labels.toml",
            "kind = \"intermediary\"\nname = \"HiPay\"",
            "kind = \"bank\"\nname = \"HiPay\"",
            expect![[r#"
                labels.toml:148: `bank` is not a `kind`; use one of `merchant`, `intermediary`, `store`, `operator_billing`"#]],
        ),
        Broken(
            "labels.toml",
            "id = \"paddle\"",
            "id = \"hipay\"",
            expect![[r#"
                labels.toml:169: the id `hipay` already stands on line 147; give one of the two another id"#]],
        ),
        Broken(
            "labels.toml",
            "provider = \"spotify\"",
            "provider = \"spotifi\"",
            expect![[r#"
                labels.toml:440: there is no card `spotifi` for the label `spotify`; write the id of a card, or add `providers/spotifi.toml`"#]],
        ),
        Broken(
            "labels.toml",
            "patterns = [\"STRIPE\"]",
            "patterns = [\"*\"]",
            expect![[r#"
                labels.toml:205: `*` in `patterns` holds too little to recognise a line; write at least two letters or digits"#]],
        ),
        Broken(
            "labels.toml",
            "patterns = [\"STRIPE\"]\n",
            "",
            expect![[r#"
                labels.toml:201: `patterns` is missing in `[entry]`; add `patterns = ["…"]`, as on statements"#]],
        ),
        Broken(
            "labels.toml",
            "name = \"Stripe\"",
            "nom = \"Stripe\"",
            expect![[r#"
                labels.toml:204: `nom` is not a field in `[entry]`; did you mean `name`?"#]],
        ),
        Broken(
            "labels.toml",
            "kind = \"ics_wrong\"",
            "kind = \"ics\"",
            expect![[r#"
                labels.toml:1: no `[[part]]` explains the kind `ics_wrong`; add `[[part]]`, `kind = "ics_wrong"` and its `meaning`"#]],
        ),
        Broken(
            "labels.toml",
            "instrument = \"operator_billing\"\ntext",
            "instrument = \"transfer\"\ntext",
            expect![[r#"
                labels.toml:1: nothing says what `operator_billing` allows; add `[[recourse]]` with `instrument = "operator_billing"`"#]],
        ),
        Broken(
            "labels.toml",
            "[places]",
            "[place]",
            expect![[r#"
                labels.toml:659: `place` is not a field; did you mean `places`?"#]],
        ),
        Broken(
            "labels.toml",
            "\"https://www.epoch.com/find_purchase?ref=bl\"",
            "\"epoch.com\"",
            expect![[r#"
                labels.toml:232: `epoch.com` in `sources` is not an `https` address; copy the address of the page, starting with `https://`"#]],
        ),
    ]);
}

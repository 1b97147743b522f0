//! Mistakes in the texts: names, values, variants, lengths, commands.
//! The helpers stand in `checker.rs`.

use expect_test::expect;

use super::{Broken, check};

#[test]
fn each_mistake_in_a_text_is_told() {
    check(&[
        Broken(
            "fr/phrases.ftl",
            "button-calendar = Choisir",
            "button-calender = Choisir",
            expect![[r#"
                fr/phrases.ftl:1: the text `button-calendar` is missing in French; write `button-calendar = …` there; in English it stands in `en/phrases.ftl`, line 12
                fr/phrases.ftl:12: nothing says the text `button-calender`; delete it, or write `button-calendar` if that is meant"#]],
        ),
        Broken(
            "en/1-identify.ftl",
            "    .label = Subscription\n",
            "",
            expect![[r#"
                en/1-identify.ftl:11: the text `ask-name.label` is missing in English; write `.label = …` there; in French it stands in `fr/1-identify.ftl`, line 15"#]],
        ),
        Broken(
            "en/phrases.ftl",
            "toast-noted = ",
            "# toast-noted = ",
            expect![[r#"
                en/phrases.ftl:1: the text `toast-noted` is missing in English; write `toast-noted = …` there; in French it stands in `fr/phrases.ftl`, line 90"#]],
        ),
        Broken(
            "fr/menus.ftl",
            "left = ",
            "goodbye = Au revoir.\nleft = ",
            expect![[r#"
                fr/menus.ftl:83: nothing says the text `goodbye`; delete it"#]],
        ),
        Broken(
            "fr/rights.ftl",
            "{ rights-proof-withdrawal }",
            "{ rights-proof-withdrawals }",
            expect![[r#"
                fr/rights.ftl:99: the text `right-retractation-14j-service.proof` refers to `rights-proof-withdrawals`, which does not exist; write the name of a text of the same language, or add `rights-proof-withdrawals = …`"#]],
        ),
        Broken(
            "fr/rights.ftl",
            "rights-proof-digital = ",
            "rights-proof-digital = { rights-proof-digital } ",
            expect![[r#"
                fr/rights.ftl:87: the text `rights-proof-digital` refers to itself, directly or through others; write its words instead of one of the references"#]],
        ),
        Broken(
            "fr/cases.ftl",
            "Nous reprenons le dossier **{ $name }**",
            "Nous reprenons le dossier **{ $nme }**",
            expect![[r#"
                fr/cases.ftl:16: the text `case-taken` uses `{ $nme }`, which is no value; write `{ $name }` if that is meant, or take it away"#]],
        ),
        Broken(
            "fr/menus.ftl",
            "left = Nous",
            "left = { $name }, nous",
            expect![[r#"
                fr/menus.ftl:83: the text `left` uses `{ $name }`, which is not known where it is said; take it away; this text may use no value"#]],
        ),
        Broken(
            "en/reminders.ftl",
            "have fallen around { $date }",
            "have fallen that day",
            expect![[r#"
                en/reminders.ftl:67: the text `reminder-debit-watch` does not use `date`, which it uses in French; use it here too, or take it away in `fr/reminders.ftl`, line 67"#]],
        ),
        Broken(
            "fr/phrases.ftl",
            "oops =\n",
            "oops = C’est cassé.\n# ",
            expect![[r#"
                fr/phrases.ftl:98: the text `oops` does not use `{ $reference }`; put it where the value is to be read
                fr/phrases.ftl:101: this is not Fluent: Expected one of "a-zA-Z"; a text is `key = words`; what follows on other lines is indented, and begins with neither `*`, `[`, `.` nor `}`"#]],
        ),
        Broken(
            "fr/phrases.ftl",
            "card-fees = **Frais**\n    { $answer }\n    — { $reference }",
            "card-fees = **Frais**\n    { $answer }",
            expect![[r#"
                fr/phrases.ftl:127: the text `card-fees` does not use `{ $reference }`; put it where the value is to be read"#]],
        ),
        Broken(
            "fr/1-identify.ftl",
            "[google] Sur",
            "[gogle] Sur",
            expect![[r#"
                fr/1-identify.ftl:197: the variant `[gogle]` of the text `ask-in-app` is never said: `$biller` has no such answer; write one of `direct`, `apple`, `google`, `amazon`, `phone_bill`, `paypal`, `partner`, `unknown`"#]],
        ),
        Broken(
            "fr/1-identify.ftl",
            "[google] Sur",
            "[apple] Sur",
            expect![[r#"
                fr/1-identify.ftl:197: the text `ask-in-app` has two variants `[apple]`; delete one of the two"#]],
        ),
        Broken(
            "fr/1-identify.ftl",
            "{ $biller ->\n        [apple] Sur",
            "{ $amount ->\n        [apple] Sur",
            expect![[r#"
                en/1-identify.ftl:194: the text `ask-in-app` does not use `amount`, which it uses in French; use it here too, or take it away in `fr/1-identify.ftl`, line 194
                fr/1-identify.ftl:194: the text `ask-in-app` does not use `biller`, which it uses in English; use it here too, or take it away in `en/1-identify.ftl`, line 194
                fr/1-identify.ftl:195: the text `ask-in-app` chooses by `$amount`, which is never one of a list; write the text without a choice"#]],
        ),
        Broken(
            "en/5-closing.ftl",
            "stage-closed =",
            "toast-passed = x\nstage-closed =",
            expect![[r#"
                en/phrases.ftl:88: the text `toast-passed` already stands in `en/5-closing.ftl`, line 12; delete one of the two"#]],
        ),
        Broken(
            "fr/phrases.ftl",
            "button-new = Nouveau dossier",
            "button-new = Nouveau dossier pour un abonnement de plus, que nous suivrons ensemble",
            expect![[r#"
                fr/phrases.ftl:14: the text `button-new` may reach 70 signs, and a button shows 60; take away 10 signs at least"#]],
        ),
        Broken(
            "fr/phrases.ftl",
            "toast-noted = C’est noté.",
            "toast-noted = C’est noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté. Et bien noté.",
            expect![[r#"
                fr/phrases.ftl:90: the text `toast-noted` may reach 207 signs, and a word beside a button shows 200; take away 7 signs at least"#]],
        ),
        Broken(
            "fr/menus.ftl",
            "command-aide = Comment me parler",
            "command-aide = Comment me parler, Comment me parler, Comment me parler, Comment me parler, Comment me parler, Comment me parler, Comment me parler, Comment me parler, Comment me parler, Comment me parler, Comment me parler, Comment me parler, Comment me parler, ",
            expect![[r#"
                fr/menus.ftl:130: the text `command-aide` may reach 272 signs, and the menu shows 256; take away 16 signs at least"#]],
        ),
        Broken(
            "fr/5-closing.ftl",
            "    .short = Mandat retiré",
            "    .short = Mandat retiré auprès du prestataire, puis de la banque",
            expect![
                "fr/5-closing.ftl:61: the text `item-mandate.short` may reach 63 signs, and a button shows 60; take away 3 signs at least"
            ],
        ),
        Broken(
            "fr/cases.ftl",
            "Tapez /nouveau pour en ouvrir un.",
            "Tapez /nouvo, ou /new.",
            expect![[r#"
                fr/cases.ftl:15: in the text `cases-none`, `/new` is not the French name of that command; write `/nouveau`
                fr/cases.ftl:15: in the text `cases-none`, there is no command `/nouvo`; see the text `help` for the commands there are"#]],
        ),
        Broken(
            "fr/phrases.ftl",
            "button-no = Non",
            "button-no Non",
            expect![[r#"
                fr/phrases.ftl:1: the text `button-no` is missing in French; write `button-no = …` there; in English it stands in `en/phrases.ftl`, line 7
                fr/phrases.ftl:7: this is not Fluent: Expected a token starting with "="; a text is `key = words`; what follows on other lines is indented, and begins with neither `*`, `[`, `.` nor `}`"#]],
        ),
    ]);
}

#[test]
fn each_mistake_in_a_document_is_told() {
    check(&[
        Broken(
            "fr/documents.ftl",
            "{ $deceased }, survenu",
            "{ $decease }, survenu",
            expect![[r#"
                fr/documents.ftl:210: the text `document-deceased` does not use `deceased`, which it uses in English; use it here too, or take it away in `en/documents.ftl`, line 205
                fr/documents.ftl:210: the text `document-deceased` uses `{ $decease }`, which no document gives; write `{ $deceased }` if that is meant, or take it away"#]],
        ),
        Broken(
            "en/documents.ftl",
            "My { $subscription } { document-part-what } (customer or contract no.: { $contract }) ended",
            "My { $subscription } { document-part-what } ended",
            expect![[r#"
                en/documents.ftl:527: the text `document-erasure` does not use `contract`, which it uses in French; use it here too, or take it away in `fr/documents.ftl`, line 532"#]],
        ),
        Broken(
            "fr/documents.ftl",
            "[telecom-20pct] Pour",
            "[telecom-20] Pour",
            expect![[r#"
                fr/documents.ftl:320: the variant `[telecom-20]` of the text `document-fees-refusal` is never said: `$rule` has no such word; write the name of a rule of `rights/`"#]],
        ),
        Broken(
            "fr/documents.ftl",
            "blank-rum = ",
            "blank-rhum = ",
            expect![[r#"
                fr/documents.ftl:1: the text `blank-rum` is missing in French; write `blank-rum = …` there; in English it stands in `en/documents.ftl`, line 41
                fr/documents.ftl:45: nothing says the text `blank-rhum`; delete it, or write `blank-rum` if that is meant"#]],
        ),
        Broken(
            "fr/documents.ftl",
            ".name = Mise en demeure\n",
            "",
            expect![[r#"
                fr/documents.ftl:282: the text `document-formal-notice.name` is missing in French; write `.name = …` there; in English it stands in `en/documents.ftl`, line 299"#]],
        ),
        Broken(
            "fr/documents.ftl",
            "Je reste ouvert(e) à une solution amiable.",
            "Je reste ouvert(e) à l'amiable !",
            expect![[r#"
                fr/documents.ftl:301: in the text `document-formal-notice`, a typewriter’s apostrophe in `à l'amiable`; write `’`
                fr/documents.ftl:301: in the text `document-formal-notice`, no narrow no-break space before `!` in `l'amiable ! `; put the sign U+202F before `!`"#]],
        ),
    ]);
}

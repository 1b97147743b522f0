//! Slips of French typography, in texts, letters and cards.
//! The helpers stand in `checker.rs`.

use expect_test::expect;

use super::{Broken, check};

#[test]
fn each_slip_of_typography_is_told() {
    check(&[
        Broken(
            "fr/phrases.ftl",
            "button-why = Pourquoi\u{202f}?",
            "button-why = Pourquoi ?",
            expect![[r#"
                fr/phrases.ftl:10: in the text `button-why`, no narrow no-break space before `?` in `Pourquoi ?`; put the sign U+202F before `?`"#]],
        ),
        Broken(
            "fr/phrases.ftl",
            "toast-noted = C’est noté.",
            "toast-noted = C'est noté...",
            expect![[r#"
                fr/phrases.ftl:90: in the text `toast-noted`, a typewriter’s apostrophe in `C'est`; write `’`
                fr/phrases.ftl:90: in the text `toast-noted`, three full stops in `noté...`; write `…`, which is one sign"#]],
        ),
        Broken(
            "fr/2-conditions.ftl",
            "«\u{202f}engagement\u{202f}»",
            "« engagement »",
            expect![[r#"
                fr/2-conditions.ftl:58: in the text `ask-commitment`, no narrow no-break space after `«` in `dit « engagement`; put the sign U+202F after `«`
                fr/2-conditions.ftl:58: in the text `ask-commitment`, no narrow no-break space before `»` in `engagement »,`; put the sign U+202F before `»`"#]],
        ),
        Broken(
            "fr/reminders.ftl",
            "{ $name }**\u{202f}: votre demande est prête",
            "{ $name }** : votre demande est prête",
            expect![[r#"
                fr/reminders.ftl:22: in the text `reminder-not-sent`, no narrow no-break space before `:` in `**…** : votre`; put the sign U+202F before `:`"#]],
        ),
        Broken(
            "fr/documents.ftl",
            "la date exacte de fin du contrat\u{202f};",
            "la date exacte de fin du contrat;",
            expect![[r#"
                fr/documents.ftl:92: in the text `document-part-asks`, no narrow no-break space before `;` in `contrat; –`; put the sign U+202F before `;`"#]],
        ),
        Broken(
            "providers/free.toml",
            "Freebox\u{202f}: un engagement",
            "Freebox: un engagement",
            expect![[r#"
                providers/free.toml:44: in `commitment`, no narrow no-break space before `:` in `Freebox: un`; put the sign U+202F before `:`"#]],
        ),
    ]);
}

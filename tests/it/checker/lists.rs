//! Mistakes in the reminders, the replies and the topics.
//! The helpers stand in `checker.rs`.

use expect_test::expect;

use super::{Broken, check};

#[test]
fn each_mistake_in_the_reminders_and_replies_is_told() {
    check(&[
        Broken(
            "reminders.toml",
            "first_hour = 9",
            "first_hour = 21",
            expect![[r#"
                reminders.toml:7: from 21 to 20 is no stretch of a day; write hours from 0 to 24, the first before the last"#]],
        ),
        Broken(
            "reminders.toml",
            "\nhour = 10",
            "\nhour = 20",
            expect![[r#"
                reminders.toml:9: 20 h is outside waking hours, from 9 to 20; write an hour from the first to the last but one"#]],
        ),
        Broken(
            "reminders.toml",
            "later_days = 3",
            "later_days = 0",
            expect![[r#"
                reminders.toml:11: `later_days` is 0; write one day at least"#]],
        ),
        Broken(
            "reminders.toml",
            "retention_days = 540",
            "retention_days = 365",
            expect![[r#"
                reminders.toml:4: the text `privacy` in `en/` does not say 365 days; say the same number in both places: people rely on it
                reminders.toml:4: the text `privacy` in `fr/` does not say 365 days; say the same number in both places: people rely on it"#]],
        ),
        Broken(
            "reminders.toml",
            "after_days = [2, 7]",
            "after_days = [7, 2]",
            expect![[r#"
                reminders.toml:17: the days of the reminder `not-sent` are not in order; write them from the nearest to the farthest, each once"#]],
        ),
        Broken(
            "reminders.toml",
            "after_days = [2, 7]",
            "after_days = []",
            expect![[r#"
                reminders.toml:17: the reminder `not-sent` has no day; write one day at least in `after_days`"#]],
        ),
        Broken(
            "reminders.toml",
            "id = \"not-sent\"",
            "id = \"later\"",
            expect![[r#"
                en/reminders.ftl:4: nothing says the text `reminder-not-sent`; delete it
                en/reminders.ftl:5: nothing says the text `reminder-not-sent.row`; delete it
                fr/reminders.ftl:4: nothing says the text `reminder-not-sent`; delete it
                fr/reminders.ftl:5: nothing says the text `reminder-not-sent.row`; delete it
                fr/reminders.ftl:23: the text `reminder-later.row` is missing in French and in English; write `.row = …` in `fr/` and in `en/`, or take away what calls for it
                reminders.toml:17: the name `later` is taken: the bot says `reminder-later` at other times; give the reminder another name"#]],
        ),
        Broken(
            "reminders.toml",
            "id = \"no-answer-post\"",
            "id = \"no-answer-online\"",
            expect![[r#"
                en/reminders.ftl:11: nothing says the text `reminder-no-answer-post`; delete it
                en/reminders.ftl:15: nothing says the text `reminder-no-answer-post.row`; delete it
                fr/reminders.ftl:11: nothing says the text `reminder-no-answer-post`; delete it
                fr/reminders.ftl:15: nothing says the text `reminder-no-answer-post.row`; delete it
                reminders.toml:29: the reminder `no-answer-online` already stands on line 23; give one of the two another name"#]],
        ),
        Broken(
            "reminders.toml",
            "[\"reminders-on\", \"waiting-for-bank\"]",
            "[\"agreed\", \"waiting-for-bank\"]",
            expect![[r#"
                reminders.toml:41: this reminder never comes: `waiting-for-bank` and `agreed` never hold together; take one of the two conditions away"#]],
        ),
        Broken(
            "reminders.toml",
            "from = \"bank-told\"",
            "from = \"bank-tod\"",
            expect![[r#"
                reminders.toml:43: unknown Anchor `bank-tod`; write one of: prepared, answer-due, expected-debit, bank-told"#]],
        ),
        Broken(
            "replies.toml",
            "[[reply]]\nis = \"bounced\"",
            "",
            expect![[r#"
                replies.toml:1: the answer `bounced` is missing; add `[[reply]]` and `is = "bounced"`, with a `document` if there is something to send back"#]],
        ),
        Broken(
            "replies.toml",
            "is = \"bounced\"",
            "is = \"refused\"",
            expect![[r#"
                replies.toml:1: the answer `bounced` is missing; add `[[reply]]` and `is = "bounced"`, with a `document` if there is something to send back
                replies.toml:57: the answer `refused` already stands on line 34; delete one of the two"#]],
        ),
        Broken(
            "replies.toml",
            "document = \"fees-refusal\"",
            "document = \"fee-refusal\"",
            expect![[r#"
                replies.toml:31: unknown DocumentKind `fee-refusal`; write one of: termination, withdrawal-form, reminder, formal-notice, fees-refusal, commitment-refusal, no-discount, no-call, in-writing, no-id, proof, confirmation-request, equipment-return, mandate-revocation, bank-8-weeks, bank-13-months, card-dispute, erasure, collection, mediator, signalconso, conciliator, european-centre, relative-mandate, deceased, checklist, call-script, call-summary"#]],
        ),
        Broken(
            "words.toml",
            "id = \"mediator\"",
            "id = \"ombudsman\"",
            expect![[r#"
                en/topics.ftl:33: nothing says the text `topic-mediator`; delete it
                fr/topics.ftl:34: nothing says the text `topic-mediator`; delete it
                words.toml:1: the text `topic-ombudsman` is missing in French and in English; write `topic-ombudsman = …` in `fr/` and in `en/`, or take away what calls for it"#]],
        ),
    ]);
}

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
                reminders.toml:8: from 21 to 20 is no stretch of a day; write hours from 0 to 24, the first before the last"#]],
        ),
        Broken(
            "reminders.toml",
            "\nhour = 10",
            "\nhour = 20",
            expect![[r#"
                reminders.toml:10: 20 h is outside waking hours, from 9 to 20; write an hour from the first to the last but one"#]],
        ),
        Broken(
            "reminders.toml",
            "first_hour = 9",
            "first_hour = 10",
            expect![[r#"
                reminders.toml:7: 9 h, which people may choose, is outside waking hours; let waking hours hold 9, 12 and 18 h"#]],
        ),
        Broken(
            "reminders.toml",
            "answer_days_online = 3",
            "answer_days_online = 0",
            expect![[r#"
                reminders.toml:12: `answer_days_online` is 0; write one day at least"#]],
        ),
        Broken(
            "reminders.toml",
            "retention_days = 540",
            "retention_days = 365",
            expect![[r#"
                reminders.toml:5: the text `privacy` in `en/` does not say 365 days; say the same number in both places: people rely on it
                reminders.toml:5: the text `privacy` in `fr/` does not say 365 days; say the same number in both places: people rely on it"#]],
        ),
        Broken(
            "reminders.toml",
            "days = [2, 7]",
            "days = [7, 2]",
            expect![[r#"
                reminders.toml:39: the days of the reminder `not-sent` are not in order; write them from the first to the last, each once"#]],
        ),
        Broken(
            "reminders.toml",
            "days = [2, 7]",
            "days = []",
            expect![[r#"
                reminders.toml:39: the reminder `not-sent` has no day; write one day at least in `days`"#]],
        ),
        Broken(
            "reminders.toml",
            "days = [-30, -7, -1, 0]",
            "days = [-30, -7, -1, 2]",
            expect![[r#"
                reminders.toml:29: `last-safe-day` reminds before its day, and 2 lies on the other side; write 0, or days before it: -7"#]],
        ),
        Broken(
            "reminders.toml",
            "days = [2, 14]",
            "days = [-2, 14]",
            expect![[r#"
                reminders.toml:72: `equipment` reminds after its day, and -2 lies on the other side; write 0, or days after it: 7"#]],
        ),
        Broken(
            "reminders.toml",
            "cause = \"equipment\"",
            "cause = \"contract-end\"",
            expect![[r#"
                reminders.toml:1: nothing says when `equipment` reminds; add `[[reminder]]` and `cause = "equipment"`, with its `days`
                reminders.toml:72: the reminder `contract-end` already stands on line 67; delete one of the two"#]],
        ),
        Broken(
            "reminders.toml",
            "cause = \"equipment\"",
            "cause = \"equipmnt\"",
            expect![[r#"
                reminders.toml:72: unknown Cause `equipmnt`; write one of: trial-ends, last-safe-day, right-opens, not-sent, no-answer, reply-not-sent, mediator-opens, mediator-year, confirmation-missing, contract-end, equipment, debit-watch, refund-due, bank-not-told, bank-13-months, bank-no-answer, bank-8-weeks"#]],
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
                replies.toml:64: the answer `refused` already stands on line 39; delete one of the two"#]],
        ),
        Broken(
            "replies.toml",
            "document = \"fees-refusal\"",
            "document = \"fee-refusal\"",
            expect![[r#"
                replies.toml:35: unknown DocumentKind `fee-refusal`; write one of: termination, withdrawal-form, reminder, formal-notice, fees-refusal, commitment-refusal, no-discount, no-call, in-writing, no-id, proof, confirmation-request, equipment-return, mandate-revocation, bank-8-weeks, bank-13-months, card-dispute, erasure, collection, mediator, signalconso, conciliator, european-centre, relative-mandate, deceased, checklist, call-script, call-summary, proof-file"#]],
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
        Broken(
            "words.toml",
            "not_found = [\"il n'y est pas\"",
            "lost = [\"il n'y est pas\"",
            expect![
                "words.toml:107: `lost` is not an answer to `in_app`; write one of `found`, `not_found`, `cancelled`, `later`"
            ],
        ),
        Broken(
            "words.toml",
            "\"itunes\"",
            "\"android\", \"…\"",
            expect![[r#"
                words.toml:100: `android` tells `apple` and `google`; delete one of the two
                words.toml:100: the answer `apple` is told by no word at all; write a word between the quotes"#]],
        ),
        Broken(
            "words.toml",
            "[answers.fees]",
            "[answers.amount]",
            expect![[r#"
                words.toml:146: `none` is not an answer to `amount`; delete these words: this question has no list of answers
                words.toml:146: `some` is not an answer to `amount`; delete these words: this question has no list of answers"#]],
        ),
    ]);
}

//! Mistakes in the stage files: questions, answers, conditions, items.
//! The helpers stand in `checker.rs`.

use expect_test::expect;

use super::{Broken, check};

#[test]
fn each_mistake_in_the_agenda_is_told() {
    check(&[
        Broken(
            "2-conditions.toml",
            "ask = \"commitment_end_on\"\nwhen = [\"end-untold\"]",
            "ask = \"commitment_end_on\"\nwhen = [\"end-unsaid\"]",
            expect![[r#"
                2-conditions.toml:138: unknown Guard `end-unsaid`; write one of: unrecognised, label-matters, agreed, not-agreed, has-suggestions, no-card, store-billed, may-withdraw, withdrawal-late, trial-unclear, tried, may-be-trial, on-trial, not-on-trial, for-someone, for-relative, for-deceased, meal-kit, committed, length-matters, end-untold, may-renew, renews, notice-due, notice-came, contract-notice, not-online, health-cover, energy, bank-account, change-matters, moved, money-trouble, overdebt-admitted, with-fees, with-ground, telecom, keeps-number, insurance, energy-or-water, has-equipment, online-route, by-post, by-phone, reply-needs-sending, stalled, bank-undecided, debits-to-come, refund-due, debit-day-passed, debited, bank-told"#]],
        ),
        Broken(
            "2-conditions.toml",
            "ask = \"fees_eur\"\nwhen = [\"with-fees\"]",
            "ask = \"fees_eur\"\nwhen = [\"with-fees\"]\nhwen = [\"agreed\"]",
            expect![[r#"
                2-conditions.toml:156: unknown field `hwen`; write one of: ask, when, choices, quick, quick_days, unknown, later, shows, suggest, telling, again, again_when, closes_on"#]],
        ),
        Broken(
            "2-conditions.toml",
            "ask = \"wanted_end\"\nwhen = [\"agreed\"]",
            "ask = \"wanted_end\"\nwhen = [\"agreed\", \"not-agreed\"]",
            expect![[r#"
                2-conditions.toml:203: this question is never asked: `agreed` and `not-agreed` never hold together; take one of the two conditions away"#]],
        ),
        Broken(
            "1-identify.toml",
            "ask = \"amount\"",
            "ask = \"amount\"\nwhen = [\"with-fees\"]",
            expect![[r#"
                1-identify.toml:53: `with-fees` never holds here: `fees` is not asked in this stage or before; ask `fees` before it, or take the condition away"#]],
        ),
        Broken(
            "2-conditions.toml",
            "ask = \"channel\"",
            "ask = \"concluded_on\"",
            expect![[r#"
                2-conditions.toml:19: `concluded_on` is asked twice, and already in the stage `conditions`; delete one of the two questions
                2-conditions.toml:131: `not-online` never holds here: `channel` is not asked in this stage or before; ask `channel` before it, or take the condition away"#]],
        ),
        Broken(
            "3-contact.toml",
            "\"account\",",
            "\"acount\",",
            expect![[r#"
                3-contact.toml:16: `acount` is not an answer to `route`; write one of `store`, `online`, `account`, `email`, `form`, `phone`, `new_operator`, `letter`, `e_letter`"#]],
        ),
        Broken(
            "3-contact.toml",
            "\"account\",",
            "\"online\",",
            expect![[r#"
                3-contact.toml:12: the answer `online` is offered twice; delete one of the two"#]],
        ),
        Broken(
            "3-contact.toml",
            "    \"online\",\n    \"account\",\n    \"email\",\n    \"form\",\n    \"phone\",\n    \"letter\",\n    \"e_letter\",\n",
            "",
            expect![[r#"
                3-contact.toml:12: every answer to `route` has a condition: someone may find none to choose; offer one answer without a condition"#]],
        ),
        Broken(
            "3-contact.toml",
            "    \"phone\",\n",
            "    { pick = \"phone\", when = [\"not-agreed\"] },\n",
            expect![[r#"
                3-contact.toml:19: the answer `phone` is never offered: `agreed` and `not-agreed` never hold together; take one of the two conditions away"#]],
        ),
        Broken(
            "4-instructions.toml",
            "again_when = [\"stalled\"]",
            "again_when = [\"stalled\", \"reply-needs-sending\"]",
            expect![[r#"
                4-instructions.toml:14: this answer is never asked for again: `reply-needs-sending` and `stalled` never hold together; take one of the two conditions away"#]],
        ),
        Broken(
            "4-instructions.toml",
            "closes_on = { accepted = \"kept\" }",
            "closes_on = { agreed = \"kept\" }",
            expect![[r#"
                4-instructions.toml:13: `agreed` is not an answer to `reply`; write one of `nothing`, `confirmed`, `wants_writing`, `wants_proof`, `use_account`, `use_phone`, `commitment`, `fees`, `refused`, `discount`, `accepted`, `wants_id`, `equipment`, `collection`, `bounced`"#]],
        ),
        Broken(
            "5-closing.toml",
            "[[question]]\nask = \"debited\"\nchoices = [{ pick = \"no\", when = [\"debit-day-passed\"] }, \"yes\", \"enough\"]\nlater = true\nagain_when = [\"debits-to-come\"]\n",
            "",
            expect![[r#"
                5-closing.toml:23: `debited` never holds here: `debited` is not asked in this stage or before; ask `debited` before it, or take the condition away
                5-closing.toml:28: `debited` never holds here: `debited` is not asked in this stage or before; ask `debited` before it, or take the condition away
                5-closing.toml:33: `debited` is to be asked again, and no question asks it; take it away, or add its question
                5-closing.toml:33: `debited` never holds here: `debited` is not asked in this stage or before; ask `debited` before it, or take the condition away
                words.toml:200: `later` is not an answer to `debited`; write one of `no`, `yes`, `enough`"#]],
        ),
        Broken(
            "1-identify.toml",
            "quick = [\"today\", \"yesterday\", \"first-of-month\"]",
            "quick = [\"today\", \"end-of-year\"]",
            expect![[r#"
                1-identify.toml:63: `end-of-year` can’t answer `last_debit_on`, which is today or before; take it away"#]],
        ),
        Broken(
            "1-identify.toml",
            "ask = \"amount\"\n",
            "ask = \"amount\"\nquick = [\"today\"]\nquick_days = [30]\n",
            expect![[r#"
                1-identify.toml:53: `amount` is no date, so `quick` says nothing; take `quick` away
                1-identify.toml:54: `amount` is no number of days, so `quick_days` says nothing; take `quick_days` away"#]],
        ),
        Broken(
            "2-conditions.toml",
            "quick_days = [0, 10, 30, 60]",
            "quick_days = [0, 10, 30, 6000]",
            expect![[r#"
                2-conditions.toml:145: 6000 days are more than anybody’s notice period; write 730 at most"#]],
        ),
        Broken(
            "1-identify.toml",
            "ask = \"bundle\"\n",
            "ask = \"bundle\"\nsuggest = \"recommended-route\"\n",
            expect![[r#"
                1-identify.toml:37: `bundle` is no way to send, so nothing can be recommended; take `suggest` away"#]],
        ),
        Broken(
            "1-identify.toml",
            "ask = \"amount\"\n",
            "ask = \"amount\"\nagain_when = [\"debits-to-come\"]\n",
            expect![[r#"
                1-identify.toml:53: `debits-to-come` never holds here: `debited` is not asked in this stage or before; ask `debited` before it, or take the condition away"#]],
        ),
        Broken(
            "3-contact.toml",
            "id = \"holder\"",
            "id = \"contract\"",
            expect![[r#"
                3-contact.toml:47: the item `contract` stands twice, and already in the list `preparation`; give one of the two another name
                en/3-contact.ftl:83: nothing says the text `item-holder`; delete it
                en/3-contact.ftl:84: nothing says the text `item-holder.short`; delete it
                fr/3-contact.ftl:83: nothing says the text `item-holder`; delete it
                fr/3-contact.ftl:84: nothing says the text `item-holder.short`; delete it"#]],
        ),
        Broken(
            "3-contact.toml",
            "id = \"meter\"\nwhen = [\"energy-or-water\"]",
            "id = \"meter\"\nwhen = [\"energy-or-water\", \"telecom\"]",
            expect![[r#"
                3-contact.toml:91: this item is on nobody’s list: `telecom` and `energy-or-water` never hold together; take one of the two conditions away"#]],
        ),
        Broken(
            "3-contact.toml",
            "id = \"holder\"",
            "id = \"owner\"",
            expect![[r#"
                3-contact.toml:46: the text `item-owner.short` is missing in French and in English; write `.short = …` in `fr/` and in `en/`, or take away what calls for it
                3-contact.toml:46: the text `item-owner` is missing in French and in English; write `item-owner = …` in `fr/` and in `en/`, or take away what calls for it
                en/3-contact.ftl:83: nothing says the text `item-holder`; delete it
                en/3-contact.ftl:84: nothing says the text `item-holder.short`; delete it
                fr/3-contact.ftl:83: nothing says the text `item-holder`; delete it
                fr/3-contact.ftl:84: nothing says the text `item-holder.short`; delete it"#]],
        ),
        Broken(
            "1-identify.toml",
            "stage = \"identify\"",
            "stage = \"contact\"",
            expect![[r#"
                1-identify.toml:3: this is not the stage of this file; write `stage = "identify"`"#]],
        ),
    ]);
}

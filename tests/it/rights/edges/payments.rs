//! Payments, escalation, canvassing.

use serde_json::{Value as Json, json};

use crate::rights::edges::table;

#[test]
fn debits_and_cards() {
    let refund = |day: &str| json!({"deadline": day, "right": "refund"});
    let base = json!({"category": "payment", "instrument": "sepa_dd", "authorised": true});
    table(
        "sepa-8-semaines",
        &base,
        &[
            (
                json!({"debited_on": "2026-10-04"}),
                json!({"bank_answer_business_days": 10, "deadline": "2026-11-29", "right": "refund"}),
            ),
            (
                json!({"debited_on": "2026-10-04", "authorised": false}),
                Json::Null,
            ),
            (
                json!({"debited_on": "2026-10-04", "instrument": "card"}),
                Json::Null,
            ),
        ],
    );
    let base = json!({"category": "payment", "instrument": "sepa_dd", "authorised": false, "creditor_bank_in_eea": true});
    table(
        "sepa-13-mois",
        &base,
        &[
            (json!({"debited_on": "2025-01-31"}), refund("2026-02-28")),
            (json!({"debited_on": "2027-01-31"}), refund("2028-02-29")),
            (
                json!({"debited_on": "2025-01-31", "authorised": true}),
                Json::Null,
            ),
            (
                json!({"debited_on": "2025-01-31", "creditor_bank_in_eea": false}),
                Json::Null,
            ),
        ],
    );
    let base = json!({"category": "payment", "instrument": "card", "authorised": false, "debited_on": "2026-09-20"});
    table(
        "carte-eee-13-mois",
        &base,
        &[
            (json!({"creditor_bank_in_eea": true}), refund("2027-10-20")),
            (json!({}), Json::Null),
        ],
    );
    table(
        "carte-hors-eee",
        &base,
        &[
            (
                json!({"creditor_bank_in_eea": false}),
                json!({"deadline": "2026-11-29", "right": "dispute"}),
            ),
            (json!({"creditor_bank_in_eea": true}), Json::Null),
        ],
    );
}

#[test]
fn stopping_payments() {
    table(
        "sepa-revocation-veille",
        &json!({"instrument": "sepa_dd"}),
        &[
            (
                json!({"scheduled_debit_on": "2026-12-07"}),
                json!({"deadline": "2026-12-04"}),
            ),
            (
                json!({"scheduled_debit_on": "2026-12-28"}),
                json!({"deadline": "2026-12-24"}),
            ),
            (
                json!({"scheduled_debit_on": "2026-04-07"}),
                json!({"deadline": "2026-04-03"}),
            ),
        ],
    );
    table(
        "serie-paiements",
        &json!({"instrument": "card"}),
        &[
            (
                json!({"series": true}),
                json!({"later_operations": "réputées non autorisées", "right": "withdraw_consent"}),
            ),
            (json!({"series": false}), Json::Null),
        ],
    );
    table(
        "frais-blocage",
        &json!({"category": "payment"}),
        &[
            (
                json!({"instrument": "sepa_dd"}),
                json!({"blocking_fee_eur": 0.0}),
            ),
            (json!({"instrument": "card"}), Json::Null),
        ],
    );
    table(
        "perceval",
        &json!({"category": "fraud"}),
        &[
            (
                json!({"entered_card_myself": false, "card_in_possession": true, "card_opposed": true}),
                json!({"perceval_applicable": true}),
            ),
            (
                json!({"entered_card_myself": false, "card_in_possession": true}),
                Json::Null,
            ),
            (
                json!({"entered_card_myself": true}),
                json!({"perceval_applicable": false}),
            ),
            (
                json!({"card_opposed": false}),
                json!({"perceval_applicable": false}),
            ),
        ],
    );
}

#[test]
fn mediators_and_courts() {
    table(
        "mediation-1-an",
        &json!({"category": "escalation"}),
        &[
            (
                json!({"written_complaint_on": "2028-02-29"}),
                json!({"deadline": "2029-02-28"}),
            ),
            (json!({"written_complaint_on": null}), Json::Null),
            (json!({}), Json::Null),
        ],
    );
    let base = json!({"category": "escalation", "sector": "telecom", "written_complaint_on": "2026-12-31"});
    table(
        "mediation-telecom",
        &base,
        &[
            (
                json!({"answered": false}),
                json!({"earliest_date": "2027-02-28", "latest_date": "2027-12-31"}),
            ),
            (json!({"answered": true}), Json::Null),
            (json!({"answered": false, "sector": "press"}), Json::Null),
            (json!({}), Json::Null),
        ],
    );
    table(
        "mediation-sans-reclamation",
        &json!({"category": "escalation"}),
        &[
            (
                json!({"written_complaint_on": null}),
                json!({"admissible": false}),
            ),
            (json!({}), Json::Null),
        ],
    );
    let court = |attempt: bool, sum: f64| json!({"amicable_attempt_required": attempt, "court_contribution_eur": sum});
    table(
        "justice-5000",
        &json!({"category": "escalation", "legal_aid": false}),
        &[
            (
                json!({"claim_eur": 5000, "filed_on": "2026-11-23"}),
                court(true, 50.0),
            ),
            (
                json!({"claim_eur": 5000.01, "filed_on": "2026-11-23"}),
                court(false, 50.0),
            ),
            (
                json!({"claim_eur": 800, "filed_on": "2026-02-28"}),
                court(true, 0.0),
            ),
            (
                json!({"claim_eur": 800, "filed_on": "2026-03-01"}),
                court(true, 50.0),
            ),
            (
                json!({"claim_eur": 800, "filed_on": "2026-03-01", "legal_aid": true}),
                court(true, 0.0),
            ),
            (
                json!({"claim_eur": 800, "filed_on": "2023-09-30"}),
                Json::Null,
            ),
        ],
    );
}

#[test]
fn sales_calls() {
    let allowed = |yes: bool| json!({"calls_allowed": yes});
    let base = json!({"category": "telecom", "sector": "telecom", "prior_consent": false, "existing_customer": false});
    table(
        "demarchage-telephonique",
        &base,
        &[
            (json!({"call_on": "2026-08-10"}), Json::Null),
            (json!({"call_on": "2026-08-11"}), allowed(false)),
            (
                json!({"call_on": "2026-08-11", "prior_consent": true}),
                allowed(true),
            ),
            (
                json!({"call_on": "2026-08-11", "existing_customer": true}),
                allowed(true),
            ),
            (
                json!({"call_on": "2026-08-11", "sector": "press"}),
                Json::Null,
            ),
        ],
    );
    table(
        "demarchage-telephonique-presse",
        &base,
        &[
            (
                json!({"call_on": "2026-08-11", "sector": "press"}),
                allowed(true),
            ),
            (
                json!({"call_on": "2026-08-10", "sector": "press"}),
                Json::Null,
            ),
            (json!({"call_on": "2026-08-11"}), Json::Null),
        ],
    );
}

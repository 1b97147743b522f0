//! Dating agencies, distance courses, credit, bank accounts, passes.

use serde_json::{Value as Json, json};

use crate::rights::edges::table;

#[test]
fn dating_agencies() {
    let base = json!({"category": "matrimonial_agency"});
    table(
        "courtage-matrimonial",
        &base,
        &[
            (
                json!({"concluded_on": "2026-11-15"}),
                json!({"deadline": "2026-11-22", "payment_before_deadline_allowed": false, "right": "renounce"}),
            ),
            (
                json!({"concluded_on": "2026-11-15", "category": "dating"}),
                Json::Null,
            ),
        ],
    );
    let paid = json!({"category": "matrimonial_agency", "legitimate_ground": true, "contract_months": 12, "months_elapsed": 5, "prepaid_eur": 1000.0, "letter_received_on": "2026-12-31"});
    table(
        "courtage-matrimonial-motif",
        &paid,
        &[
            (
                json!({}),
                json!({"refund_deadline": "2027-02-28", "refund_eur": 583.33}),
            ),
            (
                json!({"months_elapsed": 12}),
                json!({"refund_deadline": "2027-02-28", "refund_eur": 0.0}),
            ),
            (json!({"legitimate_ground": false}), Json::Null),
            (
                json!({"contract_months": 0, "months_elapsed": 0}),
                Json::Null,
            ),
        ],
    );
    table(
        "courtage-reconduction",
        &base,
        &[
            (
                json!({"tacit_renewal_claimed": true}),
                json!({"tacit_renewal_valid": false}),
            ),
            (json!({"tacit_renewal_claimed": false}), Json::Null),
        ],
    );
}

#[test]
fn distance_courses() {
    let base = json!({"category": "online_course", "contract_effective_on": "2026-11-30", "price_eur": 2400.0, "force_majeure": false});
    table(
        "enseignement-distance",
        &base,
        &[
            (
                json!({"terminated_on": "2027-02-28"}),
                json!({"fee_max_eur": 720.0, "right": "terminate", "within_three_months": true}),
            ),
            (
                json!({"terminated_on": "2027-03-01"}),
                json!({"fee_max_eur": null, "right": "none", "within_three_months": false}),
            ),
            (
                json!({"terminated_on": "2027-02-28", "force_majeure": true}),
                Json::Null,
            ),
        ],
    );
    table(
        "enseignement-distance-fm",
        &base,
        &[
            (
                json!({"force_majeure": true}),
                json!({"fee_eur": 0.0, "right": "terminate_free"}),
            ),
            (json!({}), Json::Null),
        ],
    );
}

#[test]
fn credit_and_banks() {
    table(
        "credit-renouvelable",
        &json!({"category": "revolving_credit"}),
        &[(
            json!({"used_credit_eur": 0}),
            json!({"fee_eur": 0.0, "repay_used_credit_eur": 0.0, "right": "terminate_any_time"}),
        )],
    );
    table(
        "credit-retractation",
        &json!({"contract_object": "consumer_credit"}),
        &[
            (
                json!({"concluded_on": "2026-11-19"}),
                json!({"deadline": "2026-12-03", "right": "withdrawal"}),
            ),
            (
                json!({"concluded_on": "2026-11-20"}),
                json!({"deadline": "2026-12-04", "right": "withdrawal"}),
            ),
            // A Saturday is not moved.
            (
                json!({"concluded_on": "2026-11-21"}),
                json!({"deadline": "2026-12-05", "right": "withdrawal"}),
            ),
            (
                json!({"concluded_on": "2026-11-21", "contract_object": "service"}),
                Json::Null,
            ),
        ],
    );
    let account = json!({"category": "bank_account", "personal_account": true});
    table(
        "compte-bancaire-cloture",
        &account,
        &[
            (json!({}), json!({"fee_eur": 0.0})),
            (json!({"personal_account": false}), Json::Null),
        ],
    );
    table(
        "compte-bancaire-recapitulatif",
        &account,
        &[
            (
                json!({"closure_requested": true}),
                json!({"recap_free": true, "recap_months": 13, "recap_within_days": 5}),
            ),
            (json!({"closure_requested": false}), Json::Null),
        ],
    );
    table(
        "navigo",
        &json!({"category": "transport"}),
        &[
            (
                json!({"termination_requested_on": "2026-11-01"}),
                json!({"month_due_in_full": true}),
            ),
            (json!({}), Json::Null),
        ],
    );
}

//! Insurance.

use serde_json::{Value as Json, json};

use crate::rights::edges::table;

#[test]
fn any_time_after_a_year() {
    let base = json!({"category": "insurance_car", "concluded_on": "2025-09-10"});
    let end = |end: &str, refund: &str| json!({"earliest_end_date": end, "fee_eur": 0.0, "refund_deadline": refund});
    table(
        "assurance-hamon",
        &base,
        &[
            (json!({"termination_received_on": "2026-09-10"}), Json::Null),
            (
                json!({"termination_received_on": "2026-09-11"}),
                end("2026-10-11", "2026-11-10"),
            ),
            (
                json!({"termination_received_on": "2027-01-31"}),
                end("2027-02-28", "2027-03-30"),
            ),
            (
                json!({"termination_received_on": "2026-11-25", "category": "insurance_other", "insurance_kind": "car"}),
                end("2026-12-25", "2027-01-24"),
            ),
            (
                json!({"termination_received_on": "2026-11-25", "category": "insurance_health"}),
                Json::Null,
            ),
            (
                json!({"termination_received_on": "2026-11-25", "category": "insurance_life"}),
                Json::Null,
            ),
        ],
    );
    let first_year = json!({"hamon_available": false, "right": "none"});
    table(
        "assurance-hamon-premiere-annee",
        &base,
        &[
            (json!({"today": "2026-09-10"}), first_year.clone()),
            (json!({"today": "2026-09-11"}), Json::Null),
            (
                json!({"concluded_on": "2024-02-29", "today": "2025-02-28"}),
                first_year,
            ),
            (
                json!({"concluded_on": "2024-02-29", "today": "2025-03-01"}),
                Json::Null,
            ),
        ],
    );
    table(
        "assurance-hamon-par-defaut",
        &base,
        &[
            (
                json!({"ground_given": "inapplicable"}),
                json!({"right": "hamon_default", "termination_processed_as": "L113-15-2"}),
            ),
            (
                json!({"ground_given": "inapplicable", "today": "2026-09-10"}),
                Json::Null,
            ),
            (json!({}), Json::Null),
        ],
    );
    let health = json!({"category": "insurance_health", "concluded_on": "2024-01-01", "termination_received_on": "2026-11-03"});
    table(
        "assurance-sante-ria",
        &health,
        &[
            (
                json!({"employer_mandatory": false}),
                json!({"earliest_end_date": "2026-12-03", "fee_eur": 0.0}),
            ),
            (json!({"employer_mandatory": true}), Json::Null),
            (json!({}), Json::Null),
        ],
    );
    table(
        "assurance-sante-obligatoire",
        &health,
        &[
            (
                json!({"employer_mandatory": true}),
                json!({"right": "none"}),
            ),
            (json!({"employer_mandatory": false}), Json::Null),
        ],
    );
}

#[test]
fn the_yearly_term() {
    let base = json!({"category": "insurance_other", "insurance_kind": "other", "renewal_date": "2027-01-01"});
    let refuse = |day: &str| json!({"deadline": day, "right": "refuse_renewal"});
    table(
        "assurance-chatel-avis-tardif",
        &base,
        &[
            (
                json!({"refusal_deadline": "2026-10-31", "notice_sent_on": "2026-10-16"}),
                Json::Null,
            ),
            (
                json!({"refusal_deadline": "2026-10-31", "notice_sent_on": "2026-10-17"}),
                refuse("2026-11-06"),
            ),
            // A Sunday is not moved: the earlier day is told.
            (
                json!({"refusal_deadline": "2026-10-31", "notice_sent_on": "2026-11-09"}),
                refuse("2026-11-29"),
            ),
            (
                json!({"refusal_deadline": "2026-10-31", "notice_sent_on": null}),
                Json::Null,
            ),
            (
                json!({"refusal_deadline": "2026-10-31", "notice_sent_on": "2026-11-09", "insurance_kind": "life"}),
                Json::Null,
            ),
        ],
    );
    table(
        "assurance-chatel-absent",
        &base,
        &[
            (
                json!({"renewal_date": "2026-10-01", "notice_sent_on": null, "termination_postmark_on": "2026-12-31"}),
                json!({"earliest_end_date": "2027-01-01", "fee_eur": 0.0, "refund_deadline": "2027-01-31"}),
            ),
            (
                json!({"renewal_date": "2026-10-01", "notice_sent_on": null, "termination_postmark_on": "2026-10-01"}),
                json!({"earliest_end_date": "2026-10-02", "fee_eur": 0.0, "refund_deadline": "2026-11-01"}),
            ),
            (
                json!({"renewal_date": "2026-10-01", "notice_sent_on": null, "termination_postmark_on": "2026-09-30"}),
                Json::Null,
            ),
            (
                json!({"renewal_date": "2026-10-01", "termination_postmark_on": "2026-12-31"}),
                Json::Null,
            ),
        ],
    );
    table(
        "assurance-echeance-2-mois",
        &base,
        &[
            (json!({}), json!({"deadline": "2026-10-31"})),
            (
                json!({"renewal_date": "2027-04-30"}),
                json!({"deadline": "2027-02-27"}),
            ),
            (
                json!({"renewal_date": "2028-05-01"}),
                json!({"deadline": "2028-02-29"}),
            ),
            (json!({"hamon_eligible": true}), Json::Null),
            (
                json!({"category": "insurance_life", "insurance_kind": "life"}),
                Json::Null,
            ),
            (json!({"category": "gym"}), Json::Null),
        ],
    );
    let base = json!({"category": "insurance_home", "event": "moving", "event_date": "2026-11-30", "risk_tied_to_old_situation": true});
    let end =
        |end: Json| json!({"deadline": "2027-02-28", "earliest_end_date": end, "fee_eur": 0.0});
    table(
        "assurance-changement-situation",
        &base,
        &[
            (json!({}), end(Json::Null)),
            (
                json!({"termination_received_on": "2027-02-28"}),
                end(json!("2027-03-28")),
            ),
            (
                json!({"termination_received_on": "2027-03-01"}),
                end(Json::Null),
            ),
            (json!({"risk_tied_to_old_situation": false}), Json::Null),
        ],
    );
}

#[test]
fn renouncing() {
    let renounce = |day: &str| json!({"deadline": day, "right": "renounce"});
    table(
        "assurance-affinitaire-30j",
        &json!({"category": "insurance_affinity", "channel": "in_store"}),
        &[
            (
                json!({"concluded_on": "2026-11-06"}),
                renounce("2026-12-06"),
            ),
            (
                json!({"concluded_on": "2026-11-06", "free_months": 2}),
                Json::Null,
            ),
            (
                json!({"concluded_on": "2026-11-06", "free_months": 2, "first_premium_paid_on": "2027-01-06"}),
                renounce("2027-02-05"),
            ),
            (json!({"concluded_on": "2022-12-31"}), Json::Null),
            (
                json!({"concluded_on": "2023-01-01"}),
                renounce("2023-01-31"),
            ),
        ],
    );
    let life = json!({"category": "insurance_life"});
    table(
        "assurance-vie-30j",
        &life,
        &[(
            json!({"informed_concluded_on": "2026-11-25"}),
            json!({"deadline": "2026-12-25", "right": "renounce", "rolled_over": false}),
        )],
    );
    table(
        "assurance-vie-remboursement",
        &life,
        &[(
            json!({"renunciation_received_on": "2027-01-30"}),
            json!({"refund_deadline": "2027-03-01"}),
        )],
    );
    let base = json!({"category": "insurance_other", "insurance_kind": "other", "channel": "doorstep", "concluded_on": "2026-11-14"});
    table(
        "assurance-demarchage-14j",
        &base,
        &[
            (
                json!({"claim_known": false}),
                json!({"deadline": "2026-11-28", "form": "LRAR ou recommandé électronique", "right": "renounce"}),
            ),
            (
                json!({"claim_known": true}),
                json!({"deadline": null, "form": null, "right": "none"}),
            ),
            (json!({}), Json::Null),
            (
                json!({"claim_known": false, "channel": "online"}),
                Json::Null,
            ),
        ],
    );
}

#[test]
fn loans_and_forms() {
    let base = json!({"category": "insurance_loan", "bank_decision": "accepted", "bank_decision_received_on": "2026-11-23"});
    let end = |day: &str| json!({"earliest_end_date": day, "right": "terminate_any_time"});
    table(
        "assurance-emprunteur",
        &base,
        &[
            (
                json!({"new_contract_effective_on": "2026-12-02"}),
                end("2026-12-03"),
            ),
            (
                json!({"new_contract_effective_on": "2026-12-04"}),
                end("2026-12-04"),
            ),
            (json!({}), Json::Null),
        ],
    );
    let form = |online: bool| json!({"online_termination_available": online, "registered_letter_required": false});
    table(
        "assurance-forme",
        &json!({"category": "insurance_home"}),
        &[
            (json!({"channel": "online"}), form(true)),
            (json!({"insurer_sells_online": true}), form(true)),
            (json!({"insurer_sells_online": false}), Json::Null),
            (
                json!({"insurer_sells_online": false, "channel": "in_store"}),
                form(false),
            ),
            (json!({"category": "gym", "channel": "online"}), Json::Null),
        ],
    );
}

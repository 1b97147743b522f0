//! Telephone and internet, energy and water.

use serde_json::{Value as Json, json};

use crate::rights::edges::table;

#[test]
fn leaving_a_commitment() {
    let base = json!({"category": "telecom", "concluded_on": "2025-06-05", "commitment_months": 24, "price_per_month_eur": 39.99, "subsidised_device": true});
    let fee = |from: &str, fee: Json, left: Json| json!({"capped_exit_from": from, "fee_max_eur": fee, "remaining_months": left});
    table(
        "telecom-20pct",
        &base,
        &[
            (json!({}), fee("2026-06-05", Json::Null, Json::Null)),
            (
                json!({"termination_effective_on": "2026-06-04"}),
                fee("2026-06-05", Json::Null, json!(13)),
            ),
            (
                json!({"termination_effective_on": "2026-06-05"}),
                fee("2026-06-05", json!(95.98), json!(12)),
            ),
            (
                json!({"termination_effective_on": "2026-06-06"}),
                fee("2026-06-05", json!(95.98), json!(12)),
            ),
            (
                json!({"termination_effective_on": "2026-07-05", "subsidised_device": false}),
                fee("2026-06-05", json!(0.0), json!(11)),
            ),
            (
                json!({"termination_effective_on": "2027-06-05"}),
                fee("2026-06-05", json!(0.0), json!(0)),
            ),
            (
                json!({"concluded_on": "2022-12-31", "termination_effective_on": "2024-06-30", "price_per_month_eur": 20.0, "subsidised_device": false}),
                fee("2023-12-31", json!(35.0), json!(7)),
            ),
            (
                json!({"concluded_on": "2023-01-01", "termination_effective_on": "2024-07-01", "price_per_month_eur": 20.0}),
                fee("2024-01-01", json!(24.0), json!(6)),
            ),
            (json!({"commitment_months": 12}), Json::Null),
            (json!({"category": "pay_tv"}), Json::Null),
        ],
    );
    let valid = |valid: bool| json!({"clause_valid": valid, "max_commitment_months": 24});
    table(
        "telecom-duree-max",
        &json!({"category": "telecom"}),
        &[
            (json!({"commitment_months": 24}), valid(true)),
            (json!({"commitment_months": 25}), valid(false)),
        ],
    );
    let notice = |fee: Json| json!({"fee_eur": fee, "max_notice_days": 10});
    table(
        "telecom-preavis",
        &json!({"category": "telecom"}),
        &[
            (json!({"commitment_months": 0}), notice(json!(0.0))),
            (
                json!({"commitment_months": 24, "contract_notice_days": 30}),
                notice(Json::Null),
            ),
            (json!({"commitment_months": 24}), Json::Null),
        ],
    );
    table(
        "telecom-prolongation",
        &json!({"category": "telecom", "auto_extended": true}),
        &[
            (
                json!({}),
                json!({"fee_eur": 0.0, "max_notice_days": 10, "right": "terminate_any_time_free"}),
            ),
            (json!({"auto_extended": false}), Json::Null),
        ],
    );
}

#[test]
fn changes_and_hardship() {
    let base = json!({"category": "telecom", "change_in_favour_of_consumer": false});
    let free = |day: &str| json!({"deadline": day, "fee_eur": 0.0, "right": "terminate_free"});
    table(
        "telecom-modification",
        &base,
        &[
            (
                json!({"notification_date": "2026-09-15"}),
                free("2027-01-15"),
            ),
            (
                json!({"notification_date": "2026-10-31"}),
                free("2027-02-28"),
            ),
            (
                json!({"notification_date": "2027-10-29"}),
                free("2028-02-29"),
            ),
            (json!({"notification_date": "2021-05-27"}), Json::Null),
            (
                json!({"notification_date": "2021-05-28"}),
                free("2021-09-28"),
            ),
            (
                json!({"notification_date": "2026-09-15", "change_in_favour_of_consumer": true}),
                json!({"deadline": null, "fee_eur": null, "right": "none"}),
            ),
        ],
    );
    let base = json!({"category": "telecom", "admissible": true, "overindebtedness_filed_on": "2026-05-31"});
    let none = |met: bool| json!({"condition_3_months_met": met, "fee_eur": null, "processing_days_max": null, "right": "none"});
    table(
        "telecom-surendettement",
        &base,
        &[
            (
                json!({"concluded_on": "2026-02-28"}),
                json!({"condition_3_months_met": true, "fee_eur": 0.0, "processing_days_max": 10, "right": "terminate_free"}),
            ),
            (json!({"concluded_on": "2026-03-01"}), none(false)),
            (
                json!({"concluded_on": "2026-02-28", "admissible": false}),
                none(true),
            ),
        ],
    );
}

#[test]
fn refunds_and_numbers() {
    let base = json!({"category": "telecom", "price_per_month_eur": 19.99});
    table(
        "telecom-remboursement",
        &base,
        &[(
            json!({"last_invoice_paid_on": "2026-12-25"}),
            json!({"refund_deadline": "2027-01-04"}),
        )],
    );
    table(
        "telecom-depot-garantie",
        &base,
        &[(
            json!({"equipment_returned_on": "2026-11-06"}),
            json!({"refund_deadline": "2026-11-16"}),
        )],
    );
    table(
        "telecom-portabilite-retard",
        &base,
        &[
            (
                json!({"days_late": 1}),
                json!({"compensation_min_eur": 4.0, "paid_within_days_of_request": 30}),
            ),
            (json!({"days_late": 0}), Json::Null),
        ],
    );
    table(
        "telecom-portabilite-perte",
        &base,
        &[
            (
                json!({"number_lost": true}),
                json!({"compensation_min_eur": 479.76}),
            ),
            (json!({"number_lost": false}), Json::Null),
        ],
    );
    table(
        "telecom-portabilite",
        &base,
        &[
            (
                json!({"keeps_number": true}),
                json!({"must_send_termination": false}),
            ),
            (
                json!({"keeps_number": false}),
                json!({"must_send_termination": true}),
            ),
        ],
    );
}

#[test]
fn energy_and_water() {
    let base = json!({"category": "energy", "is_supplier_switch": false, "notification_date": "2026-11-23"});
    let end = |first: Json| json!({"earliest_end_date": first, "latest_end_date": "2026-12-23"});
    table(
        "energie-resiliation",
        &base,
        &[
            (
                json!({"requested_end_on": "2026-12-05"}),
                end(json!("2026-12-05")),
            ),
            (
                json!({"requested_end_on": "2026-12-24"}),
                end(json!("2026-12-23")),
            ),
            (
                json!({"requested_end_on": "2026-11-22"}),
                end(json!("2026-11-23")),
            ),
            (json!({}), end(Json::Null)),
            (json!({"is_supplier_switch": true}), Json::Null),
        ],
    );
    table(
        "energie-changement",
        &json!({"category": "energy", "switch_request_on": "2026-12-20"}),
        &[
            (
                json!({"is_supplier_switch": true}),
                json!({"fee_eur": 0.0, "latest_switch_date": "2027-01-10"}),
            ),
            (json!({"is_supplier_switch": false}), Json::Null),
        ],
    );
    table(
        "energie-facture-cloture",
        &json!({"category": "energy"}),
        &[(
            json!({"terminated_on": "2026-11-23"}),
            json!({"closing_invoice_deadline": "2026-12-21", "overpayment_refund_within_days_of_invoice": 14}),
        )],
    );
    table(
        "energie-modification",
        &json!({"category": "energy"}),
        &[(
            json!({"change_notice_received_on": "2026-11-30"}),
            json!({"deadline": "2027-02-28", "fee_eur": 0.0}),
        )],
    );
    table(
        "eau-resiliation",
        &json!({"category": "water", "request_on": "2026-11-23"}),
        &[
            (json!({}), json!({"latest_end_date": "2026-12-08"})),
            (
                json!({"service_rules_days": 5}),
                json!({"latest_end_date": "2026-11-28"}),
            ),
            (
                json!({"service_rules_days": 30}),
                json!({"latest_end_date": "2026-12-08"}),
            ),
        ],
    );
}

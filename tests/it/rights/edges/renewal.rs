//! Online termination, tacit renewal, open-ended and digital contracts.

use serde_json::{Value as Json, json};

use crate::rights::edges::{said, table};

#[test]
fn three_clicks() {
    let open = json!({"online_termination_available": true, "right": "online_termination"});
    let shut = json!({"online_termination_available": false, "right": "none"});
    table(
        "resiliation-3-clics",
        &json!({"category": "gym"}),
        &[
            (json!({"channel": "online"}), open.clone()),
            (
                json!({"channel": "online", "today": "2023-06-01"}),
                open.clone(),
            ),
            (
                json!({"channel": "online", "today": "2023-05-31"}),
                Json::Null,
            ),
            (
                json!({"channel": "in_store", "trader_sells_online_today": true}),
                open.clone(),
            ),
            (
                json!({"channel": "in_store", "trader_sells_online_today": false}),
                shut,
            ),
            (json!({"channel": "in_store"}), Json::Null),
            (json!({"trader_sells_online_today": false}), Json::Null),
            (
                json!({"channel": "online", "category": "insurance_car"}),
                Json::Null,
            ),
            (json!({"channel": "online", "category": "water"}), open),
        ],
    );
    let base = json!({"category": "gym", "channel": "online", "concluded_on": "2026-06-01", "commitment_months": 12, "legitimate_ground": false});
    let bound = |end: &str| json!({"commitment_end": end, "free_early_exit": false, "online_termination_available": true});
    table(
        "resiliation-3-clics-portee",
        &base,
        &[
            (json!({}), bound("2027-06-01")),
            (json!({"today": "2027-05-31"}), bound("2027-06-01")),
            (json!({"today": "2027-06-01"}), Json::Null),
            (
                json!({"concluded_on": "2026-08-31", "commitment_months": 6}),
                bound("2027-02-28"),
            ),
            (json!({"legitimate_ground": true}), Json::Null),
            (
                json!({"category": "telecom", "commitment_months": 24}),
                bound("2028-06-01"),
            ),
            (
                json!({"category": "telecom", "commitment_months": 24, "today": "2027-06-01"}),
                Json::Null,
            ),
            (json!({"category": "energy"}), Json::Null),
        ],
    );
    table(
        "resiliation-3-clics-sanction",
        &json!({"category": "gym", "channel": "online", "trader_type": "legal_person"}),
        &[
            (json!({}), json!({"max_fine_eur": 75000})),
            (json!({"channel": "in_store"}), Json::Null),
        ],
    );
}

#[test]
fn the_notice_of_renewal() {
    let base = json!({"category": "gym", "fixed_term_tacit_renewal": true, "renewal_date": "2027-01-15", "last_day_to_refuse": "2026-12-15"});
    let window =
        |start: &str, end: &str| json!({"notice_window_end": end, "notice_window_start": start});
    table(
        "chatel-fenetre-avis",
        &base,
        &[
            (json!({}), window("2026-09-15", "2026-11-15")),
            (
                json!({"last_day_to_refuse": "2027-05-31", "renewal_date": "2027-06-30"}),
                window("2027-02-28", "2027-04-30"),
            ),
            (json!({"category": "telecom"}), Json::Null),
            (json!({"category": "insurance_other"}), Json::Null),
            (json!({"category": "water"}), Json::Null),
            (json!({"fixed_term_tacit_renewal": false}), Json::Null),
        ],
    );
    let late = json!({"available_from": "2027-01-15", "fee_eur": 0.0, "notice_valid": false, "right": "terminate_any_time_free"});
    table(
        "chatel-avis-tardif",
        &base,
        &[
            (json!({"notice_sent_on": "2026-09-14"}), late.clone()),
            (json!({"notice_sent_on": "2026-09-15"}), Json::Null),
            (json!({"notice_sent_on": "2026-11-15"}), Json::Null),
            (json!({"notice_sent_on": "2026-11-16"}), late),
            (json!({"notice_sent_on": null}), Json::Null),
        ],
    );
    let valid = |valid: bool, right: &str| json!({"notice_valid": valid, "right": right});
    table(
        "chatel-avis-conforme",
        &base,
        &[
            (
                json!({"notice_sent_on": "2026-10-01", "notice_compliant_form": true}),
                valid(true, "refuse_renewal"),
            ),
            (
                json!({"notice_sent_on": "2026-10-01", "notice_compliant_form": true, "today": "2026-12-15"}),
                valid(true, "refuse_renewal"),
            ),
            (
                json!({"notice_sent_on": "2026-10-01", "notice_compliant_form": true, "today": "2026-12-16"}),
                valid(true, "none"),
            ),
            (
                json!({"notice_sent_on": "2026-10-01", "notice_compliant_form": false}),
                valid(false, "terminate_any_time_free"),
            ),
            (
                json!({"notice_sent_on": "2026-11-16", "notice_compliant_form": true}),
                Json::Null,
            ),
        ],
    );
    table(
        "chatel-avis-absent",
        &base,
        &[
            (
                json!({"notice_sent_on": null}),
                json!({"available_from": "2027-01-15", "fee_eur": 0.0, "right": "terminate_any_time_free"}),
            ),
            (
                json!({"notice_sent_on": null, "open_ended": true}),
                Json::Null,
            ),
            (json!({}), Json::Null),
        ],
    );
}

#[test]
fn what_was_paid_in_advance() {
    let base = json!({"category": "press", "renewal_date": "2026-09-01", "notice_sent_on": null, "prepaid_eur": 120.0, "prepaid_months": 12});
    let back = |sum: f64, day: &str| json!({"refund_deadline": day, "refund_eur": sum});
    table(
        "chatel-remboursement-30j",
        &base,
        &[
            (
                json!({"terminated_on": "2026-12-01"}),
                back(90.0, "2026-12-31"),
            ),
            (
                json!({"terminated_on": "2026-09-01"}),
                back(120.0, "2026-10-01"),
            ),
            (
                json!({"terminated_on": "2026-09-16"}),
                back(115.0, "2026-10-16"),
            ),
            (
                json!({"terminated_on": "2027-10-01"}),
                back(0.0, "2027-10-31"),
            ),
            (json!({"terminated_on": "2026-08-31"}), Json::Null),
            (
                json!({"terminated_on": "2026-12-01", "notice_sent_on": "2026-08-01"}),
                Json::Null,
            ),
            (
                json!({"terminated_on": "2026-12-01", "notice_sent_on": "2026-08-02"}),
                back(90.0, "2026-12-31"),
            ),
        ],
    );
}

#[test]
fn open_ended_contracts() {
    table(
        "chatel-duree-indeterminee",
        &json!({"category": "press"}),
        &[
            (
                json!({"open_ended": true}),
                json!({"chatel_applies": false}),
            ),
            (
                json!({"open_ended": false, "fixed_term_tacit_renewal": true}),
                json!({"chatel_applies": true}),
            ),
            (json!({"open_ended": false}), Json::Null),
            (
                json!({"open_ended": true, "category": "telecom"}),
                Json::Null,
            ),
        ],
    );
    let notice = |days: Json| json!({"notice_days": days, "right": "terminate_any_time"});
    table(
        "cdi-preavis",
        &json!({"category": "press", "open_ended": true}),
        &[
            (json!({"contract_notice_days": 30}), notice(json!(30))),
            (json!({}), notice(Json::Null)),
            (
                json!({"contract_notice_days": 30, "category": "streaming"}),
                notice(json!(10)),
            ),
            (
                json!({"contract_notice_days": 5, "category": "telecom"}),
                notice(json!(5)),
            ),
            (
                json!({"contract_notice_days": 30, "category": "insurance_other"}),
                Json::Null,
            ),
            (json!({"open_ended": false}), Json::Null),
        ],
    );
    table(
        "numerique-preavis",
        &json!({"category": "streaming", "minimum_term_over": true}),
        &[
            (json!({}), json!({"max_notice_days": 10})),
            (
                json!({"category": "pay_tv", "contract_object": "digital_service"}),
                json!({"max_notice_days": 10}),
            ),
            (
                json!({"category": "gym", "contract_object": "service"}),
                Json::Null,
            ),
            (
                json!({"category": "telecom", "contract_object": "digital_service"}),
                Json::Null,
            ),
            (json!({"minimum_term_over": false}), Json::Null),
            (json!({"today": "2021-12-31"}), Json::Null),
        ],
    );
}

#[test]
fn moving_house() {
    let base = json!({"category": "pay_tv", "event": "moving", "first_renewal_date": "2026-05-10"});
    let free = |day: &str| json!({"available_from": day, "fee_eur": 0.0, "right": "terminate_any_time_free", "tv_moving_rule_applies": true});
    let none = json!({"available_from": null, "fee_eur": null, "right": "none", "tv_moving_rule_applies": false});
    table(
        "tv-svod-demenagement",
        &base,
        &[
            (json!({"event_date": "2026-05-09"}), none.clone()),
            (json!({"event_date": "2026-05-10"}), free("2026-05-10")),
            (json!({"event_date": "2026-12-05"}), free("2026-12-05")),
            (
                json!({"category": "streaming", "event_date": "2026-12-05"}),
                Json::Null,
            ),
            (
                json!({"category": "streaming", "category_detail": "tv_service", "event_date": "2026-12-05"}),
                free("2026-12-05"),
            ),
            (json!({"category": "gym"}), none.clone()),
            (
                json!({"category": "insurance_home", "event_date": "2026-12-05"}),
                Json::Null,
            ),
        ],
    );
    let first_year = json!({"category": "streaming", "event": "moving", "event_date": "2026-12-05", "concluded_on": "2026-06-01", "commitment_months": 12});
    assert_eq!(said("tv-svod-demenagement", &first_year), none);
}

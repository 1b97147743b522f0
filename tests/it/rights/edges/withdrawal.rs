//! Withdrawal and ordering.

use serde_json::{Value as Json, json};

use crate::rights::edges::{said, table};

fn online(object: &str) -> Json {
    json!({"category": "streaming", "channel": "online", "contract_object": object, "withdrawal_info_given": true})
}

fn until(day: &str) -> Json {
    json!({"deadline": day, "right": "withdrawal"})
}

#[test]
fn fourteen_days_and_the_next_working_day() {
    table(
        "retractation-14j-service",
        &online("service"),
        &[
            (json!({"concluded_on": "2026-11-08"}), until("2026-11-23")),
            (json!({"concluded_on": "2026-11-09"}), until("2026-11-23")),
            (json!({"concluded_on": "2026-11-10"}), until("2026-11-24")),
            (json!({"concluded_on": "2026-11-14"}), until("2026-11-30")),
            // Saturday 2 January after New Year's Day; Easter Monday; Ascension; 1 May on a Friday.
            (json!({"concluded_on": "2026-12-18"}), until("2027-01-04")),
            (json!({"concluded_on": "2026-03-22"}), until("2026-04-07")),
            (json!({"concluded_on": "2026-04-30"}), until("2026-05-15")),
            (json!({"concluded_on": "2026-04-17"}), until("2026-05-04")),
            (json!({"concluded_on": "2028-02-15"}), until("2028-02-29")),
            (
                json!({"concluded_on": "2026-11-09", "channel": "phone", "contract_object": "energy", "category": "energy"}),
                until("2026-11-23"),
            ),
            (
                json!({"concluded_on": "2026-11-09", "waiver_given": true}),
                until("2026-11-23"),
            ),
            (
                json!({"concluded_on": "2026-11-09", "channel": "in_store"}),
                Json::Null,
            ),
            (
                json!({"concluded_on": "2026-11-09", "channel": "doorstep"}),
                Json::Null,
            ),
            (
                json!({"concluded_on": "2026-11-09", "category": "insurance_car"}),
                Json::Null,
            ),
            (
                json!({"concluded_on": "2026-11-09", "withdrawal_info_given": false}),
                Json::Null,
            ),
            (
                json!({"concluded_on": "2026-11-09", "contract_object": "goods_regular_delivery"}),
                Json::Null,
            ),
        ],
    );
    let unknown = json!({"category": "gym", "channel": "online", "contract_object": "service", "concluded_on": "2026-11-09"});
    assert_eq!(
        said("retractation-14j-service", &unknown),
        until("2026-11-23")
    );
    table(
        "retractation-14j-hors-etablissement",
        &online("service"),
        &[
            (
                json!({"concluded_on": "2026-11-09", "channel": "doorstep"}),
                until("2026-11-23"),
            ),
            (json!({"concluded_on": "2026-11-09"}), Json::Null),
        ],
    );
}

#[test]
fn goods_count_from_the_first_delivery() {
    let base = json!({"category": "meal_kit", "channel": "online", "contract_object": "goods_regular_delivery", "concluded_on": "2026-10-30"});
    let answer = |start: &str, deadline: &str| json!({"deadline": deadline, "period_starts_from": start, "right": "withdrawal"});
    table(
        "retractation-14j-biens-reguliers",
        &base,
        &[
            (
                json!({"first_delivery_on": "2026-11-06"}),
                answer("2026-11-06", "2026-11-20"),
            ),
            (
                json!({"first_delivery_on": "2026-11-07"}),
                answer("2026-11-07", "2026-11-23"),
            ),
            (
                json!({"first_delivery_on": "2026-11-06", "withdrawal_info_given": false}),
                answer("2026-11-06", "2027-11-20"),
            ),
            (json!({}), Json::Null),
        ],
    );
}

#[test]
fn shops_and_fairs_give_none() {
    let none = json!({"right": "none", "withdrawal_available": false});
    table(
        "retractation-exclue-boutique",
        &json!({"category": "gym"}),
        &[
            (json!({"channel": "in_store"}), none.clone()),
            (json!({"channel": "online"}), Json::Null),
            (
                json!({"channel": "in_store", "category": "insurance_affinity"}),
                Json::Null,
            ),
            (
                json!({"channel": "in_store", "category": "matrimonial_agency"}),
                Json::Null,
            ),
        ],
    );
    table(
        "retractation-exclue-foire",
        &json!({"category": "telecom", "channel": "fair"}),
        &[
            (json!({"linked_credit": false}), none),
            (
                json!({"linked_credit": true}),
                json!({"right": "withdrawal", "withdrawal_available": true}),
            ),
            (json!({}), Json::Null),
        ],
    );
}

#[test]
fn digital_content() {
    let base = json!({"category": "online_game", "channel": "online", "contract_object": "digital_content", "concluded_on": "2026-11-21",
        "execution_started": true, "prior_express_consent": true, "express_waiver": true, "confirmation_on_durable_medium": true});
    let open = json!({"right": "withdrawal", "withdrawal_available": true});
    table(
        "retractation-contenu-numerique",
        &base,
        &[
            (
                json!({}),
                json!({"right": "none", "withdrawal_available": false}),
            ),
            (
                json!({"confirmation_on_durable_medium": false}),
                open.clone(),
            ),
            (
                json!({"express_waiver": false, "today": "2026-12-07"}),
                open.clone(),
            ),
            (
                json!({"express_waiver": false, "today": "2026-12-08"}),
                Json::Null,
            ),
            (json!({"contract_object": "digital_service"}), Json::Null),
        ],
    );
    let free = |day: &str| json!({"amount_due_eur": 0.0, "deadline": day, "right": "withdrawal"});
    table(
        "retractation-contenu-numerique-sans-accord",
        &base,
        &[
            (json!({}), Json::Null),
            (json!({"express_waiver": false}), free("2026-12-07")),
            (
                json!({"prior_express_consent": false, "withdrawal_info_given": false}),
                free("2027-12-07"),
            ),
        ],
    );
}

#[test]
fn what_was_used_is_owed_and_rounded_half_up() {
    let base = json!({"category": "streaming", "channel": "online", "contract_object": "service", "express_request_early_start": true,
        "price_eur": 30.0, "period_days": 30, "days_used": 6, "withdrawal_info_given": true});
    let owed = |due: f64, refund: f64| json!({"amount_due_eur": due, "refund_eur": refund, "right": "withdrawal"});
    table(
        "retractation-prorata-service",
        &base,
        &[
            (json!({}), owed(6.0, 24.0)),
            (json!({"days_used": 0}), owed(0.0, 30.0)),
            (json!({"price_eur": 9.99, "days_used": 7}), owed(2.33, 7.66)),
            // 1.01 × 15 / 30 = 0.505: half a cent goes up, and both sums make the price.
            (json!({"price_eur": 1.01, "days_used": 15}), owed(0.51, 0.5)),
            (json!({"withdrawal_info_given": false}), owed(0.0, 30.0)),
            (json!({"days_used": 30}), Json::Null),
            (json!({"express_request_early_start": false}), Json::Null),
        ],
    );
    table(
        "retractation-prorata-zero",
        &base,
        &[
            (json!({}), Json::Null),
            (
                json!({"express_request_early_start": false, "claimed_eur": 6.0}),
                json!({"amount_due_eur": 0.0, "right": "withdrawal"}),
            ),
        ],
    );
}

#[test]
fn without_the_information_twelve_months_more() {
    let base = json!({"category": "dating", "channel": "online", "contract_object": "service", "withdrawal_info_given": false});
    let long = |first: &str, last: &str| json!({"deadline": last, "initial_deadline": first, "right": "withdrawal"});
    table(
        "retractation-prolongee-12-mois",
        &base,
        &[
            (
                json!({"concluded_on": "2026-03-10"}),
                long("2026-03-24", "2027-03-24"),
            ),
            (
                json!({"concluded_on": "2026-03-15"}),
                long("2026-03-30", "2027-03-30"),
            ),
            (
                json!({"concluded_on": "2028-02-15"}),
                long("2028-02-29", "2029-02-28"),
            ),
            (json!({"concluded_on": "2022-05-27"}), Json::Null),
            (
                json!({"concluded_on": "2022-05-28"}),
                long("2022-06-13", "2023-06-13"),
            ),
            (
                json!({"concluded_on": "2026-03-10", "withdrawal_info_given": true}),
                Json::Null,
            ),
            // Information that came since shortens the prolongation, and only one delay is told.
            (
                json!({"concluded_on": "2026-03-10", "withdrawal_info_received_on": "2026-11-09"}),
                Json::Null,
            ),
        ],
    );
    table(
        "retractation-prolongee-info-tardive",
        &base,
        &[
            (
                json!({"concluded_on": "2026-03-10", "withdrawal_info_received_on": "2026-03-24"}),
                Json::Null,
            ),
            (
                json!({"concluded_on": "2026-03-10", "withdrawal_info_received_on": "2026-03-25"}),
                until("2026-04-08"),
            ),
            (
                json!({"concluded_on": "2026-03-10", "withdrawal_info_received_on": "2026-11-09"}),
                until("2026-11-23"),
            ),
            (
                json!({"concluded_on": "2026-03-10", "withdrawal_info_received_on": "2027-03-24"}),
                until("2027-04-07"),
            ),
            (
                json!({"concluded_on": "2026-03-10", "withdrawal_info_received_on": "2027-03-25"}),
                Json::Null,
            ),
        ],
    );
}

#[test]
fn refunds_and_their_delay() {
    let base = json!({"category": "streaming", "channel": "online"});
    table(
        "retractation-remboursement-14j",
        &base,
        &[
            (
                json!({"withdrawal_received_on": "2026-11-09"}),
                json!({"refund_deadline": "2026-11-23"}),
            ),
            // A refund is due on the day itself: nothing moves it to a Monday.
            (
                json!({"withdrawal_received_on": "2026-11-07"}),
                json!({"refund_deadline": "2026-11-21"}),
            ),
            (
                json!({"withdrawal_received_on": "2026-11-09", "channel": "in_store"}),
                Json::Null,
            ),
        ],
    );
    let base = json!({"category": "software", "refund_deadline": "2026-01-01", "amount_eur": 80.0});
    let late = |days: u32, sum: Json, rate: Json| json!({"days_late": days, "surcharge_eur": sum, "surcharge_rate_pct": rate});
    table(
        "retractation-majoration",
        &base,
        &[
            (
                json!({"paid_on": "2025-12-31"}),
                late(0, json!(0.0), json!(0)),
            ),
            (
                json!({"paid_on": "2026-01-01"}),
                late(0, json!(0.0), json!(0)),
            ),
            (
                json!({"paid_on": "2026-01-11"}),
                late(10, Json::Null, Json::Null),
            ),
            (
                json!({"paid_on": "2026-01-12"}),
                late(11, json!(4.0), json!(5)),
            ),
            (
                json!({"paid_on": "2026-01-21"}),
                late(20, json!(4.0), json!(5)),
            ),
            (
                json!({"paid_on": "2026-01-22"}),
                late(21, json!(8.0), json!(10)),
            ),
            (
                json!({"paid_on": "2026-02-01"}),
                late(31, json!(16.0), json!(20)),
            ),
            (
                json!({"paid_on": "2026-03-02"}),
                late(60, json!(16.0), json!(20)),
            ),
            (
                json!({"paid_on": "2026-03-03"}),
                late(61, json!(40.0), json!(50)),
            ),
            (
                json!({"paid_on": "2026-04-30"}),
                late(119, json!(40.0), json!(50)),
            ),
            (
                json!({"paid_on": "2026-05-01"}),
                late(120, json!(44.0), json!(55)),
            ),
            (
                json!({"paid_on": "2028-01-01"}),
                late(730, json!(80.0), json!(100)),
            ),
        ],
    );
}

#[test]
fn free_trials() {
    let base = json!({"category": "software", "channel": "online", "contract_object": "service", "trial_started_on": "2026-11-09", "withdrawal_info_given": true});
    let trial = |new: bool, right: &str| json!({"new_withdrawal_after_trial": new, "right": right});
    table(
        "retractation-essai-gratuit",
        &base,
        &[
            (
                json!({"clear_price_info_at_signup": false}),
                trial(true, "withdrawal"),
            ),
            (
                json!({"clear_price_info_at_signup": true}),
                trial(false, "withdrawal"),
            ),
            (
                json!({"clear_price_info_at_signup": true, "today": "2026-11-24"}),
                trial(false, "none"),
            ),
            (
                json!({"clear_price_info_at_signup": true, "today": "2027-11-23", "withdrawal_info_given": false}),
                trial(false, "withdrawal"),
            ),
            (
                json!({"clear_price_info_at_signup": true, "today": "2027-11-24", "withdrawal_info_given": false}),
                trial(false, "none"),
            ),
            (json!({}), Json::Null),
        ],
    );
}

#[test]
fn ordering() {
    let base = json!({"category": "software", "channel": "online"});
    let button = |fine: Json, required: bool| json!({"max_fine_legal_person_eur": fine, "withdrawal_button_required": required});
    table(
        "bouton-retractation",
        &base,
        &[
            (
                json!({"concluded_on": "2026-06-18"}),
                button(Json::Null, false),
            ),
            (
                json!({"concluded_on": "2026-06-19"}),
                button(json!(75000), true),
            ),
            (
                json!({"concluded_on": "2026-06-20", "channel": "phone"}),
                button(Json::Null, false),
            ),
            (
                json!({"concluded_on": "2026-06-20", "channel": "in_store"}),
                Json::Null,
            ),
        ],
    );
    table(
        "commande-obligation-paiement",
        &base,
        &[
            (
                json!({"order_button_mentions_payment": false}),
                json!({"contract_void": true, "right": "nullity_claim"}),
            ),
            (
                json!({"order_button_mentions_payment": true}),
                json!({"contract_void": false, "right": "none"}),
            ),
            (json!({}), Json::Null),
        ],
    );
    table(
        "hors-etablissement-paiement-7j",
        &base,
        &[
            (
                json!({"channel": "doorstep"}),
                json!({"no_payment_for_days": 7}),
            ),
            (json!({}), Json::Null),
        ],
    );
    let press = json!({"category": "press", "channel": "online", "contract_object": "press_subscription", "concluded_on": "2026-11-09", "first_delivery_on": "2026-11-20"});
    let open =
        |day: &str| json!({"deadline": day, "right": "withdrawal", "withdrawal_available": true});
    table(
        "retractation-presse-abonnement",
        &press,
        &[
            (json!({}), open("2026-11-23")),
            (json!({"withdrawal_info_given": false}), open("2027-11-23")),
            (json!({"channel": "in_store"}), Json::Null),
        ],
    );
}

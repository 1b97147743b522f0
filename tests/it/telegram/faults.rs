//! What goes wrong on the way to Telegram, and what the shell makes of it.

use stopabo::engine::effect::{Button, Effect, Message};
use stopabo::engine::person::PersonId;
use stopabo::shell::playground::faults::{Aim, Fault};
use stopabo::store::Store;
use teloxide::Bot;

use crate::log_capture;
use crate::telegram::rigged::Trouble;
use crate::telegram::scene::{CAMILLE, JO, SOON, Scene, text};

#[tokio::test]
async fn a_send_that_fails_is_tried_again_and_holds_only_its_chat() {
    let cases = [
        (Fault::RetryAfter(3), 2, 1),
        (Fault::Server(500), 1, 1),
        (Fault::Server(502), 1, 1),
        (Fault::DropUndone, 2, 1),
        // The answer got lost after the message went out: said twice at worst, never lost.
        (Fault::DropDone, 1, 2),
    ];
    // Side by side: teloxide waits ten seconds after a 5xx.
    let checks = cases.map(|(fault, times, copies)| held_by(fault, times, copies));
    futures_util::future::join_all(checks).await;
}

async fn held_by(fault: Fault, times: usize, copies: usize) {
    let (scene, running) = Scene::begun().await;
    scene
        .playground
        .fail(Aim::in_chat("sendMessage", CAMILLE), fault, times);
    scene.playground.say(CAMILLE, "/start").unwrap();
    scene.playground.say(CAMILLE, "/quitter").unwrap();
    scene.talk(JO, "/start", &["welcome", "ask-name"]).await;
    scene
        .talk(JO, "/leave", &["welcome", "ask-name", "left"])
        .await;
    if fault != Fault::DropDone {
        assert_eq!(scene.said(CAMILLE), [""; 0], "{fault:?} held another chat");
    }
    scene.hears(CAMILLE, &["welcome", "ask-name", "left"]).await;
    for (key, copies) in [("welcome", copies), ("ask-name", 1), ("left", 1)] {
        let count = scene.playground.count(CAMILLE, &text(CAMILLE, key));
        assert_eq!(count, copies, "{key} after {fault:?}");
    }
    running.stop().await;
}

#[tokio::test]
async fn someone_who_blocked_the_bot_is_left_in_peace() {
    let (scene, running) = Scene::begun().await;
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    scene
        .playground
        .fail(Aim::in_chat("sendMessage", CAMILLE), Fault::Blocked, 1);
    scene.playground.say(CAMILLE, "/aide").unwrap();
    scene.settled().await;
    assert!(
        scene
            .store
            .load(PersonId(CAMILLE))
            .await
            .unwrap()
            .unwrap()
            .person
            .blocked
    );
    assert_eq!(scene.store.outbox(PersonId(CAMILLE)).await.unwrap(), []);
    scene.has_said(CAMILLE, &["welcome", "ask-name"]);
    running.stop().await;
}

#[tokio::test]
async fn polling_goes_on_after_each_failure() {
    for fault in [
        Fault::DropUndone,
        Fault::DropDone,
        Fault::RetryAfter(1),
        Fault::Server(502),
    ] {
        let scene = Scene::new().await;
        scene.playground.say(CAMILLE, "/start").unwrap();
        scene.playground.fail(Aim::method("getUpdates"), fault, 1);
        let running = scene.run();
        scene.hears(CAMILLE, &["welcome", "ask-name"]).await;
        scene.settled().await;
        assert_eq!(scene.said(CAMILLE).len(), 2, "{fault:?}");
        running.stop().await;
    }
}

#[tokio::test]
async fn a_lost_answer_to_a_tap_is_given_again() {
    let (scene, running) = Scene::begun().await;
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    scene
        .playground
        .fail(Aim::method("answerCallbackQuery"), Fault::DropUndone, 1);
    let asked = scene.playground.last_from_bot(CAMILLE).unwrap();
    let tap = scene
        .playground
        .tap_stale(CAMILLE, asked.id, "no such button")
        .unwrap();
    scene.settled().await;
    assert_eq!(scene.toast(&tap), text(CAMILLE, "toast-strange"));
    running.stop().await;
}

#[tokio::test]
async fn an_edit_of_a_message_that_is_gone_holds_nothing() {
    let (scene, running) = Scene::begun().await;
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    let asked = scene.playground.last_from_bot(CAMILLE).unwrap();
    let bot =
        Bot::new(scene.playground.token()).set_api_url(scene.playground.api_url().parse().unwrap());
    let tap = scene.tap(CAMILLE, "ask-name.pick-unknown");
    let number = teloxide::types::MessageId(i32::try_from(asked.id).unwrap());
    teloxide::requests::Requester::delete_message(&bot, teloxide::types::ChatId(CAMILLE), number)
        .await
        .ok();
    scene.talk(CAMILLE, "/quitter", &["left"]).await;
    scene.settled().await;
    assert!(scene.playground.tap_answer(&tap).is_some());
    assert_eq!(scene.store.outbox(PersonId(CAMILLE)).await.unwrap(), []);
    running.stop().await;
}

#[tokio::test]
async fn a_message_that_telegram_refuses_goes_out_bare() {
    let row = vec![Button::open("Écrire", "ftp://example.org/a")];
    let message = Message::new("**deux** mots").with_rows(vec![row]);
    let scene = Scene::left_unsent(Effect::Say(message)).await;
    let running = scene.run();
    scene.hears(CAMILLE, &["deux mots"]).await;
    scene
        .talk(CAMILLE, "/quitter", &["deux mots", "left"])
        .await;
    running.stop().await;
}

#[tokio::test]
async fn a_broken_store_ends_the_run_and_the_update_comes_again() {
    let (scene, running) = Scene::begun().await;
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    scene.store.rig(&[Trouble::Broken]);
    scene.playground.say(CAMILLE, "/quitter").unwrap();
    assert_eq!(
        running.fault().await,
        "the store can't write or read: no space left on device"
    );
    scene.has_said(CAMILLE, &["welcome", "ask-name"]);
    assert_eq!(scene.playground.unconfirmed(), 1);
    let running = scene.run();
    scene.hears(CAMILLE, &["welcome", "ask-name", "left"]).await;
    running.stop().await;
}

#[tokio::test]
async fn a_refused_token_ends_the_run_and_no_token_is_logged() {
    let scene = Scene::with(|options| options.token = Some("1:another".to_owned())).await;
    let mut telegram = scene.telegram();
    let token = "12345:this-token-must-never-be-logged";
    telegram.bot = Bot::new(token).set_api_url(scene.playground.api_url().parse().unwrap());
    let ended = tokio::time::timeout(SOON, telegram.run(std::future::pending()))
        .await
        .expect("it ends");
    let why = ended.expect_err("the token is refused").to_string();
    assert_eq!(
        why,
        "Telegram refuses the token; check `TELOXIDE_TOKEN` against what @BotFather gave"
    );

    // A server that answers nothing: its address, with the token in it, stands in the error.
    let mut telegram = scene.telegram();
    telegram.bot = Bot::new(token).set_api_url("http://127.0.0.1:9/".parse().unwrap());
    let failing = tokio::spawn(telegram.run(std::future::pending()));
    let told = async {
        while log_capture::lines_with("reaching Telegram fails").is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(SOON, told)
        .await
        .expect("the log says that Telegram can't be reached");
    failing.abort();
    assert_eq!(log_capture::lines_with("this-token-must"), [""; 0]);
}

#[tokio::test]
async fn another_instance_is_told_once_and_survived() {
    let (scene, running) = Scene::begun().await;
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    let bot =
        Bot::new(scene.playground.token()).set_api_url(scene.playground.api_url().parse().unwrap());
    teloxide::requests::Requester::get_updates(&bot).await.ok();
    scene.talk(CAMILLE, "/quitter", &["left"]).await;
    assert!(!log_capture::lines_with("another program polls with the same token").is_empty());
    running.stop().await;
}

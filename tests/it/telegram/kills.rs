//! The end of the process at the worst moments: nothing is lost, and nothing is done twice that can be done once.

use std::time::Duration;

use stopabo::engine::person::PersonId;
use stopabo::shell::playground::faults::{Aim, Fault};
use stopabo::store::Store;

use crate::telegram::rigged::Trouble;
use crate::telegram::scene::{CAMILLE, JO, SOON, Scene};

/// A shell in a runtime of its own, which can be killed with all its tasks.
struct Killable(Option<tokio::runtime::Runtime>);

impl Killable {
    fn start(scene: &Scene) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.spawn(scene.telegram().run(std::future::pending()));
        Self(Some(runtime))
    }

    fn kill(mut self) {
        self.0.take().unwrap().shutdown_background();
    }
}

/// Camille and Jo have begun, and the program died before it said anything.
async fn two_left_unsent() -> Scene {
    let scene = Scene::new().await;
    scene.playground.fail(
        Aim::method("sendMessage"),
        Fault::RetryAfter(60),
        usize::MAX,
    );
    let killable = Killable::start(&scene);
    scene.playground.say(CAMILLE, "/start").unwrap();
    scene.playground.say(JO, "/start").unwrap();
    scene
        .playground
        .settled(Duration::from_millis(200), SOON)
        .await
        .unwrap();
    assert_eq!(
        scene.store.with_outbox().await.unwrap(),
        [PersonId(CAMILLE), PersonId(JO)]
    );
    killable.kill();
    scene.playground.clear_faults();
    scene
}

impl Drop for Killable {
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

#[tokio::test]
async fn killed_between_the_commit_and_the_send() {
    let scene = two_left_unsent().await;
    let running = scene.run();
    scene.hears(CAMILLE, &["welcome", "ask-name"]).await;
    scene.hears(JO, &["welcome", "ask-name"]).await;
    scene.settled().await;
    assert_eq!((scene.said(CAMILLE).len(), scene.said(JO).len()), (2, 2));
    running.stop().await;
}

#[tokio::test]
async fn killed_between_the_send_and_the_note_only_that_message_is_repeated() {
    let scene = two_left_unsent().await;
    scene.store.rig(&[Trouble::Unnoted]);
    let killable = Killable::start(&scene);
    scene.store.stands_still.notified().await;
    scene.settled().await;
    let (said, waits) = match (scene.said(CAMILLE).len(), scene.said(JO).len()) {
        (1, 0) => (CAMILLE, JO),
        (0, 1) => (JO, CAMILLE),
        both => panic!("something left before the first message was noted: {both:?}"),
    };
    // Whoever writes is answered all the same.
    let words = if waits == JO { "/leave" } else { "/quitter" };
    scene
        .talk(waits, words, &["welcome", "ask-name", "left"])
        .await;
    assert_eq!(scene.said(said).len(), 1);
    // The answer is noted too, or it would be repeated with reason.
    scene.settled().await;
    killable.kill();

    let running = scene.run();
    scene.hears(said, &["welcome", "welcome", "ask-name"]).await;
    scene.settled().await;
    assert_eq!((scene.said(said).len(), scene.said(waits).len()), (3, 3));
    running.stop().await;
}

#[tokio::test]
async fn killed_between_the_commit_and_the_acknowledgement() {
    let scene = Scene::new().await;
    scene.store.rig(&[Trouble::StandStill]);
    let killable = Killable::start(&scene);
    scene.playground.say(CAMILLE, "/start").unwrap();
    scene.store.stands_still.notified().await;
    killable.kill();
    assert_eq!(scene.playground.unconfirmed(), 1, "it was not acknowledged");
    assert_eq!(scene.said(CAMILLE), [""; 0]);

    let running = scene.run();
    scene.hears(CAMILLE, &["welcome", "ask-name"]).await;
    scene.settled().await;
    assert_eq!(scene.playground.unconfirmed(), 0);
    assert_eq!(
        scene.said(CAMILLE).len(),
        2,
        "the same update twice is one update"
    );
    running.stop().await;
}

#[tokio::test]
async fn stopped_while_telegram_holds_a_chat() {
    let scene = Scene::new().await;
    scene
        .playground
        .fail(Aim::in_chat("sendMessage", CAMILLE), Fault::Server(500), 1);
    scene
        .playground
        .fail(Aim::in_chat("sendMessage", JO), Fault::RetryAfter(60), 1);
    let running = scene.run();
    scene.playground.say(CAMILLE, "/start").unwrap();
    scene.playground.say(JO, "/start").unwrap();
    scene
        .playground
        .settled(Duration::from_millis(200), SOON)
        .await
        .unwrap();
    running.stop().await;
    let running = scene.run();
    scene.hears(CAMILLE, &["welcome", "ask-name"]).await;
    scene.hears(JO, &["welcome", "ask-name"]).await;
    running.stop().await;
}

//! The Telegram shell, through real teloxide and the playground's Bot API over HTTP: what is answered, what is never lost,
//! what is never logged. Not what is said: texts are named by their ids in the book.

mod faults;
mod groups;
mod kills;
mod rigged;
pub mod scene;

use std::time::Duration;

use chrono::TimeDelta;
use stopabo::engine::args::{Arg, Args};
use stopabo::engine::effect::{Effect, Message};
use stopabo::engine::markup::plain;
use stopabo::engine::person::{Language, Person};
use stopabo::shell::playground;
use stopabo::shell::playground::message::Content;
use stopabo::shell::playground::people::Attachment;
use stopabo::shell::playground::transcript::ButtonAction;
use stopabo::store::Store;

use crate::log_capture;
use crate::telegram::rigged::Trouble;
use crate::telegram::scene::{CAMILLE, JO, SOON, Scene, text};
use crate::the_book;

/// From the first word to a cancellation that is ready, with reminders wanted, and not sent yet.
const PREPARED_AND_NOT_SENT: &[&str] = &[
    "Netflix",
    "seul",
    "le prestataire lui-même",
    "13,49",
    "tous les mois",
    "hier",
    "oui",
    "je les ai trouvées",
    "3 mars 2024",
    "internet",
    "sans engagement",
    "il continue",
    "0",
    "aucun",
    "aucun motif",
    "dès que possible",
    "oui",
    "oui",
    "bouton de résiliation du site",
    "c’est prêt",
    "pas encore",
];

#[tokio::test]
async fn each_kind_of_message_is_answered() {
    let (scene, running) = Scene::begun().await;
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    let file = Attachment::Document {
        name: "relevé.csv".to_owned(),
        mime: "text/csv".to_owned(),
        bytes: b"a;b".to_vec(),
        caption: "le voici".to_owned(),
    };
    for (sent, hint) in [
        (Attachment::Voice, "hint-other-voice"),
        (Attachment::Sticker, "hint-other-sticker"),
        (Attachment::Photo, "hint-other-photo"),
        (file, "statement-refused-not-statement"),
        (Attachment::Location, "hint-other-location"),
        (Attachment::Contact, "hint-other-contact"),
        (Attachment::Unknown, "hint-other-unreadable"),
    ] {
        scene.playground.send(CAMILLE, sent).unwrap();
        scene.hears(CAMILLE, &[hint, "ask-name"]).await;
    }
    scene
        .playground
        .forward(CAMILLE, "Alex", "mots d’un autre")
        .unwrap();
    let refused = ["hint-other-unreadable", "ask-name"];
    scene.hears(CAMILLE, &refused.repeat(2)).await;
    let own = scene
        .playground
        .say(CAMILLE, "zzqx <vous> & *moi*")
        .unwrap();
    scene.hears(CAMILLE, &["ask-category"]).await;
    scene.settled().await;
    let settled = "<b>→ zzqx &lt;vous&gt; &amp; *moi*</b>";
    let messages = scene.playground.transcript(CAMILLE);
    assert!(
        messages
            .iter()
            .any(|message| message.html().ends_with(settled))
    );
    scene.playground.edit(CAMILLE, own, "autrement").unwrap();
    scene
        .hears(CAMILLE, &["hint-other-edited", "ask-category"])
        .await;
    for words in ["/aide@Stopabo_Bot vite", "/aide@other_bot vite"] {
        scene.talk(CAMILLE, words, &["help", "ask-category"]).await;
    }
    scene.playground.start(CAMILLE, Some("netflix")).unwrap();
    scene.hears(CAMILLE, &["welcome-back", "ask-bundle"]).await;
    running.stop().await;
}

#[tokio::test]
async fn a_question_is_settled_when_answered_and_a_tap_counts_once() {
    let (scene, running) = Scene::begun().await;
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    let asked = scene.playground.last_from_bot(CAMILLE).unwrap();
    let buttons: Vec<Vec<String>> = asked
        .buttons()
        .into_iter()
        .map(|row| row.into_iter().map(|button| button.label).collect())
        .collect();
    let labels = ["ask-name.pick-unknown", "button-why", "button-for-someone"];
    assert_eq!(buttons, labels.map(|label| vec![text(CAMILLE, label)]));
    let ButtonAction::Callback(data) = asked.buttons()[0][0].action.clone() else {
        panic!("a button that tells")
    };
    assert_eq!(data, "1a1.u");

    let first = scene.playground.tap(CAMILLE, asked.id, &data).unwrap();
    let second = scene.playground.tap(CAMILLE, asked.id, &data).unwrap();
    let answered = format!(
        "{}\n\n→ {}",
        text(CAMILLE, "ask-name"),
        text(CAMILLE, "ask-name.pick-unknown")
    );
    let said = [
        "welcome",
        answered.as_str(),
        "ask-name.note-unknown",
        "ask-label",
        "ask-label",
    ];
    scene.hears(CAMILLE, &said).await;
    scene.settled().await;
    assert_eq!(scene.toast(&first), "");
    assert_eq!(scene.toast(&second), text(CAMILLE, "toast-passed"));
    scene.has_said(CAMILLE, &said);
    let with_buttons: Vec<usize> = scene
        .playground
        .transcript(CAMILLE)
        .iter()
        .filter(|message| message.is_bots())
        .map(|message| message.buttons().len())
        .collect();
    assert_eq!(
        with_buttons[..4],
        [0; 4],
        "only the newest question has buttons"
    );
    running.stop().await;
}

#[tokio::test]
async fn a_strange_or_stale_button_is_answered_too() {
    let (scene, running) = Scene::begun().await;
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    let asked = scene.playground.last_from_bot(CAMILLE).unwrap();
    let mut said = vec!["welcome", "ask-name"];
    for (data, toast) in [
        ("0old", "toast-strange"),
        ("\u{1F600}", "toast-strange"),
        ("1a1.u", "toast-passed"),
        ("1m.open.9", "toast-passed"),
    ] {
        let tap = scene.playground.tap_stale(CAMILLE, asked.id, data).unwrap();
        said.push("ask-name");
        scene.hears(CAMILLE, &said).await;
        scene.settled().await;
        assert_eq!(scene.toast(&tap), text(CAMILLE, toast), "{data}");
    }
    scene.has_said(CAMILLE, &said);
    running.stop().await;
}

#[tokio::test]
async fn a_repeated_update_changes_nothing() {
    let (scene, running) = Scene::begun().await;
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    assert!(
        scene
            .playground
            .repeat_update(scene.playground.last_update_id())
    );
    scene
        .talk(CAMILLE, "/quitter", &["welcome", "ask-name", "left"])
        .await;
    scene.settled().await;
    assert_eq!(scene.said(CAMILLE).len(), 3);
    running.stop().await;
}

#[tokio::test]
async fn a_chat_keeps_its_order_and_each_person_their_language() {
    let (scene, running) = Scene::begun().await;
    for chat in [CAMILLE, JO] {
        scene.talk(chat, "/start", &["welcome", "ask-name"]).await;
    }
    let asides = [
        ("/quitter", "left"),
        ("/langue", "language-ask"),
        ("/annuler", "cancel-meaning"),
        ("/effacer", "erase-ask"),
        ("/rappels", "reminders-none"),
    ];
    // An order that no shuffle gives by chance.
    let talk: Vec<(&str, &str)> = (0..40_usize)
        .map(|number| asides[number * number % 7 % asides.len()])
        .collect();
    for (words, _) in &talk {
        scene.playground.say(CAMILLE, words).unwrap();
        scene.playground.say(JO, words).unwrap();
    }
    let expected: Vec<&str> = talk.iter().map(|(_, answer)| *answer).collect();
    scene.hears(CAMILLE, &expected).await;
    scene.hears(JO, &expected).await;
    assert_eq!(scene.kept(JO).await.unwrap().language, Language::En);
    running.stop().await;
}

#[tokio::test]
async fn long_texts_and_files_arrive_whole() {
    let long = "Un paragraphe.\n\n".repeat(600);
    let scene = Scene::left_unsent(Effect::Say(Message::new(long))).await;
    let running = scene.run();
    let is_whole = |messages: &[playground::message::Message]| messages.len() == 3 + 3;
    scene
        .playground
        .wait_for(CAMILLE, is_whole, SOON)
        .await
        .unwrap();
    let words = scene.said(CAMILLE).concat();
    assert_eq!(words.matches("Un paragraphe.").count(), 600);

    scene
        .talk(CAMILLE, "/mesdonnees", &["mydata-caption", "ask-name"])
        .await;
    let messages = scene.playground.transcript(CAMILLE);
    let file = messages.iter().find_map(|message| match &message.content {
        Content::Document(file) => Some(file),
        _ => None,
    });
    let file = file.expect("a file was sent");
    assert_eq!(file.name, "stopabo.json");
    let bytes = scene.playground.file(&file.file_id).unwrap();
    serde_json::from_slice::<Person>(&bytes).expect("it is the person as they are kept");
    running.stop().await;
}

#[tokio::test]
async fn blocking_pauses_and_coming_back_resumes() {
    let (scene, running) = Scene::begun().await;
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    scene.playground.block(CAMILLE).unwrap();
    scene.settled().await;
    assert!(scene.kept(CAMILLE).await.unwrap().blocked);
    scene.playground.unblock(CAMILLE).unwrap();
    scene.hears(CAMILLE, &["unblocked", "ask-name"]).await;
    assert!(!scene.kept(CAMILLE).await.unwrap().blocked);
    running.stop().await;
}

#[tokio::test]
async fn someone_never_met_who_blocks_is_not_written_down() {
    let (scene, running) = Scene::begun().await;
    scene.talk(CAMILLE, "/effacer", &["erase-ask"]).await;
    scene.tap(CAMILLE, "button-erase");
    scene.hears(CAMILLE, &["erase-really"]).await;
    scene.tap(CAMILLE, "button-erase-really");
    scene.hears(CAMILLE, &["erased"]).await;
    scene.playground.block(CAMILLE).unwrap();
    scene.settled().await;
    assert_eq!(scene.kept(CAMILLE).await, None);
    running.stop().await;
}

#[tokio::test]
async fn a_reminder_comes_once_when_the_clock_says_so() {
    let (scene, running) = Scene::begun().await;
    for words in PREPARED_AND_NOT_SENT {
        scene.playground.say(CAMILLE, words).unwrap();
    }
    scene.settled().await;
    let said = scene.said(CAMILLE).len();
    let wake_at = scene.store.next_wake_at().await.unwrap();
    scene.clock.advance_to(wake_at.expect("a reminder is due"));
    scene.offers(CAMILLE, "button-reminder-stop").await;
    scene.settled().await;
    assert_eq!(scene.said(CAMILLE).len(), said + 1, "it is said once");
    running.stop().await;
}

#[tokio::test]
async fn an_unreadable_person_gets_a_sentence_with_a_reference() {
    let (scene, running) = Scene::begun().await;
    scene.store.rig(&[Trouble::Unreadable]);
    scene.playground.say(CAMILLE, "un mot privé").unwrap();
    scene.settled().await;
    let said = scene.said(CAMILLE).pop().unwrap();
    let reference = said
        .split_whitespace()
        .find(|word| {
            word.len() == 6
                && word
                    .chars()
                    .all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
        })
        .expect("a reference")
        .to_owned();
    let sentence = the_book().say(
        Language::Fr,
        "set-aside",
        &Args::none().with(Arg::Reference, &reference),
    );
    assert_eq!(said, plain(&sentence));
    let told = log_capture::lines_with(&reference);
    assert!(told.len() == 1 && told[0].starts_with("ERROR"), "{told:?}");
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    for private in ["a secret word", "un mot privé"] {
        assert_eq!(log_capture::lines_with(private), [""; 0]);
    }
    running.stop().await;
}

#[tokio::test]
async fn a_conflict_is_tried_again() {
    let (scene, running) = Scene::begun().await;
    scene.store.rig(&[Trouble::Conflict; 3]);
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    scene.settled().await;
    assert_eq!(scene.said(CAMILLE).len(), 2);
    running.stop().await;
}

#[tokio::test]
async fn the_log_tells_stages_and_neither_words_nor_chats() {
    let (scene, running) = Scene::begun().await;
    let secret_chat = 918_273_645;
    scene
        .playground
        .open(stopabo::shell::playground::world::Person::french(
            secret_chat,
        ));
    scene
        .talk(
            secret_chat,
            "mon-numero-d-abonne",
            &["welcome", "ask-category"],
        )
        .await;
    running.stop().await;
    let stages = log_capture::lines_with("case 1: identify");
    assert!(
        stages
            .iter()
            .any(|line| line.starts_with("INFO stopabo::shell::telegram::desk: person ")),
        "{stages:?}"
    );
    for private in ["mon-numero-d-abonne", "918273645", "1:playground"] {
        assert_eq!(log_capture::lines_with(private), [""; 0]);
    }
}

#[tokio::test]
async fn a_report_is_logged_by_its_card_and_never_by_its_words() {
    let (scene, running) = Scene::begun().await;
    // To the card, which comes with the first question of the conditions.
    for words in PREPARED_AND_NOT_SENT.iter().take(7) {
        scene.playground.say(CAMILLE, words).unwrap();
    }
    scene.hears(CAMILLE, &["ask-documents"]).await;
    scene.tap(CAMILLE, "button-report");
    scene.offers(CAMILLE, "report-what-phone").await;
    scene.tap(CAMILLE, "report-what-phone");
    scene.offers(CAMILLE, "button-report-nothing").await;
    let words = "appelez-plutôt-la-cousine-Odette";
    scene.talk(CAMILLE, words, &["ask-documents"]).await;
    let kept = scene.kept(CAMILLE).await.unwrap();
    assert_eq!(kept.reports.len(), 1);
    assert_eq!(kept.reports[0].card, "netflix");
    running.stop().await;
    // Other tests report mistakes too: the log is that of the whole binary.
    let line = "INFO stopabo::shell::telegram::desk: card netflix: reported, phone";
    assert!(log_capture::lines_with("reported").contains(&line.to_owned()));
    assert_eq!(log_capture::lines_with(words), [""; 0]);
}

#[tokio::test]
async fn menus_are_set_once_in_each_language() {
    let (scene, running) = Scene::begun().await;
    let sets = || {
        let calls = scene.playground.calls();
        calls
            .iter()
            .filter(|call| call.method.starts_with("setmy"))
            .map(|call| call.method.clone())
            .collect::<Vec<_>>()
    };
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    scene.settled().await;
    let mut first = sets();
    first.sort();
    let expected = [
        "commands",
        "commands",
        "commands",
        "description",
        "description",
        "shortdescription",
        "shortdescription",
    ];
    assert_eq!(
        first,
        expected.map(|name| format!("setmy{name}")),
        "the descriptions without a language serve for French"
    );
    running.stop().await;
    let running = scene.run();
    scene.talk(CAMILLE, "/quitter", &["left"]).await;
    scene.settled().await;
    assert_eq!(sets().len(), 7, "nothing is set again");
    running.stop().await;
}

#[tokio::test]
async fn a_stop_ends_the_long_poll_at_once() {
    let (scene, running) = Scene::begun().await;
    let began_at = scene.clock.now();
    scene
        .talk(CAMILLE, "/start", &["welcome", "ask-name"])
        .await;
    tokio::time::timeout(Duration::from_secs(3), running.stop())
        .await
        .expect("nothing is in hand");
    assert!(
        scene.clock.now() - began_at < TimeDelta::seconds(20),
        "a poll lasts half a minute"
    );
}

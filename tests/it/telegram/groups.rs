//! In a group: one sentence with a link, when addressed or brought there, once an hour at most.

use chrono::TimeDelta;
use stopabo::engine::args::{Arg, Args};
use stopabo::engine::markup::plain;
use stopabo::engine::person::Language;

use crate::telegram::scene::{CAMILLE, Scene};
use crate::the_book;

const GROUP: i64 = -5;

#[tokio::test]
async fn a_group_is_sent_to_the_private_chat_once_an_hour() {
    let (scene, running) = Scene::begun().await;
    let link = Args::none().with(Arg::Link, "https://t.me/stopabo_bot");
    let sentence = plain(&the_book().say(Language::Fr, "group", &link));
    let sentence = sentence.as_str();
    scene
        .playground
        .found_group(GROUP, CAMILLE, "Colocation")
        .unwrap();
    scene.hears(GROUP, &[sentence]).await;
    for words in ["bonjour à tous", "/aide", "@stopabo_bot tu es là ?"] {
        scene
            .playground
            .say_in_group(GROUP, CAMILLE, words)
            .unwrap();
    }
    scene.settled().await;
    assert_eq!(scene.said(GROUP), [sentence], "once an hour");
    scene.clock.advance(TimeDelta::minutes(61));
    for words in ["rien pour toi", "/aide@other_bot", "@stopabo_bot_2 ?"] {
        scene
            .playground
            .say_in_group(GROUP, CAMILLE, words)
            .unwrap();
    }
    scene.settled().await;
    assert_eq!(scene.said(GROUP), [sentence], "only when addressed");
    scene
        .playground
        .say_in_group(GROUP, CAMILLE, "et toi @Stopabo_Bot ?")
        .unwrap();
    scene.hears(GROUP, &[sentence, sentence]).await;
    running.stop().await;
}

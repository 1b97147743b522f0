//! What Telegram refuses, the playground refuses, in the same words.

use chrono::TimeDelta;
use stopabo::shell::playground::{ClockControl, people::PersonError, world::Person};
use teloxide::{
    ApiError, RequestError,
    payloads::{AnswerCallbackQuerySetters, EditMessageTextSetters, SendMessageSetters},
    prelude::*,
    types::{CallbackQueryId, CopyTextButton, InlineKeyboardButton, MessageId, ParseMode},
};

use crate::playground::{CAMILLE, Scene, chat, keyboard};

#[tokio::test]
async fn the_limits_of_telegram_are_held() {
    let scene = Scene::new().await;
    let send = |text: String| scene.bot.send_message(chat(), text);
    let html = |text: &str| send(text.to_owned()).parse_mode(ParseMode::Html);
    let with = |button| send("x".to_owned()).reply_markup(keyboard(button));
    let data = |data: String| with(InlineKeyboardButton::callback("x", data));
    let copy = |text: String| {
        with(InlineKeyboardButton::copy_text_button(
            "x",
            CopyTextButton { text },
        ))
    };
    let link = |url: &str| with(InlineKeyboardButton::url("x", url.parse().unwrap()));
    for (what, request, expected) in [
        ("longest", send("é".repeat(4096)), None),
        (
            "emoji count twice",
            send("😀".repeat(2049)),
            Some("message is too long"),
        ),
        (
            "too long",
            send("é".repeat(4097)),
            Some("message is too long"),
        ),
        (
            "tags do not count",
            html(&format!("<b>{}</b>", "x".repeat(4096))),
            None,
        ),
        (
            "blank",
            send(" \n".to_owned()),
            Some("message text is empty"),
        ),
        ("only tags", html("<b></b>"), Some("message text is empty")),
        (
            "unclosed",
            html("<b>x"),
            Some("can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ),
        (
            "unescaped",
            html("1 < 2"),
            Some("can't parse entities: Unsupported start tag \"\" at byte offset 2"),
        ),
        (
            "foreign tag",
            html("<p>x</p>"),
            Some("can't parse entities: Unsupported start tag \"p\" at byte offset 0"),
        ),
        ("64 bytes", data("é".repeat(32)), None),
        (
            "65 bytes",
            data(format!("{}x", "é".repeat(32))),
            Some("BUTTON_DATA_INVALID"),
        ),
        ("no data", data(String::new()), Some("BUTTON_DATA_INVALID")),
        ("longest copy", copy("é".repeat(256)), None),
        (
            "copy too long",
            copy("é".repeat(257)),
            Some("BUTTON_COPY_TEXT_INVALID"),
        ),
        ("link", link("https://example.org/?a=b"), None),
        (
            "odd link",
            link("file:///etc/passwd"),
            Some("BUTTON_URL_INVALID"),
        ),
    ] {
        let told = request.await.err().map(|error| error.to_string());
        let expected = expected.map(|reason| format!("Bad Request: {reason}"));
        match (&told, &expected) {
            (None, None) => {}
            // The sentences that teloxide knows are told in its own form; the rest is quoted.
            (Some(told), Some(expected)) => {
                let told = told.replace("\\\"", "\"");
                assert!(told.contains(expected), "{what}: {told}");
            }
            _ => panic!("{what}: {told:?}, expected {expected:?}"),
        }
    }
}

#[tokio::test]
async fn edits_and_deletions_are_strict() {
    let scene = Scene::new().await;
    let sent = scene.bot.send_message(chat(), "un").await.unwrap().id;
    let said = MessageId(1);
    let edit = |id, text: &str| scene.bot.edit_message_text(chat(), id, text.to_owned());
    let text_of = |result: Result<teloxide::types::Message, RequestError>| {
        result
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    };
    for (request, expected) in [
        (edit(sent, "un"), "message is not modified"),
        (edit(sent, " un "), "message is not modified"),
        (edit(MessageId(99), "x"), "message to edit not found"),
        (edit(said, "x"), "message can't be edited"),
        (edit(sent, &"é".repeat(4097)), "MESSAGE_TOO_LONG"),
        (
            edit(sent, "un").reply_markup(keyboard(InlineKeyboardButton::callback("a", "b"))),
            "",
        ),
        (edit(sent, "un"), ""),
    ] {
        let told = text_of(request.await);
        assert!(
            told.contains(expected) && told.is_empty() == expected.is_empty(),
            "{told}"
        );
    }
    let error = scene
        .bot
        .edit_message_reply_markup(chat(), sent)
        .await
        .unwrap_err();
    assert!(
        matches!(error, RequestError::Api(ApiError::MessageNotModified)),
        "{error}"
    );

    scene.clock.advance(TimeDelta::hours(49));
    let error = scene.bot.delete_message(chat(), sent).await.unwrap_err();
    assert!(error.to_string().contains("can't be deleted"), "{error}");
    let error = scene
        .bot
        .delete_message(chat(), MessageId(99))
        .await
        .unwrap_err();
    assert!(
        matches!(error, RequestError::Api(ApiError::MessageToDeleteNotFound)),
        "{error}"
    );
}

#[tokio::test]
async fn a_tap_is_answered_once() {
    let scene = Scene::new().await;
    let button = keyboard(InlineKeyboardButton::callback("Oui", "y"));
    let sent = scene
        .bot
        .send_message(chat(), "?")
        .reply_markup(button)
        .await
        .unwrap();
    let nothing = scene.playground.tap(CAMILLE, sent.id.0.into(), "n");
    assert_eq!(nothing, Err(PersonError::NoButton("n".to_owned())));
    let tap = CallbackQueryId(
        scene
            .playground
            .tap(CAMILLE, sent.id.0.into(), "y")
            .unwrap(),
    );
    let answer = |text: String| scene.bot.answer_callback_query(tap.clone()).text(text);
    let error = answer("é".repeat(201)).await.unwrap_err();
    assert!(error.to_string().contains("MESSAGE_TOO_LONG"), "{error}");
    answer("é".repeat(200)).await.unwrap();
    let error = answer(String::new()).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("query is too old and response timeout expired or query ID is invalid"),
        "{error}"
    );
}

#[tokio::test]
async fn a_chat_that_is_closed_to_the_bot_refuses() {
    let scene = Scene::new().await;
    scene.playground.open(Person::english(8));
    let unstarted = scene.bot.send_message(ChatId(8), "x").await.unwrap_err();
    assert!(
        matches!(unstarted, RequestError::Api(ApiError::ChatNotFound)),
        "{unstarted}"
    );
    scene.playground.block(CAMILLE).unwrap();
    let blocked = scene.bot.send_message(chat(), "x").await.unwrap_err();
    assert!(
        matches!(blocked, RequestError::Api(ApiError::BotBlocked)),
        "{blocked}"
    );
    let long = "x".repeat(65);
    for payload in ["é", "a b", "", &long] {
        assert_eq!(
            scene.playground.start(8, Some(payload)),
            Err(PersonError::StartPayload)
        );
    }
    assert!(scene.playground.start(8, Some("netflix")).is_ok());
}

#[tokio::test]
async fn a_fixed_token_and_known_methods_only() {
    let scene = Scene::with(|options| options.token = Some("42:right".to_owned())).await;
    scene.bot.get_me().await.unwrap();
    let url = scene.playground.api_url().parse().unwrap();
    let wrong = Bot::new("42:wrong")
        .set_api_url(url)
        .get_me()
        .await
        .unwrap_err();
    assert!(
        matches!(wrong, RequestError::Api(ApiError::InvalidToken)),
        "{wrong}"
    );
    let error = scene.bot.send_dice(chat()).await.unwrap_err();
    assert!(
        error.to_string().contains("Not Found: method not found"),
        "{error}"
    );
}

//! What each update means, in tables, through teloxide's own reading of Telegram's JSON.
//! It never talks to a server.

use serde_json::{Value, json};
use teloxide::types::{CallbackQueryId, ChatId, Update, UpdateKind};

use crate::engine::event::{Event, Menu, Other, Tap};
use crate::engine::person::{Language, PersonId};
use crate::engine::private::Private;
use crate::shell::telegram::reading::{Reading, lane, mend, read};

#[test]
fn a_private_message_is_read_as_it_was_typed() {
    for (content, event) in [
        (
            json!({"text": "/start netflix"}),
            Some(words("/start netflix")),
        ),
        (json!({"text": "/aide@Our_Bot x"}), Some(words("/aide x"))),
        (
            json!({"text": "/aide@their_bot"}),
            Some(words("/aide@their_bot")),
        ),
        (json!({"text": "moi@our_bot"}), Some(words("moi@our_bot"))),
        (
            json!({"text": "é".repeat(4096)}),
            Some(words(&"é".repeat(4096))),
        ),
        (
            json!({"text": "é".repeat(4097)}),
            Some(Event::Other(Other::TooLong)),
        ),
        (
            json!({"text": "x", "forward_origin": {"type": "hidden_user", "sender_user_name": "A", "date": 0}}),
            Some(other(Other::Unreadable)),
        ),
        (
            json!({"dice": {"emoji": "🎲", "value": 3}}),
            Some(other(Other::Sticker)),
        ),
        (
            json!({"venue": {"location": {"latitude": 1.0, "longitude": 2.0}, "title": "a", "address": "b"}}),
            Some(other(Other::Location)),
        ),
        (
            json!({"newer_than_this_program": {}}),
            Some(other(Other::Unreadable)),
        ),
        (
            json!({"message_auto_delete_timer_changed": {"message_auto_delete_time": 1}}),
            None,
        ),
    ] {
        let mut message = json!({"message_id": 1, "date": 0, "chat": private(), "from": camille()});
        message
            .as_object_mut()
            .unwrap()
            .extend(content.as_object().unwrap().clone());
        let expected = match event {
            Some(event) => Reading::Said {
                who: PersonId(7),
                language: Language::En,
                event,
                query: None,
            },
            None => Reading::Nothing { query: None },
        };
        assert_eq!(
            read(update(&json!({"message": message})), "our_bot"),
            expected,
            "{content}"
        );
    }
}

#[test]
fn a_shared_place_that_moves_is_not_an_edit() {
    let edited = |content: Value| {
        let mut message = json!({"message_id": 1, "date": 0, "edit_date": 1, "chat": private(), "from": camille()});
        message
            .as_object_mut()
            .unwrap()
            .extend(content.as_object().unwrap().clone());
        read(update(&json!({"edited_message": message})), "our_bot")
    };
    assert_eq!(
        edited(json!({"location": {"latitude": 1.0, "longitude": 2.0, "live_period": 60}})),
        Reading::Nothing { query: None }
    );
    assert!(matches!(
        edited(json!({"text": "x"})),
        Reading::Said {
            event: Event::Other(Other::Edited),
            ..
        }
    ));
}

#[test]
fn a_tap_needs_no_message_and_counts_in_private_only() {
    let tap = |data: &str, chat: Value| {
        let message = json!({"message_id": 1, "date": 0, "chat": chat});
        let query = json!({"id": "5", "from": camille(), "chat_instance": "1", "data": data, "message": message});
        read(update(&json!({"callback_query": query})), "our_bot")
    };
    let query = Some(CallbackQueryId("5".to_owned()));
    let said = |event| Reading::Said {
        who: PersonId(7),
        language: Language::En,
        event,
        query: query.clone(),
    };
    assert_eq!(
        tap("1m.new", private()),
        said(Event::Tap(Tap::Menu(Menu::New)))
    );
    assert_eq!(tap("0m.new", private()), said(Event::StrangeTap));
    assert_eq!(
        tap("1m.new", json!({"id": -5, "type": "group", "title": "g"})),
        Reading::Nothing {
            query: query.clone()
        }
    );
}

#[test]
fn in_a_group_only_what_is_addressed_counts() {
    for (text, addressed) in [
        ("bonjour", false),
        ("/", false),
        ("/aide", true),
        ("/aide@our_bot", true),
        ("/aide@their_bot", false),
        ("dis, @Our_Bot !", true),
        ("dis, @our_bot2 !", false),
    ] {
        let chat = json!({"id": -5, "type": "group", "title": "g"});
        let message =
            json!({"message_id": 1, "date": 0, "chat": chat, "from": camille(), "text": text});
        let expected = if addressed {
            Reading::Group {
                chat: ChatId(-5),
                language: Language::En,
            }
        } else {
            Reading::Nothing { query: None }
        };
        assert_eq!(
            read(update(&json!({"message": message})), "our_bot"),
            expected,
            "{text}"
        );
    }
}

#[test]
fn what_teloxide_cannot_read_still_has_an_author() {
    let broken_text = json!({"message": {
        "message_id": 1, "date": 0, "chat": private(), "from": camille(), "text": {"a new": "shape"}, "entities": "new",
    }});
    let broken_tap = json!({"callback_query": {
        "id": "5", "from": camille(), "chat_instance": "1", "data": "1m.new", "message": {"new": "shape"},
    }});
    for (content, event) in [
        (broken_text, Event::Other(Other::Unreadable)),
        (broken_tap, Event::Tap(Tap::Menu(Menu::New))),
    ] {
        let mended = mend(3, &content).expect("someone to answer");
        assert_eq!((mended.id.0, lane(&mended)), (3, Some(7)));
        assert!(
            matches!(read(mended, "our_bot"), Reading::Said { event: seen, .. } if seen == event),
            "{content}"
        );
    }
    assert_eq!(mend(3, &json!({"something_new": {}})), None);
    assert_eq!(mend(3, &json!({"message": {}})), None);
}

fn update(content: &Value) -> Update {
    let mut update = json!({"update_id": 3});
    update
        .as_object_mut()
        .unwrap()
        .extend(content.as_object().unwrap().clone());
    let update: Update = serde_json::from_str(&update.to_string()).unwrap();
    assert!(
        !matches!(update.kind, UpdateKind::Error(_)),
        "teloxide reads {content}"
    );
    update
}

fn words(text: &str) -> Event {
    Event::Text(Private::from(text))
}

fn other(kind: Other) -> Event {
    Event::Other(kind)
}

fn private() -> Value {
    json!({"id": 7, "type": "private", "first_name": "Camille"})
}

fn camille() -> Value {
    json!({"id": 7, "is_bot": false, "first_name": "Camille", "language_code": "en-GB"})
}

//! The playground, spoken to by the real teloxide `Bot` over HTTP: what bots rely on, and what goes wrong
//! on purpose. No bot logic of ours takes part.

mod limits;

use std::{sync::Arc, time::Duration};

use stopabo::shell::playground::{
    ClockControl, Options, Playground,
    faults::{Aim, Fault, Weather},
    message::Message,
    people::{Attachment, PersonError},
    transcript::ButtonAction,
    world::Person,
};
use teloxide::{
    ApiError, RequestError,
    net::Download,
    payloads::{
        AnswerCallbackQuerySetters, GetUpdatesSetters, SendDocumentSetters, SendMessageSetters,
        SetMyCommandsSetters, SetMyNameSetters,
    },
    prelude::*,
    types::{
        BotCommand, BotCommandScope, ChatAction, ChatMemberKind, CopyTextButton, FileId,
        InlineKeyboardButton, InlineKeyboardMarkup, InputFile, MessageEntityKind, ParseMode,
        UpdateId, UpdateKind,
    },
};

use crate::clock::StandingClock;

const SOON: Duration = Duration::from_secs(10);
const CAMILLE: i64 = 7;
const NONE: [u32; 0] = [];

/// A running playground with Camille's chat started, and a bot that talks to it.
struct Scene {
    playground: Playground,
    bot: Bot,
    clock: Arc<StandingClock>,
}

impl Scene {
    async fn new() -> Self {
        Self::with(|_| {}).await
    }

    async fn with(change: impl FnOnce(&mut Options)) -> Self {
        let clock = StandingClock::new();
        let mut options = Options::new(clock.clone());
        change(&mut options);
        let playground = Playground::bind("127.0.0.1:0".parse().unwrap(), options)
            .await
            .unwrap();
        let served = playground.clone();
        tokio::spawn(async move { served.serve(std::future::pending()).await });
        let bot = Bot::new(playground.token()).set_api_url(playground.api_url().parse().unwrap());
        playground.open(Person::french(CAMILLE));
        playground.start(CAMILLE, None).ok();
        Self {
            playground,
            bot,
            clock,
        }
    }

    /// The next updates from an offset, without waiting.
    async fn updates(&self, offset: i32) -> Vec<teloxide::types::Update> {
        let asked = self.bot.get_updates().offset(offset).timeout(0);
        asked.await.unwrap()
    }

    fn said(&self) -> Vec<String> {
        let messages = self.playground.transcript(CAMILLE);
        messages
            .into_iter()
            .map(|message| message.body.text)
            .collect()
    }
}

fn chat() -> ChatId {
    ChatId(CAMILLE)
}

fn ids(updates: &[teloxide::types::Update]) -> Vec<u32> {
    updates.iter().map(|update| update.id.0).collect()
}

fn keyboard(button: InlineKeyboardButton) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new([[button]])
}

#[tokio::test]
async fn a_conversation_with_edit_tap_and_deletion() {
    let scene = Scene::new().await;
    let first = scene.updates(0).await;
    let UpdateKind::Message(message) = &first[0].kind else {
        panic!("{first:?}");
    };
    assert_eq!(message.text(), Some("/start"));
    let entities = message.parse_entities().unwrap();
    assert_eq!(entities[0].kind(), &MessageEntityKind::BotCommand);
    let from = message.from.as_ref().unwrap();
    assert_eq!(from.language_code.as_deref(), Some("fr"));
    assert_eq!(message.date, scene.clock.now());
    assert!(message.chat.is_private());

    let asked = scene
        .bot
        .send_message(chat(), "<b>Quel</b> abonnement & co ?")
        .parse_mode(ParseMode::Html)
        .reply_markup(keyboard(InlineKeyboardButton::callback("Netflix", "v1:n")))
        .await
        .unwrap();
    let bold = &asked.parse_entities().unwrap()[0];
    assert_eq!(
        (bold.text(), bold.kind()),
        ("Quel", &MessageEntityKind::Bold)
    );

    let tap = scene.playground.tap_label(CAMILLE, "Netflix").unwrap();
    let second = scene.updates(first[0].id.as_offset()).await;
    let UpdateKind::CallbackQuery(query) = &second[0].kind else {
        panic!("{second:?}");
    };
    assert_eq!(query.data.as_deref(), Some("v1:n"));
    assert_eq!(query.message.as_ref().unwrap().id(), asked.id);
    let answer = scene
        .bot
        .answer_callback_query(query.id.clone())
        .text("Noté");
    answer.await.unwrap();
    assert_eq!(scene.playground.tap_answer(&tap).unwrap().text, "Noté");

    let edit = scene.bot.edit_message_text(chat(), asked.id, "Netflix");
    let edited = edit.await.unwrap();
    assert!(edited.edit_date().is_some());
    assert!(edited.reply_markup().is_none());
    scene.bot.delete_message(chat(), message.id).await.unwrap();

    let shown: String = scene
        .playground
        .transcript(CAMILLE)
        .iter()
        .map(Message::to_string)
        .collect();
    assert_eq!(shown, "> (deleted) /start\nNetflix\n");
    assert_eq!(scene.playground.count(CAMILLE, "Quel abonnement & co ?"), 1);
}

#[tokio::test]
async fn updates_stay_until_confirmed_and_then_are_gone() {
    let scene = Scene::new().await;
    for text in ["un", "deux", "trois"] {
        scene.playground.say(CAMILLE, text).unwrap();
    }
    assert_eq!(ids(&scene.updates(0).await), [1, 2, 3, 4]);
    assert_eq!(ids(&scene.updates(0).await), [1, 2, 3, 4]);
    assert_eq!(ids(&scene.updates(3).await), [3, 4]);
    assert_eq!(ids(&scene.updates(1).await), [3, 4]);
    let one = scene.bot.get_updates().limit(1).timeout(0);
    assert_eq!(ids(&one.await.unwrap()), [3]);
    assert_eq!(ids(&scene.updates(-1).await), [4]);
    assert_eq!(ids(&scene.updates(5).await), NONE);
    assert_eq!(scene.playground.unconfirmed(), 0);

    assert!(scene.playground.repeat_update(2));
    assert!(!scene.playground.repeat_update(99));
    let again = scene.updates(5).await;
    assert_eq!(ids(&again), [2]);
    assert_eq!(UpdateId(2), again[0].id);
    assert_eq!(ids(&scene.updates(5).await), NONE);
}

#[tokio::test]
async fn a_long_poll_ends_with_the_news_and_a_second_one_ends_the_first() {
    let scene = Scene::new().await;
    scene.updates(2).await;
    let poll = |bot: Bot| tokio::spawn(bot.get_updates().offset(2).timeout(10).send());
    let first = poll(scene.bot.clone());
    let second = poll(scene.bot.clone());
    let third = {
        let lost = tokio::select! {
            lost = first => lost,
            lost = second => lost,
        };
        let error = lost.unwrap().unwrap_err();
        assert!(
            matches!(
                error,
                RequestError::Api(ApiError::TerminatedByOtherGetUpdates)
            ),
            "{error:?}"
        );
        poll(scene.bot.clone())
    };
    scene.playground.say(CAMILLE, "enfin").unwrap();
    assert_eq!(ids(&third.await.unwrap().unwrap()), [2]);
}

#[tokio::test]
async fn only_wanted_updates_are_kept_and_a_webhook_excludes_polling() {
    use teloxide::types::AllowedUpdate;
    let scene = Scene::new().await;
    let wanted = scene.bot.get_updates().offset(2).timeout(0);
    wanted
        .allowed_updates([AllowedUpdate::CallbackQuery])
        .await
        .unwrap();
    scene.playground.say(CAMILLE, "pas voulu").unwrap();
    assert_eq!(ids(&scene.updates(0).await), NONE);

    let url = "https://bot.example/hook".parse().unwrap();
    scene.bot.set_webhook(url).await.unwrap();
    let info = scene.bot.get_webhook_info().await.unwrap();
    assert_eq!(info.url.unwrap().as_str(), "https://bot.example/hook");
    let error = scene.bot.get_updates().await.unwrap_err();
    assert!(error.to_string().contains("webhook is active"), "{error}");
    scene.bot.delete_webhook().await.unwrap();
    assert_eq!(scene.bot.get_webhook_info().await.unwrap().url, None);
    assert_eq!(ids(&scene.updates(0).await), NONE);
}

#[tokio::test]
async fn documents_go_both_ways() {
    let scene = Scene::new().await;
    let letter = InputFile::memory(&b"%PDF-1.7"[..]).file_name("résiliation n\u{202f}°1.pdf");
    let sent = scene
        .bot
        .send_document(chat(), letter)
        .caption("<i>Votre courrier</i>")
        .parse_mode(ParseMode::Html)
        .reply_markup(keyboard(InlineKeyboardButton::callback(
            "C’est envoyé",
            "s",
        )))
        .await
        .unwrap();
    let document = sent.document().unwrap();
    assert_eq!(
        document.file_name.as_deref(),
        Some("résiliation n\u{202f}°1.pdf")
    );
    assert_eq!(
        document.mime_type.as_ref().unwrap().as_ref(),
        "application/pdf"
    );
    assert_eq!(sent.caption(), Some("Votre courrier"));
    assert_eq!(
        scene.playground.file(&document.file.id.0).as_deref(),
        Some(&b"%PDF-1.7"[..])
    );
    let again = InputFile::file_id(document.file.id.clone());
    scene.bot.send_document(chat(), again).await.unwrap();

    let statement = Attachment::Document {
        name: "relevé.csv".to_owned(),
        mime: String::new(),
        bytes: b"date;montant".to_vec(),
        caption: "le relevé".to_owned(),
    };
    scene.playground.send(CAMILLE, statement).unwrap();
    let updates = scene.updates(2).await;
    let UpdateKind::Message(message) = &updates[0].kind else {
        panic!("{updates:?}");
    };
    let id = message.document().unwrap().file.id.clone();
    let file = scene.bot.get_file(id).await.unwrap();
    let mut bytes = Vec::new();
    scene
        .bot
        .download_file(&file.path, &mut bytes)
        .await
        .unwrap();
    assert_eq!(bytes, b"date;montant");
    let missing = scene.bot.get_file(FileId("file-99".to_owned())).await;
    assert!(missing.is_err());
}

#[tokio::test]
async fn every_kind_of_message_is_read_by_teloxide() {
    let scene = Scene::new().await;
    for attachment in [
        Attachment::Photo,
        Attachment::Voice,
        Attachment::Sticker,
        Attachment::Location,
        Attachment::Contact,
        Attachment::Unknown,
    ] {
        scene.playground.send(CAMILLE, attachment).unwrap();
    }
    scene
        .playground
        .forward(CAMILLE, "Service client", "Bonjour")
        .unwrap();
    let said = scene.playground.say(CAMILLE, "basic fti").unwrap();
    scene.playground.edit(CAMILLE, said, "basic fit").unwrap();
    scene.playground.block(CAMILLE).unwrap();
    assert_eq!(
        scene.playground.say(CAMILLE, "x"),
        Err(PersonError::Blocked)
    );
    scene.playground.unblock(CAMILLE).unwrap();
    scene
        .playground
        .found_group(-5, CAMILLE, "Colocation")
        .unwrap();
    scene
        .playground
        .say_in_group(-5, CAMILLE, "/start")
        .unwrap();

    let kinds: Vec<&str> = scene
        .updates(2)
        .await
        .iter()
        .map(|update| kind(&update.kind))
        .collect();
    assert_eq!(
        kinds,
        [
            "photo",
            "voice",
            "sticker",
            "location",
            "contact",
            "empty",
            "forwarded",
            "text",
            "edited",
            "kicked",
            "member",
            "member",
            "group service",
            "group text",
        ]
    );
}

fn kind(update: &UpdateKind) -> &'static str {
    match update {
        UpdateKind::EditedMessage(message) if message.text() == Some("basic fit") => "edited",
        UpdateKind::MyChatMember(change) => match change.new_chat_member.kind {
            ChatMemberKind::Banned(_) => "kicked",
            ChatMemberKind::Member(_) => "member",
            _ => "other",
        },
        UpdateKind::Message(message) if message.chat.is_group() => match message.text() {
            Some(_) => "group text",
            None => "group service",
        },
        UpdateKind::Message(message) if message.forward_origin().is_some() => "forwarded",
        UpdateKind::Message(message) => [
            (message.photo().is_some(), "photo"),
            (message.voice().is_some(), "voice"),
            (message.sticker().is_some(), "sticker"),
            (message.location().is_some(), "location"),
            (message.contact().is_some(), "contact"),
            (message.text().is_some(), "text"),
        ]
        .into_iter()
        .find_map(|(found, name)| found.then_some(name))
        .unwrap_or("empty"),
        _ => "unread",
    }
}

#[tokio::test]
async fn the_profile_falls_back_from_language_to_default() {
    let scene = Scene::new().await;
    let bot = &scene.bot;
    let me = bot.get_me().await.unwrap();
    assert_eq!(me.username(), "stopabo_bot");
    bot.set_my_name()
        .name("Stopabo FR")
        .language_code("fr")
        .await
        .unwrap();
    assert_eq!(bot.get_my_name().await.unwrap().name, "Stopabo");
    let commands = [BotCommand::new("aide", "Obtenir de l’aide")];
    bot.set_my_commands(commands.clone())
        .language_code("fr")
        .scope(BotCommandScope::AllPrivateChats)
        .await
        .unwrap();
    let bad = bot.set_my_commands([BotCommand::new("Aide!", "x")]).await;
    assert!(bad.unwrap_err().to_string().contains("BOT_COMMAND_INVALID"));
    let asked = bot.get_my_commands();
    assert_eq!(asked.await.unwrap(), []);
    let full = bot.get_chat(chat()).await.unwrap();
    assert_eq!(full.id, chat());
    bot.send_chat_action(chat(), ChatAction::Typing)
        .await
        .unwrap();
}

#[tokio::test]
async fn failures_come_as_planned() {
    let scene = Scene::new().await;
    let playground = &scene.playground;
    let send = |text: &str| scene.bot.send_message(chat(), text.to_owned()).send();
    playground.fail(Aim::method("sendMessage"), Fault::RetryAfter(3), 1);
    playground.fail(Aim::in_chat("sendMessage", CAMILLE), Fault::DropUndone, 1);
    playground.fail(Aim::method("*"), Fault::DropDone, 1);
    playground.fail(Aim::method("*"), Fault::Blocked, 1);

    let error = send("trop vite").await.unwrap_err();
    assert!(
        matches!(error, RequestError::RetryAfter(wait) if wait.seconds() == 3),
        "{error:?}"
    );
    let error = send("perdu").await.unwrap_err();
    assert!(matches!(error, RequestError::Network(_)), "{error:?}");
    let error = send("dit mais pas su").await.unwrap_err();
    assert!(matches!(error, RequestError::Network(_)), "{error:?}");
    let error = send("bloqué").await.unwrap_err();
    assert!(
        matches!(error, RequestError::Api(ApiError::BotBlocked)),
        "{error:?}"
    );
    send("arrivé").await.unwrap();
    assert_eq!(scene.said(), ["/start", "dit mais pas su", "arrivé"]);
    let codes: Vec<u16> = playground.calls().iter().map(|call| call.code).collect();
    assert_eq!(codes, [429, 0, 0, 403, 200]);
    assert_eq!(playground.pace().chat_in_a_second, 1);

    playground.set_weather(Weather {
        seed: 4,
        one_in: 2,
        faults: vec![Fault::RetryAfter(1)],
        methods: ["sendmessage".to_owned()].into(),
    });
    let mut failed = 0;
    for turn in 0..40 {
        failed += usize::from(send(&format!("essai {turn}")).await.is_err());
    }
    assert!((10..30).contains(&failed), "{failed} of 40");
    playground.clear_faults();
    send("fini").await.unwrap();
}

#[tokio::test]
async fn a_busy_port_and_an_open_address_are_refused() {
    let scene = Scene::new().await;
    let busy = Playground::bind(
        scene.playground.address(),
        Options::new(StandingClock::new()),
    );
    let error = busy.await.err().unwrap().to_string();
    assert!(error.contains("choose another port"), "{error}");
    let open = Playground::bind(
        "0.0.0.0:0".parse().unwrap(),
        Options::new(StandingClock::new()),
    );
    let error = open.await.err().unwrap().to_string();
    assert!(error.contains("only a loopback address"), "{error}");
}

#[tokio::test]
async fn the_conversation_outlives_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let scene = Scene::with(|options| options.folder = Some(path.clone())).await;
    let letter = InputFile::memory(&b"bonjour"[..]).file_name("lettre.txt");
    let sent = scene.bot.send_document(chat(), letter).await.unwrap();
    assert_eq!(ids(&scene.updates(0).await), [1]);
    scene.playground.say(CAMILLE, "toujours là").unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let told = std::fs::metadata(path.join("playground.json")).unwrap();
        assert_eq!(told.permissions().mode() & 0o777, 0o600);
    }

    let later = Scene::with(|options| options.folder = Some(path)).await;
    let texts = later.said();
    assert_eq!(texts, ["/start", "", "toujours là", "/start"]);
    assert_eq!(ids(&later.updates(2).await), [2, 3]);
    let id = &sent.document().unwrap().file.id.0;
    assert_eq!(later.playground.file(id).as_deref(), Some(&b"bonjour"[..]));
    let next = later.bot.send_message(chat(), "suite").await.unwrap();
    assert_eq!(next.id.0, 5);
}

#[tokio::test]
async fn tests_can_wait_for_the_bot() {
    let scene = Scene::new().await;
    let (playground, bot) = (scene.playground.clone(), scene.bot.clone());
    tokio::spawn(async move {
        let mut offset = 0;
        loop {
            for update in bot.get_updates().offset(offset).timeout(5).await.unwrap() {
                offset = update.id.as_offset();
                bot.send_message(chat(), format!("reçu {}", update.id.0))
                    .await
                    .unwrap();
            }
        }
    });
    let is_answered = |messages: &[Message]| {
        messages
            .iter()
            .any(|message| message.body.text == "reçu 1" && message.is_bots())
    };
    playground
        .wait_for(CAMILLE, is_answered, SOON)
        .await
        .unwrap();
    playground.say(CAMILLE, "encore").unwrap();
    playground
        .settled(Duration::from_millis(100), SOON)
        .await
        .unwrap();
    assert_eq!(scene.said(), ["/start", "reçu 1", "encore", "reçu 2"]);
    let never = playground
        .wait_for(CAMILLE, |_| false, Duration::from_millis(5))
        .await;
    assert!(
        never
            .unwrap_err()
            .to_string()
            .ends_with("> encore\nreçu 2\n")
    );
}

#[tokio::test]
async fn buttons_are_told_by_what_they_do() {
    let scene = Scene::new().await;
    let rows = InlineKeyboardMarkup::new([
        vec![
            InlineKeyboardButton::callback("a", "1"),
            InlineKeyboardButton::url("b", "https://example.org".parse().unwrap()),
        ],
        vec![InlineKeyboardButton::copy_text_button(
            "c",
            CopyTextButton {
                text: "t".to_owned(),
            },
        )],
    ]);
    scene
        .bot
        .send_message(chat(), "x")
        .reply_markup(rows)
        .await
        .unwrap();
    let shown = scene.playground.last_from_bot(CAMILLE).unwrap();
    assert_eq!(shown.to_string(), "x\n[a] [b]\n[c]\n");
    assert_eq!(
        shown.buttons()[1][0].action,
        ButtonAction::Copy("t".to_owned())
    );
}

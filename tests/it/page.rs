//! The chat page in a real browser, on a phone and on a desktop, with a bot of this file behind it.
//! Needs chromium and chromedriver: `cargo test --features page-tests page`.
//! The real bot's conversation is in `whole`; the helpers of `webdriver` serve both.

mod whole;

use std::sync::Arc;

use chrono::TimeDelta;
use serde_json::json;
use stopabo::shell::playground::{ClockControl, Options, Playground};
use teloxide::{
    payloads::{
        AnswerCallbackQuerySetters, EditMessageTextSetters, SendDocumentSetters,
        SendMessageSetters, SetMyCommandsSetters, SetMyDescriptionSetters, SetMyNameSetters,
    },
    prelude::*,
    types::{
        BotCommand, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, InputFile,
        KeyboardButton, KeyboardMarkup, ParseMode, UpdateKind,
    },
};

use crate::{
    clock::StandingClock,
    webdriver::{Browser, DESKTOP, PHONE, Screen},
};

const LETTER: &[u8] = b"%PDF-1.7 a letter";

#[tokio::test]
async fn a_conversation_on_a_phone() {
    converse(PHONE).await;
}

#[tokio::test]
async fn a_conversation_on_a_desktop() {
    converse(DESKTOP).await;
}

async fn converse(screen: Screen) {
    let clock = StandingClock::new();
    let playground = open_playground(&clock).await;
    let browser = Browser::start(screen).await;
    browser
        .open(&format!("{}?start=netflix", playground.api_url()))
        .await;

    browser
        .wait_text("Je vous aide à arrêter un abonnement")
        .await;
    browser.screenshot("1-welcome").await;
    browser.click_button("DÉMARRER").await;
    browser.wait_text("Vous venez pour : netflix").await;
    browser.screenshot("2-question").await;

    browser
        .click_button("Je ne reconnais pas un prélèvement sur mon relevé de compte")
        .await;
    browser.wait_text("Votre choix : ce prélèvement").await;
    browser.wait_text("modifié").await;

    browser
        .type_text("<b>Basic</b> <img src=x onerror=alert(1)> & Fit")
        .await;
    browser
        .wait_text("Vous avez dit : <b>Basic</b> <img src=x onerror=alert(1)> & Fit")
        .await;
    let injected = "return document.querySelectorAll('#log img, #log script').length;";
    assert_eq!(browser.evaluate(injected, json!([])).await, 0);

    browser.type_text("styles").await;
    browser.wait_text("Madame, Monsieur").await;
    let styles = "return [...document.querySelectorAll('#log .theirs:last-of-type :is(strong, em, blockquote, pre, code, a)')]
        .map((e) => `${e.localName}:${e.textContent.slice(0, 12)}`).join(' | ');";
    assert_eq!(
        browser.evaluate(styles, json!([])).await,
        "strong:Vos droits | blockquote:Article L. 2 | em:au plus tard | code:AR-118 | pre:Madame, Mons | \
         a:https://exam | a:Service publ"
    );
    browser.screenshot("3-styles").await;

    browser.type_text("alerte").await;
    browser.click_button("Avertir").await;
    browser.wait_text("Ceci est une alerte").await;
    browser.click_button("OK").await;
    browser.click_button("Noter").await;
    browser.wait_text("C’est noté").await;

    browser.type_text("clavier").await;
    browser.click_button("Fin du mois").await;
    browser.wait_text("Vous avez dit : Fin du mois").await;
    browser.screenshot("4-reply-keyboard").await;
    assert_fits(&browser).await;

    let statement = tempfile::tempdir().unwrap();
    let path = statement.path().join("relevé.csv");
    std::fs::write(&path, "date;montant").unwrap();
    browser.send_keys("#file", path.to_str().unwrap()).await;
    browser.wait_text("Voici votre courrier").await;
    browser
        .click_button("Télécharger courrier.pdf, 17\u{202f}o")
        .await;
    assert_eq!(browser.downloaded("courrier.pdf").await, LETTER);

    let before = clock.now();
    browser.click_button("+7 jours").await;
    browser.wait_text("30 nov. 2026").await;
    assert_eq!(clock.now(), before + TimeDelta::days(7));
    browser.click_button("prochain rappel").await;
    browser.wait_text("Aucun rappel n’est prévu").await;
    browser.type_text("encore").await;
    browser.wait_text("Lundi 30 novembre 2026").await;
    browser.screenshot("5-clock").await;

    browser.send_keys("#input", "/").await;
    browser.wait_text("Arrêter un abonnement").await;
    browser.screenshot("6-commands").await;
    browser.click_button("/aideObtenir de l’aide").await;
    browser.wait_text("Vous avez dit : /aide").await;

    browser.set_scheme("dark").await;
    browser.screenshot("7-dark").await;
    browser.set_scheme("light").await;
    open_tools(&browser, screen).await;
    browser.screenshot("8-tools").await;
    browser.click_button("Sombre").await;
    let theme = "return document.documentElement.dataset.theme;";
    assert_eq!(browser.evaluate(theme, json!([])).await, "dark");
    browser.click_button("English").await;
    browser.wait_text("New conversation").await;
    browser.click_button("Block the bot").await;
    browser.wait_text("UNBLOCK").await;
    browser.screenshot("9-blocked").await;

    assert_fits(&browser).await;
    let waiting = "return document.querySelectorAll('.busy').length;";
    assert_eq!(browser.evaluate(waiting, json!([])).await, 0);
    assert_eq!(browser.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_page_finds_its_conversation_again() {
    let clock = StandingClock::new();
    let folder = tempfile::tempdir().unwrap();
    let mut options = Options::new(clock.clone());
    options.folder = Some(folder.path().to_owned());
    let playground = Playground::bind("127.0.0.1:0".parse().unwrap(), options)
        .await
        .unwrap();
    let address = playground.address();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let first = playground.clone();
    let served = tokio::spawn(async move { first.serve(async { stopped.await.unwrap() }).await });
    let browser = Browser::start(PHONE).await;
    browser.open(&playground.api_url()).await;
    browser.click_button("DÉMARRER").await;
    browser.type_text("Je reviens").await;
    browser.wait_text("Je reviens").await;

    stop.send(()).unwrap();
    served.await.unwrap().unwrap();
    drop(playground);
    browser.wait_text("reconnexion…").await;
    browser.screenshot("10-offline").await;

    let mut options = Options::new(clock);
    options.folder = Some(folder.path().to_owned());
    let again = Playground::bind(address, options).await.unwrap();
    let second = again.clone();
    tokio::spawn(async move { second.serve(std::future::pending()).await });
    let state = "return document.querySelector('#state').textContent !== 'reconnexion…';";
    browser.wait_value(state, json!([])).await.unwrap();
    browser.wait_text("Je reviens").await;
    browser.type_text("Me revoilà").await;
    browser.wait_text("Me revoilà").await;
    let count = "return document.querySelectorAll('#log .message').length;";
    assert_eq!(browser.evaluate(count, json!([])).await, 3);
}

/// Nothing that can be pressed or read reaches beyond the screen's right edge.
async fn assert_fits(browser: &Browser) {
    let beyond = "return [...document.querySelectorAll('main *')]
        .filter((e) => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)
        .map((e) => `${e.localName}#${e.id}.${e.className}`);";
    assert_eq!(browser.evaluate(beyond, json!([])).await, json!([]));
}

async fn open_tools(browser: &Browser, screen: Screen) {
    if screen.width < 900 {
        browser
            .click_button("Ouvrir le panneau du terrain d’essai")
            .await;
        let shown = "return document.querySelector('#tools').getBoundingClientRect().left >= 0;";
        browser
            .evaluate(
                "document.querySelector('#tools').style.transition = 'none';",
                json!([]),
            )
            .await;
        browser.wait_value(shown, json!([])).await.unwrap();
    }
}

/// A playground with this file's bot behind it.
async fn open_playground(clock: &Arc<StandingClock>) -> Playground {
    let mut options = Options::new(clock.clone());
    "Résilio".clone_into(&mut options.bot_name);
    let playground = Playground::bind("127.0.0.1:0".parse().unwrap(), options)
        .await
        .unwrap();
    let served = playground.clone();
    tokio::spawn(async move { served.serve(std::future::pending()).await });
    let bot = Bot::new(playground.token()).set_api_url(playground.api_url().parse().unwrap());
    let introduction = "Je vous aide à arrêter un abonnement, pas à pas : le reconnaître, connaître vos droits, \
         écrire au service client, et vérifier que les prélèvements s’arrêtent.\n\nGratuit, sans accès à votre banque.";
    bot.set_my_name().name("Résilio").await.unwrap();
    bot.set_my_description()
        .description(introduction)
        .language_code("fr")
        .await
        .unwrap();
    let commands = [
        BotCommand::new("nouveau", "Arrêter un abonnement"),
        BotCommand::new("aide", "Obtenir de l’aide"),
        BotCommand::new("confidentialite", "Ce qui est gardé, et comment l’effacer"),
    ];
    bot.set_my_commands(commands)
        .language_code("fr")
        .await
        .unwrap();
    tokio::spawn(async move {
        let mut offset = 0;
        loop {
            let updates = bot.get_updates().offset(offset).timeout(10);
            for update in updates.await.unwrap_or_default() {
                offset = update.id.as_offset();
                match update.kind {
                    UpdateKind::Message(message) => answer(&bot, &message).await.unwrap(),
                    UpdateKind::CallbackQuery(query) => answer_tap(&bot, query).await.unwrap(),
                    _ => {}
                }
            }
        }
    });
    playground
}

async fn answer(bot: &Bot, message: &Message) -> ResponseResult<()> {
    let chat = message.chat.id;
    let callback = InlineKeyboardButton::callback;
    match message.text() {
        None => {
            let letter = InputFile::memory(LETTER).file_name("courrier.pdf");
            bot.send_document(chat, letter)
                .caption("Voici votre courrier")
                .await?;
        }
        Some("styles") => {
            let text = "<b>Vos droits</b>\n<blockquote>Article L. 215-1 : le professionnel vous prévient \
                 <i>au plus tard un mois</i> avant.</blockquote>\nRéférence <code>AR-118</code>\n\
                 <pre>Madame, Monsieur,\n\nJe résilie mon contrat.</pre>https://example.org/?a=1&amp;b=2.";
            let copy = CopyTextButton {
                text: "Madame, Monsieur".to_owned(),
            };
            let link = "https://www.service-public.fr".parse().unwrap();
            let keyboard = InlineKeyboardMarkup::new([
                vec![InlineKeyboardButton::copy_text_button(
                    "Copier la lettre",
                    copy,
                )],
                vec![InlineKeyboardButton::url("Service public", link)],
            ]);
            bot.send_message(chat, text)
                .parse_mode(ParseMode::Html)
                .reply_markup(keyboard)
                .await?;
        }
        Some("alerte") => {
            let keyboard = InlineKeyboardMarkup::new([[
                callback("Avertir", "alert"),
                callback("Noter", "note"),
            ]]);
            bot.send_message(chat, "Que faire ?")
                .reply_markup(keyboard)
                .await?;
        }
        Some("clavier") => {
            let days =
                ["Aujourd’hui", "Hier", "Fin du mois", "Je ne sais pas"].map(KeyboardButton::new);
            let [a, b, c, d] = days;
            let keyboard = KeyboardMarkup::new([[a, b], [c, d]]).resize_keyboard();
            bot.send_message(chat, "Depuis quand ?")
                .reply_markup(keyboard)
                .await?;
        }
        Some(text) if text.starts_with("/start") => {
            let payload = text.strip_prefix("/start ").unwrap_or("rien de précis");
            let keyboard = InlineKeyboardMarkup::new([
                vec![callback("Arrêter un abonnement", "stop")],
                vec![callback(
                    "Je ne reconnais pas un prélèvement sur mon relevé de compte",
                    "debit",
                )],
                vec![callback("Mes dossiers", "cases"), callback("Aide", "help")],
            ]);
            let text =
                format!("Bonjour ! Vous venez pour : <b>{payload}</b>.\n\nQue voulez-vous faire ?");
            bot.send_message(chat, text)
                .parse_mode(ParseMode::Html)
                .reply_markup(keyboard)
                .await?;
        }
        Some(text) => {
            bot.send_message(chat, format!("Vous avez dit : {text}"))
                .await?;
        }
    }
    Ok(())
}

async fn answer_tap(bot: &Bot, query: CallbackQuery) -> ResponseResult<()> {
    let message = query.message.as_ref().unwrap();
    let answer = bot.answer_callback_query(query.id.clone());
    match query.data.as_deref() {
        Some("alert") => answer.text("Ceci est une alerte").show_alert(true).await?,
        Some("note") => answer.text("C’est noté").await?,
        _ => {
            let text = "Que voulez-vous faire ?\n<b>Votre choix : ce prélèvement</b>";
            bot.edit_message_text(message.chat().id, message.id(), text)
                .parse_mode(ParseMode::Html)
                .await?;
            answer.await?
        }
    };
    Ok(())
}

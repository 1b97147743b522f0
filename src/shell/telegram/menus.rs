//! The menus: the commands and the descriptions that Telegram shows, set at start where they differ from the book's.
//! It never holds the talk: a failure is logged and tried again later.

use std::sync::Arc;

use teloxide::payloads::{
    GetMyCommandsSetters, GetMyDescriptionSetters, GetMyShortDescriptionSetters,
    SetMyCommandsSetters, SetMyDescriptionSetters, SetMyShortDescriptionSetters,
};
use teloxide::requests::Requester;
use teloxide::types::{BotCommand, BotCommandScope};
use teloxide::{Bot, RequestError};

use crate::book::Book;
use crate::engine::args::Args;
use crate::engine::command::Command;
use crate::engine::markup::plain;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::shell::telegram::backoff::Backoff;
use crate::shell::telegram::render::shortened;
use crate::shell::telegram::stopping::Stopping;
use crate::shell::telegram::verdict::describe;

/// What Telegram allows.
const COMMAND_LIMIT: usize = 256;
const DESCRIPTION_LIMIT: usize = 512;
const SHORT_DESCRIPTION_LIMIT: usize = 120;

/// Sets the menus, trying again until it is done or the shell ends.
pub async fn run(bot: Bot, book: Arc<Book>, stopping: Stopping) {
    let work = async {
        let mut backoff = Backoff::new("setting the menus");
        while let Err(error) = set_all(&bot, &book).await {
            backoff.wait(&describe(&error, bot.token())).await;
        }
        backoff.reset();
    };
    tokio::select! {
        () = stopping.begun() => {}
        () = work => {}
    }
}

/// The commands of a language, as Telegram shows them.
#[must_use]
pub fn commands(book: &Book, language: Language) -> Vec<BotCommand> {
    let mut commands: Vec<BotCommand> = Vec::with_capacity(Command::ALL.len() + 1);
    for command in Command::ALL
        .iter()
        .filter(|command| **command != Command::Cancel)
    {
        let name = command.name(language);
        let text = book.say(
            language,
            &format!("command-{}", command.name(Language::Fr)),
            &Args::none(),
        );
        let description = shortened(&plain(&text), COMMAND_LIMIT);
        commands.push(BotCommand::new(name, description.clone()));
        // Telegram looks for `privacy` by that name, in every language.
        if *command == Command::Privacy && name != "privacy" {
            commands.push(BotCommand::new("privacy", description));
        }
    }
    commands
}

async fn set_all(bot: &Bot, book: &Book) -> Result<(), RequestError> {
    // Without a code, for every client that is neither French nor English: French.
    set(bot, book, Language::Fr, "").await?;
    for language in Language::ALL {
        set(bot, book, *language, language.name()).await?;
    }
    Ok(())
}

async fn set(bot: &Bot, book: &Book, language: Language, code: &str) -> Result<(), RequestError> {
    let wanted = commands(book, language);
    let scope = BotCommandScope::AllPrivateChats;
    let set = bot
        .get_my_commands()
        .scope(scope.clone())
        .language_code(code)
        .await?;
    if set != wanted {
        bot.set_my_commands(wanted)
            .scope(scope)
            .language_code(code)
            .await?;
    }

    let wanted = shortened(
        &plain(&book.say(language, "bot-description", &Args::none())),
        DESCRIPTION_LIMIT,
    );
    if bot
        .get_my_description()
        .language_code(code)
        .await?
        .description
        != wanted
    {
        bot.set_my_description()
            .description(wanted)
            .language_code(code)
            .await?;
    }

    let wanted = shortened(
        &plain(&book.say(language, "bot-short-description", &Args::none())),
        SHORT_DESCRIPTION_LIMIT,
    );
    if bot
        .get_my_short_description()
        .language_code(code)
        .await?
        .short_description
        != wanted
    {
        bot.set_my_short_description()
            .short_description(wanted)
            .language_code(code)
            .await?;
    }
    Ok(())
}

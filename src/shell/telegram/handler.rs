//! The handler: what teloxide's dispatcher calls for each update, in order within a chat.
//! It never lets an update be acknowledged before its effects are durable, and never lets one bad update stop the others.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::FutureExt;
use teloxide::Bot;
use teloxide::dispatching::{Dispatcher, UpdateHandler};
use teloxide::dptree;
use teloxide::error_handlers::IgnoringErrorHandlerSafe;
use teloxide::payloads::SendMessageSetters;
use teloxide::requests::Requester;
use teloxide::types::{ChatId, LinkPreviewOptions, Me, ParseMode, Update};

use crate::engine::args::{Arg, Args};
use crate::engine::event::Event;
use crate::engine::person::Language;
use crate::shell::telegram::answers::Answers;
use crate::shell::telegram::desk::{Desk, Taken};
use crate::shell::telegram::ledger::Ledger;
use crate::shell::telegram::reading::{self, Reading};
use crate::shell::telegram::render;
use crate::shell::telegram::statement_file::Reader;
use crate::shell::telegram::verdict::describe;
use crate::store::UpdateId;

/// A group is told once an hour, at most, that the talk is in private.
const GROUP_REST: TimeDelta = TimeDelta::hours(1);

/// Handles updates.
pub struct Handler {
    bot: Bot,
    desk: Arc<Desk>,
    ledger: Arc<Ledger>,
    answers: Arc<Answers>,
    files: Reader,
    groups: Mutex<BTreeMap<i64, DateTime<Utc>>>,
}

impl Handler {
    /// A handler that takes events to that desk.
    #[must_use]
    pub fn new(bot: Bot, desk: Arc<Desk>, ledger: Arc<Ledger>, answers: Arc<Answers>) -> Self {
        Self {
            files: Reader::new(bot.clone(), Arc::clone(&desk.book)),
            bot,
            desk,
            ledger,
            answers,
            groups: Mutex::default(),
        }
    }

    /// The dispatcher that calls it: chats side by side, in order within a chat.
    #[must_use]
    pub fn dispatcher(self: &Arc<Self>) -> Dispatcher<Bot, Infallible, i64> {
        let tree: UpdateHandler<Infallible> = dptree::endpoint(handle);
        Dispatcher::builder(self.bot.clone(), tree)
            .dependencies(dptree::deps![Arc::clone(self)])
            .distribution_function(reading::lane)
            // The endpoint takes all; teloxide's own default would print what was typed.
            .default_handler(|_| async {})
            .error_handler(Arc::new(IgnoringErrorHandlerSafe))
            .build()
    }

    async fn take(&self, update: Update, me: &Me) {
        let id = update.id;
        // A panic here would end the dispatcher, and with it everyone's talk.
        match AssertUnwindSafe(self.answer(update, me.username()))
            .catch_unwind()
            .await
        {
            Ok(Ok(())) => self.ledger.close(id),
            Ok(Err(fault)) => self.desk.end_with(fault),
            Err(_) => {
                log::error!("the shell panicked over an update, which is passed over");
                match self.desk.store.mark_seen(UpdateId(u64::from(id.0))).await {
                    Ok(()) => self.ledger.close(id),
                    Err(fault) => self.desk.end_with(fault.into()),
                }
            }
        }
    }

    async fn answer(&self, update: Update, username: &str) -> anyhow::Result<()> {
        let id = UpdateId(u64::from(update.id.0));
        match reading::read(update, username) {
            Reading::Said {
                who,
                language,
                event,
                query,
            } => {
                let taken = self.desk.take(who, language, &event, Some(id)).await?;
                if let Some(query) = query {
                    let toast = match taken {
                        Taken::Committed { toast } => toast,
                        Taken::SeenBefore | Taken::Nobody => None,
                    };
                    self.answers.give(query, toast);
                }
            }
            Reading::File {
                who,
                language,
                file,
                kind,
                size,
            } => {
                // What was committed before is not fetched again.
                if !self.desk.store.has_seen(id).await? {
                    let sent = reading::sent_file(&file, kind);
                    let meaning = self.files.read(file, size).await;
                    let event = Event::File(sent, Box::new(meaning));
                    self.desk.take(who, language, &event, Some(id)).await?;
                }
            }
            Reading::Group { chat, language } => {
                if !self.desk.store.has_seen(id).await? {
                    self.desk.store.mark_seen(id).await?;
                    self.point_to_private(chat, language, username);
                }
            }
            Reading::Nothing { query } => {
                if let Some(query) = query {
                    self.answers.give(query, None);
                }
            }
        }
        Ok(())
    }

    /// One sentence with a link to the private chat. If it gets lost, the next time will do.
    fn point_to_private(&self, chat: ChatId, language: Language, username: &str) {
        if !self.may_tell(chat, self.desk.clock.now()) {
            return;
        }
        let link = format!("https://t.me/{username}");
        let text = self
            .desk
            .book
            .say(language, "group", &Args::none().with(Arg::Link, &link));
        let html = render::pieces(&text, render::TEXT_LIMIT)
            .swap_remove(0)
            .html;
        let bot = self.bot.clone();
        self.answers.beside(async move {
            let sent = bot
                .send_message(chat, html)
                .parse_mode(ParseMode::Html)
                .link_preview_options(no_preview())
                .await;
            if let Err(error) = sent {
                log::warn!(
                    "a group could not be told: {}",
                    describe(&error, bot.token())
                );
            }
        });
    }

    fn may_tell(&self, chat: ChatId, now: DateTime<Utc>) -> bool {
        let mut groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        groups.retain(|_, told_at| now - *told_at < GROUP_REST);
        if groups.contains_key(&chat.0) {
            return false;
        }
        groups.insert(chat.0, now);
        true
    }
}

/// No page is shown under a message for the links in it.
#[must_use]
pub fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

async fn handle(update: Update, me: Me, handler: Arc<Handler>) -> Result<(), Infallible> {
    handler.take(update, &me).await;
    Ok(())
}

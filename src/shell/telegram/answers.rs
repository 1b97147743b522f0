//! Answers to taps: each tap is answered, so that the client's spinner ends, with a word to show for a moment if there is one.
//! It never holds a chat: an answer that Telegram is slow to take goes on beside.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use teloxide::Bot;
use teloxide::payloads::AnswerCallbackQuerySetters;
use teloxide::requests::Requester;
use teloxide::types::CallbackQueryId;
use tokio::task::JoinSet;

use crate::shell::telegram::render::{TOAST_LIMIT, shortened};
use crate::shell::telegram::verdict::{Verdict, describe, judge};

/// After that, the client has given the tap up.
const TRIES: u32 = 4;

/// Answers taps.
#[derive(Debug)]
pub struct Answers {
    bot: Bot,
    tasks: Mutex<JoinSet<()>>,
}

impl Answers {
    /// Answers through that bot.
    #[must_use]
    pub fn new(bot: Bot) -> Self {
        Self {
            bot,
            tasks: Mutex::default(),
        }
    }

    /// Answers a tap, beside.
    pub fn give(&self, query: CallbackQueryId, toast: Option<String>) {
        self.beside(answer(self.bot.clone(), query, toast));
    }

    /// Does that beside: what is said in passing, and may get lost.
    pub fn beside(&self, errand: impl Future<Output = ()> + Send + 'static) {
        let mut tasks = self.tasks();
        while tasks.try_join_next().is_some() {}
        tasks.spawn(errand);
    }

    /// Resolves when every answer was given, or given up.
    pub async fn finish(&self) {
        let mut tasks = std::mem::take(&mut *self.tasks());
        while tasks.join_next().await.is_some() {}
    }

    fn tasks(&self) -> MutexGuard<'_, JoinSet<()>> {
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn answer(bot: Bot, query: CallbackQueryId, toast: Option<String>) {
    for attempt in 1..=TRIES {
        let mut request = bot.answer_callback_query(query.clone());
        if let Some(words) = &toast {
            request = request.text(shortened(words, TOAST_LIMIT));
        }
        let Err(error) = request.await else { return };
        let pause = match judge(&error) {
            Verdict::Again => Duration::from_secs(1),
            Verdict::Wait(pause) => pause,
            // A tap is answered once only: a repeated one is too old, and that is no trouble.
            Verdict::Refused
            | Verdict::Done(_)
            | Verdict::AlreadySo
            | Verdict::Gone
            | Verdict::Blocked
            | Verdict::Elsewhere
            | Verdict::Webhook
            | Verdict::Token => {
                log::debug!(
                    "a tap could not be answered: {}",
                    describe(&error, bot.token())
                );
                return;
            }
        };
        if attempt < TRIES {
            tokio::time::sleep(pause).await;
        }
    }
    log::warn!("a tap was given up unanswered after {TRIES} tries");
}

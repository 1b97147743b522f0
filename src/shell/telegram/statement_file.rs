//! A file sent in the chat: fetched from the Bot API, read in memory as a bank statement, and dropped.
//! It never writes the file anywhere, never logs a word or a name of it, and never reads it on the threads that talk.

use std::sync::Arc;

use teloxide::Bot;
use teloxide::types::FileId;
use tokio::sync::Semaphore;

use crate::book::Book;
use crate::engine::event::{Event, Other};
use crate::engine::found;
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::{self, LARGEST};
use crate::shell::telegram::backoff::Backoff;
use crate::shell::telegram::desk::guarded;
use crate::shell::telegram::fetching::{Missing, fetch};

/// How often a file is asked for before the person is told to send it again.
const TRIES: u32 = 4;
/// How many files are in memory at once: a host with little of it stays up.
const AT_ONCE: usize = 2;

/// What reads files.
pub struct Reader {
    bot: Bot,
    book: Arc<Book>,
    at_once: Semaphore,
}

impl Reader {
    /// A reader of the files that people send to that bot.
    #[must_use]
    pub fn new(bot: Bot, book: Arc<Book>) -> Self {
        Self {
            bot,
            book,
            at_once: Semaphore::new(AT_ONCE),
        }
    }

    /// What that file means. The size is the one Telegram gives.
    pub async fn read(&self, file: FileId, size: u32) -> Event {
        if usize::try_from(size).is_ok_and(|size| size > LARGEST) {
            return Event::StatementRefused(Refusal::TooLarge);
        }
        // The semaphore is never closed.
        let _permit = self.at_once.acquire().await.ok();
        let mut backoff = Backoff::new("fetching a file");
        for _ in 0..TRIES {
            match fetch(&self.bot, &file).await {
                Ok(bytes) => return self.understand(bytes).await,
                Err(Missing::TooLarge) => return Event::StatementRefused(Refusal::TooLarge),
                Err(Missing::Gone) => break,
                Err(Missing::Failed(why)) => backoff.wait(&why).await,
            }
        }
        Event::Other(Other::File)
    }

    async fn understand(&self, bytes: Vec<u8>) -> Event {
        let book = Arc::clone(&self.book);
        let reading = tokio::task::spawn_blocking(move || {
            guarded(|| {
                statement::read(&bytes)
                    .map(|statement| found::kept(&statement::recurring(&statement, &book), &book))
            })
        });
        match reading.await {
            Ok(Some(Ok(debits))) => Event::Statement(debits),
            Ok(Some(Err(refusal))) => Event::StatementRefused(refusal),
            Ok(None) | Err(_) => Event::Other(Other::File),
        }
    }
}

//! The Telegram shell: real teloxide, polling, in private chats.
//! It never acknowledges before it has saved, never says before it has saved, and never decides what to say.

pub mod answers;
pub mod backoff;
pub mod callback;
pub mod delivery;
pub mod desk;
mod fetching;
pub mod handler;
pub mod ledger;
pub mod listener;
pub mod menus;
pub mod pace;
pub mod reading;
pub mod render;
pub mod sender;
pub mod statement_file;
pub mod stopping;
pub mod ticker;
pub mod verdict;

use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use teloxide::Bot;
use teloxide::error_handlers::IgnoringErrorHandlerSafe;
use tokio::sync::Semaphore;

use crate::book::Book;
use crate::shell::clock::Clock;
use crate::shell::documents::Printer;
use crate::shell::telegram::answers::Answers;
use crate::shell::telegram::backoff::Backoff;
use crate::shell::telegram::delivery::Delivery;
use crate::shell::telegram::desk::Desk;
use crate::shell::telegram::handler::Handler;
use crate::shell::telegram::ledger::Ledger;
use crate::shell::telegram::listener::Listener;
use crate::shell::telegram::pace::{Pace, Rate};
use crate::shell::telegram::stopping::Stopping;
use crate::shell::telegram::verdict::{Verdict, describe, judge};
use crate::store::Store;

/// The bot on Telegram, or on anything that speaks its Bot API.
pub struct Telegram {
    /// The token and the address of the Bot API; the connections are the shell's own.
    pub bot: Bot,
    /// Where people are kept.
    pub store: Arc<dyn Store>,
    /// All texts.
    pub book: Arc<Book>,
    /// What time it is.
    pub clock: Clock,
    /// How fast and how much at once.
    pub limits: Limits,
}

/// How fast and how much at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The pace in one chat.
    pub in_chat: Rate,
    /// The pace over all chats.
    pub overall: Rate,
    /// How many calls at once.
    pub calls_at_once: usize,
    /// How long a poll lasts when nothing comes.
    pub poll_in: Duration,
    /// How long an ending run waits for what is in hand.
    pub grace_in: Duration,
}

impl Default for Limits {
    /// What Telegram's FAQ asks: about one message a second in a chat, where short bursts go through, and thirty over all.
    fn default() -> Self {
        Self {
            in_chat: Rate {
                burst: 5,
                every: Duration::from_secs(1),
            },
            overall: Rate {
                burst: 5,
                every: Duration::from_millis(40),
            },
            calls_at_once: 100,
            poll_in: Duration::from_secs(30),
            grace_in: Duration::from_secs(4),
        }
    }
}

impl Telegram {
    /// Talks until `stop` resolves, then finishes what is in hand, within the grace of the limits.
    ///
    /// # Errors
    /// When the token is refused or the store fails. Nothing is lost: what was not committed comes again, what was not sent is sent at the next start.
    pub async fn run(self, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
        let Self {
            bot,
            store,
            book,
            clock,
            limits,
        } = self;
        let polling = connect(&bot, limits.poll_in + Duration::from_secs(20))?;
        let speaking = connect(&bot, Duration::from_mins(1))?;

        let (desk, mut lines) = Desk::new(store, Arc::clone(&book), clock, bot.token());
        let desk = Arc::new(desk);
        let ledger = Arc::new(Ledger::default());
        let answers = Arc::new(Answers::new(speaking.clone()));
        let (stop_word, stopping) = stopping::pair();
        let handler = Arc::new(Handler::new(
            speaking.clone(),
            Arc::clone(&desk),
            Arc::clone(&ledger),
            Arc::clone(&answers),
        ));
        let delivery = Arc::new(Delivery {
            bot: speaking.clone(),
            desk: Arc::clone(&desk),
            pace: Pace::new(limits.in_chat, limits.overall),
            calls: Semaphore::new(limits.calls_at_once),
            unasked: Semaphore::new(1),
            printer: Printer::new(&book),
            files: Semaphore::new(2),
            stopping: stopping.clone(),
        });

        // Boxed: all that the shell does at once makes a large future.
        let mut work = Box::pin(async {
            tokio::join!(
                listen(
                    &handler,
                    &polling,
                    &desk,
                    &ledger,
                    &stopping,
                    limits.poll_in
                ),
                sender::run(Arc::clone(&desk), delivery, lines.outbox, stopping.clone()),
                ticker::run(Arc::clone(&desk), stopping.clone()),
                menus::run(speaking, book, stopping.clone()),
            );
            answers.finish().await;
        });
        let ended = tokio::select! {
            () = stop => Ok(()),
            Some(fault) = lines.faults.recv() => Err(fault),
            () = &mut work => pending().await,
        };
        stop_word.begin();
        if tokio::time::timeout(limits.grace_in, work).await.is_err() {
            log::warn!(
                "ended before everything in hand was done; the rest is done at the next start"
            );
        }
        match (ended, lines.faults.try_recv()) {
            (Ok(()), Ok(fault)) => Err(fault).context("ending"),
            (ended, _) => ended,
        }
    }
}

/// Dispatches updates until the shell ends.
async fn listen(
    handler: &Arc<Handler>,
    polling: &Bot,
    desk: &Arc<Desk>,
    ledger: &Arc<Ledger>,
    stopping: &Stopping,
    poll_in: Duration,
) {
    let mut backoff = Backoff::new("reaching Telegram");
    while !stopping.has_begun() {
        let listener = Listener::new(
            polling.clone(),
            Arc::clone(desk),
            Arc::clone(ledger),
            stopping.clone(),
            poll_in,
        );
        let mut dispatcher = handler.dispatcher();
        let dispatching =
            dispatcher.try_dispatch_with_listener(listener, Arc::new(IgnoringErrorHandlerSafe));
        // Only the first call, which asks who the bot is, can fail.
        let Err(error) = dispatching.await else {
            return;
        };
        match judge(&error) {
            Verdict::Token => {
                desk.end_with(token_refused());
                return;
            }
            Verdict::Wait(pause) => tokio::time::sleep(pause).await,
            _ => {
                let pause = backoff.fail(&describe(&error, polling.token()));
                tokio::select! {
                    () = tokio::time::sleep(pause) => {}
                    () = stopping.begun() => {}
                }
            }
        }
    }
}

fn token_refused() -> anyhow::Error {
    anyhow::anyhow!(
        "Telegram refuses the token; check `TELOXIDE_TOKEN` against what @BotFather gave"
    )
}

/// The same bot over connections of our own: patient enough for a long poll, and never through a proxy to this machine.
fn connect(bot: &Bot, patience: Duration) -> anyhow::Result<Bot> {
    let address = bot.api_url();
    let mut settings = teloxide::net::default_reqwest_settings().timeout(patience);
    if is_loopback(address.host_str().unwrap_or_default()) {
        settings = settings.no_proxy();
    }
    let client = settings
        .build()
        .context("preparing the connection to Telegram")?;
    Ok(Bot::with_client(bot.token(), client).set_api_url(address))
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

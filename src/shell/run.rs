//! Runs the bot: opens the store, then talks on Telegram or in the playground until it is told to stop.
//! It never talks with an unsound book or a store it could not open.

use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;

use anyhow::{Context, anyhow};
use chrono::{DateTime, TimeDelta, Utc};
use teloxide::Bot;

use crate::book::Book;
use crate::shell::clock::Clock;
use crate::shell::config::Run;
use crate::shell::playground::{ClockControl, Options, Playground};
use crate::shell::telegram::Telegram;
use crate::store::Store;
use crate::store::embedded::EmbeddedStore;

/// Talks until Ctrl-C or SIGTERM.
///
/// # Errors
/// One clear line for the operator: a wrong address, a busy port, a data folder that can't be used, a refused token, a full disk.
pub async fn run(config: Run, book: Book) -> anyhow::Result<()> {
    // From here on, so that whoever stops the program right after its start finds it listening.
    let stop = told_to_stop();
    let clock = Clock::new();
    let book = Arc::new(book);
    let bot = match config.token() {
        Some(token) => Some(bot_at(&config.api_url, token)?),
        None => None,
    };
    let store: Arc<dyn Store> = Arc::new(EmbeddedStore::open(
        &config.folder.data,
        &config.folder.key_file,
    )?);
    match bot {
        Some(bot) => {
            log::info!(
                "talking on Telegram; people are kept in `{}`",
                config.folder.data.display()
            );
            Telegram {
                bot,
                store,
                book,
                clock,
                limits: config.limits(),
            }
            .run(stop)
            .await
        }
        None => in_the_playground(&config, book, store, clock, stop).await,
    }
}

/// The bot at the address of its Bot API server. `localhost:8081` is an address too, of the scheme `localhost`: only the web's are taken.
fn bot_at(address: &str, token: &str) -> anyhow::Result<Bot> {
    let bot = Bot::new(token);
    let wrong = || {
        anyhow!(
            "`TELOXIDE_API_URL` is not an address of the web: `{address}`; write e.g. `https://api.telegram.org`"
        )
    };
    let url = bot.api_url().join(address).map_err(|_| wrong())?;
    if !address.contains("://") || !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(wrong());
    }
    Ok(bot.set_api_url(url))
}

async fn in_the_playground(
    config: &Run,
    book: Arc<Book>,
    store: Arc<dyn Store>,
    clock: Clock,
    told: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let offset_file = config.folder.data.join("playground-clock");
    clock.set_offset(read_offset(&offset_file));
    let control = Arc::new(PlaygroundClock {
        clock: clock.clone(),
        store: Arc::clone(&store),
        offset_file,
    });
    let options = Options {
        folder: Some(config.folder.data.clone()),
        ..Options::new(control)
    };
    let playground = Playground::bind(config.playground, options).await?;
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let until_stopped = || {
        let mut stopped = stopped.clone();
        async move {
            // An ended channel means that the program ends too.
            stopped
                .wait_for(|stopped| *stopped)
                .await
                .map(|_| ())
                .unwrap_or_default();
        }
    };
    let url = playground
        .api_url()
        .parse()
        .context("the playground's own address")?;
    let bot = Bot::new(playground.token()).set_api_url(url);
    println!("Stopabo is at http://{}/", playground.address());
    println!(
        "Everything is kept in `{}`, sealed with `{}`. Ctrl-C ends.",
        config.folder.data.display(),
        config.folder.key_file.display()
    );
    let limits = crate::shell::telegram::Limits {
        in_chat: crate::shell::telegram::pace::Rate {
            burst: 50,
            every: std::time::Duration::from_millis(10),
        },
        overall: crate::shell::telegram::pace::Rate {
            burst: 50,
            every: std::time::Duration::from_millis(5),
        },
        ..config.limits()
    };
    let telegram = Telegram {
        bot,
        store,
        book,
        clock,
        limits,
    };
    let talk = telegram.run(until_stopped());
    let serve = playground.serve(until_stopped());
    let signal = async {
        told.await;
        // Nobody listens only when both have ended already.
        stop.send(true).ok();
        Ok(())
    };
    let (talked, served, ()) = tokio::try_join!(
        talk,
        async { serve.await.map_err(anyhow::Error::from) },
        signal
    )?;
    let ((), ()) = (talked, served);
    Ok(())
}

/// Resolves at Ctrl-C or SIGTERM, also when it came between this call and the first look.
fn told_to_stop() -> impl Future<Output = ()> + Send {
    #[cfg(unix)]
    let (interrupted, terminated) = {
        use tokio::signal::unix::SignalKind;
        (
            arrival(SignalKind::interrupt()),
            arrival(SignalKind::terminate()),
        )
    };
    #[cfg(not(unix))]
    let (interrupted, terminated) = (
        async {
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        },
        std::future::pending::<()>(),
    );
    async {
        tokio::select! {
            () = interrupted => {}
            () = terminated => {}
        }
        log::info!("told to stop: finishing what is in hand");
    }
}

/// Listens for a signal from this call on.
#[cfg(unix)]
fn arrival(kind: tokio::signal::unix::SignalKind) -> impl Future<Output = ()> + Send {
    let signal = tokio::signal::unix::signal(kind);
    async {
        match signal {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    }
}

/// More people than anyone plays on one machine.
const MOST_PEOPLE: usize = 1_000;

/// The playground's clock: the shell's own, whose jumps are remembered across restarts.
struct PlaygroundClock {
    clock: Clock,
    store: Arc<dyn Store>,
    offset_file: std::path::PathBuf,
}

impl PlaygroundClock {
    fn keep(&self) {
        let seconds = self.clock.offset().num_seconds().to_string();
        if let Err(error) = std::fs::write(&self.offset_file, seconds) {
            log::warn!("the playground's clock can't be kept: {error}");
        }
    }
}

impl PlaygroundClock {
    /// The earliest reminder of all dossiers; the end of a person's retention is no reminder.
    async fn earliest_reminder(&self) -> crate::store::Result<Option<DateTime<Utc>>> {
        let mut earliest: Option<DateTime<Utc>> = None;
        for who in self
            .store
            .due(DateTime::<Utc>::MAX_UTC, MOST_PEOPLE)
            .await?
        {
            let Some(saved) = self.store.load(who).await? else {
                continue;
            };
            let first = saved
                .person
                .cases
                .values()
                .filter_map(|case| case.wake_at)
                .min();
            earliest = [earliest, first].into_iter().flatten().min();
        }
        Ok(earliest)
    }
}

impl ClockControl for PlaygroundClock {
    fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    fn advance(&self, by: TimeDelta) {
        self.clock.advance(by);
        self.keep();
    }

    fn advance_to(&self, at: DateTime<Utc>) {
        self.clock.advance_to(at);
        self.keep();
    }

    fn next_reminder(&self) -> Pin<Box<dyn Future<Output = Option<DateTime<Utc>>> + Send + '_>> {
        Box::pin(async { self.earliest_reminder().await.ok().flatten() })
    }
}

fn read_offset(file: &Path) -> TimeDelta {
    let seconds = std::fs::read_to_string(file)
        .ok()
        .and_then(|text| text.trim().parse().ok())
        .unwrap_or(0);
    TimeDelta::try_seconds(seconds).unwrap_or_default()
}

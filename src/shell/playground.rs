//! The playground: a Telegram of one's own on the loopback interface, with people who can be played from
//! the browser or from a test. The bot speaks to it over HTTP, through real teloxide, as to Telegram.
//! It never calls the bot, never reaches the network beyond this machine, and never logs a text or a token.

mod api;
mod door;
mod events;
pub mod faults;
mod files;
pub mod html;
mod journal;
pub mod message;
mod methods;
mod params;
pub mod people;
mod polling;
mod profile;
mod refusal;
mod strict;
pub mod transcript;
mod web;
pub mod world;

use std::{
    future::Future,
    io,
    net::SocketAddr,
    path::PathBuf,
    pin::Pin,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{any, get},
};
use chrono::{DateTime, Duration, Utc};
use tokio::{net::TcpListener, sync::watch, time::Instant};

use crate::shell::playground::{files::Files, journal::Journal, params::BODY_LIMIT, world::World};

/// The token the playground's bot uses when none is fixed.
pub const TOKEN: &str = "1:playground";

/// The clock that the playground reads and that its page moves.
pub trait ClockControl: Send + Sync {
    /// The instant it is in the playground.
    fn now(&self) -> DateTime<Utc>;
    /// Moves the clock forward.
    fn advance(&self, by: Duration);
    /// Moves the clock forward to an instant; an earlier one changes nothing.
    fn advance_to(&self, to: DateTime<Utc>);
    /// When the bot will next speak by itself.
    fn next_reminder(&self) -> Pin<Box<dyn Future<Output = Option<DateTime<Utc>>> + Send + '_>>;
}

/// How a playground is set up.
pub struct Options {
    /// The clock of messages and of the page.
    pub clock: Arc<dyn ClockControl>,
    /// The only token accepted; any token when absent.
    pub token: Option<String>,
    /// The name the bot was registered with.
    pub bot_name: String,
    /// The user name the bot was registered with, without the at sign.
    pub username: String,
    /// Where messages and files outlive the process; in memory only when absent.
    pub folder: Option<PathBuf>,
}

impl Options {
    /// In memory, any token, a bot named `Stopabo`.
    #[must_use]
    pub fn new(clock: Arc<dyn ClockControl>) -> Self {
        Self {
            clock,
            token: None,
            bot_name: "Stopabo".to_owned(),
            username: "stopabo_bot".to_owned(),
            folder: None,
        }
    }
}

/// Why a playground could not open.
#[derive(Debug, thiserror::Error)]
pub enum PlaygroundError {
    /// The address is in use, or not one of this machine.
    #[error("opening the playground on `{address}`: {why}; choose another port")]
    Bind {
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        why: io::Error,
    },
    /// An address other machines could reach.
    #[error(
        "opening the playground on `{0}`: only a loopback address such as `127.0.0.1` is allowed"
    )]
    NotLoopback(SocketAddr),
    /// The journal could not be read.
    #[error("reading the playground's `playground.json`: {0}; remove the file to start afresh")]
    Journal(io::Error),
    /// The server ended, or was started twice.
    #[error("serving the playground: {0}")]
    Serve(io::Error),
}

/// A running or bound playground; clones are handles to the same one.
#[derive(Clone)]
pub struct Playground {
    hub: Arc<Hub>,
}

/// What all handlers share.
pub(crate) struct Hub {
    world: Mutex<World>,
    journal: Mutex<Journal>,
    listener: Mutex<Option<TcpListener>>,
    pub(crate) files: Files,
    pub(crate) clock: Arc<dyn ClockControl>,
    pub(crate) token: Option<String>,
    pub(crate) address: SocketAddr,
    pub(crate) began: Instant,
    /// Ticks at each change of the world.
    pub(crate) changes: watch::Sender<u64>,
    /// Turns true when the server is told to end.
    pub(crate) closing: watch::Sender<bool>,
}

impl Playground {
    /// Takes the address and reads the journal; nothing is answered before `serve`.
    ///
    /// # Errors
    /// When the port is busy, the address is not a loopback one, or the journal is unreadable.
    pub async fn bind(address: SocketAddr, options: Options) -> Result<Self, PlaygroundError> {
        if !address.ip().is_loopback() {
            return Err(PlaygroundError::NotLoopback(address));
        }
        let busy = |why| PlaygroundError::Bind { address, why };
        let listener = TcpListener::bind(address).await.map_err(busy)?;
        let bound = listener.local_addr().map_err(busy)?;
        let folder = options.folder.as_deref();
        let (journal, mut world) = Journal::open(folder).map_err(PlaygroundError::Journal)?;
        world.profile.register(&options.bot_name, &options.username);
        let hub = Hub {
            changes: watch::channel(world.revision).0,
            closing: watch::channel(false).0,
            world: Mutex::new(world),
            journal: Mutex::new(journal),
            listener: Mutex::new(Some(listener)),
            files: Files::new(folder.map(|folder| folder.join("playground-files"))),
            clock: options.clock,
            token: options.token,
            address: bound,
            began: Instant::now(),
        };
        Ok(Self { hub: Arc::new(hub) })
    }

    /// Where the playground listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.hub.address
    }

    /// The address for `Bot::set_api_url`, and of the chat page.
    #[must_use]
    pub fn api_url(&self) -> String {
        format!("http://{}/", self.hub.address)
    }

    /// A token that the playground accepts.
    #[must_use]
    pub fn token(&self) -> &str {
        self.hub.token.as_deref().unwrap_or(TOKEN)
    }

    /// Answers until `shutdown` resolves; long polls and pages are then let go at once.
    ///
    /// # Errors
    /// When called a second time, or when the system refuses to go on.
    pub async fn serve(
        &self,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), PlaygroundError> {
        let listener = journal::held(&self.hub.listener).take();
        let twice = || PlaygroundError::Serve(io::Error::other("already served"));
        let listener = listener.ok_or_else(twice)?;
        let hub = Arc::clone(&self.hub);
        let shutdown = async move {
            shutdown.await;
            hub.closing.send_replace(true);
        };
        axum::serve(listener, router(&self.hub))
            .with_graceful_shutdown(shutdown)
            .await
            .map_err(PlaygroundError::Serve)
    }
}

fn router(hub: &Arc<Hub>) -> Router {
    Router::new()
        .merge(web::routes())
        .route("/{bot}/{method}", any(api::call))
        .route("/file/{bot}/{*path}", get(api::download))
        .layer(middleware::from_fn_with_state(Arc::clone(hub), door::guard))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(Arc::clone(hub))
}

impl Hub {
    /// Changes the world, writes it down, and lets everyone know.
    pub(crate) fn change<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let mut world = journal::held(&self.world);
        let done = act(&mut world);
        if let Err(error) = journal::held(&self.journal).keep(&world) {
            log::error!("writing the playground's journal: {error}");
        }
        let revision = world.revision;
        drop(world);
        self.changes.send_replace(revision);
        done
    }

    /// Reads the world, or changes what is not worth telling.
    pub(crate) fn look<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        act(&mut journal::held(&self.world))
    }
}

//! Configuration: the command line, the environment and `.env`, read once.
//! It is the only place that reads the environment, and it never prints the token.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Args, Parser, Subcommand};

use crate::engine::letter::DocumentKind;
use crate::engine::names::Named;
use crate::engine::person::Language;

/// The command line.
#[derive(Debug, Parser)]
#[command(
    name = "stopabo",
    version,
    about = "A bot that walks people in France through ending a subscription",
    propagate_version = true,
    args_conflicts_with_subcommands = true
)]
pub struct Cli {
    /// What to do; `run` when nothing is said.
    #[command(subcommand)]
    pub command: Option<Action>,
    /// What `run` needs, for a bare `stopabo`.
    #[command(flatten)]
    pub run: Run,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Action {
    /// Talk: on Telegram with a token, else in the browser.
    Run(Run),
    /// Check a `dialogues/` folder and tell everything that is wrong with it.
    Check(Texts),
    /// Tell what the law gives, from facts in JSON: one object, or an array of them.
    Rights {
        /// The file of facts; `-` reads the standard input.
        file: PathBuf,
        /// The same for a person to read.
        #[arg(long)]
        explain: bool,
        /// The language of the explanation, `fr` or `en`.
        #[arg(long, value_name = "LANGUAGE", default_value = "fr", value_parser = read_language)]
        lang: Language,
        /// Its texts and its law.
        #[command(flatten)]
        texts: Texts,
    },
    /// Make a document to send or to keep, from facts in JSON: a PDF, or the text to copy.
    Letter(Letter),
    /// Tell the recurring debits of a bank statement: CSV, OFX, QIF, CAMT.053 or a PDF with text. Nothing is kept.
    Statement {
        /// The file of the bank; `-` reads the standard input.
        file: PathBuf,
        /// The same as a JSON array.
        #[arg(long)]
        json: bool,
        /// The language of the table, `fr` or `en`.
        #[arg(long, value_name = "LANGUAGE", default_value = "fr", value_parser = read_language)]
        lang: Language,
        /// Its texts and its provider cards.
        #[command(flatten)]
        texts: Texts,
    },
    /// The directory of providers: list it, search it, count it, import privacy contacts.
    Providers(Providers),
    /// Tell what a line of a bank statement says.
    Label {
        /// The line, as the bank wrote it.
        label: String,
        /// As JSON.
        #[arg(long)]
        json: bool,
        /// The language of the explanation, `fr` or `en`.
        #[arg(long, value_name = "LANGUAGE", default_value = "fr", value_parser = read_language)]
        lang: Language,
        /// Its texts and its labels.
        #[command(flatten)]
        texts: Texts,
    },
    /// Tell the mistakes that people reported on provider cards, the newest first. The bot has to be stopped meanwhile.
    Reports {
        /// As a JSON array of `card`, `what`, `words` and `on`.
        #[arg(long)]
        json: bool,
        /// Where people are kept.
        #[command(flatten)]
        folder: Folder,
    },
    /// Play a golden conversation in the terminal.
    Play {
        /// The conversation, a Markdown file.
        file: PathBuf,
        /// Its texts.
        #[command(flatten)]
        texts: Texts,
    },
}

/// What to do with the directory; a list of it when nothing is said.
#[derive(Clone, Debug, Args)]
pub struct Providers {
    /// What to do.
    #[command(subcommand)]
    pub command: Option<OfProviders>,
    /// Figures: counts, coverage of fields, ages.
    #[arg(long)]
    pub stats: bool,
    /// The list as JSON.
    #[arg(long, conflicts_with = "stats")]
    pub json: bool,
    /// Its cards.
    #[command(flatten)]
    pub texts: Texts,
}

/// What can be done with the directory.
#[derive(Clone, Debug, Subcommand)]
pub enum OfProviders {
    /// Find providers by what people type, best first.
    Search {
        /// A name, or a sentence around it.
        typed: String,
        /// As a JSON array of `id`, `name` and `score`, empty when nothing is certain enough.
        #[arg(long)]
        json: bool,
    },
    /// Read a checkout of the open company database datenanfragen/data as privacy contacts, never as addresses to cancel at.
    Import {
        /// The folder of the checkout.
        checkout: PathBuf,
        /// Where to write the sections, the cards and the report: a new folder.
        #[arg(short, long, value_name = "DIR")]
        output: PathBuf,
    },
}

/// What `letter` needs.
#[derive(Clone, Debug, Args)]
pub struct Letter {
    /// Its kind; `--list` tells them.
    #[arg(value_name = "KIND", value_parser = read_kind, required_unless_present = "list")]
    pub kind: Option<DocumentKind>,
    /// Tell every kind of document.
    #[arg(long)]
    pub list: bool,
    /// The file of facts; `-` reads the standard input. Without it, every blank is left to fill in.
    #[arg(long, value_name = "FILE")]
    pub facts: Option<PathBuf>,
    /// The PDF to write; without it, it bears the document's own name.
    #[arg(short, long, value_name = "OUT.pdf", conflicts_with = "text")]
    pub out: Option<PathBuf>,
    /// Tell the text to copy, in place of a PDF.
    #[arg(long)]
    pub text: bool,
    /// The language, `fr` or `en`; a letter in English is a reading copy.
    #[arg(long, value_name = "LANGUAGE", default_value = "fr", value_parser = read_language)]
    pub lang: Language,
    /// Its texts and its law.
    #[command(flatten)]
    pub texts: Texts,
}

/// Which texts to use.
#[derive(Clone, Debug, Args)]
pub struct Texts {
    /// A `dialogues/` folder to read in place of the one compiled in.
    #[arg(long, value_name = "DIR", env = "STOPABO_DIALOGUES")]
    pub dialogues: Option<PathBuf>,
}

/// What `run` needs.
#[derive(Clone, Debug, Args)]
pub struct Run {
    /// Its texts.
    #[command(flatten)]
    pub texts: Texts,
    /// The bot's token, from `@BotFather`; without it, the playground opens in the browser.
    #[arg(
        long,
        env = "TELOXIDE_TOKEN",
        hide_env_values = true,
        value_name = "TOKEN"
    )]
    pub token: Option<Token>,
    /// The Bot API server to talk to.
    #[arg(
        long,
        env = "TELOXIDE_API_URL",
        value_name = "URL",
        default_value = "https://api.telegram.org"
    )]
    pub api_url: String,
    /// Where people are kept.
    #[command(flatten)]
    pub folder: Folder,
    /// Where the playground listens; port 0 takes any free one.
    #[arg(
        long,
        env = "STOPABO_PLAYGROUND",
        value_name = "ADDRESS",
        default_value = "127.0.0.1:8088",
        value_parser = read_address
    )]
    pub playground: SocketAddr,
    /// Messages a second in one chat.
    #[arg(long, env = "STOPABO_RATE_PER_CHAT", value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub rate_per_chat: u32,
    /// Messages a second over all chats.
    #[arg(long, env = "STOPABO_RATE_OVERALL", value_name = "N", default_value_t = 25, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub rate_overall: u32,
    /// What is logged: `info`, `warn`, `stopabo=debug`…
    #[arg(
        long,
        env = "RUST_LOG",
        value_name = "FILTER",
        default_value = "stopabo=info,warn"
    )]
    pub log: String,
}

/// Where people are kept, and what seals them.
#[derive(Clone, Debug, Args)]
pub struct Folder {
    /// The folder where people are kept, sealed.
    #[arg(
        long,
        env = "STOPABO_DATA",
        value_name = "DIR",
        default_value = "stopabo-data"
    )]
    pub data: PathBuf,
    /// The key file that seals it, kept outside that folder; made on the first start.
    #[arg(
        long,
        env = "STOPABO_KEY_FILE",
        value_name = "FILE",
        default_value = "stopabo.key"
    )]
    pub key_file: PathBuf,
}

fn read_language(name: &str) -> Result<Language, String> {
    Language::from_name(name).ok_or_else(|| "write `fr` or `en`".to_owned())
}

fn read_kind(name: &str) -> Result<DocumentKind, String> {
    DocumentKind::from_name(name)
        .ok_or_else(|| "no such document: `stopabo letter --list` tells them".to_owned())
}

fn read_address(text: &str) -> Result<SocketAddr, String> {
    text.parse()
        .map_err(|_| "write an address and a port, such as `127.0.0.1:8088`".to_owned())
}

/// A token, which `Debug` never shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// The token itself.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// A token is digits, a colon, and a secret of letters, digits, `-` and `_`. An empty one is no token.
    fn is_sound(&self) -> bool {
        let (id, secret) = self.0.split_once(':').unwrap_or_default();
        let signs = |text: &str, allowed: fn(&u8) -> bool| {
            !text.is_empty() && text.as_bytes().iter().all(allowed)
        };
        let sound = signs(id, u8::is_ascii_digit)
            && signs(secret, |byte| {
                byte.is_ascii_alphanumeric() || b"-_".contains(byte)
            });
        self.0.is_empty() || sound
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl std::str::FromStr for Token {
    type Err = std::convert::Infallible;

    /// Takes any text: a value refused here would be quoted on the screen, and a mistyped token is nearly the token.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.trim().to_owned()))
    }
}

impl Run {
    /// The token, if one was given.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.token
            .as_ref()
            .map(Token::reveal)
            .filter(|token| !token.is_empty())
    }

    /// The pace of messages.
    #[must_use]
    pub fn limits(&self) -> crate::shell::telegram::Limits {
        use crate::shell::telegram::pace::Rate;
        crate::shell::telegram::Limits {
            in_chat: Rate {
                burst: 5,
                every: Duration::from_secs(1) / self.rate_per_chat,
            },
            overall: Rate {
                burst: 5,
                every: Duration::from_secs(1) / self.rate_overall,
            },
            ..crate::shell::telegram::Limits::default()
        }
    }
}

/// The variables the program reads, for the test that compares them with `.env.example`.
#[must_use]
pub fn variables() -> Vec<String> {
    use clap::CommandFactory;
    let command = Cli::command();
    let mut names: Vec<String> = command
        .get_arguments()
        .filter_map(|argument| Some(argument.get_env()?.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    names
}

/// Reads `.env`, then the command line and the environment.
///
/// # Errors
/// When `.env` exists and can't be read, or the token is not one. A wrong command line ends the program with its own message.
pub fn read() -> Result<Cli, String> {
    match dotenvy::from_path(Path::new(".env")) {
        Ok(()) => {}
        Err(error) if error.not_found() => {}
        // The line itself is not shown: it may hold the token.
        Err(dotenvy::Error::LineParse(line, _)) => {
            let text = std::fs::read_to_string(".env").unwrap_or_default();
            let number = 1 + text
                .lines()
                .take_while(|other| other.trim() != line.trim())
                .count();
            return Err(format!(
                "reading `.env`: line {number} can't be understood; write one `NAME=value` a line"
            ));
        }
        Err(error) => {
            return Err(format!(
                "reading `.env`: {error}; write one `NAME=value` a line"
            ));
        }
    }
    let cli = Cli::parse();
    let run = match &cli.command {
        Some(Action::Run(run)) => Some(run),
        Some(
            Action::Check(_)
            | Action::Rights { .. }
            | Action::Letter(_)
            | Action::Statement { .. }
            | Action::Providers(_)
            | Action::Label { .. }
            | Action::Reports { .. }
            | Action::Play { .. },
        ) => None,
        None => Some(&cli.run),
    };
    if run
        .and_then(|run| run.token.as_ref())
        .is_some_and(|token| !token.is_sound())
    {
        return Err("`TELOXIDE_TOKEN` is not a token: it looks like `123456:ABC-def`, as @BotFather gave it".to_owned());
    }
    Ok(cli)
}

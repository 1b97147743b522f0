//! The `stopabo` command: reads the configuration and hands over to the library.
//! It decides nothing; an operator's mistake becomes one clear line and a non-zero exit.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;
use chrono::NaiveDate;
use stopabo::book::source::Files;
use stopabo::book::{Book, load};
use stopabo::cli::providers::import;
use stopabo::cli::{self, rights::ArgumentValue};
use stopabo::engine::args::Value;
use stopabo::engine::person::Language;
use stopabo::shell::clock::Clock;
use stopabo::shell::config::{self, Action, Cli, OfProviders, Providers, Texts};
use stopabo::shell::{replay, run};

fn main() -> ExitCode {
    match start() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("stopabo: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn start() -> anyhow::Result<ExitCode> {
    let Cli { command, run } = config::read().map_err(anyhow::Error::msg)?;
    match command.unwrap_or(Action::Run(run)) {
        Action::Run(config) => {
            pretty_env_logger::formatted_timed_builder()
                .parse_filters(&config.log)
                .try_init()
                .context("starting the log")?;
            let book = sound_book(&config.texts)?;
            let runtime = tokio::runtime::Runtime::new().context("starting the runtime")?;
            let ended = runtime.block_on(run::run(config, book));
            runtime.shutdown_timeout(std::time::Duration::from_millis(500));
            ended?;
        }
        Action::Check(texts) => return check(&texts),
        Action::Rights {
            file,
            explain,
            lang,
            texts,
        } => return rights(&file, explain.then_some(lang), &texts),
        Action::Providers(wanted) => providers(&wanted)?,
        Action::Label {
            label,
            json,
            lang,
            texts,
        } => {
            let book = sound_book(&texts)?;
            let told = if json {
                cli::label::json(&book, today(), lang, &label).map_err(anyhow::Error::msg)?
            } else {
                cli::label::told(&book, today(), lang, &label)
            };
            print!("{told}");
        }
        Action::Play { file, texts } => {
            let book = sound_book(&texts)?;
            let script = std::fs::read_to_string(&file)
                .with_context(|| format!("reading `{}`", file.display()))?;
            let transcript = replay::replay(&book, &script)
                .map_err(|why| anyhow::anyhow!("playing `{}`: {why}", file.display()))?;
            print!("{transcript}");
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn files(texts: &Texts) -> anyhow::Result<Files> {
    match &texts.dialogues {
        Some(folder) => Files::from_folder(folder).map_err(anyhow::Error::msg),
        None => Ok(Files::compiled_in()),
    }
}

fn check(texts: &Texts) -> anyhow::Result<ExitCode> {
    let (_, problems) = load(&files(texts)?);
    for problem in &problems {
        println!("{problem}");
    }
    if problems.is_empty() {
        println!("the book is sound");
        return Ok(ExitCode::SUCCESS);
    }
    println!("{} to mend", problems.len());
    Ok(ExitCode::FAILURE)
}

/// What the law gives: exit 2 for facts that can't be read.
fn rights(file: &Path, explain: Option<Language>, texts: &Texts) -> anyhow::Result<ExitCode> {
    let book = sound_book(texts)?;
    let input = if file == Path::new("-") {
        std::io::read_to_string(std::io::stdin()).context("reading the standard input")?
    } else {
        std::fs::read_to_string(file).with_context(|| format!("reading `{}`", file.display()))?
    };
    let told = match explain {
        None => cli::rights::run(&book.law, today(), &input),
        Some(language) => {
            cli::rights::run_explained(&book.law, today(), &input, language, &|key, arguments| {
                book.texts().say_with(
                    language,
                    key,
                    arguments
                        .iter()
                        .map(|argument| (argument.name, value(&argument.value))),
                )
            })
        }
    };
    match told {
        Ok(told) => {
            print!("{told}");
            Ok(ExitCode::SUCCESS)
        }
        Err(why) => {
            eprintln!("stopabo: {why}");
            Ok(ExitCode::from(2))
        }
    }
}

fn providers(wanted: &Providers) -> anyhow::Result<()> {
    let book = sound_book(&wanted.texts)?;
    let told = match &wanted.command {
        Some(OfProviders::Search { typed, json: true }) => {
            cli::providers::search_json(&book, typed)
        }
        Some(OfProviders::Search { typed, json: false }) => {
            Ok(cli::providers::search(&book, typed))
        }
        Some(OfProviders::Import { checkout, output }) => {
            let (companies, unread) = import::read(checkout).map_err(anyhow::Error::msg)?;
            let imported = import::imported(&book, &companies, &unread, today());
            import::write(&imported, output).map_err(anyhow::Error::msg)?;
            Ok(format!(
                "{} files and `report.md` written into `{}`; look them through before any goes into `dialogues/providers/`\n",
                imported.files.len(),
                output.display()
            ))
        }
        None if wanted.stats => Ok(cli::providers::stats(&book, today())),
        None if wanted.json => cli::providers::list_json(&book),
        None => Ok(cli::providers::list(&book)),
    };
    print!("{}", told.map_err(anyhow::Error::msg)?);
    Ok(())
}

fn today() -> NaiveDate {
    Clock::new()
        .now()
        .with_timezone(&chrono_tz::Europe::Paris)
        .date_naive()
}

fn value(argument: &ArgumentValue) -> Value {
    match argument {
        ArgumentValue::Words(words) => Value::Text(words.clone()),
        ArgumentValue::Number(number) => Value::Number((*number).into()),
    }
}

/// The book, or every problem at once: an unsound book talks to no one.
fn sound_book(texts: &Texts) -> anyhow::Result<Book> {
    let (book, problems) = load(&files(texts)?);
    match book {
        Some(book) if problems.is_empty() => Ok(book),
        _ => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            anyhow::bail!(
                "the book is unsound, see the {} above; nothing was started",
                problems.len()
            )
        }
    }
}

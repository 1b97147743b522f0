//! The `stopabo` command: reads the configuration and hands over to the library.
//! It decides nothing; an operator's mistake becomes one clear line and a non-zero exit.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use chrono::NaiveDate;
use stopabo::book::source::Files;
use stopabo::book::{Book, load};
use stopabo::cli::providers::import;
use stopabo::cli::{self, statement::Form};
use stopabo::engine::legal::of_book;
use stopabo::engine::letter::Document;
use stopabo::engine::person::Language;
use stopabo::engine::statement::LARGEST;
use stopabo::shell::clock::Clock;
use stopabo::shell::config::{self, Action, Cli, Folder, Letter, OfProviders, Providers, Texts};
use stopabo::shell::documents::Press;
use stopabo::shell::reports::gather;
use stopabo::shell::{replay, run};
use stopabo::store::embedded::EmbeddedStore;

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
            start_log(&config.log)?;
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
        Action::Letter(wanted) => return letter(wanted),
        Action::Statement {
            file,
            json,
            lang,
            texts,
        } => {
            let form = if json { Form::Json } else { Form::Table(lang) };
            return statement(&file, form, &texts);
        }
        Action::Providers(wanted) => providers(&wanted)?,
        Action::Label {
            label,
            json,
            lang,
            texts,
        } => {
            let book = sound_book(&texts)?;
            let told = if json {
                cli::label::json(&book, today(), lang, &label)
            } else {
                cli::label::told(&book, today(), lang, &label)
            };
            print!("{told}");
        }
        Action::Reports { json, folder } => reports(json, &folder)?,
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

fn start_log(filters: &str) -> anyhow::Result<()> {
    pretty_env_logger::formatted_timed_builder()
        .parse_filters(filters)
        .try_init()
        .context("starting the log")
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
    let input = read(file)?;
    let today = today();
    let told = match explain {
        None => cli::rights::run(&book.law, today, &input),
        Some(language) => cli::rights::run_explained(
            &book.law,
            today,
            &input,
            language,
            &of_book(&book, language),
        ),
    };
    match told {
        Ok(told) => {
            print!("{told}");
            Ok(ExitCode::SUCCESS)
        }
        Err(why) => Ok(misread(&why)),
    }
}

/// A document, as PDF or as text: exit 2 for facts that can't be read.
fn letter(wanted: Letter) -> anyhow::Result<ExitCode> {
    let book = sound_book(&wanted.texts)?;
    let Some(kind) = wanted.kind.filter(|_| !wanted.list) else {
        print!("{}", cli::letter::list(&book, wanted.lang));
        return Ok(ExitCode::SUCCESS);
    };
    let input = match &wanted.facts {
        Some(file) => read(file)?,
        None => "{}".to_owned(),
    };
    match cli::letter::document(&book, kind, &input, today(), wanted.lang) {
        Ok(document) if wanted.text => {
            print!("{}", cli::letter::text(&document));
            Ok(ExitCode::SUCCESS)
        }
        Ok(document) => print_pdf(&book, &document, wanted.out),
        Err(why) => Ok(misread(&why)),
    }
}

/// The recurring debits: exit 2 for a file that is no statement.
fn statement(file: &Path, form: Form, texts: &Texts) -> anyhow::Result<ExitCode> {
    let book = sound_book(texts)?;
    // One byte more than is read tells that there is too much, whatever the size of the file.
    let most = u64::try_from(LARGEST + 1).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        std::io::stdin()
            .take(most)
            .read_to_end(&mut bytes)
            .context("reading the standard input")?;
    } else {
        std::fs::File::open(file)
            .and_then(|opened| opened.take(most).read_to_end(&mut bytes))
            .with_context(|| format!("reading `{}`", file.display()))?;
    }
    match cli::statement::run(&bytes, &book, form) {
        Ok(told) => {
            print!("{told}");
            Ok(ExitCode::SUCCESS)
        }
        Err(why) => Ok(misread(&why)),
    }
}

fn providers(wanted: &Providers) -> anyhow::Result<()> {
    let book = sound_book(&wanted.texts)?;
    let told = match &wanted.command {
        Some(OfProviders::Search { typed, json: true }) => {
            cli::providers::search_json(&book, typed)
        }
        Some(OfProviders::Search { typed, json: false }) => cli::providers::search(&book, typed),
        Some(OfProviders::Import { checkout, output }) => {
            let (companies, unread) = import::read(checkout).map_err(anyhow::Error::msg)?;
            let imported = import::imported(&book, &companies, &unread, today());
            import::write(&imported, output).map_err(anyhow::Error::msg)?;
            format!(
                "{} files and `report.md` written into `{}`; look them through before any goes into `dialogues/providers/`\n",
                imported.files.len(),
                output.display()
            )
        }
        None if wanted.stats => cli::providers::stats(&book, today()),
        None if wanted.json => cli::providers::list_json(&book),
        None => cli::providers::list(&book),
    };
    print!("{told}");
    Ok(())
}

/// What people reported. Someone who can't be read is told beside it, and stops nothing.
fn reports(as_json: bool, folder: &Folder) -> anyhow::Result<()> {
    // Only what an operator has to know: opening the store may set something aside.
    start_log("warn")?;
    let store = EmbeddedStore::open_made(&folder.data, &folder.key_file)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .context("starting the runtime")?;
    let gathered = runtime.block_on(gather(&store))?;
    if gathered.unreadable > 0 {
        eprintln!(
            "stopabo: {} of those who are kept can't be read, and what they reported is missing here",
            gathered.unreadable
        );
    }
    let told = if as_json {
        cli::reports::json(&gathered.reports)
    } else {
        cli::reports::told(&gathered.reports)
    };
    print!("{told}");
    Ok(())
}

/// Writes a document as PDF, under its own name unless another is given, and tells where.
fn print_pdf(book: &Book, document: &Document, out: Option<PathBuf>) -> anyhow::Result<ExitCode> {
    let bytes = Press::new(book).print(document, &[])?;
    let out = out.unwrap_or_else(|| PathBuf::from(&document.file_name));
    std::fs::write(&out, bytes).with_context(|| format!("writing `{}`", out.display()))?;
    println!("{}", out.display());
    Ok(ExitCode::SUCCESS)
}

/// A file, or the standard input for `-`.
fn read(file: &Path) -> anyhow::Result<String> {
    if file == Path::new("-") {
        return std::io::read_to_string(std::io::stdin()).context("reading the standard input");
    }
    std::fs::read_to_string(file).with_context(|| format!("reading `{}`", file.display()))
}

/// The day in France.
fn today() -> NaiveDate {
    Clock::new()
        .now()
        .with_timezone(&chrono_tz::Europe::Paris)
        .date_naive()
}

/// Facts that can't be read: one line, and a code of its own.
fn misread(why: &str) -> ExitCode {
    eprintln!("stopabo: {why}");
    ExitCode::from(2)
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

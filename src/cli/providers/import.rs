//! `stopabo providers import`: a checkout of the open company database (datenanfragen/data, CC0) as privacy contacts.
//! It never makes an address to cancel at, never changes a card, and writes only into the folder it is given.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::book::Book;
use crate::book::search::{Closeness, fold};

/// No company of the database is described in more.
const LARGEST_FILE: u64 = 256 * 1024;
/// Where the database is read by people.
const DATABASE: &str = "https://github.com/datenanfragen/data/blob/main/companies";

/// A company, as the database describes it; what is not a contact is left unread.
#[derive(Debug, Deserialize)]
pub struct Company {
    slug: String,
    name: String,
    #[serde(default)]
    runs: Vec<String>,
    #[serde(default, rename = "relevant-countries")]
    relevant_countries: Vec<String>,
    #[serde(default)]
    categories: Vec<String>,
    address: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    webform: Option<String>,
    web: Option<String>,
    #[serde(default)]
    sources: Vec<String>,
    quality: Option<String>,
}

/// What an import would add.
#[derive(Debug, Default)]
pub struct Imported {
    /// The files to look through, by name: a section to paste, or a whole card.
    pub files: BTreeMap<String, String>,
    /// What was done and not done, for a person.
    pub report: String,
}

/// Reads the companies of a checkout, and every file that can't be read, with why.
///
/// # Errors
/// When the folder is no such checkout.
pub fn read(checkout: &Path) -> Result<(Vec<Company>, Vec<String>), String> {
    let folder = checkout.join("companies");
    let entries = std::fs::read_dir(&folder).map_err(|error| {
        format!(
            "can't read `{}`: {error}; give the folder of a checkout of datenanfragen/data",
            folder.display()
        )
    })?;
    let mut paths: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|it| it == "json"))
        .collect();
    paths.sort();
    let (mut companies, mut unread) = (Vec::new(), Vec::new());
    for path in paths {
        let shown = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        match read_company(&path) {
            Ok(company) => companies.push(company),
            Err(why) => unread.push(format!("{shown}: {why}")),
        }
    }
    Ok((companies, unread))
}

fn read_company(path: &Path) -> Result<Company, String> {
    let size = std::fs::metadata(path)
        .map_err(|error| error.to_string())?
        .len();
    if size > LARGEST_FILE {
        return Err(format!("{size} bytes is too much for a company"));
    }
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let company: Company = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let plain = |slug: &str| {
        !slug.is_empty()
            && slug
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    if plain(&company.slug) {
        Ok(company)
    } else {
        Err("its slug is not made of small letters, digits and dashes".to_owned())
    }
}

/// What these companies would add to the directory: only those that matter in France and have an e-mail address.
#[must_use]
pub fn imported(
    book: &Book,
    companies: &[Company],
    unread: &[String],
    today: NaiveDate,
) -> Imported {
    let mut imported = Imported::default();
    let mut taken: BTreeSet<String> = book
        .providers
        .values()
        .flat_map(|card| std::iter::once(&card.name).chain(&card.aliases))
        .map(|name| fold(name).concat())
        .collect();
    let mut shared = Vec::new();
    let (mut pasted, mut fresh, mut known, mut mute) = (Vec::new(), Vec::new(), 0, Vec::new());
    for company in companies.iter().filter(|it| matters(it)) {
        let card = card_of(book, company);
        if card
            .as_ref()
            .and_then(|id| book.provider(id))
            .is_some_and(|card| card.privacy.is_some())
        {
            known += 1;
            continue;
        }
        let Some(section) = privacy(company, today) else {
            mute.push(company.slug.clone());
            continue;
        };
        match card {
            Some(id) => {
                pasted.push(format!("{id} ← {}", company.slug));
                imported.files.insert(
                    format!("to-paste/{id}.toml"),
                    format!("{NOTE}{PASTE}{section}"),
                );
            }
            None if !taken.insert(fold(&company.name).concat()) => {
                shared.push(company.slug.clone());
            }
            None => {
                fresh.push(company.slug.clone());
                let text = format!("{NOTE}{}\n{section}", head(company, &mut taken, today));
                imported
                    .files
                    .insert(format!("new/{}.toml", company.slug), text);
            }
        }
    }
    let list = |title: &str, rows: &[String]| {
        let mut text = format!("\n## {title}: {}\n\n", rows.len());
        for row in rows {
            // Writing to a string never fails.
            writeln!(text, "- {row}").unwrap_or_default();
        }
        text
    };
    imported.report = format!(
        "# Privacy contacts from the open company database\n\n\
         Read on {today}: {} companies, {} of them relevant in France.\n\
         These are contacts for personal data. None of them is an address to cancel at.\n\
         Already known: {known}.\n{}{}{}{}{}",
        companies.len(),
        companies.iter().filter(|it| matters(it)).count(),
        list(
            "Sections to paste at the end of a card (`to-paste/`)",
            &pasted
        ),
        list("Whole cards to look through (`new/`)", &fresh),
        list("Whose name another card has, left out", &shared),
        list("Without an e-mail address, left out", &mute),
        list("Files that can’t be read", unread),
    );
    imported
}

/// Said at the top of every file written.
const NOTE: &str = "# A contact for personal data, from the open company database (datenanfragen.de, CC0).\n\
                    # It is no address to cancel at. Look it through before it goes into `dialogues/providers/`.\n\n";

/// Said in addition above a section to paste.
const PASTE: &str = "# Paste it at the end of the card, once the card is read through and its `read_on` put to that day.\n\n";

fn matters(company: &Company) -> bool {
    company
        .relevant_countries
        .iter()
        .any(|country| country == "fr" || country == "all")
}

/// The card that is surely this company’s.
fn card_of(book: &Book, company: &Company) -> Option<String> {
    if book.provider(&company.slug).is_some() {
        return Some(company.slug.clone());
    }
    std::iter::once(&company.name)
        .chain(&company.runs)
        .find_map(|name| {
            let found = book.search(name, 2);
            let sure = found
                .first()
                .filter(|it| it.closeness == Closeness::Exact)?;
            let alone = found
                .get(1)
                .is_none_or(|it| it.closeness != Closeness::Exact);
            alone.then(|| sure.id.clone())
        })
}

fn head(company: &Company, taken: &mut BTreeSet<String>, today: NaiveDate) -> String {
    let mut head = format!(
        "id = {}\nname = {}\n",
        quoted(&company.slug),
        quoted(&company.name)
    );
    // Two cards may not answer to one name: it stays with the first.
    let runs: Vec<String> = company
        .runs
        .iter()
        .filter(|run| taken.insert(fold(run).concat()))
        .map(|run| quoted(run))
        .collect();
    if !runs.is_empty() {
        writeln!(head, "aliases = [{}]", runs.join(", ")).unwrap_or_default();
    }
    // The database's categories are those of data protection: only some name a kind of contract.
    let category = match company.categories.first().map(String::as_str) {
        Some("telecommunication") => "telecom",
        Some("insurance") => "insurance_other",
        Some("finance") => "bank_account",
        Some("utility") => "energy",
        _ => "other",
    };
    writeln!(head, "category = \"{category}\"").unwrap_or_default();
    writeln!(head, "sources = [{}]", quoted(&source(company))).unwrap_or_default();
    writeln!(head, "read_on = {today}").unwrap_or_default();
    if let Some(web) = company.web.as_ref().filter(|it| it.starts_with("https://")) {
        write!(
            head,
            "\n[[link]]\nkind = \"site\"\nurl = {}\n{}",
            quoted(web),
            evidence(company, today)
        )
        .unwrap_or_default();
    }
    head
}

/// The `[privacy]` section; what the format has no field for stays as a comment.
fn privacy(company: &Company, today: NaiveDate) -> Option<String> {
    let email = company
        .email
        .as_ref()
        .filter(|it| it.split('@').filter(|part| !part.is_empty()).count() == 2)?;
    let mut section = String::new();
    let asides = [
        ("form", &company.webform),
        ("address", &company.address),
        ("phone", &company.phone),
    ];
    for (what, value) in asides {
        if let Some(value) = value {
            let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
            writeln!(section, "# {what} for personal data: {line}").unwrap_or_default();
        }
    }
    for page in &company.sources {
        let line = page.split_whitespace().collect::<Vec<_>>().join(" ");
        writeln!(section, "# stated on: {line}").unwrap_or_default();
    }
    write!(
        section,
        "[privacy]\nemail = {}\n{}",
        quoted(email),
        evidence(company, today)
    )
    .unwrap_or_default();
    Some(section)
}

fn evidence(company: &Company, today: NaiveDate) -> String {
    // The database bears no date: the day of the import is the day it was read.
    let trust = match company.quality.as_deref() {
        Some("verified" | "tested") => "registry",
        _ => "old-registry",
    };
    format!(
        "trust = \"{trust}\"\nsource = {}\nchecked_on = {today}\n",
        quoted(&source(company))
    )
}

fn source(company: &Company) -> String {
    format!("{DATABASE}/{}.json", company.slug)
}

/// A text between quotes, as TOML wants it.
fn quoted(text: &str) -> String {
    toml::Value::from(text.split_whitespace().collect::<Vec<_>>().join(" ")).to_string()
}

/// Writes the files and the report into a folder, which is made if it is not there.
///
/// # Errors
/// When a file can't be written, or the folder already holds something.
pub fn write(imported: &Imported, folder: &Path) -> Result<(), String> {
    let said = |error: std::io::Error| format!("can't write into `{}`: {error}", folder.display());
    let holds_something =
        std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
    if holds_something {
        return Err(format!(
            "`{}` is not empty; give a new folder with `-o`",
            folder.display()
        ));
    }
    for (name, text) in &imported.files {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(said)?;
        }
        std::fs::write(path, text).map_err(said)?;
    }
    std::fs::create_dir_all(folder).map_err(said)?;
    std::fs::write(folder.join("report.md"), &imported.report).map_err(said)
}

//! Replays a golden conversation: lines with `>` are played, `+` lets time pass, all the rest is what the bot says.
//! It never touches a store, a network or a clock, and reads no file but the statement a script names: the same script gives the same transcript, byte for byte.

use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};

use crate::book::Book;
use crate::engine::advance::advance;
use crate::engine::effect::{Button, Does, Effect, Message};
use crate::engine::event::{Event, Other};
use crate::engine::found;
use crate::engine::handed::{FileKind, SentFile};
use crate::engine::markup::plain;
use crate::engine::names::Named;
use crate::engine::person::{Language, Person};
use crate::engine::private::Private;
use crate::engine::statement;

/// Plays a script and returns it with what the bot says, in the same format.
///
/// # Errors
/// A line that can't be played, with its number: a missing heading, a button nobody offered, a time that can't be read.
pub fn replay(book: &Book, script: &str) -> Result<String, String> {
    let mut lines = script.lines().enumerate();
    let mut heading = Vec::new();
    let (today, language) = loop {
        let Some((_, line)) = lines.next() else {
            return Err(
                "the heading is missing: write `today: 2026-11-23, language: fr`".to_owned(),
            );
        };
        heading.push(line);
        if let Some(found) = read_heading(line) {
            break found;
        }
    };
    let mut stage = Played::new(book, today, language);
    let mut out = heading.join("\n");
    out.push('\n');
    for (index, line) in lines {
        let played = if let Some(words) = line.strip_prefix('>') {
            stage.words(words.trim())
        } else if let Some(time) = line.strip_prefix('+') {
            stage.pass(time.trim())
        } else {
            continue;
        };
        let said = played.map_err(|why| format!("line {}: {why}", index + 1))?;
        out.extend(["\n", line, "\n", &said]);
    }
    Ok(out)
}

fn read_heading(line: &str) -> Option<(NaiveDate, Language)> {
    let rest = line.strip_prefix("today: ")?;
    let (date, language) = rest.split_once(", language: ")?;
    Some((
        date.trim().parse().ok()?,
        Language::from_name(language.trim())?,
    ))
}

struct Played<'a> {
    book: &'a Book,
    person: Option<Person>,
    language: Language,
    now: DateTime<Utc>,
    buttons: Vec<Button>,
}

impl<'a> Played<'a> {
    /// Ten in the morning in Paris, that day.
    fn new(book: &'a Book, today: NaiveDate, language: Language) -> Self {
        let at = today.and_hms_opt(10, 30, 0).unwrap_or_default();
        let paris = chrono_tz::Europe::Paris;
        let now = paris
            .from_local_datetime(&at)
            .earliest()
            .map_or_else(|| at.and_utc(), |at| at.with_timezone(&Utc));
        Self {
            book,
            person: None,
            language,
            now,
            buttons: Vec::new(),
        }
    }

    fn words(&mut self, words: &str) -> Result<String, String> {
        let event = if let Some(label) = words
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            match self
                .buttons
                .iter()
                .rev()
                .find(|button| plain(button.label.reveal()) == label)
            {
                Some(Button {
                    does: Does::Tap(tap),
                    ..
                }) => Event::Tap(tap.clone()),
                Some(_) => return Err(format!("`{label}` opens a page: it can't be played")),
                None => {
                    return Err(format!(
                        "no button says `{label}`; offered: {}",
                        self.offered()
                    ));
                }
            }
        } else if let Some(other) = words
            .strip_prefix('(')
            .and_then(|rest| rest.strip_suffix(')'))
        {
            match other {
                _ if other.starts_with("statement ") => self.statement(&other[10..])?,
                "photo" => Event::File(
                    SentFile {
                        file: Private::new("photo".to_owned()),
                        kind: FileKind::Image,
                    },
                    Box::new(Event::Other(Other::Photo)),
                ),
                "blocked" => Event::Blocked,
                "unblocked" => Event::Unblocked,
                _ => Event::Other(
                    Other::from_name(other)
                        .ok_or_else(|| format!("nobody can send `({other})`"))?,
                ),
            }
        } else {
            Event::Text(Private::new(words.to_owned()))
        };
        Ok(self.play(&event))
    }

    /// What a statement file says, by its path from the folder of the package.
    fn statement(&self, path: &str) -> Result<Event, String> {
        let bytes = std::fs::read(path).map_err(|error| format!("reading `{path}`: {error}"))?;
        Ok(match statement::read(&bytes) {
            Ok(read) => Event::Statement(found::kept(
                &statement::recurring(&read, self.book),
                self.book,
            )),
            Err(refusal) => Event::StatementRefused(refusal),
        })
    }

    /// The latest buttons, for whoever writes a conversation.
    fn offered(&self) -> String {
        let labels = self
            .buttons
            .iter()
            .rev()
            .take(24)
            .map(|button| format!("[{}]", plain(button.label.reveal())));
        labels.collect::<Vec<_>>().join(" ")
    }

    /// Lets time pass, with a tick at every `wake_at` on the way.
    fn pass(&mut self, time: &str) -> Result<String, String> {
        let (count, unit) = time
            .split_once(' ')
            .ok_or("write `+ 3 days` or `+ 2 hours`")?;
        let count: i64 = count
            .parse()
            .map_err(|_| format!("`{count}` is not a number"))?;
        let length = match unit {
            "day" | "days" => TimeDelta::days(count),
            "hour" | "hours" => TimeDelta::hours(count),
            _ => return Err(format!("`{unit}` is neither days nor hours")),
        };
        let until = self.now + length;
        let mut said = String::new();
        while let Some(at) = self
            .person
            .as_ref()
            .and_then(|person| person.wake_at)
            .filter(|at| *at <= until)
        {
            self.now = self.now.max(at);
            said.push_str(&self.play(&Event::Tick));
        }
        self.now = until;
        Ok(said)
    }

    fn play(&mut self, event: &Event) -> String {
        let person = self
            .person
            .take()
            .unwrap_or_else(|| Person::new(self.language, self.now));
        let outcome = advance(self.book, person, event, self.now);
        self.person = outcome.person;
        outcome
            .effects
            .iter()
            .map(|effect| self.show(effect))
            .collect()
    }

    fn show(&mut self, effect: &Effect) -> String {
        match effect {
            Effect::Say(message) | Effect::Ask { message, .. } => {
                self.buttons.extend(message.rows.iter().flatten().cloned());
                written(message)
            }
            Effect::Amend { message, .. } => {
                self.buttons.extend(message.rows.iter().flatten().cloned());
                format!("(…) {}", written(message))
            }
            Effect::Settle { text, .. } => {
                // Only the answer, as it was understood: the question stands above.
                match plain(text.reveal()).rsplit_once("\n\n") {
                    Some((_, answer)) if answer.starts_with('→') => format!("{answer}\n\n"),
                    _ => String::new(),
                }
            }
            Effect::Toast(text) => format!("({text})\n\n"),
            Effect::Document { name, caption, .. } => format!("{{{name}}} {}\n\n", plain(caption)),
            Effect::Print { order, caption } => {
                let name = order.document(self.book).file_name;
                format!("{{{name}}} {}\n\n", plain(caption))
            }
        }
    }
}

fn written(message: &Message) -> String {
    let mut out = plain(message.text.reveal());
    out.push('\n');
    for row in &message.rows {
        let labels: Vec<String> = row
            .iter()
            .map(|button| format!("[{}]", plain(button.label.reveal())))
            .collect();
        out.push_str(&labels.join(" "));
        out.push('\n');
    }
    out.push('\n');
    out
}

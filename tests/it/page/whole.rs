//! The program itself in a real browser: a whole golden conversation, from the first word to the closing, with restarts in between.
//! It never judges what is said: it waits for what `replay` says.

use std::io::{BufRead, BufReader, Lines};
use std::net::SocketAddr;
use std::process::{ChildStdout, Stdio};
use std::time::Duration;

use chrono::{TimeZone, Utc};
use serde_json::json;
use stopabo::shell::replay::replay;

use crate::binary::{Running, program};
use crate::stores::Place;
use crate::the_book;
use crate::webdriver::{Browser, DESKTOP, PHONE, Screen};

const SCRIPT: &str = include_str!("../../conversations/fr/netflix.md");

/// After these steps the program is stopped and started again.
const RESTARTS: [usize; 3] = [3, 21, 35];

#[tokio::test]
async fn the_program_from_the_first_word_to_the_closing_on_a_phone() {
    whole(PHONE).await;
}

#[tokio::test]
async fn the_program_from_the_first_word_to_the_closing_on_a_desktop() {
    whole(DESKTOP).await;
}

async fn whole(screen: Screen) {
    let place = Place::new();
    let (first, address) = Served::start(&place, "127.0.0.1:0").await;
    first.stop().await;
    // The script's own day, whatever the day of the test.
    let paris = chrono_tz::Europe::Paris;
    let began_at = paris.with_ymd_and_hms(2026, 11, 23, 10, 30, 0).unwrap();
    let offset = began_at.with_timezone(&Utc) - stopabo::shell::clock::Clock::new().now();
    std::fs::write(
        place.folder().join("playground-clock"),
        offset.num_seconds().to_string(),
    )
    .unwrap();
    let address = address.to_string();
    let (mut served, _) = Served::start(&place, &address).await;

    let browser = Browser::start(screen).await;
    browser.open(&format!("http://{address}/")).await;
    browser.click_button("DÉMARRER").await;
    browser
        .wait_text("Écrivez son nom comme il vous vient")
        .await;
    for (index, step) in steps().into_iter().enumerate() {
        match step.does {
            Does::Types(words) => browser.type_text(&words).await,
            Does::Taps(label) => browser.click_button(&label).await,
            Does::Waits(days) => {
                for _ in 0..days / 7 {
                    browser.click_button("+7 jours").await;
                }
                for _ in 0..days % 7 {
                    browser.click_button("+1 jour").await;
                }
            }
        }
        for line in &step.shows {
            browser.wait_text(line).await;
        }
        browser.screenshot(&format!("whole-{index:02}")).await;
        if RESTARTS.contains(&index) {
            served.stop().await;
            served = Served::start(&place, &address).await.0;
            let back = "return document.querySelector('#state').textContent !== 'reconnexion…';";
            browser.wait_value(back, json!([])).await.unwrap();
        }
    }
    let refused_while_away = |complaint: &String| complaint.contains("ERR_");
    let mut complaints = browser.complaints().await;
    complaints.retain(|complaint| !refused_while_away(complaint));
    assert_eq!(complaints, Vec::<String>::new());
    served.stop().await;
}

/// The program while it serves; its words go somewhere as long as it runs.
struct Served {
    running: Running,
    _words: Lines<BufReader<ChildStdout>>,
}

impl Served {
    async fn start(place: &Place, address: &str) -> (Self, SocketAddr) {
        let mut running = Running::start(
            program(place)
                .env("STOPABO_PLAYGROUND", address)
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let mut words = BufReader::new(running.child().stdout.take().unwrap()).lines();
        let (first, words) =
            tokio::task::spawn_blocking(move || (words.next().unwrap().unwrap(), words))
                .await
                .unwrap();
        let address = first
            .strip_prefix("Stopabo is at http://")
            .and_then(|rest| rest.strip_suffix('/'))
            .unwrap_or_else(|| panic!("{first}"))
            .parse()
            .unwrap();
        let served = Self {
            running,
            _words: words,
        };
        (served, address)
    }

    async fn stop(self) {
        let status = self.running.stop(Duration::from_secs(5)).await;
        assert!(status.success(), "{status}");
    }
}

/// What the person does, and the lines that then stand on the page.
struct Step {
    does: Does,
    shows: Vec<String>,
}

enum Does {
    Types(String),
    Taps(String),
    Waits(u32),
}

fn steps() -> Vec<Step> {
    let told = replay(the_book(), SCRIPT).unwrap();
    let mut steps: Vec<Step> = Vec::new();
    for line in told.lines().skip_while(|line| !line.starts_with('>')) {
        if let Some(words) = line.strip_prefix('>').map(str::trim) {
            let label = words
                .strip_prefix('[')
                .and_then(|rest| rest.strip_suffix(']'));
            let does = match label {
                Some(label) => Does::Taps(label.to_owned()),
                None => Does::Types(words.to_owned()),
            };
            steps.push(Step {
                does,
                shows: Vec::new(),
            });
        } else if let Some(time) = line.strip_prefix('+') {
            let days = time.trim().strip_suffix(" days").unwrap().parse().unwrap();
            steps.push(Step {
                does: Does::Waits(days),
                shows: Vec::new(),
            });
        } else if let Some(step) = steps.last_mut() {
            // Buttons, words gone in a moment and edits are not lines of the conversation.
            let line = line.trim();
            if !line.is_empty() && !line.starts_with(['[', '(', '→', '{']) {
                step.shows.push(line.to_owned());
            }
        }
    }
    steps
}

//! What an operator meets: each mistake gives one clear line and a code that is not zero, and the program stops when told to.
//! It starts the program itself; it never looks at how the line was made.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use stopabo::engine::person::Person;
use stopabo::engine::report::{Mistake, Report};
use stopabo::shell::clock::Clock;
use stopabo::shell::playground::{Options, Playground};
use stopabo::store::{Store, Version};

use crate::binary::{Running, output, program};
use crate::stores::{ANNE, BRAHIM, Place, damage_one, person, save};
use crate::telegram::scene::Hands;

/// How the program is started wrongly, and what it says: the code, and the lines on its error output.
struct Row {
    wrong: fn(&Place, &mut Command),
    code: i32,
    says: &'static str,
}

const ROWS: &[Row] = &[
    Row {
        wrong: |_, program| {
            program.env("TELOXIDE_TOKEN", "a-secret");
        },
        code: 1,
        says: "stopabo: `TELOXIDE_TOKEN` is not a token: it looks like `123456:ABC-def`, as @BotFather gave it\n",
    },
    Row {
        wrong: |_, program| {
            program
                .env("TELOXIDE_TOKEN", "1:a")
                .env("TELOXIDE_API_URL", "localhost:8081");
        },
        code: 1,
        says: "stopabo: `TELOXIDE_API_URL` is not an address of the web: `localhost:8081`; write e.g. `https://api.telegram.org`\n",
    },
    Row {
        wrong: |_, program| {
            program.env("STOPABO_RATE_PER_CHAT", "0");
        },
        code: 2,
        says: "error: invalid value '0' for '--rate-per-chat <N>': 0 is not in 1..=1000\n\nFor more information, try '--help'.\n",
    },
    Row {
        wrong: |_, program| {
            program.env("STOPABO_PLAYGROUND", "8088");
        },
        code: 2,
        says: "error: invalid value '8088' for '--playground <ADDRESS>': write an address and a port, such as `127.0.0.1:8088`\n\nFor more information, try '--help'.\n",
    },
    Row {
        wrong: |_, program| {
            program.env("STOPABO_PLAYGROUND", "0.0.0.0:0");
        },
        code: 1,
        says: "stopabo: opening the playground on `0.0.0.0:0`: only a loopback address such as `127.0.0.1` is allowed\n",
    },
    Row {
        wrong: |place, _| {
            let text = "# Mine.\nRUST_LOG=info\nTELOXIDE TOKEN=1:a-secret\n";
            fs::write(place.root().join(".env"), text).unwrap();
        },
        code: 1,
        says: "stopabo: reading `.env`: line 3 can't be understood; write one `NAME=value` a line\n",
    },
    Row {
        wrong: |_, program| {
            program.args(["--dialogues", "nowhere"]);
        },
        code: 1,
        says: "stopabo: can't read the folder `nowhere`: No such file or directory (os error 2)\n",
    },
    Row {
        wrong: |place, program| {
            copy(Path::new("dialogues"), &place.root().join("texts"));
            let file = place.root().join("texts/reminders.toml");
            let text = fs::read_to_string(&file).unwrap();
            fs::write(file, text.replace("last_hour = 20", "last_hour = 30")).unwrap();
            program.args(["--dialogues", "texts"]);
        },
        code: 1,
        says: "reminders.toml:8: from 9 to 30 is no stretch of a day; write hours from 0 to 24, the first before the last\nstopabo: the book is unsound, see the 1 above; nothing was started\n",
    },
    Row {
        wrong: |place, _| fs::write(place.folder(), "a file").unwrap(),
        code: 1,
        says: "stopabo: `{folder}` is not a folder: name a folder for the data\n",
    },
    Row {
        wrong: |_, program| {
            program.arg("reports");
        },
        code: 1,
        says: "stopabo: nothing was ever kept in `{folder}`: name the bot's own data folder with `--data` or `STOPABO_DATA`\n",
    },
    Row {
        wrong: |_, program| {
            program.args(["play", "nowhere.md"]);
        },
        code: 1,
        says: "stopabo: reading `nowhere.md`: No such file or directory (os error 2)\n",
    },
    Row {
        wrong: |place, program| {
            fs::write(place.root().join("words.md"), "bonjour\n").unwrap();
            program.args(["play", "words.md"]);
        },
        code: 1,
        says: "stopabo: playing `words.md`: the heading is missing: write `today: 2026-11-23, language: fr`\n",
    },
];

#[test]
fn each_mistake_gives_one_clear_line() {
    for row in ROWS {
        let place = Place::new();
        let mut program = program(&place);
        (row.wrong)(&place, &mut program);
        let output = output(&mut program);
        let says = String::from_utf8(output.stderr).unwrap();
        let folder = place.folder().display().to_string();
        assert_eq!(says, row.says.replace("{folder}", &folder));
        assert_eq!(output.status.code(), Some(row.code), "{says}");
        assert_eq!(
            String::from_utf8(output.stdout).unwrap(),
            "",
            "nothing was started: {says}"
        );
    }
}

#[test]
fn a_busy_port_is_told() {
    let place = Place::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = output(program(&place).env("STOPABO_PLAYGROUND", &address));
    let says = String::from_utf8(output.stderr).unwrap();
    let expected = format!(
        "stopabo: opening the playground on `{address}`: Address already in use (os error 98); choose another port\n"
    );
    assert_eq!(says, expected);
    assert_eq!(output.status.code(), Some(1));
}

#[tokio::test]
async fn reports_are_told_and_nothing_of_who_made_them() {
    let place = Place::new();
    let store = place.open();
    let told = |arguments: &[&str]| {
        let output = output(program(&place).arg("reports").args(arguments));
        let lines = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.code(),
            lines(output.stdout),
            lines(output.stderr),
        )
    };
    let in_use = format!(
        "stopabo: the data folder `{}` is in use: stop the other Stopabo, or give this one a folder of its own\n",
        place.folder().display()
    );
    assert_eq!(told(&[]), (Some(1), String::new(), in_use));

    let saved = save(BRAHIM, Version(0), person("Salle Zénith"));
    store.commit(saved).await.unwrap();
    drop(store);
    let nobody = "nobody has reported a mistake\n".to_owned();
    assert_eq!(told(&[]), (Some(0), nobody, String::new()));
    assert_eq!(
        told(&["--json"]),
        (Some(0), "[]\n".to_owned(), String::new())
    );

    let store = place.open();
    let reporter = Person {
        reports: vec![
            report("netflix", Mistake::Phone, None, 20),
            report("basic-fit", Mistake::Address, Some("12 rue Neuve"), 23),
        ],
        ..person("Salle Zénith")
    };
    store
        .commit(save(ANNE, Version(0), reporter))
        .await
        .unwrap();
    drop(store);
    let (code, list, errors) = told(&[]);
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    assert_eq!(
        list,
        "basic-fit\n  2026-11-23  address  12 rue Neuve\n\nnetflix\n  2026-11-20  phone\n"
    );
    let (code, json, errors) = told(&["--json"]);
    assert_eq!((code, errors.as_str()), (Some(0), ""));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let expected = serde_json::json!([
        {"card": "basic-fit", "what": "address", "words": "12 rue Neuve", "on": "2026-11-23"},
        {"card": "netflix", "what": "phone", "words": null, "on": "2026-11-20"},
    ]);
    assert_eq!(json, expected);

    // One of the two who are kept, whoever lies first.
    damage_one(&place);
    let missing =
        "stopabo: 1 of those who are kept can't be read, and what they reported is missing here\n";
    let (code, list, errors) = told(&[]);
    assert_eq!((code, errors.as_str()), (Some(0), missing));
    assert!(!list.contains("Zénith"));
}

fn report(card: &str, what: Mistake, words: Option<&str>, day: u32) -> Report {
    Report {
        card: card.to_owned(),
        what,
        words: words.map(Into::into),
        on: chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap(),
    }
}

#[tokio::test]
async fn a_refused_token_is_told_and_never_logged() {
    let place = Place::new();
    let options = Options {
        token: Some("1:another".to_owned()),
        ..Options::new(Arc::new(Hands(Clock::new())))
    };
    let playground = Playground::bind("127.0.0.1:0".parse().unwrap(), options)
        .await
        .unwrap();
    let url = playground.api_url();
    tokio::spawn(async move { playground.serve(std::future::pending()).await });
    let mut program = program(&place);
    program
        .env("TELOXIDE_TOKEN", "1:a-secret-that-nobody-may-read")
        .env("TELOXIDE_API_URL", url)
        .env("RUST_LOG", "trace");
    let output = tokio::task::spawn_blocking(move || output(&mut program))
        .await
        .unwrap();
    let says = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{says}");
    assert_eq!(
        says.lines().last(),
        Some(
            "stopabo: Telegram refuses the token; check `TELOXIDE_TOKEN` against what @BotFather gave"
        )
    );
    for part in ["a-secret", "nobody-may-read"] {
        assert!(!says.contains(part), "the token stands in the log:\n{says}");
    }
}

#[tokio::test]
async fn it_says_where_it_is_and_stops_when_told_to() {
    for signal in ["-TERM", "-INT"] {
        let place = Place::new();
        let mut running = Running::start(
            program(&place)
                .env("STOPABO_PLAYGROUND", "127.0.0.1:0")
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let stdout = running.child().stdout.take().unwrap();
        let (first, _rest) = tokio::task::spawn_blocking(move || {
            let mut lines = BufReader::new(stdout).lines();
            (lines.next().unwrap().unwrap(), lines)
        })
        .await
        .unwrap();
        let address = first
            .strip_prefix("Stopabo is at ")
            .unwrap_or_else(|| panic!("{first}"));
        let page = reqwest::Client::builder()
            .no_proxy()
            .build()
            .unwrap()
            .get(address)
            .send()
            .await
            .unwrap();
        assert!(page.text().await.unwrap().contains("<title>"));
        let status = running.stop_with(signal, Duration::from_secs(5)).await;
        assert!(status.success(), "{signal}: {status}");
    }
}

#[test]
fn every_command_has_its_help() {
    let place = Place::new();
    for command in ["run", "check", "play", "rights", "reports"] {
        let output = output(program(&place).args([command, "--help"]));
        let says = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{command}: {says}");
        assert!(
            says.contains(&format!("Usage: stopabo {command} ")),
            "{says}"
        );
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = entry
            .map(|entry| (entry.path(), entry.file_name()))
            .unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(path, to.join(name)).unwrap();
        }
    }
}

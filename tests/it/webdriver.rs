//! A small `WebDriver` client: starts `chromedriver` on a free port and drives one headless browser.
//! It knows the chat page's landmarks, and nothing of the bot's subject.

#![expect(
    clippy::disallowed_methods,
    reason = "where ChromeDriver lies and where pictures go is told by the environment of the test"
)]

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use serde_json::{Value, json};
use tempfile::TempDir;

const ENTER: &str = "\u{E007}";

/// How long the page may take for anything.
const PATIENCE: Duration = Duration::from_secs(15);

/// The size and colours of a screen.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    pub name: &'static str,
    pub width: u32,
    pub height: u32,
    pub scheme: &'static str,
}

pub const PHONE: Screen = Screen {
    name: "phone",
    width: 375,
    height: 812,
    scheme: "light",
};

pub const DESKTOP: Screen = Screen {
    name: "desktop",
    width: 1280,
    height: 900,
    scheme: "light",
};

/// One browser with one page, closed when dropped.
pub struct Browser {
    client: reqwest::Client,
    driver: Child,
    port: u16,
    session: String,
    folder: TempDir,
    screen: Screen,
}

impl Browser {
    /// Starts a browser with an empty profile.
    pub async fn start(screen: Screen) -> Self {
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut driver = Command::new(program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the page's tests need chromium and chromedriver on the PATH");
        let port = announced_port(&mut driver);
        let folder = tempfile::tempdir().unwrap();
        let profile = format!(
            "--user-data-dir={}",
            folder.path().join("profile").display()
        );
        let mut arguments: Vec<&str> = ARGUMENTS.to_vec();
        arguments.push(&profile);
        let capabilities = json!({
            "capabilities": { "alwaysMatch": {
                "goog:chromeOptions": {
                    "args": arguments,
                    "prefs": { "intl.accept_languages": "fr-FR,fr" },
                },
                "timeouts": { "script": PATIENCE.as_millis() },
            } },
        });
        let mut browser = Self {
            client: reqwest::Client::builder().no_proxy().build().unwrap(),
            driver,
            port,
            session: String::new(),
            folder,
            screen,
        };
        let opened = browser.ask("", capabilities).await;
        browser.session = format!("/{}", opened["sessionId"].as_str().unwrap());
        std::fs::create_dir(browser.downloads()).unwrap();
        let place = browser.downloads();
        let downloads = json!({ "behavior": "allow", "downloadPath": place });
        browser
            .tell_chrome("Browser.setDownloadBehavior", downloads)
            .await;
        let metrics = json!({
            "width": screen.width,
            "height": screen.height,
            "deviceScaleFactor": 1,
            "mobile": screen.width < 600,
        });
        browser
            .tell_chrome("Emulation.setDeviceMetricsOverride", metrics)
            .await;
        browser.set_scheme(screen.scheme).await;
        browser
    }

    /// Sets what the system would ask for: `light` or `dark`, and always little motion, for still pictures.
    pub async fn set_scheme(&self, scheme: &str) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        let media = json!({ "features": features });
        self.tell_chrome("Emulation.setEmulatedMedia", media).await;
    }

    /// Opens an address.
    pub async fn open(&self, url: &str) {
        self.ask("/url", json!({ "url": url })).await;
    }

    /// Clicks the newest visible button or link that shows, or is labelled, exactly this.
    pub async fn click_button(&self, label: &str) {
        loop {
            let element = self.wait_value(
                "const label = arguments[0];
                 const all = [...document.querySelectorAll('button, a, [role=button]')];
                 return all.filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled
                   && (e.textContent.trim() === label || e.getAttribute('aria-label') === label)).at(-1);",
                json!([label]),
            );
            let element = element.await;
            let element = element.unwrap_or_else(|| panic!("no button `{label}` on the page"));
            let id = element.as_object().unwrap().values().next().unwrap();
            let click = format!("/element/{}/click", id.as_str().unwrap());
            match self.try_ask(&click, json!({})).await {
                Ok(_) => return,
                // The page drew the message anew in between: a person would not notice.
                Err(message) if message.contains("stale element") => {}
                Err(message) => panic!("webdriver `{click}`: {message}"),
            }
        }
    }

    /// Types into the message field and presses Enter.
    pub async fn type_text(&self, text: &str) {
        self.send_keys("#input", &format!("{text}{ENTER}")).await;
    }

    /// Types into the element of a CSS selector; for a file field, the path of the file.
    pub async fn send_keys(&self, selector: &str, text: &str) {
        let found = json!({ "using": "css selector", "value": selector });
        let element = self.ask("/element", found).await;
        let id = element
            .as_object()
            .unwrap()
            .values()
            .next()
            .unwrap()
            .clone();
        let place = format!("/element/{}/value", id.as_str().unwrap());
        self.ask(&place, json!({ "text": text })).await;
    }

    /// Waits until the visible text of the conversation, its frame or a toast contains this.
    pub async fn wait_text(&self, text: &str) {
        let seen = self.wait_value(
            "return document.body.innerText.includes(arguments[0]) || undefined;",
            json!([text]),
        );
        if seen.await.is_none() {
            let page = self
                .evaluate("return document.body.innerText;", json!([]))
                .await;
            panic!(
                "`{text}` did not appear; the page shows:\n{}",
                page.as_str().unwrap()
            );
        }
    }

    /// Waits until the expression of a script body is neither `null`, `undefined` nor `false`.
    pub async fn wait_value(&self, script: &str, arguments: Value) -> Option<Value> {
        // The page itself says when it changed; nobody has to ask again and again.
        let body = format!(
            "const done = arguments[arguments.length - 1];
             const look = function () {{ {script} }};
             const given = arguments;
             let watcher;
             const check = () => {{
               const value = look.apply(null, given);
               if (value === undefined || value === null || value === false) return;
               watcher.disconnect();
               done(value);
             }};
             watcher = new MutationObserver(check);
             watcher.observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }});
             setTimeout(() => {{ watcher.disconnect(); done(null); }}, {});
             check();",
            PATIENCE.as_millis() - 2000
        );
        let asked = json!({ "script": body, "args": arguments });
        let value = self.ask("/execute/async", asked).await;
        (!value.is_null()).then_some(value)
    }

    /// Runs a script body and returns its value.
    pub async fn evaluate(&self, script: &str, arguments: Value) -> Value {
        self.ask(
            "/execute/sync",
            json!({ "script": script, "args": arguments }),
        )
        .await
    }

    /// Waits for a downloaded file and returns its bytes.
    pub async fn downloaded(&self, name: &str) -> Vec<u8> {
        let path = self.downloads().join(name);
        let arrival = async {
            // The browser is another process that tells nobody when its file is complete.
            let mut turns = tokio::time::interval(Duration::from_millis(20));
            loop {
                turns.tick().await;
                if let Ok(bytes) = std::fs::read(&path)
                    && !bytes.is_empty()
                {
                    return bytes;
                }
            }
        };
        let bytes = tokio::time::timeout(PATIENCE, arrival).await;
        bytes.unwrap_or_else(|_| panic!("`{name}` was not downloaded"))
    }

    /// Saves a picture of the page into the folder named by `PAGE_PICTURES`, if it is set.
    pub async fn screenshot(&self, name: &str) {
        let Some(folder) = std::env::var_os("PAGE_PICTURES") else {
            return;
        };
        let shot = self.tell_chrome("Page.captureScreenshot", json!({})).await;
        let bytes = from_base64(shot["data"].as_str().unwrap());
        std::fs::create_dir_all(&folder).unwrap();
        let file = format!("{name}-{}.png", self.screen.name);
        std::fs::write(Path::new(&folder).join(file), bytes).unwrap();
    }

    /// What the browser complained of: errors of scripts and of the security policy.
    pub async fn complaints(&self) -> Vec<String> {
        let log = self.ask("/se/log", json!({ "type": "browser" })).await;
        let entries = log.as_array().cloned().unwrap_or_default();
        entries
            .iter()
            .filter(|entry| entry["level"] == "SEVERE")
            .map(|entry| entry["message"].to_string())
            .collect()
    }

    /// A command of Chrome's own protocol.
    pub async fn tell_chrome(&self, command: &str, parameters: Value) -> Value {
        let asked = json!({ "cmd": command, "params": parameters });
        self.ask("/goog/cdp/execute", asked).await
    }

    fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    async fn ask(&self, path: &str, body: Value) -> Value {
        let told = self.try_ask(path, body).await;
        told.unwrap_or_else(|message| panic!("webdriver `{path}`: {message}"))
    }

    async fn try_ask(&self, path: &str, body: Value) -> Result<Value, String> {
        let url = format!(
            "http://127.0.0.1:{}/session{}{path}",
            self.port, self.session
        );
        let answer = self.client.post(url).json(&body).send().await.unwrap();
        let is_fine = answer.status().is_success();
        let mut told: Value = answer.json().await.unwrap();
        if is_fine {
            Ok(told["value"].take())
        } else {
            Err(told["value"]["message"].to_string())
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ending the session first lets the browser go; killing the driver alone would leave it running.
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
            let asked = format!(
                "DELETE /session{} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
                self.session, self.port
            );
            stream.set_read_timeout(Some(PATIENCE)).ok();
            if stream.write_all(asked.as_bytes()).is_ok() {
                stream.read_exact(&mut [0]).ok();
            }
        }
        self.driver.kill().ok();
        self.driver.wait().ok();
    }
}

/// Nothing of the outside world, no first-run pages; the sandbox is refused to root, as in a container.
const ARGUMENTS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
];

fn announced_port(driver: &mut Child) -> u16 {
    let output = driver.stdout.take().unwrap();
    let mut lines = BufReader::new(output).lines();
    let port = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| {
            let (_, rest) = line.split_once("started successfully on port ")?;
            rest.trim_end_matches('.').parse().ok()
        })
        .expect("chromedriver says its port");
    // Its later words must go somewhere, or it would stop at a full pipe.
    std::thread::spawn(move || lines.for_each(drop));
    port
}

fn from_base64(text: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let letters: Vec<u8> = text.bytes().filter(|&byte| byte != b'=').collect();
    let mut bytes = Vec::with_capacity(letters.len() * 3 / 4);
    for group in letters.chunks(4) {
        let bits = group
            .iter()
            .fold(0_u32, |bits, &letter| bits << 6 | u32::from(value(letter)));
        let bits = bits << (6 * (4 - group.len()));
        bytes.extend_from_slice(&bits.to_be_bytes()[1..group.len()]);
    }
    bytes
}

//! The program itself, as an operator starts it: in a temporary place, with no variable of this machine.
//! It never leaves a process behind.

use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use crate::stores::Place;

/// The program, with its data and its key in that place.
pub fn program(place: &Place) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stopabo"));
    command
        .current_dir(place.root())
        .env_clear()
        .env("STOPABO_DATA", place.folder())
        .env("STOPABO_KEY_FILE", place.key())
        .stdin(Stdio::null());
    command
}

/// All that a program says until it ends. One that goes on is killed, and has no exit code.
pub fn output(command: &mut Command) -> Output {
    let child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let id = child.id();
    let (ended, end) = channel::<()>();
    let watch = std::thread::spawn(move || {
        if end.recv_timeout(Duration::from_mins(1)) == Err(RecvTimeoutError::Timeout) {
            Command::new("kill")
                .args(["-9", &id.to_string()])
                .status()
                .unwrap();
        }
    });
    let output = child.wait_with_output().unwrap();
    drop(ended);
    watch.join().unwrap();
    output
}

/// A running program, ended with the test.
pub struct Running(Option<Child>);

impl Running {
    pub fn start(command: &mut Command) -> Self {
        Self(Some(command.spawn().unwrap()))
    }

    /// What it says and how, for a test that reads it while it runs.
    pub fn child(&mut self) -> &mut Child {
        self.0.as_mut().expect("it runs")
    }

    /// Whether it has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        self.child().try_wait().unwrap().is_some()
    }

    /// SIGKILL; what it held is free when this returns.
    pub fn kill(mut self) {
        self.end();
    }

    /// SIGTERM, and how it ended.
    pub async fn stop(self, within: Duration) -> ExitStatus {
        self.stop_with("-TERM", within).await
    }

    /// That signal, and how it ended.
    pub async fn stop_with(mut self, signal: &str, within: Duration) -> ExitStatus {
        let told = Command::new("kill")
            .args([signal, &self.child().id().to_string()])
            .status()
            .unwrap();
        assert!(told.success());
        self.ended(within).await
    }

    /// How it ended.
    pub async fn ended(mut self, within: Duration) -> ExitStatus {
        let mut child = self.0.take().expect("it runs");
        let id = child.id();
        let wait = tokio::task::spawn_blocking(move || child.wait().unwrap());
        if let Ok(status) = tokio::time::timeout(within, wait).await {
            return status.unwrap();
        }
        // The waiting thread must end too, or the test would never.
        Command::new("kill")
            .args(["-9", &id.to_string()])
            .status()
            .unwrap();
        panic!("it did not end within {within:?}");
    }

    fn end(&mut self) {
        if let Some(mut child) = self.0.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.end();
    }
}

//! Stopping: the word that goes round when the shell must end.
//! It never takes itself back.

use tokio::sync::watch;

/// Says that the shell must end.
#[derive(Debug)]
pub struct Stop(watch::Sender<Phase>);

/// Hears that the shell must end.
#[derive(Clone, Debug)]
pub struct Stopping(watch::Receiver<Phase>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    Running,
    Ending,
}

/// A speaker and a listener.
#[must_use]
pub fn pair() -> (Stop, Stopping) {
    let (sender, receiver) = watch::channel(Phase::Running);
    (Stop(sender), Stopping(receiver))
}

impl Stop {
    /// The shell must end.
    pub fn begin(&self) {
        self.0.send_replace(Phase::Ending);
    }
}

impl Stopping {
    /// Resolves once the shell must end; also when nobody is left to say it.
    pub async fn begun(&self) {
        self.0
            .clone()
            .wait_for(|phase| *phase == Phase::Ending)
            .await
            .ok();
    }

    /// Whether the shell must end.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        *self.0.borrow() == Phase::Ending || self.0.has_changed().is_err()
    }
}

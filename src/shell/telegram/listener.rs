//! The listener: polls Telegram for updates and hands them to teloxide's dispatcher.
//! It never acknowledges an update whose effects are not durable: the next poll, whose offset is the acknowledgement, waits for the whole batch.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{BoxStream, StreamExt, unfold};
use teloxide::payloads::{DeleteWebhookSetters, GetUpdatesSetters};
use teloxide::requests::Requester;
use teloxide::stop::{StopFlag, StopToken, mk_stop_token};
use teloxide::types::{AllowedUpdate, Update, UpdateKind};
use teloxide::update_listeners::{AsUpdateStream, UpdateListener};
use teloxide::{Bot, RequestError};

use crate::shell::telegram::backoff::Backoff;
use crate::shell::telegram::desk::Desk;
use crate::shell::telegram::ledger::Ledger;
use crate::shell::telegram::reading;
use crate::shell::telegram::stopping::Stopping;
use crate::shell::telegram::verdict::{Verdict, describe, judge};

/// The kinds of updates that are answered; Telegram keeps the others to itself.
const ANSWERED: [AllowedUpdate; 4] = [
    AllowedUpdate::Message,
    AllowedUpdate::EditedMessage,
    AllowedUpdate::CallbackQuery,
    AllowedUpdate::MyChatMember,
];

/// The most that Telegram gives at once.
const BATCH: u8 = 100;

/// Polls for updates.
pub struct Listener {
    bot: Bot,
    desk: Arc<Desk>,
    ledger: Arc<Ledger>,
    stopping: Stopping,
    token: StopToken,
    flag: StopFlag,
    poll_in: Duration,
    backoff: Backoff,
    webhook: Webhook,
    next_offset: Option<i32>,
    in_hand: VecDeque<Update>,
}

enum Webhook {
    MayBeSet,
    Removed,
}

impl Listener {
    /// A listener whose polls last that long when nothing comes.
    #[must_use]
    pub fn new(
        bot: Bot,
        desk: Arc<Desk>,
        ledger: Arc<Ledger>,
        stopping: Stopping,
        poll_in: Duration,
    ) -> Self {
        let (token, flag) = mk_stop_token();
        Self {
            bot,
            desk,
            ledger,
            stopping,
            token,
            flag,
            poll_in,
            backoff: Backoff::new("polling for updates"),
            webhook: Webhook::MayBeSet,
            next_offset: None,
            in_hand: VecDeque::new(),
        }
    }

    async fn next(&mut self) -> Option<Update> {
        let stopping = self.stopping.clone();
        let flag = self.flag.clone();
        tokio::select! {
            biased;
            () = stopping.begun() => None,
            () = flag => None,
            update = self.next_update() => update,
        }
    }

    async fn next_update(&mut self) -> Option<Update> {
        loop {
            if let Some(update) = self.in_hand.pop_front() {
                return Some(update);
            }
            self.ledger.settled().await;
            match self.poll().await {
                Ok(updates) => {
                    self.backoff.reset();
                    self.take_in_hand(updates);
                }
                Err(error) => match judge(&error) {
                    Verdict::Token => {
                        self.desk.end_with(anyhow::anyhow!(
                            "Telegram refuses the token; check `TELOXIDE_TOKEN` against what @BotFather gave"
                        ));
                        return None;
                    }
                    Verdict::Elsewhere => {
                        self.backoff
                            .wait("another program polls with the same token: stop one of the two, or neither gets every message")
                            .await;
                    }
                    Verdict::Webhook => {
                        self.webhook = Webhook::MayBeSet;
                        self.backoff.wait("a webhook is set: it is removed").await;
                    }
                    Verdict::Wait(pause) => tokio::time::sleep(pause).await,
                    Verdict::Again
                    | Verdict::Refused
                    | Verdict::Done(_)
                    | Verdict::AlreadySo
                    | Verdict::Gone
                    | Verdict::Blocked => {
                        self.backoff.wait(&describe(&error, self.bot.token())).await;
                    }
                },
            }
        }
    }

    async fn poll(&mut self) -> Result<Vec<Update>, RequestError> {
        if let Webhook::MayBeSet = self.webhook {
            self.bot
                .delete_webhook()
                .drop_pending_updates(false)
                .await?;
            self.webhook = Webhook::Removed;
        }
        let seconds = u32::try_from(self.poll_in.as_secs()).unwrap_or(u32::MAX);
        let mut poll = self
            .bot
            .get_updates()
            .limit(BATCH)
            .timeout(seconds)
            .allowed_updates(ANSWERED);
        if let Some(offset) = self.next_offset {
            poll = poll.offset(offset);
        }
        poll.await
    }

    fn take_in_hand(&mut self, updates: Vec<Update>) {
        for update in updates {
            let id = update.id;
            self.next_offset = self.next_offset.max(Some(id.as_offset()));
            // The dispatcher throws away what teloxide can't read; its author deserves an answer all the same.
            let update = match update.kind {
                UpdateKind::Error(content) => {
                    log::warn!("an update of a kind that teloxide can't read came");
                    reading::mend(id.0, &content)
                }
                kind => Some(Update { id, kind }),
            };
            if let Some(update) = update {
                self.ledger.open(id);
                self.in_hand.push_back(update);
            }
        }
    }
}

impl<'a> AsUpdateStream<'a> for Listener {
    type StreamErr = Infallible;
    type Stream = BoxStream<'a, Result<Update, Infallible>>;

    fn as_stream(&'a mut self) -> Self::Stream {
        unfold(self, |listener| async {
            listener.next().await.map(|update| (Ok(update), listener))
        })
        .boxed()
    }
}

impl UpdateListener for Listener {
    type Err = Infallible;

    fn stop_token(&mut self) -> StopToken {
        self.token.clone()
    }
}

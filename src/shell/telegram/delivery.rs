//! Delivery: one person's outbox, effect by effect, until it is empty.
//! It never gives up on a message that can arrive, never lets one that can't hold the next,
//! and never lets an unasked message leave before the one before it is noted as sent.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use teloxide::Bot;
use teloxide::RequestError;
use teloxide::payloads::{EditMessageTextSetters, SendDocumentSetters, SendMessageSetters};
use teloxide::requests::Requester;
use teloxide::types::{
    ChatId, FileId, InlineKeyboardMarkup, InputFile, Message as Sent, MessageId, ParseMode,
};
use tokio::sync::{Semaphore, SemaphorePermit, watch};

use crate::engine::effect::{Effect, Message};
use crate::engine::event::Event;
use crate::engine::letter::{DocumentKind, Order};
use crate::engine::names::Named;
use crate::engine::person::{Language, PersonId};
use crate::engine::statement::LARGEST;
use crate::shell::documents::{Attached, Printer};
use crate::shell::telegram::backoff::Backoff;
use crate::shell::telegram::desk::{Desk, Lane};
use crate::shell::telegram::fetching::fetch;
use crate::shell::telegram::handler::no_preview;
use crate::shell::telegram::pace::Pace;
use crate::shell::telegram::render::{self, Piece};
use crate::shell::telegram::stopping::Stopping;
use crate::shell::telegram::verdict::{Verdict, describe, judge};
use crate::store::{Shown, Waiting};

/// How a person's delivery ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Nothing waits any more.
    Empty,
    /// The shell ends; the rest is for the next start.
    Stopped,
}

/// What delivers.
pub struct Delivery {
    /// The bot that speaks.
    pub bot: Bot,
    /// Where people are kept.
    pub desk: Arc<Desk>,
    /// How fast.
    pub pace: Pace,
    /// How many calls at once.
    pub calls: Semaphore,
    /// Whose turn it is in the lane of what nobody asked for: one at a time.
    pub unasked: Semaphore,
    /// Draws documents.
    pub printer: Printer,
    /// How many documents with their files are in memory at once.
    pub files: Semaphore,
    /// Whether the shell ends.
    pub stopping: Stopping,
}

/// What became of one call.
enum Call {
    /// Telegram has it; the number of the message, when it is known.
    Done(Option<i32>),
    /// It will never work.
    Refused,
    /// The person can't be reached.
    Blocked,
    /// The shell ends.
    Stopped,
}

/// Where a message goes.
#[derive(Clone, Copy)]
enum Place {
    /// Under the others.
    New,
    /// In the place of that one.
    Of(i32),
}

impl Delivery {
    /// Delivers all that waits for that person, in the lane that is told; it may change meanwhile.
    ///
    /// # Errors
    /// When the store fails, or Telegram refuses the token.
    pub async fn serve(
        &self,
        who: PersonId,
        lane: watch::Receiver<Lane>,
    ) -> anyhow::Result<Ending> {
        let mut errand = Errand {
            shell: self,
            who,
            lane,
            alone: None,
        };
        errand.run().await
    }

    /// The files that a proof file shows: those that can be had now; the document says that some may be missing.
    async fn attached(&self, order: &Order) -> Vec<Attached> {
        let mut attached = Vec::new();
        if order.kind != DocumentKind::ProofFile {
            return attached;
        }
        let mut room = LARGEST;
        for handed in &order.case.handed {
            let file = FileId(handed.sent.file.reveal().clone());
            let Ok(bytes) = fetch(&self.bot, &file).await else {
                continue;
            };
            if bytes.len() <= room {
                room -= bytes.len();
                attached.push(Attached::new(handed.sent.kind, bytes));
            }
        }
        attached
    }

    async fn rest(&self, pause: Duration) {
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = self.stopping.begun() => {}
        }
    }
}

/// One person's outbox on its way.
struct Errand<'a> {
    shell: &'a Delivery,
    who: PersonId,
    lane: watch::Receiver<Lane>,
    /// The turn in the lane of unasked messages: held from a message's first call until the message is noted as sent.
    alone: Option<SemaphorePermit<'a>>,
}

impl Errand<'_> {
    async fn run(&mut self) -> anyhow::Result<Ending> {
        let Self { shell, who, .. } = *self;
        loop {
            let waiting = shell.desk.store.outbox(who).await?;
            if waiting.is_empty() {
                return Ok(Ending::Empty);
            }
            for Waiting { number, effect } in waiting {
                if shell.stopping.has_begun() {
                    return Ok(Ending::Stopped);
                }
                let delivered = AssertUnwindSafe(self.deliver(&effect)).catch_unwind().await;
                let (call, turn) = if let Ok(delivered) = delivered {
                    delivered?
                } else {
                    log::error!(
                        "{}: the shell panicked over an effect, which is dropped",
                        shell.desk.name(who)
                    );
                    (Call::Refused, None)
                };
                match call {
                    Call::Done(message) => {
                        let shown = turn.zip(message).map(|(turn, message)| Shown {
                            turn,
                            message: i64::from(message),
                        });
                        shell.desk.store.sent(who, number, shown).await?;
                    }
                    Call::Refused => shell.desk.store.sent(who, number, None).await?,
                    Call::Blocked => {
                        shell
                            .desk
                            .take(who, Language::Fr, &Event::Blocked, None)
                            .await?;
                        shell.desk.store.drop_outbox(who).await?;
                        log::info!(
                            "{}: can't be reached; what waited is dropped",
                            shell.desk.name(who)
                        );
                        break;
                    }
                    Call::Stopped => return Ok(Ending::Stopped),
                }
                // It is noted: the next may leave.
                self.alone = None;
            }
        }
    }

    /// What became of the effect, and the turn of the prompt that it shows.
    async fn deliver(&mut self, effect: &Effect) -> anyhow::Result<(Call, Option<u32>)> {
        let done = Call::Done(None);
        Ok(match effect {
            Effect::Say(message) => (self.say(message).await?, None),
            Effect::Ask { turn, message } => (self.say(message).await?, Some(*turn)),
            Effect::Settle { turn, text } => match self.shown(*turn).await? {
                Some(place) => (self.replace(place, text.reveal(), None).await?, None),
                None => (done, None),
            },
            Effect::Amend { turn, message } => match self.shown(*turn).await? {
                Some(place) => {
                    let keyboard = render::keyboard(&message.rows);
                    (
                        self.replace(place, message.text.reveal(), keyboard).await?,
                        None,
                    )
                }
                None => (done, None),
            },
            Effect::Document {
                name,
                content,
                caption,
            } => {
                let bytes = content.reveal().as_bytes();
                (self.send_document(name, bytes, caption).await?, None)
            }
            Effect::Print { order, caption } => (self.print(order, caption).await?, None),
            // A word beside a tap is said with the answer to the tap, and is not kept.
            Effect::Toast(_) => (done, None),
        })
    }

    /// Says a message; its buttons stand under the last piece, whose number is the message's.
    async fn say(&mut self, message: &Message) -> anyhow::Result<Call> {
        let pieces = render::pieces(message.text.reveal(), render::TEXT_LIMIT);
        let keyboard = render::keyboard(&message.rows);
        let mut last = Call::Refused;
        for (index, piece) in pieces.iter().enumerate() {
            let keyboard = if index + 1 == pieces.len() {
                keyboard.clone()
            } else {
                None
            };
            last = self.write(Place::New, piece, keyboard).await?;
            match last {
                Call::Done(_) | Call::Refused => {}
                Call::Blocked | Call::Stopped => break,
            }
        }
        Ok(last)
    }

    /// Replaces a message. Of a text too long for one, the end is shown: the message that is replaced was the end too.
    async fn replace(
        &mut self,
        place: i32,
        text: &str,
        keyboard: Option<InlineKeyboardMarkup>,
    ) -> anyhow::Result<Call> {
        let mut pieces = render::pieces(text, render::TEXT_LIMIT);
        let piece = pieces.swap_remove(pieces.len() - 1);
        self.write(Place::Of(place), &piece, keyboard).await
    }

    /// Writes one piece. If Telegram refuses a new message, the bare words are tried: better without buttons than unsaid.
    async fn write(
        &mut self,
        place: Place,
        piece: &Piece,
        keyboard: Option<InlineKeyboardMarkup>,
    ) -> anyhow::Result<Call> {
        let Self { shell, who, .. } = *self;
        let written = match place {
            Place::New => {
                self.call(|| {
                    let request = shell
                        .bot
                        .send_message(ChatId(who.0), &piece.html)
                        .parse_mode(ParseMode::Html);
                    let request = request.link_preview_options(no_preview());
                    match &keyboard {
                        Some(keyboard) => request.reply_markup(keyboard.clone()),
                        None => request,
                    }
                })
                .await?
            }
            Place::Of(number) => {
                self.call(|| {
                    let request =
                        shell
                            .bot
                            .edit_message_text(ChatId(who.0), MessageId(number), &piece.html);
                    let request = request
                        .parse_mode(ParseMode::Html)
                        .link_preview_options(no_preview());
                    match &keyboard {
                        Some(keyboard) => request.reply_markup(keyboard.clone()),
                        None => request,
                    }
                })
                .await?
            }
        };
        match (written, place) {
            (Call::Refused, Place::New) => {
                self.call(|| {
                    shell
                        .bot
                        .send_message(ChatId(who.0), &piece.plain)
                        .link_preview_options(no_preview())
                })
                .await
            }
            (written, _) => Ok(written),
        }
    }

    /// Draws a document and sends it. When it can't be drawn, its words are sent: better a plain file than none.
    async fn print(&mut self, order: &Order, caption: &str) -> anyhow::Result<Call> {
        let Self { shell, who, .. } = *self;
        let document = order.document(&shell.desk.book);
        // A few at a time: a host with little memory stays up.
        let _permit = shell.files.acquire().await.ok();
        let attached = shell.attached(order).await;
        match shell.printer.print(document.clone(), attached).await {
            Ok(printed) => {
                self.send_document(&printed.file_name, &printed.bytes, caption)
                    .await
            }
            Err(error) => {
                let kind = order.kind.name();
                log::error!(
                    "{}: the document `{kind}` can't be drawn, its words are sent: {error}",
                    shell.desk.name(who)
                );
                let name = document.file_name.replace(".pdf", ".txt");
                self.send_document(&name, document.text().as_bytes(), caption)
                    .await
            }
        }
    }

    async fn send_document(
        &mut self,
        name: &str,
        content: &[u8],
        caption: &str,
    ) -> anyhow::Result<Call> {
        let caption = render::pieces(caption, render::CAPTION_LIMIT)
            .swap_remove(0)
            .html;
        let Self { shell, who, .. } = *self;
        self.call(|| {
            let file = InputFile::memory(content.to_vec()).file_name(name.to_owned());
            shell
                .bot
                .send_document(ChatId(who.0), file)
                .caption(&caption)
                .parse_mode(ParseMode::Html)
        })
        .await
    }

    /// Calls Telegram until the call is done or can never be.
    async fn call<F>(&mut self, request: impl Fn() -> F) -> anyhow::Result<Call>
    where
        F: IntoFuture<Output = Result<Sent, RequestError>>,
    {
        let Self { shell, who, .. } = *self;
        let mut backoff = Backoff::new("sending");
        loop {
            let result = tokio::select! {
                () = shell.stopping.begun() => return Ok(Call::Stopped),
                permit = self.turn() => {
                    let result = request().into_future().await;
                    drop(permit);
                    result
                }
            };
            let error = match result {
                Ok(sent) => return Ok(Call::Done(Some(sent.id.0))),
                Err(error) => error,
            };
            let pause = match judge(&error) {
                Verdict::Done(message) => return Ok(Call::Done(message)),
                Verdict::AlreadySo | Verdict::Gone => return Ok(Call::Done(None)),
                Verdict::Blocked => return Ok(Call::Blocked),
                Verdict::Token => {
                    anyhow::bail!("Telegram refuses the token; check `TELOXIDE_TOKEN`")
                }
                Verdict::Refused => {
                    log::error!(
                        "{}: Telegram refuses: {}",
                        shell.desk.name(who),
                        describe(&error, shell.bot.token())
                    );
                    return Ok(Call::Refused);
                }
                Verdict::Wait(pause) => pause,
                Verdict::Again | Verdict::Elsewhere | Verdict::Webhook => {
                    backoff.fail(&describe(&error, shell.bot.token()))
                }
            };
            // A chat that must wait holds no other.
            self.alone = None;
            shell.rest(pause).await;
        }
    }

    /// Waits until this chat may be called: its own pace, its lane, the pace of all, and a free line.
    async fn turn(&mut self) -> Option<SemaphorePermit<'_>> {
        let Self { shell, who, .. } = *self;
        shell.pace.in_chat(who.0).await;
        if self.alone.is_none() {
            let lane = &mut self.lane;
            self.alone = tokio::select! {
                biased;
                _ = lane.wait_for(|lane| *lane == Lane::Answers) => None,
                permit = shell.unasked.acquire() => permit.ok(),
            };
        }
        shell.pace.overall().await;
        // The semaphore is never closed.
        shell.calls.acquire().await.ok()
    }

    async fn shown(&self, turn: u32) -> anyhow::Result<Option<i32>> {
        let message = self.shell.desk.store.shown(self.who, turn).await?;
        Ok(message.and_then(|number| i32::try_from(number).ok()))
    }
}

//! Files of the chat, fetched into memory: those that people send, and those that they handed to a case.
//! It never writes a file anywhere, and never logs a name of one.

use futures_util::StreamExt;
use teloxide::net::Download;
use teloxide::requests::Requester;
use teloxide::types::FileId;
use teloxide::{Bot, RequestError};

use crate::engine::statement::LARGEST;
use crate::shell::telegram::verdict::{Verdict, describe, judge, redact};

/// Why a file is not there.
pub enum Missing {
    /// It is too large.
    TooLarge,
    /// It could not be had; another try may do.
    Failed(String),
    /// It will never be had.
    Gone,
}

/// The bytes of a file.
///
/// # Errors
/// When it can't be had, or is too large to be held.
pub async fn fetch(bot: &Bot, file: &FileId) -> Result<Vec<u8>, Missing> {
    let token = bot.token();
    let file = match bot.get_file(file.clone()).await {
        Ok(file) => file,
        Err(error) => return Err(missing(&error, token)),
    };
    let mut bytes = Vec::new();
    let mut pieces = bot.download_file_stream(&file.path);
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|error| Missing::Failed(redact(&error.to_string(), token)))?;
        if bytes.len() + piece.len() > LARGEST {
            return Err(Missing::TooLarge);
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes)
}

fn missing(error: &RequestError, token: &str) -> Missing {
    match judge(error) {
        Verdict::Refused if error.to_string().contains("too big") => Missing::TooLarge,
        Verdict::Refused | Verdict::Gone | Verdict::Blocked => Missing::Gone,
        _ => Missing::Failed(describe(error, token)),
    }
}

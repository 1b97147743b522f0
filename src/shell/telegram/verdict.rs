//! What to do about a request that Telegram refused or that got lost, and how to tell it in the log.
//! It never lets a token or a word of a person through to the log: Telegram's answers quote both.

use std::time::Duration;

use teloxide::{ApiError, RequestError};

/// What to do about a failed request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was done all the same; the number of the message, when the answer tells it.
    Done(Option<i32>),
    /// It stands there already.
    AlreadySo,
    /// The message to edit is gone or too old.
    Gone,
    /// The person can't be reached.
    Blocked,
    /// Telegram wants us to wait that long.
    Wait(Duration),
    /// It may work in a moment.
    Again,
    /// Another instance polls with the same token.
    Elsewhere,
    /// A webhook is set, so polling is refused.
    Webhook,
    /// The token is refused.
    Token,
    /// It will never work.
    Refused,
}

/// The verdict on that error.
#[must_use]
pub fn judge(error: &RequestError) -> Verdict {
    match error {
        RequestError::RetryAfter(seconds) => Verdict::Wait(seconds.duration()),
        RequestError::Network(_) | RequestError::Io(_) => Verdict::Again,
        RequestError::MigrateToChatId(_) => Verdict::Refused,
        RequestError::InvalidJson { raw, .. } => judge_unread(raw),
        RequestError::Api(error) => judge_api(error),
    }
}

/// The error in words for the log: no token, no quotation, no answer in full.
#[must_use]
pub fn describe(error: &RequestError, token: &str) -> String {
    match error {
        RequestError::InvalidJson { .. } => "Telegram's answer can't be read".to_owned(),
        RequestError::Api(ApiError::CantParseEntities(_)) => {
            "Telegram can't read our tags".to_owned()
        }
        RequestError::Api(ApiError::Unknown(description)) => {
            redact(&without_quotations(description), token)
        }
        RequestError::Api(other) => redact(&other.to_string(), token),
        RequestError::Network(error) => {
            // The outer message is « error sending request »: the causes below it say why.
            let mut words = redact(&error.to_string(), token);
            let mut cause = std::error::Error::source(error.as_ref());
            while let Some(inner) = cause {
                words.push_str(": ");
                words.push_str(&redact(&inner.to_string(), token));
                cause = inner.source();
            }
            words
        }
        RequestError::RetryAfter(_) | RequestError::MigrateToChatId(_) | RequestError::Io(_) => {
            redact(&error.to_string(), token)
        }
    }
}

/// The text without the token, wherever it stands.
#[must_use]
pub fn redact(text: &str, token: &str) -> String {
    if token.is_empty() {
        return text.to_owned();
    }
    let mut text = text.replace(token, "[token]");
    // The half behind the colon is the secret one, and an address may write the colon as %3A.
    if let Some((_, secret)) = token.split_once(':')
        && !secret.is_empty()
    {
        text = text.replace(secret, "[token]");
    }
    text
}

fn judge_api(error: &ApiError) -> Verdict {
    match error {
        ApiError::MessageNotModified => Verdict::AlreadySo,
        ApiError::MessageIdInvalid
        | ApiError::MessageToEditNotFound
        | ApiError::MessageCantBeEdited => Verdict::Gone,
        ApiError::BotBlocked
        | ApiError::UserDeactivated
        | ApiError::CantInitiateConversation
        | ApiError::CantTalkWithBots
        | ApiError::BotKicked
        | ApiError::BotKickedFromSupergroup
        | ApiError::BotKickedFromChannel => Verdict::Blocked,
        ApiError::TerminatedByOtherGetUpdates => Verdict::Elsewhere,
        ApiError::CantGetUpdates => Verdict::Webhook,
        ApiError::InvalidToken => Verdict::Token,
        ApiError::Unknown(description) => judge_words(description),
        _ => Verdict::Refused,
    }
}

/// Telegram's wording changes more often than its codes, which teloxide does not keep.
fn judge_words(description: &str) -> Verdict {
    let words = description.to_lowercase();
    let begins = |start: &str| words.starts_with(start);
    if words.contains("message is not modified") {
        Verdict::AlreadySo
    } else if words.contains("message to edit not found")
        || words.contains("message can't be edited")
    {
        Verdict::Gone
    } else if begins("forbidden") {
        Verdict::Blocked
    } else if begins("conflict") && words.contains("webhook") {
        Verdict::Webhook
    } else if begins("conflict") {
        Verdict::Elsewhere
    } else if begins("unauthorized") {
        Verdict::Token
    } else if begins("bad request") || begins("not found") || begins("request entity too large") {
        Verdict::Refused
    } else {
        Verdict::Again
    }
}

/// An answer that teloxide can't read may still say that the thing was done: doing it again would say it twice, for ever.
fn judge_unread(raw: &str) -> Verdict {
    let Ok(answer) = serde_json::from_str::<serde_json::Value>(raw) else {
        return Verdict::Again;
    };
    if answer["ok"] == true {
        let message = answer["result"]["message_id"].as_i64();
        return Verdict::Done(message.and_then(|number| i32::try_from(number).ok()));
    }
    answer["description"]
        .as_str()
        .map_or(Verdict::Again, judge_words)
}

fn without_quotations(description: &str) -> String {
    let mut words = String::new();
    let mut quoted_by = None;
    for sign in description.chars() {
        match quoted_by {
            Some(mark) if sign == mark => {
                quoted_by = None;
                words.push_str("…\"");
            }
            Some(_) => {}
            None if sign == '"' => {
                quoted_by = Some(sign);
                words.push('"');
            }
            None => words.push(sign),
        }
    }
    // What stands behind the second colon is Telegram's own quotation of what it was given.
    let end = words
        .match_indices(": ")
        .nth(1)
        .map_or(words.len(), |(at, _)| at);
    words[..end].chars().take(120).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use teloxide::types::Seconds;
    use teloxide::{ApiError, RequestError};

    use super::{Verdict, describe, judge, redact};

    #[test]
    fn each_answer_has_its_verdict() {
        for (description, verdict) in [
            ("Internal Server Error", Verdict::Again),
            ("Bad Gateway", Verdict::Again),
            ("Too Many Requests: retry later", Verdict::Again),
            ("Bad Request: something new", Verdict::Refused),
            (
                "Bad Request: message is not modified: new wording",
                Verdict::AlreadySo,
            ),
            (
                "Bad Request: message to edit not found (new wording)",
                Verdict::Gone,
            ),
            ("Forbidden: a new reason", Verdict::Blocked),
            (
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook",
                Verdict::Webhook,
            ),
            (
                "Conflict: terminated by other getUpdates request",
                Verdict::Elsewhere,
            ),
            ("Unauthorized: new wording", Verdict::Token),
            ("Not Found: method not found", Verdict::Refused),
        ] {
            assert_eq!(
                judge(&ApiError::Unknown(description.to_owned()).into()),
                verdict,
                "{description}"
            );
        }
        for (error, verdict) in [
            (ApiError::BotBlocked.into(), Verdict::Blocked),
            (ApiError::MessageNotModified.into(), Verdict::AlreadySo),
            (ApiError::ChatNotFound.into(), Verdict::Refused),
            (ApiError::InvalidToken.into(), Verdict::Token),
            (
                RequestError::RetryAfter(Seconds::from_seconds(7)),
                Verdict::Wait(Duration::from_secs(7)),
            ),
            (
                unread(r#"{"ok":true,"result":{"message_id":12,"new":1}}"#),
                Verdict::Done(Some(12)),
            ),
            (unread(r#"{"ok":true,"result":true}"#), Verdict::Done(None)),
            (
                unread(r#"{"ok":false,"description":"Forbidden: x"}"#),
                Verdict::Blocked,
            ),
            (unread("<html>502</html>"), Verdict::Again),
        ] {
            assert_eq!(judge(&error), verdict, "{error:?}");
        }
    }

    #[test]
    fn the_log_gets_neither_token_nor_words() {
        let token = "12:secret-half";
        for (error, expected) in [
            (
                unread(r#"{"ok":true,"result":{"text":"mes mots"}}"#),
                "Telegram's answer can't be read",
            ),
            (
                ApiError::CantParseEntities("unsupported tag \"mots\"".to_owned()).into(),
                "Telegram can't read our tags",
            ),
            (
                ApiError::Unknown("Bad Request: URL \"mes mots\" is invalid: mots".to_owned())
                    .into(),
                "Bad Request: URL \"…\" is invalid",
            ),
            (
                ApiError::Unknown("Bad Gateway at /bot12:secret-half/x".to_owned()).into(),
                "Bad Gateway at /bot[token]/x",
            ),
        ] {
            assert_eq!(describe(&error, token), expected);
        }
        assert_eq!(
            redact("http://h/bot12%3Asecret-half/getMe", token),
            "http://h/bot12%3A[token]/getMe"
        );
    }

    fn unread(raw: &str) -> RequestError {
        let source = serde_json::from_str::<bool>("\"no\"").expect_err("not a boolean");
        RequestError::InvalidJson {
            source: Arc::new(source),
            raw: raw.into(),
        }
    }
}

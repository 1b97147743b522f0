//! The Bot API's refusals: a code and Telegram's own sentence.
//! It never says more than Telegram would.

use std::fmt;

use serde_json::{Value, json};

/// A call that the Bot API refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// HTTP status and `error_code`.
    pub code: u16,
    /// Telegram's sentence, as bots match on it.
    pub description: String,
    /// Seconds to wait, for `429`.
    pub retry_after: Option<u32>,
}

impl Refusal {
    /// A refusal with its full sentence.
    #[must_use]
    pub fn new(code: u16, description: &str) -> Self {
        Self {
            code,
            description: description.to_owned(),
            retry_after: None,
        }
    }

    /// `400`, with the sentence after `Bad Request: `.
    #[must_use]
    pub fn bad_request(reason: &str) -> Self {
        Self::new(400, &format!("Bad Request: {reason}"))
    }

    /// `429`, with the seconds to wait.
    #[must_use]
    pub fn too_many_requests(seconds: u32) -> Self {
        Self {
            code: 429,
            description: format!("Too Many Requests: retry after {seconds}"),
            retry_after: Some(seconds),
        }
    }

    /// The answer's body.
    #[must_use]
    pub fn to_api(&self) -> Value {
        let mut told = json!({
            "ok": false,
            "error_code": self.code,
            "description": self.description,
        });
        if let Some(seconds) = self.retry_after {
            told["parameters"] = json!({ "retry_after": seconds });
        }
        told
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.description)
    }
}

impl std::error::Error for Refusal {}

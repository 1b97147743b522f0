//! The parameters of a Bot API call, from a query, a form, JSON or multipart, under one face.
//! It never checks Telegram's rules; it only finds and converts values.

use std::collections::BTreeMap;

use axum::{
    extract::{FromRequest, Multipart, Request},
    http::{Method, header},
};
use serde_json::Value;

use crate::shell::playground::refusal::Refusal;

/// The largest body taken: Telegram's 50 MB for a file, and the fields beside it.
pub const BODY_LIMIT: usize = 51 * 1024 * 1024;

/// A file sent along with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// File name.
    pub name: String,
    /// Media type.
    pub mime: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// The parameters of one call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Params {
    fields: BTreeMap<String, Value>,
    files: BTreeMap<String, Upload>,
}

impl Params {
    /// Reads the parameters out of a request.
    pub async fn read(request: Request) -> Result<Self, Refusal> {
        let mut params = Self::default();
        params.add_pairs(request.uri().query().unwrap_or_default());
        if request.method() == Method::GET {
            return Ok(params);
        }
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .unwrap_or_default()
            .to_ascii_lowercase();
        if kind.starts_with("multipart/form-data") {
            let multipart = Multipart::from_request(request, &())
                .await
                .map_err(|_| Refusal::bad_request("can't parse multipart body"))?;
            params.add_parts(multipart).await?;
            return Ok(params);
        }
        let body = axum::body::to_bytes(request.into_body(), BODY_LIMIT)
            .await
            .map_err(|_| Refusal::new(413, "Request Entity Too Large"))?;
        if kind.starts_with("application/json") {
            if !body.is_empty() {
                let fields: BTreeMap<String, Value> = serde_json::from_slice(&body)
                    .map_err(|_| Refusal::bad_request("can't parse JSON object"))?;
                params.fields.extend(fields);
            }
        } else if let Ok(pairs) = std::str::from_utf8(&body) {
            params.add_pairs(pairs);
        }
        Ok(params)
    }

    /// A text parameter; numbers are told as text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<String> {
        match self.fields.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        }
    }

    /// A whole number, written as a number or as text.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<i64> {
        match self.fields.get(name)? {
            Value::String(text) => text.parse().ok(),
            other => other.as_i64(),
        }
    }

    /// A yes or no, written as JSON or as text.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        match self.fields.get(name) {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) => matches!(text.to_ascii_lowercase().as_str(), "true" | "1"),
            _ => false,
        }
    }

    /// A JSON object or list, given as such or as JSON text; `Null` counts as absent.
    #[must_use]
    pub fn object(&self, name: &str) -> Option<Value> {
        match self.fields.get(name)? {
            Value::String(text) => serde_json::from_str(text).ok(),
            other => Some(other.clone()),
        }
        .filter(|value| !value.is_null())
    }

    /// The file that a parameter names: its own part, or the part it is attached to.
    #[must_use]
    pub fn upload(&self, name: &str) -> Option<&Upload> {
        let attached = self
            .fields
            .get(name)
            .and_then(Value::as_str)
            .and_then(|value| value.strip_prefix("attach://"));
        self.files.get(attached.unwrap_or(name))
    }

    fn add_pairs(&mut self, pairs: &str) {
        for pair in pairs.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            self.fields
                .insert(unquoted(name), Value::String(unquoted(value)));
        }
    }

    async fn add_parts(&mut self, mut parts: Multipart) -> Result<(), Refusal> {
        let broken = |_| Refusal::bad_request("can't parse multipart body");
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let mime = part.content_type().map(str::to_owned);
            let too_large = |_| Refusal::new(413, "Request Entity Too Large");
            let bytes = part.bytes().await.map_err(too_large)?;
            match (file_name, mime) {
                (None, None) => {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    self.fields.insert(name, Value::String(text));
                }
                (file_name, mime) => {
                    let upload = Upload {
                        name: file_name.unwrap_or_else(|| "file".to_owned()),
                        mime: mime.unwrap_or_else(|| "application/octet-stream".to_owned()),
                        bytes: bytes.to_vec(),
                    };
                    self.files.insert(name, upload);
                }
            }
        }
        Ok(())
    }
}

/// Undoes the escapes of a form's pair.
fn unquoted(source: &str) -> String {
    let mut bytes = Vec::with_capacity(source.len());
    let mut rest = source.bytes();
    while let Some(byte) = rest.next() {
        let escaped = || {
            let mut ahead = rest.clone();
            let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
            let high = digit(ahead.next())?;
            let low = digit(ahead.next())?;
            Some((u8::try_from(high * 16 + low).ok()?, ahead))
        };
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => match escaped() {
                Some((byte, ahead)) => {
                    bytes.push(byte);
                    rest = ahead;
                }
                None => bytes.push(b'%'),
            },
            byte => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn form_pairs_are_unquoted() {
        let mut params = Params::default();
        params.add_pairs("chat_id=-7&text=d%C3%A9j%c3%a0+vu+100%25+%&show_alert=True&list=%5B1%5D");
        assert_eq!(params.integer("chat_id"), Some(-7));
        assert_eq!(params.text("text").as_deref(), Some("déjà vu 100% %"));
        assert!(params.flag("show_alert"));
        assert_eq!(params.object("list"), Some(serde_json::json!([1])));
        assert_eq!(params.object("text"), None);
    }
}

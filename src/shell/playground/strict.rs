//! Telegram's limits on what a bot sends: texts, keyboards, files.
//! Each check answers with Telegram's own refusal; nothing is changed or kept here.

use serde_json::Value;

use crate::shell::playground::{
    html::{self, Entity, Styled, utf16_len},
    params::Params,
    refusal::Refusal,
};

/// Whether a call sends or edits: Telegram names a long text differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// A new message.
    Send,
    /// A change of an existing one.
    Edit,
}

/// The buttons under a message, and the markup that belongs to the input field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Markup {
    /// Rows of inline buttons.
    pub inline: Vec<Vec<Value>>,
    /// Reply keyboard, its removal, or a forced reply.
    pub reply: Option<Value>,
}

/// The text of `sendMessage` or `editMessageText`.
pub fn text(params: &Params, act: Act) -> Result<Styled, Refusal> {
    let styled = styled(params, "text", "entities")?;
    match utf16_len(&styled.text) {
        0 => Err(Refusal::bad_request("message text is empty")),
        1..=4096 => Ok(styled),
        _ if act == Act::Edit => Err(Refusal::bad_request("MESSAGE_TOO_LONG")),
        _ => Err(Refusal::bad_request("message is too long")),
    }
}

/// The caption of a document.
pub fn caption(params: &Params) -> Result<Styled, Refusal> {
    let styled = styled(params, "caption", "caption_entities")?;
    if utf16_len(&styled.text) > 1024 {
        return Err(Refusal::bad_request("message caption is too long"));
    }
    Ok(styled)
}

/// The `reply_markup` of a message.
pub fn markup(params: &Params) -> Result<Markup, Refusal> {
    let unreadable = || Refusal::bad_request("can't parse reply keyboard markup JSON object");
    let given = params.text("reply_markup").filter(|text| !text.is_empty());
    let Some(markup) = params.object("reply_markup") else {
        return match given {
            None => Ok(Markup::default()),
            Some(_) => Err(unreadable()),
        };
    };
    if let Some(rows) = markup.get("inline_keyboard") {
        let inline = inline_keyboard(rows)?;
        return Ok(Markup {
            inline,
            reply: None,
        });
    }
    let known = ["keyboard", "remove_keyboard", "force_reply"];
    if !known.iter().any(|name| markup.get(name).is_some()) {
        return Err(unreadable());
    }
    if let Some(rows) = markup.get("keyboard") {
        reply_keyboard(rows)?;
    }
    Ok(Markup {
        inline: Vec::new(),
        reply: Some(markup),
    })
}

/// The text of `answerCallbackQuery`.
pub fn tap_answer(params: &Params) -> Result<String, Refusal> {
    let text = params.text("text").unwrap_or_default();
    if utf16_len(&text) > 200 {
        return Err(Refusal::bad_request("MESSAGE_TOO_LONG"));
    }
    Ok(text)
}

/// A payload of a `?start=` link.
#[must_use]
pub fn is_start_payload(payload: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    (1..=64).contains(&payload.len()) && payload.bytes().all(plain)
}

fn styled(params: &Params, field: &str, entities: &str) -> Result<Styled, Refusal> {
    let source = params.text(field).unwrap_or_default();
    match params.text("parse_mode").as_deref() {
        None | Some("") => {
            let given: Vec<Entity> = params
                .object(entities)
                .and_then(|value| serde_json::from_value(value).ok())
                .unwrap_or_default();
            let mut styled = Styled::plain(&source);
            styled.entities = given;
            Ok(styled)
        }
        Some(mode) if mode.eq_ignore_ascii_case("html") => html::parse(&source)
            .map_err(|reason| Refusal::bad_request(&format!("can't parse entities: {reason}"))),
        Some(_) => Err(Refusal::bad_request("unsupported parse_mode")),
    }
}

fn inline_keyboard(rows: &Value) -> Result<Vec<Vec<Value>>, Refusal> {
    let unreadable = |reason: &str| {
        Refusal::bad_request(&format!("can't parse inline keyboard button: {reason}"))
    };
    let rows = rows
        .as_array()
        .ok_or_else(|| unreadable("Field \"inline_keyboard\" must be of type Array"))?;
    let mut kept = Vec::new();
    for row in rows {
        let row = row
            .as_array()
            .ok_or_else(|| unreadable("InlineKeyboardButton row must be an Array"))?;
        for button in row {
            inline_button(button, &unreadable)?;
        }
        if row.len() > 8 {
            return Err(Refusal::bad_request("reply markup is too long"));
        }
        if !row.is_empty() {
            kept.push(row.clone());
        }
    }
    if kept.iter().map(Vec::len).sum::<usize>() > 100 {
        return Err(Refusal::bad_request("reply markup is too long"));
    }
    Ok(kept)
}

fn inline_button(button: &Value, unreadable: &impl Fn(&str) -> Refusal) -> Result<(), Refusal> {
    let label = button["text"].as_str().unwrap_or_default();
    if label.trim().is_empty() {
        return Err(unreadable("Field \"text\" must be a non-empty String"));
    }
    let refused = |reason: &str| Err(Refusal::bad_request(reason));
    if let Some(data) = button["callback_data"].as_str() {
        return match data.len() {
            1..=64 => Ok(()),
            _ => refused("BUTTON_DATA_INVALID"),
        };
    }
    if let Some(url) = button["url"].as_str() {
        return if html::is_link(url) {
            Ok(())
        } else {
            refused("BUTTON_URL_INVALID")
        };
    }
    if let Some(text) = button["copy_text"]["text"].as_str() {
        return match utf16_len(text) {
            1..=256 => Ok(()),
            _ => refused("BUTTON_COPY_TEXT_INVALID"),
        };
    }
    let others = [
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "pay",
    ];
    if others.iter().any(|name| button.get(name).is_some()) {
        return Ok(());
    }
    Err(unreadable(
        "Text buttons are unallowed in the inline keyboard",
    ))
}

fn reply_keyboard(rows: &Value) -> Result<(), Refusal> {
    let refused = |reason: &str| {
        Err(Refusal::bad_request(&format!(
            "can't parse keyboard button: {reason}"
        )))
    };
    let Some(rows) = rows.as_array().filter(|rows| !rows.is_empty()) else {
        return refused("Field \"keyboard\" must be a non-empty Array");
    };
    for button in rows
        .iter()
        .flat_map(|row| row.as_array().into_iter().flatten())
    {
        let label = button["text"].as_str().or(button.as_str());
        if label.is_none_or(|label| label.trim().is_empty()) {
            return refused("Field \"text\" must be a non-empty String");
        }
    }
    Ok(())
}

//! The bot as people see it: names, descriptions, commands and menu button, per language and scope.
//! It never invents one language's text from another's, except by Telegram's own fallback.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::shell::playground::{html::utf16_len, params::Params, refusal::Refusal, world::BOT_ID};

/// The three texts of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// `setMyName`.
    Name,
    /// `setMyDescription`: shown in an empty chat.
    Description,
    /// `setMyShortDescription`: shown on the bot's card.
    ShortDescription,
}

impl Line {
    /// The field's name in the Bot API, and its limit in characters.
    fn field(self) -> (&'static str, usize) {
        match self {
            Self::Name => ("name", 64),
            Self::Description => ("description", 512),
            Self::ShortDescription => ("short_description", 120),
        }
    }
}

/// One line of the command menu.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command {
    /// Name without the slash.
    pub command: String,
    /// What it does.
    pub description: String,
}

/// The bot as people see it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Profile {
    first_name: String,
    username: String,
    names: BTreeMap<String, String>,
    descriptions: BTreeMap<String, String>,
    short_descriptions: BTreeMap<String, String>,
    /// By scope and language, as `scope/language`.
    commands: BTreeMap<String, Vec<Command>>,
    /// By chat; 0 for all.
    menu_buttons: BTreeMap<i64, Value>,
}

impl Profile {
    /// Sets what the bot was registered as.
    pub fn register(&mut self, first_name: &str, username: &str) {
        first_name.clone_into(&mut self.first_name);
        username.clone_into(&mut self.username);
    }

    /// The bot as a `User` of the Bot API.
    #[must_use]
    pub fn bot(&self) -> Value {
        json!({
            "id": BOT_ID,
            "is_bot": true,
            "first_name": self.first_name,
            "username": self.username,
        })
    }

    /// The bot's user name, without the at sign.
    #[must_use]
    pub fn username(&self) -> &str {
        &self.username
    }

    /// A text as a person with this language reads it.
    #[must_use]
    pub fn line(&self, line: Line, language: &str) -> String {
        let texts = self.lines(line);
        let text = texts.get(language).or_else(|| texts.get(""));
        match (text, line) {
            (Some(text), _) => text.clone(),
            (None, Line::Name) => self.first_name.clone(),
            (None, Line::Description | Line::ShortDescription) => String::new(),
        }
    }

    /// The command menu that a person sees in a private chat.
    #[must_use]
    pub fn menu(&self, chat: i64, language: &str) -> Vec<Command> {
        let chat = format!("chat:{chat}");
        for scope in [chat.as_str(), "all_private_chats", "default"] {
            for language in [language, ""] {
                if let Some(commands) = self.commands.get(&format!("{scope}/{language}")) {
                    return commands.clone();
                }
            }
        }
        Vec::new()
    }

    /// `setMyName`, `setMyDescription`, `setMyShortDescription`.
    pub fn set_line(&mut self, line: Line, params: &Params) -> Result<Value, Refusal> {
        let (field, limit) = line.field();
        let text = params.text(field).unwrap_or_default();
        if utf16_len(&text) > limit {
            return Err(Refusal::bad_request(&format!("{field} is too long")));
        }
        let language = language(params)?;
        let texts = match line {
            Line::Name => &mut self.names,
            Line::Description => &mut self.descriptions,
            Line::ShortDescription => &mut self.short_descriptions,
        };
        if text.is_empty() {
            texts.remove(&language);
        } else {
            texts.insert(language, text);
        }
        Ok(json!(true))
    }

    /// `getMyName`, `getMyDescription`, `getMyShortDescription`.
    pub fn get_line(&self, line: Line, params: &Params) -> Result<Value, Refusal> {
        let mut told = json!({});
        told[line.field().0] = json!(self.line(line, &language(params)?));
        Ok(told)
    }

    /// `setMyCommands`.
    pub fn set_commands(&mut self, params: &Params) -> Result<Value, Refusal> {
        let commands: Vec<Command> = params
            .object("commands")
            .and_then(|value| serde_json::from_value(value).ok())
            .ok_or_else(|| Refusal::bad_request("can't parse commands JSON object"))?;
        if commands.len() > 100 {
            return Err(Refusal::bad_request("BOT_COMMANDS_TOO_MUCH"));
        }
        for Command {
            command,
            description,
        } in &commands
        {
            let plain = |letter: char| {
                letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_'
            };
            if !(1..=32).contains(&command.len()) || !command.chars().all(plain) {
                return Err(Refusal::bad_request("BOT_COMMAND_INVALID"));
            }
            if !(1..=256).contains(&utf16_len(description)) {
                return Err(Refusal::bad_request("BOT_COMMAND_DESCRIPTION_INVALID"));
            }
        }
        self.commands.insert(menu_key(params)?, commands);
        Ok(json!(true))
    }

    /// `getMyCommands`: exactly what was set for this scope and language.
    pub fn get_commands(&self, params: &Params) -> Result<Value, Refusal> {
        let commands = self.commands.get(&menu_key(params)?);
        Ok(json!(commands.cloned().unwrap_or_default()))
    }

    /// `deleteMyCommands`.
    pub fn delete_commands(&mut self, params: &Params) -> Result<Value, Refusal> {
        self.commands.remove(&menu_key(params)?);
        Ok(json!(true))
    }

    /// `setChatMenuButton`.
    pub fn set_menu_button(&mut self, params: &Params) -> Value {
        let chat = params.integer("chat_id").unwrap_or(0);
        let button = params
            .object("menu_button")
            .unwrap_or_else(|| json!({ "type": "default" }));
        self.menu_buttons.insert(chat, button);
        json!(true)
    }

    /// `getChatMenuButton`.
    #[must_use]
    pub fn menu_button(&self, params: &Params) -> Value {
        let chat = params.integer("chat_id").unwrap_or(0);
        let set = self.menu_buttons.get(&chat);
        set.or_else(|| self.menu_buttons.get(&0))
            .cloned()
            .unwrap_or_else(|| json!({ "type": "commands" }))
    }

    fn lines(&self, line: Line) -> &BTreeMap<String, String> {
        match line {
            Line::Name => &self.names,
            Line::Description => &self.descriptions,
            Line::ShortDescription => &self.short_descriptions,
        }
    }
}

fn language(params: &Params) -> Result<String, Refusal> {
    let language = params.text("language_code").unwrap_or_default();
    let known = language.is_empty()
        || (language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase()));
    if known {
        Ok(language)
    } else {
        Err(Refusal::bad_request("language_code is invalid"))
    }
}

fn menu_key(params: &Params) -> Result<String, Refusal> {
    let scope = params.object("scope").unwrap_or(Value::Null);
    let mut name = scope["type"].as_str().unwrap_or("default").to_owned();
    if let Some(chat) = scope["chat_id"].as_i64() {
        name = format!("{name}:{chat}");
    }
    Ok(format!("{name}/{}", language(params)?))
}

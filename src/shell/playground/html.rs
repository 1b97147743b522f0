//! Telegram's HTML parse mode: turns a marked-up text into plain text and entities, or refuses it.
//! The refusals carry Telegram's own sentences, so that a bot meets the same errors here and there.
//! It never renders anything and knows no other parse mode.

use serde::{Deserialize, Serialize};

/// A span of a text with a style, counted in UTF-16 units as Telegram does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// Telegram's name of the style: `bold`, `text_link`, `bot_command`…
    #[serde(rename = "type")]
    pub kind: String,
    /// First UTF-16 unit of the span.
    pub offset: usize,
    /// Number of UTF-16 units.
    pub length: usize,
    /// Target of a `text_link`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Programming language of a `pre` block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Identifier of a `custom_emoji`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_emoji_id: Option<String>,
}

impl Entity {
    /// An entity without any extra field.
    #[must_use]
    pub fn plain(kind: &str, offset: usize, length: usize) -> Self {
        Self {
            kind: kind.to_owned(),
            offset,
            length,
            url: None,
            language: None,
            custom_emoji_id: None,
        }
    }
}

/// A text as Telegram keeps it: plain characters, and styles beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Styled {
    /// The characters shown.
    pub text: String,
    /// The styles, ordered by offset, outer before inner.
    pub entities: Vec<Entity>,
}

impl Styled {
    /// A text without any style, trimmed as Telegram trims.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        trimmed(text, Vec::new())
    }
}

/// Number of UTF-16 units, the unit of Telegram's limits.
#[must_use]
pub fn utf16_len(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Reads a text in the HTML parse mode.
///
/// # Errors
/// The rest of Telegram's sentence after `can't parse entities: `.
pub fn parse(source: &str) -> Result<Styled, String> {
    let mut reader = Reader {
        source: source.as_bytes(),
        at: 0,
    };
    let mut text = String::new();
    let mut length = 0;
    let mut open: Vec<Tag> = Vec::new();
    let mut entities = Vec::new();

    while let Some(letter) = source[reader.at..].chars().next() {
        if letter == '<' {
            if source[reader.at..].starts_with("</") {
                let tag = reader.end_tag(&mut open)?;
                if let Some(entity) = tag.into_entity(length, &open) {
                    entities.push(entity);
                }
            } else {
                open.push(reader.start_tag(length)?);
            }
            continue;
        }
        let (letter, width) = decoded(&source[reader.at..]).unwrap_or((letter, letter.len_utf8()));
        reader.at += width;
        text.push(letter);
        length += letter.len_utf16();
    }
    if let Some(tag) = open.last() {
        return Err(format!(
            "Can't find end tag corresponding to start tag \"{}\"",
            tag.name
        ));
    }
    entities.sort_by_key(|entity| (entity.offset, usize::MAX - entity.length));
    Ok(trimmed(&text, entities))
}

/// Writes a text back in the HTML parse mode.
#[must_use]
pub fn render(styled: &Styled) -> String {
    let mut html = String::new();
    let mut open: Vec<&Entity> = Vec::new();
    let mut waiting = styled.entities.iter().peekable();
    let mut at = 0;
    for letter in styled.text.chars().map(Some).chain([None]) {
        while let Some(entity) = open.pop_if(|entity| entity.offset + entity.length <= at) {
            html.push_str(markup(entity).1);
        }
        while let Some(entity) = waiting.next_if(|entity| entity.offset <= at && letter.is_some()) {
            html.push_str(&markup(entity).0);
            open.push(entity);
        }
        match letter {
            Some('<') => html.push_str("&lt;"),
            Some('>') => html.push_str("&gt;"),
            Some('&') => html.push_str("&amp;"),
            Some(letter) => html.push(letter),
            None => {}
        }
        at += letter.map_or(0, char::len_utf16);
    }
    html
}

fn markup(entity: &Entity) -> (String, &'static str) {
    let (start, end) = match entity.kind.as_str() {
        "bold" => ("<b>", "</b>"),
        "italic" => ("<i>", "</i>"),
        "underline" => ("<u>", "</u>"),
        "strikethrough" => ("<s>", "</s>"),
        "spoiler" => ("<tg-spoiler>", "</tg-spoiler>"),
        "code" => ("<code>", "</code>"),
        "pre" => ("<pre>", "</pre>"),
        "blockquote" => ("<blockquote>", "</blockquote>"),
        "expandable_blockquote" => ("<blockquote expandable>", "</blockquote>"),
        "text_link" => {
            let url = entity.url.as_deref().unwrap_or_default();
            let url = url.replace('&', "&amp;").replace('"', "&quot;");
            return (format!("<a href=\"{url}\">"), "</a>");
        }
        _ => ("", ""),
    };
    (start.to_owned(), end)
}

/// A tag that waits for its end.
struct Tag {
    name: String,
    argument: Option<String>,
    offset: usize,
}

impl Tag {
    fn into_entity(self, end: usize, outer: &[Self]) -> Option<Entity> {
        let length = end.checked_sub(self.offset).filter(|&length| length > 0)?;
        let kind = match self.name.as_str() {
            "b" | "strong" => "bold",
            "i" | "em" => "italic",
            "u" | "ins" => "underline",
            "s" | "strike" | "del" => "strikethrough",
            "span" | "tg-spoiler" => "spoiler",
            "tg-emoji" => "custom_emoji",
            "blockquote" if self.argument.is_some() => "expandable_blockquote",
            "blockquote" => "blockquote",
            "pre" => "pre",
            "a" => "text_link",
            // `<pre><code class="language-…">` is one block, which the `pre` reports.
            "code" if outer.last().is_some_and(|tag| tag.name == "pre") => return None,
            _ => "code",
        };
        let mut entity = Entity::plain(kind, self.offset, length);
        match kind {
            // Telegram drops a link whose target it cannot read, and keeps its text.
            "text_link" => entity.url = Some(self.argument.filter(|url| is_link(url))?),
            "custom_emoji" => entity.custom_emoji_id = self.argument,
            "pre" => entity.language = self.argument,
            _ => {}
        }
        Some(entity)
    }
}

/// Whether Telegram would keep this target of a link or of a button.
#[must_use]
pub fn is_link(url: &str) -> bool {
    let rest = ["http://", "https://", "tg://", "mailto:", "tel:"]
        .iter()
        .find_map(|scheme| url.strip_prefix(scheme));
    match rest {
        Some(rest) => !rest.is_empty() && !rest.contains(char::is_whitespace),
        None => url.contains('.') && !url.contains([' ', ':', '<', '>']),
    }
}

struct Reader<'a> {
    source: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn here(&self) -> u8 {
        self.source.get(self.at).copied().unwrap_or(0)
    }

    fn skip_while(&mut self, test: impl Fn(u8) -> bool) -> String {
        let from = self.at;
        while self.at < self.source.len() && test(self.here()) {
            self.at += 1;
        }
        String::from_utf8_lossy(&self.source[from..self.at]).into_owned()
    }

    fn start_tag(&mut self, offset: usize) -> Result<Tag, String> {
        let begin = self.at;
        let unclosed = || format!("Unclosed start tag at byte offset {begin}");
        self.at += 1;
        let name = self
            .skip_while(|byte| !byte.is_ascii_whitespace() && byte != b'>')
            .to_ascii_lowercase();
        if self.here() == 0 {
            return Err(unclosed());
        }
        if !TAGS.contains(&name.as_str()) {
            return Err(format!(
                "Unsupported start tag \"{name}\" at byte offset {begin}"
            ));
        }
        let mut argument = None;
        loop {
            self.skip_while(|byte| byte.is_ascii_whitespace());
            match self.here() {
                0 => return Err(unclosed()),
                b'>' => break,
                _ => {}
            }
            let attribute = self
                .skip_while(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'=' | b'>'))
                .to_ascii_lowercase();
            if attribute.is_empty() {
                return Err(format!(
                    "Empty attribute name in the tag \"{name}\" at byte offset {begin}"
                ));
            }
            self.skip_while(|byte| byte.is_ascii_whitespace());
            let value = if self.here() == b'=' {
                self.at += 1;
                self.skip_while(|byte| byte.is_ascii_whitespace());
                self.attribute_value().ok_or_else(unclosed)??
            } else if name == "blockquote" {
                String::new()
            } else {
                return Err(format!(
                    "Expected equal sign in declaration of an attribute of the tag \"{name}\" at byte offset {begin}"
                ));
            };
            match (name.as_str(), attribute.as_str()) {
                ("a", "href") | ("tg-emoji", "emoji-id") | ("blockquote", "expandable") => {
                    argument = Some(value);
                }
                ("code", "class") => argument = value.strip_prefix("language-").map(str::to_owned),
                ("span", "class") if value == "tg-spoiler" => argument = Some(value),
                _ => {}
            }
        }
        self.at += 1;
        if name == "span" && argument.is_none() {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"
            ));
        }
        Ok(Tag {
            name,
            argument,
            offset,
        })
    }

    /// A quoted or bare value; `None` when the text ends inside it.
    fn attribute_value(&mut self) -> Option<Result<String, String>> {
        let quote = self.here();
        if quote == b'"' || quote == b'\'' {
            self.at += 1;
            let raw = self.skip_while(|byte| byte != quote);
            if self.here() == 0 {
                return None;
            }
            self.at += 1;
            return Some(Ok(unescaped(&raw)));
        }
        let begin = self.at;
        let token =
            self.skip_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
        match self.here() {
            0 => None,
            byte if byte.is_ascii_whitespace() || byte == b'>' => {
                Some(Ok(token.to_ascii_lowercase()))
            }
            _ => Some(Err(format!(
                "Unexpected end of name token at byte offset {begin}"
            ))),
        }
    }

    fn end_tag(&mut self, open: &mut Vec<Tag>) -> Result<Tag, String> {
        let begin = self.at;
        let Some(tag) = open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        self.at += 2;
        let name = self
            .skip_while(|byte| !byte.is_ascii_whitespace() && byte != b'>')
            .to_ascii_lowercase();
        self.skip_while(|byte| byte.is_ascii_whitespace());
        if self.here() != b'>' {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        if !name.is_empty() && name != tag.name {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{name}>\"",
                tag.name
            ));
        }
        // The language of a code block is written on the inner tag and told by the outer one.
        if tag.name == "code"
            && tag.argument.is_some()
            && let Some(outer) = open.last_mut().filter(|outer| outer.name == "pre")
        {
            outer.argument.clone_from(&tag.argument);
        }
        Ok(tag)
    }
}

const TAGS: [&str; 16] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "span",
    "pre",
    "code",
    "blockquote",
];

/// The character an escape stands for, with the escape's width; unknown escapes are plain text.
fn decoded(source: &str) -> Option<(char, usize)> {
    let rest = source.strip_prefix('&')?;
    for (name, letter) in [("lt", '<'), ("gt", '>'), ("amp", '&'), ("quot", '"')] {
        if let Some(after) = rest.strip_prefix(name) {
            let end = usize::from(after.starts_with(';'));
            return Some((letter, 1 + name.len() + end));
        }
    }
    let number = rest.strip_prefix('#')?;
    let (digits, radix, prefix) = match number.strip_prefix('x') {
        Some(hex) => (hex, 16, 3),
        None => (number, 10, 2),
    };
    let width = digits
        .find(|letter: char| !letter.is_digit(radix))
        .unwrap_or(digits.len());
    let letter = char::from_u32(u32::from_str_radix(digits.get(..width)?, radix).ok()?)
        .filter(|&letter| letter != '\0')?;
    let end = usize::from(digits[width..].starts_with(';'));
    Some((letter, prefix + width + end))
}

fn unescaped(raw: &str) -> String {
    let mut value = String::new();
    let mut rest = raw;
    while let Some(letter) = rest.chars().next() {
        let (letter, width) = decoded(rest).unwrap_or((letter, letter.len_utf8()));
        value.push(letter);
        rest = &rest[width..];
    }
    value
}

/// Cuts the white space at both ends, and moves and clips the entities accordingly.
fn trimmed(text: &str, entities: Vec<Entity>) -> Styled {
    let kept = text.trim_end();
    let start = utf16_len(kept) - utf16_len(kept.trim_start());
    let kept = kept.trim_start();
    let end = utf16_len(kept);
    let entities = entities
        .into_iter()
        .filter_map(|mut entity| {
            let from = entity.offset.saturating_sub(start);
            let to = (entity.offset + entity.length)
                .saturating_sub(start)
                .min(end);
            entity.offset = from;
            entity.length = to.checked_sub(from).filter(|&length| length > 0)?;
            Some(entity)
        })
        .collect();
    Styled {
        text: kept.to_owned(),
        entities,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_entities() {
        let read = |source| {
            let styled = parse(source).unwrap();
            let spans: Vec<String> = styled
                .entities
                .iter()
                .map(|e| format!("{} {}+{}", e.kind, e.offset, e.length))
                .collect();
            format!("{} [{}]", styled.text, spans.join(", "))
        };
        for (source, expected) in [
            ("plain", "plain []"),
            ("<b>a<i>é</i></b>", "aé [bold 0+2, italic 1+1]"),
            (" \n<b> x </b>\n", "x [bold 0+1]"),
            ("😀<u>x</u>", "😀x [underline 2+1]"),
            (
                "&lt;b&gt; &amp; &quot;&#233;&#xe9; &foo; &",
                "<b> & \"éé &foo; & []",
            ),
            (
                "<a href=\"https://a.fr/?x=1&amp;y\">l</a>",
                "l [text_link 0+1]",
            ),
            ("<a href=\"nowhere\">l</a>", "l []"),
            (
                "<pre><code class=\"language-rust\">x</code></pre>",
                "x [pre 0+1]",
            ),
            (
                "<blockquote expandable>q</blockquote>",
                "q [expandable_blockquote 0+1]",
            ),
            ("<span class='tg-spoiler'>s</span>", "s [spoiler 0+1]"),
            ("a > b", "a > b []"),
            ("<b></b>x", "x []"),
        ] {
            assert_eq!(read(source), expected, "{source}");
        }
    }

    #[test]
    fn markup_is_written_back() {
        for source in [
            "<b>a<i>é</i></b> &lt;3 😀<u>x</u>",
            "<blockquote expandable>q</blockquote>",
            "<a href=\"https://a.fr/?x=1&amp;y\">l &amp; m</a>",
        ] {
            assert_eq!(render(&parse(source).unwrap()), source);
        }
    }

    #[test]
    fn broken_markup_is_refused_in_telegrams_words() {
        for (source, expected) in [
            ("a <b", "Unclosed start tag at byte offset 2"),
            ("a < b>", "Unsupported start tag \"\" at byte offset 2"),
            (
                "<div>x</div>",
                "Unsupported start tag \"div\" at byte offset 0",
            ),
            (
                "<b>x",
                "Can't find end tag corresponding to start tag \"b\"",
            ),
            ("x</b>", "Unexpected end tag at byte offset 1"),
            (
                "<b><i>x</b></i>",
                "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
            ),
            ("<b>x</b", "Unclosed end tag at byte offset 4"),
            ("<a href=\"x", "Unclosed start tag at byte offset 0"),
            (
                "<span>x</span>",
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
            ),
            (
                "<b x>y</b>",
                "Expected equal sign in declaration of an attribute of the tag \"b\" at byte offset 0",
            ),
        ] {
            assert_eq!(parse(source), Err(expected.to_owned()), "{source}");
        }
    }
}

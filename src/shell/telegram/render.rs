//! Messages as Telegram wants them: HTML, inline keyboards, and pieces of at most 4096 characters.
//! It never changes a word, and never cuts inside a tag or a character.

use std::ops::Range;

use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup};

use crate::engine::effect::{Button, Does};
use crate::engine::markup::{self, Style};
use crate::shell::telegram::callback;

/// What Telegram allows in a message, in UTF-16 units once the tags are read.
pub const TEXT_LIMIT: usize = 4096;

/// What Telegram allows beside a file.
pub const CAPTION_LIMIT: usize = 1024;

/// What Telegram allows in the answer to a tap.
pub const TOAST_LIMIT: usize = 200;

/// What a phone shows of a button.
pub const LABEL_LIMIT: usize = 60;

/// One message's worth of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// With Telegram's tags.
    pub html: String,
    /// The same words without them, for when Telegram refuses the tags.
    pub plain: String,
}

/// The text in pieces of at most `limit` UTF-16 units, cut between paragraphs where possible. There is always one piece.
#[must_use]
pub fn pieces(text: &str, limit: usize) -> Vec<Piece> {
    let spans = markup::spans(text);
    let words: String = spans.iter().map(|span| span.text.as_str()).collect();
    let mut pieces: Vec<Piece> = cuts(&words, limit)
        .into_iter()
        .map(|cut| {
            let mut html = String::new();
            let mut start = 0;
            for span in &spans {
                let end = start + span.text.len();
                let part = cut.start.max(start)..cut.end.min(end);
                if part.start < part.end {
                    let (open, close) = tags(span.style, &span.text);
                    html.push_str(open);
                    escape(&words[part], &mut html);
                    html.push_str(close);
                }
                start = end;
            }
            Piece {
                html,
                plain: words[cut].to_owned(),
            }
        })
        .collect();
    if pieces.is_empty() {
        // Telegram refuses an empty message, and silence is worse than an ellipsis.
        pieces.push(Piece {
            html: "…".to_owned(),
            plain: "…".to_owned(),
        });
    }
    pieces
}

/// The rows of buttons as a keyboard. A button that Telegram can't carry is left out, and logged.
#[must_use]
pub fn keyboard(rows: &[Vec<Button>]) -> Option<InlineKeyboardMarkup> {
    let rows: Vec<Vec<InlineKeyboardButton>> = rows
        .iter()
        .map(|row| row.iter().filter_map(button).collect::<Vec<_>>())
        .filter(|row| !row.is_empty())
        .collect();
    (!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows))
}

/// The text cut to `limit` characters, with an ellipsis where something is missing.
#[must_use]
pub fn shortened(text: &str, limit: usize) -> String {
    if units(text) <= limit {
        return text.to_owned();
    }
    let mut room = limit.saturating_sub(1);
    let kept: String = text
        .chars()
        .take_while(|sign| {
            let fits = sign.len_utf16() <= room;
            room = room.saturating_sub(sign.len_utf16());
            fits
        })
        .collect();
    format!("{}…", kept.trim_end())
}

fn button(button: &Button) -> Option<InlineKeyboardButton> {
    let label = shortened(button.label.reveal(), LABEL_LIMIT);
    match &button.does {
        Does::Tap(tap) => {
            let data = callback::encode(tap);
            if data.is_none() {
                log::error!(
                    "a button is left out: its data is longer than {} bytes",
                    callback::LIMIT
                );
            }
            data.map(|data| InlineKeyboardButton::callback(label, data))
        }
        Does::Open(address) => {
            let url = address.parse().ok();
            if url.is_none() {
                log::error!("a button is left out: its address is not one");
            }
            url.map(|url| InlineKeyboardButton::url(label, url))
        }
    }
}

fn tags(style: Style, text: &str) -> (&'static str, &'static str) {
    match style {
        Style::Plain => ("", ""),
        Style::Bold => ("<b>", "</b>"),
        Style::Italic => ("<i>", "</i>"),
        Style::Copy if text.contains('\n') => ("<pre>", "</pre>"),
        Style::Copy => ("<code>", "</code>"),
    }
}

fn escape(text: &str, html: &mut String) {
    for sign in text.chars() {
        match sign {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            '"' => html.push_str("&quot;"),
            other => html.push(other),
        }
    }
}

/// Where each piece begins and ends; the blanks between two pieces belong to neither.
fn cuts(words: &str, limit: usize) -> Vec<Range<usize>> {
    let mut cuts = Vec::new();
    let mut start = skip_blanks(words, 0);
    while start < words.len() {
        let reach = reach(words, start, limit);
        let end = if reach == words.len() {
            reach
        } else {
            best_cut(words, start, reach)
        };
        let text_end = start + words[start..end].trim_end().len();
        cuts.push(start..text_end);
        start = skip_blanks(words, end);
    }
    cuts
}

/// How far a piece that begins at `start` can go: at least one character.
fn reach(words: &str, start: usize, limit: usize) -> usize {
    let mut used = 0;
    for (index, sign) in words[start..].char_indices() {
        used += sign.len_utf16();
        if used > limit && index > 0 {
            return start + index;
        }
    }
    words.len()
}

/// The last cut before `reach`: between paragraphs, else lines, sentences, words, characters.
/// A cut in the first quarter is passed over for a finer one: the piece would be a stump.
fn best_cut(words: &str, start: usize, reach: usize) -> usize {
    let window = &words[start..reach];
    let enough = window.len() / 4;
    ["\n\n", "\n", ". ", " "]
        .into_iter()
        .find_map(|mark| {
            window
                .rfind(mark)
                .map(|at| at + mark.len())
                .filter(|cut| *cut > enough)
        })
        .map_or(reach, |cut| start + cut)
}

fn skip_blanks(words: &str, from: usize) -> usize {
    words.len() - words[from..].trim_start().len()
}

fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use teloxide::types::InlineKeyboardButtonKind;

    use super::{LABEL_LIMIT, TEXT_LIMIT, keyboard, pieces, shortened, units};
    use crate::engine::effect::Button;
    use crate::engine::event::{Menu, Pick, Tap};
    use crate::engine::markup::plain;

    #[test]
    fn markup_becomes_tags_and_values_are_escaped() {
        for (text, html) in [
            ("Bonjour", "Bonjour"),
            ("a **b** _c_ `d`", "a <b>b</b> <i>c</i> <code>d</code>"),
            ("`a\nb`", "<pre>a\nb</pre>"),
            (
                "1 < 2 & 3 > 2, « \"non\" »",
                "1 &lt; 2 &amp; 3 &gt; 2, « &quot;non&quot; »",
            ),
            ("**<b>**", "<b>&lt;b&gt;</b>"),
            ("\\*\\*a\\_b", "**a_b"),
            ("  \n", "…"),
            ("", "…"),
        ] {
            let seen: Vec<String> = pieces(text, TEXT_LIMIT)
                .into_iter()
                .map(|piece| piece.html)
                .collect();
            assert_eq!(seen, [html], "{text:?}");
        }
    }

    #[test]
    fn long_texts_are_cut_where_a_reader_would() {
        for (text, limit, expected) in [
            ("un\n\ndeux", 10, vec!["un\n\ndeux"]),
            (
                "un deux.\n\ntrois\nquatre",
                16,
                vec!["un deux.", "trois\nquatre"],
            ),
            ("un\ndeux\ntrois", 9, vec!["un\ndeux", "trois"]),
            ("Un. Deux. Trois.", 11, vec!["Un. Deux.", "Trois."]),
            ("un deux trois", 9, vec!["un deux", "trois"]),
            ("abcdefgh", 3, vec!["abc", "def", "gh"]),
            // A character outside the basic plane counts twice.
            ("😀😀😀", 4, vec!["😀😀", "😀"]),
            ("😀", 1, vec!["😀"]),
            (
                "**gras qui dure**",
                9,
                vec!["<b>gras qui</b>", "<b>dure</b>"],
            ),
            ("`a\n\nb c`", 4, vec!["<pre>a</pre>", "<pre>b c</pre>"]),
            ("a&b&c", 3, vec!["a&amp;b", "&amp;c"]),
        ] {
            let seen: Vec<String> = pieces(text, limit)
                .into_iter()
                .map(|piece| piece.html)
                .collect();
            assert_eq!(seen, expected, "{text:?} in {limit}");
        }
    }

    #[test]
    fn buttons_keep_their_rows_and_labels_their_characters() {
        let rows = [
            vec![
                Button::tap("é".repeat(80), Tap::Menu(Menu::New)),
                Button::tap(
                    "trop",
                    Tap::Answer {
                        turn: 1,
                        pick: Pick::Name("n".repeat(90)),
                    },
                ),
            ],
            vec![Button::open("ailleurs", "pas une adresse")],
            vec![Button::open("ici", "https://example.org/a?b=\"c\"")],
        ];
        let seen = keyboard(&rows).unwrap().inline_keyboard;
        let labels: Vec<Vec<&str>> = seen
            .iter()
            .map(|row| row.iter().map(|button| button.text.as_str()).collect())
            .collect();
        assert_eq!(
            labels,
            [
                vec![format!("{}…", "é".repeat(LABEL_LIMIT - 1)).as_str()],
                vec!["ici"]
            ]
        );
        assert!(
            matches!(&seen[0][0].kind, InlineKeyboardButtonKind::CallbackData(data) if data == "1m.new")
        );
        assert_eq!(keyboard(&[]), None);
    }

    #[test]
    fn a_shortened_text_says_so() {
        for (text, limit, expected) in [
            ("court", 5, "court"),
            ("plus long", 5, "plus…"),
            ("😀😀😀", 4, "😀…"),
            ("a b c d", 5, "a b…"),
        ] {
            assert_eq!(shortened(text, limit), expected);
        }
    }

    proptest! {
        #[test]
        fn every_piece_fits_and_no_word_is_lost(text in "([a-z<&😀*_`\\\\]{0,12}[ \n.]{0,3}){0,30}", limit in 2..60_usize) {
            let cut = pieces(&text, limit);
            let blanks = |text: &str| text.split_whitespace().collect::<String>();
            let words = blanks(&plain(&text));
            let together = blanks(&cut.iter().map(|piece| piece.plain.as_str()).collect::<String>());
            prop_assert!(together == words || (words.is_empty() && together == "…"));
            for piece in &cut {
                prop_assert!(units(&piece.plain) <= limit && !piece.plain.trim().is_empty());
                for tag in ["b", "i", "code", "pre"] {
                    let count = |mark: String| piece.html.matches(&mark).count();
                    prop_assert_eq!(count(format!("<{tag}>")), count(format!("</{tag}>")));
                }
            }
        }
    }
}

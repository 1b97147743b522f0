//! The light markup of every text: `**bold**`, `_italic_`, `` `to copy` ``, and `\` before a sign that is meant as such.
//! It never knows a channel's markup: shells turn `Span`s into their own.

/// How a stretch of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// As it is.
    Plain,
    /// Stressed.
    Bold,
    /// Aside.
    Italic,
    /// To be copied as it stands.
    Copy,
}

/// A stretch of text in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The text, without markup.
    pub text: String,
    /// Its style.
    pub style: Style,
}

/// Writes a value so that none of its signs is read as markup.
#[must_use]
pub fn literal(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for sign in value.chars() {
        if matches!(sign, '*' | '_' | '`' | '\\') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}

/// Reads the markup. An opening sign without its closing one ends with the text: nothing is lost.
#[must_use]
pub fn spans(markup: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut style = Style::Plain;
    let mut text = String::new();
    let mut signs = markup.chars().peekable();
    while let Some(sign) = signs.next() {
        let opens = match sign {
            '\\' => {
                text.extend(signs.next());
                continue;
            }
            '`' => Style::Copy,
            '*' if style != Style::Copy && signs.peek() == Some(&'*') => {
                signs.next();
                Style::Bold
            }
            '_' if style != Style::Copy => Style::Italic,
            other => {
                text.push(other);
                continue;
            }
        };
        close(&mut spans, &mut text, style);
        style = if style == opens { Style::Plain } else { opens };
    }
    close(&mut spans, &mut text, style);
    spans
}

/// The text without its markup.
#[must_use]
pub fn plain(markup: &str) -> String {
    spans(markup).into_iter().map(|span| span.text).collect()
}

fn close(spans: &mut Vec<Span>, text: &mut String, style: Style) {
    if !text.is_empty() {
        spans.push(Span {
            text: std::mem::take(text),
            style,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{Style, literal, plain, spans};

    #[test]
    fn reads_styles_and_keeps_values_whole() {
        let seen: Vec<(String, Style)> = spans("a **b** `c_d*` _e_ f")
            .into_iter()
            .map(|span| (span.text, span.style))
            .collect();
        let expected = [
            ("a ", Style::Plain),
            ("b", Style::Bold),
            (" ", Style::Plain),
            ("c_d*", Style::Copy),
            (" ", Style::Plain),
            ("e", Style::Italic),
            (" f", Style::Plain),
        ];
        assert_eq!(seen, expected.map(|(text, style)| (text.to_owned(), style)));
    }

    #[test]
    fn a_value_is_never_markup() {
        for value in ["**x**", "a_b_c", "`", "\\", "\\*", "5 * 3"] {
            assert_eq!(plain(&format!("**{}**", literal(value))), value);
        }
    }
}

//! Reduces a text to bare words, so that « Île-de-France », « ile de france » and « ILE DE FRANCE » are one thing.
//! It knows letters and signs; it never knows a provider, a language or a filler.

use nucleo_matcher::chars::normalize;

/// The words of a text: no accents, no capitals, no punctuation; « œ » is « oe », « + » is « plus », « & » is « et ».
///
/// A dot, a dash, an apostrophe or a star parts two words, as in « NETFLIX.COM » or « DIS*DISNEY ».
#[must_use]
pub fn fold(text: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'œ' => spaced.push_str("oe"),
            'æ' => spaced.push_str("ae"),
            'ß' => spaced.push_str("ss"),
            '+' => spaced.push_str(" plus "),
            '&' => spaced.push_str(" et "),
            // An accent typed apart from its letter disappears with the others.
            '\u{300}'..='\u{36f}' => {}
            letter if letter.is_alphanumeric() => spaced.push(normalize(letter)),
            _ => spaced.push(' '),
        }
    }
    spaced.split_whitespace().map(str::to_owned).collect()
}

//! Typography: French as it is printed, in the texts, the letters and the cards.
//! It reads only what people read: no name of a text, no condition, no address of the web.

use super::problem;
use super::sentences::{Sentences, Stretch, VALUE};
use crate::book::Book;
use crate::book::labels::FILE;
use crate::book::problem::Problem;
use crate::engine::person::Language;

/// The space that French sets before `; : ! ? »` and after `«`.
const NARROW: char = '\u{202f}';

/// What is not set as French is.
pub fn problems(book: &Book, sentences: &Sentences<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (key, sentence) in sentences.of(Language::Fr) {
        for stretch in sentence.stretches() {
            problems.extend(
                slips(&stretch)
                    .into_iter()
                    .map(|slip| slip.told(sentence.file, &format!("the text `{key}`"))),
            );
        }
    }
    let cards = book.providers.values().flat_map(|card| {
        let file = format!("providers/{}.toml", card.id);
        card.prose().map(move |prose| (file.clone(), prose))
    });
    let labels = book.labels.prose().map(|prose| (FILE.to_owned(), prose));
    for (file, prose) in cards.chain(labels).filter(|(_, prose)| prose.lang == "fr") {
        let stretch = prose.text.chars().map(|sign| (sign, prose.line)).collect();
        let whose = format!("`{}`", prose.field);
        problems.extend(
            slips(&stretch)
                .into_iter()
                .map(|slip| slip.told(&file, &whose)),
        );
    }
    problems
}

/// Something not set as French is.
#[derive(Debug, PartialEq, Eq)]
struct Slip {
    line: usize,
    kind: Kind,
    near: String,
}

#[derive(Debug, PartialEq, Eq)]
enum Kind {
    Before(char),
    After,
    Apostrophe,
    Dots,
}

impl Slip {
    fn told(self, file: &str, whose: &str) -> Problem {
        let near = self.near;
        let (what, mend) = match self.kind {
            Kind::Before(sign) => (
                format!("in {whose}, no narrow no-break space before `{sign}` in `{near}`"),
                format!("put the sign U+202F before `{sign}`"),
            ),
            Kind::After => (
                format!("in {whose}, no narrow no-break space after `«` in `{near}`"),
                "put the sign U+202F after `«`".to_owned(),
            ),
            Kind::Apostrophe => (
                format!("in {whose}, a typewriter’s apostrophe in `{near}`"),
                "write `’`".to_owned(),
            ),
            Kind::Dots => (
                format!("in {whose}, three full stops in `{near}`"),
                "write `…`, which is one sign".to_owned(),
            ),
        };
        problem((file, self.line), what, mend)
    }
}

fn slips(stretch: &Stretch) -> Vec<Slip> {
    let signs: Vec<char> = stretch.iter().map(|(sign, _)| *sign).collect();
    let mut slips = Vec::new();
    for (index, (sign, line)) in stretch.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| signs[before]);
        let after = signs.get(index + 1).copied();
        let kind = match sign {
            ';' | ':' | '!' | '?' | '»'
                if lacks_space(*sign, before, after) && !is_in_address(&signs, index) =>
            {
                Kind::Before(*sign)
            }
            '«' if after.is_some_and(|after| after != NARROW) => Kind::After,
            '\'' if before.is_some_and(is_letter) && after.is_some_and(is_letter) => {
                Kind::Apostrophe
            }
            '.' if after == Some('.')
                && signs.get(index + 2) == Some(&'.')
                && before != Some('.') =>
            {
                Kind::Dots
            }
            _ => continue,
        };
        slips.push(Slip {
            line: *line,
            kind,
            near: near(&signs, index),
        });
    }
    slips
}

fn lacks_space(sign: char, before: Option<char>, after: Option<char>) -> bool {
    match before {
        // The text begins here, the sign stands alone, or it follows another: « ?! ».
        None | Some(NARROW | '(' | '[' | '`' | '\n') => false,
        Some('!' | '?') if matches!(sign, '!' | '?') => false,
        // A time of day: 10:30.
        Some(before) if sign == ':' && before.is_ascii_digit() => {
            !after.is_some_and(|after| after.is_ascii_digit())
        }
        Some(_) => true,
    }
}

fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() || sign == VALUE
}

/// Whether the sign stands inside an address such as `https://example.org/?page=1`.
fn is_in_address(signs: &[char], index: usize) -> bool {
    let (start, end) = word(signs, index);
    let word: String = signs[start..end].iter().collect();
    word.contains("://") || word.contains("www.")
}

/// The word around a sign: from blank to blank.
fn word(signs: &[char], index: usize) -> (usize, usize) {
    let start = signs[..index]
        .iter()
        .rposition(|sign| sign.is_whitespace())
        .map_or(0, |blank| blank + 1);
    let end = signs[index..]
        .iter()
        .position(|sign| sign.is_whitespace())
        .map_or(signs.len(), |blank| index + blank);
    (start, end)
}

/// The words around a sign, for the eye to find it.
fn near(signs: &[char], index: usize) -> String {
    let (from, _) = word(signs, index.saturating_sub(2));
    let (_, to) = word(signs, (index + 2).min(signs.len() - 1));
    signs[from..to.max(index + 1)]
        .iter()
        .map(|sign| if *sign == VALUE { '…' } else { *sign })
        .collect::<String>()
        .replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::slips;

    #[test]
    fn french_is_set_as_it_is_printed() {
        for (text, expected) in [
            (
                "Quoi\u{202f}? Non\u{202f}! «\u{202f}Oui\u{202f}»\u{202f}; voilà\u{202f}: 10:30.",
                0,
            ),
            ("https://example.org/a?b=c:d et www.exemple.fr/?x", 0),
            ("Quoi\u{202f}?! (?) l’été…", 0),
            ("\u{fffc}\u{202f}: oui", 0),
            ("Quoi ?", 1),
            ("Quoi\u{a0}?", 1),
            ("Quoi?", 1),
            ("\u{fffc} : oui", 1),
            ("Total 3: oui", 1),
            ("« Oui\u{202f}»", 1),
            ("«\u{202f}Oui »", 1),
            ("l'été", 1),
            ("d'\u{fffc}", 1),
            ("Donc...", 1),
            ("l'un ; l'autre", 3),
        ] {
            let stretch = text.chars().map(|sign| (sign, 1)).collect();
            assert_eq!(
                slips(&stretch).len(),
                expected,
                "{text:?}: {:?}",
                slips(&stretch)
            );
        }
    }
}

//! What must never be claimed: wordings kept as data, and the search for them in a text.
//! A plain search without understanding: it finds words, and a person judges the sentence.

/// A claim that must never be made, and the words that would make it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    /// Its name in `dialogues/rights/never.toml`.
    pub id: String,
    /// Why it is wrong.
    pub why: String,
    /// What to say instead.
    pub instead: String,
    words: Vec<String>,
    unless: Vec<String>,
}

/// A forbidden wording that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found<'l> {
    /// The claim.
    pub claim: &'l Forbidden,
    /// The words that made it.
    pub words: &'l str,
    /// The line of the text, counted from one.
    pub line: usize,
}

impl Forbidden {
    pub(crate) fn new(
        id: String,
        why: String,
        instead: String,
        words: &[String],
        unless: &[String],
    ) -> Self {
        let folded = |texts: &[String]| texts.iter().map(|text| fold(text)).collect();
        Self {
            id,
            why,
            instead,
            words: folded(words),
            unless: folded(unless),
        }
    }
}

/// The forbidden claims of a text, in the order of its lines.
///
/// Letters are compared without case or accents, and `…` in a pattern stands for up to forty
/// characters of the same line.
/// A line that holds one of the claim's `unless` is left alone: it denies the claim.
#[must_use]
pub fn forbidden<'l>(never: &'l [Forbidden], text: &str) -> Vec<Found<'l>> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = fold(line);
        for claim in never {
            if claim.unless.iter().any(|words| holds(&line, words)) {
                continue;
            }
            if let Some(words) = claim.words.iter().find(|words| holds(&line, words)) {
                found.push(Found {
                    claim,
                    words,
                    line: number + 1,
                });
            }
        }
    }
    found
}

const REACH: usize = 40;

/// Whether the line holds the pattern at some place.
fn holds(line: &str, pattern: &str) -> bool {
    let mut parts = pattern
        .split('…')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let Some(first) = parts.next() else {
        return false;
    };
    let rest: Vec<&str> = parts.collect();
    line.match_indices(first).any(|(at, _)| {
        let mut end = at + first.len();
        rest.iter().all(|part| {
            let Some(gap) = line[end..].find(part) else {
                return false;
            };
            let near = line[end..end + gap].chars().count() <= REACH;
            end += gap + part.len();
            near
        })
    })
}

/// Lower case, plain letters, one kind of apostrophe and one kind of space.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'â' | 'ä' => folded.push('a'),
            'ç' => folded.push('c'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'î' | 'ï' => folded.push('i'),
            'ô' | 'ö' => folded.push('o'),
            'ù' | 'û' | 'ü' => folded.push('u'),
            'œ' => folded.push_str("oe"),
            '’' => folded.push('\''),
            '\u{a0}' | '\u{202f}' => folded.push(' '),
            other => folded.push(other),
        }
    }
    folded
}

//! Reads a label: how it was paid, and who was paid, once dates, masks, references and places are gone.
//! It never decides whether a debit is a subscription, and never explains the label to anyone.

use nucleo_matcher::chars::normalize;

use crate::engine::statement::markers::{
    CORPORATE, FIELDS, INTERMEDIARIES, NOISE, OPENERS, PLACES,
};

/// The most words of a name that tell merchants apart.
const KEY_WORDS: usize = 3;
/// The most words of a name that are shown.
const NAME_WORDS: usize = 5;

/// How a debit was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Means {
    /// A SEPA direct debit: a mandate was given, so that it recurs by nature.
    DirectDebit,
    /// A card.
    Card,
    /// A transfer.
    Transfer,
    /// Notes from a machine.
    Cash,
    /// A cheque.
    Cheque,
    /// Taken by the bank itself.
    Fee,
    /// The label doesn't say.
    Unknown,
}

/// Who was paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merchant {
    /// The same for all debits of one merchant.
    pub key: String,
    /// What stands before the star, when what stands after it may be a reference.
    pub payer: Option<String>,
    /// To be shown.
    pub name: String,
    /// The names to look up in the directory, the best first.
    pub lookups: Vec<String>,
}

/// Capitals without accents, with the signs that matter left in.
#[must_use]
pub fn upper(text: &str) -> String {
    let mut upper = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            _ if sign.is_ascii() => upper.push(sign.to_ascii_uppercase()),
            'œ' | 'Œ' => upper.push_str("OE"),
            '’' => upper.push('\''),
            '°' => upper.push(sign),
            _ if sign.is_alphanumeric() => upper.extend(normalize(sign).to_uppercase()),
            _ => upper.push(' '),
        }
    }
    upper
}

/// How it was paid: what the label begins with, else what the hint says.
#[must_use]
pub fn means(label: &str, hint: &str) -> Means {
    let label = label.trim_start_matches(|sign: char| !sign.is_alphabetic());
    let begins = |words: &[&str]| words.iter().any(|word| label.starts_with(word));
    let hints = |words: &[&str]| {
        hint.split(|sign: char| !sign.is_alphanumeric())
            .any(|word| words.contains(&word))
    };
    if begins(&["RETRAIT", "RET DAB", "DAB ", "WITHDRAWAL", "CASH "]) {
        Means::Cash
    } else if begins(&["CHEQUE", "CHQ"]) {
        Means::Cheque
    } else if begins(&[
        "VIR ", "VIREMENT", "VIR.", "VIRT ", "VIRINST", "VRT ", "TRANSFER",
    ]) {
        Means::Transfer
    } else if begins(&[
        "PRLV",
        "PRELEV",
        "PRELVT",
        "PRVL",
        "PLT ",
        "PE SEPA",
        "SDD",
        "DIRECT DEBIT",
        "TIP ",
        "TIPSEPA",
        "AVIS DE PREL",
    ]) {
        Means::DirectDebit
    } else if begins(&[
        "CARTE ",
        "CB ",
        "CB*",
        "CB:",
        "ACHAT",
        "PAIEMENT CB",
        "PAIEMENT C",
        "PAIEMENT P",
        "FACTURE C",
        "FAC CB",
        "FACT CB",
        "PAYWEB",
        "CARD ",
    ]) {
        Means::Card
    } else if begins(&[
        "FRAIS",
        "COMMISSION",
        "COM ",
        "AGIOS",
        "INTERETS",
        "INT DEB",
        "INT.",
        "ARRETE",
    ]) {
        Means::Fee
    } else if hints(&["PRELEVEMENT", "PRELEVEMENTS", "PRLV", "DEBIT"]) && !hints(&["CARTE", "CARD"])
    {
        Means::DirectDebit
    } else if hints(&["CARTE", "CARD", "CB", "MASTERCARD", "VISA", "PRESENTMENT"]) {
        Means::Card
    } else if hints(&[
        "VIREMENT",
        "VIREMENTS",
        "TRANSFER",
        "VIR",
        "TOPUP",
        "EXCHANGE",
    ]) {
        Means::Transfer
    } else if hints(&["RETRAIT", "RETRAITS", "ATM", "CASH"]) {
        Means::Cash
    } else if hints(&["CHEQUE", "CHEQUES"]) {
        Means::Cheque
    } else if hints(&["FEE", "FEES"]) {
        Means::Fee
    } else {
        Means::Unknown
    }
}

/// Who was paid, from a label in capitals; nothing when the label names nobody.
#[must_use]
pub fn merchant(label: &str) -> Option<Merchant> {
    let named = without_fields(without_openers(creditor(label)));
    let (left, right) = match named.split_once('*') {
        Some((left, right)) => (left, right),
        None => (named, ""),
    };
    let left = words(left, Place::First);
    let payer = left.join(" ");
    let through = left.is_empty() || INTERMEDIARIES.contains(payer.as_str());
    // After a merchant's own name stands a reference; after that of an intermediary, the merchant.
    let right = words(right, if through { Place::First } else { Place::Later });
    let through = through && !left.is_empty() && !right.is_empty();
    let mut all: Vec<&str> = Vec::new();
    for word in left.iter().chain(&right) {
        if !all.contains(word) {
            all.push(word);
        }
    }
    drop_places(&mut all);
    let key = all
        .iter()
        .take(KEY_WORDS)
        .copied()
        .collect::<Vec<_>>()
        .join(" ");
    if key.chars().filter(|sign| sign.is_alphanumeric()).count() < 2 {
        return None;
    }
    let shown: Vec<&str> = if through { right.clone() } else { all.clone() };
    let name = shown
        .iter()
        .take(NAME_WORDS)
        .copied()
        .collect::<Vec<_>>()
        .join(" ");
    let bare: Vec<&str> = shown
        .iter()
        .copied()
        .filter(|word| !CORPORATE.contains(word))
        .collect();
    let mut lookups = vec![name.clone(), bare.join(" "), right.join(" ")];
    let own = (!through && !right.is_empty() && right != left).then_some(payer);
    lookups.extend(own.clone());
    lookups.retain(|name| !name.is_empty());
    lookups.dedup();
    Some(Merchant {
        key,
        payer: own,
        name,
        lookups,
    })
}

/// What stands after « DE: » at Société Générale, before the next field.
fn creditor(label: &str) -> &str {
    [" DE: ", " DE : "]
        .iter()
        .find_map(|mark| label.split_once(mark))
        .map_or(label, |(_, creditor)| creditor)
}

/// Without the words that say how it was paid, and the dates, masks and numbers among them.
fn without_openers(label: &str) -> &str {
    let mut rest = label.trim_start();
    let mut opened = false;
    loop {
        let word = rest.split(' ').next().unwrap_or_default();
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        let after = rest[word.len()..].trim_start();
        let numbered = is_volatile(after.split(' ').next().unwrap_or_default(), Place::First);
        let opens = OPENERS.contains(bare)
            || bare.is_empty() && !word.is_empty()
            || (word.starts_with("CB*") || word.starts_with("CB:"))
            || (opened || bare.len() >= 4) && is_volatile(word, Place::First)
            || opened && matches!(bare, "DE" | "DU" | "LE") && (numbered || bare == "DE");
        if !opens || after.is_empty() {
            return rest;
        }
        opened = true;
        rest = after;
    }
}

fn without_fields(label: &str) -> &str {
    let end = FIELDS
        .iter()
        .filter_map(|field| label.find(field))
        .filter(|at| *at > 1)
        .min()
        .unwrap_or(label.len());
    // « LE MONDE », « DU PAREIL AU MEME »: a field that leaves too little was a name.
    if end < 3 { label } else { &label[..end] }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    First,
    Later,
}

/// The words of a name, without what changes from one month to the next.
fn words(text: &str, begins: Place) -> Vec<&str> {
    let mut words: Vec<&str> = Vec::new();
    for raw in text.split([' ', '*']) {
        let place = if words.is_empty() {
            begins
        } else {
            Place::Later
        };
        if is_volatile(raw, place) {
            continue;
        }
        for word in raw.split(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '+' | '&'))) {
            let place = if words.is_empty() {
                begins
            } else {
                Place::Later
            };
            let noise = place == Place::Later && NOISE.contains(word)
                || place == Place::First && matches!(word, "WWW" | "HTTP" | "HTTPS");
            let letter = word.len() < 2 && place == Place::Later;
            if word.is_empty() || noise || letter || is_volatile(word, place) {
                continue;
            }
            words.push(word);
        }
    }
    words
}

fn drop_places(words: &mut Vec<&str>) {
    while words.len() > 1 && words.last().is_some_and(|word| PLACES.contains(word)) {
        words.pop();
    }
}

/// A date, a number, a mask, a reference: what is not the same next month. « 4AP », « TF1 » and « CLOUD123 » are names.
fn is_volatile(word: &str, place: Place) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
    if word.contains("XXX") || word.contains("***") {
        return true;
    }
    if digits == 0 {
        let vowels = word.bytes().any(|byte| b"AEIOUY".contains(&byte));
        return place == Place::Later && letters >= 5 && letters == word.len() && !vowels;
    }
    if place == Place::Later || letters == 0 {
        return true;
    }
    let switches = word
        .as_bytes()
        .windows(2)
        .filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit())
        .count();
    digits > 3
        || letters < digits && letters < 2
        || switches > 1
        || word.starts_with('X') && letters == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_merchant_every_month() {
        let rows = [
            (
                "PRLV SEPA NETFLIX INTERNATIONAL B.V. ECH/050124 ID EMETTEUR/NL12ZZZ MDT/X12",
                "NETFLIX INTERNATIONAL",
            ),
            ("CARTE 03/01/24 NETFLIX.COM CB*1234", "NETFLIX"),
            ("CARTE X1234 05/01 NETFLIX.COM AMSTERDAM", "NETFLIX"),
            (
                "FACTURE CARTE DU 050124 NETFLIX.COM PARIS CARTE 4974XXXXXXXX3769",
                "NETFLIX",
            ),
            (
                "PRELEVEMENT EUROPEEN 1234567890 DE: FREE MOBILE ID: FR43ZZZ459654 MOTIF: FREE 12",
                "FREE MOBILE",
            ),
            ("PRELEVEMENT DE FREE MOBILE REF : 12345678", "FREE MOBILE"),
            (
                "PAIEMENT PSC 0501 STOCKHOLM SPOTIFY P2A3B4C CARTE 1234",
                "STOCKHOLM SPOTIFY",
            ),
            ("050124 CB****1234 SPOTIFY P1F2E3 STOCKHOLM", "SPOTIFY"),
            ("CB LE MONDE 05/01/24", "LE MONDE"),
            ("PAYPAL *SPOTIFY 35314369001", "PAYPAL SPOTIFY"),
            ("CB AMAZON PRIME FR*2X4AB12 FACT 050124", "AMAZON PRIME"),
            ("APPLE.COM/BILL CORK IRL", "APPLE BILL"),
            ("HPY*4APDEMARCHE", "HPY 4APDEMARCHE"),
            ("CB CLOUD123 FR 05/01", "CLOUD123"),
            (
                "PRLV SEPA EDF CLIENTS PARTICULIERS",
                "EDF CLIENTS PARTICULIERS",
            ),
        ];
        for (label, key) in rows {
            assert_eq!(
                merchant(label).map(|it| it.key).as_deref(),
                Some(key),
                "{label}"
            );
        }
        assert_eq!(merchant("CB 05/01/24"), None);
    }
}

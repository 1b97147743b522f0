//! The words that banks and payment services put around a merchant's name: what a label is stripped of.
//! It never names a merchant.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// A list of words, looked up as a set.
pub type Words = LazyLock<BTreeSet<&'static str>>;

/// Where what follows is a reference, not a name. Each is looked for after the first word of the name.
pub const FIELDS: &[&str] = &[
    " ECH/",
    " ECHEANCE ",
    " ID ",
    " ID:",
    " EMETTEUR",
    " IDENTIFIANT",
    " MDT",
    " MANDAT",
    " REF",
    " RUM",
    " ICS",
    " MOTIF",
    " LIB/",
    " NUM ",
    " N°",
    " NO ",
    " CARTE",
    " CB",
    " FACT",
    " CONTRAT",
    " CLIENT ",
    " DONT FRAIS",
    " COURS ",
    " TAUX ",
    " SEPA ",
    " DATE ",
    " DU ",
    " POUR ",
];

/// Words at the beginning of a label that say how it was paid.
pub static OPENERS: Words = LazyLock::new(|| {
    set(
        "PRLV PRELEVEMENT PRELEVEMENTS PRELEV PRELVT PRLVT PRVL PLT PE SEPA EUROPEEN RECU EMIS SDD DIRECT DEBIT TIP \
         TIPSEPA CARTE CB ACHAT ACHATS PAIEMENT PAIEMENTS PAR PSC PAYWEB FACTURE FAC FACT CARD PAYMENT SANS CONTACT \
         CREANCIER BANCAIRE ETRANGER AVIS RCUR FRST CORE INTERNET EUROS RECURRENT",
    )
});

/// Words that say nothing of who is paid, wherever they stand but first.
pub static NOISE: Words = LazyLock::new(|| {
    set(
        "SEPA COM WWW HTTP HTTPS EUR EUROS REF FACT FACTURE CB CARTE PRLV VISA MASTERCARD PAIEMENT PRELEVEMENT \
         ABONNEMENT ABO ABONNEMENTS SUBSCRIPTION SUBSCR MENSUALITE MENSUEL MENSUELLE ECHEANCE ECH COTISATION COTIS DU \
         LE AU SA SAS SASU SARL EURL SCA SNC GMBH LTD LIMITED INC LLC BV AB PLC AG CIE SL CO JANVIER FEVRIER MARS \
         AVRIL MAI JUIN JUILLET AOUT SEPTEMBRE OCTOBRE NOVEMBRE DECEMBRE JANV FEVR AVR JUIL SEPT OCT NOV DEC INTERNET \
         WEB HELP FR FRA FRANCE IE IRL IRELAND NL NLD LU LUX GB GBR UK SE SWE DE DEU ES ESP US USA BE BEL CH CHE IT \
         ITA CA CEDEX ID NO NUM EN LIGNE THE",
    )
});

/// Places, which terminals write after the name.
pub static PLACES: Words = LazyLock::new(|| {
    set(
        "PARIS LYON MARSEILLE TOULOUSE NICE NANTES STRASBOURG MONTPELLIER BORDEAUX LILLE RENNES REIMS TOULON GRENOBLE \
         DIJON ANGERS NIMES VILLEURBANNE CLERMONT BREST TOURS AMIENS LIMOGES ANNECY PERPIGNAN METZ BESANCON ORLEANS \
         ROUEN MULHOUSE CAEN NANCY ARGENTEUIL MONTREUIL ROUBAIX NANTERRE AVIGNON CRETEIL POITIERS VERSAILLES COURBEVOIE \
         PAU COLOMBES CLICHY LEVALLOIS PUTEAUX ISSY BOULOGNE BILLANCOURT NEUILLY MEUDON STOCKHOLM AMSTERDAM LUXEMBOURG \
         DUBLIN CORK LONDON LONDRES BERLIN MADRID MILANO BRUXELLES GENEVE ZURICH TALLINN VILNIUS SAN FRANCISCO NEW YORK \
         SEATTLE LOS GATOS MOUNTAIN VIEW WILMINGTON DEFENSE MALTA LIMASSOL NICOSIA LA",
    )
});

/// Services that take the money for others: who is paid stands after the star.
pub static INTERMEDIARIES: Words = LazyLock::new(|| {
    set(
        "PAYPAL HPY SUMUP SQ MOL PADDLE DRI FS FSPRG STRIPE IZ ZETTLE SP PP NYX LYF 2CO CCBILL EPOCH VEROTEL WLY BLS \
         LEMSQZY PAYU MANGOPAY",
    )
});

/// Words of a company's name that people leave out.
pub static CORPORATE: Words = LazyLock::new(|| {
    set(
        "INTERNATIONAL EUROPE SERVICES SERVICE GROUPE HOLDING EMEA DIGITAL MEDIA PAYMENTS SUBS MUSIC VIDEO STREAMING \
         PARTICULIERS CLIENTS BILLING",
    )
});

fn set(words: &'static str) -> BTreeSet<&'static str> {
    words.split_whitespace().collect()
}

/// Text with the five entities of XML, and numbered ones, as letters.
#[must_use]
pub fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(10).position(|byte| byte == b';');
        if let Some((end, letter)) = end.and_then(|end| Some((end, entity(&rest[1..end])?))) {
            plain.push(letter);
            rest = &rest[end + 1..];
        } else {
            plain.push('&');
            rest = &rest[1..];
        }
    }
    plain.push_str(rest);
    plain
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

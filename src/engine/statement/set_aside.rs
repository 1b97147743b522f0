//! What comes back every month and is no subscription: transfers, cash, loans, taxes, rent, savings, the total of a card.
//! It never looks at sums or dates; ordinary shopping is left to the rhythm, but for shops that sell no subscription.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::engine::statement::label::Means;

/// Phrases, by their first word.
type Phrases = LazyLock<BTreeMap<&'static str, Vec<Vec<&'static str>>>>;

/// Loans and purchases paid in parts; taxes and public services; rent; savings and one's own money; wages; totals.
static NEVER: Phrases = LazyLock::new(|| {
    phrases(
        "PRET|PRETS|ECHEANCE PRET|CREDIT IMMOBILIER|CREDIT CONSO|CREDIT AUTO|CREDIT RENOUVELABLE|CREDIT FONCIER|\
         CREDIT LOGEMENT|ECHEANCE CREDIT|MENSUALITE CREDIT|REMBOURSEMENT CREDIT|COFIDIS|CETELEM|SOFINCO|FRANFINANCE|\
         ONEY|FLOA|FLOABANK|FLOA BANK|YOUNITED|COFINOGA|CREDIPAR|DIAC|RCI BANQUE|PSA BANQUE|CONSUMER FINANCE|BNP PARIBAS PF|\
         PERSONAL FINANCE|CARREFOUR BANQUE|ALMA|KLARNA|SCALAPAY|CREATIS|FINANCO|DOMOFINANCE|VOLKSWAGEN BANK|\
         TOYOTA FINANCE|TOYOTA FINANCEMENT|BMW FINANCE|MERCEDES BENZ FINANCIAL|\
         DGFIP|FINANCES PUBLIQUES|DIRECTION GENERALE DES FINANCES|DIRECTION GENERALE DES FIN|IMPOT|IMPOTS|\
         TRESOR PUBLIC|TAXE|TAXES|URSSAF|AMENDE|AMENDES|PAJEMPLOI|CESU|CANTINE|CANTINES|CRECHE|CRECHES|MAIRIE|REGIE|\
         PERISCOLAIRE|CAF|SIP|\
         LOYER|LOYERS|FONCIA|NEXITY|CITYA|SERGIC|HABITAT|HLM|OPH|OPAC|BAILLEUR|QUITTANCE|SYNDIC|COPROPRIETE|IMMO|\
         IMMOBILIER|IMMOBILIERE|SCI|BATIGERE|LOCATIVE|CROUS|ORALIA|LOGEMENT|BAIL|\
         LIVRET|LIVRETS|VERSEMENT EPARGNE|EPARGNE PROGRAMMEE|VERS PROG|VERS PROGRAMME|VERSEMENT PROGRAMME|VERSEMENT LIBRE|\
         ASSURANCE VIE|PEL|LINXEA|YOMONI|NALO|TRADE REPUBLIC|DEGIRO|BOURSE DIRECT|BINANCE|COINBASE|WERO|PAYLIB|LYDIA|\
         TOP UP|VIREMENT|VIR|CAGNOTTE|\
         DEBIT MENSUEL CARTE|RELEVE CARTE|RELEVE DIFFERE|TOTAL DES FACTURES|DEBIT CARTE BANCAIRE|FACTURES CB|\
         FACTURES CARTE|DEPENSES CARTE|CARTE DIFFERE|CARTE DIFFEREE|DEBIT DIFFERE|CARTE A DEBIT|SALAIRE|SALAIRES|\
         PENSION ALIMENTAIRE",
    )
});

/// Shops where people go every week, which sell nothing that renews itself.
static SHOPS: Phrases = LazyLock::new(|| {
    phrases(
        "CARREFOUR|LECLERC|AUCHAN|INTERMARCHE|SUPER U|HYPER U|SYSTEME U|LIDL|ALDI|MONOPRIX|MONOP|FRANPRIX|CASINO|PICARD|\
         BIOCOOP|CORA|ESSO|SHELL|STATION|BOULANGERIE|BOUL|PHARMACIE|PHIE|RESTAURANT|CAFE|TABAC|PRESSE|BAR|COIFFURE|\
         COIFFEUR|COIF|BOUCHERIE|MCDONALDS|MCDONALD|MC DO|BURGER|KFC|UBER TRIP|PARKING|PEAGE|RELAY|BRASSERIE|PIZZA|\
         PIZZERIA|SUSHI|MARCHE|FOURNIL|TOTAL ACCESS|SPAR|VIVAL|PATISSERIE|FROMAGERIE|CAVISTE|LAVERIE|DR|DOCTEUR|CABINET",
    )
});

/// Words that say it renews itself, whatever else stands there.
static RENEWS: Phrases = LazyLock::new(|| {
    phrases(
        "ABO|ABONNEMENT|ABONNEMENTS|SUBSCRIPTION|SUBSCR|PREMIUM|PASS|PLAN|FORFAIT|COTISATION|COTIS|OFFRE|ADHESION",
    )
});

/// The bank's own categories that settle it.
static CATEGORIES: Phrases = LazyLock::new(|| {
    phrases(
        "LOYER|LOYERS|IMPOT|IMPOTS|PRET|PRETS|EMPRUNT|EMPRUNTS|VIREMENTS INTERNES|REMBOURSEMENT DE CREDIT|\
         CREDIT IMMOBILIER|MOUVEMENTS INTERNES|MOUVEMENTS INTERNES DEBITEURS|RETRAITS CASH",
    )
});

/// Whether this debit can't be that of a subscription. Both texts are in capitals, without accents.
#[must_use]
pub fn is_no_subscription(means: Means, label: &str, hint: &str) -> bool {
    let words = words(label);
    match means {
        Means::Transfer | Means::Cash | Means::Cheque => return true,
        Means::Fee if !says(&words, &RENEWS) => return true,
        Means::Fee | Means::DirectDebit | Means::Card | Means::Unknown => {}
    }
    says(&words, &NEVER)
        || says(&self::words(hint), &CATEGORIES)
        || (means != Means::DirectDebit && says(&words, &SHOPS) && !says(&words, &RENEWS))
}

/// Whether a label says of itself that it renews.
#[must_use]
pub fn renews(label: &str) -> bool {
    says(&words(label), &RENEWS)
}

fn says(words: &[&str], phrases: &Phrases) -> bool {
    words.iter().enumerate().any(|(index, word)| {
        phrases.get(word).is_some_and(|rests| {
            rests
                .iter()
                .any(|rest| words[index + 1..].starts_with(rest))
        })
    })
}

fn words(text: &str) -> Vec<&str> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect()
}

fn phrases(text: &'static str) -> BTreeMap<&'static str, Vec<Vec<&'static str>>> {
    let mut phrases: BTreeMap<&str, Vec<Vec<&str>>> = BTreeMap::new();
    for phrase in text.split('|') {
        let mut words = phrase.split(' ');
        if let Some(first) = words.next() {
            phrases.entry(first).or_default().push(words.collect());
        }
    }
    phrases
}

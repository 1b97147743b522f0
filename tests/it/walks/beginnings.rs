//! How a few walks begin: roads that chance alone hardly ever takes, typed word by word. `+` lets five days pass.
//! It never checks anything: the walk goes on from there, and the invariants are the same.

/// How some walks begin: an insurance of six months, which can be left at any time when it is a year old.
const YOUNG_INSURANCE: &[&str] = &[
    "L’Olivier",
    "oui",
    "seul",
    "le prestataire lui-même",
    "40",
    "tous les mois",
    "hier",
    "oui",
    "je ne trouve rien",
    "il y a six mois",
    "internet",
    "sans engagement",
    "je ne sais pas",
    "je ne sais pas",
    "aucun motif particulier",
    "dès que possible",
    "oui",
    "oui",
];

/// An operator that answers nothing, up to the formal notice: its mediator opens two months after the complaint.
const SILENT_OPERATOR: &[&str] = &[
    "sfr",
    "seul",
    "le prestataire lui-même",
    "19,99",
    "tous les mois",
    "hier",
    "non",
    "oui",
    "je ne trouve rien",
    "il y a deux ans",
    "internet",
    "sans engagement",
    "il continue",
    "dix jours",
    "aucun",
    "aucun motif particulier",
    "dès que possible",
    "oui",
    "oui",
    "e-mail",
    "c’est prêt",
    "aujourd’hui",
    "+",
    "rien pour l’instant",
    "aujourd’hui",
    "+",
    "rien pour l’instant",
    "aujourd’hui",
    "+",
    "+",
    "+",
    "+",
    "rien pour l’instant",
    "+",
    "+",
    "+",
    "+",
    "+",
    "+",
    "+",
    "+",
];

/// A few walks begin on a road that chance alone hardly ever takes.
pub fn beginning(seed: u64) -> &'static [&'static str] {
    match seed % 50 {
        7 => YOUNG_INSURANCE,
        13 => SILENT_OPERATOR,
        _ => &[],
    }
}

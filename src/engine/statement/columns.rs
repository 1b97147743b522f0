//! What the columns of a table are: by the names above them when they are known, else by what the cells hold.
//! It never trusts a name that the cells belie, and never takes a balance for a sum.

use crate::engine::fold::fold;
use crate::engine::statement::day::{self, Order};
use crate::engine::statement::split::MOST_COLUMNS;
use crate::engine::statement::sum;

/// Which columns hold what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The day of the movement.
    pub date: usize,
    /// How its dates are written.
    pub order: Order,
    /// The words that name the merchant, the best column first.
    pub labels: Vec<usize>,
    /// The columns whose words help to judge: type, category.
    pub hints: Vec<usize>,
    /// The sums.
    pub money: Money,
    /// The currency.
    pub currency: Option<usize>,
    /// Whether the movement took place.
    pub outcome: Option<usize>,
}

/// How a table says what was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Money {
    /// One column; what left the account is below zero.
    Signed(usize),
    /// One column; what left the account is above zero, as on the statement of a card.
    Turned(usize),
    /// One column for what left, one for what came in.
    Apart {
        /// What left.
        debit: usize,
        /// What came in.
        credit: Option<usize>,
    },
    /// A sum, and a word or letter that says which way it went.
    WithSense {
        /// The sum.
        sum: usize,
        /// `D` or `C`, « Débit » or « Crédit ».
        sense: usize,
    },
}

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    filled: usize,
    dates: usize,
    first_over_12: usize,
    second_over_12: usize,
    sums: usize,
    marked: usize,
    negative: usize,
    senses: usize,
    letters: usize,
    signs: usize,
}

/// What the columns hold, line after line.
pub struct Tallies {
    lines: usize,
    columns: [Tally; MOST_COLUMNS],
    /// For two columns of sums: how often both are filled.
    together: Vec<(usize, usize, usize)>,
}

impl Default for Tallies {
    fn default() -> Self {
        Self {
            lines: 0,
            columns: [Tally::default(); MOST_COLUMNS],
            together: Vec::new(),
        }
    }
}

impl Tallies {
    /// Looks at a line that holds a movement.
    pub fn add(&mut self, cells: &[&str]) {
        self.lines += 1;
        let mut sums = Vec::with_capacity(4);
        for (column, cell) in cells.iter().enumerate() {
            let tally = &mut self.columns[column];
            if cell.is_empty() {
                continue;
            }
            tally.filled += 1;
            if let Some(written) = day::read(cell) {
                tally.dates += 1;
                tally.first_over_12 += usize::from(written.has_day_first());
                tally.second_over_12 += usize::from(written.has_month_first());
            } else if let Some(sum) = sum::read(cell) {
                tally.sums += 1;
                tally.marked += usize::from(sum.marked);
                tally.negative += usize::from(sum.cents < 0);
                sums.push(column);
            } else {
                tally.senses += usize::from(sense(cell).is_some());
                tally.signs += cell.len();
                tally.letters += cell.chars().filter(|sign| sign.is_alphabetic()).count();
            }
        }
        for (index, one) in sums.iter().enumerate() {
            for other in &sums[index + 1..] {
                self.count_together(*one, *other);
            }
        }
    }

    fn count_together(&mut self, one: usize, other: usize) {
        let known = self
            .together
            .iter_mut()
            .find(|(a, b, _)| (*a, *b) == (one, other));
        if let Some((_, _, count)) = known {
            *count += 1;
        } else if self.together.len() < 256 {
            self.together.push((one, other, 1));
        }
    }

    /// What the columns are, or nothing when this is no statement.
    pub fn columns(&self, header: Option<&[String]>) -> Option<Columns> {
        if self.lines == 0 {
            return None;
        }
        let name = |column: usize| {
            header
                .and_then(|names| names.get(column))
                .map(String::as_str)
        };
        let date = Self::best(|column| {
            self.is_mostly(column, |tally| tally.dates)
                .then(|| name(column).map_or(Some(5), date_rank))?
        })?;
        let money = self.money(header)?;
        let of_money = |column: usize| match money {
            Money::Signed(sum) | Money::Turned(sum) => column == sum,
            Money::Apart { debit, credit } => column == debit || Some(column) == credit,
            Money::WithSense { sum, sense } => column == sum || column == sense,
        };
        let mut texts: Vec<(u8, std::cmp::Reverse<usize>, usize)> = (0..MOST_COLUMNS)
            .filter(|column| !of_money(*column) && self.columns[*column].letters > 0)
            .map(|column| {
                let rank = name(column).map_or(5, label_rank);
                (
                    rank,
                    std::cmp::Reverse(self.columns[column].letters),
                    column,
                )
            })
            .collect();
        texts.sort_unstable();
        let named = header.is_some() && texts.first().is_some_and(|(rank, _, _)| *rank < 6);
        let labels: Vec<usize> = texts
            .iter()
            .filter(|(rank, _, _)| !named || *rank < 6)
            .map(|(_, _, column)| *column)
            .collect();
        let find = |known: &[&str]| {
            (0..MOST_COLUMNS).find(|column| name(*column).is_some_and(|name| known.contains(&name)))
        };
        Some(Columns {
            date,
            order: self.order(date),
            hints: texts.iter().map(|(_, _, column)| *column).take(8).collect(),
            labels: if labels.is_empty() {
                return None;
            } else {
                labels
            },
            money,
            currency: find(&["devise", "currency", "monnaie", "account currency"]),
            outcome: find(&["state", "etat", "statut", "status"]),
        })
    }

    fn money(&self, header: Option<&[String]>) -> Option<Money> {
        let is_sum = |column: &usize| {
            let tally = self.columns[*column];
            tally.sums > 0 && tally.sums * 10 >= tally.filled * 9
        };
        if let Some(names) = header {
            let find = |rank: fn(&str) -> Option<u8>| {
                (0..names.len().min(MOST_COLUMNS))
                    .filter(|column| is_sum(column) || self.columns[*column].filled == 0)
                    .filter_map(|column| Some((rank(&names[column])?, column)))
                    .min()
                    .map(|(_, column)| column)
            };
            if let Some(debit) = find(debit_rank) {
                return Some(Money::Apart {
                    debit,
                    credit: find(credit_rank),
                });
            }
            let sum = find(sum_rank)?;
            return Some(self.one_column(sum));
        }
        let found: Vec<usize> = (0..MOST_COLUMNS)
            .filter(|column| is_sum(column) && self.columns[*column].marked > 0)
            .collect();
        match found.as_slice() {
            [] => None,
            [sum] => Some(self.one_column(*sum)),
            [first, second, ..] => {
                let both = self
                    .together
                    .iter()
                    .find(|(a, b, _)| (a, b) == (first, second))
                    .map_or(0, |(_, _, count)| *count);
                // Two columns that are never filled on one line: what left, and what came in.
                if both * 50 <= self.lines {
                    let (debit, credit) = if self.columns[*second].negative > 0
                        && self.columns[*first].negative == 0
                    {
                        (*second, *first)
                    } else {
                        (*first, *second)
                    };
                    return Some(Money::Apart {
                        debit,
                        credit: Some(credit),
                    });
                }
                // The other one is a balance: of the two, the sum is the one that is below zero more often.
                let sum = if self.columns[*second].negative > 2 * self.columns[*first].negative {
                    *second
                } else {
                    *first
                };
                Some(self.one_column(sum))
            }
        }
    }

    fn one_column(&self, sum: usize) -> Money {
        let tally = self.columns[sum];
        let sense = (0..MOST_COLUMNS).find(|column| {
            let tally = self.columns[*column];
            tally.senses > 0 && tally.senses * 10 >= self.lines * 9
        });
        match sense {
            Some(sense) if tally.negative == 0 => Money::WithSense { sum, sense },
            _ if tally.negative * 5 < tally.sums => Money::Turned(sum),
            _ => Money::Signed(sum),
        }
    }

    fn order(&self, date: usize) -> Order {
        let tally = self.columns[date];
        if tally.second_over_12 > tally.first_over_12 {
            Order::MonthFirst
        } else {
            Order::DayFirst
        }
    }

    fn is_mostly(&self, column: usize, count: impl Fn(&Tally) -> usize) -> bool {
        count(&self.columns[column]) * 10 >= self.lines * 8
    }

    fn best(rank: impl Fn(usize) -> Option<u8>) -> Option<usize> {
        (0..MOST_COLUMNS)
            .filter_map(|column| Some((rank(column)?, column)))
            .min()
            .map(|(_, column)| column)
    }
}

/// The names of a header, if the line is one: it names a date and a sum.
pub fn header(cells: &[&str]) -> Option<Vec<String>> {
    let names: Vec<String> = cells.iter().map(|cell| fold(cell).join(" ")).collect();
    let dated = names.iter().any(|name| date_rank(name).is_some());
    let summed = names.iter().any(|name| {
        sum_rank(name).is_some() || debit_rank(name).is_some() || credit_rank(name).is_some()
    });
    (cells.len() >= 3 && dated && summed).then_some(names)
}

/// Which way the money went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// Away.
    Out,
    /// In.
    In,
}

/// A letter or word that says which way the money went.
pub fn sense(cell: &str) -> Option<Sense> {
    const OUT: &[&str] = &["D", "DB", "DEBIT", "DÉBIT", "DBIT", "SORTIE"];
    const IN: &[&str] = &["C", "CR", "CREDIT", "CRÉDIT", "CRDT", "ENTRÉE", "ENTREE"];
    if cell.len() > 8 {
        return None;
    }
    let upper = cell.to_uppercase();
    if OUT.contains(&upper.as_str()) {
        Some(Sense::Out)
    } else if IN.contains(&upper.as_str()) {
        Some(Sense::In)
    } else {
        None
    }
}

fn date_rank(name: &str) -> Option<u8> {
    Some(match name {
        "date operation"
        | "date de l operation"
        | "date d operation"
        | "dateop"
        | "date de transaction"
        | "date transaction"
        | "date de l ecriture" => 0,
        "date" | "jour" | "booking date" | "transaction date" | "datum" | "date op" => 1,
        "date comptable"
        | "date de comptabilisation"
        | "completed date"
        | "buchungstag"
        | "date fin"
        | "date de fin" => 2,
        "started date" | "date de debut" | "date debut" => 3,
        "date valeur" | "date de valeur" | "value date" | "dateval" => 4,
        _ if name.split(' ').any(|word| word == "date") => 4,
        _ => return None,
    })
}

fn debit_rank(name: &str) -> Option<u8> {
    Some(match name {
        "debit" | "debits" | "montant debit" | "debit euros" | "debit eur" | "paid out"
        | "money out" | "sorties" | "depenses" | "retraits" => 0,
        _ if name
            .split(' ')
            .any(|word| matches!(word, "debit" | "debits"))
            && !name.starts_with("date") =>
        {
            1
        }
        _ => return None,
    })
}

fn credit_rank(name: &str) -> Option<u8> {
    Some(match name {
        "credit" | "credits" | "montant credit" | "credit euros" | "credit eur" | "paid in"
        | "money in" | "entrees" | "recettes" | "depots" => 0,
        _ if name
            .split(' ')
            .any(|word| matches!(word, "credit" | "credits"))
            && !name.starts_with("date") =>
        {
            1
        }
        _ => return None,
    })
}

fn sum_rank(name: &str) -> Option<u8> {
    const OTHERS: &[&str] = &[
        "solde", "balance", "fee", "frais", "francs", "foreign", "original", "origine", "taux",
        "rate",
    ];
    let words: Vec<&str> = name.split(' ').collect();
    if words.iter().any(|word| OTHERS.contains(word)) {
        return None;
    }
    Some(match name {
        "montant"
        | "amount"
        | "montant euros"
        | "amount eur"
        | "montant eur"
        | "montant en euros"
        | "montant de l operation"
        | "montant operation"
        | "montant euro"
        | "betrag" => 0,
        _ if words
            .iter()
            .any(|word| matches!(*word, "montant" | "amount" | "betrag")) =>
        {
            1
        }
        "valeur" | "somme" | "operation eur" => 2,
        _ => return None,
    })
}

/// From 6 on, a name that is not one of a label.
fn label_rank(name: &str) -> u8 {
    match name {
        "libelle operation"
        | "libelle de l operation"
        | "libelle complet"
        | "libelle detaille"
        | "detail de l ecriture"
        | "libelle long" => 0,
        "libelle" | "libelles" | "label" | "description" | "payee" | "partner name" | "tiers"
        | "beneficiaire" | "intitule" | "designation" | "marchand" | "merchant" | "nom"
        | "name" | "payee name" => 1,
        "operation"
        | "operations"
        | "nature"
        | "nature de l operation"
        | "details"
        | "detail"
        | "communication"
        | "memo"
        | "reference de paiement"
        | "payment reference"
        | "motif" => 3,
        "libelle simplifie" | "libelle court" => 4,
        _ if name.split(' ').any(|word| word == "libelle") => 2,
        _ => 6,
    }
}

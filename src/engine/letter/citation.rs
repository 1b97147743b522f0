//! How articles of law are written in a letter, from the short form of `dialogues/rights/`.
//! It adds no article and drops none: what it does not know how to write out stays as it is.

use crate::engine::person::Language;

/// A code by its short form, and its name in French, with its article, and in English.
const CODES: [(&str, &str, &str); 9] = [
    (
        "C. consom. ",
        "du Code de la consommation",
        "of the French Consumer Code",
    ),
    (
        "C. assur. ",
        "du Code des assurances",
        "of the French Insurance Code",
    ),
    (
        "C. mon. fin. ",
        "du Code monétaire et financier",
        "of the French Monetary and Financial Code",
    ),
    ("C. civ. ", "du Code civil", "of the French Civil Code"),
    (
        "C. mutualité ",
        "du Code de la mutualité",
        "of the French Mutual Insurance Code",
    ),
    (
        "C. éduc. ",
        "du Code de l’éducation",
        "of the French Education Code",
    ),
    (
        "CGCT ",
        "du Code général des collectivités territoriales",
        "of the French Local Authorities Code",
    ),
    (
        "CPCE ",
        "du Code des postes et des communications électroniques",
        "of the French Post and Electronic Communications Code",
    ),
    (
        "CPC ",
        "du Code de procédure civile",
        "of the French Code of Civil Procedure",
    ),
];

/// The articles as a letter says them: « articles L. 221-18 et L. 221-21 du Code de la consommation ».
#[must_use]
pub fn cite(language: Language, articles: &[String]) -> String {
    let mut groups: Vec<(Option<usize>, Vec<String>)> = Vec::new();
    for article in articles {
        let code = CODES
            .iter()
            .position(|(short, _, _)| article.starts_with(short));
        let number = match code {
            Some(code) => number(language, article.trim_start_matches(CODES[code].0)),
            None => article.clone(),
        };
        match groups.last_mut() {
            Some((last, numbers)) if *last == code && code.is_some() => numbers.push(number),
            _ => groups.push((code, vec![number])),
        }
    }
    let groups: Vec<String> = groups
        .into_iter()
        .map(|(code, numbers)| group(language, code, &numbers))
        .collect();
    join(language, &groups)
}

fn group(language: Language, code: Option<usize>, numbers: &[String]) -> String {
    let listed = join(language, numbers);
    let Some((_, french, english)) = code.map(|code| CODES[code]) else {
        return listed;
    };
    let name = match language {
        Language::Fr => french,
        Language::En => english,
    };
    let is_many = numbers.len() > 1 || listed.contains(" à ") || listed.contains(" to ");
    let word = if is_many { "articles" } else { "article" };
    // What is said of the last article ends before the code begins.
    let comma = match numbers.last() {
        Some(last) if last.contains(',') => ",",
        _ => "",
    };
    format!("{word}\u{a0}{listed}{comma} {name}")
}

/// « L215-1 al. 2 » is « L. 215-1, alinéa 2 ».
fn number(language: Language, article: &str) -> String {
    let (whole, rest) = article.split_once(' ').unwrap_or((article, ""));
    let rest = match (language, rest) {
        (_, "") => String::new(),
        (Language::Fr, "dernier al.") => ", dernier alinéa".to_owned(),
        (Language::En, "dernier al.") => ", last paragraph".to_owned(),
        (_, rest) if rest.starts_with("à ") => {
            let to = match language {
                Language::Fr => "à",
                Language::En => "to",
            };
            format!(" {to} {}", lettered(rest.trim_start_matches("à ")))
        }
        (Language::Fr, rest) if rest.starts_with("al. ") => {
            let rest = rest.trim_start_matches("al. ");
            let word = if rest.contains(" et ") {
                "alinéas"
            } else {
                "alinéa"
            };
            format!(", {word}\u{a0}{rest}")
        }
        (Language::En, rest) if rest.starts_with("al. ") => {
            let rest = rest.trim_start_matches("al. ").replace(" et ", " and ");
            let word = if rest.contains(" and ") {
                "paragraphs"
            } else {
                "paragraph"
            };
            format!(", {word}\u{a0}{rest}")
        }
        (Language::Fr, rest) => format!(",\u{a0}{rest}"),
        (Language::En, rest) => format!(",\u{a0}{}", rest.replace(" et ", " and ")),
    };
    format!("{}{rest}", lettered(whole))
}

/// « L215-1 » is « L. 215-1 »; « 1211 » stays.
fn lettered(article: &str) -> String {
    match article.chars().next() {
        Some(letter @ ('L' | 'R' | 'D')) => format!("{letter}.\u{a0}{}", &article[1..]),
        _ => article.to_owned(),
    }
}

fn join(language: Language, parts: &[String]) -> String {
    let and = match language {
        Language::Fr => "et",
        Language::En => "and",
    };
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., before, last] => {
            // « L. 215-1, alinéa 3, et L. 241-3 »: what is said of one article ends before the next begins.
            let comma = if before.contains(',') { "," } else { "" };
            let listed = [first, std::slice::from_ref(before)].concat().join(", ");
            format!("{listed}{comma} {and} {last}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::cite;
    use crate::engine::person::Language;

    #[test]
    fn articles_are_written_out() {
        for (articles, french, english) in [
            (
                vec!["C. consom. L215-1 al. 2"],
                "article L. 215-1, alinéa 2, du Code de la consommation",
                "article L. 215-1, paragraph 2, of the French Consumer Code",
            ),
            (
                vec![
                    "C. consom. L221-18",
                    "C. consom. L221-19",
                    "C. consom. L221-21",
                ],
                "articles L. 221-18, L. 221-19 et L. 221-21 du Code de la consommation",
                "articles L. 221-18, L. 221-19 and L. 221-21 of the French Consumer Code",
            ),
            (
                vec!["C. consom. L215-1-1", "C. consom. D215-1 à D215-3"],
                "articles L. 215-1-1 et D. 215-1 à D. 215-3 du Code de la consommation",
                "articles L. 215-1-1 and D. 215-1 to D. 215-3 of the French Consumer Code",
            ),
            (
                vec!["C. assur. L113-15-2", "C. mutualité L221-10-2"],
                "article L. 113-15-2 du Code des assurances et article L. 221-10-2 du Code de la mutualité",
                "article L. 113-15-2 of the French Insurance Code and article L. 221-10-2 of the French Mutual Insurance Code",
            ),
            (
                vec!["C. consom. L215-1 al. 3", "C. consom. L241-3"],
                "articles L. 215-1, alinéa 3, et L. 241-3 du Code de la consommation",
                "articles L. 215-1, paragraph 3, and L. 241-3 of the French Consumer Code",
            ),
            (
                vec!["C. civ. 1211", "C. civ. 1212"],
                "articles 1211 et 1212 du Code civil",
                "articles 1211 and 1212 of the French Civil Code",
            ),
            (
                vec!["C. mon. fin. L133-8 II"],
                "article L. 133-8, II, du Code monétaire et financier",
                "article L. 133-8, II, of the French Monetary and Financial Code",
            ),
            (
                vec!["C. consom. L215-1 dernier al."],
                "article L. 215-1, dernier alinéa, du Code de la consommation",
                "article L. 215-1, last paragraph, of the French Consumer Code",
            ),
            (
                vec!["Règlement (UE) 260/2012"],
                "Règlement (UE) 260/2012",
                "Règlement (UE) 260/2012",
            ),
        ] {
            let articles: Vec<String> = articles.into_iter().map(str::to_owned).collect();
            let plain = |text: String| text.replace('\u{a0}', " ");
            assert_eq!(plain(cite(Language::Fr, &articles)), french);
            assert_eq!(plain(cite(Language::En, &articles)), english);
        }
    }
}

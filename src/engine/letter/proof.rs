//! The proof file: what is known of a dossier, its timeline, and each letter that left, in one document.
//! It can't know what was really sent: it says that its letters are the ones that were prepared here.

use chrono::NaiveDate;

use crate::book::Book;
use crate::engine::args::{Arg, Args};
use crate::engine::case::{Case, Deed};
use crate::engine::guard::Scene;
use crate::engine::letter::document::{Block, Document, Line, Span};
use crate::engine::letter::kind::{Audience, DocumentKind};
use crate::engine::letter::order::{Order, to_bank};
use crate::engine::markup::plain;
use crate::engine::person::Language;
use crate::engine::prompt;
use crate::engine::slot::{ForWhom, Route, Slot};
use crate::engine::timeline;
use crate::engine::words;

/// Adds to the first page all that the dossier holds.
pub(super) fn fill(document: &mut Document, order: &Order, book: &Book) {
    let language = order.language;
    let scene = Scene {
        book,
        case: &order.case,
        today: order.written_on,
    };
    let heading = |key: &str| Block::Heading(Line::words(book.say(language, key, &Args::none())));
    let list = |lines: Vec<String>| {
        let plain = lines.iter().map(|line| Line::words(plain(line)));
        Block::List(plain.collect())
    };
    document.body.extend([
        heading("proof-timeline"),
        list(timeline::lines(&scene, language)),
        heading("proof-facts"),
        list(facts(&scene, language)),
    ]);
    if !order.case.handed.is_empty() {
        let count = i64::try_from(order.case.handed.len()).unwrap_or(1);
        let args = Args::none().with_number(Arg::Count, count);
        let about = plain(&book.say(language, "proof-handed-about", &args));
        document.body.extend([
            heading("proof-handed"),
            Block::Paragraph(vec![Line::words(about)]),
        ]);
    }
    let letters = letters(order);
    if letters.is_empty() {
        return;
    }
    document.body.push(heading("proof-letters"));
    let about = book.say(language, "proof-letters-about", &Args::none());
    document
        .body
        .push(Block::Paragraph(vec![Line::words(about)]));
    for (kind, on) in letters {
        let letter = Order {
            kind,
            // What goes out is in French, and is kept as it went.
            language: match kind.audience() {
                Audience::Oneself => language,
                _ => Language::Fr,
            },
            written_on: on,
            case: as_it_was(&order.case, on),
            ..order.clone()
        }
        .document(book);
        let name = book.say(language, &kind.name_key(), &Args::none());
        let args = Args::none()
            .with_markup(Arg::Answer, name)
            .with_markup(Arg::Date, words::date(language, on));
        let title = plain(&book.say(language, "proof-letter", &args));
        document.body.push(Block::Heading(Line::words(title)));
        // A blank to fill in by hand has no place in a record.
        let known = |line: &Line| !line.0.iter().any(|span| matches!(span, Span::Blank(_)));
        let recipient: Vec<Line> = letter.recipient.into_iter().filter(known).collect();
        if !recipient.is_empty() {
            document.body.push(Block::Paragraph(recipient));
        }
        document.body.push(Block::Paragraph(vec![letter.subject]));
        document.body.extend(letter.body);
    }
}

/// The case without what was learnt after that day and that a letter of that day would print.
fn as_it_was(case: &Case, on: NaiveDate) -> Case {
    let mut case = case.clone();
    let is_confirmed = case
        .timeline
        .iter()
        .any(|entry| matches!(entry.deed, Deed::Confirmed(_)) && entry.on <= on);
    if !is_confirmed {
        case.facts.forget(Slot::EndOn);
    }
    case
}

/// What the person told, question by question.
fn facts(scene: &Scene<'_>, language: Language) -> Vec<String> {
    let told = scene.book.agenda.all().filter_map(|(_, question)| {
        let fact = scene.case.facts.get(question.ask)?;
        let is_told = *fact != crate::engine::fact::Fact::Done
            && *fact != crate::engine::fact::Fact::Unknown
            && question.ask != Slot::Reminders;
        is_told.then(|| {
            let args = prompt::labelled(scene, language, question.ask, fact);
            scene.book.say(language, "proof-fact", &args)
        })
    });
    told.collect()
}

/// The letters that left, oldest first, each with its day.
fn letters(order: &Order) -> Vec<(DocumentKind, NaiveDate)> {
    let request = if order.case.facts.choice() == Some(ForWhom::Deceased) {
        DocumentKind::Deceased
    } else {
        DocumentKind::Termination
    };
    // How the money left is forgotten once the bank has answered: no letter is shown in place of another.
    let to_bank = match to_bank(&order.case).as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let mut letters: Vec<(DocumentKind, NaiveDate)> = order
        .case
        .timeline
        .iter()
        .filter_map(|entry| match entry.deed {
            Deed::Sent(Some(Route::Phone)) => Some((DocumentKind::CallSummary, entry.on)),
            Deed::Sent(Some(route)) if route.has_letter() => Some((request, entry.on)),
            Deed::SentDocument(kind) if kind.audience() != Audience::Oneself => {
                Some((kind, entry.on))
            }
            Deed::BankTold => Some((to_bank?, entry.on)),
            _ => None,
        })
        .collect();
    letters.sort_by_key(|(_, on)| *on);
    letters
}

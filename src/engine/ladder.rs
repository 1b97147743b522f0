//! The ladder: what comes next when a provider does not answer, or refuses. Reminder letter, formal notice, mediator and beyond.
//! It offers a rung only when the law or practice allows it, and its delays are those of `dialogues/`: none is written here.

use chrono::{Days, NaiveDate};

use crate::engine::calendar;
use crate::engine::case::{Case, Deed};
use crate::engine::figures;
use crate::engine::guard::Scene;
use crate::engine::letter::DocumentKind;
use crate::engine::names::{Named, closed_list};
use crate::engine::slot::{Category, Reply, Route};

closed_list! {
    /// A rung of the ladder.
    pub enum Rung {
        /// The reminder letter.
        Reminder = "reminder",
        /// The formal notice.
        FormalNotice = "formal-notice",
        /// The consumer mediator.
        Mediator = "mediator",
        /// A report on `SignalConso`.
        SignalConso = "signalconso",
        /// The conciliator, and the court.
        Conciliator = "conciliator",
        /// The European Consumer Centre.
        EuropeanCentre = "european-centre",
    }
}

/// Where a rung stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was done, on that day.
    Done(NaiveDate),
    /// It is open now.
    Open,
    /// It opens on that day, if nothing is settled by then.
    From(NaiveDate),
    /// That rung comes first.
    After(Rung),
    /// Its time is over since that day.
    Over(NaiveDate),
}

/// Letters that complain in writing: the year to ask the mediator runs from the first of them.
const COMPLAINTS: [DocumentKind; 4] = [
    DocumentKind::Reminder,
    DocumentKind::FormalNotice,
    DocumentKind::FeesRefusal,
    DocumentKind::CommitmentRefusal,
];

impl Rung {
    /// The rung of that document, if it is one's.
    #[must_use]
    pub fn of(kind: DocumentKind) -> Option<Self> {
        let mut rungs = Self::ALL.iter();
        rungs.find(|rung| rung.document() == kind).copied()
    }

    /// Its document.
    #[must_use]
    pub fn document(self) -> DocumentKind {
        match self {
            Self::Reminder => DocumentKind::Reminder,
            Self::FormalNotice => DocumentKind::FormalNotice,
            Self::Mediator => DocumentKind::Mediator,
            Self::SignalConso => DocumentKind::SignalConso,
            Self::Conciliator => DocumentKind::Conciliator,
            Self::EuropeanCentre => DocumentKind::EuropeanCentre,
        }
    }
}

/// The rungs of a case, from the lowest; none before a request was sent, none that can't help.
#[must_use]
pub fn ladder(scene: &Scene<'_>) -> Vec<(Rung, Standing)> {
    if scene.case.last_sent_on().is_none() {
        return Vec::new();
    }
    let mut rungs = vec![
        (Rung::Reminder, reminder(scene)),
        (Rung::FormalNotice, formal_notice(scene)),
        (Rung::Mediator, mediator(scene)),
        (Rung::SignalConso, beside(scene, Rung::SignalConso)),
        (Rung::Conciliator, conciliator(scene)),
    ];
    if may_be_abroad(scene) {
        rungs.push((Rung::EuropeanCentre, beside(scene, Rung::EuropeanCentre)));
    }
    rungs
}

/// The document to send after the answer in hand: the answer's own first, then the next rung that is open.
#[must_use]
pub fn next_document(scene: &Scene<'_>) -> Option<DocumentKind> {
    let reply = scene.case.facts.choice::<Reply>()?;
    let own = scene.book.reply_document(reply);
    let is_due = |own| match own {
        // Whoever complained in writing has recalled the request too.
        DocumentKind::Reminder => scene.case.first_sent_on(&COMPLAINTS).is_none(),
        own => !was_sent(scene.case, own),
    };
    if !scene.book.climbs(reply) || own.is_some_and(is_due) {
        return own;
    }
    let next = ladder(scene)
        .into_iter()
        // A report settles nothing by itself.
        .filter(|(rung, _)| *rung != Rung::SignalConso)
        .find(|(_, standing)| !matches!(standing, Standing::Done(_) | Standing::Over(_)));
    // A rung that opens later is waited for, and not climbed over.
    match next {
        Some((rung, Standing::Open)) => Some(rung.document()),
        _ => None,
    }
}

/// The day an answer should have come to the latest message: usage, or the delay that the message gave.
#[must_use]
pub fn answer_due_on(scene: &Scene<'_>) -> Option<NaiveDate> {
    let rules = &scene.book.reminders;
    let sent_on = scene.case.last_sent_on()?;
    let is_by_post = matches!(
        scene.case.facts.choice::<Route>(),
        Some(Route::Letter | Route::ELetter)
    );
    let days = match latest_document(scene.case) {
        Some(DocumentKind::Mediator | DocumentKind::Conciliator | DocumentKind::EuropeanCentre) => {
            rules.answer_days_mediator
        }
        Some(DocumentKind::FormalNotice) => rules.answer_days_notice,
        _ if is_by_post => rules.answer_days_post,
        _ => rules.answer_days_online,
    };
    sent_on.checked_add_days(Days::new(days.into()))
}

/// Where the mediator stands.
#[must_use]
pub fn mediator(scene: &Scene<'_>) -> Standing {
    if let Some(on) = sent_on(scene.case, DocumentKind::Mediator) {
        return Standing::Done(on);
    }
    let Some(complained_on) = scene.case.first_sent_on(&COMPLAINTS) else {
        return Standing::After(Rung::Reminder);
    };
    match mediator_ends_on(scene) {
        Some(ends_on) if ends_on < scene.today => return Standing::Over(ends_on),
        _ => {}
    }
    // A complaint that was answered without settling the matter is all that the law asks.
    let is_answered = answered_after(scene.case, &COMPLAINTS);
    let opens_on = match sent_on(scene.case, DocumentKind::FormalNotice) {
        _ if is_answered && !waits_by_sector(scene) => complained_on,
        Some(noticed_on) => opens_on(scene, noticed_on),
        None => return Standing::After(Rung::FormalNotice),
    };
    if opens_on <= scene.today {
        Standing::Open
    } else {
        Standing::From(opens_on)
    }
}

/// The day the mediator of a sector that waits may be asked, when that is later than the answer one waits for.
#[must_use]
pub fn mediator_opens_on(scene: &Scene<'_>) -> Option<NaiveDate> {
    let noticed_on = sent_on(scene.case, DocumentKind::FormalNotice)?;
    let opens_on = opens_on(scene, noticed_on);
    let is_later = answer_due_on(scene).is_none_or(|due| due < opens_on);
    (is_later && !mediator_asked(scene.case)).then_some(opens_on)
}

/// Whether the mediator was asked.
#[must_use]
pub fn mediator_asked(case: &Case) -> bool {
    was_sent(case, DocumentKind::Mediator)
}

/// The last day to ask the mediator: a year after the first written complaint.
#[must_use]
pub fn mediator_ends_on(scene: &Scene<'_>) -> Option<NaiveDate> {
    let complained_on = scene.case.first_sent_on(&COMPLAINTS)?;
    let months = scene.book.law.figures.mediation_months.on(complained_on)?;
    Some(calendar::add_months(complained_on, months)?.day)
}

/// From which day the mediator examines a matter that nobody answered.
fn opens_on(scene: &Scene<'_>, noticed_on: NaiveDate) -> NaiveDate {
    let after_notice = noticed_on
        .checked_add_days(Days::new(scene.book.reminders.answer_days_notice.into()))
        .unwrap_or(noticed_on);
    let Some(complained_on) = scene
        .case
        .first_sent_on(&COMPLAINTS)
        .filter(|_| waits_by_sector(scene))
    else {
        return after_notice;
    };
    let wait = scene
        .book
        .law
        .figures
        .telecom_mediation_wait_months
        .on(complained_on)
        .and_then(|months| calendar::add_months(complained_on, months));
    wait.map_or(after_notice, |sum| sum.day.max(after_notice))
}

/// Telephone, internet and energy: their mediators wait two months for an answer to the complaint.
fn waits_by_sector(scene: &Scene<'_>) -> bool {
    matches!(
        figures::category(scene),
        Some(Category::Telecom | Category::Energy)
    )
}

fn reminder(scene: &Scene<'_>) -> Standing {
    if let Some(on) = scene.case.first_sent_on(&COMPLAINTS) {
        return Standing::Done(on);
    }
    match answer_due_on(scene) {
        Some(due) if due > scene.today => Standing::From(due),
        _ => Standing::Open,
    }
}

fn formal_notice(scene: &Scene<'_>) -> Standing {
    let case = scene.case;
    if let Some(on) = sent_on(case, DocumentKind::FormalNotice) {
        return Standing::Done(on);
    }
    if case.first_sent_on(&COMPLAINTS).is_none() && !was_refused(case) {
        return Standing::After(Rung::Reminder);
    }
    match answer_due_on(scene) {
        Some(due) if due > scene.today && !was_refused(case) => Standing::From(due),
        _ => Standing::Open,
    }
}

/// The conciliator: as open as the mediator is, and after them when they were asked.
fn conciliator(scene: &Scene<'_>) -> Standing {
    if let Some(on) = sent_on(scene.case, DocumentKind::Conciliator) {
        return Standing::Done(on);
    }
    match mediator(scene) {
        Standing::Over(_) => Standing::Open,
        Standing::Done(asked_on) => {
            let days = Days::new(scene.book.reminders.answer_days_examined.into());
            let given_up_on = asked_on.checked_add_days(days);
            let is_over = given_up_on.is_some_and(|day| day <= scene.today);
            if is_over || answered_after(scene.case, &[DocumentKind::Mediator]) {
                Standing::Open
            } else {
                Standing::After(Rung::Mediator)
            }
        }
        standing => standing,
    }
}

/// What stands beside the mediator: open once a complaint was made in writing.
fn beside(scene: &Scene<'_>, rung: Rung) -> Standing {
    if let Some(on) = sent_on(scene.case, rung.document()) {
        return Standing::Done(on);
    }
    if scene.case.first_sent_on(&COMPLAINTS).is_some() {
        Standing::Open
    } else {
        Standing::After(Rung::Reminder)
    }
}

/// Whether the provider may be in another country of the European network: one without a card may be anywhere.
fn may_be_abroad(scene: &Scene<'_>) -> bool {
    let card = scene
        .case
        .facts
        .provider()
        .and_then(|id| scene.book.provider(id));
    match card.and_then(|card| card.country.as_deref()) {
        None => card.is_none(),
        Some(country) => NETWORK.contains(&country),
    }
}

/// Where the European Consumer Centres help, France apart: the European Union, Iceland and Norway.
const NETWORK: [&str; 28] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IS", "IT",
    "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

fn was_refused(case: &Case) -> bool {
    case.timeline
        .iter()
        .any(|entry| matches!(entry.deed, Deed::Replied(Reply::Refused)))
}

/// Whether the provider answered something after the first of these documents was told to be sent.
fn answered_after(case: &Case, kinds: &[DocumentKind]) -> bool {
    let is_one = |deed: Deed| matches!(deed, Deed::SentDocument(kind) if kinds.contains(&kind));
    // In the order it was told: both may bear the same day.
    let mut later = case.timeline.iter().map(|entry| entry.deed);
    later.any(is_one)
        && later.any(|deed| matches!(deed, Deed::Replied(reply) if reply != Reply::Nothing))
}

/// The latest document that left after the request; nothing while the request is the latest.
#[must_use]
pub fn latest_document(case: &Case) -> Option<DocumentKind> {
    let sent_on = case.last_sent_on()?;
    case.timeline
        .iter()
        .rev()
        .find_map(|entry| match entry.deed {
            Deed::SentDocument(kind) if entry.on == sent_on => Some(kind),
            _ => None,
        })
}

fn was_sent(case: &Case, kind: DocumentKind) -> bool {
    sent_on(case, kind).is_some()
}

fn sent_on(case: &Case, kind: DocumentKind) -> Option<NaiveDate> {
    case.first_sent_on(&[kind])
}

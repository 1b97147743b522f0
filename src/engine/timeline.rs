//! The timeline of a case in words: each act, its day, its way and its reference.
//! It tells what the person said happened, and judges nothing.

use crate::engine::args::{Arg, Args};
use crate::engine::case::{Deed, Entry};
use crate::engine::guard::{Guard, Scene};
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::prompt;
use crate::engine::slot::Slot;
use crate::engine::words;

/// The lines of the timeline, oldest first, as markup.
#[must_use]
pub fn lines(scene: &Scene<'_>, language: Language) -> Vec<String> {
    let mut entries: Vec<&Entry> = scene.case.timeline.iter().collect();
    entries.sort_by_key(|entry| entry.on);
    entries
        .into_iter()
        .map(|entry| {
            let args = Args::none()
                .with_markup(Arg::Date, words::date(language, entry.on))
                .with_markup(Arg::Answer, deed(scene, language, entry.deed));
            scene.book.say(language, "timeline-row", &args)
        })
        .collect()
}

/// What happened, in words.
fn deed(scene: &Scene<'_>, language: Language, deed: Deed) -> String {
    let say = |key: &str, args: &Args| scene.book.say(language, key, args);
    let label = |slot: Slot, name: &str| {
        Args::none().with_markup(Arg::Answer, prompt::label_of(scene, language, slot, name))
    };
    match deed {
        Deed::Opened => say("deed-opened", &Args::none()),
        Deed::Prepared => say("deed-prepared", &Args::none()),
        Deed::Sent(route) => {
            let way = match route {
                Some(route) => label(Slot::Route, prompt::dashed(route.name()).as_str()),
                None => return say("deed-sent", &Args::none()),
            };
            match scene.case.facts.text(Slot::Tracking) {
                Some(tracking) if Guard::ByPost.holds(scene) => {
                    say("deed-sent-tracked", &way.with(Arg::Tracking, tracking))
                }
                _ => say("deed-sent-by", &way),
            }
        }
        Deed::Replied(reply) => say(
            "deed-replied",
            &label(Slot::Reply, prompt::dashed(reply.name()).as_str()),
        ),
        Deed::SentAgain => say("deed-sent-again", &Args::none()),
        Deed::SentDocument(kind) => {
            let name = say(&kind.name_key(), &Args::none());
            let args = Args::none().with_markup(Arg::Answer, name);
            say("deed-sent-document", &args)
        }
        Deed::Confirmed(how) => say("deed-confirmed", &label(Slot::Confirmation, how.name())),
        Deed::BankTold => say("deed-bank-told", &Args::none()),
        Deed::DebitedAfterEnd => say("deed-debited", &Args::none()),
        Deed::NoDebit => say("deed-no-debit", &Args::none()),
        Deed::EquipmentBack => say("deed-equipment-back", &Args::none()),
        Deed::BankRefused => say("deed-bank-refused", &Args::none()),
        Deed::Refunded => say("deed-refunded", &Args::none()),
        Deed::HandedIn => say("deed-handed-in", &Args::none()),
        Deed::Closed(outcome) => {
            let how = say(&format!("outcome-{}", outcome.name()), &Args::none());
            say("deed-closed", &Args::none().with_markup(Arg::Answer, how))
        }
        Deed::Reopened => say("deed-reopened", &Args::none()),
    }
}

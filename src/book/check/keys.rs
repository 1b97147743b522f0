//! The keys: every text the program says, the values it gives to it, and where it is shown.
//! It never looks at the texts themselves, and a test compares it with the program's source, both ways.

use std::collections::BTreeMap;

use crate::book::Book;
use crate::book::labels::Certainty;
use crate::book::providers::{LinkKind, Topic, Trust};
use crate::engine::agenda::{Question, Quick};
use crate::engine::args::Arg;
use crate::engine::case::{Outcome, Stage};
use crate::engine::command::Command;
use crate::engine::event::Other;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::prompt::{attribute, dashed, key};
use crate::engine::slot::{Input, Route, Slot};
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::rhythm::Period;

/// The values a text is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// None.
    Nothing,
    /// Those of the case in hand.
    Case,
    /// Those of the case, and these.
    CaseAnd(&'static [Arg]),
    /// These, and it must use each: without them it would say too little.
    Each(&'static [Arg]),
    /// These.
    Only(&'static [Arg]),
    /// Any: the text waits for a question that would ask it.
    Any,
    /// Those of a document, which `documents` checks: they are no `Arg`.
    Document,
}

/// Where a text is shown, which sets how long it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A message, or a part of one.
    Message,
    /// A button.
    Button,
    /// A button in front of which stands a box to tick.
    Item,
    /// A word beside a tapped button.
    Toast,
    /// The words beside a file.
    Caption,
    /// A line of the menu of commands.
    Command,
    /// What the bot says of itself on its page.
    Description,
    /// The same, in a line.
    ShortDescription,
    /// A document, or a part of one.
    Document,
}

/// Whether a text has to exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// In every language.
    Everywhere,
    /// In French only: it goes to a provider in France.
    InFrench,
    /// In every language or in none.
    EverywhereOrNowhere,
    /// In French or nowhere: it belongs to a text that goes to a provider in France.
    InFrenchOrNowhere,
}

/// What the program does with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Use {
    /// The values it gives.
    pub values: Values,
    /// Where it shows it.
    pub shown: Shown,
    /// Whether it has to exist.
    pub presence: Presence,
    /// The question, item or file that calls for it, when it comes from `dialogues/` and not from the program.
    pub wanted_by: Option<String>,
}

use Shown::{Button, Message, Toast};
use Values::{Case, CaseAnd, Each, Nothing, Only};

/// The texts the program names one by one.
pub const PHRASES: &[(&str, Values, Shown)] = &[
    ("about-bank-letter", Case, Message),
    ("about-letter", Case, Message),
    ("about-reply-letter", Case, Message),
    ("answer-done", Nothing, Message),
    ("answer-no", Nothing, Message),
    ("answer-unknown", Nothing, Message),
    ("answer-yes", Nothing, Message),
    ("bot-description", Nothing, Shown::Description),
    ("bot-short-description", Nothing, Shown::ShortDescription),
    ("button-back", Nothing, Button),
    ("button-calendar", Nothing, Button),
    ("button-cases", Nothing, Button),
    ("button-correct", Nothing, Button),
    ("button-drop", Nothing, Button),
    ("button-drop-really", Nothing, Button),
    ("button-end-subscription", Nothing, Button),
    ("button-erase", Nothing, Button),
    ("button-erase-really", Nothing, Button),
    ("button-keep", Nothing, Button),
    ("button-keep-going", Nothing, Button),
    ("button-later", Nothing, Button),
    ("button-leave", Nothing, Button),
    ("button-new", Nothing, Button),
    ("button-no", Nothing, Button),
    ("button-reminder-done", Case, Button),
    ("button-reminder-later", Case, Button),
    ("button-reminder-stop", Case, Button),
    ("button-reminders-off", Nothing, Button),
    ("button-reminders-on", Nothing, Button),
    ("button-reopen", Nothing, Button),
    ("button-unknown", Nothing, Button),
    ("button-why", Nothing, Button),
    ("button-yes", Nothing, Button),
    ("button-zone", Nothing, Button),
    ("cancel-meaning", Nothing, Message),
    (
        "card-address-check",
        Each(&[Arg::Answer, Arg::Reference]),
        Message,
    ),
    (
        "card-address-club",
        Only(&[Arg::Answer, Arg::Reference]),
        Message,
    ),
    (
        "card-address-no",
        Each(&[Arg::Answer, Arg::Reference]),
        Message,
    ),
    ("card-address-unknown", Nothing, Message),
    (
        "card-address-write",
        Each(&[Arg::Answer, Arg::Reference]),
        Message,
    ),
    ("card-none", Case, Message),
    ("card-phone", Each(&[Arg::Answer, Arg::Reference]), Message),
    ("card-source", Each(&[Arg::Date, Arg::Reference]), Message),
    ("card-stale", Each(&[Arg::Date]), Message),
    ("card-title", Case, Message),
    ("case-taken", Only(&[Arg::Name]), Message),
    ("cases-none", Nothing, Message),
    (
        "cases-row",
        Each(&[Arg::Name, Arg::Stage, Arg::Date]),
        Message,
    ),
    ("cases-title", Each(&[Arg::List]), Message),
    ("checklist-none", Nothing, Message),
    ("closed-prompt", Case, Message),
    ("correct-done", Each(&[Arg::Answer]), Message),
    ("correct-none", Nothing, Message),
    ("correct-title", Case, Message),
    ("drop-ask", Case, Message),
    ("erase-ask", Nothing, Message),
    ("erase-really", Nothing, Message),
    ("erased", Nothing, Message),
    ("group", Each(&[Arg::Link]), Message),
    ("help", Nothing, Message),
    ("hint-command", Nothing, Message),
    (
        "hint-contradiction",
        Each(&[Arg::Label, Arg::Answer, Arg::Date]),
        Message,
    ),
    ("hint-date-future", Each(&[Arg::Date]), Message),
    ("hint-date-past", Each(&[Arg::Date]), Message),
    ("hint-empty", Nothing, Message),
    ("hint-hello", Case, Message),
    ("hint-nothing-back", Nothing, Message),
    ("hint-too-long", Nothing, Message),
    ("hint-wish", Case, Message),
    ("kept-all", Nothing, Message),
    ("label-as-written", Each(&[Arg::Name]), Message),
    ("label-ask", Each(&[Arg::Answer]), Message),
    ("label-carries", Each(&[Arg::Name]), Message),
    ("label-is", Each(&[Arg::Name, Arg::Reference]), Message),
    ("label-may-be", Each(&[Arg::Name, Arg::Reference]), Message),
    ("label-meaning", Each(&[Arg::Answer]), Message),
    ("label-nothing", Nothing, Message),
    ("label-part", Each(&[Arg::Label, Arg::Answer]), Message),
    ("label-safe-path", Nothing, Message),
    ("label-searched", Each(&[Arg::Name, Arg::Date]), Message),
    ("label-title", Nothing, Message),
    ("language-ask", Nothing, Message),
    ("language-set", Nothing, Message),
    ("late", CaseAnd(&[Arg::Date]), Message),
    ("left", Nothing, Message),
    ("letter-none", Nothing, Message),
    ("list-ticked", Each(&[Arg::Answer]), Message),
    ("list-unticked", Each(&[Arg::Answer]), Message),
    ("mydata-caption", Nothing, Shown::Caption),
    ("oops", Each(&[Arg::Reference]), Message),
    ("privacy", Nothing, Message),
    ("quick-days", Each(&[Arg::Count]), Button),
    ("reminder-done", Case, Message),
    ("reminder-gone", Nothing, Toast),
    ("reminder-later", CaseAnd(&[Arg::Date]), Message),
    ("reminder-several", Nothing, Message),
    ("reminder-stopped", Case, Message),
    ("reminders-none", Nothing, Message),
    (
        "reminders-row",
        Only(&[Arg::Name, Arg::Answer, Arg::Date]),
        Message,
    ),
    ("reminders-set-off", Case, Message),
    ("reminders-set-on", Case, Message),
    ("reminders-title", Only(&[Arg::List, Arg::Zone]), Message),
    ("reopened", Case, Message),
    ("retention-erased", Nothing, Message),
    ("rights-too-early", Nothing, Message),
    ("script-phone", Case, Message),
    ("set-aside", Each(&[Arg::Reference]), Message),
    ("settled-answer", Each(&[Arg::Answer]), Message),
    ("statement-column-amount", Nothing, Message),
    ("statement-column-debits", Nothing, Message),
    ("statement-column-last", Nothing, Message),
    ("statement-column-name", Nothing, Message),
    ("statement-column-rhythm", Nothing, Message),
    ("statement-column-stopped", Nothing, Message),
    ("statement-column-yearly", Nothing, Message),
    ("statement-none", Nothing, Message),
    (
        "statement-row",
        Each(&[Arg::Name, Arg::Amount, Arg::Rhythm, Arg::Date, Arg::Yearly]),
        Message,
    ),
    (
        "statement-row-price",
        Each(&[Arg::Answer, Arg::Amount, Arg::Date]),
        Message,
    ),
    (
        "statement-row-stopped",
        Only(&[Arg::Name, Arg::Amount, Arg::Rhythm, Arg::Date, Arg::Yearly]),
        Message,
    ),
    ("statement-title", Each(&[Arg::Count, Arg::Yearly]), Message),
    ("summary-row", Each(&[Arg::Label, Arg::Answer]), Message),
    ("toast-noted", Nothing, Toast),
    ("toast-passed", Nothing, Toast),
    ("toast-strange", Nothing, Toast),
    ("toast-ticked", Nothing, Toast),
    ("toast-unticked", Nothing, Toast),
    ("unblocked", Nothing, Message),
    ("unknown-date", Nothing, Message),
    ("unknown-sum", Nothing, Message),
    ("untitled", Nothing, Message),
    ("welcome", Nothing, Message),
    ("welcome-back", Nothing, Message),
    ("zone-ask", Nothing, Message),
    ("zone-set", Only(&[Arg::Zone]), Message),
    ("zone-unknown", Nothing, Message),
];

/// The letters the program names one by one; those that reply to an answer are named in `replies.toml`.
pub const LETTERS: &[&str] = &[
    "letter-bank",
    "letter-bank-fraud",
    "letter-cancel-email",
    "letter-cancel-form",
    "letter-cancel-phone-summary",
    "letter-cancel-post",
];

/// How the names of the texts begin that stand for each of a list: of slots, of items, of reminders…
pub const FAMILIES: &[&str] = &[
    "ask-",
    "button-open-link-",
    "card-",
    "closed-",
    "command-",
    "hint-other-",
    "item-",
    "label-trust-",
    "note-",
    "pick-",
    "quick-",
    "reminder-",
    "route-reason-",
    "stage-",
    "statement-period-",
    "statement-refused-",
    "topic-",
    "trust-",
];

/// Every text the program says with this book.
#[must_use]
pub fn uses(book: &Book) -> BTreeMap<String, Use> {
    let mut uses = Uses::default();
    for (key, values, shown) in PHRASES {
        uses.need((*key).to_owned(), *values, *shown);
    }
    closed_lists(&mut uses);
    for slot in Slot::ALL {
        match book.agenda.asking(*slot) {
            Some((_, question)) => question_texts(&mut uses, question),
            None => spare_texts(&mut uses, *slot),
        }
    }
    for item in book.agenda.lists.values().flatten() {
        let by = Some(format!("item-{}", item.id));
        uses.add(
            format!("item-{}", item.id),
            Case,
            Message,
            Presence::Everywhere,
            by.clone(),
        );
        uses.add(
            format!("item-{}.short", item.id),
            Nothing,
            Shown::Item,
            Presence::Everywhere,
            by,
        );
    }
    for rule in &book.reminders.rules {
        let by = Some("reminders.toml".to_owned());
        uses.add(
            format!("reminder-{}", rule.id),
            Case,
            Message,
            Presence::Everywhere,
            by.clone(),
        );
        uses.add(
            format!("reminder-{}.row", rule.id),
            Case,
            Message,
            Presence::Everywhere,
            by,
        );
    }
    for topic in &book.words.topics {
        let by = Some("words.toml".to_owned());
        uses.add(
            format!("topic-{}", topic.id),
            Case,
            Message,
            Presence::Everywhere,
            by,
        );
    }
    let letters = LETTERS.iter().map(|letter| (*letter, None));
    let replies = book
        .replies()
        .filter_map(|(_, letter)| Some((letter?, Some("replies.toml".to_owned()))));
    for (letter, by) in letters.chain(replies) {
        uses.add(
            letter.to_owned(),
            Case,
            Message,
            Presence::InFrench,
            by.clone(),
        );
        uses.add(
            format!("{letter}.subject"),
            Case,
            Message,
            Presence::InFrenchOrNowhere,
            by,
        );
    }
    uses.0.extend(super::documents::uses());
    uses.0
}

fn closed_lists(uses: &mut Uses) {
    for other in Other::ALL {
        uses.need(
            format!("hint-other-{}", dashed(other.name())),
            Nothing,
            Message,
        );
    }
    for stage in Stage::OPEN {
        uses.need(format!("stage-{}", stage.name()), Case, Message);
        uses.need(format!("stage-{}.name", stage.name()), Nothing, Message);
    }
    uses.need("stage-closed.name".to_owned(), Nothing, Message);
    for outcome in Outcome::ALL {
        uses.need(format!("closed-{}", outcome.name()), Case, Message);
    }
    for topic in Topic::ALL {
        uses.need(
            format!("card-{}", topic.name()),
            Each(&[Arg::Answer, Arg::Reference]),
            Message,
        );
    }
    for certainty in Certainty::ALL {
        uses.need(
            format!("label-trust-{}", dashed(certainty.name())),
            Nothing,
            Message,
        );
    }
    for trust in Trust::ALL {
        uses.need(format!("trust-{}", dashed(trust.name())), Nothing, Message);
    }
    for kind in LinkKind::ALL {
        uses.need(format!("button-open-link-{}", kind.name()), Nothing, Button);
    }
    for period in Period::ALL {
        uses.need(
            format!("statement-period-{}", dashed(period.name())),
            Nothing,
            Message,
        );
    }
    for refusal in Refusal::ALL {
        uses.need(refusal.key(), Nothing, Message);
    }
    for quick in Quick::ALL {
        uses.need(format!("quick-{}", quick.name()), Nothing, Button);
    }
    for route in Route::ALL {
        uses.need(
            format!("route-reason-{}", dashed(route.name())),
            Case,
            Message,
        );
    }
    // `/annuler` is in no menu: it is only asked which of its two meanings is meant.
    for command in Command::ALL
        .iter()
        .filter(|command| **command != Command::Cancel)
    {
        uses.need(
            format!("command-{}", command.name(Language::Fr)),
            Nothing,
            Shown::Command,
        );
    }
}

fn question_texts(uses: &mut Uses, question: &Question) {
    let slot = question.ask;
    let by = || Some(slot.name().to_owned());
    let own = |name: &str| attribute(slot, name);
    let (ask, yes_no) = match slot.input() {
        Input::Confirm => (CaseAnd(&[Arg::Recap]), ["pick-yes", "pick-no"].as_slice()),
        Input::Checklist(_) => (CaseAnd(&[Arg::List]), ["pick-yes"].as_slice()),
        Input::YesNo => (Case, ["pick-yes", "pick-no"].as_slice()),
        Input::Provider => (Case, ["pick-none", "pick-unknown"].as_slice()),
        Input::Choice(_) if question.suggest.is_some() && slot == Slot::Route => {
            (CaseAnd(&[Arg::RouteWords, Arg::Reason]), [].as_slice())
        }
        Input::Choice(_) | Input::Text | Input::Date(_) | Input::Money | Input::Days => {
            (Case, [].as_slice())
        }
    };
    uses.add(key(slot), ask, Message, Presence::Everywhere, by());
    uses.add(own("label"), Nothing, Message, Presence::Everywhere, by());
    let hint = if slot == Slot::Name { Nothing } else { Case };
    uses.add(own("hint"), hint, Message, Presence::Everywhere, by());
    let mut may = |name: &str, values, shown| {
        uses.add(
            own(name),
            values,
            shown,
            Presence::EverywhereOrNowhere,
            by(),
        );
    };
    may("why", Case, Message);
    may("note", Case, Message);
    for name in yes_no {
        may(name, Nothing, Button);
    }
    if slot.input() == Input::YesNo {
        may("note-yes", Case, Message);
        may("note-no", Case, Message);
    }
    if question.unknown || slot.input() == Input::Provider {
        may("pick-unknown", Nothing, Button);
        may("note-unknown", Case, Message);
    }
    if question.later {
        may("pick-later", Nothing, Button);
        uses.add(own("note-later"), Case, Message, Presence::Everywhere, by());
    }
    if let Input::Choice(names) = slot.input() {
        for name in names {
            uses.add(
                own(&format!("pick-{name}")),
                Nothing,
                Button,
                Presence::Everywhere,
                by(),
            );
            uses.add(
                own(&format!("note-{name}")),
                Case,
                Message,
                Presence::EverywhereOrNowhere,
                by(),
            );
        }
    }
}

/// The texts of a slot that this book does not ask: they may wait there until it does.
fn spare_texts(uses: &mut Uses, slot: Slot) {
    let answers = match slot.input() {
        Input::Choice(names) => names.to_vec(),
        Input::YesNo | Input::Confirm | Input::Checklist(_) => vec!["yes", "no"],
        Input::Text | Input::Date(_) | Input::Money | Input::Days | Input::Provider => vec!["none"],
    };
    let named = answers
        .iter()
        .chain(&["unknown", "later"])
        .flat_map(|name| [format!("pick-{name}"), format!("note-{name}")]);
    let fixed = ["label", "hint", "why", "note"].map(str::to_owned);
    for name in named.chain(fixed) {
        uses.add(
            attribute(slot, &name),
            Values::Any,
            Message,
            Presence::EverywhereOrNowhere,
            None,
        );
    }
    uses.add(
        key(slot),
        Values::Any,
        Message,
        Presence::EverywhereOrNowhere,
        None,
    );
}

#[derive(Default)]
struct Uses(BTreeMap<String, Use>);

impl Uses {
    fn need(&mut self, key: String, values: Values, shown: Shown) {
        self.add(key, values, shown, Presence::Everywhere, None);
    }

    fn add(
        &mut self,
        key: String,
        values: Values,
        shown: Shown,
        presence: Presence,
        wanted_by: Option<String>,
    ) {
        self.0.entry(key).or_insert(Use {
            values,
            shown,
            presence,
            wanted_by,
        });
    }
}

impl Values {
    /// Whether the text is given that value.
    #[must_use]
    pub fn holds(self, arg: Arg) -> bool {
        match self {
            Nothing | Values::Document => false,
            Values::Any => true,
            Case => is_of_case(arg),
            CaseAnd(more) => is_of_case(arg) || more.contains(&arg),
            Each(args) | Only(args) => args.contains(&arg),
        }
    }

    /// The values without which the text would say too little.
    #[must_use]
    pub fn must_be_used(self) -> &'static [Arg] {
        match self {
            Nothing | Case | Only(_) | Values::Any | Values::Document => &[],
            CaseAnd(args) | Each(args) => args,
        }
    }
}

/// Whether a text about a case is always given that value; a test compares this with `args::of_case`.
#[must_use]
pub fn is_of_case(arg: Arg) -> bool {
    !matches!(
        arg,
        Arg::Answer
            | Arg::Date
            | Arg::Reference
            | Arg::Link
            | Arg::Recap
            | Arg::List
            | Arg::Stage
            | Arg::RouteWords
            | Arg::Reason
            | Arg::Zone
            | Arg::Count
    )
}

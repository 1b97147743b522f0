//! The keys: every text the program says, the values it gives to it, and where it is shown.
//! It never looks at the texts themselves, and a test compares it with the program's source, both ways.

mod phrases;

use std::collections::BTreeMap;

use crate::book::Book;
use crate::book::labels::Certainty;
use crate::book::providers::{LinkKind, Topic, Trust};
use crate::engine::agenda::{Question, Quick};
use crate::engine::args::Arg;
use crate::engine::awaited::Awaited;
use crate::engine::case::{Outcome, Stage};
use crate::engine::command::Command;
use crate::engine::event::{Delay, Other};
use crate::engine::found::Mark;
use crate::engine::habits::DaysOff;
use crate::engine::ladder::Rung;
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::prompt::{attribute, dashed, key};
use crate::engine::reminders::Cause;
use crate::engine::report::Mistake;
use crate::engine::slot::{Input, Route, Slot};
use crate::engine::statement::refusal::Refusal;
use crate::engine::statement::rhythm::Period;

pub use phrases::{FAMILIES, PHRASES};

/// The values a text is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Values {
    /// None.
    Nothing,
    /// Those of the case in hand.
    Case,
    /// Those of the case, and these.
    CaseAnd(&'static [Arg]),
    /// Those of the case, and these if it wants them.
    CaseOr(&'static [Arg]),
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
    /// In every language or in none.
    EverywhereOrNowhere,
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

use Shown::{Button, Message};
use Values::{Case, CaseAnd, CaseOr, Each, Nothing, Only};

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
        uses.need(format!("outcome-{}", outcome.name()), Nothing, Message);
    }
    for cause in Cause::ALL {
        let own = |name: &str| format!("reminder-{}{name}", cause.name());
        let values = CaseOr(&[Arg::Date, Arg::Count]);
        uses.need(own(""), values, Message);
        uses.need(own(".row"), values, Message);
        uses.need(own(".done"), Nothing, Button);
    }
    for delay in Delay::ALL {
        uses.need(format!("button-in-{}", delay.name()), Nothing, Button);
    }
    for days_off in DaysOff::ALL {
        let key = format!("button-days-off-{}", days_off.name());
        uses.need(key, Nothing, Button);
    }
    for awaited in Awaited::ALL.iter().filter(|it| **it != Awaited::Nobody) {
        uses.need(format!("awaited-{}", awaited.name()), Nothing, Message);
    }
    for rung in Rung::ALL {
        uses.need(format!("rung-{}", rung.name()), Nothing, Message);
        uses.need(format!("rung-{}.what", rung.name()), Case, Message);
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
    for mark in Mark::ALL {
        uses.need(
            format!("button-found-{}", mark.name()),
            Each(&[Arg::Count]),
            Button,
        );
        uses.need(format!("found-mark-{}", mark.name()), Nothing, Message);
    }
    for what in Mistake::ALL {
        uses.need(format!("report-what-{}", what.name()), Nothing, Button);
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
            CaseAnd(more) | CaseOr(more) => is_of_case(arg) || more.contains(&arg),
            Each(args) | Only(args) => args.contains(&arg),
        }
    }

    /// The values without which the text would say too little.
    #[must_use]
    pub fn must_be_used(self) -> &'static [Arg] {
        match self {
            Nothing | Case | CaseOr(_) | Only(_) | Values::Any | Values::Document => &[],
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

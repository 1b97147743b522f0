//! `/dossiers`: every case with its stage, its next day and who is waited for; rename, archive, erase one.
//! It never closes a case by itself: that is the agenda's, or the person's.

use rust_decimal::Decimal;

use super::Turn;
use crate::engine::agenda;
use crate::engine::args::{Arg, Args};
use crate::engine::awaited::{self, Awaited};
use crate::engine::case::{Case, CaseId, Deed, Outcome, Stage};
use crate::engine::effect::{Button, Effect, Message};
use crate::engine::event::{CaseWish, Event, Menu, Tap};
use crate::engine::fact::Fact;
use crate::engine::figures;
use crate::engine::fold::fold;
use crate::engine::handed::{self, Handed, SentFile};
use crate::engine::letter::{DocumentKind, Words};
use crate::engine::names::Named;
use crate::engine::person::Aside;
use crate::engine::private::Private;
use crate::engine::prompt;
use crate::engine::reminders;
use crate::engine::slot::{Confirmation, Reply, Slot};
use crate::engine::timeline;
use crate::engine::words;

/// The longest name of a case, in signs.
const LONGEST_TITLE: usize = 60;

impl Turn<'_> {
    /// The cases of the list: all but the archived ones.
    pub(super) fn listed_cases(&self) -> Vec<CaseId> {
        self.cases_that(|case| !case.archived)
    }

    fn cases_that(&self, is_wanted: impl Fn(&Case) -> bool) -> Vec<CaseId> {
        self.person
            .cases
            .values()
            .filter(|case| !case.facts.is_empty() && is_wanted(case))
            .map(|case| case.id)
            .collect()
    }

    pub(super) fn case_named(&self, folded: &str) -> Option<CaseId> {
        if folded.len() < 3 {
            return None;
        }
        let is_named = |case: &Case| {
            figures::title(&self.scene(case))
                .is_some_and(|name| fold(name).join(" ").starts_with(folded))
        };
        self.person
            .cases
            .iter()
            .find(|(_, case)| is_named(case))
            .map(|(id, _)| *id)
    }

    pub(super) fn case_title(&self, case: &Case) -> String {
        figures::title(&self.scene(case))
            .map_or_else(|| self.text("untitled", &Args::none()), str::to_owned)
    }

    pub(super) fn list_cases(&mut self) {
        let listed = self.listed_cases();
        let archived = self.cases_that(|case| case.archived).len();
        if listed.is_empty() && archived == 0 {
            self.say("cases-none");
            return self.ask();
        }
        self.person.aside = Some(Aside::PickCase);
        let (mut list, mut rows) = self.rows_of_cases(&listed);
        if listed.is_empty() {
            list = self.text("cases-all-archived", &Args::none());
        }
        if let Some(case) = self.person.case()
            && !case.facts.is_empty()
            && !case.archived
        {
            let button = if case.stage.is_closed() {
                self.button("button-reopen", Menu::Reopen(case.id))
            } else {
                self.button("button-drop", Menu::Drop(case.id))
            };
            let manage = Menu::Case(case.id, CaseWish::Manage);
            rows.push(vec![button, self.button("button-manage", manage)]);
        }
        if archived > 0 {
            rows.push(vec![self.button("button-archived", Menu::Archived)]);
        }
        rows.push(vec![self.button("button-new", Menu::New)]);
        let args = Args::none().with_markup(Arg::List, list);
        let mut text = self.text("cases-title", &args);
        if let Some(saved) = self.saved_by_all() {
            text.push_str("\n\n");
            text.push_str(&saved);
        }
        self.effects
            .push(Effect::Say(Message::new(text).with_rows(rows)));
    }

    /// The lines of some cases, and a button for each.
    fn rows_of_cases(&self, listed: &[CaseId]) -> (String, Vec<Vec<Button>>) {
        let mut rows = Vec::new();
        let mut list = Vec::new();
        for (index, id) in listed.iter().enumerate() {
            let Some(case) = self.person.cases.get(id) else {
                continue;
            };
            let title = self.case_title(case);
            list.push(format!("{}. {}", index + 1, self.row_of_case(case, &title)));
            rows.push(vec![Button::tap(title, Tap::Menu(Menu::Open(*id)))]);
        }
        (list.join("\n"), rows)
    }

    /// A case in a line: its stage, who is waited for, and the next day.
    fn row_of_case(&self, case: &Case, title: &str) -> String {
        let scene = self.scene(case);
        let stage = match case.stage {
            Stage::Closed(outcome) => format!("outcome-{}", outcome.name()),
            stage => format!("stage-{}.name", stage.name()),
        };
        let args = Args::none()
            .with(Arg::Name, title)
            .with_markup(Arg::Stage, self.text(&stage, &Args::none()));
        let awaited = awaited::of_case(&scene);
        if awaited == Awaited::Nobody {
            return self.text("cases-row-closed", &args);
        }
        let reason = self.text(&format!("awaited-{}", awaited.name()), &Args::none());
        let args = args.with_markup(Arg::Reason, reason);
        match reminders::next(&scene) {
            Some((key, on)) => {
                let answer = self.row_of_reminder(case, key);
                let args = args
                    .with_markup(Arg::Date, words::date(self.person.language, on))
                    .with_markup(Arg::Answer, answer);
                self.text("cases-row-dated", &args)
            }
            None => self.text("cases-row", &args),
        }
    }

    /// What all that has ended costs no more, a year; nothing when nothing has ended, or no sum is known.
    pub(super) fn saved_by_all(&self) -> Option<String> {
        let ended = self
            .person
            .cases
            .values()
            .filter(|case| matches!(case.stage, Stage::Closed(outcome) if outcome.has_ended()));
        let sums: Vec<_> = ended.filter_map(figures::yearly_eur).collect();
        let total: Decimal = sums.iter().copied().sum();
        if total.is_zero() {
            return None;
        }
        let count = i64::try_from(sums.len()).unwrap_or(1);
        let args = Args::none()
            .with_markup(Arg::Yearly, words::euros(self.person.language, total))
            .with_number(Arg::Count, count);
        Some(self.text("saved-by-all", &args))
    }

    pub(super) fn list_archived(&mut self) {
        let archived = self.cases_that(|case| case.archived);
        if archived.is_empty() {
            return self.list_cases();
        }
        let (list, mut rows) = self.rows_of_cases(&archived);
        rows.push(vec![self.button("button-cases", Menu::Cases)]);
        let args = Args::none().with_markup(Arg::List, list);
        self.say_rows("cases-archived", &args, rows);
    }

    pub(super) fn take_in_hand(&mut self, id: CaseId) {
        let Some(case) = self.person.cases.get(&id) else {
            self.toast("toast-passed");
            return self.ask();
        };
        let title = self.case_title(case);
        self.person.in_hand = Some(id);
        self.say_with("case-taken", &Args::none().with(Arg::Name, &title));
        self.ask();
    }

    pub(super) fn case_wish(&mut self, id: CaseId, wish: CaseWish) {
        if !self.person.cases.contains_key(&id) {
            self.toast("toast-passed");
            return self.ask();
        }
        self.person.in_hand = Some(id);
        match wish {
            CaseWish::Manage => self.show_manage(id),
            CaseWish::Rename => {
                self.person.aside = Some(Aside::Rename);
                self.say("case-rename-ask");
            }
            CaseWish::Archive => self.archive(true),
            CaseWish::Unarchive => self.archive(false),
            CaseWish::Erase => {
                self.person.aside = Some(Aside::EraseCase);
                let really = Menu::Case(id, CaseWish::EraseReally);
                let rows = vec![
                    vec![self.button("button-case-erase-really", really)],
                    vec![self.button("button-keep-going", Menu::Open(id))],
                ];
                self.say_rows("case-erase-ask", &self.args(), rows);
            }
            CaseWish::EraseReally => self.erase_case(id),
            CaseWish::HandIn => {
                self.person.aside = Some(Aside::HandIn);
                self.say("handed-ask");
            }
            CaseWish::Proof => self.say_proof(),
            CaseWish::ProofPdf => self.print_proof(),
            CaseWish::ProofData => self.proof_data(),
        }
    }

    /// What can be done with a case, whatever it is waiting for.
    fn show_manage(&mut self, id: CaseId) {
        let Some(case) = self.person.case() else {
            return;
        };
        let archive = if case.archived {
            ("button-case-unarchive", CaseWish::Unarchive)
        } else {
            ("button-case-archive", CaseWish::Archive)
        };
        let rows = [
            ("button-case-rename", CaseWish::Rename),
            ("button-hand-in", CaseWish::HandIn),
            ("button-proof", CaseWish::Proof),
            archive,
            ("button-case-erase", CaseWish::Erase),
        ]
        .into_iter()
        .map(|(key, wish)| vec![self.button(key, Menu::Case(id, wish))])
        .collect();
        self.say_rows("case-manage", &self.args(), rows);
    }

    pub(super) fn rename(&mut self, typed: &str) {
        let Some(title) = Words::kept(typed, LONGEST_TITLE) else {
            self.person.aside = Some(Aside::Rename);
            return self.say("case-rename-ask");
        };
        self.case_mut().title = Some(title);
        self.say("case-renamed");
        self.ask();
    }

    fn archive(&mut self, archived: bool) {
        let case = self.case_mut();
        if archived && !case.stage.is_closed() {
            self.say("case-archive-open");
            return self.ask();
        }
        case.archived = archived;
        self.toast("toast-noted");
        if archived {
            return self.say("case-archived");
        }
        self.say("case-unarchived");
        self.ask();
    }

    pub(super) fn erase_case(&mut self, id: CaseId) {
        self.say("case-erased");
        self.retire_prompt();
        self.person.cases.remove(&id);
        self.person.in_hand = None;
        if self.listed_cases().is_empty() {
            return self.ask();
        }
        self.list_cases();
    }

    pub(super) fn ask_to_drop(&mut self, id: CaseId) {
        if !self.person.cases.contains_key(&id) {
            return self.ask();
        }
        self.person.in_hand = Some(id);
        self.person.aside = Some(Aside::Drop);
        let rows = vec![
            vec![self.button("button-drop-really", Menu::DropReally(id))],
            vec![self.button("button-keep-going", Menu::Open(id))],
        ];
        self.say_rows("drop-ask", &self.args(), rows);
    }

    pub(super) fn drop_case(&mut self, id: CaseId) {
        let case = self.person.cases.get(&id);
        if case.is_some_and(|case| !case.stage.is_closed()) {
            self.person.in_hand = Some(id);
            return self.close(Outcome::Dropped);
        }
        self.toast("toast-passed");
        self.ask();
    }

    pub(super) fn reopen(&mut self, id: CaseId) {
        let (book, today) = (self.book, self.today);
        match self.person.cases.get_mut(&id) {
            Some(case) if case.stage.is_closed() => {
                // What was passed over when it was sent is not asked now.
                case.stage = if case.facts.has(Slot::SentOn) {
                    Stage::Contact
                } else {
                    Stage::Identify
                };
                case.archived = false;
                case.note(today, Deed::Reopened, None);
                for slot in [Slot::Settled, Slot::Debited] {
                    case.clear(slot);
                }
                if case.facts.choice::<Reply>() == Some(Reply::Accepted) {
                    case.clear(Slot::Reply);
                }
                let _ = agenda::move_on(book, case, today);
                self.person.in_hand = Some(id);
                self.say("reopened");
            }
            _ => self.toast("toast-passed"),
        }
        self.ask();
    }

    // The proof file.

    /// Whether a file that comes now is meant for the case, and not to be read as a statement.
    pub(super) fn takes_a_file(&mut self, meaning: &Event) -> bool {
        let asks = self
            .question()
            .is_some_and(|question| question.ask == Slot::Confirmation);
        // A statement is a statement, unless a file was asked for.
        self.person.aside == Some(Aside::HandIn) || asks && !matches!(meaning, Event::Statement(_))
    }

    /// Keeps where a file lies; a file that answers « have you got it in writing? » is the answer.
    pub(super) fn hand_in(&mut self, sent: &SentFile) {
        self.person.aside = None;
        let today = self.today;
        let case = self.case_mut();
        if case.handed.len() >= handed::MOST {
            self.say("handed-full");
            return self.ask();
        }
        case.handed.push(Handed {
            sent: sent.clone(),
            on: today,
        });
        case.note(today, Deed::HandedIn, None);
        let answers = self
            .question()
            .filter(|question| question.ask == Slot::Confirmation);
        let Some(question) = answers else {
            self.say("handed-kept");
            return self.ask();
        };
        let written = Fact::Choice(Confirmation::Written.name().to_owned());
        let language = self.person.language;
        let answer = prompt::in_words(&self.scene_in_hand(), language, question.ask, &written);
        self.settle(answer);
        self.say("handed-kept");
        self.learn(question, &written);
    }

    fn say_proof(&mut self) {
        let Some(case) = self.person.case() else {
            return;
        };
        let id = case.id;
        let lines = timeline::lines(&self.scene(case), self.person.language);
        let lines: Vec<String> = lines.iter().map(|line| format!("• {line}")).collect();
        let args = self.args().with_markup(Arg::List, lines.join("\n"));
        let rows = vec![
            vec![self.button("button-proof-pdf", Menu::Case(id, CaseWish::ProofPdf))],
            vec![self.button("button-proof-data", Menu::Case(id, CaseWish::ProofData))],
        ];
        self.say_rows("proof-about", &args, rows);
    }

    fn print_proof(&mut self) {
        self.print(DocumentKind::ProofFile, self.person.language);
    }

    /// The case as data, for whoever wants to keep it or to read it with another program.
    fn proof_data(&mut self) {
        let Some(case) = self.person.case() else {
            return;
        };
        let content = serde_json::to_string_pretty(case).unwrap_or_default();
        let caption = self.text("proof-data-caption", &Args::none());
        self.effects.push(Effect::Document {
            name: "stopabo-dossier.json".to_owned(),
            content: Private::new(content),
            caption,
        });
    }
}

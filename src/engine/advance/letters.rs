//! Letters in the chat: which document is due, its text to copy, its PDF, and the details that letters print.
//! It writes no letter: the words and the layout of each stand in `dialogues/`.

use super::Turn;
use crate::engine::args::{Arg, Args};
use crate::engine::effect::{Button, Effect, Message};
use crate::engine::event::{Menu, Tap};
use crate::engine::guard::Guard;
use crate::engine::ladder::{self, Rung, Standing};
use crate::engine::letter::{self, Audience, Document, DocumentKind, Order, Words};
use crate::engine::markup::literal;
use crate::engine::names::Named;
use crate::engine::person::{Aside, Language};
use crate::engine::provider_card;
use crate::engine::slot::{Confirmation, ForWhom, Route, Slot};
use crate::engine::words;

/// A text to copy stays under this many UTF-16 units, so that no shell has to cut it.
const LONGEST_PIECE: usize = 3_500;
/// The most signs of a line that letters print of whoever signs them.
const LONGEST_LINE: usize = 200;
/// The most lines of a postal address.
const LONGEST_ADDRESS: usize = 6;

/// When a document may serve.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Serves {
    /// From the start.
    Always,
    /// Once a request was sent: nobody is referred to a mediator before.
    AfterSending,
}

/// What is offered beside the letter that is due.
const OTHERS: [(DocumentKind, Serves); 11] = [
    (DocumentKind::WithdrawalForm, Serves::Always),
    (DocumentKind::Deceased, Serves::Always),
    (DocumentKind::RelativeMandate, Serves::Always),
    (DocumentKind::EquipmentReturn, Serves::Always),
    (DocumentKind::MandateRevocation, Serves::Always),
    (DocumentKind::ConfirmationRequest, Serves::AfterSending),
    (DocumentKind::Reminder, Serves::AfterSending),
    (DocumentKind::FormalNotice, Serves::AfterSending),
    (DocumentKind::Mediator, Serves::AfterSending),
    (DocumentKind::SignalConso, Serves::AfterSending),
    (DocumentKind::Erasure, Serves::AfterSending),
];

impl Turn<'_> {
    /// A menu entry about documents or about what they print; `aside` is what was asked beside the agenda.
    pub(super) fn letter_menu(&mut self, menu: &Menu, aside: Option<Aside>) {
        match (menu, aside) {
            (Menu::Documents, _) => self.list_documents(),
            (Menu::Document(kind), _) => {
                self.say_document(*kind);
                self.ask();
            }
            (Menu::Pdf(kind), _) => self.print(*kind, self.language_of(*kind)),
            (Menu::ReadingCopy(kind), _) => self.print(*kind, Language::En),
            (Menu::Details, _) => self.ask_detail(Aside::SenderName),
            (Menu::DetailBlank, Some(aside)) => self.learn_detail(aside, ""),
            (Menu::DetailsErase, _) => self.erase_details(),
            _ => {
                self.toast("toast-passed");
                self.ask();
            }
        }
    }

    /// The text to send now; a word when there is none at this point of the case.
    pub(super) fn show_letter(&mut self) {
        let before = self.effects.len();
        self.say_letter();
        if self.effects.len() == before {
            self.say("letter-none");
        }
    }

    /// What is to be sent at this point of the case: how, and the text.
    pub(super) fn say_letter(&mut self) {
        let Some(case) = self.person.case() else {
            return;
        };
        let facts = &case.facts;
        let is_open = !case.stage.is_closed();
        let is_debited = Guard::Debited.holds(&self.scene(case)) && is_open;
        if is_debited || facts.yes_no(Slot::Agreed) == Some(false) {
            let kinds = letter::to_bank(case);
            self.say("about-bank-letter");
            return self.say_or_choose(&kinds);
        }
        if facts.choice() == Some(Confirmation::Spoken) && is_open {
            self.say("about-reply-letter");
            return self.say_document(DocumentKind::ConfirmationRequest);
        }
        if facts.has(Slot::Reply) {
            return self.say_next_rung();
        }
        let Some(route) = facts.choice::<Route>() else {
            return;
        };
        let is_deceased = facts.choice() == Some(ForWhom::Deceased);
        self.say_about_letter(route);
        match route {
            Route::Store | Route::NewOperator => {}
            Route::Phone if is_deceased => self.say_document(DocumentKind::Deceased),
            Route::Phone => {
                self.say_document(DocumentKind::CallScript);
                self.say_document(DocumentKind::CallSummary);
            }
            Route::Online
            | Route::Account
            | Route::Email
            | Route::Form
            | Route::Letter
            | Route::ELetter => self.say_request(),
        }
    }

    /// The request itself, by whom it is made.
    fn say_request(&mut self) {
        let whose = self.person.case().and_then(|case| case.facts.choice());
        match whose {
            Some(ForWhom::Deceased) => self.say_document(DocumentKind::Deceased),
            Some(ForWhom::Relative) => {
                self.say_document(DocumentKind::Termination);
                self.say("about-mandate");
                self.say_document(DocumentKind::RelativeMandate);
            }
            None => self.say_document(DocumentKind::Termination),
        }
    }

    /// What answers the provider: the document of their answer, or the next rung of the ladder.
    fn say_next_rung(&mut self) {
        let Some(case) = self.person.case() else {
            return;
        };
        let Some(kind) = ladder::next_document(&self.scene(case)) else {
            return;
        };
        let is_beyond = matches!(
            kind,
            DocumentKind::Mediator | DocumentKind::Conciliator | DocumentKind::EuropeanCentre
        );
        if Rung::of(kind).is_some_and(|rung| rung != Rung::Reminder) {
            self.say_ladder();
        }
        self.say(match kind {
            DocumentKind::FormalNotice => "about-formal-notice",
            _ if is_beyond => "about-rung",
            _ => "about-reply-letter",
        });
        if kind == DocumentKind::Mediator {
            self.say_mediator();
        }
        self.say_document(kind);
    }

    /// Who the mediator is, as far as a source says it.
    fn say_mediator(&mut self) {
        let Some(case) = self.person.case() else {
            return;
        };
        let text = provider_card::mediator(&self.scene(case), self.person.language);
        match text {
            Some(text) => self.effects.push(Effect::Say(Message::new(text))),
            None => self.say("mediator-unknown"),
        }
    }

    /// Every rung, with where it stands and its document.
    pub(super) fn say_ladder(&mut self) {
        let Some(case) = self.person.case() else {
            return self.say("ladder-none");
        };
        let rungs = ladder::ladder(&self.scene(case));
        if rungs.is_empty() || case.stage.is_closed() {
            return self.say("ladder-none");
        }
        let language = self.person.language;
        let mut rows = Vec::new();
        let mut lines = Vec::new();
        for (rung, standing) in rungs {
            let name = self.text(&format!("rung-{}", rung.name()), &Args::none());
            let (key, args) = match standing {
                Standing::Done(on) => ("rung-done", self.dated(on)),
                Standing::Open => ("rung-open", Args::none()),
                Standing::From(on) => ("rung-from", self.dated(on)),
                Standing::Over(on) => ("rung-over", self.dated(on)),
                Standing::After(first) => {
                    let first = self.text(&format!("rung-{}", first.name()), &Args::none());
                    ("rung-after", Args::none().with_markup(Arg::Reason, first))
                }
            };
            let what = self.text(&format!("rung-{}.what", rung.name()), &self.args_of(case));
            let args = args
                .with_markup(Arg::Label, name)
                .with_markup(Arg::Answer, what);
            lines.push(self.text(key, &args));
            if standing == Standing::Open {
                let label = self
                    .book
                    .say(language, &rung.document().name_key(), &Args::none());
                rows.push(vec![Button::tap(
                    label,
                    Tap::Menu(Menu::Document(rung.document())),
                )]);
            }
        }
        let mut args = self
            .args_of(case)
            .with_markup(Arg::List, lines.join("\n\n"));
        let mut key = "ladder";
        if let Some(on) = ladder::mediator_ends_on(&self.scene(case))
            && !ladder::mediator_asked(case)
        {
            args = args.with_markup(Arg::Date, words::date(language, on));
            key = "ladder-until";
        }
        self.say_rows(key, &args, rows);
    }

    fn dated(&self, on: chrono::NaiveDate) -> Args {
        Args::none().with_markup(Arg::Date, words::date(self.person.language, on))
    }

    /// One document at once; of several, the person chooses.
    fn say_or_choose(&mut self, kinds: &[DocumentKind]) {
        if let [only] = kinds {
            return self.say_document(*only);
        }
        let rows = kinds
            .iter()
            .map(|kind| {
                let key = match kind {
                    DocumentKind::CardDispute => "button-letter-card",
                    _ => "button-letter-debit",
                };
                vec![self.button(key, Menu::Document(*kind))]
            })
            .collect();
        self.say_rows("letter-choose", &Args::none(), rows);
    }

    /// The text to copy, piece by piece; then its sources, its PDF, and a copy to read for whoever reads no French.
    fn say_document(&mut self, kind: DocumentKind) {
        let Some(order) = self.order(kind, self.language_of(kind)) else {
            return self.say("letter-none");
        };
        // A formal notice is a letter, whatever way the first request took.
        let route = match kind {
            DocumentKind::FormalNotice => Some(Route::Letter),
            _ => order.case.facts.choice::<Route>(),
        };
        let document = order.document(self.book);
        let mail = document.for_route(route);
        let is_mail = matches!(
            route,
            Some(Route::Email | Route::Phone | Route::Form | Route::Account)
        );
        if is_mail && kind.audience() == Audience::Provider {
            self.say_copied(&mail.subject);
        }
        for piece in letter::pieces(&mail.body, LONGEST_PIECE) {
            self.say_copied(&piece);
        }
        let mut rows = vec![vec![self.button("button-pdf", Menu::Pdf(kind))]];
        let is_foreign = self.person.language != Language::Fr;
        if is_foreign && kind.audience() != Audience::Oneself {
            rows.push(vec![
                self.button("button-reading-copy", Menu::ReadingCopy(kind)),
            ]);
        }
        rows.push(vec![self.button("button-documents", Menu::Documents)]);
        let signs = kind.audience() != Audience::Oneself;
        if signs && self.person.sender.is_empty() {
            rows.push(vec![self.button("button-details", Menu::Details)]);
        }
        let args = Args::none().with_markup(Arg::List, self.sources(&document));
        self.say_rows("letter-after", &args, rows);
    }

    /// The other documents that may serve at this point of the case, by name.
    fn list_documents(&mut self) {
        let Some(case) = self.person.case() else {
            self.say("letter-none");
            return self.ask();
        };
        let was_sent = case.last_sent_on().is_some();
        // A rung of the ladder is offered when it is open, here as elsewhere.
        let rungs = ladder::ladder(&self.scene(case));
        let is_reached = |rung: Rung| {
            rungs.iter().any(|(other, standing)| {
                *other == rung && matches!(standing, Standing::Open | Standing::Done(_))
            })
        };
        let language = self.person.language;
        let rows = OTHERS
            .iter()
            .filter(|(_, when)| was_sent || *when == Serves::Always)
            .filter(|(kind, _)| Rung::of(*kind).is_none_or(is_reached))
            .map(|(kind, _)| {
                let label = self.book.say(language, &kind.name_key(), &Args::none());
                vec![Button::tap(label, Tap::Menu(Menu::Document(*kind)))]
            })
            .collect();
        self.say_rows("documents-list", &Args::none(), rows);
        self.ask();
    }

    /// The document as a file, to print or to join.
    pub(super) fn print(&mut self, kind: DocumentKind, language: Language) {
        let Some(order) = self.order(kind, language) else {
            return self.say("letter-none");
        };
        let caption = self.text(
            match kind {
                DocumentKind::ProofFile => "proof-pdf",
                _ => "letter-pdf",
            },
            &Args::none(),
        );
        self.effects.push(Effect::Print {
            order: Box::new(order),
            caption,
        });
    }

    /// What goes out is in French; a page for oneself is in one's own language.
    fn language_of(&self, kind: DocumentKind) -> Language {
        match kind.audience() {
            Audience::Oneself => self.person.language,
            Audience::Provider | Audience::Bank | Audience::Mediator | Audience::Collector => {
                Language::Fr
            }
        }
    }

    fn order(&self, kind: DocumentKind, language: Language) -> Option<Order> {
        Some(Order {
            kind,
            language,
            written_on: self.today,
            case: self.person.case()?.clone(),
            sender: self.person.sender.clone(),
        })
    }

    fn say_copied(&mut self, text: &str) {
        let text = format!("`{}`", literal(text));
        self.effects.push(Effect::Say(Message::new(text)));
    }

    /// The articles a document cites, with the day each was read.
    fn sources(&self, document: &Document) -> String {
        let rows: Vec<String> = document
            .citations
            .iter()
            .map(|citation| {
                let args = Args::none().with(Arg::Answer, &citation.articles).with(
                    Arg::Date,
                    &words::date(self.person.language, citation.checked_on),
                );
                self.text("letter-source", &args)
            })
            .collect();
        rows.join("\n")
    }

    /// How to send it, with the address for a letter and the links for a page.
    fn say_about_letter(&mut self, route: Route) {
        let Some(case) = self.person.case() else {
            return;
        };
        let mut text = self.text("about-letter", &self.args_of(case));
        let scene = self.scene(case);
        let language = self.person.language;
        if matches!(route, Route::Letter | Route::ELetter) {
            text.push_str("\n\n");
            text.push_str(&provider_card::address(&scene, language));
        }
        if route == Route::Phone {
            let phones = provider_card::phones(&scene, language);
            if !phones.is_empty() {
                text.extend(["\n\n", &phones]);
            }
        }
        let rows = provider_card::links(&scene, language);
        self.effects
            .push(Effect::Say(Message::new(text).with_rows(rows)));
    }

    // The details that letters print.

    /// What letters print of the person, and what can be done with it.
    pub(super) fn show_details(&mut self) {
        if self.person.sender.is_empty() {
            let rows = vec![vec![self.button("button-details", Menu::Details)]];
            self.say_rows("details-none", &Args::none(), rows);
        } else {
            let sender = &self.person.sender;
            let lines: Vec<String> = sender
                .name
                .iter()
                .chain(&sender.address)
                .chain(&sender.email)
                .map(|line| literal(line.reveal()))
                .collect();
            let args = Args::none().with_markup(Arg::List, lines.join("\n"));
            let rows = vec![
                vec![self.button("button-details-change", Menu::Details)],
                vec![self.button("button-details-erase", Menu::DetailsErase)],
            ];
            self.say_rows("details-held", &args, rows);
        }
        self.ask();
    }

    /// Asks for a detail, which may be left blank.
    fn ask_detail(&mut self, aside: Aside) {
        let key = match aside {
            Aside::SenderAddress => "details-ask-address",
            Aside::SenderEmail => "details-ask-email",
            _ => "details-ask-name",
        };
        self.person.aside = Some(aside);
        let rows: Vec<Vec<Button>> =
            vec![vec![self.button("button-detail-blank", Menu::DetailBlank)]];
        self.say_rows(key, &Args::none(), rows);
    }

    /// Keeps a detail as typed, and asks for the next.
    pub(super) fn learn_detail(&mut self, aside: Aside, typed: &str) {
        let line = |text: &str| Words::kept(text, LONGEST_LINE);
        let sender = &mut self.person.sender;
        match aside {
            Aside::SenderName => sender.name = line(typed),
            Aside::SenderAddress => {
                sender.address = typed
                    .lines()
                    .filter_map(line)
                    .take(LONGEST_ADDRESS)
                    .collect();
            }
            Aside::SenderEmail => sender.email = line(typed),
            Aside::Erase
            | Aside::EraseReally
            | Aside::CancelMeaning
            | Aside::PickCase
            | Aside::PickAnswer
            | Aside::Zone
            | Aside::Language
            | Aside::Found
            | Aside::Reminded
            | Aside::MoveReminder
            | Aside::Rename
            | Aside::HandIn
            | Aside::EraseCase
            | Aside::Report
            | Aside::Drop => {
                self.toast("toast-passed");
                return self.ask();
            }
        }
        self.next_detail(aside);
    }

    /// The detail after that one; after the last, what letters will print.
    fn next_detail(&mut self, aside: Aside) {
        match aside {
            Aside::SenderName => self.ask_detail(Aside::SenderAddress),
            Aside::SenderAddress => self.ask_detail(Aside::SenderEmail),
            _ => self.show_details(),
        }
    }

    fn erase_details(&mut self) {
        self.person.sender = crate::engine::person::Sender::default();
        self.say("details-erased");
        self.ask();
    }
}

//! A mistake on a provider's card: what is wrong, a word more for whoever wishes, and a thank-you.
//! It never moves the agenda: the question in hand is asked again, and words that answer nothing here go to it.

use super::Turn;
use crate::engine::args::{Arg, Args};
use crate::engine::event::{Menu, ReportWish};
use crate::engine::fold::fold;
use crate::engine::names::Named;
use crate::engine::person::Aside;
use crate::engine::private::Private;
use crate::engine::report::{self, Draft, Mistake, Report};

impl Turn<'_> {
    /// A tap about a mistake on that card: nothing of it once the person has no case with the card.
    pub(super) fn report_tap(&mut self, card: &str, wish: ReportWish) {
        let has_card = self
            .person
            .cases
            .values()
            .any(|case| case.facts.provider() == Some(card));
        if !has_card || self.book.provider(card).is_none() {
            self.toast("toast-passed");
            return self.ask();
        }
        match wish {
            ReportWish::Begin => self.ask_what_is_wrong(card),
            ReportWish::Wrong(what) => self.ask_for_a_word(card, what),
            ReportWish::NothingToAdd(what) => self.keep_report(card, what, None),
        }
    }

    /// Whether the words answered what was asked about the mistake.
    pub(super) fn answer_report(&mut self, text: &str) -> bool {
        let Some(Draft { card, what }) = self.person.reporting.take() else {
            return false;
        };
        let folded = fold(text);
        match what.or_else(|| self.mistake_named(&folded)) {
            None => return false,
            Some(named) if what.is_none() => self.ask_for_a_word(&card, named),
            Some(what) => self.answer_word(&card, what, text, &folded.join(" ")),
        }
        true
    }

    fn answer_word(&mut self, card: &str, what: Mistake, text: &str, folded: &str) {
        if self.adds_nothing(folded) {
            return self.keep_report(card, what, None);
        }
        // « Yes » alone announces the words.
        let announces = self.book.words.yes.contains(folded);
        match report::kept_words(text).filter(|_| !announces) {
            Some(words) => self.keep_report(card, what, Some(words)),
            None => self.ask_for_a_word(card, what),
        }
    }

    fn ask_what_is_wrong(&mut self, card: &str) {
        self.begin_report(card, None);
        let rows = Mistake::ALL
            .iter()
            .map(|what| {
                let wish = ReportWish::Wrong(*what);
                vec![self.button(&what_key(*what), menu(card, wish))]
            })
            .collect();
        self.say_rows("report-ask", &self.card_args(card), rows);
    }

    fn ask_for_a_word(&mut self, card: &str, what: Mistake) {
        self.begin_report(card, Some(what));
        let answer = self.text(&what_key(what), &Args::none());
        let args = Args::none().with_markup(Arg::Answer, answer);
        let nothing = menu(card, ReportWish::NothingToAdd(what));
        let rows = vec![vec![self.button("button-report-nothing", nothing)]];
        self.say_rows("report-word", &args, rows);
    }

    fn begin_report(&mut self, card: &str, what: Option<Mistake>) {
        self.person.aside = Some(Aside::Report);
        self.person.reporting = Some(Draft {
            card: card.to_owned(),
            what,
        });
    }

    fn keep_report(&mut self, card: &str, what: Mistake, words: Option<Private<String>>) {
        let report = Report {
            card: card.to_owned(),
            what,
            words,
            on: self.today,
        };
        report::keep(&mut self.person.reports, report);
        self.say_with("report-thanks", &self.card_args(card));
        self.ask();
    }

    fn card_args(&self, card: &str) -> Args {
        let name = self
            .book
            .provider(card)
            .map_or(card, |card| card.name.as_str());
        Args::none().with(Arg::Name, name)
    }

    /// What is wrong, by a word of its button: « l’adresse est fausse » is about the address.
    fn mistake_named(&self, typed: &[String]) -> Option<Mistake> {
        let told = |word: &String| {
            Mistake::ALL.iter().copied().find(|what| {
                let label = self.text(&what_key(*what), &Args::none());
                word.len() >= 3 && fold(&label).contains(word)
            })
        };
        typed.iter().find_map(told)
    }

    /// « Rien », « rien à ajouter », « non », « merci » and nothing else.
    fn adds_nothing(&self, folded: &str) -> bool {
        let label = fold(&self.text("button-report-nothing", &Args::none())).join(" ");
        let words = &self.book.words;
        folded.len() >= 4 && label.starts_with(folded)
            || words.no.contains(folded)
            || words.hello.contains(folded)
    }
}

fn what_key(what: Mistake) -> String {
    format!("report-what-{}", what.name())
}

fn menu(card: &str, wish: ReportWish) -> Menu {
    Menu::Report {
        card: card.to_owned(),
        wish,
    }
}

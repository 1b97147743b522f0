//! A bank statement in the talk: what comes back on it is shown, sorted by the person, and opens dossiers.
//! It never keeps the list once it is sorted, and never says that a debit should be ended.

use rust_decimal::Decimal;

use super::Turn;
use crate::engine::args::{Arg, Args};
use crate::engine::effect::{Button, Effect, Message};
use crate::engine::event::{FoundWish, Menu, Tap};
use crate::engine::fact::Fact;
use crate::engine::found::{self, FoundDebit, FoundList, Mark, PER_PAGE};
use crate::engine::names::Named;
use crate::engine::person::{Aside, Asked};
use crate::engine::private::Private;
use crate::engine::prompt::dashed;
use crate::engine::slot::Slot;
use crate::engine::statement::refusal::Refusal;
use crate::engine::words;

impl Turn<'_> {
    /// A statement came: what comes back on it, in place of an earlier list.
    pub(super) fn statement(&mut self, debits: &[FoundDebit]) {
        self.person.found = None;
        if debits.is_empty() {
            self.say("statement-none");
            return self.ask();
        }
        let number = self.person.turn + 1;
        self.person.found = Some(FoundList {
            number,
            turn: number,
            page: 0,
            debits: debits.iter().take(found::MOST).cloned().collect(),
        });
        self.show_found();
    }

    /// A file that is no statement.
    pub(super) fn statement_refused(&mut self, refusal: Refusal) {
        self.say(&refusal.key());
        self.ask();
    }

    /// `/releve`: the list in hand, else how to send a statement.
    pub(super) fn statement_command(&mut self) {
        if self.person.found.is_some() {
            // Under what was just typed, and not far above.
            self.retire_prompt();
            return self.show_found();
        }
        self.say("statement-how");
        self.ask();
    }

    /// A tap under a list.
    pub(super) fn found_tap(&mut self, number: u32, wish: FoundWish) {
        let Some(list) = self
            .person
            .found
            .as_mut()
            .filter(|list| list.number == number)
        else {
            self.toast("toast-passed");
            return self.ask();
        };
        let (index, mark) = match wish {
            FoundWish::Page(page) => {
                list.page = page;
                return self.show_found();
            }
            FoundWish::Done => return self.found_done(),
            FoundWish::Mark(mark, index) => (index, mark),
        };
        let debit = usize::try_from(index)
            .ok()
            .and_then(|index| list.debits.get_mut(index));
        let Some(debit) = debit else {
            self.toast("toast-passed");
            return self.show_found();
        };
        debit.mark = Some(mark);
        self.show_found();
    }

    /// Shows the page of the list: in place when it is what was said last, else anew.
    fn show_found(&mut self) {
        let Some(list) = &self.person.found else {
            return self.ask();
        };
        self.person.aside = Some(Aside::Found);
        let message = self.found_message(list);
        let is_last = self
            .person
            .asked
            .as_ref()
            .is_some_and(|asked| asked.turn == list.turn);
        if is_last {
            return self.amend(message);
        }
        self.retire_prompt();
        let turn = self.person.turn + 1;
        self.person.turn = turn;
        if let Some(list) = &mut self.person.found {
            list.turn = turn;
        }
        self.person.asked = Some(Asked {
            turn,
            text: message.text.clone(),
            case: None,
        });
        self.effects.push(Effect::Ask { turn, message });
    }

    fn found_message(&self, list: &FoundList) -> Message {
        let language = self.person.language;
        let pages = list.debits.len().div_ceil(PER_PAGE);
        let page = usize::try_from(list.page)
            .unwrap_or_default()
            .min(pages.saturating_sub(1));
        let yearly: Decimal = list
            .debits
            .iter()
            .filter(|debit| debit.active)
            .map(|debit| debit.yearly_cost_eur)
            .sum();
        let count = i64::try_from(list.debits.len()).unwrap_or(i64::MAX);
        let args = Args::none()
            .with_number(Arg::Count, count)
            .with(Arg::Yearly, &words::euros(language, yearly));
        let mut text = vec![self.text("statement-title", &args)];
        let mut rows = Vec::new();
        let tap = |label: String, wish| {
            Button::tap(
                label,
                Tap::Menu(Menu::Found {
                    list: list.number,
                    wish,
                }),
            )
        };
        let shown = list.debits.iter().enumerate();
        for (index, debit) in shown.skip(page * PER_PAGE).take(PER_PAGE) {
            text.push(format!("{}. {}", index + 1, self.found_row(debit)));
            let number = u32::try_from(index).unwrap_or(u32::MAX);
            let args = Args::none().with_number(Arg::Count, i64::from(number) + 1);
            rows.push(
                Mark::ALL
                    .iter()
                    .map(|mark| {
                        let label = self.text(&format!("button-found-{}", mark.name()), &args);
                        tap(label, FoundWish::Mark(*mark, number))
                    })
                    .collect(),
            );
        }
        text.push(self.text("found-foot", &Args::none()));
        let to = |page: usize| FoundWish::Page(u32::try_from(page).unwrap_or_default());
        let mut turning = Vec::new();
        if page > 0 {
            let label = self.text("button-found-before", &Args::none());
            turning.push(tap(label, to(page - 1)));
        }
        if page + 1 < pages {
            let label = self.text("button-found-after", &Args::none());
            turning.push(tap(label, to(page + 1)));
        }
        if !turning.is_empty() {
            rows.push(turning);
        }
        let done = self.text("button-found-done", &Args::none());
        rows.push(vec![tap(done, FoundWish::Done)]);
        Message::new(text.join("\n\n")).with_rows(rows)
    }

    fn found_row(&self, debit: &FoundDebit) -> String {
        let language = self.person.language;
        let euros = |sum| words::euros(language, sum);
        let period = format!("statement-period-{}", dashed(debit.period.name()));
        let args = Args::none()
            .with(Arg::Name, debit.name.reveal())
            .with(Arg::Amount, &euros(debit.amount_eur))
            .with(Arg::Rhythm, &self.text(&period, &Args::none()))
            .with(Arg::Date, &words::date(language, debit.last_on))
            .with(Arg::Yearly, &euros(debit.yearly_cost_eur));
        let mut row = if debit.active {
            self.text("statement-row", &args)
        } else {
            self.text("statement-row-stopped", &args)
        };
        if let Some((from_eur, on)) = debit.before {
            let args = Args::none()
                .with(Arg::Answer, &euros(from_eur))
                .with(Arg::Amount, &euros(debit.amount_eur))
                .with(Arg::Date, &words::date(language, on));
            row.push(' ');
            row.push_str(&self.text("statement-row-price", &args));
        }
        if let Some(mark) = debit.mark {
            row.push('\n');
            row.push_str(&self.text(&format!("found-mark-{}", mark.name()), &Args::none()));
        }
        row
    }

    /// The list is sorted: a dossier for each debit to end, a word for each to look into, and the list is dropped.
    pub(super) fn found_done(&mut self) {
        let Some(list) = self.person.found.take() else {
            return self.ask();
        };
        self.retire_prompt();
        let names = |mark| {
            let marked = list.debits.iter().filter(|debit| debit.mark == Some(mark));
            marked
                .map(|debit| crate::engine::markup::literal(debit.name.reveal()))
                .collect::<Vec<_>>()
        };
        let to_look = names(Mark::Look);
        if !to_look.is_empty() {
            let args = Args::none().with_markup(Arg::List, to_look.join(", "));
            self.say_with("found-look", &args);
        }
        let to_stop = names(Mark::Stop);
        if to_stop.is_empty() {
            self.say("found-none");
            return self.ask();
        }
        let marked = list
            .debits
            .iter()
            .filter(|debit| debit.mark == Some(Mark::Stop));
        let mut first = None;
        for debit in marked {
            let id = self.open_dossier(debit);
            first.get_or_insert(id);
        }
        self.person.in_hand = first;
        let count = i64::try_from(to_stop.len()).unwrap_or(i64::MAX);
        let args = Args::none()
            .with_number(Arg::Count, count)
            .with_markup(Arg::List, to_stop.join(", "));
        self.say_with("found-opened", &args);
        self.go_on();
    }

    fn open_dossier(&mut self, debit: &FoundDebit) -> crate::engine::case::CaseId {
        let id = self.open_case();
        let case = self.case_mut();
        case.learn(
            Slot::Name,
            Fact::Text(Private::new(debit.name.reveal().clone())),
        );
        if !debit.label.reveal().is_empty() {
            case.facts.learn(
                Slot::Label,
                Fact::Text(Private::new(debit.label.reveal().clone())),
            );
        }
        case.learn(Slot::Amount, Fact::Money(debit.amount_eur));
        if let Some(rhythm) = found::rhythm(debit.period) {
            case.learn(Slot::Rhythm, Fact::Choice(rhythm.name().to_owned()));
        }
        case.learn(Slot::LastDebitOn, Fact::Date(debit.last_on));
        if let Some(provider) = &debit.provider
            && self.book.provider(provider).is_some()
        {
            let fact = Fact::Provider(provider.clone());
            self.case_mut().facts.learn(Slot::Provider, fact);
        }
        id
    }
}

/// What was typed under a list: « arrêter 2 », « 3 garder », « j’ai fini ».
pub(super) fn read_wish(folded: &str) -> Option<FoundWish> {
    let words: Vec<&str> = folded.split_whitespace().collect();
    if matches!(
        words.as_slice(),
        ["fini" | "done" | "finished"] | [.., "ai", "fini"] | ["i", "m", "done"]
    ) {
        return Some(FoundWish::Done);
    }
    let [one, other] = words.as_slice() else {
        return None;
    };
    let (word, number) = match (one.parse::<u32>(), other.parse::<u32>()) {
        (Err(_), Ok(number)) => (*one, number),
        (Ok(number), Err(_)) => (*other, number),
        _ => return None,
    };
    let mark = match word {
        "arreter" | "arret" | "stop" | "end" => Mark::Stop,
        "garder" | "keep" => Mark::Keep,
        "verifier" | "look" | "check" => Mark::Look,
        _ => return None,
    };
    Some(FoundWish::Mark(mark, number.checked_sub(1)?))
}

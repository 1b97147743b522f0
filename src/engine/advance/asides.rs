//! Asides: the menus beside the agenda, and the words that answer them.
//! They never move the agenda by themselves: an aside nobody answers is forgotten, and nothing is lost.

use chrono_tz::Tz;

use super::{Erased, Turn};
use crate::engine::agenda;
use crate::engine::args::{Arg, Args};
use crate::engine::case::{Case, CaseId, Deed, Outcome, Stage};
use crate::engine::effect::Button;
use crate::engine::event::{Menu, Tap};
use crate::engine::fact::Fact;
use crate::engine::figures;
use crate::engine::fold::fold;
use crate::engine::markup::literal;
use crate::engine::names::Named;
use crate::engine::person::{Aside, Language};
use crate::engine::prompt;
use crate::engine::reading;
use crate::engine::reminders;
use crate::engine::slot::Slot;
use crate::engine::words;

/// The zones offered as buttons: mainland France, then overseas, from west to east.
const ZONES: [(&str, &str); 9] = [
    ("Paris", "Europe/Paris"),
    ("Saint-Pierre-et-Miquelon", "America/Miquelon"),
    ("Guadeloupe, Martinique", "America/Martinique"),
    ("Guyane", "America/Cayenne"),
    ("La Réunion", "Indian/Reunion"),
    ("Mayotte", "Indian/Mayotte"),
    ("Nouvelle-Calédonie", "Pacific/Noumea"),
    ("Wallis-et-Futuna", "Pacific/Wallis"),
    ("Polynésie française", "Pacific/Tahiti"),
];

impl Turn<'_> {
    /// Whether the words answered the aside.
    pub(super) fn answer_aside(&mut self, aside: Aside, text: &str) -> bool {
        if matches!(
            aside,
            Aside::SenderName | Aside::SenderAddress | Aside::SenderEmail
        ) {
            self.learn_detail(aside, text);
            return true;
        }
        if aside == Aside::Report {
            return self.answer_report(text);
        }
        let folded = fold(text).join(" ");
        let yes_no = reading::read_yes_no(self.book, &folded);
        let number = folded
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        let menu = match aside {
            Aside::Erase => yes_no.map(|yes| if yes { Menu::Erase } else { Menu::Keep }),
            Aside::EraseReally => {
                yes_no.map(|yes| if yes { Menu::EraseReally } else { Menu::Keep })
            }
            Aside::CancelMeaning => match folded.as_str() {
                "1" | "abonnement" | "resilier" | "subscription" => Some(Menu::EndSubscription),
                "2" | "quitter" | "leave" | "conversation" => Some(Menu::Leave),
                _ => None,
            },
            Aside::PickCase => number
                .and_then(|index| self.listed_cases().get(index).copied())
                .or_else(|| self.case_named(&folded))
                .map(Menu::Open),
            Aside::PickAnswer => number
                .and_then(|index| self.corrigible().get(index).copied())
                .map(|slot| Menu::Correct(slot.name().to_owned())),
            Aside::Zone => {
                let Some(zone) = read_zone(&folded) else {
                    self.person.aside = Some(Aside::Zone);
                    self.say("zone-unknown");
                    return true;
                };
                Some(Menu::Zone(zone.name().to_owned()))
            }
            Aside::Language => match folded.as_str() {
                "fr" | "francais" | "french" | "1" => Some(Menu::Speak(Language::Fr)),
                "en" | "anglais" | "english" | "2" => Some(Menu::Speak(Language::En)),
                _ => None,
            },
            Aside::SenderName | Aside::SenderAddress | Aside::SenderEmail | Aside::Report => None,
            Aside::Found => {
                let wish = super::statement::read_wish(&folded);
                // Other words answer the question in hand: the list is over.
                if wish.is_none() {
                    self.retire_prompt();
                }
                let list = self.person.found.as_ref().map(|list| list.number);
                list.zip(wish)
                    .map(|(list, wish)| Menu::Found { list, wish })
            }
            Aside::Drop => match (yes_no, self.person.in_hand) {
                (Some(true), Some(id)) => Some(Menu::DropReally(id)),
                (Some(false), Some(id)) => Some(Menu::Open(id)),
                _ => None,
            },
        };
        match menu {
            Some(menu) => {
                self.menu(&menu);
                true
            }
            None => false,
        }
    }

    /// A menu entry.
    pub(super) fn menu(&mut self, menu: &Menu) {
        let aside = self.person.aside.take();
        match menu {
            Menu::New | Menu::EndSubscription => {
                self.open_case();
                self.say("stage-identify");
                self.ask();
            }
            Menu::Cases => self.list_cases(),
            Menu::Open(id) => self.take_in_hand(*id),
            Menu::Corrections => self.list_corrections(),
            Menu::Correct(name) => match Slot::from_name(name) {
                Some(slot) => self.correct(slot),
                None => self.ask(),
            },
            Menu::Reopen(id) => self.reopen(*id),
            Menu::Drop(id) => {
                if self.person.cases.contains_key(id) {
                    self.person.in_hand = Some(*id);
                    self.person.aside = Some(Aside::Drop);
                    let rows = vec![
                        vec![self.button("button-drop-really", Menu::DropReally(*id))],
                        vec![self.button("button-keep-going", Menu::Open(*id))],
                    ];
                    self.say_rows("drop-ask", &self.args(), rows);
                } else {
                    self.ask();
                }
            }
            Menu::DropReally(id) => {
                let is_open = self
                    .person
                    .cases
                    .get(id)
                    .is_some_and(|case| !case.stage.is_closed());
                if is_open {
                    self.person.in_hand = Some(*id);
                    self.close(Outcome::Dropped);
                } else {
                    self.toast("toast-passed");
                    self.ask();
                }
            }
            Menu::Speak(language) => {
                self.person.language = *language;
                self.say("language-set");
                self.ask();
            }
            Menu::Zone(name) => self.live_in(name),
            Menu::Zones => {
                self.person.aside = Some(Aside::Zone);
                let rows = ZONES
                    .iter()
                    .map(|(label, name)| {
                        vec![Button::tap(
                            *label,
                            Tap::Menu(Menu::Zone((*name).to_owned())),
                        )]
                    })
                    .collect();
                self.say_rows("zone-ask", &Args::none(), rows);
            }
            Menu::Leave => self.say("left"),
            Menu::Erase => {
                self.person.aside = Some(Aside::EraseReally);
                let rows = vec![
                    vec![self.button("button-erase-really", Menu::EraseReally)],
                    vec![self.button("button-keep", Menu::Keep)],
                ];
                self.say_rows("erase-really", &Args::none(), rows);
            }
            Menu::EraseReally => {
                self.say("erased");
                self.erased = Erased::Yes;
            }
            Menu::Keep => {
                self.say("kept-all");
                self.ask();
            }
            Menu::Reminders => self.list_reminders(),
            Menu::RemindersOn(id) => self.switch_reminders(*id, true),
            Menu::RemindersOff(id) => self.switch_reminders(*id, false),
            Menu::Found { list, wish } => self.found_tap(*list, *wish),
            Menu::Report { card, wish } => self.report_tap(card, *wish),
            Menu::Letter => {
                self.show_letter();
                self.ask();
            }
            Menu::Documents
            | Menu::Document(_)
            | Menu::Pdf(_)
            | Menu::ReadingCopy(_)
            | Menu::Details
            | Menu::DetailBlank
            | Menu::DetailsErase => self.letter_menu(menu, aside),
        }
    }

    fn live_in(&mut self, zone: &str) {
        let Ok(zone) = zone.parse::<Tz>() else {
            return self.say("zone-unknown");
        };
        self.person.zone = zone;
        self.today = self.person.today(self.now);
        self.say_with("zone-set", &self.args().with(Arg::Zone, zone.name()));
        self.ask();
    }

    fn listed_cases(&self) -> Vec<CaseId> {
        self.person
            .cases
            .iter()
            .filter(|(_, case)| !case.facts.is_empty())
            .map(|(id, _)| *id)
            .collect()
    }

    fn case_named(&self, folded: &str) -> Option<CaseId> {
        if folded.len() < 3 {
            return None;
        }
        let is_named = |case: &Case| {
            figures::name(&self.scene(case))
                .is_some_and(|name| fold(name).join(" ").starts_with(folded))
        };
        self.person
            .cases
            .iter()
            .find(|(_, case)| is_named(case))
            .map(|(id, _)| *id)
    }

    pub(super) fn case_title(&self, case: &Case) -> String {
        figures::name(&self.scene(case))
            .map_or_else(|| self.text("untitled", &Args::none()), str::to_owned)
    }

    pub(super) fn list_cases(&mut self) {
        let listed = self.listed_cases();
        if listed.is_empty() {
            self.say("cases-none");
            return self.ask();
        }
        self.person.aside = Some(Aside::PickCase);
        let mut rows = Vec::new();
        let mut list = Vec::new();
        for (index, id) in listed.iter().enumerate() {
            let Some(case) = self.person.cases.get(id) else {
                continue;
            };
            let title = self.case_title(case);
            let stage = self.text(&format!("stage-{}.name", case.stage.name()), &Args::none());
            let args = Args::none()
                .with(Arg::Name, &title)
                .with_markup(Arg::Stage, stage)
                .with_markup(Arg::Date, words::date(self.person.language, case.opened_on));
            list.push(format!("{}. {}", index + 1, self.text("cases-row", &args)));
            rows.push(vec![Button::tap(title, Tap::Menu(Menu::Open(*id)))]);
        }
        if let Some(case) = self.person.case()
            && !case.facts.is_empty()
        {
            let button = if case.stage.is_closed() {
                self.button("button-reopen", Menu::Reopen(case.id))
            } else {
                self.button("button-drop", Menu::Drop(case.id))
            };
            rows.push(vec![button]);
        }
        rows.push(vec![self.button("button-new", Menu::New)]);
        let args = Args::none().with_markup(Arg::List, list.join("\n"));
        self.say_rows("cases-title", &args, rows);
    }

    fn take_in_hand(&mut self, id: CaseId) {
        let Some(case) = self.person.cases.get(&id) else {
            self.toast("toast-passed");
            return self.ask();
        };
        let title = self.case_title(case);
        self.person.in_hand = Some(id);
        self.say_with("case-taken", &Args::none().with(Arg::Name, &title));
        self.ask();
    }

    fn reopen(&mut self, id: CaseId) {
        let (book, today) = (self.book, self.today);
        match self.person.cases.get_mut(&id) {
            Some(case) if case.stage.is_closed() => {
                case.stage = Stage::Identify;
                case.note(today, Deed::Reopened, None);
                for slot in [Slot::Settled, Slot::Debited] {
                    case.clear(slot);
                }
                if case.facts.choice::<crate::engine::slot::Reply>()
                    == Some(crate::engine::slot::Reply::Accepted)
                {
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

    /// The answers of the case in hand that can be corrected, in the agenda's order.
    fn corrigible(&self) -> Vec<Slot> {
        let Some(case) = self.person.case() else {
            return Vec::new();
        };
        self.book
            .agenda
            .all()
            .map(|(_, question)| question.ask)
            .filter(|slot| {
                case.facts
                    .get(*slot)
                    .is_some_and(|fact| *fact != Fact::Done)
            })
            .collect()
    }

    pub(super) fn list_corrections(&mut self) {
        let slots = self.corrigible();
        if slots.is_empty() {
            self.say("correct-none");
            return self.ask();
        }
        self.person.aside = Some(Aside::PickAnswer);
        let Some(case) = self.person.case() else {
            return;
        };
        let rows = slots
            .iter()
            .enumerate()
            .filter_map(|(index, slot)| {
                let fact = case.facts.get(*slot)?;
                let label = self.text(&prompt::attribute(*slot, "label"), &Args::none());
                let answer = prompt::in_words(&self.scene(case), self.person.language, *slot, fact);
                let label =
                    crate::engine::markup::plain(&format!("{}. {label} : {answer}", index + 1));
                Some(vec![Button::tap(
                    shortened(&label),
                    Tap::Menu(Menu::Correct(slot.name().to_owned())),
                )])
            })
            .collect();
        self.say_rows("correct-title", &self.args(), rows);
    }

    pub(super) fn list_reminders(&mut self) {
        let mut rows: Vec<Vec<Button>> = Vec::new();
        let mut list = Vec::new();
        for case in self.person.cases.values() {
            for reminder in reminders::pending(self.book, case, self.person.zone, self.today) {
                let answer = self.text(&reminders::row_key(&reminder), &self.args_of(case));
                let on = reminder
                    .at
                    .max(self.now)
                    .with_timezone(&self.person.zone)
                    .date_naive();
                let args = Args::none()
                    .with(Arg::Name, &self.case_title(case))
                    .with_markup(Arg::Answer, answer)
                    .with_markup(Arg::Date, words::date(self.person.language, on));
                list.push((on, self.text("reminders-row", &args)));
            }
        }
        list.sort();
        let list: Vec<String> = list.into_iter().map(|(_, row)| row).collect();
        if let Some(case) = self.person.case()
            && case.facts.has(Slot::Reminders)
            && !case.stage.is_closed()
        {
            let button = if reminders::are_on(case) {
                self.button("button-reminders-off", Menu::RemindersOff(case.id))
            } else {
                self.button("button-reminders-on", Menu::RemindersOn(case.id))
            };
            rows.push(vec![button]);
        }
        rows.push(vec![self.button("button-zone", Menu::Zones)]);
        if list.is_empty() {
            self.say_rows("reminders-none", &self.args(), rows);
        } else {
            let args = self
                .args()
                .with_markup(Arg::List, list.join("\n"))
                .with(Arg::Zone, self.person.zone.name());
            self.say_rows("reminders-title", &args, rows);
        }
    }

    fn switch_reminders(&mut self, id: CaseId, on: bool) {
        let Some(case) = self
            .person
            .cases
            .get_mut(&id)
            .filter(|case| case.facts.has(Slot::Reminders))
        else {
            self.toast("toast-passed");
            return self.ask();
        };
        case.facts.learn(Slot::Reminders, Fact::YesNo(on));
        self.say(if on {
            "reminders-set-on"
        } else {
            "reminders-set-off"
        });
        self.ask();
    }
}

/// A zone by its buttons' words, or by its name in the world's list, e.g. “Europe/London”, « new york ».
fn read_zone(folded: &str) -> Option<Tz> {
    let offered = ZONES.iter().find(|(label, _)| {
        let label = fold(label).join(" ");
        folded.len() >= 4 && (label == folded || label.split(' ').any(|word| word == folded))
    });
    if let Some((_, name)) = offered {
        return name.parse().ok();
    }
    if folded.len() < 4 {
        return None;
    }
    chrono_tz::TZ_VARIANTS.iter().copied().find(|zone| {
        let name = fold(zone.name()).join(" ");
        name == folded || name.ends_with(&format!(" {folded}"))
    })
}

/// A label cut to what a button can show.
fn shortened(label: &str) -> String {
    const LONGEST: usize = 56;
    if label.chars().count() <= LONGEST {
        return label.to_owned();
    }
    let mut cut: String = label.chars().take(LONGEST - 1).collect();
    cut.push('…');
    literal(&cut).replace('\\', "")
}

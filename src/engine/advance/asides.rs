//! Asides: the menus beside the agenda, and the words that answer them.
//! They never move the agenda by themselves: an aside nobody answers is forgotten, and nothing is lost.

use chrono_tz::Tz;

use super::{Erased, Turn};
use crate::engine::args::{Arg, Args};
use crate::engine::effect::Button;
use crate::engine::event::{CaseWish, Menu, Tap};
use crate::engine::fact::Fact;
use crate::engine::fold::fold;
use crate::engine::markup::literal;
use crate::engine::names::Named;
use crate::engine::person::{Aside, Language};
use crate::engine::prompt;
use crate::engine::reading;
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
        if aside == Aside::Reminded {
            return self.answer_reminder(text);
        }
        if aside == Aside::MoveReminder {
            return self.move_to_typed(text);
        }
        if aside == Aside::Rename {
            self.rename(text);
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
                let city = || self.book.words.cities.get(&folded).copied();
                let zone = read_offset(text).or_else(city);
                let Some(zone) = zone.or_else(|| read_zone(&folded)) else {
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
            Aside::SenderName
            | Aside::SenderAddress
            | Aside::SenderEmail
            | Aside::Reminded
            | Aside::MoveReminder
            | Aside::Rename
            | Aside::HandIn
            | Aside::Report => None,
            Aside::EraseCase => match (yes_no, self.person.in_hand) {
                (Some(true), Some(id)) => Some(Menu::Case(id, CaseWish::EraseReally)),
                (Some(false), Some(id)) => Some(Menu::Open(id)),
                _ => None,
            },
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
            Menu::Drop(id) => self.ask_to_drop(*id),
            Menu::DropReally(id) => self.drop_case(*id),
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
            Menu::Reminders
            | Menu::Coming(..)
            | Menu::Habit(_)
            | Menu::CalendarFile
            | Menu::RemindersOn(_)
            | Menu::RemindersOff(_) => self.coming_menu(menu),
            Menu::Case(id, wish) => self.case_wish(*id, *wish),
            Menu::Archived => self.list_archived(),
            Menu::ForSomeone => self.for_someone(),
            Menu::Ladder => {
                self.say_ladder();
                self.ask();
            }
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
        self.owe_all();
        self.person.zone = zone;
        self.today = self.person.today(self.now);
        self.say_with("zone-set", &self.args().with(Arg::Zone, &words::zone(zone)));
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
}

/// A zone by its distance from universal time in whole hours: « UTC+4 », « -3 », « GMT +11:00 ».
fn read_offset(text: &str) -> Option<Tz> {
    let text = text.trim().to_ascii_uppercase();
    let text = text.trim_start_matches("UTC").trim_start_matches("GMT");
    let text = text.trim().replace('−', "-");
    let (sign, hours) = match text.split_at_checked(1)? {
        // The world's list counts these westward.
        ("+", hours) => ('-', hours),
        ("-", hours) => ('+', hours),
        _ => return None,
    };
    let hours: u8 = hours.trim().trim_end_matches(":00").parse().ok()?;
    let name = match hours {
        0 => "Etc/UTC".to_owned(),
        hours => format!("Etc/GMT{sign}{hours}"),
    };
    name.parse().ok()
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

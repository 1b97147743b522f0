//! What goes wrong on purpose: a plan of the failures that the bot's next calls meet.
//! It decides, and never acts: the Bot API carries the failure out.

use std::collections::BTreeSet;

/// A failure that a call may meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `429` with the seconds to wait; nothing is done.
    RetryAfter(u32),
    /// A server error such as `500` or `502`; nothing is done.
    Server(u16),
    /// `403`: the person has blocked the bot; nothing is done.
    Blocked,
    /// The connection ends without an answer, and nothing is done.
    DropUndone,
    /// The action is done, and the connection ends before the answer.
    DropDone,
}

/// Which calls a planned failure waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aim {
    /// Method in any case, or `*` for every method but `getUpdates` and `getMe`.
    pub method: String,
    /// Only calls about this chat.
    pub chat: Option<i64>,
}

impl Aim {
    /// Every call of a method.
    #[must_use]
    pub fn method(name: &str) -> Self {
        Self {
            method: name.to_ascii_lowercase(),
            chat: None,
        }
    }

    /// The calls of a method about one chat.
    #[must_use]
    pub fn in_chat(name: &str, chat: i64) -> Self {
        Self {
            chat: Some(chat),
            ..Self::method(name)
        }
    }

    fn hits(&self, method: &str, chat: Option<i64>) -> bool {
        let named = if self.method == "*" {
            !["getupdates", "getme"].contains(&method)
        } else {
            self.method == method
        };
        named && (self.chat.is_none() || self.chat == chat)
    }
}

/// Failures drawn by chance, the same ones for the same seed and order of calls.
#[derive(Clone, Debug)]
pub struct Weather {
    /// Start of the sequence.
    pub seed: u64,
    /// A failure for one call in this many; 0 for never.
    pub one_in: u64,
    /// The failures to draw from.
    pub faults: Vec<Fault>,
    /// The methods concerned, in lower case; empty for all but `getUpdates` and `getMe`.
    pub methods: BTreeSet<String>,
}

/// The plan.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    planned: Vec<(Aim, Fault, usize)>,
    weather: Option<Weather>,
}

impl Faults {
    /// The next `times` calls that fit meet this failure, after those planned before.
    pub fn plan(&mut self, aim: Aim, fault: Fault, times: usize) {
        self.planned.push((aim, fault, times));
    }

    /// Begins drawing failures by chance.
    pub fn set_weather(&mut self, weather: Weather) {
        self.weather = Some(weather);
    }

    /// Forgets every planned and drawn failure.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// The failure this call meets, if any.
    pub fn next(&mut self, method: &str, chat: Option<i64>) -> Option<Fault> {
        let place = self
            .planned
            .iter()
            .position(|(aim, _, left)| *left > 0 && aim.hits(method, chat));
        if let Some(place) = place {
            self.planned[place].2 -= 1;
            let fault = self.planned[place].1;
            self.planned.retain(|(_, _, left)| *left > 0);
            return Some(fault);
        }
        let weather = self.weather.as_mut()?;
        let exposed = if weather.methods.is_empty() {
            Aim::method("*").hits(method, chat)
        } else {
            weather.methods.contains(method)
        };
        if !exposed || weather.one_in == 0 || weather.faults.is_empty() {
            return None;
        }
        let drawn = splitmix(&mut weather.seed);
        let count = u64::try_from(weather.faults.len()).ok()?;
        let which = usize::try_from((drawn >> 32) % count).ok()?;
        drawn
            .is_multiple_of(weather.one_in)
            .then(|| weather.faults[which])
    }
}

/// `SplitMix64`: small, and the same on every machine.
fn splitmix(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut z = *seed;
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn planned_failures_come_in_order_and_end() {
        let mut faults = Faults::default();
        faults.plan(Aim::method("sendMessage"), Fault::Server(502), 2);
        faults.plan(Aim::in_chat("*", 7), Fault::Blocked, 1);
        let drawn: Vec<Option<Fault>> = [
            ("getupdates", None),
            ("sendmessage", Some(7)),
            ("sendmessage", Some(8)),
            ("sendmessage", Some(8)),
            ("sendmessage", Some(7)),
            ("sendmessage", Some(7)),
        ]
        .into_iter()
        .map(|(method, chat)| faults.next(method, chat))
        .collect();
        let server = Some(Fault::Server(502));
        assert_eq!(
            drawn,
            [None, server, server, None, Some(Fault::Blocked), None]
        );
    }

    #[test]
    fn the_same_seed_draws_the_same_failures() {
        let draw = |seed| -> Vec<Option<Fault>> {
            let mut faults = Faults::default();
            faults.set_weather(Weather {
                seed,
                one_in: 3,
                faults: vec![Fault::DropDone, Fault::RetryAfter(1)],
                methods: BTreeSet::new(),
            });
            (0..200).map(|_| faults.next("sendmessage", None)).collect()
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        let hit = draw(1).iter().flatten().count();
        assert!((40..100).contains(&hit), "{hit} of 200");
    }
}

//! A pasted label: explained piece by piece, and what it tells for sure is learnt, so that it is not asked.
//! It never learns a name that is not sure: such a name is only proposed.

use super::Turn;
use crate::book::labels::Instrument;
use crate::engine::effect::{Effect, Message};
use crate::engine::fact::Fact;
use crate::engine::label::{self, Decoded};
use crate::engine::names::Named;
use crate::engine::slot::{Biller, PaidBy, Slot};

impl Turn<'_> {
    /// Explains the label just learnt. The name of who sells becomes the provider's card; a store, or who collects for others, the biller too.
    pub(super) fn read_label(&mut self) {
        let Some(decoded) = self.decoded_label() else {
            return;
        };
        let text = label::message(self.book, self.person.language, &decoded);
        self.effects.push(Effect::Say(Message::new(text)));
        let Some(id) = decoded.provider().filter(|_| decoded.is_sure()) else {
            return;
        };
        if decoded.sells() {
            let fact = Fact::Provider(id.to_owned());
            self.case_mut().facts.learn(Slot::Provider, fact);
        }
        if let Some(biller) = Biller::from_name(id) {
            let fact = Fact::Choice(biller.name().to_owned());
            self.case_mut().facts.learn(Slot::Biller, fact.clone());
            self.say_note(Slot::Biller, &fact);
        }
    }

    /// By card or by direct debit, when the label says so: asked only of a debit nobody agreed to.
    pub(super) fn read_instrument(&mut self) {
        let instrument = self.decoded_label().and_then(|decoded| decoded.instrument);
        let paid_by = match instrument {
            Some(Instrument::Card) => PaidBy::Card,
            Some(Instrument::SepaDd) => PaidBy::DirectDebit,
            _ => return,
        };
        let fact = Fact::Choice(paid_by.name().to_owned());
        self.case_mut().facts.learn(Slot::PaidBy, fact);
    }

    fn decoded_label(&self) -> Option<Decoded> {
        let case = self.person.case()?;
        let label = case.facts.text(Slot::Label)?;
        Some(label::decode(self.book, label, self.today))
    }
}

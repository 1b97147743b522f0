//! `compose`: the words of `dialogues/` and the facts become a document.
//! The layout is read before any value is put in: what people gave can't become a list, a title or a blank.

use rust_decimal::Decimal;

use crate::book::Book;
use crate::engine::args::Value;
use crate::engine::fold::fold;
use crate::engine::letter::citation::cite;
use crate::engine::letter::cited::{Cited, cited};
use crate::engine::letter::document::{Block, Citation, Document, Labels, Line, Span};
use crate::engine::letter::facts::{Facts, Words};
use crate::engine::letter::kind::{Audience, DocumentKind, Layout};
use crate::engine::letter::particular::{Particular, selectors};
use crate::engine::names::Named;
use crate::engine::person::Language;
use crate::engine::rights::law::Timed;
use crate::engine::rights::rules::RuleId;
use crate::engine::slot::Route;
use crate::engine::words;

/// The document of that kind. What is sent or said in France is French: in another language it is a reading copy, and says so.
#[must_use]
pub fn compose(book: &Book, kind: DocumentKind, facts: &Facts, language: Language) -> Document {
    let desk = Desk {
        book,
        kind,
        facts,
        language,
        cited: cited(kind, facts),
    };
    let is_letter = kind.layout() == Layout::Letter;
    let subject = desk.line(&desk.key(".subject"));
    let title = subject.plain();
    Document {
        kind,
        language,
        layout: kind.layout(),
        file_name: desk.file_name(),
        author: facts
            .sender
            .name
            .as_ref()
            .map(|name| name.reveal().to_owned())
            .unwrap_or_default(),
        notice: (kind != DocumentKind::Checklist && language != Language::Fr)
            .then(|| desk.say("document-notice")),
        sender: if is_letter { desk.sender() } else { Vec::new() },
        recipient: if is_letter {
            desk.recipient()
        } else {
            Vec::new()
        },
        place_and_date: Some(desk.line(if is_letter {
            "document-place-and-date"
        } else {
            "document-date"
        })),
        sending: desk.sending(),
        subject,
        body: desk.body(),
        signature: is_letter.then(|| desk.line("document-signed")),
        enclosures: desk.enclosures(),
        labels: Labels {
            subject: desk.say("document-label-subject"),
            enclosures: desk.say("document-label-enclosures"),
            signature: desk.say("document-label-signature"),
            citations: desk.say("document-label-citations"),
        },
        citations: desk.citations(),
        title,
    }
}

/// Before the name of a list that the facts hold: a sign that no value can hold.
const LIST: char = '\u{f8ff}';

struct Desk<'a> {
    book: &'a Book,
    kind: DocumentKind,
    facts: &'a Facts,
    language: Language,
    cited: Cited,
}

impl Desk<'_> {
    fn key(&self, attribute: &str) -> String {
        format!("document-{}{attribute}", self.kind.name())
    }

    /// A text in which each particular is still a sign.
    fn say(&self, key: &str) -> String {
        let signs = Particular::ALL
            .iter()
            .map(|particular| (particular.name(), particular.sign().to_string()));
        let words = selectors(self.kind, self.facts)
            .into_iter()
            .map(|(name, word)| (name, word.to_owned()));
        let articles = [
            ("articles", self.cited.main),
            ("articles_money", self.cited.money),
            ("articles_next", self.cited.next),
        ]
        .map(|(name, rule)| (name, self.articles(rule)));
        let law = &self.book.law.figures;
        let figures = [
            ("amicable_ceiling", &law.amicable_ceiling_eur),
            ("court_contribution", &law.court_contribution_eur),
        ]
        .map(|(name, figure)| (name, self.euros(figure)));
        self.book.texts().say_with(
            self.language,
            key,
            signs
                .chain(words)
                .chain(articles)
                .chain(figures)
                .map(|(name, text)| (name, Value::Text(text))),
        )
    }

    fn line(&self, key: &str) -> Line {
        self.fill(&self.say(key))
    }

    /// Puts the values and the blanks in.
    fn fill(&self, text: &str) -> Line {
        let mut spans = Vec::new();
        let mut words = String::new();
        for sign in text.chars() {
            let Some(particular) = Particular::from_sign(sign) else {
                words.push(sign);
                continue;
            };
            if let Some(value) = particular.value(self.facts, self.language) {
                words.push_str(&value);
                continue;
            }
            if !words.is_empty() {
                spans.push(Span::Words(std::mem::take(&mut words)));
            }
            spans.push(Span::Blank(self.hint(particular)));
        }
        if !words.is_empty() {
            spans.push(Span::Words(words));
        }
        Line(spans)
    }

    /// What goes into a blank.
    fn hint(&self, particular: Particular) -> String {
        self.book.texts().say_with(
            self.language,
            &particular.hint_key(self.kind.audience()),
            std::iter::empty(),
        )
    }

    fn particular(&self, particular: Particular) -> Line {
        self.fill(&particular.sign().to_string())
    }

    fn sender(&self) -> Vec<Line> {
        let sender = &self.facts.sender;
        let mut lines = vec![self.particular(Particular::Sender)];
        // On a page or in an e-mail the company finds its customer by the account, not by a postal address.
        let is_electronic = self.kind.audience() == Audience::Provider && self.is_electronic();
        if !is_electronic || !sender.address.is_empty() {
            lines.extend(self.address(&sender.address));
        }
        if is_electronic || sender.email.is_some() {
            lines.push(self.particular(Particular::Email));
        }
        if sender.phone.is_some() {
            lines.push(self.particular(Particular::Phone));
        }
        lines
    }

    fn is_electronic(&self) -> bool {
        matches!(
            self.facts.route,
            Some(Route::Online | Route::Account | Route::Email | Route::Form | Route::Phone)
        )
    }

    fn recipient(&self) -> Vec<Line> {
        let recipient = &self.facts.recipient;
        let name = match (self.kind.audience(), &recipient.name) {
            (Audience::Provider, None) if self.facts.provider.is_some() => Particular::Provider,
            _ => Particular::Recipient,
        };
        let mut lines = vec![self.particular(name)];
        match (
            &recipient.email,
            recipient.address.is_empty(),
            self.is_electronic(),
        ) {
            (Some(email), true, true) => lines.push(Line::words(email.reveal())),
            (None, true, true) => {}
            _ => lines.extend(self.address(&recipient.address)),
        }
        lines
    }

    fn address(&self, address: &[Words]) -> Vec<Line> {
        if address.is_empty() {
            return vec![self.particular(Particular::Address); 2];
        }
        address
            .iter()
            .map(|line| Line::words(line.reveal()))
            .collect()
    }

    /// The line that a registered letter bears.
    fn sending(&self) -> Option<Line> {
        let is_letter = self.kind.layout() == Layout::Letter;
        match self.facts.route.filter(|_| is_letter)? {
            Route::Letter => Some(self.line("document-sending-post")),
            Route::ELetter => Some(self.line("document-sending-electronic-post")),
            Route::Store
            | Route::Online
            | Route::Account
            | Route::Email
            | Route::Form
            | Route::Phone
            | Route::NewOperator => None,
        }
    }

    /// The text, and the lists that only the facts hold where it leaves a line for them.
    fn body(&self) -> Vec<Block> {
        let text = self.say(&self.key(""));
        let mut blocks = Vec::new();
        for part in Block::read_all(&text, &|line| match line {
            "@items" | "@contacts" | "@equipment" | "@story" => {
                Line::words(format!("{LIST}{line}"))
            }
            other => self.fill(other),
        }) {
            let list = self.list_of(&part);
            blocks.push(list.unwrap_or(part));
        }
        blocks
    }

    fn list_of(&self, block: &Block) -> Option<Block> {
        let Block::Paragraph(lines) = block else {
            return None;
        };
        let [line] = lines.as_slice() else {
            return None;
        };
        let [Span::Words(words)] = line.0.as_slice() else {
            return None;
        };
        let lines = |list: &[Words]| list.iter().map(|one| Line::words(one.reveal())).collect();
        Some(match words.strip_prefix(LIST)? {
            "@items" if self.facts.items.is_empty() => {
                Block::Boxes(vec![self.particular(Particular::Anything); 3])
            }
            "@items" => Block::Boxes(lines(&self.facts.items)),
            "@contacts" if self.facts.contacts.is_empty() => Block::List(vec![
                self.particular(Particular::Phone),
                self.particular(Particular::Address),
            ]),
            "@contacts" => Block::List(lines(&self.facts.contacts)),
            "@equipment" if self.facts.equipment.is_empty() => {
                Block::List(vec![self.particular(Particular::Anything); 2])
            }
            "@equipment" => Block::List(lines(&self.facts.equipment)),
            "@story" => {
                let mut told = vec![self.particular(Particular::Story)];
                if self.facts.story.is_none() {
                    told.extend(vec![self.particular(Particular::Anything); 3]);
                }
                Block::Paragraph(told)
            }
            _ => return None,
        })
    }

    fn enclosures(&self) -> Vec<Line> {
        if !self.facts.enclosures.is_empty() {
            return self
                .facts
                .enclosures
                .iter()
                .map(|line| Line::words(line.reveal()))
                .collect();
        }
        let key = self.key(".enclosures");
        if !self.book.has(self.language, &key) {
            return Vec::new();
        }
        let text = self.say(&key);
        text.lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| self.fill(line))
            .collect()
    }

    fn articles(&self, rule: Option<RuleId>) -> String {
        rule.and_then(|rule| self.book.law.rule(rule))
            .map(|data| cite(self.language, &data.articles))
            .unwrap_or_default()
    }

    /// A figure of law on the day of writing; before its first day, the one it began with.
    fn euros(&self, figure: &Timed) -> String {
        figure
            .on(self.facts.written_on)
            .or_else(|| Some(figure.versions.first()?.value))
            .map(|sum| words::euros(self.language, Decimal::from(sum)))
            .unwrap_or_default()
    }

    fn citations(&self) -> Vec<Citation> {
        self.cited
            .iter()
            .filter_map(|rule| {
                Some(Citation {
                    rule,
                    articles: self.articles(Some(rule)),
                    checked_on: self.book.law.rule(rule)?.checked_on,
                })
            })
            .collect()
    }

    /// « resiliation-netflix-2026-11-23.pdf ».
    fn file_name(&self) -> String {
        const LONGEST: usize = 40;
        let what = self.say(&self.key(".file"));
        let name = Particular::Subscription
            .value(self.facts, self.language)
            .map(|name| fold(&name).join("-"))
            .map(|slug| {
                slug.chars()
                    .filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-')
                    .take(LONGEST)
                    .collect::<String>()
            })
            .map(|slug| slug.trim_matches('-').to_owned())
            .filter(|slug| !slug.is_empty());
        let on = self.facts.written_on;
        match name {
            Some(name) => format!("{what}-{name}-{on}.pdf"),
            None => format!("{what}-{on}.pdf"),
        }
    }
}

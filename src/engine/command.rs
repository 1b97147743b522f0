//! Commands: `/nouveau`, `/dossiers`… in French and in English, the same on every shell.
//! They never depend on the question in hand: every command works in the middle of any question.

use crate::engine::fold::fold;
use crate::engine::person::Language;

/// A command and the names it goes by.
macro_rules! commands {
    ($($(#[$doc:meta])* $variant:ident: $fr:literal, $en:literal $(, $other:literal)*;)+) => {
        /// What a command asks for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Command { $($(#[$doc])* $variant,)+ }

        impl Command {
            /// Every command, in the order of the menus.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in a language's menu, without the stroke.
            #[must_use]
            pub fn name(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$variant, Language::Fr) => $fr, (Self::$variant, Language::En) => $en,)+
                }
            }

            fn from_name(name: &str) -> Option<Self> {
                match name {
                    $($fr => Some(Self::$variant),)+
                    _ => match name {
                        $($en $(| $other)* => Some(Self::$variant),)+
                        _ => None,
                    },
                }
            }
        }
    };
}

commands! {
    /// Begin, or come in by a link.
    Start: "start", "start";
    /// Open a new case.
    New: "nouveau", "new", "nouvelle";
    /// Show the cases and switch.
    Cases: "dossiers", "cases", "dossier", "case";
    /// Send a bank statement, or see the one in hand again.
    Statement: "releve", "statement", "releves", "statements";
    /// Show what the law gives.
    Rights: "droits", "rights", "droit";
    /// Show the preparation checklist.
    Checklist: "checklist", "checklist", "liste", "list";
    /// Show the text to send.
    Letter: "courrier", "letter", "lettre";
    /// Show what can be done when the provider does not answer, or refuses.
    Ladder: "recours", "recourse", "mediateur", "mediator";
    /// Show the details that letters print.
    Details: "coordonnees", "details", "adresse", "address";
    /// Show the reminders.
    Reminders: "rappels", "reminders", "rappel", "fuseau", "timezone";
    /// The question before.
    Back: "retour", "back";
    /// Correct an earlier answer.
    Correct: "corriger", "correct";
    /// Leave the conversation.
    Leave: "quitter", "leave", "quit", "exit";
    /// What the bot does, and its commands.
    Help: "aide", "help";
    /// The other language.
    Language: "langue", "language", "english", "francais";
    /// What is kept, and for how long.
    Privacy: "confidentialite", "privacy";
    /// A file of all that is held.
    MyData: "mesdonnees", "mydata";
    /// Erase everything.
    Erase: "effacer", "erase", "delete", "supprimer";
    /// An ambiguous word here: it is asked which is meant.
    Cancel: "annuler", "cancel", "stop", "resilier";
}

/// A typed command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// A command and what follows it.
    Known(Command, String),
    /// It begins with a stroke, and no command has that name.
    Strange,
}

/// Reads a command; `None` when the words are no command.
#[must_use]
pub fn read(text: &str) -> Option<Typed> {
    let rest = text.trim().strip_prefix('/')?;
    let (name, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let name = name.split('@').next().unwrap_or_default();
    let folded = fold(name).concat();
    Some(match Command::from_name(&folded) {
        Some(command) => Typed::Known(command, argument.trim().to_owned()),
        None => Typed::Strange,
    })
}

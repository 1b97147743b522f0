//! Letters: from a few facts to a document ready to be laid out, copied or sent by e-mail.
//! It never draws a page and never sends anything; what people gave is a value, and no sign of it is read as layout.

mod citation;
mod cited;
mod compose;
mod document;
mod facts;
mod kind;
mod of_case;
mod order;
mod particular;
mod proof;
mod reading;
mod text;

pub use citation::cite;
pub use cited::{Cited, cited};
pub use compose::compose;
pub use document::{Block, Citation, Document, Labels, Line, Span};
pub use facts::{Facts, Party, Words};
pub use kind::{Audience, DocumentKind, Layout, LegalGround};
pub use of_case::{checklist, of_case};
pub use order::{Order, to_bank};
pub use particular::{GIVEN, Particular, SELECTORS, selectors};
pub use reading::FactsError;
pub use text::{Email, pieces};

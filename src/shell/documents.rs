//! Documents as PDF: pages drawn with Typst from a `Document`, off the threads that serve chats.
//! It never chooses a word, opens no file and asks nothing of the network: layouts and fonts are in the program.

mod attached;
mod inputs;
mod press;
mod printer;

pub use attached::Attached;
pub use press::{Press, PrintError};
pub use printer::{Printed, Printer};

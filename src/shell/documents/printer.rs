//! `Printer`: the press for many chats at once: each document is drawn on a thread of its own, so many at a time.
//! It never holds a thread that serves a chat, and who waits is served in order.

use std::sync::Arc;

use tokio::sync::Semaphore;

use crate::book::Book;
use crate::engine::letter::Document;
use crate::shell::documents::attached::Attached;
use crate::shell::documents::press::{Press, PrintError};

/// Documents drawn at the same time.
const AT_A_TIME: usize = 2;

/// Draws documents for whoever asks.
#[derive(Clone)]
pub struct Printer {
    press: Arc<Press>,
    places: Arc<Semaphore>,
}

/// A file to hand over.
#[derive(Clone, PartialEq, Eq)]
pub struct Printed {
    /// Its name, which a person understands.
    pub file_name: String,
    /// A PDF.
    pub bytes: Vec<u8>,
}

impl Printer {
    /// A printer with the layouts of that book.
    #[must_use]
    pub fn new(book: &Book) -> Self {
        Self {
            press: Arc::new(Press::new(book)),
            places: Arc::new(Semaphore::new(AT_A_TIME)),
        }
    }

    /// Draws a document, once a place is free.
    ///
    /// # Errors
    /// When the layout is broken, or the program is stopping.
    pub async fn print(
        &self,
        document: Document,
        attached: Vec<Attached>,
    ) -> Result<Printed, PrintError> {
        let place = Arc::clone(&self.places)
            .acquire_owned()
            .await
            .map_err(|_| PrintError::Stopped)?;
        let press = Arc::clone(&self.press);
        tokio::task::spawn_blocking(move || {
            let bytes = press.print(&document, &attached);
            drop(place);
            Ok(Printed {
                file_name: document.file_name,
                bytes: bytes?,
            })
        })
        .await
        .map_err(|_| PrintError::Stopped)?
    }
}

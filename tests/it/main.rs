//! The one test binary.

mod advice;
mod binary;
mod calendar;
mod checker;
mod clock;
mod conversations;
mod directory;
mod documents;
mod ics;
mod kill;
mod labels;
mod lives;
mod log_capture;
mod operator;
#[cfg(feature = "page-tests")]
mod page;
mod playground;
mod providers;
mod rights;
mod search;
mod shells;
mod statements;
mod stores;
mod storm;
mod telegram;
mod tidy;
mod typed;
mod walks;
#[cfg(feature = "page-tests")]
mod webdriver;

/// The project's own book, loaded once; it has to be sound.
pub fn the_book() -> &'static stopabo::book::Book {
    &BOOK
}

/// The same, for a shell that shares it.
pub fn shared_book() -> std::sync::Arc<stopabo::book::Book> {
    std::sync::Arc::clone(&BOOK)
}

static BOOK: std::sync::LazyLock<std::sync::Arc<stopabo::book::Book>> =
    std::sync::LazyLock::new(|| {
        let (book, problems) = stopabo::book::load(&stopabo::book::source::Files::compiled_in());
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{}", told.join("\n"));
        std::sync::Arc::new(book.unwrap())
    });

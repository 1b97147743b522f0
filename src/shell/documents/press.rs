//! `Press`: from a document to the bytes of a PDF, on the thread that asks.
//! It never keeps a document: Typst's own cache is emptied after each.

use typst::foundations::{Array, Bytes, Dict, IntoValue, Smart};
use typst::layout::PagedDocument;
use typst::text::{Font, FontStyle, FontWeight};
use typst_as_lib::TypstEngine;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::book::Book;
use crate::engine::letter::{Document, Layout};
use crate::shell::documents::attached::Attached;
use crate::shell::documents::inputs;

/// Draws documents.
pub struct Press {
    engine: TypstEngine,
    accessible: PdfStandards,
}

/// Why a document could not be drawn; it holds no word of the document.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// A layout is not Typst, or does not fit the document.
    #[error("the layout `{layout}` can't be drawn: {why}")]
    Layout {
        /// The file of the layout.
        layout: &'static str,
        /// What Typst says of it.
        why: String,
    },
    /// The pages were drawn and could not be written.
    #[error("the pages can't be written as PDF: {0}")]
    Pdf(String),
    /// The program is stopping.
    #[error("the printer has stopped")]
    Stopped,
}

impl Press {
    /// A press with the layouts of that book.
    #[must_use]
    pub fn new(book: &Book) -> Self {
        let sources: Vec<(&str, &str)> = book.layouts().collect();
        let engine = TypstEngine::builder()
            .with_static_source_file_resolver(sources)
            .fonts(fonts())
            .build();
        Self {
            engine,
            // A standard alone always fits itself; without it, the pages are tagged all the same.
            accessible: PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default(),
        }
    }

    /// The bytes of the PDF.
    ///
    /// # Errors
    /// When a layout is broken: the words of a document can't break one.
    pub fn print(&self, document: &Document, attached: &[Attached]) -> Result<Vec<u8>, PrintError> {
        // A file that is not what it says it is would break the page: it is left out, and the others are shown.
        let shown: Vec<&Attached> = attached
            .iter()
            .filter(|file| self.pages(document, &[file]).is_ok())
            .collect();
        let pages = self.pages(document, &shown)?;
        let options = |standards: PdfStandards| PdfOptions {
            ident: Smart::Auto,
            standards,
            ..PdfOptions::default()
        };
        // A sign that no font has would be refused by the standard: such a page is only tagged.
        typst_pdf::pdf(&pages, &options(self.accessible.clone()))
            .or_else(|_| typst_pdf::pdf(&pages, &options(PdfStandards::default())))
            .map_err(|errors| {
                let why = errors.iter().map(|error| error.message.as_str());
                PrintError::Pdf(why.collect::<Vec<_>>().join("; "))
            })
    }
}

impl Press {
    fn pages(
        &self,
        document: &Document,
        attached: &[&Attached],
    ) -> Result<PagedDocument, PrintError> {
        let layout = match document.layout {
            Layout::Letter => "letter.typ",
            Layout::Sheet => "sheet.typ",
        };
        let mut inputs = Dict::new();
        inputs.insert("document".into(), inputs::of(document));
        let files: Array = attached
            .iter()
            .flat_map(|file| file.pages())
            .map(inputs::page_of)
            .collect();
        inputs.insert("attached".into(), files.into_value());
        self.engine
            .compile_with_input(layout, inputs)
            .output
            .map_err(|error| PrintError::Layout {
                layout,
                why: error.to_string(),
            })
    }
}

/// The serif of the text in two weights, and two fonts with the signs it lacks: Arabic and many others, emoji.
fn fonts() -> Vec<Font> {
    let serif = typst_assets::fonts()
        .flat_map(|data| Font::iter(Bytes::new(data)))
        .filter(|font| {
            let info = font.info();
            info.family == "Libertinus Serif"
                && info.variant.style == FontStyle::Normal
                && [FontWeight::REGULAR, FontWeight::BOLD].contains(&info.variant.weight)
        });
    serif
        .chain(Font::iter(Bytes::new(dejavu::sans::regular())))
        .chain(Font::iter(Bytes::new(
            epaint_default_fonts::NOTO_EMOJI_REGULAR,
        )))
        .collect()
}

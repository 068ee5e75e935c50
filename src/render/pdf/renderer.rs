//! Renders one document after the other, and turns Typst's errors into diagnostics.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicUsize, Ordering},
};

use typst::{
    Feature, Library, LibraryExt,
    diag::SourceDiagnostic,
    foundations::{Bytes, Smart},
    layout::{Frame, FrameItem},
    syntax::FileId as TypstFile,
    utils::{LazyHash, hash128},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::{
    fonts::DocumentFonts,
    leaflet,
    measure::layout_errors,
    missing_font::packages_for,
    page_content::page_contents,
    page_ends::page_end_warnings,
    print_data::print_data,
    print_fault::fault_diagnostics,
    print_files::{PrintFiles, virtual_file},
    world::DocumentWorld,
};
use crate::{
    diag::{Diagnostic, Place, Report, Span, Spanned, Wording},
    digest::Digest,
    document::{Document, DocumentKind},
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
    render::{
        language_font::LanguageFont, printed_document::PrintedDocument, private_error,
        shown_content::ShownContent, site_identity::SiteIdentity, theme::Theme,
    },
    source::Sources,
};

/// Increment this when the same view and theme would produce a different PDF.
const RENDER_VERSION: &[u8] = b"2";

/// The number of PDFs between evictions from Typst's cache. The cache is shared by the whole
/// process and would grow without bound. Evicting after every PDF would keep it smallest, but costs
/// a few percent of the time.
const EVICT_EVERY: usize = 4;

/// Renders PDFs: everything that is the same for each document.
pub struct PdfRenderer {
    library: LazyHash<Library>,
    fonts: DocumentFonts,
    files: PrintFiles,
    identity: SiteIdentity,
    view_file: TypstFile,
    /// The number of PDFs made so far.
    pdf_count: AtomicUsize,
}

impl PdfRenderer {
    /// Loads the print files of a theme and the fonts. Returns `None`, with errors in `report`, if
    /// they cannot produce PDFs.
    pub fn load(
        theme: &Theme,
        sources: &Sources,
        folders: &[Spanned<String>],
        report: &mut Report,
    ) -> Option<Self> {
        let files = PrintFiles::load(theme, sources, report)?;
        Some(Self {
            library: LazyHash::new(
                Library::builder()
                    .with_features([Feature::A11yExtras].into_iter().collect())
                    .build(),
            ),
            fonts: DocumentFonts::load(theme, sources, folders, report),
            files,
            identity: theme.identity.clone(),
            view_file: virtual_file("view.json"),
            pdf_count: AtomicUsize::new(0),
        })
    }

    /// Returns the digest of all inputs of a PDF: the envelope, the format, the theme, the fonts
    /// and `RENDER_VERSION`.
    ///
    /// # Errors
    /// Returns one diagnostic if no available font contains some character of the document.
    pub fn input_digest(
        &self,
        document: &Document,
        format: OutputFormat,
    ) -> Result<Digest, Box<Diagnostic>> {
        let fonts = self.fonts.document_fonts(document, format)?;
        let envelope =
            serde_json::to_vec(document).expect("a document is plain data with text as keys");
        let named = |name: &String, digest: &Digest| format!("{name} {digest}");
        let fonts: Vec<String> = fonts.iter().map(|(name, digest)| named(name, digest)).collect();
        Ok(Digest::from_parts(&[
            RENDER_VERSION,
            format.id().as_bytes(),
            &envelope,
            self.files.digest.to_string().as_bytes(),
            fonts.join("\n").as_bytes(),
        ]))
    }

    /// Returns the characters of a document that no available font has; none if the letters of its
    /// whole language are missing.
    pub fn characters_without_font(
        &self,
        document: &Document,
        format: OutputFormat,
    ) -> BTreeSet<char> {
        self.fonts.characters_without_font(document, format)
    }

    /// Returns the packages of Debian whose fonts may have a character.
    pub fn packages_for(&self, character: char) -> &'static str {
        packages_for(character)
    }

    /// Returns the digests of the font files used in this run, by font name and weight.
    pub fn used_fonts(&self) -> BTreeMap<String, Digest> {
        self.fonts.used()
    }

    /// Returns the fonts that serve a language, given text in that language.
    ///
    /// # Errors
    /// Returns one diagnostic if no available font contains the letters of the language.
    /// It names the package that provides one.
    pub fn language_fonts(
        &self,
        lang: &Lang,
        text: &str,
    ) -> Result<Vec<LanguageFont>, Box<Diagnostic>> {
        self.fonts.language_fonts(lang, text)
    }

    /// Typesets one document, measures its pages and returns the PDF with what is wrong with them.
    /// An error on its pages withholds it. A relapse plan or a wallet card is printed even then,
    /// because a person may need it tonight.
    ///
    /// # Errors
    /// Returns one diagnostic if a character has no font or a print file of the theme
    /// fails, with its place in that file.
    pub fn render(
        &self,
        document: &Document,
        format: OutputFormat,
    ) -> Result<PrintedDocument, Box<Diagnostic>> {
        let world = self.world(document, format)?;
        let set = typst::compile::<PagedDocument>(&world).output;
        if set.as_ref().is_ok_and(|pages| !pages.pages().iter().any(|page| has_words(&page.frame)))
        {
            let place =
                self.files.file(world.main).map_or(Place::Site, |(_, file)| Place::In(*file));
            return Err(Box::new(
                Diagnostic::error(
                    "theme-empty",
                    place,
                    format!("this print file produces pages without any text: `{}`", document.path),
                )
                .help("write the print file, or remove it to use the one from the extended theme"),
            ));
        }
        if let Some(misfit) =
            set.as_ref().ok().and_then(|set| leaflet::misfit(document, format, set.pages().len()))
        {
            self.evict();
            return Err(misfit);
        }
        let printed = set.and_then(|pages| {
            let (found, is_usable) = measured(document, format, &pages);
            let pdf = is_usable.then(|| typst_pdf::pdf(&pages, &options(document))).transpose()?;
            Ok(PrintedDocument { pdf, found })
        });
        self.evict();
        printed.map_err(|errors| self.typst_error(document, errors.iter().next(), &world))
    }

    /// Returns what the PDF of a document shows.
    ///
    /// # Errors
    /// Returns one diagnostic if a character has no font or a print file of the theme fails, with
    /// its place in that file.
    pub fn shown(
        &self,
        document: &Document,
        format: OutputFormat,
    ) -> Result<ShownContent, Box<Diagnostic>> {
        let world = self.world(document, format)?;
        let pages = typst::compile::<PagedDocument>(&world).output;
        self.evict();
        let pages =
            pages.map_err(|errors| self.typst_error(document, errors.iter().next(), &world))?;
        let mut text = String::new();
        pages.pages().iter().for_each(|page| add_text(&page.frame, &mut text));
        let digest = hash128(pages.pages()).to_le_bytes();
        Ok(ShownContent { text, digest: Digest::from_parts(&[&digest]) })
    }

    /// Returns what Typst sees of a document.
    fn world(
        &self,
        document: &Document,
        format: OutputFormat,
    ) -> Result<DocumentWorld<'_>, Box<Diagnostic>> {
        self.fonts.document_fonts(document, format)?;
        let view = serde_json::to_vec(&print_data(&self.fonts, document, format, &self.identity))
            .expect("a view is plain data with text as keys");
        Ok(DocumentWorld {
            library: &self.library,
            fonts: self.fonts.store(),
            files: &self.files,
            main: self.files.mains[&document.kind],
            view_file: self.view_file,
            view: Bytes::new(view),
        })
    }

    /// Lets Typst forget what it has not used lately.
    fn evict(&self) {
        if self.pdf_count.fetch_add(1, Ordering::Relaxed).is_multiple_of(EVICT_EVERY) {
            comemo::evict(2);
        }
    }

    /// Converts a Typst error to a diagnostic that points into the theme's file. For a document
    /// about a person, the message contains no value.
    fn typst_error(
        &self,
        document: &Document,
        error: Option<&SourceDiagnostic>,
        world: &DocumentWorld<'_>,
    ) -> Box<Diagnostic> {
        let found = error.and_then(|error| {
            // The error may have occurred outside the theme's files; then the trace has the place
            // inside them.
            let spans = std::iter::once(error.span)
                .chain(error.trace.iter().map(|point| point.span.into()));
            spans
                .filter_map(|span| {
                    let (source, file) = self.files.file(span.id()?)?;
                    Some((source, *file, typst::WorldExt::range(world, span)?))
                })
                .next()
        });
        let place = found
            .as_ref()
            .map(|(_, file, range)| Place::At(Span::new(*file, range.start, range.end)));
        let place = place.unwrap_or_else(|| Place::Output(document.path.clone()));
        let message = error.map(|error| error.message.as_str()).unwrap_or_default();
        let (mut words, mut help) = (
            format!("Typst could not typeset this document (`{}`)", document.path),
            HELP.to_owned(),
        );
        if document.realm != Realm::Public {
            let (text, at) = found.map_or(("", 0..0), |(source, _, range)| (source.text(), range));
            words = format!("{words}: {}", private_error::describe_error(message, text, at));
            help.push_str(
                ". The error contains a value from a record: see it with `--show-private`, or try \
                 the print file on a sample record",
            );
        }
        let mut diagnostic =
            Diagnostic::error("print-failed", place, Wording::without_values(words))
                .help(Wording::without_values(help));
        diagnostic.found = error.map(|_| message.to_owned());
        Box::new(diagnostic.about_person(document.realm != Realm::Public))
    }
}

const HELP: &str = "fix the theme's print file; use only values that the document contains (a \
                    print file may leave some out)";

/// Returns what is wrong with the pages of a document, and whether it may be printed.
fn measured(
    document: &Document,
    format: OutputFormat,
    pages: &PagedDocument,
) -> (Vec<Diagnostic>, bool) {
    let pages = page_contents(pages);
    let mut faults = layout_errors(&pages);
    let is_printed_anyway =
        matches!(document.kind, DocumentKind::RelapsePlan | DocumentKind::WalletCard);
    let is_usable = faults.is_empty() || is_printed_anyway;
    faults.extend(page_end_warnings(&pages, format));
    (fault_diagnostics(document, format, &faults, is_printed_anyway), is_usable)
}

/// Returns whether a part of a page contains any text.
fn has_words(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Text(_) => true,
        FrameItem::Group(group) => has_words(&group.frame),
        _ => false,
    })
}

/// Adds the text of a part of a page, each run after a space.
fn add_text(frame: &Frame, text: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Text(run) => {
                text.push(' ');
                text.push_str(&run.text);
            }
            FrameItem::Group(group) => add_text(&group.frame, text),
            _ => {}
        }
    }
}

fn options(document: &Document) -> PdfOptions {
    PdfOptions {
        // The same document gets the same identity each time. Typst hashes it, so it reveals
        // nothing.
        ident: Smart::Custom(format!("{}/{}", document.id, document.lang)),
        creator: Smart::Custom(Some("careleaf".to_owned())),
        timestamp: None,
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .expect("one standard alone is in no conflict"),
        ..PdfOptions::default()
    }
}

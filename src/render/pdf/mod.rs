//! Renders a document as tagged PDF/UA-1, typeset in process by Typst with the theme's print files.
//!
//! 1. [`PdfRenderer::load`] loads the theme's `print/*.typ` and the fonts.
//! 2. [`PdfRenderer::key`] returns a digest of all inputs of a PDF, so that an unchanged one is not made
//!    again.
//! 3. [`PdfRenderer::print`] passes the view to Typst as data and returns the PDF.
//!
//! No Typst source is ever generated from a document: every value of a record is data and prints as
//! it is.

mod depth;
mod fonts;
mod print_data;
mod world;

use std::{
    collections::BTreeMap,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use typst::{
    Feature, Library, LibraryExt,
    diag::SourceDiagnostic,
    foundations::{Bytes, Datetime, Smart},
    layout::{Frame, FrameItem},
    syntax::{FileId as TypstFile, RootedPath, Source, VirtualPath, VirtualRoot},
    utils::{LazyHash, hash128},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::world::DocumentWorld;
use super::{Theme, private_error, shown::ShownContent};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Spanned, Wording},
    digest::Digest,
    document::{Document, DocumentKind},
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
    source::{FontStore, Sources},
};

/// Increment this when the same view and theme would produce a different PDF.
const RENDER_VERSION: &[u8] = b"1";

/// The number of PDFs between evictions from Typst's cache. The cache is shared by the whole
/// process and would grow without bound. Evicting after every PDF would keep it smallest, but costs
/// a few percent of the time.
const EVICT_EVERY: usize = 4;

/// Renders PDFs: everything that is the same for each document.
pub struct PdfRenderer {
    library: LazyHash<Library>,
    shelf: FontStore,
    print: super::theme_files::PrintSettings,
    /// The print files, as Typst sources and as files of the theme.
    print_files: Vec<(Source, FileId)>,
    main_files: BTreeMap<DocumentKind, TypstFile>,
    view_file: TypstFile,
    /// Digest of the print files and of the theme's font settings.
    theme_digest: Digest,
    /// Digests of the fonts used in this run, by name.
    used_fonts: Mutex<BTreeMap<String, Digest>>,
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
        let PrintFiles { files, mains, digest } = print_files(theme, sources, report)?;
        Some(Self {
            library: LazyHash::new(
                Library::builder()
                    .with_features([Feature::A11yExtras].into_iter().collect())
                    .build(),
            ),
            shelf: FontStore::gather(sources, &theme.chain, folders, report),
            print: theme.print.clone(),
            print_files: files,
            main_files: mains,
            view_file: virtual_file("view.json"),
            theme_digest: digest,
            used_fonts: Mutex::default(),
            pdf_count: AtomicUsize::new(0),
        })
    }

    /// Returns the digest of all inputs of a PDF: the envelope, the format, the theme, the fonts
    /// and `VERSION`.
    ///
    /// # Errors
    /// Returns one diagnostic if no available font contains some character of the document.
    pub fn input_digest(
        &self,
        document: &Document,
        format: OutputFormat,
    ) -> Result<Digest, Box<Diagnostic>> {
        let fonts = self.document_fonts(document, format)?;
        let envelope =
            serde_json::to_vec(document).expect("a document is plain data with text as keys");
        let named = |name: &String, digest: &Digest| format!("{name} {digest}");
        let fonts: Vec<String> = fonts.iter().map(|(name, digest)| named(name, digest)).collect();
        Ok(Digest::from_parts(&[
            RENDER_VERSION,
            format.id().as_bytes(),
            &envelope,
            self.theme_digest.to_string().as_bytes(),
            fonts.join("\n").as_bytes(),
        ]))
    }

    /// Returns the digests of the font files used in this run, by font name and weight.
    pub fn used_fonts(&self) -> BTreeMap<String, Digest> {
        self.used_fonts.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Typesets one document and returns the PDF.
    ///
    /// # Errors
    /// Returns one diagnostic if a character has no font or a print file of the theme
    /// fails, with its place in that file.
    pub fn render(
        &self,
        document: &Document,
        format: OutputFormat,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let sheet = self.world(document, format)?;
        let set = typst::compile::<PagedDocument>(&sheet).output;
        if set.as_ref().is_ok_and(|pages| !pages.pages().iter().any(|page| has_words(&page.frame)))
        {
            let place = self.file(sheet.main).map_or(Place::Site, |(_, file)| Place::In(*file));
            return Err(Box::new(
                Diagnostic::error(
                    "theme-empty",
                    place,
                    format!("this print file produces pages without any text: `{}`", document.path),
                )
                .help("write the print file, or remove it to use the one from the extended theme"),
            ));
        }
        let pdf = set.and_then(|pages| typst_pdf::pdf(&pages, &options(document)));
        self.evict();
        pdf.map_err(|errors| self.typst_error(document, errors.iter().next(), &sheet))
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
        let sheet = self.world(document, format)?;
        let pages = typst::compile::<PagedDocument>(&sheet).output;
        self.evict();
        let pages =
            pages.map_err(|errors| self.typst_error(document, errors.iter().next(), &sheet))?;
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
        self.document_fonts(document, format)?;
        let view = serde_json::to_vec(&print_data::print_data(self, document, format))
            .expect("a view is plain data with text as keys");
        Ok(DocumentWorld {
            press: self,
            main: self.main_files[&document.kind],
            view: Bytes::new(view),
        })
    }

    /// Lets Typst forget what it has not used lately.
    fn evict(&self) {
        if self.pdf_count.fetch_add(1, Ordering::Relaxed).is_multiple_of(EVICT_EVERY) {
            comemo::evict(2);
        }
    }

    fn file(&self, id: TypstFile) -> Option<&(Source, FileId)> {
        self.print_files.iter().find(|(source, _)| source.id() == id)
    }

    /// Converts a Typst error to a diagnostic that points into the theme's file. For a document
    /// about a person, the message contains no value.
    fn typst_error(
        &self,
        document: &Document,
        error: Option<&SourceDiagnostic>,
        sheet: &DocumentWorld<'_>,
    ) -> Box<Diagnostic> {
        let found = error.and_then(|error| {
            // The error may have occurred outside the theme's files; then the trace has the place
            // inside them.
            let spans = std::iter::once(error.span)
                .chain(error.trace.iter().map(|point| point.span.into()));
            spans
                .filter_map(|span| {
                    let (source, file) = self.file(span.id()?)?;
                    Some((source, *file, typst::WorldExt::range(sheet, span)?))
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

/// The print files of a theme.
struct PrintFiles {
    files: Vec<(Source, FileId)>,
    /// The print file of each kind of document.
    mains: BTreeMap<DocumentKind, TypstFile>,
    /// Digest of these files and of the theme's font settings.
    digest: Digest,
}

/// Loads the print files of a theme. Returns `None`, with an error in `report`, if one is nested
/// too deeply or missing.
fn print_files(theme: &Theme, sources: &Sources, report: &mut Report) -> Option<PrintFiles> {
    let mut files = Vec::new();
    let mut mains = BTreeMap::new();
    let mut parts: Vec<Vec<u8>> = vec![serde_json::to_vec(&theme.print).unwrap_or_default()];
    let printed =
        theme.files.iter().filter(|(path, _)| path.starts_with("print/") && path.ends_with(".typ"));
    for (path, id) in printed {
        let text = sources.file(*id).text();
        if let Some(at) = depth::excess_depth_offset(text) {
            report.push(nesting_error(*id, at));
            return None;
        }
        parts.extend([path.as_bytes().to_vec(), text.as_bytes().to_vec()]);
        let file = virtual_file(path);
        files.push((Source::new(file, text.to_owned()), *id));
        mains.extend(
            DocumentKind::ALL
                .into_iter()
                .filter(|kind| *path == format!("print/{}.typ", kind.id()))
                .map(|kind| (kind, file)),
        );
    }
    let wanted = DocumentKind::ALL
        .into_iter()
        .filter(|kind| kind.formats().contains(&OutputFormat::Pdf) && !mains.contains_key(kind));
    let missing: Vec<String> = wanted.map(|kind| format!("print/{}.typ", kind.id())).collect();
    if !missing.is_empty() {
        report.push(
            Diagnostic::error(
                "theme-template",
                Place::Site,
                format!(
                    "the theme has no print file for some kinds of documents: {}",
                    missing.join(", ")
                ),
            )
            .help("add them to the theme, or write `extends: clinic` in its theme.yaml"),
        );
        return None;
    }
    let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    Some(PrintFiles { files, mains, digest: Digest::from_parts(&parts) })
}

fn nesting_error(file: FileId, at: usize) -> Diagnostic {
    let words = format!("this print file is nested more than {} levels deep", depth::MAX_DEPTH);
    Diagnostic::error(
        "theme-template",
        Place::At(Span::new(file, at, at + 1)),
        Wording::without_values(words),
    )
    .help("move parts of it into definitions with `#let`")
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

/// Returns the id of a file in the one virtual folder that Typst sees. Typst keeps every name until
/// the process ends, so only a few fixed names may be used.
fn virtual_file(path: &str) -> TypstFile {
    let path = VirtualPath::new(format!("/{path}"))
        .unwrap_or_else(|_| VirtualPath::new("/unnamed.typ").expect("a plain name is a path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
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

/// Returns the parts of a language tag that Typst uses: the language, and a region. For Chinese
/// without a region, the region is derived from the script.
fn typst_lang(lang: &Lang) -> (String, Option<String>) {
    let id = lang.id();
    let region = id.region.map(|region| region.as_str().to_lowercase());
    let region = region.or_else(|| match lang.script().as_str() {
        "Hans" => Some("cn".to_owned()),
        "Hant" => Some("tw".to_owned()),
        _ => None,
    });
    (id.language.to_string(), region)
}

/// Print files cannot read the current date: every date that a page shows is in its view.
const NO_CLOCK: Option<Datetime> = None;

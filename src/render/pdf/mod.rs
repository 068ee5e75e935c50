//! A document as tagged PDF/UA-1, set in process by Typst from the print files of the theme.
//!
//! 1. [`Press::load`] takes the theme's `print/*.typ` and the fonts.
//! 2. [`Press::key`] says what a sheet is made from, so that an unchanged one is not set again.
//! 3. [`Press::print`] hands the view over as data, sets it, and answers with the PDF.
//!
//! No Typst source is ever made from a document: whatever a record holds is a value in it, and
//! prints as it is. Not for words and not for facts.

mod depth;
mod fonts;
mod lower;
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
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::world::Sheet;
use super::{Theme, failure};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Spanned, Wording},
    digest::Digest,
    document::{Document, Format, Kind},
    lang::Lang,
    privacy::Realm,
    source::{FontShelf, Sources},
};

/// Counts up when the same view and theme come out as different paper.
const VERSION: &[u8] = b"1";

/// How many sheets are set before what Typst remembers is thinned out. Its memory is one for the
/// whole process and grows without end; thinning after each sheet keeps it smallest and costs a few
/// percent.
const EVICT_EVERY: usize = 4;

/// Everything that paper needs and that is the same for each sheet.
pub struct Press {
    library: LazyHash<Library>,
    shelf: FontShelf,
    print: super::theme::Print,
    /// The print files as Typst knows them, and as authors do.
    files: Vec<(Source, FileId)>,
    mains: BTreeMap<Kind, TypstFile>,
    view: TypstFile,
    /// Digest of the print files and of the choice of fonts.
    theme: Digest,
    /// Digests of the fonts that sheets of this run were set in, by name.
    used: Mutex<BTreeMap<String, Digest>>,
    set: AtomicUsize,
}

impl Press {
    /// Takes the print files of a theme and the fonts; `None` if paper cannot be made with them.
    pub fn load(
        theme: &Theme,
        sources: &Sources,
        folders: &[Spanned<String>],
        report: &mut Report,
    ) -> Option<Self> {
        let mut files = Vec::new();
        let mut mains = BTreeMap::new();
        let mut parts: Vec<Vec<u8>> = vec![serde_json::to_vec(&theme.print).unwrap_or_default()];
        let printed = theme
            .files
            .iter()
            .filter(|(path, _)| path.starts_with("print/") && path.ends_with(".typ"));
        for (path, id) in printed {
            let text = sources.file(*id).text();
            if let Some(at) = depth::too_deep(text) {
                report.push(too_deep(*id, at));
                return None;
            }
            parts.extend([path.as_bytes().to_vec(), text.as_bytes().to_vec()]);
            let file = virtual_file(path);
            files.push((Source::new(file, text.to_owned()), *id));
            mains.extend(
                Kind::ALL
                    .into_iter()
                    .filter(|kind| *path == format!("print/{}.typ", kind.id()))
                    .map(|kind| (kind, file)),
            );
        }
        let wanted = Kind::ALL
            .into_iter()
            .filter(|kind| kind.formats().contains(&Format::Pdf) && !mains.contains_key(kind));
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
                .help("add them to the theme, or say `extends: clinic` in its theme.yaml"),
            );
            return None;
        }
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        Some(Self {
            library: LazyHash::new(
                Library::builder()
                    .with_features([Feature::A11yExtras].into_iter().collect())
                    .build(),
            ),
            shelf: FontShelf::gather(sources, &theme.chain, folders, report),
            print: theme.print.clone(),
            files,
            mains,
            view: virtual_file("view.json"),
            theme: Digest::of(&parts),
            used: Mutex::default(),
            set: AtomicUsize::new(0),
        })
    }

    /// The digest of everything that a sheet is made from: the envelope, the theme, the fonts, and
    /// this program's way.
    ///
    /// # Errors
    /// One diagnostic if no font here holds the letters of a language or some sign of the document.
    pub fn key(&self, document: &Document, format: Format) -> Result<Digest, Box<Diagnostic>> {
        let fonts = self.fonts_of(document, format)?;
        let envelope =
            serde_json::to_vec(document).expect("a document is plain data with text as keys");
        let named = |name: &String, digest: &Digest| format!("{name} {digest}");
        let fonts: Vec<String> = fonts.iter().map(|(name, digest)| named(name, digest)).collect();
        Ok(Digest::of(&[
            VERSION,
            format.id().as_bytes(),
            &envelope,
            self.theme.to_string().as_bytes(),
            fonts.join("\n").as_bytes(),
        ]))
    }

    /// The fonts that sheets of this run are set in, by name, with the digests of their files.
    pub fn fonts(&self) -> BTreeMap<String, Digest> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sets one document.
    ///
    /// # Errors
    /// One diagnostic if a sign has no font or a print file of the theme fails, with its place in
    /// that file.
    pub fn print(&self, document: &Document, format: Format) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.fonts_of(document, format)?;
        let view = serde_json::to_vec(&lower::data(self, document, format))
            .expect("a view is plain data with text as keys");
        let sheet = Sheet { press: self, main: self.mains[&document.kind], view: Bytes::new(view) };
        let set = typst::compile::<PagedDocument>(&sheet).output;
        if set.as_ref().is_ok_and(|pages| !pages.pages().iter().any(|page| has_words(&page.frame)))
        {
            let place = self.file(sheet.main).map_or(Place::Site, |(_, file)| Place::In(*file));
            return Err(Box::new(
                Diagnostic::error("theme-empty", place, format!("this print file makes pages without a word: `{}`", document.path))
                    .help("write the print file, or remove it so that the one of the theme that it extends is used"),
            ));
        }
        let pdf = set.and_then(|pages| typst_pdf::pdf(&pages, &options(document)));
        if self.set.fetch_add(1, Ordering::Relaxed).is_multiple_of(EVICT_EVERY) {
            comemo::evict(2);
        }
        pdf.map_err(|errors| self.error(document, errors.iter().next(), &sheet))
    }

    fn file(&self, id: TypstFile) -> Option<&(Source, FileId)> {
        self.files.iter().find(|(source, _)| source.id() == id)
    }

    /// A Typst error, pointed at its place in the theme's file. Of a person's document it tells no
    /// value.
    fn error(
        &self,
        document: &Document,
        error: Option<&SourceDiagnostic>,
        sheet: &Sheet<'_>,
    ) -> Box<Diagnostic> {
        let found = error.and_then(|error| {
            // The place in the theme's own file may be a step or more away from where the error
            // arose.
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
        let (mut words, mut help) =
            (format!("this document cannot be set: `{}`", document.path), HELP.to_owned());
        if document.realm != Realm::Public {
            let (text, at) = found.map_or(("", 0..0), |(source, _, range)| (source.text(), range));
            words = format!("{words}: {}", failure::told(message, text, at));
            help.push_str(". The value is a person's: `--show-private` shows it, or try the print file on a sample");
        }
        let mut diagnostic =
            Diagnostic::error("print-failed", place, Wording::without_values(words))
                .help(Wording::without_values(help));
        diagnostic.found = error.map(|_| message.to_owned());
        Box::new(diagnostic.of_person(document.realm != Realm::Public))
    }
}

const HELP: &str = "mend the print file of the theme; it may leave out what a document holds, and name nothing else";

fn too_deep(file: FileId, at: usize) -> Diagnostic {
    let words =
        format!("parts of this print file lie more than {} deep within each other", depth::DEEPEST);
    Diagnostic::error(
        "theme-template",
        Place::At(Span::new(file, at, at + 1)),
        Wording::without_values(words),
    )
    .help("give parts of it names with `#let`, and use those")
}

/// Whether any text is set in a part of a page.
fn has_words(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Text(_) => true,
        FrameItem::Group(group) => has_words(&group.frame),
        _ => false,
    })
}

/// A file of the one virtual folder that Typst sees. Its names are a fixed few: Typst keeps each
/// for the whole process.
fn virtual_file(path: &str) -> TypstFile {
    let path = VirtualPath::new(format!("/{path}"))
        .unwrap_or_else(|_| VirtualPath::new("/unnamed.typ").expect("a plain name is a path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn options(document: &Document) -> PdfOptions {
    PdfOptions {
        // The same document has the same identity each time; it is hashed, so it tells nothing.
        ident: Smart::Custom(format!("{}/{}", document.id, document.lang)),
        creator: Smart::Custom(Some("careleaf".to_owned())),
        timestamp: None,
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .expect("one standard alone is in no conflict"),
        ..PdfOptions::default()
    }
}

/// The parts of a tag that Typst knows: language, and a region that stands for the script where
/// Chinese has two.
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

/// Today as the theme asks for it: never. A date that a page shows is in its view.
const NO_CLOCK: Option<Datetime> = None;

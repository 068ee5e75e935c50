//! The print files of a theme, as Typst sees them.

use std::collections::BTreeMap;

use typst::syntax::{FileId as TypstFile, RootedPath, Source, VirtualPath, VirtualRoot};

use super::depth;
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Wording},
    digest::Digest,
    document::DocumentKind,
    output_format::OutputFormat,
    render::theme::Theme,
    source::Sources,
};

/// The print files of a theme.
pub(super) struct PrintFiles {
    files: Vec<(Source, FileId)>,
    /// The print file of each kind of document.
    pub(super) mains: BTreeMap<DocumentKind, TypstFile>,
    /// Digest of these files, of the theme's font settings, and of the site's logo and color.
    pub(super) digest: Digest,
}

impl PrintFiles {
    /// Loads the print files of a theme. Returns `None`, with an error in `report`, if one is
    /// nested too deeply or missing.
    pub(super) fn load(theme: &Theme, sources: &Sources, report: &mut Report) -> Option<Self> {
        let mut files = Vec::new();
        let mut mains = BTreeMap::new();
        let mut parts: Vec<Vec<u8>> = vec![
            serde_json::to_vec(&theme.print).unwrap_or_default(),
            theme.identity.print_data().to_string().into_bytes(),
        ];
        let printed = theme
            .files
            .iter()
            .filter(|(path, _)| path.starts_with("print/") && path.ends_with(".typ"));
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
        let wanted = DocumentKind::ALL.into_iter().filter(|kind| {
            kind.formats().contains(&OutputFormat::Pdf) && !mains.contains_key(kind)
        });
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
        Some(Self { files, mains, digest: Digest::from_parts(&parts) })
    }

    /// Returns a print file, as a Typst source and as a file of the theme.
    pub(super) fn file(&self, id: TypstFile) -> Option<&(Source, FileId)> {
        self.files.iter().find(|(source, _)| source.id() == id)
    }
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

/// Returns the id of a file in the one virtual folder that Typst sees. Typst keeps every name until
/// the process ends, so only a few fixed names may be used.
pub(super) fn virtual_file(path: &str) -> TypstFile {
    let path = VirtualPath::new(format!("/{path}"))
        .unwrap_or_else(|_| VirtualPath::new("/unnamed.typ").expect("a plain name is a path"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

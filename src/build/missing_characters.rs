//! Names the file and line of each character that no font has, so that its author finds it.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Wording, counted},
    document::Document,
    layout,
    output_format::OutputFormat,
    privacy::Realm,
    render::PdfRenderer,
    source::{Origin, Sources},
    text::written_characters,
};

/// Reports the characters that keep a document from being made as PDF, each at its first place in
/// each file that contains it. If no file does, or a language has no font at all, reports
/// `missing`, the diagnostic of the renderer.
pub(super) fn report_missing_characters(
    renderer: &PdfRenderer,
    sources: &Sources,
    document: &Document,
    format: OutputFormat,
    missing: Diagnostic,
    report: &mut Report,
) {
    let characters = renderer.characters_without_font(document, format);
    let mut unplaced = characters.clone();
    let mut found = Report::new();
    // The words of a person come from the record first; what it lacks is in a public file.
    for is_record in [true, false] {
        if is_record && document.realm != Realm::Private {
            continue;
        }
        let wanted = unplaced.clone();
        for file in files_with_words(sources, document, is_record) {
            for (c, places) in places_in_file(sources, file, &wanted) {
                unplaced.remove(&c);
                found.push(character_diagnostic(c, &places, renderer.packages_for(c)));
            }
        }
    }
    if !unplaced.is_empty() || characters.is_empty() {
        report.push(missing);
    }
    report.append(found);
}

/// Returns the files from which a document may have its words: those of records with the name of
/// its subject, or the public ones.
fn files_with_words(sources: &Sources, document: &Document, is_record: bool) -> Vec<FileId> {
    let is_wanted = |path: &&str| {
        let in_records = path.starts_with(layout::CARE_PLANS);
        if layout::is_ledger(path) || in_records != is_record {
            return false;
        }
        let name = layout::within(path, layout::CARE_PLANS)
            .and_then(|name| name.strip_suffix(layout::RECORD_EXTENSION));
        !is_record || name.is_some_and(|name| document.path.starts_with(&format!("{name}/")))
    };
    [layout::CONTENT, layout::LOCALES]
        .into_iter()
        .flat_map(|folder| sources.below(folder))
        .filter(is_wanted)
        .flat_map(|path| sources.layers(path))
        .copied()
        .filter(|file| sources.file(*file).origin != Origin::Default)
        .collect()
}

/// Returns the places of the wanted characters in a file.
fn places_in_file(
    sources: &Sources,
    file: FileId,
    wanted: &BTreeSet<char>,
) -> BTreeMap<char, Vec<Span>> {
    let source = sources.file(file);
    let mut places: BTreeMap<char, Vec<Span>> = BTreeMap::new();
    for (c, range) in written_characters(&source.path, source.text()) {
        if wanted.contains(&c) {
            places.entry(c).or_default().push(Span::new(file, range.start, range.end));
        }
    }
    places
}

/// Returns the diagnostic for one character in one file.
fn character_diagnostic(c: char, places: &[Span], packages: &str) -> Diagnostic {
    let mut words =
        "no available font has this character, so what contains it is not made as PDF".to_owned();
    if places.len() > 1 {
        words = format!("{words} (at {} of this file)", counted(places.len(), "place"));
    }
    let place = places.first().map_or(Place::Site, |first| Place::At(*first));
    Diagnostic::error("font-missing", place, Wording::without_values(words))
        .found(format!("{c} (U+{:04X})", u32::from(c)))
        .help(Wording::without_values(format!(
            "write it in words, or install a font that has it: on Debian and Ubuntu \
             `sudo apt install {packages}` covers most characters"
        )))
}

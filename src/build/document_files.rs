//! Makes the files of one document, in each of its formats.

use serde::{Deserialize, Serialize};

use super::{
    missing_characters::report_missing_characters,
    session::{Session, render_pdf},
};
use crate::{
    diag::{Fault, Report},
    document::{CacheClaim, Document, PutOutcome, Sink},
    output_format::OutputFormat,
    render::{self, PdfRenderer},
    source::Sources,
};

/// How many files of one document there are, were unchanged, are PDFs, and had to be typeset.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct FileCounts {
    pub(super) made: usize,
    pub(super) unchanged: usize,
    pub(super) pdfs: usize,
    pub(super) typeset: usize,
    /// 1 if the document carries the draft mark.
    pub(super) drafts: usize,
    /// The number of errors on pages that are printed anyway, as a relapse plan is.
    pub(super) faults_in_print: usize,
}

impl FileCounts {
    /// Counts a file that is in place and need not be made again.
    fn keep(&mut self) {
        self.made += 1;
        self.unchanged += 1;
    }
}

impl Session {
    /// Renders one document in each of its formats and passes the files to the sink.
    pub(super) fn make_files(
        &self,
        renderer: Option<&PdfRenderer>,
        sources: &Sources,
        document: &Document,
        sink: &dyn Sink,
        report: &mut Report,
    ) -> Result<FileCounts, Fault> {
        let mut files =
            FileCounts { drafts: usize::from(document.is_draft()), ..FileCounts::default() };
        // A page links to its leaflet only if the text fits on one.
        let is_leaflet = |format: &&OutputFormat| **format == OutputFormat::Leaflet;
        let leaflet = document.formats.iter().filter(is_leaflet);
        let others = document.formats.iter().filter(|format| !is_leaflet(format));
        let mut without_leaflet = None;
        for format in leaflet.chain(others) {
            let made = match (format, renderer) {
                (OutputFormat::Html, _) => {
                    let page = without_leaflet.as_ref().unwrap_or(document);
                    render::render(&self.theme, page).map(Some)
                }
                (OutputFormat::Calendar, _) => Ok(Some(render::calendar(document))),
                (OutputFormat::SearchWords, _) => Ok(Some(render::search_words(document))),
                (_, None) => Ok(None),
                (_, Some(renderer)) => match renderer.input_digest(document, *format) {
                    Ok(made_from) => {
                        files.pdfs += 1;
                        let path = format.path(&document.path);
                        let claim = CacheClaim {
                            path: &path,
                            realm: document.realm,
                            from_records: document.from_records,
                            inputs: made_from,
                        };
                        if sink.keep_unchanged(claim)? {
                            files.keep();
                            continue;
                        }
                        files.typeset += 1;
                        let mut found = Report::new();
                        let made =
                            render_pdf(renderer, document, *format, Some(made_from), &mut found);
                        if matches!(made, Ok(Some(_))) {
                            files.faults_in_print += found.errors();
                        }
                        report.append(found);
                        made
                    }
                    Err(missing) => {
                        report_missing_characters(
                            renderer, sources, document, *format, *missing, report,
                        );
                        Ok(None)
                    }
                },
            };
            if *format == OutputFormat::Leaflet && !matches!(made, Ok(Some(_))) {
                without_leaflet = Some(document.without_print(*format));
            }
            match made {
                Ok(None) => {}
                Ok(Some(artifact)) => {
                    files.made += 1;
                    files.unchanged += usize::from(sink.put(artifact)? == PutOutcome::Unchanged)
                }
                Err(found) => report.push(*found),
            }
        }
        Ok(files)
    }
}

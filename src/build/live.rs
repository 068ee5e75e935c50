//! Makes one document at a time on request, and answers the other questions of a server.
//!
//! The server never sees a sink, and this module never sees a socket.

use std::collections::BTreeSet;

use super::{
    blocked::{self, Blocked, blocked_documents},
    record_texts::RecordTexts,
    review_pages,
    session::{Session, render_pdf},
    withheld,
};
use crate::{
    check::{self, SiteRules},
    compose::{self, Planned, Withheld, WithholdReason},
    diag::{Diagnostic, FileId, Place, Report, Severity},
    document::{Document, DocumentKind},
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
    render::{self, PdfRenderer, ServedReview},
    review::{ReviewUnit, topic_readability},
    site::Site,
    source::Sources,
    text::{Readability, formulas_of},
};

/// A document that cannot be made.
#[derive(Debug)]
pub struct RefusedDocument {
    /// Why, for the author.
    pub report: Report,
    /// Whether it must not be read now, so that an earlier version of it must not be shown either.
    pub hides_earlier_version: bool,
}

/// The PDF renderer of a session, loaded at the first request for a PDF.
pub type LazyPdfRenderer = std::sync::OnceLock<(Option<PdfRenderer>, Report)>;

impl Session {
    /// Returns the review units of each language: the texts, their review state and the questions
    /// about them.
    pub fn units(&self) -> &[(Lang, Vec<ReviewUnit>)] {
        &self.units
    }

    /// Returns the public documents that wait for something, whether they are shown as drafts or
    /// withheld until then.
    pub fn blocked_documents(&self, sources: &Sources) -> Vec<Blocked> {
        blocked_documents(self, sources, &[Realm::Public])
    }

    /// Returns what one document waits for, whether it is shown as a draft or withheld until then;
    /// `None` if nothing.
    pub fn blocked_document(&self, sources: &Sources, planned: &Planned) -> Option<Blocked> {
        blocked::blocked_document(self, sources, planned)
    }

    /// Returns the unsigned texts of a record; `None` if there is no such record.
    pub fn record_texts(&self, id: &str) -> Option<RecordTexts> {
        RecordTexts::collect(self, id, &self.plan.scope)
    }

    /// Returns the readability of each topic in a language, by slug, hardest first.
    pub fn topic_readability(&self, lang: &Lang) -> Vec<(&str, &Readability)> {
        let texts = self
            .site
            .topics
            .values()
            .filter_map(|topic| Some((topic.slug.as_str(), topic.texts.get(lang)?)));
        let mut scored: Vec<_> =
            texts.map(|(slug, text)| (slug, topic_readability(lang, text, &self.names))).collect();
        scored.sort_by(|(slug, a), (other, b)| a.hardest_first(b).then(slug.cmp(other)));
        scored
    }

    /// Returns the ids of the readability formulas that were made for a language.
    pub fn readability_formulas(&self, lang: &Lang) -> impl Iterator<Item = &'static str> {
        formulas_of(lang).map(|formula| formula.id())
    }

    /// Returns a review page and its content security policy, by its path below the review root.
    pub fn review_page(
        &self,
        sources: &Sources,
        blocked: &[Blocked],
        path: &str,
        served: &ServedReview,
    ) -> Option<(String, String)> {
        review_pages::page_at(self, sources, blocked, path, served)
    }

    /// Returns the records of the site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Returns the planned documents; in a session loaded for a server these are all public.
    pub fn public_documents(&self) -> &[Planned] {
        &self.plan.documents
    }

    /// Returns the documents of one record; none if there is no such record.
    pub fn documents_of(&self, record: &str) -> Vec<Planned> {
        let record = self.site.care_plans.get(record);
        record
            .map(|record| compose::record_documents(&self.site, record, &self.plan.scope))
            .unwrap_or_default()
    }

    /// Returns the languages in which a public page exists.
    pub fn languages_of(&self, kind: DocumentKind, subject: &str) -> &[Lang] {
        self.plan.languages_of(kind, subject)
    }

    /// Returns the path of a public page if it exists in a language.
    pub fn path_of(&self, kind: DocumentKind, subject: &str, lang: &Lang) -> Option<String> {
        self.plan.path_of(kind, subject, lang)
    }

    /// Returns the document and format that are made at a path below the root of a realm. The path
    /// is only compared with planned paths and never opened.
    pub fn find_document(&self, realm: Realm, path: &str) -> Option<(Planned, OutputFormat)> {
        let documents_of_record;
        let candidates = match realm {
            Realm::Private => {
                documents_of_record = self.documents_of(path.split('/').next().unwrap_or_default());
                &documents_of_record
            }
            Realm::Public => self.public_documents(),
            Realm::Review => &[],
        };
        let mut files = candidates
            .iter()
            .flat_map(|planned| planned.formats.iter().map(move |format| (planned, *format)));
        files
            .find(|(planned, format)| format.path(&planned.path()) == path)
            .map(|(planned, format)| (planned.clone(), format))
    }

    /// Returns a file that all public pages share, by its path below the public root.
    pub fn asset(&self, path: &str) -> Option<Vec<u8>> {
        self.theme.assets().find(|asset| asset.path == path).map(|asset| asset.bytes)
    }

    /// Returns the content security policy of a page that a server adds this script to. The page
    /// itself contains the same policy.
    pub fn content_security_policy(&self, kind: DocumentKind, script: &str) -> String {
        self.theme.live_policy(kind, script)
    }

    /// Makes one document in one format. A web page may also run the script that the server adds to
    /// it.
    ///
    /// # Errors
    /// Returns why the document cannot be made.
    pub fn make_document(
        &self,
        sources: &Sources,
        lazy_renderer: &LazyPdfRenderer,
        planned: &Planned,
        format: OutputFormat,
        script: &str,
    ) -> Result<Vec<u8>, RefusedDocument> {
        let refuse = |diagnostic: Box<Diagnostic>| {
            let mut report = Report::new();
            report.push(*diagnostic);
            RefusedDocument { report, hides_earlier_version: false }
        };
        let composed = self.compose_unless_broken(planned);
        let (document, report) = composed.map_err(|withheld| self.refused_document(&withheld))?;
        if report.errors() > 0 || !document.formats.contains(&format) {
            return Err(RefusedDocument { report, hides_earlier_version: false });
        }
        match format {
            OutputFormat::Html => {
                render::render_for_server(&self.theme, &document, script).map_err(refuse)
            }
            OutputFormat::Calendar => Ok(render::calendar(&document).bytes),
            OutputFormat::SearchWords => Ok(render::search_words(&document).bytes),
            OutputFormat::Pdf
            | OutputFormat::LargePrint
            | OutputFormat::Bilingual
            | OutputFormat::Leaflet => {
                let (renderer, found) = lazy_renderer.get_or_init(|| {
                    let mut found = Report::new();
                    (
                        PdfRenderer::load(
                            &self.theme,
                            sources,
                            &self.site.config.fonts,
                            &mut found,
                        ),
                        found,
                    )
                });
                let Some(renderer) = renderer else {
                    let mut report = Report::new();
                    found.iter().cloned().for_each(|diagnostic| report.push(diagnostic));
                    return Err(RefusedDocument { report, hides_earlier_version: false });
                };
                let mut report = Report::new();
                let made = render_pdf(renderer, &document, format, None, &mut report);
                made.map_err(refuse)?
                    .map(|artifact| artifact.bytes)
                    .ok_or(RefusedDocument { report, hides_earlier_version: false })
            }
        }
    }

    /// Returns why one document cannot be made, including errors of the theme; `None` if it can. No
    /// PDF is typeset.
    pub fn refusal(&self, planned: &Planned) -> Option<RefusedDocument> {
        match self.compose_unless_broken(planned) {
            Ok((document, mut report)) => {
                self.report_page_errors(&document, &mut report);
                (report.errors() > 0)
                    .then_some(RefusedDocument { report, hides_earlier_version: false })
            }
            Err(withheld) => Some(self.refused_document(&withheld)),
        }
    }

    /// Reports why the theme cannot render the web page of a document, if the document has one.
    fn report_page_errors(&self, document: &Document, report: &mut Report) {
        if document.formats.contains(&OutputFormat::Html)
            && let Err(error) = render::render(&self.theme, document)
        {
            report.push(*error);
        }
    }

    fn refused_document(&self, withheld: &Withheld) -> RefusedDocument {
        let mut report = Report::new();
        withheld::explain(&self.site, withheld, &mut report);
        // After an error in the content, the last good version may still be shown. What must be
        // withheld from a reader must not.
        let is_fixable = |reason: &WithholdReason| {
            matches!(
                reason,
                WithholdReason::Message(_)
                    | WithholdReason::Broken(..)
                    | WithholdReason::PluralForms(_)
                    | WithholdReason::Words(_)
                    | WithholdReason::Shape(_)
                    | WithholdReason::Record
                    | WithholdReason::File(_)
            )
        };
        RefusedDocument { report, hides_earlier_version: !withheld.reasons.iter().all(is_fixable) }
    }

    /// Runs the rules over the site.
    pub fn examine_site(&self, sources: &Sources) -> Report {
        let documents = self.documents_for_rules();
        let mut report = Report::new();
        self.prepare_checks(sources, &documents, &mut report).site(SiteRules::All, &mut report);
        self.leaks(sources).page_diagnostics().for_each(|leak| report.push(leak.clone()));
        report.sort();
        report
    }

    /// Runs the rules over one record. They find the same as when they run over the whole site.
    pub fn examine_record(&self, sources: &Sources, id: &str) -> Report {
        let documents = self.documents_for_rules();
        let mut report = Report::new();
        // Errors in the configured rule levels are reported for the site.
        let checks = self.prepare_checks(sources, &documents, &mut Report::new());
        self.site.care_plans.get(id).into_iter().for_each(|plan| checks.record(plan, &mut report));
        report.sort();
        report
    }

    /// Returns the errors that withhold documents of a record. While there are any, the record
    /// cannot be approved, because nobody could have read its documents. They are errors of the
    /// record (found by the parser or a rule), of files that its documents are made from, and of
    /// the theme. `found` is the report of loading the site.
    pub fn errors_of_record(&self, sources: &Sources, id: &str, found: &Report) -> Report {
        let record_file = self.file_of(id);
        let documents = self.documents_of(id);
        let made_from: BTreeSet<&str> = documents
            .iter()
            .flat_map(|planned| self.broken_files.affecting(&self.site, planned))
            .collect();
        let examined = self.examine_record(sources, id);
        let concerns = |diagnostic: &Diagnostic| match &diagnostic.place {
            Place::Path(shown) => made_from.contains(sources.path_in_site(shown).as_str()),
            _ => diagnostic.file().is_some_and(|file| {
                Some(file) == record_file || made_from.contains(sources.file(file).path.as_str())
            }),
        };
        let mut report = Report::new();
        let errors = found.iter().chain(examined.iter()).filter(|diagnostic| {
            diagnostic.severity == Severity::Error
                && check::withholds_record(diagnostic.rule)
                && concerns(diagnostic)
        });
        errors.for_each(|diagnostic| report.push(diagnostic.clone()));
        for planned in documents
            .iter()
            .filter(|planned| self.withheld_by_errors(planned, &BTreeSet::new()).is_none())
        {
            // Composed as if everything were signed and approved: what else the document waits for
            // does not matter for an approval.
            if let Ok(document) = compose::document_assuming_sign_off(
                &self.site,
                &self.plan,
                &self.composers,
                planned,
            ) {
                self.report_page_errors(&document, &mut report);
            }
        }
        report.sort();
        report
    }

    /// Runs the rules over each public document.
    pub fn examine_documents(&self, sources: &Sources) -> Report {
        let documents = self.documents_for_rules();
        let mut report = Report::new();
        // Errors in the configured rule levels are reported by `examine_site`.
        let checks = self.prepare_checks(sources, &documents, &mut Report::new());
        for planned in self.public_documents() {
            match self.compose(planned) {
                Ok((document, found)) => {
                    report.append(found);
                    checks.document(&document, &mut report);
                }
                Err(withheld) => withheld::explain(&self.site, &withheld, &mut report),
            }
        }
        report.sort();
        report
    }

    /// Returns whether everything except the text of records is as in an earlier load on the same
    /// day.
    pub fn has_same_site(&self, earlier: &Self) -> bool {
        self.site_digest == earlier.site_digest && self.plan.scope.today == earlier.plan.scope.today
    }

    /// Returns the file of a record.
    pub fn file_of(&self, record: &str) -> Option<FileId> {
        self.site.care_plans.get(record).map(|record| record.file)
    }
}

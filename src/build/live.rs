//! One document at a time, when somebody asks for it: what a server needs of the line.
//!
//! Not for the server: it never sees a sink, and this never sees a socket.

use std::collections::BTreeSet;

use super::{
    front::{Front, paper},
    held::{self, Held, held},
    record::RecordTexts,
    sheets, withheld,
};
use crate::{
    compose::{self, Gap, Planned, Withheld},
    diag::{Diagnostic, FileId, Place, Report, Severity},
    document::{Document, Format, Kind},
    lang::Lang,
    privacy::Realm,
    render::{self, Press, ServedReview},
    review::{Unit, reading},
    site::Site,
    source::Sources,
    text::{Reading, measures_of},
};

/// A document that does not come out.
#[derive(Debug)]
pub struct Refused {
    /// Why, for whoever can mend it.
    pub report: Report,
    /// Whether it is held back so that nobody reads it now, and an earlier state of it must not be
    /// shown either.
    pub held_back: bool,
}

/// The press of a front, made ready the first time that paper is asked for.
pub type LazyPress = std::sync::OnceLock<(Option<Press>, Report)>;

impl Front {
    /// Who wrote which texts, where they stand, and who asks what about them, by language.
    pub fn units(&self) -> &[(Lang, Vec<Unit>)] {
        &self.units
    }

    /// Public documents that wait for texts, whether they are drafts until then or withheld.
    pub fn held(&self, sources: &Sources) -> Vec<Held> {
        held(self, sources, &[Realm::Public])
    }

    /// The texts that one document waits for, whether it is a draft until then or withheld.
    pub fn waits_for(&self, sources: &Sources, planned: &Planned) -> Option<Held> {
        held::of_document(self, sources, planned)
    }

    /// The words of a record that nobody answers for; `None` if there is no such record.
    pub fn record_texts(&self, id: &str) -> Option<RecordTexts> {
        RecordTexts::of(self, id, &self.plan.scope)
    }

    /// How each topic reads in a language, by slug, the hardest first.
    pub fn readings(&self, lang: &Lang) -> Vec<(&str, &Reading)> {
        let texts = self
            .site
            .topics
            .values()
            .filter_map(|topic| Some((topic.slug.as_str(), topic.texts.get(lang)?)));
        let mut readings: Vec<_> =
            texts.map(|(slug, text)| (slug, reading(lang, text, &self.names))).collect();
        readings.sort_by(|(slug, a), (other, b)| a.hardest_first(b).then(slug.cmp(other)));
        readings
    }

    /// The ids of the measures that were made for a language.
    pub fn measures(&self, lang: &Lang) -> impl Iterator<Item = &'static str> {
        measures_of(lang).map(|measure| measure.id())
    }

    /// A page for reviewers, by its path below the root of such pages, with what it may load.
    pub fn review_page(
        &self,
        sources: &Sources,
        held: &[Held],
        path: &str,
        served: &ServedReview,
    ) -> Option<(String, String)> {
        sheets::page_at(self, sources, held, path, served)
    }

    /// Every record of the site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The public documents that exist.
    pub fn public_documents(&self) -> &[Planned] {
        &self.plan.documents
    }

    /// The documents of one record.
    pub fn documents_of(&self, record: &str) -> Vec<Planned> {
        let record = self.site.care_plans.get(record);
        record
            .map(|record| compose::of_record(&self.site, record, &self.plan.scope))
            .unwrap_or_default()
    }

    /// Languages that have public pages.
    pub fn languages(&self) -> &[Lang] {
        &self.plan.languages
    }

    /// The languages in which a public page exists.
    pub fn languages_of(&self, kind: Kind, subject: &str) -> &[Lang] {
        self.plan.languages_of(kind, subject)
    }

    /// The path of a public page, if it exists in a language.
    pub fn path_of(&self, kind: Kind, subject: &str, lang: &Lang) -> Option<String> {
        self.plan.path_of(kind, subject, lang)
    }

    /// The document and form that come out at a path below the root of a realm. A path is only ever
    /// compared, never opened.
    pub fn find(&self, realm: Realm, path: &str) -> Option<(Planned, Format)> {
        let of_record;
        let among = match realm {
            Realm::Private => {
                of_record = self.documents_of(path.split('/').next().unwrap_or_default());
                &of_record
            }
            Realm::Public => self.public_documents(),
            Realm::Review => &[],
        };
        let mut forms = among
            .iter()
            .flat_map(|planned| planned.formats.iter().map(move |format| (planned, *format)));
        forms
            .find(|(planned, format)| format.path(&planned.path()) == path)
            .map(|(planned, format)| (planned.clone(), format))
    }

    /// A file that all public pages share, by its path below the public root.
    pub fn asset(&self, path: &str) -> Option<Vec<u8>> {
        self.theme.assets().find(|asset| asset.path == path).map(|asset| asset.bytes)
    }

    /// What a page may load to which a server adds this script; the same stands in the page.
    pub fn policy(&self, realm: Realm, script: &str) -> String {
        self.theme.live_policy(realm, script)
    }

    /// Makes one document in one form. A page on the screen may run the script that the server adds
    /// to it, and no other.
    ///
    /// # Errors
    /// Says why it does not come out.
    pub fn make(
        &self,
        sources: &Sources,
        press: &LazyPress,
        planned: &Planned,
        format: Format,
        script: &str,
    ) -> Result<Vec<u8>, Refused> {
        let refuse = |diagnostic: Box<Diagnostic>| {
            let mut report = Report::new();
            report.push(*diagnostic);
            Refused { report, held_back: false }
        };
        let composed =
            self.blocked(planned, &BTreeSet::new()).map_or_else(|| self.compose(planned), Err);
        let (document, report) = composed.map_err(|withheld| self.refused(&withheld))?;
        if report.errors() > 0 || !document.formats.contains(&format) {
            return Err(Refused { report, held_back: false });
        }
        match format {
            Format::Html => render::live(&self.theme, &document, script).map_err(refuse),
            Format::Calendar => Ok(render::calendar(&document).bytes),
            Format::Pdf | Format::LargePrint | Format::Bilingual => {
                let (press, found) = press.get_or_init(|| {
                    let mut found = Report::new();
                    (Press::load(&self.theme, sources, &self.site.config.fonts, &mut found), found)
                });
                let Some(press) = press else {
                    let mut report = Report::new();
                    found.iter().cloned().for_each(|diagnostic| report.push(diagnostic));
                    return Err(Refused { report, held_back: false });
                };
                paper(press, &document, format, None).map(|artifact| artifact.bytes).map_err(refuse)
            }
        }
    }

    /// Why one document does not come out, the theme included; `None` if it does. Nothing is set on
    /// paper.
    pub fn refusal(&self, planned: &Planned) -> Option<Refused> {
        match self.blocked(planned, &BTreeSet::new()).map_or_else(|| self.compose(planned), Err) {
            Ok((document, mut report)) => {
                self.try_page(&document, &mut report);
                (report.errors() > 0).then_some(Refused { report, held_back: false })
            }
            Err(withheld) => Some(self.refused(&withheld)),
        }
    }

    /// Adds why the theme cannot make the web page of a document, if it is to have one.
    fn try_page(&self, document: &Document, report: &mut Report) {
        if document.formats.contains(&Format::Html)
            && let Err(error) = render::render(&self.theme, document)
        {
            report.push(*error);
        }
    }

    fn refused(&self, withheld: &Withheld) -> Refused {
        let mut report = Report::new();
        withheld::explain(&self.site, withheld, &mut report);
        // Words that are missing may stand in the page that was good before; what is kept from a
        // person may not.
        let mendable = |gap: &Gap| {
            matches!(
                gap,
                Gap::Message(_)
                    | Gap::Broken(..)
                    | Gap::Words(_)
                    | Gap::Shape(_)
                    | Gap::Record
                    | Gap::File(_)
            )
        };
        Refused { report, held_back: !withheld.gaps.iter().all(mendable) }
    }

    /// Runs the rules over the site.
    pub fn examine_site(&self, sources: &Sources) -> Report {
        let documents = self.documents_for_rules();
        let mut report = Report::new();
        self.checks(sources, &documents, &mut report).site(&mut report);
        self.leaks(sources).of_pages().for_each(|leak| report.push(leak.clone()));
        report.sort();
        report
    }

    /// Runs the rules over one record; what they find is the same as when they run over the whole
    /// site.
    pub fn examine_record(&self, sources: &Sources, id: &str) -> Report {
        let documents = self.documents_for_rules();
        let mut report = Report::new();
        // What is wrong with the levels of rules is told of the site.
        let checks = self.checks(sources, &documents, &mut Report::new());
        self.site.care_plans.get(id).into_iter().for_each(|plan| checks.record(plan, &mut report));
        report.sort();
        report
    }

    /// The errors that withhold documents of a record, so that nobody could have read what would be
    /// approved: those of the record, by its reader or by a rule, those of files from which its
    /// documents are made, and those of the theme. `found` is from reading the site.
    pub fn errors_of_record(&self, sources: &Sources, id: &str, found: &Report) -> Report {
        let own = self.file_of(id);
        let documents = self.documents_of(id);
        let made_from: BTreeSet<&str> = documents
            .iter()
            .flat_map(|planned| self.broken.concerning(&self.site, planned))
            .collect();
        let examined = self.examine_record(sources, id);
        let concerns = |diagnostic: &Diagnostic| match &diagnostic.place {
            Place::Path(shown) => made_from.contains(sources.path_in_site(shown).as_str()),
            _ => diagnostic.file().is_some_and(|file| {
                Some(file) == own || made_from.contains(sources.file(file).path.as_str())
            }),
        };
        let mut report = Report::new();
        let errors = found
            .iter()
            .chain(examined.iter())
            .filter(|diagnostic| diagnostic.severity == Severity::Error && concerns(diagnostic));
        errors.for_each(|diagnostic| report.push(diagnostic.clone()));
        for planned in
            documents.iter().filter(|planned| self.blocked(planned, &BTreeSet::new()).is_none())
        {
            // It is approved before it is composed for people, so what it waits for besides is no
            // matter here.
            if let Ok(document) = compose::foreseen(&self.site, &self.plan, &self.desks, planned) {
                self.try_page(&document, &mut report);
            }
        }
        report.sort();
        report
    }

    /// Runs the rules over each public document.
    pub fn examine_documents(&self, sources: &Sources) -> Report {
        let documents = self.documents_for_rules();
        let mut report = Report::new();
        // What is wrong with the levels of rules is told by the other half.
        let checks = self.checks(sources, &documents, &mut Report::new());
        for planned in self.public_documents() {
            match self.compose(planned) {
                Ok((document, found)) => {
                    report.absorb(found);
                    checks.document(&document, &mut report);
                }
                Err(withheld) => withheld::explain(&self.site, &withheld, &mut report),
            }
        }
        report.sort();
        report
    }

    /// Whether everything but records is as in an earlier reading of the same day.
    pub fn is_beside_records_like(&self, earlier: &Self) -> bool {
        self.rest == earlier.rest && self.plan.scope.today == earlier.plan.scope.today
    }

    /// The file of a record.
    pub fn file_of(&self, record: &str) -> Option<FileId> {
        self.site.care_plans.get(record).map(|record| record.file)
    }
}

/// The id of what tells that the folder of the records is not there.
pub const RECORDS_GONE: &str = "records-gone";

/// Whether a diagnostic concerns a person's record, so that only its keeper may see it.
pub fn is_private(diagnostic: &Diagnostic, sources: &Sources) -> bool {
    // The one stands on a public page and names whose words are on it, the other names where
    // records are kept.
    if matches!(diagnostic.rule, "private-leak" | "not-private" | RECORDS_GONE) {
        return true;
    }
    match &diagnostic.place {
        Place::At(_) | Place::In(_) => {
            diagnostic.file().is_some_and(|file| sources.file(file).realm() == Realm::Private)
        }
        Place::Path(path) => sources.is_unread_record(path),
        Place::Output(path) => {
            let first = path.split('/').next().unwrap_or_default();
            sources.record_names().any(|name| name == first)
        }
        Place::Site => false,
    }
}

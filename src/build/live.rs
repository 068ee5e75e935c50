//! One document at a time, when somebody asks for it: what a server needs of the line.
//!
//! Not for the server: it never sees a sink, and this never sees a socket.

use super::{
    front::{Front, paper},
    record::RecordTexts,
    review::{Held, held},
    sheets, withheld,
};
use crate::{
    compose::{Gap, Planned, Withheld},
    diag::{Diagnostic, Place, Report},
    document::{Format, Kind},
    lang::Lang,
    privacy::Realm,
    render::{self, Press, ServedReview},
    review::Unit,
    site::Site,
    source::Sources,
};

/// A document that does not come out.
#[derive(Debug)]
pub struct Refused {
    /// Why, for whoever can mend it.
    pub report: Report,
    /// Whether it is held back so that nobody reads it now, and an earlier state of it must not be shown either.
    pub held_back: bool,
}

/// The press of a front, made ready the first time that paper is asked for.
pub type LazyPress = std::sync::OnceLock<(Option<Press>, Report)>;

impl Front {
    /// Who wrote which texts, where they stand, and who asks what about them, by language.
    pub fn units(&self) -> &[(Lang, Vec<Unit>)] {
        &self.units
    }

    /// Public documents with words that nobody answers for, whether they come out as drafts or not at all.
    pub fn held(&self, sources: &Sources) -> Vec<Held> {
        held(self, sources, &[Realm::Public])
    }

    /// The words of a record that nobody answers for; `None` if there is no such record.
    pub fn record_texts(&self, id: &str) -> Option<RecordTexts> {
        RecordTexts::of(self, id, &self.plan.scope)
    }

    /// A page for reviewers, by its path below the root of such pages, with what it may load.
    pub fn review_page(&self, sources: &Sources, held: &[Held], path: &str, served: &ServedReview) -> Option<(String, String)> {
        sheets::page_at(self, sources, held, path, served)
    }

    /// Every record of the site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// The public documents that exist.
    pub fn public_documents(&self) -> &[Planned] {
        let all = &self.plan.documents;
        &all[..all.partition_point(|planned| planned.realm() == Realm::Public)]
    }

    /// The documents of one record.
    pub fn documents_of(&self, record: &str) -> &[Planned] {
        let private = &self.plan.documents[self.public_documents().len()..];
        let from = private.partition_point(|planned| planned.subject.as_str() < record);
        let to = private.partition_point(|planned| planned.subject.as_str() <= record);
        &private[from..to]
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

    /// The document and form that come out at a path below the root of a realm. A path is only ever compared, never opened.
    pub fn find(&self, realm: Realm, path: &str) -> Option<(&Planned, Format)> {
        let among = match realm {
            Realm::Private => self.documents_of(path.split('/').next().unwrap_or_default()),
            Realm::Public => self.public_documents(),
            Realm::Review => &[],
        };
        let mut forms = among.iter().flat_map(|planned| planned.formats.iter().map(move |format| (planned, *format)));
        forms.find(|(planned, format)| format.path(&planned.path()) == path)
    }

    /// A file that all public pages share, by its path below the public root.
    pub fn asset(&self, path: &str) -> Option<Vec<u8>> {
        self.theme.assets().find(|asset| asset.path == path).map(|asset| asset.bytes)
    }

    /// What a page may load to which a server adds this script; the same stands in the page.
    pub fn policy(&self, realm: Realm, script: &str) -> String {
        self.theme.live_policy(realm, script)
    }

    /// Makes one document in one form. A page on the screen may run the script that the server adds to it, and no other.
    ///
    /// # Errors
    /// Says why it does not come out.
    pub fn make(&self, sources: &Sources, press: &LazyPress, planned: &Planned, format: Format, script: &str) -> Result<Vec<u8>, Refused> {
        let refuse = |diagnostic: Box<Diagnostic>| {
            let mut report = Report::new();
            report.push(*diagnostic);
            Refused { report, held_back: false }
        };
        let (document, report) = self.compose(planned).map_err(|withheld| self.refused(&withheld))?;
        if report.errors() > 0 || !document.formats.contains(&format) {
            return Err(Refused { report, held_back: false });
        }
        match format {
            Format::Html => render::live(&self.theme, &document, script).map_err(refuse),
            Format::Calendar => Ok(render::calendar(&document).bytes),
            Format::Pdf | Format::LargePrint | Format::Bilingual => {
                let (press, found) = press.get_or_init(|| {
                    let mut found = Report::new();
                    (self.press(sources, &mut found), found)
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

    /// Why one document does not come out; `None` if it does. Nothing is rendered.
    pub fn refusal(&self, planned: &Planned) -> Option<Refused> {
        match self.compose(planned) {
            Ok((_, report)) => (report.errors() > 0).then_some(Refused { report, held_back: false }),
            Err(withheld) => Some(self.refused(&withheld)),
        }
    }

    fn refused(&self, withheld: &Withheld) -> Refused {
        let mut report = Report::new();
        withheld::explain(&self.site, withheld, &mut report);
        // Words that are missing may stand in the page that was good before; what is kept from a person may not.
        let mendable = |gap: &Gap| matches!(gap, Gap::Message(_) | Gap::Broken(..) | Gap::Words(_) | Gap::Shape(_) | Gap::Record);
        Refused { report, held_back: !withheld.gaps.iter().all(mendable) }
    }

    /// Runs the rules over the site and over each public document, as long as `going` says so.
    pub fn examine(&self, going: &dyn Fn() -> bool) -> Report {
        let documents = self.documents_for_rules();
        let mut report = Report::new();
        let checks = self.checks(&documents, &mut report);
        checks.site(&mut report);
        for planned in self.public_documents() {
            if !going() {
                break;
            }
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
}

/// Whether a diagnostic concerns a person's record, so that only its keeper may see it.
pub fn is_private(diagnostic: &Diagnostic, sources: &Sources) -> bool {
    match &diagnostic.place {
        Place::At(_) | Place::In(_) => diagnostic.file().is_some_and(|file| sources.file(file).realm() == Realm::Private),
        Place::Path(path) => sources.is_unread_record(path),
        Place::Output(path) => {
            let first = path.split('/').next().unwrap_or_default();
            sources.record_names().any(|name| name == first)
        }
        Place::Site => false,
    }
}

//! One document of a run: kind, subject, language, realm and path, without its words.

use crate::{
    document::DocumentKind,
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
    site::{Site, care_plan::ConsentSummary},
};

/// One document to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The kind of document.
    pub kind: DocumentKind,
    /// The slug of a topic, or the id of a program or record; empty for a kind of which a language
    /// has only one page.
    pub subject: String,
    /// The language of the document.
    pub lang: Lang,
    /// Whether the document is made from a record kept outside the site.
    pub from_records: bool,
    /// The consent that permits it, if its reader needs one.
    pub consent: Option<ConsentSummary>,
    /// The output formats to make in this run.
    pub formats: Vec<OutputFormat>,
}

impl Planned {
    /// Returns the realm. The kind decides it, since private kinds are made from records only.
    pub fn realm(&self) -> Realm {
        self.kind.realm()
    }

    /// Returns the stable id, without the language.
    pub fn id(&self) -> String {
        let Self { kind, subject, .. } = self;
        match kind {
            DocumentKind::Topic => format!("topics/{subject}"),
            DocumentKind::Program => format!("programs/{subject}"),
            DocumentKind::Questions => format!("programs/{subject}/{}", kind.id()),
            _ if self.realm() == Realm::Private => format!("{subject}/{}", self.stem()),
            _ => kind.id().to_owned(),
        }
    }

    /// Returns the path of its web page.
    pub fn path(&self) -> String {
        match self.realm() {
            Realm::Private => format!("{}/{}/{}.html", self.subject, self.lang, self.stem()),
            Realm::Public | Realm::Review => public_path(self.kind, &self.subject, self.lang.tag()),
        }
    }

    /// Returns the name of a private file. The name of a copy by consent consists of its reader and
    /// consent id, neither of which identifies the patient.
    fn stem(&self) -> String {
        self.consent.as_ref().map_or_else(
            || self.kind.id().to_owned(),
            |consent| format!("{}-{}", consent.reader.id(), consent.id),
        )
    }

    /// Returns the language that it was translated from: that of the record, else of the site.
    pub fn source_language(&self, site: &Site) -> Lang {
        let plan = site.care_plans.get(&self.subject).filter(|_| self.realm() == Realm::Private);
        plan.map_or_else(|| site.source_language().clone(), |plan| plan.language.clone())
    }
}

/// Returns the path of the web page of a public document.
pub(super) fn public_path(kind: DocumentKind, subject: &str, lang: &str) -> String {
    match kind {
        DocumentKind::Chooser => "index.html".to_owned(),
        DocumentKind::Home => format!("{lang}/index.html"),
        DocumentKind::Topics => format!("{lang}/topics/index.html"),
        DocumentKind::Topic => format!("{lang}/topics/{subject}/index.html"),
        DocumentKind::Programs => format!("{lang}/programs/index.html"),
        DocumentKind::Program => format!("{lang}/programs/{subject}/index.html"),
        DocumentKind::Questions => format!("{lang}/programs/{subject}/{}.html", kind.id()),
        DocumentKind::Comparison => format!("{lang}/compare/index.html"),
        DocumentKind::Glossary => format!("{lang}/glossary/index.html"),
        DocumentKind::Search => format!("{lang}/search/index.html"),
        DocumentKind::NotFound => format!("{lang}/404.html"),
        _ => format!("{subject}/{lang}/{}.html", kind.id()),
    }
}

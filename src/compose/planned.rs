//! One document that a run makes: kind, subject, language, realm and path, without its words.

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
    /// What it is.
    pub kind: DocumentKind,
    /// The slug of a topic, the id of a program or record; empty for pages there is one of.
    pub subject: String,
    /// Its language.
    pub lang: Lang,
    /// Whether it is made from a record kept outside the site.
    pub from_records: bool,
    /// The consent that it is made by, if it is for a reader who needs one.
    pub consent: Option<ConsentSummary>,
    /// The forms in which it is made now.
    pub formats: Vec<OutputFormat>,
}

impl Planned {
    /// The realm: decided by the kind, since private kinds are made from records only.
    pub fn realm(&self) -> Realm {
        self.kind.realm()
    }

    /// Stable id, without language.
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

    /// Where its web page goes.
    pub fn path(&self) -> String {
        match self.realm() {
            Realm::Private => format!("{}/{}/{}.html", self.subject, self.lang, self.stem()),
            Realm::Public | Realm::Review => path(self.kind, &self.subject, self.lang.tag()),
        }
    }

    /// The name of a private file: a copy by consent is named for its reader and consent, neither
    /// of which says whose it is.
    fn stem(&self) -> String {
        self.consent.as_ref().map_or_else(
            || self.kind.id().to_owned(),
            |agreed| format!("{}-{}", agreed.reader.id(), agreed.id),
        )
    }

    /// The language it was translated from: that of the record, else of the site.
    pub fn origin(&self, site: &Site) -> Lang {
        let plan = site.care_plans.get(&self.subject).filter(|_| self.realm() == Realm::Private);
        plan.map_or_else(|| site.source_language().clone(), |plan| plan.language.clone())
    }
}

/// Returns where the web page of a public document is published.
pub(super) fn path(kind: DocumentKind, subject: &str, lang: &str) -> String {
    match kind {
        DocumentKind::Chooser => "index.html".to_owned(),
        DocumentKind::Front => format!("{lang}/index.html"),
        DocumentKind::Topics => format!("{lang}/topics/index.html"),
        DocumentKind::Topic => format!("{lang}/topics/{subject}/index.html"),
        DocumentKind::Programs => format!("{lang}/programs/index.html"),
        DocumentKind::Program => format!("{lang}/programs/{subject}/index.html"),
        DocumentKind::Questions => format!("{lang}/programs/{subject}/{}.html", kind.id()),
        DocumentKind::Comparison => format!("{lang}/compare/index.html"),
        DocumentKind::Glossary => format!("{lang}/glossary/index.html"),
        DocumentKind::NotFound => format!("{lang}/404.html"),
        _ => format!("{subject}/{lang}/{}.html", kind.id()),
    }
}

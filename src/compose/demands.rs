//! What a public page of a language needs before it is planned: words that are there, and words
//! that somebody has signed.
//!
//! Planning asks whether anything is missing, and `review status` names it: both ask here, so that
//! they cannot differ. Not for what a page says when it is composed: see [`super::needs`].

use std::collections::BTreeSet;

use super::withhold::{UnsignedText, WithholdReason};
use crate::{
    document::DocumentKind,
    lang::Lang,
    review::SignOffStatus,
    site::{
        INTERFACE_MESSAGE_FILES, Site,
        checked_text::{Day, Jurisdiction, NoticePlace},
        program::ProgramFacts,
        worded::Worded,
        words::Words,
    },
};

/// The class of medicines that treat opioid use disorder, which the comparison of programs names.
pub(super) const MOUD: &str = "moud";

/// The demands on public pages of a site, as of a day.
#[derive(Clone, Copy)]
pub(super) struct Demands<'a> {
    pub(super) site: &'a Site,
    pub(super) standing: &'a SignOffStatus,
    pub(super) today: Day,
    /// Whether words must be signed; if not, unsigned words are published as drafts.
    pub(super) signed: bool,
}

/// Collects what a page lacks.
type Lacks = BTreeSet<WithholdReason>;

impl Demands<'_> {
    /// Whether a language may have public pages at all.
    pub(super) fn opens(&self, lang: &Lang) -> bool {
        self.is_met(|lacks| self.interface(lang, lacks))
    }

    /// Whether everything that a page has of its own is there, and signed where it must be.
    pub(super) fn allows(&self, kind: DocumentKind, subject: &str, lang: &Lang) -> bool {
        self.is_met(|lacks| self.own(kind, subject, lang, lacks))
    }

    /// Everything that keeps a page from being planned.
    pub(super) fn of(&self, kind: DocumentKind, subject: &str, lang: &Lang) -> Lacks {
        let mut lacks = Lacks::new();
        self.interface(lang, &mut lacks);
        self.own(kind, subject, lang, &mut lacks);
        lacks
    }

    fn is_met(&self, look: impl FnOnce(&mut Lacks)) -> bool {
        let mut lacks = Lacks::new();
        look(&mut lacks);
        lacks.is_empty()
    }

    /// What is on every page of a language: its messages, the name of the site, crisis lines and
    /// notices.
    fn interface(&self, lang: &Lang, lacks: &mut Lacks) {
        let site = self.site;
        let source = site.catalog(site.source_language());
        INTERFACE_MESSAGE_FILES
            .iter()
            .flat_map(|room| source.ids_in_file(room))
            .for_each(|id| self.message(lang, id, lacks));
        self.words(lang, &site.config.name, lacks);
        site.crisis_lines.each_words(&mut |words| self.signature(lang, words, lacks));
        self.notices(lang, &site.config.jurisdiction, lacks);
    }

    /// What a page has beside that.
    fn own(&self, kind: DocumentKind, subject: &str, lang: &Lang, lacks: &mut Lacks) {
        let site = self.site;
        match kind {
            DocumentKind::Topic => self.topic(subject, lang, lacks),
            DocumentKind::Program | DocumentKind::Questions => self.program(subject, lang, lacks),
            DocumentKind::Programs => lacks.extend(self.nearest_program(lang)),
            DocumentKind::Comparison => {
                // A comparison that leaves a program out would not be an honest one.
                site.programs.values().for_each(|program| self.facts(lang, &program.facts, lacks));
                site.medicines
                    .class(MOUD)
                    .iter()
                    .for_each(|class| self.signature(lang, &class.name, lacks));
            }
            DocumentKind::Glossary => {
                site.glossary.each_words(&mut |words| self.words(lang, words, lacks));
            }
            _ => {}
        }
    }

    fn topic(&self, slug: &str, lang: &Lang, lacks: &mut Lacks) {
        let written =
            self.site.topics.get(slug).is_some_and(|topic| topic.texts.contains_key(lang));
        if !written || self.signed && !self.standing.topic(slug, lang).is_fully_signed() {
            lacks.insert(WithholdReason::Unsigned(UnsignedText::Topic(slug.to_owned())));
        }
    }

    fn program(&self, id: &str, lang: &Lang, lacks: &mut Lacks) {
        let Some(program) = self.site.programs.get(id) else { return };
        self.facts(lang, &program.facts, lacks);
        self.notices(lang, self.site.jurisdiction(None, Some(id)), lacks);
    }

    /// The list of programs shows those that have a page: it lacks what the one lacks that needs
    /// least.
    fn nearest_program(&self, lang: &Lang) -> Lacks {
        let each = self.site.programs.keys().map(|id| {
            let mut lacks = Lacks::new();
            self.program(id, lang, &mut lacks);
            lacks
        });
        each.min_by_key(BTreeSet::len).unwrap_or_default()
    }

    fn facts(&self, lang: &Lang, facts: &ProgramFacts, lacks: &mut Lacks) {
        facts.each_words(&mut |words| self.words(lang, words, lacks));
        let medicines = &self.site.medicines;
        for (class, ids) in &facts.medicines {
            medicines
                .class(class.as_str())
                .iter()
                .for_each(|class| self.signature(lang, &class.name, lacks));
            let named = ids.iter().filter_map(|id| medicines.medicine(id.as_str()));
            named.for_each(|medicine| self.signature(lang, &medicine.names, lacks));
        }
    }

    /// The notices on the public pages of a place. In the source language a missing one is an error
    /// where its words are missing.
    fn notices(&self, lang: &Lang, place: &Jurisdiction, lacks: &mut Lacks) {
        if lang != self.site.source_language() {
            let notices = self.site.notices.in_force(place, NoticePlace::Public, self.today);
            notices
                .into_iter()
                .for_each(|notice| notice.each_words(&mut |words| self.words(lang, words, lacks)));
        }
    }

    fn message(&self, lang: &Lang, id: &str, lacks: &mut Lacks) {
        if !self.site.catalog(lang).has(id) {
            lacks.insert(WithholdReason::Message(id.to_owned()));
        } else if self.signed && !self.standing.is_message_signed(lang, id) {
            lacks.insert(WithholdReason::Unsigned(UnsignedText::Message(id.to_owned())));
        }
    }

    /// Words that must be there, and signed unless the site publishes drafts.
    fn words(&self, lang: &Lang, words: &Words, lacks: &mut Lacks) {
        let own = self.site.source_language();
        if !self.site.has_text(lang, words) {
            lacks.insert(match words {
                Words::Phrase { id, .. } => WithholdReason::Message(id.value.clone()),
                words => WithholdReason::Words(words.span()),
            });
        } else if self.signed && !self.standing.has_signed_words(lang, words, own) {
            lacks.extend(UnsignedText::of_words(words, lang, own).map(WithholdReason::Unsigned));
        }
    }

    /// The same for a translation where unsigned words are withheld. In a draft and in the source
    /// language, missing words are an error of the page that shows them.
    fn signature(&self, lang: &Lang, words: &Words, lacks: &mut Lacks) {
        if self.signed && lang != self.site.source_language() {
            self.words(lang, words, lacks);
        }
    }
}

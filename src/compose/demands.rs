//! What a public page of a language must have before it is planned: all its texts, signed where
//! the site requires it.
//!
//! Planning checks whether anything is missing, and `review status` lists it; both use the same
//! checks, so that they cannot differ. What a composed page waits for comes from [`super::needs`].

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

/// What public pages of a site must have, as of a day.
#[derive(Clone, Copy)]
pub(super) struct Demands<'a> {
    pub(super) site: &'a Site,
    pub(super) sign_off_status: &'a SignOffStatus,
    pub(super) today: Day,
    /// Whether texts must be signed. If not, unsigned texts are published as drafts.
    pub(super) requires_sign_off: bool,
}

/// What keeps a page from being planned.
type Reasons = BTreeSet<WithholdReason>;

impl Demands<'_> {
    /// Returns whether a language has everything that any public page may show besides its own
    /// content. If so, no page has to be composed to know that it can be made.
    pub(super) fn allow_every_page(&self, lang: &Lang) -> bool {
        finds_nothing(|reasons| self.check_interface(lang, reasons))
    }

    /// Returns whether a page has everything it needs of its own, signed where it must be. What it
    /// shares with every page of the language is not checked.
    pub(super) fn allow_page(&self, kind: DocumentKind, subject: &str, lang: &Lang) -> bool {
        finds_nothing(|reasons| self.check_page(kind, subject, lang, reasons))
    }

    /// Returns everything of its own that keeps a page from being planned. What it shows besides
    /// that comes from [`super::needs`].
    pub(super) fn reasons_against(
        &self,
        kind: DocumentKind,
        subject: &str,
        lang: &Lang,
    ) -> Reasons {
        let mut reasons = Reasons::new();
        self.check_page(kind, subject, lang, &mut reasons);
        reasons
    }

    /// Checks all that pages of a language share, whether a page shows it or not: the messages of
    /// the interface, the name of the site, crisis lines and notices.
    fn check_interface(&self, lang: &Lang, reasons: &mut Reasons) {
        let site = self.site;
        let source = site.catalog(site.source_language());
        INTERFACE_MESSAGE_FILES
            .iter()
            .flat_map(|file| source.ids_in_file(file))
            .for_each(|id| self.check_message(lang, id, reasons));
        if site.own_name(lang).is_none() {
            reasons.insert(WithholdReason::Message(format!("autonym-{lang}")));
        }
        self.check_words(lang, &site.config.name, reasons);
        site.config.footer.iter().for_each(|words| self.check_words(lang, words, reasons));
        site.crisis_lines
            .each_words(&mut |words| self.check_translated_words(lang, words, reasons));
        self.check_notices(lang, &site.config.jurisdiction, reasons);
    }

    /// Checks what a page has in addition to that.
    fn check_page(&self, kind: DocumentKind, subject: &str, lang: &Lang, reasons: &mut Reasons) {
        let site = self.site;
        match kind {
            DocumentKind::Home => {
                let description = site.config.description.iter();
                description.for_each(|words| self.check_words(lang, words, reasons));
            }
            DocumentKind::Topic => self.check_topic(subject, lang, reasons),
            DocumentKind::Program | DocumentKind::Questions => {
                self.check_program(subject, lang, reasons)
            }
            DocumentKind::Programs => reasons.extend(self.fewest_program_reasons(lang)),
            DocumentKind::Comparison => {
                // A comparison that leaves out a program would mislead.
                site.programs
                    .values()
                    .for_each(|program| self.check_facts(lang, &program.facts, reasons));
                site.medicines
                    .class(MOUD)
                    .iter()
                    .for_each(|class| self.check_translated_words(lang, &class.name, reasons));
            }
            DocumentKind::Glossary => {
                site.glossary.each_words(&mut |words| self.check_words(lang, words, reasons));
            }
            _ => {}
        }
    }

    fn check_topic(&self, slug: &str, lang: &Lang, reasons: &mut Reasons) {
        let has_text =
            self.site.topics.get(slug).is_some_and(|topic| topic.texts.contains_key(lang));
        if !has_text
            || self.requires_sign_off && !self.sign_off_status.topic(slug, lang).is_fully_signed()
        {
            reasons.insert(WithholdReason::Unsigned(UnsignedText::Topic(slug.to_owned())));
        }
    }

    fn check_program(&self, id: &str, lang: &Lang, reasons: &mut Reasons) {
        let Some(program) = self.site.programs.get(id) else { return };
        self.check_facts(lang, &program.facts, reasons);
        self.check_notices(lang, self.site.jurisdiction(None, Some(id)), reasons);
    }

    /// Returns what keeps the list of programs from being planned. The list shows the programs that
    /// have a page, so it needs one: it has the reasons of the program that has the fewest.
    fn fewest_program_reasons(&self, lang: &Lang) -> Reasons {
        let each = self.site.programs.keys().map(|id| {
            let mut reasons = Reasons::new();
            self.check_program(id, lang, &mut reasons);
            reasons
        });
        each.min_by_key(BTreeSet::len).unwrap_or_default()
    }

    fn check_facts(&self, lang: &Lang, facts: &ProgramFacts, reasons: &mut Reasons) {
        facts.each_words(&mut |words| self.check_words(lang, words, reasons));
        let medicines = &self.site.medicines;
        for (class, ids) in &facts.medicines {
            medicines
                .class(class.as_str())
                .iter()
                .for_each(|class| self.check_translated_words(lang, &class.name, reasons));
            let named = ids.iter().filter_map(|id| medicines.medicine(id.as_str()));
            named.for_each(|medicine| self.check_translated_words(lang, &medicine.names, reasons));
        }
    }

    /// Checks the notices on the public pages of a jurisdiction. In the source language, a missing
    /// text withholds the page that shows the notice instead.
    fn check_notices(&self, lang: &Lang, jurisdiction: &Jurisdiction, reasons: &mut Reasons) {
        if lang != self.site.source_language() {
            let notices = self.site.notices.in_force(jurisdiction, NoticePlace::Public, self.today);
            notices.into_iter().for_each(|notice| {
                notice.each_words(&mut |words| self.check_words(lang, words, reasons))
            });
        }
    }

    fn check_message(&self, lang: &Lang, id: &str, reasons: &mut Reasons) {
        if !self.site.catalog(lang).has(id) {
            reasons.insert(WithholdReason::Message(id.to_owned()));
        } else if self.requires_sign_off && !self.sign_off_status.is_message_signed(lang, id) {
            reasons.insert(WithholdReason::Unsigned(UnsignedText::Message(id.to_owned())));
        }
    }

    /// Checks words that must have a text, which must be signed unless the site publishes drafts.
    fn check_words(&self, lang: &Lang, words: &Words, reasons: &mut Reasons) {
        let source_lang = self.site.source_language();
        if !self.site.has_text(lang, words) {
            reasons.insert(match words {
                Words::Phrase { id, .. } => WithholdReason::Message(id.value.clone()),
                words => WithholdReason::Words(words.span()),
            });
        } else if self.requires_sign_off
            && !self.sign_off_status.has_signed_words(lang, words, source_lang)
        {
            reasons.extend(
                UnsignedText::from_words(words, lang, source_lang).map(WithholdReason::Unsigned),
            );
        }
    }

    /// Checks words of a translation if unsigned texts are withheld. In a draft and in the source
    /// language, a missing text withholds the page that shows it instead.
    fn check_translated_words(&self, lang: &Lang, words: &Words, reasons: &mut Reasons) {
        if self.requires_sign_off && lang != self.site.source_language() {
            self.check_words(lang, words, reasons);
        }
    }
}

fn finds_nothing(check: impl FnOnce(&mut Reasons)) -> bool {
    let mut reasons = Reasons::new();
    check(&mut reasons);
    reasons.is_empty()
}

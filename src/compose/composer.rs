//! Words one document in one language, and records what is missing or unsigned.
//!
//! This is the only place where a [`Clearance`] is made, and only for private kinds. A composer
//! formats texts and records; `seal` decides what follows from the records.

use std::{
    cell::{Cell, RefCell},
    collections::BTreeSet,
    sync::Arc,
};

use super::{
    language_frame::LanguageFrame,
    plan::Plan,
    planned::Planned,
    withhold::{UnsignedText, WithholdReason},
};
use crate::{
    document::DocumentKind,
    lang::Lang,
    privacy::{Clearance, Realm},
    review::{SignOffStatus, SignedRoles, words_digest},
    site::{
        Site,
        care_plan::{CarePlan, Record},
        checked_text::Day,
        config::UnsignedPolicy,
        topic::{Topic, TopicText},
        words::Words,
    },
    text::{Arg, Catalog, Prose, mark_unsigned},
};

/// Words one document in one language.
pub(super) struct Composer<'a> {
    pub(super) site: &'a Site,
    pub(super) plan: &'a Plan,
    pub(super) planned: &'a Planned,
    pub(super) language_frame: &'a LanguageFrame,
    pub(super) catalog: &'a Catalog,
    /// The path of the page.
    pub(super) path: String,
    /// Whether the document is composed as if it were signed and approved, to find what it waits
    /// for.
    pub(super) assumes_sign_off: bool,
    clearance: Option<Clearance>,
    reasons: RefCell<Vec<WithholdReason>>,
    sign_off_status: &'a SignOffStatus,
    unsigned: RefCell<BTreeSet<UnsignedText>>,
    /// Whether the document shows wording about medicines that nobody has reviewed.
    shows_unreviewed: Cell<bool>,
    /// Whether the document shows a crisis line that nobody of the site has tried.
    shows_unverified_line: Cell<bool>,
    /// The roles that signed every signed text so far.
    signed_by: Cell<Option<SignedRoles>>,
}

impl<'a> Composer<'a> {
    /// Returns the composer of a document, with a clearance if the document is private.
    pub(super) fn new(
        site: &'a Site,
        plan: &'a Plan,
        planned: &'a Planned,
        language_frame: &'a LanguageFrame,
        sign_off_status: &'a SignOffStatus,
    ) -> Self {
        let is_private = planned.realm() == Realm::Private;
        Self {
            site,
            plan,
            planned,
            language_frame,
            catalog: site.catalog(&planned.lang),
            path: planned.path(),
            assumes_sign_off: false,
            clearance: is_private.then(Clearance::for_private_documents),
            reasons: RefCell::new(Vec::new()),
            sign_off_status,
            unsigned: RefCell::new(BTreeSet::new()),
            shows_unreviewed: Cell::new(false),
            shows_unverified_line: Cell::new(false),
            signed_by: Cell::new(None),
        }
    }

    /// Returns the language of the page.
    pub(super) fn lang(&self) -> &'a Lang {
        &self.planned.lang
    }

    /// Returns the day that counts as today.
    pub(super) fn today(&self) -> Day {
        self.plan.scope.today
    }

    /// Composes the document as if it were signed and approved, to find what it waits for.
    #[must_use]
    pub(super) fn assuming_sign_off(mut self) -> Self {
        self.assumes_sign_off = true;
        self
    }

    /// Returns whether the composer may open private records.
    pub(super) fn has_clearance(&self) -> bool {
        self.clearance.is_some()
    }

    /// Returns the care plan of a private document and its record, opened.
    pub(super) fn record(&self) -> Option<(&'a CarePlan, &'a Record)> {
        let plan = self.site.care_plans.get(&self.planned.subject)?;
        Some((plan, plan.record.reveal(self.clearance.as_ref()?)))
    }

    /// Records why the document must be withheld.
    pub(super) fn withhold(&self, reason: WithholdReason) {
        self.reasons.borrow_mut().push(reason);
    }

    /// Formats a message that has no arguments.
    pub(super) fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// Formats a message with arguments, in its wording for the reader of the document.
    pub(super) fn say_with(&self, id: &str, arguments: &[(&str, Arg)]) -> String {
        if let Some(voiced) = self.voiced_message(id) {
            let mut arguments = arguments.to_vec();
            if arguments.iter().all(|(name, _)| *name != "name") {
                arguments.push(("name", self.person_name().into()));
            }
            return self.say_signed(&voiced, &arguments);
        }
        self.say_signed(id, arguments)
    }

    fn say_signed(&self, id: &str, arguments: &[(&str, Arg)]) -> String {
        if arguments.is_empty() {
            return self.say_plain(id);
        }
        let text = self.say_unsigned(id, arguments);
        if !self.sign_off_status.is_message_signed(self.lang(), id) {
            return self.unsigned(UnsignedText::Message(id.to_owned()), &text);
        }
        self.record_roles(self.sign_off_status.message_roles(self.lang(), id));
        text
    }

    /// Says a message without arguments.
    fn say_plain(&self, id: &str) -> String {
        self.withhold_if_misleading(id);
        let said = self.language_frame.said_message(id, self.catalog, self.sign_off_status);
        match said {
            Ok(message) if message.is_signed => {
                self.record_roles(message.roles);
                message.text.clone()
            }
            Ok(message) => {
                self.unsigned.borrow_mut().insert(UnsignedText::Message(id.to_owned()));
                message.text.clone()
            }
            Err(error) => {
                self.withhold(WithholdReason::of_message(id, error));
                String::new()
            }
        }
    }

    /// Withholds the document if a message could show a wrong number.
    fn withhold_if_misleading(&self, id: &str) {
        if self.catalog.may_mislead(id) {
            self.withhold(WithholdReason::PluralForms(id.to_owned()));
        }
    }

    /// Records the sign-off of a message that the document shows.
    pub(super) fn record_message(&self, id: &str) {
        if self.sign_off_status.is_message_signed(self.lang(), id) {
            self.record_roles(self.sign_off_status.message_roles(self.lang(), id));
        } else {
            self.unsigned.borrow_mut().insert(UnsignedText::Message(id.to_owned()));
        }
    }

    /// Formats a message without recording its sign-off. Use only for the draft banner itself.
    pub(super) fn say_unsigned(&self, id: &str, arguments: &[(&str, Arg)]) -> String {
        self.withhold_if_misleading(id);
        self.catalog.format_message(id, arguments).unwrap_or_else(|error| {
            self.withhold(WithholdReason::of_message(id, error));
            String::new()
        })
    }

    /// Records a message that the document will show once it is signed and approved, such as who
    /// approved it.
    pub(super) fn record_later_message(&self, id: &str) {
        if self.assumes_sign_off && !self.sign_off_status.is_message_signed(self.lang(), id) {
            self.unsigned.borrow_mut().insert(UnsignedText::Message(id.to_owned()));
        }
    }

    /// Records that the document shows wording about a medicine that nobody has reviewed, so that
    /// it is a draft.
    pub(super) fn note_unreviewed(&self) {
        self.shows_unreviewed.set(true);
    }

    /// Returns whether the document shows wording about medicines that nobody has reviewed.
    pub(super) fn shows_unreviewed(&self) -> bool {
        self.shows_unreviewed.get()
    }

    /// Records that the document shows a crisis line that nobody of the site has tried.
    pub(super) fn note_unverified_line(&self) {
        self.shows_unverified_line.set(true);
    }

    /// Returns whether the document is marked for a crisis line that nobody of the site has tried:
    /// only a private one. Its policy does not matter, because a number must not be missing on the
    /// night when it is needed.
    pub(super) fn is_marked_for_crisis_lines(&self) -> bool {
        self.shows_unverified_line.get()
            && self.planned.realm() == Realm::Private
            && !self.assumes_sign_off
    }

    /// Records the roles that signed a text.
    fn record_roles(&self, roles: Option<SignedRoles>) {
        if let Some(roles) = roles {
            let all = self.signed_by.get().map_or(roles, |all| all.intersection(roles));
            self.signed_by.set(Some(all));
        }
    }

    /// Returns the roles that signed every signed text so far. Source texts need no sign-off.
    pub(super) fn signed_by(&self) -> Option<SignedRoles> {
        self.signed_by.get()
    }

    /// Records a text as unsigned, and marks it.
    pub(super) fn unsigned(&self, unsigned: UnsignedText, text: &str) -> String {
        self.unsigned.borrow_mut().insert(unsigned);
        mark_unsigned(text)
    }

    /// Returns words that the page can do without, such as the title of the next page: `None` if
    /// they are unsigned and nothing else on the page is, so that it does not wait for them. On a
    /// draft they are shown with their mark.
    fn dispensable(&self, is_signed: bool, say: impl FnOnce() -> String) -> Option<String> {
        if is_signed {
            return Some(say());
        }
        let before = self.unsigned_texts();
        if before.is_empty() {
            return None;
        }
        let text = say();
        *self.unsigned.borrow_mut() = before;
        Some(text)
    }

    /// Returns the words of a YAML field that the page can do without; see [`Self::dispensable`].
    pub(super) fn dispensable_words(&self, words: &Words) -> Option<String> {
        let (lang, source_lang) = (self.lang(), self.site.source_language());
        if !self.site.has_text(lang, words) {
            return None;
        }
        let is_signed = self.sign_off_status.has_signed_words(lang, words, source_lang);
        self.dispensable(is_signed, || self.words(words))
    }

    /// Returns the title of a topic, for a link that the page can do without; see
    /// [`Self::dispensable`].
    pub(super) fn dispensable_topic_title(&self, topic: &Topic) -> Option<String> {
        let text = topic.texts.get(self.lang())?;
        let is_signed = self.sign_off_status.topic(&topic.slug, self.lang()).title;
        self.dispensable(is_signed, || self.topic_words(topic, text).0)
    }

    /// Returns the title and summary of a topic in the language of the page.
    pub(super) fn topic_words(&self, topic: &Topic, text: &TopicText) -> (String, String) {
        let status = self.sign_off_status.topic(&topic.slug, self.lang());
        self.record_roles(status.roles);
        let words = |is_signed: bool, text: &str| {
            if is_signed {
                text.to_owned()
            } else {
                self.unsigned(UnsignedText::Topic(topic.slug.clone()), text)
            }
        };
        (words(status.title, &text.title), words(status.summary, &text.summary))
    }

    /// Returns whether all of a topic is signed in the language of the page.
    pub(super) fn is_topic_signed(&self, topic: &Topic) -> bool {
        self.sign_off_status.topic(&topic.slug, self.lang()).is_fully_signed()
    }

    /// Returns the text of a topic in the language of the page, with its unsigned parts marked.
    pub(super) fn topic_body(&self, topic: &Topic, text: &TopicText) -> Arc<Prose> {
        let status = self.sign_off_status.topic(&topic.slug, self.lang());
        let unsigned = status.unsigned.unwrap_or_else(|| (0..text.body.run_count()).collect());
        if unsigned.is_empty() {
            return text.body.clone();
        }
        self.unsigned.borrow_mut().insert(UnsignedText::Topic(topic.slug.clone()));
        text.body.with_unsigned_marks(&unsigned).into()
    }

    /// Returns the words of a YAML field in the language of the page.
    pub(super) fn words(&self, words: &Words) -> String {
        let care_plan = self.care_plan_of(words);
        let source_lang = care_plan.map_or(self.site.source_language(), |plan| &plan.language);
        let text = match words {
            Words::Own(text) => self
                .lang()
                .fallback_chain()
                .contains(source_lang)
                .then(|| text.value.trim().to_owned()),
            Words::Each(texts, _) => {
                self.lang().fallback_chain().iter().find_map(|lang| texts.get_key_value(lang)).map(
                    |(text_lang, text)| {
                        let source = texts.get(source_lang).map_or("", |text| text.value.as_str());
                        let roles = self.sign_off_status.text_roles(
                            (self.lang(), text_lang),
                            source,
                            text,
                            words.path(),
                        );
                        if text_lang == source_lang || roles.is_some() {
                            self.record_roles(roles);
                            return text.trim().to_owned();
                        }
                        let unsigned = UnsignedText::Text {
                            span: text.span,
                            lang: text_lang.clone(),
                            words: words_digest(text_lang, source, text),
                            field: words.path().field(),
                        };
                        self.unsigned(unsigned, text.trim())
                    },
                )
            }
            Words::Phrase { id, arguments } => {
                let arguments: Vec<(&str, Arg)> = arguments
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str().into()))
                    .collect();
                return self.say_with(id, &arguments);
            }
        };
        text.unwrap_or_else(|| {
            self.withhold(WithholdReason::Words(words.span()));
            String::new()
        })
    }

    /// Returns the words of several YAML fields.
    pub(super) fn all_words<'w>(&self, words: impl IntoIterator<Item = &'w Words>) -> Vec<String> {
        words.into_iter().map(|words| self.words(words)).collect()
    }

    /// Returns the care plan whose file contains these words; its language is their source
    /// language. Words of other files, such as those about medicines, have the source language of
    /// the site, on every document.
    fn care_plan_of(&self, words: &Words) -> Option<&'a CarePlan> {
        let plan = self
            .clearance
            .as_ref()
            .and_then(|_| self.site.care_plans.get(&self.planned.subject))?;
        (plan.file == words.span().file).then_some(&**plan)
    }

    /// Returns whether a document with unsigned words is withheld, or published as a draft.
    pub(super) fn words_policy(&self) -> UnsignedPolicy {
        let of_run = self.plan.scope.unsigned_words;
        of_run.filter(|_| self.planned.realm() == Realm::Private).unwrap_or(self.unsigned_policy())
    }

    /// Returns whether documents of an unapproved record are withheld, or published as drafts. It
    /// is the same for unsigned words, unless a run decides about them.
    pub(super) fn unsigned_policy(&self) -> UnsignedPolicy {
        self.site.config.unsigned.for_realm(self.planned.realm())
    }

    /// Returns the unsigned texts on the page so far.
    pub(super) fn unsigned_texts(&self) -> BTreeSet<UnsignedText> {
        if self.has_unsigned_texts() { self.unsigned.borrow().clone() } else { BTreeSet::new() }
    }

    /// Returns whether the page has unsigned texts so far. The page on which people choose a
    /// language has no language of its own.
    pub(super) fn has_unsigned_texts(&self) -> bool {
        self.planned.kind != DocumentKind::Chooser && !self.unsigned.borrow().is_empty()
    }

    /// Returns the reasons recorded so far why the document must be withheld.
    pub(super) fn into_reasons(self) -> Vec<WithholdReason> {
        self.reasons.into_inner()
    }
}

//! Says messages and words in one language, for one document, and notes what is missing or
//! unsigned.
//!
//! This is the only place where a [`Clearance`] is made, and only for private kinds. It speaks and
//! takes notes; what follows from the notes is decided in `seal`.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    plan::Plan,
    planned::Planned,
    withhold::{UnsignedText, WithholdReason},
};
use crate::{
    document::{BoxLabels, DocumentKind, View},
    lang::{Direction, Lang},
    privacy::{Clearance, Realm},
    review::{SignOffStatus, SignedRoles, words_digest},
    site::{
        Site,
        care_plan::{CarePlan, Record},
        checked_text::{Amount, Day, Interval, TimeUnit},
        config::UnsignedPolicy,
        topic::{Topic, TopicText},
        words::Words,
    },
    text::{Arg, BoxKind, Catalog, FormatError, Prose, isolate_ltr, mark_unsigned},
};

/// What every page of a language shares.
pub struct Language {
    pub(super) direction: Direction,
    /// The argument-free messages of `chrome.ftl`, for templates.
    pub(super) t: Arc<View>,
    pub(super) labels: BoxLabels,
    /// Of these messages, the ones that nobody has signed.
    open: Vec<UnsignedText>,
    /// Who answers for the others.
    answered: Option<SignedRoles>,
}

/// What is laid out once for each language.
pub struct Composers {
    languages: BTreeMap<Lang, Language>,
    standing: Arc<SignOffStatus>,
}

impl Composers {
    /// Lays out what the pages of each language share.
    pub fn prepare(site: &Site, standing: Arc<SignOffStatus>) -> Self {
        let languages = site.catalogs.iter().map(|(lang, catalog)| {
            let say = |id: &str| {
                let said = catalog.format_message(id, &[]).ok()?;
                Some(if standing.is_message_signed(lang, id) { said } else { mark_unsigned(&said) })
            };
            // A message that needs an argument is said in compose; templates see the others.
            let words: BTreeMap<String, View> = catalog
                .ids_in_file("chrome")
                .filter_map(|id| Some((id.replace('-', "_"), View::Text(say(id)?))))
                .collect();
            let open = catalog.ids_in_file("chrome").filter(|id| {
                catalog.format_message(id, &[]).is_ok() && !standing.is_message_signed(lang, id)
            });
            let open = open.map(|id| UnsignedText::Message(id.to_owned())).collect();
            let labels = BoxKind::ALL
                .map(|(kind, _)| say(&format!("box-{}", kind.word())).unwrap_or_default());
            let answered = catalog
                .ids_in_file("chrome")
                .filter_map(|id| standing.message_roles(lang, id))
                .reduce(SignedRoles::intersection);
            let language = Language {
                direction: lang.direction(),
                t: Arc::new(View::Map(words)),
                labels: Arc::new(labels),
                open,
                answered,
            };
            (lang.clone(), language)
        });
        Self { languages: languages.collect(), standing }
    }

    /// Returns the names of the messages that templates see as `t`.
    pub fn message_names(&self, lang: &Lang) -> BTreeSet<String> {
        match &*self.languages[lang].t {
            View::Map(entries) => entries.keys().cloned().collect(),
            _ => BTreeSet::new(),
        }
    }

    /// Returns the messages that templates see as `t` in a language.
    pub(super) fn messages(&self, lang: &Lang) -> Arc<View> {
        self.languages[lang].t.clone()
    }

    /// The composer for one document.
    pub(super) fn composer<'a>(
        &'a self,
        site: &'a Site,
        plan: &'a Plan,
        planned: &'a Planned,
    ) -> Composer<'a> {
        let private = planned.realm() == Realm::Private;
        Composer {
            site,
            plan,
            planned,
            language: &self.languages[&planned.lang],
            catalog: site.catalog(&planned.lang),
            path: planned.path(),
            clearance: private.then(Clearance::for_private_documents),
            reasons: RefCell::new(Vec::new()),
            standing: &self.standing,
            foresees: false,
            open: RefCell::new(BTreeSet::new()),
            answered: Cell::new(self.languages[&planned.lang].answered),
        }
    }
}

/// One language of the site in hand, for one document.
pub(super) struct Composer<'a> {
    pub(super) site: &'a Site,
    pub(super) plan: &'a Plan,
    pub(super) planned: &'a Planned,
    pub(super) language: &'a Language,
    pub(super) path: String,
    catalog: &'a Catalog,
    clearance: Option<Clearance>,
    reasons: RefCell<Vec<WithholdReason>>,
    standing: &'a SignOffStatus,
    /// Whether it is composed only to find what it waits for, as if it were no draft any more.
    pub(super) foresees: bool,
    open: RefCell<BTreeSet<UnsignedText>>,
    /// Who answers for all words so far that are signed.
    answered: Cell<Option<SignedRoles>>,
}

impl<'a> Composer<'a> {
    /// The language of the page.
    pub(super) fn lang(&self) -> &'a Lang {
        &self.planned.lang
    }

    /// The day that counts as today.
    pub(super) fn today(&self) -> Day {
        self.plan.scope.today
    }

    /// Composes only to find what the document waits for, as if it were no draft any more.
    #[must_use]
    pub(super) fn foreseeing(mut self) -> Self {
        self.foresees = true;
        self
    }

    pub(super) fn holds_clearance(&self) -> bool {
        self.clearance.is_some()
    }

    /// The care plan of a private document and its record, opened.
    pub(super) fn record(&self) -> Option<(&'a CarePlan, &'a Record)> {
        let plan = self.site.care_plans.get(&self.planned.subject)?;
        Some((plan, plan.record.reveal(self.clearance.as_ref()?)))
    }

    /// Notes something that is not there; the document will be withheld.
    pub(super) fn withhold(&self, reason: WithholdReason) {
        self.reasons.borrow_mut().push(reason);
    }

    /// Says a message of the page's language.
    pub(super) fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// Says a message with arguments.
    pub(super) fn say_with(&self, id: &str, arguments: &[(&str, Arg)]) -> String {
        let said = self.say_unsigned(id, arguments);
        if !self.standing.is_message_signed(self.lang(), id) {
            return self.unsigned(UnsignedText::Message(id.to_owned()), &said);
        }
        self.note(self.standing.message_roles(self.lang(), id));
        said
    }

    /// Notes who answers for words that are signed.
    fn note(&self, by: Option<SignedRoles>) {
        if let Some(by) = by {
            self.answered.set(Some(self.answered.get().map_or(by, |all| all.intersection(by))));
        }
    }

    /// Who answers for all words so far that are signed; nobody has to for words of the source
    /// language.
    pub(super) fn signed_by(&self) -> Option<SignedRoles> {
        self.answered.get()
    }

    /// Notes that nobody has signed these words, and marks them.
    pub(super) fn unsigned(&self, open: UnsignedText, text: &str) -> String {
        self.open.borrow_mut().insert(open);
        mark_unsigned(text)
    }

    /// Notes a message that the document says once what it waits for is done, such as who approved
    /// it.
    pub(super) fn foresee(&self, id: &str) {
        if self.foresees && !self.standing.is_message_signed(self.lang(), id) {
            self.open.borrow_mut().insert(UnsignedText::Message(id.to_owned()));
        }
    }

    /// The title and summary of a topic in the language of the page.
    pub(super) fn topic_words(&self, topic: &Topic, text: &TopicText) -> (String, String) {
        let standing = self.standing.topic(&topic.slug, self.lang());
        self.note(standing.roles);
        let words = |signed: bool, text: &str| {
            if signed {
                text.to_owned()
            } else {
                self.unsigned(UnsignedText::Topic(topic.slug.clone()), text)
            }
        };
        (words(standing.title, &text.title), words(standing.summary, &text.summary))
    }

    /// Whether somebody answers for all of a topic in the language of the page.
    pub(super) fn is_topic_signed(&self, topic: &Topic) -> bool {
        self.standing.topic(&topic.slug, self.lang()).is_fully_signed()
    }

    /// The text of a topic in the language of the page, with what nobody has signed marked.
    pub(super) fn topic_body(&self, topic: &Topic, text: &TopicText) -> Arc<Prose> {
        let standing = self.standing.topic(&topic.slug, self.lang());
        let open = standing.unsigned.unwrap_or_else(|| (0..text.body.run_count()).collect());
        if open.is_empty() {
            return text.body.clone();
        }
        self.open.borrow_mut().insert(UnsignedText::Topic(topic.slug.clone()));
        text.body.with_unsigned_marks(&open).into()
    }

    /// Says a message without asking who answers for it: only for the words that say that nobody
    /// does.
    pub(super) fn say_unsigned(&self, id: &str, arguments: &[(&str, Arg)]) -> String {
        self.catalog.format_message(id, arguments).unwrap_or_else(|unsaid| {
            self.withhold(match unsaid {
                FormatError::Missing => WithholdReason::Message(id.to_owned()),
                FormatError::Broken(why) => WithholdReason::Broken(id.to_owned(), why),
            });
            String::new()
        })
    }

    /// Says words of any file, in the language of the page.
    pub(super) fn words(&self, words: &Words) -> String {
        let plan = self.plan_of(words);
        let own = plan.map_or(self.site.source_language(), |plan| &plan.language);
        let text = match words {
            Words::Own(text) => {
                self.lang().fallback_chain().contains(own).then(|| text.value.trim().to_owned())
            }
            Words::Each(texts, _) => {
                self.lang().fallback_chain().iter().find_map(|lang| texts.get_key_value(lang)).map(
                    |(under, text)| {
                        let source = texts.get(own).map_or("", |text| text.value.as_str());
                        let by = self.standing.text_roles(
                            (self.lang(), under),
                            source,
                            text,
                            plan.map(|plan| &plan.fields),
                        );
                        if under == own || by.is_some() {
                            self.note(by);
                            return text.trim().to_owned();
                        }
                        self.unsigned(
                            UnsignedText::Text(
                                text.span,
                                under.clone(),
                                words_digest(under, source, text),
                            ),
                            text.trim(),
                        )
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

    /// Says several words.
    pub(super) fn all_words<'w>(&self, words: impl IntoIterator<Item = &'w Words>) -> Vec<String> {
        words.into_iter().map(|words| self.words(words)).collect()
    }

    /// The record that words stand in, whose language they were written in first. What the site
    /// says of medicines stays in the site's language, whoever's sheet it stands on.
    fn plan_of(&self, words: &Words) -> Option<&'a CarePlan> {
        let plan = self
            .clearance
            .as_ref()
            .and_then(|_| self.site.care_plans.get(&self.planned.subject))?;
        (plan.file == words.span().file).then_some(&**plan)
    }

    /// A day, in full.
    pub(super) fn date(&self, day: Day) -> String {
        self.catalog.format.date(day.0)
    }

    /// A day without its year, for a chart whose table has it in full.
    pub(super) fn short_date(&self, day: Day) -> String {
        self.catalog.format.short_date(day.0)
    }

    /// The days of a week by name.
    pub(super) fn weekdays(&self) -> Vec<String> {
        self.catalog.format.weekdays()
    }

    /// A time of day, given as `14:30`.
    pub(super) fn time(&self, clock: &str) -> String {
        jiff::civil::Time::strptime("%H:%M", clock)
            .map_or_else(|_| clock.to_owned(), |time| self.catalog.format.time(time))
    }

    /// A list, as the language writes it.
    pub(super) fn list(&self, items: &[String]) -> String {
        self.catalog.format.list(items)
    }

    /// A rhythm in words, such as "every 2 weeks".
    pub(super) fn rhythm(&self, message: &str, rhythm: Interval) -> String {
        let unit = match rhythm.unit {
            TimeUnit::Day => "day",
            TimeUnit::Week => "week",
            TimeUnit::Month => "month",
            TimeUnit::Year => "year",
        };
        self.say_with(&format!("{message}-{unit}"), &[("n", rhythm.count.to_string().into())])
    }

    /// An amount of a dose, never turned into a number; a range is worded, so that no English
    /// stands in it.
    pub(super) fn amount(&self, amount: &Amount) -> String {
        match amount.as_str().split_once(" to ") {
            None => isolate_ltr(amount.as_str()),
            Some((low, high)) => self.say_with(
                "amount-range",
                &[("low", isolate_ltr(low).into()), ("high", isolate_ltr(high).into())],
            ),
        }
    }

    /// Link from this page to another of the same root, given by its path.
    pub(super) fn link(&self, to: &str) -> String {
        format!("{}{to}", self.up())
    }

    /// The way from this page up to its root. A page for what is not there may be shown at any
    /// address, so it needs the address of the site.
    pub(super) fn up(&self) -> String {
        if self.planned.kind == DocumentKind::NotFound
            && let Some(base) = &self.site.config.base_url
        {
            let after_scheme = base.split_once("://").map_or("", |(_, rest)| rest);
            return format!("/{}", after_scheme.split_once('/').map_or("", |(_, path)| path));
        }
        "../".repeat(self.path.matches('/').count())
    }

    /// A language's own name.
    pub(super) fn autonym(&self, lang: &Lang) -> String {
        self.site
            .catalog(lang)
            .format_message(&format!("autonym-{lang}"), &[])
            .unwrap_or_else(|_| lang.to_string())
    }

    /// A language's name in the language of the page.
    pub(super) fn language_name(&self, lang: &Lang) -> String {
        self.say(&format!("lang-{lang}"))
    }

    /// What becomes of words that nobody has signed, and of records that nobody has approved.
    pub(super) fn gate(&self) -> UnsignedPolicy {
        self.site.config.unsigned.for_realm(self.planned.realm())
    }

    /// Words on the page so far that nobody answers for.
    pub(super) fn unsigned_texts(&self) -> BTreeSet<UnsignedText> {
        // The page on which people choose a language has no language of its own.
        if self.planned.kind == DocumentKind::Chooser {
            return BTreeSet::new();
        }
        self.open.borrow().iter().chain(&self.language.open).cloned().collect()
    }

    /// Returns what was noted while the document was composed: why it must be withheld.
    pub(super) fn into_reasons(self) -> Vec<WithholdReason> {
        self.reasons.into_inner()
    }
}

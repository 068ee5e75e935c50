//! A small site in memory, for unit tests that need the words of every language.

use std::sync::Arc;

use crate::{
    compose::{
        composer::Composer, composers::Composers, plan::Plan, planned::Planned,
        public_plan::plan_public, scope::Scope, withhold::WithholdReason,
    },
    document::{DocumentKind, TemplateMessages},
    lang::Lang,
    review::site_in_memory,
    site::Site,
    text::without_direction_controls,
};

/// The languages that the program has words for.
pub(super) const LANGUAGES: [&str; 6] = ["en", "es", "ar", "zh-Hans", "vi", "ru"];

/// A site with one record, and the composers of that record's handout.
pub(super) struct SmallSite {
    site: Site,
    plan: Plan,
    composers: Composers,
    handouts: Vec<Planned>,
}

impl SmallSite {
    /// Loads a site whose record has these medications, in YAML.
    pub(super) fn with_medications(medications: &str) -> Self {
        Self::with_files(medications, &[])
    }

    /// Loads a site whose record has these medications, with more files.
    pub(super) fn with_files(medications: &str, more: &[(&str, &str)]) -> Self {
        let all = LANGUAGES.join(", ");
        let site = format!(
            "name: Small\nsource_language: en\nlanguages: [{all}]\njurisdiction: US\n\
             unsigned: {{ public: draft, private: draft }}\n"
        );
        let record = format!(
            "id: odd\ninvented: true\nlanguage: en\nlanguages: [{all}]\n\
             person: {{ preferred_name: Odd }}\n{medications}"
        );
        let today = "2026-11-24".parse().expect("a day");
        let mut files = vec![
            ("content/site.yaml", site.as_str()),
            ("content/care-plans/odd.yaml", record.as_str()),
        ];
        files.extend(more);
        let (site, status) = site_in_memory(&files, today);
        let status = Arc::new(status);
        let composers = Composers::prepare(&site, status, &TemplateMessages::default());
        let plan = plan_public(&site, &composers, Scope::all(today));
        let handout = |tag: &&str| Planned {
            kind: DocumentKind::Handout,
            subject: "odd".to_owned(),
            lang: Lang::parse(tag).expect("a language"),
            from_records: false,
            consent: None,
            formats: Vec::new(),
        };
        Self { site, plan, composers, handouts: LANGUAGES.iter().map(handout).collect() }
    }

    /// Calls a function with the composer of each language. Asserts that nothing was withheld.
    pub(super) fn each_language(&self, mut test: impl FnMut(&str, &Composer<'_>)) {
        for (lang, reasons) in self.reasons(&mut test) {
            assert!(reasons.is_empty(), "{lang}: {reasons:?}");
        }
    }

    /// Calls a function with the composer of each language, and returns why each document would be
    /// withheld.
    pub(super) fn reasons(
        &self,
        mut test: impl FnMut(&str, &Composer<'_>),
    ) -> Vec<(String, Vec<WithholdReason>)> {
        let reasons = self.handouts.iter().map(|planned| {
            let composer = self.composers.composer(&self.site, &self.plan, planned);
            test(planned.lang.tag(), &composer);
            (planned.lang.to_string(), composer.into_reasons())
        });
        reasons.collect()
    }
}

/// Returns a text as a reader sees it.
pub(super) fn seen(text: &str) -> String {
    without_direction_controls(text).replace('\u{a0}', " ")
}

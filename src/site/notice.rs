//! Notices that a place of law wants people to read, as data with dates and sources: the law moves,
//! code should not.
//!
//! Not for the law itself: what stands here is as good as the day on which somebody read the
//! source. Not legal advice.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    kinds::{Day, Jurisdiction, NoticeKind, NoticePlace, Slug},
    words::Words,
};
use crate::diag::{Diagnostic, FileId, Place, Report, Spanned};

/// Everything that a `notices.yaml` says.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Notices")]
pub struct Notices {
    /// The notices.
    #[serde(default)]
    pub notices: Vec<Notice>,
    /// Which kinds of notice a place demands; those of a site are added to those that come with the
    /// program.
    #[serde(default)]
    pub demands: Vec<Demand>,
    /// The site's own file, if it has one.
    #[serde(skip)]
    pub file: Option<FileId>,
}

/// One notice.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Id.
    pub id: Spanned<Slug>,
    /// What it is about.
    pub kind: NoticeKind,
    /// Where it is in force: those of a country hold in each part of it.
    pub jurisdiction: Jurisdiction,
    /// On which documents it stands.
    pub stands_on: Vec<NoticePlace>,
    /// Whether the law demands it; only such a notice meets a demand.
    pub mandatory: bool,
    /// What it is called.
    pub title: Words,
    /// Its paragraphs.
    pub text: Vec<Words>,
    /// From this day on it is shown.
    pub effective_from: Day,
    /// Until this day somebody must have read the source again.
    pub review_by: Spanned<Day>,
    /// Where the law is to be read.
    pub source: String,
    /// When somebody compared the notice with its source.
    #[serde(default)]
    pub verified_on: Option<Day>,
    /// Who compared it.
    #[serde(default)]
    pub verified_by: Option<String>,
}

/// What a place of law demands.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Demand {
    /// Where: a demand of a country holds in each part of it.
    pub jurisdiction: Jurisdiction,
    /// The kinds of notice.
    pub kinds: Vec<NoticeKind>,
    /// On which documents they must stand.
    pub stands_on: NoticePlace,
    /// Only where a class of medicines of the site tells of substance use.
    #[serde(default)]
    pub substance_use: bool,
    /// From this day on.
    pub effective_from: Day,
    /// Where the law is to be read.
    pub source: String,
}

impl Notice {
    /// Calls `see` with every worded field.
    pub fn each_words<'w>(&'w self, see: &mut dyn FnMut(&'w Words)) {
        see(&self.title);
        self.text.iter().for_each(see);
    }
}

impl Notices {
    /// The notices in force in a place on a day, for one kind of document. The most specific place
    /// comes first, and what it says of a kind replaces what the place around it says of the same
    /// kind.
    pub fn of<'a>(
        &'a self,
        place: &Jurisdiction,
        stands_on: NoticePlace,
        today: Day,
    ) -> Vec<&'a Notice> {
        let mut out: Vec<&Notice> = Vec::new();
        for place in place.chain() {
            let here = self.notices.iter().filter(|notice| notice.jurisdiction.as_str() == place);
            let here = here.filter(|notice| {
                notice.stands_on.contains(&stands_on) && notice.effective_from <= today
            });
            let here: Vec<&Notice> = here
                .filter(|notice| !out.iter().any(|nearer| nearer.kind == notice.kind))
                .collect();
            out.extend(here);
        }
        out
    }

    /// The kinds that a place demands on one kind of document and that no mandatory notice in force
    /// meets, each once.
    pub fn missing(
        &self,
        place: &Jurisdiction,
        stands_on: NoticePlace,
        today: Day,
        substance_use: bool,
    ) -> Vec<(NoticeKind, &Demand)> {
        let there = self.of(place, stands_on, today);
        let met =
            |kind: NoticeKind| there.iter().any(|notice| notice.kind == kind && notice.mandatory);
        let places = place.chain();
        let asked = self.demands.iter().filter(|demand| {
            places.contains(&demand.jurisdiction.as_str())
                && demand.stands_on == stands_on
                && demand.effective_from <= today
                && (substance_use || !demand.substance_use)
        });
        let mut out: Vec<(NoticeKind, &Demand)> = Vec::new();
        for (kind, demand) in
            asked.flat_map(|demand| demand.kinds.iter().map(move |kind| (*kind, demand)))
        {
            if !met(kind) && !out.iter().any(|(known, _)| *known == kind) {
                out.push((kind, demand));
            }
        }
        out
    }

    /// Reports notices whose own parts do not fit together.
    pub(super) fn look(&self, report: &mut Report) {
        let mut seen = BTreeSet::new();
        for notice in &self.notices {
            let at = Place::At(notice.id.span);
            if !seen.insert(notice.id.as_str()) {
                report.push(
                    Diagnostic::error("duplicate-id", at.clone(), "this id stands here twice")
                        .found(notice.id.as_str())
                        .help("rename one of the two"),
                );
            }
            for (empty, field, help) in [
                (notice.text.is_empty(), "text", "write its paragraphs"),
                (
                    notice.stands_on.is_empty(),
                    "stands_on",
                    "name at least one of `public`, `handout` and `disclosure`",
                ),
            ] {
                if empty {
                    report.push(
                        Diagnostic::error(
                            "yaml-field",
                            at.clone(),
                            "this notice would stand nowhere",
                        )
                        .field(field)
                        .help(help),
                    );
                }
            }
            if *notice.review_by < notice.effective_from {
                report.push(
                    Diagnostic::error(
                        "date-order",
                        Place::At(notice.review_by.span),
                        "this notice is to be reviewed before it is in force",
                    )
                    .field("review_by")
                    .help("check `effective_from` and `review_by`"),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Notice, NoticeKind, NoticePlace, Notices};
    use crate::{
        diag::{FileId, Report},
        source::yaml,
    };

    fn notices() -> Notices {
        let notice = |id: &str, kind: &str, place: &str, more: &str| {
            format!(
                "  - {{ id: {id}, kind: {kind}, jurisdiction: {place}, title: A, text: [B], review_by: 2027-01-01, source: invented, {more} }}\n"
            )
        };
        let text = [
            "notices:\n".to_owned(),
            notice("us-language", "language-assistance", "US", "stands_on: [public, handout], mandatory: true, effective_from: 2026-01-01"),
            notice("us-fair", "non-discrimination", "US", "stands_on: [handout], mandatory: true, effective_from: 2026-01-01"),
            notice("ca-language", "language-assistance", "US-CA", "stands_on: [handout], mandatory: true, effective_from: 2026-06-01"),
            notice("ca-part-2", "substance-use-records", "US-CA", "stands_on: [disclosure], mandatory: false, effective_from: 2026-01-01"),
            "demands:\n".to_owned(),
            "  - { jurisdiction: US, kinds: [language-assistance, non-discrimination], stands_on: handout, effective_from: 2026-01-01, source: invented }\n".to_owned(),
            "  - { jurisdiction: US, kinds: [substance-use-records], stands_on: disclosure, substance_use: true, effective_from: 2026-01-01, source: invented }\n".to_owned(),
        ]
        .concat();
        let mut report = Report::new();
        let read = yaml::parse(&text, FileId(0), 0, &mut report)
            .and_then(|node| yaml::read::<Notices>(&node, &mut report));
        assert!(report.is_empty(), "{report:?}");
        read.expect("what is reported nowhere was read")
    }

    fn ids(notices: &[&Notice]) -> Vec<String> {
        notices.iter().map(|notice| notice.id.to_string()).collect()
    }

    #[test]
    fn the_nearer_place_comes_first_and_replaces_its_kind_once_it_is_in_force() {
        let notices = notices();
        let of = |place: &str, stands_on, today: &str| {
            ids(&notices.of(
                &place.parse().expect("a place"),
                stands_on,
                today.parse().expect("a day"),
            ))
        };
        assert_eq!(of("US-CA", NoticePlace::Handout, "2026-11-24"), ["ca-language", "us-fair"]);
        assert_eq!(of("US-CA", NoticePlace::Handout, "2026-05-31"), ["us-language", "us-fair"]);
        assert_eq!(of("US-NY", NoticePlace::Handout, "2026-11-24"), ["us-language", "us-fair"]);
        assert_eq!(of("US-CA", NoticePlace::Public, "2026-11-24"), ["us-language"]);
        assert_eq!(of("US", NoticePlace::Handout, "2025-12-31"), [""; 0]);
        assert_eq!(of("GB", NoticePlace::Handout, "2026-11-24"), [""; 0]);
    }

    #[test]
    fn only_a_mandatory_notice_in_force_meets_a_demand() {
        let notices = notices();
        let missing = |place: &str, stands_on, substance_use| -> Vec<NoticeKind> {
            let found = notices.missing(
                &place.parse().expect("a place"),
                stands_on,
                "2026-11-24".parse().expect("a day"),
                substance_use,
            );
            found.into_iter().map(|(kind, _)| kind).collect()
        };
        assert_eq!(missing("US-CA", NoticePlace::Handout, true), []);
        assert_eq!(missing("US-CA", NoticePlace::Disclosure, false), []);
        assert_eq!(
            missing("US-CA", NoticePlace::Disclosure, true),
            [NoticeKind::SubstanceUseRecords],
            "the one that is there is not mandatory"
        );
        assert_eq!(missing("GB", NoticePlace::Disclosure, true), []);
    }
}

//! Notices that a jurisdiction requires people to see, as data with dates and sources, because laws
//! change and the code should not have to.
//!
//! A notice is only as current as the date on which somebody last read its source. This is not
//! legal advice.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    checked_text::{Day, Jurisdiction, NoticeKind, NoticePlace, Slug},
    worded::worded,
    words::Words,
};
use crate::diag::{Diagnostic, FileId, Place, Report, Spanned};

/// The contents of a `notices.yaml`.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Notices")]
pub struct Notices {
    /// The texts of the notices.
    #[serde(default)]
    pub notices: Vec<Notice>,
    /// The kinds of notice that a jurisdiction requires. Those of a site are added to those that
    /// come with the program.
    #[serde(default)]
    pub demands: Vec<Demand>,
    /// The site's own file, if it has one.
    #[serde(skip)]
    pub file: Option<FileId>,
}

/// A notice.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// The id of the notice.
    pub id: Spanned<Slug>,
    /// What the notice is about.
    pub kind: NoticeKind,
    /// The jurisdiction where it is in force: `US`, `US-CA`. A notice of a country applies in each
    /// part of it.
    pub jurisdiction: Jurisdiction,
    /// The kinds of document it appears on: `public`, `handout`, or `disclosure`.
    pub stands_on: Vec<NoticePlace>,
    /// Whether the law requires it. Only a mandatory notice satisfies a demand.
    pub mandatory: bool,
    /// The title of the notice.
    pub title: Words,
    /// The paragraphs of the notice.
    pub text: Vec<Words>,
    /// The first date on which it is shown.
    pub effective_from: Day,
    /// The date by which somebody must have read the source again.
    pub review_by: Spanned<Day>,
    /// Where the law can be read, usually a web address.
    pub source: String,
    /// The date on which somebody compared the notice with its source.
    #[serde(default)]
    pub verified_on: Option<Day>,
    /// The name of the person who compared it.
    #[serde(default)]
    pub verified_by: Option<String>,
}

/// A requirement of a jurisdiction: which kinds of notice must appear on which documents.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct Demand {
    /// The jurisdiction: `US`, `US-CA`. A requirement of a country applies in each part of it.
    pub jurisdiction: Jurisdiction,
    /// The required kinds of notice.
    pub kinds: Vec<NoticeKind>,
    /// The kind of document they must appear on.
    pub stands_on: NoticePlace,
    /// Whether it applies only if a class of medicines of the site reveals substance use.
    #[serde(default)]
    pub substance_use: bool,
    /// The first date on which it applies.
    pub effective_from: Day,
    /// Where the law can be read, usually a web address.
    pub source: String,
}

worded! {
    Notices { notices, demands, file }
    Notice {
        id, kind, jurisdiction, stands_on, title, text, effective_from, review_by, source,
        verified_on, verified_by; flags: mandatory
    }
    Demand { jurisdiction, kinds, stands_on, effective_from, source; flags: substance_use }
}

impl Notices {
    /// Returns the notices in force in a jurisdiction on a date, for one kind of document. Those of
    /// the most specific jurisdiction come first, and replace those of the surrounding jurisdiction
    /// of the same kind.
    pub fn in_force<'a>(
        &'a self,
        place: &Jurisdiction,
        stands_on: NoticePlace,
        today: Day,
    ) -> Vec<&'a Notice> {
        let mut out: Vec<&Notice> = Vec::new();
        for place in place.chain() {
            let local = self.notices.iter().filter(|notice| notice.jurisdiction.as_str() == place);
            let applying = local.filter(|notice| {
                notice.stands_on.contains(&stands_on) && notice.effective_from <= today
            });
            let applying: Vec<&Notice> = applying
                .filter(|notice| !out.iter().any(|nearer| nearer.kind == notice.kind))
                .collect();
            out.extend(applying);
        }
        out
    }

    /// Returns the kinds of notice that a jurisdiction requires on one kind of document and that no
    /// mandatory notice in force satisfies, each once. `substance_use` says whether a class of
    /// medicines of the site reveals substance use.
    pub fn missing(
        &self,
        place: &Jurisdiction,
        stands_on: NoticePlace,
        today: Day,
        substance_use: bool,
    ) -> Vec<(NoticeKind, &Demand)> {
        let in_force = self.in_force(place, stands_on, today);
        let is_met = |kind: NoticeKind| {
            in_force.iter().any(|notice| notice.kind == kind && notice.mandatory)
        };
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
            if !is_met(kind) && !out.iter().any(|(known, _)| *known == kind) {
                out.push((kind, demand));
            }
        }
        out
    }

    /// Reports notices with duplicate ids, without text or documents, or with dates in the wrong
    /// order.
    pub(super) fn check(&self, report: &mut Report) {
        let mut seen = BTreeSet::new();
        for notice in &self.notices {
            let at = Place::At(notice.id.span);
            if !seen.insert(notice.id.as_str()) {
                report.push(
                    Diagnostic::error("duplicate-id", at.clone(), "duplicate id")
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
                            "this notice would never be shown",
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
                        "the review date of this notice is before it takes effect",
                    )
                    .field("review_by")
                    .help("correct `effective_from` or `review_by`"),
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
                "  - {{ id: {id}, kind: {kind}, jurisdiction: {place}, title: A, text: [B], \
                 review_by: 2027-01-01, source: invented, {more} }}\n"
            )
        };
        let text = [
            "notices:\n".to_owned(),
            notice(
                "us-language",
                "language-assistance",
                "US",
                "stands_on: [public, handout], mandatory: true, effective_from: 2026-01-01",
            ),
            notice(
                "us-fair",
                "non-discrimination",
                "US",
                "stands_on: [handout], mandatory: true, effective_from: 2026-01-01",
            ),
            notice(
                "ca-language",
                "language-assistance",
                "US-CA",
                "stands_on: [handout], mandatory: true, effective_from: 2026-06-01",
            ),
            notice(
                "ca-part-2",
                "substance-use-records",
                "US-CA",
                "stands_on: [disclosure], mandatory: false, effective_from: 2026-01-01",
            ),
            "demands:\n".to_owned(),
            "  - { jurisdiction: US, kinds: [language-assistance, non-discrimination], \
             stands_on: handout, effective_from: 2026-01-01, source: invented }\n"
                .to_owned(),
            "  - { jurisdiction: US, kinds: [substance-use-records], stands_on: disclosure, \
             substance_use: true, effective_from: 2026-01-01, source: invented }\n"
                .to_owned(),
        ]
        .concat();
        let mut report = Report::new();
        let read = yaml::parse(&text, FileId(0), 0, &mut report)
            .and_then(|node| yaml::read::<Notices>(&node, &mut report));
        assert!(report.is_empty(), "{report:?}");
        read.expect("the notices are valid")
    }

    fn ids(notices: &[&Notice]) -> Vec<String> {
        notices.iter().map(|notice| notice.id.to_string()).collect()
    }

    #[test]
    fn the_nearer_place_comes_first_and_replaces_its_kind_once_it_is_in_force() {
        let notices = notices();
        let of = |place: &str, stands_on, today: &str| {
            ids(&notices.in_force(
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
            "the notice that exists is not mandatory"
        );
        assert_eq!(missing("GB", NoticePlace::Disclosure, true), []);
    }
}

//! What one consent lets its reader know. A copy is made from this list of what is allowed, never
//! by cutting a full one down.
//!
//! Substance-use content is kept back unless the consent names it, and in a record that has any,
//! what nobody has marked counts as such (42 CFR 2.13 and 2.31,
//! <https://www.ecfr.gov/current/title-42/part-2>). Not for laying out a copy.

use super::composer::Composer;
use crate::{
    site::{
        care_plan::{CarePlan, Consent, Record},
        checked_text::Covers,
        instrument::Instrument,
        medicine::DrugClass,
        substance_use,
    },
    text::{Arg, isolate},
};

/// A consent in hand, with the record it opens a part of.
pub(super) struct Consented<'a> {
    pub(super) plan: &'a CarePlan,
    pub(super) record: &'a Record,
    pub(super) consent: &'a Consent,
}

impl<'a> Consented<'a> {
    /// The consent that a document is made by; `None` for documents that need none.
    pub(super) fn by_plan(composer: &Composer<'a>) -> Option<Self> {
        let (plan, record) = composer.record()?;
        let agreed = composer.planned.consent.as_ref()?;
        let consent = record.consents.iter().find(|consent| consent.id.as_str() == agreed.id)?;
        Some(Self { plan, record, consent })
    }

    /// Whether the consent covers a part of the record.
    pub(super) fn covers(&self, part: Covers) -> bool {
        self.consent.covers.contains(&part)
    }

    /// Whether an item may be told, given its mark.
    pub(super) fn may_show(&self, mark: Option<bool>) -> bool {
        self.consent.substance_use || !self.counts(mark)
    }

    /// Whether an item counts as substance-use content, given its mark.
    pub(super) fn counts(&self, mark: Option<bool>) -> bool {
        mark.unwrap_or(self.plan.reveals_substance_use)
    }

    /// Whether a medicine of a class may be told; one whose class nobody knows counts as unmarked.
    pub(super) fn may_show_class(&self, class: Option<&DrugClass>) -> bool {
        self.may_show(class.map(|class| class.substance_use))
    }

    /// Whether totals of a measure may be told.
    pub(super) fn may_show_measure(&self, measure: &Instrument) -> bool {
        self.may_show(Some(measure.substance_use))
    }

    /// Whether something that the team does not prescribe may be told.
    pub(super) fn may_show_other(&self, composer: &Composer<'_>, name: &str) -> bool {
        let known = composer.site.medicines.by_name(name).is_some();
        self.may_show(
            known.then(|| substance_use::other_medicine_reveals(name, &composer.site.medicines)),
        )
    }

    /// Returns a part if the consent covers it; else it is not even composed.
    pub(super) fn part<T>(&self, part: Covers, compose: impl FnOnce() -> T) -> Option<T> {
        self.covers(part).then(compose)
    }

    /// Whether the copy may hold substance-use content, and so carries the notice of 42 CFR 2.32.
    pub(super) fn shows_substance_use(&self) -> bool {
        self.consent.substance_use && self.plan.reveals_substance_use
    }

    /// For whom the copy is, what for, and how far the consent goes: its scope, which travels with
    /// the copy.
    pub(super) fn scope(&self, composer: &Composer<'_>) -> [String; 4] {
        let Consent { to, purpose, covers, from, until, .. } = self.consent;
        let name = isolate(&to.name);
        let whom = match &to.relation {
            Some(relation) => composer.say_with(
                "copy-for-relation",
                &[("name", name.into()), ("relation", composer.words(relation).into())],
            ),
            None => composer.say_with("copy-for", &[("name", name.into())]),
        };
        let covered = covers.iter().map(|part| composer.say(part.message())).collect();
        [
            whom,
            composer.say_with("copy-purpose", &[("purpose", composer.words(purpose).into())]),
            composer.say_with("copy-covers", &[("covers", Arg::List(covered))]),
            composer.say_with(
                "copy-dates",
                &[("from", from.to_string().into()), ("until", until.to_string().into())],
            ),
        ]
    }
}

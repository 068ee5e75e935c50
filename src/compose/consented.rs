//! What one consent lets its reader see. A copy is composed from what the consent allows; it is
//! never a full document with parts removed.
//!
//! Substance-use content is left out unless the consent names it. In a record that has any, an
//! unmarked item counts as such content (42 CFR 2.13 and 2.31,
//! <https://www.ecfr.gov/current/title-42/part-2>).

use super::{
    composer::Composer,
    content::Content,
    withhold::{ReaderObstacle, WithholdReason},
};
use crate::{
    site::{
        care_plan::{CarePlan, Consent, Record},
        checked_text::Covers,
        instrument::Instrument,
        medicine::DrugClass,
        substance_use,
    },
    text::{Arg, isolate, without_direction_controls, without_marks},
};

/// A consent, with the record of which it discloses a part.
pub(super) struct Consented<'a> {
    pub(super) plan: &'a CarePlan,
    pub(super) record: &'a Record,
    pub(super) consent: &'a Consent,
}

impl<'a> Consented<'a> {
    /// Returns the consent that permits a document; `None` if the document needs none.
    pub(super) fn of_document(composer: &Composer<'a>) -> Option<Self> {
        let (plan, record) = composer.record()?;
        let planned = composer.planned.consent.as_ref()?;
        let consent = record.consents.iter().find(|consent| consent.id.as_str() == planned.id)?;
        Some(Self { plan, record, consent })
    }

    /// Returns whether the consent covers a part of the record.
    pub(super) fn covers(&self, part: Covers) -> bool {
        self.consent.covers.contains(&part)
    }

    /// Returns whether an item may be shown, given its mark for substance use.
    pub(super) fn may_show(&self, mark: Option<bool>) -> bool {
        self.consent.substance_use || !self.is_substance_use(mark)
    }

    /// Returns whether an item counts as substance-use content, given its mark.
    pub(super) fn is_substance_use(&self, mark: Option<bool>) -> bool {
        mark.unwrap_or(self.plan.reveals_substance_use)
    }

    /// Returns whether a medicine of a class may be shown. One of unknown class counts as unmarked.
    pub(super) fn may_show_class(&self, class: Option<&DrugClass>) -> bool {
        self.may_show(class.map(|class| class.substance_use))
    }

    /// Returns whether scores of an instrument may be shown.
    pub(super) fn may_show_instrument(&self, instrument: &Instrument) -> bool {
        self.may_show(Some(instrument.substance_use))
    }

    /// Returns whether a medicine that the team does not prescribe may be shown.
    pub(super) fn may_show_other(&self, composer: &Composer<'_>, name: &str) -> bool {
        let medicines = &composer.site.medicines;
        let mark = match substance_use::other_medicine_reveals(name, medicines) {
            true => Some(true),
            false => medicines.by_name(name).map(|_| false),
        };
        self.may_show(mark)
    }

    /// Returns the content of a copy or letter. It is withheld if it names a program of which its
    /// reader may not know, in whatever field of the record the name was written. `letterhead` is
    /// checked on its own.
    pub(super) fn without_hidden_program<'c>(
        &self,
        composer: &Composer<'_>,
        content: Content<'c>,
        letterhead: Option<&str>,
    ) -> Content<'c> {
        let hidden = substance_use::revealing_program(self.record, composer.site)
            .filter(|_| !self.consent.substance_use);
        if let (Some(facts), Some(id)) = (hidden, &self.record.program) {
            let mut is_named = false;
            content.page.each_text(&mut |text| {
                let shown = without_marks(&without_direction_controls(text));
                is_named |= letterhead != Some(text) && facts.is_named_in(&shown);
            });
            if is_named {
                composer.withhold(WithholdReason::Reader(id.span, ReaderObstacle::NamesProgram));
            }
        }
        content
    }

    /// Composes a part of the record only if the consent covers it.
    pub(super) fn if_covered<T>(&self, part: Covers, compose: impl FnOnce() -> T) -> Option<T> {
        self.covers(part).then(compose)
    }

    /// Returns whether the copy may show substance-use content, and so must carry the notice of
    /// 42 CFR 2.32.
    pub(super) fn shows_substance_use(&self) -> bool {
        self.consent.substance_use && self.plan.reveals_substance_use
    }

    /// Composes the scope of the consent, which the copy must show: recipient, purpose, parts
    /// covered and dates.
    pub(super) fn scope(&self, composer: &Composer<'_>) -> [String; 4] {
        let Consent { to, purpose, covers, from, until, .. } = self.consent;
        let name = isolate(&to.name);
        let recipient = match &to.relation {
            Some(relation) => composer.say_with(
                "copy-for-relation",
                &[("name", name.into()), ("relation", composer.words(relation).into())],
            ),
            None => composer.say_with("copy-for", &[("name", name.into())]),
        };
        let covered = covers.iter().map(|part| composer.say(part.message())).collect();
        [
            recipient,
            composer.say_with("copy-purpose", &[("purpose", composer.words(purpose).into())]),
            composer.say_with("copy-covers", &[("covers", Arg::List(covered))]),
            composer.say_with(
                "copy-dates",
                &[("from", from.to_string().into()), ("until", until.to_string().into())],
            ),
        ]
    }
}

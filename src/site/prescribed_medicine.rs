//! A medication of a record together with what the site says about it, and who reviewed that.

use super::{
    care_plan::{Medication, Test},
    checked_text::{Day, MedicinePart},
    medicine::{DrugClass, Medicine, MedicineUse, Medicines},
    medicine_parts::PartTexts,
    special_care::SpecialCare,
    words::Words,
};

/// The id that a record gives as the class of a medicine that no class of the site fits. The site
/// has no wording for it.
pub const OTHER_CLASS: &str = "other";

/// A medication of a record together with what the site says about it.
pub struct PrescribedMedicine<'a> {
    /// The entry in the record.
    pub medication: &'a Medication,
    /// The site's entry for the medicine.
    pub medicine: Option<&'a Medicine>,
    /// What it is used for, if the site's entry has several uses.
    pub medicine_use: Option<&'a MedicineUse>,
    /// The site's entry for its class.
    pub class: Option<&'a DrugClass>,
}

/// Who wrote a text about a medicine, which decides who must have reviewed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordingOrigin {
    /// The record, which is approved as a whole.
    Record,
    /// The site's entry for the medicine, or for one of its uses.
    Medicine,
    /// The site's entry for the class.
    Class,
}

impl Medicines {
    /// Returns whether a mistake with a medication is especially dangerous, by its class or by its
    /// ingredient.
    pub fn is_high_alert(&self, medication: &Medication) -> bool {
        self.care_with(medication).is_high_alert
    }

    /// Returns what needs care with the doses of a medication.
    pub(super) fn care_with(&self, medication: &Medication) -> SpecialCare {
        let PrescribedMedicine { medicine, class, .. } = self.prescribed(medication);
        SpecialCare::of(medication.name.as_str(), medicine, class)
    }

    /// Combines a medication with its medicine, use and class.
    pub fn prescribed<'a>(&'a self, medication: &'a Medication) -> PrescribedMedicine<'a> {
        let medicine = self.recorded(medication.name.as_str());
        let class = medication.class.as_ref().or(medicine.map(|medicine| &medicine.class));
        PrescribedMedicine {
            medication,
            medicine,
            medicine_use: medicine.and_then(|medicine| {
                let chosen = medication.chosen_use.as_ref()?;
                medicine.uses.iter().find(|known| known.id.value == chosen.value)
            }),
            class: class.and_then(|id| self.class(id.as_str())),
        }
    }
}

impl<'a> PrescribedMedicine<'a> {
    /// Returns whether the site does not know the medicine.
    pub fn is_unknown(&self) -> bool {
        self.medicine.is_none()
    }

    /// Returns whether the site has no wording for it at all: neither for the medicine nor for a
    /// class.
    pub fn is_without_wording(&self) -> bool {
        self.medicine.is_none() && self.class.is_none()
    }

    /// Returns the texts of a part: those of the record, else of the use, else of the medicine,
    /// else of the class.
    pub fn part(&self, part: MedicinePart) -> Vec<&'a Words> {
        self.part_with_origin(part).1
    }

    /// Returns the texts of a part, and where they come from.
    pub fn part_with_origin(&self, part: MedicinePart) -> (WordingOrigin, Vec<&'a Words>) {
        let layers: [(WordingOrigin, Option<&'a dyn PartTexts>); 4] = [
            (WordingOrigin::Record, Some(self.medication)),
            (WordingOrigin::Medicine, self.medicine_use.map(|chosen| chosen as &dyn PartTexts)),
            (WordingOrigin::Medicine, self.medicine.map(|medicine| medicine as &dyn PartTexts)),
            (WordingOrigin::Class, self.class.map(|class| &class.parts as &dyn PartTexts)),
        ];
        layers
            .into_iter()
            .filter_map(|(origin, layer)| Some((origin, layer?.part(part))))
            .find(|(_, words)| !words.is_empty())
            .unwrap_or((WordingOrigin::Record, Vec::new()))
    }

    /// Returns the tests that go with it, from the same layers as a part, and where they come from.
    pub fn tests_with_origin(&self) -> (WordingOrigin, &'a [Test]) {
        let layers: [(WordingOrigin, Option<&'a Vec<Test>>); 4] = [
            (WordingOrigin::Record, Some(&self.medication.tests)),
            (WordingOrigin::Medicine, self.medicine_use.map(|chosen| &chosen.parts.tests)),
            (WordingOrigin::Medicine, self.medicine.map(|medicine| &medicine.parts.tests)),
            (WordingOrigin::Class, self.class.map(|class| &class.parts.tests)),
        ];
        layers
            .into_iter()
            .filter_map(|(origin, tests)| Some((origin, tests?.as_slice())))
            .find(|(_, tests)| !tests.is_empty())
            .unwrap_or((WordingOrigin::Record, &[]))
    }

    /// Returns the warnings that always appear on the handout, with where they come from. No record
    /// can reword them. Those of a use replace all others, if it has any; those of the class do not
    /// replace those of the medicine.
    pub fn standing_warnings(&self) -> Vec<(WordingOrigin, &'a Words)> {
        if let Some(always) = self.medicine_use.and_then(|chosen| chosen.always.as_ref()) {
            return always.iter().map(|words| (WordingOrigin::Medicine, words)).collect();
        }
        let of_medicine = self.medicine.into_iter().flat_map(|medicine| &medicine.always);
        let of_class = self.class.into_iter().flat_map(|class| &class.always);
        of_medicine
            .map(|words| (WordingOrigin::Medicine, words))
            .chain(of_class.map(|words| (WordingOrigin::Class, words)))
            .collect()
    }

    /// Returns whether texts of an origin may reach a patient on a date: a person answers for them.
    pub fn is_reviewed(&self, origin: WordingOrigin, today: Day) -> bool {
        let review = match origin {
            WordingOrigin::Record => return true,
            WordingOrigin::Medicine => {
                self.medicine.and_then(|medicine| medicine.reviewed.as_ref())
            }
            WordingOrigin::Class => self.class.and_then(|class| class.reviewed.as_ref()),
        };
        review.is_some_and(|review| review.is_in_force(today))
    }

    /// Returns whether any text of the site about it would reach a patient unreviewed on a date.
    pub fn has_unreviewed_wording(&self, today: Day) -> bool {
        let parts = MedicinePart::ALL.iter().map(|part| self.part_with_origin(*part));
        let warnings = self.standing_warnings().into_iter().map(|(origin, _)| origin);
        parts
            .filter(|(_, words)| !words.is_empty())
            .map(|(origin, _)| origin)
            .chain(warnings)
            .any(|origin| !self.is_reviewed(origin, today))
    }

    /// Returns the parts that the class requires and that have no text anywhere.
    pub fn missing_parts(&self) -> Vec<MedicinePart> {
        let mandatory = self.class.map_or(&[][..], |class| &class.mandatory);
        mandatory.iter().copied().filter(|part| self.part(*part).is_empty()).collect()
    }
}

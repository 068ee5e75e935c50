//! What a site says about each medicine and class, and which pairs are possible interactions.
//!
//! What one person takes is in the care plan, which falls back to the texts here.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    care_plan::Test,
    checked_text::{Day, Form, Interval, MedicinePart, PairSeverity, Route, Slug},
    class_names::ClassNames,
    medicine_names::{NameIndex, is_name_of},
    medicine_parts::{PartTexts, part_texts, with_medicine_parts},
    worded::worded,
    words::Words,
};
use crate::{
    diag::{FileId, Spanned},
    lang::Lang,
    text::Catalog,
};

/// The contents of `content/medicines.yaml`.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Medicines")]
pub struct Medicines {
    /// The medicines that care plans and programs can refer to.
    #[serde(default)]
    pub medicines: Vec<Medicine>,
    /// The classes of medicines.
    #[serde(default)]
    pub classes: Vec<DrugClass>,
    /// Pairs of medicines or classes that may interact, so that a pharmacist should be asked.
    #[serde(default)]
    pub pairs: Vec<InteractionPair>,
    /// What people are allergic to besides single medicines and classes, by the names they use.
    #[serde(default)]
    pub allergens: Vec<AllergenGroup>,
    /// The file it was read from.
    #[serde(skip)]
    pub file: Option<FileId>,
    /// The medicines by their ids, their brands, and their names in any language.
    #[serde(skip)]
    pub(super) names: NameIndex,
    /// The classes by their ids and their names in any language.
    #[serde(skip)]
    pub(super) class_names: ClassNames,
}

/// A medicine.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Medicine {
    /// The id that care plans and programs refer to, such as `sertraline`.
    pub id: Spanned<Slug>,
    /// The id of its class.
    pub class: Spanned<Slug>,
    /// The name of the medicine, in each language.
    pub names: Words,
    /// The brand names.
    #[serde(default)]
    pub brands: Vec<String>,
    /// Other names that people use for it, such as `valproic acid`.
    #[serde(default)]
    pub other_names: Vec<String>,
    /// The ids of its active ingredients, if they differ from its own id, such as `buprenorphine`
    /// and `naloxone`.
    #[serde(default)]
    pub ingredients: Vec<Spanned<Slug>>,
    /// Whether a strength may have any number of values: labels give one for all ingredients
    /// together, as for the mixed salts of amphetamine, or the entry stands for products that
    /// differ. Otherwise the strength has one for each ingredient.
    #[serde(default)]
    pub any_strength: bool,
    /// The groups that it belongs to besides its class, such as `serotonergic`.
    #[serde(default)]
    pub groups: Vec<Spanned<Slug>>,
    /// Whether it is taken once a week at most, so that any other schedule is refused.
    #[serde(default)]
    pub weekly_only: bool,
    /// The usual dosage forms.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// The usual routes.
    #[serde(default)]
    pub routes: Vec<Route>,
    /// What it is used for, if it is used for several conditions: a record names one.
    #[serde(default)]
    pub uses: Vec<MedicineUse>,
    /// Who reviewed the texts about it. Without a review they do not reach a patient.
    #[serde(default)]
    pub reviewed: Option<MedicineReview>,
    /// What it is used for.
    #[serde(default, rename = "for")]
    pub purpose: Option<Words>,
    /// Warnings that always appear on the handout, before those of the class. A care plan cannot
    /// remove or reword them.
    #[serde(default)]
    pub always: Vec<Words>,
    /// The information about this medicine. What is missing here is taken from the class.
    #[serde(default)]
    pub parts: MedicineParts,
    /// Where this information comes from, usually a web address.
    pub source: String,
}

/// Medicines to which people are allergic together, such as the antibiotics with a sulfonamide.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AllergenGroup {
    /// The id, such as `sulfonamide-antibiotic`.
    pub id: Spanned<Slug>,
    /// The names that people and charts use, in any language, such as `sulfa` and `sulfa drugs`.
    /// Each is compared as whole words: `sulfa` never means a sulfate.
    pub names: Vec<String>,
    /// The ids of the medicines, ingredients and classes that it means.
    pub of: Vec<Spanned<Slug>>,
}

/// One of the conditions that a medicine is used for, with what differs from its other uses.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MedicineUse {
    /// The id that records refer to, such as `alcohol-use`.
    pub id: Spanned<Slug>,
    /// What it is used for.
    #[serde(rename = "for")]
    pub purpose: Words,
    /// Warnings that always appear on the handout for this use, in place of those of the medicine
    /// and the class.
    #[serde(default)]
    pub always: Option<Vec<Words>>,
    /// The information for this use. What is missing here is taken from the medicine.
    #[serde(default)]
    pub parts: MedicineParts,
}

/// Who compared the texts about a medicine or a class with the current labels.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MedicineReview {
    /// The name of the pharmacist or prescriber.
    pub by: String,
    /// The credential, such as `PharmD`.
    pub credential: String,
    /// The date of the review.
    pub on: Day,
    /// The date on which it is to be reviewed next.
    pub next: Day,
}

/// A class of medicines.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DrugClass {
    /// The id that medicines refer to, such as `antidepressant`.
    pub id: Spanned<Slug>,
    /// The name of the class.
    pub name: Words,
    /// Whether taking a medicine of this class reveals substance use.
    #[serde(default)]
    pub substance_use: bool,
    /// Whether a mistake with a medicine of this class is especially dangerous, so that it may not
    /// be recorded under an unknown name, and liquids must say the dose.
    #[serde(default)]
    pub high_alert: bool,
    /// Whether two medicines of this class are usually not taken together.
    #[serde(default)]
    pub one_at_a_time: bool,
    /// Whether every medicine of the class is taken once a week at most, such as methotrexate, so
    /// that any other schedule is refused.
    #[serde(default)]
    pub weekly_only: bool,
    /// The groups that every medicine of the class belongs to, such as `sedative`.
    #[serde(default)]
    pub groups: Vec<Spanned<Slug>>,
    /// Who reviewed the texts about it. Without a review they do not reach a patient.
    #[serde(default)]
    pub reviewed: Option<MedicineReview>,
    /// The parts that must have a text: without them, no handout is published.
    #[serde(default)]
    pub mandatory: Vec<MedicinePart>,
    /// Warnings that always appear on the handout of any medicine of the class.
    #[serde(default)]
    pub always: Vec<Words>,
    /// The information about any medicine of the class, unless the medicine or the care plan has
    /// its own.
    #[serde(default)]
    pub parts: MedicineParts,
    /// Where this information comes from, usually a web address.
    pub source: String,
}

/// The information about a medicine, by topic.
#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
pub struct MedicineParts {
    /// How to take it.
    pub how: Option<Words>,
    /// What to do about a missed dose.
    pub missed_dose: Option<Words>,
    /// Common side effects: to wait out, or to report to the care team.
    pub common_effects: Vec<Words>,
    /// Side effects that need action now.
    pub urgent_effects: Vec<Words>,
    /// What not to mix it with.
    pub do_not_mix: Vec<Words>,
    /// How to stop taking it.
    pub stopping: Option<Words>,
    /// Where to keep it.
    pub storage: Option<Words>,
    /// How to dispose of what is left.
    pub disposal: Option<Words>,
    /// Medical tests that go with it.
    pub tests: Vec<Test>,
}

with_medicine_parts!(part_texts!(MedicineParts, parts => Vec::new()));

/// What it is for is written next to the other parts.
impl PartTexts for Medicine {
    fn part(&self, part: MedicinePart) -> Vec<&Words> {
        match part {
            MedicinePart::For => self.purpose.iter().collect(),
            other => self.parts.part(other),
        }
    }
}

impl PartTexts for MedicineUse {
    fn part(&self, part: MedicinePart) -> Vec<&Words> {
        match part {
            MedicinePart::For => vec![&self.purpose],
            other => self.parts.part(other),
        }
    }
}

impl MedicineReview {
    /// Returns whether somebody answers for the review and it is in force on a date.
    pub fn is_in_force(&self, today: Day) -> bool {
        let is_signed = !self.by.trim().is_empty() && !self.credential.trim().is_empty();
        is_signed && self.on <= today && today <= self.next
    }
}

/// Two medicines or classes that may interact.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InteractionPair {
    /// The id of a medicine, an ingredient, a class or a group.
    pub a: Spanned<Slug>,
    /// The id of the other.
    pub b: Spanned<Slug>,
    /// Whether the two undo each other, so that documents are withheld until a prescriber or
    /// pharmacist acknowledges it.
    #[serde(default)]
    pub opposed: bool,
    /// Whether only the care team is told, and not the person.
    #[serde(default)]
    pub team_only: bool,
    /// How long after the end of one the other is still affected, such as `14 days`.
    #[serde(default)]
    pub washout: Option<Interval>,
    /// How serious the interaction is: `ask`, `serious`, or `avoid`.
    pub severity: PairSeverity,
    /// The text for the care team.
    pub for_clinician: Words,
    /// The text for the person, which continues the sentence "A and B together …", such as "can
    /// make me too sleepy".
    pub for_patient: Words,
    /// Where this information comes from, usually a web address.
    pub source: String,
}

impl Medicines {
    /// Finds a medicine by its id.
    pub fn medicine(&self, id: &str) -> Option<&Medicine> {
        self.medicines.iter().find(|medicine| medicine.id.as_str() == id)
    }

    /// Finds a medicine by any name that people use: its id, a brand, or its name in any language,
    /// regardless of case, spaces, and hyphens, and with or without a salt, a dosage form or a
    /// strength after it. A name with a further ingredient, such as "Advil PM", is another
    /// medicine.
    pub fn by_name(&self, name: &str) -> Option<&Medicine> {
        self.medicine(name).or_else(|| self.medicines.get(self.names.find(name)?))
    }

    /// Finds the medicine of the id under which a record names it, which may have a salt or a
    /// dosage form after it, such as `lithium-carbonate`. A brand is no id.
    pub fn recorded(&self, id: &str) -> Option<&Medicine> {
        // The longest id leaves out the least.
        let with_suffix = || {
            let named =
                self.medicines.iter().filter(|medicine| is_name_of(id, medicine.id.as_str()));
            named.max_by_key(|medicine| medicine.id.as_str().len())
        };
        self.medicine(id).or_else(with_suffix)
    }

    /// Returns every medicine whose name occurs in a text, such as that of an ingredient.
    pub fn mentioned(&self, text: &str) -> impl Iterator<Item = &Medicine> {
        self.names.mentioned(text).into_iter().filter_map(|at| self.medicines.get(at))
    }

    /// Returns the medicines that an unknown name could be mistaken for.
    pub fn near(&self, name: &str) -> impl Iterator<Item = &Medicine> {
        self.names.near(name).into_iter().filter_map(|at| self.medicines.get(at))
    }

    /// Returns whether an unknown name is spelled almost like a known one, or mentions one.
    pub fn is_nearly_spelled(&self, name: &str) -> bool {
        !self.names.nearly_spelled(name).is_empty()
    }

    /// Builds the index of names for [`Medicines::by_name`]. If two medicines share a name, an id
    /// takes precedence over a brand, and a brand over a name.
    pub fn index_names(&mut self, catalogs: &BTreeMap<Lang, Catalog>) {
        let names_of = |medicine: &Medicine| -> Vec<String> {
            match &medicine.names {
                Words::Phrase { id, .. } => catalogs
                    .values()
                    .filter_map(|catalog| catalog.format_message(id, &[]).ok())
                    .collect(),
                words => words.texts().map(str::to_owned).collect(),
            }
        };
        let each = || self.medicines.iter().enumerate();
        let ids = each().map(|(at, medicine)| (medicine.id.to_string(), at));
        let brands = each().flat_map(|(at, medicine)| {
            let written = medicine.brands.iter().chain(&medicine.other_names);
            written.map(move |brand| (brand.clone(), at))
        });
        let names = each()
            .flat_map(|(at, medicine)| names_of(medicine).into_iter().map(move |name| (name, at)));
        self.names = NameIndex::new(ids.chain(brands).chain(names));
    }

    /// Finds a class by its id.
    pub fn class(&self, id: &str) -> Option<&DrugClass> {
        self.classes.iter().find(|class| class.id.as_str() == id)
    }

    /// Finds a class by its id or by its name in any language.
    pub fn class_by_name(&self, name: &str) -> Option<&DrugClass> {
        self.classes.get(self.class_names.find(name)?)
    }

    /// Builds the index of names for [`Medicines::class_by_name`].
    pub fn index_class_names(&mut self, catalogs: &BTreeMap<Lang, Catalog>) {
        let classes = self.classes.iter().map(|class| (class.id.as_str(), &class.name));
        self.class_names = ClassNames::new(classes, catalogs);
    }
}

worded! {
    Medicines { medicines, classes, pairs, allergens, file, names, class_names }
    AllergenGroup { id, names, of }
    Medicine {
        id, class, names, brands, other_names, ingredients, groups, forms, routes,
        uses, reviewed, purpose, always, parts, source; flags: weekly_only, any_strength
    }
    MedicineUse { id, purpose, always, parts }
    MedicineReview { by, credential, on, next }
    DrugClass {
        id, name, mandatory, groups, reviewed, always, parts, source;
        flags: substance_use, high_alert, one_at_a_time, weekly_only
    }
    MedicineParts {
        how, missed_dose, common_effects, urgent_effects, do_not_mix, stopping, storage, disposal,
        tests
    }
    InteractionPair {
        a, b, washout, severity, for_clinician, for_patient, source; flags: opposed, team_only
    }
}

//! Which medicines need more care with a dose than others, by class, by the site's entry, and by
//! ingredient, so that no list of a site can leave one out.

use super::{
    medicine::{DrugClass, Medicine, Medicines},
    medicine_names::{high_alert_ingredient, insulin_name, weekly_ingredient},
};

/// The class of medicines with which too many doses as needed can stop the breath, besides opioids.
const BENZODIAZEPINES: &str = "benzodiazepine";

/// The class of medicines that others give in an overdose.
pub const RESCUE_CLASS: &str = "overdose-reversal";

/// The group of medicines that act as opioids do.
const OPIOID_AGONISTS: &str = "opioid-agonist";

/// What needs care with the doses of a medicine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SpecialCare {
    /// Whether a mistake is especially dangerous, so that a liquid must say the dose.
    pub is_high_alert: bool,
    /// Whether use as needed must have an interval and a limit.
    pub needs_limit: bool,
    /// Whether it is taken once a week at most.
    pub is_weekly_only: bool,
    /// Whether it is an insulin, which is measured in units.
    pub is_insulin: bool,
}

impl SpecialCare {
    /// Returns what needs care with a medicine of this name. It may be unknown to the site, and so
    /// may its class.
    pub(super) fn of(name: &str, medicine: Option<&Medicine>, class: Option<&DrugClass>) -> Self {
        let names = || {
            let ingredients = medicine.into_iter().flat_map(|medicine| &medicine.ingredients);
            let own = medicine.map(|medicine| medicine.id.as_str());
            [name].into_iter().chain(own).chain(ingredients.map(|id| id.as_str()))
        };
        let is_high_alert = class.is_some_and(|class| class.high_alert)
            || names().any(|name| high_alert_ingredient(name).is_some());
        let groups = medicine
            .into_iter()
            .flat_map(|medicine| &medicine.groups)
            .chain(class.into_iter().flat_map(|class| &class.groups));
        let needs_limit = is_high_alert
            || class.is_some_and(|class| class.id.as_str() == BENZODIAZEPINES)
            || groups.into_iter().any(|group| group.as_str() == OPIOID_AGONISTS);
        let is_weekly_only = class.is_some_and(|class| class.weekly_only)
            || medicine.is_some_and(|medicine| medicine.weekly_only)
            || names().any(weekly_ingredient);
        Self { is_high_alert, needs_limit, is_weekly_only, is_insulin: names().any(insulin_name) }
    }
}

impl Medicines {
    /// Returns what needs care with something that the team does not prescribe.
    pub(super) fn care_with_other(&self, name: &str, class: Option<&str>) -> SpecialCare {
        let medicine = self.by_name(name);
        let class = medicine
            .and_then(|medicine| self.class(medicine.class.as_str()))
            .or_else(|| self.class(class?));
        SpecialCare::of(name, medicine, class)
    }
}

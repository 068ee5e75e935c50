//! Whether two things that a person takes are the same medicine, or the same kind of medicine.

use super::taken::TakenMedicine;
use crate::site::checked_text::Day;

/// In what way two things that are taken together are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Duplicate {
    /// They share an active ingredient.
    Ingredient,
    /// They share a class of which usually one medicine is taken at a time.
    Class,
}

impl Duplicate {
    /// Returns in what way two things are the same; `None` if they are not, or if their overlap is
    /// planned until a later date.
    pub(super) fn between(
        a: &TakenMedicine<'_>,
        b: &TakenMedicine<'_>,
        today: Day,
    ) -> Option<Self> {
        if a.is_rescue() || b.is_rescue() {
            return None;
        }
        if a.shares_ingredient(b) {
            return (!overlap_is_planned(a, b, today)).then_some(Self::Ingredient);
        }
        let class = a.class.filter(|class| class.one_at_a_time)?;
        (b.class?.id.value == class.id.value).then_some(Self::Class)
    }

    /// Returns the id, which the digest of a warning contains.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Ingredient => "same-ingredient",
            Self::Class => "same-class",
        }
    }
}

/// Returns whether the record says that one of the two is taken beside the other until a date that
/// has not passed.
fn overlap_is_planned(a: &TakenMedicine<'_>, b: &TakenMedicine<'_>, today: Day) -> bool {
    let until = |taken: &TakenMedicine<'_>| taken.medication()?.overlap_until;
    [until(a), until(b)].into_iter().flatten().any(|until| until >= today)
}

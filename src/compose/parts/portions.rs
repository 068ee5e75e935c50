//! Facts about several products of one medicine that are taken together.

use crate::site::care_plan::Portion;

/// Returns whether amounts must say of which strength they are: several products are taken together,
/// and their strengths or forms differ. Insulin at set times and by a scale is one product.
pub(super) fn names_strength(portions: &[Portion<'_>]) -> bool {
    let [first, rest @ ..] = portions else { return false };
    let strength = |portion: &Portion<'_>| portion.strength.map(|strength| strength.value.clone());
    rest.iter().any(|portion| {
        portion.form != first.form || strength(portion) != strength(first)
    })
}

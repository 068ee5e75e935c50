//! Fields that were renamed or replaced, so that a file in an earlier form is refused with the form
//! to write instead.

/// A field of an earlier form, a field that the record has in its present form, and what to write.
struct FormerField {
    name: &'static str,
    /// Tells records apart in which the former name meant different things.
    beside: &'static str,
    help: &'static str,
}

const FORMER_FIELDS: &[FormerField] = &[
    FormerField {
        name: "max_per_day",
        beside: "per_24_hours",
        help: "write `per_24_hours` with the unit instead, such as `per_24_hours: 3 tablets`",
    },
    FormerField {
        name: "phrase",
        beside: "reaction",
        help: "write each allergy as `{ name: penicillin, kind: allergy }`, with the words about \
               it under `reaction`; if the person was asked and has none, write `allergies: { \
               none_known: true }`",
    },
];

/// Returns what to write in place of a field of an earlier form, if the record, with the fields
/// `known`, once had it.
pub(super) fn former_field_help(name: &str, known: &[&str]) -> Option<&'static str> {
    let former = FORMER_FIELDS
        .iter()
        .find(|former| former.name == name && known.contains(&former.beside))?;
    Some(former.help)
}

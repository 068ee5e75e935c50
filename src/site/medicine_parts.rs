//! The ten parts of the information about a medicine, and the field that each is in: in a care
//! plan, in a medicine or a class, and on a page.

use super::{care_plan::Medication, checked_text::MedicinePart, words::Words};

/// Passes the table of parts to another macro, after its own arguments: first what a medicine is
/// for, whose field differs from place to place, then the parts that are texts, then the tests.
macro_rules! with_medicine_parts {
    ($macro:ident!($($arguments:tt)*)) => {
        $macro! {
            ($($arguments)*)
            For
            {
                How how,
                MissedDose missed_dose,
                CommonEffects common_effects,
                UrgentEffects urgent_effects,
                DoNotMix do_not_mix,
                Stopping stopping,
                Storage storage,
                Disposal disposal,
            }
            Tests tests
        }
    };
}

/// Something that has texts for the parts of the information about a medicine.
pub(super) trait PartTexts {
    /// Returns the texts of one part.
    fn part(&self, part: MedicinePart) -> Vec<&Words>;
}

/// Implements [`PartTexts`] for a struct with a field for each part. The second argument says which
/// texts it has for what a medicine is for.
macro_rules! part_texts {
    (
        ($name:ident, $own:ident => $purpose:expr)
        $for:ident
        { $($part:ident $field:ident,)* }
        $tests_part:ident $tests:ident
    ) => {
        impl PartTexts for $name {
            fn part(&self, part: MedicinePart) -> Vec<&Words> {
                let $own = self;
                match part {
                    MedicinePart::$for => $purpose,
                    $( MedicinePart::$part => $own.$field.iter().collect(), )*
                    MedicinePart::$tests_part => {
                        $own.$tests.iter().map(|test| &test.what).collect()
                    }
                }
            }
        }
    };
}

with_medicine_parts!(part_texts!(Medication, own => own.purpose.iter().collect()));

pub(super) use part_texts;
pub(crate) use with_medicine_parts;

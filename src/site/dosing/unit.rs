//! The units in which an amount is taken. No spoons: they differ in size (ISMP; FDA, *Guidance for
//! Industry: Dosage Delivery Devices for Orally Ingested OTC Liquid Drug Products*).

use schemars::JsonSchema;
use serde::Deserialize;

use crate::site::closed_list::closed_list;

closed_list!(
    /// A unit in which an amount is taken. Each that is not a symbol has the messages `amount-ID`,
    /// `amount-ID-part` (for a part of one, such as ½) and `amount-ID-range` (for "1 to 2").
    DoseUnit("amount") {
        /// Tablets.
        Tablet = "tablet",
        /// Capsules.
        Capsule = "capsule",
        /// Films.
        Film = "film",
        /// Patches.
        Patch = "patch",
        /// Lozenges.
        Lozenge = "lozenge",
        /// Pieces of medicated gum.
        Gum = "gum",
        /// Rings.
        Ring = "ring",
        /// Suppositories.
        Suppository = "suppository",
        /// Packets.
        Packet = "packet",
        /// Bottles.
        Bottle = "bottle",
        /// Milliliters.
        Milliliter = "mL",
        /// Units, such as those of insulin. Never written as U or IU.
        Unit = "unit",
        /// Puffs.
        Puff = "puff",
        /// Sprays.
        Spray = "spray",
        /// Drops.
        Drop = "drop",
        /// Applications, such as of a cream.
        Application = "application",
        /// Milligrams.
        Milligram = "mg",
        /// Micrograms.
        Microgram = "mcg",
        /// Grams.
        Gram = "g",
        /// Milliequivalents.
        Milliequivalent = "mEq",
    }
);

impl DoseUnit {
    /// Reads a unit as records write it: singular or plural, with the letters of the label.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let plain = match text {
            "patches" => "patch",
            "suppositories" => "suppository",
            "pieces of gum" | "piece of gum" => "gum",
            "mL" | "mg" | "mcg" | "g" | "mEq" => text,
            other => other.strip_suffix('s').unwrap_or(other),
        };
        Self::ALL.iter().copied().find(|unit| unit.id() == plain).ok_or_else(|| refusal(text))
    }

    /// Returns whether it measures a mass or an amount of substance, which is on the label, and not
    /// what a person counts or measures out.
    pub fn is_mass(self) -> bool {
        matches!(self, Self::Milligram | Self::Microgram | Self::Gram | Self::Milliequivalent)
    }

    /// Returns whether it is written as on the label in every language, such as mL, and has no
    /// messages.
    pub fn is_symbol(self) -> bool {
        self.is_mass() || self == Self::Milliliter
    }
}

/// Returns why a text is not a unit.
fn refusal(text: &str) -> &'static str {
    match text.to_lowercase().trim_end_matches('s') {
        "teaspoon" | "tablespoon" | "spoon" | "spoonful" | "tsp" | "tbsp" => {
            "is measured in spoons, which differ in size; write the volume, like 5 mL"
        }
        "u" | "iu" => "has a unit that can be misread as a zero; write units, like 18 units",
        "ml" | "cc" | "milliliter" => "has an unusual unit of volume; write mL",
        "µg" | "μg" | "ug" | "microgram" => {
            "has a unit of mass that can be misread as mg; write mcg"
        }
        "meq" => "has an unusual unit; write mEq",
        "tab" | "tbl" => "has an abbreviated unit; write tablet, like 1 tablet",
        "cap" => "has an abbreviated unit; write capsule, like 1 capsule",
        "pill" => "has a unit of no certain form; write tablet or capsule, like 1 tablet",
        "injection" | "shot" | "dose" | "vial" | "syringe" | "pen" | "ampule" => {
            "does not say how much; write the dose in its own unit, like 117 mg, 0.5 mL or 18 units"
        }
        _ => {
            "has an unknown unit; write one of tablet, capsule, film, patch, lozenge, gum, ring, \
              suppository, packet, bottle, mL, unit, puff, spray, drop, application, mg, mcg, g, \
              mEq"
        }
    }
}

//! The colors of a site: refused if text in them cannot be read.

use std::{fmt, str::FromStr};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

use super::{
    checked_text::MalformedText,
    worded::{worded, wordless},
};
use crate::diag::{FixedReason, Spanned};

/// The smallest contrast between text and its background (WCAG 2.2, success criterion 1.4.3).
const AA: f64 = 4.5;

/// The colors of a site.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct SiteColors {
    /// The color of links and headings, such as `"#0b5d47"`. Its contrast with white must be at
    /// least 4.5:1. On dark screens it is lightened.
    pub accent: Spanned<Color>,
}

worded! { SiteColors { accent } }
wordless!(Color);

/// A color in sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color([u8; 3]);

impl Color {
    const WHITE: Self = Self([255; 3]);
    /// The background of dark screens in the theme `clinic`.
    const DARK: Self = Self([0x10, 0x17, 0x15]);

    /// Returns the contrast ratio of two colors, from 1 to 21 (WCAG 2.2).
    fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Returns the relative luminance, from 0 (black) to 1 (WCAG 2.2).
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Returns the color mixed with `share` hundredths of another.
    fn mixed(self, other: Self, share: u32) -> Self {
        let mix = |at: usize| {
            let sum = u32::from(self.0[at]) * (100 - share) + u32::from(other.0[at]) * share;
            u8::try_from(sum / 100).unwrap_or(u8::MAX)
        };
        Self([mix(0), mix(1), mix(2)])
    }

    /// Returns the darker color nearest to this one in which text on white can be read, if this
    /// one is too light.
    pub fn readable_instead(self) -> Option<Self> {
        let fits = |color: &Self| color.contrast(Self::WHITE) >= AA;
        let darker = |share| self.mixed(Self([0; 3]), share);
        (!fits(&self)).then(|| (1..=100).map(darker).find(fits)).flatten()
    }

    /// Returns the lighter color nearest to this one in which text on a dark screen can be read.
    pub fn on_dark(self) -> Self {
        let lighter = |share| self.mixed(Self::WHITE, share);
        let fits = |color: &Self| color.contrast(Self::DARK) >= 7.0;
        (0..=100).map(lighter).find(fits).unwrap_or(Self::WHITE)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

const NOT_A_COLOR: &str =
    "is not a color; write it in quotes, as # and six digits of red, green and blue: \"#0b5d47\"";

impl FromStr for Color {
    type Err = MalformedText;

    fn from_str(text: &str) -> Result<Self, MalformedText> {
        let digits = text.strip_prefix('#').filter(|digits| {
            digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        });
        let value = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let [_, red, green, blue] = value.ok_or(MalformedText(NOT_A_COLOR))?.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl<'de> Deserialize<'de> for Color {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| serde::de::Error::custom(FixedReason::new(NOT_A_COLOR)))
    }
}

impl JsonSchema for Color {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Color".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^#[0-9A-Fa-f]{6}$",
            "description": "A color: # and six digits of red, green and blue."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Color;

    fn color(text: &str) -> Color {
        text.parse().expect("a color")
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((color("#000000").contrast(Color::WHITE) - 21.0).abs() < 0.01);
        assert!((color("#767676").contrast(Color::WHITE) - 4.54).abs() < 0.01);
    }

    #[test]
    fn a_color_that_is_too_light_has_a_darker_one_that_can_be_read() {
        assert_eq!(color("#767676").readable_instead(), None);
        let instead = color("#ffcc00").readable_instead().expect("yellow is too light");
        assert!(instead.contrast(Color::WHITE) >= 4.5, "{instead}");
        assert!(color("#0b5d47").on_dark().contrast(Color::DARK) >= 7.0);
        assert_eq!(color("#000000").on_dark().to_string().len(), 7);
    }

    #[test]
    fn what_is_not_a_color_is_refused() {
        for text in ["", "green", "#fff", "#12345g", "0b5d47", "#0b5d4７", "#+12345"] {
            assert!(text.parse::<Color>().is_err(), "{text}");
        }
    }
}

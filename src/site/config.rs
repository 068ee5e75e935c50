//! `content/site.yaml`: the name, languages, jurisdiction, and settings of a site.
//!
//! The command-line settings of one run are in `build::RunOptions`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    checked_text::{Jurisdiction, Slug},
    color::SiteColors,
    worded::{worded, wordless},
    words::Words,
};
use crate::{
    diag::{FileId, Severity, Spanned},
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
    text::FormatOptions,
};

/// The contents of `content/site.yaml`.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Site")]
pub struct Config {
    /// The name of the site, shown at the top of each page.
    pub name: Words,
    /// The address where the site is published, with `https://` and a closing slash. Used for the
    /// sitemap and `hreflang` links.
    #[serde(default)]
    pub base_url: Option<Spanned<String>>,
    /// The language in which texts are written first, as a language tag: `en`, `zh-Hans`.
    /// Translations follow its structure.
    pub source_language: Spanned<Lang>,
    /// All languages of the site, as language tags, in the order in which people see them. Must
    /// include `source_language`.
    pub languages: Vec<Spanned<Lang>>,
    /// The jurisdiction whose crisis lines and notices apply, unless a program or a care plan names
    /// another.
    pub jurisdiction: Spanned<Jurisdiction>,
    /// The name of the theme: `clinic` (the default) or a folder in `themes/`.
    #[serde(default = "default_theme")]
    pub theme: Spanned<Slug>,
    /// The site's logo: an SVG file in `content/`, such as `logo.svg`, with shapes and colors only,
    /// or a PNG file.
    /// It is shown on web pages and printouts, beside the name.
    #[serde(default)]
    pub logo: Option<Spanned<String>>,
    /// The site's own colors.
    #[serde(default)]
    pub colors: Option<SiteColors>,
    /// Words at the end of each public page, such as who is responsible for the site.
    #[serde(default)]
    pub footer: Option<Words>,
    /// What the site is, in a sentence, for search engines.
    #[serde(default)]
    pub description: Option<Words>,
    /// The output formats, by realm.
    #[serde(default)]
    pub formats: OutputFormats,
    /// Folders with fonts for PDFs, relative to the site's folder. They are searched before the
    /// system fonts.
    #[serde(default)]
    pub fonts: Vec<Spanned<String>>,
    /// What happens to text that is not signed, by realm.
    #[serde(default)]
    pub unsigned: UnsignedPolicies,
    /// The digits of dates, times and counts. Default: `ascii`, as on labels. Doses always keep the
    /// digits 0 to 9.
    #[serde(default)]
    pub digits: DigitSystem,
    /// The levels of rules, by rule id: `error`, `warning`, or `off`.
    #[serde(default)]
    pub rules: BTreeMap<String, Spanned<RuleLevel>>,
    /// The file it was read from.
    #[serde(skip)]
    pub file: Option<FileId>,
}

fn default_theme() -> Spanned<Slug> {
    let value = "clinic".parse().expect("`clinic` is a good slug");
    Spanned { value, span: crate::diag::Span::new(FileId(0), 0, 0) }
}

/// The output formats, by realm.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct OutputFormats {
    /// The formats of public documents. Default: `[html, pdf]`.
    pub public: Vec<OutputFormat>,
    /// The formats of private documents. Default: `[html, pdf]`.
    pub private: Vec<OutputFormat>,
    /// How much a handout holds: `core`, `default` or `full`.
    pub handout: HandoutExtent,
}

/// How much a handout holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum HandoutExtent {
    /// The core alone: what the person does every day, and who helps. It then holds every mandatory
    /// part of every medicine itself.
    Core,
    /// The core, a sheet with every mandatory part of every medicine, sheets about medicines that
    /// are new, changed or high-alert, and the notices that the place demands.
    #[default]
    Default,
    /// All that, and all other sheets.
    Full,
}

impl Default for OutputFormats {
    fn default() -> Self {
        Self {
            public: vec![OutputFormat::Html, OutputFormat::Pdf],
            private: vec![OutputFormat::Html, OutputFormat::Pdf],
            handout: HandoutExtent::Default,
        }
    }
}

impl Config {
    /// Returns how dates, times and numbers are written in every language of the site.
    pub fn format_options(&self) -> FormatOptions {
        let jurisdiction = self.jurisdiction.as_str();
        let country = jurisdiction.split('-').next().map(str::to_owned);
        FormatOptions { country, uses_native_digits: self.digits == DigitSystem::Native }
    }
}

impl OutputFormats {
    /// Returns the formats of a realm.
    pub fn for_realm(&self, realm: Realm) -> &[OutputFormat] {
        match realm {
            // Review pages quote public texts; whether they are written depends on neither list.
            Realm::Public | Realm::Review => &self.public,
            Realm::Private => &self.private,
        }
    }
}

/// What happens to text that is not signed, by realm.
#[derive(Deserialize, JsonSchema, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct UnsignedPolicies {
    /// In public documents.
    pub public: UnsignedPolicy,
    /// In private documents.
    pub private: UnsignedPolicy,
}

impl UnsignedPolicies {
    /// Returns the setting for a realm.
    pub fn for_realm(&self, realm: Realm) -> UnsignedPolicy {
        match realm {
            Realm::Public | Realm::Review => self.public,
            Realm::Private => self.private,
        }
    }
}

/// What happens to unsigned text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum UnsignedPolicy {
    /// It is not published.
    #[default]
    Withhold,
    /// It is published, marked as a draft on every printed page and screen.
    Draft,
}

/// The digits of dates, times and counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum DigitSystem {
    /// The digits 0 to 9 in every language, as in doses.
    #[default]
    Ascii,
    /// The usual digits of each language, as CLDR gives them, such as ۰ to ۹ in Farsi. A sheet then
    /// has two kinds of digits, because doses keep theirs.
    Native,
}

/// The level of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum RuleLevel {
    /// Nothing is published until the problem is fixed.
    Error,
    /// The problem is reported and does not block anything.
    Warning,
    /// The rule is not checked.
    Off,
}

impl RuleLevel {
    /// Returns the severity, or `None` if the rule is off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Off => None,
        }
    }
}

worded! {
    Config {
        name, base_url, source_language, languages, jurisdiction, theme, logo, colors, footer,
        description, formats, fonts, unsigned, digits, rules, file
    }
    OutputFormats { public, private, handout }
    UnsignedPolicies { public, private }
}
wordless!(OutputFormat, HandoutExtent, UnsignedPolicy, DigitSystem, RuleLevel);

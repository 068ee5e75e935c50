//! `content/site.yaml`: the name, languages, place of law and ways of a site.
//!
//! Not for flags of one run: those are in `build::Settings`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{
    kinds::{Jurisdiction, Slug},
    words::Words,
};
use crate::{
    diag::{FileId, Severity, Spanned},
    lang::Lang,
    privacy::Realm,
};

/// What `site.yaml` says.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Site")]
pub struct Config {
    /// Name of the site.
    pub name: Words,
    /// Where it is published, with `https://` and a closing slash; for the sitemap and `hreflang`.
    #[serde(default)]
    pub base_url: Option<Spanned<String>>,
    /// The language in which texts are written first.
    pub source_language: Spanned<Lang>,
    /// All languages of the site, in the order in which people see them.
    pub languages: Vec<Spanned<Lang>>,
    /// Place of law: crisis lines and notices.
    pub jurisdiction: Spanned<Jurisdiction>,
    /// Name of the theme.
    #[serde(default = "clinic")]
    pub theme: Spanned<Slug>,
    /// What comes out, by realm.
    #[serde(default)]
    pub formats: Formats,
    /// Folders with fonts for paper, as seen from the site's folder, before those of the system.
    #[serde(default)]
    pub fonts: Vec<Spanned<String>>,
    /// What becomes of text that nobody has signed, by realm.
    #[serde(default)]
    pub unsigned: Unsigned,
    /// Levels of rules, by id.
    #[serde(default)]
    pub rules: BTreeMap<String, Spanned<Level>>,
    /// The file, once read.
    #[serde(skip)]
    pub file: Option<FileId>,
}

fn clinic() -> Spanned<Slug> {
    let value = "clinic".parse().expect("`clinic` is a good slug");
    Spanned { value, span: crate::diag::Span::new(FileId(0), 0, 0) }
}

/// What comes out, by realm.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct Formats {
    /// Of public documents.
    pub public: Vec<Format>,
    /// Of private documents.
    pub private: Vec<Format>,
}

impl Default for Formats {
    fn default() -> Self {
        Self { public: vec![Format::Html, Format::Pdf], private: vec![Format::Html, Format::Pdf] }
    }
}

impl Formats {
    /// What comes out of a realm.
    pub fn of(&self, realm: Realm) -> &[Format] {
        match realm {
            // Review pages quote public texts; what becomes of them does not depend on either.
            Realm::Public | Realm::Review => &self.public,
            Realm::Private => &self.private,
        }
    }
}

/// A form of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Web pages.
    Html,
    /// Tagged PDFs to print.
    Pdf,
    /// PDFs in large print as well.
    LargePrint,
    /// PDFs with the source beside the translation as well.
    Bilingual,
}

impl Format {
    /// The word that site files use.
    pub fn id(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
            Self::LargePrint => "large-print",
            Self::Bilingual => "bilingual",
        }
    }
}

/// What becomes of text that nobody has signed, by realm.
#[derive(Deserialize, JsonSchema, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Unsigned {
    /// In public documents.
    pub public: Gate,
    /// In private documents.
    pub private: Gate,
}

impl Unsigned {
    /// The gate of a realm.
    pub fn of(&self, realm: Realm) -> Gate {
        match realm {
            Realm::Public | Realm::Review => self.public,
            Realm::Private => self.private,
        }
    }
}

/// What becomes of unsigned text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Gate {
    /// It does not come out.
    #[default]
    Withhold,
    /// It comes out, marked as a draft on every sheet and screen.
    Draft,
}

/// The level of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing comes out until it is mended.
    Error,
    /// Worth mending.
    Warning,
    /// Not checked.
    Off,
}

impl Level {
    /// As a severity, or none if off.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Off => None,
        }
    }
}

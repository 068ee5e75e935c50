//! Why a text is not a language tag that a site can use.

use thiserror::Error;

use crate::diag::FixedReason;

/// The reason why a text is not a valid language tag.
///
/// The message continues a sentence that begins with the text.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum InvalidTag {
    /// It does not have the form of a tag.
    #[error("is not a language tag; write one like `es`, `zh-Hans` or `es-MX`")]
    Malformed,
    /// It has the form of a tag, but no language, such as `und`.
    #[error("does not name a language; write one like `es`, `zh-Hans` or `es-MX`")]
    NotALanguage,
    /// It is not in canonical form; this is the canonical form.
    #[error("is not in standard form; write `{0}`")]
    NotCanonical(String),
    /// One of its parts is in no list: the part and what it would be.
    #[error("names a {1} that does not exist, `{0}`; write a tag like `es`, `zh-Hans` or `es-MX`")]
    UnknownSubtag(String, SubtagKind),
    /// It has an extension, such as `-u-nu-arab`; this is the tag without it.
    #[error(
        "has an extension, which is not supported, since calendar and digits are set for the \
         whole site; write `{0}`"
    )]
    Extension(String),
}

/// A part of a language tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubtagKind {
    /// The language itself, such as `es`.
    Language,
    /// The script, such as `Hans`.
    Script,
    /// The region, such as `MX` or `419`.
    Region,
    /// A variant, such as `valencia`.
    Variant,
}

impl std::fmt::Display for SubtagKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Language => "language",
            Self::Script => "script",
            Self::Region => "region",
            Self::Variant => "variant",
        })
    }
}

impl InvalidTag {
    /// Returns the reason for the value of a field, in words that do not repeat the value.
    pub fn value_reason(self) -> FixedReason {
        match self {
            Self::Malformed => FixedReason::new(
                "this is not a language tag; write one like `es`, `zh-Hans` or `es-MX`",
            ),
            Self::NotALanguage => FixedReason::new(
                "this tag does not name a language; write one like `es`, `zh-Hans` or `es-MX`",
            ),
            Self::NotCanonical(usual) => FixedReason::new(
                "this language tag is not in standard form; \
                 write it like `es`, `zh-Hans` or `es-MX`",
            )
            .intended(usual),
            Self::UnknownSubtag(_, kind) => FixedReason::new(match kind {
                SubtagKind::Language => "the language of this tag does not exist; check its code",
                SubtagKind::Script => "the script of this language tag does not exist; check it",
                SubtagKind::Region => "the region of this language tag does not exist; check it",
                SubtagKind::Variant => "the variant of this language tag does not exist; check it",
            }),
            Self::Extension(usual) => FixedReason::new(
                "this language tag has an extension, which is not supported; \
                 write the tag without it",
            )
            .intended(usual),
        }
    }

    /// Returns the reason for the name of a field, in words that do not repeat the name.
    pub fn name_reason(self) -> FixedReason {
        match self {
            Self::Malformed => FixedReason::new(
                "the field name is not a language tag; write one like `es`, `zh-Hans` or `es-MX`",
            ),
            Self::NotALanguage => FixedReason::new(
                "the field name does not name a language; \
                 write one like `es`, `zh-Hans` or `es-MX`",
            ),
            Self::NotCanonical(usual) => FixedReason::new(
                "the field name is a language tag that is not in standard form; \
                 write it like `es`, `zh-Hans` or `es-MX`",
            )
            .intended(usual),
            Self::UnknownSubtag(..) => FixedReason::new(
                "the field name is a language tag with a part that does not exist; \
                 write it like `es`, `zh-Hans` or `es-MX`",
            ),
            Self::Extension(usual) => FixedReason::new(
                "the field name is a language tag with an extension, which is not supported; \
                 write the tag without it",
            )
            .intended(usual),
        }
    }
}

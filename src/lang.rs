//! Languages: their tags, their writing direction, their names, and the fallback between them.

mod cldr;
mod direction;
mod invalid_tag;
mod names;
mod subtags;
mod unspaced;

use std::{fmt, sync::Arc};

use icu::locale::{LanguageIdentifier, Locale, LocaleFallbacker, subtags::Script};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

pub use direction::Direction;
pub use invalid_tag::{InvalidTag, SubtagKind};
pub use unspaced::{UnspacedScript, unspaced_script};

use cldr::{better_id, direction_of, script_of};
use unspaced::UNSPACED_SCRIPTS;

/// A language as a canonical BCP 47 tag: `es`, `zh-Hans`, `es-MX`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

impl Lang {
    /// Parses a tag. Variants (`ca-valencia`) and private use (`es-x-clinic`) are part of it.
    ///
    /// # Errors
    /// Returns the reason why the text is not a valid tag: it is not a BCP 47 tag, names no
    /// language, is not in canonical form, has a part that does not exist, or has an extension.
    pub fn parse(tag: &str) -> Result<Self, InvalidTag> {
        let locale = Locale::try_from_str(tag).map_err(|_| InvalidTag::Malformed)?;
        if locale.id.language.is_unknown() {
            return Err(InvalidTag::NotALanguage);
        }
        let private_use = &locale.extensions.private;
        let mut canonical = locale.id.to_string();
        if !private_use.is_empty() {
            canonical = format!("{canonical}-{private_use}");
        }
        if locale.to_string() != canonical {
            return Err(InvalidTag::Extension(canonical));
        }
        if let Some((subtag, kind)) = subtags::unknown_subtag(&locale.id) {
            // Codes of three letters are not used where there is one of two: `spa` is `es`.
            let better = better_id(&locale.id);
            return Err(match subtags::unknown_subtag(&better) {
                None => InvalidTag::NotCanonical(better.to_string()),
                Some(_) => InvalidTag::UnknownSubtag(subtag, kind),
            });
        }
        if canonical != tag {
            return Err(InvalidTag::NotCanonical(canonical));
        }
        Ok(Self(canonical.into()))
    }

    /// Returns the tag as text.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Returns the tag as an ICU language identifier, without private use.
    pub fn id(&self) -> LanguageIdentifier {
        let tag = self.0.split_once("-x-").map_or(&*self.0, |(tag, _)| tag);
        LanguageIdentifier::try_from_str(tag).unwrap_or(LanguageIdentifier::UNKNOWN)
    }

    /// Returns the identifier under which CLDR has the data of the language: `fil` for `tl`,
    /// `fa-AF` for `prs`.
    pub fn cldr_id(&self) -> LanguageIdentifier {
        better_id(&self.id())
    }

    /// Returns the tag that the aliases of CLDR prefer to this one, such as `fil` for `tl`.
    pub fn better_tag(&self) -> Option<String> {
        let (id, better) = (self.id(), self.cldr_id());
        (id != better).then(|| better.to_string())
    }

    /// Returns the writing direction, which follows from the script.
    pub fn direction(&self) -> Direction {
        direction_of(&self.cldr_id())
    }

    /// Returns the ISO 15924 code of the script: `Latn`, `Arab`, `Hans`; `Zzzz` if it is unknown.
    pub fn script(&self) -> String {
        self.known_script().map_or_else(|| "Zzzz".to_owned(), |script| script.to_string())
    }

    /// Returns the script that the tag names, or else the likely one of the language (CLDR's likely
    /// subtags); `None` if it is unknown.
    pub fn known_script(&self) -> Option<Script> {
        script_of(&self.cldr_id())
    }

    /// Returns whether spaces separate the words of this language, which follows from its script.
    /// Where they do not, lengths are counted and texts are compared in characters.
    pub fn separates_words(&self) -> bool {
        !UNSPACED_SCRIPTS.contains(&self.script().as_str())
    }

    /// Returns the fallback chain: this language, then broader tags of the same language and the
    /// same script, by CLDR's parent locales (`es-US`, `es-419`, `es`; `zh-Hant-HK`, `zh-Hant`).
    /// Another language is never part of it.
    pub fn fallback_chain(&self) -> Vec<Self> {
        let mut out = vec![self.clone()];
        if !self.0.contains('-') {
            return out;
        }
        let own_id = self.id();
        let script = script_of(&own_id);
        let mut push = |id: &LanguageIdentifier| {
            let lang = Self(id.to_string().into());
            if id.language == own_id.language && script_of(id) == script && !out.contains(&lang) {
                out.push(lang);
            }
        };
        push(&own_id);
        let mut plain = own_id.clone();
        plain.variants.clear();
        push(&plain);
        let mut parents = LocaleFallbacker::new()
            .for_config(Default::default())
            .fallback_for((&Locale::from(plain.clone())).into());
        while !parents.get().is_unknown() {
            let mut id = parents.get().into_locale().id;
            parents.step();
            // The fallback leaves out a script that a region implies.
            if own_id.script.is_some() && id.script.is_none() {
                let written_out = LanguageIdentifier { script: own_id.script, ..id.clone() };
                push(&written_out);
                if id.region.is_some() {
                    continue;
                }
            }
            id.variants.clear();
            push(&id);
        }
        plain.region = None;
        push(&plain);
        plain.script = None;
        push(&plain);
        out
    }

    /// Returns the name of this language in the language of a reader, as CLDR has it.
    pub fn name_in(&self, reader: &Self) -> Option<&'static str> {
        names::name_in(&self.tags_of_name(), &reader.tags_of_name())
    }

    /// Returns the name of this language in the language itself and in its script, if the program
    /// has it: for the languages that many people in the United States speak.
    pub fn own_name(&self) -> Option<&'static str> {
        let script = self.known_script();
        // A language without a likely script is listed without one.
        let is_same_script = |tag: &String| {
            LanguageIdentifier::try_from_str(tag)
                .is_ok_and(|id| script_of(&id).is_none_or(|other| Some(other) == script))
        };
        let tags: Vec<String> = self.tags_of_name().into_iter().filter(is_same_script).collect();
        names::own_name(&tags)
    }

    /// Returns the tags under which the name of the language may be listed, best first. The last is
    /// the language alone, without region or script.
    fn tags_of_name(&self) -> Vec<String> {
        let mut out: Vec<String> = Vec::new();
        for mut id in [self.id(), self.cldr_id()] {
            id.variants.clear();
            let whole = id.to_string();
            id.region = None;
            let without_region = id.to_string();
            let is_traditional = id.script.is_none() && {
                let id = LanguageIdentifier::try_from_str(&whole);
                id.is_ok_and(|id| script_of(&id) == Script::try_from_str("Hant").ok())
            };
            let with_script = is_traditional.then(|| format!("{}-Hant", id.language));
            id.script = None;
            for tag in [Some(whole), with_script, Some(without_region), Some(id.to_string())] {
                out.extend(tag.filter(|tag| !out.contains(tag)));
            }
        }
        out
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Lang {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?)
            .map_err(|invalid| serde::de::Error::custom(invalid.value_reason()))
    }
}

impl JsonSchema for Lang {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Lang".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "type": "string",
            "description": "A BCP 47 language tag: es, zh-Hans, es-MX.",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Lang, UnspacedScript, unspaced_script};

    fn chain(tag: &str) -> Vec<String> {
        Lang::parse(tag)
            .expect("a good tag")
            .fallback_chain()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_language_falls_back_within_its_script_only() {
        assert_eq!(chain("es-MX"), ["es-MX", "es-419", "es"]);
        assert_eq!(chain("zh-Hant"), ["zh-Hant"], "never to zh, which is read as simplified");
        assert_eq!(chain("zh-Hans-CN"), ["zh-Hans-CN", "zh-Hans", "zh"]);
        assert_eq!(chain("es-US"), ["es-US", "es-419", "es"]);
        assert_eq!(chain("es-419"), ["es-419", "es"]);
        assert_eq!(chain("en-GB"), ["en-GB", "en-001", "en"]);
        assert_eq!(chain("zh-Hant-HK"), ["zh-Hant-HK", "zh-Hant"]);
        assert_eq!(chain("ca-valencia"), ["ca-valencia", "ca"]);
        assert_eq!(chain("es-x-clinic"), ["es-x-clinic", "es"]);
        for (tag, other) in [("sr-Latn", "sr"), ("pa-Arab", "pa"), ("ht-HT", "fr"), ("nb", "no")] {
            assert!(!chain(tag).contains(&other.to_owned()), "{tag} never falls back to {other}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for (tag, direction) in [
            ("ar", Direction::Rtl),
            ("he", Direction::Rtl),
            ("vi", Direction::Ltr),
            ("az-Arab", Direction::Rtl),
            ("prs", Direction::Rtl),
            ("ckb", Direction::Rtl),
            ("ps", Direction::Rtl),
            ("ug", Direction::Rtl),
            ("ks", Direction::Rtl),
            ("sd", Direction::Rtl),
            ("pa-Arab", Direction::Rtl),
            ("ku-Arab", Direction::Rtl),
            ("yi", Direction::Rtl),
            ("iw", Direction::Rtl),
            ("dv", Direction::Rtl),
            ("nqo", Direction::Rtl),
            ("syr", Direction::Rtl),
            ("aii", Direction::Rtl),
            ("rhg", Direction::Rtl),
            ("rhg-Arab", Direction::Rtl),
            ("ff-Adlm", Direction::Rtl),
            ("qaa-Arab", Direction::Rtl),
            ("ku", Direction::Ltr),
            ("kmr", Direction::Ltr),
            ("ff", Direction::Ltr),
            ("hmn", Direction::Ltr),
            ("mww", Direction::Ltr),
        ] {
            assert_eq!(Lang::parse(tag).expect("a good tag").direction(), direction, "{tag}");
        }
    }

    #[test]
    fn scripts_without_spaces_between_words_are_known() {
        for (tag, c, script) in [
            ("en", 'a', None),
            ("ar", 'ا', None),
            ("ru", 'я', None),
            ("vi", 'ạ', None),
            ("ko", '한', None),
            ("zh-Hans", '字', Some(UnspacedScript::Han)),
            ("ja", 'カ', Some(UnspacedScript::Kana)),
            ("th", 'ก', Some(UnspacedScript::Brahmic)),
            ("lo", 'ກ', Some(UnspacedScript::Brahmic)),
            ("km", 'ក', Some(UnspacedScript::Brahmic)),
            ("my", 'က', Some(UnspacedScript::Brahmic)),
            ("dz", 'ཀ', Some(UnspacedScript::Brahmic)),
        ] {
            assert_eq!(unspaced_script(c), script, "{tag}");
            let lang = Lang::parse(tag).expect("a good tag");
            assert_eq!(lang.separates_words(), script.is_none(), "{tag}");
        }
    }

    #[test]
    fn a_bad_tag_is_explained() {
        assert!(Lang::parse("spanish!").is_err());
        let invalid = Lang::parse("ES-mx").expect_err("it is not in standard form");
        assert_eq!(invalid.to_string(), "is not in standard form; write `es-MX`");
        for (tag, reason) in [
            ("qq", "names a language that does not exist, `qq`"),
            ("es-XX", "names a region that does not exist, `XX`"),
            ("es-Zzzx", "names a script that does not exist, `Zzzx`"),
            ("spa", "is not in standard form; write `es`"),
            ("ar-u-nu-arab", "has an extension"),
            ("und", "does not name a language"),
        ] {
            let invalid = Lang::parse(tag).expect_err(tag);
            assert!(invalid.to_string().contains(reason), "{tag}: {invalid}");
        }
    }

    #[test]
    fn a_valid_tag_is_accepted_and_an_alias_names_the_better_tag() {
        for tag in ["es-419", "zh-Hant-HK", "ca-valencia", "sl-rozaj", "es-x-clinic", "de-CH-1996"]
        {
            assert_eq!(Lang::parse(tag).map(|lang| lang.better_tag()), Ok(None), "{tag}");
        }
        for (tag, better) in [
            ("prs", "fa-AF"),
            ("tl", "fil"),
            ("iw", "he"),
            ("kmr", "ku"),
            ("in", "id"),
            ("sh", "sr-Latn"),
            ("mo", "ro"),
            ("cmn", "zh"),
        ] {
            let lang = Lang::parse(tag).expect("it is accepted");
            assert_eq!(lang.better_tag().as_deref(), Some(better), "{tag}");
            assert!(lang.known_script().is_some(), "{tag}");
        }
        assert_eq!(Lang::parse("nah").map(|lang| lang.known_script()), Ok(None));
    }

    #[test]
    fn languages_have_names_in_each_other() {
        let lang = |tag| Lang::parse(tag).expect("a good tag");
        for (named, reader, name) in [
            ("ko", "es", Some("coreano")),
            ("ko", "es-US", Some("coreano")),
            ("ht", "vi", Some("Tiếng Haiti")),
            ("prs", "en", Some("Dari")),
            ("zh-Hant-HK", "en", Some("Traditional Chinese")),
            ("zh-TW", "en", Some("Traditional Chinese")),
            ("es", "tl", Some("Spanish")),
            ("es", "mam", None),
        ] {
            assert_eq!(lang(named).name_in(&lang(reader)), name, "{named} in {reader}");
        }
        assert_eq!(lang("es").own_name(), Some("Español"));
        assert_eq!(lang("es-US").own_name(), Some("Español"));
        assert_eq!(lang("mww").own_name(), Some("Hmoob Dawb"));
        assert_eq!(lang("sh").own_name(), Some("Srpski"), "in its own script");
        assert_eq!(lang("az-Cyrl").own_name(), None);
        assert_eq!(lang("nah-Latn").own_name(), Some("Nāhuatl"));
    }
}

//! Chooses the fonts of a document and checks that they contain every character in it. This runs
//! before typesetting, because Typst would complain once for each missing character.
//!
//! The module `source` finds the font files.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
};

use typst::text::{FontInfo, FontStretch, FontStyle, FontVariant, FontWeight};

use super::{
    missing_font::{is_letter_of_language, missing_font},
    printable_text::{is_invisible, printable_text},
};
use crate::{
    diag::{Diagnostic, Place, Report, Spanned},
    digest::Digest,
    document::Document,
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
    render::{language_font::LanguageFont, print_settings::PrintSettings, theme::Theme},
    source::{FontStore, Sources},
};

/// The two font weights that documents use.
const WEIGHTS: [FontWeight; 2] = [FontWeight::REGULAR, FontWeight::BOLD];

fn variant(weight: FontWeight) -> FontVariant {
    FontVariant::new(FontStyle::Normal, weight, FontStretch::NORMAL)
}

/// The fonts of this machine, of the site and of its theme.
pub(super) struct DocumentFonts {
    store: FontStore,
    print: PrintSettings,
    /// Digests of the fonts used in this run, by name.
    used: Mutex<BTreeMap<String, Digest>>,
}

impl DocumentFonts {
    /// Finds the fonts.
    pub(super) fn load(
        theme: &Theme,
        sources: &Sources,
        folders: &[Spanned<String>],
        report: &mut Report,
    ) -> Self {
        Self {
            store: FontStore::gather(sources, &theme.chain, folders, report),
            print: theme.print.clone(),
            used: Mutex::default(),
        }
    }

    /// Returns all fonts.
    pub(super) fn store(&self) -> &FontStore {
        &self.store
    }

    /// Returns the digests of the font files used in this run, by font name and weight.
    pub(super) fn used(&self) -> BTreeMap<String, Digest> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Returns the names of the available fonts for a language, best first.
    pub(super) fn available_families(&self, lang: &Lang) -> Vec<String> {
        let book = self.store.index();
        self.print.available_families(lang, |name| book.contains_family(&name.to_lowercase()))
    }

    /// Returns the fonts that serve a language, given text in that language.
    ///
    /// # Errors
    /// Returns one diagnostic if no available font contains the letters of the language.
    /// It names the package that provides one.
    pub(super) fn language_fonts(
        &self,
        lang: &Lang,
        text: &str,
    ) -> Result<Vec<LanguageFont>, Box<Diagnostic>> {
        let mut characters = BTreeSet::new();
        collect_characters(text, &mut characters);
        characters.retain(|character| is_letter_of_language(lang, *character));
        let numbers = self
            .choose_fonts(lang, &characters)
            .map_err(|missing| Box::new(missing_font(lang, worst(lang, &missing), Place::Site)))?;
        let mut out: Vec<LanguageFont> = Vec::new();
        for number in numbers {
            let (Some(info), Some(path)) =
                (self.store.index().info(number), self.store.path(number))
            else {
                continue;
            };
            if out.iter().all(|served| served.family != info.family) {
                out.push(LanguageFont { family: info.family.clone(), path: path.to_owned() });
            }
        }
        Ok(out)
    }

    /// Returns the characters of a document that no available font has; none if the letters of its
    /// whole language are missing.
    pub(super) fn characters_without_font(
        &self,
        document: &Document,
        format: OutputFormat,
    ) -> BTreeSet<char> {
        let mut out = BTreeSet::new();
        for (lang, characters) in side_characters(document, format) {
            let Err(missing) = self.choose_fonts(lang, &characters) else { continue };
            if missing.iter().any(|character| is_letter_of_language(lang, *character)) {
                return BTreeSet::new();
            }
            out.extend(missing);
        }
        out
    }

    /// Returns the digests of the font files of a document, by font name and weight.
    pub(super) fn document_fonts(
        &self,
        document: &Document,
        format: OutputFormat,
    ) -> Result<BTreeMap<String, Digest>, Box<Diagnostic>> {
        let mut out = BTreeMap::new();
        for (lang, characters) in side_characters(document, format) {
            let place = Place::Output(document.path.clone());
            let numbers = self.choose_fonts(lang, &characters).map_err(|missing| {
                let character = worst(lang, &missing);
                let diagnostic = missing_font(lang, character, place);
                // A character from a record is a private value.
                Box::new(if document.realm == Realm::Public {
                    diagnostic.found(format!("{character} (U+{:04X})", u32::from(character)))
                } else {
                    diagnostic
                })
            })?;
            for number in numbers {
                let name = |info: &FontInfo| {
                    format!("{} {}", info.family, info.variant.weight.to_number())
                };
                out.extend(
                    self.store.index().info(number).map(name).zip(self.store.digest(number)),
                );
            }
        }
        self.used.lock().unwrap_or_else(PoisonError::into_inner).extend(out.clone());
        Ok(out)
    }

    /// Returns the indices of the fonts for a set of characters in a language. The error is the
    /// characters that no font contains.
    fn choose_fonts(
        &self,
        lang: &Lang,
        characters: &BTreeSet<char>,
    ) -> Result<Vec<usize>, Vec<char>> {
        let book = self.store.index();
        let mut chosen: Vec<usize> = Vec::new();
        let mut uncovered: BTreeSet<char> = characters.clone();
        for family in self.available_families(lang) {
            let numbers: Vec<usize> = WEIGHTS
                .iter()
                .filter_map(|weight| book.select(&family.to_lowercase(), variant(*weight)))
                .collect();
            let before = uncovered.len();
            if let Some(info) = numbers.first().and_then(|number| book.info(*number)) {
                uncovered.retain(|character| !info.coverage.contains(u32::from(*character)));
            }
            if uncovered.len() < before {
                chosen.extend(numbers);
            }
        }
        // Typst takes characters that the theme's fonts lack from any other font that has them.
        let mut missing = Vec::new();
        for character in uncovered {
            let number = book.select_fallback(
                None,
                variant(FontWeight::REGULAR),
                character.encode_utf8(&mut [0; 4]),
            );
            match number.filter(|number| {
                book.info(*number).is_some_and(|info| info.coverage.contains(u32::from(character)))
            }) {
                Some(number) => chosen.push(number),
                None => missing.push(character),
            }
        }
        if !missing.is_empty() {
            return Err(missing);
        }
        let mut seen = BTreeSet::new();
        chosen.retain(|number| seen.insert(*number));
        Ok(chosen)
    }
}

/// Returns the character to report of those that no font has: a letter of the language if there is
/// one.
fn worst(lang: &Lang, missing: &[char]) -> char {
    let letter = missing.iter().find(|character| is_letter_of_language(lang, **character));
    letter.or(missing.first()).copied().unwrap_or(char::REPLACEMENT_CHARACTER)
}

/// Returns the characters of each side of a document, with its language.
fn side_characters(document: &Document, format: OutputFormat) -> Vec<(&Lang, BTreeSet<char>)> {
    let source_side = document.source_side.as_ref().filter(|_| format == OutputFormat::Bilingual);
    std::iter::once((&document.lang, &document.view))
        .chain(source_side.map(|source_side| (&source_side.lang, &source_side.view)))
        .map(|(lang, view)| {
            let mut characters = BTreeSet::new();
            view.each_text(&mut |text| collect_characters(text, &mut characters));
            (lang, characters)
        })
        .collect()
}

/// Adds the characters of a text that need a font.
fn collect_characters(text: &str, characters: &mut BTreeSet<char>) {
    characters
        .extend(printable_text(text).chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)));
}

//! Chooses the fonts of a document and checks that they contain every character in it. This runs
//! before typesetting, because Typst would complain once for each missing character.
//!
//! The module `source` finds the font files.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
};

use icu::properties::{CodePointMapData, props::Script};
use typst::text::{FontInfo, FontStretch, FontStyle, FontVariant, FontWeight};

use super::printable_text::{is_invisible, printable_text};
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
        characters.retain(|character| is_letter_of_script(lang, *character));
        let numbers = self
            .choose_fonts(lang, &characters)
            .map_err(|character| Box::new(missing_font(lang, character, Place::Site)))?;
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

    /// Returns the digests of the font files of a document, by font name and weight.
    pub(super) fn document_fonts(
        &self,
        document: &Document,
        format: OutputFormat,
    ) -> Result<BTreeMap<String, Digest>, Box<Diagnostic>> {
        let source_side =
            document.source_side.as_ref().filter(|_| format == OutputFormat::Bilingual);
        let sides = std::iter::once((&document.lang, &document.view))
            .chain(source_side.map(|source_side| (&source_side.lang, &source_side.view)));
        let mut out = BTreeMap::new();
        for (lang, view) in sides {
            let mut characters = BTreeSet::new();
            view.each_text(&mut |text| collect_characters(text, &mut characters));
            let place = Place::Output(document.path.clone());
            let numbers = self.choose_fonts(lang, &characters).map_err(|character| {
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

    /// Returns the indices of the fonts for a set of characters in a language. The error is a
    /// character that no font contains, preferably a letter of the language.
    fn choose_fonts(&self, lang: &Lang, characters: &BTreeSet<char>) -> Result<Vec<usize>, char> {
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
        if let Some(character) = missing
            .iter()
            .find(|character| is_letter_of_script(lang, **character))
            .or(missing.first())
        {
            return Err(*character);
        }
        let mut seen = BTreeSet::new();
        chosen.retain(|number| seen.insert(*number));
        Ok(chosen)
    }
}

/// Adds the characters of a text that need a font.
fn collect_characters(text: &str, characters: &mut BTreeSet<char>) {
    characters
        .extend(printable_text(text).chars().filter(|c| !c.is_whitespace() && !is_invisible(*c)));
}

/// Returns the diagnostic for a character that no font contains.
fn missing_font(lang: &Lang, character: char, place: Place) -> Diagnostic {
    if !is_letter_of_script(lang, character) {
        return Diagnostic::error(
            "font-missing",
            place,
            "withheld as PDF: a character of this document is not in any available font",
        )
        .help(
            "write it another way, or install a font that has it: \
             `apt install fonts-noto-core fonts-noto-extra` covers most characters",
        );
    }
    let package = match lang.script().as_str() {
        "Hans" | "Hant" | "Hani" | "Jpan" | "Kore" => "fonts-noto-cjk",
        _ => "fonts-noto-core",
    };
    Diagnostic::error(
        "font-missing",
        Place::Site,
        format!("no available font has the letters of `{lang}`, so no PDF can be made in it"),
    )
    .help(format!(
        "install one (on Debian and Ubuntu `sudo apt install {package}`), add one to `fonts/` of \
         the theme, or list its folder under `fonts:` in content/site.yaml; `careleaf doctor` \
         shows the fonts of each language"
    ))
}

/// Returns whether a character is a letter of the script of a language.
fn is_letter_of_script(lang: &Lang, character: char) -> bool {
    let script = match lang.script().as_str() {
        "Hans" | "Hant" | "Jpan" | "Kore" => "Hani".to_owned(),
        script => script.to_owned(),
    };
    let script_of_character = icu::properties::PropertyNamesShort::<Script>::new()
        .get(CodePointMapData::<Script>::new().get(character));
    script_of_character.is_some_and(|name| name == script)
}

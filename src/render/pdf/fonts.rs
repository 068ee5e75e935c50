//! Which fonts a sheet is set in, and whether they hold every sign on it. That is looked at before
//! a sheet is set: Typst would complain once for each sign.
//!
//! Not for finding fonts: see `source`.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::PoisonError,
};

use icu::properties::{CodePointMapData, props::Script};
use typst::text::{FontInfo, FontStretch, FontStyle, FontVariant, FontWeight};

use super::Press;
use crate::{
    diag::{Diagnostic, Place},
    digest::Digest,
    document::{Document, Format},
    lang::Lang,
    privacy::Realm,
    render::Served,
};

/// The two weights in which sheets are set.
const WEIGHTS: [FontWeight; 2] = [FontWeight::REGULAR, FontWeight::BOLD];

fn variant(weight: FontWeight) -> FontVariant {
    FontVariant::new(FontStyle::Normal, weight, FontStretch::NORMAL)
}

impl Press {
    /// The names of fonts for a language that are there, best first.
    pub(super) fn families(&self, lang: &Lang) -> Vec<String> {
        let book = self.shelf.book();
        self.print
            .families(lang)
            .filter(|name| book.contains_family(&name.to_lowercase()))
            .map(str::to_owned)
            .collect()
    }

    /// Which fonts serve a language, given text that is written in it.
    ///
    /// # Errors
    /// One diagnostic if no font here holds its letters, with the package that brings one.
    pub fn serves(&self, lang: &Lang, text: &str) -> Result<Vec<Served>, Box<Diagnostic>> {
        let mut signs = BTreeSet::new();
        gather(text, &mut signs);
        signs.retain(|sign| is_letter_of(lang, *sign));
        let numbers = self
            .fonts_for(lang, &signs)
            .map_err(|sign| Box::new(missing(lang, sign, Place::Site)))?;
        let mut out: Vec<Served> = Vec::new();
        for number in numbers {
            let (Some(info), Some(path)) =
                (self.shelf.book().info(number), self.shelf.path(number))
            else {
                continue;
            };
            if out.iter().all(|served| served.family != info.family) {
                out.push(Served { family: info.family.clone(), path: path.to_owned() });
            }
        }
        Ok(out)
    }

    /// The fonts of a document by name, with the digests of their files.
    pub(super) fn fonts_of(
        &self,
        document: &Document,
        format: Format,
    ) -> Result<BTreeMap<String, Digest>, Box<Diagnostic>> {
        let twin = document.twin.as_ref().filter(|_| format == Format::Bilingual);
        let sides = std::iter::once((&document.lang, &document.view))
            .chain(twin.map(|twin| (&twin.lang, &twin.view)));
        let mut out = BTreeMap::new();
        for (lang, view) in sides {
            let mut signs = BTreeSet::new();
            view.each_text(&mut |text| gather(text, &mut signs));
            let place = Place::Output(document.path.clone());
            let numbers = self.fonts_for(lang, &signs).map_err(|sign| {
                let diagnostic = missing(lang, sign, place);
                // A sign of a record is a value of it.
                Box::new(if document.realm == Realm::Public {
                    diagnostic.found(format!("{sign} (U+{:04X})", u32::from(sign)))
                } else {
                    diagnostic
                })
            })?;
            for number in numbers {
                let name = |info: &FontInfo| {
                    format!("{} {}", info.family, info.variant.weight.to_number())
                };
                out.extend(self.shelf.book().info(number).map(name).zip(self.shelf.digest(number)));
            }
        }
        self.used.lock().unwrap_or_else(PoisonError::into_inner).extend(out.clone());
        Ok(out)
    }

    /// The numbers of the fonts in which signs of a language are set; or a sign that none holds, a
    /// letter of the language rather than any other.
    fn fonts_for(&self, lang: &Lang, signs: &BTreeSet<char>) -> Result<Vec<usize>, char> {
        let book = self.shelf.book();
        let mut chosen: Vec<usize> = Vec::new();
        let mut open: BTreeSet<char> = signs.clone();
        for family in self.families(lang) {
            let numbers: Vec<usize> = WEIGHTS
                .iter()
                .filter_map(|weight| book.select(&family.to_lowercase(), variant(*weight)))
                .collect();
            let before = open.len();
            if let Some(info) = numbers.first().and_then(|number| book.info(*number)) {
                open.retain(|sign| !info.coverage.contains(u32::from(*sign)));
            }
            if open.len() < before {
                chosen.extend(numbers);
            }
        }
        // What the theme's own fonts lack, Typst takes from any other that has it.
        let mut nowhere = Vec::new();
        for sign in open {
            let number = book.select_fallback(
                None,
                variant(FontWeight::REGULAR),
                sign.encode_utf8(&mut [0; 4]),
            );
            match number.filter(|number| {
                book.info(*number).is_some_and(|info| info.coverage.contains(u32::from(sign)))
            }) {
                Some(number) => chosen.push(number),
                None => nowhere.push(sign),
            }
        }
        if let Some(sign) =
            nowhere.iter().find(|sign| is_letter_of(lang, **sign)).or(nowhere.first())
        {
            return Err(*sign);
        }
        let mut seen = BTreeSet::new();
        chosen.retain(|number| seen.insert(*number));
        Ok(chosen)
    }
}

/// Adds the signs of a text that need a font.
fn gather(text: &str, signs: &mut BTreeSet<char>) {
    signs.extend(
        super::lower::plain(text)
            .chars()
            .filter(|c| !c.is_whitespace() && !super::lower::is_ignorable(*c)),
    );
}

/// No font holds a sign: of the language itself, or any other.
fn missing(lang: &Lang, sign: char, place: Place) -> Diagnostic {
    if !is_letter_of(lang, sign) {
        return Diagnostic::error("font-missing", place, "withheld on paper: a sign on this document is in no font here")
            .help("write it another way, or install a font that has it: `apt install fonts-noto-core fonts-noto-extra` brings most");
    }
    let package = match lang.script().as_str() {
        "Hans" | "Hant" | "Hani" | "Jpan" | "Kore" => "fonts-noto-cjk",
        _ => "fonts-noto-core",
    };
    Diagnostic::error("font-missing", Place::Site, format!("no font here has the letters of `{lang}`, so nothing in it can be printed")).help(format!(
        "install one (on Debian and Ubuntu `sudo apt install {package}`), or put one into `fonts/` of the theme, or name its folder under `fonts:` in content/site.yaml; `careleaf doctor` shows what serves each language"
    ))
}

/// Whether a sign is a letter of the script in which a language is written.
fn is_letter_of(lang: &Lang, sign: char) -> bool {
    let script = match lang.script().as_str() {
        "Hans" | "Hant" | "Jpan" | "Kore" => "Hani".to_owned(),
        script => script.to_owned(),
    };
    let of_sign = icu::properties::PropertyNamesShort::<Script>::new()
        .get(CodePointMapData::<Script>::new().get(sign));
    of_sign.is_some_and(|name| name == script)
}

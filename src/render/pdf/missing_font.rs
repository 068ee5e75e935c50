//! What to say about a character that no font has, and which package has one.

use icu::properties::{CodePointMapData, PropertyNamesShort, props::Script};

use crate::{
    diag::{Diagnostic, Place},
    lang::Lang,
};

/// The scripts of the package `fonts-noto-cjk`.
const CJK_SCRIPTS: [&str; 8] = ["Hani", "Hans", "Hant", "Hira", "Kana", "Jpan", "Hang", "Kore"];

/// Returns the diagnostic for a character that no font contains.
pub(super) fn missing_font(lang: &Lang, character: char, place: Place) -> Diagnostic {
    if !is_letter_of_language(lang, character) {
        return Diagnostic::error(
            "font-missing",
            place,
            "withheld as PDF: a character of this document is not in any available font",
        )
        .help(format!(
            "write it another way, or install a font that has it: `sudo apt install {}` covers \
             most characters",
            packages_for(character)
        ));
    }
    Diagnostic::error(
        "font-missing",
        Place::Site,
        format!("no available font has the letters of `{lang}`, so no PDF can be made in it"),
    )
    .help(format!(
        "install one (on Debian and Ubuntu `sudo apt install {}`), add one to `fonts/` of \
         the theme, or list its folder under `fonts:` in content/site.yaml; `careleaf doctor` \
         shows the fonts of each language",
        packages_for(character)
    ))
}

/// Returns the packages of Debian whose fonts may have a character.
pub(super) fn packages_for(character: char) -> &'static str {
    match script_of(character) {
        Some("Zyyy" | "Zinh" | "Zzzz") | None => "fonts-noto-core fonts-noto-extra fonts-symbola",
        Some(script) if CJK_SCRIPTS.contains(&script) => "fonts-noto-cjk",
        Some("Bopo") => "fonts-noto-cjk",
        Some(_) => "fonts-noto-core",
    }
}

/// Returns whether a character is a letter of a script in which a language is written.
pub(super) fn is_letter_of_language(lang: &Lang, character: char) -> bool {
    let script = lang.script();
    let parts: &[&str] = match script.as_str() {
        "Hans" | "Hant" => &["Hani"],
        "Jpan" => &["Hani", "Hira", "Kana"],
        "Kore" => &["Hang", "Hani"],
        // Nastaliq is a style of the Arabic script.
        "Aran" => &["Arab"],
        script => &[script],
    };
    script_of(character).is_some_and(|script| parts.contains(&script))
}

/// Returns the ISO 15924 code of the script of a character.
fn script_of(character: char) -> Option<&'static str> {
    PropertyNamesShort::<Script>::new().get(CodePointMapData::<Script>::new().get(character))
}

//! The files compiled into the binary: the default theme, the interface messages, the measures and
//! notice demands that come with the program, and the starter site.
//!
//! Topics, programs, crisis lines, medicines, and records are never built in: those are always a
//! site's own.

use std::borrow::Cow;

use rust_embed::RustEmbed;

use crate::{lang::Lang, layout};

#[derive(RustEmbed)]
#[folder = "themes"]
#[prefix = "themes/"]
struct Themes;

// `phrases.ftl` belongs to the sample site and its records, so it is not built in.
#[derive(RustEmbed)]
#[folder = "locales"]
#[prefix = "locales/"]
#[include = "*.ftl"]
#[exclude = "*/phrases.ftl"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "src/source/defaults"]
#[prefix = "content/"]
#[include = "*.yaml"]
struct Defaults;

#[derive(RustEmbed)]
#[folder = "src/source/starter"]
struct Starter;

fn embedded_files<E: RustEmbed>() -> impl Iterator<Item = (String, Cow<'static, [u8]>)> {
    E::iter().filter_map(|path| E::get(&path).map(|file| (path.replace('\\', "/"), file.data)))
}

/// Returns every file of the bottom layer as path and contents, sorted by path.
pub(super) fn bottom_layer() -> Vec<(String, Cow<'static, [u8]>)> {
    let mut out: Vec<_> = embedded_files::<Themes>()
        .chain(embedded_files::<Locales>())
        .chain(embedded_files::<Defaults>())
        .collect();
    out.sort_by(|a, b| a.0.cmp(&b.0));
    out
}

/// Returns the files of interface messages that come with the program in a language.
pub fn built_in_message_files(lang: &Lang) -> Vec<String> {
    let folder = layout::locale(lang);
    embedded_files::<Locales>()
        .filter(|(path, _)| path.starts_with(&folder))
        .filter_map(|(_, bytes)| String::from_utf8(bytes.into_owned()).ok())
        .collect()
}

/// Returns the files of the small site that `careleaf new site` writes, sorted by path.
pub(super) fn starter_site() -> Vec<(String, Cow<'static, [u8]>)> {
    let mut out: Vec<_> = embedded_files::<Starter>().collect();
    out.sort_by(|a, b| a.0.cmp(&b.0));
    out
}

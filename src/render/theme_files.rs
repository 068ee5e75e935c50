//! The files of a theme: its `theme.yaml`, merged with the themes that it extends.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::print_settings::PrintSettings;
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Severity, Spanned, did_you_mean},
    layout,
    source::{Origin, Sources, yaml},
};

/// `theme.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeManifest {
    /// The theme's name, equal to its folder.
    name: Spanned<String>,
    /// The theme whose files are used where this one has none.
    #[serde(default)]
    extends: Option<Spanned<String>>,
    /// PDF settings; by default those of the theme that it extends.
    #[serde(default)]
    print: Option<PrintSettings>,
    /// The fields that its documents leave out on purpose, by kind of document, such as
    /// `handout: [page.diary]`.
    #[serde(default)]
    leaves_out: BTreeMap<String, Vec<Spanned<String>>>,
}

/// The files and settings of a theme, merged with those of the themes that it extends.
pub(super) struct ThemeLayers {
    /// Files by path inside the theme.
    pub(super) files: BTreeMap<String, FileId>,
    /// Names of the theme and of the themes that it extends, the theme itself first.
    pub(super) chain: Vec<String>,
    /// PDF settings of the first of these themes that has any.
    pub(super) print: PrintSettings,
    /// The fields that documents leave out on purpose, by kind.
    pub(super) left_out: BTreeMap<String, Vec<Spanned<String>>>,
}

/// Merges the files of a theme with those of the themes that it extends. `place` is where the theme
/// is named. Returns `None`, with errors in `report`, if one of the themes cannot be read.
pub(super) fn merge_layers(
    sources: &Sources,
    name: &str,
    mut place: Place,
    report: &mut Report,
) -> Option<ThemeLayers> {
    let mut print = None;
    let mut left_out: BTreeMap<String, Vec<Spanned<String>>> = BTreeMap::new();
    let mut chain: Vec<String> = vec![name.to_owned()];
    loop {
        let current = chain.last().expect("the chain starts with a name");
        let about = read_manifest(sources, current, place, report)?;
        print = print.or(about.print);
        for (kind, fields) in about.leaves_out {
            left_out.entry(kind).or_default().extend(fields);
        }
        match about.extends {
            None => break,
            Some(base) if chain.contains(&base.value) => {
                report.push(
                    Diagnostic::error(
                        "theme-missing",
                        Place::At(base.span),
                        "these themes extend each other in a cycle",
                    )
                    .help("remove `extends` from one of them"),
                );
                return None;
            }
            Some(base) => {
                place = Place::At(base.span);
                chain.push(base.value);
            }
        }
    }
    let mut files = BTreeMap::new();
    for name in chain.iter().rev() {
        let folder = layout::theme(name);
        for path in sources.below(&folder) {
            files.extend(sources.get(path).map(|id| (path[folder.len()..].to_owned(), id)));
        }
    }
    Some(ThemeLayers { files, chain, print: print.unwrap_or_default(), left_out })
}

/// Reads the `theme.yaml` of a theme. `place` is where the theme is named.
fn read_manifest(
    sources: &Sources,
    name: &str,
    place: Place,
    report: &mut Report,
) -> Option<ThemeManifest> {
    let path = layout::theme_file(name);
    let Some(file) = sources.get(&path) else {
        let known: Vec<&str> =
            sources.below(layout::THEMES).filter_map(layout::theme_of_file).collect();
        let help = match did_you_mean(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("add {path}, or use one of the themes {}", known.join(", ")),
        };
        report.push(
            Diagnostic::error("theme-missing", place, format!("unknown theme `{name}`")).help(help),
        );
        return None;
    };
    let known = report.errors();
    let Some(node) = yaml::parse(sources.file(file).text(), file, 0, report) else {
        if report.errors() == known {
            report.push(
                empty_file(file, "this file is empty").help(format!(
                    "write `name: {name}` and `extends: clinic`, or remove the folder"
                )),
            );
        }
        return None;
    };
    let about: ThemeManifest = yaml::read(&node, report)?;
    if about.name.as_str() != name {
        report.push(
            Diagnostic::error(
                "theme-missing",
                Place::At(about.name.span),
                "the theme's name does not match the name of its folder",
            )
            .help(format!("write `name: {name}`")),
        );
    }
    Some(about)
}

/// Starts the error for a file that is empty or contains only white space and comments.
fn empty_file(file: FileId, words: &'static str) -> Diagnostic {
    Diagnostic::error("theme-empty", Place::In(file), words)
}

/// Reports files of the site's own theme that contain only white space and comments, because pages
/// made with them would be empty. Returns whether no template is among them.
pub(super) fn report_blank_files(
    sources: &Sources,
    files: &BTreeMap<String, FileId>,
    report: &mut Report,
) -> bool {
    let mut is_usable = true;
    let own_files = files.iter().filter(|(_, file)| sources.file(**file).origin == Origin::Site);
    for (path, file) in own_files {
        let text = sources.file(*file).text();
        if path.starts_with("templates/")
            && path.ends_with(".html")
            && is_blank(text, &[("{#", "#}"), ("<!--", "-->")])
            || path.starts_with("print/")
                && path.ends_with(".typ")
                && is_blank(text, &[("/*", "*/"), ("//", "\n")])
        {
            is_usable = false;
            report.push(
                empty_file(*file, "this template is empty, so its documents would be empty").help(
                    "write the template, or remove the file to use the one from the extended theme",
                ),
            );
        } else if path.ends_with(".css") && is_blank(text, &[("/*", "*/")]) {
            let words = "this stylesheet has no rules, so pages are not styled";
            report.push(Diagnostic {
                severity: Severity::Warning,
                ..empty_file(*file, words).help(
                    "write the rules, or remove the file to use the one from the extended theme",
                )
            });
        }
    }
    is_usable
}

/// Returns whether a text contains only white space and comments. `comments` lists pairs of how a
/// comment begins and ends.
fn is_blank(text: &str, comments: &[(&str, &str)]) -> bool {
    let mut rest = text.trim_start();
    while let Some((begin, end)) = comments.iter().find(|(begin, _)| rest.starts_with(begin)) {
        let inner = &rest[begin.len()..];
        rest = inner.find(end).map_or("", |at| &inner[at + end.len()..]).trim_start();
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::is_blank;

    #[test]
    fn comments_and_white_space_are_not_a_template() {
        let html = [("{#", "#}"), ("<!--", "-->")];
        for text in ["", " \r\n\t", "{# later #}", "<!-- a -->\n{# b #}\n", "{# never ended"] {
            assert!(is_blank(text, &html), "{text}");
        }
        for text in ["{{ title }}", "{# a #}{% extends \"base.html\" %}", "<p>"] {
            assert!(!is_blank(text, &html), "{text}");
        }
        let typst = [("/*", "*/"), ("//", "\n")];
        assert!(is_blank("// a\n/* b */\n", &typst) && !is_blank("// a\n#set page()", &typst));
    }
}

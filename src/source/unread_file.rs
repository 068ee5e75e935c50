//! Diagnostics for files of a site that are not read.

use crate::diag::{Diagnostic, Place, did_you_mean};

const EXTENSIONS: [&str; 10] =
    [".yaml", ".md", ".ftl", ".html", ".css", ".xml", ".txt", ".svg", ".js", ".typ"];

/// Returns whether a file is of a kind that the program reads.
pub(super) fn has_known_extension(path: &str) -> bool {
    EXTENSIONS.iter().any(|ending| path.ends_with(ending))
}

/// Reports a file that cannot be opened or read, or that is not text.
pub(super) fn unreadable(path: String, why: &str) -> Diagnostic {
    Diagnostic::error(
        "source-unreadable",
        Place::Path(path),
        format!("this file cannot be read: {why}"),
    )
    .help("fix the file or its permissions, or move it out of the site")
}

/// Reports a file of a kind that the program does not know. `path` is its path in the site, `shown`
/// its path as the author sees it.
pub(super) fn unknown_kind(path: &str, shown: String) -> Diagnostic {
    let name = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let mut help =
        "careleaf reads .yaml, .md, .ftl, and theme files; move others out of the site's folders"
            .to_owned();
    if name.eq_ignore_ascii_case("yml") || name.eq_ignore_ascii_case("yaml") {
        help =
            "rename it to end in `.yaml`: careleaf reads YAML only from files with that extension"
                .to_owned();
    } else if let Some(near) = did_you_mean(&format!(".{name}"), EXTENSIONS) {
        help = format!("did you mean `{near}`? {help}");
    }
    Diagnostic::warning("source-stray", Place::Path(shown), "this kind of file is not read")
        .help(help)
}

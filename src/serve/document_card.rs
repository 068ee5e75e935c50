//! A document as the pages of the dashboard list it: its title, and links to each of its formats
//! and languages.

use super::{
    request::{PageRequest, root_path},
    texts::InterfaceTexts,
};
use crate::{build::Planned, document::View, output_format::OutputFormat, privacy::Realm};

/// Returns a document with a link to each of its formats and, if it is public, to the same document
/// in other languages.
pub(super) fn document_card(
    request: &PageRequest<'_>,
    texts: &InterfaceTexts,
    planned: &Planned,
    title: String,
) -> View {
    let session = request.session;
    let root = root_path(planned.realm());
    let formats = planned.formats.iter().map(|format| {
        View::map([
            ("href", format!("{root}{}", format.path(&planned.path())).into()),
            ("text", texts.format_name(*format).into()),
        ])
    });
    let languages = match planned.realm() {
        Realm::Private => &[],
        _ => session.languages_of(planned.kind, &planned.subject),
    };
    let others = languages.iter().filter(|other| **other != planned.lang).filter_map(|other| {
        let path = session.path_of(planned.kind, &planned.subject, other)?;
        Some(View::map([
            ("lang", other.tag().into()),
            ("dir", other.direction().html_dir().into()),
            ("name", request.autonym(other).into()),
            ("href", format!("{root}{path}").into()),
        ]))
    });
    let page =
        planned.formats.contains(&OutputFormat::Html).then(|| format!("{root}{}", planned.path()));
    View::map([
        ("title", title.into()),
        ("page", page.into()),
        ("forms", View::list(formats)),
        ("also", View::list(others)),
    ])
}

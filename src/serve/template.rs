//! Renders the server's own pages from the templates in `pages/`.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use serde_json::Value;

use super::{
    request::PageRequest,
    response::{SCRIPT, ServedPage},
    texts::InterfaceTexts,
};
use crate::{
    build::{EmbeddedTemplates, policy_hash},
    document::View,
    lang::Lang,
};

const STYLE: &str = include_str!("pages/dashboard.css");
const TEMPLATES: [(&str, &str); 8] = [
    ("head.html", include_str!("pages/head.html")),
    ("frame.html", include_str!("pages/frame.html")),
    ("document.html", include_str!("pages/document.html")),
    ("attention.html", include_str!("pages/attention.html")),
    ("dashboard.html", include_str!("pages/dashboard.html")),
    ("records.html", include_str!("pages/records.html")),
    ("record.html", include_str!("pages/record.html")),
    ("notice.html", include_str!("pages/notice.html")),
];

/// The variables of a template, by name.
pub(super) type Variables = BTreeMap<String, View>;

/// Builds the variables of a template.
pub(super) fn variables<const N: usize>(pairs: [(&str, View); N]) -> Variables {
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// Renders a template with these variables and the style sheet.
pub(super) fn render_page(template: &str, mut variables: Variables, toolbar: Value) -> ServedPage {
    static EMBEDDED: OnceLock<EmbeddedTemplates> = OnceLock::new();
    variables.insert("style".to_owned(), STYLE.into());
    let html = EMBEDDED
        .get_or_init(|| EmbeddedTemplates::new(&TEMPLATES))
        .render(template, &View::Map(variables));
    ServedPage::web_page(Arc::new(html.into_bytes()), content_security_policy(), toolbar)
}

fn content_security_policy() -> String {
    format!(
        "default-src 'none'; style-src {}; script-src {}; connect-src 'self'; img-src data:; \
         base-uri 'none'; form-action 'self'",
        policy_hash(STYLE),
        policy_hash(SCRIPT)
    )
}

/// Returns the variables that all pages of the dashboard share: the language, the texts, and links
/// to the same page in other languages. `rest` is the path of the page below its language.
pub(super) fn shared_variables(
    request: &PageRequest<'_>,
    lang: &Lang,
    texts: &InterfaceTexts,
    rest: &str,
) -> Variables {
    let site = request.session.site();
    let languages = site.languages.iter().map(|other| {
        View::map([
            ("lang", other.tag().into()),
            ("dir", other.direction().html_dir().into()),
            ("name", request.autonym(other).into()),
            ("href", format!("/desk/{other}/{rest}").into()),
            ("current", (other == lang).into()),
        ])
    });
    variables([
        ("lang", lang.tag().into()),
        ("dir", lang.direction().html_dir().into()),
        ("w", texts.template_view().set_off(lang.direction())),
        ("site", request.site_text(&site.config.name, lang).into()),
        ("home", format!("/desk/{lang}/").into()),
        ("languages", View::list(languages)),
        ("private", request.may_see_records().into()),
    ])
}

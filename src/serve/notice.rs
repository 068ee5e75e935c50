//! Pages that explain why a requested page is not shown: it does not exist, is withheld or locked,
//! or the site cannot be read.
//!
//! They listen for changes like every page, so that the requested page appears by itself once it is
//! available.

use axum::http::StatusCode;
use serde_json::Value;

use super::{
    request::PageRequest,
    response::ServedPage,
    template,
    texts::InterfaceTexts,
    toolbar::{empty_toolbar, plain_toolbar},
};
use crate::{diag::Report, document::View, lang::Lang, source::Sources};

/// The most reasons on the page of a withheld document.
const MAX_REASONS: usize = 20;

/// The text of a notice.
struct NoticeText<'a> {
    texts: &'a InterfaceTexts,
    /// Message of the title.
    title: &'a str,
    /// Message of the explanation.
    about: &'a str,
    reasons: Vec<String>,
}

impl NoticeText<'_> {
    fn page(self, lang: &Lang, home: String, toolbar: Value) -> ServedPage {
        let texts = self.texts;
        let variables = template::variables([
            ("lang", lang.tag().into()),
            ("dir", lang.direction().html_dir().into()),
            ("title", texts.get(self.title).into()),
            ("about", texts.get(self.about).into()),
            ("more", View::list(self.reasons)),
            ("back", texts.get("back").into()),
            ("home", home.into()),
        ]);
        template::render_page("notice.html", variables, toolbar)
    }
}

fn notice(request: &PageRequest<'_>, title: &str, about: &str, reasons: Vec<String>) -> ServedPage {
    let lang = request.language();
    let texts = &request.texts(lang);
    NoticeText { texts, title, about, reasons }.page(
        lang,
        format!("/desk/{lang}/"),
        plain_toolbar(request, lang),
    )
}

/// Returns the page for a path that does not exist, or no longer exists.
pub(super) fn not_found(request: &PageRequest<'_>) -> ServedPage {
    notice(request, "gone", "gone-about", Vec::new()).with_status(StatusCode::NOT_FOUND)
}

/// Returns the page for a viewer who has not opened the link of this run.
pub(super) fn locked(request: &PageRequest<'_>) -> ServedPage {
    notice(request, "locked", "locked-about", Vec::new()).with_status(StatusCode::FORBIDDEN)
}

/// Returns the page for a withheld document. The reasons contain no value of a record.
pub(super) fn withheld(request: &PageRequest<'_>, report: &Report) -> ServedPage {
    let mut reasons: Vec<String> =
        report.iter().map(|found| found.message.redacted().to_owned()).collect();
    reasons.dedup();
    reasons.truncate(MAX_REASONS);
    notice(request, "withheld-page", "withheld-about", reasons).with_status(StatusCode::NOT_FOUND)
}

/// Returns the page for a site that cannot be read. It is in English, because the languages of the
/// site are not known.
pub(super) fn unreadable(sources: &Sources) -> ServedPage {
    let english = Lang::parse("en").expect("`en` is a language tag");
    let texts = &InterfaceTexts::load(sources, &[]);
    let text =
        NoticeText { texts, title: "unreadable", about: "unreadable-about", reasons: Vec::new() };
    text.page(&english, "/".to_owned(), empty_toolbar(&english, texts))
        .with_status(StatusCode::SERVICE_UNAVAILABLE)
}

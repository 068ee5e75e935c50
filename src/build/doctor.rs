//! Finds which fonts on this machine can typeset each language of a site.

use crate::{
    diag::Report,
    lang::Lang,
    render::{LanguageFont, PdfRenderer, Theme},
    site::{self, INTERFACE_MESSAGE_FILES},
    source::Sources,
};

/// Returns each language of the site with the fonts that typeset its text, best first. If no font
/// covers a language, its list is empty and the missing font is reported.
pub fn fonts_by_language(sources: &Sources, report: &mut Report) -> Vec<(Lang, Vec<LanguageFont>)> {
    let mut found = Report::new();
    let site = site::load(sources, &mut found);
    let theme = site.as_ref().and_then(|site| Theme::load(sources, &site.config.theme, &mut found));
    let (Some(site), Some(theme)) = (site, theme) else {
        report.append(found);
        return Vec::new();
    };
    let Some(renderer) = PdfRenderer::load(&theme, sources, &site.config.fonts, report) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for lang in &site.languages {
        let catalog = site.catalog(lang);
        let mut text: String = INTERFACE_MESSAGE_FILES
            .iter()
            .flat_map(|file| catalog.ids_in_file(file))
            .filter_map(|id| catalog.format_message(id, &[]).ok())
            .collect();
        for topic in site.topics.values().filter_map(|topic| topic.texts.get(lang)) {
            topic.body.each_text(&mut |words| text.push_str(words));
        }
        let fonts = renderer.language_fonts(lang, &text).unwrap_or_else(|missing| {
            report.push(*missing);
            Vec::new()
        });
        out.push((lang.clone(), fonts));
    }
    out
}

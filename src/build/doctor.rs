//! Finds which fonts on this machine can typeset each language of a site.

use crate::{
    diag::Report,
    lang::Lang,
    render::{Press, Served, Theme},
    site::{self, INTERFACE_ROOMS},
    source::Sources,
};

/// Returns each language of the site with the fonts that typeset its text, best first. If no font
/// covers a language, its list is empty and the missing font is reported.
pub fn fonts_by_language(sources: &Sources, report: &mut Report) -> Vec<(Lang, Vec<Served>)> {
    let mut found = Report::new();
    let site = site::load(sources, &mut found);
    let theme = site.as_ref().and_then(|site| Theme::load(sources, &site.config.theme, &mut found));
    let (Some(site), Some(theme)) = (site, theme) else {
        report.absorb(found);
        return Vec::new();
    };
    let Some(press) = Press::load(&theme, sources, &site.config.fonts, report) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for lang in &site.languages {
        let catalog = site.catalog(lang);
        let mut text: String = INTERFACE_ROOMS
            .iter()
            .flat_map(|room| catalog.room(room))
            .filter_map(|id| catalog.say(id, &[]).ok())
            .collect();
        for topic in site.topics.values().filter_map(|topic| topic.texts.get(lang)) {
            topic.body.each_text(&mut |words| text.push_str(words));
        }
        let served = press.serves(lang, &text).unwrap_or_else(|missing| {
            report.push(*missing);
            Vec::new()
        });
        out.push((lang.clone(), served));
    }
    out
}

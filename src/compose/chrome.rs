//! What stands around the content of every page: title, languages, ways on, draft mark, crisis
//! lines.
//!
//! Not for any one kind of page.

use super::{approval, crisis, desk::Desk};
use crate::{
    document::{Format, Kind, View},
    lang::Lang,
    privacy::Realm,
    site::kinds::Jurisdiction,
};

/// The frame of a page, to which a kind adds its own content under `page`.
pub(super) fn frame(
    desk: &Desk<'_>,
    title: &str,
    place: Option<&Jurisdiction>,
    page: View,
) -> View {
    let private = desk.planned.realm() == Realm::Private;
    let place = place.unwrap_or(&desk.site.config.jurisdiction);
    View::map([
        ("lang", desk.lang().tag().into()),
        ("dir", desk.language.direction.word().into()),
        ("kind", desk.planned.kind.id().into()),
        ("private", private.into()),
        ("title", title.into()),
        ("site_name", (!private).then(|| desk.words(&desk.site.config.name)).into()),
        ("up", desk.up().into()),
        ("t", View::Shared(desk.language.t.clone())),
        // What these say is known when all is said.
        ("draft", View::Null),
        ("signed", View::Null),
        ("nav", if private { View::Null } else { nav(desk) }),
        ("languages", if private { View::Null } else { languages(desk) }),
        ("alternates", if private { View::Null } else { alternates(desk) }),
        ("crisis", crisis::block(desk, place)),
        ("prints", if private { View::Null } else { prints(desk) }),
        (
            "sheet",
            if desk.planned.kind.formats().contains(&Format::Pdf) {
                sheet(desk, place)
            } else {
                View::Null
            },
        ),
        ("page", page),
    ])
}

/// What the frame of a printed sheet needs: the paper of the place, the pattern of page numbers,
/// the day.
fn sheet(desk: &Desk<'_>, place: &Jurisdiction) -> View {
    // Letter paper is used in North America, the Philippines and parts of Latin America; everyone
    // else has A4.
    let country = place.as_str().split('-').next().unwrap_or_default();
    let letter =
        ["US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "SV", "VE", "DO", "PR"]
            .contains(&country);
    let slots = [("page", "{page}".into()), ("pages", "{pages}".into())];
    View::map([
        ("paper", if letter { "us-letter" } else { "a4" }.into()),
        ("pages", desk.say_with("print-page", &slots).into()),
        ("today", desk.today().to_string().into()),
    ])
}

/// Links to what can be printed of this page.
fn prints(desk: &Desk<'_>) -> View {
    let words = |format: Format| match format {
        Format::Html | Format::Calendar => None,
        Format::Pdf => Some("print-pdf"),
        Format::LargePrint => Some("print-large"),
        Format::Bilingual => Some("print-bilingual"),
    };
    View::list(desk.planned.formats.iter().filter_map(|format| {
        let text = desk.say(words(*format)?);
        Some(View::map([
            ("href", desk.link(&format.path(&desk.path)).into()),
            ("text", text.into()),
        ]))
    }))
}

/// Sets the draft mark, once all is said, in the language of the page and in the source language,
/// so that whoever handles the sheet understands it.
pub(super) fn mark_draft(desk: &Desk<'_>, view: &mut View) {
    if !desk.is_draft() {
        return;
    }
    let View::Map(entries) = view else { return };
    let source = desk.site.source_language();
    let unsigned = !desk.open_words().is_empty();
    let ids: &[&str] = match (approval::is_waived(desk), unsigned) {
        // It is for the person, so it must not say that it is for nobody.
        (true, _) => &["not-approved-now"],
        (false, true) => &["draft-mark", "draft-unsigned"],
        (false, false) => &["draft-mark"],
    };
    let also = (source != desk.lang()).then(|| {
        let words: Vec<String> =
            ids.iter().filter_map(|id| desk.site.catalog(source).say(id, &[]).ok()).collect();
        View::map([
            ("lang", source.tag().into()),
            ("dir", source.direction().word().into()),
            ("text", words.join(" ").into()),
        ])
    });
    let words: Vec<String> = ids.iter().map(|id| desk.say_bare(id, &[])).collect();
    entries.insert(
        "draft".to_owned(),
        View::map([("text", words.join(" ").into()), ("also", also.into())]),
    );
}

fn nav(desk: &Desk<'_>) -> View {
    let stops = [
        (Kind::Front, "nav-home"),
        (Kind::Topics, "nav-topics"),
        (Kind::Programs, "nav-programs"),
        (Kind::Comparison, "nav-compare"),
        (Kind::Glossary, "nav-glossary"),
    ];
    View::list(stops.into_iter().filter_map(|(kind, words)| {
        let path = desk.plan.path_of(kind, "", desk.lang())?;
        Some(View::map([
            ("href", desk.link(&path).into()),
            ("text", desk.say(words).into()),
            ("current", (desk.planned.kind == kind).into()),
        ]))
    }))
}

/// A page stands in these languages; one that lacks it leads to the first page of the language.
fn languages(desk: &Desk<'_>) -> View {
    let here = desk.plan.languages_of(desk.planned.kind, &desk.planned.subject);
    View::list(here.iter().map(|lang| {
        let path =
            desk.plan.path_of(desk.planned.kind, &desk.planned.subject, lang).unwrap_or_default();
        View::map([
            ("lang", lang.tag().into()),
            ("dir", lang.direction().word().into()),
            ("name", desk.autonym(lang).into()),
            ("href", desk.link(&path).into()),
            ("current", (lang == desk.lang()).into()),
        ])
    }))
}

/// Full addresses of this page in every language, for search engines; only if the site says where
/// it is.
fn alternates(desk: &Desk<'_>) -> View {
    let Some(base) = &desk.site.config.base_url else { return View::List(Vec::new()) };
    if desk.planned.kind == Kind::NotFound {
        return View::List(Vec::new());
    }
    let here = desk.plan.languages_of(desk.planned.kind, &desk.planned.subject);
    View::list(here.iter().map(|lang| {
        let path =
            desk.plan.path_of(desk.planned.kind, &desk.planned.subject, lang).unwrap_or_default();
        let path = path.strip_suffix("index.html").unwrap_or(&path);
        View::map([("lang", lang.tag().into()), ("href", format!("{}{path}", base.value).into())])
    }))
}

/// Links to a page in the languages that have it: "in English, Spanish".
pub(super) fn elsewhere(
    desk: &Desk<'_>,
    kind: Kind,
    subject: &str,
) -> Vec<(String, String, String)> {
    let langs = desk.plan.languages_of(kind, subject);
    let links = langs.iter().filter_map(|lang: &Lang| {
        let path = desk.plan.path_of(kind, subject, lang)?;
        Some((lang.tag().to_owned(), desk.autonym(lang), desk.link(&path)))
    });
    links.collect()
}

/// The page on which people choose a language: every language says its own name, in its own way of
/// writing.
pub(super) fn chooser(desk: &Desk<'_>) -> View {
    let entries = desk.plan.languages.iter().map(|lang| {
        let say = |id: &str| desk.site.catalog(lang).say(id, &[]).unwrap_or_default();
        View::map([
            ("lang", lang.tag().into()),
            ("dir", lang.direction().word().into()),
            ("name", desk.autonym(lang).into()),
            ("title", say("chooser-enter").into()),
            ("href", format!("{lang}/index.html").into()),
        ])
    });
    let name = desk.words(&desk.site.config.name);
    let entries = View::list(entries);
    let mut view = frame(desk, &name, None, View::map([("entries", entries)]));
    // The chooser has no language of its own: nothing but names of languages is on it.
    if let View::Map(entries) = &mut view {
        for key in ["nav", "languages", "crisis"] {
            entries.insert(key.to_owned(), View::Null);
        }
    }
    view
}

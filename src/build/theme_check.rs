//! Checks that a site's theme shows every field that the built-in theme shows, by rendering
//! synthetic pages in which each field is present with a token of its own.
//!
//! 1. The fields that the built-in theme shows in a format are listed in `clinic_shows.txt`.
//! 2. A site that overrides a template must show them too: a field that is missing is an error if
//!    it matters for safety, else a warning, unless `theme.yaml` lists it under `leaves_out`.
//! 3. A field that only some pages show is looked for with other fields absent, so that every
//!    branch of a template runs.

use std::collections::BTreeSet;

use crate::{
    compose::{Composers, SyntheticPage, synthetic_page},
    diag::{Diagnostic, Place, Report, Severity},
    document::{Document, DocumentKind, SampledField, Sampler},
    lang::Lang,
    output_format::OutputFormat,
    render::{ShownContent, Theme},
};

/// The fields that the built-in theme shows, a line each: kind, format, path.
const SHOWN_BY_CLINIC: &str = include_str!("clinic_shows.txt");

/// Renders one page in one format.
type Render<'a> = &'a dyn Fn(&Document) -> Result<ShownContent, Box<Diagnostic>>;

/// Looks for the fields of one kind of page in one format.
pub(super) struct ThemeFieldSearch<'a> {
    pub(super) kind: DocumentKind,
    pub(super) composers: &'a Composers,
    pub(super) lang: &'a Lang,
    pub(super) render: Render<'a>,
}

/// A synthetic page and what a theme shows of it.
struct Shown {
    page: SyntheticPage,
    content: ShownContent,
}

impl ThemeFieldSearch<'_> {
    /// Returns those of some fields that no synthetic page shows.
    ///
    /// # Errors
    /// Returns the diagnostic if the full page cannot be rendered.
    pub(super) fn missing(&self, paths: &[String]) -> Result<Vec<String>, Box<Diagnostic>> {
        let full = self.shown(|sampler| sampler)?;
        let mut missing: Vec<String> =
            paths.iter().filter(|path| !self.is_shown(&full, None, path)).cloned().collect();
        for absent in full.page.sampler.fields().iter().filter(|(_, field)| field.is_optional) {
            if !missing.iter().any(|path| is_beside(absent.0, path)) {
                continue;
            }
            // A template may need the field; then this page shows nothing more.
            let Ok(variant) = self.shown(|sampler| sampler.without(absent.0)) else { continue };
            missing.retain(|path| {
                !is_beside(absent.0, path) || !self.is_shown(&variant, Some(absent.0), path)
            });
        }
        Ok(missing)
    }

    /// Returns all fields of the kind, by path.
    pub(super) fn fields(&self) -> Vec<(String, SampledField)> {
        let page = synthetic_page(self.kind, self.composers, self.lang, |sampler| sampler);
        let tokens: BTreeSet<&str> =
            page.sampler.tokens().iter().map(|token| token.path.as_str()).collect();
        let fields = page.sampler.fields().iter();
        fields
            .filter(|(path, field)| field.is_seen_by_difference || tokens.contains(path.as_str()))
            .map(|(path, field)| (path.clone(), *field))
            .collect()
    }

    fn shown(
        &self,
        adjust: impl FnOnce(Sampler) -> Sampler,
    ) -> Result<Shown, Box<Diagnostic>> {
        let page = synthetic_page(self.kind, self.composers, self.lang, adjust);
        let content = (self.render)(&page.document)?;
        Ok(Shown { page, content })
    }

    /// Whether a page, in which another field may be absent, shows a field: every token of it, or a
    /// difference if it holds no text.
    fn is_shown(&self, shown: &Shown, absent: Option<&str>, path: &str) -> bool {
        let sampler = &shown.page.sampler;
        let mut tokens = sampler.tokens().iter().filter(|token| token.path == path).peekable();
        if tokens.peek().is_some() {
            return tokens.all(|token| shown.content.text.contains(&token.text));
        }
        let Some(field) = sampler.fields().get(path).filter(|field| field.is_seen_by_difference)
        else {
            return false;
        };
        let changed = self.shown(|sampler| {
            let sampler = match absent {
                Some(absent) => sampler.without(absent),
                None => sampler,
            };
            if field.is_optional { sampler.without(path) } else { sampler.with_changed(path) }
        });
        // A template that fails without the value uses it.
        changed.map_or(true, |changed| changed.content.digest != shown.content.digest)
    }
}

/// Whether a field is a sibling of another, or of one that contains it.
fn is_beside(sibling: &str, path: &str) -> bool {
    let parent = sibling.rsplit_once('.').map_or("", |(parent, _)| parent);
    let is_below = parent.is_empty()
        || path.strip_prefix(parent).is_some_and(|rest| rest.starts_with('.'));
    let contains =
        path == sibling || path.strip_prefix(sibling).is_some_and(|rest| rest.starts_with('.'));
    is_below && !contains
}

/// Returns the fields that the built-in theme shows of a kind in a format.
fn required(kind: DocumentKind, format: OutputFormat) -> Vec<String> {
    let start = format!("{} {} ", kind.id(), format.id());
    SHOWN_BY_CLINIC
        .lines()
        .filter_map(|line| line.strip_prefix(start.as_str()))
        .map(str::to_owned)
        .collect()
}

/// Reports the fields of every kind that a site's theme does not show in a format.
pub(super) fn report_missing_fields(
    theme: &Theme,
    format: OutputFormat,
    composers: &Composers,
    lang: &Lang,
    render: Render<'_>,
    report: &mut Report,
) {
    for kind in DocumentKind::ALL.into_iter().filter(|kind| kind.formats().contains(&format)) {
        let wanted: Vec<String> = required(kind, format)
            .into_iter()
            .filter(|path| !theme.leaves_out(kind, path))
            .collect();
        let search = ThemeFieldSearch { kind, composers, lang, render };
        match search.missing(&wanted) {
            // Whatever fails here fails for real pages too, and is reported there.
            Err(_) => {}
            Ok(missing) => {
                let fields = search.fields();
                for path in missing {
                    let is_safety = fields
                        .iter()
                        .any(|(known, field)| *known == path && field.is_safety);
                    report.push(missing_field(theme, kind, format, &path, is_safety));
                }
            }
        }
    }
}

fn missing_field(
    theme: &Theme,
    kind: DocumentKind,
    format: OutputFormat,
    path: &str,
    is_safety: bool,
) -> Diagnostic {
    let place = theme.entry_file(kind, format).map_or(Place::Site, Place::In);
    let form = if format == OutputFormat::Html { "web page" } else { "PDF" };
    let matters = if is_safety { ", which matters for safety" } else { "" };
    let words = format!("the {form} of a `{}` does not show `{path}`{matters}", kind.id());
    let help = format!(
        "add it to this template, or list it in theme.yaml under `leaves_out: {{{}: [{path}]}}`",
        kind.id()
    );
    let diagnostic = Diagnostic::error("theme-field", place, words).help(help);
    let severity = if is_safety { Severity::Error } else { Severity::Warning };
    Diagnostic { severity, ..diagnostic }
}

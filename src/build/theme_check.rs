//! Checks that a site's theme shows every field that the built-in theme shows, by rendering
//! synthetic pages in which each field is present with a token of its own.
//!
//! 1. The fields that the built-in theme shows in a format are listed in `clinic_shows.txt`.
//! 2. A site that overrides a template must show them too: a field that is missing is an error if
//!    it matters for safety, else a warning, unless `theme.yaml` lists it under `leaves_out`.
//! 3. A field that only some pages show is looked for with other fields absent, so that every
//!    branch of a template runs.

use std::collections::{BTreeMap, BTreeSet};

use rayon::iter::{IntoParallelIterator, ParallelIterator};

use super::session::Session;
use crate::{
    compose::{self, Composers, SyntheticPage, synthetic_page},
    diag::{Diagnostic, Place, Report, Severity, Span, did_you_mean},
    document::{Document, DocumentKind, SampledField, Sampler},
    lang::Lang,
    output_format::OutputFormat,
    render::{PdfRenderer, ShownContent, TemplateNames, Theme},
};

/// The fields that the built-in theme shows, a line each: kind, format, path.
const SHOWN_BY_CLINIC: &str = include_str!("clinic_shows.txt");

/// Renders one page in one format.
type Render<'a> = &'a (dyn Fn(&Document) -> Result<ShownContent, Box<Diagnostic>> + Sync);

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

    fn shown(&self, adjust: impl FnOnce(Sampler) -> Sampler) -> Result<Shown, Box<Diagnostic>> {
        let page = synthetic_page(self.kind, self.composers, self.lang, adjust);
        let content = (self.render)(&page.document)?;
        Ok(Shown { page, content })
    }

    /// Returns whether a page, in which another field may be absent, shows a field: every token of
    /// it, or a difference if it holds no text.
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

/// Returns whether a field is a sibling of another, or of one that contains it.
fn is_beside(sibling: &str, path: &str) -> bool {
    let parent = sibling.rsplit_once('.').map_or("", |(parent, _)| parent);
    let is_below =
        parent.is_empty() || path.strip_prefix(parent).is_some_and(|rest| rest.starts_with('.'));
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

/// Returns the largest part around a missing field of which every wanted field is missing, so that
/// one missing box is reported once.
fn whole_part(path: &str, missing: &[String], wanted: &[String]) -> String {
    let is_in = |field: &String, part: &str| {
        field.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let ends = path.match_indices('.').map(|(at, _)| at).chain([path.len()]);
    ends.map(|end| &path[..end])
        // `page` contains everything, so its name would not help.
        .filter(|part| *part != "page")
        .find(|part| {
            wanted.iter().filter(|field| is_in(field, part)).all(|field| missing.contains(field))
        })
        .unwrap_or(path)
        .to_owned()
}

/// Iterates over the kinds of documents that are made in a format.
fn kinds_in(format: OutputFormat) -> impl Iterator<Item = DocumentKind> {
    DocumentKind::ALL.into_iter().filter(move |kind| kind.formats().contains(&format))
}

impl Session {
    /// Reports the fields that the site's own templates do not show, and the fields that its theme
    /// leaves out but that do not exist.
    pub(super) fn check_templates(&self, report: &mut Report) {
        if self.theme.has_own_templates() || self.theme.left_out().next().is_some() {
            self.report_unknown_fields(report);
        }
        if self.theme.has_own_templates() {
            let known = report.errors();
            self.report_unknown_names(report);
            // A misspelled name is the reason why its field is missing, and enough to fix at once.
            if report.errors() == known {
                let render = |document: &Document| self.theme.shown(document);
                self.report_missing_fields(OutputFormat::Html, &render, report);
            }
        }
    }

    /// Reports names that do not exist, except where Tera fails: the documents that it fails for
    /// report that.
    fn report_unknown_names(&self, report: &mut Report) {
        let failing: Vec<Span> = kinds_in(OutputFormat::Html)
            .filter_map(|kind| {
                let lang = self.site.source_language();
                let page = synthetic_page(kind, &self.composers, lang, |sampler| sampler);
                match self.theme.shown(&page.document).err()?.place {
                    Place::At(span) => Some(span),
                    _ => None,
                }
            })
            .collect();
        let reference = compose::reference();
        let names = TemplateNames {
            frame: &reference.frame,
            pages: &reference.pages,
            parts: &reference.parts,
            messages: &compose::template_message_names(
                self.site.catalog(self.site.source_language()),
            ),
        };
        self.theme.report_unknown_names(&names, &failing, report);
    }

    /// Reports the fields that the site's own print files do not show.
    pub(super) fn check_print_files(&self, renderer: &PdfRenderer, report: &mut Report) {
        if self.theme.has_own_print_files() {
            let render = |document: &Document| renderer.shown(document, OutputFormat::Pdf);
            self.report_missing_fields(OutputFormat::Pdf, &render, report);
        }
    }

    fn search<'a>(&'a self, kind: DocumentKind, render: Render<'a>) -> ThemeFieldSearch<'a> {
        let lang = self.site.source_language();
        ThemeFieldSearch { kind, composers: &self.composers, lang, render }
    }

    /// Reports missing fields of the kinds of documents that the run makes; of all kinds if it
    /// makes the whole site.
    fn report_missing_fields(&self, format: OutputFormat, render: Render<'_>, report: &mut Report) {
        let found: Vec<Diagnostic> = kinds_in(format)
            .filter(|kind| self.theme.may_differ(*kind, format) && self.plan.makes(*kind))
            .collect::<Vec<_>>()
            .into_par_iter()
            .flat_map(|kind| self.missing_fields(kind, format, render))
            .collect();
        found.into_iter().for_each(|diagnostic| report.push(diagnostic));
    }

    fn missing_fields(
        &self,
        kind: DocumentKind,
        format: OutputFormat,
        render: Render<'_>,
    ) -> Vec<Diagnostic> {
        let search = self.search(kind, render);
        // Whatever fails here fails for real pages too, and is reported there.
        let wanted = required(kind, format);
        let Ok(missing) = search.missing(&wanted) else { return Vec::new() };
        let fields: BTreeMap<String, SampledField> = search.fields().into_iter().collect();
        let mut groups: BTreeMap<(String, bool), bool> = BTreeMap::new();
        for path in &missing {
            let is_safety = fields.get(path).is_some_and(|field| field.is_safety);
            let group = (whole_part(path, &missing, &wanted), self.theme.leaves_out(kind, path));
            *groups.entry(group).or_default() |= is_safety;
        }
        groups
            .into_iter()
            .filter(|((_, is_left_out), is_safety)| *is_safety || !is_left_out)
            .map(|((path, is_left_out), is_safety)| {
                missing_field(&self.theme, (kind, format), &path, is_safety, is_left_out)
            })
            .collect()
    }

    /// Reports what the theme leaves out but does not exist.
    fn report_unknown_fields(&self, report: &mut Report) {
        for (kind_id, field) in self.theme.left_out() {
            let kind = DocumentKind::ALL.into_iter().find(|kind| kind.id() == kind_id);
            let Some(kind) = kind else {
                report.push(
                    Diagnostic::error(
                        "theme-field",
                        Place::At(field.span),
                        format!("unknown kind of document `{kind_id}`"),
                    )
                    .help("use the name of a template, such as `handout`"),
                );
                continue;
            };
            let render = |document: &Document| self.theme.shown(document);
            let search = self.search(kind, &render);
            let known = search.fields();
            let names = || known.iter().map(|(path, _)| path.as_str());
            let below = format!("{}.", field.as_str());
            if !names().any(|path| path == field.as_str() || path.starts_with(&below)) {
                let near = did_you_mean(field.as_str(), names());
                let help = near.map_or_else(
                    || "see the reference of the theme".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                report.push(
                    Diagnostic::error(
                        "theme-field",
                        Place::At(field.span),
                        format!("a `{kind_id}` has no field `{}`", field.as_str()),
                    )
                    .help(help),
                );
            }
        }
    }

    /// Lists the fields that the theme shows in a format, a line each: kind, format, path. This is
    /// how the list of what the built-in theme shows is made.
    ///
    /// # Errors
    /// Returns the diagnostic of a synthetic page that cannot be rendered.
    pub fn shown_fields(
        &self,
        renderer: Option<&PdfRenderer>,
    ) -> Result<Vec<String>, Box<Diagnostic>> {
        let web = |document: &Document| self.theme.shown(document);
        let mut lines = self.shown_in(OutputFormat::Html, &web)?;
        if let Some(renderer) = renderer {
            let paper = |document: &Document| renderer.shown(document, OutputFormat::Pdf);
            lines.extend(self.shown_in(OutputFormat::Pdf, &paper)?);
        }
        Ok(lines)
    }

    fn shown_in(
        &self,
        format: OutputFormat,
        render: Render<'_>,
    ) -> Result<Vec<String>, Box<Diagnostic>> {
        let lines_of_kind = |kind: DocumentKind| {
            let search = self.search(kind, render);
            let paths: Vec<String> = search.fields().into_iter().map(|(path, _)| path).collect();
            let missing = search.missing(&paths)?;
            let shown = paths.iter().filter(|path| !missing.contains(path));
            let line = |path: &String| format!("{} {} {path}", kind.id(), format.id());
            Ok(shown.map(line).collect::<Vec<_>>())
        };
        let lines: Result<Vec<Vec<String>>, Box<Diagnostic>> =
            kinds_in(format).collect::<Vec<_>>().into_par_iter().map(lines_of_kind).collect();
        Ok(lines?.into_iter().flatten().collect())
    }
}

fn missing_field(
    theme: &Theme,
    (kind, format): (DocumentKind, OutputFormat),
    path: &str,
    is_safety: bool,
    is_left_out: bool,
) -> Diagnostic {
    let place = theme.own_file(kind, format).map_or(Place::Site, Place::In);
    let form = if format == OutputFormat::Html { "web page" } else { "PDF" };
    let matters = if is_safety { ", which matters for safety" } else { "" };
    let words = format!("the {form} of a `{}` does not show `{path}`{matters}", kind.id());
    let help = if is_left_out {
        "theme.yaml leaves it out on purpose; make sure that the page is safe without it".to_owned()
    } else {
        format!(
            "show it in this template, or list it in theme.yaml as \
             `leaves_out: {{ {}: [{path}] }}`",
            kind.id()
        )
    };
    let is_error = is_safety && !is_left_out;
    let severity = if is_error { Severity::Error } else { Severity::Warning };
    Diagnostic { severity, ..Diagnostic::error("theme-field", place, words).help(help) }
}

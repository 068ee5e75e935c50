//! Reports the names of a site's own templates that do not exist: Tera renders most of them as
//! nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    template_names::{KnownNames, UnknownName, unknown_names},
    theme::Theme,
};
use crate::{
    diag::{Diagnostic, Place, Report, Span},
    document::{DocumentKind, PartReference, Shape},
};

/// What templates may name.
pub struct TemplateNames<'a> {
    /// The part that holds the fields beside `page`.
    pub frame: &'a Shape,
    /// What each kind of page holds under `page`.
    pub pages: &'a [(DocumentKind, Shape)],
    /// The parts that these are made of.
    pub parts: &'a PartReference,
    /// The names of `t`.
    pub messages: &'a BTreeSet<String>,
}

impl<'a> TemplateNames<'a> {
    /// Returns what the templates of a kind may name, whose pages hold `page`.
    pub(super) fn known_on(&self, page: &Shape) -> KnownNames<'a> {
        KnownNames { top: top_names(self, page), parts: self.parts, messages: self.messages }
    }
}

/// The names that the renderer adds to a page.
const RENDERER_NAMES: [&str; 4] = ["csp", "stylesheet", "style", "logo"];

/// A place in a template: its name, and the bytes of the unknown name.
type NamePlace = (String, usize, usize);

impl Theme {
    /// Reports names that do not exist in templates of the site's own, except at some places. A
    /// template that several kinds of pages share may use a name that only some of them have.
    pub fn report_unknown_names(
        &self,
        names: &TemplateNames<'_>,
        except: &[Span],
        report: &mut Report,
    ) {
        let mut found: BTreeMap<NamePlace, (UnknownName, BTreeSet<DocumentKind>)> = BTreeMap::new();
        let mut reached: Vec<(DocumentKind, BTreeSet<String>)> = Vec::new();
        for (kind, page) in names.pages {
            let entry = format!("{}.html", kind.id());
            reached.push((*kind, self.reached_from(&entry)));
            for unknown in unknown_names(&self.texts, &entry, &names.known_on(page)) {
                let place = (unknown.template.clone(), unknown.at.start, unknown.at.end);
                found.entry(place).or_insert((unknown, BTreeSet::new())).1.insert(*kind);
            }
        }
        for ((template, ..), (unknown, kinds)) in found {
            let is_own = self.own_files.contains(&format!("templates/{template}"));
            let diagnostic = self.unknown_name(&unknown);
            let is_excepted = match diagnostic.place {
                Place::At(at) => except.iter().any(|span| overlap(*span, at)),
                _ => false,
            };
            let is_known_elsewhere = reached
                .iter()
                .any(|(kind, templates)| templates.contains(&template) && !kinds.contains(kind));
            if is_own && !is_known_elsewhere && !is_excepted {
                report.push(diagnostic);
            }
        }
    }

    /// Returns the templates that a template extends or includes, and itself.
    pub(super) fn reached_from(&self, entry: &str) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut next = vec![entry.to_owned()];
        while let Some(name) = next.pop() {
            let Some(text) = self.texts.get(&name) else { continue };
            if !reached.insert(name) {
                continue;
            }
            for word in ["extends", "include"] {
                for rest in text.split(word).skip(1) {
                    let quoted = rest.trim_start().strip_prefix(['"', '\'']);
                    let name = quoted.and_then(|rest| rest.split(['"', '\'']).next());
                    next.extend(name.map(str::to_owned));
                }
            }
        }
        reached
    }

    fn unknown_name(&self, unknown: &UnknownName) -> Diagnostic {
        let file = self.files.get(&format!("templates/{}", unknown.template));
        let place = file.map_or(Place::Site, |file| {
            Place::At(Span::new(*file, unknown.at.start, unknown.at.end))
        });
        let words = format!("unknown name `{}` in this template", unknown.path);
        let help = match &unknown.near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "use a field of the page; the reference of the theme lists them".to_owned(),
        };
        Diagnostic::error("theme-name", place, words).help(help)
    }
}

fn overlap(a: Span, b: Span) -> bool {
    a.file == b.file && a.start < b.end && b.start < a.end
}

/// Returns the names that a template can use outside of components, with what each holds.
fn top_names<'a>(names: &TemplateNames<'a>, page: &Shape) -> BTreeMap<&'a str, Shape> {
    let Shape::Part(frame) = names.frame else { return BTreeMap::new() };
    let fields = names.parts.get(frame).into_iter().flat_map(|part| &part.fields);
    let mut top: BTreeMap<&str, Shape> =
        fields.map(|field| (field.name, field.shape.clone())).collect();
    top.extend(RENDERER_NAMES.map(|name| (name, Shape::Text)));
    top.insert("page", page.clone());
    top
}

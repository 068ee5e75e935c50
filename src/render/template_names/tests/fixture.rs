//! A small declaration of pages, and the check of templates against it.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    document::{FieldInfo, PartInfo, PartReference, Shape},
    render::template_names::{KnownNames, UnknownName, unknown_names},
};

fn list(item: Shape) -> Shape {
    Shape::List(Box::new(item))
}

fn optional(shape: Shape) -> Shape {
    Shape::Optional(Box::new(shape))
}

fn part(fields: &[(&'static str, Shape)]) -> PartInfo {
    let field = |&(name, ref shape): &(&'static str, Shape)| FieldInfo {
        name,
        meaning: String::new(),
        is_safety: false,
        shape: shape.clone(),
    };
    PartInfo { meaning: String::new(), fields: fields.iter().map(field).collect() }
}

fn parts() -> PartReference {
    PartReference::from([
        (
            "Page",
            part(&[
                ("summary", Shape::Text),
                ("warning", optional(Shape::Part("Warning"))),
                ("medicines", list(Shape::Part("Medicine"))),
                ("others", list(Shape::Part("Medicine"))),
                ("days", optional(list(Shape::Text))),
            ]),
        ),
        ("Warning", part(&[("text", Shape::Text), ("urgent", Shape::Flag)])),
        (
            "Medicine",
            part(&[("name", Shape::Text), ("for", list(Shape::Text)), ("missed", Shape::Text)]),
        ),
    ])
}

/// Checks the page of `main` among these templates. Returns each unknown path, with the template if
/// that is not `main`, and with the similar name.
pub(super) fn found_among(templates: &[(&str, &str)]) -> Vec<String> {
    let templates: BTreeMap<String, String> =
        templates.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let parts = parts();
    let messages: BTreeSet<String> =
        ["nav_label", "crisis_heading"].into_iter().map(str::to_owned).collect();
    let top = BTreeMap::from([
        ("title", Shape::Text),
        ("draft", optional(Shape::Part("Warning"))),
        ("t", Shape::Messages),
        ("page", Shape::Part("Page")),
    ]);
    let known = KnownNames { top, parts: &parts, messages: &messages };
    let line = |found: UnknownName| {
        let text = &templates[&found.template];
        let name = text.get(found.at).expect("the place is in the template");
        assert!(found.path.ends_with(name) || found.path.ends_with(']'), "{name} {}", found.path);
        let template = match found.template.as_str() {
            "main" => String::new(),
            other => format!("{other}: "),
        };
        let near = found.near.map(|near| format!(" -> {near}")).unwrap_or_default();
        format!("{template}{}{near}", found.path)
    };
    unknown_names(&templates, "main", &known).into_iter().map(line).collect()
}

/// Checks a page with a single template.
pub(super) fn found(text: &str) -> Vec<String> {
    found_among(&[("main", text)])
}

/// Asserts that these unknown paths are found in a template.
#[track_caller]
pub(super) fn reports(text: &str, expected: &[&str]) {
    assert_eq!(found(text), expected, "{text}");
}

/// Asserts that a template has no unknown name.
#[track_caller]
pub(super) fn accepts(text: &str) {
    reports(text, &[]);
}

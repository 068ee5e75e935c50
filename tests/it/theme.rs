//! What a theme shows of each kind of document: the default theme everything, a site's own theme
//! what the default one shows.

use std::{collections::BTreeSet, fs, path::Path};

use careleaf::{
    build::{Scope, Session},
    compose,
    diag::Report,
    document::{DocumentKind, Shape},
    source::Sources,
};

use super::sandbox::Sandbox;

const SITE: &str = "name: { en: Test }\nlanguages: [en]\nsource_language: en\njurisdiction: US\n";
const GLOSSARY: &str =
    "terms:\n  - { id: dose, term: { en: dose }, meaning: { en: how much to take } }\n";

/// A session of an empty site with the default theme.
fn session(sources: &Sources) -> Session {
    let today = super::sandbox::TODAY.parse().expect("a day");
    let mut report = Report::new();
    let session = Session::load(sources, Scope::all(today), &mut report);
    session.unwrap_or_else(|| panic!("the default theme loads: {:?}", report.iter().next()))
}

fn list() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/build/clinic_shows.txt")
}

/// What the default theme shows, as listed.
fn listed(format: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(list()).expect("the list can be read");
    let form = format!(" {format} ");
    text.lines().filter(|line| line.contains(&form)).map(str::to_owned).collect()
}

/// With `UPDATE_REFERENCES` the list is written anew.
#[test]
fn the_list_of_what_the_default_theme_shows_is_current() {
    let sources =
        Sources::in_memory([("content/site.yaml", SITE), ("content/glossary.yaml", GLOSSARY)]);
    let session = session(&sources);
    let renderer = cfg!(feature = "pdf")
        .then(|| session.load_pdf_renderer(&sources, &mut Report::new()))
        .flatten();
    let shown = session
        .shown_fields(renderer.as_ref())
        .unwrap_or_else(|error| panic!("{:?}: {:?}", error.message, error.found));
    if std::env::var_os("UPDATE_REFERENCES").is_some() {
        fs::write(list(), shown.join("\n") + "\n").expect("the list can be written");
        return;
    }
    let mut expected = listed("html");
    if cfg!(feature = "pdf") {
        expected.extend(listed("pdf"));
        assert!(renderer.is_some(), "the default theme makes PDFs");
    }
    let shown: BTreeSet<String> = shown.into_iter().collect();
    assert_eq!(
        shown, expected,
        "run `UPDATE_REFERENCES=1 cargo test --test it theme` and read what changed"
    );
}

/// Leaf fields of a shape, by path.
fn leaves(
    shape: &Shape,
    path: &str,
    parts: &careleaf::document::PartReference,
    out: &mut BTreeSet<String>,
) {
    match shape {
        Shape::Optional(inner) | Shape::List(inner) => leaves(inner, path, parts, out),
        Shape::Part(name) => {
            for field in &parts[name].fields {
                leaves(&field.shape, &format!("{path}.{}", field.name), parts, out);
            }
        }
        _ => {
            out.insert(path.to_owned());
        }
    }
}

#[test]
fn the_default_theme_shows_every_field_on_the_screen_or_on_paper() {
    let reference = compose::reference();
    let shown: BTreeSet<String> = listed("html").union(&listed("pdf")).cloned().collect();
    let mut unused = Vec::new();
    for (kind, shape) in &reference.pages {
        // A calendar has no template.
        if *kind == DocumentKind::Visits {
            continue;
        }
        let mut fields = BTreeSet::new();
        leaves(shape, "page", &reference.parts, &mut fields);
        let is_shown = |path: &String| {
            ["html", "pdf"]
                .iter()
                .any(|form| shown.contains(&format!("{} {form} {path}", kind.id())))
        };
        unused.extend(
            fields
                .iter()
                .filter(|path| !is_shown(path))
                .map(|path| format!("{} {path}", kind.id())),
        );
    }
    assert!(unused.is_empty(), "{unused:#?}");
}

/// A site with a template of its own, made from the one of the default theme.
fn with_template(path: &str, edit: impl Fn(&str) -> String) -> Sandbox {
    let sandbox = Sandbox::new();
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/clinic").join(path);
    let text = fs::read_to_string(default).expect("the default theme has it");
    let edited = edit(&text);
    assert_ne!(text, edited, "the edit changes the template");
    sandbox.write(&format!("themes/clinic/{path}"), &edited);
    sandbox
}

#[test]
fn a_theme_that_drops_a_safety_field_is_an_error() {
    let sandbox = with_template("templates/parts/medicine_sheets.html", |text| {
        text.replace("medicine.urgent_effects", "medicine.urgent_efects")
    });
    sandbox.check().reports(&["urgent_efects", "did you mean", "urgent_effects"]);
    let sandbox = with_template("templates/parts/medicine_sheets.html", |text| {
        text.replace("medicine.urgent_effects", "medicine.always")
    });
    sandbox.check().reports(&[
        "does not show",
        "page.medicines.current.urgent_effects",
        "matters for safety",
    ]);
}

#[test]
fn a_theme_may_omit_other_fields_if_it_declares_them() {
    let drop = |text: &str| {
        text.replace("in page.made_with %}<p class=\"small\">{{ line }}", "in page.made_with %}<p>")
    };
    let sandbox = with_template("templates/handout.html", drop);
    let ran = sandbox.check().succeeds();
    assert!(ran.err.contains("page.made_with"), "{}", ran.err);
    sandbox.write(
        "themes/clinic/theme.yaml",
        format!(
            "{}\nleaves_out: {{ handout: [page.made_with] }}\n",
            fs::read_to_string(
                Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/clinic/theme.yaml")
            )
            .expect("the default theme has it")
        ),
    );
    let ran = sandbox.check().succeeds();
    assert!(!ran.err.contains("page.made_with"), "{}", ran.err);
    sandbox.edit("themes/clinic/theme.yaml", "page.made_with", "page.made_wit");
    sandbox.check().reports(&["has no field", "page.made_wit", "did you mean"]);
}

#[test]
fn a_conditional_field_counts_as_shown_but_a_hidden_one_does_not() {
    let sandbox = with_template("templates/handout.html", |text| {
        text.replace(
            "{%- if core.interpreter %}",
            "{%- if core.interpreter and not core.cannot_come %}<p>{{ core.interpreter }}</p>{% \
                elif core.interpreter %}",
        )
    });
    let ran = sandbox.check().succeeds();
    assert!(!ran.err.contains("page.core.interpreter"), "{}", ran.err);
    let sandbox = with_template("templates/parts/notices.html", |text| {
        text.replace("<section", "<section hidden")
    });
    sandbox.check().reports(&["page.notices", "matters for safety"]);
}

//! A theme: its files, where a site's own file replaces the one with the same path, and its
//! prepared templates.
//!
//! A theme with `extends: clinic` contains only the files that differ from that theme.

use std::collections::{BTreeMap, BTreeSet};

use tera::{Error, ErrorKind, Tera};

use super::{
    escape,
    policy::policy_hash,
    print_settings::PrintSettings,
    private_error,
    shared_values::SharedValues,
    site_identity::SiteIdentity,
    theme_files::{ThemeLayers, merge_layers, report_blank_files},
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Spanned, Wording},
    digest::Digest,
    document::{Artifact, Document, DocumentKind},
    output_format::OutputFormat,
    privacy::Realm,
    source::{Origin, Sources},
};

/// A theme, ready to render pages.
pub struct Theme {
    pub(super) tera: Tera,
    /// The stylesheet, for self-contained pages.
    pub(super) style: String,
    /// Path of the stylesheet, relative to the public root.
    pub(super) stylesheet: String,
    /// Hash of the stylesheet for the content security policy of private pages.
    style_hash: String,
    /// Texts of the files of `static/`, by path relative to the public root.
    statics: BTreeMap<String, String>,
    pub(super) files: BTreeMap<String, FileId>,
    /// The text of each template by name, for error messages.
    pub(super) texts: BTreeMap<String, String>,
    /// Names of this theme and of the themes that it extends, this one first.
    #[cfg_attr(
        not(feature = "pdf"),
        expect(dead_code, reason = "only PDFs use the fonts of a theme")
    )]
    pub(super) chain: Vec<String>,
    pub(super) print: PrintSettings,
    /// The fields that documents leave out on purpose, by kind.
    pub(super) left_out: BTreeMap<String, Vec<Spanned<String>>>,
    /// The names of the theme's files that are the site's own.
    pub(super) own_files: BTreeSet<String>,
    /// The logo and the color of the site.
    pub(super) identity: SiteIdentity,
    /// Values of templates that many pages share.
    pub(super) shared_values: SharedValues,
}

impl Theme {
    /// Loads and prepares the theme that the site names. Returns `None`, with errors in `report`,
    /// if it cannot render pages.
    pub fn load(
        sources: &Sources,
        name: &Spanned<impl AsRef<str>>,
        identity: SiteIdentity,
        report: &mut Report,
    ) -> Option<Self> {
        let ThemeLayers { files, chain, print, left_out } =
            merge_layers(sources, name.value.as_ref(), Place::At(name.span), report)?;
        let mut is_usable = report_blank_files(sources, &files, report);
        let templates = html_templates(sources, &files);
        is_usable &= report_missing_templates(&templates, name, report);
        if !report_excess_elif(&templates, &files, report) {
            return None;
        }
        let mut tera = Tera::new();
        tera.set_escape_fn(escape::escape);
        tera.register_filter("attr", escape::attribute_text);
        let texts =
            templates.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        if let Err(error) = tera.add_raw_templates(templates) {
            let (message, place) = tera_message(&error, &files, Place::At(name.span));
            report.push(
                Diagnostic::error("theme-template", place, UNUSABLE).found(message).help(HELP),
            );
            return None;
        }
        if !is_usable {
            return None;
        }
        let own_files = own_files(sources, &files);
        let style = stylesheet_text(sources, &files, &identity);
        let stylesheet =
            format!("assets/style.{}.css", Digest::from_parts(&[style.as_bytes()]).short());
        let statics = static_files(sources, &files, (&stylesheet, &style));
        Some(Self {
            tera,
            style_hash: policy_hash(&style),
            style,
            stylesheet,
            statics,
            files,
            texts,
            chain,
            print,
            left_out,
            own_files,
            identity,
            shared_values: SharedValues::default(),
        })
    }

    /// Iterates over the files that all public pages share.
    pub fn assets(&self) -> impl Iterator<Item = Artifact> {
        let files = self.statics.iter().map(|(path, text)| Artifact {
            path: path.clone(),
            realm: Realm::Public,
            from_records: false,
            inputs: None,
            bytes: text.clone().into_bytes(),
        });
        files.chain(self.identity.logo_artifact())
    }

    /// Returns the content security policy of pages of a kind.
    pub(super) fn policy(&self, kind: DocumentKind) -> String {
        self.policy_with(kind, None)
    }

    /// Returns the content security policy of pages of a kind on a server, which adds this script
    /// to them.
    pub fn live_policy(&self, kind: DocumentKind, script: &str) -> String {
        self.policy_with(kind, Some(script))
    }

    /// Only the search page loads scripts: that of the theme and the words of the pages.
    fn policy_with(&self, kind: DocumentKind, added_script: Option<&str>) -> String {
        let style = if kind.realm() == Realm::Private { &self.style_hash } else { "'self'" };
        let own = (kind == DocumentKind::Search).then(|| "'self'".to_owned());
        let scripts: Vec<String> = own.into_iter().chain(added_script.map(policy_hash)).collect();
        let scripts = match scripts.as_slice() {
            [] => String::new(),
            some => format!(" script-src {};", some.join(" ")),
        };
        let connect = if added_script.is_some() { " connect-src 'self';" } else { "" };
        let has_logo_file = self.identity.logo.is_some() && kind.realm() == Realm::Public;
        let images = if has_logo_file { "data: 'self'" } else { "data:" };
        format!(
            "default-src 'none'; style-src {style};{scripts}{connect} img-src {images}; \
             base-uri 'none'; form-action 'none'"
        )
    }

    /// Converts a template error to a diagnostic that points into the theme's file. For a document
    /// about a person, the message contains no value.
    pub(super) fn error(&self, error: &Error, document: &Document) -> Box<Diagnostic> {
        let main = self.files.get(&format!("templates/{}.html", document.kind.id()));
        let main =
            main.map_or_else(|| Place::Output(document.path.clone()), |file| Place::In(*file));
        let (message, place) = tera_message(error, &self.files, main);
        if document.realm == Realm::Public {
            return Box::new(
                Diagnostic::error("theme-template", place, UNUSABLE).found(message).help(HELP),
            );
        }
        let kind = match error.kind() {
            ErrorKind::SyntaxError(at) | ErrorKind::RenderingError(at) => {
                let text = self.texts.get(at.filename()).map_or("", String::as_str);
                private_error::describe_error(&message, text, at.span().range.clone())
            }
            _ => private_error::describe_error(&message, "", 0..0),
        };
        let words = Wording::without_values(format!("{UNUSABLE}: {kind}"));
        Box::new(
            Diagnostic::error("theme-template", place, words)
                .found(message)
                .help(HELP_PRIVATE)
                .about_person(true),
        )
    }
}

/// Returns the paths of the site's own files, except those that are the same as the built-in ones.
fn own_files(sources: &Sources, files: &BTreeMap<String, FileId>) -> BTreeSet<String> {
    let is_own = |id: FileId| {
        let file = sources.file(id);
        let is_copy = |other: &FileId| {
            let other = sources.file(*other);
            other.origin == Origin::Default && other.text() == file.text()
        };
        file.origin == Origin::Site && !sources.layers(&file.path).iter().any(is_copy)
    };
    files.iter().filter(|(_, id)| is_own(**id)).map(|(path, _)| path.clone()).collect()
}

/// Returns the HTML templates of a theme, as pairs of name and text.
fn html_templates<'s>(
    sources: &'s Sources,
    files: &'s BTreeMap<String, FileId>,
) -> Vec<(&'s str, &'s str)> {
    files
        .iter()
        .filter_map(|(path, file)| {
            let name = path.strip_prefix("templates/").filter(|name| name.ends_with(".html"))?;
            Some((name, sources.file(*file).text()))
        })
        .collect()
}

/// Reports kinds of pages without a template. Returns whether every kind has one.
fn report_missing_templates(
    templates: &[(&str, &str)],
    theme: &Spanned<impl AsRef<str>>,
    report: &mut Report,
) -> bool {
    let mut is_complete = true;
    for kind in
        DocumentKind::ALL.into_iter().filter(|kind| kind.formats().contains(&OutputFormat::Html))
    {
        let wanted = format!("{}.html", kind.id());
        if templates.iter().any(|(name, _)| *name == wanted) {
            continue;
        }
        is_complete = false;
        report.push(
            Diagnostic::error(
                "theme-template",
                Place::At(theme.span),
                format!("the theme has no template for pages of the kind `{}`", kind.id()),
            )
            .help(format!(
                "add themes/{}/templates/{wanted}, or write `extends: clinic` in its theme.yaml",
                theme.value.as_ref()
            )),
        );
    }
    is_complete
}

/// Reports the first template with too many `elif` branches: Tera parses each inside the one before
/// it. Returns whether there is none.
fn report_excess_elif(
    templates: &[(&str, &str)],
    files: &BTreeMap<String, FileId>,
    report: &mut Report,
) -> bool {
    for (name, text) in templates {
        if let (Some((at, _)), Some(file)) =
            (text.match_indices("elif").nth(MAX_ELIF), files.get(&format!("templates/{name}")))
        {
            report.push(
                Diagnostic::error(
                    "theme-template",
                    Place::At(Span::new(*file, at, at + 4)),
                    "this template has too many `elif` branches",
                )
                .help(Wording::without_values(format!(
                    "use at most {MAX_ELIF}, or look the value up in a map instead"
                ))),
            );
            return false;
        }
    }
    true
}

/// Returns the stylesheet of all pages: the colors of the theme, its rules, and the site's own
/// accent color.
fn stylesheet_text(
    sources: &Sources,
    files: &BTreeMap<String, FileId>,
    identity: &SiteIdentity,
) -> String {
    let text = |path: &str| files.get(path).map_or("", |file| sources.file(*file).text());
    let texts = [text("static/colors.css"), text("static/style.css"), &identity.css()];
    texts.concat().replace("\r\n", "\n")
}

/// Returns the texts of the files of `static/`, by path relative to the public root. `stylesheet`
/// is the path and the text of the stylesheet.
fn static_files(
    sources: &Sources,
    files: &BTreeMap<String, FileId>,
    (stylesheet, style): (&str, &str),
) -> BTreeMap<String, String> {
    let others = files.iter().filter_map(|(path, file)| {
        let inner = path.strip_prefix("static/").filter(|inner| !is_stylesheet(inner))?;
        Some((format!("assets/{inner}"), sources.file(*file).text().to_owned()))
    });
    others.chain([(stylesheet.to_owned(), style.to_owned())]).collect()
}

/// Returns whether a file of `static/` is a part of the stylesheet.
fn is_stylesheet(inner: &str) -> bool {
    matches!(inner, "colors.css" | "style.css")
}

/// The largest number of `elif` in a template.
const MAX_ELIF: usize = 500;

const UNUSABLE: &str = "this template cannot be used";
const HELP: &str = "use only values that the document contains (a template may leave some out); \
                    interface texts are `t.NAME`, from chrome.ftl";
const HELP_PRIVATE: &str = "use only values that the document contains (a template may leave some \
                            out); interface texts are `t.NAME`, from chrome.ftl. The error \
                            contains a value from a record: see it with `--show-private`, or try \
                            the template on a sample record";

/// Returns Tera's message for an error and its place in the theme's file, or `main` if Tera gives
/// no place.
fn tera_message(error: &Error, files: &BTreeMap<String, FileId>, main: Place) -> (String, Place) {
    match error.kind() {
        ErrorKind::SyntaxError(told) | ErrorKind::RenderingError(told) => {
            let file = files.get(&format!("templates/{}", told.filename()));
            let place = file.map_or(main, |file| {
                Place::At(Span::new(*file, told.span().range.start, told.span().range.end))
            });
            (told.message().to_owned(), place)
        }
        other => (other.to_string(), main),
    }
}

//! A theme: its files, covered path by path by the site's own, and its templates made ready.
//!
//! Not for what pages say. A theme that says `extends: clinic` brings only what differs from it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use tera::{Error, ErrorKind, Tera};

use super::{escape, failure, policy::policy_hash};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Severity, Span, Spanned, Wording, did_you_mean},
    digest::Digest,
    document::{Artifact, Document, Format, Kind},
    lang::Lang,
    privacy::Realm,
    source::{Origin, Sources, yaml},
};

/// `theme.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    /// The theme's name, equal to its folder.
    name: Spanned<String>,
    /// The theme whose files stand under this one's.
    #[serde(default)]
    extends: Option<Spanned<String>>,
    /// How paper is set; of the theme that it extends if it does not say.
    #[serde(default)]
    print: Option<Print>,
}

/// How paper is set.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Print {
    /// Names of fonts, best first, for every script.
    pub(super) fonts: Vec<String>,
    /// Names of fonts that come before these, by the script of the language, such as `Arab`.
    #[serde(default)]
    pub(super) scripts: BTreeMap<String, Vec<String>>,
}

impl Print {
    /// Names of fonts for a language, best first.
    pub(super) fn families(&self, lang: &Lang) -> impl Iterator<Item = &str> {
        self.scripts
            .get(lang.script().as_str())
            .into_iter()
            .flatten()
            .chain(&self.fonts)
            .map(String::as_str)
    }
}

/// A theme, ready to make pages.
pub struct Theme {
    pub(super) tera: Tera,
    /// The stylesheet, for pages that stand alone.
    pub(super) style: String,
    /// Where the stylesheet lies below the public root.
    pub(super) stylesheet: String,
    /// The style that private pages may have, as policies name it.
    style_hash: String,
    /// Files of `static/`, by path below the public root.
    statics: BTreeMap<String, String>,
    pub(super) files: BTreeMap<String, FileId>,
    /// The text of each template by its name, for what is told of an error in it.
    texts: BTreeMap<String, String>,
    /// Names of this theme and of those it extends, topmost first.
    #[cfg_attr(
        not(feature = "pdf"),
        expect(dead_code, reason = "only paper looks for fonts of a theme")
    )]
    pub(super) chain: Vec<String>,
    pub(super) print: Print,
}

impl Theme {
    /// Gathers and prepares the theme that the site names; `None` if pages cannot be made with it.
    pub fn load(
        sources: &Sources,
        name: &Spanned<impl AsRef<str>>,
        report: &mut Report,
    ) -> Option<Self> {
        let Layers { files, chain, print } =
            layers_of(sources, name.value.as_ref(), Place::At(name.span), report)?;
        let mut whole = blanks(sources, &files, report);
        let text = |path: &str| files.get(path).map(|id| sources.file(*id).text());
        let mut tera = Tera::new();
        tera.set_escape_fn(escape::escape);
        tera.register_filter("attr", escape::attribute);
        let templates: Vec<(&str, &str)> = files
            .keys()
            .filter_map(|path| Some((path.strip_prefix("templates/")?, text(path)?)))
            .filter(|(name, _)| name.ends_with(".html"))
            .collect();
        for kind in Kind::ALL.into_iter().filter(|kind| kind.formats().contains(&Format::Html)) {
            let wanted = format!("{}.html", kind.id());
            if !templates.iter().any(|(name, _)| *name == wanted) {
                whole = false;
                report.push(
                    Diagnostic::error(
                        "theme-template",
                        Place::At(name.span),
                        format!("the theme has no template for pages of the kind `{}`", kind.id()),
                    )
                    .help(format!("add themes/{}/templates/{wanted}, or say `extends: clinic` in its theme.yaml", name.value.as_ref())),
                );
            }
        }
        // Each `elif` is read within the one before it.
        for (name, text) in &templates {
            if let (Some((at, _)), Some(file)) =
                (text.match_indices("elif").nth(MOST_ELIF), files.get(&format!("templates/{name}")))
            {
                report.push(
                    Diagnostic::error(
                        "theme-template",
                        Place::At(Span::new(*file, at, at + 4)),
                        "this template asks `elif` too many times",
                    )
                    .help(Wording::without_values(format!(
                        "at most {MOST_ELIF} are read; look the value up in a map instead"
                    ))),
                );
                return None;
            }
        }
        let texts =
            templates.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        if let Err(error) = tera.add_raw_templates(templates) {
            let (message, place) = told(&error, &files, Place::At(name.span));
            report.push(
                Diagnostic::error("theme-template", place, UNUSABLE).found(message).help(HELP),
            );
            return None;
        }
        let style = text("static/style.css").unwrap_or_default().replace("\r\n", "\n");
        let stylesheet = format!("assets/style.{}.css", Digest::of(&[style.as_bytes()]).short());
        let statics: BTreeMap<String, String> = files
            .keys()
            .filter_map(|path| {
                let inner = path.strip_prefix("static/")?;
                let to = if inner == "style.css" {
                    stylesheet.clone()
                } else {
                    format!("assets/{inner}")
                };
                Some((to, text(path)?.to_owned()))
            })
            .collect();
        if !whole {
            return None;
        }
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
        })
    }

    /// The files that all public pages share.
    pub fn assets(&self) -> impl Iterator<Item = Artifact> {
        self.statics.iter().map(|(path, text)| Artifact {
            path: path.clone(),
            realm: Realm::Public,
            from_records: false,
            made_from: None,
            bytes: text.clone().into_bytes(),
        })
    }

    /// What a page of a realm may load.
    pub(super) fn policy(&self, realm: Realm) -> String {
        self.policy_with(realm, "")
    }

    /// What a page of a realm may load when a server shows it, which adds this script to it.
    pub fn live_policy(&self, realm: Realm, script: &str) -> String {
        self.policy_with(
            realm,
            &format!(" script-src {}; connect-src 'self';", policy_hash(script)),
        )
    }

    fn policy_with(&self, realm: Realm, more: &str) -> String {
        let style = if realm == Realm::Private { &self.style_hash } else { "'self'" };
        format!(
            "default-src 'none'; style-src {style};{more} img-src data:; base-uri 'none'; form-action 'none'"
        )
    }

    /// A template error, pointed at its place in the theme's file. Of a person's document it tells
    /// no value.
    pub(super) fn error(&self, error: &Error, document: &Document) -> Box<Diagnostic> {
        let main = self.files.get(&format!("templates/{}.html", document.kind.id()));
        let main =
            main.map_or_else(|| Place::Output(document.path.clone()), |file| Place::In(*file));
        let (message, place) = told(error, &self.files, main);
        if document.realm == Realm::Public {
            return Box::new(
                Diagnostic::error("theme-template", place, UNUSABLE).found(message).help(HELP),
            );
        }
        let kind = match error.kind() {
            ErrorKind::SyntaxError(at) | ErrorKind::RenderingError(at) => {
                let text = self.texts.get(at.filename()).map_or("", String::as_str);
                failure::told(&message, text, at.span().range.clone())
            }
            _ => failure::told(&message, "", 0..0),
        };
        let words = Wording::without_values(format!("{UNUSABLE}: {kind}"));
        Box::new(
            Diagnostic::error("theme-template", place, words)
                .found(message)
                .help(HELP_PRIVATE)
                .of_person(true),
        )
    }
}

/// A theme over those it extends.
struct Layers {
    /// Files by their path inside the theme.
    files: BTreeMap<String, FileId>,
    chain: Vec<String>,
    print: Print,
}

fn layers_of(sources: &Sources, name: &str, place: Place, report: &mut Report) -> Option<Layers> {
    let mut print = None;
    let mut chain: Vec<String> = vec![name.to_owned()];
    let mut place = place;
    loop {
        let current = chain.last().expect("the chain starts with a name").clone();
        let path = format!("themes/{current}/theme.yaml");
        let Some(file) = sources.get(&path) else {
            let known: Vec<&str> = sources
                .below("themes/")
                .filter_map(|path| path.strip_prefix("themes/")?.strip_suffix("/theme.yaml"))
                .collect();
            let help = match did_you_mean(&current, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("add {path}; the themes here are {}", known.join(", ")),
            };
            report.push(
                Diagnostic::error("theme-missing", place, format!("there is no theme `{current}`"))
                    .help(help),
            );
            return None;
        };
        let known = report.errors();
        let Some(node) = yaml::parse(sources.file(file).text(), file, 0, report) else {
            if report.errors() == known {
                report.push(blank(file, "this file is empty").help(format!(
                    "write `name: {current}` and `extends: clinic`, or remove the folder"
                )));
            }
            return None;
        };
        let about: About = yaml::read(&node, report)?;
        if about.name.as_str() != current {
            report.push(
                Diagnostic::error(
                    "theme-missing",
                    Place::At(about.name.span),
                    "the name is not that of the theme's folder",
                )
                .help(format!("write `name: {current}`")),
            );
        }
        print = print.or(about.print);
        match about.extends {
            None => break,
            Some(base) if chain.contains(&base.value) => {
                report.push(
                    Diagnostic::error(
                        "theme-missing",
                        Place::At(base.span),
                        "these themes extend each other in a circle",
                    )
                    .help("let the last one extend nothing"),
                );
                return None;
            }
            Some(base) => {
                place = Place::At(base.span);
                chain.push(base.value);
            }
        }
    }
    let mut files = BTreeMap::new();
    for name in chain.iter().rev() {
        let folder = format!("themes/{name}/");
        for path in sources.below(&folder) {
            files.extend(sources.get(path).map(|id| (path[folder.len()..].to_owned(), id)));
        }
    }
    Some(Layers { files, chain, print: print.unwrap_or_default() })
}

fn blank(file: FileId, words: &'static str) -> Diagnostic {
    Diagnostic::error("theme-empty", Place::In(file), words)
}

/// Reports files of the site's theme that hold nothing: pages made with them would be empty.
/// Whether none is a template.
fn blanks(sources: &Sources, files: &BTreeMap<String, FileId>, report: &mut Report) -> bool {
    let mut whole = true;
    let of_site = files.iter().filter(|(_, file)| sources.file(**file).origin == Origin::Site);
    for (path, file) in of_site {
        let text = sources.file(*file).text();
        if path.starts_with("templates/")
            && path.ends_with(".html")
            && is_blank(text, &[("{#", "#}"), ("<!--", "-->")])
            || path.starts_with("print/")
                && path.ends_with(".typ")
                && is_blank(text, &[("/*", "*/"), ("//", "\n")])
        {
            whole = false;
            report.push(
                blank(*file, "this template holds nothing, so what is made with it would be empty")
                    .help("write the template, or remove the file so that the one of the theme that it extends is used"),
            );
        } else if path.ends_with(".css") && is_blank(text, &[("/*", "*/")]) {
            let words = "this stylesheet holds no rule, so pages have no style of the theme";
            report.push(Diagnostic {
                severity: Severity::Warning,
                ..blank(*file, words).help("write the rules, or remove the file so that the one of the theme that it extends is used")
            });
        }
    }
    whole
}

/// Whether a text holds nothing but blanks and comments, given by how they begin and end.
fn is_blank(text: &str, comments: &[(&str, &str)]) -> bool {
    let mut rest = text.trim_start();
    while let Some((begin, end)) = comments.iter().find(|(begin, _)| rest.starts_with(begin)) {
        let inner = &rest[begin.len()..];
        rest = inner.find(end).map_or("", |at| &inner[at + end.len()..]).trim_start();
    }
    rest.is_empty()
}

/// A template may hold so many `elif`.
const MOST_ELIF: usize = 500;

const UNUSABLE: &str = "this template cannot be used";
const HELP: &str = "a template may leave out what a document holds, and name nothing else; words come as `t.name` from chrome.ftl";
const HELP_PRIVATE: &str = "a template may leave out what a document holds, and name nothing else; words come as `t.name` from chrome.ftl. The \
                            value is a person's: `--show-private` shows it, or try the template on a sample";

/// What Tera says of an error, and its place in the theme's file; `main` where it gives none.
fn told(error: &Error, files: &BTreeMap<String, FileId>, main: Place) -> (String, Place) {
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

#[cfg(test)]
mod tests {
    use super::is_blank;

    #[test]
    fn comments_and_blanks_are_no_template() {
        let html = [("{#", "#}"), ("<!--", "-->")];
        for text in ["", " \r\n\t", "{# later #}", "<!-- a -->\n{# b #}\n", "{# never ended"] {
            assert!(is_blank(text, &html), "{text}");
        }
        for text in ["{{ title }}", "{# a #}{% extends \"base.html\" %}", "<p>"] {
            assert!(!is_blank(text, &html), "{text}");
        }
        let typst = [("/*", "*/"), ("//", "\n")];
        assert!(is_blank("// a\n/* b */\n", &typst) && !is_blank("// a\n#set page()", &typst));
    }
}

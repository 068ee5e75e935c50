//! The messages of one language, from Fluent files in layers, with our own functions on ICU.
//!
//! `PLURAL($n)` gives the plural category to select on, `NUM($n)` a number, `DATE($d)` a date and
//! `LIST($l)` a list, each as the language writes it. All other arguments are text and come out as
//! they went in. Fluent's own plurals are not used: they lack a rule for numbers above 100 in
//! Arabic and others. Not for falling back to another language: a message that is missing is
//! missing.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use fluent_bundle::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentType,
};
use fluent_syntax::{ast, parser::ParserError};

use super::{
    depth::{DEEPEST, guard},
    format::Format,
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Wording},
    lang::Lang,
};

const FSI: char = '\u{2068}';
const LRI: char = '\u{2066}';
const PDI: char = '\u{2069}';

/// Sets a name off from the text around it, so that neither turns the other around.
pub fn isolate(text: &str) -> String {
    format!("{FSI}{text}{PDI}")
}

/// Sets a phone, dose or code off and keeps it running from left to right.
pub fn isolate_ltr(text: &str) -> String {
    format!("{LRI}{text}{PDI}")
}

/// An argument of a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Text, which comes out as it is; numbers are text too and are worded with `NUM`.
    Text(String),
    /// Several texts, worded with `LIST`.
    List(Vec<String>),
}

impl<T: Into<String>> From<T> for Arg {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Several(Vec<String>);

impl FluentType for Several {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }
    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.0.join(", ").into()
    }
    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.0.join(", ").into()
    }
}

/// Why a message could not be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsaid {
    /// There is no such message in the language.
    Missing,
    /// It needs something it was not given, or calls what is not there.
    Broken(String),
}

/// One Fluent file of a language.
pub struct Layer<'a> {
    /// The room it words, which is its name without ending: `chrome`, `handout`.
    pub room: &'a str,
    /// The file.
    pub file: FileId,
    /// Its text.
    pub text: &'a str,
}

/// The messages of one language.
pub struct Catalog {
    /// The language.
    pub lang: Lang,
    /// Dates, numbers and lists of the language.
    pub format: Arc<Format>,
    bundle: FluentBundle<FluentResource>,
    rooms: BTreeMap<String, BTreeSet<String>>,
    places: BTreeMap<String, Span>,
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Catalog({})", self.lang)
    }
}

impl Catalog {
    /// Reads the files of a language, the bottom layer first; a later message covers an earlier one
    /// of its name.
    pub fn read(lang: &Lang, layers: &[Layer<'_>], report: &mut Report) -> Self {
        let id = lang.tag().parse().unwrap_or_default();
        let format = Arc::new(Format::new(lang));
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        add_functions(&mut bundle, &format);
        let mut rooms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut places = BTreeMap::new();
        for layer in layers {
            let guarded = guard(layer.text);
            guarded.deep.iter().for_each(|at| report.push(too_deep(layer, *at)));
            let layer = &Layer { text: &guarded.text, ..*layer };
            let resource = match FluentResource::try_new(layer.text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    errors.iter().for_each(|error| report.push(junk(error, layer)));
                    resource
                }
            };
            let mut here: BTreeMap<&str, Span> = BTreeMap::new();
            for (name, span) in message_places(layer) {
                if let Some(first) = here.insert(name, span) {
                    report.push(
                        Diagnostic::error(
                            "fluent-duplicate",
                            Place::At(span),
                            format!("the message `{name}` stands in this file twice"),
                        )
                        .label(first, "first here")
                        .help("keep one of the two"),
                    );
                }
            }
            for entry in resource.entries() {
                if let ast::Entry::Message(message) = entry {
                    let elsewhere = rooms.iter().find(|(room, ids)| {
                        room.as_str() != layer.room && ids.contains(message.id.name)
                    });
                    if let (Some((room, _)), Some(span)) = (elsewhere, here.get(message.id.name)) {
                        let words = format!(
                            "the message `{}` stands in `{room}.ftl` too, and one would hide the other",
                            message.id.name
                        );
                        report.push(
                            Diagnostic::error("fluent-duplicate", Place::At(*span), words)
                                .help("rename one of the two"),
                        );
                    }
                    rooms
                        .entry(layer.room.to_owned())
                        .or_default()
                        .insert(message.id.name.to_owned());
                    if let Some(span) = here.get(message.id.name) {
                        places.insert(message.id.name.to_owned(), *span);
                    }
                }
            }
            bundle.add_resource_overriding(resource);
        }
        Self { lang: lang.clone(), format, bundle, rooms, places }
    }

    /// Whether there is such a message.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Where a message stands.
    pub fn place(&self, id: &str) -> Option<Span> {
        self.places.get(id).copied()
    }

    /// The rooms that have messages, sorted.
    pub fn rooms(&self) -> impl Iterator<Item = &str> {
        self.rooms.keys().map(String::as_str)
    }

    /// The messages of a room, sorted.
    pub fn room(&self, room: &str) -> impl Iterator<Item = &str> {
        self.rooms.get(room).into_iter().flatten().map(String::as_str)
    }

    /// Says a message.
    ///
    /// # Errors
    /// Fails if the message is not there or needs what it is not given.
    pub fn say(&self, id: &str, arguments: &[(&str, Arg)]) -> Result<String, Unsaid> {
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or(Unsaid::Missing)?;
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::List(items) => FluentValue::Custom(Box::new(Several(items.clone()))),
                };
                (*name, value)
            })
            .collect();
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        match errors.first() {
            None => Ok(said),
            Some(error) => Err(Unsaid::Broken(error.to_string())),
        }
    }
}

fn add_functions(bundle: &mut FluentBundle<FluentResource>, format: &Arc<Format>) {
    fn word<'a>(positional: &'a [FluentValue<'_>]) -> Option<&'a str> {
        positional.first().and_then(|value| {
            if let FluentValue::String(text) = value { Some(&**text) } else { None }
        })
    }
    fn text_function(
        bundle: &mut FluentBundle<FluentResource>,
        name: &str,
        format: &Arc<Format>,
        say: impl Fn(&Format, &str) -> Option<String> + Send + Sync + 'static,
    ) {
        let format = Arc::clone(format);
        bundle
            .add_function(name, move |positional, _| {
                match word(positional).and_then(|text| say(&format, text)) {
                    Some(said) => FluentValue::from(said),
                    None => FluentValue::Error,
                }
            })
            .expect("each function is added once, to a new bundle");
    }
    text_function(bundle, "PLURAL", format, |format, number| {
        Some(format.plural(number).to_owned())
    });
    text_function(bundle, "NUM", format, |format, number| Some(format.number(number)));
    text_function(bundle, "DATE", format, |format, day| {
        day.parse().ok().map(|day| format.date(day))
    });
    let own = Arc::clone(format);
    bundle
        .add_function("LIST", move |positional, _| match positional.first() {
            Some(FluentValue::Custom(custom)) => {
                match (**custom).as_any().downcast_ref::<Several>() {
                    Some(Several(items)) => FluentValue::from(
                        own.list(&items.iter().map(|item| isolate(item)).collect::<Vec<_>>()),
                    ),
                    None => FluentValue::Error,
                }
            }
            Some(FluentValue::String(one)) => FluentValue::from(one.clone().into_owned()),
            _ => FluentValue::Error,
        })
        .expect("each function is added once, to a new bundle");
}

/// Fluent's tree has no places, so they are read off the lines: a message starts a line with its
/// name.
fn message_places<'a>(layer: &Layer<'a>) -> impl Iterator<Item = (&'a str, Span)> {
    let file = layer.file;
    let mut at = 0;
    layer.text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let name_end = line.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))?;
        let name = &line[..name_end];
        let starts_well = name.starts_with(|c: char| c.is_ascii_alphabetic());
        (starts_well && line[name_end..].trim_start_matches(' ').starts_with('='))
            .then(|| (name, Span::new(file, start, start + name_end)))
    })
}

fn too_deep(layer: &Layer<'_>, at: usize) -> Diagnostic {
    let message =
        format!("the braces of this message lie more than {DEEPEST} deep within each other");
    Diagnostic::error(
        "fluent-depth",
        Place::At(Span::new(layer.file, at, at + 1)),
        Wording::without_values(message),
    )
    .help("write it flatter, or word its parts as messages of their own")
}

fn junk(error: &ParserError, layer: &Layer<'_>) -> Diagnostic {
    // The parser often notices on the next line; the mistake ends with the last text before it.
    let start =
        layer.text[..error.pos.start.min(layer.text.len())].trim_end().len().saturating_sub(1);
    let start = (0..=start).rev().find(|at| layer.text.is_char_boundary(*at)).unwrap_or(0);
    Diagnostic::error("fluent-syntax", Place::At(Span::new(layer.file, start, start + 1)), "this message cannot be read")
        .found(error.kind.to_string())
        .help("a message is written `name = text`; further lines are indented; `{` and `}` come in pairs; a selection needs one variant with `*`")
}

#[cfg(test)]
mod tests {
    use super::{Arg, Catalog, Layer, Unsaid};
    use crate::{
        diag::{FileId, Report},
        lang::Lang,
    };

    fn catalog(tag: &str, texts: &[&str]) -> (Catalog, Vec<String>) {
        let mut report = Report::new();
        let layers: Vec<_> =
            texts.iter().map(|text| Layer { room: "chrome", file: FileId(0), text }).collect();
        let catalog = Catalog::read(&Lang::parse(tag).expect("a good tag"), &layers, &mut report);
        (catalog, report.iter().map(|d| d.rule.to_owned()).collect())
    }

    #[test]
    fn a_site_covers_one_message_and_keeps_the_rest() {
        let (catalog, _) = catalog("en", &["a = default a\nb = default b\n", "b = own b\n"]);
        assert_eq!(catalog.say("a", &[]).as_deref(), Ok("default a"));
        assert_eq!(catalog.say("b", &[]).as_deref(), Ok("own b"));
        assert_eq!(catalog.say("c", &[]), Err(Unsaid::Missing));
    }

    #[test]
    fn our_functions_speak_the_language() {
        let text = "visits = { PLURAL($n) ->\n    [few] { NUM($n) } few\n   *[other] { NUM($n) } other\n }\nuntil = bis { DATE($d) }\nall = { LIST($l) }\n";
        let (ar, told) = catalog("ar", &[text]);
        assert_eq!(told, Vec::<String>::new());
        let say = |id: &str, name, arg: Arg| {
            ar.say(id, &[(name, arg)]).map(|said| said.replace(['\u{2068}', '\u{2069}'], ""))
        };
        assert_eq!(say("visits", "n", "103".into()).as_deref(), Ok("103 few"));
        let (de, _) = catalog("de", &[text]);
        let say = |id: &str, name, arg: Arg| {
            de.say(id, &[(name, arg)]).map(|said| said.replace(['\u{2068}', '\u{2069}'], ""))
        };
        assert_eq!(say("until", "d", "2026-05-02".into()).as_deref(), Ok("bis 2. Mai 2026"));
        assert_eq!(
            say("all", "l", Arg::List(vec!["a".into(), "b".into()])).as_deref(),
            Ok("a und b")
        );
        assert!(
            matches!(de.say("until", &[]), Err(Unsaid::Broken(_))),
            "a missing argument is an error, not a hole"
        );
    }

    #[test]
    fn a_broken_message_does_not_hide_the_next() {
        let (catalog, told) = catalog("en", &["a = { $x\nb = fine\nb = again\n"]);
        assert_eq!(told, ["fluent-syntax", "fluent-duplicate"]);
        assert_eq!(catalog.say("b", &[]).as_deref(), Ok("again"));
    }
}

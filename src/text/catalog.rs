//! The messages of one language, from Fluent files in layers, with custom functions based on ICU.
//!
//! `PLURAL($n)` returns the plural category to select on. `NUM($n)`, `DATE($d)` and `LIST($l)`
//! format a number, a date and a list as the language writes them. All other arguments are text and
//! are inserted unchanged. Fluent's built-in plurals are not used, because they lack a rule for
//! numbers above 100 in Arabic and other languages.
//!
//! A catalog never falls back to another language.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use fluent::{
    FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentType,
};
use fluent_syntax::{ast, parser::ParserError};

use super::{
    bidi::isolate,
    fluent_depth::{MAX_DEPTH, blank_deep_entries},
    locale_format::LocaleFormat,
    removed_messages::is_removed,
};
use crate::{
    diag::{Diagnostic, FileId, Place, Report, Span, Wording},
    lang::Lang,
};

/// An argument of a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Text, which is inserted unchanged. Numbers and dates are passed as text too; `NUM` and
    /// `DATE` format them.
    Text(String),
    /// Several texts, which `LIST` formats.
    List(Vec<String>),
}

impl<T: Into<String>> From<T> for Arg {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

/// The Fluent value of [`Arg::List`].
#[derive(Debug, Clone, PartialEq)]
struct ListValue(Vec<String>);

impl FluentType for ListValue {
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

/// The reason why a message could not be formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// The language has no such message.
    Missing,
    /// The message needs an argument that is missing, or refers to something unknown.
    Broken(String),
}

/// One Fluent file of a language.
pub struct MessageLayer<'a> {
    /// The name of the message file, without extension: `chrome`, `handout`.
    pub message_file: &'a str,
    /// The file.
    pub file: FileId,
    /// Its text.
    pub text: &'a str,
}

/// The messages of one language.
pub struct Catalog {
    /// The language.
    pub lang: Lang,
    /// The format of dates, numbers and lists.
    pub format: Arc<LocaleFormat>,
    bundle: FluentBundle<FluentResource>,
    /// The ids of the messages in each message file.
    ids_by_file: BTreeMap<String, BTreeSet<String>>,
    /// The place of each message, in the top layer that has it.
    places: BTreeMap<String, Span>,
}

impl std::fmt::Debug for Catalog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Catalog({})", self.lang)
    }
}

impl Catalog {
    /// Parses the files of a language, the bottom layer first. A later message replaces an earlier
    /// one with the same id.
    pub fn read(lang: &Lang, layers: &[MessageLayer<'_>], report: &mut Report) -> Self {
        Self::read_with(LocaleFormat::new(lang), lang, layers, report)
    }

    /// Parses the files of a language with other formats than those of [`LocaleFormat::new`].
    pub fn read_with(
        format: LocaleFormat,
        lang: &Lang,
        layers: &[MessageLayer<'_>],
        report: &mut Report,
    ) -> Self {
        let id = lang.tag().parse().unwrap_or_default();
        let format = Arc::new(format);
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        add_functions(&mut bundle, &format);
        let mut ids_by_file: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut places = BTreeMap::new();
        for layer in layers {
            let guarded = blank_deep_entries(layer.text);
            guarded.deep.iter().for_each(|at| report.push(depth_error(layer, *at)));
            let layer = &MessageLayer { text: &guarded.text, ..*layer };
            let resource = match FluentResource::try_new(layer.text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    errors.iter().for_each(|error| report.push(syntax_error(error, layer)));
                    resource
                }
            };
            let layer_places = unique_places(layer, report);
            let ids = resource.entries().filter_map(|entry| match entry {
                ast::Entry::Message(message) => Some(message.id.name),
                _ => None,
            });
            for id in ids.filter(|id| !is_removed(layer.message_file, id)) {
                let other_file = ids_by_file
                    .iter()
                    .find(|(file, ids)| file.as_str() != layer.message_file && ids.contains(id));
                let place = layer_places.get(id);
                if let (Some((other_file, _)), Some(span)) = (other_file, place) {
                    report.push(duplicate_in_file(id, other_file, *span));
                }
                ids_by_file.entry(layer.message_file.to_owned()).or_default().insert(id.to_owned());
                if let Some(span) = place {
                    places.insert(id.to_owned(), *span);
                }
            }
            bundle.add_resource_overriding(resource);
        }
        let catalog = Self { lang: lang.clone(), format, bundle, ids_by_file, places };
        catalog.format.read_date_words(&|id, arguments| {
            let arguments: Vec<(&str, Arg)> =
                arguments.iter().map(|(name, value)| (*name, (*value).into())).collect();
            catalog.format_message(id, &arguments).ok()
        });
        catalog
    }

    /// Returns whether the language has a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Returns the place of a message: its id in the top layer that has it.
    pub fn place(&self, id: &str) -> Option<Span> {
        self.places.get(id).copied()
    }

    /// Returns the names of the message files that have messages, sorted.
    pub fn message_files(&self) -> impl Iterator<Item = &str> {
        self.ids_by_file.keys().map(String::as_str)
    }

    /// Returns the ids of the messages in a message file, sorted.
    pub fn ids_in_file(&self, message_file: &str) -> impl Iterator<Item = &str> {
        self.ids_by_file.get(message_file).into_iter().flatten().map(String::as_str)
    }

    /// Formats a message.
    ///
    /// # Errors
    /// Fails if the message is missing, or if it needs an argument that is not passed.
    pub fn format_message(
        &self,
        id: &str,
        arguments: &[(&str, Arg)],
    ) -> Result<String, FormatError> {
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or(FormatError::Missing)?;
        let arguments: FluentArgs<'_> = arguments
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::List(items) => FluentValue::Custom(Box::new(ListValue(items.clone()))),
                };
                (*name, value)
            })
            .collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(FormatError::Broken(error.to_string())),
        }
    }
}

/// The functions that messages may call.
pub const BUILT_IN_FUNCTIONS: [&str; 4] = ["PLURAL", "NUM", "DATE", "LIST"];

fn add_functions(bundle: &mut FluentBundle<FluentResource>, format: &Arc<LocaleFormat>) {
    fn first_text<'a>(positional: &'a [FluentValue<'_>]) -> Option<&'a str> {
        positional.first().and_then(|value| {
            if let FluentValue::String(text) = value { Some(&**text) } else { None }
        })
    }
    fn text_function(
        bundle: &mut FluentBundle<FluentResource>,
        name: &str,
        format: &Arc<LocaleFormat>,
        apply: impl Fn(&LocaleFormat, &str) -> Option<String> + Send + Sync + 'static,
    ) {
        let format = Arc::clone(format);
        bundle
            .add_function(name, move |positional, _| {
                match first_text(positional).and_then(|text| apply(&format, text)) {
                    Some(formatted) => FluentValue::from(formatted),
                    None => FluentValue::Error,
                }
            })
            .expect("each function is added once, to a new bundle");
    }
    let [plural, num, date, list] = BUILT_IN_FUNCTIONS;
    text_function(bundle, plural, format, |format, number| Some(format.plural(number).to_owned()));
    text_function(bundle, num, format, |format, number| Some(format.number(number)));
    text_function(bundle, date, format, |format, day| day.parse().ok().map(|day| format.date(day)));
    let list_format = Arc::clone(format);
    bundle
        .add_function(list, move |positional, _| match positional.first() {
            Some(FluentValue::Custom(custom)) => {
                match (**custom).as_any().downcast_ref::<ListValue>() {
                    // What joins the items depends on their letters, not on the isolates.
                    Some(ListValue(items)) => FluentValue::from(
                        list_format
                            .list(&items.iter().map(|item| isolate(item)).collect::<Vec<_>>()),
                    ),
                    None => FluentValue::Error,
                }
            }
            Some(FluentValue::String(one)) => FluentValue::from(one.clone().into_owned()),
            _ => FluentValue::Error,
        })
        .expect("each function is added once, to a new bundle");
}

/// Returns the id of each message with its place. Fluent's syntax tree has no places, so they are
/// found by lines: a message starts a line with its id.
fn message_places<'a>(layer: &MessageLayer<'a>) -> impl Iterator<Item = (&'a str, Span)> {
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

/// Returns the place of each message in a layer, and reports each message that the layer has twice.
fn unique_places<'a>(layer: &MessageLayer<'a>, report: &mut Report) -> BTreeMap<&'a str, Span> {
    let mut places: BTreeMap<&str, Span> = BTreeMap::new();
    for (name, span) in message_places(layer) {
        if let Some(first) = places.insert(name, span) {
            report.push(
                Diagnostic::error(
                    "fluent-duplicate",
                    Place::At(span),
                    format!("duplicate message `{name}` in this file"),
                )
                .label(first, "first here")
                .help("keep one of the two"),
            );
        }
    }
    places
}

fn duplicate_in_file(id: &str, other_file: &str, span: Span) -> Diagnostic {
    let message =
        format!("message `{id}` is also in `{other_file}.ftl`, and one would hide the other");
    Diagnostic::error("fluent-duplicate", Place::At(span), message).help("rename one of the two")
}

fn depth_error(layer: &MessageLayer<'_>, at: usize) -> Diagnostic {
    let message = format!("the braces of this message are nested more than {MAX_DEPTH} deep");
    Diagnostic::error(
        "fluent-depth",
        Place::At(Span::new(layer.file, at, at + 1)),
        Wording::without_values(message),
    )
    .help("use fewer levels, or move parts into messages of their own")
}

fn syntax_error(error: &ParserError, layer: &MessageLayer<'_>) -> Diagnostic {
    // The parser often reports the error on the next line; it is really at the last text before
    // that.
    let start =
        layer.text[..error.pos.start.min(layer.text.len())].trim_end().len().saturating_sub(1);
    let start = (0..=start).rev().find(|at| layer.text.is_char_boundary(*at)).unwrap_or(0);
    let place = Place::At(Span::new(layer.file, start, start + 1));
    Diagnostic::error("fluent-syntax", place, "this message is not valid Fluent")
        .found(error.kind.to_string())
        .help(
            "write it as `name = text`, indent further lines, close each `{` with `}`, \
             and mark one variant of a selection with `*`",
        )
}

#[cfg(test)]
mod tests {
    use super::{Arg, Catalog, FormatError, MessageLayer};
    use crate::{
        diag::{FileId, Report},
        lang::Lang,
    };

    fn catalog(tag: &str, texts: &[&str]) -> (Catalog, Vec<String>) {
        let mut report = Report::new();
        let layers: Vec<_> = texts
            .iter()
            .map(|text| MessageLayer { message_file: "chrome", file: FileId(0), text })
            .collect();
        let catalog = Catalog::read(&Lang::parse(tag).expect("a good tag"), &layers, &mut report);
        (catalog, report.iter().map(|d| d.rule.to_owned()).collect())
    }

    #[test]
    fn a_site_replaces_one_message_and_keeps_the_rest() {
        let (catalog, _) = catalog("en", &["a = default a\nb = default b\n", "b = own b\n"]);
        assert_eq!(catalog.format_message("a", &[]).as_deref(), Ok("default a"));
        assert_eq!(catalog.format_message("b", &[]).as_deref(), Ok("own b"));
        assert_eq!(catalog.format_message("c", &[]), Err(FormatError::Missing));
    }

    #[test]
    fn custom_functions_follow_the_language() {
        let text = concat!(
            "visits = { PLURAL($n) ->\n    [few] { NUM($n) } few\n",
            "   *[other] { NUM($n) } other\n }\n",
            "until = bis { DATE($d) }\nall = { LIST($l) }\n"
        );
        let (ar, reported) = catalog("ar", &[text]);
        assert_eq!(reported, Vec::<String>::new());
        let say = |id: &str, name, arg: Arg| {
            ar.format_message(id, &[(name, arg)])
                .map(|text| text.replace(['\u{2068}', '\u{2069}'], ""))
        };
        assert_eq!(say("visits", "n", "103".into()).as_deref(), Ok("103 few"));
        let (de, _) = catalog("de", &[text]);
        let say = |id: &str, name, arg: Arg| {
            de.format_message(id, &[(name, arg)])
                .map(|text| text.replace(['\u{2068}', '\u{2069}'], ""))
        };
        assert_eq!(say("until", "d", "2026-05-02".into()).as_deref(), Ok("bis 2. Mai 2026"));
        assert_eq!(
            say("all", "l", Arg::List(vec!["a".into(), "b".into()])).as_deref(),
            Ok("a und b")
        );
        assert!(
            matches!(de.format_message("until", &[]), Err(FormatError::Broken(_))),
            "a missing argument is an error, not a hole"
        );
    }

    #[test]
    fn a_broken_message_does_not_hide_the_next() {
        let (catalog, reported) = catalog("en", &["a = { $x\nb = fine\nb = again\n"]);
        assert_eq!(reported, ["fluent-syntax", "fluent-duplicate"]);
        assert_eq!(catalog.format_message("b", &[]).as_deref(), Ok("again"));
    }
}

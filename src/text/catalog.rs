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
use fluent_syntax::ast;

use super::{
    bidi::isolate,
    catalog_diagnostics::{depth_error, duplicate_in_file, syntax_error, unique_places},
    fluent_depth::blank_deep_entries,
    locale_format::LocaleFormat,
    plural_exact::{EXACT, PLURAL, selected_key, with_exact_keys},
    plural_faults::PluralFault,
    plural_number::is_countable,
    plural_use::PluralUse,
    removed_messages::is_removed,
};
use crate::{
    diag::{FileId, Report, Span},
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
    plurals: PluralUse,
    /// The messages that could show a wrong number, because of faults in plural forms.
    misleading: BTreeSet<String>,
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
        let mut plurals = PluralUse::default();
        for layer in layers {
            let guarded = blank_deep_entries(layer.text);
            guarded.deep.iter().for_each(|at| report.push(depth_error(layer.file, *at)));
            let layer = &MessageLayer { text: &guarded.text, ..*layer };
            let resource = match FluentResource::try_new(layer.text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    let told = |error| syntax_error(error, layer.file, layer.text);
                    errors.iter().for_each(|error| report.push(told(error)));
                    resource
                }
            };
            let layer_places = unique_places(layer.file, layer.text, report);
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
            plurals.read_layer(&resource, layer.file, format.plural_forms());
            bundle.add_resource_overriding(with_exact_keys(resource, layer.text));
        }
        let misleading = plurals.misleading(layers.iter().map(|layer| layer.text));
        let lang = lang.clone();
        let catalog = Self { lang, format, bundle, ids_by_file, places, plurals, misleading };
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

    /// Returns what is wrong with the plural forms of the messages.
    pub fn plural_faults(&self) -> impl Iterator<Item = &PluralFault> {
        self.plurals.faults()
    }

    /// Returns whether a message could show a wrong number, none, or the form of another number,
    /// because of a fault in plural forms. Such a message is not for readers.
    pub fn may_mislead(&self, id: &str) -> bool {
        self.misleading.contains(id)
    }

    /// Formats a message.
    ///
    /// # Errors
    /// Fails if the message is missing, if it needs an argument that is not passed, or if it
    /// selects on the plural form of an argument that is neither a number nor a range.
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
        for name in self.plurals.counted(id) {
            let is_number = |value: &Arg| matches!(value, Arg::Text(text) if is_countable(text));
            if arguments.iter().any(|(known, value)| *known == name && !is_number(value)) {
                let why = format!("`{name}` is not a number, so it has no plural form");
                return Err(FormatError::Broken(why));
            }
        }
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
pub const BUILT_IN_FUNCTIONS: [&str; 4] = [PLURAL, "NUM", "DATE", "LIST"];

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
    let plural_format = Arc::clone(format);
    bundle
        .add_function(plural, move |positional, named| {
            let exact = match named.get(EXACT) {
                Some(FluentValue::String(keys)) => keys,
                _ => "",
            };
            first_text(positional).map_or(FluentValue::Error, |number| {
                FluentValue::from(selected_key(exact, number, plural_format.plural(number)))
            })
        })
        .expect("each function is added once, to a new bundle");
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

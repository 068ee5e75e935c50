//! Rule `translation-missing`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    document::Kind,
    site::{INTERFACE_ROOMS, config::Level},
};

/// Pages that a language of the site lacks.
pub struct TranslationMissing;

impl Rule for TranslationMissing {
    fn id(&self) -> RuleId {
        "translation-missing"
    }

    fn about(&self) -> &'static str {
        "A language of the site lacks texts that the source language has. Nothing is ever filled in from the source language: \
         such a page does not come out in that language, and links say which languages have it. Add the missing files or \
         messages, or leave them out on purpose and set `rules: { translation-missing: off }` in content/site.yaml."
    }

    fn level(&self) -> Level {
        Level::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let site = case.site;
        let source = site.catalog(site.source_language());
        for lang in site.config.languages.iter().filter(|lang| lang.value != *site.source_language()) {
            let catalog = site.catalog(lang);
            let messages: Vec<&str> = INTERFACE_ROOMS.iter().flat_map(|room| source.room(room)).filter(|id| !catalog.has(id)).collect();
            if let [first, ..] = messages[..] {
                report.push(
                    Diagnostic::error(
                        self.id(),
                        Place::At(lang.span),
                        format!(
                            "`{}` lacks {} interface messages, the first of them `{first}`, so no public page comes out in it",
                            lang.value,
                            messages.len()
                        ),
                    )
                    .help(format!("word them in locales/{}/", lang.value)),
                );
                continue;
            }
            let topics: Vec<&str> =
                site.topics.values().filter(|topic| !topic.texts.contains_key(&lang.value)).map(|topic| topic.slug.as_str()).collect();
            if let [first, ..] = topics[..] {
                report.push(
                    Diagnostic::error(
                        self.id(),
                        Place::At(lang.span),
                        format!("`{}` lacks {} of {} topics, the first of them `{first}`", lang.value, topics.len(), site.topics.len()),
                    )
                    .help(format!("add content/topics/<slug>/{}.md; until then links say which languages have them", lang.value)),
                );
            }
            let open = case.documents.languages.contains(&lang.value);
            for (kind, subject, langs) in case.documents.pages.iter().filter(|(kind, ..)| open && *kind != Kind::Topic) {
                if !langs.contains(&lang.value) {
                    let page = if subject.is_empty() { kind.id().to_owned() } else { format!("{}/{subject}", kind.id()) };
                    report.push(
                        Diagnostic::error(
                            self.id(),
                            Place::At(lang.span),
                            format!("the page `{page}` does not come out in `{}`, because some of its words are missing", lang.value),
                        )
                        .help("add the text for this language wherever the program or term has words"),
                    );
                }
            }
        }
    }
}

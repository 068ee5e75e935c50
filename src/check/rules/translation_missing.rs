//! Rule `translation-missing`: reports messages, topics, notices and pages that a language of the
//! site lacks.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId, counted},
    document::DocumentKind,
    lang::Lang,
    site::{
        INTERFACE_MESSAGE_FILES, Site, checked_text::NoticePlace, config::RuleLevel,
        program::Program, worded::Worded,
    },
};

/// The id of the rule, for the functions outside its `impl`.
const ID: RuleId = "translation-missing";

/// Reports messages, topics, notices and pages that a language of the site lacks.
pub struct TranslationMissing;

impl Rule for TranslationMissing {
    fn id(&self) -> RuleId {
        ID
    }

    fn about(&self) -> &'static str {
        "A language of the site lacks texts that the source language has. Nothing is ever filled \
         in from the source language: such a page is not published in that language, and links say \
         which languages have it. Add the missing files or messages, or omit them on purpose and \
         set `rules: { translation-missing: off }` in content/site.yaml."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let site = case.site;
        for lang in
            site.config.languages.iter().filter(|lang| lang.value != *site.source_language())
        {
            let at = Place::At(lang.span);
            let mut lacks_messages = false;
            if let Some(lacking) = missing_interface_messages(site, &lang.value, at.clone()) {
                report.push(lacking);
                lacks_messages = true;
            }
            let has_pages = case.documents.languages.contains(&lang.value);
            if lacks_messages && !has_pages {
                // No page of this language is published, so there is nothing more to list.
                continue;
            }
            report_missing_notices(site, &lang.value, at.clone(), report);
            report_missing_topics(site, &lang.value, at.clone(), report);
            // Messages that are missing are why pages are.
            if has_pages && !lacks_messages {
                report_missing_pages(case, &lang.value, &at, report);
            }
        }
    }
}

/// Returns the diagnostic for interface messages that a language lacks, or `None` if it has all.
fn missing_interface_messages(site: &Site, lang: &Lang, at: Place) -> Option<Diagnostic> {
    let source = site.catalog(site.source_language());
    let catalog = site.catalog(lang);
    let messages: Vec<&str> = INTERFACE_MESSAGE_FILES
        .iter()
        .flat_map(|file| source.ids_in_file(file))
        .filter(|id| !catalog.has(id))
        .collect();
    let first = messages.first()?;
    let words = format!(
        "`{lang}` lacks {}, the first of them `{first}`; a page that shows one of them is not \
         published in it",
        counted(messages.len(), "interface message")
    );
    Some(Diagnostic::error(ID, at, words).help(format!(
        "add them to locales/{lang}/; `careleaf review status --lang {lang}` lists what each page \
         waits for"
    )))
}

/// Reports topics without a text in a language.
fn report_missing_topics(site: &Site, lang: &Lang, at: Place, report: &mut Report) {
    let topics: Vec<&str> = site
        .topics
        .values()
        .filter(|topic| !topic.texts.contains_key(lang))
        .map(|topic| topic.slug.as_str())
        .collect();
    if let [first, ..] = topics[..] {
        let words = format!(
            "`{lang}` lacks {} of {}, the first of them `{first}`",
            topics.len(),
            counted(site.topics.len(), "topic")
        );
        report.push(Diagnostic::error(ID, at, words).help(format!(
            "add content/topics/<slug>/{lang}.md; until then, links say which languages have them"
        )));
    }
}

/// Reports pages other than topics that are not published in a language.
fn report_missing_pages(case: &Case<'_>, lang: &Lang, at: &Place, report: &mut Report) {
    for (kind, subject, langs) in &case.documents.pages {
        if *kind != DocumentKind::Topic && !langs.contains(lang) {
            report.push(unpublished_page(case, lang, at.clone(), (*kind, subject.as_str())));
        }
    }
}

/// Returns the diagnostic for a page that is not published in a language, with the reason.
fn unpublished_page(
    case: &Case<'_>,
    lang: &Lang,
    at: Place,
    (kind, subject): (DocumentKind, &str),
) -> Diagnostic {
    let page =
        if subject.is_empty() { kind.id().to_owned() } else { format!("{}/{subject}", kind.id()) };
    let absent = |why: &str| {
        Diagnostic::error(
            ID,
            at,
            format!(
                "page `{page}` is not published in `{lang}`, because some of its texts are {why}"
            ),
        )
    };
    if lacks_texts(case, lang, kind, subject) {
        absent("missing")
            .help("add the translations of the program or glossary term for this language")
    } else {
        absent("missing or unsigned")
            .help(format!("`careleaf review status --lang {lang} --texts` lists them"))
    }
}

/// Returns whether a page has texts without a translation into a language, signed or not.
fn lacks_texts(case: &Case<'_>, lang: &Lang, kind: DocumentKind, subject: &str) -> bool {
    let site = case.site;
    let program_lacks_texts = |id: &str, program: &Program| {
        let mut is_complete = true;
        program.facts.each_words(&mut |words| is_complete &= site.has_text(lang, words));
        for (class, medicines) in &program.facts.medicines {
            let class = site.medicines.class(class.as_str()).map(|class| &class.name);
            let named = medicines
                .iter()
                .filter_map(|id| site.medicines.medicine(id.as_str()))
                .map(|medicine| &medicine.names);
            is_complete &= class.into_iter().chain(named).all(|words| site.has_text(lang, words));
        }
        for notice in site.notices.in_force(
            site.jurisdiction(None, Some(id)),
            NoticePlace::Public,
            case.documents.today,
        ) {
            notice.each_words(&mut |words| is_complete &= site.has_text(lang, words));
        }
        !is_complete
    };
    match kind {
        DocumentKind::Program | DocumentKind::Questions => {
            site.programs.get(subject).is_some_and(|program| program_lacks_texts(subject, program))
        }
        // The list needs at least one program that has a page, the comparison needs all of them.
        DocumentKind::Programs => {
            site.programs.iter().all(|(id, program)| program_lacks_texts(id, program))
        }
        DocumentKind::Comparison => {
            site.programs.iter().any(|(id, program)| program_lacks_texts(id, program))
        }
        DocumentKind::Glossary => site
            .glossary
            .terms
            .iter()
            .any(|term| !site.has_text(lang, &term.term) || !site.has_text(lang, &term.meaning)),
        _ => false,
    }
}

/// Reports notices without a text in a language. Documents that must show them are withheld in it.
fn report_missing_notices(site: &Site, lang: &Lang, at: Place, report: &mut Report) {
    let mut lacking = Vec::new();
    for notice in &site.notices.notices {
        let mut is_complete = true;
        notice.each_words(&mut |words| is_complete &= site.has_text(lang, words));
        lacking.extend((!is_complete).then(|| notice.id.as_str()));
    }
    if let [first, ..] = lacking[..] {
        let words = format!(
            "`{lang}` lacks texts of {} of {}, the first of them `{first}`",
            lacking.len(),
            counted(site.notices.notices.len(), "notice")
        );
        report.push(Diagnostic::error(ID, at, words).help(
            "add them to content/notices.yaml; until then, documents that must show them are \
                 withheld in this language",
        ));
    }
}

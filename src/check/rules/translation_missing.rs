//! Rule `translation-missing`.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    document::Kind,
    lang::Lang,
    site::{INTERFACE_ROOMS, Site, config::Level, kinds::NoticePlace, program::Program},
};

/// The name of the rule, for messages.
const ID: RuleId = "translation-missing";

/// Pages that a language of the site lacks.
pub struct TranslationMissing;

impl Rule for TranslationMissing {
    fn id(&self) -> RuleId {
        ID
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
        for lang in
            site.config.languages.iter().filter(|lang| lang.value != *site.source_language())
        {
            let catalog = site.catalog(lang);
            let messages: Vec<&str> = INTERFACE_ROOMS
                .iter()
                .flat_map(|room| source.room(room))
                .filter(|id| !catalog.has(id))
                .collect();
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
            notices(site, &lang.value, Place::At(lang.span), report);
            let topics: Vec<&str> = site
                .topics
                .values()
                .filter(|topic| !topic.texts.contains_key(&lang.value))
                .map(|topic| topic.slug.as_str())
                .collect();
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
            for (kind, subject, langs) in
                case.documents.pages.iter().filter(|(kind, ..)| open && *kind != Kind::Topic)
            {
                if !langs.contains(&lang.value) {
                    report.push(absent(
                        case,
                        &lang.value,
                        Place::At(lang.span),
                        (*kind, subject.as_str()),
                    ));
                }
            }
        }
    }
}

/// A page that does not come out in a language, and why.
fn absent(case: &Case<'_>, lang: &Lang, at: Place, (kind, subject): (Kind, &str)) -> Diagnostic {
    let page =
        if subject.is_empty() { kind.id().to_owned() } else { format!("{}/{subject}", kind.id()) };
    let absent = |why: &str| {
        Diagnostic::error(
            ID,
            at,
            format!(
                "the page `{page}` does not come out in `{lang}`, because some of its words {why}"
            ),
        )
    };
    if lacks_words(case, lang, kind, subject) {
        absent("are missing")
            .help("add the text for this language wherever the program or term has words")
    } else {
        absent("are missing or nobody has signed them")
            .help(format!("`careleaf review status --lang {lang} --texts` names them"))
    }
}

/// Whether words of a page are not there in a language, whoever signed the others.
fn lacks_words(case: &Case<'_>, lang: &Lang, kind: Kind, subject: &str) -> bool {
    let site = case.site;
    let of_program = |id: &str, program: &Program| {
        let mut all = true;
        program.facts.each_words(&mut |words| all &= site.is_worded(lang, words));
        for (class, medicines) in &program.facts.medicines {
            let class = site.medicines.class(class.as_str()).map(|class| &class.name);
            let named = medicines
                .iter()
                .filter_map(|id| site.medicines.medicine(id.as_str()))
                .map(|medicine| &medicine.names);
            all &= class.into_iter().chain(named).all(|words| site.is_worded(lang, words));
        }
        for notice in site.notices.of(
            site.jurisdiction(None, Some(id)),
            NoticePlace::Public,
            case.documents.today,
        ) {
            notice.each_words(&mut |words| all &= site.is_worded(lang, words));
        }
        !all
    };
    match kind {
        Kind::Program | Kind::Questions => {
            site.programs.get(subject).is_some_and(|program| of_program(subject, program))
        }
        // The list needs one program that has a page, the comparison all of them.
        Kind::Programs => site.programs.iter().all(|(id, program)| of_program(id, program)),
        Kind::Comparison => site.programs.iter().any(|(id, program)| of_program(id, program)),
        Kind::Glossary => {
            site.glossary.terms.iter().any(|term| {
                !site.is_worded(lang, &term.term) || !site.is_worded(lang, &term.meaning)
            })
        }
        _ => false,
    }
}

/// Notices that have no words in a language: whatever must show them does not come out in it.
fn notices(site: &Site, lang: &Lang, at: Place, report: &mut Report) {
    let mut lacking = Vec::new();
    for notice in &site.notices.notices {
        let mut all = true;
        notice.each_words(&mut |words| all &= site.is_worded(lang, words));
        lacking.extend((!all).then(|| notice.id.as_str()));
    }
    if let [first, ..] = lacking[..] {
        let words = format!(
            "`{lang}` lacks words of {} of {} notices, the first of them `{first}`",
            lacking.len(),
            site.notices.notices.len()
        );
        report.push(
            Diagnostic::error(ID, at, words).help("add them to content/notices.yaml; until then no document that must show them comes out in it"),
        );
    }
}

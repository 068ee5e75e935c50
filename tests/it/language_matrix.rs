//! Sixty languages at once: each page has the direction of its script, dates that are not those of
//! the root locale, digits as on the labels, and phones and doses in order. Issue 16.
//!
//! The messages are stubs: a few letters of the language, and the values. Words of YAML files are
//! those in Spanish, since only their values are looked at.

use std::{env, fmt::Write, fs, path::Path, sync::OnceLock};

use globset::{Glob, GlobSet};
use icu::properties::{
    CodePointMapData,
    props::{GeneralCategory, GeneralCategoryGroup},
};

use careleaf::{
    build::Scope,
    diag::emit,
    digits::ascii_digit,
    lang::Lang,
    output_format::OutputFormat,
    privacy::Realm,
    source::Sources,
    text::{
        FormatOptions, LanguageData, LocaleFormat, MessageText, MessageVariants, PluralForms,
        argument_name, messages,
    },
};

use super::{
    memory::{Built, MemorySite},
    sandbox::{TODAY, pdf_pages, tree},
};

/// Languages that people in the United States ask for, with and without data in CLDR.
const TAGS: &str = "ar-EG am bn bs ceb chk ckb de dv fa fa-AF fil fr fr-CA gu haw he hi hmn hr ht \
    hy id ilo it ja ka kk km ko ksw ku lo mam-Latn mh ml mr ms my ne nv om pa pa-Arab pl ps pt-BR \
    ro ru si sm so sq sr-Latn sw ta te th ti tr ug uk ur uz vi yi yue zh-Hans zh-Hant";

/// Written from right to left.
const RIGHT_TO_LEFT: &str = "ar-EG ckb dv fa fa-AF he pa-Arab ps ug ur yi";

/// Messages for staff, which no page of a patient shows, and the phrases of the sample.
const STAFF_FILES: [&str; 3] = ["desk.ftl", "review.ftl", "phrases.ftl"];

fn langs() -> Vec<Lang> {
    TAGS.split_whitespace().map(|tag| Lang::parse(tag).expect("a good tag")).collect()
}

/// Returns a few letters of a language.
fn word(lang: &Lang) -> String {
    let letters = LanguageData::for_language(lang).letters;
    // A mark has no direction of its own.
    let is_letter = |c: &char| {
        GeneralCategoryGroup::Letter.contains(CodePointMapData::<GeneralCategory>::new().get(*c))
    };
    let word: String = letters.chars().filter(is_letter).take(4).collect();
    assert!(!word.is_empty(), "{lang} has no letters");
    word
}

/// Returns a message in a language: a word and the values as the source shows them, in each plural
/// form that it needs, or for each key of the source.
fn stub(message: &MessageText, english: &str, word: &str, forms: &PluralForms) -> String {
    let source = MessageVariants::read(&message.id, &message.text(english)).expect("a message");
    let selections = source.pattern_selections();
    let selection = selections.first();
    let selected = selection.and_then(|selection| argument_name(&selection.selector));
    let shown = source.placeables();
    let value = |name: &String| {
        let call = shown.iter().find(|call| argument_name(call) == Some(name));
        call.map_or_else(|| format!(" {{ ${name} }}"), |call| format!(" {{ {call} }}"))
    };
    let others = message.shape.arguments.iter().filter(|name| Some(name.as_str()) != selected);
    let values: String = others.map(value).collect();
    let (Some(selection), Some(name)) = (selection, selected) else {
        return format!("{} = {word}{values}\n", message.id);
    };
    let is_plural = selection.selector.starts_with("PLURAL(");
    // The number itself is shown as another value, or formatted.
    let shows_number = ["amount", "low"].iter().any(|one| message.shape.arguments.contains(*one));
    let number = match is_plural && !shows_number {
        true => format!(" {{ NUM(${name}) }}"),
        false => String::new(),
    };
    let keys: Vec<String> = if is_plural {
        let mark = |form| if form == "other" { "other*".to_owned() } else { String::from(form) };
        forms.needed().into_iter().map(mark).collect()
    } else {
        selection.keys.clone()
    };
    let mut out = format!("{} = {{ {} ->\n", message.id, selection.selector);
    for key in keys {
        let (mark, key) = match key.strip_suffix('*') {
            Some(key) => ("   *", key),
            None => ("    ", key.as_str()),
        };
        writeln!(out, "{mark}[{key}] {word}{number}{values}").expect("a string takes it");
    }
    out + " }\n"
}

/// Adds the Spanish words of a YAML file as words of all languages.
fn with_languages(yaml: &str) -> String {
    let mut out = String::new();
    for line in yaml.lines() {
        let indent = &line[..line.len() - line.trim_start().len()];
        out.push_str(line);
        if let Some(words) = line.trim_start().strip_prefix("es: ") {
            TAGS.split_whitespace().for_each(|tag| out += &format!("\n{indent}{tag}: {words}"));
        } else if let Some((_, words)) =
            line.split_once(", es: ").filter(|_| line.contains("{ en: "))
        {
            let (words, after) = words.split_once(" }").expect("a map on one line");
            out.truncate(out.len() - after.len() - 2);
            TAGS.split_whitespace().for_each(|tag| out += &format!(", {tag}: {words}"));
            out += &format!(" }}{after}");
        }
        out.push('\n');
    }
    out
}

fn site() -> MemorySite {
    let mut site = MemorySite::starter();
    let list =
        format!("languages: [en, es, {}]", TAGS.split_whitespace().collect::<Vec<_>>().join(", "));
    for (path, bytes) in Sources::starter_site() {
        if path.ends_with(".yaml") && path != "content/medicines.yaml" {
            let text = String::from_utf8(bytes.into_owned()).expect("sources are UTF-8");
            // The topic of the starter says the same.
            let text = text
                .replace("I use the crisis numbers on this page now", "I sit by the window")
                .replace(
                    "Uso ahora los números de crisis de esta página",
                    "Me siento a la ventana",
                );
            let text = with_languages(&text).replace("languages: [en, es]", &list);
            site.write(&path, text);
        }
    }
    // A medicine that the site does not know needs no words but those of the program.
    site.write("content/medicines.yaml", "medicines: []\nclasses: []\n");
    site.edit(
        "content/care-plans/sample.yaml",
        "name: sertraline",
        "name: notazole\n    class: other",
    );
    site.edit("content/programs/first-program.yaml", "  antidepressant: [sertraline]\n", "");
    site.edit("content/programs/first-program.yaml", "medicines:\n", "");
    site.edit(
        "content/site.yaml",
        "public: [html, pdf], private: [html, pdf]",
        "public: [html], private: [html], handout: full",
    );
    let english = tree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en"));
    for lang in langs() {
        let (word, forms) = (word(&lang), PluralForms::new(&lang));
        for (file, bytes) in
            english.iter().filter(|(file, _)| !STAFF_FILES.contains(&file.as_str()))
        {
            let text = std::str::from_utf8(bytes).expect("messages are UTF-8");
            let stubs: String =
                messages(text).iter().map(|message| stub(message, text, &word, &forms)).collect();
            site.write(&format!("locales/{lang}/{file}"), stubs);
        }
        site.write(&format!("content/topics/sleep/{lang}.md"), topic(&word));
    }
    site
}

/// Returns a topic with what must keep its order in every language.
fn topic(word: &str) -> String {
    format!(
        "---\ntitle: {word}\nsummary: {word}\norigin: machine\n---\n\n{word} 50 mg {word} \
         1-800-555-0199 {word} +1 (555) 010-0131 {word} PHQ-9 {word}.\n"
    )
}

/// Builds PDFs of a few languages of different scripts, or, for `scripts/long.sh`, of all of them,
/// which takes minutes. A language whose script no font of this machine has is refused by name.
#[test]
fn pdfs_have_what_pages_have() {
    let all = env::var_os("ALL_LANGUAGES").is_some();
    let chosen = |lang: &Lang| all || ["ar-EG", "my", "ht"].contains(&lang.tag());
    let scope = Scope {
        langs: langs().into_iter().filter(chosen).collect(),
        formats: vec![OutputFormat::Pdf],
        only: GlobSet::new([Glob::new("*/{topics/sleep/*,*/handout.pdf}").expect("a pattern")])
            .ok(),
        ..Scope::all(TODAY.parse().expect("a day"))
    };
    let (site, folder) = (site(), tempfile::tempdir().expect("a folder"));
    let built = site.build_scope(scope.clone());
    let report = emit::text(&built.outcome.report, &site.sources(), emit::Style::default());
    for lang in &scope.langs {
        let topic = (Realm::Public, format!("{lang}/topics/sleep/sleep.pdf"));
        let handout = (Realm::Private, format!("sample/{lang}/handout.pdf"));
        let Some((topic, handout)) = built.files.get(&topic).zip(built.files.get(&handout)) else {
            assert!(report.contains("font") && report.contains(&format!("`{lang}`")), "{report}");
            continue;
        };
        let [topic, handout] = [topic, handout].map(|bytes| {
            let path = folder.path().join("page.pdf");
            fs::write(&path, bytes).expect("it can be written");
            pdf_pages(&path).concat()
        });
        for fact in ["50 mg", "1-800-555-0199", "+1 (555) 010-0131", "PHQ-9"] {
            assert!(topic.contains(fact), "{lang}: `{fact}` is not in {topic}");
        }
        for fact in ["988", "911"] {
            assert!(handout.contains(fact), "{lang}: `{fact}` is not in {handout}");
        }
        let tofu = |c: char| c == '\u{fffd}' || c == '\0';
        assert!(!topic.contains(tofu) && !handout.contains(tofu), "{lang}: {topic} {handout}");
    }
}

/// Returns the build that the tests of this file share.
fn built() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| site().build())
}

/// Returns the text of a page as a reader sees it.
fn visible(page: &str) -> String {
    let body = page.split_once("<body").expect("a page has a body").1;
    let text: String = body
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text))
        .collect();
    text.chars().filter(|c| !matches!(c, '\u{2061}'..='\u{2069}')).collect()
}

/// Returns the topic and the handout of a language.
fn pages(lang: &Lang) -> [String; 2] {
    [
        built().read(Realm::Public, &format!("{lang}/topics/sleep/index.html")),
        built().read(Realm::Private, &format!("sample/{lang}/handout.html")),
    ]
}

#[test]
fn pages_run_in_the_direction_of_their_script() {
    for lang in langs() {
        let is_rtl = RIGHT_TO_LEFT.split_whitespace().any(|tag| tag == lang.tag());
        let direction = if is_rtl { "rtl" } else { "ltr" };
        for page in pages(&lang) {
            let opening = format!("<html lang=\"{lang}\" dir=\"{direction}\"");
            assert!(page.contains(&opening), "{lang}: {page}");
        }
        let [topic, _] = pages(&lang);
        let isolated = "<bdi dir=\"ltr\">1-800-555-0199</bdi>";
        assert_eq!(topic.contains(isolated), is_rtl, "{lang}: {topic}");
    }
}

#[test]
fn doses_phones_and_dates_are_written_as_readers_of_the_language_expect() {
    for lang in langs() {
        let [topic, handout] = pages(&lang).map(|page| visible(&page));
        for fact in ["50 mg", "1-800-555-0199", "+1 (555) 010-0131", "PHQ-9"] {
            assert!(topic.contains(fact), "{lang}: `{fact}` is not in {topic}");
        }
        let options = FormatOptions { country: Some("US".to_owned()), ..FormatOptions::default() };
        let date =
            LocaleFormat::with_options(&lang, &options).date("2026-11-16".parse().expect("a day"));
        let date: String = date.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
        // Where CLDR has no words of dates, the stub messages have: one before the day, and the
        // month.
        let date = if date == "2026-11-16" {
            let word = word(&lang);
            format!("{word} 16 {word} 2026")
        } else {
            date
        };
        assert!(handout.contains(&date), "{lang}: `{date}` is not in {handout}");
        for text in [topic, handout] {
            assert!(!text.contains("M11") && !text.contains("M09"), "{lang}: {text}");
            let foreign = text.chars().find(|c| ascii_digit(*c).is_some_and(|digit| digit != *c));
            assert_eq!(foreign, None, "{lang}: {text}");
        }
    }
}

#[test]
fn every_language_is_complete_with_its_plural_forms() {
    let report = &built().outcome.report;
    let text = emit::text(report, &site().sources(), emit::Style::default());
    assert_eq!(report.errors(), 0, "{text}");
}

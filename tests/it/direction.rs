//! Phones, doses, codes and names keep their order on pages from right to left and from left to
//! right, and characters that control the direction are refused. Issue 16, point 3.

use std::{fmt::Write, path::Path};

use careleaf::{privacy::Realm, source::Sources, text::messages};

use super::{memory::MemorySite, sandbox::tree};

/// Returns the starter site with three languages more, from right to left: Arabic, and two whose
/// messages are stubs. Their other words are Spanish.
fn site() -> MemorySite {
    let mut site = MemorySite::starter();
    site.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, ar, fa, he]");
    for (path, bytes) in Sources::starter_site() {
        if ["content/crisis-lines.yaml", "content/notices.yaml"].contains(&path.as_str()) {
            let text = String::from_utf8(bytes.into_owned()).expect("sources are UTF-8");
            site.write(&path, with_more_languages(&text));
        }
    }
    let spanish = "  es: Mi Clínica\n";
    site.edit("content/site.yaml", spanish, &with_more_languages(spanish));
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    for (file, bytes) in tree(&locales) {
        let english = String::from_utf8(bytes).expect("messages are UTF-8");
        for (lang, word) in [("fa", "واژه"), ("he", "מילה")] {
            let mut stubs = String::new();
            for message in messages(&english) {
                let values: String =
                    message.shape.arguments.iter().map(|name| format!(" {{ ${name} }}")).collect();
                writeln!(stubs, "{} = {word}{values}", message.id).expect("a string takes it");
            }
            site.write(&format!("locales/{lang}/{file}"), stubs);
        }
    }
    site
}

/// Adds the Spanish words of a file as words of the further languages.
fn with_more_languages(yaml: &str) -> String {
    let mut out = String::new();
    for line in yaml.lines() {
        let indent = &line[..line.len() - line.trim_start().len()];
        if let Some(words) = line.trim_start().strip_prefix("es: ") {
            out.push_str(line);
            for lang in ["ar", "fa", "he"] {
                out += &format!("\n{indent}{lang}: {words}");
            }
        } else if let Some((before, words)) = line.split_once(", es: ") {
            let words = words.trim_end_matches(" }");
            out += &format!("{before}, es: {words}, ar: {words}, fa: {words}, he: {words} }}");
        } else {
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}

fn topic(title: &str, body: &str) -> String {
    format!(
        "---\ntitle: \"{title}\"\nsummary: \"{title}\"\nkind: practical\naudience: patients\n\
         substance_use: false\nsources:\n  - title: \"Mental Health (MedlinePlus)\"\n    \
         url: https://medlineplus.gov/mentalhealth.html\n---\n\n{body}\n"
    )
}

#[test]
fn topics_from_right_to_left_isolate_phones_doses_codes_and_names() {
    let mut site = site();
    site.write(
        "content/topics/sleep/ar.md",
        topic(
            "اتصل على 1-800-555-0199",
            "اتصل على 1-800-555-0199 أو +1 (555) 010-0131.\n\nأرسل HOME إلى 741741. درجة \
             **PHQ-9**: 12/27.\n\nخذ **50** mg مرتين، أو Zoloft 50 ملغ، من 7:30 – 9:00 AM.",
        ),
    );
    site.write(
        "content/topics/sleep/fa.md",
        topic("خواب", "روزی 50 mg بخورید، 2–3 بار. `F32.1` و 5 mL/8 mEq و user@example.org."),
    );
    site.write(
        "content/topics/sleep/he.md",
        topic("שינה", "קחו ב-50 mg, עד -5 או 24/7.\n\n- A1C (7%)\n- 7:30 – 9:00 AM"),
    );
    let built = site.build();
    let page = |lang: &str| built.read(Realm::Public, &format!("{lang}/topics/sleep/index.html"));
    let (ar, fa, he) = (page("ar"), page("fa"), page("he"));
    let shows = |page: &str, shown: &[&str]| {
        for shown in shown {
            assert!(page.contains(shown), "`{shown}` is not in:\n{page}");
        }
    };
    let plain = |page: &str| page.replace("<u>", "").replace("</u>", "");
    shows(
        &plain(&ar),
        &[
            "<title>اتصل على \u{2066}1-800-555-0199\u{2069}",
            "<bdi dir=\"ltr\">1-800-555-0199</bdi> أو <bdi dir=\"ltr\">+1 (555) 010-0131</bdi>.",
            "<bdi dir=\"ltr\">HOME</bdi> إلى <bdi dir=\"ltr\">741741</bdi>.",
            "<strong>\u{2066}PHQ-9</strong>: 12/27\u{2069}.",
            "<strong>\u{2066}50</strong> mg\u{2069} مرتين",
            "<bdi dir=\"ltr\">Zoloft</bdi> 50 ملغ",
            "<bdi dir=\"ltr\">7:30 – 9:00 AM</bdi>",
        ],
    );
    shows(
        &plain(&fa),
        &[
            "<bdi dir=\"ltr\">50 mg</bdi>",
            "<bdi dir=\"ltr\">2–3</bdi>",
            "<code dir=\"ltr\"><bdi dir=\"ltr\">F32.1</bdi></code>",
            "<bdi dir=\"ltr\">5 mL/8 mEq</bdi>",
            "<bdi dir=\"ltr\">user@example.org</bdi>.",
        ],
    );
    shows(
        &plain(&he),
        &[
            "ב-<bdi dir=\"ltr\">50 mg</bdi>,",
            "עד <bdi dir=\"ltr\">-5</bdi>",
            "<bdi dir=\"ltr\">24/7</bdi>.",
            "<bdi dir=\"ltr\">A1C (7%)</bdi>",
        ],
    );
    for page in [ar, fa, he] {
        assert!(!page.contains("=\"<") && !page.contains("dir=\"\u{2066}"), "{page}");
    }
}

#[test]
fn a_name_from_right_to_left_swallows_no_digits_in_english() {
    let mut site = MemorySite::starter();
    site.write(
        "content/topics/sleep/en.md",
        topic("Sleep", "Call محمد 555-0142 or محمد علي (the nurse)."),
    );
    let page = site.build().read(Realm::Public, "en/topics/sleep/index.html");
    let shown = "Call <bdi dir=\"rtl\">محمد</bdi> 555-0142 or <bdi dir=\"rtl\">محمد علي</bdi> (the";
    assert!(page.contains(shown), "{page}");
}

#[test]
fn text_from_left_to_right_has_no_isolates_of_its_own() {
    let page = MemorySite::starter().build().read(Realm::Public, "en/topics/sleep/index.html");
    assert!(!page.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']), "{page}");
}

#[test]
fn characters_that_control_the_direction_are_refused_in_every_file_with_words() {
    for (path, from, to, code) in [
        ("content/topics/sleep/es.md", "---\n\n", "---\n\nTome \u{202e}05 mg.\n\n", "U+202E"),
        ("content/topics/sleep/es.md", "---\n\n", "---\n\nTome &rlm;50 mg.\n\n", "U+200F"),
        ("content/site.yaml", "en: My Clinic", "en: \"My \\u2066Clinic\"", "U+2066"),
        ("content/crisis-lines.yaml", "lines:", "# \u{200e}\nlines:", "U+200E"),
        ("content/glossary.yaml", "terms:", "# 5\u{2069}\nterms:", "U+2069"),
    ] {
        let mut site = MemorySite::starter();
        site.edit(path, from, to);
        site.check().reports(&["direction-character", code, &format!("{path}:")]);
    }
    let mut site = MemorySite::starter();
    site.write("locales/es/phrases.ftl", "own-words = Tome { \"\\u202E\" }05 mg\n");
    site.check().reports(&["direction-character", "U+202E", "locales/es/phrases.ftl:1"]);
}

#[test]
fn a_record_with_such_a_character_is_refused_without_its_words() {
    let mut site = MemorySite::starter();
    site.edit(
        "content/care-plans/sample.yaml",
        "preferred_name: Sam",
        "preferred_name: \"Sam \\u202emas\"",
    );
    let checked = site.check();
    checked.reports(&["direction-character", "U+202E (right-to-left override)"]);
    let built = site.build();
    assert!(built.pages(Realm::Private).next().is_none(), "no document is made from it");
}

#[test]
fn isolates_that_end_on_their_line_are_kept_and_not_doubled() {
    let mut site = site();
    site.write(
        "content/topics/sleep/ar.md",
        topic("النوم", "اتصل على \u{2066}1-800-555-0199\u{2069} الآن."),
    );
    let built = site.build();
    let page = built.read(Realm::Public, "ar/topics/sleep/index.html").replace("<u>", "");
    assert!(page.contains("على <bdi dir=\"ltr\">1-800-555-0199</bdi> الآن"), "{page}");
}

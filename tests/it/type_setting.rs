//! Type in many scripts: line breaks, emphasis, charts, fonts, and characters that nothing shows.

use std::{fs, path::Path, process::Command};

use careleaf::{lang::Lang, privacy::Realm, text::PluralForms};

use super::{
    handout::{RECORD, record},
    memory::MemorySite,
    sandbox::{RunResult, Sandbox, TODAY, careleaf, tree},
};

/// Languages whose charts could not be printed or whose words were torn, with a sentence without
/// spaces where the script has none.
const WORDS: [(&str, &str); 4] = [
    ("my", "ခေါင်းမူးခြင်းသို့မဟုတ်အိပ်မပျော်ခြင်းရှိပါကသင့်ဆရာဝန်ကိုချက်ချင်းဖုန်းဆက်ပါ"),
    ("km", "ប្រសិនបើអ្នកវិលមុខឬគេងមិនលក់សូមទូរស័ព្ទទៅវេជ្ជបណ្ឌិតរបស់អ្នកភ្លាមៗ"),
    ("ta", "தலைச்சுற்றல் ஏற்பட்டால் உடனே மருத்துவரை அழைக்கவும்"),
    ("ur", "اگر چکر آئیں یا نیند نہ آئے تو فوراً اپنے معالج کو فون کریں"),
];

/// Adds a language to the starter site: its own words before the English ones, wherever Spanish is.
fn add_language(sandbox: &Sandbox, tag: &str, words: &str) {
    let short: String = words.chars().take(24).collect();
    for (path, bytes) in sandbox.tree("content") {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let path = format!("content/{path}");
        if path.ends_with("en.md") {
            let text = text
                .replace("\ntitle: ", &format!("\ntitle: {short} "))
                .replace("- Get up", &format!("- {words}{words}{words} Get up"));
            sandbox.write(&path.replace("en.md", &format!("{tag}.md")), text);
        } else if path.ends_with(".yaml") {
            // Words that a record shares with a public file would look like a leak.
            let own: String = words.chars().skip(25).take(8).collect();
            let words = if path.contains("care-plans") { own.trim() } else { short.trim() };
            sandbox.write(&path, with_language(&text, tag, words));
        }
    }
    sandbox.edit("content/site.yaml", "languages: [en, es", &format!("languages: [en, es, {tag}"));
    sandbox.edit(
        "content/care-plans/sample.yaml",
        "languages: [en",
        &format!("languages: [en, {tag}"),
    );
    let lang = Lang::parse(tag).expect("a good tag");
    let has_one = PluralForms::new(&lang).needed().contains(&"one");
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    for (name, bytes) in tree(&built_in) {
        if !matches!(name.as_str(), "phrases.ftl" | "desk.ftl" | "review.ftl") {
            let text = String::from_utf8(bytes).expect("messages are UTF-8");
            // A form that the language does not have is an error.
            let forms: String = text
                .split_inclusive('\n')
                .filter(|line| has_one || !line.trim_start().starts_with("[one]"))
                .collect();
            sandbox.write(&format!("locales/{tag}/{name}"), forms);
        }
    }
    sandbox
        .write(&format!("locales/{tag}/medicines.ftl"), sandbox.read("locales/en/medicines.ftl"));
}

/// Repeats each English text of a YAML file, after these words, in another language.
fn with_language(text: &str, tag: &str, words: &str) -> String {
    let own = |english: &str| match english.strip_prefix('"') {
        _ if english.starts_with('[') => english.to_owned(),
        Some(rest) => format!("\"{words} {rest}"),
        None => format!("{words} {english}"),
    };
    let mut out = String::new();
    let mut english = String::new();
    for line in text.lines() {
        let bare = line.trim_start();
        if let Some(found) = bare.strip_prefix("- ").unwrap_or(bare).strip_prefix("en: ") {
            english = found.to_owned();
        }
        if bare.starts_with("es: ") {
            let indent = &line[..line.len() - bare.len()];
            out.push_str(&format!("{indent}{tag}: {}\n", own(&english)));
        }
        match (line.find("{ en: "), line.find(", es: ")) {
            (Some(start), Some(end)) if start < end => {
                // A language that was added before this one follows the English words.
                let added = WORDS.iter().filter_map(|(tag, _)| line.find(&format!(", {tag}: ")));
                let english = &line[start + 6..added.min().map_or(end, |added| added.min(end))];
                let (before, after) = line.split_at(end);
                out.push_str(&format!("{before}, {tag}: {}{after}\n", own(english)));
            }
            _ => out.push_str(&format!("{line}\n")),
        }
    }
    out
}

/// Returns what a program prints about a PDF.
#[track_caller]
fn output(program: &str, arguments: &[&str], sandbox: &Sandbox, path: &str) -> String {
    let ran = Command::new(program)
        .args(arguments)
        .arg(sandbox.site().join(path))
        .args((program == "pdftotext").then_some("-"))
        .output()
        .unwrap_or_else(|error| panic!("{program} (scripts/setup.sh --checks): {error}"));
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn handouts_and_charts_print_in_scripts_that_are_hard_to_shape() {
    let sandbox = Sandbox::with_pdfs();
    for (tag, words) in WORDS {
        add_language(&sandbox, tag, words);
        // A name of a band in the script of the language is on the chart.
        let measures = sandbox.read(&format!("locales/{tag}/measures.ftl"));
        let short: String = words.chars().take(9).collect();
        sandbox.write(
            &format!("locales/{tag}/measures.ftl"),
            measures.replace("= mild", &format!("= {short} mild")),
        );
    }
    let ran = sandbox.run(&["build", "--format", "pdf", "--only", "sample/*/handout*"]);
    assert!(!ran.err.contains("print-failed") && !ran.err.contains("font-missing"), "{}", ran.err);
    for (tag, _) in WORDS {
        let path = format!("private-out/sample/{tag}/handout.pdf");
        assert!(sandbox.has(&path), "{tag}: {}", ran.err);
        let text = output("pdftotext", &["-raw"], &sandbox, &path);
        // The Khmer "and" of CLDR ends with a zero-width space; none is ours.
        let ours = text.replace("ង\u{200b}", "");
        assert!(!ours.contains(['\u{200b}', '\u{fffd}']), "{tag}: {text}");
        // The labels of the chart are text: its highest total stands alone on a line.
        let is_27 = |line: &str| line.trim_matches(|c: char| !c.is_alphanumeric()) == "27";
        assert!(text.lines().any(is_27), "{tag}: {text}");
        let tags = output("pdfinfo", &["-struct"], &sandbox, &path);
        assert_eq!(tags.matches("Figure").count(), 2, "the chart and the code: {tag}: {tags}");
    }
    let nastaliq = output("pdffonts", &[], &sandbox, "private-out/sample/ur/handout.pdf");
    assert!(nastaliq.contains("Nastaliq"), "{nastaliq}");
}

#[test]
fn long_lines_without_spaces_stay_on_the_page_and_keep_their_words_whole() {
    let sandbox = Sandbox::with_pdfs();
    let (tag, words) = WORDS[1];
    add_language(&sandbox, tag, words);
    let address = format!("https://example.org/{}", "x".repeat(300));
    sandbox.edit("content/topics/sleep/km.md", "- Drink", &format!("- {address} Drink"));
    let ran = sandbox.run(&["build", "--format", "pdf", "--only", "km/topics/sleep/**"]);
    let path = "out/public/km/topics/sleep/sleep.pdf";
    assert!(sandbox.has(path), "{}", ran.err);
    let text = output("pdftotext", &["-raw"], &sandbox, path);
    // A line may end after a word, never between a consonant and the sign below or beside it.
    for line in text.lines() {
        let first = line.chars().next().unwrap_or(' ');
        assert!(!matches!(first, '\u{17b6}'..='\u{17d3}'), "{line}");
        assert!(!line.ends_with('\u{17d2}'), "{line}");
    }
    assert!(!text.contains(&format!("ប្រ{}សិន", '\u{200b}')), "{text}");
    let edge = output("pdftotext", &["-bbox"], &sandbox, path)
        .lines()
        .filter_map(|line| line.split_once("xMax=\"")?.1.split('"').next()?.parse::<f64>().ok())
        .fold(0.0, f64::max);
    assert!(edge > 300.0 && edge < 612.0, "a line ends at {edge}");
}

#[test]
fn emphasis_beside_punctuation_reaches_the_page_and_leftover_marks_do_not() {
    const TOPIC: &str = "content/topics/sleep/en.md";
    let mut site = MemorySite::starter();
    site.edit(TOPIC, "- Get up", "- **注意：**早上 **「薬」**を **약(50 mg)**은 Get up");
    let page = site.build().read(Realm::Public, "en/topics/sleep/index.html");
    for strong in ["注意：</strong>早上", "「薬」</strong>を", "약(50 mg)</strong>은"] {
        assert!(page.contains(strong), "{page}");
    }
    assert!(!page.contains("**"), "{page}");
    site.edit(TOPIC, "- Get some", "- **Note:**Get some");
    site.edit("locales/en/medicines.ftl", " = ", " = **Note** ");
    let found: Vec<(String, u64)> = site
        .check()
        .diagnostics()
        .iter()
        .filter(|found| matches!(found["rule"].as_str(), Some("prose-mark" | "text-mark")))
        .map(|found| {
            (
                found["path"].as_str().unwrap_or_default().to_owned(),
                found["line"].as_u64().unwrap_or_default(),
            )
        })
        .collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().all(|(file, line)| !file.is_empty() && *line > 1), "{found:?}");
}

#[test]
fn a_character_that_nothing_can_show_is_named_with_its_place() {
    let mut site = MemorySite::with_one_medicine();
    site.edit("content/topics/sleep/en.md", "- Get up", "- \u{f0b7} Get up \u{f0b7}");
    site.edit("content/glossary.yaml", "meaning:", "# \u{f0b7}\n    meaning:");
    site.edit("locales/es/medicines.ftl", " = ", " = a\u{feff}b ");
    site.edit("content/care-plans/sample.yaml", "name: Robin", "name: Ro\u{fffd}bin");
    let found: Vec<_> = site
        .check()
        .diagnostics()
        .into_iter()
        .filter(|found| found["rule"] == "text-character")
        .collect();
    assert_eq!(found.len(), 3, "{found:#?}");
    let text = serde_json::to_string(&found).expect("diagnostics are JSON");
    for expected in ["U+F0B7", "U+FEFF", "at 2 places of this file", "topics/sleep/en.md"] {
        assert!(text.contains(expected), "{text}");
    }
    assert!(!text.contains("U+FFFD (") && !text.contains("bin"), "a record is quoted: {text}");
}

#[test]
fn what_looks_right_and_is_written_wrong_is_a_warning_at_its_word() {
    let mut site = MemorySite::with_one_medicine();
    site.edit("content/topics/sleep/es.md", "Levántese", "Lev\u{e1}nt\u{435}se");
    site.edit("content/topics/sleep/en.md", "- Get up", "- Get u\u{ad}p");
    site.edit("content/care-plans/sample.yaml", "name: Robin", "name: Ro\u{200b}bin");
    let diagnostics = site.check().diagnostics();
    let found = |rule: &str| diagnostics.iter().filter(|found| found["rule"] == rule).count();
    assert_eq!((found("text-lookalike"), found("text-invisible")), (1, 2), "{diagnostics:#?}");
    let text = serde_json::to_string(&diagnostics).expect("diagnostics are JSON");
    assert!(!text.contains("bin"), "a record is quoted: {text}");
}

#[test]
fn a_character_without_a_font_is_named_once_for_each_file() {
    let sandbox = Sandbox::with_pdfs();
    let fonts = sandbox.beside("fonts");
    fs::create_dir_all(&fonts).expect("it can be made");
    for name in ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"] {
        let font = walkdir::WalkDir::new("/usr/share/fonts")
            .into_iter()
            .filter_map(Result::ok)
            .find(|entry| entry.file_name() == name)
            .expect("scripts/setup.sh brings Noto Sans");
        fs::copy(font.path(), fonts.join(name)).expect("it can be copied");
    }
    let config = sandbox.beside("fonts.conf");
    fs::write(&config, format!("<fontconfig><dir>{}</dir></fontconfig>", fonts.display()))
        .expect("it can be written");
    sandbox
        .edit("content/topics/sleep/en.md", "- Get up", "- 🛏 Get up 🛏")
        .write(RECORD, record("questions: [\"🦷 ok\"]\n"));
    let mut command = careleaf();
    command.current_dir(sandbox.site()).env("FONTCONFIG_FILE", &config);
    let ran: RunResult = command
        .args(["build", "--today", TODAY, "--format", "pdf"])
        .output()
        .expect("the program runs")
        .into();
    assert_eq!(ran.err.matches("U+1F6CF").count(), 1, "{}", ran.err);
    assert!(!ran.err.contains("1F9B7") && !ran.err.contains('🦷'), "{}", ran.err);
    ran.reports(&[
        "no available font has this character, so what contains it is not made as PDF (at 2 \
         places of this file)",
        "content/topics/sleep/en.md",
        "content/care-plans/odd.yaml",
    ]);
}

#[test]
fn web_pages_name_the_fonts_of_each_script() {
    let built = MemorySite::starter().build();
    let style = built
        .files
        .iter()
        .find(|((_, path), _)| path.ends_with(".css"))
        .map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned())
        .expect("a site has a stylesheet");
    let fonts = |tag: &str| {
        let selector = format!("[lang|=\"{tag}\"]");
        let mut rules = style.lines().filter(|line| {
            line.split('{').next().is_some_and(|names| {
                line.contains("{ font-family")
                    && names.split(", ").any(|name| name.trim() == selector)
            })
        });
        rules.next_back().unwrap_or_else(|| panic!("no font for {tag}")).to_owned()
    };
    for (tag, family) in [
        ("zh", "CJK SC"),
        ("zh-Hant", "CJK TC"),
        ("zh-HK", "CJK HK"),
        ("ja", "CJK JP"),
        ("ko", "CJK KR"),
        ("ur", "Nastaliq"),
        ("fa", "Noto Sans Arabic"),
        ("he", "Hebrew"),
        ("km", "Khmer"),
        ("my", "Myanmar"),
        ("pa", "Gurmukhi"),
        ("pa-Arab", "Nastaliq"),
        ("am", "Ethiopic"),
        ("bo", "Tibetan"),
    ] {
        assert!(fonts(tag).contains(family), "{tag}: {}", fonts(tag));
    }
    assert!(!style.contains("@font-face") && !style.contains("url("), "fonts are never downloaded");
}

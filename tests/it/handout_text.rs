//! Text of a record that looks like code, or that no font can print, in the documents of a person.

use std::process::Command;

use super::{
    handout::{RECORD, record},
    sandbox::{Sandbox, careleaf},
};

#[test]
fn text_that_looks_like_code_is_printed_as_text() {
    let odd = [
        "#read(\"/etc/passwd\")",
        "$x^2$ costs 5$",
        "<a href=x>",
        "@cite",
        "*stars* and _lines_",
        "= not a heading",
        "// no comment",
        "back\\slash",
        "`ticks`",
        "#panic()",
        "[brackets]",
        "{{ tera }}",
        "{ $fluent }",
        "~ -- --- ...",
    ];
    let questions: String = odd
        .iter()
        .map(|text| format!("  - {}\n", serde_json::to_string(text).expect("text becomes JSON")))
        .collect();
    let sandbox = Sandbox::with_pdfs();
    sandbox.write(RECORD, record(&format!("questions:\n{questions}"))).build().succeeds();
    let text = sandbox.pdf_text("private-out/odd/en/handout.pdf");
    for text_in in odd {
        let wanted: String = text_in.chars().filter(|c| !c.is_whitespace()).collect();
        assert!(text.contains(&wanted), "`{text_in}` does not print as it is:\n{text}");
    }
    assert!(!text.contains("root:x"), "a file was read");
}

#[test]
fn control_characters_and_endless_words_are_harmless() {
    let endless = "a".repeat(10_000);
    let more = format!(
        "questions: [\"take 01 mg\", \"{endless}\"]\n\
         step_up: [{{ when: \"{endless}\", then: \"x\\u0007y\" }}]\n"
    );
    let sandbox = Sandbox::with_pdfs();
    sandbox
        .write(RECORD, record(&more))
        .run(&["handout", "odd", "--full", "-o", "odd.pdf"])
        .succeeds();
    let text = sandbox.pdf_text("odd.pdf");
    assert!(text.contains("take01mg"), "{}", &text[..500]);
    assert!(
        text.matches('a').count() >= 20_000,
        "an endless word is cut off: {} letters",
        text.matches('a').count()
    );
    // Half of the page is 306 points wide; no word may start beyond its edge.
    let file = sandbox.site().join("private-out/odd/en/handout.pdf");
    let boxes = Command::new("pdftotext")
        .arg("-bbox")
        .arg(&file)
        .arg("-")
        .output()
        .expect("pdftotext runs");
    let edge = String::from_utf8_lossy(&boxes.stdout)
        .lines()
        .filter_map(|line| line.split_once("xMax=\"")?.1.split('"').next()?.parse::<f64>().ok())
        .fold(0.0, f64::max);
    assert!(edge < 612.0, "a word runs off the paper, to {edge}");
}

#[test]
fn nested_lists_are_printed_up_to_a_depth() {
    let nested = |depth: usize| -> String {
        (0..depth).map(|level| format!("{}- level {level}\n", "  ".repeat(level))).collect()
    };
    let topic = |depth: usize| {
        format!("---\ntitle: Deep\nsummary: Deep.\nkind: skill\n---\n{}", nested(depth))
    };
    let sandbox = Sandbox::with_pdfs();
    sandbox.write("content/topics/deep/en.md", topic(10)).build().succeeds();
    assert!(sandbox.pdf_text("out/public/en/topics/deep/deep.pdf").contains("level9"));
    sandbox
        .write("content/topics/deep/en.md", topic(40))
        .build()
        .reports(&["prose-depth", "use fewer levels"]);
}

#[test]
fn a_character_without_a_font_is_reported_but_not_quoted() {
    let sandbox = Sandbox::with_pdfs();
    let ran = sandbox.write(RECORD, record("questions: [\"\u{30001} ok\"]\n")).build();
    assert!(!ran.err.contains("30001") && !ran.err.contains('\u{30001}'), "{}", ran.err);
    ran.reports(&[
        "font-missing",
        "no available font has this character",
        "content/care-plans/odd.yaml",
    ]);
    assert!(
        !sandbox.has("private-out/odd/en/handout.pdf")
            && sandbox.has("private-out/odd/en/wallet-card.pdf")
    );
}

#[test]
fn a_language_without_a_font_is_one_message_with_the_package_to_install() {
    let sandbox = Sandbox::sample_with_pdfs();
    // A machine whose only fonts have Latin letters.
    let fonts = sandbox.beside("fonts");
    std::fs::create_dir_all(&fonts).expect("it can be made");
    let latin = walkdir::WalkDir::new("/usr/share/fonts")
        .into_iter()
        .filter_map(Result::ok)
        .find(|entry| entry.file_name() == "NotoSans-Regular.ttf");
    std::fs::copy(
        latin.expect("scripts/setup.sh brings Noto Sans").path(),
        fonts.join("NotoSans-Regular.ttf"),
    )
    .expect("it can be copied");
    let config = sandbox.beside("fonts.conf");
    std::fs::write(&config, format!("<fontconfig><dir>{}</dir></fontconfig>", fonts.display()))
        .expect("it can be written");
    let run = |arguments: &[&str]| -> super::sandbox::RunResult {
        let mut command = careleaf();
        command.current_dir(sandbox.site()).env("FONTCONFIG_FILE", &config).args(arguments);
        command.output().expect("the program runs").into()
    };
    let ran =
        run(&["build", "--today", super::sandbox::TODAY, "--format", "pdf", "--only", "luis/**"]);
    let count =
        |language: &str| ran.err.matches(&format!("has the letters of `{language}`")).count();
    assert_eq!((count("ar"), count("zh-Hans"), count("es")), (1, 1, 0), "{}", ran.err);
    assert!(
        ran.err.contains("fonts-noto-cjk") && ran.err.contains("fonts-noto-core"),
        "{}",
        ran.err
    );
    assert!(
        sandbox.has("private-out/luis/es/handout.pdf")
            && !sandbox.has("private-out/luis/ar/handout.pdf")
    );
    let ran = run(&["doctor"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("es       Noto Sans") && ran.out.contains("ar       no font"),
        "{}",
        ran.out
    );
    // A font folder of the site is used too.
    sandbox.edit("content/site.yaml", "theme: clinic", "theme: clinic\nfonts: [nowhere]");
    sandbox.run(&["doctor"]).reports(&["font-folder", "the font folder `nowhere` does not exist"]);
}

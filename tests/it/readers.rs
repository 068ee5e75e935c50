//! Properties of the readers over random input: they never panic, and every span is inside its
//! file.

use careleaf::{
    diag::{FileId, Place, Report},
    site,
    source::{Sources, yaml},
    text::Prose,
};
use proptest::prelude::*;

/// Generates text that resembles sources enough to reach deep into the readers.
fn crumbs() -> impl Strategy<Value = String> {
    let crumb = prop::sample::select(vec![
        "a: ",
        "- ",
        "\n",
        "  ",
        "\t",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "#",
        "|",
        ">",
        "&x ",
        "*x",
        "!t ",
        "---\n",
        "é",
        "药",
        "\u{202e}",
        "\r\n",
        ": ",
        "? ",
        "::: tip\n",
        ":::\n",
        "# h\n",
        "## h\n",
        "| a | b |\n|---|---|\n",
        "[l](topic:x)",
        "[^1]",
        "`",
        "**",
        "<b>",
        "> ",
        "1. ",
        "- [ ] ",
        "![i](x)",
        "text",
    ]);
    prop::collection::vec(crumb, 0..60).prop_map(|crumbs| crumbs.concat())
}

fn inside(report: &Report, len: usize) {
    for diagnostic in report.iter() {
        if let Place::At(span) = diagnostic.place {
            assert!(
                span.start <= span.end && span.end as usize <= len,
                "{span:?} of {len}: {}",
                diagnostic.message.full_text()
            );
        }
    }
}

proptest! {
    #[test]
    fn yaml_never_panics_and_spans_are_in_the_file(text in crumbs()) {
        let mut report = Report::new();
        yaml::parse(&text, FileId(0), 0, &mut report);
        inside(&report, text.len());
    }

    #[test]
    fn prose_never_panics_and_spans_are_in_the_file(text in crumbs()) {
        let mut report = Report::new();
        Prose::read(&text, FileId(0), 0, &mut report);
        inside(&report, text.len());
    }

    #[test]
    fn a_site_of_random_files_never_panics(
        config in crumbs(),
        topic in crumbs(),
        record in crumbs(),
        messages in crumbs(),
    ) {
        let good = "name: { en: x }\nsource_language: en\nlanguages: [en]\njurisdiction: US\n";
        for config in [config.as_str(), good] {
            let topic = format!("---\ntitle: t\nsummary: s\nkind: skill\n---\n{topic}");
            let sources = Sources::in_memory([
                ("content/site.yaml", config),
                ("content/topics/a/en.md", topic.as_str()),
                ("content/care-plans/b.yaml", record.as_str()),
                ("content/programs/c.yaml", record.as_str()),
                ("content/medicines.yaml", record.as_str()),
                ("locales/en/phrases.ftl", messages.as_str()),
            ]);
            let mut report = Report::new();
            site::load(&sources, &mut report);
            for diagnostic in report.iter() {
                if let Place::At(span) = diagnostic.place {
                    let len = sources.file(span.file).text().len();
                    assert!(span.end as usize <= len, "{}", diagnostic.message.full_text());
                }
            }
        }
    }
}

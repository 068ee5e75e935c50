//! Parses Markdown into [`Prose`]: CommonMark with tables, footnotes, definition lists, task lists
//! and boxes (`::: tip`). Front matter is parsed elsewhere.
//!
//! Raw HTML, code blocks and unsupported links are rejected here, so that no renderer has
//! to handle them.

use pulldown_cmark::{Options, Parser};

use super::{
    box_lines::mask_boxes, emphasis_marks::mask_beside_marks, prose::Prose,
    prose_builder::ProseBuilder,
};
use crate::diag::{FileId, Report};

/// The deepest allowed nesting of blocks and inlines.
const MAX_DEPTH: usize = 24;
/// The largest number of problems that are reported for one text.
const MAX_PROBLEMS: usize = 100;

/// The Markdown extensions that topics may use.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_DEFINITION_LIST);

impl Prose {
    /// Parses Markdown that starts at byte `base` of a file.
    pub fn read(text: &str, file: FileId, base: usize, report: &mut Report) -> Self {
        let (masked, marks) = mask_boxes(text);
        let (masked, substitutes) = mask_beside_marks(&masked);
        let mut builder = ProseBuilder::new(text, marks, file, base, report);
        let parser = Parser::new_ext(&masked, OPTIONS);
        // The address of a reference-style link would be in no text that a reviewer signs.
        for (_, definition) in parser.reference_definitions().iter().take(MAX_PROBLEMS) {
            builder
                .problem(
                    "prose-reference",
                    definition.span.clone(),
                    "reference-style links are not allowed in topics",
                )
                .report_with_help(
                    "write the address right after the words, as in [words](https://…)",
                );
        }
        for (event, range) in parser.into_offset_iter() {
            if builder.depth() > MAX_DEPTH {
                builder
                    .problem("prose-depth", range, "lists or quotations are nested too deeply here")
                    .report_with_help("use fewer levels");
                break;
            }
            builder.handle(substitutes.restore(event), range);
            if builder.problems() >= MAX_PROBLEMS {
                break;
            }
        }
        Self { blocks: builder.finish() }
    }
}

#[cfg(test)]
mod tests {
    use super::Prose;
    use crate::diag::{FileId, Report};

    fn read(text: &str) -> (String, Vec<String>) {
        let mut report = Report::new();
        let prose = Prose::read(text, FileId(0), 0, &mut report);
        let reported =
            report.iter().map(|d| format!("{}: {}", d.rule, d.message.full_text())).collect();
        (serde_json::to_string(&prose.blocks).expect("prose serialises"), reported)
    }

    #[test]
    fn a_box_ends_a_list_before_it_even_without_blank_lines() {
        let (json, reported) = read("- one\n- two\n::: tip\nText.\n\n- [ ] do\n:::\nAfter.");
        assert_eq!(reported, Vec::<String>::new());
        assert_eq!(
            json,
            concat!(
                r#"[{"block":"list","start":null,"items":["#,
                r#"{"checked":null,"blocks":[{"block":"paragraph","#,
                r#""text":[{"inline":"text","is":"one"}]}]},"#,
                r#"{"checked":null,"blocks":[{"block":"paragraph","#,
                r#""text":[{"inline":"text","is":"two"}]}]}]},"#,
                r#"{"block":"box","kind":"tip","blocks":["#,
                r#"{"block":"paragraph","text":[{"inline":"text","is":"Text."}]},"#,
                r#"{"block":"list","start":null,"items":["#,
                r#"{"checked":false,"blocks":[{"block":"paragraph","#,
                r#""text":[{"inline":"text","is":"do"}]}]}]}]},"#,
                r#"{"block":"paragraph","text":[{"inline":"text","is":"After."}]}]"#
            )
        );
    }

    #[test]
    fn each_kind_of_box_is_known_by_its_word_alone() {
        for (_, word) in super::super::BoxKind::ALL {
            let (json, reported) = read(&format!("::: {word}\n1. Text.\n:::\n"));
            assert_eq!(reported, Vec::<String>::new());
            assert!(json.contains(&format!(r#""block":"box","kind":"{word}""#)), "{json}");
        }
        assert_eq!(read("::: do not\nText.\n:::\n").1, ["prose-box: unknown kind of box"]);
    }

    #[test]
    fn emphasis_closes_beside_punctuation_of_scripts_without_spaces() {
        let strong = |text: &str| {
            let (json, reported) = read(text);
            assert_eq!(reported, Vec::<String>::new(), "{text}");
            assert!(!json.contains('*'), "{json}");
            let parts = json.split(r#"{"inline":"strong","is":[{"inline":"text","is":""#);
            parts.skip(1).filter_map(|part| part.split('"').next()).collect::<Vec<_>>().join("|")
        };
        for (text, expected) in [
            ("**注意：**早上", "注意："),
            ("**注意：**Lithium", "注意："),
            ("请看**“注意”**一栏", "“注意”"),
            ("**「薬」**を飲む", "「薬」"),
            ("毎日**「薬」**を**（朝）**に", "「薬」|（朝）"),
            ("**약(50 mg)**은 아침에", "약(50 mg)"),
            ("오늘**(화요일)**부터", "(화요일)"),
            ("**ថ្នាំ៖**ពេលព្រឹក", "ថ្នាំ៖"),
            ("**သတိ။**မနက်", "သတိ။"),
            ("**คำเตือน:**ตอนเช้า", "คำเตือน:"),
            ("**ማስታወሻ፡**ጠዋት", "ማስታወሻ፡"),
            ("| a |\n| --- |\n| **注意：**早上 |\n", "注意："),
            ("- **𠮷(1)**𠮷\n- **Note:** in the morning", "𠮷(1)|Note:"),
        ] {
            assert_eq!(strong(text), expected, "{text}");
        }
    }

    #[test]
    fn marks_that_readers_would_see_are_reported_once_for_each_block() {
        for text in [
            "**Note:**in the morning",
            "** 注意 **",
            "*one",
            "__注意：__早上",
            "＊＊注意＊＊",
            "~~no",
            "[words](two words)",
            "A note[^9].",
            "##标题",
            "  ::: tip\nx",
            "| a | b |\n| c | d |",
            "> **x：",
        ] {
            let (_, reported) = read(text);
            assert!(
                matches!(&reported[..], [one] if one.starts_with("prose-mark: ")),
                "{text}: {reported:?}"
            );
        }
        for text in [
            "2 * 3 and 2*3, \\*one, \\*\\*two\\*\\*",
            "Name: ____, snake_case_name, #1 of ~5, [a] (b)",
            "`**code**` and &#42;&#42;x",
            "***both*** _one_ *two* ~~three~~",
        ] {
            assert_eq!(read(text).1, Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn content_that_topics_may_not_contain_is_reported() {
        let (json, reported) = read(
            "# Title\n\n<script>x</script>\n\n[a](javascript:alert(1)) ![p](x.png) <b>b</b>\n\n\
             ::: tipp\nx\n",
        );
        assert!(!json.contains("script:"), "{json}");
        assert_eq!(reported.len(), 8, "{reported:#?}");
    }

    #[test]
    fn a_heading_that_skips_a_level_is_reported_once() {
        let skips = |text: &str| {
            read(text)
                .1
                .iter()
                .filter(|reported| *reported == "prose-heading: this heading skips a level")
                .count()
        };
        assert_eq!(skips("## a\n\n### b\n\n#### c\n\n###### d\n\n## e\n"), 0);
        assert_eq!(skips("text\n\n### a\n\n### b\n"), 1);
        assert_eq!(skips("## a\n\n::: tip\n#### b\n:::\n\n#### c\n"), 1);
    }

    #[test]
    fn deep_nesting_is_rejected() {
        assert_eq!(
            read(&"> ".repeat(5000)).1,
            ["prose-depth: lists or quotations are nested too deeply here"]
        );
    }
}

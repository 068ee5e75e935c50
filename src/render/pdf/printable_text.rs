//! Prepares text for typesetting.

use std::sync::LazyLock;

use icu::{
    properties::{
        CodePointMapData, CodePointSetData,
        props::{
            CanonicalCombiningClass, DefaultIgnorableCodePoint, GeneralCategory,
            GeneralCategoryGroup,
        },
    },
    segmenter::GraphemeClusterSegmenter,
};

use crate::text::{ISOLATE_END, is_direction_mark, is_direction_override, is_isolate};

/// A run of characters longer than this gets places to break. No ordinary word is that long.
const MAX_UNBROKEN_RUN: usize = 40;

/// The zero-width space, at which a line may break.
const BREAK: char = '\u{200b}';

/// Returns text that is ready to typeset: without directional formatting characters that did not
/// come from careleaf, without control characters, and with places to break in very long runs of
/// characters, such as addresses.
///
/// Those places are between grapheme clusters (UAX #29), never inside a conjunct, and never in or
/// beside the scripts in which Typst finds the words itself.
pub(super) fn printable_text(text: &str) -> String {
    let text = with_whole_isolates(text);
    if has_long_run(&text) { with_breaks(&text) } else { text }
}

/// Returns a text without directional formatting characters that did not come from careleaf and
/// without control characters. A line break ends every isolate (UAX #9, P1), so those that are open
/// begin anew on the next line.
fn with_whole_isolates(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut isolates = Vec::new();
    for c in text.chars() {
        match c {
            '\n' => {
                out.extend(isolates.iter().map(|_| ISOLATE_END));
                out.push(c);
                out.extend(&isolates);
                continue;
            }
            c if is_direction_override(c) || is_direction_mark(c) || c.is_control() => continue,
            ISOLATE_END => drop(isolates.pop()),
            c if is_isolate(c) => isolates.push(c),
            _ => {}
        }
        out.push(c);
    }
    out
}

/// Returns whether a text contains a run of characters that is too long for a line.
fn has_long_run(text: &str) -> bool {
    let mut run = 0;
    text.chars().any(|c| {
        run = if may_break_around(c) { 0 } else { run + 1 };
        run > MAX_UNBROKEN_RUN
    })
}

/// Adds places to break to the long runs of a text.
fn with_breaks(text: &str) -> String {
    static SEGMENTER: LazyLock<icu::segmenter::GraphemeClusterSegmenterBorrowed<'static>> =
        LazyLock::new(GraphemeClusterSegmenter::new);
    let mut out = String::with_capacity(text.len() + text.len() / MAX_UNBROKEN_RUN * 3);
    let mut run = 0;
    let mut start = 0;
    for end in SEGMENTER.segment_str(text).skip(1) {
        let cluster = &text[start..end];
        run = if cluster.chars().any(may_break_around) { 0 } else { run + 1 };
        if run > MAX_UNBROKEN_RUN && is_separable(&out, cluster) {
            out.push(BREAK);
            run = 1;
        }
        out.push_str(cluster);
        start = end;
    }
    out
}

/// Returns whether a line may break between a text and the cluster after it: not after a virama or
/// a joiner, which bind a conjunct together, and not before a mark.
fn is_separable(before: &str, cluster: &str) -> bool {
    let binds = before.chars().next_back().is_some_and(|c| {
        let class = CodePointMapData::<CanonicalCombiningClass>::new().get(c);
        class == CanonicalCombiningClass::Virama
            || matches!(c, '\u{200c}' | '\u{200d}' | '\u{2060}')
    });
    let is_mark = |c| {
        GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
            || matches!(c, '\u{200c}' | '\u{200d}' | '\u{2060}')
    };
    !binds && !cluster.chars().next().is_some_and(is_mark)
}

/// Returns whether Typst breaks a line before or after a character anyway: white space, East Asian
/// characters, Thai, Lao, Myanmar and Khmer (which it segments into words), and the mark between
/// Tibetan syllables.
fn may_break_around(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            BREAK
                | '\u{e00}'..='\u{eff}'
                | '\u{f0b}'
                | '\u{1000}'..='\u{109f}'
                | '\u{1780}'..='\u{17ff}'
                | '\u{19e0}'..='\u{19ff}'
                | '\u{2e80}'..='\u{9fff}'
                | '\u{a9e0}'..='\u{a9ff}'
                | '\u{aa60}'..='\u{aa7f}'
                | '\u{ac00}'..='\u{d7af}'
                | '\u{f900}'..='\u{faff}'
                | '\u{ff00}'..='\u{ffef}'
                | '\u{116d0}'..='\u{116ff}'
                | '\u{20000}'..='\u{3ffff}'
        )
}

/// Returns whether a character is invisible, so that it needs no font.
pub(super) fn is_invisible(c: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

#[cfg(test)]
mod tests {
    use super::printable_text;

    /// Returns the pieces into which a text is divided by the places to break.
    fn pieces(text: &str) -> Vec<String> {
        printable_text(text).split('\u{200b}').map(str::to_owned).collect()
    }

    #[test]
    fn text_is_kept_except_directional_overrides() {
        assert_eq!(
            printable_text("#read(\"/etc/passwd\") $x$ <a> @b"),
            "#read(\"/etc/passwd\") $x$ <a> @b"
        );
        assert_eq!(printable_text("take \u{202e}01 mg\u{0}"), "take 01 mg");
        assert_eq!(
            printable_text("\u{2066}5\nmg\u{2069}"),
            "\u{2066}5\u{2069}\n\u{2066}mg\u{2069}"
        );
        assert_eq!(pieces(&"a".repeat(100)).len(), 3);
        assert_eq!(pieces(&format!("https://example.org/{}", "x".repeat(60))).len(), 2);
    }

    #[test]
    fn scripts_that_typst_segments_get_no_places_to_break() {
        for syllables in ["ប្រសិនបើអ្នក", "ကျန်းမာရေး", "กรุณารับประทาน", "ກະລຸນາກິນຢາ", "ཉིན་ལྟར་"]
        {
            let text = syllables.repeat(30);
            assert_eq!(printable_text(&text), text);
        }
        let mixed = format!("{}ប្រសិនបើ{}", "ក".repeat(50), "a".repeat(41));
        assert_eq!(pieces(&mixed).len(), 2);
    }

    #[test]
    fn clusters_and_conjuncts_are_not_divided() {
        let indic = ["क्ष्म", "ক্ষ", "க்ஷ", "ක්‍ෂ", "ಕ್ಷ", "ക്ഷ", "ੳ੍ਹ"];
        let others = ["e\u{301}\u{323}", "👩‍👩‍👧‍👦", "🇺🇸", "각"];
        for cluster in indic.into_iter().chain(others) {
            let text = cluster.repeat(100);
            for piece in pieces(&text) {
                assert_eq!(piece, cluster.repeat(piece.len() / cluster.len()), "{text}");
            }
        }
        // A text of marks alone is one cluster.
        assert_eq!(pieces(&"\u{301}".repeat(200)).len(), 1);
    }
}

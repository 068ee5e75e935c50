//! Markdown of the reference: text from doc comments, code, links to headings, and tables.

/// Returns a text of a doc comment or a help text as Markdown: each paragraph on one line, and what
/// would be read as HTML escaped.
pub(super) fn prose(text: &str) -> String {
    let has_pairs = text.matches('`').count().is_multiple_of(2);
    let mut is_code = false;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '`' if has_pairs => {
                is_code = !is_code;
                out.push(c);
            }
            '`' => out.push_str("\\`"),
            '<' if !is_code => out.push_str("&lt;"),
            c => out.push(c),
        }
    }
    paragraphs(&out).join("\n\n")
}

/// Returns a text like [`prose`] that ends with a period: clap removes the one at the end of a help
/// text.
pub(super) fn sentence(text: &str) -> String {
    let mut out = prose(text);
    if !out.is_empty() && !out.ends_with(['.', '!', '?', ':', '…']) {
        out.push('.');
    }
    out
}

/// Returns a text as code.
pub(super) fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// Returns the words as a link to a heading of the same page.
pub(super) fn link(words: &str, heading: &str) -> String {
    format!("[{words}](#{})", anchor(heading))
}

/// Returns the anchor that mdBook and code hosting services give to a heading.
pub(super) fn anchor(heading: &str) -> String {
    let kept = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    heading
        .to_lowercase()
        .chars()
        .filter_map(|c| if c.is_whitespace() { Some('-') } else { kept(c).then_some(c) })
        .collect()
}

/// Asserts that every heading of a text has an anchor of its own, and that every link to an anchor
/// leads to one.
#[cfg(test)]
pub(super) fn assert_links_lead_to_headings(text: &str) {
    let mut headings = std::collections::BTreeSet::new();
    for line in text.lines().filter(|line| line.starts_with('#')) {
        let heading = anchor(line.trim_start_matches('#').trim());
        assert!(headings.insert(heading), "{line} is there twice");
    }
    for link in text.split("](#").skip(1) {
        let target = link.split(')').next().unwrap_or_default();
        assert!(headings.contains(target), "no heading for #{target}");
    }
}

/// Returns several texts as alternatives: `a`, `a or b`, `a, b, or c`.
pub(super) fn alternatives(texts: &[String]) -> String {
    match texts {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} or {two}"),
        [first @ .., last] => format!("{}, or {last}", first.join(", ")),
    }
}

/// A table with `N` columns.
pub(super) struct Table<const N: usize> {
    head: [&'static str; N],
    rows: Vec<[String; N]>,
}

impl<const N: usize> Table<N> {
    /// Creates a table without rows.
    pub(super) fn new(head: [&'static str; N]) -> Self {
        Self { head, rows: Vec::new() }
    }

    /// Adds a row. A cell may have several lines or paragraphs, and any characters.
    pub(super) fn row(&mut self, cells: [String; N]) {
        self.rows.push(cells);
    }

    /// Returns the table as Markdown, without the columns that are empty in every row; empty if it
    /// has no rows.
    pub(super) fn text(&self) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let is_used = |at: &usize| self.rows.iter().any(|row| !row[*at].trim().is_empty());
        let used: Vec<usize> = (0..N).filter(is_used).collect();
        let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let mut out = line(used.iter().map(|at| self.head[*at].to_owned()).collect());
        out.push_str(&line(vec!["---".to_owned(); used.len()]));
        for row in &self.rows {
            out.push_str(&line(used.iter().map(|at| cell(&row[*at])).collect()));
        }
        out.push('\n');
        out
    }
}

/// Returns a text as it can be written in a cell of a table: on one line, without a `|` that would
/// end the cell.
fn cell(text: &str) -> String {
    paragraphs(text).join("<br>").replace('|', "\\|")
}

/// Returns the paragraphs of a text, each on one line.
fn paragraphs(text: &str) -> Vec<String> {
    let mut out: Vec<Vec<&str>> = vec![Vec::new()];
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match out.last_mut() {
            Some(paragraph) if !words.is_empty() => paragraph.extend(words),
            _ => out.push(Vec::new()),
        }
    }
    out.into_iter().filter(|words| !words.is_empty()).map(|words| words.join(" ")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Table, alternatives, anchor, cell, code, link, prose, sentence};

    #[test]
    fn a_cell_keeps_its_bars_and_its_paragraphs_on_one_line() {
        assert_eq!(cell("one\ntwo\n\n\nthree  four\n"), "one two<br>three four");
        assert_eq!(cell("`^(day|week)$`"), "`^(day\\|week)$`");
        assert_eq!(cell(" \n\n "), "");
    }

    #[test]
    fn prose_escapes_what_would_be_html_but_not_in_code() {
        assert_eq!(prose("locales/<lang>/ or `<lang>`"), "locales/&lt;lang>/ or `<lang>`");
        assert_eq!(prose("a ` and <b>"), "a \\` and &lt;b>");
        assert_eq!(prose("one\ntwo\n\nthree"), "one two\n\nthree");
    }

    #[test]
    fn a_sentence_ends_once() {
        assert_eq!(sentence("Print help"), "Print help.");
        assert_eq!(sentence("Print help."), "Print help.");
        assert_eq!(sentence(""), "");
    }

    #[test]
    fn links_lead_to_the_anchors_of_headings() {
        assert_eq!(anchor("Care plan: visit place"), "care-plan-visit-place");
        assert_eq!(anchor("`careleaf review sign`"), "careleaf-review-sign");
        assert_eq!(link("`link-dead`", "`link-dead`"), "[`link-dead`](#link-dead)");
        assert_eq!(code("a`b"), "`` a`b ``");
    }

    #[test]
    fn alternatives_read_like_a_sentence() {
        let texts = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(alternatives(&texts[..1]), "a");
        assert_eq!(alternatives(&texts[..2]), "a or b");
        assert_eq!(alternatives(&texts), "a, b, or c");
    }

    #[test]
    fn a_table_has_no_empty_columns() {
        let mut table = Table::new(["name", "default", "meaning"]);
        assert_eq!(table.text(), "");
        table.row(["a".to_owned(), String::new(), "x | y".to_owned()]);
        assert_eq!(table.text(), "| name | meaning |\n| --- | --- |\n| a | x \\| y |\n\n");
    }
}

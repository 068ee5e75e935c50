//! Finds the text of a web page that a reader sees.

/// Elements without content and without an end tag (HTML standard, void elements,
/// <https://html.spec.whatwg.org/multipage/syntax.html#void-elements>).
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr", "command",
];

/// Elements whose content is not shown.
const UNSEEN: [&str; 5] = ["head", "template", "noscript", "datalist", "title"];

/// Elements whose content is no markup, and is not shown either.
const RAW: [&str; 2] = ["script", "style"];

/// Returns the text of a page that a reader sees, without what is in its head, in comments, in
/// attributes, in scripts and styles, or in elements that are hidden by an attribute. What a
/// stylesheet hides is not found.
pub(super) fn visible_text(page: &str) -> String {
    let mut out = String::new();
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut rest = page;
    while let Some((text, after)) = rest.split_once('<') {
        if open.last().is_none_or(|(_, is_hidden)| !is_hidden) {
            out.push_str(text);
        }
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let (tag, following) = split_tag(after);
        rest = following;
        if let Some(name) = tag.strip_prefix('/') {
            let name = name.trim().to_ascii_lowercase();
            if let Some(at) = open.iter().rposition(|(known, _)| *known == name) {
                open.truncate(at);
            }
            continue;
        }
        let name = tag
            .split(|c: char| c.is_whitespace() || c == '/')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        if RAW.contains(&name.as_str()) {
            rest = after_raw(rest, &name);
        } else if !name.is_empty()
            && !name.starts_with('!')
            && !tag.ends_with('/')
            && !VOID.contains(&name.as_str())
        {
            let outer = open.last().is_some_and(|(_, is_hidden)| *is_hidden);
            let is_hidden = outer || UNSEEN.contains(&name.as_str()) || is_hidden(tag);
            open.push((name, is_hidden));
        }
    }
    if open.last().is_none_or(|(_, is_hidden)| !is_hidden) {
        out.push_str(rest);
    }
    out
}

/// Splits after the end of a tag, with `>` in quoted values as part of the tag.
fn split_tag(text: &str) -> (&str, &str) {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return (&text[..at], &text[at + 1..]),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
    }
    (text, "")
}

/// Returns what follows the end tag of a raw element.
fn after_raw<'t>(text: &'t str, name: &str) -> &'t str {
    let end = format!("</{name}");
    let lower = text.to_ascii_lowercase();
    lower.find(&end).map_or("", |at| text[at..].split_once('>').map_or("", |(_, rest)| rest))
}

/// Returns whether a start tag hides its element.
fn is_hidden(tag: &str) -> bool {
    let tag: String = tag.to_ascii_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    let has_attribute = tag.split(' ').skip(1).any(|word| {
        matches!(word.trim_end_matches('/'), "hidden" | "hidden=\"\"" | "hidden=\"hidden\"")
    });
    let dense: String = tag.chars().filter(|c| *c != ' ').collect();
    has_attribute || dense.contains("display:none") || dense.contains("visibility:hidden")
}

#[cfg(test)]
mod tests {
    use super::visible_text;

    #[test]
    fn only_what_a_reader_sees_counts() {
        let page = "<!doctype html><head><title>T1</title><style>T2</style></head><body>\
                    <!-- T3 --><p title=\"T4 > x\">seen &amp; <b>bold</b><br>on</p>\
                    <script>if (a < b) T5</script><div hidden><p>T6</p></div>\
                    <p style=\"display: none\">T7</p><template>T8</template><p>last";
        let text = visible_text(page);
        assert_eq!(text, "seen &amp; boldonlast");
        assert!(!text.contains('T'));
    }

    #[test]
    fn any_beginning_of_a_page_can_be_read() {
        let page = "<p a='>'>x</p><script>y</script><!-- z --><div hidden>é</div>w";
        for end in (0..=page.len()).filter(|end| page.is_char_boundary(*end)) {
            visible_text(&page[..end]);
        }
    }
}

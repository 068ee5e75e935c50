//! Fills the list of contents of a finished page: a link to each heading of the second level.
//!
//! A template asks for it with an empty list, `<ul data-contents></ul>`, in a `nav` of its own.
//! Which headings a page has is known only now, because templates leave out what a document lacks.

use memchr::memmem;

/// What a template writes where the links go.
const PLACE: &str = "<ul data-contents></ul>";
/// The number of headings from which a page is long enough for a list of contents.
const FEWEST: usize = 4;
/// What notices begin with. They are at the end of every page, and nobody looks for them.
const NOTICE: &str = "<section class=\"notice\">";

/// Returns the page with its list of contents, or without it if it has few headings.
pub(super) fn with_contents(page: String) -> String {
    let Some(at) = memmem::find(page.as_bytes(), PLACE.as_bytes()) else { return page };
    let (before, after) = (&page[..at], &page[at + PLACE.len()..]);
    let (before, nav_start) = before.split_at(before.rfind("<nav").unwrap_or(before.len()));
    let Some((nav_end, after)) = after.split_once("</nav>") else { return page };
    let (content, rest) = after.split_at(after.find("</main>").unwrap_or(after.len()));
    let (content, links) = with_anchors(content);
    if links.len() < FEWEST {
        return [before, &content, rest].concat();
    }
    let list = format!("<ul>{}</ul>", links.concat());
    [before, nav_start, &list, nav_end, "</nav>", &content, rest].concat()
}

/// Returns the content with an anchor at each heading, and the links to them.
fn with_anchors(content: &str) -> (String, Vec<String>) {
    let mut parts = content.split("<h2>");
    let mut out = parts.next().unwrap_or_default().to_owned();
    let mut links = Vec::new();
    for part in parts {
        match part.split_once("</h2>") {
            Some((heading, _)) if !out.ends_with(NOTICE) => {
                let id = format!("part-{}", links.len() + 1);
                links.push(format!("<li><a href=\"#{id}\">{heading}</a></li>"));
                out.push_str(&format!("<h2 id=\"{id}\">"));
            }
            _ => out.push_str("<h2>"),
        }
        out.push_str(part);
    }
    (out, links)
}

#[cfg(test)]
mod tests {
    use super::with_contents;

    const NAV: &str = "<main><h1>P</h1><nav><h2 id=\"c\">On this page</h2>\
                       <ul data-contents></ul></nav>";

    #[test]
    fn a_long_page_gets_a_link_to_each_heading() {
        let headings = ["<h2>A</h2>", "<h2><u>B</u> &amp; c</h2>", "<h2>C</h2>", "<h2>D</h2>"];
        let notice = "<section class=\"notice\"><h2>N</h2></section></main><h2>After</h2>";
        let page = with_contents(format!("{NAV}{}{notice}", headings.concat()));
        assert_eq!(
            page,
            "<main><h1>P</h1><nav><h2 id=\"c\">On this page</h2>\
             <ul><li><a href=\"#part-1\">A</a></li>\
             <li><a href=\"#part-2\"><u>B</u> &amp; c</a></li>\
             <li><a href=\"#part-3\">C</a></li><li><a href=\"#part-4\">D</a></li></ul></nav>\
             <h2 id=\"part-1\">A</h2><h2 id=\"part-2\"><u>B</u> &amp; c</h2>\
             <h2 id=\"part-3\">C</h2><h2 id=\"part-4\">D</h2>\
             <section class=\"notice\"><h2>N</h2></section></main><h2>After</h2>"
        );
    }

    #[test]
    fn a_short_page_has_no_list_and_other_pages_stay_as_they_are() {
        let page = with_contents(format!("{NAV}<h2>A</h2></main>"));
        assert_eq!(page, "<main><h1>P</h1><h2 id=\"part-1\">A</h2></main>");
        let other = "<main><nav></nav><h2>A</h2></main>".to_owned();
        assert_eq!(with_contents(other.clone()), other);
    }
}

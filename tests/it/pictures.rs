//! Pictures in topics: on web pages and in PDFs, with words for people who cannot see them.

use crate::sandbox::Sandbox;

const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\">\
                       <rect width=\"40\" height=\"20\" fill=\"#123456\"/></svg>";

fn with_pictures(en: &str, es: &str) -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("content/topics/sleep/breathing.svg", DRAWING);
    for (lang, text) in [("en", en), ("es", es)] {
        let path = format!("content/topics/sleep/{lang}.md");
        let topic = sandbox.read(&path);
        sandbox.write(&path, format!("{topic}\n\n{text}\n"));
    }
    sandbox
}

#[test]
fn a_picture_is_part_of_the_page_with_its_words() {
    let sandbox = with_pictures(
        "![A person & a \"calm\" face](breathing.svg)",
        "![Una persona tranquila](breathing.svg)",
    );
    sandbox.run(&["build", "--format", "html", "--format", "pdf", "--lang", "es"]).succeeds();
    let page = sandbox.read("out/public/es/topics/sleep/index.html");
    assert!(page.contains("alt=\"Una persona tranquila\""), "{page}");
    assert!(page.contains("<img src=\"data:image/svg+xml;base64,"), "{page}");
    let pdf = std::fs::read(sandbox.site().join("out/public/es/topics/sleep/sleep.pdf"));
    assert!(pdf.expect("a PDF").starts_with(b"%PDF"));
    sandbox.run(&["build", "--format", "html", "--lang", "en"]).succeeds();
    let page = sandbox.read("out/public/en/topics/sleep/index.html");
    assert!(page.contains("alt=\"A person &amp; a &quot;calm&quot; face\""), "{page}");
    // What a picture shows is a text to review.
    let review = sandbox.run(&["review", "export", "--lang", "es", "--format", "csv"]);
    assert!(review.out.contains("Una persona tranquila"), "{}{}", review.out, review.err);
}

#[test]
fn a_picture_that_cannot_be_shown_is_refused_with_a_remedy() {
    for (en, es, words) in [
        ("![](breathing.svg)", "![](breathing.svg)", "has no words for people who cannot see it"),
        ("![A face](b.svg)", "![Una cara](b.svg)", "the picture `b.svg` is not in the folder"),
        ("![A](https://example.com/b.svg)", "![A](b.svg)", "must be an SVG file beside the topic"),
        ("![A](../b.svg)", "![A](../b.svg)", "must be an SVG file beside the topic"),
        ("Look: ![A](breathing.svg)", "![A](breathing.svg)", "must be alone in its paragraph"),
        ("![A](breathing.svg)\nand", "![A](breathing.svg)", "must be alone in its paragraph"),
        ("## ![A](breathing.svg)", "## A", "must be alone in its paragraph"),
        ("![A face](breathing.svg)", "Una cara.", "does not show the pictures of its source"),
    ] {
        let sandbox = with_pictures(en, es);
        let ran = sandbox.check();
        assert_eq!(ran.code, 1, "{en}: {}", ran.err);
        assert!(ran.messages().contains(words), "{en}: {}", ran.err);
    }
    let sandbox = with_pictures("![A](breathing.svg)", "![A](breathing.svg)");
    sandbox.write("content/topics/sleep/breathing.svg", DRAWING.replace("<rect", "<script/><rect"));
    sandbox.check().reports(&["prose-image", "the picture `breathing.svg` holds scripts"]);
}

//! Files for search engines: `sitemap.xml` and `robots.txt`.
//!
//! The theme's own files are in `theme`.

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use crate::{document::Artifact, privacy::Realm};

const SITEMAP: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Makes the sitemap. Each page is a list of pairs of language and address.
pub fn sitemap(pages: &[Vec<(String, String)>]) -> Artifact {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let written = write_sitemap(&mut writer, pages);
    written.expect("writing to memory does not fail");
    Artifact {
        path: "sitemap.xml".to_owned(),
        realm: Realm::Public,
        from_records: false,
        inputs: None,
        bytes: writer.into_inner(),
    }
}

fn write_sitemap(
    writer: &mut Writer<Vec<u8>>,
    pages: &[Vec<(String, String)>],
) -> std::io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut root = BytesStart::new("urlset");
    root.push_attribute(("xmlns", SITEMAP));
    root.push_attribute(("xmlns:xhtml", XHTML));
    writer.write_event(Event::Start(root))?;
    for languages in pages {
        for (_, address) in languages {
            writer.write_event(Event::Start(BytesStart::new("url")))?;
            writer.create_element("loc").write_text_content(BytesText::new(address))?;
            for (lang, other) in languages {
                let link = writer.create_element("xhtml:link").with_attribute(("rel", "alternate"));
                link.with_attribute(("hreflang", lang.as_str()))
                    .with_attribute(("href", other.as_str()))
                    .write_empty()?;
            }
            writer.write_event(Event::End(BytesEnd::new("url")))?;
        }
    }
    writer.write_event(Event::End(BytesEnd::new("urlset")))
}

/// Makes `robots.txt`. It allows everything, because nothing on the public site is private.
pub fn robots(base_url: Option<&str>) -> Artifact {
    let map = base_url.map(|base| format!("Sitemap: {base}sitemap.xml\n")).unwrap_or_default();
    let text = format!("User-agent: *\nAllow: /\n{map}");
    Artifact {
        path: "robots.txt".to_owned(),
        realm: Realm::Public,
        from_records: false,
        inputs: None,
        bytes: text.into_bytes(),
    }
}

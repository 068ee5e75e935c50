//! Snapshots of pages of the sample in four languages, without their stylesheet. Each was read
//! before it was accepted.

use careleaf::privacy::Realm;

use super::sample::built;

fn without_style(page: &str) -> String {
    let (before, rest) = page.split_once("<style>").unwrap_or((page, ""));
    let after = rest.split_once("</style>").map_or("", |(_, after)| after);
    let page = format!("{before}{after}");
    let hash =
        page.split("'sha256-").nth(1).and_then(|rest| rest.split('\'').next()).map(str::to_owned);
    hash.map_or(page.clone(), |hash| page.replace(&hash, "HASH"))
}

#[test]
fn relapse_plans_and_handouts_are_as_recorded() {
    let built = built();
    for (person, lang, kind) in [
        ("luis", "en", "relapse-plan"),
        ("luis", "es", "relapse-plan"),
        ("luis", "ar", "relapse-plan"),
        ("jordan", "zh-Hans", "relapse-plan"),
        ("luis", "en", "handout"),
        ("maya", "ar", "handout"),
    ] {
        let page =
            without_style(&built.read(Realm::Private, &format!("{person}/{lang}/{kind}.html")));
        insta::assert_snapshot!(format!("{person}_{lang}_{kind}"), page);
    }
}

#[test]
fn public_pages_are_as_recorded() {
    let built = built();
    let stylesheet = stylesheet_name();
    for path in [
        "index.html",
        "en/index.html",
        "es/programs/northside-family-center/index.html",
        "zh-Hans/topics/index.html",
        "ar/topics/overdose-and-naloxone/index.html",
    ] {
        let page = built.read(Realm::Public, path).replace(&stylesheet, "style.HASH.css");
        insta::assert_snapshot!(path.replace('/', "_"), page);
    }
    insta::assert_snapshot!("robots", built.read(Realm::Public, "robots.txt"));
    assert!(
        built
            .read(Realm::Public, "sitemap.xml")
            .contains("<loc>https://harbor.example/es/topics/sleep/</loc>")
    );
}

/// Returns the name of the stylesheet, which contains a digest of its content.
fn stylesheet_name() -> String {
    let mut paths = built().files.keys().map(|(_, path)| path.as_str());
    let name = paths
        .find_map(|path| path.strip_prefix("assets/").filter(|name| name.starts_with("style.")));
    name.expect("there is a stylesheet").to_owned()
}

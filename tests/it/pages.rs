//! Pages as people see them, kept as snapshots in four languages. Each was read before it was
//! accepted.
//!
//! The stylesheet is left out: it is a file of its own.

use super::sandbox::Sandbox;

fn without_style(page: &str) -> String {
    let (before, rest) = page.split_once("<style>").unwrap_or((page, ""));
    let after = rest.split_once("</style>").map_or("", |(_, after)| after);
    let page = format!("{before}{after}");
    let hash =
        page.split("'sha256-").nth(1).and_then(|rest| rest.split('\'').next()).map(str::to_owned);
    hash.map_or(page.clone(), |hash| page.replace(&hash, "HASH"))
}

#[test]
fn relapse_plans_and_handouts() {
    let sandbox = Sandbox::sample();
    sandbox.build().succeeds();
    for (person, lang, kind) in [
        ("luis", "en", "relapse-plan"),
        ("luis", "es", "relapse-plan"),
        ("luis", "ar", "relapse-plan"),
        ("jordan", "zh-Hans", "relapse-plan"),
        ("luis", "en", "handout"),
        ("maya", "ar", "handout"),
    ] {
        let page =
            without_style(&sandbox.read(&format!("private-out/{person}/{lang}/{kind}.html")));
        insta::assert_snapshot!(format!("{person}_{lang}_{kind}"), page);
    }
}

#[test]
fn public_pages() {
    let sandbox = Sandbox::sample();
    sandbox.build().succeeds();
    let stylesheet = stylesheet_name(&sandbox);
    for path in [
        "index.html",
        "en/index.html",
        "es/programs/northside-family-center/index.html",
        "zh-Hans/topics/index.html",
        "ar/topics/overdose-and-naloxone/index.html",
    ] {
        let page =
            sandbox.read(&format!("out/public/{path}")).replace(&stylesheet, "style.HASH.css");
        insta::assert_snapshot!(path.replace('/', "_"), page);
    }
    insta::assert_snapshot!("robots", sandbox.read("out/public/robots.txt"));
    assert!(
        sandbox
            .read("out/public/sitemap.xml")
            .contains("<loc>https://harbor.example/es/topics/sleep/</loc>")
    );
}

/// The name of the stylesheet, which changes with every word in it.
fn stylesheet_name(sandbox: &Sandbox) -> String {
    sandbox
        .tree("out/public/assets")
        .into_keys()
        .find(|path| path.starts_with("style."))
        .expect("there is a stylesheet")
}

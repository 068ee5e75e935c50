//! Pages for reviewers, and the review kit that is sent by email. Each is one self-contained file
//! with a strict content security policy.
//!
//! These pages are not part of a theme: they are working tools, the same on every site.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;
use tera::{Context, Tera, Value};

use super::{escape, policy::policy_hash};
use crate::{
    document::review::{Coverage, LanguagePair, ReviewPage, UnitCoverage},
    lang::{Direction, Lang},
    text::{set_off, set_off_pieces},
};

const TEMPLATES: [(&str, &str); 11] = [
    ("review/head.html", include_str!("review/head.html")),
    ("review/text.html", include_str!("review/text.html")),
    ("review/extra.html", include_str!("review/extra.html")),
    ("review/bar.html", include_str!("review/bar.html")),
    ("review/sheet.html", include_str!("review/sheet.html")),
    ("review/coverage.html", include_str!("review/coverage.html")),
    ("review/waiting.html", include_str!("review/waiting.html")),
    ("review/languages.html", include_str!("review/languages.html")),
    ("review/tools.html", include_str!("review/tools.html")),
    ("review/sign.html", include_str!("review/sign.html")),
    ("review/kit.html", include_str!("review/kit.html")),
];
const STYLE: &str = include_str!("review/review.css");
const SCRIPT: &str = include_str!("review/kit.js");

/// The states of texts, in the order used in bars and counts.
const STATES: [&str; 4] = ["signed", "lapsed", "unsigned", "missing"];

/// Renders the pages for reviewers.
pub struct ReviewRenderer {
    tera: Tera,
    interface: InterfaceLanguage,
    words: BTreeMap<String, String>,
    served: Option<ServedReview>,
}

/// What a server adds to the pages that it serves.
#[derive(Clone, Debug, Default)]
pub struct ServedReview {
    /// The script that the server adds to each page.
    pub script: String,
    /// The reviewer who answers on the page, if anybody may.
    pub post: Option<AnswerPost>,
}

/// How a page sends answers to a server directly.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerPost {
    /// The id of the answer file format.
    pub form: &'static str,
    /// The address that receives the answers.
    pub address: String,
    /// The token that proves that the answers come from this page.
    pub token: String,
    /// The reviewer: name and credential.
    pub by: (String, String),
    /// `translator`, `reviser` or `clinician`.
    pub role: &'static str,
}

/// The language of the interface text of the pages.
#[derive(Serialize)]
struct InterfaceLanguage {
    lang: String,
    dir: &'static str,
}

/// One segment of a progress bar; `at` and `wide` are percentages.
#[derive(Serialize)]
struct BarSegment {
    state: &'static str,
    count: usize,
    at: f64,
    wide: f64,
}

/// A row of the coverage table of one language, or of the table of all languages.
#[derive(Serialize)]
struct CoverageRow<'a> {
    name: &'a str,
    lang: &'a str,
    dir: &'a str,
    bar: Vec<BarSegment>,
    words: usize,
    questions: usize,
}

impl ReviewRenderer {
    /// Prepares the pages in a language, with their interface texts by name.
    pub fn new(lang: &Lang, words: BTreeMap<String, String>) -> Self {
        let mut tera = Tera::new();
        tera.set_escape_fn(escape::escape);
        tera.register_filter("attr", escape::attribute_text);
        tera.register_filter("piece", escape::piece);
        tera.register_filter("set_off", escape::set_off_text);
        tera.add_raw_templates(TEMPLATES)
            .expect("the templates are part of the program and tested");
        Self {
            tera,
            interface: InterfaceLanguage {
                lang: lang.to_string(),
                dir: lang.direction().html_dir(),
            },
            words: words
                .into_iter()
                .map(|(name, text)| {
                    (name.replace('-', "_"), set_off(&text, lang.direction()).into_owned())
                })
                .collect(),
            served: None,
        }
    }

    /// Adds what a server needs to the pages.
    #[must_use]
    pub fn with_server(mut self, served: &ServedReview) -> Self {
        self.served = Some(served.clone());
        self
    }

    /// Renders one review page; `before` and `after` are the names of its neighbors.
    pub fn review_page(
        &self,
        pair: &LanguagePair,
        page: &ReviewPage,
        before: Option<&str>,
        after: Option<&str>,
    ) -> String {
        let title =
            format!("{} · {} · {}", self.interface_text("title_sheet"), page.name, pair.name);
        let post = self.served.as_ref().and_then(|served| served.post.as_ref());
        let mut context = self.context(pair, &title, post.is_some());
        let page = &isolated_page(pair, page);
        context.insert("sheet", page);
        context.insert("up", &"../".repeat(page.name.matches('/').count()));
        context.insert("before", &before);
        context.insert("after", &after);
        if let Some(post) = post {
            context.insert("sheets", &[page]);
            self.insert_script(&mut context, pair, post.form, Some(post));
        }
        self.page("review/sheet.html", &context)
    }

    /// Renders the page that shows the translation progress of a language.
    pub fn coverage(&self, pair: &LanguagePair, coverage: &Coverage) -> String {
        let title = format!("{} · {}", self.interface_text("title_coverage"), pair.name);
        let mut context = self.context(pair, &title, false);
        let rows = coverage.units.iter().map(|covered| coverage_row(&covered.name, pair, covered));
        context.insert("rows", &rows.collect::<Vec<_>>());
        context.insert("shared", &coverage.shared);
        context.insert("held", &coverage.blocked);
        self.page("review/coverage.html", &context)
    }

    /// Renders the page that links to every language.
    pub fn languages(&self, site: &LanguagePair, languages: &[(LanguagePair, Coverage)]) -> String {
        let mut context = self.context(site, &self.interface_text("title_languages"), false);
        let total_coverage = |coverage: &Coverage| {
            let mut total =
                UnitCoverage { name: String::new(), counts: [0; 4], words: 0, questions: 0 };
            for covered in &coverage.units {
                covered.counts.iter().zip(&mut total.counts).for_each(|(count, sum)| *sum += count);
                total.words += covered.words;
                total.questions += covered.questions;
            }
            total
        };
        let rows = languages
            .iter()
            .map(|(pair, coverage)| coverage_row(&pair.name, pair, &total_coverage(coverage)));
        context.insert("rows", &rows.collect::<Vec<_>>());
        self.page("review/languages.html", &context)
    }

    /// Renders the kit: one file with all texts of these review pages, which collects answers and
    /// saves them as a file in the format `form`.
    pub fn kit(&self, pair: &LanguagePair, pages: &[ReviewPage], form: &str) -> String {
        let title = format!("{} · {} · {}", self.interface_text("title_kit"), pair.site, pair.name);
        let mut context = self.context(pair, &title, true);
        let pages: Vec<ReviewPage> = pages.iter().map(|page| isolated_page(pair, page)).collect();
        context.insert("sheets", &pages);
        self.insert_script(&mut context, pair, form, None);
        self.page("review/kit.html", &context)
    }

    fn insert_script(
        &self,
        context: &mut Context,
        pair: &LanguagePair,
        form: &str,
        post: Option<&AnswerPost>,
    ) {
        // A script element ends at the first `</`, even inside a string.
        let about = json!({
            "form": form,
            "lang": pair.lang,
            "site": pair.site,
            "words": self.words,
            "post": post,
        });
        context
            .insert_value("about", Value::safe_string(&about.to_string().replace('<', "\\u003c")));
        context.insert_value("script", Value::safe_string(SCRIPT));
        context.insert("post", &post);
    }

    fn interface_text(&self, name: &str) -> String {
        self.words.get(name).cloned().unwrap_or_default()
    }

    /// Returns the content security policy of a page. A page that takes answers has a script of its
    /// own.
    fn policy(&self, answers: bool) -> String {
        let server_script = self.served.as_ref().map(|served| policy_hash(&served.script));
        let scripts: Vec<String> =
            answers.then(|| policy_hash(SCRIPT)).into_iter().chain(server_script).collect();
        let scripts = if scripts.is_empty() {
            String::new()
        } else {
            format!(" script-src {};", scripts.join(" "))
        };
        let connect = if self.served.is_some() { " connect-src 'self';" } else { "" };
        format!(
            "default-src 'none'; style-src {};{scripts}{connect} base-uri 'none'; \
             form-action 'none'",
            policy_hash(STYLE)
        )
    }

    /// Returns the content security policy of review pages on a server. It covers the server's
    /// other pages too, which need less.
    pub fn served_policy(&self) -> String {
        self.policy(self.served.as_ref().is_some_and(|served| served.post.is_some()))
    }

    fn context(&self, pair: &LanguagePair, title: &str, kit: bool) -> Context {
        let mut context = Context::new();
        let policy = self.policy(kit);
        context.insert_value("policy", Value::safe_string(&policy));
        context.insert_value("style", Value::safe_string(STYLE));
        context.insert("title", title);
        context.insert("pair", pair);
        context.insert("said", &self.interface);
        context.insert("kit", &kit);
        context.insert("post", &None::<AnswerPost>);
        context.insert("w", &self.words);
        context
    }

    fn page(&self, name: &str, context: &Context) -> String {
        self.tera
            .render(name, context)
            .expect("the templates are part of the program and tested with every kind of text")
    }
}

/// Returns a review page whose texts look as on the pages of the site: what runs against the
/// direction of a text is isolated. Digests, keys and the text with which an edit starts stay as
/// they are.
fn isolated_page(pair: &LanguagePair, page: &ReviewPage) -> ReviewPage {
    let direction = |dir: &str| {
        if dir == Direction::Rtl.html_dir() { Direction::Rtl } else { Direction::Ltr }
    };
    let (from, to) = (direction(pair.from_dir), direction(pair.dir));
    let isolate = |runs: Vec<&mut String>, direction: Direction| {
        let texts: Vec<&str> = runs.iter().map(|text| text.as_str()).collect();
        let isolated = set_off_pieces(&texts, direction);
        runs.into_iter().zip(isolated).for_each(|(text, isolated)| *text = isolated);
    };
    let mut page = page.clone();
    for text in &mut page.texts {
        isolate(text.source.iter_mut().map(|run| &mut run.text).collect(), from);
        isolate(text.target.iter_mut().map(|run| &mut run.text).collect(), to);
        if let Some(was) = &mut text.was {
            let side = match was.side {
                "target" => to,
                "shape" => Direction::Ltr,
                _ => from,
            };
            isolate(was.changes.iter_mut().map(|change| &mut change.text).collect(), side);
        }
    }
    page
}

fn coverage_row<'a>(
    name: &'a str,
    pair: &'a LanguagePair,
    covered: &UnitCoverage,
) -> CoverageRow<'a> {
    let total: usize = covered.counts.iter().sum();
    let mut at = 0.0;
    let bar = STATES.iter().zip(covered.counts).map(|(state, count)| {
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts are small, and a bar needs only two decimals"
        )]
        let wide =
            if total == 0 { 0.0 } else { (count as f64 * 10_000.0 / total as f64).round() / 100.0 };
        let part = BarSegment { state, count, at, wide };
        at += wide;
        part
    });
    CoverageRow {
        name,
        lang: &pair.lang,
        dir: pair.dir,
        bar: bar.collect(),
        words: covered.words,
        questions: covered.questions,
    }
}

//! The comparison of programs: what its filters hide, and the date of each answer.

use std::collections::{BTreeMap, BTreeSet};

use super::sandbox::Sandbox;

pub const COMPARE: &str = "compare/index.html";

pub const PROGRAMS: [&str; 4] =
    ["cedar-recovery", "harbor-outpatient", "lantern-clinic", "northside-family-center"];

/// A cell of the comparison.
pub struct Cell {
    pub program: String,
    pub question: String,
    pub classes: BTreeSet<String>,
    pub inner: String,
}

/// Builds only the comparison and the program pages.
pub fn programs_of(sandbox: &Sandbox) {
    sandbox.run(&["build", "--only", "{*/compare/**,*/programs/**,assets/**}"]).succeeds();
}

pub fn page(sandbox: &Sandbox, lang: &str, path: &str) -> String {
    sandbox.read(&format!("out/public/{lang}/{path}"))
}

/// Returns the text of HTML in one line.
pub fn plain(html: &str) -> String {
    let mut out = String::new();
    for piece in html.split('<') {
        out.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn classes(tag: &str) -> BTreeSet<String> {
    let list = tag
        .split_once(" class=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map_or("", |(list, _)| list);
    list.split_whitespace().map(str::to_owned).collect()
}

/// Returns every answer of the comparison, without its last line.
pub fn cells(page: &str) -> Vec<Cell> {
    let mut out = Vec::new();
    for row in page.split("<tr><th scope=\"row\">").skip(1).filter(|row| !row.contains("</tfoot>"))
    {
        let question = plain(row.split("</th>").next().unwrap_or_default());
        for cell in row.split("<td data-program=\"").skip(1) {
            let (tag, rest) = cell.split_once('>').expect("a tag ends");
            let (program, tag) = tag.split_once('"').expect("an attribute ends");
            let inner = rest.split("</td>").next().unwrap_or_default().to_owned();
            out.push(Cell {
                program: program.to_owned(),
                question: question.clone(),
                classes: classes(tag),
                inner,
            });
        }
    }
    assert!(out.len() > 90, "there are {} cells", out.len());
    out
}

/// Returns the classes of each column, by program; every cell of a column has the same ones.
fn columns(page: &str) -> BTreeMap<String, BTreeSet<String>> {
    let head = page
        .split_once("<thead>")
        .and_then(|(_, rest)| rest.split_once("</thead>"))
        .expect("a table has a head")
        .0;
    let columns: BTreeMap<String, BTreeSet<String>> = head
        .split("<th scope=\"col\"")
        .skip(2)
        .map(|th| (plain(&format!("<th{th}")), classes(th.split('>').next().unwrap_or_default())))
        .collect();
    for cell in cells(page) {
        assert_eq!(cell.classes, columns[&cell.program], "{} of {}", cell.question, cell.program);
    }
    let foot = page.split_once("<tfoot>").expect("a table has a foot").1;
    for (name, wanted) in &columns {
        let tag = foot
            .split_once(&format!("data-program=\"{name}\""))
            .and_then(|(_, rest)| rest.split_once('>'))
            .expect("it has a last cell")
            .0;
        assert_eq!(classes(tag), *wanted, "the last cell of {name}");
    }
    columns
}

/// Returns the filters of a page.
fn filters(page: &str) -> Vec<String> {
    page.split("<label><input type=\"checkbox\" id=\"want-")
        .skip(1)
        .filter_map(|rest| rest.split_once('"'))
        .map(|(id, _)| id.to_owned())
        .collect()
}

fn stylesheet(sandbox: &Sandbox) -> String {
    let name = sandbox
        .tree("out/public/assets")
        .into_keys()
        .find(|path| path.starts_with("style."))
        .expect("there is a stylesheet");
    sandbox.read(&format!("out/public/assets/{name}"))
}

fn set(words: &[&str]) -> BTreeSet<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn a_filter_hides_only_programs_that_answer_no() {
    let sandbox = Sandbox::sample();
    programs_of(&sandbox);
    let columns_en = columns(&page(&sandbox, "en", COMPARE));
    // Weekends and video are described in text; payment is stated; video interpreters are not, so
    // no language is excluded.
    assert_eq!(columns_en["Cedar Recovery"], set(&["no-evenings", "no-childcare"]));
    // Child care is not stated.
    assert_eq!(columns_en["Harbor Outpatient"], set(&["no-weekends"]));
    // Vietnamese is spoken; weekends are not stated; the list of medicines states that it has none
    // of the class.
    let lantern = [
        "no-moud",
        "no-interpreter-es",
        "no-interpreter-ar",
        "no-interpreter-zh-Hans",
        "no-interpreter-ru",
    ];
    assert_eq!(columns_en["Lantern Clinic"], set(&lantern));
    // A list of medicines without the class is not a no; payment is not stated, and that filter
    // asks for it.
    assert_eq!(columns_en["Northside Family Center"], set(&["no-telehealth", "no-payment"]));
    for lang in ["es", "ar", "zh-Hans"] {
        let here: Vec<_> = columns(&page(&sandbox, lang, COMPARE)).into_values().collect();
        let (mut here, mut english) = (here, columns_en.values().cloned().collect::<Vec<_>>());
        here.sort();
        english.sort();
        assert_eq!(here, english, "{lang}");
    }
}

#[test]
fn a_language_is_unavailable_only_if_every_question_excludes_it() {
    let file = "content/programs/lantern-clinic.yaml";
    for (from, to) in [
        ("    in_person: false\n", ""),
        ("    video: [vi]\n", "    video: true\n"),
        ("    video: [vi]\n", "    video: [vi, es-MX, ar, zh, ru]\n"),
        ("  staff: [en, vi, tl]\n", "  staff: [en, vi, es, ar, zh-Hans, ru]\n"),
    ] {
        let sandbox = Sandbox::sample();
        // A name for each language of the case.
        let lists = format!(
            "{}\nlang-es-MX = Mexican Spanish\nlang-zh = Chinese\n",
            sandbox.read("locales/en/lists.ftl")
        );
        sandbox.write("locales/en/lists.ftl", lists).edit(file, from, to);
        sandbox.run(&["build", "--only", "en/compare/index.html"]).succeeds();
        assert_eq!(
            columns(&page(&sandbox, "en", COMPARE))["Lantern Clinic"],
            set(&["no-moud"]),
            "{to}"
        );
    }
}

#[test]
fn filters_have_labels_and_work_without_scripts() {
    let sandbox = Sandbox::sample();
    sandbox.build().succeeds();
    let style = stylesheet(&sandbox);
    let rule = |id: &str| format!(".compared:has(#want-{id}:checked) .no-{id}");
    for lang in ["en", "ar"] {
        let page = page(&sandbox, lang, COMPARE);
        let boxes = filters(&page);
        let wanted = ["evenings", "weekends", "telehealth", "childcare", "moud", "payment"]
            .map(str::to_owned);
        let others = ["es", "ar", "zh-Hans", "vi", "ru"].map(|lang| format!("interpreter-{lang}"));
        assert_eq!(boxes, [wanted.as_slice(), &others].concat());
        assert!(boxes.iter().all(|id| style.contains(&rule(id))), "a box does nothing");
        let programs = page.matches("type=\"checkbox\" id=\"show-").count();
        assert_eq!(programs, PROGRAMS.len(), "a box for each program");
        for number in 1..=programs {
            let rule = format!(
                ".compared:has(.choose :checked):not(:has(#show-{number}:checked)) \
                 [data-column=\"{number}\"]"
            );
            assert!(style.contains(&rule), "the box of column {number} does nothing");
            let cells = page.matches(&format!(" data-column=\"{number}\"")).count();
            // One in the head, one for each question, and the last one.
            assert_eq!(cells, page.matches("<th scope=\"row\">").count() + 1, "{number}");
        }
        assert_eq!(page.matches("<input").count(), boxes.len() + programs);
        assert!(
            !page.contains("<script") && !page.contains(" style=") && !page.contains("<form"),
            "{lang}"
        );
        for label in page.split("<label>").skip(1) {
            assert!(
                !plain(label.split("</label>").next().unwrap_or_default()).is_empty(),
                "a box has no words"
            );
        }
    }
    let hides = style.split_once(".no-interpreter-uk").expect("the last rule is there").1;
    assert!(hides.starts_with(" { display: none; }"), "the rules hide");
    let print = style.split_once("@media print").expect("there is a print style").1;
    assert!(print.contains(".prints, .filter { display: none; }"), "the boxes are not printed");
    // Every language with a name has a CSS rule, and no filter is offered for one without.
    let lists = sandbox.read("locales/en/lists.ftl");
    for lang in lists.lines().filter_map(|line| line.strip_prefix("lang-")?.split(" =").next()) {
        assert!(style.contains(&rule(&format!("interpreter-{lang}"))), "{lang}");
    }
    let other = Sandbox::new();
    other.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, mt]");
    other.build().succeeds();
    let boxes = filters(&page(&other, "en", COMPARE));
    assert!(
        boxes.contains(&"interpreter-es".to_owned())
            && !boxes.contains(&"interpreter-mt".to_owned()),
        "{boxes:?}"
    );
}

#[test]
fn an_answer_shows_its_date_if_it_is_not_that_of_its_program() {
    let sandbox = Sandbox::sample();
    sandbox
        .run(&["build", "--format", "html,pdf", "--only", "{en,es,ar}/{compare,programs}/**"])
        .succeeds();
    for lang in ["en", "es", "ar"] {
        let page = page(&sandbox, lang, COMPARE);
        let dated: Vec<String> = cells(&page)
            .into_iter()
            .filter(|cell| cell.inner.contains("class=\"as-of\""))
            .map(|cell| cell.program)
            .collect();
        assert_eq!(dated.len(), 2, "{lang}: only Harbor Outpatient has answers of other dates");
        assert_eq!(dated[0], dated[1], "{lang}");
        let foot = page.split_once("<tfoot>").expect("a table has a foot").1;
        assert_eq!(foot.matches("2026").count(), PROGRAMS.len(), "{lang}: a date for each program");
    }
    let cells = cells(&page(&sandbox, "en", COMPARE));
    let harbor = |question: &str| {
        let cell = cells
            .iter()
            .find(|cell| cell.program == "Harbor Outpatient" && cell.question == question);
        plain(&cell.expect("the question is asked").inner.replace("<small", " <small"))
    };
    let asked_again =
        "As of November 16, 2026. Source: Invented for this sample, as if asked again by phone";
    assert_eq!(harbor("Taking new people now"), format!("Yes {asked_again}"));
    assert_eq!(
        harbor("Wait for a first visit"),
        "14 days As of November 16, 2026",
        "its source is that of the others"
    );
    assert_eq!(harbor("Weekend visits"), "No", "its date is that of the program");
    // A program page shows the common date at the end, so only other dates are beside their
    // answers.
    let own = page(&sandbox, "en", "programs/harbor-outpatient/index.html");
    assert_eq!(own.matches("class=\"as-of\"").count(), 2);
    assert!(plain(&own).contains(asked_again));
    let tight = |text: &str| text.split_whitespace().collect::<String>();
    for path in ["compare/compare.pdf", "programs/harbor-outpatient/harbor-outpatient.pdf"] {
        assert!(
            sandbox.pdf_text(&format!("out/public/en/{path}")).contains(&tight(asked_again)),
            "{path}"
        );
    }
    // Two answers have their own dates; each program has one for all others.
    assert_eq!(
        sandbox.pdf_text("out/public/en/compare/compare.pdf").matches("Asof").count(),
        2 + PROGRAMS.len() + 1,
        "and the heading of it"
    );
}

#[test]
fn a_date_without_its_answer_is_reported() {
    let file = "content/programs/first-program.yaml";
    let with = |cells: &str| {
        let sandbox = Sandbox::new();
        sandbox.write(file, format!("{}\n{cells}", sandbox.read(file)));
        sandbox
    };
    with("cells: { evening: { as_of: 2026-01-05 } }\n")
        .build()
        .reports(&["this is not an allowed value", "did you mean `evenings`?"]);
    with("cells: { evenings: { as_of: 2026-02-30 } }\n").build().reports(&["first-program.yaml"]);
    with("cells: { evenings: { source: x } }\n").build().reports(&["missing field `as_of`"]);
    let ran = with("cells: { childcare: { as_of: 2026-01-05 } }\n").build().succeeds();
    assert!(
        ran.err.contains("cell-unstated") && ran.err.contains("does not answer this question"),
        "{}",
        ran.err
    );
    // Its texts belong to the program: without their translation there is no page in the language.
    let sandbox = with("cells: { evenings: { as_of: 2026-01-05, source: { en: By phone } } }\n");
    sandbox.build().succeeds();
    assert!(
        plain(&page(&sandbox, "en", COMPARE)).contains("As of January 5, 2026. Source: By phone")
    );
    for path in
        [COMPARE, "programs/first-program/index.html", "programs/first-program/questions.html"]
    {
        assert!(
            sandbox.has(&format!("out/public/en/{path}"))
                && !sandbox.has(&format!("out/public/es/{path}")),
            "{path}"
        );
    }
}

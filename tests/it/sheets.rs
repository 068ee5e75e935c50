//! Sheets that have to fit: the relapse plan, the wallet card and the diary on one page, leaflets
//! on one sheet of paper, and a comparison of chosen programs. Issue 17, points 3 and 5.

use std::process::Command;

use super::{
    handout::{RECORD, record},
    sandbox::Sandbox,
};

const LANGUAGES: [&str; 6] = ["en", "es", "ar", "zh-Hans", "vi", "ru"];
const PEOPLE: [&str; 3] = ["luis", "maya", "jordan"];

/// Returns each word of a page with its edges in points: left, top, right, bottom.
fn words(sandbox: &Sandbox, path: &str) -> Vec<(String, [f64; 4])> {
    let ran = Command::new("pdftotext")
        .arg("-bbox")
        .arg(sandbox.site().join(path))
        .arg("-")
        .output()
        .expect("scripts/setup.sh --checks brings pdftotext");
    let edge = |line: &str, name: &str| -> Option<f64> {
        line.split_once(&format!("{name}=\""))?.1.split('"').next()?.parse().ok()
    };
    let word = |line: &str| {
        let edges = ["xMin", "yMin", "xMax", "yMax"].map(|name| edge(line, name));
        let [Some(left), Some(top), Some(right), Some(bottom)] = edges else { return None };
        let text = line.split_once('>')?.1.split('<').next()?.to_owned();
        Some((text, [left, top, right, bottom]))
    };
    String::from_utf8_lossy(&ran.stdout).lines().filter_map(word).collect()
}

#[test]
fn relapse_plans_wallet_cards_and_diaries_are_one_page_in_every_language() {
    let sandbox = Sandbox::built_sample();
    for person in PEOPLE {
        for lang in LANGUAGES {
            for kind in ["relapse-plan", "wallet-card", "diary"] {
                let path = format!("private-out/{person}/{lang}/{kind}.pdf");
                assert_eq!(sandbox.pdf_pages(&path).len(), 1, "{path}");
            }
        }
    }
}

#[test]
fn the_core_of_each_person_has_no_page_too_many() {
    let sandbox = Sandbox::sample_with_pdfs();
    let ran = sandbox
        .run(&["build", "--format", "pdf", "--only", "{luis,maya,jordan}/*/handout.pdf"])
        .succeeds();
    let long: Vec<&str> = ran
        .err
        .lines()
        .filter(|line| line.contains("the core of the handout has too many pages"))
        .filter_map(|line| line.trim_start_matches([' ', '⚠']).split_once(": "))
        .map(|(path, _)| path)
        .collect();
    assert!(long.is_empty(), "{}", ran.err);
}

/// Returns the text of a PDF as it is written, without white space: of two columns, first the one
/// and then the other.
fn in_order(sandbox: &Sandbox, path: &str) -> String {
    let ran = Command::new("pdftotext")
        .arg("-raw")
        .arg(sandbox.site().join(path))
        .arg("-")
        .output()
        .expect("scripts/setup.sh --checks brings pdftotext");
    assert!(ran.status.success(), "{path} cannot be read");
    String::from_utf8_lossy(&ran.stdout).chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn a_relapse_plan_begins_with_what_cannot_wait() {
    let sandbox = Sandbox::built_sample();
    let text = in_order(sandbox, "private-out/luis/en/relapse-plan.pdf");
    let order = [
        "Ifyouneedhelpnow",
        "Otherscannotwakeme",
        "Earlysigns",
        "WhatIcandobymyself",
        "PeopleIcanaskforhelp",
        "Mycareteam",
        "Makingmyplacesafer",
    ];
    let places = order.map(|words| text.find(words).unwrap_or_else(|| panic!("{words}: {text}")));
    assert!(places.is_sorted(), "{places:?}");
    let page = sandbox.read("private-out/luis/en/relapse-plan.html");
    let zones = ["zone-crisis", "zone-early", "zone-well"];
    let places = zones.map(|zone| page.rfind(&format!("class=\"zone {zone}\"")));
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
}

/// The card is cut out at its real size, so everything on it must be inside four panels of
/// 85.6 × 54 mm, in 9 points or more.
#[test]
fn a_wallet_card_has_four_panels_of_the_size_of_a_bank_card() {
    let sandbox = Sandbox::built_sample();
    const MILLIMETER: f64 = 72.0 / 25.4;
    for person in PEOPLE {
        for lang in LANGUAGES {
            let path = format!("private-out/{person}/{lang}/wallet-card.pdf");
            let all = words(sandbox, &path);
            let first = all.iter().rposition(|(word, _)| word.contains("911"));
            let first = first.unwrap_or_else(|| panic!("{path} has no 911"));
            let top = all[first].1[1];
            // The first crisis line is on the first panel, below its title.
            let on_card = |edges: &[f64; 4]| edges[1] >= top - 1.0 && edges[1] < 700.0;
            let card: Vec<_> = all.iter().filter(|(_, edges)| on_card(edges)).collect();
            let bottom = card.iter().map(|(_, edges)| edges[3]).fold(0.0, f64::max);
            let (left, right) = card.iter().fold((f64::MAX, 0.0), |(left, right), (_, edges)| {
                (edges[0].min(left), edges[2].max(right))
            });
            assert!(bottom - top <= 108.0 * MILLIMETER, "{path}: {} points high", bottom - top);
            assert!(right - left <= 171.2 * MILLIMETER, "{path}: {} points wide", right - left);
            let phones = card.iter().filter(|(word, _)| word.contains("555-"));
            for (word, edges) in phones {
                assert!(edges[3] - edges[1] >= 9.0, "{path}: {word} is too small: {edges:?}");
            }
        }
    }
}

#[test]
fn a_wallet_card_has_allergies_and_the_rest_only_by_choice() {
    let sandbox = Sandbox::built_sample();
    for (person, allergies, medicines, naloxone) in [
        ("luis", "Noknownallergies", false, true),
        ("maya", "", true, false),
        ("jordan", "", false, false),
    ] {
        for file in ["wallet-card.html", "wallet-card.pdf"] {
            let path = format!("private-out/{person}/en/{file}");
            let text = if file.ends_with("pdf") {
                sandbox.pdf_text(&path)
            } else {
                super::programs::plain(&sandbox.read(&path)).replace(' ', "")
            };
            assert!(text.contains("Allergies") && text.contains(allergies), "{path}: {text}");
            assert_eq!(text.contains("Mymedicines"), medicines, "{path}: {text}");
            assert_eq!(text.contains("Klonopin"), medicines, "{path}: {text}");
            assert_eq!(text.contains("Wherethenaloxoneis"), naloxone, "{path}: {text}");
        }
    }
}

#[test]
fn nothing_is_left_out_of_a_plan_or_a_card_that_is_too_long() {
    let sign = |number: usize| format!("    - {{ sign: sign{number}x, action: act{number}x }}\n");
    let signs: String = (1..=60).map(sign).collect();
    let long = "longtext ".repeat(150);
    let more = format!(
        "wallet_card: {{ naloxone: true }}\nrelapse_plan:\n  early_signs:\n{signs}  \
         coping: [{long} lasttext]\n  naloxone: {{ where: {long} placetext }}\n"
    );
    let sandbox = Sandbox::with_pdfs();
    sandbox.write(RECORD, record(&more));
    sandbox.run(&["build", "--only", "odd/en/{relapse-plan,wallet-card}.pdf"]).succeeds();
    let pages = sandbox.pdf_pages("private-out/odd/en/relapse-plan.pdf");
    assert!(pages.len() > 1, "{} pages", pages.len());
    let plan = sandbox.pdf_text("private-out/odd/en/relapse-plan.pdf");
    let card = sandbox.pdf_text("private-out/odd/en/wallet-card.pdf");
    for number in 1..=60 {
        for word in [format!("sign{number}x"), format!("act{number}x")] {
            assert!(plan.contains(&word) && card.contains(&word), "{word}");
        }
    }
    assert!(plan.matches("longtext").count() == 300 && plan.contains("lasttext"));
    assert!(card.matches("longtext").count() == 150 && card.contains("placetext"), "{card}");
    assert!(card.contains("tallerthanabankcard"), "it says why it is not of the usual size");
}

#[test]
fn careleaf_compare_prints_the_programs_that_a_reader_chose() {
    let sandbox = Sandbox::sample_with_pdfs();
    let compare = |arguments: &[&str]| {
        let today = ["--today", super::sandbox::TODAY];
        sandbox.run(&[&["compare"], arguments, &today].concat())
    };
    let chosen = ["--programs", "lantern-clinic,cedar-recovery"];
    compare(&[&chosen[..], &["-o", "two.pdf"]].concat()).succeeds();
    let text = sandbox.pdf_text("two.pdf");
    assert!(text.contains("Programsshown:2of4."), "{text}");
    assert!(text.contains("CedarRecovery") && text.contains("LanternClinic"), "{text}");
    assert!(!text.contains("HarborOutpatient") && !text.contains("Northside"), "{text}");
    assert!(!sandbox.has("out"), "nothing else is made");
    compare(&["--lang", "ar"]).succeeds();
    let all = sandbox.pdf_text("compare.ar.pdf");
    assert!(!all.contains("2026.:4"), "a comparison of all says nothing about a choice");
    let right =
        words(&sandbox, "compare.ar.pdf").iter().map(|(_, edges)| edges[2]).fold(0.0, f64::max);
    assert!(right < 792.0, "a word runs off the paper, to {right}");
    let ran = compare(&["--programs", "cedar-recoveri"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("did you mean `cedar-recovery`?"), "{}", ran.err);
    let ran = compare(&["-o", "two.html"]);
    assert!(ran.code == 2 && ran.err.contains("does not end in .pdf"), "{}", ran.err);
}

#[test]
fn a_topic_is_a_leaflet_on_one_sheet_or_the_reason_is_reported() {
    let sandbox = Sandbox::with_pdfs();
    let topic = |words: usize| {
        format!(
            "---\ntitle: A short walk\nsummary: How to begin.\nkind: skill\n---\n\n## First\n\n{}\
             lastword.\n",
            "An everyday word. ".repeat(words)
        )
    };
    let file = "content/topics/walk/en.md";
    let build =
        || sandbox.run(&["build", "--only", "en/topics/walk/**", "--format", "html,leaflet"]);
    let (page, leaflet) =
        ("out/public/en/topics/walk/index.html", "out/public/en/topics/walk/walk.leaflet.pdf");
    sandbox.write(file, topic(150));
    build().succeeds();
    assert_eq!(sandbox.pdf_pages(leaflet).len(), 2, "two sides of one sheet");
    let text = sandbox.pdf_text(leaflet);
    let order = ["Ashortwalk", "911", "988", "First", "lastword.", "Foldalong"];
    let places = order.map(|words| text.find(words).unwrap_or_else(|| panic!("{words}: {text}")));
    assert!(places.is_sorted(), "in reading order: {places:?}");
    assert!(sandbox.read(page).contains("/walk.leaflet.pdf\""), "the page links to it");
    sandbox.write(file, topic(900));
    let ran = build().succeeds();
    assert!(
        ran.messages().contains("leaflet-too-long") && ran.messages().contains("a leaflet has 2"),
        "{}",
        ran.err
    );
    assert!(sandbox.has(page) && !sandbox.has(leaflet), "the page is made, the leaflet is not");
    assert!(!sandbox.read(page).contains("leaflet"), "no link leads to it");
}

#[test]
fn the_paper_of_a_record_is_that_of_its_jurisdiction() {
    let sandbox = Sandbox::with_pdfs();
    let consent = "consents: [{ id: job, reader: work, to: { name: Invented Works }, \
                   purpose: visits, covers: [appointments], signed_on: 2026-01-05, \
                   from: 2026-01-05, until: 2027-01-05 }]\n";
    let size = |path: &str| {
        let ran = Command::new("pdfinfo").arg(sandbox.site().join(path)).output();
        let info = String::from_utf8_lossy(&ran.expect("pdfinfo runs").stdout).into_owned();
        info.lines().find_map(|line| line.strip_prefix("Page size:").map(str::to_owned))
    };
    let lines = sandbox.read("content/crisis-lines.yaml");
    let line = |kind: &str| {
        format!(
            "  - {{ jurisdiction: GB, kind: {kind}, name: {{ en: Line, es: Línea }}, \
             channels: [{{ by: call, to: \"999\" }}], source: https://invented.example/, \
             expires_on: 2027-06-30 }}\n"
        )
    };
    sandbox.write(
        "content/crisis-lines.yaml",
        format!("{}\n{}{}", lines.trim_end(), line("emergency"), line("crisis")),
    );
    for (jurisdiction, paper) in [("US", "(letter)"), ("GB", "(A4)")] {
        let person = record(&format!("jurisdiction: {jurisdiction}\n{consent}"));
        let person =
            person.replace("preferred_name: Odd", "preferred_name: Odd, legal_name: Odd Sample");
        sandbox.write(RECORD, person).run(&["build", "--only", "odd/**", "--format", "pdf"]);
        for kind in ["handout", "relapse-plan", "wallet-card", "diary", "team", "work-job"] {
            let path = format!("private-out/odd/en/{kind}.pdf");
            let size = size(&path).unwrap_or_default();
            assert!(size.contains(paper), "{jurisdiction} {kind}: {size}");
        }
    }
}

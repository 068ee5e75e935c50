//! The document of open questions: it asks exactly what a program leaves unanswered.

use super::{
    programs::{COMPARE, PROGRAMS, cells, page, plain},
    sandbox::Sandbox,
};

/// Returns the questions of a document, in order.
fn questions(page: &str) -> Vec<String> {
    let lists = page
        .split("<ul class=\"ticks to-fill\">")
        .skip(1)
        .filter_map(|rest| rest.split("</ul>").next());
    lists.flat_map(|list| list.split("<li>").skip(1)).map(plain).collect()
}

/// Asserts that the text of a PDF contains each of these pieces and none of these questions.
#[track_caller]
fn assert_pdf_asks(pdf: &str, pieces: &[String], stated: &[&str], path: &str) {
    for piece in pieces {
        assert!(pdf.contains(piece), "{path}: {piece} is not in {pdf}");
    }
    for question in stated {
        let without_spaces: String = question.split_whitespace().collect();
        assert!(!pdf.contains(&without_spaces), "{path} asks {question}");
    }
}

#[test]
fn the_questions_are_exactly_the_unanswered_ones() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox
        .run(&[
            "build",
            "--format",
            "html,pdf,large-print",
            "--only",
            "{en,es}/{compare,programs}/**",
        ])
        .succeeds();
    for lang in ["en", "es"] {
        let mut unstated: Vec<Vec<String>> = Vec::new();
        let cells = cells(&page(&sandbox, lang, COMPARE));
        let names: Vec<&str> =
            cells.iter().take(PROGRAMS.len()).map(|cell| cell.program.as_str()).collect();
        for name in names {
            let open = cells
                .iter()
                .filter(|cell| cell.program == name && cell.inner.contains("class=\"unstated\""));
            unstated.push(open.map(|cell| cell.question.clone()).collect());
        }
        for (id, open) in PROGRAMS.iter().zip(unstated) {
            let folder = format!("programs/{id}");
            let document = page(&sandbox, lang, &format!("{folder}/questions.html"));
            assert_eq!(questions(&document), open, "{lang} {id}");
            assert!(
                !open.is_empty() && document.contains("988") && document.contains("tel:555"),
                "{lang} {id}"
            );
            let program = page(&sandbox, lang, &format!("{folder}/index.html"));
            assert!(
                program.contains(&format!("href=\"../../../{lang}/{folder}/questions.html\"")),
                "{lang} {id} links to its questions"
            );
            let main = document
                .split_once("<main")
                .and_then(|(_, rest)| rest.split_once("class=\"button\""))
                .expect("it has a main part")
                .0;
            // The links to the PDFs are not in them.
            let main = main.split_once("<h1").expect("the page has a title").1;
            let lines = main.split(['<', '>']).skip(1).step_by(2);
            // Every piece of text between two tags is in the PDF too, and no other question.
            let words: Vec<String> = lines
                .map(|line| line.split_whitespace().collect())
                .filter(|line: &String| !line.is_empty())
                .collect();
            let stated: Vec<&str> = cells
                .iter()
                .map(|cell| cell.question.as_str())
                .filter(|question| question.ends_with('?'))
                .filter(|question| !open.iter().any(|asked| asked == question))
                .collect();
            for format in ["pdf", "large-print.pdf"] {
                let path = format!("out/public/{lang}/{folder}/questions.{format}");
                assert_pdf_asks(&sandbox.pdf_text(&path), &words, &stated, &path);
            }
        }
    }
}

#[test]
fn a_program_without_open_questions_leaves_room_for_others() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox.edit(
        "content/programs/cedar-recovery.yaml",
        "    in_person: false\n",
        "    in_person: false\n    video: false\n",
    );
    sandbox.run(&["build", "--format", "html,pdf", "--only", "{en,es}/programs/**"]).succeeds();
    for (lang, words) in [
        ("en", "Cedar Recovery has answered every question on our list."),
        ("es", "ha respondido todas las preguntas"),
    ] {
        let document = page(&sandbox, lang, "programs/cedar-recovery/questions.html");
        assert!(
            plain(&document).contains(words)
                && questions(&document).is_empty()
                && document.contains("class=\"lines\""),
            "{lang}"
        );
        let paper =
            sandbox.pdf_text(&format!("out/public/{lang}/programs/cedar-recovery/questions.pdf"));
        assert!(paper.contains(&words.split_whitespace().collect::<String>()), "{lang}");
    }
}

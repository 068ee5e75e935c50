//! A template of the theme that cannot render a document: the document is reported wherever the
//! record needs attention, and the record is not approved.

use super::{broken_reach::SAMPLE, review::strict, sandbox::Sandbox};

#[test]
fn a_document_that_the_theme_cannot_render_needs_attention() {
    let sandbox = Sandbox::new();
    sandbox.approve("sample").succeeds();
    sandbox.write("themes/clinic/templates/handout.html", "<h1>{{ page.nope }}</h1>");
    let ran = sandbox.build().reports(&["handout.html"]);
    assert!(ran.out.contains("sample: A file of the site has errors"), "{}{}", ran.out, ran.err);
}

#[test]
fn a_record_whose_handout_cannot_be_rendered_is_not_approved() {
    for sandbox in [Sandbox::new(), strict()] {
        let approve = || sandbox.approve("sample");
        let before = sandbox.read(SAMPLE);
        sandbox.write("themes/clinic/templates/handout.html", "<h1>{{ page.nope }}</h1>");
        approve().reports(&["handout.html", "not approved: fix these files first"]);
        assert_eq!(sandbox.read(SAMPLE), before);
        sandbox.remove("themes/clinic/templates/handout.html");
        approve().succeeds();
    }
}

#[cfg(feature = "serve")]
#[test]
fn the_dashboard_lists_a_page_that_cannot_be_rendered() {
    use super::server::Server;
    let sandbox = Sandbox::new();
    sandbox.write("themes/clinic/templates/glossary.html", "<h1>{{ page.nope }}</h1>");
    let server = Server::start(&sandbox, &[]);
    let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
    loop {
        let answer = server.get("/desk/en/", &[]);
        if answer.page().contains("this template cannot be used") {
            break;
        }
        assert!(std::time::Instant::now() < end, "{}", answer.page());
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

#[cfg(feature = "serve")]
#[test]
fn the_dashboard_does_not_claim_success_from_outdated_data() {
    use super::server::Server;
    let sandbox = Sandbox::new();
    sandbox.review_medicines();
    sandbox.approve("sample").succeeds();
    let server = Server::start(&sandbox, &["--private"]);
    let key = server.cookie();
    let until = |denies: bool| {
        let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
        while server
            .get("/desk/en/", &[&key])
            .page()
            .contains("No page is withheld in this language, and no record")
            != denies
        {
            assert!(
                std::time::Instant::now() < end,
                "{denies}: {}",
                server.get("/desk/en/", &[&key]).page()
            );
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    };
    until(true);
    sandbox.write("content/site.yaml", "title: [\n");
    until(false);
    sandbox.edit(SAMPLE, ", follow_up: { by: Robin Placehold, on: 2026-09-21 }", "");
    until(false);
}

//! Messages name the true reason and the remedy. Issue 13, line 15.

use super::{
    review::{sign, strict},
    sandbox::Sandbox,
    signatures::output_of,
};

#[test]
fn an_unsigned_page_is_not_reported_as_untranslated() {
    const PROGRAM: &str = "content/programs/first-program.yaml";
    let sandbox = strict();
    for unit in ["locales/*", "crisis-lines", "site", "notices"] {
        sign(&sandbox, unit);
    }
    let unsigned = "page `program/first-program` is not published in `es`, because some of its \
        texts are missing or unsigned";
    let missing = "page `program/first-program` is not published in `es`, because some of its \
        texts are missing help:";
    let said = output_of(&sandbox, &["check"]);
    assert!(said.contains(unsigned) && !said.contains(missing), "{said}");
    assert!(said.contains("`careleaf review status --lang es --texts` lists them"), "{said}");
    sandbox.edit(PROGRAM, ", es: Martes hasta las 8 de la noche", "");
    let said = output_of(&sandbox, &["check"]);
    assert!(
        !said.contains(unsigned)
            && said
                .contains("add the translations of the program or glossary term for this language"),
        "{said}"
    );
}

#[test]
fn a_yaml_file_with_another_extension_should_be_renamed() {
    let sandbox = Sandbox::new();
    for name in [
        "content/extra.yml",
        "content/programs/harbor.YML",
        "content/programs/Harbor.Yaml",
        "content/topics/sleep/es.signoff.YAML",
    ] {
        sandbox.write(name, "id: x\n");
        let ran = sandbox.run(&["check"]);
        let said = output_of(&sandbox, &["check"]);
        assert!(
            said.contains(name) && said.contains("rename it to end in `.yaml`"),
            "{name}: {}",
            ran.err
        );
        assert!(!said.contains("did you mean"), "{name}: {}", ran.err);
        sandbox.remove(name);
    }
    assert!(
        output_of(sandbox.write("content/topics/sleep/es.ftll", "x"), &["check"])
            .contains("did you mean `.ftl`?")
    );
}

#[test]
fn status_and_export_refuse_an_unknown_language() {
    let sandbox = Sandbox::new();
    for more in [&[][..], &["--format", "json"], &["--lang", "es"]] {
        let ran = sandbox.run(&[&["review", "status", "--lang", "fr"], more].concat());
        assert!(ran.out.is_empty(), "{}", ran.out);
        ran.reports(&["this site is not translated into `fr`", "use one of es"]);
    }
    sandbox
        .run(&["review", "export", "--lang", "fr"])
        .reports(&["this site is not translated into `fr`", "use one of es"]);
    // Documents in the source language may be blocked too.
    sandbox.run(&["review", "status", "--lang", "en"]).succeeds();
}

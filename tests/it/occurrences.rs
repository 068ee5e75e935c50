//! What could hide a locked item from the comparison of two texts: names that look like measures,
//! numbers after letters, swapped medicines, terms, and messages with many values. Issue 13, line
//! 11.

use super::{
    locked_items::write_pair,
    review::{open, sign, strict},
    sandbox::Sandbox,
    signatures::output_of,
};

/// Returns the output of `check` for a text and its Spanish.
fn said(sandbox: &Sandbox, en: &str, es: &str) -> String {
    write_pair(sandbox, "es", en, es);
    output_of(sandbox, &["check"])
}

#[test]
fn spelling_variants_of_names_and_numbers_are_equal() {
    let sandbox = strict();
    for (en, es, words) in [
        ("The code is ICD-10.", "El código es CIE-10.", ""),
        ("COVID-19 and HIV-1.", "covid-19 y VIH-1.", ""),
        ("Vitamin B12 helps.", "La vitamina B12 ayuda.", ""),
        (
            "Your PHQ-9:12 today.",
            "Su PHQ-9:21 hoy.",
            "`12` (only in the source), `21` (only in the translation)",
        ),
        (
            "Take 2x5 mg.",
            "Tome 2x50 mg.",
            "`5 mg` (only in the source), `50 mg` (only in the translation)",
        ),
        (
            "Take ½ tablet at night.",
            "Tome ¼ de tableta por la noche.",
            "`½` (only in the source), `¼` (only in the translation)",
        ),
        (
            "Take 1½ tablets.",
            "Tome 1¾ tabletas.",
            "`½` (only in the source), `¾` (only in the translation)",
        ),
        ("Take ½ tablet.", "Tome media tableta.", ""),
        ("Take it q4h.", "Tómelo q8h.", "`4` (only in the source), `8` (only in the translation)"),
        (
            "Call 5551234567 or 5551234567.",
            "Llame al 555-123-4567.",
            "`5551234567` (2 times in the source, once in the translation)",
        ),
    ] {
        let check = said(&sandbox, en, es);
        assert_eq!(
            check.contains("and its translation differ in"),
            !words.is_empty(),
            "{en}: {check}"
        );
        assert!(check.contains(words), "{en}: {check}");
    }
    // A phone in either language counts as one.
    assert!(
        said(&sandbox, "Call 5551234567 or 5551234567.", "Llame al 555-123-4567.")
            .contains("dose-differs")
    );
}

#[test]
fn swapped_medicines_are_found_at_any_count() {
    let sandbox = Sandbox::sample();
    let replaced =
        said(&sandbox, "Do not take lithium with ibuprofen.", "No tome ibuprofeno con ibuprofeno.");
    assert!(
        replaced.contains("dose-differs") && replaced.contains("`lithium` (only in the source)"),
        "{replaced}"
    );
    let turned = said(
        &sandbox,
        "Take lithium. Stop sertraline, never lithium.",
        "Tome sertralina. Deje la sertralina, nunca el litio.",
    );
    assert!(
        turned.contains("numbers-differ")
            && turned.contains("`lithium` (2 times in the source, once in the translation)"),
        "{turned}"
    );
    for (en, es) in [
        ("Take lithium. Lithium helps.", "Tome litio. Eso ayuda."),
        ("Take lithium and sertraline.", "Tome litio y sertralina."),
        ("Zoloft is sertraline. Take lithium.", "Zoloft es sertralina. Tome litio."),
    ] {
        let check = said(&sandbox, en, es);
        assert!(!check.contains("and its translation differ in"), "{en}: {check}");
    }
}

/// Returns the output of `check` for messages in English and Spanish.
fn phrases(sandbox: &Sandbox, en: &str, es: &str) -> String {
    sandbox.write("locales/en/phrases.ftl", en).write("locales/es/phrases.ftl", es);
    output_of(sandbox, &["check"])
}

#[test]
fn terms_and_selectors_on_terms_are_compared() {
    let sandbox = strict();
    for (en, es, words) in [
        (
            "-line = 988\nhelp = Call { -line }.\n",
            "-line = 98\nhelp = Llame al { -line }.\n",
            "`988` (only in the source)",
        ),
        ("-line = 988\nhelp = Call { -line }.\n", "-line = 988\nhelp = Llame al { -line }.\n", ""),
        (
            "help = Call { \"988\" }.\n",
            "help = Llame al 988{ \"\\u0039\" }.\n",
            "`988` (only in the source)",
        ),
        (
            "-drug = x\n    .kind = a\ntake = { -drug.kind ->\n    [a] Take 5 mg\n   *[b] Take 5 \
             mg\n }\n",
            "-drug = x\n    .kind = a\ntake = { -drug.kind ->\n    [a] Tome 50 mg\n   *[b] Tome 5 \
             mg\n }\n",
            "`50 mg` (only in the translation)",
        ),
        (
            "-line = the line 988\nhelp = Call { -line }.\n",
            "-line = { $case ->\n    [to] a la línea 98\n   *[the] la línea 988\n }\n\
             help = Llame { -line(case: \"to\") }.\n",
            "`98` (only in the translation)",
        ),
    ] {
        let check = phrases(&sandbox, en, es);
        assert_eq!(
            check.contains("and its translation differ in"),
            !words.is_empty(),
            "{es}: {check}"
        );
        assert!(check.contains(words), "{es}: {check}");
    }
}

#[test]
fn a_term_in_capitals_is_signed_with_its_message() {
    let sandbox = strict();
    let spanish = "-LINE = la línea de crisis\nhelp = Llame a { -LINE }.\n";
    phrases(&sandbox, "-LINE = the crisis line\nhelp = Call { -LINE }.\n", spanish);
    sign(&sandbox, "locales/phrases");
    assert!(open(&sandbox, "locales/phrases").is_empty());
    sandbox.write("locales/es/phrases.ftl", spanish.replace("la línea de crisis", "su vecina"));
    assert_eq!(open(&sandbox, "locales/phrases").into_values().collect::<Vec<_>>(), ["lapsed"]);
}

#[test]
fn a_message_with_many_values_is_compared_for_each() {
    let sandbox = strict();
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, ar]");
    let select = |name: &str, one: &str, other: &str| {
        format!("{{ PLURAL(${name}) ->\n    [one] {one}\n   *[other] {other}\n }}")
    };
    let message = |second: &str| {
        let parts = [
            select("a", "5 mg", "5 mg"),
            select("b", second, "5 mg"),
            select("c", "50 mg", "50 mg"),
            select("d", "50 mg", "50 mg"),
        ];
        format!("take = {}\n", parts.join(" "))
    };
    sandbox
        .write("locales/en/phrases.ftl", message("5 mg"))
        .write("locales/ar/phrases.ftl", message("5 mg"));
    assert!(
        !output_of(&sandbox, &["check"])
            .contains("`locales/phrases/take` and its translation differ in")
    );
    sandbox.write("locales/ar/phrases.ftl", message("50 mg"));
    let check = output_of(&sandbox, &["check"]);
    assert!(
        check.contains("`50 mg` (2 times in the source, 3 times in the translation)"),
        "{check}"
    );
}

#[test]
fn a_number_word_in_one_plural_form_needs_the_number_in_the_other() {
    let sandbox = strict();
    let en = "take = { PLURAL($n) ->\n    [one] 1 tablet, 1 time a day\n   *[other] { NUM($n) } \
        tablets, 1 time a day\n }\n";
    let check = phrases(
        &sandbox,
        en,
        "take = { PLURAL($n) ->\n    [one] Tome una tableta\n   *[other] { NUM($n) } tabletas, 1 \
         vez al día\n }\n",
    );
    assert!(check.contains("`1` (only in the source)"), "{check}");
    // In French, the form `one` includes 0 and 1.5.
    sandbox.edit("content/site.yaml", "languages: [en, es]", "languages: [en, es, fr]");
    let days = |one: &str, many: &str| {
        format!("days = {{ PLURAL($n) ->\n    [one] {one}\n   *[other] {{ NUM($n) }} {many}\n }}\n")
    };
    sandbox
        .write("locales/en/phrases.ftl", days("1 day", "days"))
        .write("locales/es/phrases.ftl", days("1 día", "días"));
    sandbox.write("locales/fr/phrases.ftl", days("un jour", "jours"));
    let check = output_of(&sandbox, &["check"]);
    assert!(check.contains("`locales/phrases/days` and its translation differ in"), "{check}");
}

#[test]
fn empty_blocks_are_part_of_the_structure() {
    let sandbox = strict();
    sign(&sandbox, "*");
    let path = "content/topics/sleep/es.md";
    let text = sandbox.read(path);
    let numbered = |text: &str| text.replacen("- Reciba un poco", "-\n- Reciba un poco", 1);
    assert_ne!(numbered(&text), text);
    sandbox.write(path, numbered(&text));
    assert_eq!(open(&sandbox, "topics/sleep").into_values().collect::<Vec<_>>(), ["lapsed"]);
    sandbox.write(
        path,
        text.replacen("::: do-not-wait\n", "::: do-not-wait\n:::\n\n::: do-not-wait\n", 1),
    );
    sandbox.run(&["check"]).reports(&[
        "prose-box",
        "this box is empty",
        "write its text, or remove the box",
    ]);
}

#[test]
fn escapes_and_visible_marks_are_signed() {
    let sandbox = strict();
    for (signed, changed) in [
        ("~~Tome 2~~ no", "\\~~Tome 2~~ no"),
        ("[Llame](topic:sleep) hoy", "\\[Llame](topic:sleep) hoy"),
        ("**Nunca** más", "\\**Nunca** más"),
        ("Espere 2 horas", "Espere\n    > 2 horas"),
        ("> Espere 2 horas", "> Espere\n    > 2 horas"),
    ] {
        let en = match signed {
            text if text.starts_with('>') => "> Wait 2 hours",
            text if text.contains("topic:") => "[Call](topic:sleep) today",
            text if text.contains("2 horas") => "Wait 2 hours",
            text if text.contains("Tome") => "~~Take 2~~ no",
            _ => "**Never** again",
        };
        write_pair(&sandbox, "es", en, signed);
        sign(&sandbox, "topics/pair");
        assert!(open(&sandbox, "topics/pair").is_empty(), "{signed}");
        write_pair(&sandbox, "es", en, changed);
        assert_eq!(open(&sandbox, "topics/pair").len(), 1, "{signed}");
        let _ = std::fs::remove_file(sandbox.site().join("content/topics/pair/es.signoff.yaml"));
    }
}

#[test]
fn the_end_of_a_variant_is_part_of_the_structure() {
    let sandbox = strict();
    let message = |breaks: [&str; 2]| {
        format!(
            "take = {{ $x ->\n    [a] foo{}[b] bar{}[b] baz\n   *[c] x\n }}\n",
            breaks[0], breaks[1]
        )
    };
    sandbox
        .write("locales/en/phrases.ftl", message([" ", "\n    "]))
        .write("locales/es/phrases.ftl", message([" ", "\n    "]));
    sign(&sandbox, "locales/phrases");
    assert!(open(&sandbox, "locales/phrases").is_empty());
    sandbox.write("locales/es/phrases.ftl", message(["\n    ", " "]));
    assert_eq!(open(&sandbox, "locales/phrases").into_values().collect::<Vec<_>>(), ["lapsed"]);
}

//! What messages choose and what is wrong with their plural forms, in many languages.

use super::{
    catalog::{Arg, Catalog, MessageLayer},
    plural_faults::PluralFaultKind,
};
use crate::{
    diag::{FileId, Report},
    lang::Lang,
};

fn catalog(tag: &str, text: &str) -> Catalog {
    let mut report = Report::new();
    let layer = MessageLayer { message_file: "phrases", file: FileId(0), text };
    let catalog = Catalog::read(&Lang::parse(tag).expect("a good tag"), &[layer], &mut report);
    assert_eq!(report.iter().count(), 0, "{text}");
    catalog
}

/// Returns what is wrong with a selection that has these variants, in short.
fn verdict(tag: &str, variants: &str) -> String {
    faults(tag, &format!("a = {{ PLURAL($n) ->\n{variants}\n }}\n"))
}

/// Returns what is wrong with a file, in short, each with the text at its place.
fn faults(tag: &str, text: &str) -> String {
    let catalog = catalog(tag, text);
    let found = catalog.plural_faults().map(|fault| {
        let place = &text[fault.span.start as usize..fault.span.end as usize];
        match &fault.kind {
            PluralFaultKind::Missing(forms) => format!("{place} lacks {}", forms.join(" ")),
            PluralFaultKind::NumberLeftOut { numbers, .. } => {
                let first: Vec<&str> = numbers.iter().take(3).map(String::as_str).collect();
                format!("{place} without number: {}", first.join(" "))
            }
            PluralFaultKind::AmountLeftOut(_) => format!("{place} without amount"),
            PluralFaultKind::WithoutPlural { selector, .. } => format!("{place} of {selector}"),
            PluralFaultKind::NeverChosen(_) => format!("{place} never"),
            PluralFaultKind::Twice(_) => format!("{place} twice"),
            PluralFaultKind::Default(_) => format!("{place} default"),
            PluralFaultKind::Call => format!("{place} call"),
            PluralFaultKind::Shown => format!("{place} shown"),
            PluralFaultKind::InTerm => format!("{place} in term"),
        }
    });
    found.collect::<Vec<_>>().join("; ")
}

/// A variant of each form, all with the number.
fn complete(forms: &str) -> String {
    let lines = forms.split(' ').map(|form| {
        let star = if form == "other" { "*" } else { "" };
        format!("   {star}[{form}] {{ NUM($n) }} x")
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn each_form_of_a_language_needs_a_variant() {
    for (tags, forms) in [
        ("en es fr fil hi fa pt pt-PT it ca de so ur sw da am bn pa ps ckb hy vi", "one other"),
        ("ru pl uk cs lt", "one few many other"),
        ("lv", "zero one other"),
        ("ro", "one few other"),
        ("he", "one two other"),
        ("sl", "one two few other"),
        ("ga mt", "one two few many other"),
        ("ar cy", "zero one two few many other"),
        ("zh-Hans zh-Hant ja ko th my km lo id", "other"),
    ] {
        for tag in tags.split(' ') {
            assert_eq!(verdict(tag, &complete(forms)), "", "{tag}");
            for form in forms.split(' ').filter(|form| *form != "other") {
                let rest: Vec<&str> = forms.split(' ').filter(|other| *other != form).collect();
                let lacks = format!("PLURAL lacks {form}");
                assert_eq!(verdict(tag, &complete(&rest.join(" "))), lacks, "{tag}");
            }
        }
    }
    assert_eq!(verdict("es", &complete("one many other")), "", "for millions");
    assert_eq!(verdict("en", &complete("zero one few other")), "zero never; few never");
    assert_eq!(verdict("ja", &complete("one other")), "one never");
    assert_eq!(verdict("en", &complete("One other")), "One never; PLURAL lacks one");
    assert_eq!(
        verdict("ru", &complete("one few many").replace("  [many]", " *[many]")),
        "PLURAL lacks other"
    );
}

#[test]
fn a_language_without_plural_rules_has_exact_numbers_and_other() {
    for tag in ["ht", "hmn", "nv", "chk"] {
        assert_eq!(verdict(tag, &complete("one other")), "one never", "{tag}");
        assert_eq!(verdict(tag, &complete("other")), "", "{tag}");
        assert_eq!(verdict(tag, "    [1] yon jou\n   *[other] { NUM($n) } jou"), "", "{tag}");
        assert_eq!(verdict(tag, "   *[other] kèk jou"), "other without number: 0 0.1 0.2");
    }
}

#[test]
fn a_variant_without_the_number_is_for_one_number_alone() {
    let one = |tag: &str, words: &str| {
        let forms = match tag {
            "ru" | "pl" | "lt" => "few many other",
            "lv" => "zero other",
            "sl" => "two few other",
            "he" => "two other",
            _ => "other",
        };
        verdict(tag, &format!("    [one] {words}\n{}", complete(forms)))
    };
    for tag in ["en", "es", "de", "it", "so", "ur", "pl", "pt-PT"] {
        assert_eq!(one(tag, "every day"), "", "{tag}");
    }
    for (tag, numbers) in [
        ("ru", "1 21 31"),
        ("fr", "0 0.1 0.2"),
        ("pt", "0 0.1 0.2"),
        ("fil", "0 0.1 0.2"),
        ("hi", "0 0.1 0.2"),
        ("fa", "0 0.1 0.2"),
        ("am", "0 0.1 0.2"),
        ("lv", "0.1 1 1.1"),
        ("lt", "1 21 31"),
        ("sl", "1 101 201"),
        ("he", "0.1 0.2 0.25"),
        ("da", "0.1 0.2 0.25"),
        ("pa", "0 1"),
    ] {
        let fault = format!("one without number: {numbers}");
        assert_eq!(one(tag, "every day"), fault, "{tag}");
        assert_eq!(one(tag, "1 day"), fault, "{tag}: a typed digit stays what it is");
        assert_eq!(one(tag, "{ NUM($n) } day"), "", "{tag}");
        assert_eq!(one(tag, "{ $n } day"), "", "{tag}");
        assert_eq!(one(tag, "{ $amount } day"), "", "{tag}");
        assert_eq!(one(tag, "{ $low } to { $high }"), "", "{tag}");
    }
    let arabic = "    [one] يوم\n    [two] يومان\n".to_owned() + &complete("zero few many other");
    assert_eq!(verdict("ar", &arabic), "");
    assert_eq!(
        verdict("pa", "    [0] none\n    [one] a day\n   *[other] { $n } x"),
        "",
        "exact numbers are taken out"
    );
    assert_eq!(
        verdict("en", "    [one] a day\n   *[other] days").split(':').next(),
        Some("other without number")
    );
    assert_eq!(
        verdict("es", "    [one] un día\n    [many] muchos\n   *[other] { $n } x"),
        "many without number: 1000000 2000000"
    );
}

#[test]
fn each_variant_of_an_amount_shows_its_number() {
    let amount = |variant: &str| {
        verdict(
            "en",
            &format!("    {variant}\n    [one] {{ $amount }} x\n   *[other] {{ $amount }} x"),
        )
    };
    assert_eq!(amount("[3] { $amount } three"), "");
    assert_eq!(amount("[3] three"), "3 without amount");
    assert_eq!(amount("[1] one"), "1 without amount");
    assert_eq!(
        verdict("en", "    [one] one tablet\n   *[other] { $amount } tablets"),
        "one without amount"
    );
    assert_eq!(
        verdict("en", "    [one] { $low } x\n   *[other] { $low } to { $high }"),
        "one without amount",
        "half of a range"
    );
    assert_eq!(
        verdict("de", "    [1] { $low } to { $high }\n   *[other] { $low } to { $high }"),
        "PLURAL lacks one",
        "ranges have no exact keys"
    );
}

#[test]
fn the_number_may_be_anywhere_in_the_message() {
    let checks = |text: &str| faults("ru", text);
    let select = "{ PLURAL($n) ->\n    [one] a\n    [few] b\n    [many] c\n   *[other] d\n }";
    assert_eq!(checks(&format!("a = {select} {{ NUM($n) }}\n")), "");
    assert_eq!(checks(&format!("a = {select} and {select} of {{ $n }}\n")), "");
    assert_eq!(checks(&format!("a = {select} in {{ number }}\nnumber = ({{ $n }})\n")), "");
    assert!(checks(&format!("a = {select} of {{ $m }}\n")).starts_with("one without number"));
    assert!(checks(&format!("a = {select} on {{ DATE($n) }}\n")).contains("without number"));
    let nested = "a = { $who ->\n    [me] { $n } x\n   *[them] y\n } { PLURAL($n) ->\n    \
                  [one] one { $n }\n   *[other] few\n }\n";
    assert!(faults("en", nested).starts_with("other without number"), "{}", faults("en", nested));
    let both = "a = { PLURAL($n) ->\n    [one] { $n } x\n   *[other] many\n } { PLURAL($n) ->\n    \
                [one] y\n   *[other] of { $n }\n }\n";
    assert_eq!(faults("en", both), "", "each number is shown once");
    assert_eq!(
        faults("en", "a = x\n    .title = { PLURAL($n) ->\n    [one] a\n   *[other] b\n }\n")
            .split(':')
            .next(),
        Some("other without number"),
        "attributes count"
    );
}

#[test]
fn keys_that_are_never_chosen_are_found() {
    let check = |text: &str| faults("en", text);
    assert_eq!(check("a = { $n ->\n    [one] x\n   *[other] y\n }\n"), "one of $n");
    assert_eq!(check("a = { $n ->\n    [1] x\n   *[other] y\n }\n"), "1 of $n");
    assert_eq!(check("a = { NUM($n) ->\n    [0] x\n   *[other] y\n }\n"), "0 of NUM(…)");
    assert_eq!(check("a = { $who ->\n    [one] x\n    [team] z\n   *[other] y\n }\n"), "");
    assert_eq!(check("a = { $who ->\n    [nurse] x\n   *[other] y\n }\n"), "");
    let twice = "    [1] x\n    [1.0] y\n    [one] { $n }\n    [one] { $n }\n   *[other] { $n }";
    assert_eq!(verdict("en", twice), "1.0 twice; one twice");
    assert_eq!(verdict("en", "    [one] x\n   *[1] y\n    [other] { $n }"), "1 default");
    assert_eq!(verdict("es", "   *[one] { $n }\n    [other] { $n }"), "one default");
    assert_eq!(check("a = { $n } { PLURAL($n) }\n"), "PLURAL shown");
    assert_eq!(
        check("a = { PLURAL($n, type: \"ordinal\") ->\n    [one] { $n }\n   *[other] { $n }\n }\n"),
        "PLURAL call"
    );
    assert_eq!(check("-a = { PLURAL($n) ->\n    [one] x\n   *[other] y\n }\n"), "PLURAL in term");
}

#[test]
fn exact_numbers_win_over_forms() {
    let text = "a = { $x } { PLURAL($n) ->\n    [one] { $n } form\n    [1] one\n    [0] none\n    \
                [0.5] half\n   *[other] { $n } other\n }\n    .title = { PLURAL($n) ->\n    \
                [1] one\n   *[other] { $n }\n }\n";
    for tag in ["fil", "fr", "hi"] {
        let catalog = catalog(tag, text);
        let say = |n: &str| {
            let text = catalog.format_message("a", &[("n", n.into()), ("x", "x".into())]);
            text.map(|text| text.replace(['\u{2068}', '\u{2069}'], ""))
        };
        for (n, expected) in [
            ("1", "x one"),
            ("1.0", "x one"),
            ("0", "x none"),
            ("½", "x half"),
            ("0.50", "x half"),
            ("4", "x 4 other"),
        ] {
            assert_eq!(say(n).as_deref(), Ok(expected), "{tag}");
        }
        assert!(say("0.25").is_ok_and(|text| text.ends_with("form")), "{tag}");
        assert!(say("1..2").is_ok_and(|text| !text.contains("one")), "{tag}: a range");
        assert!(say("ten").is_err(), "{tag}: not a number");
        assert_eq!(catalog.place("a").map(|span| span.start), Some(0_u32));
        let at = catalog.plural_faults().next().map(|fault| fault.span.start as usize);
        assert_eq!(at, text.rfind("PLURAL"), "{tag}: a fault is at its place in the file");
    }
    let missing: Result<String, _> =
        catalog("en", text).format_message("a", &[("n", Arg::from("1"))]);
    assert!(missing.is_err(), "an argument that is not passed is still an error");
}

#[test]
fn a_message_with_a_fault_misleads_and_so_does_what_refers_to_it() {
    let wrong = "a = { PLURAL($n) ->\n    [one] every week\n   *[other] every { $n } weeks\n }\n\
                 b = { a } { -c }\nc = { b }\n-c = x\nd = { $n } weeks\n";
    let misleads = |tag: &str, text: &str| -> Vec<&str> {
        let catalog = catalog(tag, text);
        ["a", "b", "c", "d"].into_iter().filter(|id| catalog.may_mislead(id)).collect()
    };
    assert_eq!(misleads("fil", wrong), ["a", "b", "c"]);
    assert!(misleads("en", wrong).is_empty(), "`one` is for 1 alone");
    let never = "a = { PLURAL($n) ->\n    [few] { $n }\n    [one] { $n }\n   *[other] { $n }\n }\n";
    assert!(misleads("en", never).is_empty(), "a form that is never chosen misleads nobody");
    let in_term = "-c = { PLURAL($n) ->\n    [one] x\n   *[other] y\n }\na = { -c }\n";
    assert_eq!(misleads("en", in_term), ["a"]);
}

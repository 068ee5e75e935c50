//! Doses in the digits, units and forms of many languages: the same dose is silent, another one is
//! an error, and so is a dose that is not written as on the label. Issue 16, point 2.

use serde_json::Value;

use super::memory::MemorySite;

/// Writes one topic in English and another language, and returns what the rules about doses and
/// numbers report, as rule and message with help.
fn reported(site: &mut MemorySite, lang: &str, source: &str, target: &str) -> Vec<String> {
    reported_of_each(site, lang, &[(source, target)]).swap_remove(0)
}

/// Does the same with several topics in one check, and returns what is reported in each.
fn reported_of_each(site: &mut MemorySite, lang: &str, pairs: &[(&str, &str)]) -> Vec<Vec<String>> {
    let front =
        |title: &str, more: &str| format!("---\ntitle: {title}\nsummary: Words.\n{more}---\n\n");
    let facts = "kind: skill\naudience: patients\nsubstance_use: false\nsources: []\n";
    let folder = |at: usize| format!("content/topics/pair{at}/");
    for (at, (source, target)) in pairs.iter().enumerate() {
        let of = |lang: &str| format!("{}{lang}.md", folder(at));
        site.write(&of("en"), front("Pair", facts) + source + "\n");
        site.write(&of(lang), front("P", "origin: human\n") + target + "\n");
    }
    let rules = ["dose-differs", "numbers-differ", "dose-form"];
    let found = site.check().diagnostics();
    let found: Vec<_> = found
        .iter()
        .filter(|found| found["rule"].as_str().is_some_and(|rule| rules.contains(&rule)))
        .collect();
    let is_in = |found: &Value, at: usize| {
        found["path"].as_str().is_some_and(|path| path.starts_with(&folder(at)))
    };
    let elsewhere = found.iter().filter(|found| !(0..pairs.len()).any(|at| is_in(found, at)));
    assert_eq!(elsewhere.count(), 0, "{found:?}");
    let of_topic = |at: usize| {
        let found = found.iter().filter(|found| is_in(found, at));
        found
            .map(|found| format!("{}: {} ({})", found["rule"], found["message"], found["help"]))
            .collect()
    };
    (0..pairs.len()).map(of_topic).collect()
}

/// Returns the starter site in English and another language, with the medicine of its record.
fn site_in(lang: &str) -> MemorySite {
    let mut site = MemorySite::with_one_medicine();
    site.edit("content/site.yaml", "languages: [en, es]", &format!("languages: [en, {lang}]"));
    site
}

/// "Take 0.5 mg, then 300 mg, 10 units and 2.5 mL." in many languages.
const SAME: [(&str, &str); 22] = [
    ("es", "Tome 0.5 mg, luego 300 miligramos, 10 unidades y 2.5 mililitros."),
    ("pt", "Tome 0.5 mg, depois 300 miligramas, 10 unidades e 2.5 mililitros."),
    ("ht", "Pran 0.5 mg, apre sa 300 miligram, 10 inite ak 2.5 mililit."),
    ("fr", "Prenez 0.5 mg, puis 300\u{a0}milligrammes, 10 unités et 2.5\u{202f}ml."),
    ("de", "Nehmen Sie 0.5 mg, dann 300 Milligramm, 10 Einheiten und 2.5 Milliliter."),
    ("pl", "Weź 0.5 mg, potem 300 miligramów, 10 jednostek i 2.5 mililitra."),
    ("ru", "Примите 0.5 мг, затем 300 миллиграммов, 10 единиц и 2.5 миллилитра."),
    ("uk", "Прийміть 0.5 мг, потім 300 міліграмів, 10 одиниць і 2.5 мілілітра."),
    ("ar", "خذ 0.5 ملجم ثم 300 ملليغرام و10 وحدات و2.5 مل."),
    ("fa", "0.5 میلی‌گرم، سپس 300 میلی گرم، 10 واحد و 2.5 میلی‌لیتر مصرف کنید."),
    ("ur", "0.5 ملی گرام، پھر 300 ملی‌گرام، 10 یونٹ اور 2.5 ملی لیٹر لیں۔"),
    ("he", "קחו 0.5 מ״ג, אחר כך 300 מיליגרם, 10 יחידות ו-2.5 מ\"ל."),
    ("hi", "0.5 मि.ग्रा., फिर 300 मिलीग्राम, 10 यूनिट और 2.5 मिली लें।"),
    ("bn", "0.5 মিলিগ্রাম, তারপর 300 মি.গ্রা., 10 ইউনিট এবং 2.5 মিলি নিন।"),
    ("th", "รับประทาน 0.5 มก. แล้ว 300 มิลลิกรัม 10 ยูนิต และ 2.5 มล."),
    ("km", "លេប 0.5 មីលីក្រាម រួច 300 mg 10 ឯកតា និង 2.5 មីលីលីត្រ។"),
    ("my", "0.5 မီလီဂရမ်၊ ထို့နောက် 300 mg၊ 10 ယူနစ်နှင့် 2.5 မီလီလီတာ သောက်ပါ။"),
    ("ko", "0.5 mg을, 그 다음 300밀리그램을, 10단위와 2.5밀리리터를 드세요."),
    ("ja", "0.5mgを、次に300ミリグラムを、10単位と2.5ミリリットルを服用してください。"),
    ("zh-Hans", "先服0.5mg，然后300毫克、10单位和2.5毫升。"),
    ("so", "Qaado 0.5 mg, kadib 300 miligaraam, 10 halbeeg iyo 2.5 mililitir."),
    ("sw", "Tumia mg 0.5, kisha miligramu 300, uniti 10 na mililita 2.5."),
];

const SOURCE: &str = "Take 0.5 mg, then 300 mg, 10 units and 2.5 mL.";

#[test]
fn the_same_dose_in_the_units_of_a_language_is_silent() {
    for (lang, target) in SAME {
        let found = reported(&mut site_in(lang), lang, SOURCE, target);
        assert!(found.is_empty(), "{lang}: {found:?}");
    }
}

/// Asserts that each of these translations has another dose than its source.
#[track_caller]
fn assert_differ(lang: &str, pairs: &[(&str, &str)]) {
    let found = reported_of_each(&mut site_in(lang), lang, pairs);
    for ((_, target), found) in pairs.iter().zip(found) {
        assert!(
            found.iter().any(|one| one.contains("dose-differs")),
            "{lang}: {target}: {found:?}"
        );
    }
}

#[test]
fn another_dose_is_an_error_in_every_language() {
    for (lang, target) in SAME {
        let changed = [target.replace("300", "3000"), target.replace("0.5", "5")];
        assert_differ(lang, &[(SOURCE, &changed[0]), (SOURCE, &changed[1])]);
    }
    assert_differ(
        "es",
        &[
            ("Take 5 mg.", "Tome 5 mL."),
            ("Take 5 mg.", "Tome 5 mcg."),
            ("Take 5 mcg.", "Tome 5 miligramos."),
            ("Take 10 mg/mL.", "Tome 10 mg."),
            ("Take .5 mg.", "Tome 5 mg."),
            ("Take 112 mg.", "Tome 112 ml."),
        ],
    );
}

#[test]
fn a_lost_unit_is_one_message_that_lists_the_units() {
    let found = reported(&mut site_in("so"), "so", "Take 300 mg.", "Qaado 300 miligoraam.");
    let [message] = &found[..] else { panic!("{found:?}") };
    for words in [
        "`300 mg` (only in the source; the translation has `300` without a unit that is known)",
        "known in `so`: ",
        "miligaraam",
    ] {
        assert!(message.contains(words), "{message}");
    }
}

#[test]
fn doses_have_the_form_of_the_label_in_every_language() {
    for (lang, target, right) in [
        ("es", "Tome 0,5 mg.", "write `0.5 mg`"),
        ("ru", "Примите 0,5 мг.", "write `0.5 мг`"),
        ("vi", "Uống 0,5 miligam.", "write `0.5 miligam`"),
        ("ar", "خذ ٠٫٥ ملغ.", "write `0.5 ملغ`"),
        ("ja", "０．５ mgを服用します。", "write `0.5 mg`"),
        ("ne", "०.५ मिलिग्राम लिनुहोस्।", "write `0.5 मिलिग्राम`"),
    ] {
        let found = reported(&mut site_in(lang), lang, "Take 0.5 mg.", target);
        let [message] = &found[..] else { panic!("{lang}: {found:?}") };
        assert!(message.contains("dose-form") && message.contains(right), "{message}");
    }
    // Counts keep the form of the language; the source is checked too.
    let counts = reported(
        &mut site_in("es"),
        "es",
        "2.5 hours, 1,000 people.",
        "2,5 horas, 1.000 personas.",
    );
    assert!(counts.is_empty(), "{counts:?}");
    let source = reported(&mut site_in("es"), "es", "Take .5 mg.", "Tome 0.5 mg.");
    assert!(source.len() == 1 && source[0].contains("no digit before"), "{source:?}");
}

#[test]
fn a_site_elsewhere_has_other_labels() {
    let mut site = site_in("de");
    site.edit("content/site.yaml", "jurisdiction: US", "jurisdiction: DE");
    let found = reported(&mut site, "de", "Take 0.5 mg.", "Nehmen Sie 0,5 mg.");
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn messages_records_and_medicines_are_checked_too() {
    let mut site = MemorySite::starter();
    site.write("locales/en/phrases.ftl", "half = Take 0.5 mg.\n")
        .write("locales/es/phrases.ftl", "half = Tome 0,5 mg.\n")
        .edit("content/care-plans/sample.yaml", "es: Para el ánimo bajo", "es: \"Tome 1,5 mg\"")
        .edit("content/care-plans/sample.yaml", "en: For low mood", "en: \"Take 1.5 mg\"");
    let found = site.check().diagnostics();
    let of_rule: Vec<(&str, &str)> = found
        .iter()
        .filter(|found| found["rule"] == "dose-form")
        .filter_map(|found| Some((found["path"].as_str()?, found["message"].as_str()?)))
        .collect();
    assert_eq!(
        of_rule,
        [
            (
                "content/care-plans/sample.yaml",
                "a dose in this text is not written as on the label"
            ),
            (
                "locales/es/phrases.ftl",
                "`0,5 mg` has a decimal comma, which can be misread by a factor of ten"
            ),
        ]
    );
}

#[test]
fn one_character_may_be_a_number_in_chinese() {
    let mut site = site_in("zh-Hans");
    for (source, target, is_reported) in [
        ("Take 2 tablets.", "吃两片。", false),
        ("Take two tablets.", "吃两片。", false),
        ("Take ½ tablet.", "吃半片。", false),
        ("Take half a tablet.", "吃半片。", false),
        ("Take 1 ½ tablets.", "吃一片半。", false),
        ("Take ½ tablet.", "吃两片。", true),
        ("Take 2 tablets.", "吃半片。", true),
        ("Take 3 tablets.", "吃两片。", true),
        ("Take 0.5 mL.", "服半毫升。", false),
        ("Take 2 mL.", "服半毫升。", true),
    ] {
        let found = reported(&mut site, "zh-Hans", source, target);
        assert_eq!(!found.is_empty(), is_reported, "{source} {target} {found:?}");
    }
}

//! The starter site with one of its medicines, for tests that look at something else.

use std::collections::BTreeMap;

/// Removes every medicine, class, pair and text about medicines that one medicine and some classes
/// do not need from the files of a starter site.
pub fn keep_medicine(files: &mut BTreeMap<String, String>, medicine: &str, classes: &[&str]) {
    const FILE: &str = "content/medicines.yaml";
    let text = &files[FILE];
    let (medicines, rest) = text.split_once("\nclasses:\n").expect("classes");
    let (all_classes, _) = rest.split_once("\npairs:\n").expect("pairs");
    let (before, medicines) = medicines.split_once("\nmedicines:\n").expect("medicines");
    let entry = |list: &str, id: &str| -> String {
        let starts = format!("  - id: {id}\n");
        let from = list.find(&starts).expect("an entry with this id");
        let length = list[from + 1..].find("\n  - id: ").map_or(list.len() - from - 1, |at| at);
        list[from..=from + length].to_owned()
    };
    let medicine = entry(medicines, medicine);
    let classes: String = classes.iter().map(|id| entry(all_classes, id)).collect();
    let kept = format!("{before}\nmedicines:\n{medicine}classes:\n{classes}");
    for lang in ["en", "es"] {
        let texts = files.get_mut(&format!("locales/{lang}/medicines.ftl")).expect("texts");
        let is_used = |line: &&str| match line.split_once(" = ") {
            Some((id, _)) => kept.contains(&format!("phrase: {id} ")),
            None => line.starts_with('#'),
        };
        let used: Vec<&str> = texts.lines().filter(is_used).collect();
        *texts = used.join("\n") + "\n";
    }
    files.insert(FILE.to_owned(), kept);
}

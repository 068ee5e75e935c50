//! The medicines that `careleaf new site` brings: complete, worded in English and Spanish, and in
//! agreement with each other.
//!
//! Whether the wording is correct is for a pharmacist to judge: nobody has signed it.

use std::collections::BTreeSet;

use careleaf::{
    diag::Report,
    lang::Lang,
    site::{
        self, Site,
        checked_text::MedicinePart,
        medicine::{DrugClass, Medicine, MedicineParts, Medicines},
        worded::Worded,
        words::Words,
    },
};

use super::memory::MemorySite;

/// Reads the site that `careleaf new site` writes.
fn starter() -> Site {
    let sources = MemorySite::starter().sources();
    site::load(&sources, &mut Report::new()).expect("the starter site loads")
}

fn class<'a>(medicines: &'a Medicines, medicine: &Medicine) -> &'a DrugClass {
    medicines.class(medicine.class.as_str()).expect("the class of a medicine exists")
}

/// Returns whether there is a text for a part of the information.
fn is_worded(parts: &MedicineParts, part: MedicinePart) -> bool {
    match part {
        MedicinePart::For => false,
        MedicinePart::How => parts.how.is_some(),
        MedicinePart::MissedDose => parts.missed_dose.is_some(),
        MedicinePart::CommonEffects => !parts.common_effects.is_empty(),
        MedicinePart::UrgentEffects => !parts.urgent_effects.is_empty(),
        MedicinePart::DoNotMix => !parts.do_not_mix.is_empty(),
        MedicinePart::Stopping => parts.stopping.is_some(),
        MedicinePart::Storage => parts.storage.is_some(),
        MedicinePart::Disposal => parts.disposal.is_some(),
        MedicinePart::Tests => !parts.tests.is_empty(),
    }
}

/// Returns a text in English, in lower case.
fn english(site: &Site, words: &Words) -> String {
    let lang = Lang::parse("en").expect("a tag");
    let text = match words {
        Words::Own(text) => text.value.clone(),
        Words::Each(texts, _) => texts[&lang].value.clone(),
        Words::Phrase { id, .. } => {
            site.catalog(&lang).format_message(id, &[]).expect("the phrase exists")
        }
    };
    text.to_lowercase()
}

#[test]
fn the_starter_site_has_nothing_to_report() {
    // Missing texts, and numbers, names and doses that differ between the languages, are reported.
    let found = MemorySite::starter().check().diagnostics();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn there_are_more_than_a_hundred_medicines_and_each_is_complete() {
    let site = starter();
    let medicines = &site.medicines;
    assert!(medicines.medicines.len() >= 100, "{}", medicines.medicines.len());
    for medicine in &medicines.medicines {
        let id = medicine.id.as_str();
        assert!(medicine.source.starts_with("https://"), "{id} has no source");
        assert!(!medicine.forms.is_empty() && !medicine.routes.is_empty(), "{id}");
        let class = class(medicines, medicine);
        for part in &class.mandatory {
            let parts = [&medicine.parts, &class.parts];
            let worded = parts.into_iter().any(|parts| is_worded(parts, *part));
            assert!(worded, "{id} has no text for {part:?}");
        }
    }
    for class in &medicines.classes {
        let id = class.id.as_str();
        let demands = |part| class.mandatory.contains(&part);
        assert!(
            demands(MedicinePart::MissedDose) && demands(MedicinePart::UrgentEffects),
            "{id} demands {:?}",
            class.mandatory
        );
        let taken = medicines.medicines.iter().any(|medicine| medicine.class.as_str() == id);
        assert!(taken, "no medicine is of the class {id}");
    }
}

#[test]
fn every_text_is_there_in_both_languages() {
    let site = starter();
    for tag in ["en", "es"] {
        let lang = Lang::parse(tag).expect("a tag");
        site.medicines.each_words(&mut |words| {
            assert!(site.has_text(&lang, words), "a text is missing in {tag}");
        });
    }
}

#[test]
fn a_name_or_brand_belongs_to_one_medicine() {
    let site = starter();
    for medicine in &site.medicines.medicines {
        let names = medicine.names.texts().map(str::to_owned).chain(medicine.brands.clone());
        for name in names {
            let found = site.medicines.by_name(&name).expect("a name is found");
            assert_eq!(found.id.as_str(), medicine.id.as_str(), "{name}");
        }
    }
}

#[test]
fn every_end_of_a_pair_and_every_group_is_used() {
    let site = starter();
    let medicines = &site.medicines;
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut groups: BTreeSet<&str> = BTreeSet::new();
    for medicine in &medicines.medicines {
        known.insert(medicine.id.as_str());
        known.extend(medicine.ingredients.iter().map(|id| id.as_str()));
        groups.extend(medicine.groups.iter().map(|id| id.as_str()));
    }
    for class in &medicines.classes {
        known.insert(class.id.as_str());
        groups.extend(class.groups.iter().map(|id| id.as_str()));
    }
    let ends: BTreeSet<&str> =
        medicines.pairs.iter().flat_map(|pair| [pair.a.as_str(), pair.b.as_str()]).collect();
    for end in &ends {
        assert!(known.contains(end) || groups.contains(end), "nothing is called {end}");
    }
    for group in groups {
        assert!(ends.contains(group), "no pair is about the group {group}");
    }
    for pair in &medicines.pairs {
        assert!(pair.source.starts_with("https://"), "{} and {}", pair.a.value, pair.b.value);
    }
}

#[test]
fn rescue_medicines_are_in_no_pair() {
    let site = starter();
    let rescue = |medicine: &&Medicine| medicine.class.as_str() == "overdose-reversal";
    let medicines: Vec<&Medicine> = site.medicines.medicines.iter().filter(rescue).collect();
    assert!(medicines.len() >= 2);
    for medicine in medicines {
        let id = medicine.id.as_str();
        assert!(medicine.groups.is_empty() && class(&site.medicines, medicine).groups.is_empty());
        for pair in &site.medicines.pairs {
            for end in [pair.a.as_str(), pair.b.as_str()] {
                assert!(end != id && end != "overdose-reversal", "{id} is in a pair");
            }
        }
    }
}

#[test]
fn dangerous_and_revealing_classes_are_marked_and_nobody_has_signed() {
    let site = starter();
    let classes = |marked: &dyn Fn(&DrugClass) -> bool| -> BTreeSet<&str> {
        let marked = site.medicines.classes.iter().filter(|class| marked(class));
        marked.map(|class| class.id.as_str()).collect()
    };
    let high_alert = classes(&|class| class.high_alert);
    for id in [
        "clozapine",
        "lithium",
        "valproate",
        "lamotrigine",
        "carbamazepine",
        "maoi",
        "moud",
        "opioid",
        "insulin",
        "anticoagulant",
        "methotrexate",
    ] {
        assert!(high_alert.contains(id), "{id}");
    }
    let substance_use = classes(&|class| class.substance_use);
    let expected = [
        "alcohol-use-medicine",
        "moud",
        "opioid-blocker",
        "opioid-withdrawal",
        "overdose-reversal",
    ];
    assert_eq!(substance_use.into_iter().collect::<Vec<_>>(), expected);
    // A use for substance use is only offered where the class says that it reveals it.
    for medicine in &site.medicines.medicines {
        let reveals = class(&site.medicines, medicine).substance_use;
        let named = medicine
            .uses
            .iter()
            .any(|used| ["opioid-use", "alcohol-use"].contains(&used.id.as_str()));
        assert!(reveals || !named, "{}", medicine.id.as_str());
        assert!(medicine.reviewed.is_none(), "{}", medicine.id.as_str());
    }
    assert!(site.medicines.classes.iter().all(|class| class.reviewed.is_none()));
}

#[test]
fn naltrexone_for_alcohol_says_nothing_of_opioid_tolerance() {
    let site = starter();
    for id in ["naltrexone", "naltrexone-injection"] {
        let medicine = site.medicines.medicine(id).expect("naltrexone is there");
        let class = class(&site.medicines, medicine);
        let text = |use_id: &str| -> String {
            let used = medicine.uses.iter().find(|used| used.id.as_str() == use_id);
            let used = used.expect("the use is there");
            let mut texts = Vec::new();
            let mut add = |words: &Words| texts.push(english(&site, words));
            match &used.always {
                Some(always) => always.iter().for_each(&mut add),
                None => medicine.always.iter().chain(&class.always).for_each(&mut add),
            }
            for parts in [&used.parts, &medicine.parts, &class.parts] {
                parts.each_words(&mut |words| add(words));
            }
            texts.join("\n")
        };
        let alcohol = text("alcohol-use");
        for word in ["used to less", "overdose is more likely", "use again", "keep naloxone"] {
            assert!(!alcohol.contains(word), "{id} for alcohol says `{word}`:\n{alcohol}");
        }
        for word in ["may not work", "in the last weeks", "carry a card"] {
            assert!(alcohol.contains(word), "{id} for alcohol does not say `{word}`");
        }
        assert!(text("opioid-use").contains("keep naloxone close"));
    }
}

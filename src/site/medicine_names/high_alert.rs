//! Ingredients with which a mistake is especially dangerous, so that a record may not name them
//! without the warnings of a class of their own.
//!
//! Source: ISMP List of High-Alert Medications in Community/Ambulatory Care Settings
//! (<https://www.ismp.org/recommendations/high-alert-medications-community-ambulatory-list>); the
//! medicines for bipolar disorder and clozapine beside it by this program's own rule.

use std::sync::LazyLock;

use super::name_words::NameList;

static HIGH_ALERT_LIST: LazyLock<NameList> =
    LazyLock::new(|| NameList::new(&[INGREDIENTS, INSULINS, WEEKLY].concat()));

static WEEKLY_LIST: LazyLock<NameList> = LazyLock::new(|| NameList::new(WEEKLY));

static INSULIN_LIST: LazyLock<NameList> = LazyLock::new(|| NameList::new(INSULINS));

/// Methotrexate and its brands, which a person takes once a week (FDA labels). Those who have
/// cancer take it otherwise, under the eyes of their own clinic.
const WEEKLY: &[&str] =
    &["methotrexate", "trexall", "otrexup", "rasuvo", "xatmep", "jylamvo", "rheumatrex"];

/// Insulin and its brands.
const INSULINS: &[&str] = &[
    "insulin",
    "humulin",
    "novolin",
    "humalog",
    "novolog",
    "lantus",
    "levemir",
    "tresiba",
    "toujeo",
    "basaglar",
    "semglee",
    "rezvoglar",
    "admelog",
    "apidra",
    "fiasp",
    "lyumjev",
];

/// All other ingredients, and names of products and groups of them.
const INGREDIENTS: &[&str] = &[
    // Clozapine, and medicines for bipolar disorder and seizures.
    "clozapine",
    "lithium",
    "valproate",
    "valproic",
    "valpromide",
    "divalproex",
    "lamotrigine",
    "carbamazepine",
    // Monoamine oxidase inhibitors, linezolid and methylene blue among them.
    "isocarboxazid",
    "phenelzine",
    "tranylcypromine",
    "selegiline",
    "rasagiline",
    "safinamide",
    "moclobemide",
    "linezolid",
    "methylene blue",
    "methylthioninium",
    "maoi",
    // Opioids.
    "alfentanil",
    "belladonna and opium",
    "buprenorphine",
    "butorphanol",
    "codeine",
    "dihydrocodeine",
    "diamorphine",
    "fentanyl",
    "heroin",
    "hydrocodone",
    "hydromorphone",
    "levorphanol",
    "meperidine",
    "methadone",
    "levomethadone",
    "morphine",
    "nalbuphine",
    "oliceridine",
    "opium",
    "oxycodone",
    "oxymorphone",
    "pentazocine",
    "pethidine",
    "remifentanil",
    "sufentanil",
    "tapentadol",
    "tramadol",
    "opioid",
    // Anticoagulants.
    "acenocoumarol",
    "phenprocoumon",
    "warfarin",
    "apixaban",
    "betrixaban",
    "dabigatran",
    "edoxaban",
    "rivaroxaban",
    "argatroban",
    "bivalirudin",
    "dalteparin",
    "enoxaparin",
    "fondaparinux",
    "heparin",
    "tinzaparin",
    // Brands by which people know them.
    "clozaril",
    "versacloz",
    "fazaclo",
    "lithobid",
    "eskalith",
    "depakote",
    "depakene",
    "lamictal",
    "subvenite",
    "tegretol",
    "equetro",
    "carbatrol",
    "epitol",
    "nardil",
    "parnate",
    "marplan",
    "emsam",
    "zelapar",
    "azilect",
    "xadago",
    "zyvox",
    "percocet",
    "oxycontin",
    "roxicodone",
    "vicodin",
    "norco",
    "dilaudid",
    "duragesic",
    "ultram",
    "ultracet",
    "nucynta",
    "dolophine",
    "methadose",
    "suboxone",
    "subutex",
    "zubsolv",
    "sublocade",
    "brixadi",
    "butrans",
    "belbuca",
    "coumadin",
    "jantoven",
    "eliquis",
    "xarelto",
    "pradaxa",
    "savaysa",
    "lovenox",
];

/// Returns the high-alert ingredient that a name contains as a word, whatever salts, forms or
/// further ingredients are listed with it.
pub fn high_alert_ingredient(name: &str) -> Option<&'static str> {
    HIGH_ALERT_LIST.find_in(name)
}

/// Returns whether a name contains that of a medicine which is taken once a week at most.
pub fn weekly_ingredient(name: &str) -> bool {
    WEEKLY_LIST.find_in(name).is_some()
}

/// Returns whether a name contains that of an insulin.
pub fn insulin_name(name: &str) -> bool {
    INSULIN_LIST.find_in(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::high_alert_ingredient;

    #[test]
    fn salts_forms_and_combinations_are_found() {
        for (name, found) in [
            ("insulin-glargine", Some("insulin")),
            ("Admelog", Some("admelog")),
            ("methotrexate-sodium", Some("methotrexate")),
            ("Xatmep", Some("xatmep")),
            ("lithium-orotate", Some("lithium")),
            ("divalproex-sodium-er", Some("divalproex")),
            ("acetaminophen-codeine", Some("codeine")),
            ("valproic-acid", Some("valproic")),
            ("lamivudine", None),
            ("oxcarbazepine", None),
            ("naloxone", None),
        ] {
            assert_eq!(high_alert_ingredient(name), found, "{name}");
        }
    }
}

//! Words that tell of substance use, such as "opioid withdrawal": in the words of a record about
//! one medicine they disclose it to a reader whose consent does not cover it (42 CFR 2.13,
//! <https://www.ecfr.gov/current/title-42/section-2.13>).
//!
//! The list has the languages that come with the program. It is a net below the marks of a record,
//! not in their place.

/// Parts of words and phrases, in lowercase, that tell of use, dependence or its treatment. Advice
/// such as "no alcohol with it" is no sign of use, so the word for alcohol alone is not among them.
const TELLING: &[&str] = &[
    // English.
    "opioid",
    "opiate",
    "heroin",
    "craving",
    "sobriety",
    "sober",
    "detox",
    "addict",
    "alcoholi",
    "substance use",
    "drug use",
    "alcohol use",
    "alcohol withdrawal",
    "drug withdrawal",
    "recovery program",
    "stop drinking",
    "stopped drinking",
    "needle exchange",
    // Spanish.
    "opiáce",
    "heroína",
    "sobriedad",
    "desintoxica",
    "adicci",
    "adicto",
    "alcohólic",
    "abstinencia",
    "consumo de alcohol",
    "consumo de drogas",
    "consumo de sustancias",
    "dejar de beber",
    // Arabic.
    "أفيون",
    "هيروين",
    "إدمان",
    "ادمان",
    "مدمن",
    "تعاطي",
    "انسحاب",
    "المخدرات",
    // Chinese.
    "阿片",
    "海洛因",
    "戒断",
    "戒毒",
    "戒酒",
    "成瘾",
    "毒瘾",
    "酒瘾",
    "吸毒",
    "酗酒",
    // Vietnamese.
    "á phiện",
    "cai nghiện",
    "nghiện",
    "cai rượu",
    "ma túy",
    // Russian.
    "опиоид",
    "опиат",
    "героин",
    "абстинен",
    "трезвост",
    "детокс",
    "наркоти",
    "алкоголизм",
    "алкогольн",
    "ломк",
];

/// Returns whether a text in lowercase tells of substance use.
pub fn mentions(text: &str) -> bool {
    TELLING.iter().any(|telling| text.contains(telling))
}

#[cfg(test)]
mod tests {
    use super::mentions;

    #[test]
    fn words_of_substance_use_are_found_and_advice_about_alcohol_is_not() {
        for text in ["for opioid withdrawal", "para la abstinencia", "لأعراض انسحاب", "戒断反应"]
        {
            assert!(mentions(text), "{text}");
        }
        for text in ["do not drink alcohol with it", "for pain", "no beba alcohol", "不要喝酒"]
        {
            assert!(!mentions(text), "{text}");
        }
    }
}

//! The ways to write a full name.

use super::fold::folded_strings;

/// Folded titles that may precede a name.
const TITLES: [&str; 10] = ["dr", "mr", "mrs", "ms", "mx", "prof", "sr", "sra", "srta", "dra"];

/// Returns the spellings of a name in folded words: as it is, last name first, without middle
/// names, as one word, without apostrophes, without a title, and with umlauts spelled as two
/// letters. A single letter never counts as the first or last name.
pub(super) fn name_spellings(name: &str) -> Vec<Vec<String>> {
    let mut out = Vec::new();
    let without_apostrophes =
        |name: &str| name.replace(['\'', '\u{2019}', '\u{2bc}', '\u{2018}'], "");
    for written in [
        name.to_owned(),
        without_apostrophes(name),
        spell_out_umlauts(name),
        without_apostrophes(&spell_out_umlauts(name)),
    ] {
        let parts: Vec<Vec<String>> = written
            .split_whitespace()
            .map(folded_strings)
            .filter(|part| !part.is_empty())
            .collect();
        push_name_orders(&parts, &mut out);
        if let [title, rest @ ..] = &parts[..]
            && rest.len() > 1
            && TITLES.contains(&title.concat().as_str())
        {
            push_name_orders(rest, &mut out);
        }
    }
    out.sort();
    out.dedup();
    out
}

/// Adds the orders in which the parts of a name may be written. A name without spaces has only one.
fn push_name_orders(parts: &[Vec<String>], out: &mut Vec<Vec<String>>) {
    out.push(parts.concat());
    let [first, .., last] = parts else { return };
    out.push(vec![parts.concat().concat()]);
    out.push([std::slice::from_ref(last), &parts[..parts.len() - 1]].concat().concat());
    let is_word = |part: &&Vec<String>| {
        let letters = part.concat();
        letters.chars().count() > 1 && letters.chars().all(char::is_alphabetic)
    };
    for other in parts[1..].iter().filter(is_word) {
        if is_word(&first) {
            let (forward, reversed) =
                ([first.clone(), other.clone()].concat(), [other.clone(), first.clone()].concat());
            // Also as one word, as in an email address or a file name.
            out.extend([vec![forward.concat()], vec![reversed.concat()], forward, reversed]);
        }
    }
}

/// Spells umlauts the way German does when they cannot be typed: `ue` for `ü`, and so on.
fn spell_out_umlauts(name: &str) -> String {
    name.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue")
}

#[cfg(test)]
mod tests {
    use super::name_spellings;

    #[test]
    fn a_name_is_known_in_other_orders_and_without_its_middle() {
        let known = name_spellings("Maya Ann O'Müller");
        for text in [
            "Maya Ann O'Muller",
            "O'Müller, Maya Ann",
            "Maya OMueller",
            "omuller maya ann",
            "MAYA-ANN OMULLER",
        ] {
            let words = super::folded_strings(text);
            assert!(known.contains(&words), "{text}: {known:?}");
        }
        assert!(!known.contains(&vec!["maya".to_owned()]));
        assert!(name_spellings("王小明").contains(&["王", "小", "明"].map(str::to_owned).to_vec()));
    }
}

//! Finds the locked items of a text, which must be the same in every language: doses, numbers,
//! dates, phone numbers, scores, links, placeables, names of instruments (such as PHQ-9) and
//! medicines.
//!
//! `difference` compares the locked items of two texts.

use std::collections::{BTreeMap, BTreeSet};

use aho_corasick::AhoCorasick;

use super::{
    calendar_names::find_calendar_names,
    contact_ways::{find_emails, find_keywords},
    locked_item::{FoundItems, LockedItem, LockedKind},
    medicine_names::MedicineNames,
    number_words::find_number_words,
    numbers::{find_fractions, find_numbers},
};
use crate::digits::{ascii_digit, is_digit};
use crate::lang::{Lang, unspaced_script};
use crate::site::{Site, checked_text::ChannelKind, words::Words};
use crate::text::{Arg, SENTENCE_ENDS, has_same_places, without_marks};

/// The names that are locked: medicines in each language, and instruments such as PHQ-9.
#[derive(Clone, Debug, Default)]
pub struct LockedNames {
    /// The search for names of medicines in each language, with the id of the medicine for each
    /// pattern.
    medicines: BTreeMap<Lang, (AhoCorasick, Vec<String>)>,
    instruments: Vec<String>,
    /// The phone numbers of crisis lines and programs that have at most six digits, such as 988.
    short_phones: BTreeSet<String>,
}

impl LockedNames {
    /// Collects the names that a site knows.
    pub fn from_site(site: &Site) -> Self {
        // A text may be written under a broader tag than any of the site: `es` for `es-US`.
        let langs: BTreeSet<Lang> = site.languages.iter().flat_map(Lang::fallback_chain).collect();
        let international = international_medicines(site);
        let medicines = langs.iter().filter_map(|lang| {
            let mut names: BTreeMap<String, String> = BTreeMap::new();
            for (known, id) in &international {
                names.extend(known.in_language(lang).map(|name| (name.to_owned(), id.clone())));
            }
            for medicine in &site.medicines.medicines {
                let id = medicine.id.to_string();
                names.extend(
                    text_in_language(site, lang, &medicine.names)
                        .map(|name| (without_marks(&name).to_lowercase(), id.clone())),
                );
                // One language may use the generic name where another uses the brand.
                let written = medicine.brands.iter().chain(&medicine.other_names);
                names.extend(written.map(|brand| (brand.to_lowercase(), id.clone())));
                names.insert(id.to_lowercase(), id);
            }
            names.retain(|name, _| name.len() > 2);
            let search = AhoCorasick::new(names.keys()).ok()?;
            Some((lang.clone(), (search, names.into_values().collect())))
        });
        let instruments =
            site.measures.values().map(|measure| measure.id.to_string().to_uppercase()).collect();
        let lines = site.crisis_lines.lines.iter().flat_map(|line| &line.channels);
        let lines = lines.filter(|way| way.kind != ChannelKind::Chat);
        let contacts = site.programs.values().map(|program| &program.facts.contact);
        let contacts = contacts.flat_map(|it| it.phone.iter().chain(&it.cannot_come));
        let written = lines
            .map(|way| way.to.value.clone())
            .chain(contacts.map(|phone| phone.as_str().to_owned()));
        let digits = written.map(|phone| phone.chars().filter_map(ascii_digit).collect());
        let short_phones = digits.filter(|digits: &String| matches!(digits.len(), 3..=6)).collect();
        Self { medicines: medicines.collect(), instruments, short_phones }
    }

    /// Returns whether a number is a short phone number of a crisis line or a program.
    pub(super) fn is_short_phone(&self, number: &str) -> bool {
        self.short_phones.contains(number)
    }

    /// Returns whether a word as a whole is the name of a medicine in a language.
    pub fn is_medicine(&self, lang: &Lang, word: &str) -> bool {
        let word = word.to_lowercase();
        let search = self.medicines.get(lang).map(|(search, _)| search);
        search.is_some_and(|search| {
            search.find_overlapping_iter(&word).any(|found| found.range() == (0..word.len()))
        })
    }
}

/// Returns the medicines that are known beyond the site, each with its id: the site's own, if the
/// site has the medicine under some other id.
fn international_medicines(site: &Site) -> Vec<(&'static MedicineNames, String)> {
    let lower = |name: &str| without_marks(name).to_lowercase();
    let own: Vec<(String, BTreeSet<String>)> = site
        .medicines
        .medicines
        .iter()
        .map(|medicine| {
            let others = medicine.other_names.iter().map(String::as_str);
            let names: BTreeSet<String> = medicine.names.texts().chain(others).map(lower).collect();
            (medicine.id.to_string(), names)
        })
        .collect();
    let own_id = |known: &MedicineNames| {
        let is_it = |(id, names): &&(String, BTreeSet<String>)| {
            known.has(id) || names.iter().any(|name| known.has(name))
        };
        own.iter().find(is_it).map_or_else(|| known.id.clone(), |(id, _)| id.clone())
    };
    MedicineNames::all().iter().map(|known| (known, own_id(known))).collect()
}

/// Returns the text of words in a language, if available.
pub(super) fn text_in_language(site: &Site, lang: &Lang, words: &Words) -> Option<String> {
    match words {
        Words::Own(text) => {
            lang.fallback_chain().contains(site.source_language()).then(|| text.value.clone())
        }
        Words::Each(texts, _) => lang
            .fallback_chain()
            .iter()
            .find_map(|lang| texts.get(lang))
            .map(|text| text.value.clone()),
        Words::Phrase { id, .. } => {
            site.catalogs.get(lang)?.format_message(id, &[] as &[(&str, Arg)]).ok()
        }
    }
}

/// Returns the locked items of a text in a language, in text order.
pub fn locked_items(text: &str, lang: &Lang, names: &LockedNames) -> Vec<LockedItem> {
    let mut found = FoundItems::new(text);
    find_links_and_placeables(text, &mut found);
    find_instruments(text, names, &mut found);
    find_emails(text, &mut found);
    let is_short_phone = |number: &str| names.is_short_phone(number);
    find_numbers(text, lang, &is_short_phone, &mut found);
    find_fractions(text, lang, &mut found);
    find_number_words(text, lang, &mut found);
    find_medicines(text, lang, names, &mut found);
    find_keywords(text, &is_short_phone, &mut found);
    find_calendar_names(text, lang, &mut found);
    let mut out = found.items;
    out.sort_by_key(|locked| locked.at.start);
    drop_repeated_names(text, &mut out);
    number_sentences(text, &mut out);
    mark_scores(&mut out);
    out
}

fn find_links_and_placeables(text: &str, out: &mut FoundItems<'_>) {
    // Each place is examined once: a text may contain a million openings and one closing bracket.
    let mut searched_to = 0;
    for (at, _) in text.match_indices("](") {
        let start = at + 2;
        if start < searched_to {
            continue;
        }
        let Some(len) = text[start..].find([')', ' ']) else { break };
        searched_to = start + len;
        out.push(LockedKind::Link, start..start + len, text[start..start + len].to_owned());
    }
    let mut searched_to = 0;
    for (at, _) in text.match_indices("http") {
        if at < searched_to
            || !(text[at..].starts_with("https://") || text[at..].starts_with("http://"))
        {
            continue;
        }
        let len = text[at..]
            .find(|c: char| c.is_whitespace() || matches!(c, ')' | '>' | '"') || ends_address(c))
            .unwrap_or(text.len() - at);
        let range = at..at + len;
        searched_to = range.end;
        if out.is_free(&range) {
            let key = text[at..at + len].trim_end_matches(['.', ',', ';']).to_owned();
            out.push(LockedKind::Link, range, key);
        }
    }
    // `{ $x }` and `{ NUM($x) }`. A select expression contains text of its own, so only a closed
    // placeable on one line is locked.
    for (at, _) in text.match_indices('{') {
        let Some(len) = text[at + 1..]
            .find(['{', '}'])
            .map(|len| len + 1)
            .filter(|len| text[at + len..].starts_with('}'))
        else {
            continue;
        };
        let inner = text[at + 1..at + len].trim();
        let is_simple = !inner.contains(['\n', '"'])
            && !inner.contains("->")
            && (inner.contains('$') || inner.starts_with(char::is_alphabetic));
        if is_simple {
            let key = inner.chars().filter(|c| !c.is_whitespace()).collect();
            out.push(LockedKind::Placeable, at..at + len + 1, key);
        }
    }
}

/// Returns whether a character beyond ASCII ends a web address: punctuation, as in 「。」, or a letter
/// of a script that writes no space after the address.
fn ends_address(c: char) -> bool {
    !c.is_ascii() && (!c.is_alphanumeric() || unspaced_script(c).is_some())
}

/// Finds names of instruments as separate words. The letters of a known instrument with another
/// number are the name of another instrument, not the known one followed by a digit. Other letters
/// with a number are not a name, like ICD-10, which is CIE-10 in Spanish.
fn find_instruments(text: &str, names: &LockedNames, out: &mut FoundItems<'_>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let begins = byte.is_ascii_alphabetic()
            && !at.checked_sub(1).is_some_and(|before| bytes[before].is_ascii_alphanumeric());
        match begins.then(|| instrument_at_start(&text[at..], names)).flatten() {
            Some((len, key)) => {
                let range = at..at + len;
                if out.is_free(&range) {
                    out.push(LockedKind::Instrument, range, key);
                }
                at += len;
            }
            // No letter of ASCII is a part of another character.
            None => at += 1,
        }
    }
}

/// Returns the instrument whose name a text begins with: the length, and the name with plain
/// hyphens and digits.
fn instrument_at_start(text: &str, names: &LockedNames) -> Option<(usize, String)> {
    let may_be_known = names.instruments.iter().any(|name| {
        name.as_bytes().first().is_some_and(|first| first.eq_ignore_ascii_case(&text.as_bytes()[0]))
    });
    if !may_be_known {
        return None;
    }
    let (len, key) = letters_and_number(text).unwrap_or_else(|| {
        let len =
            text.find(|c: char| !c.is_ascii_alphabetic() && !is_hyphen(c)).unwrap_or(text.len());
        let len = text[..len].trim_end_matches(is_hyphen).len();
        (len, plain_name(&text[..len]))
    });
    // A suffix that a language adds, as in `PHQ-9-Wert`, is not part of the name.
    let is_known = |name: &String| {
        key == *name
            || key.strip_prefix(name.as_str()).is_some_and(|rest| {
                rest.strip_prefix('-').is_some_and(|rest| !rest.starts_with(is_digit))
            })
    };
    if let Some(name) =
        names.instruments.iter().filter(|name| is_known(name)).max_by_key(|name| name.len())
    {
        let len = text.char_indices().nth(name.len()).map_or(text.len(), |(at, _)| at).min(len);
        return Some((len, name.clone()));
    }
    let letters = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let is_of_known_instrument = |name: &String| {
        name.split_once('-').is_some_and(|(first, _)| first.eq_ignore_ascii_case(&text[..letters]))
    };
    if !names.instruments.iter().any(is_of_known_instrument) {
        return None;
    }
    // A name that lost its number, such as `PHQ-`, is another name.
    let bare = &text[..letters];
    let is_cut = letters > 2
        && bare.chars().all(|c| c.is_ascii_uppercase())
        && !text[letters..].starts_with(|c: char| is_digit(c) || c.is_alphanumeric());
    match key.contains(|c: char| c.is_ascii_digit()) {
        true => Some((len, key)),
        false => is_cut.then(|| (letters, bare.to_owned())),
    }
}

/// Returns letters followed by numbers, with or without hyphens, as in `PCL-5` and `PHQ9`: the
/// length, and the normalized name.
fn letters_and_number(text: &str) -> Option<(usize, String)> {
    let letters = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let mut name = text[..letters].to_ascii_uppercase();
    let mut len = letters;
    loop {
        let after = &text[len..];
        let hyphen = after.chars().next().filter(|c| is_hyphen(*c)).map_or(0, char::len_utf8);
        let number = &after[hyphen..];
        let digits = number.find(|c: char| !is_digit(c)).unwrap_or(number.len());
        if digits == 0 {
            break;
        }
        name.push('-');
        name.extend(number[..digits].chars().filter_map(ascii_digit));
        len += hyphen + digits;
    }
    let ends = !text[len..].starts_with(|c: char| c.is_ascii_alphabetic());
    (len > letters && ends).then_some((len, name))
}

fn plain_name(written: &str) -> String {
    written.chars().map(|c| if is_hyphen(c) { '-' } else { c.to_ascii_uppercase() }).collect()
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2013}' | '\u{2212}' | '\u{ff0d}')
}

fn find_medicines(text: &str, lang: &Lang, names: &LockedNames, out: &mut FoundItems<'_>) {
    let lower = text.to_lowercase();
    let Some((search, ids)) = lang
        .fallback_chain()
        .iter()
        .find_map(|lang| names.medicines.get(lang))
        .filter(|_| has_same_places(text, &lower))
    else {
        return;
    };
    let mut found: Vec<_> = search.find_overlapping_iter(&lower).collect();
    // A longer name takes precedence over the shorter ones within it.
    found.sort_by_key(|found| (std::cmp::Reverse(found.len()), found.start()));
    for found in found {
        let name = &lower[found.range()];
        let is_whole_word = !lower[..found.start()].ends_with(char::is_alphanumeric)
            && !lower[found.end()..].starts_with(|c: char| c.is_ascii_alphanumeric());
        if (is_whole_word || !name.is_ascii()) && out.is_free(&found.range()) {
            let id = ids[found.pattern().as_usize()].clone();
            out.push(LockedKind::Medicine, found.range(), id);
        }
    }
}

/// Drops the name of a medicine that only repeats the one before it in brackets, as translations
/// do: "metadona (methadone)". What stands before the brackets is what a person reads.
fn drop_repeated_names(text: &str, out: &mut Vec<LockedItem>) {
    let mut end_of_last = None;
    out.retain(|item| {
        if item.kind != LockedKind::Medicine {
            return true;
        }
        let between = end_of_last.and_then(|end| text.get(end..item.at.start));
        end_of_last = Some(item.at.end);
        !between.is_some_and(|between| {
            let rest = between.trim_start_matches(char::is_alphabetic).trim();
            matches!(rest, "(" | "（")
        })
    });
}

/// Tells each item the number of its sentence. A point before a digit ends no sentence.
fn number_sentences(text: &str, out: &mut [LockedItem]) {
    let ends = |c: char| c == '\n' || SENTENCE_ENDS.contains(&c);
    let starts_with_digit = |rest: &str| rest.starts_with(is_digit);
    let ends: Vec<usize> = text
        .char_indices()
        .filter(|(at, c)| ends(*c) && !starts_with_digit(&text[at + c.len_utf8()..]))
        .map(|(at, _)| at)
        .collect();
    for locked in out {
        locked.sentence = ends.partition_point(|end| *end < locked.at.start);
    }
}

/// Turns plain numbers into scores in sentences that name an instrument.
fn mark_scores(out: &mut [LockedItem]) {
    let with_measure: BTreeSet<usize> = out
        .iter()
        .filter(|locked| locked.kind == LockedKind::Instrument)
        .map(|locked| locked.sentence)
        .collect();
    for locked in out.iter_mut().filter(|locked| locked.kind == LockedKind::Number) {
        if with_measure.contains(&locked.sentence) {
            locked.kind = LockedKind::Score;
        }
    }
}

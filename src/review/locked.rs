//! What must be the same in every language: doses, numbers, dates, phones, scores, links, placeables, names of medicines.
//!
//! Not for judging a difference: the rule `numbers-differ` and `apply` do that.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;

use super::{
    lock::{Locked, LockedKind, is_free},
    numbers::{digit, numbers},
};
use crate::lang::Lang;
use crate::site::{Site, words::Words};
use crate::text::{Arg, without_marks};

/// Names that are locked: of medicines in each language, and of measures.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// What is looked for in a text of each language, with the id or brand that each name stands for.
    medicines: BTreeMap<Lang, (AhoCorasick, Vec<String>)>,
    measures: Vec<String>,
}

impl Names {
    /// The names that a site knows.
    pub fn of(site: &Site) -> Self {
        let medicines = site.languages.iter().filter_map(|lang| {
            let mut names: BTreeMap<String, String> = BTreeMap::new();
            for medicine in &site.medicines.medicines {
                let id = medicine.id.to_string();
                names.extend(said(site, lang, &medicine.names).map(|name| (without_marks(&name).to_lowercase(), id.clone())));
                names.insert(id.to_lowercase(), id);
                names.extend(medicine.brands.iter().map(|brand| (brand.to_lowercase(), brand.clone())));
            }
            names.retain(|name, _| name.len() > 2);
            let search = AhoCorasick::new(names.keys()).ok()?;
            Some((lang.clone(), (search, names.into_values().collect())))
        });
        let measures = site.measures.values().map(|measure| measure.id.to_string().to_uppercase()).collect();
        Self { medicines: medicines.collect(), measures }
    }

    /// Whether a word by itself is a medicine's name in a language.
    pub fn is_medicine(&self, lang: &Lang, word: &str) -> bool {
        let word = word.to_lowercase();
        let search = self.medicines.get(lang).map(|(search, _)| search);
        search.is_some_and(|search| search.find_overlapping_iter(&word).any(|found| found.range() == (0..word.len())))
    }
}

/// Words as a language says them.
pub(super) fn said(site: &Site, lang: &Lang, words: &Words) -> Option<String> {
    match words {
        Words::Own(text) => (lang == site.source_language()).then(|| text.value.clone()),
        Words::Each(texts, _) => lang.chain().iter().find_map(|lang| texts.get(lang)).map(|text| text.value.clone()),
        Words::Phrase { id, .. } => site.catalog(lang).say(id, &[] as &[(&str, Arg)]).ok(),
    }
}

/// Finds what is locked in a text of a language.
pub fn locked(text: &str, lang: &Lang, names: &Names) -> Vec<Locked> {
    let mut out = Vec::new();
    links_and_placeables(text, &mut out);
    measures(text, names, &mut out);
    numbers(text, lang, &mut out);
    medicines(text, lang, names, &mut out);
    out.sort_by_key(|locked| locked.at.start);
    scores(text, &mut out);
    out
}

fn links_and_placeables(text: &str, out: &mut Vec<Locked>) {
    // Each place is looked at once: a text may hold a million openings and one end.
    let mut done = 0;
    for (at, _) in text.match_indices("](") {
        let start = at + 2;
        if start < done {
            continue;
        }
        let Some(len) = text[start..].find([')', ' ']) else { break };
        done = start + len;
        out.push(Locked { kind: LockedKind::Link, at: start..start + len, key: text[start..start + len].to_owned() });
    }
    let mut done = 0;
    for (at, _) in text.match_indices("http") {
        if at < done || !(text[at..].starts_with("https://") || text[at..].starts_with("http://")) {
            continue;
        }
        let len = text[at..].find(|c: char| c.is_whitespace() || matches!(c, ')' | '>' | '"')).unwrap_or(text.len() - at);
        let range = at..at + len;
        done = range.end;
        if is_free(out, &range) {
            out.push(Locked { kind: LockedKind::Link, at: range, key: text[at..at + len].trim_end_matches(['.', ',', ';']).to_owned() });
        }
    }
    // `{ $x }` and `{ NUM($x) }`; a selection holds text of its own, so only what is on one line and closed is locked.
    for (at, _) in text.match_indices('{') {
        let Some(len) = text[at + 1..].find(['{', '}']).map(|len| len + 1).filter(|len| text[at + len..].starts_with('}')) else { continue };
        let inner = text[at + 1..at + len].trim();
        let simple = !inner.contains(['\n', '"']) && !inner.contains("->") && (inner.contains('$') || inner.starts_with(char::is_alphabetic));
        if simple {
            let key = inner.chars().filter(|c| !c.is_whitespace()).collect();
            out.push(Locked { kind: LockedKind::Placeable, at: at..at + len + 1, key });
        }
    }
}

fn measures(text: &str, names: &Names, out: &mut Vec<Locked>) {
    let upper = text.to_ascii_uppercase();
    for name in &names.measures {
        for (at, _) in upper.match_indices(name.as_str()) {
            let range = at..at + name.len();
            if is_free(out, &range) {
                out.push(Locked { kind: LockedKind::Measure, at: range, key: name.clone() });
            }
        }
    }
}

fn medicines(text: &str, lang: &Lang, names: &Names, out: &mut Vec<Locked>) {
    let lower = text.to_lowercase();
    // Places of a lower-case text are those of the text only if no letter changed its length.
    let Some((search, ids)) = lang.chain().iter().find_map(|lang| names.medicines.get(lang)).filter(|_| lower.len() == text.len()) else { return };
    let mut found: Vec<_> = search.find_overlapping_iter(&lower).collect();
    // A longer name holds the shorter ones in it.
    found.sort_by_key(|found| (std::cmp::Reverse(found.len()), found.start()));
    for found in found {
        let name = &lower[found.range()];
        let alone =
            !lower[..found.start()].ends_with(char::is_alphanumeric) && !lower[found.end()..].starts_with(|c: char| c.is_ascii_alphanumeric());
        if (alone || !name.is_ascii()) && is_free(out, &found.range()) {
            out.push(Locked { kind: LockedKind::Medicine, at: found.range(), key: ids[found.pattern().as_usize()].clone() });
        }
    }
}

/// A bare number in a sentence that names a measure is a score.
fn scores(text: &str, out: &mut [Locked]) {
    let ends = |c: char| matches!(c, '.' | '。' | '؟' | '!' | '?' | '\n');
    let sentence = |at: usize| {
        text[..at].char_indices().filter(|(byte, c)| ends(*c) && !text[byte + c.len_utf8()..].starts_with(|d| digit(d).is_some())).count()
    };
    let with_measure: Vec<usize> = out.iter().filter(|locked| locked.kind == LockedKind::Measure).map(|locked| sentence(locked.at.start)).collect();
    for locked in out.iter_mut().filter(|locked| locked.kind == LockedKind::Number) {
        if with_measure.contains(&sentence(locked.at.start)) {
            locked.kind = LockedKind::Score;
        }
    }
}

/// One locked thing that the two texts do not share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difference {
    /// What it is.
    pub kind: LockedKind,
    /// What it says.
    pub key: String,
    /// Whether it stands only in the source; else only in the translation.
    pub lost: bool,
}

impl Difference {
    /// Whether it may differ if a signer says why: plain numbers, dates, and addresses of web pages, which may have another one
    /// in another language.
    pub fn may_be_accepted(&self) -> bool {
        matches!(self.kind, LockedKind::Number | LockedKind::Date) || self.is_web()
    }

    fn is_web(&self) -> bool {
        self.kind == LockedKind::Link && (self.key.starts_with("https://") || self.key.starts_with("http://"))
    }

    /// What differs, for a message.
    pub fn words(&self) -> String {
        let side = if self.lost { "only in the source" } else { "only in the translation" };
        format!("`{}` ({side})", self.key)
    }

    /// Whether nobody may accept it: doses, phones, scores, links within the site and placeables.
    pub fn is_grave(&self) -> bool {
        !matches!(self.kind, LockedKind::Number | LockedKind::Date | LockedKind::Medicine | LockedKind::Measure) && !self.is_web()
    }
}

/// What the two texts do not share. A thing that only stands more often in one of them is no difference, since a message says
/// it once for each of its variants; a score and a plain number of one value are the same.
pub fn differences(source: &[Locked], target: &[Locked]) -> Vec<Difference> {
    let numeric = |kind: LockedKind| matches!(kind, LockedKind::Score | LockedKind::Number | LockedKind::Phone);
    let there = |wanted: &Locked, among: &[Locked]| {
        among.iter().any(|other| other.key == wanted.key && (other.kind == wanted.kind || numeric(other.kind) && numeric(wanted.kind)))
    };
    let only = |these: &[Locked], those: &[Locked], lost: bool| -> Vec<Difference> {
        let missing = these.iter().filter(|locked| !there(locked, those));
        missing.map(|locked| Difference { kind: locked.kind, key: locked.key.clone(), lost }).collect()
    };
    let mut out = only(source, target, true);
    out.extend(only(target, source, false));
    out.sort();
    out.dedup();
    out
}

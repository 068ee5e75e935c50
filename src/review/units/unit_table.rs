//! The table of the spellings of units in one language, and the search for a unit beside a number.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use icu::locale::{Locale, LocaleCanonicalizer};
use rust_embed::RustEmbed;

use super::{
    folded::{fold_start, is_ignored},
    spelling::{UnitSpelling, may_begin_after},
};
use crate::{
    diag::{FileId, Report},
    lang::Lang,
    source::yaml::{Node, parse},
    text::PerLanguage,
};

/// The units, from the smallest mass on. International units are units: the label of a product
/// names either.
const UNITS: [&str; 12] =
    ["ng", "mcg", "mg", "g", "kg", "mL", "dL", "L", "mEq", "mmol", "unit", "%"];

/// The units for which a strength may be stated, as in `mg/mL`. A time, as in `mcg/hour`, is not
/// among them: languages write it in many ways, and other checks compare words.
const PER_UNITS: [&str; 5] = ["g", "kg", "mL", "dL", "L"];

/// The most characters of a text that are read to find one unit.
const MAX_CHARS: usize = 48;

/// The most characters between a number and its unit.
const MAX_GAP: usize = 12;

/// The most spellings of one unit that a message lists.
const MAX_LISTED: usize = 6;

#[derive(RustEmbed)]
#[folder = "src/review/units"]
#[include = "*.yaml"]
struct UnitFiles;

/// A unit that was found after or before a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundUnit {
    /// The offset of its end in the text after the number, or of its start in the text before.
    pub offset: usize,
    /// The unit, such as `mg` or `mg/mL`, whatever its spelling.
    pub unit: String,
}

/// The spellings of the units in one language.
#[derive(Debug, Default)]
pub struct UnitTable {
    /// The spellings after a number, by their first letter.
    after: BTreeMap<char, Vec<UnitSpelling>>,
    before: Vec<UnitSpelling>,
    /// The words for "per", each as a spelling.
    per: Vec<UnitSpelling>,
    years: BTreeSet<String>,
}

impl UnitTable {
    /// Returns the spellings of a language.
    pub fn of(lang: &Lang) -> Arc<Self> {
        static TABLES: PerLanguage<UnitTable> = PerLanguage::new(UnitTable::read);
        TABLES.get(lang)
    }

    /// Reads the files of a language.
    fn read(lang: &Lang) -> Self {
        let mut out = Self::default();
        let (mut not_before, mut elided) = (BTreeMap::new(), BTreeSet::new());
        for name in file_names(lang) {
            for folder in ["words", "cldr"] {
                if let Some(file) = UnitFiles::get(&format!("{folder}/{name}.yaml")) {
                    let root = std::str::from_utf8(&file.data)
                        .ok()
                        .and_then(|text| parse(text, FileId(0), 0, &mut Report::new()));
                    if let Some(root) = root {
                        out.add_file(&root, &mut not_before, &mut elided);
                    }
                }
            }
        }
        for spelling in out.after.values_mut().flatten() {
            if let Some(chars) = not_before.get(&spelling.written) {
                spelling.not_before.clone_from(chars);
            }
            spelling.is_elided = elided.contains(&spelling.written.to_lowercase());
        }
        out
    }

    fn add_file(
        &mut self,
        root: &Node,
        not_before: &mut BTreeMap<String, String>,
        elided: &mut BTreeSet<String>,
    ) {
        let texts = |key: &str| {
            let items = root.get(key).map(Node::items).unwrap_or_default().iter();
            items.filter_map(Node::text).map(str::to_owned).collect::<Vec<_>>()
        };
        self.per.extend(texts("per").iter().map(|text| UnitSpelling::new(text, "")));
        self.years.extend(texts("years"));
        elided.extend(texts("elided"));
        for (key, value) in root.get("not_before").into_iter().flat_map(Node::named_entries) {
            not_before.insert(key.to_owned(), value.text().unwrap_or_default().to_owned());
        }
        for spelling in spellings(root.get("after")) {
            let Some(first) = spelling.first() else { continue };
            let of_letter = self.after.entry(first).or_default();
            if !of_letter.iter().any(|known| is_same(known, &spelling)) {
                of_letter.push(spelling);
            }
        }
        for spelling in spellings(root.get("before")) {
            if !self.before.iter().any(|known| is_same(known, &spelling)) {
                self.before.push(spelling);
            }
        }
    }

    /// Returns the unit that follows a number directly or after a space or a hyphen. `number` is in
    /// ASCII digits: after a year, a letter for "year" is no unit.
    pub fn after(&self, text: &str, number: &str) -> Option<FoundUnit> {
        let start = gap_length(text)?;
        let rest = &text[start..];
        let (spelling, end) = self.longest(rest)?;
        if self.years.contains(&spelling.written) && is_year(number) {
            return None;
        }
        let end = start + end;
        let per = PER_UNITS.iter().find_map(|per| self.per_after(&text[end..], per));
        Some(match per.filter(|_| spelling.unit != "%") {
            Some((more, per)) => {
                FoundUnit { offset: end + more, unit: format!("{}/{per}", spelling.unit) }
            }
            None => FoundUnit { offset: end, unit: spelling.unit.to_owned() },
        })
    }

    /// Returns the longest spelling with which a text begins, and where it ends.
    fn longest(&self, text: &str) -> Option<(&UnitSpelling, usize)> {
        let first = fold_start(text, 1).first()?.lower;
        let candidates = self.after.get(&first)?;
        let folded = fold_start(text, MAX_CHARS);
        let found = candidates
            .iter()
            .filter_map(|spelling| Some((spelling, spelling.end_in(text, &folded)?)));
        found.max_by_key(|(_, end)| *end)
    }

    /// Returns the end of a slash or a word for "per" with a unit after it, if a text begins so.
    fn per_after<'u>(&self, text: &str, unit: &'u str) -> Option<(usize, &'u str)> {
        let trimmed = text.trim_start_matches(is_space);
        let folded = fold_start(trimmed, MAX_CHARS);
        let slash = folded.first().filter(|c| c.letter == '/').map(|c| c.end);
        let words = self.per.iter().filter_map(|word| word.prefix_end(&folded));
        slash.into_iter().chain(words).find_map(|end| {
            let rest = &trimmed[end..];
            let start = gap_length(rest)?;
            let (spelling, length) = self.longest(&rest[start..])?;
            let skipped = text.len() - trimmed.len();
            (spelling.unit == unit).then_some((skipped + end + start + length, unit))
        })
    }

    /// Returns the unit that stands directly before a number or before a space, as in `%50`,
    /// `百分之50` and `miligramu 50`.
    pub fn before(&self, text: &str) -> Option<FoundUnit> {
        let trimmed = text.trim_end_matches(is_space);
        let last = trimmed.chars().next_back()?;
        let mut buffer = [0; 4];
        let last = fold_start(last.encode_utf8(&mut buffer), 1).last()?.lower;
        let candidates: Vec<&UnitSpelling> =
            self.before.iter().filter(|spelling| spelling.may_end_with(last)).collect();
        if candidates.is_empty() {
            return None;
        }
        let starts: Vec<usize> =
            trimmed.char_indices().rev().take(MAX_CHARS / 2).map(|(at, _)| at).collect();
        starts.into_iter().rev().find_map(|start| {
            let part = &trimmed[start..];
            let first = part.chars().next()?;
            if !may_begin_after(trimmed[..start].chars().next_back(), first) {
                return None;
            }
            let folded = fold_start(part, MAX_CHARS);
            let found = candidates
                .iter()
                .find(|spelling| spelling.end_in(part, &folded) == Some(part.len()))?;
            Some(FoundUnit { offset: start, unit: found.unit.to_owned() })
        })
    }

    /// Returns the unit for which a strength is stated before its number, as in 每毫升10毫克 ("10 mg per
    /// mL"), and where the word for "per" begins.
    pub fn per_before(&self, text: &str) -> Option<FoundUnit> {
        let trimmed = text.trim_end_matches(is_space);
        let starts = trimmed.char_indices().rev().take(MAX_CHARS / 2).map(|(at, _)| at);
        starts.collect::<Vec<_>>().into_iter().rev().find_map(|start| {
            let part = &trimmed[start..];
            let first = part.chars().next()?;
            if !may_begin_after(trimmed[..start].chars().next_back(), first) {
                return None;
            }
            let folded = fold_start(part, MAX_CHARS);
            let ends = self.per.iter().filter_map(|word| word.prefix_end(&folded));
            let is_whole = |end: usize| {
                let unit = part[end..].trim_start_matches(is_space);
                let (spelling, length) = self.longest(unit)?;
                (length == unit.len() && PER_UNITS.contains(&spelling.unit)).then_some(spelling)
            };
            let spelling = ends.into_iter().find_map(is_whole)?;
            Some(FoundUnit { offset: start, unit: spelling.unit.to_owned() })
        })
    }

    /// Returns every spelling after a number.
    #[cfg(test)]
    pub fn after_spellings(&self) -> Vec<UnitSpelling> {
        self.after.values().flatten().cloned().collect()
    }

    /// Returns every spelling before a number.
    #[cfg(test)]
    pub fn before_spellings(&self) -> Vec<UnitSpelling> {
        self.before.clone()
    }

    /// Lists the units and their spellings, for a message.
    pub fn list(&self) -> String {
        let spellings = |unit: &str| {
            let all = self.after.values().flatten().chain(&self.before);
            let mut found: Vec<&str> = all
                .filter(|spelling| spelling.unit == unit)
                .map(|spelling| spelling.written.as_str())
                .collect();
            found.sort_by_key(|written| (written.chars().count(), *written));
            found.dedup();
            found.truncate(MAX_LISTED);
            found
        };
        let lists = UNITS.iter().map(|unit| (unit, spellings(unit)));
        let words = lists
            .filter(|(_, list)| !list.is_empty())
            .map(|(unit, list)| format!("{unit} ({})", list.join(", ")));
        words.collect::<Vec<_>>().join("; ")
    }
}

/// Returns whether a character is a space that may be between a number and its unit.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}')
}

/// Returns whether two spellings are written with the same letters for the same unit.
fn is_same(one: &UnitSpelling, other: &UnitSpelling) -> bool {
    one.unit == other.unit && one.written == other.written
}

/// Returns the names of the files of a language, its own first.
fn file_names(lang: &Lang) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut canonical = Locale::from(lang.id());
    LocaleCanonicalizer::new_extended().canonicalize(&mut canonical);
    let standard = Lang::parse(&canonical.id.to_string()).ok();
    for lang in [Some(lang.clone()), standard].into_iter().flatten() {
        out.extend(lang.fallback_chain().iter().map(ToString::to_string));
        let script = match lang.script().as_str() {
            "Hans" | "Hant" | "Hanb" => "Hani".to_owned(),
            script => script.to_owned(),
        };
        out.push(format!("und-{script}"));
    }
    out.push("und".to_owned());
    let mut seen = BTreeSet::new();
    out.retain(|name| seen.insert(name.clone()));
    out
}

/// Returns the spellings under `after` or `before`.
fn spellings(node: Option<&Node>) -> Vec<UnitSpelling> {
    let of_unit = |(key, list): (&str, &Node)| {
        let unit = UNITS.iter().copied().find(|unit| *unit == key);
        let texts: Vec<String> =
            list.items().iter().filter_map(Node::text).map(str::to_owned).collect();
        unit.into_iter()
            .flat_map(|unit| texts.iter().map(move |text| UnitSpelling::new(text, unit)))
            .collect::<Vec<_>>()
    };
    node.into_iter().flat_map(Node::named_entries).flat_map(of_unit).collect()
}

/// Returns the length of what may be between a number and its unit: spaces, the end of a line, a
/// hyphen, the end of emphasis; `None` if a paragraph ends there.
fn gap_length(text: &str) -> Option<usize> {
    let mut lines = 0;
    for (number, (at, c)) in text.char_indices().enumerate() {
        lines += usize::from(c == '\n');
        let is_gap = c.is_whitespace()
            || matches!(c, '-' | '\u{2010}' | '\u{2011}' | '*' | '_')
            || is_ignored(c);
        if !is_gap || number == MAX_GAP {
            return Some(at);
        }
        if lines == 2 {
            return None;
        }
    }
    None
}

/// Returns whether a number may be a year.
fn is_year(number: &str) -> bool {
    number.len() == 4 && number.parse().is_ok_and(|year: u16| (1900..=2100).contains(&year))
}

/// Returns the tags of the languages that have a file.
#[cfg(test)]
pub fn data_languages() -> BTreeSet<String> {
    UnitFiles::iter()
        .filter_map(|path| Some(path.rsplit('/').next()?.strip_suffix(".yaml")?.to_owned()))
        .filter(|tag| !tag.starts_with("und"))
        .collect()
}

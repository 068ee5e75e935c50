//! What a text and its translation do not share, where a message is compared as it is said: value
//! by value.
//!
//! A message says a dose once in each of its variants, and a language may have more or fewer of
//! them. So both texts are said for numbers of each plural form of both languages and for each word
//! that they choose by, and must then share all that is locked, as often. Not for finding what is
//! locked: see `locked`.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    called::calls,
    difference::{Difference, differences},
    lock::{Locked, LockedKind},
    locked::locked,
    segment::SegmentKind,
    segments::Walk,
};
use crate::{
    lang::Lang,
    text::{Format, Selector, Values, Variants, argument},
};

/// How many sets of values a message is said for at most; one with more is compared as a whole.
const MOST: usize = 600;
/// Whole numbers up to this one are looked at for their plural forms.
const NUMBERS: usize = 130;
/// How deep terms are said within terms.
const TERMS: usize = 8;

/// What a text and its translation into a language do not share.
pub(super) fn apart(
    walk: &Walk<'_>,
    lang: &Lang,
    kind: &SegmentKind,
    source: (&str, &[Locked]),
    target: (&str, &[Locked]),
) -> Vec<Difference> {
    let message = (*kind == SegmentKind::Message)
        .then(|| Variants::read("m", source.0).zip(Variants::read("m", target.0)))
        .flatten();
    let Some((ours, theirs)) = message else { return differences(source.1, target.1) };
    let is_plain = |text: &str, variants: &Variants| !text.contains('{') && !has_parts(variants);
    if is_plain(source.0, &ours) && is_plain(target.0, &theirs) {
        return differences(source.1, target.1);
    }
    let from = walk.site.source_language();
    // A unit of a region may be that of its language, which the site need not have.
    let format = |lang: &Lang| {
        walk.site
            .catalogs
            .iter()
            .find(|(known, _)| known.chain().contains(lang))
            .map(|(_, catalog)| &catalog.format)
    };
    let (Some(of_source), Some(of_target)) = (format(from), format(lang)) else {
        return differences(source.1, target.1);
    };
    let sides = [
        Side { walk, lang: from, format: of_source, text: ours },
        Side { walk, lang, format: of_target, text: theirs },
    ];
    let choices = choices(&sides);
    let count = choices.values().try_fold(1_usize, |count, values| {
        count.checked_mul(values.len()).filter(|count| *count <= MOST)
    });
    let mut out: BTreeSet<Difference> = of_terms(&sides, source.0, target.0).into_iter().collect();
    if count.is_none() {
        one_by_one(&sides, &choices, &mut out);
        out.extend(as_a_whole(source.1, target.1));
    } else {
        let mut chosen = BTreeMap::new();
        each(&choices.into_iter().collect::<Vec<_>>(), &mut chosen, &mut |chosen| {
            out.extend(for_values(&sides, chosen))
        });
    }
    out.into_iter().collect()
}

/// Says a message for each value of one argument after the other, while all others have their
/// first: of one that turns on so many that not every set of values can be said.
fn one_by_one(
    sides: &[Side<'_>; 2],
    choices: &BTreeMap<String, Vec<String>>,
    out: &mut BTreeSet<Difference>,
) {
    let first: Chosen = choices
        .iter()
        .filter_map(|(name, values)| Some((name.clone(), values.first()?.clone())))
        .collect();
    for (name, values) in choices {
        for value in values {
            let mut chosen = first.clone();
            chosen.insert(name.clone(), value.clone());
            out.extend(for_values(sides, &chosen));
        }
    }
}

/// What the variants of the terms do not share that both texts call on. A language may have a
/// variant for each of its cases, so they are compared as a whole; the variant for all else is part
/// of what a message says.
fn of_terms(sides: &[Side<'_>; 2], source: &str, target: &str) -> Vec<Difference> {
    let [ours, theirs] = [source, target].map(|text| calls("m", text));
    let shared = ours.iter().filter(|name| name.starts_with('-') && theirs.contains(name));
    let texts = shared.filter_map(|name| Some((sides[0].term(name)?, sides[1].term(name)?)));
    let look = |side: &Side<'_>, text: &str| locked(text, side.lang, &side.walk.names);
    texts
        .flat_map(|(ours, theirs)| as_a_whole(&look(&sides[0], ours), &look(&sides[1], theirs)))
        .collect()
}

fn has_parts(text: &Variants) -> bool {
    text.structure().contains(" > .")
}

/// One of the two texts in its language.
struct Side<'a> {
    walk: &'a Walk<'a>,
    lang: &'a Lang,
    format: &'a Format,
    text: Variants,
}

/// The values that a message is said for, by argument.
type Chosen = BTreeMap<String, String>;

impl Side<'_> {
    /// What is locked in each part of the text, as it is said for these values.
    fn said(&self, chosen: &Chosen) -> BTreeMap<&str, Vec<Locked>> {
        let said = self.text.said(&Said { side: self, chosen, depth: 0 });
        said.into_iter()
            .map(|(part, text)| (part, locked(&text, self.lang, &self.walk.names)))
            .collect()
    }

    /// What a term says in its language.
    fn term(&self, name: &str) -> Option<&str> {
        self.walk.called().term(self.lang, name)
    }

    /// Whether it may say the number of an argument as a word: there is a variant for just this
    /// number and no other.
    fn spells(&self, argument_name: &str, number: &str) -> bool {
        let category = self.format.plural(number);
        let own = |selector: &Selector| {
            argument(&selector.on) == Some(argument_name)
                && selector.keys.iter().any(|key| key.trim_end_matches('*') == category)
        };
        let others = || {
            (1..=NUMBERS)
                .map(|other| other.to_string())
                .chain(["0".to_owned(), "1.5".to_owned()])
                .filter(|other| other != number)
        };
        let alone = || others().all(|other| self.format.plural(&other) != category);
        number.chars().all(|c| c.is_ascii_digit())
            && self.text.selectors().iter().any(own)
            && alone()
    }
}

/// A message being said for some values.
struct Said<'a> {
    side: &'a Side<'a>,
    chosen: &'a Chosen,
    /// Within how many terms.
    depth: usize,
}

impl Values for Said<'_> {
    fn key(&self, on: &str) -> Option<String> {
        let value = self.chosen.get(turns_on(on))?;
        Some(if is_plural(on) { self.side.format.plural(value).to_owned() } else { value.clone() })
    }

    fn text(&self, of: &str) -> Option<String> {
        if of.starts_with('-') {
            let name = of.split(['(', '.']).next().unwrap_or(of);
            let term = self.side.term(name).filter(|_| self.depth < TERMS)?;
            let term = Variants::read("m", term)?;
            let said = term.said(&Said {
                side: self.side,
                chosen: &BTreeMap::new(),
                depth: self.depth + 1,
            });
            return said.get("").cloned();
        }
        let value = self.chosen.get(argument(of)?)?;
        let is_number = value.starts_with(|c: char| c.is_ascii_digit());
        (is_number && (of.starts_with('$') || of.starts_with("NUM("))).then(|| value.clone())
    }
}

fn is_plural(on: &str) -> bool {
    on.starts_with("PLURAL(") && argument(on).is_some()
}

/// What a selection turns on: an argument, else an attribute of a term.
fn turns_on(on: &str) -> &str {
    argument(on).unwrap_or(on)
}

/// The values to say a message for, by argument: numbers of each pair of plural forms that the two
/// languages have, and each word that either text chooses by, with one that neither knows.
fn choices(sides: &[Side<'_>; 2]) -> BTreeMap<String, Vec<String>> {
    let mut choices: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let selectors: Vec<Selector> = sides.iter().flat_map(|side| side.text.selectors()).collect();
    for selector in &selectors {
        let values = choices.entry(turns_on(&selector.on).to_owned()).or_default();
        if is_plural(&selector.on) {
            values.extend(numbers(sides));
        } else {
            values.extend(selector.keys.iter().map(|key| key.trim_end_matches('*').to_owned()));
            values.push("other-than-these".to_owned());
        }
    }
    for values in choices.values_mut() {
        values.sort();
        values.dedup();
    }
    choices
}

/// The first and the last number of each pair of plural forms. Nobody takes no tablets: 0 counts
/// where a language has a form for it alone, and a fraction where a form is for fractions alone.
fn numbers(sides: &[Side<'_>; 2]) -> Vec<String> {
    let forms = |number: &str| [&sides[0], &sides[1]].map(|side| side.format.plural(number));
    let mut by_form: BTreeMap<[&str; 2], (usize, usize)> = BTreeMap::new();
    for number in 1..=NUMBERS {
        by_form
            .entry(forms(&number.to_string()))
            .and_modify(|(_, last)| *last = number)
            .or_insert((number, number));
    }
    let is_new = |number: &str| {
        (0..2).any(|side| by_form.keys().all(|known| known[side] != forms(number)[side]))
    };
    let more = ["0", "1.5"].into_iter().filter(|number| is_new(number)).map(str::to_owned);
    by_form
        .values()
        .flat_map(|(first, last)| [first.to_string(), last.to_string()])
        .chain(more)
        .collect()
}

/// Calls `see` with every way to choose one value for each argument.
fn each(choices: &[(String, Vec<String>)], chosen: &mut Chosen, see: &mut dyn FnMut(&Chosen)) {
    let Some(((name, values), rest)) = choices.split_first() else { return see(chosen) };
    for value in values {
        chosen.insert(name.clone(), value.clone());
        each(rest, chosen, see);
    }
}

/// What the two texts do not share for these values.
fn for_values(sides: &[Side<'_>; 2], chosen: &Chosen) -> Vec<Difference> {
    let said = [sides[0].said(chosen), sides[1].said(chosen)];
    let parts: BTreeSet<&str> = said.iter().flat_map(|parts| parts.keys().copied()).collect();
    let none = Vec::new();
    let of_part = |side: usize, part: &str| said[side].get(part).unwrap_or(&none);
    let apart = parts.into_iter().flat_map(|part| differences(of_part(0, part), of_part(1, part)));
    // "One day" for 1 day: the side that lacks the number once says it as a word.
    let spelled = |difference: &Difference| {
        let lacking = if difference.lost { &sides[1] } else { &sides[0] };
        let of = |(name, value): (&String, &String)| {
            *value == difference.key && lacking.spells(name, value)
        };
        let once = difference.times.0.abs_diff(difference.times.1) == 1;
        once && matches!(difference.kind, LockedKind::Number | LockedKind::Score)
            && chosen.iter().any(of)
    };
    apart.filter(|difference| !spelled(difference)).collect()
}

/// What stands in one of two texts and nowhere in the other, however often.
fn as_a_whole(source: &[Locked], target: &[Locked]) -> Vec<Difference> {
    differences(source, target).into_iter().filter(Difference::is_only_on_one_side).collect()
}

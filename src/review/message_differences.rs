//! Compares the locked items of a message with those of its translation, for each set of argument
//! values.
//!
//! A message repeats a dose in each of its variants, and a language may have more or fewer
//! variants. So both texts are formatted for numbers of each plural form of both languages and for
//! each keyword that they select on, and must then contain the same locked items, equally often.
//! `detection` finds the locked items.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    detection::locked_items,
    difference::{LockedDifference, differences},
    lexicon::says_otherwise,
    locked_item::{LockedItem, LockedKind},
    order::order_difference,
    references::referenced_names,
    segment::SegmentKind,
    segments::walk::Walk,
};
use crate::{
    lang::Lang,
    text::{LocaleFormat, MessageVariants, Selection, VariantValues, argument_name, exact_key},
};

/// The most sets of values that a message is formatted for. Beyond that, one argument at a time is
/// varied, and the texts are also compared as a whole.
const MAX_VALUE_SETS: usize = 600;
/// The largest whole number whose plural form is examined.
const MAX_NUMBER: u32 = 130;
/// The deepest nesting of terms within terms that is formatted.
const MAX_TERM_DEPTH: usize = 8;

/// Returns the differences between the locked items of a text and of its translation into a
/// language.
pub(super) fn locked_differences(
    walk: &Walk<'_>,
    lang: &Lang,
    kind: &SegmentKind,
    source: (&str, &[LockedItem]),
    target: (&str, &[LockedItem]),
) -> Vec<LockedDifference> {
    let message = (*kind == SegmentKind::Message)
        .then(|| MessageVariants::read("m", source.0).zip(MessageVariants::read("m", target.0)))
        .flatten();
    let Some((source_variants, target_variants)) = message else {
        return plain_differences(walk, lang, source.1, target.1);
    };
    let is_plain =
        |text: &str, variants: &MessageVariants| !text.contains('{') && !has_attributes(variants);
    if is_plain(source.0, &source_variants) && is_plain(target.0, &target_variants) {
        return plain_differences(walk, lang, source.1, target.1);
    }
    let from = walk.site.source_language();
    // The unit may be in the base language of a regional one, which the site itself may not have.
    let format = |lang: &Lang| {
        walk.site
            .catalogs
            .iter()
            .find(|(known, _)| known.fallback_chain().contains(lang))
            .map(|(_, catalog)| &catalog.format)
    };
    let (Some(source_format), Some(target_format)) = (format(from), format(lang)) else {
        return differences(source.1, target.1);
    };
    let sides = [
        MessageSide { walk, lang: from, format: source_format, text: source_variants },
        MessageSide { walk, lang, format: target_format, text: target_variants },
    ];
    let choices = values_by_argument(&sides);
    let count = choices.values().try_fold(1_usize, |count, values| {
        count.checked_mul(values.len()).filter(|count| *count <= MAX_VALUE_SETS)
    });
    let mut out: BTreeSet<LockedDifference> =
        term_differences(&sides, source.0, target.0).into_iter().collect();
    if count.is_none() {
        vary_one_argument(&sides, &choices, &mut out);
        out.extend(one_sided_differences(source.1, target.1));
    } else {
        let mut chosen = BTreeMap::new();
        for_each_combination(
            &choices.into_iter().collect::<Vec<_>>(),
            &mut chosen,
            &mut |chosen| out.extend(differences_for_values(&sides, chosen)),
        );
    }
    out.into_iter().collect()
}

/// Returns the differences between two texts without variants, or else in the order of their items.
fn plain_differences(
    walk: &Walk<'_>,
    lang: &Lang,
    source: &[LockedItem],
    target: &[LockedItem],
) -> Vec<LockedDifference> {
    with_order((walk.site.source_language(), source), (lang, target))
}

/// Returns the differences between the items of two texts; if there are none, that in their order.
fn with_order(
    (from, source): (&Lang, &[LockedItem]),
    (to, target): (&Lang, &[LockedItem]),
) -> Vec<LockedDifference> {
    let mut found = differences(source, target);
    if found.is_empty() {
        found.extend(order_difference((from, source), (to, target)));
    }
    found
}

/// Compares a message for each value of one argument at a time, while all others have their first
/// value. Used for messages with too many sets of values to format all of them.
fn vary_one_argument(
    sides: &[MessageSide<'_>; 2],
    choices: &BTreeMap<String, Vec<String>>,
    out: &mut BTreeSet<LockedDifference>,
) {
    let first: ArgumentValues = choices
        .iter()
        .filter_map(|(name, values)| Some((name.clone(), values.first()?.clone())))
        .collect();
    for (name, values) in choices {
        for value in values {
            let mut chosen = first.clone();
            chosen.insert(name.clone(), value.clone());
            out.extend(differences_for_values(sides, &chosen));
        }
    }
}

/// Returns the differences in the variants of the terms that both texts refer to. A language may
/// have a variant for each grammatical case, so the variants are compared together; the default
/// variant is compared again as part of the message.
fn term_differences(
    sides: &[MessageSide<'_>; 2],
    source: &str,
    target: &str,
) -> Vec<LockedDifference> {
    let [source_names, target_names] = [source, target].map(|text| referenced_names("m", text));
    let shared =
        source_names.iter().filter(|name| name.starts_with('-') && target_names.contains(name));
    let texts = shared.filter_map(|name| Some((sides[0].term(name)?, sides[1].term(name)?)));
    let locked =
        |side: &MessageSide<'_>, text: &str| locked_items(text, side.lang, &side.walk.names);
    texts
        .flat_map(|(source_variants, target_variants)| {
            one_sided_differences(
                &locked(&sides[0], source_variants),
                &locked(&sides[1], target_variants),
            )
        })
        .collect()
}

/// Returns whether a message has attributes.
fn has_attributes(text: &MessageVariants) -> bool {
    text.structure().contains(" > .")
}

/// One of the two texts, with its language.
struct MessageSide<'a> {
    walk: &'a Walk<'a>,
    lang: &'a Lang,
    format: &'a LocaleFormat,
    text: MessageVariants,
}

/// The values for which a message is formatted, by argument.
type ArgumentValues = BTreeMap<String, String>;

impl MessageSide<'_> {
    /// Returns the locked items of each part of the text, formatted for these values.
    fn locked_by_part(&self, chosen: &ArgumentValues) -> BTreeMap<&str, Vec<LockedItem>> {
        let parts = self.text.format(&MessageFormatting { side: self, chosen, depth: 0 });
        parts
            .into_iter()
            .map(|(part, text)| (part, locked_items(&text, self.lang, &self.walk.names)))
            .collect()
    }

    /// Returns whether the text for these values says how often in other words than a number.
    fn says_otherwise(&self, chosen: &ArgumentValues) -> bool {
        let parts = self.text.format(&MessageFormatting { side: self, chosen, depth: 0 });
        parts.values().any(|text| says_otherwise(text, self.lang))
    }

    /// Returns the text of a term in its language.
    fn term(&self, name: &str) -> Option<&str> {
        self.walk.referenced_texts().term(self.lang, name)
    }

    /// Returns whether it may spell the number of an argument as a word: a variant exists that is
    /// used for this number alone.
    fn may_spell_number(&self, argument: &str, number: &str) -> bool {
        let category = self.format.plural(number);
        let selects = |selector: &&Selection| argument_name(&selector.selector) == Some(argument);
        let selections = self.text.pattern_selections();
        let has = |is_key: &dyn Fn(&str) -> bool| {
            let mut keys = selections.iter().filter(selects).flat_map(|selector| &selector.keys);
            keys.any(|key| is_key(key.trim_end_matches('*')))
        };
        let others = || {
            (1..=MAX_NUMBER)
                .map(|other| other.to_string())
                .chain(["0".to_owned(), "1.5".to_owned()])
                .filter(|other| other != number)
        };
        let is_form_unique = || others().all(|other| self.format.plural(&other) != category);
        number.chars().all(|c| c.is_ascii_digit())
            && (has(&|key| exact_key([key], number).is_some())
                || has(&|key| key == category) && is_form_unique())
    }
}

/// The formatting of a message for some values.
struct MessageFormatting<'a> {
    side: &'a MessageSide<'a>,
    chosen: &'a ArgumentValues,
    /// The nesting depth of terms.
    depth: usize,
}

impl VariantValues for MessageFormatting<'_> {
    fn variant_key(&self, selector: &str, keys: &[&str]) -> Option<String> {
        let value = self.chosen.get(selected_name(selector))?;
        let exact = || exact_key(keys.iter().copied(), value).map(str::to_owned);
        Some(if is_plural(selector) {
            exact().unwrap_or_else(|| self.side.format.plural(value).to_owned())
        } else {
            value.clone()
        })
    }

    fn text(&self, placeable: &str) -> Option<String> {
        if placeable.starts_with('-') {
            let name = placeable.split(['(', '.']).next().unwrap_or(placeable);
            let term = self.side.term(name).filter(|_| self.depth < MAX_TERM_DEPTH)?;
            let term = MessageVariants::read("m", term)?;
            let parts = term.format(&MessageFormatting {
                side: self.side,
                chosen: &BTreeMap::new(),
                depth: self.depth + 1,
            });
            return parts.get("").cloned();
        }
        let value = self.chosen.get(argument_name(placeable)?)?;
        let is_number = value.starts_with(|c: char| c.is_ascii_digit());
        (is_number && (placeable.starts_with('$') || placeable.starts_with("NUM(")))
            .then(|| value.clone())
    }
}

fn is_plural(selector: &str) -> bool {
    selector.starts_with("PLURAL(") && argument_name(selector).is_some()
}

/// Returns what a selector selects on: the name of an argument, or an attribute of a term.
fn selected_name(selector: &str) -> &str {
    argument_name(selector).unwrap_or(selector)
}

/// Returns the values to format a message for, by argument: numbers for each pair of plural forms
/// of the two languages, and each keyword that either text selects on, plus one that neither knows.
fn values_by_argument(sides: &[MessageSide<'_>; 2]) -> BTreeMap<String, Vec<String>> {
    let mut choices: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let selectors: Vec<Selection> =
        sides.iter().flat_map(|side| side.text.pattern_selections()).collect();
    for selector in &selectors {
        let values = choices.entry(selected_name(&selector.selector).to_owned()).or_default();
        if is_plural(&selector.selector) {
            values.extend(sample_numbers(sides));
            values.extend(selector.keys.iter().filter_map(|key| exact_number(key)));
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

/// Returns the first and the last number of each pair of plural forms. Since nobody takes 0
/// tablets, 0 is included only if a language has a plural form for it alone, and 1.5 only if a form
/// is for fractions alone.
fn sample_numbers(sides: &[MessageSide<'_>; 2]) -> Vec<String> {
    let forms = |number: &str| [&sides[0], &sides[1]].map(|side| side.format.plural(number));
    let mut by_form: BTreeMap<[&str; 2], (u32, u32)> = BTreeMap::new();
    for number in 1..=MAX_NUMBER {
        let of_whole = |side: &MessageSide<'_>| side.format.plural_forms().form_of_whole(number);
        by_form
            .entry([of_whole(&sides[0]), of_whole(&sides[1])])
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

/// Returns the number of an exact key such as `1` or `1.0*`; `None` for the name of a plural form.
fn exact_number(key: &str) -> Option<String> {
    let number: rust_decimal::Decimal = key.trim_end_matches('*').parse().ok()?;
    Some(number.normalize().to_string())
}

/// Calls `see` with every combination of one value per argument.
fn for_each_combination(
    choices: &[(String, Vec<String>)],
    chosen: &mut ArgumentValues,
    see: &mut dyn FnMut(&ArgumentValues),
) {
    let Some(((name, values), rest)) = choices.split_first() else { return see(chosen) };
    for value in values {
        chosen.insert(name.clone(), value.clone());
        for_each_combination(rest, chosen, see);
    }
}

/// Returns the differences between the two texts for these values.
fn differences_for_values(
    sides: &[MessageSide<'_>; 2],
    chosen: &ArgumentValues,
) -> Vec<LockedDifference> {
    let locked = [sides[0].locked_by_part(chosen), sides[1].locked_by_part(chosen)];
    let parts: BTreeSet<&str> = locked.iter().flat_map(|parts| parts.keys().copied()).collect();
    let none = Vec::new();
    let items_of_part = |side: usize, part: &str| locked[side].get(part).unwrap_or(&none);
    let differing = parts.into_iter().flat_map(|part| {
        let [source, target] = [0, 1].map(|side| (sides[side].lang, items_of_part(side, part)));
        with_order((source.0, source.1), (target.0, target.1))
    });
    // "One day" for 1 day: the side that has the number once less spells it as a word.
    let spelled = |difference: &LockedDifference| {
        let [shows, lacking] = if difference.is_lost { [0, 1] } else { [1, 0] };
        // A key such as `[2]` that the other text does not have may be a mistake for `[1]`, unless
        // its words say so.
        let is_its_number = |(name, value): (&String, &String)| {
            *value == difference.key
                && sides[lacking].may_spell_number(name, value)
                && (["0", "1"].contains(&value.as_str())
                    || sides[shows].may_spell_number(name, value)
                    || sides[lacking].says_otherwise(chosen))
        };
        let once = difference.counts.0.abs_diff(difference.counts.1) == 1;
        once && matches!(difference.kind, LockedKind::Number | LockedKind::Score)
            && chosen.iter().any(is_its_number)
    };
    differing.filter(|difference| !spelled(difference)).collect()
}

/// Returns the locked items that occur in only one of two texts, however often.
fn one_sided_differences(source: &[LockedItem], target: &[LockedItem]) -> Vec<LockedDifference> {
    differences(source, target).into_iter().filter(LockedDifference::is_only_on_one_side).collect()
}

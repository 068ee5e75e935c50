//! Names of languages, from CLDR.
//!
//! `names.tsv` and `own_names.tsv` are written by `scripts/languages.py` from CLDR (© Unicode,
//! Inc., license in `LICENSE-UNICODE`).

use std::{collections::BTreeMap, sync::LazyLock};

/// The names of languages: a line of tags, then a line for each language with the names in it.
const NAMES: &str = include_str!("names.tsv");

/// The number of the column of each language that is named.
static COLUMNS: LazyLock<BTreeMap<&str, usize>> = LazyLock::new(|| {
    let tags = NAMES.lines().next().unwrap_or_default().split('\t');
    tags.enumerate().skip(1).map(|(at, tag)| (tag, at)).collect()
});

/// The line of each language in which names are given.
static ROWS: LazyLock<BTreeMap<&str, &str>> =
    LazyLock::new(|| NAMES.lines().skip(1).filter_map(|line| line.split_once('\t')).collect());

/// The name of each language in that language.
static OWN_NAMES: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    include_str!("own_names.tsv").lines().filter_map(|line| line.split_once('\t')).collect()
});

/// Returns the name of a language in another. Both are given as tags, best first: the first tag of
/// the named language that has a name in any of the other's is used.
pub(super) fn name_in(named: &[String], reader: &[String]) -> Option<&'static str> {
    named.iter().find_map(|tag| {
        let column = *COLUMNS.get(tag.as_str())?;
        reader.iter().find_map(|reader| {
            let row = *ROWS.get(reader.as_str())?;
            row.split('\t').nth(column - 1).filter(|name| !name.is_empty())
        })
    })
}

/// Returns the name of a language in that language, given as tags, best first.
pub(super) fn own_name(named: &[String]) -> Option<&'static str> {
    named.iter().find_map(|tag| OWN_NAMES.get(tag.as_str()).copied())
}

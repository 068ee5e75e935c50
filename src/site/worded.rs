//! The walk over everything in a record that is text for people, or a mark that the record reveals
//! substance use.
//!
//! Each struct of a record lists its fields with `worded!`, which destructures it without `..`: a
//! new field does not compile until it is listed, and the type of a field, not the list, decides
//! whether it has words. Review, sign-offs, the checks of references, and the search for leaks all
//! use this walk.

use std::collections::BTreeMap;

use super::words::Words;
use crate::{
    diag::{FileId, Spanned},
    digest::Digest,
    lang::Lang,
};

/// Something that the walk finds in a record.
pub enum Found<'r> {
    /// Words for people.
    Words(&'r Words),
    /// A `substance_use` mark: whether a section or an item reveals substance use, if that is set.
    SubstanceUse(Option<bool>),
}

/// A record, or a part of one.
pub trait Worded {
    /// Passes everything that the record contains to `found`, in the order of its fields.
    fn walk<'r>(&'r self, found: &mut dyn FnMut(Found<'r>));

    /// Calls `see` with every field that contains words for people.
    fn each_words<'r>(&'r self, see: &mut dyn FnMut(&'r Words)) {
        self.walk(&mut |found| {
            if let Found::Words(words) = found {
                see(words);
            }
        });
    }
}

/// Lists the fields of structs so that they can be walked. The compiler error "pattern requires
/// `..`" means that a field is not listed.
///
/// `flags:` are plain `bool` fields. `marks:` are `substance_use` marks.
macro_rules! worded {
    ($(
        $name:ident {
            $($field:ident),* $(,)?
            $(; flags: $($flag:ident),+)?
            $(; marks: $($mark:ident),+)?
        }
    )+) => { $(
        impl $crate::site::worded::Worded for $name {
            fn walk<'r>(
                &'r self,
                found: &mut dyn FnMut($crate::site::worded::Found<'r>),
            ) {
                let Self { $($field,)* $($($flag,)+)? $($($mark,)+)? } = self;
                $( $crate::site::worded::Worded::walk($field, found); )*
                $($( let _: &bool = $flag; )+)?
                $($( found($crate::site::worded::Found::SubstanceUse(*$mark)); )+)?
            }
        }
    )+ };
}

/// Declares types without words. Each must be `Eq`: neither [`Words`] nor a type that has words
/// is.
macro_rules! wordless {
    ($($name:ty),+ $(,)?) => { $(
        impl $crate::site::worded::Worded for $name {
            fn walk<'r>(&'r self, _: &mut dyn FnMut($crate::site::worded::Found<'r>)) {
                const fn has_no_words<T: Eq>() {}
                const { has_no_words::<$name>() }
            }
        }
    )+ };
}

pub(super) use {worded, wordless};

impl Worded for Words {
    fn walk<'r>(&'r self, found: &mut dyn FnMut(Found<'r>)) {
        found(Found::Words(self));
    }
}

impl<T: Worded> Worded for Option<T> {
    fn walk<'r>(&'r self, found: &mut dyn FnMut(Found<'r>)) {
        self.iter().for_each(|value| value.walk(found));
    }
}

impl<T: Worded> Worded for Vec<T> {
    fn walk<'r>(&'r self, found: &mut dyn FnMut(Found<'r>)) {
        self.iter().for_each(|item| item.walk(found));
    }
}

impl<K, T: Worded> Worded for BTreeMap<K, T> {
    fn walk<'r>(&'r self, found: &mut dyn FnMut(Found<'r>)) {
        self.values().for_each(|value| value.walk(found));
    }
}

impl<T: Worded> Worded for Spanned<T> {
    fn walk<'r>(&'r self, found: &mut dyn FnMut(Found<'r>)) {
        self.value.walk(found);
    }
}

wordless!(String, Lang, i64, u8, u16, u32, usize, Digest, FileId);

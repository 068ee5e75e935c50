//! The wall between a person's record and everything that may be published.
//!
//! A value inside [`Private`] can be neither printed nor serialized. Only a [`Clearance`] opens it,
//! and a clearance is created in one place: the composer of private documents in `compose`. A
//! [`WatchList`] stores the contents of a record as hashes, so that public text can be searched for
//! them. Not for access control between people: consents decide which reader sees what, in
//! `compose`.

mod contacts;
mod fold;
mod names;
mod trace;
mod watch_index;
mod watch_list;

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

pub use fold::{FoldedWord, fold_chars, fold_words};
pub use trace::{TraceKind, TracePlace, TraceValue, Traces};
pub use watch_list::{WatchHit, WatchList, WatchedField};

use crate::diag::Report;

/// Who may ever see a document. The folder of its source decides this, never a field in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Realm {
    /// Anyone: topics, programs, comparisons.
    Public,
    /// Reviewers: public texts next to their translations, never any text of a record.
    Review,
    /// One person and the people they choose: everything made from a care plan.
    Private,
}

impl Realm {
    /// Every realm, in order.
    pub const ALL: [Self; 3] = [Self::Public, Self::Review, Self::Private];

    /// Returns the word used in summaries and in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Review => "review",
            Self::Private => "private",
        }
    }
}

/// Permission to open private values. Code that has one composes private documents only.
#[derive(Debug)]
pub struct Clearance(());

impl Clearance {
    /// Creates the clearance of the composer of private documents. A test over the source code
    /// checks that nothing else calls this.
    pub(crate) fn for_private_documents() -> Self {
        Self(())
    }
}

/// A value of a person's record.
#[derive(Clone, PartialEq)]
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Wraps a value so that it can be neither printed nor serialized.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// Runs a check on the value. Its only output is diagnostics, which never show a value from a
    /// private file.
    pub fn examine(&self, check: impl FnOnce(&T, &mut Report), report: &mut Report) {
        check(&self.0, report);
    }

    /// Returns the value, for use in a private document.
    pub fn reveal(&self, _: &Clearance) -> &T {
        &self.0
    }
}

impl<T: Traces> Private<T> {
    /// Adds everything that must never appear in public text to a watch list, as hashes. `spell`
    /// takes a day in ISO format and returns the ways in which people may write it.
    ///
    /// Call [`Private::register_staff`] for all records first.
    pub fn add_to_watch_list(
        &self,
        owner: u32,
        watch: &mut WatchList,
        spell: &dyn Fn(&str) -> Vec<String>,
    ) {
        self.0.each_trace(&mut |trace| watch.add(owner, trace, spell));
    }

    /// Adds the phone numbers of the people who treat this person to a watch list. The text of any
    /// record may name them.
    pub fn register_staff(&self, watch: &mut WatchList) {
        self.0.each_trace(&mut |trace| {
            if let TraceValue::StaffPhone(phone) = trace {
                watch.register_staff_phone(phone);
            }
        });
    }
}

impl<T> fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("private")
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Private<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: JsonSchema> JsonSchema for Private<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::{Private, TraceKind, TraceValue, Traces, WatchList, fold_words};
    use crate::diag::{FileId, Span};

    struct TestPerson;
    impl Traces for TestPerson {
        fn each_trace(&self, found: &mut dyn FnMut(TraceValue<'_>)) {
            let span = Span::new(FileId(0), 7, 9);
            found(TraceValue::Identifier(TraceKind::Name, "person.legal_name", "Maya Invented"));
            found(TraceValue::Identifier(TraceKind::BirthDate, "person.birth_date", "1931-05-17"));
            found(TraceValue::Identifier(TraceKind::RecordNumber, "person.record_number", "ZQ-77"));
            found(TraceValue::Identifier(
                TraceKind::Contact,
                "relapse_plan.people[0].phone",
                "206-555-7061",
            ));
            found(TraceValue::Text(
                span,
                span,
                "the elevator at work in the rain every day, then 9 Elm Street",
            ));
            found(TraceValue::Text(span, span, "我每天晚上睡前散步半小时然后读书"));
            found(TraceValue::Text(span, span, "I call 206-555-0100 or 1-800-222-1222"));
            found(TraceValue::Text(span, span, "I go to 1 Example Street"));
            found(TraceValue::Text(span, span, "I write to care@clinic.example"));
        }
    }

    fn found(text: &str) -> Vec<TraceKind> {
        let mut watch = WatchList::default();
        watch.register_public_phone("1-206-555-0100");
        watch.register_public_addresses("1 Example Street, Sampletown, care@clinic.example");
        let spell = |day: &str| {
            vec![day.to_owned(), "5/17/1931".to_owned(), "5/17/31".to_owned(), "5/17/3".to_owned()]
        };
        Private::new(TestPerson).add_to_watch_list(7, &mut watch, &spell);
        let words = fold_words(text);
        let mut out = Vec::new();
        watch.search_identifiers(&words, &mut |hit| out.push(watch.field(hit.field).trace));
        watch.search_free_text(&words, &mut |hit| out.push(watch.field(hit.field).trace));
        out.sort();
        out.dedup();
        out
    }

    #[test]
    fn six_words_in_a_row_are_found_in_any_case_and_five_are_not() {
        assert_eq!(found("In THE RAIN. Elevator at work in the rain!"), [TraceKind::FreeText]);
        assert_eq!(found("elevator at work in the"), []);
        assert_eq!(found("每天晚上睡前散步半小时然后"), [TraceKind::FreeText]);
        assert_eq!(found("每天晚上睡前"), []);
    }

    #[test]
    fn identifiers_are_found_however_they_are_spelled() {
        for text in
            ["called maya  invented.", "INVENTED, Maya", "Ma\u{200b}ya Invénted's", "@MayaInvented"]
        {
            assert_eq!(found(text), [TraceKind::Name], "{text}");
        }
        for text in ["05/17/1931", "1931-05-17", "born on 5.17.1931", "5/17/31", "05.17.31"] {
            assert_eq!(found(text), [TraceKind::BirthDate], "{text}");
        }
        for text in
            ["5, 17, 31", "5 17 31", "5/17-31", "version 5.17.3", "version 5.17.31.2", "2.5.17.31"]
        {
            assert_eq!(found(text), [], "{text}");
        }
        for text in [
            "5557061",
            "call 555-7061",
            "+1 (206) 555 7061",
            "2065557061",
            "５５５７０６１",
            "at 9 elm street",
            "555.7061 is it",
        ] {
            assert_eq!(found(text), [TraceKind::Contact], "{text}");
        }
        for text in ["zq77", "ZQ 77", "no. zq-77"] {
            assert_eq!(found(text), [TraceKind::RecordNumber], "{text}");
        }
        for text in ["Maya", "425-555-7061", "the 17th", "77", "9 Elm", "May 1931"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn published_contacts_are_not_leaks() {
        for text in [
            "206-555-0100",
            "555-0100",
            "1-800-222-1222",
            "(800) 222-1222",
            "1 Example Street",
            "care@clinic.example",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn a_name_is_found_with_a_middle_one_and_not_over_the_end_of_a_sentence() {
        for text in [
            "Maya S. Invented",
            "Maya \"Sunny\" Invented",
            "mayainvented",
            "Invented-Maya",
            "Maya A. B. Invented",
        ] {
            assert_eq!(found(text), [TraceKind::Name], "{text}");
        }
        for text in [
            "This is Maya. Invented names are good.",
            "Ask Maya! Invented",
            "Maya and all of the Invented",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn a_phone_is_found_with_a_trunk_zero_and_with_other_separators() {
        for text in [
            "+1 206 • 555 • 7061",
            "206|555|7061",
            "206, 555, 7061",
            "206\t555\t7061",
            "0206 555 7061",
        ] {
            assert_eq!(found(text), [TraceKind::Contact], "{text}");
        }
    }

    #[test]
    fn a_private_value_does_not_print_itself() {
        assert_eq!(format!("{:?}", Private::new("canary")), "private");
    }
}

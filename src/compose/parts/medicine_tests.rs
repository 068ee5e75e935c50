//! The tests that medicines require: what, how often, when it was last done and is next due.

use super::medicine_words;
use crate::{
    compose::composer::Composer,
    document::page_parts,
    site::{care_plan::Test, prescribed_medicine::PrescribedMedicine},
};

page_parts! {
    /// A test that a medicine requires.
    pub(in crate::compose) struct TestEntry {
        /// What is tested, in words.
        what: String,
        /// How often, such as "every 3 months".
        every: Option<String>,
        /// A phrase with the date of the last test.
        last: Option<String>,
        /// A phrase with the date on which the next test is or was due.
        due: Option<String>,
    }
}

/// Composes the tests that go with a medicine.
pub(super) fn compose(
    composer: &Composer<'_>,
    prescribed: &PrescribedMedicine<'_>,
) -> Vec<TestEntry> {
    let tests = match medicine_words::tests(composer, prescribed) {
        Ok(tests) => tests,
        Err(what) => return vec![TestEntry { what, every: None, last: None, due: None }],
    };
    let entries = tests.iter().map(|test| TestEntry {
        what: composer.words(&test.what),
        every: test.every.map(|interval| composer.interval("every", interval)),
        last: test
            .last
            .map(|day| composer.say_with("test-last", &[("on", day.to_string().into())])),
        due: due(composer, test),
    });
    entries.collect()
}

/// Returns when a test is due next, counted from the last test.
fn due(composer: &Composer<'_>, test: &Test) -> Option<String> {
    let day = test.every?.after(test.last?)?;
    let message = if day < composer.today() { "test-overdue" } else { "test-due" };
    Some(composer.say_with(message, &[("on", day.to_string().into())]))
}

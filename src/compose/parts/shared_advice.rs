//! Advice that several medicines share word for word: it is said once, with the names of the
//! medicines that it is for.
//!
//! Nothing is lost: a text of a medicine is either in its own article or here, with its name.

use super::medicine_tests::TestEntry;
use crate::{compose::composer::Composer, document::page_parts, text::Arg};

page_parts! {
    /// Advice that several of the medicines share, each text once.
    pub(in crate::compose) struct SharedAdvice {
        /// The heading, such as "For several of my medicines".
        heading: String,
        /// Warnings that must always be shown.
        always: Vec<SharedText>,
        /// Side effects for which to get help at once.
        urgent_effects: Vec<SharedText>,
        /// How to take the medicines.
        how: Vec<SharedText>,
        /// What to do about a missed dose.
        missed_dose: Vec<SharedText>,
        /// Common side effects.
        common_effects: Vec<SharedText>,
        /// What not to take together with the medicines.
        do_not_mix: Vec<SharedText>,
        /// What to know about stopping the medicines.
        stopping: Vec<SharedText>,
        /// How to store the medicines.
        storage: Vec<SharedText>,
        /// How to dispose of the medicines.
        disposal: Vec<SharedText>,
        /// Tests that the medicines require.
        tests: Vec<SharedTest>,
    }

    /// A text that several medicines share.
    pub(in crate::compose) struct SharedText {
        /// The text.
        text: String,
        /// A phrase with the names of the medicines that the text is for.
        medicines: String,
    }

    /// A test that several medicines require.
    pub(in crate::compose) struct SharedTest {
        /// The test.
        test: TestEntry,
        /// A phrase with the names of the medicines that require the test.
        medicines: String,
    }
}

/// What is said about one medicine, part by part. What others share is taken out of it.
pub(super) struct MedicineAdvice<'a> {
    /// The name, which differs from those of the other medicines.
    pub name: String,
    /// Warnings that must always be shown.
    pub always: &'a mut Vec<String>,
    /// Side effects for which to get help at once.
    pub urgent_effects: &'a mut Vec<String>,
    /// How to take it.
    pub how: &'a mut Vec<String>,
    /// What to do about a missed dose.
    pub missed_dose: &'a mut Vec<String>,
    /// Common side effects.
    pub common_effects: &'a mut Vec<String>,
    /// What not to mix it with.
    pub do_not_mix: &'a mut Vec<String>,
    /// What to know about stopping it.
    pub stopping: &'a mut Vec<String>,
    /// Where to keep it.
    pub storage: &'a mut Vec<String>,
    /// How to dispose of it.
    pub disposal: &'a mut Vec<String>,
    /// Tests that it requires.
    pub tests: &'a mut Vec<TestEntry>,
    /// A sentence that leads from the article of the medicine to the shared advice; absent while
    /// nothing of it is there.
    pub elsewhere: &'a mut Option<String>,
}

/// Takes out of the medicines what two or more of them share; `None` if there is nothing.
pub(super) fn take(
    composer: &Composer<'_>,
    medicines: &mut [MedicineAdvice<'_>],
) -> Option<SharedAdvice> {
    let names: Vec<String> = medicines.iter().map(|medicine| medicine.name.clone()).collect();
    let mut is_moved = vec![false; names.len()];
    let mut named = |owners: &[usize]| {
        owners.iter().for_each(|owner| is_moved[*owner] = true);
        let of_owners: Vec<String> = owners.iter().map(|owner| names[*owner].clone()).collect();
        composer.say_with("shared-advice-for", &[("medicines", Arg::List(of_owners))])
    };
    let mut texts = |lists: Vec<&mut Vec<String>>| -> Vec<SharedText> {
        let shared = take_shared(lists, String::clone).into_iter();
        shared.map(|(text, owners)| SharedText { text, medicines: named(&owners) }).collect()
    };
    macro_rules! shared_texts {
        ($part:ident) => {
            texts(medicines.iter_mut().map(|medicine| &mut *medicine.$part).collect())
        };
    }
    let mut shared = SharedAdvice {
        heading: String::new(),
        always: shared_texts!(always),
        urgent_effects: shared_texts!(urgent_effects),
        how: shared_texts!(how),
        missed_dose: shared_texts!(missed_dose),
        common_effects: shared_texts!(common_effects),
        do_not_mix: shared_texts!(do_not_mix),
        stopping: shared_texts!(stopping),
        storage: shared_texts!(storage),
        disposal: shared_texts!(disposal),
        tests: Vec::new(),
    };
    let facts = |test: &TestEntry| {
        [Some(test.what.clone()), test.every.clone(), test.last.clone(), test.due.clone()]
    };
    let tests =
        take_shared(medicines.iter_mut().map(|medicine| &mut *medicine.tests).collect(), facts);
    shared.tests = tests
        .into_iter()
        .map(|(test, owners)| SharedTest { test, medicines: named(&owners) })
        .collect();
    if !is_moved.contains(&true) {
        return None;
    }
    shared.heading = composer.say("shared-advice");
    let more =
        composer.say_with("shared-advice-more", &[("heading", shared.heading.clone().into())]);
    for (medicine, is_moved) in medicines.iter_mut().zip(is_moved) {
        *medicine.elsewhere = is_moved.then(|| more.clone());
    }
    Some(shared)
}

/// Takes out of lists each item that occurs in two or more of them. Returns it once, with the
/// positions of the lists that it was in.
fn take_shared<T: Clone, K: PartialEq>(
    mut lists: Vec<&mut Vec<T>>,
    key: impl Fn(&T) -> K,
) -> Vec<(T, Vec<usize>)> {
    let mut found: Vec<(K, T, Vec<usize>)> = Vec::new();
    for (at, list) in lists.iter().enumerate() {
        for item in list.iter() {
            let own = key(item);
            match found.iter_mut().find(|(known, ..)| *known == own) {
                Some((.., owners)) if owners.last() == Some(&at) => {}
                Some((.., owners)) => owners.push(at),
                None => found.push((own, item.clone(), vec![at])),
            }
        }
    }
    found.retain(|(.., owners)| owners.len() > 1);
    for list in &mut lists {
        list.retain(|item| {
            let own = key(item);
            found.iter().all(|(known, ..)| *known != own)
        });
    }
    found.into_iter().map(|(_, item, owners)| (item, owners)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::take_shared;

    type Pairs = BTreeSet<(usize, String)>;

    fn pairs(lists: &[Vec<String>]) -> Pairs {
        let each = lists.iter().enumerate();
        each.flat_map(|(at, list)| list.iter().map(move |text| (at, text.clone()))).collect()
    }

    fn take(lists: &mut [Vec<String>]) -> Vec<(String, Vec<usize>)> {
        take_shared(lists.iter_mut().collect(), String::clone)
    }

    #[test]
    fn what_two_lists_share_is_taken_out_of_both_once() {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let mut lists: [Vec<String>; 3] =
            [texts(&["ask", "ask", "own"]), texts(&["ask", "dark"]), texts(&["dark", "alone"])];
        let shared = take(&mut lists);
        assert_eq!(shared, [("ask".to_owned(), vec![0, 1]), ("dark".to_owned(), vec![1, 2])]);
        assert_eq!(lists, [texts(&["own"]), texts(&[]), texts(&["alone"])]);
    }

    #[test]
    fn nothing_is_lost_and_nothing_is_said_twice() {
        // All ways in which three medicines can have some of four texts.
        for code in 0..4096_usize {
            let text_of = |at: usize| format!("text {at}");
            let mut lists: Vec<Vec<String>> = (0..3)
                .map(|list| {
                    let has = |at: &usize| code >> (list * 4 + at) & 1 == 1;
                    (0..4).filter(has).map(text_of).collect()
                })
                .collect();
            let before = pairs(&lists);
            let shared = take(&mut lists);
            let left = pairs(&lists);
            let moved: Pairs = shared
                .iter()
                .flat_map(|(text, owners)| owners.iter().map(|at| (*at, text.clone())))
                .collect();
            assert!(left.is_disjoint(&moved), "{code}");
            assert_eq!(left.union(&moved).cloned().collect::<Pairs>(), before, "{code}");
            assert!(shared.iter().all(|(_, owners)| owners.len() > 1), "{code}");
            let texts: BTreeSet<&String> = left.iter().map(|(_, text)| text).collect();
            assert_eq!(texts.len(), left.len(), "{code}: a text is still in two articles");
        }
    }
}

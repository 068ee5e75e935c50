//! Properties of `review import`: no file, random or mutated, makes it panic or changes a text that
//! it does not contain.

use std::cell::LazyCell;

use careleaf::{
    build::{RunOptions, Scope, review},
    lang::Lang,
    review::{Answer, Answers, ReviewUnit, Reviewer, Role, exchange},
    source::Sources,
};

use super::{
    exchange::{FORMS, export, with_doses},
    sandbox::{Sandbox, TODAY},
};

use proptest::prelude::*;

/// A site whose imports are judged in process.
pub struct ImportHarness {
    sources: Sources,
    units: Vec<ReviewUnit>,
    exports: Vec<String>,
}

fn settings() -> RunOptions<'static> {
    RunOptions::new(Scope::all(TODAY.parse().expect("a day")))
}

impl ImportHarness {
    fn new() -> Self {
        Self::of(&with_doses())
    }

    /// Prepares the Spanish of a site with doses.
    pub fn of(sandbox: &Sandbox) -> Self {
        let lang = Lang::parse("es").expect("a good tag");
        let sources = Sources::open(&sandbox.site(), None).expect("the site is there");
        let (units, _) = review::units_of_language(&sources, &settings(), &lang)
            .unwrap_or_else(|_| panic!("the sample can be read"));
        let exports = FORMS
            .map(|form| export(sandbox, "es", form, &["--only", "{topics/dose,locales/handout}"]))
            .to_vec();
        assert!(units.len() > 5);
        Self { sources, units, exports }
    }

    /// Imports a file as the command does, and returns the paths that it would write.
    fn take(&self, form: &str, text: &str) -> Vec<String> {
        let Some(answers) = self.judged(form, text) else { return Vec::new() };
        if answers.answers.is_empty() {
            return Vec::new();
        }
        let applied =
            review::apply_answers(&self.sources, &settings(), &answers).unwrap_or_default();
        applied.files.into_keys().collect()
    }

    /// Returns the answers of a file; `None` if it is refused as a whole.
    pub fn answers(&self, form: &str, text: &str) -> Option<Vec<Answer>> {
        self.judged(form, text).map(|answers| answers.answers)
    }

    fn judged(&self, form: &str, text: &str) -> Option<Answers> {
        let imported = exchange::read(form, text).ok()?;
        let reviewer = Reviewer {
            by: "Ana".to_owned(),
            credential: "x".to_owned(),
            role: Role::Reviser,
            tool: None,
            expires: None,
        };
        let answers = Answers::new(
            Lang::parse("es").expect("a good tag"),
            TODAY.parse().expect("a day"),
            Some(reviewer),
        );
        Some(imported.judge(&self.units, answers).answers)
    }
}

thread_local! {
    static HARNESS: LazyCell<ImportHarness> = LazyCell::new(ImportHarness::new);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn a_random_file_never_panics_and_changes_nothing(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        text in ".{0,200}",
        form in 0..3_usize,
    ) {
        HARNESS.with(|harness| {
            for text in [
                String::from_utf8_lossy(&bytes).as_ref(),
                &text,
                &format!("<xliff version='1.2'><file><body>{text}"),
                &format!("msgid {text}"),
                &format!("id,source,target\n{text}"),
            ] {
                assert!(harness.take(FORMS[form], text).is_empty());
            }
        });
    }

    #[test]
    fn a_mutated_export_never_panics_and_changes_only_its_own_files(
        cuts in prop::collection::vec(
            (
                any::<prop::sample::Index>(),
                0..6_usize,
                prop_oneof!["[a-zá0-9 ]{0,4}", "[<>&\"'\\\\\n{}$#=;\u{202e}\u{0}]{0,3}"],
            ),
            1..5,
        ),
        form in 0..3_usize,
    ) {
        HARNESS.with(|harness| {
            let mut text: Vec<char> = harness.exports[form].chars().collect();
            for (at, len, new) in &cuts {
                let at = at.index(text.len());
                text.splice(at..(at + len).min(text.len()), new.chars());
                if text.is_empty() { text.push(' '); }
            }
            let known = [
                "content/topics/dose/es.md",
                "content/topics/dose/es.signoff.yaml",
                "locales/es/handout.ftl",
                "locales/es/handout.signoff.yaml",
            ];
            for path in harness.take(FORMS[form], &text.into_iter().collect::<String>()) {
                assert!(known.contains(&path.as_str()), "{path}");
            }
        });
    }
}

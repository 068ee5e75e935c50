//! Every rule, in one slice. A new rule is a new file and one line here.

mod consent_holds_back;
mod crisis_line_expired;
mod crisis_line_missing;
mod duplicate_output;
mod link_dead;
mod medicine_class;
mod medicine_pair;
mod notice_missing;
mod notice_overdue;
mod private_leak;
mod score_out_of_range;
mod translation_missing;

use super::rule::Rule;

/// The rules, in the order of their ids.
pub const RULES: &[&dyn Rule] = &[
    &consent_holds_back::ConsentHoldsBack,
    &crisis_line_expired::CrisisLineExpired,
    &crisis_line_missing::CrisisLineMissing,
    &duplicate_output::DuplicateOutput,
    &link_dead::LinkDead,
    &medicine_class::MedicineClass,
    &medicine_pair::MedicinePair,
    &notice_missing::NoticeMissing,
    &notice_overdue::NoticeOverdue,
    &private_leak::PrivateLeak,
    &score_out_of_range::ScoreOutOfRange,
    &translation_missing::TranslationMissing,
];

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn ids_are_unique_sorted_and_explained() {
        assert!(RULES.windows(2).all(|pair| pair[0].id() < pair[1].id()));
        assert!(RULES.iter().all(|rule| rule.about().len() > 80 && rule.about().ends_with('.')));
    }
}

//! All rules, one file each. A new rule is a new file and one line in [`RULES`].

mod consent_holds_back;
mod crisis_line_expired;
mod crisis_line_expiring;
mod crisis_line_missing;
mod crisis_line_unverified;
mod dose_differs;
mod dose_form;
mod dose_writing;
mod duplicate_output;
mod foreign_words;
mod glossary_term;
mod link_dead;
mod meaning_differs;
mod medicine_acknowledged;
mod medicine_allergy;
mod medicine_class;
mod medicine_dates;
mod medicine_duplicate;
mod medicine_opposed;
mod medicine_pair;
mod message_arguments;
mod notice_missing;
mod notice_overdue;
mod numbers_differ;
mod plain_language;
mod plural_forms;
mod private_leak;
mod program_unmarked;
mod reading_grade;
mod score_out_of_range;
mod sentence_length;
mod signoff_lapsed;
mod signoff_orphan;
mod text_amount;
mod texts_swapped;
mod topic_review;
mod translation_missing;
mod translation_shape;

use super::rule::Rule;

/// All rules, sorted by id.
pub const RULES: &[&dyn Rule] = &[
    &consent_holds_back::ConsentHoldsBack,
    &crisis_line_expired::CrisisLineExpired,
    &crisis_line_expiring::CrisisLineExpiring,
    &crisis_line_missing::CrisisLineMissing,
    &crisis_line_unverified::CrisisLineUnverified,
    &dose_differs::DoseDiffers,
    &dose_form::DoseForm,
    &dose_writing::DoseWriting,
    &duplicate_output::DuplicateOutput,
    &foreign_words::ForeignWordsInText,
    &glossary_term::GlossaryTerm,
    &link_dead::LinkDead,
    &meaning_differs::MeaningDiffers,
    &medicine_acknowledged::MedicineAcknowledged,
    &medicine_allergy::MedicineAllergy,
    &medicine_class::MedicineClass,
    &medicine_dates::MedicineDates,
    &medicine_duplicate::MedicineDuplicate,
    &medicine_opposed::MedicineOpposed,
    &medicine_pair::MedicinePair,
    &message_arguments::MessageArguments,
    &notice_missing::NoticeMissing,
    &notice_overdue::NoticeOverdue,
    &numbers_differ::NumbersDiffer,
    &plain_language::PlainLanguage,
    &plural_forms::PluralFormsRule,
    &private_leak::PrivateLeak,
    &program_unmarked::ProgramUnmarked,
    &reading_grade::ReadingGrade,
    &score_out_of_range::ScoreOutOfRange,
    &sentence_length::SentenceLength,
    &signoff_lapsed::SignoffLapsed,
    &signoff_orphan::SignoffOrphan,
    &text_amount::TextAmount,
    &texts_swapped::TextsSwapped,
    &topic_review::TopicReview,
    &translation_missing::TranslationMissing,
    &translation_shape::TranslationShape,
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

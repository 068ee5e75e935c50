//! The diagnostics of warnings about medicines: which two entries of the record, why an answer does
//! not count, and the line to write.
//!
//! Names of medicines are values of the record, so they are shown only where the record may be
//! quoted. The paths of the two entries are always shown.

use crate::{
    diag::{Diagnostic, Place, RuleId, Severity, Span, Wording},
    digest::Digest,
    site::medicine_warnings::{
        AllergyWarning, AnswerFlaw, CREDENTIALS, MedicineMeeting, WarningAnswer,
    },
};

/// What a diagnostic says about a warning, besides the entries and the answer.
pub(super) struct WarningWords {
    /// What is wrong, such as "possible interaction (serious)".
    pub(super) what: &'static str,
    /// What to do if the two are not meant.
    pub(super) remedy: &'static str,
    /// How grave it is, unless the level of the rule is lower.
    pub(super) severity: Severity,
}

/// The two entries of the record that a warning is about.
struct Entries {
    names: [String; 2],
    paths: [String; 2],
    spans: [Span; 2],
}

/// Returns the diagnostic of two things that the person takes.
pub(super) fn meeting_diagnostic(
    rule: RuleId,
    words: &WarningWords,
    meeting: &MedicineMeeting<'_>,
) -> Option<Diagnostic> {
    let MedicineMeeting { first, second, .. } = meeting;
    let entries = Entries {
        names: [first.name().to_owned(), second.name().to_owned()],
        paths: [first.path(), second.path()],
        spans: [first.span(), second.span()],
    };
    diagnostic(rule, words, entries, &meeting.answer, meeting.digest)
}

/// Returns the diagnostic of something that the person takes beside an allergy.
pub(super) fn allergy_diagnostic(
    rule: RuleId,
    words: &WarningWords,
    warning: &AllergyWarning<'_>,
) -> Option<Diagnostic> {
    let AllergyWarning { taken, allergy, .. } = warning;
    let entries = Entries {
        names: [taken.name().to_owned(), allergy.name.trim().to_owned()],
        paths: [taken.path(), warning.path()],
        spans: [taken.span(), allergy.name.span],
    };
    diagnostic(rule, words, entries, &warning.answer, warning.digest)
}

/// Returns the diagnostic of a warning; `None` if it is acknowledged.
fn diagnostic(
    rule: RuleId,
    words: &WarningWords,
    Entries { names, paths, spans }: Entries,
    answer: &WarningAnswer<'_>,
    digest: Digest,
) -> Option<Diagnostic> {
    let flaw = match answer {
        WarningAnswer::Accepted(_) => return None,
        WarningAnswer::Missing => String::new(),
        WarningAnswer::Refused(flaw) => format!("; its acknowledgment {}", flaw_words(*flaw)),
    };
    // Paths of fields, ids and fixed words, and no value of the record.
    let message = format!("{}, `{}` and `{}`{flaw}", words.what, paths[0], paths[1]);
    let credential = match answer {
        WarningAnswer::Refused(AnswerFlaw::Credential) => {
            format!(" (one of {})", CREDENTIALS.join(", "))
        }
        _ => String::new(),
    };
    let help = format!(
        "{}; if both are meant, a prescriber or pharmacist adds to the record: acknowledged: [{{ \
         pair: [NAME, NAME], by: NAME, credential: MD, on: DATE, why: REASON, digest: {digest} \
         }}], with the names as in the two entries and their own credential{credential}",
        words.remedy,
    );
    let place = Place::At(spans[0]);
    let new = match words.severity {
        Severity::Error => Diagnostic::error,
        Severity::Warning => Diagnostic::warning,
    };
    let out = new(rule, place, Wording::without_values(message));
    Some(
        out.found(format!("{} and {}", names[0], names[1]))
            .label(spans[1], "and this")
            .help(Wording::without_values(help)),
    )
}

/// Returns why an acknowledgment does not count, as the end of a sentence.
fn flaw_words(flaw: AnswerFlaw) -> &'static str {
    match flaw {
        AnswerFlaw::Changed => {
            "no longer applies, because a medicine, a dose, an allergy, or what is known about the \
             two has changed"
        }
        AnswerFlaw::NoDigest => "has no digest",
        AnswerFlaw::InFuture => "is dated in the future",
        AnswerFlaw::Credential => "is not by a prescriber or pharmacist, by its credential",
        AnswerFlaw::Empty => "has no name or no reason",
    }
}

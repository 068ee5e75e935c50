//! Diagnostics that explain why a document is withheld and how to fix that.
//!
//! `compose` decides what is withheld.

use std::collections::BTreeSet;

use crate::{
    compose::{Planned, ReaderObstacle, Withheld, WithholdReason},
    diag::{Diagnostic, Place, Report, Span, Wording, counted},
    lang::Lang,
    layout,
    privacy::Realm,
    site::Site,
};

/// Wraps the text of a message; `known` means that everything in it is public.
fn wording(known: bool, text: String) -> Wording {
    if known { Wording::without_values(text) } else { text.into() }
}

/// Returns whether the site or one of its programs names this jurisdiction, so that naming it
/// reveals nothing about a person.
fn is_public(site: &Site, place: &str) -> bool {
    let programs = site.programs.values().filter_map(|program| program.facts.jurisdiction.as_ref());
    programs.chain([&site.config.jurisdiction.value]).any(|known| known.as_str() == place)
}

/// Adds one diagnostic for each reason why a document is withheld.
pub(super) fn explain(site: &Site, withheld: &Withheld, report: &mut Report) {
    let is_message = |reason: &&WithholdReason| matches!(reason, WithholdReason::Message(_));
    let (messages, others): (Vec<_>, Vec<_>) = withheld.reasons.iter().partition(is_message);
    if let [_, _, ..] = messages[..] {
        let diagnostic = missing_messages(site, &withheld.planned, &messages);
        report.push(diagnostic.about_person(withheld.planned.realm() == Realm::Private));
    }
    let alone = messages.iter().filter(|_| messages.len() == 1).copied();
    for reason in alone.chain(others) {
        let diagnostic = text_problem(site, &withheld.planned, reason)
            .unwrap_or_else(|| record_problem(&withheld.planned, reason));
        report.push(diagnostic.about_person(withheld.planned.realm() == Realm::Private));
    }
}

/// The most messages that one diagnostic names.
const MAX_NAMED: usize = 8;

/// Returns the diagnostic for several messages that a document shows and its language lacks.
fn missing_messages(site: &Site, planned: &Planned, reasons: &[&WithholdReason]) -> Diagnostic {
    let lang = &planned.lang;
    let ids: Vec<&str> = reasons
        .iter()
        .filter_map(|reason| match reason {
            WithholdReason::Message(id) => Some(id.as_str()),
            _ => None,
        })
        .collect();
    // A record may name a phrase that does not exist.
    let known = ids.iter().all(|id| site.catalog(site.source_language()).has(id));
    let named: Vec<String> = ids.iter().take(MAX_NAMED).map(|id| format!("`{id}`")).collect();
    let more = if ids.len() > MAX_NAMED { " …" } else { "" };
    let message = format!(
        "withheld: {} that this document shows are not translated into `{lang}`: {}{more}",
        counted(ids.len(), "message"),
        named.join(", ")
    );
    let files: BTreeSet<String> = ids.iter().map(|id| file_of_message(site, lang, id)).collect();
    let files: Vec<String> = files.into_iter().collect();
    Diagnostic::error("translation-missing", Place::Output(planned.path()), wording(known, message))
        .help(wording(
            known,
            format!(
                "add them to {}; no other language is used in their place, and \
             `careleaf review status --lang {lang} --texts` lists them all",
                files.join(", ")
            ),
        ))
}

/// Returns the path of the file that a message of a language belongs in: that of the same name as
/// in the source language.
fn file_of_message(site: &Site, lang: &Lang, id: &str) -> String {
    let source = site.catalog(site.source_language());
    let file =
        source.message_files().find(|file| source.ids_in_file(file).any(|known| known == id));
    file.map_or_else(|| layout::locale(lang), |file| layout::message_file(lang, file))
}

/// Returns the diagnostic for missing or broken text, or for a missing part, number or notice;
/// `None` for other reasons.
fn text_problem(site: &Site, planned: &Planned, reason: &WithholdReason) -> Option<Diagnostic> {
    let path = planned.path();
    let lang = &planned.lang;
    let at_output = Place::Output(path.clone());
    Some(match reason {
        WithholdReason::Message(id) => {
            // A record may name a phrase that does not exist.
            let known = site.catalog(site.source_language()).has(id);
            let message =
                wording(known, format!("withheld: message `{id}` is not translated into `{lang}`"));
            Diagnostic::error("translation-missing", at_output, message).help(wording(
                known,
                format!(
                    "add it to {}; no other language is used in its place",
                    file_of_message(site, lang, id)
                ),
            ))
        }
        WithholdReason::Broken(id, why) => {
            let place = site.catalog(lang).place(id).map_or(at_output, Place::At);
            let known = site.catalog(lang).has(id);
            let message = format!("message `{id}` cannot be formatted in `{lang}`");
            Diagnostic::error("message-broken", place, wording(known, message))
                .found(why.as_str())
                .help("pass the arguments that it uses, or use only those that it is given")
        }
        WithholdReason::Words(span) => {
            let message =
                format!("withheld: `{path}`, because this text is not translated into `{lang}`");
            Diagnostic::error("translation-missing", Place::At(*span), wording(true, message)).help(
                "add the translation here, or write the text as a phrase in \
                 locales/<lang>/phrases.ftl",
            )
        }
        WithholdReason::Shape(file) => {
            let message = format!(
                "withheld: the bilingual form of `{path}`, because its blocks do not match those \
                 of its source"
            );
            Diagnostic::warning("translation-shape", Place::In(*file), wording(true, message)).help(
                "give the translation the same headings, paragraphs, lists and boxes in the same \
                 order as the source",
            )
        }
        _ => return part_problem(site, planned, reason),
    })
}

/// Returns the diagnostic for a missing part, number or notice; `None` for other reasons.
fn part_problem(site: &Site, planned: &Planned, reason: &WithholdReason) -> Option<Diagnostic> {
    let path = planned.path();
    let at_output = Place::Output(path.clone());
    Some(match reason {
        WithholdReason::MedicinePart(span, part) => {
            let message = format!(
                "withheld: `{path}`, because the part `{}` is missing, and the class of this \
                 medicine requires it",
                part.id()
            );
            Diagnostic::error("medicine-part-missing", Place::At(*span), wording(true, message))
                .field("medications")
                .help("add it to the record or to content/medicines.yaml")
        }
        WithholdReason::Reader(span, obstacle) => reader_problem(&path, *span, *obstacle),
        WithholdReason::CrisisLine(place) => {
            let message = format!("withheld: no emergency number for `{place}`");
            let message = wording(is_public(site, place), message);
            Diagnostic::error("crisis-line-missing", at_output, message).help(
                "add the emergency number and a crisis line for this place to \
                 content/crisis-lines.yaml",
            )
        }
        WithholdReason::Notice(kind, place) => {
            let message =
                format!("withheld: missing notice `{}`, which `{place}` requires", kind.id());
            let message = wording(is_public(site, place), message);
            Diagnostic::error("notice-missing", at_output, message)
                .help("add it to content/notices.yaml as a mandatory notice")
        }
        WithholdReason::Message(_)
        | WithholdReason::Broken(..)
        // The rule `plural-forms` reports the fault.
        | WithholdReason::PluralForms(_)
        | WithholdReason::Words(_)
        | WithholdReason::Shape(_)
        | WithholdReason::FollowUp
        | WithholdReason::MedicineWarning
        | WithholdReason::HeldDose(_)
        | WithholdReason::WaitingStep(..)
        | WithholdReason::Record
        | WithholdReason::File(_)
        | WithholdReason::Unsigned(_)
        | WithholdReason::Unapproved => return None,
    })
}

/// Returns the diagnostic for a copy or letter that cannot tell its reader of a medicine.
fn reader_problem(path: &str, span: Span, obstacle: ReaderObstacle) -> Diagnostic {
    let place = Place::At(span);
    match obstacle {
        ReaderObstacle::UnknownDose => {
            let message = format!(
                "withheld: `{path}`, because the record does not say how much of this medicine is \
                 taken and when, so its reader could not give it"
            );
            Diagnostic::error("reader-dose", place, wording(true, message))
                .field("medications")
                .help("write `take`, or remove `medications` from `covers` of the consent")
        }
        ReaderObstacle::NamesOther => {
            let message = format!(
                "withheld: `{path}`, because these words name something that the consent does not \
                 cover"
            );
            Diagnostic::error("reader-reveals", place, wording(true, message)).help(
                "write the words without it, or ask the person whether the consent may cover it",
            )
        }
        ReaderObstacle::NamesProgram => {
            let message = format!(
                "withheld: `{path}`, because a text in it names this program, whose name reveals \
                 substance use, which the consent does not cover"
            );
            Diagnostic::error("reader-reveals", place, wording(true, message)).help(
                "write the texts of the record and the consent without the name, or ask the person \
                 whether the consent may cover substance use",
            )
        }
    }
}

/// Returns the diagnostic for a dose or a medicine that somebody has to decide about.
fn dose_problem(record: Place, reason: &WithholdReason) -> Diagnostic {
    match reason {
        WithholdReason::HeldDose(span) => Diagnostic::error(
            "dose-held",
            Place::At(*span),
            "withheld: the handout and the diary of this record, and its copies and letters about \
             medications, because nobody has turned this prescription into a schedule",
        )
        .field("medications.sig")
        .help(
            "write `take:` beside `sig:` from the prescription itself, such as `take: { bedtime: 1 \
             tablet }`, and ask the prescriber if anything is unclear; no program guesses a dose",
        ),
        WithholdReason::WaitingStep(span, from) => Diagnostic::error(
            "step-waiting",
            Place::At(*span),
            "withheld: the handout and the diary of this record, and its copies and letters about \
             medications, because the date of this step has passed and nobody has recorded that it \
             began",
        )
        .found(from.to_string())
        .field("medications.steps")
        .help(
            "ask whether the person takes the new dose: if so, add `begun: { on: DATE, by: NAME }` \
             to the step, with a date that is not after today; if not, correct `from` or remove \
             the step",
        ),
        // The warnings themselves are reported at their places, with the remedy.
        _ => Diagnostic::error(
            "medicine-unanswered",
            record,
            "withheld: the handout, the diary and copies that show medicines, because a warning \
             about medicines has no acknowledgment",
        )
        .help(
            "see what `medicine-opposed` and `medicine-allergy` report for this record; until then \
             the relapse plan, the wallet card and the coordination summary are made",
        ),
    }
}

/// Returns the diagnostic for a reason that affects a whole record, file or language. It names no
/// single document, so that it is reported once.
fn record_problem(planned: &Planned, reason: &WithholdReason) -> Diagnostic {
    let record = Place::Output(format!("{}/", planned.subject));
    match reason {
        WithholdReason::FollowUp => Diagnostic::error(
            "follow-up-missing",
            record,
            "withheld: a PHQ-9 of this record has item 9 above zero, and no follow-up is recorded",
        )
        .help(
            "talk with the person today, then write who followed up and when under `follow_up` \
             (not before the date of the score, and not after today); until then only the relapse \
             plan and the wallet card are made",
        ),
        WithholdReason::MedicineWarning
        | WithholdReason::HeldDose(_)
        | WithholdReason::WaitingStep(..) => dose_problem(record, reason),
        WithholdReason::Unsigned(_) => unsigned_problem(planned),
        // The errors themselves are reported at their places.
        WithholdReason::File(path) => Diagnostic::warning(
            "source-broken",
            Place::Path(path.clone()),
            "withheld: every document that is made from this file, because it has errors",
        )
        .help("fix the errors reported for this file; no built-in text is shown in its place"),
        WithholdReason::Unapproved => Diagnostic::warning(
            "unapproved",
            record,
            "withheld: the current text of this record is not approved, or its review is overdue",
        )
        .help(
            "approve it with `careleaf approve`, or set `unsigned: { private: draft }` in \
             content/site.yaml to see it marked as a draft",
        ),
        _ => Diagnostic::error(
            "record-broken",
            record,
            "withheld: every document of this record, because it has errors",
        )
        .help("fix the errors of the record"),
    }
}

/// Returns the diagnostic for unsigned text.
fn unsigned_problem(planned: &Planned) -> Diagnostic {
    let lang = &planned.lang;
    // A public page with unsigned text is not planned at all. If one is planned anyway, that is a
    // bug, and the page must not be published.
    if planned.realm() == Realm::Public {
        let message = format!("withheld: this page contains unsigned text in `{lang}`");
        let place = Place::Output(planned.path());
        Diagnostic::error("unsigned", place, wording(true, message)).help(wording(
            true,
            format!("`careleaf review status --lang {lang}` lists the unsigned texts"),
        ))
    } else {
        let message =
            format!("withheld: private documents in `{lang}`, because they contain unsigned text");
        Diagnostic::warning("unsigned", Place::Site, wording(true, message)).help(wording(
            true,
            format!(
                "`careleaf review status --lang {lang}` lists which texts block which \
                     document; `unsigned: {{ private: draft }}` in content/site.yaml shows them \
                     marked as drafts"
            ),
        ))
    }
}

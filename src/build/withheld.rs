//! Why a document does not come out, as diagnostics for the person who can mend it.
//!
//! Not for deciding it: `compose` does that.

use crate::{
    compose::{Gap, Planned, Withheld},
    diag::{Diagnostic, Place, Report, Wording},
    privacy::Realm,
    site::Site,
};

/// Words put together here; `known` says that everything in them is public.
fn words(known: bool, text: String) -> Wording {
    if known { Wording::without_values(text) } else { text.into() }
}

/// Whether the site or one of its programs names this place of law, so that it tells nothing of a
/// person.
fn is_public(site: &Site, place: &str) -> bool {
    let programs = site.programs.values().filter_map(|program| program.facts.jurisdiction.as_ref());
    programs.chain([&site.config.jurisdiction.value]).any(|known| known.as_str() == place)
}

/// Adds one diagnostic for each gap.
pub(super) fn explain(site: &Site, withheld: &Withheld, report: &mut Report) {
    for gap in &withheld.gaps {
        let told = of_words(site, &withheld.planned, gap)
            .unwrap_or_else(|| of_whole(&withheld.planned, gap));
        report.push(told.of_person(withheld.planned.realm() == Realm::Private));
    }
}

/// Words, parts and numbers that are missing; `None` for gaps of another kind.
fn of_words(site: &Site, planned: &Planned, gap: &Gap) -> Option<Diagnostic> {
    let path = planned.path();
    let lang = &planned.lang;
    let at_output = Place::Output(path.clone());
    Some(match gap {
        Gap::Message(id) => {
            // A record may name a phrase that nobody knows.
            let known = site.catalog(site.source_language()).has(id);
            let message = words(known, format!("withheld: the message `{id}` has no text in `{lang}`"));
            Diagnostic::error("translation-missing", at_output, message)
                .help(words(true, format!("word it in locales/{lang}/; nothing is filled in from another language")))
        }
        Gap::Broken(id, why) => {
            let place = site.catalog(lang).place(id).map_or(at_output, Place::At);
            let known = site.catalog(lang).has(id);
            Diagnostic::error("message-broken", place, words(known, format!("the message `{id}` cannot be said in `{lang}`")))
                .found(why.as_str())
                .help("give it the arguments that it uses, or use only those that it is given")
        }
        Gap::Words(span) => {
            let message = words(true, format!("withheld: `{path}`, because these words have no text in `{lang}`"));
            Diagnostic::error("translation-missing", Place::At(*span), message)
                .help("add the text for this language here, or word it as a phrase in locales/<lang>/phrases.ftl")
        }
        Gap::MedicinePart(span, part) => Diagnostic::error(
            "medicine-part-missing",
            Place::At(*span),
            words(true, format!("withheld: `{path}`, because the part `{}` is missing, and the class of this medicine demands it", part.id())),
        )
        .field("medications")
        .help("word it in the record or in content/medicines.yaml"),
        Gap::CrisisLine(place) => {
            let message = words(is_public(site, place), format!("withheld: there is no emergency number for `{place}`"));
            Diagnostic::error("crisis-line-missing", at_output, message)
                .help("add the emergency number and a crisis line of this place to content/crisis-lines.yaml")
        }
        Gap::Notice(kind, place) => {
            let message = words(is_public(site, place), format!("withheld: the notice `{}` that `{place}` demands is not there", kind.id()));
            Diagnostic::error("notice-missing", at_output, message).help("add it to content/notices.yaml as a mandatory one")
        }
        Gap::Shape(file) => Diagnostic::warning(
            "translation-shape",
            Place::In(*file),
            words(true, format!("withheld in two languages: `{path}`, because its blocks and those of its source do not match")),
        )
        .help("give the translation the same headings, paragraphs, lists and boxes in the same order as the source"),
        Gap::FollowUp | Gap::Record | Gap::File(_) | Gap::Unsigned(_) | Gap::Unapproved => return None,
    })
}

/// What holds for a whole record, file or language: reported once, not for each of its documents.
fn of_whole(planned: &Planned, gap: &Gap) -> Diagnostic {
    let record = Place::Output(format!("{}/", planned.subject));
    let lang = &planned.lang;
    match gap {
        Gap::FollowUp => Diagnostic::error(
            "follow-up-missing",
            record,
            "withheld: a PHQ-9 of this record has item 9 above zero, and nobody is on record as having followed up",
        )
        .help(
            "talk with the person today, then write who followed up and when under `follow_up` (not before the score, nor after \
             today); until then only the relapse plan and the wallet card come out",
        ),
        // A public page with such words is not planned at all: if one is, something of ours is
        // wrong, and nothing may come out.
        Gap::Unsigned(_) if planned.realm() == Realm::Public => {
            let message = words(true, format!("withheld: words on this page in `{lang}` are signed by nobody"));
            Diagnostic::error("unsigned", Place::Output(planned.path()), message)
                .help(words(true, format!("`careleaf review status --lang {lang}` says which")))
        }
        Gap::Unsigned(_) => Diagnostic::warning(
            "unsigned",
            Place::Site,
            words(true, format!("withheld: private documents in `{lang}`, because they hold words that nobody has signed")),
        )
        .help(words(
            true,
            format!(
                "`careleaf review status --lang {lang}` says which words hold back which document; `unsigned: {{ private: draft }}` in \
                 content/site.yaml shows them marked as drafts"
            ),
        )),
        // The errors themselves are reported where they are.
        Gap::File(path) => Diagnostic::warning(
            "source-broken",
            Place::Path(path.clone()),
            "withheld: every document that is made from this file, because it has errors",
        )
        .help("correct the errors that are reported for this file; nothing that comes with careleaf is shown in its place"),
        Gap::Unapproved => {
            Diagnostic::warning("unapproved", record, "withheld: nobody has approved this text of the record, or its review is overdue")
                .help("approve it with `careleaf approve`, or set `unsigned: { private: draft }` in content/site.yaml to see it marked as a draft")
        }
        _ => Diagnostic::error("record-broken", record, "withheld: every document of this record, because it has errors")
            .help("mend the errors of the record"),
    }
}

//! Messages that careleaf had in earlier versions and that no page uses any more.
//!
//! A site may still override one. It is then neither translated nor signed, and nothing is withheld
//! for it: it is ignored.

/// The removed messages, each with its message file.
const REMOVED: [(&str, &[&str]); 5] = [
    (
        "chrome",
        &[
            "crisis-unverified",
            "diary-as-needed",
            "footnotes",
            "glossary-avoid",
            "handout-other-medicines",
            "pharmacist-questions",
            "team-tests",
            "wallet-signs",
        ],
    ),
    ("doses", &["as-needed-for", "shared-advice", "shared-advice-for", "shared-advice-more"]),
    (
        "handout",
        &[
            "given-day",
            "given-month",
            "given-week",
            "given-year",
            "take-as-needed-max",
            "take-stop",
        ],
    ),
    (
        "lists",
        &[
            "channel-call",
            "channel-chat",
            "channel-text",
            "line-kind-crisis",
            "line-kind-emergency",
            "origin-human",
            "origin-machine",
            "origin-post-edited",
            "part-common_effects",
            "part-disposal",
            "part-do_not_mix",
            "part-for",
            "part-how",
            "part-missed_dose",
            "part-stopping",
            "part-storage",
            "part-tests",
            "part-urgent_effects",
            "rated-clinician",
            "rated-self",
        ],
    ),
    ("readers", &["shared-advice-copy"]),
];

/// Returns whether a message of a message file was removed.
pub(super) fn is_removed(message_file: &str, id: &str) -> bool {
    REMOVED.iter().any(|(file, ids)| *file == message_file && ids.contains(&id))
}

#[cfg(test)]
mod tests {
    use crate::{
        diag::{FileId, Report},
        lang::Lang,
        text::{Catalog, MessageLayer},
    };

    #[test]
    fn a_removed_message_is_formatted_but_not_required() {
        let mut report = Report::new();
        let text = "wallet-signs = Signs\nnav-home = Home\n";
        let layer = MessageLayer { message_file: "chrome", file: FileId(0), text };
        let lang = Lang::parse("en").expect("a language tag");
        let catalog = Catalog::read(&lang, &[layer], &mut report);
        assert!(report.is_empty());
        assert_eq!(catalog.ids_in_file("chrome").collect::<Vec<_>>(), ["nav-home"]);
        assert_eq!(catalog.format_message("wallet-signs", &[]).as_deref(), Ok("Signs"));
    }
}

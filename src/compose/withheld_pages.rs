//! Removes pages that must not be shown from a plan, so that nothing links to them.

use super::plan::Plan;
use crate::{document::DocumentKind, lang::Lang, privacy::Realm};

impl Plan {
    /// Removes the pages of review units, such as `topics/sleep`, that must not be shown in a
    /// language, and the pages that would be wrong or empty without them. `is_withheld` takes the
    /// id of a unit.
    pub fn withhold(&mut self, is_withheld: &dyn Fn(&str, &Lang) -> bool) {
        let programs: Vec<String> = self
            .exists
            .keys()
            .filter(|(kind, _)| *kind == DocumentKind::Program)
            .map(|(_, id)| id.clone())
            .collect();
        let is_removed = |kind: DocumentKind, subject: &str, lang: &Lang| match kind {
            DocumentKind::Topic => is_withheld(&format!("topics/{subject}"), lang),
            DocumentKind::Program | DocumentKind::Questions => {
                is_withheld(&format!("programs/{subject}"), lang)
            }
            // A comparison that leaves out a program would mislead.
            DocumentKind::Comparison => {
                programs.iter().any(|id| is_withheld(&format!("programs/{id}"), lang))
            }
            DocumentKind::Programs => {
                programs.iter().all(|id| is_withheld(&format!("programs/{id}"), lang))
            }
            DocumentKind::Glossary => is_withheld("glossary", lang),
            _ => false,
        };
        self.documents.retain(|planned| {
            planned.realm() != Realm::Public
                || !is_removed(planned.kind, &planned.subject, &planned.lang)
        });
        for ((kind, subject), langs) in &mut self.exists {
            langs.retain(|lang| !is_removed(*kind, subject, lang));
        }
    }
}

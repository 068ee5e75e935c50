//! Takes pages out of a plan that must not be shown, so that nothing leads to them.

use super::plan::Plan;
use crate::{document::DocumentKind, lang::Lang, privacy::Realm};

impl Plan {
    /// Takes out the pages of units of review, such as `topics/sleep`, that must not be shown in a
    /// language, and what would be false or empty without them.
    pub fn withhold(&mut self, held: &dyn Fn(&str, &Lang) -> bool) {
        let programs: Vec<String> = self
            .exists
            .keys()
            .filter(|(kind, _)| *kind == DocumentKind::Program)
            .map(|(_, id)| id.clone())
            .collect();
        let gone = |kind: DocumentKind, subject: &str, lang: &Lang| match kind {
            DocumentKind::Topic => held(&format!("topics/{subject}"), lang),
            DocumentKind::Program | DocumentKind::Questions => {
                held(&format!("programs/{subject}"), lang)
            }
            // A comparison that leaves a program out would not be an honest one.
            DocumentKind::Comparison => {
                programs.iter().any(|id| held(&format!("programs/{id}"), lang))
            }
            DocumentKind::Programs => {
                programs.iter().all(|id| held(&format!("programs/{id}"), lang))
            }
            DocumentKind::Glossary => held("glossary", lang),
            _ => false,
        };
        self.documents.retain(|planned| {
            planned.realm() != Realm::Public || !gone(planned.kind, &planned.subject, &planned.lang)
        });
        for ((kind, subject), langs) in &mut self.exists {
            langs.retain(|lang| !gone(*kind, subject, lang));
        }
    }
}

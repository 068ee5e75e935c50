//! Takes pages out of a plan that must not be shown, so that nothing leads to them.

use super::plan::Plan;
use crate::{document::Kind, lang::Lang, privacy::Realm};

impl Plan {
    /// Takes out the pages of units of review, such as `topics/sleep`, that must not be shown in a
    /// language, and what would be false or empty without them.
    pub fn withhold(&mut self, held: &dyn Fn(&str, &Lang) -> bool) {
        let programs: Vec<String> = self
            .exists
            .keys()
            .filter(|(kind, _)| *kind == Kind::Program)
            .map(|(_, id)| id.clone())
            .collect();
        let gone = |kind: Kind, subject: &str, lang: &Lang| match kind {
            Kind::Topic => held(&format!("topics/{subject}"), lang),
            Kind::Program | Kind::Questions => held(&format!("programs/{subject}"), lang),
            // A comparison that leaves a program out would not be an honest one.
            Kind::Comparison => programs.iter().any(|id| held(&format!("programs/{id}"), lang)),
            Kind::Programs => programs.iter().all(|id| held(&format!("programs/{id}"), lang)),
            Kind::Glossary => held("glossary", lang),
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

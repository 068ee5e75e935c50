//! Rule `link-dead`: reports links in topics to topics and programs that do not exist.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId, did_you_mean},
    site::config::RuleLevel,
    text::LinkTarget,
};

/// Reports links in topics to topics and programs that do not exist.
pub struct LinkDead;

impl Rule for LinkDead {
    fn id(&self) -> RuleId {
        "link-dead"
    }

    fn about(&self) -> &'static str {
        "A link `topic:…` or `program:…` names a topic or program that this site does not have in \
         any language. A reader who needs it would find nothing. Correct the name, add the topic \
         or program, or remove the link. Where the target exists but not in this language, the \
         link says which languages have it, and this rule reports nothing."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Error
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        let site = case.site;
        for text in site.topics.values().flat_map(|topic| topic.texts.values()) {
            text.body.each_link(&mut |link| {
                let (kind, id, near) = match link.value {
                    LinkTarget::Topic(slug) if !site.topics.contains_key(slug) => {
                        ("topic", slug, did_you_mean(slug, site.topics.keys().map(String::as_str)))
                    }
                    LinkTarget::Program(id) if !site.programs.contains_key(id) => {
                        ("program", id, did_you_mean(id, site.programs.keys().map(String::as_str)))
                    }
                    _ => return,
                };
                let help = match near {
                    Some(near) => format!("did you mean `{kind}:{near}`?"),
                    None => format!("add the {kind} or remove the link"),
                };
                report.push(
                    Diagnostic::error(
                        self.id(),
                        Place::At(link.span),
                        format!("this link leads to an unknown {kind}"),
                    )
                    .found(id.as_str())
                    .help(help),
                );
            });
        }
    }
}

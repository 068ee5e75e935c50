//! Rule `signoff-lapsed`: reports translations whose sign-off no longer counts, because a text
//! changed or it expired.

use crate::{
    check::rule::{Case, Rule},
    diag::{Diagnostic, Place, Report, RuleId},
    review::{Lapse, ReviewState, Segment},
    site::config::RuleLevel,
};

/// Reports translations whose sign-off no longer counts, because a text changed or it expired.
pub struct SignoffLapsed;

impl Rule for SignoffLapsed {
    fn id(&self) -> RuleId {
        "signoff-lapsed"
    }

    fn about(&self) -> &'static str {
        "A translation was signed, and then its source, the translation itself, or the box, list, \
         table or field that contains it was changed, or the sign-off has expired. The text as it \
         is now is unsigned, so it is withheld or marked as a draft. Have it reviewed again: \
         `careleaf review kit` and the review pages show what changed. If the change was a \
         mistake, restore the old text: the sign-off then counts again."
    }

    fn level(&self) -> RuleLevel {
        RuleLevel::Warning
    }

    fn site(&self, case: &Case<'_>, report: &mut Report) {
        for unit in case.reviewed.translated() {
            let lapsed: Vec<(&Segment, &Lapse)> =
                unit.segments.iter().filter_map(lapsed_segment).collect();
            let [(first, why), rest @ ..] = &lapsed[..] else { continue };
            let cause = match why {
                Lapse::Source(_) => "its source was changed".to_owned(),
                Lapse::Target(_) => "the translation was changed".to_owned(),
                Lapse::Shape(was, now) => {
                    format!("its structure was changed: it was `{was}` and is now `{now}`")
                }
                Lapse::Expired => "the sign-off has expired".to_owned(),
            };
            let more = if rest.is_empty() {
                String::new()
            } else {
                format!(", and {} more of `{}` lapsed", rest.len(), unit.name)
            };
            let span = first.target.as_ref().map_or(first.source.span, |target| target.span);
            report.push(
                Diagnostic::warning(
                    self.id(),
                    Place::At(span),
                    format!("`{}` in `{}` was signed, but {cause}{more}", first.id, unit.lang),
                )
                .label(first.source.span, "the source")
                .help("have it reviewed again; the kit and the review pages show what changed"),
            );
        }
    }
}

fn lapsed_segment(segment: &Segment) -> Option<(&Segment, &Lapse)> {
    match &segment.state {
        ReviewState::Lapsed(lapse) => Some((segment, lapse)),
        ReviewState::Signed | ReviewState::Unsigned | ReviewState::Missing => None,
    }
}

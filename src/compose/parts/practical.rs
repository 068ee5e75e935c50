//! Practical supports that make care possible: transport, child care, cost, work, housing.

use super::phone_link::PhoneLink;
use crate::{
    compose::composer::Composer, document::page_parts, site::care_plan::Practical, text::isolate,
};

page_parts! {
    /// Practical supports that make care possible.
    pub(in crate::compose) struct PracticalSection {
        /// The supports, one row for each topic. Topics without supports are absent.
        rows: Vec<PracticalRow>,
        /// The case manager.
        case_manager: Option<CaseManagerEntry>,
    }

    /// The supports of one topic.
    pub(in crate::compose) struct PracticalRow {
        /// The name of the topic, such as "Getting there".
        label: String,
        /// The supports, in words.
        items: Vec<String>,
    }

    /// The case manager.
    pub(in crate::compose) struct CaseManagerEntry {
        /// The case manager's name.
        name: String,
        /// The phone number.
        phone: Option<PhoneLink>,
    }
}

/// Composes the practical supports.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    practical: &Practical,
) -> PracticalSection {
    let Practical {
        transport,
        childcare,
        evening_hours,
        telehealth,
        cost,
        prior_authorization,
        work_or_school,
        housing,
        employment,
        case_manager,
        substance_use: _,
    } = practical;
    let rows = [
        ("practical-transport", transport.iter().collect::<Vec<_>>()),
        ("practical-childcare", childcare.iter().collect()),
        ("practical-evening-hours", evening_hours.iter().collect()),
        ("practical-telehealth", telehealth.iter().collect()),
        ("practical-cost", cost.iter().collect()),
        ("practical-prior-authorization", prior_authorization.iter().collect()),
        ("practical-work-or-school", work_or_school.iter().collect()),
        ("practical-housing", housing.iter().collect()),
        ("practical-employment", employment.iter().collect()),
    ];
    let rows = rows.into_iter().filter(|(_, words)| !words.is_empty());
    PracticalSection {
        rows: rows
            .map(|(label, words)| PracticalRow {
                label: composer.say(label),
                items: composer.all_words(words),
            })
            .collect(),
        case_manager: case_manager.as_ref().map(|manager| CaseManagerEntry {
            name: isolate(&manager.name),
            phone: manager.phone.as_ref().map(|phone| PhoneLink::new(phone.as_str())),
        }),
    }
}

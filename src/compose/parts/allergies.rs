//! Allergies and intolerances in words. Not asked is never shown as none.

use crate::{
    compose::composer::Composer,
    site::care_plan::{Allergies, Allergy},
    text::isolate,
};

/// Composes one line for each allergy, or one that says that none is known or that nobody asked.
pub(in crate::compose) fn compose(
    composer: &Composer<'_>,
    allergies: Option<&Allergies>,
) -> Vec<String> {
    match allergies {
        None => vec![composer.say("allergies-not-asked")],
        Some(Allergies::NoneKnown) => vec![composer.say("allergies-none-known")],
        Some(Allergies::Known(allergies)) => {
            allergies.iter().map(|allergy| line(composer, allergy)).collect()
        }
    }
}

fn line(composer: &Composer<'_>, allergy: &Allergy) -> String {
    let name = match composer.site.medicines.by_name(&allergy.name) {
        Some(medicine) => composer.words(&medicine.names),
        None => isolate(allergy.name.trim()),
    };
    let kind = composer.say(allergy.kind.message());
    match &allergy.reaction {
        None => composer.say_with("allergy-line", &[("name", name.into()), ("kind", kind.into())]),
        Some(reaction) => {
            let reaction = composer.words(reaction);
            let arguments =
                [("name", name.into()), ("kind", kind.into()), ("reaction", reaction.into())];
            composer.say_with("allergy-line-reaction", &arguments)
        }
    }
}

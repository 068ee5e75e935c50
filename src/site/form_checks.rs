//! Checks the dosage form, the route and the device of a medicine against each other, and against
//! what the site lists for it.

use super::{
    care_plan::{Medication, OtherMedicine, Record},
    checked_text::{Device, Form, Route},
    medicine::{Medicine, Medicines},
};
use crate::diag::{Diagnostic, Place, Report, Span};

/// Checks a medication, with the forms of its products and steps.
pub(super) fn check_medication(
    medication: &Medication,
    medicines: &Medicines,
    report: &mut Report,
) {
    let span = medication.name.span;
    let mut forms: Vec<Form> = Vec::new();
    let steps = (0..medication.steps.len()).map(|at| medication.portion_of_step(at));
    let portions = medication.initial_portions().into_iter().chain(steps);
    for form in medication.form.into_iter().chain(portions.filter_map(|portion| portion.form)) {
        if !forms.contains(&form) {
            forms.push(form);
        }
    }
    let before = report.errors();
    for form in &forms {
        if medication.route.is_some_and(|route| !routes_of(*form).contains(&route)) {
            report.push(problem(
                span,
                "medications.route",
                "this dosage form is not used by this route",
                "correct `form` or `route` from the prescription",
            ));
        }
        if medication.device.is_some_and(|device| !is_for(device, *form)) {
            report.push(problem(
                span,
                "medications.device",
                "this device is not used with this dosage form",
                "correct `form` or `device`, or remove `device`",
            ));
        }
    }
    let Some(medicine) = medicines.recorded(medication.name.as_str()) else { return };
    if report.errors() > before {
        return;
    }
    let product = KnownEntry { medicine, span, field: "medications.form" };
    product.check(&forms, medication.route, medicines, report);
}

/// Reports an overlap with another form of the same medicine that the record does not have. One
/// that ended counts: the overlap may be over.
pub(super) fn check_overlaps(record: &Record, medicines: &Medicines, report: &mut Report) {
    let all = || {
        let own = record.medications.iter().map(|medication| {
            let name = medication.name.as_str();
            (medication.name.span, name, medicines.recorded(name))
        });
        let others = record.other_medicines.iter();
        own.chain(others.map(|other| {
            let name = other.name.as_str();
            (other.name.span, name, medicines.by_name(name))
        }))
    };
    for medication in record.medications.iter().filter(|it| it.overlap_until.is_some()) {
        let span = medication.name.span;
        let name = medication.name.as_str();
        let own = medicines.recorded(name).map(ingredients).unwrap_or_else(|| vec![name]);
        let is_another_form = all().any(|(at, name, medicine)| {
            let others = medicine.map(ingredients).unwrap_or_else(|| vec![name]);
            at != span && others.iter().any(|ingredient| own.contains(ingredient))
        });
        if !is_another_form {
            report.push(
                Diagnostic::warning(
                    "medicine-form",
                    Place::At(span),
                    "it overlaps with another form of the same medicine, and none is in the record",
                )
                .field("medications.overlap_until")
                .help("add the other form, or remove `overlap_until`"),
            );
        }
    }
}

/// Checks the form of a medicine that the team does not prescribe.
pub(super) fn check_other(other: &OtherMedicine, medicines: &Medicines, report: &mut Report) {
    let (Some(form), Some(medicine)) = (other.form, medicines.by_name(&other.name)) else { return };
    let product = KnownEntry { medicine, span: other.name.span, field: "other_medicines.form" };
    product.check(&[form], None, medicines, report);
}

/// A recorded medicine that the site knows.
struct KnownEntry<'a> {
    medicine: &'a Medicine,
    span: Span,
    field: &'static str,
}

impl KnownEntry<'_> {
    /// Reports a form or route that the site does not list: as an error if another medicine of the
    /// site has the same ingredients in that form, since then its warnings are the right ones.
    fn check(
        &self,
        forms: &[Form],
        route: Option<Route>,
        medicines: &Medicines,
        report: &mut Report,
    ) {
        let unlisted = forms.iter().find(|form| !lists_form(self.medicine, **form));
        let wrong_route = route.filter(|route| !lists_route(self.medicine, *route));
        let words = match (unlisted, wrong_route) {
            (Some(_), _) => "content/medicines.yaml does not list this form for this medicine",
            (None, Some(_)) => "content/medicines.yaml does not list this route for this medicine",
            (None, None) => return,
        };
        let fits = |other: &&Medicine| {
            other.id.value != self.medicine.id.value
                && ingredients(other) == ingredients(self.medicine)
                && unlisted.is_none_or(|form| !other.forms.is_empty() && lists_form(other, *form))
                && wrong_route
                    .is_none_or(|route| !other.routes.is_empty() && lists_route(other, route))
        };
        report.push(match medicines.medicines.iter().find(fits) {
            Some(other) => Diagnostic::error("medicine-form", Place::At(self.span), words)
                .found(format!("{}, and {} is listed so", self.medicine.id.value, other.id.value))
                .suggestion(Some(other.id.as_str()))
                .help("write the id of the medicine that has this form under `name`"),
            None => Diagnostic::warning("medicine-form", Place::At(self.span), words).help(
                "compare it with the package; if it is right, add it to `forms` or `routes` of the \
                 medicine in content/medicines.yaml",
            ),
        }
        .field(self.field));
    }
}

/// Returns the ids of the active ingredients, in order.
fn ingredients(medicine: &Medicine) -> Vec<&str> {
    let mut ids: Vec<&str> = medicine.ingredients.iter().map(|id| id.as_str()).collect();
    if ids.is_empty() {
        ids.push(medicine.id.as_str());
    }
    ids.sort_unstable();
    ids
}

/// Returns whether the site lists a form, or has no list. A suspension is a liquid.
fn lists_form(medicine: &Medicine, form: Form) -> bool {
    let plain = |form: Form| if form == Form::Suspension { Form::Liquid } else { form };
    let mut listed = medicine.forms.iter().map(|listed| plain(*listed));
    medicine.forms.is_empty() || listed.any(|listed| listed == plain(form))
}

fn lists_route(medicine: &Medicine, route: Route) -> bool {
    medicine.routes.is_empty() || medicine.routes.contains(&route)
}

/// Returns the routes by which a dosage form is used (FDA, *Data Standards Manual*, routes of
/// administration).
fn routes_of(form: Form) -> &'static [Route] {
    use Route::{
        Cheek, Ear, Eye, Implanted, Inhaled, Injected, Nose, Oral, Rectal, Skin, UnderTongue,
        Vaginal,
    };
    match form {
        Form::Tablet => &[Oral, UnderTongue, Cheek, Vaginal],
        Form::ExtendedReleaseTablet
        | Form::DelayedReleaseTablet
        | Form::ChewableTablet
        | Form::ExtendedReleaseCapsule
        | Form::DelayedReleaseCapsule => &[Oral],
        Form::DisintegratingTablet => &[Oral, UnderTongue, Cheek],
        Form::SublingualTablet => &[UnderTongue, Cheek],
        Form::Capsule => &[Oral, Inhaled, Vaginal],
        Form::Film => &[Oral, UnderTongue, Cheek],
        Form::Lozenge | Form::Gum => &[Oral, Cheek, UnderTongue],
        Form::Liquid | Form::Suspension => {
            &[Oral, UnderTongue, Cheek, Skin, Nose, Inhaled, Eye, Ear, Rectal, Vaginal]
        }
        Form::Powder => &[Oral, UnderTongue, Skin, Nose, Inhaled, Vaginal],
        Form::Patch => &[Skin],
        Form::Cream | Form::Gel => &[Skin, Oral, Cheek, Nose, Eye, Rectal, Vaginal],
        Form::Spray => &[Nose, Oral, UnderTongue, Cheek, Skin],
        Form::Inhaler => &[Inhaled],
        Form::Drops => &[Oral, UnderTongue, Eye, Ear, Nose],
        Form::Injection => &[Injected],
        Form::Implant => &[Implanted],
        Form::Ring => &[Vaginal],
        Form::Suppository => &[Rectal, Vaginal],
    }
}

/// Returns whether a device is used with a dosage form.
fn is_for(device: Device, form: Form) -> bool {
    match device {
        Device::OralSyringe | Device::Cup | Device::Dropper => {
            matches!(form, Form::Liquid | Form::Suspension | Form::Drops | Form::Powder)
        }
        Device::Pen | Device::VialAndSyringe | Device::PrefilledSyringe => form == Form::Injection,
        Device::Pump => {
            matches!(form, Form::Injection | Form::Gel | Form::Cream | Form::Spray | Form::Liquid)
        }
        Device::Spacer => form == Form::Inhaler,
    }
}

fn problem(span: Span, field: &'static str, words: &'static str, help: &'static str) -> Diagnostic {
    Diagnostic::error("medicine-form", Place::At(span), words).field(field).help(help)
}

#[cfg(test)]
mod tests {
    use super::{is_for, routes_of};
    use crate::site::checked_text::{Device, Form, Route};

    #[test]
    fn forms_routes_and_devices_go_together() {
        assert!(!routes_of(Form::Tablet).contains(&Route::Injected));
        assert!(!routes_of(Form::Injection).contains(&Route::Oral));
        assert!(routes_of(Form::Film).contains(&Route::UnderTongue));
        assert!(Form::ALL.iter().all(|form| !routes_of(*form).is_empty()));
        assert!(is_for(Device::Pen, Form::Injection) && !is_for(Device::Pen, Form::Tablet));
        assert!(is_for(Device::OralSyringe, Form::Liquid));
        assert!(!is_for(Device::OralSyringe, Form::Injection));
        assert!(!is_for(Device::Spacer, Form::Spray));
    }
}

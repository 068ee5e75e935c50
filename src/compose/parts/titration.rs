//! Whether a planned change of a dose goes up, and what to say about it.

use rust_decimal::Decimal;

use crate::{
    compose::composer::Composer,
    site::{
        care_plan::{Medication, Portion, Schedule},
        checked_text::Day,
        dosing::{Amount, DoseUnit, Strength, countable_unit},
    },
};

/// How much is taken in a week: the sum of the amounts, in one unit, of products of one strength.
struct WeeklyAmount<'a> {
    sum: Decimal,
    unit: DoseUnit,
    strength: Option<&'a Strength>,
}

/// Returns what to do before a step to come: ask, if doses were missed, or there is a rash, or
/// somebody said to wait. `None` without steps to come, and if all of them certainly go down.
pub(super) fn wait(composer: &Composer<'_>, medication: &Medication) -> Option<String> {
    goes_up(medication, composer.today()).then(|| composer.say("step-wait"))
}

/// Returns whether any step to come is more than what is taken before it, or may be more.
fn goes_up(medication: &Medication, today: Day) -> bool {
    let coming = |step: &usize| {
        let step = &medication.steps[*step];
        let is_before_end = medication.ended.as_ref().is_none_or(|ended| *step.from < ended.on);
        !step.has_begun(today) && *step.from > today && is_before_end
    };
    let mut before = medication.portions(today);
    (0..medication.steps.len()).filter(coming).any(|at| {
        let next = medication.portion_of_step(at);
        let goes_down = matches!(before.as_slice(), [before] if is_less(&next, before));
        before = vec![next];
        !goes_down
    })
}

/// Returns whether a portion is certainly not more than another.
fn is_less(next: &Portion<'_>, before: &Portion<'_>) -> bool {
    let (Some(next), Some(before)) = (weekly_amount(next), weekly_amount(before)) else {
        return false;
    };
    if next.unit != before.unit {
        return false;
    }
    match (next.strength, before.strength) {
        (None, None) => next.sum <= before.sum,
        (Some(strength), Some(earlier)) if strength == earlier => next.sum <= before.sum,
        (Some(strength), Some(earlier)) => {
            let ([ingredient], [earlier_ingredient]) =
                (strength.ingredients(), earlier.ingredients())
            else {
                return false;
            };
            let scaled = ingredient.in_unit_of(earlier_ingredient);
            let mass = scaled.and_then(|strength| next.sum.checked_mul(strength));
            let earlier_mass = before.sum.checked_mul(earlier_ingredient.number.value());
            strength.per() == earlier.per()
                && mass.zip(earlier_mass).is_some_and(|(mass, earlier)| mass <= earlier)
        }
        _ => false,
    }
}

/// Returns how much is taken in a week, at the top of each range; `None` if the doses are not the
/// same every week, or are not all in one unit.
fn weekly_amount<'a>(portion: &Portion<'a>) -> Option<WeeklyAmount<'a>> {
    let mut sum = Decimal::ZERO;
    let mut unit = None;
    for schedule in &portion.take.schedules {
        let is_plain = schedule.has_times()
            && schedule.every.is_none()
            && schedule.as_needed.is_none()
            && schedule.by_chart.is_none();
        let of_one_day = is_plain.then(|| day_amount(schedule, portion, &mut unit)).flatten()?;
        let days = if schedule.days.is_empty() { 7 } else { schedule.days.len() };
        sum = sum.checked_add(of_one_day.checked_mul(Decimal::from(days))?)?;
    }
    let strength = portion.strength.map(|strength| &strength.value);
    Some(WeeklyAmount { sum, unit: unit?, strength })
}

fn day_amount(
    schedule: &Schedule,
    portion: &Portion<'_>,
    unit: &mut Option<DoseUnit>,
) -> Option<Decimal> {
    let unit_of = |amount: &Amount| amount.unit().or(portion.form.and_then(countable_unit));
    let mut sum = Decimal::ZERO;
    for dose in schedule.times().into_iter().flatten() {
        let own = unit_of(&dose.amount)?;
        if *unit.get_or_insert(own) != own {
            return None;
        }
        sum = sum.checked_add(dose.amount.most().value())?;
    }
    Some(sum)
}

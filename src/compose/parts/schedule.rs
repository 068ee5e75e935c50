//! When a medicine is taken, in words: times of day, intervals, use as needed, use by a chart.
//!
//! Dates of the last and next dose are apart, because those of a past step no longer apply.

use super::{
    manner::{self, Administration, with_product, with_verb},
    week::{self, on_days},
};
use crate::{
    compose::composer::Composer,
    diag::Spanned,
    site::{
        care_plan::{AsNeeded, Portion, Schedule},
        checked_text::{Day, DoseInterval, TimeUnit},
        dosing::Dose,
    },
};

/// The messages of a dose at the four times of day, in the order of [`Schedule::times`].
pub(super) const TIMES: [&str; 4] = ["take-morning", "take-noon", "take-evening", "take-bedtime"];

/// Which facts a phrase about a regimen contains, besides how much and when.
#[derive(Clone, Copy)]
pub(in crate::compose) struct Detail {
    /// The dates of the last and next dose.
    pub dates: bool,
    /// The strength of what is counted, with each amount: another product is taken too, or before.
    pub strength: bool,
    /// The times of day, in the order of [`Schedule::times`], at which a dose was taken before and
    /// none is taken now. Each is named, since a time that is only left out may be taken as before.
    pub ended: [bool; 4],
}

/// Returns everything about how much of one product is taken and when, as phrases in order.
pub(in crate::compose) fn phrases(
    composer: &Composer<'_>,
    medication: Administration,
    portion: &Portion<'_>,
    detail: Detail,
) -> Vec<String> {
    let mut parts = Vec::new();
    let schedules = &portion.take.schedules;
    // Beside the other times of a day, if all days are the same; else after them.
    let is_one = matches!(&schedules[..], [only] if only.days.is_empty() && only.has_times());
    let of_schedule = Detail { ended: if is_one { detail.ended } else { [false; 4] }, ..detail };
    for schedule in schedules {
        parts.extend(schedule_phrases(composer, medication, portion, schedule, of_schedule));
    }
    if !is_one {
        parts.extend((0..4).filter(|at| detail.ended[*at]).map(|at| none_at(composer, at)));
    }
    parts.extend(manner::phrases(composer, medication, std::slice::from_ref(portion)));
    parts
}

/// Returns the phrases of one schedule.
fn schedule_phrases(
    composer: &Composer<'_>,
    medication: Administration,
    portion: &Portion<'_>,
    schedule: &Schedule,
    detail: Detail,
) -> Vec<String> {
    let mut parts = Vec::new();
    let times = time_phrases(composer, portion, schedule, detail);
    if schedule.days.is_empty() {
        parts.extend(times);
    } else if !times.is_empty() {
        parts.push(on_days(composer, &schedule.days, times.join(" · ")));
    }
    parts.extend(other_phrases(composer, medication, portion, schedule, detail));
    if detail.dates {
        parts.extend(dates(composer, schedule));
    }
    parts
}

/// Returns what a table of times or days leaves out: intervals, use as needed, use by a chart, and
/// the times of a schedule that is not in the table, with its interval in one line.
pub(in crate::compose) fn beside_table(
    composer: &Composer<'_>,
    medication: Administration,
    portion: &Portion<'_>,
    detail: Detail,
) -> Vec<String> {
    let lines = portion.take.schedules.iter().flat_map(|schedule| {
        if !schedule.has_times() || week::is_in_table(schedule) {
            let mut lines = other_phrases(composer, medication, portion, schedule, detail);
            if detail.dates {
                lines.extend(dates(composer, schedule));
            }
            return lines;
        }
        vec![schedule_phrases(composer, medication, portion, schedule, detail).join(" · ")]
    });
    lines.collect()
}

/// Returns the doses at the four times of day, such as "Morning: 1 tablet".
fn time_phrases(
    composer: &Composer<'_>,
    portion: &Portion<'_>,
    schedule: &Schedule,
    detail: Detail,
) -> Vec<String> {
    let phrase = |(at, dose): (usize, Option<&Spanned<Dose>>)| match dose {
        Some(dose) => {
            let amount = composer.dose(dose, portion, detail.strength);
            Some(composer.say_shown(TIMES[at], &[("amount", amount.into())]))
        }
        None => detail.ended[at].then(|| none_at(composer, at)),
    };
    schedule.times().into_iter().enumerate().filter_map(phrase).collect()
}

/// Returns that nothing is taken at a time of day, such as "Noon: none".
fn none_at(composer: &Composer<'_>, at: usize) -> String {
    composer.say_shown(TIMES[at], &[("amount", composer.say("dose-none").into())])
}

/// Returns what is not taken at the four times of day: an interval, use as needed, use by a chart.
fn other_phrases(
    composer: &Composer<'_>,
    medication: Administration,
    portion: &Portion<'_>,
    schedule: &Schedule,
    detail: Detail,
) -> Vec<String> {
    // The amount and how often it is taken are one phrase, which no line break or list separates.
    let mut dose = Vec::new();
    if let Some(amount) = &schedule.amount {
        let content = schedule.dose.as_ref().map(|dose| &dose.value);
        let amount = composer.portion_amount(amount, content, portion, detail.strength);
        dose.push(with_verb(composer, medication, portion, schedule, amount));
    }
    if let Some(every) = schedule.every {
        dose.push(interval(composer, schedule, every));
    }
    let mut parts = Vec::new();
    if !dose.is_empty() {
        parts.push(dose.join(" · "));
    }
    if let Some(chart) = &schedule.by_chart {
        let chart = composer.words(chart);
        let phrase = composer.say_shown("take-by-chart", &[("chart", chart.into())]);
        parts.push(if detail.strength { with_product(composer, portion, phrase) } else { phrase });
    }
    if let Some(as_needed) = &schedule.as_needed {
        parts.push(as_needed_phrase(composer, portion, as_needed, detail));
    }
    parts.into_iter().map(|phrase| on_days(composer, &schedule.days, phrase)).collect()
}

/// Returns how often it is taken, such as "every 2 days, starting December 1, 2026" or "once a
/// week, on Sunday only, not every day".
fn interval(composer: &Composer<'_>, schedule: &Schedule, every: DoseInterval) -> String {
    let is_weekly = every.0.unit == TimeUnit::Week && every.0.count == 1;
    let rhythm = match schedule.on {
        Some(day) if is_weekly => {
            composer.say_shown("take-weekly-on", &[("day", composer.weekday(day).into())])
        }
        Some(day) => {
            let arguments = [
                ("every", composer.interval("every", every.0).into()),
                ("day", composer.weekday(day).into()),
            ];
            composer.say_shown("take-every-on", &arguments)
        }
        None => composer.interval("every", every.0),
    };
    match schedule.from {
        None => rhythm,
        Some(from) => {
            let arguments = [("every", rhythm.into()), ("from", from.to_string().into())];
            composer.say_shown("take-every-from", &arguments)
        }
    }
}

/// Returns how much is taken when needed, for what, how far apart, and how much at most, in one
/// phrase: none of these may be read without the others.
fn as_needed_phrase(
    composer: &Composer<'_>,
    portion: &Portion<'_>,
    as_needed: &AsNeeded,
    detail: Detail,
) -> String {
    let content = as_needed.dose.as_ref().map(|dose| &dose.value);
    let amount = composer.portion_amount(&as_needed.amount, content, portion, detail.strength);
    let mut parts = vec![composer.say_shown("take-as-needed", &[("amount", amount.into())])];
    if let Some(purpose) = &as_needed.purpose {
        // It says what it is: "For strong anxiety". A label would double the word.
        parts.push(composer.words(purpose));
    }
    if let Some(hours) = as_needed.hours_apart {
        parts.push(composer.say_with("as-needed-hours", &[("n", hours.to_string().into())]));
    }
    let is_also_scheduled = portion.take.has_scheduled();
    let day = if is_also_scheduled { "as-needed-day-all" } else { "as-needed-day" };
    let limits = [(day, &as_needed.per_24_hours), ("as-needed-week", &as_needed.per_week)];
    for (message, limit) in limits {
        if let Some(limit) = limit {
            let most = composer.amount(limit, portion.form);
            parts.push(composer.say_shown(message, &[("most", most.into())]));
        }
    }
    parts.join(" · ")
}

/// Returns the dates of the last and next dose. Without instructions for a late dose, an overdue
/// one says to call today: the program never calculates until when a dose may be late.
fn dates(composer: &Composer<'_>, schedule: &Schedule) -> Vec<String> {
    let on = |day: Day| [("on", day.to_string().into())];
    let mut parts = Vec::new();
    if let Some(day) = schedule.last_given {
        parts.push(composer.say_with("last-given", &on(day)));
    }
    // How long after its interval a dose may be given is not calculated; that it was due is
    // certain.
    let passed = schedule
        .every
        .filter(|every| every.0.unit != TimeUnit::Hour)
        .and_then(|every| every.0.after(schedule.last_given?))
        .filter(|day| *day < composer.today());
    if let Some(day) = schedule.next_due.or(passed) {
        let is_overdue = day < composer.today();
        let message = if is_overdue { "next-overdue" } else { "next-due" };
        parts.push(composer.say_with(message, &on(day)));
        if is_overdue && schedule.if_late.is_none() {
            parts.push(composer.say("late-call-today"));
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Administration, Detail, phrases};
    use crate::compose::parts::small_site::{LANGUAGES, SmallSite, seen};

    /// Returns how each medication is taken, in each language, as a reader sees it.
    fn regimens(takes: &[&str]) -> Vec<[String; 6]> {
        let medications: String =
            takes.iter().map(|take| format!("  - {{ name: sertraline, {take} }}\n")).collect();
        let site = SmallSite::with_medications(&format!("medications:\n{medications}"));
        let mut regimens = vec![[const { String::new() }; 6]; takes.len()];
        site.each_language(|lang, composer| {
            let at = LANGUAGES.iter().position(|known| *known == lang).expect("a known language");
            let (_, record) = composer.record().expect("a record");
            assert_eq!(record.medications.len(), takes.len(), "all of them can be read");
            for (regimen, medication) in regimens.iter_mut().zip(&record.medications) {
                let detail = Detail { dates: true, strength: false, ended: [false; 4] };
                let portions = medication.initial_portions();
                let words = portions.iter().flat_map(|portion| {
                    phrases(composer, Administration::of(composer, medication), portion, detail)
                });
                regimen[at] = seen(&words.collect::<Vec<_>>().join(" · "));
            }
        });
        regimens
    }

    #[test]
    fn weekly_is_not_daily_in_any_language() {
        let take = "form: tablet, take: { every: 1 week, on: sun, morning: 1 tablet }";
        assert_eq!(
            regimens(&[take])[0],
            [
                "Morning: 1 tablet · once a week, on Sunday only, not every day",
                "Mañana: 1 tableta · una vez por semana, solo el domingo, no todos los días",
                "الصباح: 1 قرص · مرة واحدة في الأسبوع، يوم الأحد فقط، وليس كل يوم",
                "早上：1 片 · 一个星期只用一次，只在星期日用，不是每天用",
                "Buổi sáng: 1 viên nén · mỗi tuần chỉ một lần, chỉ vào Chủ Nhật, không phải mỗi \
                 ngày",
                "Утро: 1 таблетка · один раз в неделю, только в этот день недели: воскресенье; не \
                 каждый день",
            ]
        );
    }

    #[test]
    fn use_as_needed_is_one_phrase_with_its_limits() {
        let take = "form: tablet, take: { as_needed: { amount: 1 to 2 tablets, hours_apart: 6, \
                    per_24_hours: 3 tablets, per_week: 11 tablets } }";
        let [english, _, arabic, chinese, _, russian] = &regimens(&[take])[0];
        assert_eq!(
            english,
            "Only when needed: 1 to 2 tablets at one time · at least 6 hours between two doses · \
             not more than 3 tablets in 24 hours · not more than 11 tablets in one week"
        );
        assert_eq!(
            arabic,
            "عند الحاجة فقط: 1 إلى 2 من الأقراص في المرة الواحدة · 6 ساعات على الأقل بين كل \
             جرعتين · الحد الأقصى خلال 24 ساعة: 3 أقراص · الحد الأقصى خلال أسبوع واحد: 11 قرصًا"
        );
        assert_eq!(
            chinese,
            "只在需要时用：每次 1 到 2 片 · 两次用药之间至少隔 6 小时 · 24 小时内不超过 3 片 · 一个星期内不超过 11 片"
        );
        assert_eq!(
            russian,
            "Только когда это нужно: от 1 до 2 таблеток за один раз · между двумя дозами не меньше \
             6 часов · максимум за 24 часа: 3 таблетки · максимум за одну неделю: 11 таблеток"
        );
    }

    #[test]
    fn what_is_not_swallowed_says_how_it_enters_the_body() {
        let regimens = regimens(&[
            "form: injection, take: { bedtime: 18 units }",
            "form: injection, take: { bedtime: 18 units, given_by: home-nurse }",
            "form: injection, take: { every: 4 weeks, last_given: 2026-11-01, amount: 117 mg }",
            "form: injection, take: { every: 1 week, on: mon, amount: 0.5 mL }",
            "form: inhaler, take: { as_needed: { amount: 2 puffs } }",
            "form: drops, take: { morning: 2 drops }",
            "form: drops, route: eye, take: { morning: 2 drops }",
            "form: implant, take: { every: 3 years, from: 2026-01-01, amount: 68 mg }",
            "take: { morning: 18 units }",
            "form: tablet, take: { morning: 1 tablet }",
        ]);
        let english: Vec<&str> = regimens.iter().map(|words| words[0].as_str()).collect();
        assert_eq!(
            english,
            [
                "Bedtime: 18 units · I inject it myself.",
                "Bedtime: 18 units · A nurse gives it to me at home.",
                "Given to me: 117 mg · every 4 weeks · last given on November 1, 2026",
                "Inject 0.5 mL · once a week, on Monday only, not every day",
                "Only when needed: 2 puffs at one time · I breathe it in.",
                "Morning: 2 drops · I ask my pharmacist how to use it.",
                "Morning: 2 drops · I put it in my eye.",
                "Given to me: 68 mg · every 3 years, starting January 1, 2026",
                "Morning: 18 units · I ask my pharmacist how to use it.",
                "Morning: 1 tablet",
            ]
        );
        let verbs = [
            "I inject",
            "pongo la inyección",
            "أحقنه لنفسي",
            "自己注射",
            "tự tiêm",
            "делаю себе укол",
        ];
        for (words, verb) in regimens[0].iter().zip(verbs) {
            assert!(words.contains(verb), "`{verb}` is not in: {words}");
        }
    }

    #[test]
    fn patches_say_how_long_they_are_worn_without_a_guess() {
        let regimens = regimens(&[
            "form: patch, worn: 9 hours, take: { morning: 1 patch }",
            "form: patch, take: { morning: 1 patch }",
            "form: patch, take: { every: 72 hours, amount: 1 patch }",
            "form: patch, take: { every: 1 week, on: sun, morning: 1 patch }",
        ]);
        let english: Vec<&str> = regimens.iter().map(|words| words[0].as_str()).collect();
        assert_eq!(
            english,
            [
                "Morning: 1 patch · I put it on my skin. · I wear each patch for 9 hours. · I take \
                 the old patch off first.",
                "Morning: 1 patch · I put it on my skin. · I ask my pharmacist how long to wear \
                 each patch. · I take the old patch off first.",
                "Put on 1 patch · every 72 hours · I wear each patch for 72 hours. · I take the \
                 old patch off first.",
                "Morning: 1 patch · once a week, on Sunday only, not every day · I put it on my \
                 skin. · I wear each patch for 1 week. · I take the old patch off first.",
            ]
        );
    }

    #[test]
    fn who_gives_it_may_differ_by_the_day() {
        let take = "form: liquid, take: [{ days: [mon, tue], morning: { amount: 8.5 mL, dose: 85 \
                    mg }, given_by: clinic }, { days: [wed, thu, fri, sat, sun], morning: 1 \
                    bottle }]";
        let [english, ..] = &regimens(&[take])[0];
        assert_eq!(
            english,
            "Monday and Tuesday: Morning: 8.5 mL (85 mg) · Wednesday, Thursday, Friday, Saturday, \
             and Sunday: Morning: 1 bottle · Monday and Tuesday: The clinic gives it to me."
        );
    }
}

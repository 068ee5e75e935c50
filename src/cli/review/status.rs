//! `careleaf review status`: shows the state of every text and what each blocked document waits
//! for.

use std::{collections::BTreeMap, fmt::Write, process::ExitCode};

use clap::ValueEnum;
use serde_json::{Value, json};

use crate::{
    build::{
        RunOptions,
        review::{self, Blocked, BlockingText, ReviewStatus},
    },
    cli::options::{self, SiteOptions},
    diag::{Fault, Severity, counted},
    privacy::Realm,
    review::{Lapse, ReviewState, ReviewUnit, Segment},
};

#[derive(clap::Args)]
pub(super) struct StatusArguments {
    #[command(flatten)]
    site: SiteOptions,
    /// Show only this language; may be repeated.
    #[arg(long, value_name = "LANG")]
    lang: Vec<String>,
    /// Output format.
    #[arg(long, value_enum, default_value_t = StatusFormat::Text)]
    format: StatusFormat,
    /// List each text that a document waits for, not only their number.
    #[arg(long)]
    texts: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum StatusFormat {
    /// Text for people.
    Text,
    /// A single JSON object.
    Json,
}

pub(super) fn run(arguments: &StatusArguments) -> Result<ExitCode, Fault> {
    let mut scope = arguments.site.scope()?;
    for tag in &arguments.lang {
        scope.langs.push(options::parse_lang(tag)?);
    }
    let sources = arguments.site.sources()?;
    match review::status(&sources, &RunOptions::new(scope)) {
        Ok(status) => {
            match arguments.format {
                StatusFormat::Text => options::print(
                    &(units_text(&status) + &documents_text(&status, arguments.texts)),
                ),
                StatusFormat::Json => options::print(&format!("{:#}\n", status_json(&status))),
            }
            let mut errors = status.report;
            errors.retain_mut(|diagnostic| diagnostic.severity == Severity::Error);
            errors.sort();
            options::print_report(&errors, &sources, arguments.site.style());
            Ok(options::exit_code(&errors))
        }
        Err(report) => {
            options::print_report(&report, &sources, arguments.site.style());
            Ok(options::exit_code(&report))
        }
    }
}

fn state_counts_of_unit(unit: &ReviewUnit) -> BTreeMap<&'static str, (usize, usize)> {
    let mut counts: BTreeMap<&'static str, (usize, usize)> =
        ReviewState::IDS.map(|state| (state, (0, 0))).into();
    for segment in &unit.segments {
        let count = counts.entry(segment.state.id()).or_default();
        count.0 += 1;
        count.1 += segment.word_count();
    }
    counts
}

fn units_text(status: &ReviewStatus) -> String {
    let mut out = String::new();
    for (lang, units) in &status.languages {
        let texts: usize = units.iter().map(|unit| unit.segments.len()).sum();
        let signed = units
            .iter()
            .flat_map(|unit| &unit.segments)
            .filter(|segment| segment.state == ReviewState::Signed)
            .count();
        let words: usize =
            units.iter().flat_map(|unit| &unit.segments).map(Segment::word_count).sum();
        // Writing to a string does not fail.
        let _ = writeln!(
            out,
            "{lang}: {signed} of {} {} signed ({})",
            counted(texts, "text"),
            if texts == 1 { "is" } else { "are" },
            counted(words, "word")
        );
        let wide = units.iter().map(|unit| unit.name.len()).max().unwrap_or(0);
        let columns = ReviewState::IDS.map(|state| format!("{state:>8}")).join(" ");
        let _ = writeln!(out, "  {:wide$}  {columns} {:>8}", "", "words");
        for unit in units {
            let counts = state_counts_of_unit(unit);
            let words: usize = counts.values().map(|(_, words)| words).sum();
            let numbers: Vec<String> =
                ReviewState::IDS.iter().map(|state| format!("{:>8}", counts[state].0)).collect();
            let _ = writeln!(out, "  {:wide$}  {} {words:>8}", unit.name, numbers.join(" "));
            for (segment, (was, now)) in
                unit.segments.iter().filter_map(|segment| Some((segment, reshaped(segment)?)))
            {
                let _ = writeln!(
                    out,
                    "  {:wide$}  lapsed: the structure of {} was changed: it was `{was}` and is \
                     now `{now}`",
                    "", segment.id
                );
            }
            for question in unit.segments.iter().flat_map(|segment| &segment.questions) {
                let _ = writeln!(
                    out,
                    "  {:wide$}  question by {} ({}): {}",
                    "", question.by, question.on, question.asks
                );
            }
        }
    }
    out
}

/// Lists the documents that wait for something, with the number of texts by unit; if `each` is set,
/// also with each text.
fn documents_text(status: &ReviewStatus, each: bool) -> String {
    let (by_texts, others): (Vec<&Blocked>, Vec<&Blocked>) =
        status.blocked.iter().partition(|blocked| !blocked.texts.is_empty());
    let mut out = if by_texts.is_empty() {
        "No document waits for missing or unsigned texts.\n".to_owned()
    } else {
        "Documents that wait for missing or unsigned texts:\n".to_owned()
    };
    by_texts.into_iter().for_each(|blocked| write_document(blocked, each, &mut out));
    if !others.is_empty() {
        out.push_str("Documents that wait for something else:\n");
    }
    others.into_iter().for_each(|blocked| write_document(blocked, each, &mut out));
    out
}

fn write_document(blocked: &Blocked, each: bool, out: &mut String) {
    let realm = if blocked.realm == Realm::Private { "private " } else { "" };
    let units = blocked
        .text_counts
        .iter()
        .map(|(unit, texts)| format!("{unit} ({texts}{})", unsignable_note(blocked, unit)));
    let reasons: Vec<String> =
        units.chain(blocked.other_reasons.iter().map(|what| (*what).to_owned())).collect();
    let _ = writeln!(out, "  {realm}{}: {}", blocked.path, reasons.join(", "));
    for text in blocked.texts.iter().filter(|_| each) {
        let what = match text.state {
            "missing" => format!("missing, add it to {}", text.file),
            "extra" => {
                format!("text without a source in {}, add it to the source or remove it", text.file)
            }
            state => state.to_owned(),
        };
        let _ = writeln!(out, "    {}: {what}", text.id);
    }
}

/// Returns which texts of a unit cannot be signed as they are, and what to do about them.
fn unsignable_note(blocked: &Blocked, unit: &str) -> String {
    let texts_in_state = |state: &'static str| {
        blocked.texts.iter().filter(move |text| text.unit == unit && text.state == state)
    };
    let mut out = String::new();
    if let Some(first) = texts_in_state("missing").next() {
        let _ =
            write!(out, ", {} missing: add to {}", texts_in_state("missing").count(), first.file);
    }
    if let Some(first) = texts_in_state("extra").next() {
        let _ =
            write!(out, ", text without a source: add to the source or remove from {}", first.file);
    }
    out
}

/// Returns the structure of a text when it was signed and now, if the sign-off lapsed for that.
fn reshaped(segment: &Segment) -> Option<(&str, &str)> {
    match &segment.state {
        ReviewState::Lapsed(Lapse::Shape(was, now)) => Some((was, now)),
        _ => None,
    }
}

fn unsigned_json(segment: &Segment) -> Value {
    let mut object = json!({ "id": segment.id, "state": segment.state.id() });
    if let Some((was, now)) = reshaped(segment) {
        object["structure"] = json!({ "was": was, "now": now });
    }
    object
}

fn status_json(status: &ReviewStatus) -> Value {
    let unit = |unit: &ReviewUnit| {
        let counts: BTreeMap<&str, Value> = state_counts_of_unit(unit)
            .into_iter()
            .map(|(state, (texts, words))| (state, json!({ "texts": texts, "words": words })))
            .collect();
        let unsigned = unit.segments.iter().filter(|segment| segment.state != ReviewState::Signed);
        let unsigned: Vec<Value> = unsigned.map(unsigned_json).collect();
        let questions = unit
            .segments
            .iter()
            .flat_map(|segment| segment.questions.iter().map(move |question| (segment, question)));
        let questions: Vec<Value> = questions
            .map(|(segment, question)| {
                json!({
                    "id": segment.id,
                    "by": question.by,
                    "on": question.on,
                    "asks": question.asks,
                    "suggests": question.suggests,
                })
            })
            .collect();
        json!({ "name": unit.name, "counts": counts, "open": unsigned, "questions": questions })
    };
    let languages = status.languages.iter().map(|(lang, units)| {
        json!({ "lang": lang.tag(), "units": units.iter().map(unit).collect::<Vec<_>>() })
    });
    let blocked = status.blocked.iter().map(|blocked| {
        let private = blocked.realm == Realm::Private;
        let text = |text: &BlockingText| {
            json!({ "unit": text.unit, "id": text.id, "state": text.state, "file": text.file })
        };
        let texts: Vec<Value> = blocked.texts.iter().map(text).collect();
        json!({
            "path": blocked.path,
            "lang": blocked.lang.tag(),
            "private": private,
            "blocked_by": blocked.text_counts,
            "texts": texts,
            "also": blocked.other_reasons,
        })
    });
    json!({ "languages": languages.collect::<Vec<_>>(), "documents": blocked.collect::<Vec<_>>() })
}

//! `careleaf review sign`: signs translations as they are now, without a kit.
//!
//! Before signing, a person reads the review page or, for a record, the bilingual document.

use std::process::ExitCode;

use super::{
    pick::{compile_pattern, matching_units},
    signer::SignerOptions,
    write,
};
use crate::{
    build::{RunOptions, review},
    cli::options::{self, SiteOptions},
    diag::{Fault, Report, counted},
    lang::Lang,
    review::{Answer, Answers, ReviewState, Reviewer, Verdict, segment_digest},
};

#[derive(clap::Args)]
#[command(mut_arg("by", |by| by.required(true)))]
pub(super) struct SignArguments {
    /// What to sign, as `review status` lists it: `topics/sleep`, `locales/*`, `care-plans/luis`.
    #[arg(value_name = "WHAT")]
    what: String,
    #[command(flatten)]
    site: SiteOptions,
    /// Language of the translation.
    #[arg(long, value_name = "LANG")]
    lang: String,
    #[command(flatten)]
    signer: SignerOptions,
    /// Why numbers or words may differ in the texts to sign.
    #[arg(long, value_name = "REASON")]
    accept_numbers: Option<String>,
    /// Only report what would be done.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &SignArguments) -> Result<ExitCode, Fault> {
    let lang = options::parse_lang(&arguments.lang)?;
    let reviewer = arguments.signer.reviewer()?.ok_or_else(|| {
        Fault::Usage("a sign-off needs `--by`, `--credential` and `--role`".to_owned())
    })?;
    match arguments.what.strip_prefix("care-plans/") {
        Some(record) => sign_record_texts(arguments, record, &lang, reviewer),
        None => sign_site_texts(arguments, &lang, reviewer),
    }
}

fn sign_site_texts(
    arguments: &SignArguments,
    lang: &Lang,
    reviewer: Reviewer,
) -> Result<ExitCode, Fault> {
    let pattern = compile_pattern(&arguments.what)?;
    let scope = arguments.site.scope()?;
    let today = scope.today;
    let settings = RunOptions::new(scope);
    let sources = arguments.site.sources()?;
    let report_errors = |report: Report| {
        options::print_report(&report, &sources, arguments.site.style());
        Ok(options::exit_code(&report))
    };
    let (mut units, guard) = match review::units_of_language(&sources, &settings, lang) {
        Ok(found) => found,
        Err(report) => return report_errors(report),
    };
    units.retain(|unit| unit.segments.iter().any(|segment| segment.state != ReviewState::Missing));
    let mut answers = Answers::new(lang.clone(), today, Some(reviewer));
    // A ledger quotes the text that is signed, so the text must not be private.
    if let Err(report) = guard.check(
        &sources,
        &units.iter().collect::<Vec<_>>(),
        &|name| pattern.is_match(name),
        lang,
    ) {
        return report_errors(report);
    }
    let units = matching_units(units, Some(&arguments.what), lang)?;
    for unit in &units {
        let translated =
            unit.segments.iter().filter(|segment| segment.state != ReviewState::Missing);
        answers.answers.extend(translated.map(|segment| Answer {
            id: segment.id.clone(),
            digest: segment_digest(unit, segment),
            answer: Verdict::Ok,
            text: None,
            note: None,
            accepts: arguments.accept_numbers.clone(),
        }));
    }
    match review::apply_answers(&sources, &settings, &answers) {
        Ok(applied) => write::write_answers(&sources, &applied, arguments.dry_run),
        Err(report) => report_errors(report),
    }
}

fn sign_record_texts(
    arguments: &SignArguments,
    record: &str,
    lang: &Lang,
    reviewer: Reviewer,
) -> Result<ExitCode, Fault> {
    let mut scope = arguments.site.scope()?;
    let today = scope.today;
    scope.langs.push(lang.clone());
    let sources = arguments.site.sources_of(record)?;
    match review::record_texts(&sources, &RunOptions::new(scope), record) {
        Ok(Some(texts)) => {
            let signing = texts
                .sign(&reviewer, today)
                .map_err(|conflict| Fault::Usage(conflict.to_string()))?;
            if signing.count == 0 {
                options::print_status(
                    "careleaf: nothing to sign: every text in the documents of this record is \
                     signed or has no translation",
                );
                return Ok(ExitCode::SUCCESS);
            }
            if !arguments.dry_run {
                signing
                    .write(&sources)?
                    .iter()
                    .for_each(|path| options::print_status(&format!("careleaf: wrote {path}")));
            }
            options::print_status(&format!(
                "careleaf: {} of the record signed as currently written",
                counted(signing.count, "text")
            ));
            Ok(ExitCode::SUCCESS)
        }
        Ok(None) => Err(options::unknown_record(record, &sources)),
        Err(report) => {
            options::print_report(&report, &sources, arguments.site.style());
            Ok(options::exit_code(&report))
        }
    }
}

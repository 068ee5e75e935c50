//! `careleaf review sign`: a person answers for translations as they stand now, without a kit.
//!
//! Not for reading them: read the review page, or for a record the bilingual sheet, before signing.

use std::process::ExitCode;

use globset::Glob;

use super::{As, write};
use crate::{
    build::{Settings, review},
    cli::options::{self, SiteOptions},
    diag::Fault,
    lang::Lang,
    review::{Answer, Answers, Applied, Reviewer, State, Verdict, seen},
    site::kinds::Day,
};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// What to sign, as `review status` names it: `topics/sleep`, `locales/*`, `care-plans/luis`.
    #[arg(value_name = "WHAT")]
    what: String,
    #[command(flatten)]
    site: SiteOptions,
    /// Language of the translation.
    #[arg(long, value_name = "LANG")]
    lang: String,
    /// Your name, or your id in a registry of translators.
    #[arg(long, value_name = "NAME")]
    by: String,
    /// Why you may: a certificate, a degree, a roster.
    #[arg(long, value_name = "TEXT")]
    credential: String,
    /// What you did.
    #[arg(long, value_enum)]
    role: As,
    /// The tool that helped, such as a translation memory or a machine translation that you checked.
    #[arg(long, value_name = "TEXT")]
    tool: Option<String>,
    /// The last day on which it counts.
    #[arg(long, value_name = "DATE")]
    expires: Option<String>,
    /// Why numbers may differ in what is signed.
    #[arg(long, value_name = "REASON")]
    accept_numbers: Option<String>,
    /// Only say what would be done.
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Fault> {
    let lang = Lang::parse(&arguments.lang).map_err(|why| Fault::Usage(format!("`--lang {}` {why}", arguments.lang)))?;
    let expires = arguments.expires.as_ref().map(|day| day.parse::<Day>().map_err(|why| Fault::Usage(format!("`--expires {day}` {why}"))));
    let reviewer = Reviewer {
        by: arguments.by.clone(),
        credential: arguments.credential.clone(),
        role: arguments.role.role(),
        tool: arguments.tool.clone(),
        expires: expires.transpose()?,
    };
    options::one_line(&[("--by", &reviewer.by), ("--credential", &reviewer.credential)])?;
    match arguments.what.strip_prefix("care-plans/") {
        Some(record) => of_record(arguments, record, &lang, reviewer),
        None => of_site(arguments, &lang, reviewer),
    }
}

fn of_site(arguments: &Arguments, lang: &Lang, reviewer: Reviewer) -> Result<ExitCode, Fault> {
    let scope = arguments.site.scope()?;
    let today = scope.today;
    let settings = Settings { scope, progress: None };
    let glob = Glob::new(&arguments.what).map_err(|error| Fault::Usage(format!("`{}` is not a name or pattern: {error}", arguments.what)))?;
    let glob = glob.compile_matcher();
    let sources = arguments.site.sources()?;
    let found = review::units(&sources, &settings, lang).and_then(|units| {
        let mut answers = Answers::new(lang.clone(), today, Some(reviewer));
        for unit in units.iter().filter(|unit| glob.is_match(&unit.name)) {
            let there = unit.segments.iter().filter(|segment| segment.state != State::Missing);
            answers.answers.extend(there.map(|segment| Answer {
                id: segment.id.clone(),
                digest: seen(unit, segment),
                answer: Verdict::Ok,
                text: None,
                note: None,
                accepts: arguments.accept_numbers.clone(),
            }));
        }
        let known: Vec<String> = units.into_iter().map(|unit| unit.name).collect();
        if answers.answers.is_empty() {
            return Ok((Applied::default(), known));
        }
        Ok((review::answers(&sources, &settings, &answers)?, Vec::new()))
    });
    match found {
        Ok((_, known)) if !known.is_empty() => {
            let near = crate::diag::did_you_mean(&arguments.what, known.iter().map(String::as_str));
            let help = near.map_or_else(|| "`careleaf review status` names them".to_owned(), |near| format!("did you mean `{near}`?"));
            Err(Fault::Usage(format!("nothing by the name `{}` is translated into `{lang}`; {help}", arguments.what)))
        }
        Ok((applied, _)) => write::write(&sources, &applied, arguments.dry_run),
        Err(report) => {
            options::tell_report(&report, &sources, arguments.site.style());
            Ok(options::code(&report))
        }
    }
}

fn of_record(arguments: &Arguments, record: &str, lang: &Lang, reviewer: Reviewer) -> Result<ExitCode, Fault> {
    let mut scope = arguments.site.scope()?;
    let today = scope.today;
    scope.langs.push(lang.clone());
    let sources = arguments.site.sources_of(record)?;
    match review::record(&sources, &Settings { scope, progress: None }, record) {
        Ok(Some(texts)) => {
            let signing = texts.sign(&reviewer, today);
            if signing.count == 0 {
                options::tell(
                    "careleaf: there is nothing to sign: every text of the record that stands on its documents is signed, or has no translation",
                );
                return Ok(ExitCode::SUCCESS);
            }
            if !arguments.dry_run {
                signing.write(&sources)?.iter().for_each(|path| options::tell(&format!("careleaf: wrote {path}")));
            }
            options::tell(&format!("careleaf: {} texts of the record signed as they stand", signing.count));
            Ok(ExitCode::SUCCESS)
        }
        Ok(None) => Err(options::no_such_record(record, &sources)),
        Err(report) => {
            options::tell_report(&report, &sources, arguments.site.style());
            Ok(options::code(&report))
        }
    }
}

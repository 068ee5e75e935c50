//! `careleaf review import`: imports a file that translators sent back.
//!
//! Which texts are accepted is decided in `review::exchange`, and what they do in `review::apply`.

use std::{path::PathBuf, process::ExitCode};

use super::{signer::SignerOptions, write};
use crate::{
    build::{RunOptions, review},
    cli::options::{self, SiteOptions},
    diag::{Diagnostic, Fault, Place, Report, counted},
    lang::Lang,
    review::{
        Answers, AppliedAnswers, Verdict,
        exchange::{self, END, FileProblem, ImportedFile, JudgedFile},
    },
    source::{Sources, read_external},
};

#[derive(clap::Args)]
pub(super) struct ImportArguments {
    /// File to import: XLIFF, PO or CSV.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    site: SiteOptions,
    /// Language of the translations, if the file does not name it.
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    #[command(flatten)]
    signer: SignerOptions,
    /// Only report what would be done.
    #[arg(long)]
    dry_run: bool,
}

impl ImportArguments {
    /// Returns the language of the file. `--lang` may differ from the tag in the file by region,
    /// since tools write `es-ES` for `es` or `zh-CN` for `zh-Hans`, but not by language or script.
    fn lang(&self, imported: &ImportedFile) -> Result<Lang, Fault> {
        let file = self.file.display();
        // The tag in the file is untrusted, and tools spell it in many ways.
        let file_lang = imported.lang.as_deref().and_then(|tag| Lang::parse(tag).ok());
        let Some(flag_lang) = self.lang.as_deref().map(options::parse_lang).transpose()? else {
            return file_lang.ok_or_else(|| {
                Fault::Usage(format!(
                    "`{file}` does not name the language of its translations; give it with `--lang`"
                ))
            });
        };
        match file_lang {
            Some(file_lang)
                if file_lang.id().language != flag_lang.id().language
                    || file_lang.script() != flag_lang.script() =>
            {
                Err(Fault::Usage(format!(
                    "`{file}` contains translations into `{file_lang}`, but `--lang {flag_lang}` \
                     names another language"
                )))
            }
            _ => Ok(flag_lang),
        }
    }
}

pub(super) fn run(arguments: &ImportArguments) -> Result<ExitCode, Fault> {
    options::prepare_threads(None);
    let reviewer = arguments.signer.reviewer()?;
    let scope = arguments.site.scope()?;
    let text = read_external(&arguments.file)?;
    let sources = arguments.site.sources()?;
    let ending = arguments.file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let result = match exchange::read(ending, &text) {
        Ok(imported) => {
            let answers = Answers::new(arguments.lang(&imported)?, scope.today, reviewer);
            import_texts(arguments, &sources, &RunOptions::new(scope), &imported, answers)
        }
        Err(problem) => Err(unreadable_file(arguments, problem)),
    };
    match result {
        Ok(applied) => write::write_answers(&sources, &applied, arguments.dry_run),
        Err(report) => {
            options::print_report(&report, &sources, arguments.site.style());
            Ok(options::exit_code(&report))
        }
    }
}

/// Returns what the file changes and signs, and the texts that are refused with the reasons.
fn import_texts(
    arguments: &ImportArguments,
    sources: &Sources,
    settings: &RunOptions<'_>,
    imported: &ImportedFile,
    answers: Answers,
) -> Result<AppliedAnswers, Report> {
    let (units, _) = review::units_of_language(sources, settings, &answers.lang)?;
    let judged = imported.judge(&units, answers);
    let mut applied = match judged.answers.answers.is_empty() {
        true => AppliedAnswers::default(),
        false => review::apply_answers(sources, settings, &judged.answers)?,
    };
    report_counts(arguments, &judged, imported.len());
    let refused = judged.refused.into_iter().map(|refusal| {
        let id = if refusal.id.is_empty() { "a text without an id".to_owned() } else { refusal.id };
        (id, format!("{} (line {} of the file)", refusal.why, refusal.line))
    });
    applied.refused.splice(0..0, refused);
    Ok(applied)
}

/// Reports a count such as "12 of 17 texts in es.po came back unchanged; 2 changed, 3 marked as
/// finished".
fn report_counts(arguments: &ImportArguments, judged: &JudgedFile, texts: usize) {
    let count = |verdict: Verdict| {
        judged.answers.answers.iter().filter(|answer| answer.answer == verdict).count()
    };
    let counts = [
        (Verdict::Change, "changed"),
        (Verdict::Ok, "marked as finished"),
        (Verdict::Question, "with a note"),
    ]
    .map(|(verdict, what)| (count(verdict), what));
    let counts: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    let rest = if counts.is_empty() { String::new() } else { format!("; {}", counts.join(", ")) };
    options::print_status(&format!(
        "careleaf: {} of {} in {} came back unchanged{rest}",
        judged.untouched,
        counted(texts, "text"),
        arguments.file.display()
    ));
    if judged.finished > 0 {
        options::print_status(&format!(
            "careleaf: {} of them are marked as finished; add `--by` to sign them in the name of \
             the person responsible",
            judged.finished
        ));
    }
    if judged.marked_by_tool > 0 {
        options::print_status(&format!(
            "careleaf: {} of them are marked as finished, and so is the end of the file, which no \
             person should mark: a tool marked all of them, or a column was sorted separately, so \
             none is signed; if a person marked each text, mark the end (`{END}`) as open again, \
             or sign with `careleaf review sign`",
            judged.marked_by_tool
        ));
    }
}

fn unreadable_file(arguments: &ImportArguments, problem: FileProblem) -> Report {
    let file = arguments.file.display();
    let place =
        if problem.line == 0 { file.to_string() } else { format!("{file}:{}", problem.line) };
    let mut report = Report::new();
    let words = format!("this file cannot be read: {}", problem.why);
    report.push(Diagnostic::error("import-file", Place::Path(place), words).help(
        "nothing was imported; ask for the complete file in the format in which it was exported, \
         or export again; for a part of the texts, export that part with `careleaf review export \
         --only GLOB`",
    ));
    report
}

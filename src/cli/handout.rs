//! `careleaf handout`: one document of one record, without building the site.
//!
//! Not for how documents are made: see the room `build`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::ValueEnum;
use globset::{GlobBuilder, GlobSetBuilder};

use super::options::{self, SiteOptions};
use crate::{
    build::{self, Outcome, Settings},
    diag::{Fault, Place, Report, did_you_mean},
    document::{Format, Kind, MemorySink},
    lang::Lang,
    privacy::Realm,
    publish, site,
    source::Sources,
};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Id of the record, which is the name of its file without `.yaml`.
    #[arg(value_name = "RECORD")]
    record: String,
    #[command(flatten)]
    site: SiteOptions,
    /// Language [default: the first that the record wants].
    #[arg(long, value_name = "LANG")]
    lang: Option<String>,
    /// Which document.
    #[arg(long, value_enum, default_value_t = Sheet::Handout)]
    kind: Sheet,
    /// In letters of 18 points, in one column.
    #[arg(long, conflicts_with = "bilingual")]
    large_print: bool,
    /// With the language of the record beside the translation, line by line.
    #[arg(long)]
    bilingual: bool,
    /// Where to: a name that ends in .pdf or .html, or `-` for standard output
    /// [default: RECORD.LANG.KIND.pdf in the folder you stand in].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Print nothing but what is wrong.
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Sheet {
    /// The whole care plan.
    Handout,
    /// Staying well, early signs, crisis.
    RelapsePlan,
    /// A card to fold and carry.
    WalletCard,
    /// A week to fill in.
    Diary,
}

impl Sheet {
    fn kind(self) -> Kind {
        match self {
            Self::Handout => Kind::Handout,
            Self::RelapsePlan => Kind::RelapsePlan,
            Self::WalletCard => Kind::WalletCard,
            Self::Diary => Kind::Diary,
        }
    }
}

impl Arguments {
    fn format(&self) -> Result<Format, Fault> {
        let ending = self.output.as_deref().and_then(Path::extension).and_then(|ending| ending.to_str());
        let to_output = self.output.as_deref() == Some(Path::new("-"));
        match (ending, self.large_print, self.bilingual) {
            (Some("html"), false, false) => Ok(Format::Html),
            (Some("html"), ..) => Err(Fault::Usage("large print and two languages are made on paper only; name a file that ends in .pdf".to_owned())),
            (Some("pdf"), large, bilingual) => Ok(paper(large, bilingual)),
            (_, large, bilingual) if self.output.is_none() || to_output => Ok(paper(large, bilingual)),
            _ => Err(Fault::Usage(format!("`{}` ends neither in .pdf nor in .html", self.output.as_deref().unwrap_or(Path::new("")).display()))),
        }
    }

    /// The language asked for, else the first that the record wants.
    fn lang(&self, sources: &Sources) -> Result<Lang, Fault> {
        match &self.lang {
            Some(tag) => Lang::parse(tag).map_err(|why| Fault::Usage(format!("`--lang {tag}` {why}"))),
            None => self.wanted(sources).first().cloned().ok_or_else(|| self.no_such(sources)),
        }
    }

    /// The languages that the record wants.
    fn wanted(&self, sources: &Sources) -> Vec<Lang> {
        let site = site::load(sources, &mut Report::new());
        site.and_then(|site| Some(site.care_plans.get(&self.record)?.languages.clone())).unwrap_or_default()
    }

    fn no_such(&self, sources: &Sources) -> Fault {
        let known: Vec<&str> = sources.record_names().collect();
        let near = match did_you_mean(&self.record, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => "there are no records here; name their folder with `--records`".to_owned(),
            None => "give its file name without `.yaml`, and its folder with `--records`".to_owned(),
        };
        Fault::Usage(format!("there is no record `{}` that can be read; {near}", self.record))
    }
}

fn paper(large: bool, bilingual: bool) -> Format {
    match (large, bilingual) {
        (true, _) => Format::LargePrint,
        (_, true) => Format::Bilingual,
        _ => Format::Pdf,
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode, Fault> {
    options::prepare_threads(None);
    let format = arguments.format()?;
    let mut scope = arguments.site.scope()?;
    let sources = arguments.site.sources_of(&arguments.record)?;
    if !sources.record_names().any(|name| name == arguments.record) {
        return Err(arguments.no_such(&sources));
    }
    let lang = arguments.lang(&sources)?;
    let kind = arguments.kind.kind();
    if !kind.formats().contains(&format) {
        return Err(Fault::Usage(format!("a {} does not come in the form `{}`", kind.id(), format.id())));
    }
    let path = format.path(&format!("{}/{lang}/{}.html", arguments.record, kind.id()));
    let glob = GlobBuilder::new(&globset::escape(&path)).literal_separator(true).build();
    let only = glob.and_then(|glob| GlobSetBuilder::new().add(glob).build());
    scope.only = Some(only.map_err(|error| Fault::Usage(format!("`{path}` cannot be a path: {}", error.kind())))?);
    scope.formats = vec![format];
    let sink = MemorySink::default();
    let outcome = build::run(&sources, &Settings { scope, progress: None }, &sink)?;
    let made = sink.into_files().remove(&(Realm::Private, path.clone()));
    let report = concerning(&outcome, &sources, &arguments.record, made.is_some());
    options::tell_report(&report, &sources, arguments.site.style());
    let Some(bytes) = made.filter(|_| report.errors() == 0) else {
        if !report.is_empty() {
            return Ok(ExitCode::from(1));
        }
        let wanted: Vec<String> = arguments.wanted(&sources).iter().map(ToString::to_string).collect();
        return Err(Fault::Usage(format!(
            "`{}` has no such document in `{lang}`: its languages are {}, and two languages need one that is not the record's own",
            arguments.record,
            wanted.join(", ")
        )));
    };
    deliver(arguments, &lang, format, &bytes)?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the file, readable by its owner alone, or prints it.
fn deliver(arguments: &Arguments, lang: &Lang, format: Format, bytes: &[u8]) -> Result<(), Fault> {
    let named = format.path(&format!("{}.{lang}.{}.html", arguments.record, arguments.kind.kind().id()));
    let file = arguments.output.clone().unwrap_or_else(|| PathBuf::from(named));
    if file == Path::new("-") {
        options::print_bytes(bytes);
        return Ok(());
    }
    publish::private_file(&file, bytes)?;
    if !arguments.quiet {
        options::tell(&format!("careleaf: wrote {}", file.display()));
    }
    Ok(())
}

/// What concerns this record; if nothing was made, everything that stands in the way.
fn concerning(outcome: &Outcome, sources: &Sources, record: &str, made: bool) -> Report {
    let mut report = Report::new();
    for diagnostic in outcome.report.iter() {
        let own = match &diagnostic.place {
            Place::At(_) | Place::In(_) => diagnostic.file().is_some_and(|file| sources.file(file).realm() == Realm::Private),
            Place::Output(path) => path.starts_with(&format!("{record}/")),
            Place::Path(path) => sources.is_unread_record(path),
            Place::Site => false,
        };
        if own || (!made && (diagnostic.severity == crate::diag::Severity::Error || diagnostic.place == Place::Site)) {
            report.push(diagnostic.clone());
        }
    }
    report
}

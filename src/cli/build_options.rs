//! The options of `build` and `gather`: where output goes, which part of the site is made, and how.

use std::{io::IsTerminal, path::PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use super::options::{self, SiteOptions};
use crate::{
    build::Scope,
    diag::Fault,
    layout,
    output_format::OutputFormat,
    publish::{BuildFingerprint, BuildFolders, UnlistedFiles, program_content_digest},
    source::Sources,
};

/// Options for what is made, and where it goes.
#[derive(clap::Args)]
pub(super) struct BuildOptions {
    #[command(flatten)]
    pub site: SiteOptions,
    /// Folder for the public site, which is written to `public` in it [default: `out` in the
    /// site's folder].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Folder for private documents, readable only by you [default: `private-out` in the site's
    /// folder].
    #[arg(long, value_name = "DIR")]
    pub private_out: Option<PathBuf>,
    /// Build only this language; may be repeated.
    #[arg(long, value_name = "LANG")]
    pub lang: Vec<String>,
    /// Build only documents whose path matches, such as `en/topics/**` or `luis/**`.
    #[arg(long, value_name = "GLOB")]
    pub only: Option<String>,
    /// Build only these formats, separated by commas, instead of those in the site file.
    #[arg(long, value_name = "FORMS", value_delimiter = ',', value_enum)]
    pub format: Vec<OutputFormat>,
    /// Number of documents to make in parallel [default: one per processor].
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
    /// Overwrite files at the paths of pages even if the list of files of the last build is lost or
    /// does not have them.
    #[arg(long)]
    pub adopt: bool,
    /// Print only errors and warnings.
    #[arg(long, short)]
    pub quiet: bool,
}

impl BuildOptions {
    /// Returns what to make.
    pub fn scope(&self) -> Result<Scope, Fault> {
        let mut scope = self.site.scope()?;
        for tag in &self.lang {
            scope.langs.push(options::parse_lang(tag)?);
        }
        scope.formats = self.format.clone();
        if let Some(pattern) = &self.only {
            scope.only = Some(options::parse_path_pattern(pattern)?);
        }
        Ok(scope)
    }

    /// Sets up the thread pool.
    pub fn prepare_threads(&self) -> Result<(), Fault> {
        if self.jobs == Some(0) {
            return Err(Fault::Usage("`--jobs` must be at least 1".to_owned()));
        }
        options::prepare_threads(self.jobs);
        Ok(())
    }

    /// Returns the folders that are read and written.
    pub fn folders(&self) -> BuildFolders {
        let BuildFolders { out, private_out, .. } = self.default_folders();
        BuildFolders {
            out: self.out.clone().unwrap_or(out),
            private_out: self.private_out.clone().unwrap_or(private_out),
            ..self.default_folders()
        }
    }

    /// Returns the folders that are read, and those that are written if no other is named.
    pub fn default_folders(&self) -> BuildFolders {
        let site = &self.site.site;
        BuildFolders {
            out: site.join("out"),
            private_out: site.join("private-out"),
            source_folders: layout::SOURCE_FOLDERS.iter().map(|folder| site.join(folder)).collect(),
            records: self.site.records.clone(),
        }
    }

    /// Returns what to do with files that no list names.
    pub fn unlisted_files(&self) -> UnlistedFiles {
        if self.adopt { UnlistedFiles::Adopt } else { UnlistedFiles::Refuse }
    }

    /// Returns what all shards of the build have in common.
    pub fn fingerprint(&self, scope: &Scope, sources: &Sources) -> BuildFingerprint {
        let mut options: Vec<String> = Vec::new();
        options.extend(self.lang.iter().map(|lang| format!("--lang {lang}")));
        options.extend(self.only.iter().map(|glob| format!("--only {glob}")));
        options.extend(self.format.iter().map(|format| format!("--format {}", format.id())));
        options.extend(self.site.records.iter().map(|_| "--records".to_owned()));
        BuildFingerprint {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            program: program_content_digest(),
            inputs: sources.portable_digest(),
            today: scope.today.to_string(),
            options: options.join(" "),
        }
    }

    /// Returns a bar of progress, which is hidden unless a person looks.
    pub fn progress_bar(&self) -> ProgressBar {
        if self.quiet || !std::io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} documents")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        ProgressBar::new(0).with_style(style)
    }
}

/// Returns whether there is any record, so that private documents are made.
pub(super) fn has_records(sources: &Sources) -> bool {
    sources.below(layout::CARE_PLANS).next().is_some()
}

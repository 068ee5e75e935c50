//! All files of a run, in layers: the site's own over the defaults that come with the program.
//!
//! This is one complete reading of what is on disk now. Watching and writing are elsewhere.

#![expect(clippy::disallowed_methods, reason = "only the `source` module may read files")]

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;

use super::{
    embedded,
    file_text::{FileText, KnownTexts, UnreadableText, shown_path},
    misplaced::{check_separate_folders, is_record_text, misnamed_record},
    pixel_picture::is_pixel_picture,
    source_file::{Origin, SourceFile},
    unread_file::{has_known_extension, unknown_kind, unreadable},
    walk::{FolderWalk, WalkResult},
};
use crate::{
    diag::{Diagnostic, Fault, FileId, Place, Report, Severity},
    digest::Digest,
    lang::Lang,
    layout,
    privacy::Realm,
};

/// All files of a run.
#[derive(Debug, Default)]
pub struct Sources {
    root: PathBuf,
    files: Vec<SourceFile>,
    by_path: BTreeMap<String, Vec<FileId>>,
    problems: Vec<Diagnostic>,
    unread_records: BTreeSet<String>,
    /// The one record to read, if not all.
    only_record: Option<String>,
    record_names: BTreeSet<String>,
}

impl Sources {
    /// Reads the site in `site` and, if given, the care plans in `records`.
    ///
    /// A file that cannot be read is kept as a diagnostic, so that one broken file does not hide
    /// ten others.
    ///
    /// # Errors
    /// Fails if a named folder does not exist, or if the records folder overlaps the site's
    /// folders.
    pub fn open(site: &Path, records: Option<&Path>) -> Result<Self, Fault> {
        Self::read(site, records, None, None)
    }

    /// Reads the same, but only one of the care plans; of the others it keeps the names.
    ///
    /// # Errors
    /// Fails as [`Sources::open`] does.
    pub fn open_for(site: &Path, records: Option<&Path>, record: &str) -> Result<Self, Fault> {
        Self::read(site, records, Some(record), None)
    }

    /// Reads the same again, reusing the texts of an earlier reading whose files have not changed.
    ///
    /// # Errors
    /// Fails as [`Sources::open`] does.
    pub fn open_again(
        site: &Path,
        records: Option<&Path>,
        record: Option<&str>,
        before: Option<&Self>,
    ) -> Result<Self, Fault> {
        Self::read(site, records, record, before)
    }

    fn read(
        site: &Path,
        records: Option<&Path>,
        record: Option<&str>,
        before: Option<&Self>,
    ) -> Result<Self, Fault> {
        let mut sources = Self {
            root: site.to_owned(),
            only_record: record.map(str::to_owned),
            ..Self::defaults()
        };
        let known: KnownTexts<'_> = before
            .into_iter()
            .flat_map(|before| &before.files)
            .map(|file| (file.shown_path.as_str(), &file.content))
            .collect();
        for folder in [Some(site), records].into_iter().flatten() {
            let meta = fs::metadata(folder).map_err(Fault::io("read the folder", folder))?;
            if !meta.is_dir() {
                return Err(Fault::Usage(format!("`{}` is not a folder", folder.display())));
            }
        }
        if let Some(records) = records {
            check_separate_folders(site, records, &layout::SOURCE_FOLDERS)?;
        }
        for folder_name in layout::SOURCE_FOLDERS {
            sources.read_folder(&site.join(folder_name), folder_name, Origin::Site, &known);
        }
        if let Some(records) = records {
            let folder = layout::CARE_PLANS.trim_end_matches('/');
            sources.read_folder(records, folder, Origin::Records, &known);
        }
        Ok(sources)
    }

    /// Makes sources from pairs of path and text, layered over the defaults.
    pub fn in_memory<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut sources = Self::defaults();
        files.into_iter().for_each(|(path, text)| sources.add_planned(path, text));
        sources
    }

    /// Adds a file of the site that is not on disk yet, over the one at the same path.
    pub fn add_planned(&mut self, path: &str, text: &str) {
        let content = FileText::from_bytes(text.as_bytes().to_vec().into());
        self.add(path.to_owned(), path.to_owned(), Origin::Site, content);
    }

    fn defaults() -> Self {
        let mut sources = Self::default();
        for (path, bytes) in embedded::bottom_layer() {
            let shown = format!("(built in) {path}");
            sources.add(path, shown, Origin::Default, FileText::from_bytes(bytes));
        }
        sources
    }

    /// Returns the files of the small site that `careleaf new site` writes.
    pub fn starter_site() -> Vec<(String, Cow<'static, [u8]>)> {
        embedded::starter_site()
    }

    /// Returns the digest of everything that was read, and of the problems with what could not be.
    pub fn digest(&self) -> Digest {
        self.digest_of(|_| true)
    }

    /// Returns the same digest without the contents of records: of these, only the names count.
    pub fn digest_without_records(&self) -> Digest {
        self.digest_of(|source| !source.is_record())
    }

    fn digest_of(&self, includes_text: impl Fn(&SourceFile) -> bool) -> Digest {
        self.files.par_iter().for_each(|source| {
            source.digest();
        });
        let mut listing = String::with_capacity(self.files.len() * 160);
        for source in &self.files {
            // Writing to a string does not fail.
            let _ = writeln!(listing, "{}\n{}", source.path, source.shown_path);
            if includes_text(source) {
                let _ = writeln!(listing, "{}", source.digest());
            }
        }
        for problem in &self.problems {
            let _ = writeln!(listing, "{:?} {}", problem.place, problem.message.full_text());
        }
        self.record_names.iter().for_each(|name| listing.push_str(name));
        Digest::from_parts(&[listing.as_bytes()])
    }

    /// Returns the paths below `folder` whose text differs from an earlier reading, provided that
    /// nothing else differs except the contents of records: no other text changed, and no file
    /// appeared or disappeared, so that every file keeps its number. Returns `None` if anything
    /// else differs or if a file could not be read in either reading.
    pub fn only_changed_below(&self, folder: &str, before: &Self) -> Option<Vec<&str>> {
        let mut changed = Vec::new();
        for (file, was) in self.files.iter().zip(&before.files) {
            let is_same_text = file.digest() == was.digest();
            if (&file.path, &file.shown_path, file.origin)
                != (&was.path, &was.shown_path, was.origin)
                || !(is_same_text || file.is_record() || file.path.starts_with(folder))
            {
                return None;
            }
            if !is_same_text && !file.is_record() {
                changed.push(file.path.as_str());
            }
        }
        (self.files.len() == before.files.len()
            && self.problems.is_empty()
            && before.problems.is_empty())
        .then_some(changed)
    }

    /// Returns whether a file is a person's record, as opposed to the ledger beside it.
    pub fn is_record(&self, file: FileId) -> bool {
        self.file(file).is_record()
    }

    /// Returns the folder of the site.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the names of all records, read or not.
    pub fn record_names(&self) -> impl Iterator<Item = &str> {
        self.record_names.iter().map(String::as_str)
    }

    /// Adds the problems with files that could not be read to the report.
    pub fn report(&self, report: &mut Report) {
        self.problems.iter().cloned().for_each(|problem| report.push(problem));
    }

    /// Returns the paths in the site of the files that could not be read.
    pub fn unread_paths(&self) -> impl Iterator<Item = String> {
        self.problems.iter().filter_map(|problem| {
            if let Place::Path(shown) = &problem.place {
                Some(self.path_in_site(shown))
            } else {
                None
            }
        })
    }

    /// Returns the file names of the records that could not be read.
    pub fn unreadable_records(&self) -> impl Iterator<Item = &str> {
        let errors = self.problems.iter().filter(|problem| problem.severity == Severity::Error);
        let paths = errors.filter_map(|problem| {
            if let Place::Path(shown) = &problem.place { Some(shown.as_str()) } else { None }
        });
        let records = paths.filter(|shown| self.is_unread_record(shown));
        records.map(|shown| shown.rsplit(['/', '\\']).next().unwrap_or(shown))
    }

    /// Returns whether this is the shown path of a care plan that could not be read.
    pub fn is_unread_record(&self, shown: &str) -> bool {
        self.unread_records.contains(shown)
    }

    /// Converts the shown path of a file that could not be read to its path in the site.
    pub fn path_in_site(&self, shown: &str) -> String {
        if self.is_unread_record(shown) {
            // A record has a path in the site even if its folder is outside it.
            return format!(
                "{}{}",
                layout::CARE_PLANS,
                shown.rsplit(['/', '\\']).next().unwrap_or(shown)
            );
        }
        // The root may be given as `./site` but is shown as `site`.
        let bare = |path: &Path| {
            path.components().filter(|part| *part != Component::CurDir).collect::<PathBuf>()
        };
        let (path, root) = (bare(Path::new(shown)), bare(&self.root));
        path.strip_prefix(&root).unwrap_or(&path).display().to_string().replace('\\', "/")
    }

    /// Returns the topmost file at a path.
    pub fn get(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).and_then(|layers| layers.last().copied())
    }

    /// Returns every file at a path, from the bottom layer to the top.
    pub fn layers(&self, path: &str) -> &[FileId] {
        self.by_path.get(path).map_or(&[], Vec::as_slice)
    }

    /// Returns one file.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// Returns the paths below a folder (named with its closing slash), sorted.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.by_path
            .range(folder.to_owned()..)
            .map(|(path, _)| path.as_str())
            .take_while(move |path| path.starts_with(folder))
    }

    /// Reads one folder and notes which of its records could not be read.
    fn read_folder(
        &mut self,
        folder: &Path,
        path_in_site: &str,
        origin: Origin,
        before: &KnownTexts<'_>,
    ) {
        let known = self.problems.len();
        self.read_files(folder, path_in_site, origin, before);
        let private = |path: &str| {
            origin == Origin::Records || path.replace('\\', "/").contains(layout::CARE_PLANS)
        };
        let paths = self.problems[known..].iter().filter_map(|d| {
            if let Place::Path(path) = &d.place { Some(path.clone()) } else { None }
        });
        self.unread_records.extend(paths.filter(|path| private(path)));
    }

    /// Reads the files of one folder and admits them. Problems are kept.
    fn read_files(
        &mut self,
        folder: &Path,
        path_in_site: &str,
        origin: Origin,
        before: &KnownTexts<'_>,
    ) {
        let only_record = self.only_record.as_deref();
        let WalkResult { files, record_names, problems } =
            FolderWalk { folder, path_in_site, origin, only_record }.files();
        self.record_names.extend(record_names);
        self.problems.extend(problems);
        // In the records folder, a file with any other extension may contain a record too.
        let is_read =
            |path: &str| has_known_extension(path) || path.starts_with(layout::CARE_PLANS);
        let read = |path: &str, disk: &Path| match is_pixel_picture(path) {
            true => Some(FileText::read_picture(disk)),
            false => is_read(path).then(|| FileText::read(disk, before)),
        };
        let texts: Vec<_> = files.par_iter().map(|(path, disk)| read(path, disk)).collect();
        for ((path, disk), text) in files.into_iter().zip(texts) {
            let shown = shown_path(&disk);
            let text = match text {
                Some(Ok(text))
                    if path.starts_with(layout::CARE_PLANS)
                        && !path.ends_with(".yaml")
                        && is_record_text(text.as_str()) =>
                {
                    self.problems.push(misnamed_record(shown));
                    continue;
                }
                text => text.filter(|_| has_known_extension(&path) || is_pixel_picture(&path)),
            };
            match text {
                Some(text) => self.add(path, shown, origin, text),
                None => self.problems.push(unknown_kind(&path, shown)),
            }
        }
    }

    /// Adds a file, unless it could not be read or is a person's record in a public folder.
    fn add(
        &mut self,
        path: String,
        shown: String,
        origin: Origin,
        read: Result<Arc<FileText>, UnreadableText>,
    ) {
        match read {
            Ok(read)
                if origin == Origin::Site
                    && !path.starts_with(layout::CARE_PLANS)
                    && is_record_text(read.as_str()) =>
            {
                self.problems.push(
                    Diagnostic::error(
                        "record-misplaced",
                        Place::Path(shown),
                        "this file contains a person's record but is in a folder that is published",
                    )
                    .help("move it to the records folder, outside the site; it is ignored here"),
                );
            }
            Ok(read) => {
                let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
                self.by_path.entry(path.clone()).or_default().push(id);
                self.files.push(SourceFile { path, shown_path: shown, origin, content: read });
            }
            Err(why) => self.problems.push(unreadable(shown, &why.to_string())),
        }
    }
}

impl crate::diag::emit::SourceFiles for Sources {
    fn path(&self, file: FileId) -> &str {
        &self.file(file).shown_path
    }
    fn text(&self, file: FileId) -> &str {
        self.file(file).text()
    }
    fn is_private(&self, file: FileId) -> bool {
        self.file(file).realm() == Realm::Private
    }
    fn is_language(&self, name: &str) -> bool {
        let folder = layout::locale(name);
        Lang::parse(name).is_ok()
            && self
                .by_path
                .range(folder.clone()..)
                .next()
                .is_some_and(|(path, _)| path.starts_with(&folder))
    }
}

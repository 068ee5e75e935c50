//! Every file of a run, in layers: the site's own over the defaults that come with the program.
//!
//! Not for watching or writing: this is one reading, whole, of what is there now.

#![expect(
    clippy::disallowed_methods,
    reason = "this room is the door in: it alone reads the site's files"
)]

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::{
    embedded,
    misplaced::{apart, has_wrong_ending, is_record_text, misnamed},
    text::{Known, Text, shown},
    unread::{is_wanted, stray, unreadable},
};
use crate::{
    diag::{Diagnostic, Fault, FileId, Place, Report, Severity},
    digest::Digest,
    lang::Lang,
    privacy::Realm,
};

/// The folders of a site that are read.
pub const ROOMS: [&str; 3] = ["content", "locales", "themes"];

/// Where care plans lie: private by place.
const RECORDS: &str = "content/care-plans/";

/// Which layer a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Compiled into the program.
    Default,
    /// In the site's folder.
    Site,
    /// In the folder given by `--records`.
    Records,
}

/// One file as it was read.
#[derive(Debug)]
pub struct Source {
    /// Where it stands in the site, with forward slashes, as in `content/topics/sleep/en.md`.
    pub path: String,
    /// How an author finds it: the path from where they stand.
    pub shown: String,
    /// Which layer it came from.
    pub origin: Origin,
    read: Arc<Text>,
}

impl Source {
    /// The text, without a byte order mark.
    pub fn text(&self) -> &str {
        self.read.as_str()
    }

    /// The realm of everything made from this file: care plans are private by place.
    pub fn realm(&self) -> Realm {
        if self.origin == Origin::Records || self.path.starts_with(RECORDS) {
            Realm::Private
        } else {
            Realm::Public
        }
    }

    fn is_record(&self) -> bool {
        self.realm() == Realm::Private && !self.path.ends_with(".signoff.yaml")
    }

    /// The digest of the text.
    pub fn digest(&self) -> Digest {
        self.read.digest()
    }
}

/// All files of a run.
#[derive(Debug, Default)]
pub struct Sources {
    root: PathBuf,
    files: Vec<Source>,
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
    /// What cannot be read is kept as a diagnostic, so that one broken file does not hide ten
    /// others.
    ///
    /// # Errors
    /// Fails if a named folder does not exist.
    pub fn open(site: &Path, records: Option<&Path>) -> Result<Self, Fault> {
        Self::read(site, records, None, None)
    }

    /// Reads the same but, of all care plans, only one; of the others it keeps the names.
    ///
    /// # Errors
    /// Fails if a named folder does not exist.
    pub fn open_for(site: &Path, records: Option<&Path>, record: &str) -> Result<Self, Fault> {
        Self::read(site, records, Some(record), None)
    }

    /// Reads the same again. A text whose file did not change since an earlier reading is taken
    /// over from that.
    ///
    /// # Errors
    /// Fails if a named folder does not exist.
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
        let known: Known<'_> = before
            .into_iter()
            .flat_map(|before| &before.files)
            .map(|file| (file.shown.as_str(), &file.read))
            .collect();
        for folder in [Some(site), records].into_iter().flatten() {
            let meta = fs::metadata(folder).map_err(Fault::io("read the folder", folder))?;
            if !meta.is_dir() {
                return Err(Fault::Usage(format!("`{}` is not a folder", folder.display())));
            }
        }
        if let Some(records) = records {
            apart(site, records, &ROOMS)?;
        }
        for room in ROOMS {
            sources.read_folder(&site.join(room), room, Origin::Site, &known);
        }
        if let Some(records) = records {
            sources.read_folder(records, "content/care-plans", Origin::Records, &known);
        }
        Ok(sources)
    }

    /// Sources held in memory, over the defaults: pairs of path and text.
    pub fn in_memory<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut sources = Self::defaults();
        for (path, text) in files {
            sources.admit(
                path.to_owned(),
                path.to_owned(),
                Origin::Site,
                Text::of(text.as_bytes().to_vec().into()),
            );
        }
        sources
    }

    fn defaults() -> Self {
        let mut sources = Self::default();
        for (path, bytes) in embedded::bottom_layer() {
            let shown = format!("(built in) {path}");
            sources.admit(path, shown, Origin::Default, Text::of(bytes));
        }
        sources
    }

    /// The files of the small site that `careleaf new site` writes.
    pub fn starter_site() -> Vec<(String, Cow<'static, [u8]>)> {
        embedded::starter_site()
    }

    /// The digest of everything that was read, and of what could not be.
    pub fn digest(&self) -> Digest {
        self.digest_of(|_| true)
    }

    /// The same without what records say: of these, only names count.
    pub fn digest_beside_records(&self) -> Digest {
        self.digest_of(|source| !source.is_record())
    }

    fn digest_of(&self, says: impl Fn(&Source) -> bool) -> Digest {
        self.files.par_iter().for_each(|source| {
            source.digest();
        });
        let mut all = String::with_capacity(self.files.len() * 160);
        for source in &self.files {
            // Writing to a string does not fail.
            let _ = writeln!(all, "{}\n{}", source.path, source.shown);
            if says(source) {
                let _ = writeln!(all, "{}", source.digest());
            }
        }
        for problem in &self.problems {
            let _ = writeln!(all, "{:?} {}", problem.place, problem.message.full());
        }
        self.record_names.iter().for_each(|name| all.push_str(name));
        Digest::of(&[all.as_bytes()])
    }

    /// The paths below a folder whose text is not as it was in an earlier reading, if nothing else
    /// but records differs: no other text, and no path came or went, so that each file has the
    /// number that it had. `None` if anything else differs.
    pub fn only_changed_below(&self, folder: &str, before: &Self) -> Option<Vec<&str>> {
        let mut changed = Vec::new();
        for (file, was) in self.files.iter().zip(&before.files) {
            let same = file.digest() == was.digest();
            if (&file.path, &file.shown, file.origin) != (&was.path, &was.shown, was.origin)
                || !(same || file.is_record() || file.path.starts_with(folder))
            {
                return None;
            }
            if !same && !file.is_record() {
                changed.push(file.path.as_str());
            }
        }
        (self.files.len() == before.files.len()
            && self.problems.is_empty()
            && before.problems.is_empty())
        .then_some(changed)
    }

    /// Whether a file is a person's record, and not the ledger beside it.
    pub fn is_record(&self, file: FileId) -> bool {
        self.file(file).is_record()
    }

    /// The folder of the site.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The names of all records, whether they were read or not.
    pub fn record_names(&self) -> impl Iterator<Item = &str> {
        self.record_names.iter().map(String::as_str)
    }

    /// Adds what could not be read to the report.
    pub fn report(&self, report: &mut Report) {
        self.problems.iter().cloned().for_each(|problem| report.push(problem));
    }

    /// The paths in the site of what could not be read.
    pub fn unread_paths(&self) -> impl Iterator<Item = String> {
        self.problems.iter().filter_map(|problem| {
            if let Place::Path(shown) = &problem.place {
                Some(self.path_in_site(shown))
            } else {
                None
            }
        })
    }

    /// The records that nobody could read, by the names of their files.
    pub fn unreadable_records(&self) -> impl Iterator<Item = &str> {
        let errors = self.problems.iter().filter(|problem| problem.severity == Severity::Error);
        let paths = errors.filter_map(|problem| {
            if let Place::Path(shown) = &problem.place { Some(shown.as_str()) } else { None }
        });
        let records = paths.filter(|shown| self.is_unread_record(shown));
        records.map(|shown| shown.rsplit(['/', '\\']).next().unwrap_or(shown))
    }

    /// Whether this is the shown path of a care plan that could not be read.
    pub fn is_unread_record(&self, shown: &str) -> bool {
        self.unread_records.contains(shown)
    }

    /// Where a file that could not be read is in the site, from how it is shown.
    pub fn path_in_site(&self, shown: &str) -> String {
        if self.is_unread_record(shown) {
            // A record is one wherever its folder is.
            return format!("{RECORDS}{}", shown.rsplit(['/', '\\']).next().unwrap_or(shown));
        }
        // The root may be named as `./site`, and is shown as `site`.
        let bare = |path: &Path| {
            path.components().filter(|part| *part != Component::CurDir).collect::<PathBuf>()
        };
        let (path, root) = (bare(Path::new(shown)), bare(&self.root));
        path.strip_prefix(&root).unwrap_or(&path).display().to_string().replace('\\', "/")
    }

    /// The topmost file at a path.
    pub fn get(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).and_then(|layers| layers.last().copied())
    }

    /// Every file at a path, from the bottom layer to the top.
    pub fn layers(&self, path: &str) -> &[FileId] {
        self.by_path.get(path).map_or(&[], Vec::as_slice)
    }

    /// One file.
    pub fn file(&self, id: FileId) -> &Source {
        &self.files[id.0 as usize]
    }

    /// Paths below a folder (given with its closing slash), sorted.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.by_path
            .range(folder.to_owned()..)
            .map(|(path, _)| path.as_str())
            .take_while(move |path| path.starts_with(folder))
    }

    fn read_folder(&mut self, folder: &Path, room: &str, origin: Origin, before: &Known<'_>) {
        let known = self.problems.len();
        self.walk(folder, room, origin, before);
        let private = |path: &str| {
            origin == Origin::Records || path.replace('\\', "/").contains("content/care-plans/")
        };
        let paths = self.problems[known..].iter().filter_map(|d| {
            if let Place::Path(path) = &d.place { Some(path.clone()) } else { None }
        });
        self.unread_records.extend(paths.filter(|path| private(path)));
    }

    fn walk(&mut self, folder: &Path, room: &str, origin: Origin, before: &Known<'_>) {
        if !folder.exists() && !folder.is_symlink() {
            return;
        }
        let mut found: Vec<(String, PathBuf)> = Vec::new();
        // A folder that the command line names may be a link; within the site none is followed.
        for entry in WalkDir::new(folder)
            .follow_links(false)
            .follow_root_links(origin == Origin::Records)
            .sort_by_file_name()
        {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let path = error.path().unwrap_or(folder).display().to_string();
                    self.problems.push(unreadable(path, &error.to_string()));
                    continue;
                }
            };
            let hidden = entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.');
            // A folder that was named and is a link tells of itself as a link, though it is
            // entered.
            if entry.depth() == 0 && origin == Origin::Records
                || entry.file_type().is_dir()
                || hidden
            {
                continue;
            }
            let shown = entry.path().display().to_string();
            if !entry.file_type().is_file() {
                self.problems.push(
                    Diagnostic::error("source-link", Place::Path(shown), "this is a link or a device, not a plain file")
                        .help("put the file itself here: nothing outside the site is read, also not through links"),
                );
                continue;
            }
            let Ok(inner) = entry.path().strip_prefix(folder) else { continue };
            // Fonts of a theme are read when a page is set in them.
            if room == "themes" && is_font(inner) {
                continue;
            }
            let Some(inner) = inner.to_str() else {
                self.problems.push(unreadable(shown, "its name is not UTF-8"));
                continue;
            };
            let path = format!("{room}/{}", inner.replace('\\', "/"));
            if path.starts_with(RECORDS) && has_wrong_ending(&path) {
                self.problems.push(misnamed(shown));
                continue;
            }
            if let Some(name) =
                path.strip_prefix(RECORDS).and_then(|name| name.strip_suffix(".yaml"))
            {
                // The ledger of a record, `luis.es.signoff.yaml`, goes with it.
                let ledger = name.ends_with(".signoff");
                let owner = if ledger { name.split('.').next().unwrap_or(name) } else { name };
                if !ledger {
                    self.record_names.insert(name.to_owned());
                }
                if self.only_record.as_ref().is_some_and(|only| only != owner) {
                    continue;
                }
            }
            found.push((path, entry.path().to_owned()));
        }
        // Beside records, a file of another kind may be one.
        let is_read = |path: &str| is_wanted(path) || path.starts_with(RECORDS);
        let texts: Vec<_> = found
            .par_iter()
            .map(|(path, disk)| is_read(path).then(|| Text::read(disk, before)))
            .collect();
        for ((path, disk), text) in found.into_iter().zip(texts) {
            let shown = shown(&disk);
            let text = match text {
                Some(Ok(text))
                    if path.starts_with(RECORDS)
                        && !path.ends_with(".yaml")
                        && is_record_text(text.as_str()) =>
                {
                    self.problems.push(misnamed(shown));
                    continue;
                }
                text => text.filter(|_| is_wanted(&path)),
            };
            match text {
                Some(text) => self.admit(path, shown, origin, text),
                None => self.problems.push(stray(&path, shown)),
            }
        }
    }

    fn admit(
        &mut self,
        path: String,
        shown: String,
        origin: Origin,
        read: Result<Arc<Text>, String>,
    ) {
        match read {
            Ok(read) if origin == Origin::Site && !path.starts_with(RECORDS) && is_record_text(read.as_str()) => self.problems.push(
                Diagnostic::error("record-misplaced", Place::Path(shown), "this file holds a person's record, in a folder that is published")
                    .help("move it to the folder of the records, outside the site; nothing is read from it here"),
            ),
            Ok(read) => {
                let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
                self.by_path.entry(path.clone()).or_default().push(id);
                self.files.push(Source { path, shown, origin, read });
            }
            Err(why) => self.problems.push(unreadable(shown, &why)),
        }
    }
}

impl crate::diag::emit::Quotes for Sources {
    fn path(&self, file: FileId) -> &str {
        &self.file(file).shown
    }
    fn text(&self, file: FileId) -> &str {
        self.file(file).text()
    }
    fn is_private(&self, file: FileId) -> bool {
        self.file(file).realm() == Realm::Private
    }
    fn is_language(&self, name: &str) -> bool {
        let folder = format!("locales/{name}/");
        Lang::parse(name).is_ok()
            && self
                .by_path
                .range(folder.clone()..)
                .next()
                .is_some_and(|(path, _)| path.starts_with(&folder))
    }
}

/// Whether a file is a font.
pub(super) fn is_font(path: &Path) -> bool {
    path.extension().is_some_and(|ending| {
        ["ttf", "otf", "ttc", "otc"].iter().any(|font| ending.eq_ignore_ascii_case(font))
    })
}

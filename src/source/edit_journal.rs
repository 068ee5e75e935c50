//! The journal of an edit of several files: a text and its sign-off change together or not at all,
//! also if the program is stopped in between.
//!
//! 1. The journal names the files and the folders that the edit makes, before it makes any.
//! 2. The new texts are written beside the files, with `.new` after their names.
//! 3. A second line in the journal says that all of them are complete.
//! 4. They are renamed over the files, and the journal is removed.
//!
//! The next run finishes an edit that has the second line, and undoes one that has not. An edit
//! that is still running holds a lock on its journal.

#![expect(clippy::disallowed_methods, reason = "only the `source` module may edit a site's files")]

use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write},
    path::{Component, Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{diag::Fault, digest::Digest};

/// The name of the journal, in the folder of the site or of its records.
const JOURNAL: &str = ".careleaf-edit.json";
/// The line that says that every new text is complete.
const COMPLETE: &str = "\"complete\"";

/// What an edit changes, as paths below the folder of its journal.
#[derive(Debug, Serialize, Deserialize)]
struct PlannedEdit {
    /// The files to replace.
    files: Vec<PlannedFile>,
    /// The folders that did not exist before, the outer ones first.
    folders: Vec<PathBuf>,
}

#[derive(Debug, Serialize, Deserialize)]
struct PlannedFile {
    path: PathBuf,
    /// Digest of the file before the edit; `None` if it did not exist.
    before: Option<Digest>,
}

/// The journal of an edit that is running. If it is dropped before its texts are complete, the edit
/// is undone.
#[derive(Debug)]
pub(super) struct EditJournal {
    folder: PathBuf,
    file: File,
    planned: PlannedEdit,
    is_complete: bool,
}

impl EditJournal {
    /// Writes the journal of an edit of these files, all below `folder`.
    ///
    /// # Errors
    /// Fails if another edit is running, if a name that the edit needs is taken, or if it cannot be
    /// written.
    pub(super) fn begin(folder: &Path, targets: &[PathBuf]) -> Result<Self, Fault> {
        let mut planned = PlannedEdit { files: Vec::new(), folders: Vec::new() };
        for target in targets {
            let path = below(folder, target)?;
            refuse_left_over(target)?;
            let parents = path.ancestors().skip(1).filter(|parent| !folder.join(parent).exists());
            let mut new: Vec<PathBuf> = parents.map(Path::to_owned).collect();
            new.reverse();
            new.retain(|parent| !planned.folders.contains(parent));
            planned.folders.extend(new);
            planned.files.push(PlannedFile { before: digest_on_disk(target)?, path });
        }
        let path = folder.join(JOURNAL);
        let mut file = open_new(&path).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => Fault::Usage(format!(
                "another run of careleaf is writing to `{}`; wait until it has finished",
                folder.display()
            )),
            _ => Fault::io("write", &path)(error),
        })?;
        // On a system without locks, an edit that runs looks like one that was stopped.
        let _ = file.try_lock();
        let line = serde_json::to_string(&planned).map_err(io::Error::other);
        line.and_then(|line| writeln!(file, "{line}"))
            .and_then(|()| file.sync_all())
            .map_err(Fault::io("write", &path))?;
        Ok(Self { folder: folder.to_owned(), file, planned, is_complete: false })
    }

    /// Records that every new text is complete, puts them in place and removes the journal.
    ///
    /// # Errors
    /// Fails if a file cannot be put in place; then the next run does it.
    pub(super) fn commit(mut self) -> Result<(), Fault> {
        let path = self.folder.join(JOURNAL);
        writeln!(self.file, "{COMPLETE}")
            .and_then(|()| self.file.sync_all())
            .map_err(Fault::io("write", &path))?;
        self.is_complete = true;
        self.planned.put_in_place(&self.folder)?;
        remove_if_there(&path)
    }
}

impl Drop for EditJournal {
    fn drop(&mut self) {
        if !self.is_complete {
            // What cannot be removed now is removed by the next run.
            let undone = self.planned.undo(&self.folder);
            let _ = undone.and_then(|()| remove_if_there(&self.folder.join(JOURNAL)));
        }
    }
}

impl PlannedEdit {
    fn put_in_place(&self, folder: &Path) -> Result<(), Fault> {
        for file in &self.files {
            let target = folder.join(&file.path);
            match fs::rename(new_name(&target), &target) {
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(Fault::io("put in place", &target)(error));
                }
                // What is not there was put in place before the stop.
                _ => {}
            }
        }
        Ok(())
    }

    fn undo(&self, folder: &Path) -> Result<(), Fault> {
        self.files
            .iter()
            .try_for_each(|file| remove_if_there(&new_name(&folder.join(&file.path))))?;
        for made in self.folders.iter().rev() {
            // A folder that contains anything by now stays.
            let _ = fs::remove_dir(folder.join(made));
        }
        Ok(())
    }

    /// Fails if somebody changed a file after the edit was stopped: it is never overwritten.
    fn refuse_changed(&self, folder: &Path) -> Result<(), Fault> {
        for file in &self.files {
            let target = folder.join(&file.path);
            let new = new_name(&target);
            if new.exists() && digest_on_disk(&target)? != file.before {
                return Err(Fault::Usage(format!(
                    "`{0}` was changed after a write of it was interrupted; take over from `{1}` \
                     what you need, then remove `{1}`",
                    target.display(),
                    new.display()
                )));
            }
        }
        Ok(())
    }
}

/// Finishes or undoes an edit below a folder that was stopped.
///
/// # Errors
/// Fails if a file was changed since, or cannot be written.
pub(super) fn recover(folder: &Path) -> Result<(), Fault> {
    let path = folder.join(JOURNAL);
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Fault::io("read", &path)(error)),
    };
    if matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)) {
        return Ok(());
    }
    let text = fs::read_to_string(&path).map_err(Fault::io("read", &path))?;
    let mut lines = text.lines();
    let planned = lines.next().and_then(|line| serde_json::from_str::<PlannedEdit>(line).ok());
    // A journal that was cut off was followed by nothing.
    if let Some(planned) = planned {
        let paths = planned.files.iter().map(|file| &file.path).chain(&planned.folders);
        if let Some(unsafe_path) = paths.into_iter().find(|path| !is_plain(path)) {
            return Err(Fault::UnsafePath { path: unsafe_path.clone() });
        }
        if lines.next() == Some(COMPLETE) {
            planned.refuse_changed(folder)?;
            planned.put_in_place(folder)?;
        } else {
            planned.undo(folder)?;
        }
    }
    remove_if_there(&path)
}

/// Returns the name of the new text of a file.
fn new_name(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    target.with_file_name(name)
}

/// Refuses a `.new` file that no journal says is ours.
fn refuse_left_over(target: &Path) -> Result<(), Fault> {
    let new = new_name(target);
    if !new.exists() && !new.is_symlink() {
        return Ok(());
    }
    Err(Fault::Usage(format!(
        "`{1}` is left over from an interrupted write of `{0}`; compare the two files, then remove \
         `{1}`",
        target.display(),
        new.display()
    )))
}

/// Returns the path of a file below a folder.
fn below(folder: &Path, target: &Path) -> Result<PathBuf, Fault> {
    let absolute = |path: &Path| std::path::absolute(path).map_err(Fault::io("find", path));
    let (root, full) = (absolute(folder)?, absolute(target)?);
    match full.strip_prefix(&root) {
        Ok(path) if is_plain(path) => Ok(path.to_owned()),
        _ => Err(Fault::UnsafePath { path: target.to_owned() }),
    }
}

fn is_plain(path: &Path) -> bool {
    path.components().all(|part| matches!(part, Component::Normal(_)))
}

fn digest_on_disk(path: &Path) -> Result<Option<Digest>, Fault> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(Digest::from_parts(&[&bytes]))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Fault::io("read", path)(error)),
    }
}

/// Creates the journal, which only its owner may read: it names records.
fn open_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

fn remove_if_there(path: &Path) -> Result<(), Fault> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Fault::io("remove", path)(error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::{fs, mem::forget, path::Path};

    use super::{EditJournal, recover};

    /// Starts an edit of `a` and of a new `b/c`, and stops it after so many of its steps.
    fn stopped_after(folder: &Path, steps: usize) {
        let targets = [folder.join("a"), folder.join("b/c")];
        fs::write(&targets[0], "old").expect("it can be written");
        let mut journal = EditJournal::begin(folder, &targets).expect("nothing is in the way");
        if steps >= 1 {
            fs::create_dir(folder.join("b")).expect("it can be made");
            fs::write(folder.join("a.new"), "new").expect("it can be written");
        }
        if steps >= 2 {
            fs::write(folder.join("b/c.new"), "new").expect("it can be written");
            std::io::Write::write_all(&mut journal.file, b"\"complete\"\n").expect("it is open");
        }
        if steps >= 3 {
            fs::rename(folder.join("a.new"), folder.join("a")).expect("it is there");
        }
        journal.file.unlock().expect("as the system does when a program is stopped");
        forget(journal);
    }

    fn files(folder: &Path) -> Vec<String> {
        let entries = walkdir::WalkDir::new(folder).min_depth(1).sort_by_file_name();
        let shown = entries.into_iter().map(|entry| {
            let path = entry.expect("it can be read").into_path();
            let text = fs::read_to_string(&path).unwrap_or_default();
            format!("{} {text}", path.strip_prefix(folder).expect("below").display())
        });
        shown.collect()
    }

    #[test]
    fn an_edit_that_was_stopped_is_undone_or_finished_as_a_whole() {
        for (steps, after) in [
            (0, &["a old"][..]),
            (1, &["a old"]),
            (2, &["a new", "b ", "b/c new"]),
            (3, &["a new", "b ", "b/c new"]),
        ] {
            let folder = tempfile::tempdir().expect("a folder for the test");
            stopped_after(folder.path(), steps);
            recover(folder.path()).expect("it can be repaired");
            assert_eq!(files(folder.path()), after, "after {steps} steps");
        }
    }

    #[test]
    fn a_file_that_was_changed_since_is_never_overwritten() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        stopped_after(folder.path(), 2);
        fs::write(folder.path().join("a"), "by hand").expect("it can be written");
        let refused = recover(folder.path()).expect_err("somebody else changed it").to_string();
        assert!(refused.contains("a.new") && refused.contains("then remove"), "{refused}");
        assert!(files(folder.path()).contains(&"a by hand".to_owned()));
        fs::remove_file(folder.path().join("a.new")).expect("it is there");
        recover(folder.path()).expect("the rest is finished");
        assert_eq!(files(folder.path()), ["a by hand", "b ", "b/c new"]);
    }

    #[test]
    fn a_running_edit_is_left_alone_and_a_second_one_is_refused() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let target = [folder.path().join("a")];
        let running = EditJournal::begin(folder.path(), &target).expect("nothing is in the way");
        fs::write(folder.path().join("a.new"), "new").expect("it can be written");
        recover(folder.path()).expect("it is left alone");
        assert!(folder.path().join("a.new").exists());
        let second = EditJournal::begin(folder.path(), &[folder.path().join("d")]);
        assert!(second.is_err_and(|fault| fault.to_string().contains("another run")));
        drop(running);
        assert_eq!(files(folder.path()), Vec::<String>::new());
    }

    #[test]
    fn a_journal_that_names_files_elsewhere_is_refused() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let site = folder.path().join("site");
        fs::create_dir(&site).expect("it can be made");
        fs::write(folder.path().join("a.new"), "theirs").expect("it can be written");
        let text = "{\"files\":[{\"path\":\"../a\",\"before\":null}],\"folders\":[]}\n";
        fs::write(site.join(super::JOURNAL), text).expect("it can be written");
        recover(&site).expect_err("it is not a path below the site");
        assert!(folder.path().join("a.new").exists());
    }
}

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

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, ErrorKind, Read, Write},
    path::{Path, PathBuf},
};

use super::planned_edit::{
    MissingText, PlannedEdit, PlannedFile, digest_on_disk, new_name, remove_if_exists,
};
use crate::{diag::Fault, layout};

/// The name of the journal, in the folder of the site or of its records.
const JOURNAL: &str = ".careleaf-edit.json";
/// The line that says that every new text is complete.
const COMPLETE: &str = "\"complete\"";

/// What became of an edit that was stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveredEdit {
    /// Every new text was complete, and all are in place now.
    Finished,
    /// A new text was missing, so that nothing changed.
    Undone,
}

/// The journal of an edit that is running. If it is dropped before its texts are complete, the edit
/// is undone.
#[derive(Debug)]
pub(super) struct EditJournal {
    folder: PathBuf,
    file: File,
    /// The length of the first line, in bytes.
    planned_length: u64,
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
            ErrorKind::AlreadyExists => another_run(folder),
            _ => Fault::io("write", &path)(error),
        })?;
        // Another run may have taken the new file for the journal of an edit that was stopped.
        if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) || !is_at(&file, &path) {
            return Err(another_run(folder));
        }
        let line = serde_json::to_string(&planned).map_err(io::Error::other);
        let planned_length = line
            .and_then(|line| writeln!(file, "{line}").map(|()| line.len() as u64 + 1))
            .and_then(|length| file.sync_all().map(|()| length))
            .map_err(Fault::io("write", &path))?;
        Ok(Self { folder: folder.to_owned(), file, planned_length, planned, is_complete: false })
    }

    /// Records that every new text is complete, puts them in place and removes the journal.
    ///
    /// # Errors
    /// Fails if a file was changed since the edit began, or cannot be put in place; in the second
    /// case, the next run does it.
    pub(super) fn commit(mut self) -> Result<(), Fault> {
        let path = self.folder.join(JOURNAL);
        if let Some(changed) = self.planned.changed_file(&self.folder)? {
            return Err(Fault::Usage(format!(
                "`{}` was changed a moment ago; run the command again",
                changed.display()
            )));
        }
        writeln!(self.file, "{COMPLETE}")
            .and_then(|()| self.file.sync_all())
            .map_err(Fault::io("write", &path))?;
        self.is_complete = true;
        self.planned.put_in_place(&self.folder, MissingText::IsAnError)?;
        remove_if_exists(&path)
    }
}

impl Drop for EditJournal {
    fn drop(&mut self) {
        if !self.is_complete {
            // What cannot be removed now is removed by the next run, which must not find the line
            // that says that all texts are complete.
            let _ = self.file.set_len(self.planned_length);
            let undone = self.planned.undo(&self.folder);
            let _ = undone.and_then(|()| remove_if_exists(&self.folder.join(JOURNAL)));
        }
    }
}

/// Finishes or undoes an edit below a folder that was stopped. Returns what it did, if anything.
///
/// # Errors
/// Fails if a file was changed since, if the journal is not one that careleaf wrote here, or if
/// something cannot be written.
pub(super) fn recover(folder: &Path) -> Result<Option<RecoveredEdit>, Fault> {
    let path = folder.join(JOURNAL);
    match fs::symlink_metadata(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Fault::io("read", &path)(error)),
        Ok(meta) if is_own_journal(&meta) => {}
        Ok(_) => {
            return Err(Fault::Usage(format!(
                "`{}` says what an edit changes while it runs, but it is not as careleaf writes \
                 it; if it came with a copy of the site, remove it",
                path.display()
            )));
        }
    }
    let open = OpenOptions::new().read(true).write(true).open(&path);
    let mut file = open.map_err(|error| {
        Fault::Usage(format!(
            "an edit was stopped, and `{}` says how to finish it, but it cannot be opened \
             ({error}); run careleaf as the user who owns it",
            path.display()
        ))
    })?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        Err(TryLockError::Error(error)) => return Err(Fault::io("lock", &path)(error)),
    }
    // The edit that wrote it has ended, and another may have begun.
    if !is_at(&file, &path) {
        return Ok(None);
    }
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(Fault::io("read", &path))?;
    let mut lines = text.lines();
    let planned = lines.next().and_then(|line| serde_json::from_str::<PlannedEdit>(line).ok());
    let Some(planned) = planned else {
        // A journal that was cut off was followed by nothing.
        remove_if_exists(&path)?;
        return Ok(None);
    };
    planned.refuse_unsafe_paths(folder)?;
    let recovered = if lines.next() == Some(COMPLETE) {
        if let Some(changed) = planned.changed_file(folder)? {
            return Err(Fault::Usage(format!(
                "`{0}` was changed after a write of it was interrupted; take over from `{1}` what \
                 you need, then remove `{1}`",
                changed.display(),
                new_name(&changed).display()
            )));
        }
        planned.put_in_place(folder, MissingText::WasPutInPlace)?;
        RecoveredEdit::Finished
    } else {
        planned.undo(folder)?;
        RecoveredEdit::Undone
    };
    remove_if_exists(&path)?;
    Ok(Some(recovered))
}

fn another_run(folder: &Path) -> Fault {
    Fault::Usage(format!(
        "another run of careleaf is writing to `{}`; wait until it has finished",
        folder.display()
    ))
}

/// Returns whether a journal is a file that only its owner may read. One that came with a copy of
/// the site is not.
fn is_own_journal(meta: &fs::Metadata) -> bool {
    #[cfg(unix)]
    let is_private = std::os::unix::fs::MetadataExt::mode(meta) & 0o077 == 0;
    #[cfg(not(unix))]
    let is_private = true;
    meta.is_file() && is_private
}

/// Returns whether an open file is still the one at a path.
fn is_at(file: &File, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let (Ok(open), Ok(found)) = (file.metadata(), fs::symlink_metadata(path)) else {
            return false;
        };
        (open.dev(), open.ino()) == (found.dev(), found.ino())
    }
    #[cfg(not(unix))]
    {
        let _ = file;
        path.exists()
    }
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
        Ok(path) if layout::is_plain_path(path) => Ok(path.to_owned()),
        _ => Err(Fault::UnsafePath { path: target.to_owned() }),
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

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "the tests stop an edit by hand")]

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

    /// Writes a journal as a run that was stopped leaves it.
    fn write_journal(folder: &Path, path: &str) {
        let text =
            format!("{{\"files\":[{{\"path\":\"{path}\",\"before\":null}}],\"folders\":[]}}\n");
        let mut file = super::open_new(&folder.join(super::JOURNAL)).expect("it can be made");
        std::io::Write::write_all(&mut file, text.as_bytes()).expect("it can be written");
    }

    #[cfg(unix)]
    #[test]
    fn a_journal_that_names_files_elsewhere_is_refused() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let site = folder.path().join("site");
        fs::create_dir(&site).expect("it can be made");
        std::os::unix::fs::symlink(folder.path(), site.join("link")).expect("it can be made");
        for new in ["a.new", "site.new"] {
            fs::write(folder.path().join(new), "theirs").expect("it can be written");
        }
        for path in ["../a", "", "link/a"] {
            write_journal(&site, path);
            recover(&site).expect_err("it is not a path below the site");
            fs::remove_file(site.join(super::JOURNAL)).expect("it is still there");
        }
        assert!(folder.path().join("a.new").exists());
        assert!(folder.path().join("site.new").exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_journal_that_came_with_a_copy_of_the_site_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder for the test");
        write_journal(folder.path(), "a");
        fs::write(folder.path().join("a.new"), "new").expect("it can be written");
        let open = fs::Permissions::from_mode(0o644);
        fs::set_permissions(folder.path().join(super::JOURNAL), open).expect("it is ours");
        let refused = recover(folder.path()).expect_err("others can read it").to_string();
        assert!(refused.contains("remove it"), "{refused}");
        assert!(folder.path().join("a.new").exists());
    }

    #[test]
    fn an_edit_whose_new_text_is_gone_is_not_reported_as_written() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let targets = [folder.path().join("a"), folder.path().join("b")];
        let journal = EditJournal::begin(folder.path(), &targets).expect("nothing is in the way");
        fs::write(folder.path().join("a.new"), "new").expect("it can be written");
        journal.commit().expect_err("the text of `b` is missing");
    }
}

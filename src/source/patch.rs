//! Edits an author's files by byte position. This is the only way the program changes content.
//!
//! An edit changes nothing around it, is parsed again before it is written, and is written whole or
//! not at all (`edit_journal`). A file that was changed since it was read is left alone.

#![expect(clippy::disallowed_methods, reason = "only this module may edit the site's content")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::{
    edit_journal::{self, EditJournal, RecoveredEdit},
    source_file::Origin,
    sources::Sources,
    yaml::{self, Node, Value},
};
use crate::{
    diag::{Fault, FileId, Report},
    layout,
    replacement::{Readers, Replacement, TemporaryName},
};

/// Sets a top-level field of a YAML record and returns the path of the file. `value` is YAML
/// source, written as it is.
///
/// # Errors
/// Fails if the file changed since it was read, does not have each field on its own line, or cannot
/// be written.
pub fn set_field(sources: &Sources, file: FileId, key: &str, value: &str) -> Result<String, Fault> {
    let source = sources.file(file);
    let refuse = |why: &str| Fault::Usage(format!("`{}` {why}", source.shown_path));
    let text = source.text();
    let root = yaml::parse(text, file, 0, &mut Report::new())
        .ok_or_else(|| refuse("cannot be read; fix it first"))?;
    let edited = with_field(text, &root, key, value)
        .ok_or_else(|| refuse("does not have each field on its own line; reformat it first"))?;
    let read_back = yaml::parse(&edited, file, 0, &mut Report::new());
    if !read_back.is_some_and(|after| equal_except(&root, &after, key)) {
        return Err(refuse(
            "is written in a way that this edit would break; add the field by hand",
        ));
    }
    write_all(
        sources,
        &[FileEdit { path: &source.path, file: Some(file), sibling: None, text: &edited }],
    )?;
    Ok(source.shown_path.clone())
}

/// A file to write as a whole.
pub struct FileEdit<'a> {
    /// Its path within the site, as in `content/topics/sleep/es.md`.
    pub path: &'a str,
    /// The file as it was read, if it existed.
    pub file: Option<FileId>,
    /// A file whose folder a new file goes into, if that is not the path in the site.
    pub sibling: Option<FileId>,
    /// The text to write.
    pub text: &'a str,
}

/// Finishes or undoes an edit of the site or its records that was stopped.
///
/// # Errors
/// Fails if a file of the edit was changed since, or cannot be written.
pub fn recover(site: &Path, records: Option<&Path>) -> Result<Vec<RecoveredEdit>, Fault> {
    let folders = [Some(site), records].into_iter().flatten();
    folders.filter_map(|folder| edit_journal::recover(folder).transpose()).collect()
}

/// Writes several files of a site, all or none, and returns their paths on disk. If the program is
/// stopped, the next run finishes or undoes it.
///
/// # Errors
/// Fails, before any file is replaced, if a file changed since it was read or cannot be prepared.
pub fn write_all(sources: &Sources, files: &[FileEdit<'_>]) -> Result<Vec<String>, Fault> {
    let records = files.iter().find_map(|edit| records_folder(sources, edit));
    let folder = records.as_deref().unwrap_or(sources.root());
    // A server goes on after an edit that could not be put in place. What is finished now counts as
    // a change since the files were read.
    edit_journal::recover(folder)?;
    let targets: Vec<PathBuf> = files.iter().map(|edit| target_path(sources, edit)).collect();
    for (edit, path) in files.iter().zip(&targets) {
        check_unchanged(sources, edit.file, path)?;
    }
    let journal = EditJournal::begin(folder, &targets)?;
    let prepare = |(edit, path): (&FileEdit<'_>, &PathBuf)| {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(Fault::io("make the folder", folder))?;
        }
        prepare_file(path, edit.text)
    };
    let ready = files.iter().zip(&targets).map(prepare).collect::<Result<Vec<_>, Fault>>()?;
    for new in ready {
        let path = new.target().to_owned();
        new.leave_beside_target().map_err(Fault::io("write", &path))?;
    }
    journal.commit()?;
    Ok(targets.iter().map(|path| path.display().to_string()).collect())
}

/// Returns the folder of the records, if a file of a record outside the site is edited.
fn records_folder(sources: &Sources, edit: &FileEdit<'_>) -> Option<PathBuf> {
    let file = sources.file(edit.file.or(edit.sibling)?);
    let inner = file.path.strip_prefix(layout::CARE_PLANS)?;
    let folder = file.shown_path.strip_suffix(inner).filter(|_| file.origin == Origin::Records)?;
    Some(PathBuf::from(if folder.is_empty() { "." } else { folder }))
}

/// Returns where a file is, or will be, on disk.
fn target_path(sources: &Sources, edit: &FileEdit<'_>) -> PathBuf {
    let on_disk = |file: FileId| {
        (sources.file(file).origin != Origin::Default)
            .then(|| PathBuf::from(&sources.file(file).shown_path))
    };
    let name = edit.path.rsplit('/').next().unwrap_or(edit.path);
    let next_to_sibling = || {
        edit.sibling
            .and_then(on_disk)
            .and_then(|path| path.parent().map(|folder| folder.join(name)))
    };
    edit.file
        .and_then(on_disk)
        .or_else(next_to_sibling)
        .unwrap_or_else(|| sources.root().join(edit.path))
}

/// Checks that writing `path` would not overwrite anything that was written since it was read, or
/// that could not be read.
fn check_unchanged(sources: &Sources, file: Option<FileId>, path: &Path) -> Result<(), Fault> {
    let read = file
        .filter(|file| sources.file(*file).origin != Origin::Default)
        .map(|file| sources.file(file).text());
    let refuse = |why: &str| Err(Fault::Usage(format!("`{}` {why}", path.display())));
    let unread = "exists but was not read; fix what `careleaf check` reports about it, or run the \
                  command again if it was created a moment ago";
    match (read, fs::read_to_string(path)) {
        (Some(read), Ok(on_disk))
            if on_disk.strip_prefix('\u{feff}').unwrap_or(&on_disk) == read =>
        {
            Ok(())
        }
        (None, Err(error)) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        (None, Ok(on_disk)) if on_disk.trim().is_empty() => {
            refuse("is empty; remove it, then run the command again")
        }
        (None, Ok(_)) => refuse(unread),
        (None, Err(error)) if error.kind() == std::io::ErrorKind::InvalidData => refuse(unread),
        (Some(_), Ok(_)) => refuse("was changed a moment ago; run the command again"),
        (_, Err(error)) => Err(Fault::io("read", path)(error)),
    }
}

/// Returns the text with the field set: in place if the field exists, otherwise at the end. `None`
/// if not every field starts a line.
fn with_field(text: &str, root: &Node, key: &str, value: &str) -> Option<String> {
    let Value::Map(entries) = &root.value else { return None };
    let starts = |node: &Node| node.span.start as usize;
    let starts_line =
        |node: &Node| starts(node) == 0 || text.as_bytes().get(starts(node) - 1) == Some(&b'\n');
    if !entries.iter().all(|(name, _)| starts_line(name)) {
        return None;
    }
    let line = format!("{key}: {value}\n");
    let Some(at) = entries.iter().position(|(name, _)| name.text() == Some(key)) else {
        let gap = if text.ends_with('\n') { "" } else { "\n" };
        return Some(format!("{text}{gap}{line}"));
    };
    let start = starts(&entries[at].0);
    let next = entries.get(at + 1).map_or(text.len(), |(name, _)| starts(name));
    // Comments and blank lines after the field belong to the next field.
    let mut end = start;
    let mut line_end = start;
    for part in text[start..next].split_inclusive('\n') {
        line_end += part.len();
        if !part.trim().is_empty() && !part.trim_start().starts_with('#') {
            end = line_end;
        }
    }
    Some(format!("{}{line}{}", &text[..start], &text[end..]))
}

/// Returns whether two records are equal except for one top-level field.
fn equal_except(before: &Node, after: &Node, key: &str) -> bool {
    let fields = |node: &Node| -> Vec<(String, String)> {
        let Value::Map(entries) = &node.value else { return Vec::new() };
        let others = entries.iter().filter(|(name, _)| name.text() != Some(key));
        others
            .map(|(name, value)| {
                (name.text().unwrap_or_default().to_owned(), without_positions(value))
            })
            .collect()
    };
    fields(before) == fields(after) && after.get(key).is_some()
}

/// Returns a textual form of a value without its positions, for comparison.
fn without_positions(node: &Node) -> String {
    match &node.value {
        Value::Scalar { text, plain } => format!("{plain}{text:?}"),
        Value::Null => "null".to_owned(),
        Value::List(items) => {
            format!("{:?}", items.iter().map(without_positions).collect::<Vec<_>>())
        }
        Value::Map(entries) => format!(
            "{:?}",
            entries
                .iter()
                .map(|(name, value)| (without_positions(name), without_positions(value)))
                .collect::<Vec<_>>()
        ),
    }
}

/// Writes the new text of a file under a temporary name, which a person recognizes if the write is
/// interrupted.
fn prepare_file(path: &Path, text: &str) -> Result<Replacement, Fault> {
    Replacement::write(path, TemporaryName::Recognizable, Readers::AsBefore, text.as_bytes())
        .map_err(Fault::io("write", path))
}

//! One text as it was read, with what is needed to detect that its file has not changed since.

#![expect(clippy::disallowed_methods, reason = "only the `source` module may read files")]

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs::{self, Metadata},
    io,
    path::Path,
    sync::{Arc, OnceLock},
    time::{Duration, SystemTime},
};

use thiserror::Error;

use super::pixel_picture;
use crate::digest::Digest;

/// The largest file that is read: 4 MiB. A care plan is a few kilobytes, a topic some tens.
const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// A file that was modified less than this before it was read may be modified again without any
/// visible change of its timestamps, so it is always read again.
const MIN_AGE: Duration = Duration::from_secs(2);

/// Texts of an earlier reading, by the path shown to authors.
pub(super) type KnownTexts<'a> = BTreeMap<&'a str, &'a Arc<FileText>>;

/// The reason why the text of a file cannot be read.
#[derive(Debug, Error)]
pub(super) enum UnreadableText {
    /// The system cannot read the file.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It is too large; its size in bytes.
    #[error("it is {0} bytes, which is over the limit of {limit} bytes", limit = MAX_FILE_BYTES)]
    TooLarge(u64),
    /// It is not UTF-8 text from here on.
    #[error("line {line}, column {column} is not UTF-8 text; save the file as UTF-8")]
    NotUtf8 {
        /// The line, counted from 1.
        line: usize,
        /// The column in bytes, counted from 1.
        column: usize,
    },
}

/// A text as it was read.
#[derive(Debug)]
pub(super) struct FileText {
    content: Cow<'static, str>,
    /// Metadata of the file the text was read from, if it had not been modified for a while.
    fingerprint: Option<Fingerprint>,
    digest: OnceLock<Digest>,
}

/// Metadata that changes when a file does: its size, the times of the last modification and of the
/// last status change, and its identity (device and inode).
#[derive(Debug, PartialEq, Eq)]
struct Fingerprint {
    size: u64,
    written: SystemTime,
    changed: (i64, i64),
    file: (u64, u64),
}

impl FileText {
    /// Makes a text from bytes, without a byte order mark. Fails with the reason if the bytes are
    /// not UTF-8.
    pub(super) fn from_bytes(bytes: Cow<'static, [u8]>) -> Result<Arc<Self>, UnreadableText> {
        Self::with_fingerprint(bytes, None)
    }

    /// Reads a file, or reuses the text of an earlier reading if the file has not changed.
    pub(super) fn read(path: &Path, known: &KnownTexts<'_>) -> Result<Arc<Self>, UnreadableText> {
        let meta = fs::metadata(path)?;
        let fingerprint = Fingerprint::from_metadata(&meta);
        if let Some(before) = known
            .get(shown_path(path).as_str())
            .filter(|before| before.fingerprint.is_some() && before.fingerprint == fingerprint)
        {
            return Ok(Arc::clone(before));
        }
        let reliable = fingerprint
            .filter(|fingerprint| fingerprint.written.elapsed().is_ok_and(|age| age > MIN_AGE));
        Self::with_fingerprint(read(path)?, reliable)
    }

    /// Reads a picture of pixels as the drawing that shows it.
    pub(super) fn read_picture(path: &Path) -> Result<Arc<Self>, UnreadableText> {
        let drawing = pixel_picture::drawing(&read(path)?);
        Self::with_fingerprint(Cow::Owned(drawing.into_bytes()), None)
    }

    fn with_fingerprint(
        bytes: Cow<'static, [u8]>,
        fingerprint: Option<Fingerprint>,
    ) -> Result<Arc<Self>, UnreadableText> {
        let words = match bytes {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes)
                .map(Cow::Borrowed)
                .map_err(|error| UnreadableText::not_utf8(bytes, &error)),
            Cow::Owned(bytes) => String::from_utf8(bytes)
                .map(Cow::Owned)
                .map_err(|error| UnreadableText::not_utf8(error.as_bytes(), &error.utf8_error())),
        };
        let words = match words? {
            Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text)),
            Cow::Owned(text) => {
                Cow::Owned(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
            }
        };
        Ok(Arc::new(Self { content: words, fingerprint, digest: OnceLock::new() }))
    }

    /// Returns the text.
    pub(super) fn as_str(&self) -> &str {
        &self.content
    }

    /// Returns the digest of the text, computed once.
    pub(super) fn digest(&self) -> Digest {
        *self.digest.get_or_init(|| Digest::from_parts(&[self.content.as_bytes()]))
    }
}

impl Fingerprint {
    /// Returns the metadata, or `None` on systems that do not give a file's identity and the time
    /// of its last status change: without these, an unchanged file cannot be recognized reliably.
    #[cfg(unix)]
    fn from_metadata(meta: &Metadata) -> Option<Self> {
        use std::os::unix::fs::MetadataExt;
        let changed = (meta.ctime(), meta.ctime_nsec());
        Some(Self {
            size: meta.len(),
            written: meta.modified().ok()?,
            changed,
            file: (meta.dev(), meta.ino()),
        })
    }

    #[cfg(not(unix))]
    fn from_metadata(_: &Metadata) -> Option<Self> {
        None
    }
}

/// Returns a path as it is shown to an author, without a leading `./`.
pub(super) fn shown_path(path: &Path) -> String {
    let shown = path.display().to_string();
    shown.strip_prefix("./").map(str::to_owned).unwrap_or(shown)
}

fn read(path: &Path) -> Result<Cow<'static, [u8]>, UnreadableText> {
    let size = fs::metadata(path)?.len();
    if size > MAX_FILE_BYTES {
        return Err(UnreadableText::TooLarge(size));
    }
    Ok(Cow::Owned(fs::read(path)?))
}

impl UnreadableText {
    /// Returns the place where bytes stop being UTF-8.
    pub(super) fn not_utf8(bytes: &[u8], error: &std::str::Utf8Error) -> Self {
        let before = &bytes[..error.valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        Self::NotUtf8 { line, column }
    }
}

//! One text as it was read, with what tells whether its file is still the same.
//!
//! Not for where it stands in a site: see `tree`.

#![expect(
    clippy::disallowed_methods,
    reason = "this room is the door in: it alone reads the site's files"
)]

use std::{
    borrow::Cow,
    collections::BTreeMap,
    fs::{self, Metadata},
    path::Path,
    sync::{Arc, OnceLock},
    time::{Duration, SystemTime},
};

use crate::digest::Digest;

/// The largest file that is read: 4 MiB. A care plan is a few kilobytes, a topic some tens.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// A file that was changed so shortly before it was read may change again without its times showing
/// it.
const UNSURE: Duration = Duration::from_secs(2);

/// Texts of an earlier reading, by their shown paths.
pub(super) type Known<'a> = BTreeMap<&'a str, &'a Arc<Text>>;

/// A text as it was read.
#[derive(Debug)]
pub(super) struct Text {
    words: Cow<'static, str>,
    /// What the file was like, if it came from one and had been left alone for a while.
    stamp: Option<Stamp>,
    digest: OnceLock<Digest>,
}

/// What changes with a file: its size, when it was written, when anything about it changed, and
/// which file it is.
#[derive(Debug, PartialEq, Eq)]
struct Stamp {
    size: u64,
    written: SystemTime,
    changed: (i64, i64),
    file: (u64, u64),
}

impl Text {
    /// A text from bytes, without a byte order mark; else why it is none.
    pub(super) fn of(bytes: Cow<'static, [u8]>) -> Result<Arc<Self>, String> {
        Self::with_stamp(bytes, None)
    }

    /// Reads a file, unless it is the same as in an earlier reading.
    pub(super) fn read(path: &Path, known: &Known<'_>) -> Result<Arc<Self>, String> {
        let meta = fs::metadata(path).map_err(|error| error.to_string())?;
        let stamp = Stamp::of(&meta);
        if let Some(before) = known
            .get(shown(path).as_str())
            .filter(|before| before.stamp.is_some() && before.stamp == stamp)
        {
            return Ok(Arc::clone(before));
        }
        let sure = stamp.filter(|stamp| stamp.written.elapsed().is_ok_and(|age| age > UNSURE));
        Self::with_stamp(read(path)?, sure)
    }

    fn with_stamp(bytes: Cow<'static, [u8]>, stamp: Option<Stamp>) -> Result<Arc<Self>, String> {
        let words = match bytes {
            Cow::Borrowed(bytes) => std::str::from_utf8(bytes)
                .map(Cow::Borrowed)
                .map_err(|error| not_utf8(bytes, &error)),
            Cow::Owned(bytes) => String::from_utf8(bytes)
                .map(Cow::Owned)
                .map_err(|error| not_utf8(error.as_bytes(), &error.utf8_error())),
        };
        let words = match words? {
            Cow::Borrowed(text) => Cow::Borrowed(text.strip_prefix('\u{feff}').unwrap_or(text)),
            Cow::Owned(text) => {
                Cow::Owned(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
            }
        };
        Ok(Arc::new(Self { words, stamp, digest: OnceLock::new() }))
    }

    /// The words.
    pub(super) fn as_str(&self) -> &str {
        &self.words
    }

    /// Their digest.
    pub(super) fn digest(&self) -> Digest {
        *self.digest.get_or_init(|| Digest::of(&[self.words.as_bytes()]))
    }
}

impl Stamp {
    /// Only systems that say which file it is and when anything of it changed can be relied on.
    #[cfg(unix)]
    fn of(meta: &Metadata) -> Option<Self> {
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
    fn of(_: &Metadata) -> Option<Self> {
        None
    }
}

/// A path as an author finds it.
pub(super) fn shown(path: &Path) -> String {
    let shown = path.display().to_string();
    shown.strip_prefix("./").map(str::to_owned).unwrap_or(shown)
}

fn read(path: &Path) -> Result<Cow<'static, [u8]>, String> {
    let size = fs::metadata(path).map_err(|error| error.to_string())?.len();
    if size > MAX_FILE_BYTES {
        return Err(format!("it holds {size} bytes, and at most {MAX_FILE_BYTES} are read"));
    }
    fs::read(path).map(Cow::Owned).map_err(|error| error.to_string())
}

pub(super) fn not_utf8(bytes: &[u8], error: &std::str::Utf8Error) -> String {
    let before = &bytes[..error.valid_up_to()];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    format!("line {line}, column {column} is not UTF-8 text; save the file as UTF-8")
}

//! Reads a file from outside the site: what a reviewer or a translation agency sent back.

#![expect(clippy::disallowed_methods, reason = "only the `source` module may read files")]

use std::{fmt::Display, fs, io::Read, path::Path};

use thiserror::Error;

use super::file_text::UnreadableText;
use crate::diag::Fault;

/// The largest such file that is read: 32 MiB, about ten times what a large site exports.
const MAX_EXTERNAL_BYTES: u64 = 32 * 1024 * 1024;

/// The reason why a file from outside the site is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
enum RejectedFile {
    #[error("it is not a regular file")]
    NotRegular,
    #[error("it is larger than the limit of {} bytes", MAX_EXTERNAL_BYTES)]
    TooLarge,
    #[error("it starts like UTF-16 text but is not valid UTF-16; save the file as UTF-8")]
    NotUtf16,
}

/// Reads a text file that the command line names. UTF-16 is read if the file starts with a byte
/// order mark, because spreadsheets write it.
///
/// # Errors
/// Fails if it is not a regular file, is too large, or is not text.
pub fn read_external(path: &Path) -> Result<String, Fault> {
    let refuse =
        |why: &dyn Display| Fault::Usage(format!("`{}` cannot be read: {why}", path.display()));
    let is_regular = fs::metadata(path).map_err(Fault::io("read", path))?.is_file();
    if !is_regular {
        return Err(refuse(&RejectedFile::NotRegular));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(Fault::io("read", path))?;
    // The file may grow while it is read, so the limit applies to the bytes read.
    file.take(MAX_EXTERNAL_BYTES + 1).read_to_end(&mut bytes).map_err(Fault::io("read", path))?;
    if bytes.len() as u64 > MAX_EXTERNAL_BYTES {
        return Err(refuse(&RejectedFile::TooLarge));
    }
    match bytes {
        bytes if bytes.starts_with(&[0xff, 0xfe]) => {
            decode_utf16(&bytes[2..], u16::from_le_bytes).map_err(|why| refuse(&why))
        }
        bytes if bytes.starts_with(&[0xfe, 0xff]) => {
            decode_utf16(&bytes[2..], u16::from_be_bytes).map_err(|why| refuse(&why))
        }
        bytes => {
            let text = String::from_utf8(bytes)
                .map_err(|error| UnreadableText::not_utf8(error.as_bytes(), &error.utf8_error()))
                .map_err(|why| refuse(&why))?;
            Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
        }
    }
}

/// Decodes UTF-16 whose byte order mark has been removed.
fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, RejectedFile> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    let text = String::from_utf16(&units).ok().filter(|_| rest.is_empty());
    text.ok_or(RejectedFile::NotUtf16)
}

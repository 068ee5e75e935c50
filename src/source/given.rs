//! Reads a file from outside the site: what a reviewer or a translation agency sent back.

#![expect(clippy::disallowed_methods, reason = "only the `source` module may read files")]

use std::{fs, io::Read, path::Path};

use super::text::not_utf8;
use crate::diag::Fault;

/// The largest such file that is read: 32 MiB, about ten times what a large site exports.
pub const MAX_GIVEN_BYTES: u64 = 32 * 1024 * 1024;

/// Reads a text file that the command line names. UTF-16 is read if the file starts with a byte
/// order mark, because spreadsheets write it.
///
/// # Errors
/// Fails if it is not a regular file, is too large, or is not text.
pub fn read_given(path: &Path) -> Result<String, Fault> {
    let refuse = |why: String| Fault::Usage(format!("`{}` cannot be read: {why}", path.display()));
    let plain = fs::metadata(path).map_err(Fault::io("read", path))?.is_file();
    if !plain {
        return Err(refuse("it is not a regular file".to_owned()));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(Fault::io("read", path))?;
    // The file may grow while it is read, so the limit applies to the bytes read.
    file.take(MAX_GIVEN_BYTES + 1).read_to_end(&mut bytes).map_err(Fault::io("read", path))?;
    if bytes.len() as u64 > MAX_GIVEN_BYTES {
        return Err(refuse(format!("it is larger than the limit of {MAX_GIVEN_BYTES} bytes")));
    }
    match bytes {
        bytes if bytes.starts_with(&[0xff, 0xfe]) => {
            wide(&bytes[2..], u16::from_le_bytes).map_err(refuse)
        }
        bytes if bytes.starts_with(&[0xfe, 0xff]) => {
            wide(&bytes[2..], u16::from_be_bytes).map_err(refuse)
        }
        bytes => {
            let text = String::from_utf8(bytes)
                .map_err(|error| refuse(not_utf8(error.as_bytes(), &error.utf8_error())))?;
            Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
        }
    }
}

/// Decodes UTF-16 whose byte order mark has been removed.
fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    let text = String::from_utf16(&units).ok().filter(|_| rest.is_empty());
    text.ok_or_else(|| {
        "it starts like UTF-16 text but is not valid UTF-16; save the file as UTF-8".to_owned()
    })
}

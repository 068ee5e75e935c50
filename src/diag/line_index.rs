//! Where the lines of a file start, so that the line and the column of a byte are found without
//! reading the file again for each diagnostic.

use std::{cell::RefCell, collections::BTreeMap, ops::Range, sync::Arc};

use super::span::FileId;

/// The distance in bytes between two places whose number of characters is remembered.
const STEP: usize = 1024;

/// The lines of one text.
#[derive(Debug)]
pub(super) struct LineIndex {
    /// The first byte of each line.
    starts: Vec<usize>,
    /// The number of characters before each multiple of [`STEP`].
    characters: Vec<usize>,
    length: usize,
}

impl LineIndex {
    fn new(text: &str) -> Self {
        let breaks = memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
        let mut characters = vec![0];
        for part in text.as_bytes().chunks_exact(STEP) {
            let before = characters.last().copied().unwrap_or_default();
            characters.push(before + count_characters(part));
        }
        let starts = std::iter::once(0).chain(breaks).collect();
        Self { starts, characters, length: text.len() }
    }

    /// Returns the number of the line that a byte is on, counted from zero.
    pub(super) fn line(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte).saturating_sub(1)
    }

    /// Returns the bytes of these lines with their line breaks. Lines after the last one are empty.
    pub(super) fn bytes(&self, lines: Range<usize>) -> Range<usize> {
        let start = |line: usize| self.starts.get(line).copied().unwrap_or(self.length);
        start(lines.start)..start(lines.end)
    }

    /// Returns the line and the column in characters of a byte, both counted from one. A byte
    /// within a character counts as the start of that character.
    pub(super) fn line_column(&self, text: &str, byte: usize) -> (usize, usize) {
        let byte = (0..=byte.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
        let byte = byte.unwrap_or_default();
        let line = self.line(byte);
        let before = |at: usize| {
            let known = at / STEP;
            self.characters[known] + count_characters(&text.as_bytes()[known * STEP..at])
        };
        (line + 1, before(byte) - before(self.starts[line]) + 1)
    }
}

/// Returns the number of characters that start in these bytes of a text.
fn count_characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

/// The lines of each file that diagnostics point into. Each file is read once.
#[derive(Debug, Default)]
pub(super) struct LineIndexes(RefCell<BTreeMap<FileId, Arc<LineIndex>>>);

impl LineIndexes {
    /// Returns the lines of a file with this text.
    pub(super) fn of_file(&self, file: FileId, text: &str) -> Arc<LineIndex> {
        let mut indexes = self.0.borrow_mut();
        Arc::clone(indexes.entry(file).or_insert_with(|| Arc::new(LineIndex::new(text))))
    }
}

#[cfg(test)]
mod tests {
    use super::LineIndex;

    #[test]
    fn lines_and_columns_are_those_of_counting() {
        let text = format!("{}\n\né{}\r\n薬 x", "aé薬".repeat(700), "ö".repeat(2000));
        let index = LineIndex::new(&text);
        for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let before = &text[..byte];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().map_or(0, |tail| tail.chars().count()) + 1;
            assert_eq!(index.line_column(&text, byte), (line, column), "byte {byte}");
        }
        assert_eq!(index.line_column(&text, text.len() + 9), (4, 4));
        assert_eq!(index.line_column(&text, 2), (1, 2), "within a character");
        assert_eq!(&text[index.bytes(1..2)], "\n");
        assert_eq!(&text[index.bytes(3..9)], "薬 x");
    }
}

//! The signs that end a sentence.

/// The signs that end a sentence in the scripts of the languages that the program knows: of Latin,
/// Chinese, Arabic, Urdu, Devanagari, Burmese, Ethiopic and Armenian.
pub const SENTENCE_ENDS: [char; 13] =
    ['.', '!', '?', '。', '！', '？', '؟', '۔', '।', '။', '።', '։', '…'];

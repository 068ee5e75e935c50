//! Counts in messages.

/// Returns a count with its noun, such as "1 text" or "12 texts". The plural must end in `s`.
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn one_is_singular() {
        assert_eq!([0, 1, 2].map(|count| counted(count, "text")), ["0 texts", "1 text", "2 texts"]);
    }
}

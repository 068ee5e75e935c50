//! The keys that a phone dials, read off a number as people write it.
//!
//! Not for checking numbers: see `site::kinds`.

/// The keys that a phone dials, with a leading plus if there is one; an extension after a pause.
pub(super) fn dialled(phone: &str) -> String {
    let (number, extension) =
        phone.split_once("ext").map_or((phone, None), |(number, ext)| (number, Some(ext)));
    // Star and hash are keys too; an address writes the hash in another way.
    let keys = |text: &str| {
        text.chars()
            .filter(|c| c.is_ascii_digit() || matches!(c, '*' | '#'))
            .collect::<String>()
            .replace('#', "%23")
    };
    let before = number.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default();
    let plus = if before.contains('+') { "+" } else { "" };
    let extension = extension.map(|ext| format!(",{}", keys(ext))).unwrap_or_default();
    format!("{plus}{}{extension}", keys(number))
}

#[cfg(test)]
mod tests {
    use super::dialled;

    #[test]
    fn phones_dial_what_they_show() {
        assert_eq!(dialled("555-0142"), "5550142");
        assert_eq!(dialled("+1 (555) 010-0142 ext. 7"), "+15550100142,7");
        assert_eq!(dialled("(+49) 30 555 0142"), "+49305550142");
        assert_eq!(dialled("*4141"), "*4141");
        assert_eq!(dialled("#31# 555-0142"), "%2331%235550142");
    }
}

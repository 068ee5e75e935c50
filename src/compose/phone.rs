//! Turns a phone number as people write it into what a phone dials.

/// Returns what a `tel:` link dials: the keys of the number, with its leading plus if there is one,
/// and an extension after a pause (a comma).
pub(super) fn dial_string(phone: &str) -> String {
    let (number, extension) =
        phone.split_once("ext").map_or((phone, None), |(number, ext)| (number, Some(ext)));
    // Star and hash are keys too; a hash must be percent-encoded in a link.
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
    use super::dial_string;

    #[test]
    fn phones_dial_what_they_show() {
        assert_eq!(dial_string("555-0142"), "5550142");
        assert_eq!(dial_string("+1 (555) 010-0142 ext. 7"), "+15550100142,7");
        assert_eq!(dial_string("(+49) 30 555 0142"), "+49305550142");
        assert_eq!(dial_string("*4141"), "*4141");
        assert_eq!(dial_string("#31# 555-0142"), "%2331%235550142");
    }
}

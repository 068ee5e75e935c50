//! Recognizes a person's record by what is in it, wherever in a site it was put.

/// Whether a text is a care plan, by fields that only a care plan has, whatever the name of its file.
pub(super) fn is_record_text(text: &str) -> bool {
    const FIELDS: [&str; 7] = ["preferred_name", "legal_name", "birth_date", "record_number", "relapse_plan", "early_signs", "other_medicines"];
    let is_field = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let before = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            before && text[at + name.len()..].trim_start_matches(['"', '\'', ' ']).starts_with(':')
        })
    };
    FIELDS.iter().filter(|name| is_field(name)).count() > 1
}

#[cfg(test)]
mod tests {
    use super::is_record_text;

    #[test]
    fn a_record_is_known_by_its_fields_and_prose_about_them_is_none() {
        assert!(is_record_text("id: a\nperson: { preferred_name: A, birth_date: 1961-07-13 }\n"));
        assert!(is_record_text("{ \"preferred_name\": \"A\", \"relapse_plan\": {} }"));
        assert!(!is_record_text("The fields are preferred_name and birth_date.\n"));
        assert!(!is_record_text("my_preferred_name: a\nmy_birth_date: b\n"));
    }
}

//! Recognizes a person's record by what is in it, wherever in a site it was put, and a folder of
//! records that is in the wrong place.

use std::{fs, path::Path};

use crate::diag::{Diagnostic, Fault, Place};

/// Whether a text is a care plan, by fields that only a care plan has, whatever the name of its
/// file.
pub(super) fn is_record_text(text: &str) -> bool {
    const FIELDS: [&str; 7] = [
        "preferred_name",
        "legal_name",
        "birth_date",
        "record_number",
        "relapse_plan",
        "early_signs",
        "other_medicines",
    ];
    let is_field = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let before = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            before && text[at + name.len()..].trim_start_matches(['"', '\'', ' ']).starts_with(':')
        })
    };
    FIELDS.iter().filter(|name| is_field(name)).count() > 1
}

/// Records that lie in the site's own folders would be public sources too, or the site's files
/// would be records.
pub(super) fn apart(site: &Path, records: &Path, rooms: &[&str]) -> Result<(), Fault> {
    let real = fs::canonicalize(records).map_err(Fault::io("read the folder", records))?;
    for room in rooms {
        let Ok(room) = fs::canonicalize(site.join(room)) else { continue };
        if real.starts_with(&room) || room.starts_with(&real) {
            return Err(Fault::Usage(format!(
                "the records in `{}` and the site's folder `{}` lie within each other; keep records in a folder of their own",
                records.display(),
                room.display()
            )));
        }
    }
    Ok(())
}

/// A record that would be passed over for its name.
pub(super) fn misnamed(shown: String) -> Diagnostic {
    Diagnostic::error(
        "record-id",
        Place::Path(shown),
        "the name of a record ends in `.yaml`, in small letters",
    )
    .help("rename this file, or move it out of the folder of records")
}

/// Whether a file in a folder of records has the ending of another program for YAML, so that it
/// would be passed over.
pub(super) fn has_wrong_ending(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["yaml", "yml"].iter().any(|yaml| ending.eq_ignore_ascii_case(yaml)) && ending != "yaml"
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

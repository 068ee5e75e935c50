//! Recognizes a person's record by its contents, wherever in a site it was put, and a folder of
//! records that is in the wrong place.

use std::{fs, path::Path};

use crate::diag::{Diagnostic, Fault, Place};

/// Returns whether a text is a care plan, whatever its file name: it has at least two fields that
/// only a care plan has.
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

/// Checks that the records folder and the site's folders do not contain each other: records inside
/// the site's folders would also be public sources, and the other way around the site's files would
/// be read as records.
///
/// # Errors
/// Fails if they overlap, or if the records folder cannot be resolved.
pub(super) fn check_separate_folders(
    site: &Path,
    records: &Path,
    site_folders: &[&str],
) -> Result<(), Fault> {
    let real = fs::canonicalize(records).map_err(Fault::io("read the folder", records))?;
    for name in site_folders {
        let Ok(folder) = fs::canonicalize(site.join(name)) else { continue };
        if real.starts_with(&folder) || folder.starts_with(&real) {
            return Err(Fault::Usage(format!(
                "the records folder `{}` and the site's folder `{}` overlap; use separate folders, \
                 so that no record is published",
                records.display(),
                folder.display()
            )));
        }
    }
    Ok(())
}

/// Reports a record that would be skipped because of its file name.
pub(super) fn misnamed_record(shown: String) -> Diagnostic {
    Diagnostic::error(
        "record-id",
        Place::Path(shown),
        "the file name of a record must end in `.yaml`, in lowercase",
    )
    .help("rename this file, or move it out of the records folder")
}

/// Returns whether a file has a YAML extension that careleaf does not read (such as `.yml` or
/// `.YAML`), so that a record under this name would be skipped.
pub(super) fn has_wrong_extension(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["yaml", "yml"].iter().any(|yaml| ending.eq_ignore_ascii_case(yaml)) && ending != "yaml"
}

#[cfg(test)]
mod tests {
    use super::is_record_text;

    #[test]
    fn a_record_is_recognized_by_its_fields_and_prose_about_them_is_not() {
        assert!(is_record_text("id: a\nperson: { preferred_name: A, birth_date: 1961-07-13 }\n"));
        assert!(is_record_text("{ \"preferred_name\": \"A\", \"relapse_plan\": {} }"));
        assert!(!is_record_text("The fields are preferred_name and birth_date.\n"));
        assert!(!is_record_text("my_preferred_name: a\nmy_birth_date: b\n"));
    }
}

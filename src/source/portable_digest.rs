//! A digest of everything that was read which is the same on every machine, wherever the folders of
//! the site and of its records are.

use std::fmt::Write;

use rayon::prelude::*;

use super::sources::Sources;
use crate::{
    diag::{FileId, Place, Report},
    digest::Digest,
};

impl Sources {
    /// Returns a digest of every file that was read, with its number, and of the problems with the
    /// others. It does not depend on where the folders are.
    pub fn portable_digest(&self) -> Digest {
        let files: Vec<(&str, FileId)> = self
            .below("")
            .flat_map(|path| self.layers(path).iter().map(move |file| (path, *file)))
            .collect();
        files.par_iter().for_each(|(_, file)| {
            self.file(*file).digest();
        });
        let mut listing = String::with_capacity(files.len() * 160);
        for (path, file) in files {
            let source = self.file(file);
            // Writing to a string does not fail.
            let _ = writeln!(listing, "{path}\n{} {:?}", file.0, source.origin);
            let _ = writeln!(listing, "{}", source.digest());
        }
        let mut problems = Report::new();
        self.report(&mut problems);
        for problem in problems.iter() {
            let path = match &problem.place {
                Place::Path(shown) => self.path_in_site(shown),
                place => format!("{place:?}"),
            };
            let _ = writeln!(listing, "{} {path}", problem.rule);
        }
        for name in self.record_names() {
            let _ = writeln!(listing, "{name}");
        }
        Digest::from_parts(&[listing.as_bytes()])
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::disallowed_methods, reason = "the test needs real folders")]

    use std::{fs, path::Path};

    use super::Sources;

    #[test]
    fn the_same_files_have_the_same_digest_wherever_they_are() {
        let [one, other] = [(); 2].map(|()| tempfile::tempdir().expect("a folder for the test"));
        let write = |folder: &Path, path: &str, text: &str| {
            let file = folder.join("content").join(path);
            fs::create_dir_all(file.parent().expect("it has a folder")).expect("it can be made");
            fs::write(file, text).expect("it can be written");
        };
        let digest =
            |folder: &Path| Sources::open(folder, None).expect("it can be read").portable_digest();
        for folder in [one.path(), other.path()] {
            write(folder, "site.yaml", "name: { en: A }\n");
            write(folder, "unknown.xyz", "a file of a kind that is not read\n");
        }
        let of_one = digest(one.path());
        assert_eq!(of_one, digest(other.path()));
        assert_ne!(
            Sources::open(one.path(), None).expect("it can be read").digest(),
            Sources::open(other.path(), None).expect("it can be read").digest(),
            "the other digest depends on the place"
        );
        write(other.path(), "site.yaml", "name: { en: B }\n");
        assert_ne!(of_one, digest(other.path()));
        write(one.path(), "care-plans/sam.yaml", "id: sam\n");
        assert_ne!(of_one, digest(one.path()));
    }
}

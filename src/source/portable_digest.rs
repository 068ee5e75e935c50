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

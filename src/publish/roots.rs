//! The roots: one folder per realm, which do not lie within each other, and the publisher that holds them.
//!
//! Not for what is written into them: see `stage`.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Component, Path, PathBuf},
};

use super::{
    manifest::Entry,
    stage::{Root, Tally},
};
use crate::{
    diag::Fault,
    digest::Digest,
    document::{Artifact, Claim, Counted, Sink},
    privacy::Realm,
};

/// Where a build writes.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Public pages go into `public/` below this, pages for reviewers into `review/`.
    pub out: PathBuf,
    /// Private pages go here.
    pub private_out: PathBuf,
}

/// Holds the roots of a build.
#[derive(Debug)]
pub struct Publisher {
    roots: BTreeMap<Realm, Root>,
}

impl Publisher {
    /// Takes hold of the roots and finishes or undoes a commit that was cut short.
    ///
    /// # Errors
    /// Fails if the roots lie within each other, cannot be written, are held by another build, or if others
    /// can read the private one.
    pub fn open(folders: &Folders, private: bool) -> Result<Self, Fault> {
        let out = absolute(&folders.out)?;
        let private_out = absolute(&folders.private_out)?;
        if out.starts_with(&private_out) || private_out.starts_with(&out) {
            return Err(Fault::Usage(format!(
                "the private folder `{}` and the public folder `{}` lie within each other; keep them apart, so that publishing one never publishes the other",
                folders.private_out.display(),
                folders.out.display()
            )));
        }
        let mut roots = BTreeMap::new();
        roots.insert(Realm::Public, Root::open(out.join("public"), out.join(".careleaf/public"), Realm::Public)?);
        roots.insert(Realm::Review, Root::open(out.join("review"), out.join(".careleaf/review"), Realm::Review)?);
        // Without private documents now or before, no private folder is made.
        if private || private_out.join(".careleaf").exists() {
            roots.insert(Realm::Private, Root::open(private_out.clone(), private_out.join(".careleaf"), Realm::Private)?);
        }
        Ok(Self { roots })
    }

    /// Puts the staged files of a realm in place, notes the fonts they are set in, and removes what is no longer made, where `prune` says so.
    ///
    /// # Errors
    /// Fails if a file cannot be put in place; the next build finishes what was begun.
    pub fn commit(&self, realm: Realm, fonts: &BTreeMap<String, Digest>, prune: &dyn Fn(&str, &Entry) -> bool) -> Result<Tally, Fault> {
        self.roots.get(&realm).map_or_else(|| Ok(Tally::default()), |root| root.commit(fonts, prune))
    }

    /// Throws the staged files of a realm away; what stands there stays.
    ///
    /// # Errors
    /// Fails if they cannot be removed.
    pub fn abandon(&self, realm: Realm) -> Result<(), Fault> {
        self.roots.get(&realm).map_or(Ok(()), Root::abandon)
    }
}

impl Sink for Publisher {
    fn put(&self, artifact: Artifact) -> Result<Counted, Fault> {
        let root = self
            .roots
            .get(&artifact.realm)
            .ok_or_else(|| Fault::Usage("a private document came up in a build without private documents".to_owned()))?;
        root.put(artifact)
    }

    fn keep(&self, claim: Claim<'_>) -> Result<bool, Fault> {
        self.roots.get(&claim.realm).map_or(Ok(false), |root| root.keep(claim))
    }
}

/// The real place of a folder that may not exist yet: the part that exists is resolved, the rest appended.
fn absolute(path: &Path) -> Result<PathBuf, Fault> {
    let whole = std::path::absolute(path).map_err(Fault::io("find the folder", path))?;
    let mut existing = whole.as_path();
    let mut rest = Vec::new();
    loop {
        match fs::canonicalize(existing) {
            Ok(real) => {
                let rest: PathBuf = rest.iter().rev().collect();
                if rest.components().any(|part| part == Component::ParentDir) {
                    return Err(Fault::Usage(format!("`{}` leads upwards through a folder that does not exist", path.display())));
                }
                return Ok(if rest.as_os_str().is_empty() { real } else { real.join(rest) });
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                rest.push(existing.file_name().map(PathBuf::from).unwrap_or_default());
                existing = existing.parent().ok_or_else(|| Fault::io("find the folder", path)(error))?;
            }
            Err(error) => return Err(Fault::io("find the folder", path)(error)),
        }
    }
}

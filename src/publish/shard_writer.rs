//! The folders of a shard that is being made. Nothing in them is published: they have no `public`
//! folder, and no page that leads to the others.
//!
//! [`super::shard_reader`] reads them again.

use std::{collections::BTreeMap, path::PathBuf};

use serde::Serialize;

use super::{
    manifest::{self, Manifest},
    permissions::{guard_private_root, make_folders},
    real_folder::RealFolder,
    root::{OutputRoot, UnlistedFiles},
    roots::{BuildFolders, refuse_overlap},
    shard_list::{BuildFingerprint, FILES, MadeShard, STATE, ShardList},
};
use crate::{
    diag::Fault,
    digest::Digest,
    document::{Artifact, CacheClaim, PutOutcome, Sink},
    privacy::Realm,
};

/// The folders of one shard, locked while it is made.
#[derive(Debug)]
pub struct ShardWriter {
    fingerprint: BuildFingerprint,
    number: (u32, u32),
    folders: BTreeMap<Realm, PathBuf>,
    roots: BTreeMap<Realm, OutputRoot>,
}

impl ShardWriter {
    /// Locks the folders of a shard and marks them as unfinished. `folders` are those of the shard,
    /// `site` those of the site that is gathered later. `number` counts from zero and says how many
    /// shards there are.
    ///
    /// # Errors
    /// Fails if a folder overlaps another that is read or written (then nothing was written), if it
    /// cannot be written or is locked, or if other users can read the private one.
    pub fn open<R: Serialize>(
        folders: &BuildFolders,
        site: &BuildFolders,
        private: bool,
        fingerprint: &BuildFingerprint,
        number: (u32, u32),
    ) -> Result<Self, Fault> {
        let mut own = BTreeMap::from([(Realm::Public, folders.out.clone())]);
        if private {
            own.insert(Realm::Private, folders.private_out.clone());
        }
        guard_folders(&own, folders, site)?;
        let mut roots = BTreeMap::new();
        for (realm, folder) in &own {
            let state = folder.join(STATE);
            guard_private_root(folder, &state, *realm)?;
            // Nobody but its owner reads a shard, also its public pages.
            make_folders(folder, Realm::Private)?;
            let files = folder.join(FILES);
            roots.insert(*realm, OutputRoot::open(files, state, *realm, UnlistedFiles::Refuse)?);
            // From now on, `gather` refuses what an earlier run left here.
            ShardList::<R>::new(fingerprint, number, *realm).write(folder)?;
        }
        Ok(Self { fingerprint: fingerprint.clone(), number, folders: own, roots })
    }

    /// Puts the files of a realm in place, removes those that are no longer made, and returns the
    /// list of all.
    ///
    /// # Errors
    /// Fails if a file cannot be put in place or removed.
    pub fn commit(
        &self,
        realm: Realm,
        fonts: &BTreeMap<String, Digest>,
    ) -> Result<Manifest, Fault> {
        let Some(root) = self.roots.get(&realm) else { return Ok(Manifest::default()) };
        root.commit(fonts, &|_, _| true)?;
        Ok(manifest::read_json(&root.manifest_path())?.unwrap_or_default())
    }

    /// Discards what was staged in this run; what an earlier run put in place stays.
    ///
    /// # Errors
    /// Fails if it cannot be removed.
    pub fn abandon(&self, realm: Realm) -> Result<(), Fault> {
        self.roots.get(&realm).map_or(Ok(()), OutputRoot::abandon)
    }

    /// Writes the list of a realm, which makes the shard a finished one.
    ///
    /// # Errors
    /// Fails if it cannot be written.
    pub fn finish<R: Serialize>(&self, realm: Realm, made: MadeShard<R>) -> Result<(), Fault> {
        let Some(folder) = self.folders.get(&realm) else { return Ok(()) };
        let list = ShardList::new(&self.fingerprint, self.number, realm);
        ShardList { made: Some(made), ..list }.write(folder)
    }
}

impl Sink for ShardWriter {
    fn put(&self, artifact: Artifact) -> Result<PutOutcome, Fault> {
        let root = self.roots.get(&artifact.realm).ok_or_else(|| {
            Fault::Usage("a document was made that does not belong into a shard".to_owned())
        })?;
        root.put(artifact)
    }

    fn keep_unchanged(&self, claim: CacheClaim<'_>) -> Result<bool, Fault> {
        self.roots.get(&claim.realm).map_or(Ok(false), |root| root.keep(claim))
    }
}

/// Refuses folders that overlap each other, a folder that is read, or the output of a build.
fn guard_folders(
    own: &BTreeMap<Realm, PathBuf>,
    folders: &BuildFolders,
    site: &BuildFolders,
) -> Result<(), Fault> {
    let published = [&site.out, &site.private_out].into_iter().cloned();
    let read = folders.source_folders.iter().cloned().chain(folders.records.clone());
    let others: Vec<PathBuf> = published.chain(read).collect();
    for (realm, folder) in own {
        let siblings = own.iter().filter(|(other, _)| *other != realm).map(|(_, path)| path);
        for other in others.iter().chain(siblings) {
            // Each may be a link.
            for written in [folder.clone(), folder.join(FILES), folder.join(STATE)] {
                refuse_overlap(&written, other, "a shard touches nothing but its own files")?;
            }
        }
        // A link may lead into the output of a build.
        let resolved = RealFolder::resolve(folder)?;
        let is_of_build = |above: &&std::path::Path| {
            let state = above.join(".careleaf");
            state.join("public").is_dir() || state.join("manifest.json").is_file()
        };
        if let Some(build) = resolved.path().ancestors().find(is_of_build) {
            return Err(Fault::Usage(format!(
                "`{}` is in the output folder `{}` of a build; choose a new folder for each shard",
                folder.display(),
                build.display()
            )));
        }
    }
    Ok(())
}

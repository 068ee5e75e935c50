//! The root folders, one per realm, which must not overlap, and the publisher that owns them.
//!
//! `root` writes the files of one root.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

use super::{
    manifest::ManifestEntry,
    real_folder::RealFolder,
    root::{CommitTally, OutputRoot, UnlistedFiles},
    shard_list::is_shard_folder,
};
use crate::{
    diag::Fault,
    digest::Digest,
    document::{Artifact, CacheClaim, PutOutcome, Sink},
    layout,
    privacy::Realm,
};

/// Name of the folder in which the roots keep their state.
const STATE: &str = ".careleaf";

/// The folders that a build reads and writes.
#[derive(Clone, Debug)]
pub struct BuildFolders {
    /// Output folder: public pages go into `public/` below it, review pages into `review/`.
    pub out: PathBuf,
    /// Output folder for private pages.
    pub private_out: PathBuf,
    /// Source folders of the site.
    pub source_folders: Vec<PathBuf>,
    /// The folder of the records, if it is outside the source folders.
    pub records: Option<PathBuf>,
}

/// The open roots of a build.
#[derive(Debug)]
pub struct Publisher {
    roots: BTreeMap<Realm, OutputRoot>,
}

impl Publisher {
    /// Locks the roots and finishes or discards an interrupted commit.
    ///
    /// # Errors
    /// Fails if the roots overlap each other or a folder that is read (then nothing was written),
    /// cannot be written, or are locked by another build, or if other users can read the private
    /// root.
    pub fn open(
        folders: &BuildFolders,
        private: bool,
        unlisted: UnlistedFiles,
    ) -> Result<Self, Fault> {
        for folder in [&folders.out, &folders.private_out] {
            if is_shard_folder(folder) {
                return Err(Fault::Usage(format!(
                    "`{}` is the folder of a shard; choose another folder for the whole site",
                    folder.display()
                )));
            }
        }
        let OutputFolders { public, review, state, private_out, private_state, .. } =
            OutputFolders::resolve(folders)?.checked_for_overlap(folders)?;
        let open = |folder, state, realm| OutputRoot::open(folder, state, realm, unlisted);
        let mut roots = BTreeMap::new();
        roots.insert(
            Realm::Public,
            open(public.path(), state.path().join("public"), Realm::Public)?,
        );
        roots.insert(
            Realm::Review,
            open(review.path(), state.path().join("review"), Realm::Review)?,
        );
        // Without private documents, now or in an earlier build, no private folder is created.
        if private || private_state.path().exists() {
            roots.insert(
                Realm::Private,
                open(private_out.path(), private_state.path(), Realm::Private)?,
            );
        }
        Ok(Self { roots })
    }

    /// Returns the open roots.
    pub(super) fn roots(&self) -> &BTreeMap<Realm, OutputRoot> {
        &self.roots
    }

    /// Puts the staged files of a realm in place, records the fonts they are typeset in, and
    /// removes files that are no longer made if `prune` selects them.
    ///
    /// # Errors
    /// Fails if a file cannot be put in place; the next build then finishes the commit.
    pub fn commit(
        &self,
        realm: Realm,
        fonts: &BTreeMap<String, Digest>,
        prune: &dyn Fn(&str, &ManifestEntry) -> bool,
    ) -> Result<CommitTally, Fault> {
        self.roots
            .get(&realm)
            .map_or_else(|| Ok(CommitTally::default()), |root| root.commit(fonts, prune))
    }

    /// Discards the staged files of a realm; its published files stay as they are.
    ///
    /// # Errors
    /// Fails if they cannot be removed.
    pub fn abandon(&self, realm: Realm) -> Result<(), Fault> {
        self.roots.get(&realm).map_or(Ok(()), OutputRoot::abandon)
    }
}

impl Sink for Publisher {
    fn put(&self, artifact: Artifact) -> Result<PutOutcome, Fault> {
        let root = self.roots.get(&artifact.realm).ok_or_else(|| {
            Fault::Usage(
                "a private document was made in a build without private documents".to_owned(),
            )
        })?;
        root.put(artifact)
    }

    fn keep_unchanged(&self, claim: CacheClaim<'_>) -> Result<bool, Fault> {
        self.roots.get(&claim.realm).map_or(Ok(false), |root| root.keep(claim))
    }
}

/// The real paths of all folders that a build writes.
struct OutputFolders {
    out: RealFolder,
    public: RealFolder,
    review: RealFolder,
    state: RealFolder,
    private_out: RealFolder,
    private_state: RealFolder,
}

impl OutputFolders {
    /// Resolves each folder separately, because each may be a link.
    fn resolve(folders: &BuildFolders) -> Result<Self, Fault> {
        let below = |folder: &Path, name: &str| RealFolder::resolve(&folder.join(name));
        Ok(Self {
            out: RealFolder::resolve(&folders.out)?,
            public: below(&folders.out, "public")?,
            review: below(&folders.out, "review")?,
            state: below(&folders.out, STATE)?,
            private_out: RealFolder::resolve(&folders.private_out)?,
            private_state: below(&folders.private_out, STATE)?,
        })
    }

    /// Returns the places unchanged if none overlaps another or a folder that is read.
    fn checked_for_overlap(self, folders: &BuildFolders) -> Result<Self, Fault> {
        let Self { out, public, review, state, private_out, private_state } = &self;
        let refuse = refused_overlap;
        for private in [private_out, private_state] {
            if let Some(shared) =
                [out, public, review, state].into_iter().find(|shared| private.overlaps(shared))
            {
                return refuse(private, shared, "publishing one never publishes the other");
            }
        }
        for shared in [out, public, review] {
            if let Some(link) = link_targets(&shared.path()).find(|link| link.overlaps(private_out))
            {
                return refuse(private_out, &link, "publishing one never publishes the other");
            }
        }
        if !private_out.contains(private_state) {
            return Err(Fault::UnsafePath { path: private_state.named_path().to_owned() });
        }
        for (one, other) in [(public, review), (public, state), (review, state)] {
            if one.overlaps(other) {
                return refuse(one, other, "publishing the site publishes nothing else");
            }
        }
        let made = [public, review, state, private_out, private_state];
        let sources = folders.source_folders.iter().map(|folder| (folder, &made[..]));
        let with_out = [&made[..], &[out]].concat();
        for (read, made) in
            sources.chain(folders.records.iter().map(|records| (records, &with_out[..])))
        {
            let read = RealFolder::resolve(read)?;
            if let Some(made) = made.iter().find(|made| made.overlaps(&read)) {
                return refuse(
                    made,
                    &read,
                    "no output is read as a source, and no source is published",
                );
            }
        }
        Ok(self)
    }
}

/// Refuses two folders if one of them is inside the other, or both are the same.
///
/// # Errors
/// Fails if they overlap, or if one of them cannot be inspected. `why` says what separate folders
/// are for.
pub(super) fn refuse_overlap(one: &Path, other: &Path, why: &str) -> Result<(), Fault> {
    let (one, other) = (RealFolder::resolve(one)?, RealFolder::resolve(other)?);
    if one.overlaps(&other) { refused_overlap(&one, &other, why) } else { Ok(()) }
}

fn refused_overlap<T>(one: &RealFolder, other: &RealFolder, why: &str) -> Result<T, Fault> {
    let (one, other) = (display_folder(one), display_folder(other));
    Err(Fault::Usage(format!(
        "the folders {one} and {other} overlap; use separate folders, so that {why}"
    )))
}

/// Returns the targets of the links below a folder; broken links are skipped. No link is followed
/// during the walk.
fn link_targets(folder: &Path) -> impl Iterator<Item = RealFolder> {
    let entries = WalkDir::new(folder).min_depth(1).into_iter().filter_map(Result::ok);
    entries
        .filter(|entry| entry.path_is_symlink())
        .filter_map(|entry| RealFolder::resolve(entry.path()).ok())
}

/// Formats a folder as the user named it, with its real path if that differs.
fn display_folder(folder: &RealFolder) -> String {
    let (named, real) = (folder.named_path(), folder.path());
    if named == real {
        format!("`{}`", named.display())
    } else {
        format!("`{}` (which is `{}`)", named.display(), real.display())
    }
}

/// Refuses to write a person's document into a folder that a build publishes or reads as a source.
///
/// # Errors
/// Fails if the file would be in such a folder, or if its folder cannot be inspected.
pub(super) fn guard_private_file(file: &Path, site: &Path) -> Result<(), Fault> {
    let parent =
        file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = RealFolder::resolve(parent)?;
    let refuse = |why: &str| {
        Err(Fault::Usage(format!(
            "cannot write `{}`: its folder {why}; choose another folder",
            file.display()
        )))
    };
    // Each root of careleaf, also of another site, has its state in a folder next to it.
    let is_root = |place: &Path| {
        let name =
            place.file_name().filter(|name| ["public", "review"].iter().any(|root| name == root));
        name.zip(place.parent()).is_some_and(|(name, out)| out.join(STATE).join(name).is_dir())
    };
    if folder.path().ancestors().any(is_root)
        || RealFolder::resolve(&site.join("out"))?.contains(&folder)
    {
        return refuse("is published by a build, but this document is for one person only");
    }
    for source_folder in layout::SOURCE_FOLDERS {
        if RealFolder::resolve(&site.join(source_folder))?.contains(&folder) {
            return refuse("is a source folder of the site");
        }
    }
    Ok(())
}

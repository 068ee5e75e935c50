//! The roots: one folder per realm, which really lie apart, and the publisher that holds them.
//!
//! Not for what is written into them: see `stage`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use walkdir::WalkDir;

use super::{
    manifest::Entry,
    real::RealFolder,
    stage::{Root, Tally},
};
use crate::{
    diag::Fault,
    digest::Digest,
    document::{Artifact, Claim, Counted, Sink},
    privacy::Realm,
};

/// Where a root keeps its state.
const STATE: &str = ".careleaf";

/// Where a build reads and writes.
#[derive(Clone, Debug)]
pub struct Folders {
    /// Public pages go into `public/` below this, pages for reviewers into `review/`.
    pub out: PathBuf,
    /// Private pages go here.
    pub private_out: PathBuf,
    /// Folders of the site that are read.
    pub rooms: Vec<PathBuf>,
    /// The folder of the records, if it is not one of these.
    pub records: Option<PathBuf>,
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
    /// Fails if the roots lie within each other or within what is read, cannot be written, are held
    /// by another build, or if others can read the private one. Nothing is written then.
    pub fn open(folders: &Folders, private: bool) -> Result<Self, Fault> {
        let Places { public, review, state, private_out, private_state, .. } =
            Places::find(folders)?.apart(folders)?;
        let mut roots = BTreeMap::new();
        roots.insert(
            Realm::Public,
            Root::open(public.path(), state.path().join("public"), Realm::Public)?,
        );
        roots.insert(
            Realm::Review,
            Root::open(review.path(), state.path().join("review"), Realm::Review)?,
        );
        // Without private documents now or before, no private folder is made.
        if private || private_state.path().exists() {
            roots.insert(
                Realm::Private,
                Root::open(private_out.path(), private_state.path(), Realm::Private)?,
            );
        }
        Ok(Self { roots })
    }

    /// Puts the staged files of a realm in place, notes the fonts they are set in, and removes what
    /// is no longer made, where `prune` says so.
    ///
    /// # Errors
    /// Fails if a file cannot be put in place; the next build finishes what was begun.
    pub fn commit(
        &self,
        realm: Realm,
        fonts: &BTreeMap<String, Digest>,
        prune: &dyn Fn(&str, &Entry) -> bool,
    ) -> Result<Tally, Fault> {
        self.roots
            .get(&realm)
            .map_or_else(|| Ok(Tally::default()), |root| root.commit(fonts, prune))
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
        let root = self.roots.get(&artifact.realm).ok_or_else(|| {
            Fault::Usage(
                "a private document came up in a build without private documents".to_owned(),
            )
        })?;
        root.put(artifact)
    }

    fn keep(&self, claim: Claim<'_>) -> Result<bool, Fault> {
        self.roots.get(&claim.realm).map_or(Ok(false), |root| root.keep(claim))
    }
}

/// The real places of all that a build writes.
struct Places {
    out: RealFolder,
    public: RealFolder,
    review: RealFolder,
    state: RealFolder,
    private_out: RealFolder,
    private_state: RealFolder,
}

impl Places {
    /// Each folder of ours may be a link of its own, so each is looked up by itself.
    fn find(folders: &Folders) -> Result<Self, Fault> {
        let below = |folder: &Path, name: &str| RealFolder::of(&folder.join(name));
        Ok(Self {
            out: RealFolder::of(&folders.out)?,
            public: below(&folders.out, "public")?,
            review: below(&folders.out, "review")?,
            state: below(&folders.out, STATE)?,
            private_out: RealFolder::of(&folders.private_out)?,
            private_state: below(&folders.private_out, STATE)?,
        })
    }

    /// The same, if none of them lies within another or within what is read.
    fn apart(self, folders: &Folders) -> Result<Self, Fault> {
        let Self { out, public, review, state, private_out, private_state } = &self;
        let refuse = |one: &RealFolder, other: &RealFolder, why: &str| {
            let (one, other) = (shown(one), shown(other));
            Err(Fault::Usage(format!(
                "the folders {one} and {other} lie within each other; keep them apart, so that {why}"
            )))
        };
        for private in [private_out, private_state] {
            if let Some(open) =
                [out, public, review, state].into_iter().find(|open| private.overlaps(open))
            {
                return refuse(private, open, "publishing one never publishes the other");
            }
        }
        for open in [out, public, review] {
            if let Some(link) = links_below(&open.path()).find(|link| link.overlaps(private_out)) {
                return refuse(private_out, &link, "publishing one never publishes the other");
            }
        }
        if !private_out.holds(private_state) {
            return Err(Fault::Outside { path: private_state.named().to_owned() });
        }
        for (one, other) in [(public, review), (public, state), (review, state)] {
            if one.overlaps(other) {
                return refuse(one, other, "publishing the site publishes nothing else");
            }
        }
        let made = [public, review, state, private_out, private_state];
        let rooms = folders.rooms.iter().map(|room| (room, &made[..]));
        let with_out = [&made[..], &[out]].concat();
        for (read, made) in
            rooms.chain(folders.records.iter().map(|records| (records, &with_out[..])))
        {
            let read = RealFolder::of(read)?;
            if let Some(made) = made.iter().find(|made| made.overlaps(&read)) {
                return refuse(
                    made,
                    &read,
                    "what a build makes is never read as a source, and no source is published",
                );
            }
        }
        Ok(self)
    }
}

/// The links below a folder that lead somewhere, by where they lead. No link is followed on the
/// way.
fn links_below(folder: &Path) -> impl Iterator<Item = RealFolder> {
    let entries = WalkDir::new(folder).min_depth(1).into_iter().filter_map(Result::ok);
    entries
        .filter(|entry| entry.path_is_symlink())
        .filter_map(|entry| RealFolder::of(entry.path()).ok())
}

/// A folder as it was named and, if that is not the same, where it really is.
fn shown(folder: &RealFolder) -> String {
    let (named, real) = (folder.named(), folder.path());
    if named == real {
        format!("`{}`", named.display())
    } else {
        format!("`{}` (which is `{}`)", named.display(), real.display())
    }
}

/// Refuses to put a person's document where a build publishes or where a site is read.
///
/// # Errors
/// Fails if the file would lie in such a folder, or if its folder cannot be looked at.
pub(super) fn guard_person(file: &Path, site: &Path) -> Result<(), Fault> {
    let parent =
        file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = RealFolder::of(parent)?;
    let refuse = |why: &str| {
        Err(Fault::Usage(format!(
            "`{}` is not written: its folder {why}; name a file elsewhere",
            file.display()
        )))
    };
    // Beside each root of ours lies its state, also of another site.
    let is_root = |place: &Path| {
        let name =
            place.file_name().filter(|name| ["public", "review"].iter().any(|root| name == root));
        name.zip(place.parent()).is_some_and(|(name, out)| out.join(STATE).join(name).is_dir())
    };
    if folder.path().ancestors().any(is_root) || RealFolder::of(&site.join("out"))?.holds(&folder) {
        return refuse("is published by a build, and this document is for one person");
    }
    for room in ["content", "locales", "themes"] {
        if RealFolder::of(&site.join(room))?.holds(&folder) {
            return refuse("is one from which the site is made");
        }
    }
    Ok(())
}

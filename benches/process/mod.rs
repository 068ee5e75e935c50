//! Runs of programs as whole processes, with the time and the most memory each took.
//!
//! Not for making sites: see the corpus.

use std::{
    fs,
    io::{self, Seek},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// The duration and the memory of one run.
#[derive(Clone, Copy)]
pub struct Took {
    pub seconds: f64,
    pub peak_mib: f64,
}

/// Returns the program, to be run in a site.
pub fn careleaf(site: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_careleaf"));
    command.current_dir(site);
    command
}

/// Builds the site once and watches the memory of the process.
pub fn run(site: &Path, arguments: &[&str]) -> io::Result<Took> {
    let mut command = careleaf(site);
    command.args(["build", "--today", "2026-11-24"]).args(arguments);
    watched(&mut command)
}

/// Runs a program and watches its memory.
///
/// # Errors
/// Fails if the program does not start or does not succeed.
pub fn watched(command: &mut Command) -> io::Result<Took> {
    let started = Instant::now();
    // A pipe would fill up with warnings, and the program would wait for somebody to read them.
    let mut said = tempfile::tempfile()?;
    let mut child = command.stdout(Stdio::null()).stderr(said.try_clone()?).spawn()?;
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
        said.rewind()?;
        let said = io::read_to_string(said)?;
        return Err(io::Error::other(format!("{command:?} failed: {said}")));
    }
    Ok(Took { seconds, peak_mib })
}

/// Returns the peak memory of a process in MiB, from /proc.
fn high_water(child: &Child) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().trim_end_matches(" kB").trim().parse().ok()?;
    Some(kib / 1024.0)
}

/// Returns the number of files with an extension in the output of a site.
pub fn count(site: &Path, ending: &str) -> usize {
    let files = ["out/public", "private-out"]
        .into_iter()
        .flat_map(|root| walkdir::WalkDir::new(site.join(root)));
    files
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|found| found == ending))
        .count()
}

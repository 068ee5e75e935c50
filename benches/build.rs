//! How fast the web pages of a site are built and how much memory that takes, as whole processes
//! over made-up sites.
//!
//! `cargo bench` measures the small and the middle size, `cargo bench -- --large` the large one
//! too. It prints figures and asserts none: a machine's speed drifts, so compare runs made side by
//! side.

#![expect(clippy::disallowed_methods, reason = "a bench writes folders and measures time")]
#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "../examples/corpus/make.rs"]
mod make;
mod process;

use std::io;

use make::Size;
use process::{count, run};

const SMALL: Size = Size { records: 100, topics: 50, languages: 4 };
const MIDDLE: Size = Size { records: 1_000, topics: 200, languages: 6 };
const LARGE: Size = Size { records: 10_000, topics: 500, languages: 6 };

fn main() -> io::Result<()> {
    let large = std::env::args().any(|argument| argument == "--large");
    println!(
        "{:<16} {:>8} {:>9} {:>9} {:>9} {:>12} {:>9}",
        "records/topics/l", "pages", "clean s", "pages/s", "peak MiB", "unchanged s", "peak MiB"
    );
    for size in [Some(SMALL), Some(MIDDLE), large.then_some(LARGE)].into_iter().flatten() {
        let folder = tempfile::tempdir()?;
        let site = folder.path().join("site");
        make::site(&site, &size, 1)?;
        let clean = run(&site, &["--format", "html"])?;
        let again = run(&site, &["--format", "html"])?;
        let pages = count(&site, "html");
        let name = format!("{}/{}/{}", size.records, size.topics, size.languages);
        let rate = pages as f64 / clean.seconds;
        println!(
            "{name:<16} {:>8} {:>9.2} {rate:>9.0} {:>9.0} {:>12.2} {:>9.0}",
            pages, clean.seconds, clean.peak_mib, again.seconds, again.peak_mib
        );
    }
    Ok(())
}

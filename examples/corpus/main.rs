//! Makes an invented site of any size, the same for the same seed, for benches and for trying
//! things out.
//!
//! `cargo run --release --example corpus -- --records 1000 --topics 200 --languages 6 OUT`. Not for
//! reading: the words are drawn from short lists.

#![expect(clippy::disallowed_methods, reason = "an example writes its own folder")]

mod make;

use std::{path::PathBuf, process::ExitCode};

use clap::Parser;

/// Makes an invented site of any size.
#[derive(Parser)]
struct Arguments {
    /// Number of care plans.
    #[arg(long, default_value_t = 100)]
    records: usize,
    /// Number of topics.
    #[arg(long, default_value_t = 50)]
    topics: usize,
    /// Number of languages, at most six.
    #[arg(long, default_value_t = 4)]
    languages: usize,
    /// Seed of the random words.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Output folder; it must not exist yet or be empty.
    out: PathBuf,
}

fn main() -> ExitCode {
    let Arguments { records, topics, languages, seed, out } = Arguments::parse();
    let size = make::Size { records, topics, languages };
    match make::site(&out, &size, seed) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // An example reports its error on standard error.
            let _ = std::io::Write::write_all(
                &mut std::io::stderr(),
                format!("corpus: {}: {error}\n", out.display()).as_bytes(),
            );
            ExitCode::from(2)
        }
    }
}

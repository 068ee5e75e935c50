//! `careleaf gather`: publishes the shards that `careleaf build --shard` made, as one build.
//!
//! It makes what spans documents itself. `publish` checks the shards.

use std::{path::PathBuf, process::ExitCode};

use super::{
    build_messages::{build_messages, current_instant, publish_and_report},
    build_options::{BuildOptions, has_records},
};
use crate::{
    build::{self, Outcome, ResultsByPath, RunOptions, Scope, ShardResults, Share},
    diag::Fault,
    privacy::Realm,
    publish::{GatheredShards, Publisher},
    source::Sources,
};

#[derive(clap::Args)]
pub(super) struct GatherArguments {
    /// The folders that all shards were written to: each `--out` and each `--private-out`.
    #[arg(value_name = "DIR", required = true)]
    shards: Vec<PathBuf>,
    #[command(flatten)]
    options: BuildOptions,
}

pub(super) fn run(arguments: &GatherArguments) -> Result<ExitCode, Fault> {
    let started = current_instant();
    let options = &arguments.options;
    let scope = options.scope()?;
    options.prepare_threads()?;
    let sources = options.site.sources()?;
    let (private, folders) = (has_records(&sources), options.folders());
    let fingerprint = options.fingerprint(&scope, &sources);
    let mut shards =
        GatheredShards::<ResultsByPath>::open(&arguments.shards, &fingerprint, private, &folders)?;
    let mut results = ShardResults::default();
    for (realm, of_realm) in shards.take_results() {
        results.extend(realm, of_realm);
    }
    let publisher = Publisher::open(&folders, private, options.unlisted_files())?;
    let made = make_rest(&scope, &sources, &results, &shards, &publisher);
    if made.is_err() {
        // Discards the staged files of an incomplete site.
        Realm::ALL.into_iter().try_for_each(|realm| publisher.abandon(realm))?;
    }
    if made.is_err() && shards.is_unusable() {
        return Err(Fault::Usage(
            "a shard could make nothing, because of the site file or the theme; read its messages, \
             correct the site, and run all shards again"
                .to_owned(),
        ));
    }
    let outcome = made?;
    let messages = build_messages(options, &outcome, &sources);
    let (code, _) =
        publish_and_report(options, (&outcome, &messages), &scope, &publisher, started)?;
    Ok(code)
}

/// Makes what spans documents, and passes all files to the publisher.
fn make_rest(
    scope: &Scope,
    sources: &Sources,
    results: &ShardResults,
    shards: &GatheredShards<ResultsByPath>,
    publisher: &Publisher,
) -> Result<Outcome, Fault> {
    let run_options = RunOptions { share: Share::Rest(results), ..RunOptions::new(scope.clone()) };
    let mut outcome = build::run(sources, &run_options, publisher)?;
    outcome.has_public_errors |= shards.has_public_errors();
    outcome.is_unusable |= shards.is_unusable();
    if !outcome.is_unusable {
        outcome.unchanged += shards.put_into(publisher)?;
        outcome.fonts.extend(shards.fonts());
    }
    Ok(outcome)
}

//! `careleaf build`: builds the public site and the private handouts, or one shard of them.
//!
//! Pages are made in the module `build`.

use std::{process::ExitCode, time::Instant};

use super::{
    build_messages::{
        Unchanged, build_messages, current_instant, print_diagnostics, print_summary,
        publish_and_report, summary,
    },
    build_options::{BuildOptions, has_records},
    shard_option::{ShardOption, shard_number, variable},
};
use crate::{
    build::{self, Outcome, ResultsByPath, RunOptions, Scope, ShardNumber, Share},
    diag::Fault,
    digest::Digest,
    document::Sink,
    privacy::Realm,
    publish::{
        BuildMessages, CommitTally, MadeShard, Manifest, Publisher, ShardWriter, program_digest,
    },
    source::{Sources, typesetting_fonts_fingerprint},
};

#[derive(clap::Args)]
pub(super) struct BuildArguments {
    #[command(flatten)]
    options: BuildOptions,
    /// Make only one share of the documents, into folders of its own that `careleaf gather`
    /// publishes: I of N, such as 0/8, counted from zero. `auto` takes both from a Slurm array, or
    /// I from a Kubernetes Indexed Job.
    #[arg(long, value_name = "I/N")]
    shard: Option<ShardOption>,
    /// Number of shards, with `--shard auto`; a Slurm array knows its own.
    #[arg(long, value_name = "N", requires = "shard")]
    shards: Option<u32>,
}

pub(super) fn run(arguments: &BuildArguments) -> Result<ExitCode, Fault> {
    let started = current_instant();
    let options = &arguments.options;
    let scope = options.scope()?;
    let shard = match arguments.shard {
        Some(shard) => Some(shard_number(shard, arguments.shards, &variable)?),
        None => None,
    };
    options.prepare_threads()?;
    let sources = options.site.sources()?;
    match shard {
        Some(shard) => make_shard(options, &sources, &scope, shard, started),
        None => make_site(options, &sources, &scope, started),
    }
}

/// Builds and publishes everything.
fn make_site(
    options: &BuildOptions,
    sources: &Sources,
    scope: &Scope,
    started: Instant,
) -> Result<ExitCode, Fault> {
    let publisher =
        Publisher::open(&options.folders(), has_records(sources), options.unlisted_files())?;
    let inputs = inputs(options, scope, sources);
    if let Some(messages) = inputs.and_then(|inputs| last_messages(options, &publisher, inputs)) {
        print_diagnostics(&messages);
        return Ok(print_summary(options, &messages, &messages.summary, started));
    }
    let outcome = make(options, sources, scope, Share::Whole, &publisher)?;
    let messages = build_messages(options, &outcome, sources);
    let (code, is_complete) =
        publish_and_report(options, (&outcome, &messages), scope, &publisher, started)?;
    if let Some(inputs) = inputs.filter(|_| is_complete) {
        let fonts = fonts(options, messages.font_folders.as_deref());
        // Without it, the next build only takes longer.
        let _ = publisher.remember(inputs, &BuildMessages { fonts, ..messages });
    }
    Ok(code)
}

/// Makes one shard in its own folders. Only `careleaf gather` publishes it.
fn make_shard(
    options: &BuildOptions,
    sources: &Sources,
    scope: &Scope,
    shard: ShardNumber,
    started: Instant,
) -> Result<ExitCode, Fault> {
    let private = has_records(sources);
    if options.out.is_none() || private && options.private_out.is_none() {
        return Err(Fault::Usage(
            "a shard publishes nothing: name a new folder for its public pages with `--out`, and \
             one for its private documents with `--private-out`"
                .to_owned(),
        ));
    }
    let fingerprint = options.fingerprint(scope, sources);
    let number = (shard.index(), shard.count());
    let writer = ShardWriter::open::<ResultsByPath>(
        &options.folders(),
        &options.default_folders(),
        private,
        &fingerprint,
        number,
    )?;
    let made = make(options, sources, scope, Share::Shard(shard), &writer);
    if made.is_err() {
        Realm::ALL.into_iter().try_for_each(|realm| writer.abandon(realm))?;
    }
    let mut outcome = made?;
    let messages = build_messages(options, &outcome, sources);
    print_diagnostics(&messages);
    for realm in [Realm::Private, Realm::Public] {
        // Nobody publishes public pages with errors, and a leak is an error.
        let is_made =
            !outcome.is_unusable && (realm == Realm::Private || !outcome.has_public_errors);
        let files = if is_made {
            writer.commit(realm, &outcome.fonts)?
        } else {
            // A page with a leak must not stay on a disk that others may read.
            writer.abandon(realm)?;
            Manifest::default()
        };
        let made = MadeShard {
            files,
            results: outcome.results.take_realm(realm),
            has_public_errors: outcome.has_public_errors,
            is_unusable: outcome.is_unusable,
        };
        writer.finish(realm, made)?;
    }
    let summary = summary(&outcome, &CommitTally::default(), Unchanged::Counted);
    let summary = summary.replacen("careleaf: ", &format!("careleaf: shard {shard}: "), 1);
    Ok(print_summary(options, &messages, &summary, started))
}

/// Makes the documents of a share and passes them to the sink, with a bar of progress.
fn make(
    options: &BuildOptions,
    sources: &Sources,
    scope: &Scope,
    share: Share<'_>,
    sink: &dyn Sink,
) -> Result<Outcome, Fault> {
    let bar = options.progress_bar();
    let show = |done: usize, total: usize| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
    };
    let run_options = RunOptions { share, progress: Some(&show), ..RunOptions::new(scope.clone()) };
    let outcome = build::run(sources, &run_options, sink);
    bar.finish_and_clear();
    outcome
}

/// Returns the digest of everything that decides the files and messages of a build, but for the
/// fonts. `None` if the next build must look at everything again: if this one is of a part only,
/// quotes records, or could not read a file.
fn inputs(options: &BuildOptions, scope: &Scope, sources: &Sources) -> Option<Digest> {
    let Scope { today, langs, only, formats, unsigned_words, handout, programs } = scope;
    let is_part = !langs.is_empty() || only.is_some() || !programs.is_empty();
    let style = options.site.style();
    // Quotations of records are shown, and kept nowhere.
    if is_part || style.show_private || sources.unread_paths().next().is_some() {
        return None;
    }
    let values = (today, formats, unsigned_words, handout, options.site.records.is_some());
    let look = (style.color, style.width);
    let digests = [program_digest()?, sources.digest()];
    Some(Digest::from_parts(&[
        format!("{digests:?}").as_bytes(),
        format!("{values:?}").as_bytes(),
        format!("{look:?}").as_bytes(),
    ]))
}

/// Returns the messages of the last build, if this one would make the same files and all of them
/// are in place.
fn last_messages(
    options: &BuildOptions,
    publisher: &Publisher,
    inputs: Digest,
) -> Option<BuildMessages> {
    let messages = publisher.last_messages(inputs)?;
    (messages.fonts == fonts(options, messages.font_folders.as_deref())).then_some(messages)
}

fn fonts(options: &BuildOptions, folders: Option<&[String]>) -> Option<Digest> {
    folders.map(|folders| typesetting_fonts_fingerprint(&options.site.site, folders))
}

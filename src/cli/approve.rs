//! `careleaf approve`: binds a clinician's approval to the text of a record as it is now.
//!
//! The approval lapses with any later change of the record. Translations are signed with
//! `careleaf review sign` instead.

use std::process::ExitCode;

use super::options::{self, SiteOptions};
use crate::{
    build::Session,
    diag::{Fault, Report},
    source::{Sources, patch},
};

#[derive(clap::Args)]
pub(super) struct ApproveArguments {
    /// Id of the record: its file name without `.yaml`.
    #[arg(value_name = "RECORD")]
    record: String,
    #[command(flatten)]
    site: SiteOptions,
    /// Your name.
    #[arg(long, value_name = "NAME")]
    by: String,
    /// Your credential, such as `MD` or `LCSW`.
    #[arg(long, value_name = "TEXT")]
    credential: String,
}

pub(super) fn run(arguments: &ApproveArguments) -> Result<ExitCode, Fault> {
    options::require_single_line(&[
        ("--by", &arguments.by),
        ("--credential", &arguments.credential),
    ])?;
    let scope = arguments.site.scope()?;
    let today = scope.today;
    let sources = arguments.site.sources_of(&arguments.record)?;
    let mut found = Report::new();
    let session = Session::load(&sources, scope, &mut found);
    let Some((session, plan)) = session
        .as_ref()
        .and_then(|session| Some((session, session.site().care_plans.get(&arguments.record)?)))
    else {
        return refuse(&found, &sources, arguments);
    };
    let errors = session.errors_of_record(&sources, &arguments.record, &found);
    if plan.has_errors || errors.errors() > 0 {
        options::print_report(&errors, &sources, arguments.site.style());
        let is_in_record = errors.iter().any(|error| error.file() == Some(plan.file));
        let first = if is_in_record {
            "fix the record first"
        } else {
            "fix these files first; the documents of the record are made from them"
        };
        options::print_status(&format!("careleaf: not approved: {first}"));
        return Ok(ExitCode::from(1));
    }
    let quoted = |text: &str| serde_json::to_string(text.trim()).unwrap_or_default();
    let value = format!(
        "{{ by: {}, credential: {}, on: {today}, digest: \"{}\" }}",
        quoted(&arguments.by),
        quoted(&arguments.credential),
        plan.digest
    );
    let path = patch::set_field(&sources, plan.file, "approved", &value)?;
    options::print_status(&format!(
        "careleaf: approved {path} as it is now; the approval lapses with the next change"
    ));
    Ok(ExitCode::SUCCESS)
}

/// Refuses to approve a record that does not exist or cannot be read at all.
fn refuse(
    found: &Report,
    sources: &Sources,
    arguments: &ApproveArguments,
) -> Result<ExitCode, Fault> {
    if sources.record_names().any(|name| name == arguments.record) {
        options::print_report(found, sources, arguments.site.style());
        options::print_status("careleaf: not approved: fix the record first");
        return Ok(ExitCode::from(1));
    }
    Err(options::unknown_record(&arguments.record, sources))
}

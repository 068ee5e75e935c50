//! `careleaf schema`: writes the JSON Schema of every kind of YAML file.
//!
//! Schemas are for editors; `careleaf check` checks files, with positions and advice.

use std::{path::PathBuf, process::ExitCode};

use super::options;
use crate::{
    diag::{Fault, did_you_mean},
    layout, publish, review, site,
};

/// A mark in every schema that this program writes, so that it replaces only its own files.
const MARK: &str = "made by `careleaf schema`";

#[derive(clap::Args)]
pub(super) struct SchemaArguments {
    /// Kind of file whose schema is printed; without it, all schemas are written to `schemas/` in
    /// the site's folder.
    kind: Option<String>,
    /// Folder of the site.
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
}

/// Iterates over the kinds of files that have a schema.
fn kinds() -> impl Iterator<Item = &'static str> {
    site::SCHEMAS.into_iter().chain(review::SCHEMAS)
}

/// Returns every schema as a path below `schemas/` with its text.
pub(super) fn schema_files() -> Vec<(String, Vec<u8>)> {
    kinds()
        .filter_map(|kind| {
            Some((format!("{}{kind}.json", layout::SCHEMAS), schema_text(kind)?.into_bytes()))
        })
        .collect()
}

fn schema_text(kind: &str) -> Option<String> {
    let mut schema = site::schema(kind).or_else(|| review::schema(kind))?;
    schema["$comment"] = format!("{MARK}, careleaf {}", env!("CARGO_PKG_VERSION")).into();
    Some(format!("{schema:#}\n"))
}

pub(super) fn run(arguments: &SchemaArguments) -> Result<ExitCode, Fault> {
    match &arguments.kind {
        Some(kind) => match schema_text(kind) {
            Some(text) => options::print(&text),
            None => {
                let near = did_you_mean(kind, kinds())
                    .map(|near| format!("did you mean `{near}`? "))
                    .unwrap_or_default();
                return Err(Fault::Usage(format!(
                    "unknown kind of file `{kind}`; {near}The kinds are {}",
                    kinds().collect::<Vec<_>>().join(", ")
                )));
            }
        },
        None => {
            publish::write_marked_files(&arguments.site, &schema_files(), MARK)?;
            options::print(&format!(
                "careleaf: wrote {} schemas to {}\n",
                schema_files().len(),
                arguments.site.join("schemas").display()
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}

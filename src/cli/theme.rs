//! `careleaf theme new`: begins a theme of a site.

use std::process::ExitCode;

use super::options::{self, SiteOptions};
use crate::{
    diag::{Fault, did_you_mean},
    layout, publish,
    site::checked_text::Slug,
    source::Sources,
};

/// The theme on which every other builds.
const BASE: &str = "clinic";

#[derive(clap::Args)]
pub(super) struct ThemeArguments {
    #[command(subcommand)]
    what: ThemeCommand,
}

#[derive(clap::Subcommand)]
enum ThemeCommand {
    /// Begin a theme: a folder with its name and its colors, to which you add the files that
    /// differ.
    New(NewThemeArguments),
}

#[derive(clap::Args)]
struct NewThemeArguments {
    /// Name of the theme: lowercase letters, digits and hyphens.
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    site: SiteOptions,
    /// Theme that it builds on.
    #[arg(long, value_name = "THEME", default_value = BASE)]
    extends: String,
}

pub(super) fn run(arguments: &ThemeArguments) -> Result<ExitCode, Fault> {
    match &arguments.what {
        ThemeCommand::New(arguments) => new_theme(arguments),
    }
}

fn new_theme(arguments: &NewThemeArguments) -> Result<ExitCode, Fault> {
    let NewThemeArguments { name, site, extends } = arguments;
    name.parse::<Slug>().map_err(|why| Fault::Usage(format!("`{name}` {why}")))?;
    let sources = site.sources()?;
    let themes: Vec<&str> =
        sources.below(layout::THEMES).filter_map(layout::theme_of_file).collect();
    if themes.contains(&name.as_str()) {
        return Err(Fault::Usage(format!(
            "there is a theme `{name}` already; choose another name"
        )));
    }
    if !themes.contains(&extends.as_str()) {
        let near = did_you_mean(extends, themes.iter().copied());
        let help = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        return Err(Fault::Usage(format!("unknown theme `{extends}`{help}")));
    }
    let folder = site.site.join(layout::theme(name));
    publish::write_new_folder(&folder, &starting_files(&sources, name, extends))?;
    options::print(&format!(
        "careleaf: created {0}\nWrite `theme: {name}` in content/site.yaml, change the colors in \
         {0}static/colors.css (screen) and {0}print/colors.typ (paper), and look at them with \
         `careleaf serve`.\nAny other file that you add there replaces the file of `{extends}` at \
         the same path.\n",
        layout::theme(name)
    ));
    Ok(ExitCode::SUCCESS)
}

/// Returns the files of a new theme: its manifest, and the colors of the theme that it extends.
fn starting_files(sources: &Sources, name: &str, extends: &str) -> Vec<(String, Vec<u8>)> {
    let manifest = format!(
        "# A theme of this site. It holds only what differs from the theme that it extends.\n\
         name: {name}\nextends: {extends}\n"
    );
    let colors = ["static/colors.css", "print/colors.typ"].into_iter().filter_map(|path| {
        let file = [extends, BASE]
            .iter()
            .find_map(|theme| sources.get(&format!("{}{path}", layout::theme(theme))))?;
        Some((path.to_owned(), sources.file(file).text().as_bytes().to_vec()))
    });
    std::iter::once((layout::THEME_FILE.to_owned(), manifest.into_bytes())).chain(colors).collect()
}

//! `careleaf serve`: the site on this machine alone, as it is being written.
//!
//! Not for publishing: put the folders that `careleaf build` makes on a web server.

use std::process::ExitCode;

use super::{
    options::{self, SiteOptions},
    review::As,
};
use crate::{
    diag::Fault,
    review::Reviewer,
    serve::{self, Settings},
};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    site: SiteOptions,
    /// The port to listen on, on this machine alone; 0 for any that is free [default: 4050, or the
    /// next free one].
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Show records too, to whoever opens the link that is printed.
    #[arg(long)]
    private: bool,
    /// Open the start page in the browser.
    #[arg(long)]
    open: bool,
    /// Let review pages sign, change and ask in your name; nothing can be written without.
    #[arg(long, value_name = "NAME", requires = "credential", requires = "role")]
    review: Option<String>,
    /// Why you may: a certificate, a degree, a roster.
    #[arg(long, value_name = "TEXT", requires = "review")]
    credential: Option<String>,
    /// What you do.
    #[arg(long, value_enum, requires = "review")]
    role: Option<As>,
}

pub(super) fn run(arguments: Arguments) -> Result<ExitCode, Fault> {
    let Arguments { site, port, private, open, review, credential, role } = arguments;
    if site.records.is_some() && !private {
        return Err(Fault::Usage(
            "`--records` names real records, and they are shown with `--private` only; give both"
                .to_owned(),
        ));
    }
    // A bad day is told now, not when the site is read again.
    site.scope()?;
    let reviewer = match (review, credential, role) {
        (Some(by), Some(credential), Some(role)) => {
            let reviewer =
                Reviewer { by, credential, role: role.role(), tool: None, expires: None };
            options::one_line(&[
                ("--review", &reviewer.by),
                ("--credential", &reviewer.credential),
            ])?;
            Some(reviewer)
        }
        _ => None,
    };
    options::prepare_threads(None);
    let folder = site.site.clone();
    let settings = Settings {
        site: folder,
        records: site.records.clone(),
        port,
        private,
        show_private: site.show_private,
        reviewer,
        today: Box::new(move || site.day().unwrap_or_else(|_| options::clock())),
        tell: Box::new(options::tell),
    };
    serve::serve(settings, |address, once| {
        options::tell(
            "careleaf: the site is served to this machine alone; open this link, which holds the key of this run. Ctrl-C stops it",
        );
        options::print(&format!("{address}\n"));
        if open && open::that_detached(once).is_err() {
            options::tell("careleaf: no browser could be opened; open the link yourself");
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

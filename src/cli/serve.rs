//! `careleaf serve`: serves the site to this machine only, while it is being edited.
//!
//! To publish a site, put the folders that `careleaf build` writes on a web server instead.

use std::process::ExitCode;

use super::options::{self, SiteOptions};
use crate::{
    diag::Fault,
    review::{Reviewer, Role},
    serve::{self, ServeOptions},
};

#[derive(clap::Args)]
pub(super) struct ServeArguments {
    #[command(flatten)]
    site: SiteOptions,
    /// Port to listen on, on this machine only; 0 for any free port [default: 4050, or the next
    /// free one].
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Show records too, to anyone who opens the printed link.
    #[arg(long)]
    private: bool,
    /// Open the dashboard in the browser.
    #[arg(long)]
    open: bool,
    /// Your name, under which review pages sign, change and ask; without it, they are read-only.
    #[arg(long, value_name = "NAME", requires = "credential", requires = "role")]
    review: Option<String>,
    /// Why you may sign: a certificate, a degree, a roster.
    #[arg(long, value_name = "TEXT", requires = "review")]
    credential: Option<String>,
    /// Your role as a reviewer.
    #[arg(long, value_enum, requires = "review")]
    role: Option<Role>,
}

pub(super) fn run(arguments: ServeArguments) -> Result<ExitCode, Fault> {
    let ServeArguments { site, port, private, open, review, credential, role } = arguments;
    if site.records.is_some() && !private {
        return Err(Fault::Usage(
            "`--records` needs `--private`: real records are shown only with both".to_owned(),
        ));
    }
    // Reports an invalid `--today` now, not each time the site is read again.
    site.scope()?;
    let reviewer = match (review, credential, role) {
        (Some(by), Some(credential), Some(role)) => {
            let reviewer = Reviewer { by, credential, role, tool: None, expires: None };
            options::require_single_line(&[
                ("--review", &reviewer.by),
                ("--credential", &reviewer.credential),
            ])?;
            Some(reviewer)
        }
        _ => None,
    };
    options::prepare_threads(None);
    site.recover()?;
    let folder = site.site.clone();
    let settings = ServeOptions {
        site: folder,
        records: site.records.clone(),
        port,
        private,
        show_private: site.show_private,
        reviewer,
        today: Box::new(move || site.today().unwrap_or_else(|_| options::current_day())),
        print_line: Box::new(options::print_status),
    };
    serve::serve(settings, |address, once| {
        options::print_status(
            "careleaf: serving the site to this machine only; open this link, which contains the \
             key of this run. Press Ctrl-C to stop",
        );
        options::print(&format!("{address}\n"));
        if open && open::that_detached(once).is_err() {
            options::print_status("careleaf: could not open a browser; open the link yourself");
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

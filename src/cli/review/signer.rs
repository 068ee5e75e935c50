//! Options that name the person who signs translations: required by `sign`, optional for `import`.

use crate::{
    cli::options,
    diag::Fault,
    review::{Reviewer, Role},
    site::checked_text::Day,
};

#[derive(clap::Args)]
pub(super) struct SignerOptions {
    /// Your name, or your id in a registry of translators.
    #[arg(long, value_name = "NAME", requires_all = ["credential", "role"])]
    by: Option<String>,
    /// Why you may sign: a certificate, a degree, a roster.
    #[arg(long, value_name = "TEXT", requires = "by")]
    credential: Option<String>,
    /// Your role as a reviewer.
    #[arg(long, value_enum, requires = "by")]
    role: Option<Role>,
    /// Tool that helped you, such as a translation memory or a machine translation that you
    /// checked.
    #[arg(long, value_name = "TEXT", requires = "by")]
    tool: Option<String>,
    /// Last day on which the sign-off counts.
    #[arg(long, value_name = "DATE", requires = "by")]
    expires: Option<String>,
}

impl SignerOptions {
    /// Returns the person who signs; `None` if nobody is named.
    pub(super) fn reviewer(&self) -> Result<Option<Reviewer>, Fault> {
        let (Some(by), Some(credential), Some(role)) = (&self.by, &self.credential, self.role)
        else {
            return Ok(None);
        };
        options::require_single_line(&[("--by", by), ("--credential", credential)])?;
        let expires = self.expires.as_ref().map(|day| {
            day.parse::<Day>().map_err(|why| Fault::Usage(format!("`--expires {day}` {why}")))
        });
        Ok(Some(Reviewer {
            by: by.clone(),
            credential: credential.clone(),
            role,
            tool: self.tool.clone(),
            expires: expires.transpose()?,
        }))
    }
}

//! Who answers for translations, as the command line says it; `sign` needs it, `import` can do without.
//!
//! Not for what a sign-off is worth: see `review`.

use clap::ValueEnum;

use crate::{
    diag::Fault,
    review::{Reviewer, Role},
    site::kinds::Day,
};

#[derive(clap::Args)]
pub(super) struct SignerOptions {
    /// Your name, or your id in a registry of translators.
    #[arg(long, value_name = "NAME", requires_all = ["credential", "role"])]
    by: Option<String>,
    /// Why you may: a certificate, a degree, a roster.
    #[arg(long, value_name = "TEXT", requires = "by")]
    credential: Option<String>,
    /// What you did.
    #[arg(long, value_enum, requires = "by")]
    role: Option<As>,
    /// The tool that helped, such as a translation memory or a machine translation that you checked.
    #[arg(long, value_name = "TEXT", requires = "by")]
    tool: Option<String>,
    /// The last day on which it counts.
    #[arg(long, value_name = "DATE", requires = "by")]
    expires: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum As {
    /// You translated it, or checked a machine's translation word by word.
    Translator,
    /// You compared it with the source, as another person than the translator.
    Reviser,
    /// You read it as a clinician of this language.
    Clinician,
}

impl SignerOptions {
    /// Who signs, if anybody is named.
    pub(super) fn reviewer(&self) -> Result<Option<Reviewer>, Fault> {
        let (Some(by), Some(credential), Some(role)) = (&self.by, &self.credential, self.role) else { return Ok(None) };
        for (flag, text) in [("--by", by), ("--credential", credential)] {
            if text.trim().is_empty() || text.chars().any(char::is_control) {
                return Err(Fault::Usage(format!("`{flag}` wants one line of text: a sign-off that nobody answers for is none")));
            }
        }
        let expires = self.expires.as_ref().map(|day| day.parse::<Day>().map_err(|why| Fault::Usage(format!("`--expires {day}` {why}"))));
        let role = match role {
            As::Translator => Role::Translator,
            As::Reviser => Role::Reviser,
            As::Clinician => Role::Clinician,
        };
        Ok(Some(Reviewer { by: by.clone(), credential: credential.clone(), role, tool: self.tool.clone(), expires: expires.transpose()? }))
    }
}

//! A decision of a prescriber or pharmacist that two medicines, or a medicine and an allergy, may
//! go together.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::Spanned;
use crate::digest::Digest;
use crate::site::{checked_text::Day, worded::worded};

/// An answer to a warning about medicines: a prescriber or pharmacist knows of it and has decided.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Acknowledgment {
    /// The names of the two medicines, or of a medicine and what the allergy is to, as the message
    /// of the warning writes them.
    pub pair: Spanned<Vec<String>>,
    /// The name of the prescriber or pharmacist.
    pub by: String,
    /// The credential, such as `MD`, `NP` or `PharmD`.
    pub credential: String,
    /// The date of the decision.
    pub on: Day,
    /// The reason, for the care team.
    pub why: String,
    /// The digest of both medicines, their doses and the allergies, as given by the message of the
    /// warning. The answer no longer applies when one of them changes.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub digest: Option<Digest>,
}

worded! {
    Acknowledgment { pair, by, credential, on, why, digest }
}

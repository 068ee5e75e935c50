//! Selects the review units that a name or pattern on the command line matches.
//!
//! Records have no patterns: each is named by its id.

use globset::GlobMatcher;

use crate::{
    cli::options::{self, PatternTarget},
    diag::{Fault, did_you_mean},
    lang::Lang,
    review::ReviewUnit,
};

/// Compiles a name or pattern to a matcher.
///
/// # Errors
/// Fails if it is too long or not a pattern.
pub(super) fn compile_pattern(pattern: &str) -> Result<GlobMatcher, Fault> {
    Ok(options::parse_pattern(pattern, PatternTarget::Names)?.compile_matcher())
}

/// Returns the units whose names match a pattern; all units without one.
///
/// # Errors
/// Fails if no unit matches.
pub(super) fn matching_units(
    units: Vec<ReviewUnit>,
    pattern: Option<&str>,
    lang: &Lang,
) -> Result<Vec<ReviewUnit>, Fault> {
    let Some(pattern) = pattern else { return Ok(units) };
    let glob = compile_pattern(pattern)?;
    if !units.iter().any(|unit| glob.is_match(&unit.name)) {
        let near = did_you_mean(pattern, units.iter().map(|unit| unit.name.as_str()));
        let help = near.map_or_else(
            || "`careleaf review status` lists the names".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        return Err(Fault::Usage(format!(
            "no text named `{pattern}` is translated into `{lang}`; {help}"
        )));
    }
    Ok(units.into_iter().filter(|unit| glob.is_match(&unit.name)).collect())
}

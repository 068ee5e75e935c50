//! The units that a name or pattern on the command line means.
//!
//! Not for records: those are named one by one.

use globset::{Glob, GlobMatcher};

use crate::{
    cli::options,
    diag::{Fault, did_you_mean},
    lang::Lang,
    review::Unit,
};

/// A name or pattern, ready to be compared with names.
pub(super) fn glob(pattern: &str) -> Result<GlobMatcher, Fault> {
    options::fair_pattern(pattern)?;
    let glob = Glob::new(pattern).map_err(|error| {
        Fault::Usage(format!("`{pattern}` is not a name or pattern: {}", error.kind()))
    })?;
    Ok(glob.compile_matcher())
}

/// The units whose names fit a pattern, as `review status` names them; all without one. At least
/// one must fit.
pub(super) fn pick(
    units: Vec<Unit>,
    pattern: Option<&str>,
    lang: &Lang,
) -> Result<Vec<Unit>, Fault> {
    let Some(pattern) = pattern else { return Ok(units) };
    let glob = glob(pattern)?;
    if !units.iter().any(|unit| glob.is_match(&unit.name)) {
        let near = did_you_mean(pattern, units.iter().map(|unit| unit.name.as_str()));
        let help = near.map_or_else(
            || "`careleaf review status` names them".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        return Err(Fault::Usage(format!(
            "nothing by the name `{pattern}` is translated into `{lang}`; {help}"
        )));
    }
    Ok(units.into_iter().filter(|unit| glob.is_match(&unit.name)).collect())
}

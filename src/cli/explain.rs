//! `careleaf explain`: prints what a rule looks for, why, and how to fix it.
//!
//! Messages about files that cannot be read have no rule to explain; their help line says what to
//! do.

use std::process::ExitCode;

use super::options;
use crate::{
    check::RULES,
    diag::{Fault, did_you_mean},
    site::config::RuleLevel,
};

#[derive(clap::Args)]
pub(super) struct ExplainArguments {
    /// Id of the rule; without it, all rules are listed.
    rule: Option<String>,
}

pub(super) fn run(arguments: &ExplainArguments) -> Result<ExitCode, Fault> {
    let word = |level: RuleLevel| match level {
        RuleLevel::Error => "error",
        RuleLevel::Warning => "warning",
        RuleLevel::Off => "off",
    };
    let Some(id) = &arguments.rule else {
        let lines: String = RULES
            .iter()
            .map(|rule| format!("{:<22} {}\n", rule.id(), word(rule.level())))
            .collect();
        options::print(&lines);
        return Ok(ExitCode::SUCCESS);
    };
    let Some(rule) = RULES.iter().find(|rule| rule.id() == id) else {
        let help = did_you_mean(id, RULES.iter().map(|rule| rule.id())).map_or_else(
            || "`careleaf explain` lists the rules".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        return Err(Fault::Usage(format!("unknown rule `{id}`; {help}")));
    };
    let lowered = if rule.may_be_lowered() {
        "a site may change its level in content/site.yaml"
    } else {
        "its level cannot be lowered"
    };
    options::print(&format!(
        "{} ({}; {lowered})\n\n{}\n",
        rule.id(),
        word(rule.level()),
        rule.about()
    ));
    Ok(ExitCode::SUCCESS)
}

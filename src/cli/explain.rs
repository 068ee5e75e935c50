//! `careleaf explain`: prints what a diagnostic means and how to fix it. For a rule, that is
//! what it looks for and why; for any other diagnostic, what happened.
//!
//! The texts are in `check`.

use std::process::ExitCode;

use super::options;
use crate::{
    check::{RULES, Rule, explanations},
    diag::{Fault, did_you_mean},
    site::config::RuleLevel,
};

#[derive(clap::Args)]
pub(super) struct ExplainArguments {
    /// Id of the diagnostic, such as `link-dead`; without it, all ids are listed.
    #[arg(value_name = "ID")]
    id: Option<String>,
}

pub(super) fn run(arguments: &ExplainArguments) -> Result<ExitCode, Fault> {
    let Some(id) = &arguments.id else {
        options::print(&list());
        return Ok(ExitCode::SUCCESS);
    };
    if let Some(rule) = RULES.iter().find(|rule| rule.id() == id) {
        options::print(&rule_text(*rule));
    } else if let Some((id, text)) = explanations().find(|(known, _)| known == id) {
        options::print(&format!("{id} (not a rule: its level cannot be changed)\n\n{text}\n"));
    } else {
        let known = RULES.iter().map(|rule| rule.id()).chain(explanations().map(|(id, _)| id));
        let help = did_you_mean(id, known).map_or_else(
            || "`careleaf explain` lists all ids".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        return Err(Fault::Usage(format!("unknown rule or diagnostic `{id}`; {help}")));
    }
    Ok(ExitCode::SUCCESS)
}

/// Returns the rules with their levels, then the ids of all other diagnostics.
fn list() -> String {
    let rules = RULES.iter().map(|rule| format!("{:<22} {}\n", rule.id(), word(rule.level())));
    let others = explanations().map(|(id, _)| format!("{id}\n"));
    format!(
        "{}\nOther diagnostics, whose levels cannot be changed:\n{}",
        rules.collect::<String>(),
        others.collect::<String>()
    )
}

fn rule_text(rule: &dyn Rule) -> String {
    let lowered = if rule.may_be_lowered() {
        "a site may change its level in content/site.yaml"
    } else {
        "its level cannot be lowered"
    };
    format!("{} ({}; {lowered})\n\n{}\n", rule.id(), word(rule.level()), rule.about())
}

fn word(level: RuleLevel) -> &'static str {
    match level {
        RuleLevel::Error => "error",
        RuleLevel::Warning => "warning",
        RuleLevel::Off => "off",
    }
}

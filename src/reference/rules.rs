//! The reference of rules: what `careleaf explain` says about each.

use super::markdown::{Table, code, link, prose};
use crate::{
    check::{RULES, Rule},
    site::config::RuleLevel,
};

const INTRODUCTION: &str = "\
# Rules

`careleaf check` and `careleaf build` run these rules. `careleaf explain RULE` prints the same text.

A site sets the level of a rule in `content/site.yaml`, unless the rule cannot be lowered:

```yaml
rules:
  sentence-length: off
```

Problems that have no rule here, such as a file that cannot be read, are always reported, and their
help line says what to do.
";

/// Returns the reference of all rules.
pub fn rules() -> String {
    let mut table = Table::new(["rule", "default level", "can be lowered"]);
    let mut sections = String::new();
    for rule in RULES {
        let id = code(rule.id());
        let lowered = if rule.may_be_lowered() { "yes" } else { "no" };
        table.row([link(&id, &id), word(rule.level()).to_owned(), lowered.to_owned()]);
        sections.push_str(&section(*rule));
    }
    format!("{INTRODUCTION}\n{}{sections}", table.text())
}

fn section(rule: &dyn Rule) -> String {
    let lowered =
        if rule.may_be_lowered() { "A site can change it." } else { "It cannot be lowered." };
    format!(
        "## {}\n\nDefault level: {}. {lowered}\n\n{}\n\n",
        code(rule.id()),
        word(rule.level()),
        prose(rule.about())
    )
}

fn word(level: RuleLevel) -> &'static str {
    match level {
        RuleLevel::Error => "error",
        RuleLevel::Warning => "warning",
        RuleLevel::Off => "off",
    }
}

#[cfg(test)]
mod tests {
    use super::rules;
    use crate::check::RULES;

    #[test]
    fn every_rule_has_a_section_and_a_link_to_it() {
        let text = rules();
        for rule in RULES {
            let id = rule.id();
            assert!(text.contains(&format!("\n## `{id}`\n\nDefault level: ")), "{id}");
            assert!(text.contains(&format!("| [`{id}`](#{id}) | ")), "{id}");
        }
        assert!(text.lines().any(|line| line == "| [`link-dead`](#link-dead) | error | yes |"));
    }
}

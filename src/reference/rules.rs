//! The reference of rules and of all other diagnostics: what `careleaf explain` says about each.

use super::markdown::{Table, code, link, prose};
use crate::{
    check::{RULES, Rule, explanations},
    site::config::RuleLevel,
};

const INTRODUCTION: &str = "\
# Rules

`careleaf check` and `careleaf build` run these rules. `careleaf explain ID` prints the same text.

A site sets the level of a rule in `content/site.yaml`, unless the rule cannot be lowered:

```yaml
rules:
  sentence-length: off
```

Problems that no rule reports, such as a file that cannot be read, are always reported. They are
listed [below](#other-diagnostics).
";

const OTHER_DIAGNOSTICS: &str = "\
## Other diagnostics

Their levels cannot be changed. The message in the terminal names the place, and often the remedy.
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
    let mut others = Table::new(["diagnostic", "what it means, and how to fix it"]);
    explanations().for_each(|(id, text)| others.row([code(id), prose(text)]));
    format!("{INTRODUCTION}\n{}{sections}{OTHER_DIAGNOSTICS}\n{}", table.text(), others.text())
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
    use crate::check::{RULES, explanations};

    #[test]
    fn every_rule_has_a_section_and_a_link_to_it() {
        let text = rules();
        for rule in RULES {
            let id = rule.id();
            assert!(text.contains(&format!("\n## `{id}`\n\nDefault level: ")), "{id}");
            assert!(text.contains(&format!("| [`{id}`](#{id}) | ")), "{id}");
        }
        assert!(text.lines().any(|line| line == "| [`link-dead`](#link-dead) | error | yes |"));
        for (id, _) in explanations() {
            assert!(text.contains(&format!("\n| `{id}` | ")), "{id}");
        }
    }
}

//! The reference of commands: usage, arguments and options of each, as clap knows them.

use clap::{Arg, Command, builder::PossibleValue};

use super::markdown::{Table, code, link, prose, sentence};

/// Returns the reference of every command and sub-command of the program.
pub fn commands(root: Command) -> String {
    let mut root = root.disable_help_subcommand(true);
    root.build();
    let mut out = String::from("# Commands\n\n");
    out.push_str(&about(&root));
    out.push_str(&usage(&root));
    out.push_str(&arguments(&root, |arg| !is_common(arg)));
    out.push_str(&subcommands(&root));
    out.push_str("Every command has these options:\n\n");
    out.push_str(&arguments(&root, is_common));
    out.push_str(
        "The exit code is 0 for success, 1 for something that an author can fix, and 2 for \
         everything else, such as an unknown option or a file that cannot be written.\n\n",
    );
    shown_subcommands(&root).for_each(|command| section(command, 2, &mut out));
    out
}

/// Adds the section of a command, and the sections of its sub-commands.
fn section(command: &Command, level: usize, out: &mut String) {
    out.push_str(&format!("{} {}\n\n", "#".repeat(level), heading(command)));
    out.push_str(&about(command));
    out.push_str(&usage(command));
    out.push_str(&arguments(command, |arg| !is_common(arg)));
    out.push_str(&subcommands(command));
    shown_subcommands(command).for_each(|inner| section(inner, level + 1, out));
}

/// Returns the heading of a command: all the words that are typed to run it.
fn heading(command: &Command) -> String {
    code(command.get_bin_name().unwrap_or_else(|| command.get_name()))
}

fn about(command: &Command) -> String {
    match command.get_long_about().or_else(|| command.get_about()) {
        Some(about) => format!("{}\n\n", sentence(&about.to_string())),
        None => String::new(),
    }
}

/// Returns the usage line, which clap does not wrap.
fn usage(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    let usage = usage.strip_prefix("Usage:").unwrap_or(&usage);
    let lines: Vec<&str> = usage.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    format!("```text\n{}\n```\n\n", lines.join("\n"))
}

fn shown_subcommands(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|inner| !inner.is_hide_set() && inner.get_name() != "help")
}

/// Returns a table of the sub-commands with a link to each; empty if there are none.
fn subcommands(command: &Command) -> String {
    let mut table = Table::new(["command", "what it does"]);
    for inner in shown_subcommands(command) {
        let heading = heading(inner);
        let about = inner.get_about().or_else(|| inner.get_long_about());
        let about = about.map(ToString::to_string).unwrap_or_default();
        table.row([link(&heading, &heading), sentence(&about)]);
    }
    table.text()
}

/// Returns whether every command has the option.
fn is_common(arg: &Arg) -> bool {
    arg.is_global_set() || ["help", "version"].contains(&arg.get_id().as_str())
}

/// Returns a table of arguments, then options; empty if there are none.
fn arguments(command: &Command, is_wanted: impl Fn(&Arg) -> bool) -> String {
    let mut table = Table::new(["argument or option", "meaning", "default", "values"]);
    let shown = command.get_arguments().filter(|arg| !arg.is_hide_set() && is_wanted(arg));
    let (positionals, options): (Vec<&Arg>, Vec<&Arg>) = shown.partition(|arg| arg.is_positional());
    for arg in positionals.into_iter().chain(options) {
        let help = arg.get_long_help().or_else(|| arg.get_help());
        let help = help.map(ToString::to_string).unwrap_or_default();
        let (meaning, default) = without_default(&help);
        table.row([
            name(arg),
            meaning_of(command, arg, &meaning),
            default.map_or_else(|| default_of(arg), |default| prose(&default)),
            values(arg),
        ]);
    }
    table.text()
}

/// Returns how an argument is typed: `<RECORD>`, `-o, --output <FILE>`.
fn name(arg: &Arg) -> String {
    match (arg.get_short(), arg.get_long()) {
        (Some(short), Some(_)) => code(&format!("-{short}, {arg}")),
        _ => code(&arg.to_string()),
    }
}

/// Splits a help text into its meaning and the default that is written at its end in brackets.
fn without_default(help: &str) -> (String, Option<String>) {
    let split = help.rsplit_once("[default:").and_then(|(meaning, rest)| {
        let default = rest.trim().trim_end_matches('.').strip_suffix(']')?;
        Some((meaning.trim().to_owned(), Some(default.trim().to_owned())))
    });
    split.unwrap_or_else(|| (help.to_owned(), None))
}

/// Returns what an argument means, and with which others it cannot be used.
fn meaning_of(command: &Command, arg: &Arg, help: &str) -> String {
    let excludes = |one: &Arg, other: &Arg| {
        let conflicts = command.get_arg_conflicts_with(one);
        conflicts.iter().any(|conflict| conflict.get_id() == other.get_id())
    };
    let others: Vec<String> = command
        .get_arguments()
        .filter(|other| !other.is_hide_set() && (excludes(arg, other) || excludes(other, arg)))
        .map(|other| match other.get_long() {
            Some(long) => code(&format!("--{long}")),
            None => code(&other.to_string()),
        })
        .collect();
    let mut out = sentence(help);
    if !others.is_empty() {
        out.push_str(&format!(" Cannot be used with {}.", others.join(", ")));
    }
    out
}

/// Returns the default that clap knows, or that the argument is required.
fn default_of(arg: &Arg) -> String {
    if arg.is_required_set() {
        return "required".to_owned();
    }
    if !arg.get_action().takes_values() || arg.is_hide_default_value_set() {
        return String::new();
    }
    let values = arg.get_default_values().iter().map(|value| code(&value.to_string_lossy()));
    values.collect::<Vec<_>>().join(", ")
}

/// Returns the values that an argument can have, with the meaning of each, if there is a list.
fn values(arg: &Arg) -> String {
    if arg.is_hide_possible_values_set() {
        return String::new();
    }
    let values = arg.get_possible_values();
    let shown: Vec<_> = values.iter().filter(|value| !value.is_hide_set()).collect();
    if shown.iter().all(|value| value.get_help().is_none()) {
        return shown.iter().map(|value| code(value.get_name())).collect::<Vec<_>>().join(", ");
    }
    let line = |value: &&PossibleValue| match value.get_help() {
        Some(help) => format!("{}: {}", code(value.get_name()), sentence(&help.to_string())),
        None => code(value.get_name()),
    };
    shown.iter().map(line).collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use clap::{Arg, ArgAction, Command, builder::PossibleValue};

    use super::{commands, without_default};

    fn sample() -> Command {
        let format = Arg::new("format")
            .long("format")
            .value_name("FORM")
            .value_parser([
                PossibleValue::new("text").help("Text for people"),
                PossibleValue::new("json").help("One object: `{ a | b }`"),
                PossibleValue::new("legacy").hide(true),
            ])
            .default_value("text");
        let output = Arg::new("output")
            .long("output")
            .short('o')
            .value_name("FILE")
            .help("Output file, or `-` [default: standard output]")
            .conflicts_with("what");
        let sign = Command::new("sign")
            .about("Sign a text")
            .arg(Arg::new("what").value_name("WHAT").required(true).help("What to sign"))
            .arg(Arg::new("dry").long("dry-run").action(ArgAction::SetTrue).help("Only report"))
            .arg(output)
            .arg(format)
            .arg(Arg::new("secret").long("secret").hide(true));
        Command::new("leaf")
            .version("1.0.0")
            .propagate_version(true)
            .about("Makes leaves")
            .subcommand(Command::new("review").about("Review texts").subcommand(sign))
    }

    #[test]
    fn a_command_is_described_once_with_its_arguments() {
        let text = commands(sample());
        for line in [
            "Makes leaves.",
            "| [`leaf review`](#leaf-review) | Review texts. |",
            "| [`leaf review sign`](#leaf-review-sign) | Sign a text. |",
            "## `leaf review`",
            "### `leaf review sign`",
            "leaf review sign [OPTIONS] <WHAT>",
            "| argument or option | meaning | default | values |",
            "| `<WHAT>` | What to sign. Cannot be used with `--output`. | required |  |",
            "| `--dry-run` | Only report. |  |  |",
            "| `-o, --output <FILE>` | Output file, or `-`. Cannot be used with `<WHAT>`. \
             | standard output |  |",
            "| `--format <FORM>` |  | `text` | `text`: Text for people.<br>`json`: One object: \
             `{ a \\| b }`. |",
        ] {
            assert!(text.lines().any(|known| known == line), "{line} is not in:\n{text}");
        }
        assert_eq!(text.matches("--version").count(), 1, "{text}");
        assert!(!text.contains("secret") && !text.contains("legacy"), "{text}");
        assert!(!text.contains('\u{1b}') && !text.contains("help [COMMAND]"), "{text}");
    }

    #[test]
    fn a_default_in_brackets_goes_into_its_own_column() {
        let (meaning, default) = without_default("Folder [default: `out` of the site].");
        assert_eq!((meaning.as_str(), default.as_deref()), ("Folder", Some("`out` of the site")));
        let (meaning, default) = without_default("Folder [default: a] b");
        assert_eq!((meaning.as_str(), default), ("Folder [default: a] b", None));
    }
}

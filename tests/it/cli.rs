//! The command line: help, exit codes, a new site, schemas, explanations of rules.

use std::collections::BTreeMap;

use super::sandbox::{RunResult, Sandbox, careleaf};

fn run(arguments: &[&str]) -> RunResult {
    careleaf().args(arguments).output().expect("the program runs").into()
}

/// Collects the help of a command and of every command below it, by name.
fn collect_help(words: &[&str], out: &mut BTreeMap<String, String>) {
    let help = run(&[words, &["--help"]].concat()).succeeds().out;
    let commands: Vec<String> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        // The other lines continue a description.
        .filter_map(|line| line.strip_prefix("  ").filter(|rest| !rest.starts_with(' ')))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect();
    for name in &commands {
        collect_help(&[words, &[name.as_str()]].concat(), out);
    }
    out.insert([&["help"], words].concat().join("_"), help);
}

#[test]
fn the_help_of_every_command_is_as_recorded() {
    if !cfg!(feature = "serve") {
        // The snapshots list every command; this build lacks one.
        return;
    }
    let mut help = BTreeMap::new();
    collect_help(&[], &mut help);
    for name in ["help", "help_build", "help_review_sign", "help_new_site"] {
        assert!(help.contains_key(name), "{:?}", help.keys());
    }
    let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/snapshots");
    for file in super::sandbox::tree(&kept).keys().filter(|file| file.ends_with(".snap")) {
        if let Some(name) = file.trim_end_matches(".snap").strip_prefix("it__cli__") {
            assert!(help.contains_key(name), "{file} is of no command");
        }
    }
    for (name, text) in help {
        insta::assert_snapshot!(name, text);
    }
}

#[test]
fn a_new_site_builds_and_is_never_overwritten() {
    let sandbox = Sandbox::new();
    let ran = sandbox.build().succeeds();
    assert!(ran.out.contains("0 withheld"), "{}", ran.out);
    assert_eq!(ran.err, "", "a new site has no problems");
    assert!(sandbox.read("out/public/es/index.html").contains("lang=\"es\""));
    let again = run(&["new", "site", &sandbox.site().to_string_lossy()]);
    assert_eq!(again.code, 2);
    assert!(again.err.contains("is not empty"), "{}", again.err);
}

/// Editors complete and check a file by the schema that its first line names.
#[test]
fn every_yaml_file_of_a_site_names_its_schema_in_its_first_line() {
    for sandbox in [Sandbox::new(), Sandbox::sample()] {
        sandbox.run(&["schema"]).succeeds();
        for (path, bytes) in
            sandbox.tree("content").into_iter().filter(|(path, _)| path.ends_with(".yaml"))
        {
            let text = String::from_utf8(bytes).expect("YAML is UTF-8");
            let named = text
                .lines()
                .next()
                .and_then(|line| line.strip_prefix("# yaml-language-server: $schema="))
                .unwrap_or_else(|| panic!("{path} names no schema"));
            let file = sandbox.site().join("content").join(&path);
            let schema = file.parent().expect("a file is in a folder").join(named);
            assert!(schema.is_file(), "{path}: {} does not exist", schema.display());
        }
    }
}

#[test]
fn schema_replaces_its_own_files_only() {
    let sandbox = Sandbox::new();
    sandbox.run(&["schema"]).succeeds();
    sandbox.write("schemas/site.json", "{\"mine\": true}");
    let ran = sandbox.run(&["schema"]);
    assert_eq!(ran.code, 2);
    assert_eq!(sandbox.read("schemas/site.json"), "{\"mine\": true}");
    assert!(run(&["schema", "care-plan"]).succeeds().out.contains("\"relapse_plan\""));
    assert!(run(&["schema", "careplan"]).err.contains("did you mean `care-plan`?"));
}

#[test]
fn every_listed_id_is_explained() {
    let list = run(&["explain"]).succeeds().out;
    for line in list.lines().filter(|line| !line.is_empty() && !line.ends_with(':')) {
        let id = line.split_whitespace().next().expect("a line has an id");
        assert!(run(&["explain", id]).succeeds().out.lines().count() > 2, "{id}");
    }
    let ran = run(&["explain", "link-daed"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("did you mean `link-dead`?"), "{}", ran.err);
}

#[test]
fn a_wrong_flag_or_folder_is_exit_code_two() {
    for arguments in [
        &["bulid"][..],
        &["build", "--site", "/nowhere/at/all"],
        &["build", "--today", "tomorrow"],
        &["build", "--lang", "e!"],
        &["build", "--jobs", "0"],
    ] {
        let ran = run(arguments);
        assert_eq!(ran.code, 2, "{arguments:?}: {}", ran.err);
        assert!(!ran.err.is_empty() && !ran.err.contains("panicked"), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn a_folder_without_a_site_explains_how_to_create_one() {
    let empty = tempfile::tempdir().expect("a folder for the test");
    let ran = RunResult::from(
        careleaf().arg("build").current_dir(empty.path()).output().expect("it runs"),
    );
    ran.reports(&["there is no site here", "careleaf new site DIR"]);
}

#[test]
fn quiet_prints_nothing_on_success() {
    let ran = Sandbox::new().run(&["build", "--quiet"]).succeeds();
    assert_eq!((ran.out.as_str(), ran.err.as_str()), ("", ""));
}

#[test]
fn check_prints_json_and_sarif() {
    let sandbox = Sandbox::new();
    sandbox.edit("content/topics/sleep/en.md", "topic:care-plan", "topic:nowhere");
    let ran = sandbox.run(&["check", "--format", "json"]);
    assert_eq!(ran.code, 1);
    let json: serde_json::Value = serde_json::from_str(&ran.out).expect("it is JSON");
    assert_eq!(json["errors"], 1);
    assert_eq!(json["diagnostics"][0]["rule"], "link-dead");
    assert!(json["diagnostics"][0]["line"].as_u64().is_some_and(|line| line > 3));
    let sarif: serde_json::Value =
        serde_json::from_str(&sandbox.run(&["check", "--format", "sarif"]).out)
            .expect("it is JSON");
    let (run, result) = (&sarif["runs"][0], &sarif["runs"][0]["results"][0]);
    assert_eq!(result["ruleId"], "link-dead");
    let index = result["ruleIndex"].as_u64().expect("a number") as usize;
    let rule = &run["tool"]["driver"]["rules"][index];
    assert_eq!(rule["id"], "link-dead");
    assert!(rule["fullDescription"]["text"].as_str().is_some_and(|text| text.len() > 80));
}

#[test]
fn check_prints_a_sheet_for_each_topic() {
    let sandbox = Sandbox::new();
    let ran = sandbox.run(&["check", "--report", "pemat"]).succeeds();
    for words in ["## Sleep (`sleep`)", "| 8 short pieces | yes |", "| 10 a logical order |  |"] {
        assert!(ran.out.contains(words), "`{words}` is not in {}", ran.out);
    }
    let ran = sandbox.write("content/site.yaml", "name: [").run(&["check", "--report", "pemat"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{}", ran.err);
    assert!(ran.err.contains("content/site.yaml:1"), "{}", ran.err);
}

#[test]
fn the_source_of_a_translation_is_named_in_every_format() {
    let sandbox = Sandbox::new();
    sandbox.edit("content/topics/sleep/es.md", "No es culpa suya", "Es culpa suya");
    let source = "content/topics/sleep/en.md";
    let text = sandbox.run(&["check"]);
    assert!(text.err.contains(&format!("the source: {source}:17:1")), "{}", text.err);
    let parsed = |format: &str| -> serde_json::Value {
        let ran = sandbox.run(&["check", "--format", format]);
        serde_json::from_str(&ran.out).expect("it is JSON")
    };
    let found = |list: &serde_json::Value, key: &str| -> serde_json::Value {
        let all = list.as_array().expect("a list");
        all.iter().find(|found| found[key] == "meaning-differs").expect("it is reported").clone()
    };
    let label = &found(&parsed("json")["diagnostics"], "rule")["labels"][0];
    assert_eq!((&label["path"], &label["text"]), (&source.into(), &"the source".into()));
    let result = found(&parsed("sarif")["runs"][0]["results"], "ruleId");
    let place = &result["relatedLocations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], source);
    assert_eq!(place["region"]["startLine"], 17);
}

#[test]
fn the_schemas_of_the_repository_are_current() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    for (path, bytes) in super::sandbox::tree(&folder) {
        let kind = path.trim_end_matches(".json");
        let ours = String::from_utf8(bytes).expect("UTF-8");
        assert_eq!(ours, run(&["schema", kind]).succeeds().out, "run `careleaf schema`");
    }
}

//! Each rule finds its bad case and is silent on its good one; the cases lie in
//! `tests/rules/<id>/`.
//!
//! A case folder holds files that are laid over the site of `careleaf new site`.

use std::{collections::BTreeSet, path::Path};

use super::sandbox::{Sandbox, careleaf, tree};

fn found(case: &Path) -> BTreeSet<String> {
    let sandbox = Sandbox::new();
    for (path, bytes) in tree(case) {
        sandbox.write(&path, bytes);
    }
    let ran = sandbox.run(&["check", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&ran.out)
        .unwrap_or_else(|error| panic!("{}: {error}\n{}", case.display(), ran.err));
    let items = json["diagnostics"].as_array().expect("a list of diagnostics");
    items.iter().map(|item| item["rule"].as_str().expect("a rule has a name").to_owned()).collect()
}

#[test]
fn each_rule_has_a_bad_and_a_good_case() {
    let list = String::from_utf8(careleaf().arg("explain").output().expect("it runs").stdout)
        .expect("UTF-8");
    // After the rules, an empty line and the ids of other diagnostics follow.
    let rules = list.lines().take_while(|line| !line.is_empty());
    let ids: Vec<&str> = rules.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(ids.len() >= 7, "{ids:?}");
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules");
    for id in ids {
        if id == "duplicate-output" {
            // Ids are file names of lower-case letters, so no site can meet it today; it guards
            // kinds to come.
            continue;
        }
        let (bad, good) = (cases.join(id).join("bad"), cases.join(id).join("good"));
        assert!(bad.is_dir() && good.is_dir(), "{id} needs a bad and a good case");
        let told = found(&bad);
        assert!(told.contains(id), "{id} is silent on its bad case: {told:?}");
        let told = found(&good);
        assert!(told.is_empty(), "the good case of {id} is not good: {told:?}");
    }
}

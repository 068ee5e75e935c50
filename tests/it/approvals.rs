//! Approvals of records: what they cover, when they lapse, and which documents need none.

use std::collections::BTreeSet;

use super::sandbox::{Sandbox, TODAY};

#[test]
fn an_approval_lapses_when_the_record_changes() {
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox.edit(
        "content/site.yaml",
        "unsigned: { public: draft, private: draft }",
        "unsigned: { public: draft, private: withhold }",
    );
    let record = "content/care-plans/luis.yaml";
    let before = sandbox.read(record);
    let page = "private-out/luis/en/handout.html";
    sandbox.build().succeeds();
    assert!(!sandbox.has(page), "nobody approved it");
    let ran = sandbox
        .run(&[
            "approve",
            "luis",
            "--by",
            "Ann \"Quote\" Invented",
            "--credential",
            "MD",
            "--today",
            TODAY,
        ])
        .succeeds();
    assert!(ran.err.contains("approved") && ran.err.contains("luis.yaml"), "{}", ran.err);
    let after = sandbox.read(record);
    assert!(after.starts_with(&before) && after.len() > before.len(), "nothing else is touched");
    sandbox.build().succeeds();
    assert!(
        sandbox.read(page).contains("Approved by") && sandbox.read(page).contains("Quote"),
        "{}",
        sandbox.read(page)
    );
    sandbox.edit(record, "total: 9, item9: 0", "total: 8, item9: 0").build().succeeds();
    assert!(!sandbox.has(page), "the record changed, so the approval lapsed");
    sandbox
        .run(&["approve", "luis", "--by", "Bo Invented", "--credential", "LCSW", "--today", TODAY])
        .succeeds();
    let again = sandbox.read(record);
    assert_eq!(
        again.matches("approved:").count(),
        1,
        "a new approval takes the place of the old one"
    );
    sandbox.build().succeeds();
    assert!(sandbox.read(page).contains("Bo Invented"));
    let ran = sandbox.edit(record, "level:", "levle:").run(&[
        "approve",
        "luis",
        "--by",
        "Bo",
        "--credential",
        "MD",
        "--today",
        TODAY,
    ]);
    ran.reports(&["fix the record first", "did you mean `level`?"]);
    let ran =
        sandbox.run(&["approve", "lius", "--by", "Bo", "--credential", "MD", "--today", TODAY]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("did you mean `luis`?"), "{}", ran.err);
}

#[test]
fn relapse_plan_and_wallet_card_are_made_unapproved_and_say_so() {
    const MARK: &str = "Your care team has not approved this sheet as it is now.";
    let sandbox = Sandbox::sample_in(&["en", "es"]);
    sandbox.edit(
        "content/site.yaml",
        "unsigned: { public: draft, private: draft }",
        "unsigned: { public: draft, private: withhold }",
    );
    let record = "content/care-plans/luis.yaml";
    let approve = || {
        let who = ["--by", "Ann Invented", "--credential", "MD", "--today", TODAY];
        sandbox.run(&[&["approve", "luis"][..], &who].concat()).succeeds();
    };
    let made = || -> BTreeSet<String> {
        sandbox
            .tree("private-out/luis")
            .into_keys()
            .filter(|path| path.starts_with("en/"))
            .collect()
    };
    let tonight: BTreeSet<String> =
        ["en/relapse-plan.html", "en/wallet-card.html"].map(str::to_owned).into();
    approve();
    sandbox.build().succeeds();
    assert!(made().is_superset(&tonight) && made().len() > 2, "{:?}", made());
    assert!(!sandbox.read("private-out/luis/en/relapse-plan.html").contains("has not approved"));
    // A new score ends the approval, and its item 9 withholds all but two documents.
    sandbox.edit(record, "total: 9, item9: 0", "total: 9, item9: 1");
    sandbox.build().reports(&["follow-up-missing"]);
    assert_eq!(made(), tonight);
    for document in &tonight {
        let page = sandbox.read(&format!("private-out/luis/{document}"));
        assert!(
            page.contains(MARK)
                && !page.contains("Approved by")
                && !page.contains("not for patients"),
            "{page}"
        );
    }
    assert!(
        sandbox.tree("private-out/luis").into_keys().all(|path| path.starts_with("en/")),
        "nobody has signed the words of other languages"
    );
    sandbox.run(&["handout", "luis", "--kind", "wallet-card", "-o", "card.pdf"]).succeeds();
    assert!(sandbox.pdf_text("card.pdf").contains(&MARK.replace(' ', "")));
    // The follow-up needs a name and a date between the score and today.
    let score = "total: 9, item9: 1";
    for follow_up in
        ["by: Ines, on: 2026-11-30", "by: Ines, on: 2026-06-01", "by: \" \", on: 2026-11-24"]
    {
        let with = format!("{score}, follow_up: {{ {follow_up} }}");
        sandbox.edit(record, score, &with).build().reports(&["follow-up-missing"]);
        assert_eq!(made(), tonight, "{follow_up}");
        sandbox.edit(record, &with, score);
    }
    sandbox.edit(record, score, &format!("{score}, follow_up: {{ by: Ines, on: 2026-11-24 }}"));
    sandbox.build().succeeds();
    assert!(made().is_empty(), "nothing is withheld, so an approval is needed again: {:?}", made());
    approve();
    sandbox.build().succeeds();
    assert!(made().len() > 2);
}

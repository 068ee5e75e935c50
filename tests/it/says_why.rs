//! What is said about a text or a file names the true reason, and what to do about it.
//!
//! Not for what is withheld: see `broken_reach`. Issue 13, line 15.

use super::{
    review::{sign, strict},
    signatures::told,
};

#[test]
fn a_page_whose_words_wait_for_a_signature_is_not_said_to_lack_words() {
    const PROGRAM: &str = "content/programs/first-program.yaml";
    let sandbox = strict();
    for unit in ["locales/*", "crisis-lines", "site", "notices"] {
        sign(&sandbox, unit);
    }
    let unsigned = "the page `program/first-program` does not come out in `es`, because some of its words are missing or nobody has signed them";
    let missing = "the page `program/first-program` does not come out in `es`, because some of its words are missing help:";
    let said = told(&sandbox, &["check"]);
    assert!(said.contains(unsigned) && !said.contains(missing), "{said}");
    assert!(said.contains("`careleaf review status --lang es --texts` names them"), "{said}");
    sandbox.edit(PROGRAM, ", es: Martes hasta las 8 de la noche", "");
    let said = told(&sandbox, &["check"]);
    assert!(!said.contains(unsigned) && said.contains("add the text for this language wherever the program or term has words"), "{said}");
}

//! What each diagnostic that is not a rule means, and how to fix it.
//!
//! Rules explain themselves: see [`crate::check::Rule::about`].

use super::rules::RULES;
use crate::diag::RuleId;

/// Every id that is not a rule, sorted, with a colon and its explanation.
const EXPLANATIONS: &[&str] = &[
    "amount-large: An amount is larger than is usual at one time. Compare it with the \
     prescription.",
    "amount-unit: The unit of an amount is missing or does not fit the dosage form, or something \
     that must not be divided is divided. Write the number and its unit, such as 1 tablet, 18 \
     units or 5 mL. A number alone is enough only for a form that people count. It cannot be \
     lowered.",
    "cell-unstated: A program gives a date for the answer to a question, but does not answer it, \
     so the date is not shown. Answer the question, or remove the date.",
    "color-contrast: Text in a color of the site cannot be read well on white (WCAG 2.2 asks for a \
     contrast of 4.5:1). Choose a darker color; the message names the nearest one.",
    "crisis-channel: The contact of a crisis line does not fit the way in which it is reached. \
     Write a phone number for `call` and `text`, and an https:// address for `chat`.",
    "date-order: Two dates contradict each other: an end is before its beginning, or entries are \
     not in the order of their dates. Correct the dates, and put the oldest entry first.",
    "direction-character: A file holds an invisible character that controls the direction of \
     writing: a mark, an embedding or an override (U+061C, U+200E, U+200F, U+202A to U+202E), or \
     an isolate (U+2066 to U+2069) that does not begin and end on the same line. It could make a \
     dose or a phone number read backwards. Delete it: careleaf isolates phone numbers, doses, \
     codes and names by itself. It cannot be lowered.",
    "dose-arithmetic: An amount, the dose that it contains and the strength cannot all be right, \
     or a liquid of a high-alert class lacks its dose. Compare all three with the prescription \
     and the label. It cannot be lowered.",
    "dose-held: A prescription under `sig` is not turned into a schedule yet, so every document \
     that would show its dose is withheld; the relapse plan and the wallet card are made. Write \
     `take:` beside it from the prescription itself. No program guesses a dose.",
    "duplicate-id: Two entries have the same id, so a reference to it would be ambiguous. Rename \
     one of the two, and the references that mean it.",
    "fluent-depth: The braces of a message are nested too deeply to be parsed safely. Use fewer \
     levels, or move parts into messages of their own.",
    "fluent-duplicate: A message id is used twice, in one file or in two files of a language, so \
     one text would hide the other. Keep one of the two, or rename one.",
    "fluent-empty: A message file of the site contains no messages. Add the messages, or remove \
     the file to use those that come with careleaf.",
    "fluent-syntax: A message is not valid Fluent and cannot be used. Write it as `name = text`, \
     indent further lines, close each `{` with `}`, and mark one variant of a selection with `*`.",
    "follow-up-missing: A PHQ-9 of the record has item 9 (thoughts of self-harm) above zero, and \
     no follow-up is recorded. Talk with the person today, then write who followed up and when \
     under `follow_up`. Until then only the relapse plan and the wallet card are made.",
    "font-folder: A folder under `fonts:` in content/site.yaml does not exist. Name a folder \
     relative to the site's folder, or remove the line: system fonts are found anyway.",
    "font-missing: No available font has the letters of a language, or a character of a document, \
     so its PDF is not made. Install a font that has them, or add one to `fonts/` of the theme; \
     write emoji and rare signs in words. `careleaf doctor` shows the font of each language.",
    "import-file: A file from a translator cannot be read, is incomplete, or was changed by a tool \
     in a way that cannot be undone. Nothing was imported. Ask for the complete file in the \
     format in which it was exported, or export it again.",
    "language-alias: A language of the site has a tag that CLDR replaces by another, such as `tl` \
     by `fil`. It works, with the data of the better tag. Write the better tag in \
     content/site.yaml and in the names of files and fields, because browsers and screen readers \
     know the language by it.",
    "language-own-name: Every page names the languages of the site in those languages, and the \
     name of this one does not come with the program, so its pages are withheld. Add the message \
     `autonym-TAG` to locales/TAG/lists.ftl, with the name that its speakers use.",
    "language-script: The script of a language of the site is not known, so neither the direction \
     of its text nor its fonts are. Write the script in the tag, such as `nah-Latn`.",
    "language-unknown: A command names a language that the site is not translated into. Use a \
     language of the site, or add it to `languages` in content/site.yaml.",
    "leaflet-too-long: A topic is asked for as a leaflet, which is one sheet of paper, and its \
     text does not fit on it. The other formats are made, and no page links to the leaflet. \
     Shorten the text; it is never set smaller.",
    "logo-unusable: The logo is not in content/, or it cannot be shown. A drawing (.svg) holds \
     shapes and colors only, no scripts, styles, pictures, links or text: export it as plain SVG, \
     with text converted to paths. A picture (.png) has at most 2,000 pixels on a side, and both \
     are at most 64 KiB. Change the file, or remove `logo:` from content/site.yaml.",
    "measure-band: A band of an instrument is outside the totals that its codings can reach, so it \
     would never be shown. Set `min` and `max` within those of a coding.",
    "measure-coding: A score does not say in which coding it was taken, and the same total means \
     different things in different codings. Name one of the codings of the instrument under \
     `coding`.",
    "measure-item9: The answer to item 9 of a score is missing or out of range, or is given for an \
     instrument other than the PHQ-9. Write 0, 1, 2 or 3 from the completed form, or remove it. \
     It is never printed.",
    "medicine-brand: The brand of a medication belongs to another medicine, so one of the two is \
     wrong. Compare both with the package, and correct `name` or `brand`.",
    "medicine-form: The dosage form, the route and the device of a medicine contradict each other, \
     or content/medicines.yaml lists other forms or routes for it. Correct the record from the \
     package. If another medicine has the same ingredient in that form, write its id: its warnings \
     are the right ones. A warning means that only the list lacks the form: add it there.",
    "medicine-high-alert: A record names a medicine with which a mistake is especially dangerous, \
     such as lithium, an opioid or insulin, and content/medicines.yaml has no warnings for it. Add \
     it there, or name a class that has `high_alert: true`.",
    "medicine-name: A record names a medicine that content/medicines.yaml lacks, and the name is \
     spelled or sounds almost like that of a known one. Compare it with the prescription: write \
     the id of the known medicine, or add `not: ID` with that id if another medicine is meant.",
    "medicine-part-missing: A document lacks information that the class of a medicine requires, \
     such as what to do in an emergency, so it is withheld. Add the part to the record or to \
     content/medicines.yaml.",
    "medicine-strength: A strength does not go with the dosage form or with the number of \
     ingredients: a tablet has no strength per mL, a liquid needs one, and a medicine of two \
     ingredients has a number for each, such as 8 mg/2 mg. Write it as the label does.",
    "medicine-take: How a medicine is taken is missing, or can be read in two ways. Give times of \
     day, weekdays, `every` with its first day, `as_needed` with limits that allow it, or \
     `by_chart`; until somebody has read the prescription, copy it to `sig`.",
    "medicine-unanswered: Two medicines of a record undo each other, or one is taken despite an \
     allergy to it, and no prescriber or pharmacist has acknowledged it. The handout, the diary \
     and copies that show medicines are withheld; the relapse plan, the wallet card and the \
     coordination summary are made. See what `medicine-opposed` and `medicine-allergy` report.",
    "medicine-use: A medicine is used for several conditions, and what documents say depends on \
     which. Set `use:` of the medication to one of the ids under `uses` of the medicine in \
     content/medicines.yaml.",
    "medicine-weekly: A medicine that is taken once a week at most, such as methotrexate, has \
     another schedule. Taken every day it kills. Compare it with the prescription, and write one \
     day of the week: `every: 1 week` with `on`. Medicines and classes are marked with \
     `weekly_only` in content/medicines.yaml.",
    "message-broken: A message uses a value that it is not given, or refers to something unknown, \
     so it cannot be formatted. Use only the values that the built-in message uses.",
    "not-private: A `not_private` entry of a record, which says that words of a field may be \
     public, does not apply: the field does not exist, its words changed, or the entry has no \
     digest. Copy the field and the digest from the message, or remove the entry.",
    "print-clipped: Part of a text is cut off on a typeset page, so its PDF is withheld. Let the \
     box that cuts it off grow with its text, or shorten the text. A relapse plan or a wallet card \
     is printed even so.",
    "print-core-long: The core of a handout has more pages than a person can read tonight: 2, or 3 \
     in large print and in scripts with large letters, or 4 in two languages. Shorten the record. \
     Goals and scores go first, then the exercise, then questions; never a warning.",
    "print-failed: Typst could not typeset a document with the print file of the theme. The \
     message gives its reason and, if known, the place. Fix that place of the theme.",
    "print-heading-alone: A heading or a label is the last text of a typeset page, and what it \
     belongs to is on the next one. Make it `sticky` in the print file of the theme, or keep both \
     in one block.",
    "print-lost: A text of a typeset page is not on the paper: it is cut off completely, or its \
     font lacks a letter. Its PDF is withheld; a relapse plan or a wallet card is printed even so. \
     Give the text more room in the print file of the theme, or name another font.",
    "print-missing: The site asks for PDFs, but this build of careleaf was made without PDF \
     support. Install a build with the feature `pdf`, or ask for `html` only under `formats`.",
    "print-near-footer: The text of a typeset page reaches its footer. Make the lower margin of \
     the print file larger, or let long blocks break across pages.",
    "print-outside: A text on a typeset page leaves its table cell, its box, its drawing, the \
     margins or the sheet of paper, so its PDF is withheld. Give it more room in the print file of \
     the theme, or shorten it. A relapse plan or a wallet card is printed even so. Text that \
     belongs in a margin is set with `place`.",
    "print-overlap: A text is printed over other text or over an image, so its PDF is withheld. \
     Give both more room in the print file of the theme, or shorten one. A relapse plan or a \
     wallet card is printed even so. Light text, such as a watermark, is no fault.",
    "print-row-torn: A row of a table is divided between two pages although it fits on one. Set \
     `breakable: false` for its cells in the print file of the theme.",
    "print-small: A PDF in large print has text smaller than 18 points. Set all of it in 18 points \
     or more in the print file of the theme, also tables, footers, marks and charts.",
    "prose-box: A highlighted box is never closed, never opened, empty, inside another box, or of \
     an unknown kind. Write `::: tip`, the text, and a line `:::`.",
    "prose-code: A topic contains a code block, often by indenting a paragraph. Remove the \
     indentation or the fence.",
    "prose-depth: Lists or quotations are nested too deeply. Use fewer levels.",
    "prose-heading: A heading skips a level, or uses a single `#`, which is the title in the front \
     matter. People who use a screen reader navigate by levels: start with `##` and go one level \
     deeper at a time.",
    "prose-html: A topic contains HTML, which is not allowed, because every format shows the same \
     text. Write it in Markdown, or put `<` in backticks if it is meant as text.",
    "prose-image: A picture of a topic cannot be shown: it has no words for people who cannot \
     see it, is not alone in its paragraph, is not an SVG file with shapes and colors only in \
     the folder of the topic, or differs between the languages. Write `![what it \
     shows](name.svg)` in every language; words in a picture cannot be translated, so draw none.",
    "prose-link: A link leads to an address that pages cannot link to. Write `topic:<slug>`, \
     `program:<id>` or an https:// address.",
    "prose-mark: Readers would see a Markdown mark, such as `**`, because it means nothing there. \
     In Chinese, Japanese, Korean and other scripts without spaces, emphasis may end beside \
     punctuation; elsewhere put the punctuation or a space after the marks, as in `**Note**: \
     text`. For a mark that readers should see, write a backslash before it.",
    "prose-reference: A link is written in reference style, so its address would be in no text \
     that a reviewer signs. Write the address right after the words, as in \
     `[words](https://example.org)`.",
    "reader-dose: A consent covers medications, but the record does not say how much of one is \
     taken and when. A reader who gives the medicine would have to guess, so the copy or letter is \
     withheld. Write `take` in the record, or remove `medications` from what the consent covers.",
    "reader-reveals: The words of a copy or letter name a medicine or tell of substance use, or \
     the letterhead of a letter names a program, that its consent does not cover. Write the words \
     without it.",
    "record-broken: A record has errors, so none of its documents is made. Fix the errors that are \
     reported for the record.",
    "record-id: The id of a record or consent is not valid, is used twice, differs from its file \
     name, or contains a name. Ids become file names: choose a neutral one in lowercase letters, \
     and name the file after it.",
    "record-misplaced: A file contains a person's record but is in a folder that is published. It \
     is ignored there. Move it to the records folder, outside the site.",
    "record-place: A record in the site's own content does not say that the person is invented. \
     Keep real records in a separate folder and name it with `--records DIR`. If the person is \
     invented, add `invented: true`.",
    "records-gone: The folder of the records disappeared while the server runs, so no record is \
     shown. Restore it, or connect its disk.",
    "sign-call: A sign of the relapse plan says whom to call in two ways, or names a role that no \
     member of the team with a phone has. Keep `call` or `call_role`, and add the phone under \
     `team`.",
    "sign-naloxone: A sign of the relapse plan says that others give naloxone, but the record does \
     not say that the person has it. Write where it is kept under `relapse_plan.naloxone`, add it \
     to the medications, or remove `naloxone: true`. It cannot be lowered.",
    "signoff-digest: The texts in a ledger entry are not those that were signed: the entry was \
     edited. Restore it from version control, or remove it and have the text signed again.",
    "signoff-direction: A ledger entry names other languages than the ledger is for. Write \
     `direction` with the source language first, such as `en-es`.",
    "signoff-future: A sign-off is dated after today, so it does not count yet. Correct the date, \
     or pass a later day with `--today`.",
    "signoff-roles: The same person signed a text as translator and as reviser. A reviser checks \
     the work of another person: remove one entry, and have someone else revise the text.",
    "signoff-twice: The same person signed the same text twice in the same role. Keep one of the \
     two entries.",
    "signoff-words: The ledger of a record contains words of the record, which belong only in the \
     record. Remove `source`, `target`, `was`, `source_shape` and `target_shape` from the entry: \
     the digest is enough.",
    "site-base-url: `base_url` is not the web address of a site. Write it with https:// and a \
     closing slash, like https://example.org/.",
    "site-gone: The folder of the site disappeared while the server runs. Restore it. The last \
     good pages are shown until then.",
    "site-languages: The languages of the site are inconsistent: one is listed twice, the source \
     language is missing, or there are too many. Correct `languages` and `source_language` in \
     content/site.yaml.",
    "site-missing: There is no content/site.yaml in the folder. Run careleaf in the folder of a \
     site, name one with `--site DIR`, or create one with `careleaf new site DIR`.",
    "site-rules: `rules` in content/site.yaml names an unknown rule, or lowers one that cannot be \
     lowered. `careleaf explain` lists the rules.",
    "site-unusable: No page can be made from the site, for a reason that was not recognized. Check \
     content/site.yaml and the theme that it names, and please report this to the makers of \
     careleaf.",
    "source-broken: A file has errors, so the documents that are made from it are withheld. Fix \
     the errors that are reported for the file. No built-in text is shown in its place.",
    "source-link: A source is a link or a device, not a regular file. Files outside the site are \
     not read, not even through links: put the file itself there.",
    "source-stray: A file is in a source folder, but careleaf does not read files of this kind or \
     name. Correct its name, or move it out of the site.",
    "source-unreadable: A file cannot be read: it is too large, is not UTF-8, or its permissions \
     forbid it. Fix the file, or move it out of the site.",
    "step-waiting: The date of a dose step has passed, and nobody has recorded that it began, so \
     every document that would show the dose is withheld; the relapse plan and the wallet card are \
     made. If the person takes the new dose, add `begun: { on: DATE, by: NAME }` to the step.",
    "text-character: A text contains a character that no browser and no printer can show: a bullet \
     of a symbol font, a private-use or unassigned character, a byte order mark inside a text, or \
     the sign of a character that was lost. Type the character itself, or the word, and save the \
     file as UTF-8.",
    "text-invisible: A word contains a character that nobody sees: a soft hyphen, or one that \
     separates or joins letters without need. It came in with copied text. A search does not find \
     the word, and a screen reader may spell it. Type the word again.",
    "text-lookalike: A word has letters of two scripts that look alike, such as a \
     Cyrillic one in a Spanish word; a number has digits of two scripts; or a character is \
     a form of an old encoding. It looks right and is read wrong. Type it again.",
    "text-mark: Words of a record or a message contain a mark of Markdown, such as `**`, a link or \
     a footnote, but only topics are Markdown, so readers would see the mark. Remove it.",
    "theme-empty: A template or print file of the theme is empty or produces a page without any \
     text. Write it, or remove the file to use the one from the extended theme.",
    "theme-field: The theme does not show a field that the built-in theme shows, or its \
     `leaves_out` names a field or a kind of document that does not exist. Show the field, or \
     list it under `leaves_out` in theme.yaml. A field that matters for safety is an error.",
    "theme-missing: The theme that the site or another theme names does not exist, has another \
     name than its folder, or extends itself. Correct `theme` in content/site.yaml, or `name` and \
     `extends` in theme.yaml.",
    "theme-name: A template uses a name that does not exist, so nothing would be shown in its \
     place. Correct the name: the reference of the theme lists every field and message.",
    "theme-template: A template or print file cannot be used: it is missing, has a syntax error, \
     or fails for a document. The message gives the place and the reason. Add it, fix it, or \
     write `extends: clinic` in theme.yaml.",
    "topic-front-matter: The front matter of a topic, between two lines `---` at the start of the \
     file, is missing or incomplete. Write `title:` and `summary:` and, in the source language, \
     `kind:`.",
    "topic-path: A file of topics is not at content/topics/<slug>/<lang>.md, or its slug or \
     language is not valid. Move or rename it, or add its language to the site.",
    "topic-source-missing: A topic has translations but no text in the source language, whose \
     facts and structure they follow. Add it as content/topics/<slug>/<lang>.md.",
    "unapproved: The current text of a record is not approved, or its review is overdue, so its \
     documents are withheld. Read them and approve the record with `careleaf approve`, or set \
     `unsigned: { private: draft }` in content/site.yaml to see drafts.",
    "unknown-class: A class of medicines does not exist. Correct its id, or add it to `classes` in \
     content/medicines.yaml.",
    "unknown-language: A language is not one of the site, or is listed twice. Use a language of \
     content/site.yaml, or add it there.",
    "unknown-measure: An instrument of a record does not exist. Correct its id, or define it in \
     content/measures.yaml.",
    "unknown-medicine: A medicine does not exist in content/medicines.yaml. Correct its id, or add \
     it there: its class says which warnings are required. A record may also name its class \
     itself: `class: ID`, or `class: other`, with which documents only say to ask the pharmacist.",
    "unknown-message: A phrase does not exist in the source language. Correct its id, or add it to \
     locales/<lang>/phrases.ftl.",
    "unknown-program: A program does not exist. Correct its id, or add content/programs/<id>.yaml.",
    "unknown-topic: A topic does not exist. Correct its slug, or add \
     content/topics/<slug>/<lang>.md.",
    "unsigned: Pages or documents are withheld, because nobody has signed texts on them. `careleaf \
     review status --texts` lists the texts, and `careleaf review sign` signs them. `unsigned:` \
     in content/site.yaml can show such documents marked as drafts.",
    "yaml-alias: A file uses a YAML alias (`*name`), which is not supported. Write the text out, \
     or define it once as a phrase in locales/<lang>/phrases.ftl.",
    "yaml-duplicate: A field is written twice, so one value would be ignored. Keep only one of \
     them.",
    "yaml-empty: A YAML file is empty. Write the record, or remove the file.",
    "yaml-field: A field is unknown, missing, or has a value of the wrong kind. The message names \
     the field and often the one that was meant. `careleaf schema` writes schemas with which an \
     editor completes and checks fields.",
    "yaml-limit: A file is nested too deeply or has too many values to be read safely. Flatten it, \
     or split it into several files.",
    "yaml-syntax: A file is not valid YAML. Check the indentation and the quotes of the line and \
     the one before it: text that contains a colon and a space, or `#`, needs quotes.",
];

/// Iterates over the ids of the diagnostics that no rule reports, sorted, each with what
/// `careleaf explain` prints: what it means, and how to fix it.
pub fn explanations() -> impl Iterator<Item = (RuleId, &'static str)> {
    EXPLANATIONS.iter().filter_map(|entry| entry.split_once(": "))
}

/// Returns what a rule or another diagnostic means, and how to fix it.
pub fn about(id: RuleId) -> Option<&'static str> {
    let rule = RULES.iter().find(|rule| rule.id() == id).map(|rule| rule.about());
    rule.or_else(|| explanations().find(|(known, _)| *known == id).map(|(_, text)| text))
}

#[cfg(test)]
mod tests {
    use super::{EXPLANATIONS, explanations};
    use crate::check::RULES;

    #[test]
    fn ids_are_sorted_and_no_rules() {
        assert_eq!(explanations().count(), EXPLANATIONS.len());
        assert!(explanations().map(|(id, _)| id).is_sorted_by(|a, b| a < b));
        for (id, _) in explanations() {
            assert!(RULES.iter().all(|rule| rule.id() != id), "{id}");
        }
    }
}

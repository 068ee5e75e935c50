//! A sheet for scoring a topic with PEMAT-P, with the items filled in that a program can see.
//!
//! PEMAT-P is the Patient Education Materials Assessment Tool for printable materials of the Agency
//! for Healthcare Research and Quality (Shoemaker, Wolf and Brach, 2013,
//! <https://www.ahrq.gov/health-literacy/patient-education/pemat.html>). The items are paraphrased.
//! What needs judgment is left to a person; the program scores nothing that it cannot see.

use std::fmt::Write;

use super::plain_language::{Building, passives};
use crate::{
    lang::Lang,
    review::{LockedNames, topic_readability},
    site::{Site, topic::TopicText},
    text::Ease,
};

/// The answer to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PematAnswer {
    Yes,
    No,
    DoesNotApply,
    /// A person has to judge.
    Ask,
}

impl PematAnswer {
    fn words(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::DoesNotApply => "does not apply",
            Self::Ask => "",
        }
    }

    fn of(is_met: bool) -> Self {
        if is_met { Self::Yes } else { Self::No }
    }
}

/// An item of the tool: its number and what it is about, the answer, and what the program saw.
struct PematItem(u8, &'static str, PematAnswer, String);

/// Returns the sheets of all topics in the source language of a site, as Markdown.
pub fn pemat_sheets(site: &Site, names: &LockedNames) -> String {
    let source = site.source_language();
    let mut out = String::from(
        "# Topics, to be scored with PEMAT-P\n\nFilled in is what a program can see. A person who \
         knows the tool answers the empty items, and may correct the others. A score is the \
         share of yes among yes and no.\n",
    );
    for (slug, topic) in &site.topics {
        if let Some(text) = topic.texts.get(source) {
            out.push_str(&sheet(source, slug, text, names));
        }
    }
    out
}

/// Returns the sheet of one topic.
fn sheet(lang: &Lang, slug: &str, text: &TopicText, names: &LockedNames) -> String {
    let building = Building::of(lang, &text.body.blocks);
    let words = text.body.run_texts();
    let mut out = format!("\n## {} (`{slug}`)\n", text.title.value);
    let reading = topic_readability(lang, text, names);
    let understandability = understandability(lang, &building, &words, reading.scores.first());
    table(&mut out, "Understandability", &understandability);
    table(&mut out, "Actionability", &actionability(lang, &building, &words));
    out
}

/// Adds a table of items, with the score of those that are answered.
fn table(out: &mut String, name: &str, items: &[PematItem]) {
    // Writing to a string cannot fail.
    let _ = write!(out, "\n| {name} | answer | what the program saw |\n| --- | --- | --- |\n");
    for PematItem(number, about, answer, seen) in items {
        let _ = writeln!(out, "| {number} {about} | {} | {seen} |", answer.words());
    }
    let count = |wanted| items.iter().filter(|item| item.2 == wanted).count();
    let (yes, no) = (count(PematAnswer::Yes), count(PematAnswer::No));
    let _ = writeln!(
        out,
        "| **so far** | {yes} of {} | {} for a person |",
        yes + no,
        count(PematAnswer::Ask)
    );
}

fn understandability(
    lang: &Lang,
    building: &Building,
    words: &[String],
    reading: Option<&(&'static str, f64, Ease)>,
) -> Vec<PematItem> {
    use PematAnswer::{Ask, DoesNotApply};
    let has_digits = words.iter().any(|text| text.chars().any(char::is_numeric));
    let (everyday, grade) = everyday_words(reading);
    let (active, acting) = active_voice(lang, words);
    let longest = building.long.iter().map(|(_, lines)| lines).max();
    let long = longest.map_or_else(String::new, |lines| format!("a paragraph of {lines} lines"));
    let pictures = if building.pictures == 0 { DoesNotApply } else { Ask };
    let has_cues = building.boxes + building.lists > 0;
    let number = |has: bool| if has { Ask } else { DoesNotApply };
    vec![
        PematItem(1, "the purpose is evident", Ask, "it has a title and a summary".to_owned()),
        PematItem(2, "nothing distracts from it", Ask, String::new()),
        PematItem(3, "common, everyday words", everyday, grade),
        PematItem(4, "medical terms only to make them known", Ask, String::new()),
        PematItem(5, "the active voice", active, acting),
        PematItem(6, "numbers are clear", number(has_digits), String::new()),
        PematItem(7, "no calculation needed", number(has_digits), String::new()),
        PematItem(8, "short pieces", PematAnswer::of(building.long.is_empty()), long),
        PematItem(
            9,
            "headings that inform",
            if building.headings == 0 { PematAnswer::No } else { Ask },
            seen(building.headings, "headings"),
        ),
        PematItem(10, "a logical order", Ask, String::new()),
        PematItem(11, "a summary", PematAnswer::Yes, "every topic begins with one".to_owned()),
        PematItem(
            12,
            "visual cues for key points",
            PematAnswer::of(has_cues),
            seen(building.boxes, "boxes"),
        ),
        PematItem(
            15,
            "visual aids where they would help",
            Ask,
            seen(building.pictures, "pictures"),
        ),
        PematItem(16, "visual aids reinforce the text", pictures, String::new()),
        PematItem(
            17,
            "titles and captions of visual aids",
            if building.pictures == 0 { DoesNotApply } else { PematAnswer::Yes },
            seen(building.pictures, "pictures with words"),
        ),
        PematItem(18, "uncluttered visual aids", pictures, String::new()),
        PematItem(
            19,
            "simple tables with clear headings",
            number(building.tables > 0),
            seen(building.tables, "tables, each with a header"),
        ),
    ]
}

/// Returns how many of something there are; nothing if none.
fn seen(count: usize, what: &str) -> String {
    if count == 0 { String::new() } else { format!("{what}: {count}") }
}

fn everyday_words(reading: Option<&(&'static str, f64, Ease)>) -> (PematAnswer, String) {
    match reading {
        Some((name, value, ease)) => {
            (PematAnswer::of(*ease < Ease::Hard), format!("{value:.0} by {name}"))
        }
        None => (PematAnswer::Ask, "no formula for this language, or too little text".to_owned()),
    }
}

fn active_voice(lang: &Lang, words: &[String]) -> (PematAnswer, String) {
    let passives: Vec<String> = words.iter().flat_map(|text| passives(lang, text)).collect();
    match lang.id().language.as_str() {
        "en" if passives.is_empty() => (PematAnswer::Yes, "no passive".to_owned()),
        "en" => (PematAnswer::Ask, format!("passives: {}", passives.join(", "))),
        _ => (PematAnswer::Ask, String::new()),
    }
}

fn actionability(lang: &Lang, building: &Building, words: &[String]) -> Vec<PematItem> {
    use PematAnswer::{Ask, DoesNotApply};
    let has_digits = words.iter().any(|text| text.chars().any(char::is_numeric));
    let says_you = words.iter().any(|text| {
        let mut own = text.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
        own.any(|word| matches!(word.as_str(), "you" | "your"))
    });
    let addresses = if lang.id().language.as_str() == "en" && says_you {
        (PematAnswer::Yes, "it says “you”".to_owned())
    } else {
        (Ask, String::new())
    };
    // A list may be of things to do, or of anything else.
    let action = match building.calls + building.steps + building.tasks {
        0 if building.lists > 0 => Ask,
        count => PematAnswer::of(count > 0),
    };
    let if_any = |count: usize| if count == 0 { DoesNotApply } else { Ask };
    vec![
        PematItem(20, "at least one action", action, seen(building.calls, "boxes that say it")),
        PematItem(21, "addresses the reader", addresses.0, addresses.1),
        PematItem(
            22,
            "actions in explicit steps",
            if building.steps > 0 { PematAnswer::Yes } else { Ask },
            seen(building.steps + building.lists, "lists and steps"),
        ),
        PematItem(
            23,
            "a tool, such as a list to tick",
            if building.tasks > 0 { PematAnswer::Yes } else { Ask },
            seen(building.tasks, "boxes to tick"),
        ),
        PematItem(
            24,
            "calculations are shown step by step",
            if has_digits { Ask } else { DoesNotApply },
            String::new(),
        ),
        PematItem(25, "how to use tables and charts", if_any(building.tables), String::new()),
        PematItem(26, "visual aids make it easier to act", Ask, String::new()),
    ]
}

#[cfg(test)]
mod tests {
    use super::{PematAnswer, actionability, understandability};
    use crate::{
        check::plain_language::Building,
        diag::{FileId, Report},
        lang::Lang,
        text::Prose,
    };

    fn answers(text: &str) -> Vec<(u8, PematAnswer)> {
        let lang = Lang::parse("en").expect("a tag");
        let prose = Prose::read(text, FileId(0), 0, &mut Report::new());
        let (building, words) = (Building::of(&lang, &prose.blocks), prose.run_texts());
        let items = understandability(&lang, &building, &words, None).into_iter();
        items.chain(actionability(&lang, &building, &words)).map(|item| (item.0, item.2)).collect()
    }

    #[test]
    fn only_what_a_program_can_see_is_answered() {
        let good = answers("## When\n\nCall us if you feel worse.\n\n- [ ] Take it at night.\n");
        for (item, answer) in [
            (5, PematAnswer::Yes),
            (6, PematAnswer::DoesNotApply),
            (8, PematAnswer::Yes),
            (10, PematAnswer::Ask),
            (19, PematAnswer::DoesNotApply),
            (20, PematAnswer::Yes),
            (21, PematAnswer::Yes),
            (23, PematAnswer::Yes),
        ] {
            assert!(good.contains(&(item, answer)), "{item}: {good:?}");
        }
        let list = answers("- apples\n- pears\n");
        assert!(list.contains(&(20, PematAnswer::Ask)) && list.contains(&(22, PematAnswer::Ask)));
        let poor = answers(&format!("The 2 doses were given. {}\n", "word ".repeat(120)));
        for (item, answer) in [
            (5, PematAnswer::Ask),
            (6, PematAnswer::Ask),
            (8, PematAnswer::No),
            (9, PematAnswer::No),
            (12, PematAnswer::No),
            (20, PematAnswer::No),
            (21, PematAnswer::Ask),
        ] {
            assert!(poor.contains(&(item, answer)), "{item}: {poor:?}");
        }
    }
}

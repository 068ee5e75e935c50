//! The kinds of faults that are put into translations.

use std::ops::Range;

/// What a fault is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultGroup {
    /// Numbers, doses and links.
    Numbers,
    /// The blocks of a text.
    Structure,
    /// Everything else that its words say.
    Words,
}

impl FaultGroup {
    /// Returns what it is called in the table.
    pub fn words(self) -> &'static str {
        match self {
            Self::Numbers => "numbers and links",
            Self::Structure => "structure",
            Self::Words => "words",
        }
    }
}

/// A piece of a translated file that can have a fault: a line of a topic, or a message.
pub struct Piece {
    /// Its bytes in the file.
    pub at: Range<usize>,
    /// Its text.
    pub text: String,
    /// The text of its source.
    pub source: Option<String>,
    /// The id of a message.
    pub id: Option<String>,
}

/// Changes a line, given its language and the line of the source; `None` if the line cannot have
/// the fault.
pub type MakeFault = fn(&str, &str, Option<&str>) -> Option<String>;

/// A kind of fault.
pub struct Fault {
    /// What it is called in the table.
    pub name: &'static str,
    /// What it is about.
    pub group: FaultGroup,
    /// Puts it into a line.
    pub make: MakeFault,
}

/// Returns a kind of fault.
pub const fn fault(name: &'static str, group: FaultGroup, make: MakeFault) -> Fault {
    Fault { name, group, make }
}

use FaultGroup::{Numbers, Structure, Words};

/// All kinds of faults.
pub const FAULTS: &[Fault] = &[
    fault("another digit", Numbers, |line, _, _| change_digit(line)),
    fault("a number lost", Numbers, |line, _, _| replace_number(line, "")),
    fault("a digit doubled", Numbers, |line, _, _| double_digit(line)),
    fault("two numbers swapped", Numbers, |line, _, _| swap_numbers(line)),
    fault("another link", Numbers, |line, _, _| {
        let other = if line.contains("](topic:sleep)") { "](topic:cbt)" } else { "](topic:sleep)" };
        between(line, "](topic:", ")")
            .map(|slug| line.replacen(&format!("](topic:{slug})"), other, 1))
    }),
    fault("a link lost", Numbers, |line, _, _| {
        let words = between(line, "[", "](")?;
        let target = between(line, "](", ")")?;
        Some(line.replacen(&format!("[{words}]({target})"), words, 1))
    }),
    fault("two links swapped", Numbers, |line, _, _| swap_links(line)),
    fault("another level of heading", Structure, |line, _, _| {
        line.starts_with("## ").then(|| format!("#{line}"))
    }),
    fault("a numbered list for a plain one", Structure, |line, _, _| {
        line.strip_prefix("- ").map(|rest| format!("1. {rest}"))
    }),
    fault("an item lost", Structure, |line, _, _| line.starts_with("- ").then(String::new)),
    fault("an item twice", Structure, |line, _, _| {
        line.starts_with("- ").then(|| format!("{line}\n{line}"))
    }),
    fault("another kind of box", Structure, |line, _, _| match line {
        "::: call-today" | "::: do-not-wait" => Some("::: tip".to_owned()),
        "::: try-this" | "::: tip" => Some("::: call-today".to_owned()),
        _ => None,
    }),
    fault("two cells swapped", Structure, |line, _, _| swap_cells(line)),
    fault("left in the source language", Words, |line, _, source| {
        let source = source.filter(|source| source.split(' ').count() > 3)?;
        (!line.starts_with(['#', '|', ':'])).then(|| source.to_owned())
    }),
    fault("the last sentence lost", Words, |line, _, _| {
        let (rest, last) = split_last_sentence(line)?;
        (last.chars().count() > 10).then(|| rest.to_owned())
    }),
    fault("the last sentence twice", Words, |line, _, _| {
        let (_, last) = split_last_sentence(line)?;
        Some(format!("{line} {}", last.trim()))
    }),
    fault("cut off in the middle", Words, |line, _, _| {
        let count = line.chars().count();
        (count > 40 && !line.starts_with(['|', '#']))
            .then(|| line.chars().take(count / 2).collect())
    }),
    fault("not lost", Words, |line, lang, _| {
        let not = match lang {
            "es" => " no ",
            "ar" => " لا ",
            "zh-Hans" => "不",
            "vi" => " không ",
            _ => " не ",
        };
        let instead = if lang == "zh-Hans" { "" } else { " " };
        line.contains(not).then(|| line.replacen(not, instead, 1))
    }),
    fault("not added", Words, |line, lang, _| {
        let (before, with) = match lang {
            "es" => (" puede ", " no puede "),
            "ar" => (" يمكن", " لا يمكن"),
            "zh-Hans" => ("可以", "不可以"),
            "vi" => (" có thể ", " không thể "),
            _ => (" может ", " не может "),
        };
        line.contains(before).then(|| line.replacen(before, with, 1))
    }),
    fault("another unit of time", Words, |line, lang, _| {
        let (one, other) = match lang {
            "es" => ("semana", "mes"),
            "ar" => ("أسابيع", "أشهر"),
            "zh-Hans" => ("周", "年"),
            "vi" => ("tuần", "tháng"),
            _ => ("недел", "месяц"),
        };
        line.contains(one).then(|| line.replacen(one, other, 1))
    }),
    fault("before for after", Words, |line, lang, _| {
        let (one, other) = match lang {
            "es" => ("antes", "después"),
            "ar" => ("قبل", "بعد"),
            "zh-Hans" => ("之前", "之后"),
            "vi" => ("trước", "sau"),
            _ => (" до ", " после "),
        };
        line.contains(one).then(|| line.replacen(one, other, 1))
    }),
    fault("more for less", Words, |line, lang, _| {
        let (one, other) = match lang {
            "es" => (" más ", " menos "),
            "ar" => ("أكثر", "أقل"),
            "zh-Hans" => ("更多", "更少"),
            "vi" => (" hơn", " ít hơn"),
            _ => ("больше", "меньше"),
        };
        line.contains(one).then(|| line.replacen(one, other, 1))
    }),
    fault("an invisible character", Words, |line, _, _| in_word(line, '\u{200b}')),
    fault("a soft hyphen", Words, |line, _, _| in_word(line, '\u{ad}')),
    fault("a letter of another script", Words, |line, lang, _| {
        let (own, other) = match lang {
            "es" | "vi" => ("o", "о"),
            "ru" => ("о", "o"),
            _ => return None,
        };
        in_long_word(line, own, other)
    }),
    fault("a letter of a neighbor language", Words, |line, lang, _| {
        let pairs: &[(&str, &str)] = match lang {
            "es" => &[("ción", "ção"), ("ñ", "nh")],
            "ar" => &[("ك", "ک"), ("ي", "ی")],
            "zh-Hans" => &[("药", "藥"), ("医", "醫"), ("时", "時"), ("这", "這")],
            "ru" => &[("и", "і")],
            _ => return None,
        };
        let changed =
            pairs.iter().fold(line.to_owned(), |line, (own, other)| line.replace(own, other));
        Some(changed)
    }),
    fault("marks lost", Words, |line, lang, _| (lang == "vi").then(|| without_marks(line))),
    fault("another medicine", Words, |line, lang, _| {
        let (one, other) = match lang {
            "es" => ("metadona", "naltrexona"),
            "ar" => ("ميثادون", "نالتريكسون"),
            "zh-Hans" => ("美沙酮", "纳曲酮"),
            "vi" => ("methadone", "naltrexone"),
            _ => ("метадон", "налтрексон"),
        };
        line.contains(one).then(|| line.replacen(one, other, 1))
    }),
];

/// Returns what is between two texts in a line.
fn between<'l>(line: &'l str, open: &str, close: &str) -> Option<&'l str> {
    line.split_once(open)?.1.split_once(close).map(|(inner, _)| inner)
}

/// Returns the places of the numbers of a line, without those of links and numbered items.
fn numbers(line: &str) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let is_item =
        line.split_once(". ").is_some_and(|(at, _)| at.chars().all(|c| c.is_ascii_digit()));
    let from = if is_item { line.find(' ').unwrap_or(0) } else { 0 };
    for (at, c) in line.char_indices().filter(|(at, c)| c.is_ascii_digit() && *at >= from) {
        let is_in_link = line[..at].rfind("](").is_some_and(|open| !line[open..at].contains(')'));
        match out.last_mut() {
            Some((_, end)) if *end == at => *end = at + c.len_utf8(),
            _ if !is_in_link => out.push((at, at + c.len_utf8())),
            _ => {}
        }
    }
    out
}

fn replace_number(line: &str, with: &str) -> Option<String> {
    let (start, end) = *numbers(line).first()?;
    Some(format!("{}{with}{}", &line[..start], &line[end..]))
}

/// Changes the first digit of a text.
pub fn change_digit(line: &str) -> Option<String> {
    let (start, end) = *numbers(line).first()?;
    let digit = line[start..=start].parse::<u8>().ok()?;
    Some(format!("{}{}{}{}", &line[..start], (digit + 1) % 10, &line[start + 1..end], &line[end..]))
}

fn double_digit(line: &str) -> Option<String> {
    let (start, _) = *numbers(line).first()?;
    Some(format!("{}{}", &line[..=start], &line[start..]))
}

fn swap_numbers(line: &str) -> Option<String> {
    let all = numbers(line);
    let (first, second) = all
        .iter()
        .flat_map(|one| all.iter().map(move |two| (one, two)))
        .find(|(one, two)| one.1 < two.0 && line[one.0..one.1] != line[two.0..two.1])?;
    let (one, two) = (&line[first.0..first.1], &line[second.0..second.1]);
    let (before, middle) = (&line[..first.0], &line[first.1..second.0]);
    Some(format!("{before}{two}{middle}{one}{}", &line[second.1..]))
}

fn swap_links(line: &str) -> Option<String> {
    let one = between(line, "](", ")")?;
    let rest = line.split_once(&format!("]({one})"))?.1;
    let two = between(rest, "](", ")").filter(|two| *two != one)?;
    let (before, after) = line.split_once(&format!("]({one})"))?;
    let after = after.replacen(&format!("]({two})"), &format!("]({one})"), 1);
    Some(format!("{before}]({two}){after}"))
}

fn swap_cells(line: &str) -> Option<String> {
    let cells: Vec<&str> = line.strip_prefix('|')?.strip_suffix('|')?.split('|').collect();
    let is_row = cells.len() > 2 && !line.contains("--");
    is_row.then(|| {
        let mut cells = cells;
        cells.swap(1, 2);
        format!("|{}|", cells.join("|"))
    })
}

fn split_last_sentence(line: &str) -> Option<(&str, &str)> {
    let ends = ['.', '。', '!', '?', '؟', '！', '？'];
    let trimmed = line.trim_end_matches(ends);
    let at = trimmed.rfind(ends)?;
    let end = at + trimmed[at..].chars().next()?.len_utf8();
    let is_sentence = !line.starts_with(['|', '#']) && trimmed.len() < line.len();
    is_sentence.then(|| line.split_at(end))
}

/// Puts a character into the first word of at least two letters that are no number.
pub fn in_word(line: &str, c: char) -> Option<String> {
    let at = line.char_indices().collect::<Vec<_>>().windows(2).find_map(|pair| {
        let is_inside = pair.iter().all(|(_, c)| c.is_alphabetic());
        is_inside.then_some(pair[1].0)
    })?;
    (!line.starts_with(':')).then(|| format!("{}{c}{}", &line[..at], &line[at..]))
}

/// Replaces a letter inside a word.
pub fn in_long_word(line: &str, own: &str, other: &str) -> Option<String> {
    let inside = |at: &usize| {
        line[..*at].ends_with(char::is_alphabetic)
            && line[at + own.len()..].starts_with(char::is_alphabetic)
    };
    let (at, _) = line.match_indices(own).find(|(at, _)| inside(at))?;
    (!line.starts_with(':')).then(|| format!("{}{other}{}", &line[..at], &line[at + own.len()..]))
}

/// Returns Vietnamese as it is typed without a Vietnamese keyboard.
fn without_marks(line: &str) -> String {
    use icu::normalizer::DecomposingNormalizerBorrowed;
    let is_mark = |c: &char| matches!(c, '\u{300}'..='\u{36f}');
    let split = DecomposingNormalizerBorrowed::new_nfd().normalize(line);
    split.chars().filter(|c| !is_mark(c)).map(|c| if c == 'đ' { 'd' } else { c }).collect()
}

//! The maker of the corpus: site, topics, programs, phrases and care plans, drawn by a seed.
//!
//! Not for sense: every text is drawn from a short list of words in the script of its language.

use std::{
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

#[path = "medications.rs"]
mod medications;

/// The size of the site.
pub struct Size {
    /// Care plans.
    pub records: usize,
    /// Topics.
    pub topics: usize,
    /// Languages, one to six.
    pub languages: usize,
}

const LANGUAGES: [(&str, &str); 6] = [
    (
        "en",
        "care sleep walk plan small step help talk family day night friend write breathe rest \
            team morning voice hope move",
    ),
    (
        "es",
        "plan sueño caminar paso pequeño ayuda hablar familia día noche amistad escribir respirar \
            descanso equipo mañana voz calma mover casa",
    ),
    (
        "ar",
        "خطة نوم مشي خطوة صغيرة مساعدة حديث أسرة يوم ليلة صديق كتابة تنفس راحة فريق صباح صوت هدوء \
            حركة بيت",
    ),
    (
        "zh-Hans",
        "计划 睡眠 散步 一小步 帮助 谈话 家人 白天 夜晚 朋友 书写 呼吸 休息 团队 早晨 声音 希望 活动 安静 家",
    ),
    (
        "vi",
        "kế hoạch giấc ngủ đi bộ bước nhỏ giúp đỡ nói chuyện gia đình ngày đêm bạn viết thở nghỉ \
            ngơi nhóm buổi sáng",
    ),
    (
        "ru",
        "план сон прогулка шаг помощь разговор семья день ночь друг письмо дыхание отдых команда \
            утро голос надежда движение покой дом",
    ),
];
const PHRASES: usize = 60;

/// SplitMix64 (Steele, Lea and Flood, 2014): small, and the same on every machine.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    fn words(&mut self, lang: usize, count: usize) -> String {
        let list: Vec<&str> = LANGUAGES[lang].1.split(' ').collect();
        let words: Vec<&str> = (0..count).map(|_| list[self.below(list.len())]).collect();
        words.join(if LANGUAGES[lang].0 == "zh-Hans" { "" } else { " " })
    }

    fn phrase(&mut self) -> String {
        format!("{{ phrase: p{} }}", self.below(PHRASES))
    }

    fn phrases(&mut self, indent: &str, count: usize) -> String {
        (0..count).fold(String::new(), |mut out, _| {
            let _ = writeln!(out, "{indent}- {}", self.phrase());
            out
        })
    }
}

/// Writes the site.
///
/// # Errors
/// Fails if the folder is not empty or cannot be written.
pub fn site(out: &Path, size: &Size, seed: u64) -> io::Result<()> {
    if out.exists() && fs::read_dir(out)?.next().is_some() {
        return Err(io::Error::other("the folder is not empty"));
    }
    let languages = size.languages.clamp(1, LANGUAGES.len());
    let tags: Vec<&str> = LANGUAGES[..languages].iter().map(|(tag, _)| *tag).collect();
    let put = |path: String, text: String| -> io::Result<()> {
        let path: PathBuf = out.join(path);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    };
    put("content/site.yaml".into(), config(&tags))?;
    put("content/crisis-lines.yaml".into(), crisis_lines())?;
    put("content/notices.yaml".into(), notices())?;
    put(
        "content/glossary.yaml".into(),
        "# Invented.\nterms:\n  - { id: plan, term: { phrase: p1 }, meaning: { phrase: p2 } }\n"
            .into(),
    )?;
    put("content/medicines.yaml".into(), medications::site_medicines())?;
    let mut draw = Draw(seed);
    for (lang, tag) in tags.iter().enumerate() {
        let phrases = (0..PHRASES).fold(String::from("# Invented.\n"), |mut text, n| {
            let _ = writeln!(text, "p{n} = {}", draw.words(lang, 6));
            text
        });
        put(format!("locales/{tag}/phrases.ftl"), phrases)?;
    }
    for n in 0..4 {
        put(format!("content/programs/program-{n}.yaml"), program(n, &mut draw))?;
    }
    for n in 0..size.topics {
        for (lang, tag) in tags.iter().enumerate() {
            put(
                format!("content/topics/topic-{n}/{tag}.md"),
                topic(n, size.topics, lang, &mut draw),
            )?;
        }
    }
    for n in 0..size.records {
        put(format!("content/care-plans/person-{n}.yaml"), record(n, size, &tags, &mut draw))?;
    }
    Ok(())
}

fn config(tags: &[&str]) -> String {
    format!(
        "# Invented, for benches.\nname: {{ phrase: p0 }}\nbase_url: https://corpus.example/\n\
         source_language: en\nlanguages: [{}]\njurisdiction: US\n\
         unsigned: {{ public: draft, private: draft }}\n",
        tags.join(", ")
    )
}

fn crisis_lines() -> String {
    let line = |kind: &str, number: &str| {
        format!(
            "  - {{ jurisdiction: US, kind: {kind}, name: {{ phrase: p3 }}, channels: [{{ by: \
             call, to: \"{number}\" }}], source: https://corpus.example/, expires_on: 2099-01-01 \
             }}\n"
        )
    };
    format!(
        "# Invented, for benches.\nlines:\n{}{}",
        line("emergency", "911"),
        line("crisis", "988")
    )
}

fn notices() -> String {
    let notice = |kind: &str| {
        format!(
            "  - {{ id: {kind}, kind: {kind}, jurisdiction: US, stands_on: [public, handout], \
             mandatory: true, title: {{ phrase: p10 }}, text: [{{ phrase: p11 }}], \
             effective_from: 2025-07-05, review_by: 2099-01-01, source: https://corpus.example/ \
             }}\n"
        )
    };
    format!(
        "# Invented, for benches.\nnotices:\n{}{}",
        notice("language-assistance"),
        notice("non-discrimination")
    )
}

fn program(n: usize, draw: &mut Draw) -> String {
    format!(
        "# Invented, for benches.\nid: program-{n}\nname: {}\nsummary: {}\nlevels: [outpatient]\n\
         therapies: [cbt, mi]\nanswers:\n  coordination: {}\n  progress: {}\n\
         access: {{ evenings: true, wait_days: {} }}\nas_of: 2026-11-01\nsource: {}\n",
        draw.phrase(),
        draw.phrase(),
        draw.phrase(),
        draw.phrase(),
        draw.below(30),
        draw.phrase()
    )
}

fn topic(n: usize, topics: usize, lang: usize, draw: &mut Draw) -> String {
    let facts = if lang == 0 { "kind: skill\naudience: patients\n" } else { "origin: machine\n" };
    let mut out = format!(
        "---\ntitle: {}\nsummary: {}\n{facts}---\n\n",
        draw.words(lang, 4),
        draw.words(lang, 14)
    );
    for part in 0..4 {
        let _ = writeln!(out, "{}.\n\n## {}\n", draw.words(lang, 60), draw.words(lang, 3));
        for _ in 0..4 {
            let _ = writeln!(out, "- {}.", draw.words(lang, 8));
        }
        let _ = match part {
            1 => writeln!(
                out,
                "\n::: tip\n{} [{}](topic:topic-{}).\n:::\n",
                draw.words(lang, 12),
                draw.words(lang, 2),
                (n + 1) % topics.max(1)
            ),
            _ => writeln!(out),
        };
    }
    out
}

fn record(n: usize, size: &Size, tags: &[&str], draw: &mut Draw) -> String {
    let mut out = format!(
        "# Invented, for benches.\nid: person-{n}\ninvented: true\nlanguage: en\nlanguages: [{}]\n",
        tags.join(", ")
    );
    let _ = writeln!(
        out,
        "person: {{ preferred_name: Person {n}, legal_name: Invented Person {n}, birth_date: \
            19{}-0{}-1{}, record_number: R-{} }}",
        50 + draw.below(50),
        1 + draw.below(9),
        draw.below(10),
        480_000 + n
    );
    let _ = writeln!(out, "program: program-{}\nlevel: outpatient\nteam:", n % 4);
    for role in ["therapist", "prescriber"] {
        let _ = writeln!(
            out,
            "  - {{ role: {role}, name: Invented {}, phone: 555-{:04}, hours: {} }}",
            draw.below(900),
            draw.below(10_000),
            draw.phrase()
        );
    }
    let _ = write!(
        out,
        "therapy:\n  modalities: [cbt]\n  focus: {}\n  every: 1 week\n  homework:\n    - skill: \
         {}\n      steps:\n{}",
        draw.phrase(),
        draw.phrase(),
        draw.phrases("        ", 3)
    );
    medications::write(&mut out, n, draw);
    write_scores(&mut out, draw);
    write_plans(&mut out, n, draw);
    if size.topics > 0 {
        let _ = writeln!(out, "topics: [topic-{}]", draw.below(size.topics));
    }
    out.push_str("next_review: 2027-06-01\n");
    out
}

/// Writes the scores of a record.
fn write_scores(out: &mut String, draw: &mut Draw) {
    out.push_str("measures:\n  - tool: phq-9\n    version: en-US\n    scores:\n");
    for month in 1..=3 {
        let _ = writeln!(
            out,
            "      - {{ on: 2026-0{month}-05, total: {}, item9: 0 }}",
            draw.below(28)
        );
    }
}

/// Writes the goals, the visits and the relapse plan of a record.
fn write_plans(out: &mut String, n: usize, draw: &mut Draw) {
    let _ = write!(
        out,
        "goals:\n  - text: {}\n    measure: {{ tool: phq-9, below: 5 }}\n    by: 2027-03-01\n    \
         steps:\n{}",
        draw.phrase(),
        draw.phrases("      ", 2)
    );
    out.push_str(
        "checkins: [{ with: therapist, every: 1 week }, { with: prescriber, every: 1 month, then: \
         3 months, after: 6 months }]\n",
    );
    out.push_str(
        "appointments: [{ with: prescriber, on: 2026-12-10, at: \"14:30\", place: telehealth }]\n",
    );
    let _ =
        write!(out, "relapse_plan:\n  staying_well:\n{}  early_signs:\n", draw.phrases("    ", 3));
    for _ in 0..3 {
        let _ = writeln!(out, "    - {{ sign: {}, action: {} }}", draw.phrase(), draw.phrase());
    }
    let _ = write!(
        out,
        "  crisis_signs:\n    - {{ sign: {}, action: {} }}\n  coping:\n{}",
        draw.phrase(),
        draw.phrase(),
        draw.phrases("    ", 3)
    );
    let _ = writeln!(
        out,
        "  people: [{{ name: Invented Friend {n}, phone: 555-{:04} }}]",
        draw.below(10_000)
    );
}

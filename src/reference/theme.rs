//! The reference of themes: what templates see of a page, from the declarations of its content.

use std::collections::BTreeMap;

use super::markdown::{Table, code, link, prose, sentence};
use crate::{
    compose,
    document::{DocumentKind, FieldInfo, PartReference, Shape},
    output_format::OutputFormat,
    privacy::Realm,
};

const INTRODUCTION: &str = "\
# Themes

A theme decides how the facts of a document are laid out. This page lists everything that its
templates see. A template can leave out a fact; it cannot add one.

*safety* marks a field without which a page could do harm, such as a dose, a warning, a crisis line
or the draft banner. If the theme of a site does not show a field that `clinic` shows, that is an
error for a field marked *safety* and a warning for any other, unless `theme.yaml` lists the field
under `leaves_out`.

## What templates see

A web page is made by `templates/KIND.html` ([Tera](https://keats.github.io/tera/)). The fields of
[the frame](#the-frame) are variables; the content of the document is in `page`, whose fields depend
on [the kind of document](#kinds-of-documents):

```html
<h1>{{ title }}</h1>
<h2>{{ t.handout_team }}</h2>
{% for member in page.team %}<p>{{ member.name }}</p>{% endfor %}
```

`t` holds the messages of `chrome.ftl` that need no argument, in the language of the page: the
message `handout-team` is `t.handout_team`. A message with an argument is already a text in a field.

Web pages also have these variables, which are not part of the document:

";

const PRINT: &str = "\
A PDF is made by `print/KIND.typ` ([Typst](https://typst.app/docs/)), which reads
`json(\"/view.json\")`:

| field | meaning |
| --- | --- |
| `kind` | The kind of document. |
| `variant` | The format: `pdf`, `large-print`, `bilingual` or `leaflet`. |
| `here` | The document in its language. |
| `source` | The document in the language from which it was translated, in the format `bilingual`; \
otherwise `none`. |

`here` and `source` have the fields `lang`, `region`, `script`, `dir`, `nastaliq` and `fonts`, which
say how the language is written, and `view`: the frame, with the content in `view.page`.

";

/// What each type is in a web page and in print: the type, Tera, Typst.
const TYPES: [[&str; 3]; 9] = [
    ["text", "text, which Tera escapes", "text"],
    ["`true` or `false`", "`true` or `false`", "`true` or `false`"],
    ["address", "text, for `href`; write `{{ href | attr }}`", "text"],
    ["keyword", "text to compare, such as a language tag; not shown", "text to compare"],
    ["formatted text", "finished HTML", "`blocks`, which `prose.typ` of `clinic` lays out"],
    [
        "chart",
        "finished SVG",
        "`svg` and `alt`; or `drawing`, an SVG without text, with its `labels`, `width`, `height` \
         and font `size`, as `progress.typ` of `clinic` places them",
    ],
    ["code to scan", "nothing", "`svg` and `address`"],
    ["list of …", "a list, which may be empty", "an array"],
    ["…, or nothing", "the value; `{% if field %}` is false without it", "the value, or `none`"],
];

/// What the renderer of web pages adds to a page.
const RENDERED: [(&str, &str); 4] = [
    ("csp", "The content security policy of the page, for a `meta` element."),
    (
        "stylesheet",
        "The path of the stylesheet from the root of the site: `{{ up }}{{ stylesheet }}`.",
    ),
    ("logo", "The address of the site's logo. Empty if the site has none."),
    ("style", "The text of the stylesheet, on private pages, which load nothing. Otherwise empty."),
];

/// Returns the reference of everything that templates see.
pub fn theme() -> String {
    let reference = compose::reference();
    let parts = PartSections::new(&reference.frame, &reference.pages, &reference.parts);
    let mut out = String::from(INTRODUCTION);
    let mut rendered = Table::new(["variable", "meaning"]);
    for (name, meaning) in RENDERED {
        rendered.row([code(name), meaning.to_owned()]);
    }
    out.push_str(&rendered.text());
    out.push_str(PRINT);
    out.push_str("## Types\n\n");
    let mut types = Table::new(["type", "in a web page", "in a PDF"]);
    for words in TYPES {
        types.row(words.map(str::to_owned));
    }
    out.push_str(&types.text());
    out.push_str("## The frame\n\n");
    out.push_str(&parts.described(&reference.frame));
    out.push_str("## Kinds of documents\n\n");
    for (kind, shape) in &reference.pages {
        out.push_str(&format!("### {}\n\n{}", code(kind.id()), made_by(*kind)));
        out.push_str(&parts.described(shape));
    }
    out.push_str("## Parts\n\n");
    for (name, _) in reference.parts.iter().filter(|(name, _)| parts.has_own_section(name)) {
        out.push_str(&format!("### {name}\n\n{}", parts.described(&Shape::Part(name))));
    }
    out
}

/// Returns which files of a theme make a kind of document, and who may see it.
fn made_by(kind: DocumentKind) -> String {
    let formats = kind.formats();
    let realm = if kind.realm() == Realm::Private { "Private" } else { "Public" };
    let files: Vec<String> =
        [(OutputFormat::Html, "templates", "html"), (OutputFormat::Pdf, "print", "typ")]
            .into_iter()
            .filter(|(format, ..)| formats.contains(format))
            .map(|(_, folder, ending)| code(&format!("{folder}/{}.{ending}", kind.id())))
            .collect();
    if files.is_empty() {
        return format!("{realm}; made without a template.\n\n");
    }
    format!("{realm}; made by {}.\n\n", files.join(" and "))
}

/// The parts of pages, each with the heading of the section that describes it.
struct PartSections<'a> {
    parts: &'a PartReference,
    /// The headings of the parts that are a frame or the content of a kind of document.
    headings: BTreeMap<&'static str, String>,
}

impl<'a> PartSections<'a> {
    fn new(frame: &Shape, pages: &[(DocumentKind, Shape)], parts: &'a PartReference) -> Self {
        let mut headings = BTreeMap::new();
        if let Shape::Part(name) = frame {
            headings.insert(*name, "The frame".to_owned());
        }
        for (kind, shape) in pages {
            if let Shape::Part(name) = shape {
                headings.entry(*name).or_insert_with(|| code(kind.id()));
            }
        }
        Self { parts, headings }
    }

    /// Returns whether a part is described under its own name.
    fn has_own_section(&self, name: &str) -> bool {
        !self.headings.contains_key(name)
    }

    /// Returns the meaning and the fields of a part, or the type of anything else.
    fn described(&self, shape: &Shape) -> String {
        let Shape::Part(name) = shape else { return format!("{}.\n\n", self.type_of(shape)) };
        let Some(part) = self.parts.get(name) else { return String::new() };
        format!("{}\n\n{}", sentence(&part.meaning), self.fields(&part.fields))
    }

    fn fields(&self, fields: &[FieldInfo]) -> String {
        let mut table = Table::new(["field", "type", "safety", "meaning"]);
        for field in fields {
            let safety = if field.is_safety { "*safety*" } else { "" };
            table.row([
                code(field.name),
                self.type_of(&field.shape),
                safety.to_owned(),
                prose(&field.meaning),
            ]);
        }
        table.text()
    }

    /// Returns the type of a field in plain words, with a link to a part.
    fn type_of(&self, shape: &Shape) -> String {
        match shape {
            Shape::Text => "text".to_owned(),
            Shape::Flag => "`true` or `false`".to_owned(),
            Shape::Address => "address".to_owned(),
            Shape::Keyword => "keyword".to_owned(),
            Shape::Prose => "formatted text".to_owned(),
            Shape::Chart => "chart".to_owned(),
            Shape::ScanCode => "code to scan".to_owned(),
            Shape::Messages => "messages".to_owned(),
            Shape::Part(name) => link(name, self.headings.get(name).map_or(*name, String::as_str)),
            Shape::Optional(inner) => format!("{}, or nothing", self.type_of(inner)),
            Shape::List(inner) if matches!(**inner, Shape::Optional(_)) => {
                format!("list of ({})", self.type_of(inner))
            }
            Shape::List(inner) => format!("list of {}", self.type_of(inner)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PartSections, theme};
    use crate::{
        document::{FieldInfo, PartInfo, PartReference, Shape},
        reference::markdown::assert_links_lead_to_headings,
    };

    #[test]
    fn a_field_names_its_type_its_safety_and_its_meaning() {
        let field = |name, is_safety, shape| FieldInfo {
            name,
            meaning: "a | b".to_owned(),
            is_safety,
            shape,
        };
        let dose = Shape::Optional(Box::new(Shape::Part("Dose")));
        let fields = vec![
            field("dose", true, dose),
            field("links", false, Shape::List(Box::new(Shape::Address))),
        ];
        let meaning = "A medicine".to_owned();
        let reference = PartReference::from([("Medicine", PartInfo { meaning, fields })]);
        let parts = PartSections::new(&Shape::Text, &[], &reference);
        assert_eq!(
            parts.described(&Shape::Part("Medicine")),
            "A medicine.\n\n| field | type | safety | meaning |\n| --- | --- | --- | --- |\n\
             | `dose` | [Dose](#dose), or nothing | *safety* | a \\| b |\n\
             | `links` | list of address |  | a \\| b |\n\n"
        );
    }

    #[test]
    fn every_link_leads_to_one_heading() {
        assert_links_lead_to_headings(&theme());
    }

    #[test]
    fn the_draft_banner_and_the_crisis_lines_are_marked() {
        let text = theme();
        for field in ["draft", "crisis"] {
            let row = text.lines().find(|line| line.starts_with(&format!("| `{field}` |")));
            assert!(row.is_some_and(|row| row.contains("| *safety* |")), "{field}: {row:?}");
        }
    }
}

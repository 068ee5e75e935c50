use std::collections::{BTreeMap, BTreeSet};

use super::{KnownNames, unknown_names};
use crate::document::{FieldInfo, PartInfo, PartReference, Shape};

fn list(item: Shape) -> Shape {
    Shape::List(Box::new(item))
}

fn optional(shape: Shape) -> Shape {
    Shape::Optional(Box::new(shape))
}

fn part(fields: &[(&'static str, Shape)]) -> PartInfo {
    let field = |(name, shape): &(&'static str, Shape)| FieldInfo {
        name,
        meaning: String::new(),
        is_safety: false,
        shape: shape.clone(),
    };
    PartInfo { meaning: String::new(), fields: fields.iter().map(field).collect() }
}

fn parts() -> PartReference {
    PartReference::from([
        (
            "Page",
            part(&[
                ("summary", Shape::Text),
                ("warning", optional(Shape::Part("Warning"))),
                ("medicines", list(Shape::Part("Medicine"))),
                ("others", list(Shape::Part("Medicine"))),
                ("days", optional(list(Shape::Text))),
            ]),
        ),
        ("Warning", part(&[("text", Shape::Text), ("urgent", Shape::Flag)])),
        (
            "Medicine",
            part(&[("name", Shape::Text), ("for", list(Shape::Text)), ("missed", Shape::Text)]),
        ),
    ])
}

/// Checks the page of `main` among these templates. Returns each unknown path, with the template if
/// that is not `main`, and with the similar name.
fn found_among(templates: &[(&str, &str)]) -> Vec<String> {
    let templates: BTreeMap<String, String> =
        templates.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let parts = parts();
    let messages: BTreeSet<String> =
        ["nav_label", "crisis_heading"].into_iter().map(str::to_owned).collect();
    let top = BTreeMap::from([
        ("title", Shape::Text),
        ("draft", optional(Shape::Part("Warning"))),
        ("t", Shape::Messages),
        ("page", Shape::Part("Page")),
    ]);
    let known = KnownNames { top, parts: &parts, messages: &messages };
    let line = |found: super::UnknownName| {
        let text = &templates[&found.template];
        let name = text.get(found.at).expect("the place is in the template");
        assert!(found.path.ends_with(name) || found.path.ends_with(']'), "{name} {}", found.path);
        let template = match found.template.as_str() {
            "main" => String::new(),
            other => format!("{other}: "),
        };
        let near = found.near.map(|near| format!(" -> {near}")).unwrap_or_default();
        format!("{template}{}{near}", found.path)
    };
    unknown_names(&templates, "main", &known).into_iter().map(line).collect()
}

fn found(text: &str) -> Vec<String> {
    found_among(&[("main", text)])
}

#[track_caller]
fn reports(text: &str, expected: &[&str]) {
    assert_eq!(found(text), expected, "{text}");
}

#[track_caller]
fn accepts(text: &str) {
    reports(text, &[]);
}

#[test]
fn an_unknown_name_is_found_wherever_it_is_used() {
    for text in [
        "{{ page.warnin }}",
        "{{- page.warnin | safe -}}",
        "{% if page.warnin %}x{% endif %}",
        "{%- if title and not page.warnin -%}x{%- endif -%}",
        "{% if title %}{% elif page.warnin %}{% else %}{% endif %}",
        "{% if title %}{% else %}{{ page.warnin }}{% endif %}",
        "{% for a in page.warnin %}{{ a.b.c }}{% endfor %}",
        "{% for a in page.medicines %}x{% else %}{{ page.warnin }}{% endfor %}",
        "{% set a = page.warnin %}{{ a.b.c }}",
        "{% set a %}{{ page.warnin }}{% endset %}",
        "{% set a | replace(from=page.warnin, to=\"\") %}x{% endset %}",
        "{% filter replace(from=page.warnin, to=\"\") | upper %}x{% endfilter %}",
        "{% filter upper %}{{ page.warnin }}{% endfilter %}",
        "{{ title | default(value=page.warnin) | upper }}",
        "{{ range(end=page.warnin) }}",
        "{% if page.warnin is defined %}x{% endif %}",
        "{% if title is not containing(pat=page.warnin) %}x{% endif %}",
        "{% if \"a\" not in page.warnin or title %}x{% endif %}",
        "{{ 1 + page.warnin * 2 ~ \"a\" }}",
        "{{ (title or -page.warnin) }}",
        "{{ [1, ...page.warnin] }}",
        "{{ {\"a\": page.warnin, ...title} }}",
        "{{ title if page.warnin else \"\" }}",
        "{{ \"\" if title else page.warnin }}",
        "{{ [page.warnin for a in page.days] }}",
        "{{ [a for a in page.warnin if a] }}",
        "{{ page.days[page.warnin] }}",
        "{{ page.days[1:page.warnin] }}",
        "{{ page.days[::page.warnin] }}",
        "{{ (title)[page.warnin] }}",
        "{{ (title | upper)[page.warnin] }}",
        "{% block a %}{{ page.warnin }}{% endblock a %}",
        "{{ page?.warnin?.text }}",
        "{{ <unknown a={page.warnin} /> }}",
        "{% <unknown {...page.warnin}> %}{% </unknown> %}",
        "{% <unknown> %}{{ page.warnin }}{% </unknown> %}",
    ] {
        reports(text, &["page.warnin -> warning"]);
    }
}

#[test]
fn a_name_must_exist_where_it_is_used() {
    reports("{{ titel }}{{ pag.x }}", &["titel -> title", "pag -> page"]);
    reports("{{ zebra }}", &["zebra"]);
    reports("{{ title.x }}", &["title.x"]);
    reports("{{ page.warning.tex }}", &["page.warning.tex -> text"]);
    reports("{{ page.warning.text.more.still }}", &["page.warning.text.more"]);
    reports("{{ page.medicines.name }}", &["page.medicines.name"]);
    reports("{{ draft.urgend }}", &["draft.urgend -> urgent"]);
    reports("{% if page.nope %}{{ page.nope }}{% endif %}", &["page.nope", "page.nope"]);
    accepts("{{ title }}{{ page.warning.text }}{% if draft.urgent %}{{ draft.text }}{% endif %}");
    accepts("{{ __tera_context }}{{ page.medicines }}{{ page }}");
}

#[test]
fn messages_are_named_as_they_are_in_templates() {
    reports("{{ t.nav_labl }}", &["t.nav_labl -> nav_label"]);
    reports("{{ t[\"nav-label\"] }}", &["t[\"nav-label\"] -> nav_label"]);
    reports("{{ t.nav_label.x }}", &["t.nav_label.x"]);
    accepts("{{ t.nav_label }}{{ t['crisis_heading'] }}{{ t[title] }}");
}

#[test]
fn indexes_are_followed() {
    reports("{{ page[\"warning\"].tex }}", &["page[\"warning\"].tex -> text"]);
    reports("{{ page[`warnin`] }}", &["page[`warnin`] -> warning"]);
    reports("{{ page.medicines[0].nam }}", &["page.medicines[0].nam -> name"]);
    reports("{{ page.medicines[-1].nam }}", &["page.medicines[-1].nam -> name"]);
    reports("{{ page.medicines[title].nam }}", &["page.medicines[title].nam -> name"]);
    reports("{{ page.medicines[1:][0].nam }}", &["page.medicines[1:][0].nam -> name"]);
    reports("{{ page.medicines[\"name\"] }}", &["page.medicines[\"name\"]"]);
    reports("{{ page[0] }}", &["page[0]"]);
    reports(
        "{{ (draft or page.warning)[\"tex\"] }}",
        &["(draft or page.warning)[\"tex\"] -> text"],
    );
    accepts("{{ page[title].x }}{{ page.medicines[0].for[1] }}{{ page?[\"days\"]?[0] }}");
    accepts("{{ page[\"\\w\"] | upper }}".replace("\\w", "days").as_str());
}

#[test]
fn loop_variables_have_the_shape_of_an_item() {
    let below = ["a.nam -> name"];
    reports("{% for a in page.medicines %}{{ a.nam }}{{ a.name }}{% endfor %}", &below);
    reports("{% for a in page.medicines or page.others %}{{ a.nam }}{% endfor %}", &below);
    reports("{% for a in page.medicines %}{% if a.nam %}{% endif %}{% endfor %}", &below);
    reports("{{ [a.nam for a in page.medicines if a.name] }}", &below);
    reports(
        "{% for a in page.medicines %}{% for b in a.for %}{{ b.c }}{{ a.nam }}{% endfor %}{% endfor %}",
        &["b.c", "a.nam -> name"],
    );
    reports("{% for a in page.medicines %}{% endfor %}{{ a }}", &["a"]);
    reports("{% for a in page.medicines %}{% else %}{{ a }}{% endfor %}", &["a"]);
    reports("{% for key, value in page %}{{ key.x }}{{ value.x }}{% endfor %}", &["key.x"]);
    accepts("{% for a in page.medicines | reverse %}{{ a.anything }}{% endfor %}");
    accepts("{% for a in [1, 2] %}{{ a.anything }}{% break %}{% continue %}{% endfor %}");
}

#[test]
fn the_fields_of_a_loop_exist_in_loops_only() {
    accepts(
        "{% for a in page.days %}{% if not loop.last %}{{ loop.index }}{% endif %}{% endfor %}",
    );
    accepts("{% for a in page.days %}{{ [loop.first for b in page.days] }}{% endfor %}");
    reports("{{ loop.last }}", &["loop"]);
    reports("{% for a in page.days %}{{ loop }}{% endfor %}{{ loop.last }}", &["loop", "loop"]);
    let parts = [
        ("main", "{% for a in page.days %}{% include 'part' %}{% endfor %}"),
        ("part", "{{ a }}{% if loop.last %}{% endif %}"),
    ];
    assert_eq!(found_among(&parts), ["part: loop"]);
}

#[test]
fn inner_names_hide_outer_ones() {
    reports(
        "{% for page in page.medicines %}{{ page.days }}{% endfor %}{{ page.days }}",
        &["page.days"],
    );
    reports("{% set page = page.warning %}{{ page.text }}{{ page.days }}", &["page.days"]);
    accepts("{% set title = page.warning %}{{ title.text }}");
    accepts("{% set title = 1 + 2 %}{{ title.anything }}");
    accepts("{% set title %}x{% endset %}{{ title }}");
}

#[test]
fn names_that_are_set_follow_the_scopes_of_tera() {
    reports("{{ a }}{% set a = title %}{{ a }}", &["a"]);
    reports("{% for d in page.days %}{% set a = d %}{{ a.x }}{% endfor %}{{ a }}", &["a.x", "a"]);
    accepts("{% for d in page.days %}{{ a }}{% set_global a = d %}{% endfor %}{{ a }}");
    accepts("{% if title %}{% set a = title %}{% endif %}{{ a }}");
    reports("{% if title %}{% set a = draft %}{% endif %}{{ a.tex }}", &["a.tex -> text"]);
    accepts(
        "{% if title %}{% set a = draft %}{% else %}{% set a = page %}{% endif %}{{ a.anything }}",
    );
    reports(
        "{% if title %}{% set a = draft %}{{ a.days }}{% else %}{% set a = page %}{{ a.days }}{% endif %}",
        &["a.days"],
    );
    accepts(
        "{% set a = 1 %}{% for d in page.days %}{% if d %}{% set a = d %}{% endif %}{{ a }}{% endfor %}",
    );
    reports("{% set a = draft or page.warning %}{{ a.tex }}", &["a.tex -> text"]);
    reports("{% set a = draft if title else page.warning %}{{ a.tex }}", &["a.tex -> text"]);
    reports("{% set_global a = draft %}{{ a.tex }}", &["a.tex -> text"]);
    accepts("{% <x> %}{% set a = title %}{% </x> %}{{ a }}");
}

#[test]
fn a_component_sees_only_its_parameters_with_the_shapes_of_its_arguments() {
    let parts = "{% component med(one, size=2) %}{{ one.nam }}{{ size }}{{ title }}\
                 {% if body %}{{ body }}{% endif %}{% endcomponent med %}";
    let calls = [
        "{% for a in page.medicines %}{{ <med one={a} /> }}{% endfor %}",
        "{% for one in page.medicines %}{{ <med one /> }}{% endfor %}",
        "{% <med one={page.medicines[0]} size={3}> %}x{% </med> %}",
        "{% set a = [<med one={page.others[0]} />] %}",
    ];
    for call in calls {
        assert_eq!(
            found_among(&[("main", call), ("parts", parts)]),
            ["parts: one.nam -> name", "parts: title"],
            "{call}"
        );
    }
    assert_eq!(
        found_among(&[("main", "{{ <med one={page.medicines} /> }}"), ("parts", parts)]),
        ["parts: one.nam", "parts: title"]
    );
    assert_eq!(
        found_among(&[("main", "{{ <med one={title | upper} /> }}"), ("parts", parts)]),
        ["parts: title"]
    );
    assert_eq!(
        found_among(&[("main", "{{ <med one={draft} {...page} /> }}"), ("parts", parts)]),
        ["parts: title"]
    );
    assert_eq!(found_among(&[("main", "{{ title }}"), ("parts", parts)]), [""; 0]);
}

#[test]
fn a_component_is_checked_for_every_shape_of_its_arguments() {
    let parts = "{% component ui.box(it: map, @title: string = \"a\", ...more) { \"about\": [1] } %}\
                 {{ it.name }}{{ title.x }}{{ more.anything }}{% endcomponent ui.box %}\
                 {% component unused(it) %}{{ it.name }}{{ itt }}{% endcomponent %}";
    assert_eq!(
        found_among(&[
            ("main", "{{ <ui.box it={page.medicines[0]} x=\"1\" /> }}{{ <ui.box it={draft} /> }}"),
            ("parts", parts),
        ]),
        ["parts: it.name", "parts: title.x", "parts: itt -> it"]
    );
}

#[test]
fn components_may_call_each_other_and_themselves() {
    let parts = "{% component a(x) %}{{ <b x={x} /> }}{{ <a x={x} /> }}{% endcomponent %}\
                 {% component b(x) %}{{ <a x={x} /> }}{{ x.tex }}{% include 'part' %}{% endcomponent %}";
    assert_eq!(
        found_among(&[
            ("main", "{{ <a x={draft} /> }}"),
            ("parts", parts),
            ("part", "{{ x.text }}{{ page }}"),
        ]),
        ["part: page", "parts: x.tex -> text"]
    );
}

#[test]
fn an_included_template_sees_the_names_of_the_place() {
    let part = "{{ page.dais }}{{ a.nam }}{% set b = 1 %}";
    assert_eq!(
        found_among(&[
            ("main", "{% for a in page.medicines %}{% include \"part\" %}{% endfor %}{{ b }}"),
            ("part", part),
        ]),
        ["b", "part: page.dais -> days", "part: a.nam -> name"]
    );
    assert_eq!(
        found_among(&[("main", "{% include \"part\" %}"), ("part", part)]),
        ["part: page.dais -> days", "part: a"]
    );
    assert_eq!(found_among(&[("main", "{% include \"nope\" %}"), ("part", part)]), [""; 0]);
    let cycle = [("main", "{% include 'part' %}"), ("part", "{% include 'main' %}{{ x }}")];
    assert_eq!(found_among(&cycle), ["part: x"]);
}

#[test]
fn blocks_are_taken_from_the_template_that_overrides_them() {
    let base = "{% set base = draft %}{% block a %}{{ in_base }}{% endblock %}\
                {% block b %}{{ page.dais }}{% block c %}{% endblock c %}{% endblock b %}";
    let middle = "{% extends \"base\" %}{% block a %}{{ base.tex }}{% endblock %}";
    let main = "{% extends \"middle\" %}\n{% block c %}{{ base.urgen }}{% endblock c %}\n\
                {% component x(y) %}{{ z }}{% endcomponent %}";
    let templates = [("base", base), ("middle", middle), ("main", main)];
    assert_eq!(
        found_among(&templates),
        ["base: page.dais -> days", "base.urgen -> urgent", "z -> y", "middle: base.tex -> text"]
            .map(|line| if line == "z -> y" { "z" } else { line })
    );
    let with_super = "{% extends 'middle' %}{% block a %}{{ super() }}{% endblock %}";
    assert_eq!(
        found_among(&[("base", base), ("middle", middle), ("main", with_super)]),
        ["base: page.dais -> days", "middle: base.tex -> text"]
    );
    let endless =
        "{% extends 'base' %}{% block c %}{% block b %}{{ super() }}{% endblock %}{% endblock %}";
    found_among(&[("base", base), ("main", endless)]);
    found_among(&[("main", "{% extends 'main' %}{% block a %}{{ super() }}{% endblock %}")]);
}

#[test]
fn comments_raw_blocks_and_texts_hold_no_names() {
    accepts("{# {{ nope }} #}{#- {% if nope %} -#}{##}");
    accepts("{% raw %}{{ nope }}{% if %}{% endraw %}{%- raw -%}{{ nope }}{%- endraw -%}");
    accepts("nope { nope } {nope} %} }} #}");
    accepts("{{ \"nope }} %} {{ nope\" }}{{ 'it\\'s nope' }}{{ `a \"nope\" b` }}");
    accepts("{{ 1.5 }}{{ true }}{{ none }}{{ null }}{% set a = false %}");
    reports("{% raw %}{% endraw %}{# #}{{ nope }}{% raw %}", &["nope"]);
    reports("ä{# ü #}{{ \"é\" }}{{ nope }}ß", &["nope"]);
}

#[test]
fn filters_tests_and_functions_are_no_names() {
    accepts("{{ title | attr | truncate(length=3) }}{% if title is string %}{% endif %}");
    accepts("{{ now(utc=true) }}{{ (title | split(pat=\" \"))[0] }}");
    accepts("{{ title | anything }}{{ title is anything and title is not anything }}");
    reports(
        "{{ page . warnin }}{{ page.\n  dais }}",
        &["page . warnin -> warning", "page. dais -> days"],
    );
}

#[test]
fn a_template_that_tera_rejects_is_read_up_to_the_error() {
    reports("{{ nope }}{{ page. }}{{ nope }}", &["nope", "page."]);
    reports("{{ nope }}{% unknown %}{{ nope }}", &["nope"]);
    reports("{{ nope }}{{ ü }}{{ nope }}", &["nope"]);
    reports("{{ nope }}{{ 'open }}", &["nope"]);
}

#[test]
fn nothing_makes_it_panic() {
    let text = "ä{%- extends 'base' -%}{% block a %}{{ super() }}{{ page?.days[0][1:2] | a(b=-1) }}\
                {% for k, v in {\"ü\": [1, ...t]} %}{{ loop.last }}{% else %}{% endfor %}\
                {% if not a is b and c not in d %}{% elif 1 ** 2 // 3 %}{% else %}{% endif %}\
                {% <x.y a={b} c=\"d\" e {...f}> %}{{ <z /> }}{% </x.y> %}{% set a | b %}{% endset %}\
                {% filter a | b(c=d) %}{% endfilter %}{% raw %}{{{% endraw %}{# ß #}{% include 'main' %}\
                {{ [x if y else z for x in q if r] }}{{ 'a\\'' ~ `b` }}{% endblock a %}\
                {% component x.y(@a, b: map = {\"a\": -1}, ...c) {\"d\": 1} %}{% endcomponent x.y %}";
    for (end, _) in text.char_indices() {
        for cut in [&text[..end], &text[end..]] {
            found_among(&[("main", cut), ("base", "{% block a %}{% endblock %}")]);
        }
    }
    for piece in [
        "{{",
        "{%",
        "{#",
        "{{ (",
        "{{ [",
        "{{ {\"a\":",
        "{{ not ",
        "{{ a.",
        "{{ a[",
        "{{ a|b",
        "{{ a+",
        "{% if a %}",
        "{% if a %}{% elif a %}",
        "{% for a in a %}",
        "{% block a %}",
        "{% set a %}",
        "{% filter a %}",
        "{% <a> %}",
        "{% component a(",
        "{{ a if a else ",
        "{{ <a b={",
        "{{ (a)[0]",
    ] {
        found(&piece.repeat(2_000));
    }
    for (open, piece) in [
        ("{{ a", ".a"),
        ("{{ a", "[0]"),
        ("{{ a", "|b"),
        ("{{ a", " is b"),
        ("{{ a", "|b[0]"),
        ("{{ a", " + a"),
        ("{{ a", " or a"),
        ("{{ ", "not "),
        ("{{ ", "-"),
        ("{{ (a or b)", "[0]"),
        ("{{ [", "a,"),
        ("{{ a if a", " else a if a"),
        ("{{ \"", "\\"),
        ("{{ ", "1."),
        ("{{ ", "("),
        ("{% if a %}", "{% elif a %}"),
        ("{{ <a", " b"),
        ("{% component a(", "b,"),
    ] {
        found(&format!("{open}{}", piece.repeat(20_000)));
    }
}

#[test]
fn includes_that_multiply_end() {
    let names: Vec<String> = (0..40).map(|number| format!("part{number}")).collect();
    let mut templates: Vec<(&str, String)> = vec![("main", "{% include 'part0' %}".to_owned())];
    for (number, name) in names.iter().enumerate() {
        let next = number + 1;
        let text = format!(
            "{{% set a{number} = title %}}{{% include 'part{next}' %}}\
             {{% set a{number} = page %}}{{% include 'part{next}' %}}"
        );
        templates.push((name, text));
    }
    let templates: Vec<(&str, &str)> =
        templates.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(found_among(&templates), [""; 0]);
}

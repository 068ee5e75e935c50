//! Paths, and the names that are bound where they are used.

use super::fixture::{accepts, found_among, reports};

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
}

#[test]
fn loop_variables_have_the_shape_of_an_item() {
    let below = ["a.nam -> name"];
    reports("{% for a in page.medicines %}{{ a.nam }}{{ a.name }}{% endfor %}", &below);
    reports("{% for a in page.medicines or page.others %}{{ a.nam }}{% endfor %}", &below);
    reports("{% for a in page.medicines %}{% if a.nam %}{% endif %}{% endfor %}", &below);
    reports("{{ [a.nam for a in page.medicines if a.name] }}", &below);
    reports(
        "{% for a in page.medicines %}{% for b in a.for %}{{ b.c }}{{ a.nam }}{% endfor %}\
         {% endfor %}",
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
        "{% if title %}{% set a = draft %}{{ a.days }}{% else %}{% set a = page %}{{ a.days }}\
         {% endif %}",
        &["a.days"],
    );
    accepts(
        "{% set a = 1 %}{% for d in page.days %}{% if d %}{% set a = d %}{% endif %}{{ a }}\
         {% endfor %}",
    );
    reports("{% set a = draft or page.warning %}{{ a.tex }}", &["a.tex -> text"]);
    reports("{% set a = draft if title else page.warning %}{{ a.tex }}", &["a.tex -> text"]);
    reports("{% set_global a = draft %}{{ a.tex }}", &["a.tex -> text"]);
    accepts("{% <x> %}{% set a = title %}{% </x> %}{{ a }}");
}

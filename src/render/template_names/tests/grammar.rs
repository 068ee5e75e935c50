//! The grammar of Tera: what is no name, and what is no template.

use super::fixture::{accepts, found, found_among, reports};

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
    reports("{{ page?.warnin?.text }}", &["page?.warnin -> warning"]);
    reports(
        "{{ page . warnin }}{{ page.\n  dais }}",
        &["page . warnin -> warning", "page. dais -> days"],
    );
}

#[test]
fn a_template_that_tera_rejects_is_read_up_to_the_error() {
    reports("{{ nope }}{{ page. }}{{ nope }}", &["nope"]);
    reports("{{ nope }}{% unknown %}{{ nope }}", &["nope"]);
    reports("{{ nope }}{{ ü }}{{ nope }}", &["nope"]);
    reports("{{ nope }}{{ 'open }}", &["nope"]);
}

#[test]
fn no_piece_of_a_template_makes_it_panic() {
    let text = r#"ä{%- extends 'base' -%}{% block a %}{{ super() }}
        {{ page?.days[0][1:2] | a(b=-1) }}{% for k, v in {"ü": [1, ...t]} %}{{ loop.last }}
        {% else %}{% endfor %}
        {% if not a is b and c not in d %}{% elif 1 ** 2 // 3 %}{% else %}{% endif %}
        {% <x.y a={b} c="d" e {...f}> %}{{ <z /> }}{% </x.y> %}{% set a | b %}{% endset %}
        {% filter a | b(c=d) %}{% endfilter %}{% raw %}{{{% endraw %}{# ß #}
        {% include 'main' %}{{ [x if y else z for x in q if r] }}{{ 'a\'' ~ `b` }}{% endblock a %}
        {% component x.y(@a, b: map = {"a": -1}, ...c) {"d": 1} %}{% endcomponent x.y %}"#;
    for (end, _) in text.char_indices() {
        for cut in [&text[..end], &text[end..]] {
            found_among(&[("main", cut), ("base", "{% block a %}{% endblock %}")]);
        }
    }
}

#[test]
fn endless_repetition_neither_panics_nor_takes_long() {
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

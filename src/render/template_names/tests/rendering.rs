//! What a page renders: components, includes and blocks.

use super::fixture::found_among;

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
    let parts = "{% component ui.box(it: map, @title: string = 'a', ...more) { 'about': [1] } %}\
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
                 {% component b(x) %}{{ <a x={x} /> }}{{ x.tex }}{% include 'part' %}\
                 {% endcomponent %}";
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
        ["base: page.dais -> days", "base.urgen -> urgent", "z", "middle: base.tex -> text"]
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

#[test]
fn blocks_that_are_nested_across_templates_end() {
    let nested =
        |inner: &str| format!("{}{inner}{}", "{% if title %}".repeat(36), "{% endif %}".repeat(36));
    let expression = format!("{{{{ {}nope{} }}}}", "(".repeat(36), " or 1)[0]".repeat(36));
    let mut templates = vec![("part0".to_owned(), "{% block b0 %}{% endblock %}".to_owned())];
    for number in 1..10 {
        let (parent, next) = (number - 1, format!("{{% block b{number} %}}{{% endblock %}}"));
        let body = nested(&format!("{expression}{next}"));
        let extends = format!("{{% extends 'part{parent}' %}}");
        let text = format!("{extends}{{% block b{parent} %}}{body}{{% endblock %}}");
        templates.push((format!("part{number}"), text));
    }
    templates.push(("main".to_owned(), "{% extends 'part9' %}".to_owned()));
    let templates: Vec<(&str, &str)> =
        templates.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert_eq!(found_among(&templates)[0], "part1: nope");
}

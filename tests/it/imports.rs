//! No circle of imports between files, no child that imports from a module above it, and no name
//! of a type that is declared twice.
//!
//! Reads the sources as text: `use` trees and paths that start with `crate`, `super` or `self`.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::sandbox::tree;

/// A module path, such as `["review", "segment"]`.
type Module = Vec<String>;

/// The sources without their tests, by path below `src`.
fn sources() -> BTreeMap<String, String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    tree(&src)
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.contains("/tests/"))
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).expect("sources are UTF-8");
            (path, code_of(&text))
        })
        .collect()
}

/// Returns a text without its tests, comments, strings and visibilities.
fn code_of(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(after) = after_raw_string(rest, &out) {
            rest = after;
        } else if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else if rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
        } else if rest.starts_with("pub(in ") {
            rest = rest.split_once(')').map_or("", |(_, after)| after);
        } else if c == '"' {
            rest = after_string(&rest[1..]);
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest = rest[1..].split_once("'").map_or("", |(_, after)| after);
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// Returns what follows a raw string, such as `r#"a "word""#`, if a text starts with one.
fn after_raw_string<'t>(text: &'t str, before: &str) -> Option<&'t str> {
    if before.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let text = text.strip_prefix("br").or_else(|| text.strip_prefix('r'))?;
    let content = text.trim_start_matches('#');
    let end = format!("\"{}", "#".repeat(text.len() - content.len()));
    let content = content.strip_prefix('"')?;
    Some(content.split_once(end.as_str()).map_or("", |(_, after)| after))
}

/// Returns what follows a string, whose opening quote has been read.
fn after_string(text: &str) -> &str {
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '"' if !is_escaped => return &text[at + 1..],
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    ""
}

fn module_of(path: &str) -> Module {
    let mut parts: Module = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if parts.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        parts.pop();
    }
    parts
}

/// Returns every path of a `use` tree, and every other path that starts with `crate`, `super` or
/// `self`.
fn paths_in(code: &str) -> Vec<Vec<String>> {
    let mut out = Vec::new();
    let mut others = String::new();
    let mut rest = code;
    while let Some(at) = rest.find("use ") {
        let is_word = !rest[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        others.push_str(&rest[..at]);
        rest = &rest[at + 4..];
        if is_word {
            let (tree, after) = rest.split_once(';').unwrap_or((rest, ""));
            let words: Vec<String> = words_of(tree);
            use_tree(&words, &mut 0, &[], &mut out);
            rest = after;
        }
    }
    others.push_str(rest);
    for start in ["crate::", "super::", "self::"] {
        for (at, _) in others.match_indices(start) {
            // `$crate` in a macro is resolved where the macro is used.
            let is_part = |c: char| c.is_alphanumeric() || ['_', ':', '$'].contains(&c);
            if others[..at].ends_with(is_part) {
                continue;
            }
            let path = others[at..]
                .split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':')
                .next()
                .unwrap_or_default();
            let parts = path.split("::").filter(|part| !part.is_empty());
            out.push(parts.map(str::to_owned).collect());
        }
    }
    out
}

/// Splits a `use` tree into names and the signs `{`, `}`, `,`.
fn words_of(tree: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for c in tree.chars() {
        if c.is_alphanumeric() || c == '_' || c == '*' {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if ['{', '}', ','].contains(&c) {
            words.push(c.to_string());
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

fn use_tree(words: &[String], at: &mut usize, prefix: &[String], out: &mut Vec<Vec<String>>) {
    let mut path = prefix.to_vec();
    while let Some(word) = words.get(*at) {
        *at += 1;
        match word.as_str() {
            "{" => {
                while words.get(*at).is_some_and(|word| word != "}") {
                    use_tree(words, at, &path, out);
                    if words.get(*at).is_some_and(|word| word == ",") {
                        *at += 1;
                    }
                }
                *at += 1;
                return;
            }
            "as" => *at += 1,
            _ => path.push(word.clone()),
        }
        if words.get(*at).is_none_or(|next| next == "," || next == "}") {
            out.push(path);
            return;
        }
    }
}

/// What one file imports of the crate: other files, and paths that lead to a module above it.
struct Imports {
    files: BTreeSet<String>,
    above: Vec<String>,
}

fn imports(path: &str, code: &str, modules: &BTreeMap<Module, String>) -> Imports {
    let own = module_of(path);
    let mut imports = Imports { files: BTreeSet::new(), above: Vec::new() };
    for named in paths_in(code) {
        let full = match named.first().map(String::as_str) {
            Some("crate") => named[1..].to_vec(),
            Some("self") => [&own[..], &named[1..]].concat(),
            Some("super") => {
                let ups = named.iter().take_while(|part| *part == "super").count();
                let base = &own[..own.len().saturating_sub(ups)];
                [base, &named[ups..]].concat()
            }
            Some(_) => [&own[..], &named[..]].concat(),
            None => continue,
        };
        let target = (0..=full.len()).rev().find(|len| modules.contains_key(&full[..*len]));
        let Some(target) = target.map(|len| full[..len].to_vec()) else { continue };
        if target == own || target.is_empty() {
            continue;
        }
        if own.starts_with(&target) {
            imports
                .above
                .push(format!("{path} imports {} from a module above it", full.join("::")));
        } else {
            imports.files.insert(modules[&target].clone());
        }
    }
    imports
}

fn all_imports() -> BTreeMap<String, Imports> {
    let sources = sources();
    let modules: BTreeMap<Module, String> = sources
        .keys()
        .filter(|path| *path != "main.rs")
        .map(|path| (module_of(path), path.clone()))
        .collect();
    sources.iter().map(|(path, code)| (path.clone(), imports(path, code, &modules))).collect()
}

#[test]
fn no_file_imports_from_a_module_above_it() {
    let above: Vec<String> =
        all_imports().into_values().flat_map(|imports| imports.above).collect();
    assert!(above.is_empty(), "{above:#?}");
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut left: BTreeMap<String, BTreeSet<String>> =
        all_imports().into_iter().map(|(path, imports)| (path, imports.files)).collect();
    // Whatever imports nothing that is left is in no circle.
    loop {
        let known: BTreeSet<String> = left.keys().cloned().collect();
        let before = left.len();
        left.retain(|_, files| files.iter().any(|file| known.contains(file)));
        if left.len() == before {
            break;
        }
    }
    assert!(left.is_empty(), "these files are in circles, or import files that are: {left:#?}");
}

/// Returns the name of the type that a line declares: a struct, an enum, a trait, a union, or an
/// alias outside of an implementation.
fn declared_type(line: &str) -> Option<String> {
    let is_outside = !line.starts_with(' ');
    let line = line.trim_start();
    let line = match line.strip_prefix("pub") {
        Some(rest) if rest.starts_with('(') => rest.split_once(')')?.1,
        Some(rest) => rest,
        None => line,
    };
    let mut words = line.split_whitespace();
    let is_type = match words.next()? {
        "struct" | "enum" | "trait" | "union" => true,
        "type" => is_outside,
        _ => false,
    };
    let name = words.next().filter(|_| is_type)?;
    Some(name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
}

#[test]
fn a_type_name_is_declared_once() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, code) in sources() {
        for name in code.lines().filter_map(declared_type) {
            places.entry(name).or_default().push(path.clone());
        }
    }
    places.retain(|name, places| places.len() > 1 && !name.is_empty());
    assert!(places.is_empty(), "{places:#?}");
}

#[test]
fn paths_of_a_use_tree_are_read() {
    let code = code_of(
        "use crate::{a::{B, c::D as E}, f};\n// use crate::g;\nlet x = super::h::i(\"crate::j\");",
    );
    let paths: Vec<String> = paths_in(&code).iter().map(|path| path.join("::")).collect();
    assert_eq!(paths, ["crate::a::B", "crate::a::c::D", "crate::f", "super::h::i"]);
    assert_eq!(module_of("a/b/mod.rs"), ["a", "b"]);
}

#[test]
fn strings_and_comments_are_no_code() {
    let code = code_of("a(r#\"\"crate::x\"\"#); /* crate::y */ b(br\"\\\"); for_r(\"z\", '\"');");
    assert_eq!(code, "a();  b(); for_r(, );");
}

#[test]
fn declarations_of_types_are_found() {
    for (line, name) in [
        ("pub(super) struct Cell<'a> {", Some("Cell")),
        ("    enum Kind {", Some("Kind")),
        ("pub type Traces = Vec<u8>;", Some("Traces")),
        ("    type Err = Fault;", None),
        ("pub use super::Cell;", None),
    ] {
        assert_eq!(declared_type(line).as_deref(), name, "{line}");
    }
}

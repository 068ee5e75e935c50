//! Parses YAML text into a tree of nodes with positions, within limits that no legitimate file
//! reaches.

use std::{collections::BTreeMap, ops::Range};

use granit_parser::{Event, Parser, ScalarStyle, ScanError, StructureStyle};

use crate::diag::{Diagnostic, FileId, Place, Report, Span};

/// The deepest allowed nesting of lists and maps.
const MAX_DEPTH: usize = 40;
/// The largest allowed number of nodes in a file.
const MAX_NODES: usize = 400_000;

/// One value of the file.
#[derive(Debug)]
pub struct Node {
    /// Its number within the file, in reading order.
    pub id: usize,
    /// Its position in the file.
    pub span: Span,
    /// Its value.
    pub value: Value,
    /// Whether it is a list in brackets or a map in braces.
    pub is_flow: bool,
}

/// The value of a node.
#[derive(Debug)]
pub enum Value {
    /// A scalar.
    Scalar {
        /// The text, after escapes are resolved.
        text: String,
        /// Whether it was written without quotes.
        plain: bool,
    },
    /// An empty value, `~`, or `null`.
    Null,
    /// A list.
    List(Vec<Node>),
    /// A map, in the order written.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// Returns the text of a scalar.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar { text, .. } => Some(text),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }

    /// Returns the items of a list; empty if this is not a list.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            Value::Scalar { .. } | Value::Null | Value::Map(_) => &[],
        }
    }

    /// Iterates over the keys and values of a map whose keys are texts.
    pub fn named_entries(&self) -> impl Iterator<Item = (&str, &Self)> {
        let entries = match &self.value {
            Value::Map(entries) => &entries[..],
            Value::List(_) | Value::Scalar { .. } | Value::Null => &[],
        };
        entries.iter().filter_map(|(key, value)| Some((key.text()?, value)))
    }

    /// Returns the value under a key, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => {
                entries.iter().find(|(name, _)| name.text() == Some(key)).map(|(_, value)| value)
            }
            Value::Scalar { .. } | Value::Null | Value::List(_) => None,
        }
    }
}

/// Parses YAML text that starts at byte `base` of a file. Returns `None` if it is not valid YAML or
/// has no content.
pub fn parse(text: &str, file: FileId, base: usize, report: &mut Report) -> Option<Node> {
    let mut builder = TreeBuilder {
        file,
        base,
        len: text.len(),
        last_id: 0,
        stack: Vec::new(),
        root: None,
        report,
    };
    for event in Parser::new_from_str(text) {
        let outcome = match event {
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or(0..0);
                builder.handle_event(event, range.start, range.end)
            }
            Err(error) => Err(builder.syntax(&error)),
        };
        if let Err(problem) = outcome {
            builder.report.push(problem);
            return None;
        }
    }
    builder.root
}

/// Parses a file that must not be empty: an empty file would silently remove content from every
/// page.
pub fn parse_filled(text: &str, file: FileId, report: &mut Report) -> Option<Node> {
    let known = report.errors();
    let node = parse(text, file, 0, report);
    let empty = match node.as_ref().map(|node| &node.value) {
        None => report.errors() == known,
        Some(Value::Null) => true,
        Some(Value::Map(entries)) => entries.is_empty(),
        Some(Value::List(items)) => items.is_empty(),
        Some(Value::Scalar { text, .. }) => text.trim().is_empty(),
    };
    if empty {
        report.push(
            Diagnostic::error("yaml-empty", Place::In(file), "this file is empty")
                .help("write the record, or remove the file"),
        );
        return None;
    }
    node
}

enum OpenNode {
    List(Vec<Node>),
    /// The entries, the key that waits for its value, and the position of each key.
    Map(Vec<(Node, Node)>, Option<Node>, BTreeMap<String, Span>),
}

/// A list or map that has been opened but not closed.
struct OpenCollection {
    id: usize,
    start: usize,
    flow: bool,
    open: OpenNode,
}

/// Builds the tree from the parser's events.
struct TreeBuilder<'r> {
    file: FileId,
    base: usize,
    len: usize,
    last_id: usize,
    stack: Vec<OpenCollection>,
    root: Option<Node>,
    report: &'r mut Report,
}

impl TreeBuilder<'_> {
    fn span(&self, start: usize, end: usize) -> Span {
        let start = start.min(self.len);
        Span::new(self.file, self.base + start, self.base + end.clamp(start, self.len))
    }

    fn problem(
        &self,
        rule: &'static str,
        start: usize,
        end: usize,
        words: &'static str,
    ) -> Diagnostic {
        Diagnostic::error(rule, Place::At(self.span(start, end)), words)
    }

    fn syntax(&self, error: &ScanError) -> Diagnostic {
        let at = error.marker().byte_offset().unwrap_or(self.len);
        let info = error.info();
        if info.contains("recursion limit") {
            return self.too_deep(at, at + 1);
        }
        let tab = info.to_lowercase().contains("tab");
        let help = if tab {
            "indent with spaces; YAML does not allow tabs there"
        } else {
            "check the indentation and the quotes of this line and the one before it; text that \
             contains `: ` or `#` needs quotes"
        };
        self.problem("yaml-syntax", at, at + 1, "this is not valid YAML").found(info).help(help)
    }

    fn too_deep(&self, start: usize, end: usize) -> Diagnostic {
        self.problem("yaml-limit", start, end, "lists and maps are nested too deeply here")
            .help("flatten the record; no field of careleaf is nested that deeply")
    }

    fn handle_event(
        &mut self,
        event: Event<'_>,
        start: usize,
        end: usize,
    ) -> Result<(), Diagnostic> {
        if self.last_id > MAX_NODES {
            return Err(self
                .problem("yaml-limit", start, end, "this file has too many values")
                .help("split it into several files"));
        }
        match event {
            Event::Scalar(text, style, _, _) => {
                let plain = style == ScalarStyle::Plain;
                let value = if plain && matches!(&*text, "" | "~" | "null") {
                    Value::Null
                } else {
                    Value::Scalar { text: text.into_owned(), plain }
                };
                // The parser's span of a plain scalar may include the space after it.
                let node = self.node(start, end, value);
                self.attach(node)
            }
            Event::SequenceStart(style, ..) => {
                self.open(start..end, style, OpenNode::List(Vec::new()))
            }
            Event::MappingStart(style, ..) => {
                self.open(start..end, style, OpenNode::Map(Vec::new(), None, BTreeMap::new()))
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(end),
            Event::Alias(_) | Event::UnresolvedAlias(_) => Err(self
                .problem("yaml-alias", start, end, "YAML aliases (`*name`) are not supported")
                .help(
                    "write the text out here, or define it once as a phrase in \
                     locales/<lang>/phrases.ftl",
                )),
            Event::DocumentStart(..) if self.root.is_some() => Err(self
                .problem("yaml-syntax", start, end, "a second YAML document starts here")
                .help("keep one record per file")),
            _ => Ok(()),
        }
    }

    fn node(&mut self, start: usize, end: usize, value: Value) -> Node {
        self.last_id += 1;
        Node { id: self.last_id, span: self.span(start, end), value, is_flow: false }
    }

    fn open(
        &mut self,
        at: Range<usize>,
        style: StructureStyle,
        open: OpenNode,
    ) -> Result<(), Diagnostic> {
        if self.stack.len() >= MAX_DEPTH {
            return Err(self.too_deep(at.start, at.end));
        }
        self.last_id += 1;
        self.stack.push(OpenCollection {
            id: self.last_id,
            start: at.start,
            flow: style == StructureStyle::Flow,
            open,
        });
        Ok(())
    }

    fn close(&mut self, end: usize) -> Result<(), Diagnostic> {
        let Some(OpenCollection { id, start, flow, open }) = self.stack.pop() else {
            return Ok(());
        };
        let value = match open {
            OpenNode::List(items) => Value::List(items),
            OpenNode::Map(entries, ..) => Value::Map(entries),
        };
        let span = self.span(start, end);
        self.attach(Node { id, span, value, is_flow: flow })
    }

    fn attach(&mut self, node: Node) -> Result<(), Diagnostic> {
        match self.stack.last_mut().map(|opened| &mut opened.open) {
            None => self.root = Some(node),
            Some(OpenNode::List(items)) => items.push(node),
            Some(OpenNode::Map(entries, key, names)) => match key.take() {
                Some(name) => {
                    let text = name.text().unwrap_or_default();
                    match names.get(text) {
                        Some(first) => self.report.push(
                            Diagnostic::error(
                                "yaml-duplicate",
                                Place::At(name.span),
                                "duplicate field",
                            )
                            .found(text)
                            .label(*first, "first here")
                            .help("keep only one of them"),
                        ),
                        None => {
                            names.insert(text.to_owned(), name.span);
                            entries.push((name, node));
                        }
                    }
                }
                None if node.text().is_some() => *key = Some(node),
                None => {
                    return Err(Diagnostic::error(
                        "yaml-syntax",
                        Place::At(node.span),
                        "the name of a field must be plain text",
                    )
                    .help("write `name: value`; put braces in quotes if they are meant as text"));
                }
            },
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Value, parse};
    use crate::diag::{FileId, Report};

    fn problems(text: &str) -> Vec<String> {
        let mut report = Report::new();
        parse(text, FileId(0), 0, &mut report);
        report.iter().map(|d| format!("{}: {}", d.rule, d.message.full_text())).collect()
    }

    #[test]
    fn scalars_keep_their_text_and_place() {
        let mut report = Report::new();
        let node = parse("a: 008\nb: no\n", FileId(0), 10, &mut report).expect("a good file");
        let b = node.get("b").expect("b is there");
        assert_eq!((b.text(), b.span.start, b.span.end), (Some("no"), 20, 22));
        assert_eq!(node.get("a").and_then(|a| a.text()), Some("008"));
        assert!(matches!(node.value, Value::Map(_)));
    }

    #[test]
    fn hostile_files_are_refused_quickly() {
        assert_eq!(problems(&"[".repeat(100_000)).len(), 1);
        let deep: String = (0..1000).map(|n| format!("{}a:\n", " ".repeat(n))).collect();
        assert_eq!(problems(&deep).len(), 1);
        assert_eq!(
            problems("a: &x [1]\nb: *x\n"),
            ["yaml-alias: YAML aliases (`*name`) are not supported"]
        );
        assert_eq!(problems("a:\n\tb: 1\n")[0], "yaml-syntax: this is not valid YAML");
    }

    #[test]
    fn every_duplicate_of_a_field_is_reported() {
        assert_eq!(problems("a: 1\nb: 2\na: 3\nb: 4\n").len(), 2);
    }
}

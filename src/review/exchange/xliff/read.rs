//! Reads a returned XLIFF file.
//!
//! The file is untrusted: document type and entity declarations are refused, and the depth is
//! bounded. Unknown elements (a tool's own matches, counts and history) are skipped with all their
//! content. `judge` judges the units.

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_xml_entity,
    events::{BytesRef, BytesStart, Event},
};

use crate::review::exchange::{
    export_stamp::ExportStamp,
    imported_file::{CompletionMark, FileProblem, ImportedFile, MAX_UNITS, ReturnedUnit},
    inline::{CodeSide, ImportedRun},
};

/// The deepest nesting that is read; files from tools have about ten levels.
const MAX_DEPTH: usize = 64;

/// The kind of element that the reader is in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ElementKind {
    Root,
    File,
    /// A body or a group in it.
    Body,
    Unit,
    Source,
    Target,
    Note,
    /// A code of a source or target.
    Code,
    /// Skipped content.
    Skip,
}

/// Reads a file.
pub(in crate::review::exchange) fn read(text: &str) -> Result<ImportedFile, FileProblem> {
    // A file that was cut off is not valid XML.
    let imported = ImportedFile { detects_cuts: true, ..ImportedFile::default() };
    let mut state = XliffState {
        stack: Vec::new(),
        in_target: false,
        prefix: Vec::new(),
        imported,
        line: 1,
        has_trailing_text: false,
    };
    let mut reader = Reader::from_str(text);
    let mut done = 0;
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX).min(text.len());
        state.line += text.as_bytes()[done..at].iter().filter(|byte| **byte == b'\n').count();
        done = at;
        match event.map_err(|error| state.broken(format!("it is not XML: {error}")))? {
            Event::Start(start) => state.start(&start)?,
            Event::Empty(start) => {
                state.start(&start)?;
                state.stack.pop();
            }
            Event::End(_) => {
                state.stack.pop();
            }
            Event::Text(text) => {
                let text = text.xml10_content().map_err(|error| state.broken(error.to_string()))?;
                state.text(&text);
            }
            Event::CData(text) => {
                let text = text.xml10_content().map_err(|error| state.broken(error.to_string()))?;
                state.text(&text);
            }
            Event::GeneralRef(named) => {
                let text = state.resolve(&named)?;
                state.text(&text);
            }
            Event::DocType(_) => {
                return Err(state.broken(
                    "it declares a document type; careleaf does not accept one, because it could \
                     refer to other files"
                        .to_owned(),
                ));
            }
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    match state.stack.is_empty() {
        true if state.has_trailing_text => Err(state.broken("it goes on after its end".to_owned())),
        true if !state.prefix.is_empty() => Ok(state.imported),
        true => Err(FileProblem { line: 0, why: "it is not an XLIFF file".to_owned() }),
        false => Err(state.broken("it ends before it is complete".to_owned())),
    }
}

struct XliffState {
    stack: Vec<ElementKind>,
    /// Whether the text being read belongs to a target; otherwise to a source.
    in_target: bool,
    /// The qualified name of the root; other XLIFF elements have the same prefix.
    prefix: Vec<u8>,
    imported: ImportedFile,
    line: usize,
    /// Whether there is text after the root element.
    has_trailing_text: bool,
}

impl XliffState {
    fn broken(&self, why: String) -> FileProblem {
        FileProblem { line: self.line, why }
    }

    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), FileProblem> {
        if self.stack.len() >= MAX_DEPTH {
            return Err(self.broken(format!("it is nested more than {MAX_DEPTH} deep")));
        }
        let qualified_name = element.name();
        let (prefix, name) = match qualified_name.as_ref().iter().rposition(|byte| *byte == b':') {
            Some(at) => qualified_name.as_ref().split_at(at + 1),
            None => (&[][..], qualified_name.as_ref()),
        };
        let Some(above) = self.stack.last().copied() else {
            if name != b"xliff" {
                return Err(self.broken("it is not an XLIFF file".to_owned()));
            }
            if !self.prefix.is_empty() {
                return Err(self.broken(
                    "it goes on after its end, as if two files had been joined".to_owned(),
                ));
            }
            self.prefix = qualified_name.as_ref().to_vec();
            self.root(element)?;
            self.stack.push(ElementKind::Root);
            return Ok(());
        };
        let is_xliff = self.prefix.strip_suffix(b"xliff").is_some_and(|wanted| wanted == prefix);
        let place = match (above, name) {
            (ElementKind::Root, b"file") if is_xliff => self.file(element)?,
            (ElementKind::File, b"body") | (ElementKind::Body, b"group") if is_xliff => {
                ElementKind::Body
            }
            (ElementKind::Body, b"trans-unit") if is_xliff => self.unit(element)?,
            (ElementKind::Unit, b"source") if is_xliff => self.side(false),
            (ElementKind::Unit, b"target") if is_xliff => {
                self.state(element)?;
                if let Some(item) =
                    self.imported.units.last_mut().filter(|item| !item.target.is_empty())
                {
                    item.problem = Some("it has two translations".to_owned());
                }
                self.side(true)
            }
            (ElementKind::Unit, b"note") if is_xliff => self.note(element)?,
            (ElementKind::Source | ElementKind::Target, b"ph" | b"x" | b"it") if is_xliff => {
                self.code(element, CodeSide::Single)?
            }
            (ElementKind::Source | ElementKind::Target, b"bpt" | b"bx") if is_xliff => {
                self.code(element, CodeSide::Open)?
            }
            (ElementKind::Source | ElementKind::Target, b"ept" | b"ex") if is_xliff => {
                self.code(element, CodeSide::Close)?
            }
            // Annotations and a tool's own elements contain text, also within a code.
            (ElementKind::Source | ElementKind::Target | ElementKind::Code, _) => above,
            _ => ElementKind::Skip,
        };
        self.stack.push(place);
        Ok(())
    }

    fn attribute(
        &self,
        element: &BytesStart<'_>,
        name: &str,
    ) -> Result<Option<String>, FileProblem> {
        let mut attributes = element.attributes();
        // Checking for duplicate names takes quadratic time; the first attribute of a name counts.
        attributes.with_checks(false);
        for attribute in attributes {
            let attribute =
                attribute.map_err(|error| self.broken(format!("it is not XML: {error}")))?;
            if attribute.key.as_ref() == name.as_bytes() {
                let value = attribute
                    .normalized_value(XmlVersion::Implicit1_0)
                    .map_err(|error| self.broken(format!("it is not XML: {error}")))?;
                return Ok(Some(value.into_owned()));
            }
        }
        Ok(None)
    }

    fn root(&self, element: &BytesStart<'_>) -> Result<(), FileProblem> {
        match self.attribute(element, "version")?.as_deref() {
            Some(version) if version.starts_with("1.") => Ok(()),
            version => Err(self.broken(format!(
                "it is XLIFF version `{}`; save it as version 1.2",
                version.unwrap_or_default()
            ))),
        }
    }

    fn file(&mut self, element: &BytesStart<'_>) -> Result<ElementKind, FileProblem> {
        let lang = self.attribute(element, "target-language")?;
        if let (Some(one), Some(other)) = (&self.imported.lang, &lang)
            && one != other
        {
            return Err(self.broken(format!(
                "it contains two languages, `{one}` and `{other}`; import them one by one"
            )));
        }
        self.imported.lang = self.imported.lang.take().or(lang);
        Ok(ElementKind::File)
    }

    fn unit(&mut self, element: &BytesStart<'_>) -> Result<ElementKind, FileProblem> {
        if self.imported.units.len() >= MAX_UNITS {
            return Err(self.broken(format!("it contains more than {MAX_UNITS} units")));
        }
        // Some tools renumber units and keep `resname`; others drop `resname`.
        let name = self.attribute(element, "resname")?.filter(|name| !name.is_empty());
        let id = name.or(self.attribute(element, "id")?).unwrap_or_default();
        let stamp =
            self.attribute(element, "extradata")?.and_then(|label| ExportStamp::read(&label, &id));
        // The Translate Toolkit approves every unit that gets a translation.
        let mark = if self.attribute(element, "approved")?.as_deref() == Some("yes") {
            CompletionMark::Translated
        } else {
            CompletionMark::NotStated
        };
        self.imported.units.push(ReturnedUnit {
            id,
            line: self.line,
            stamp,
            mark,
            ..ReturnedUnit::default()
        });
        Ok(ElementKind::Unit)
    }

    /// Reads the state of a target, which takes precedence over `approved` if it is more specific.
    /// Text from machine translation or a translation memory is open until someone marks it as
    /// final (XLIFF 1.2, state-qualifier).
    fn state(&mut self, element: &BytesStart<'_>) -> Result<(), FileProblem> {
        let state = self.attribute(element, "state")?.unwrap_or_default();
        let qualifier = self.attribute(element, "state-qualifier")?;
        // The first is our own, for lapsed sign-offs; a rejected text is marked by its state.
        let by_tool = qualifier.is_some_and(|qualifier| {
            qualifier != "leveraged-inherited" && !qualifier.starts_with("rejected-")
        });
        if let Some(item) = self.imported.units.last_mut() {
            match state.as_str() {
                "final" | "signed-off" => item.mark = CompletionMark::Final,
                _ if by_tool => item.mark = CompletionMark::Open,
                "translated" => item.mark = CompletionMark::Translated,
                "new" => item.mark = CompletionMark::Open,
                state if state.starts_with("needs-") => item.mark = CompletionMark::Open,
                _ => {}
            }
        }
        Ok(())
    }

    fn side(&mut self, target: bool) -> ElementKind {
        self.in_target = target;
        // A second source or target of the same unit replaces the first.
        if let Some(runs) = self.runs() {
            runs.clear();
        }
        if target { ElementKind::Target } else { ElementKind::Source }
    }

    fn note(&mut self, element: &BytesStart<'_>) -> Result<ElementKind, FileProblem> {
        if self.attribute(element, "from")?.as_deref() == Some("careleaf") {
            return Ok(ElementKind::Skip);
        }
        if let Some(item) = self.imported.units.last_mut()
            && let Some(note) = &mut item.note
        {
            note.push('\n');
        }
        Ok(ElementKind::Note)
    }

    fn runs(&mut self) -> Option<&mut Vec<ImportedRun>> {
        let target = self.in_target;
        self.imported
            .units
            .last_mut()
            .map(|item| if target { &mut item.target } else { &mut item.source })
    }

    fn code(
        &mut self,
        element: &BytesStart<'_>,
        side: CodeSide,
    ) -> Result<ElementKind, FileProblem> {
        let id = self.attribute(element, "id")?.unwrap_or_default();
        if let Some(runs) = self.runs() {
            runs.push(ImportedRun::Code(id, side, String::new()));
        }
        Ok(ElementKind::Code)
    }

    fn text(&mut self, text: &str) {
        match self.stack.last() {
            Some(ElementKind::Source | ElementKind::Target) => {
                let Some(runs) = self.runs() else { return };
                match runs.last_mut() {
                    Some(ImportedRun::Text(before)) => before.push_str(text),
                    _ => runs.push(ImportedRun::Text(text.to_owned())),
                }
            }
            Some(ElementKind::Code) => {
                if let Some(ImportedRun::Code(_, _, content)) =
                    self.runs().and_then(|runs| runs.last_mut())
                {
                    content.push_str(text);
                }
            }
            Some(ElementKind::Note) => {
                if let Some(item) = self.imported.units.last_mut() {
                    item.note.get_or_insert_with(String::new).push_str(text);
                }
            }
            None => self.has_trailing_text |= !self.prefix.is_empty() && !text.trim().is_empty(),
            _ => {}
        }
    }

    fn resolve(&self, named: &BytesRef<'_>) -> Result<String, FileProblem> {
        let bad = |error: &dyn std::fmt::Display| self.broken(format!("it is not XML: {error}"));
        if let Some(character) = named.resolve_char_ref().map_err(|error| bad(&error))? {
            return Ok(character.to_string());
        }
        let name = named.decode().map_err(|error| bad(&error))?;
        let text = resolve_xml_entity(&name).ok_or_else(|| {
            self.broken(format!("it contains the entity `&{name};`, which XML does not define"))
        })?;
        Ok(text.to_owned())
    }
}

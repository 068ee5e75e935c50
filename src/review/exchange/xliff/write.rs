//! Writes units as XLIFF. `inline` splits their texts into codes.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use crate::{
    lang::Lang,
    review::{
        exchange::{
            end_unit::{END, EndUnit},
            export_stamp::{exported_segments, strip_illegal_xml},
            inline::{CodeSide, ExportedPart, InlineCode, codes, source_parts, target_parts},
            translator_notes::{INSTRUCTIONS, translator_notes},
        },
        locked_item::LockedKind,
        segment::{ReviewState, ReviewUnit, Segment, SegmentKind},
    },
};

/// Returns the units as one file.
pub(in crate::review::exchange) fn write(units: &[ReviewUnit], lang: &Lang) -> String {
    let mut out = XliffWriter { writer: Writer::new(Vec::new()), depth: 0 };
    out.document(units, lang).expect("writing to memory does not fail");
    String::from_utf8(out.writer.into_inner()).expect("what is written is text")
}

struct XliffWriter {
    writer: Writer<Vec<u8>>,
    depth: usize,
}

impl XliffWriter {
    fn document(&mut self, units: &[ReviewUnit], lang: &Lang) -> io::Result<()> {
        self.writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        self.block_element(
            "xliff",
            &[("xmlns", "urn:oasis:names:tc:xliff:document:1.2"), ("version", "1.2")],
            |out| {
                units.iter().try_for_each(|unit| out.unit(unit, lang))?;
                out.end(
                    &EndUnit::for_units(units),
                    units.first().map_or(lang, |unit| &unit.source_lang),
                    lang,
                )
            },
        )?;
        self.line_break()
    }

    fn unit(&mut self, unit: &ReviewUnit, lang: &Lang) -> io::Result<()> {
        let has_kind = |wanted: fn(&SegmentKind) -> bool| {
            unit.segments.iter().any(|segment| wanted(&segment.kind))
        };
        let datatype = match () {
            () if has_kind(|kind| matches!(kind, SegmentKind::Prose(_))) => "x-markdown",
            () if has_kind(|kind| matches!(kind, SegmentKind::Message)) => "x-fluent",
            () => "plaintext",
        };
        let attributes = [
            ("original", unit.name.as_str()),
            ("source-language", unit.source_lang.tag()),
            ("target-language", lang.tag()),
            ("datatype", datatype),
        ];
        self.block_element("file", &attributes, |out| {
            out.block_element("header", &[], |out| {
                out.line_element("note", &[("from", "careleaf")], |out| out.text(INSTRUCTIONS))
            })?;
            out.block_element("body", &[], |out| {
                exported_segments(unit).try_for_each(|(segment, stamp, target)| {
                    out.segment(segment, &stamp.label(&segment.id), target)
                })
            })
        })
    }

    /// Writes the last unit, in its own `<file>`, as an unreviewed text.
    fn end(&mut self, end: &EndUnit, from: &Lang, lang: &Lang) -> io::Result<()> {
        let attributes = [
            ("original", END),
            ("source-language", from.tag()),
            ("target-language", lang.tag()),
            ("datatype", "plaintext"),
        ];
        let id = end.id();
        let unit = [
            ("id", id.as_str()),
            ("resname", id.as_str()),
            ("approved", "no"),
            ("xml:space", "preserve"),
        ];
        self.block_element("file", &attributes, |out| {
            out.block_element("body", &[], |out| {
                out.block_element("trans-unit", &unit, |out| {
                    out.line_element("source", &[], |out| out.text(&end.source_text()))?;
                    out.line_element("target", &[("state", "needs-review-translation")], |out| {
                        out.text(&end.target_text())
                    })
                })
            })
        })
    }

    fn segment(&mut self, segment: &Segment, label: &str, target: &str) -> io::Result<()> {
        let (approved, state) = match segment.state {
            ReviewState::Signed => ("yes", "signed-off"),
            ReviewState::Lapsed(_) | ReviewState::Unsigned => ("no", "needs-review-translation"),
            ReviewState::Missing => ("no", "needs-translation"),
        };
        let id = segment.id.as_str();
        let attributes = [
            ("id", id),
            ("resname", id),
            ("approved", approved),
            ("xml:space", "preserve"),
            ("extradata", label),
        ];
        let mut target_attributes = vec![("state", state)];
        if matches!(segment.state, ReviewState::Lapsed(_)) {
            target_attributes.push(("state-qualifier", "leveraged-inherited"));
        }
        self.block_element("trans-unit", &attributes, |out| {
            out.line_element("source", &[], |out| out.parts(&source_parts(segment)))?;
            out.line_element("target", &target_attributes, |out| {
                out.parts(&target_parts(target, &codes(segment)))
            })?;
            translator_notes(segment).iter().try_for_each(|note| {
                out.line_element("note", &[("from", "careleaf")], |out| out.text(note))
            })
        })
    }

    fn parts(&mut self, parts: &[ExportedPart<'_>]) -> io::Result<()> {
        parts.iter().try_for_each(|part| match part {
            ExportedPart::Text(text) => self.text(text),
            ExportedPart::Marked(text, kind) => {
                let mtype = if *kind == LockedKind::Medicine { "term" } else { "protected" };
                self.element("mrk", &[("mtype", mtype)], |out| out.text(text))
            }
            ExportedPart::Code(code) => self.code(code),
        })
    }

    fn code(&mut self, code: &InlineCode) -> io::Result<()> {
        let name = match code.side {
            CodeSide::Single => "ph",
            CodeSide::Open => "bpt",
            CodeSide::Close => "ept",
        };
        let ctype = match code.kind {
            LockedKind::Phone => "x-phone",
            LockedKind::Placeable => "x-placeable",
            _ => "link",
        };
        // The end of a pair has the kind of its beginning; the schema has no `ctype` for it.
        let attributes = [("id", code.id.as_str()), ("ctype", ctype)];
        self.element(
            name,
            if code.side == CodeSide::Close { &attributes[..1] } else { &attributes },
            |out| out.text(&code.text),
        )
    }

    fn text(&mut self, text: &str) -> io::Result<()> {
        self.writer.write_event(Event::Text(BytesText::new(&strip_illegal_xml(text))))
    }

    fn line_break(&mut self) -> io::Result<()> {
        let indent = format!("\n{}", "  ".repeat(self.depth));
        self.writer.write_event(Event::Text(BytesText::new(&indent)))
    }

    /// Writes an element whose children are on separate lines.
    fn block_element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inner: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.line_element(name, attributes, |out| {
            out.depth += 1;
            inner(out)?;
            out.depth -= 1;
            out.line_break()
        })
    }

    /// Writes an element on a new line.
    fn line_element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inner: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.line_break()?;
        self.element(name, attributes, inner)
    }

    /// Writes an element at the current position.
    fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inner: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.writer.write_event(Event::Start(
            BytesStart::new(name).with_attributes(attributes.iter().copied()),
        ))?;
        inner(self)?;
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }
}

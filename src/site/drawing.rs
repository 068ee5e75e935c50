//! Drawings of a site: its logo and the pictures of topics, as SVG files with shapes and colors
//! only.

use quick_xml::{Reader, events::Event};

/// The largest drawing, in bytes. Pages contain their drawings, so that they load nothing.
pub(super) const MAX_DRAWING_BYTES: usize = 64 * 1024;

/// Returns why an SVG drawing cannot be shown, as a sentence without a subject; `None` if it can.
///
/// Only shapes and colors are allowed. Whatever a drawing loads from elsewhere would tell a
/// stranger that somebody reads this page, and text in it could be neither translated nor signed.
pub fn drawing_fault(svg: &str) -> Option<&'static str> {
    if svg.len() > MAX_DRAWING_BYTES {
        return Some("is larger than 64 KiB; simplify the drawing");
    }
    let mut reader = Reader::from_str(svg);
    let mut is_first = true;
    loop {
        match reader.read_event() {
            Err(_) => return Some("is not well-formed XML; export it again as plain SVG"),
            Ok(Event::Eof) if is_first => return Some("holds no drawing"),
            Ok(Event::Eof) => return None,
            Ok(Event::DocType(_)) => {
                return Some("has a document type; remove the line that begins with <!DOCTYPE");
            }
            Ok(Event::Start(element) | Event::Empty(element)) => {
                let name = element.local_name();
                if is_first && name.as_ref() != b"svg" {
                    return Some("is not an SVG drawing");
                }
                is_first = false;
                if let Some(fault) = element_fault(name.as_ref()) {
                    return Some(fault);
                }
                let has_fault = element.attributes().any(|attribute| {
                    attribute.map_or(true, |attribute| {
                        is_foreign(attribute.key.local_name().as_ref(), &attribute.value)
                    })
                });
                if has_fault {
                    return Some(
                        "loads something, or reacts to events; keep only shapes and colors",
                    );
                }
            }
            Ok(_) => {}
        }
    }
}

fn element_fault(name: &[u8]) -> Option<&'static str> {
    match name {
        b"script" | b"foreignObject" | b"style" | b"image" | b"a" | b"animate" | b"set"
        | b"animateTransform" | b"animateMotion" => {
            Some("holds scripts, styles, pictures, links or movement; keep only shapes and colors")
        }
        b"text" | b"tspan" => Some("holds text; convert it to paths"),
        _ => None,
    }
}

/// Returns whether an attribute refers to something outside of the drawing or reacts to events.
fn is_foreign(name: &[u8], value: &[u8]) -> bool {
    let value = String::from_utf8_lossy(value).to_ascii_lowercase();
    let refers_outside = value.split("url(").skip(1).any(|rest| {
        !rest
            .trim_start_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'')
            .starts_with('#')
    });
    name.starts_with(b"on")
        || name == b"href" && !value.starts_with('#')
        || refers_outside
        || value.contains("@import")
}

#[cfg(test)]
mod tests {
    use super::drawing_fault;

    #[test]
    fn a_drawing_holds_shapes_and_colors_only() {
        let svg = |inner: &str| {
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inner}</svg>")
        };
        let good =
            svg("<defs><linearGradient id=\"g\"/></defs><path d=\"M0 0h9\" fill=\"url(#g)\"/>");
        assert_eq!(drawing_fault(&good), None);
        for inner in [
            "<script>1</script>",
            "<text>Clinic</text>",
            "<image href=\"#a\"/>",
            "<use href=\"https://example.com/a.svg#b\"/>",
            "<use xlink:href=\"a.svg#b\"/>",
            "<path onload=\"x()\"/>",
            "<path style=\"fill:url( 'https://example.com/x')\"/>",
            "<path fill=\"URL(//example.com)\"/>",
            "<style>@import 'x'</style>",
            "<foreignObject/>",
        ] {
            assert!(drawing_fault(&svg(inner)).is_some(), "{inner}");
        }
        for text in ["", "logo", "<html/>", "<svg><path></svg>", "<!DOCTYPE svg><svg/>"] {
            assert!(drawing_fault(text).is_some(), "{text}");
        }
        assert!(drawing_fault(&svg(&"<path/>".repeat(10_000))).is_some());
    }
}

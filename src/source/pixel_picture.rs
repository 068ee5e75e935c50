//! Pictures of pixels (PNG). The program keeps one as an SVG drawing that holds its pixels and
//! nothing else of the file: no name of an author, no place where it was taken.

use base64::Engine as _;
use png::{BitDepth, ColorType, Decoder, Encoder, Limits, Transformations};

/// The longest side, in pixels.
const MAX_SIDE: u32 = 2_000;

/// What decoding may use, in bytes: four for each pixel of the largest picture, and some more.
const MAX_DECODED_BYTES: usize = 24 * 1024 * 1024;

/// Returns whether a file is a picture of pixels that the program reads: one in `content/` itself.
pub(super) fn is_pixel_picture(path: &str) -> bool {
    path.strip_prefix(crate::layout::CONTENT)
        .is_some_and(|name| name.ends_with(".png") && !name.contains('/'))
}

/// Returns the drawing that shows the pixels of a PNG file; empty if it is not one, or too large.
pub(super) fn drawing(bytes: &[u8]) -> String {
    let Some((width, height, pixels)) = pixels(bytes) else { return String::new() };
    let encoded = base64::engine::general_purpose::STANDARD.encode(pixels);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\"><image width=\"{width}\" height=\"{height}\" \
         href=\"data:image/png;base64,{encoded}\"/></svg>"
    )
}

/// Returns the width and the height of a picture, and its pixels, encoded anew.
fn pixels(bytes: &[u8]) -> Option<(u32, u32, Vec<u8>)> {
    let mut decoder =
        Decoder::new_with_limits(std::io::Cursor::new(bytes), Limits { bytes: MAX_DECODED_BYTES });
    decoder.set_transformations(
        Transformations::EXPAND | Transformations::STRIP_16 | Transformations::ALPHA,
    );
    let mut reader = decoder.read_info().ok()?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width > MAX_SIDE || height > MAX_SIDE {
        return None;
    }
    let mut decoded = vec![0; reader.output_buffer_size()?];
    let frame = reader.next_frame(&mut decoded).ok()?;
    decoded.truncate(frame.buffer_size());
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, width, height);
    encoder.set_color(match frame.color_type {
        ColorType::GrayscaleAlpha => ColorType::GrayscaleAlpha,
        _ => ColorType::Rgba,
    });
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().ok()?.write_image_data(&decoded).ok()?;
    Some((width, height, out))
}

#[cfg(test)]
mod tests {
    use png::{BitDepth, ColorType, Encoder};

    use super::{drawing, is_pixel_picture};

    /// Returns a PNG file of one color, with words about its author.
    fn picture(width: u32, height: u32) -> Vec<u8> {
        let mut out = Vec::new();
        let mut encoder = Encoder::new(&mut out, width, height);
        encoder.set_color(ColorType::Rgb);
        encoder.set_depth(BitDepth::Eight);
        encoder.add_text_chunk("Author".to_owned(), "Ann Example".to_owned()).expect("Latin words");
        let pixels = vec![120; (3 * width * height) as usize];
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&pixels).expect("pixels");
        writer.finish().expect("an end");
        out
    }

    #[test]
    fn a_drawing_holds_the_pixels_and_no_words_of_the_file() {
        let file = picture(4, 2);
        assert!(file.windows(11).any(|part| part == b"Ann Example"));
        let drawing = drawing(&file);
        assert!(drawing.contains("viewBox=\"0 0 4 2\""), "{drawing}");
        let encoded = drawing.split("base64,").nth(1).and_then(|rest| rest.split('"').next());
        let encoded = encoded.expect("there are pixels");
        let decoded = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, encoded)
            .expect("it is Base64");
        assert!(!decoded.windows(11).any(|part| part == b"Ann Example"));
        assert_eq!(super::pixels(&decoded).map(|(width, height, _)| (width, height)), Some((4, 2)));
    }

    #[test]
    fn what_is_no_small_picture_gives_no_drawing() {
        let whole = picture(4, 2);
        let cut = &whole[..whole.len() / 2];
        for bytes in [&b""[..], b"<svg/>", b"\x89PNG\r\n\x1a\n", cut, &picture(2_001, 1)] {
            assert_eq!(drawing(bytes), "");
        }
    }

    #[test]
    fn only_pictures_beside_the_settings_are_read() {
        assert!(is_pixel_picture("content/logo.png"));
        for path in ["content/topics/act/a.png", "themes/ours/a.png", "content/logo.jpg"] {
            assert!(!is_pixel_picture(path), "{path}");
        }
    }
}

//! Draws a chart: for web pages as one SVG, for PDFs as an SVG without text and a list of labels,
//! which Typst typesets in the fonts and with the shaping of the language.
//!
//! Bands differ by words and by patterns, never by color, so that a faxed copy is still readable.
//! Time runs in the direction of the language. The templates add the table of values.

use quick_xml::{
    Writer,
    events::{BytesEnd, BytesStart, BytesText, Event},
};

use super::chart_label::{ChartLabel, estimated_width, format_number, isolated};
use crate::{
    document::{Chart, ChartBand},
    lang::Direction,
    text::{ISOLATE_END, RTL_ISOLATE, without_direction_controls},
};

/// The size of the drawing. One unit is about 0.8 points when a chart takes up three quarters of
/// the page width.
pub(super) const WIDTH: f64 = 500.0;
pub(super) const HEIGHT: f64 = 250.0;
/// The left edge of the plot area.
const LEFT: f64 = 40.0;
/// The right edge of the plot area; the names of bands are beyond it.
const RIGHT: f64 = 262.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 212.0;
/// The space between two labels that do not touch, in the size of their text.
const LABEL_SPACE: f64 = 0.6;

const INK: &str = "#111";

/// Returns the SVG of a chart. `families` lists the fonts of its text, best first.
pub(super) fn chart_svg(chart: &Chart, families: &str) -> String {
    draw(chart, Some(families)).0
}

/// Returns the SVG of a chart without any text, and the texts that belong on it.
#[cfg(feature = "pdf")]
pub(super) fn chart_drawing(chart: &Chart) -> (String, Vec<ChartLabel>) {
    draw(chart, None)
}

/// Returns the font size of a chart. Right-to-left scripts need a larger one.
pub(super) fn font_size(chart: &Chart) -> f64 {
    if chart.direction == Direction::Rtl { 21.0 } else { 16.0 }
}

fn draw(chart: &Chart, families: Option<&str>) -> (String, Vec<ChartLabel>) {
    let mut drawing = ChartDrawing {
        writer: Writer::new(Vec::new()),
        chart,
        size: font_size(chart),
        families,
        labels: Vec::new(),
    };
    drawing.draw().expect("writing to memory does not fail");
    (String::from_utf8_lossy(&drawing.writer.into_inner()).into_owned(), drawing.labels)
}

struct ChartDrawing<'a> {
    writer: Writer<Vec<u8>>,
    chart: &'a Chart,
    size: f64,
    /// The fonts of the text; none if it is not drawn but collected in `labels`.
    families: Option<&'a str>,
    labels: Vec<ChartLabel>,
}

type DrawResult = std::io::Result<()>;

impl ChartDrawing<'_> {
    fn draw(&mut self) -> DrawResult {
        let id = &self.chart.id;
        let (title, desc) = (format!("{id}-title"), format!("{id}-desc"));
        let mut root = BytesStart::new("svg");
        root.extend_attributes([
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", format!("0 0 {WIDTH} {HEIGHT}").as_str()),
        ]);
        if let Some(families) = self.families {
            root.extend_attributes([
                ("role", "img"),
                ("aria-labelledby", format!("{title} {desc}").as_str()),
                ("class", "chart"),
                // Text anchors mean left and right here, whatever the direction of the page.
                ("direction", "ltr"),
                ("font-family", families),
                ("font-size", format_number(self.size).as_str()),
            ]);
        }
        root.extend_attributes([("fill", INK)]);
        self.writer.write_event(Event::Start(root))?;
        let direction = self.chart.direction;
        for (element, id, text) in
            [("title", title, &self.chart.title), ("desc", desc, &self.chart.desc)]
        {
            if self.families.is_some() {
                self.writer
                    .create_element(element)
                    .with_attribute(("id", id.as_str()))
                    .write_text_content(BytesText::new(&isolated(text, direction)))?;
            }
        }
        self.draw_patterns()?;
        for (number, band) in self.chart.bands.iter().enumerate() {
            self.draw_band(number, band)?;
        }
        self.draw_axes()?;
        self.draw_points()?;
        self.writer.write_event(Event::End(BytesEnd::new("svg")))
    }

    /// Mirrors a horizontal position for right-to-left languages.
    fn x(&self, x: f64) -> f64 {
        if self.chart.direction == Direction::Rtl { WIDTH - x } else { x }
    }

    /// Returns the vertical position of a total.
    fn y(&self, total: f64) -> f64 {
        let (min, max) = (self.chart.min as f64, self.chart.max as f64);
        BOTTOM - (total - min) / (max - min).max(1.0) * (BOTTOM - TOP)
    }

    /// Defines the fill patterns of the bands, from sparse dots to a dense weave. The lowest band
    /// has no fill.
    fn draw_patterns(&mut self) -> DrawResult {
        const WAYS: [&str; 4] = [
            "M2 8h1.5",
            "M-2 2L2 -2M-2 14L14 -2M10 14L14 10",
            "M-1.5 1.5L1.5 -1.5M-1.5 7.5L7.5 -1.5M4.5 7.5L7.5 4.5",
            "M0 0L8 8M8 0L0 8",
        ];
        const SIZES: [&str; 4] = ["12", "12", "6", "8"];
        self.writer.write_event(Event::Start(BytesStart::new("defs")))?;
        for (way, path) in WAYS.iter().enumerate().take(self.chart.bands.len().saturating_sub(1)) {
            let id = self.pattern_id(way);
            let mut pattern = BytesStart::new("pattern");
            pattern.extend_attributes([
                ("id", id.as_str()),
                ("patternUnits", "userSpaceOnUse"),
                ("width", SIZES[way]),
                ("height", SIZES[way]),
            ]);
            self.writer.write_event(Event::Start(pattern))?;
            self.draw_element(
                "path",
                &[
                    ("d", path),
                    ("stroke", "#555"),
                    ("stroke-width", if way == 0 { "1.5" } else { "0.8" }),
                    ("fill", "none"),
                ],
            )?;
            self.writer.write_event(Event::End(BytesEnd::new("pattern")))?;
        }
        self.writer.write_event(Event::End(BytesEnd::new("defs")))
    }

    fn pattern_id(&self, way: usize) -> String {
        format!("{}-band-{way}", self.chart.id)
    }

    fn draw_band(&mut self, number: usize, band: &ChartBand) -> DrawResult {
        // Each band extends down to the end of the one below it.
        let low = if band.min <= self.chart.min { BOTTOM } else { self.y(band.min as f64 - 0.5) };
        let high = if band.max >= self.chart.max { TOP } else { self.y(band.max as f64 + 0.5) };
        let fill = match number.checked_sub(1) {
            Some(way) => format!("url(#{})", self.pattern_id(way.min(3))),
            None => "none".to_owned(),
        };
        let (a, b) = (self.x(LEFT), self.x(RIGHT));
        self.draw_rect(a.min(b), high, RIGHT - LEFT, low - high, &fill)?;
        let line = [self.x(LEFT), high, self.x(WIDTH - 2.0), high];
        self.draw_line(line, "#555", "1", Some("4 3"))?;
        let range = format!("{} – {}", band.min, band.max);
        let middle = f64::midpoint(low, high) + self.size * 0.36;
        // Range and name are separate texts, so that neither changes the direction of the other.
        self.draw_text(RIGHT + 6.0, middle, &range, TextAnchor::Start, false)?;
        let beside = RIGHT + 12.0 + range.chars().count() as f64 * self.size * 0.5;
        self.draw_text(beside, middle, &band.name, TextAnchor::Start, false)
    }

    fn draw_axes(&mut self) -> DrawResult {
        self.draw_line([self.x(LEFT), TOP, self.x(LEFT), BOTTOM], INK, "1.5", None)?;
        self.draw_line([self.x(LEFT), BOTTOM, self.x(RIGHT), BOTTOM], INK, "1.5", None)?;
        for total in [self.chart.min, self.chart.max] {
            let y = self.y(total as f64);
            self.draw_text(
                LEFT - 8.0,
                y + self.size * 0.36,
                &total.to_string(),
                TextAnchor::End,
                false,
            )?;
        }
        // An arrow that points up, next to the words for "more".
        let x = self.x(LEFT);
        let arrow = format!(
            "M{} {}l6 -10l6 10h-4v12h-4v-12z",
            format_number(x - 6.0),
            format_number(TOP - 22.0)
        );
        self.draw_element("path", &[("d", &arrow), ("fill", INK)])?;
        let higher = self.chart.higher.clone();
        self.draw_text(LEFT + 14.0, TOP - 14.0, &higher, TextAnchor::Start, false)
    }

    /// Returns the horizontal position of a day, not mirrored yet.
    fn day_x(&self, day: i64) -> f64 {
        let points = &self.chart.points;
        let last = points.last().map_or(0, |point| point.day).max(1) as f64;
        let (from, to) = (LEFT + 32.0, RIGHT - 32.0);
        if points.len() == 1 {
            f64::midpoint(from, to)
        } else {
            from + day as f64 / last * (to - from)
        }
    }

    /// Draws the totals as dots with a line between them, and their labels.
    fn draw_points(&mut self) -> DrawResult {
        let places: Vec<(f64, f64)> = self
            .chart
            .points
            .iter()
            .map(|point| (self.x(self.day_x(point.day)), self.y(point.total as f64)))
            .collect();
        let path: Vec<String> = places
            .iter()
            .map(|(x, y)| format!("{},{}", format_number(*x), format_number(*y)))
            .collect();
        self.draw_element(
            "polyline",
            &[
                ("points", &path.join(" ")),
                ("fill", "none"),
                ("stroke", INK),
                ("stroke-width", "2.5"),
            ],
        )?;
        for (x, y) in &places {
            let attributes = [
                ("cx", format_number(*x)),
                ("cy", format_number(*y)),
                ("r", "6".to_owned()),
                ("stroke", "#fff".to_owned()),
                ("stroke-width", "1.5".to_owned()),
            ];
            let attributes: Vec<(&str, &str)> =
                attributes.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.draw_element("circle", &attributes)?;
        }
        self.draw_labels(&places)
    }

    /// Writes the totals next to their dots, at `places`, and the dates below the axis.
    fn draw_labels(&mut self, places: &[(f64, f64)]) -> DrawResult {
        let points = &self.chart.points;
        for at in self.labeled_points(self.size * 1.9) {
            let (x, y) = places[at];
            let label = points[at].total.to_string();
            let wide = label.len() as f64 * self.size * 0.62 + 6.0;
            let above =
                if y - TOP < self.size * 1.8 { y + self.size * 1.6 } else { y - self.size * 0.75 };
            self.draw_rect(
                x - wide / 2.0,
                above - self.size * 0.86,
                wide,
                self.size * 1.08,
                "#fff",
            )?;
            self.draw_text(self.day_x(points[at].day), above, &label, TextAnchor::Middle, true)?;
        }
        let widths = points.iter().map(|point| estimated_width(&point.date, self.size));
        let widest = widths.fold(0.0, f64::max);
        for at in self.labeled_points(widest + self.size * LABEL_SPACE) {
            let x = self.day_x(points[at].day);
            self.draw_text(
                x,
                BOTTOM + self.size * 1.35,
                &points[at].date.clone(),
                TextAnchor::Middle,
                false,
            )?;
            self.draw_line([self.x(x), BOTTOM, self.x(x), BOTTOM + 5.0], INK, "1.5", None)?;
        }
        Ok(())
    }

    /// Returns the indices of the points with a label. Labels closer than `min_distance` would
    /// touch, so some are left out, but never the last one; the table has all values.
    fn labeled_points(&self, min_distance: f64) -> Vec<usize> {
        let points = &self.chart.points;
        let last = points.last().map_or(0.0, |point| self.day_x(point.day));
        let mut free = f64::NEG_INFINITY;
        let mut out = Vec::new();
        for (at, point) in points.iter().enumerate() {
            let x = self.day_x(point.day);
            if at + 1 == points.len() || (x >= free && last - x >= min_distance) {
                free = x + min_distance;
                out.push(at);
            }
        }
        out
    }

    fn draw_rect(&mut self, x: f64, y: f64, width: f64, height: f64, fill: &str) -> DrawResult {
        let [x, y, width, height] = [x, y, width, height].map(format_number);
        self.draw_element(
            "rect",
            &[("x", &x), ("y", &y), ("width", &width), ("height", &height), ("fill", fill)],
        )
    }

    fn draw_line(
        &mut self,
        [x1, y1, x2, y2]: [f64; 4],
        stroke: &str,
        width: &str,
        dashes: Option<&str>,
    ) -> DrawResult {
        let [x1, y1, x2, y2] = [x1, y1, x2, y2].map(format_number);
        let mut attributes = vec![
            ("x1", x1.as_str()),
            ("y1", &y1),
            ("x2", &x2),
            ("y2", &y2),
            ("stroke", stroke),
            ("stroke-width", width),
        ];
        attributes.extend(dashes.map(|dashes| ("stroke-dasharray", dashes)));
        self.draw_element("line", &attributes)
    }

    /// Writes text at a position that is not mirrored yet.
    fn draw_text(
        &mut self,
        x: f64,
        y: f64,
        text: &str,
        anchor: TextAnchor,
        bold: bool,
    ) -> DrawResult {
        let direction = self.chart.direction;
        let rtl = direction == Direction::Rtl;
        let is_start = matches!(anchor, TextAnchor::Start);
        let anchor = match (anchor, rtl) {
            (TextAnchor::Middle, _) => "middle",
            (TextAnchor::Start, false) | (TextAnchor::End, true) => "start",
            (TextAnchor::End, false) | (TextAnchor::Start, true) => "end",
        };
        let is_rtl = rtl && text.chars().any(char::is_alphabetic);
        let text = without_direction_controls(text);
        // Numbers and dates alone run from left to right as the drawing does.
        let shown = if rtl && !is_rtl { text.clone() } else { isolated(&text, direction) };
        if self.families.is_none() {
            let (x, is_bold) = (self.x(x), bold);
            self.labels.push(ChartLabel { x, y, anchor, is_bold, is_rtl, text: shown });
            return Ok(());
        }
        let room = WIDTH - x;
        let (x, y) = (format_number(self.x(x)), format_number(y));
        let mut element = self.writer.create_element("text").with_attributes([
            ("x", x.as_str()),
            ("y", &y),
            ("text-anchor", anchor),
        ]);
        if bold {
            element = element.with_attribute(("font-weight", "bold"));
        }
        if is_start && estimated_width(&text, self.size) > room {
            // A long name of a band is set narrower rather than cut off.
            element = element.with_attributes([
                ("textLength", format_number(room).as_str()),
                ("lengthAdjust", "spacingAndGlyphs"),
            ]);
        }
        // Text of a right-to-left language needs its own direction here, because the drawing as a
        // whole is left to right.
        let turned = if is_rtl { format!("{RTL_ISOLATE}{shown}{ISOLATE_END}") } else { shown };
        element.write_text_content(BytesText::new(&turned)).map(|_| ())
    }

    fn draw_element(&mut self, name: &str, attributes: &[(&str, &str)]) -> DrawResult {
        self.writer
            .create_element(name)
            .with_attributes(attributes.iter().copied())
            .write_empty()
            .map(|_| ())
    }
}

#[derive(Clone, Copy)]
enum TextAnchor {
    Start,
    Middle,
    End,
}

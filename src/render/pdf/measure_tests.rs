//! Tests of measuring: small Typst sources with one fault each, and others that look like one.

use super::{
    measure::layout_errors,
    page_content::page_contents,
    page_ends::page_end_warnings,
    print_fault::PrintFaultKind::{self, *},
    typeset_source::typeset,
};
use crate::output_format::OutputFormat;

/// Returns the kinds of faults of a source, each once, with the words of the first.
#[track_caller]
fn faults_in(source: &str, format: OutputFormat) -> Vec<PrintFaultKind> {
    let document = typeset(source);
    let pages = page_contents(&document);
    let mut faults = layout_errors(&pages);
    faults.extend(page_end_warnings(&pages, format));
    let mut kinds: Vec<_> = faults.into_iter().map(|fault| fault.kind).collect();
    kinds.dedup();
    kinds
}

#[track_caller]
fn assert_faults(source: &str, expected: &[PrintFaultKind]) {
    assert_eq!(faults_in(source, OutputFormat::Pdf), expected, "{source}");
}

const FOOTER: &str = "#set page(footer: [Footer])\n";

#[test]
fn text_that_cannot_be_read_is_an_error() {
    for (source, expected) in [
        ("#place(dx: 300pt)[Away]", Lost),
        ("#block(clip: true, height: 0pt)[Hidden]", Lost),
        ("#block(clip: true)[gypsy]", Clipped),
        ("#block(clip: true, height: 4pt)[Half a line]", Clipped),
        ("#block(clip: true, width: 30pt, box(width: 90pt)[Too wide for it])", Clipped),
        ("#place(dx: 150pt)[Over the edge]", OutsidePage),
        (
            "#set page(header: [Head])\n#box(width: 175pt, align(right)[margin])\n\n#lorem(40)",
            OutsideMargin,
        ),
        ("#text(font: \"Noto Sans\", fallback: false)[\u{4f60}]", Lost),
    ] {
        assert_faults(source, &[expected]);
    }
}

#[test]
fn text_over_other_text_or_an_image_is_an_error() {
    let svg = "#let square = image(width: 40pt, bytes(\"<svg xmlns='http://www.w3.org/2000/svg' \
               width='40' height='40'><rect width='40' height='40'/></svg>\"))\n";
    for source in [
        "One line #place(dx: 5pt, dy: -8pt)[Another]",
        "#grid(columns: (20pt, 40pt), box(width: 60pt)[Wednesday], [12])",
        "#set par(leading: -4pt)\nTwo lines that are\\ set much too closely",
        "#table(columns: (30pt, 60pt), stroke: none, box(width: 60pt)[Wednesday], [12])",
    ] {
        let found = faults_in(source, OutputFormat::Pdf);
        assert!(found.contains(&Overlap), "{source}: {found:?}");
    }
    assert_faults(&format!("{svg}#place(square)Text over it"), &[Overlap]);
    assert_faults(&format!("{svg}#square Text beside it"), &[]);
}

#[test]
fn text_outside_its_cell_box_or_drawing_is_an_error() {
    let svg = "bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='40'/>\")";
    let chart = |dx: &str| {
        format!(
            "#block(width: 90pt, height: 40pt, {{ place(image({svg}, width: 90pt)); \
             place(dx: {dx}, dy: 10pt)[severe] }})"
        )
    };
    assert_faults(&chart("40pt"), &[]);
    assert_faults(&chart("70pt"), &[OutsideDrawing]);
    for (source, expected) in [
        ("#block(stroke: 1pt, width: 40pt)[#box(width: 90pt)[Much too wide]]", OutsideBox),
        ("#block(fill: luma(90%), width: 40pt)[#box(width: 90pt)[Much too wide]]", OutsideBox),
        ("#block(stroke: 1pt, width: 90pt, height: 14pt)[Two lines that do not fit]", OutsideBox),
        ("#table(columns: (30pt, 40pt), box(width: 50pt)[Wednesday], [])", OutsideCell),
        ("#table(columns: (30pt, 40pt), [], box(width: 50pt)[Wednesday])", OutsideCell),
        ("#table(columns: 50pt, rows: 14pt, [Two lines that do not fit], [])", OutsideCell),
        (
            "#set text(dir: rtl)\n#table(columns: (30pt, 40pt), [], box(width: 50pt)[Wednesday])",
            OutsideCell,
        ),
        ("#grid(columns: 2, rows: 14pt, stroke: 1pt, [One], [Two\\ lines])", OutsideCell),
    ] {
        let found = faults_in(source, OutputFormat::Pdf);
        assert!(found.contains(&expected), "{source}: {found:?}");
    }
}

#[test]
fn right_pages_have_no_fault() {
    for source in [
        "#lorem(300)",
        "#text(style: \"italic\")[fjord] fjord Ågjpqy\\ ÅÉÖgjpqy",
        "#table(columns: 3, [Day], [Time], [jump], [Å], table.cell(colspan: 2)[wide])",
        "#table(columns: 2, table.cell(rowspan: 2)[Name], [One], [Two])",
        "#set text(dir: rtl)\n#table(columns: (1fr, 2fr), [Name], [One], [Two], [Three])",
        "#block(stroke: 1pt, inset: 2pt)[Ågjpqy]",
        "#block(stroke: (bottom: 1pt))[A heading] #underline[gypsy] #strike[gone]",
        "#page(background: text(60pt, luma(85%))[DRAFT])[A draft]",
        "#place(top + right, dx: 15pt, dy: -10pt)[mark] Text",
        "#set page(header: [Head], footer: [Foot])\n#lorem(200)",
        "#block(clip: true, inset: 3pt)[Ågjpqy]",
        "#super[1] H#sub[2]O #h(1fr) #box(stroke: 1pt, inset: 1pt)[Ågjpqy]",
        "#hide[Hidden] Text #place(dx: 0pt)[#hide[Hidden]]",
        "#rotate(90deg, reflow: true)[Sideways]",
        "#list([One], [Two #list[Three]])",
        "#set text(font: \"Noto Sans Arabic\", lang: \"ar\", dir: rtl)\nخُذْ قُرْصًا واحِدًا كُلَّ \
         يَوْمٍ صَباحًا مَعَ الطَّعامِ، وَلا تُضاعِفِ الجُرْعَةَ أَبَدًا.",
        "#set text(font: \"Noto Nastaliq Urdu\", lang: \"ur\", dir: rtl, top-edge: 1.15em, \
         bottom-edge: -0.75em)\n#set par(leading: 0.15em)\n\
         ہر روز صبح کھانے کے ساتھ ایک گولی لیں اور خوراک کبھی دگنی نہ کریں۔",
        "#set text(font: \"Noto Sans Myanmar\", lang: \"my\")\nနေ့စဉ် မနက်တိုင်း အစာနှင့်အတူ \
         ဆေးတစ်လုံး သောက်ပါ။ ဆေးပမာဏကို ဘယ်တော့မှ နှစ်ဆ မတိုးပါနှင့်။",
        "#set text(font: \"Noto Sans CJK SC\", lang: \"zh\")\n每天早上随餐服用一片，切勿加倍服用。\
         如果忘记服药，请尽快补服。",
    ] {
        assert_faults(source, &[]);
    }
}

#[test]
fn a_row_is_torn_only_if_it_fits_on_a_page() {
    let rows = |first: &str| {
        format!("#v(120pt)\n#table(columns: 2, [{first}], [One \\ two \\ three \\ four \\ five])")
    };
    assert_faults(&rows("Name"), &[TornRow]);
    assert_faults(&format!("#set table.cell(breakable: false)\n{}", rows("Name")), &[]);
    let span = "#v(118pt)\n#table(columns: 2, table.cell(rowspan: 2)[Name], [One], [Two \\ three])";
    assert_faults(&format!("#set table.cell(breakable: true)\n{span}"), &[TornRow]);
    let long = "line \\ ".repeat(20);
    assert_faults(&format!("#table(columns: 2, [Name], [{long}])"), &[]);
}

#[test]
fn a_heading_or_label_is_not_left_alone_at_the_end_of_a_page() {
    // A block without text hides from Typst that the heading and the text belong together.
    for (last, expected) in [
        ("#block(sticky: false, heading[Goals])", Some(LoneHeading)),
        ("*What to do*", Some(LoneLabel)),
        ("*Call the clinic today.*", None),
        ("Take it with *food*", None),
        ("Some words about it, and then *more of them*", None),
        ("*What helped* #line(length: 100%)", None),
        ("#underline[*What helped*]", Some(LoneLabel)),
        ("*Two lines of words \\ that are bold*", None),
    ] {
        let source = format!("#v(120pt)\n{last}\n#pagebreak()\nMore.");
        assert_faults(&source, expected.as_slice());
        assert_faults(last, &[]);
    }
    let two = "#v(120pt)\n#grid(columns: 2, gutter: 9pt, heading[Goals], heading[Long goals])\n\
               #pagebreak()\nMore.";
    assert_faults(two, &[LoneHeading]);
    let with_text = "#v(100pt)\n#grid(columns: 2, gutter: 9pt, [#heading[One] Text], [#heading[Two]\
                     Text])\n#pagebreak()\nMore.";
    assert_faults(with_text, &[]);
}

#[test]
fn text_does_not_reach_the_footer() {
    let tall =
        |height: u32| format!("{FOOTER}#block(height: {height}pt, breakable: false)[#v(1fr) End]");
    assert_faults(&tall(150), &[]);
    let found = faults_in(&tall(168), OutputFormat::Pdf);
    assert!(found.contains(&NearFooter), "{found:?}");
}

#[test]
fn the_core_of_a_handout_has_a_limit() {
    let pages = |count: usize| {
        let text = vec!["Text."; count].join("#pagebreak()\n");
        format!("{text}#metadata(none)<core-end>\n#pagebreak()\nA sheet.")
    };
    let is_long = |size: u32, count: usize, format: OutputFormat| {
        let source = format!("#set text(size: {size}pt)\n{}", pages(count));
        faults_in(&source, format).contains(&LongCore)
    };
    for (size, format, most) in [
        (12, OutputFormat::Pdf, 2),
        (14, OutputFormat::Pdf, 3),
        (18, OutputFormat::LargePrint, 3),
        (12, OutputFormat::Bilingual, 4),
    ] {
        assert!(!is_long(size, most, format), "{format:?}: {most} pages are right");
        assert!(is_long(size, most + 1, format), "{format:?}: {most} pages are the most");
    }
}

#[test]
fn large_print_is_large() {
    let found = |size: u32| {
        let source = format!("#set text(size: {size}pt)\nText #text(0.9em)[note]");
        faults_in(&source, OutputFormat::LargePrint).contains(&SmallLetters)
    };
    assert!(found(18), "the note is smaller");
    assert!(!found(20));
    assert_eq!(faults_in("Text", OutputFormat::LargePrint), [SmallLetters]);
}

#[test]
fn links_are_counted() {
    let document = typeset("#link(\"tel:988\")[988] and #link(\"https://example.org\")[a page]");
    assert_eq!(page_contents(&document).iter().map(|page| page.links).sum::<usize>(), 2);
}

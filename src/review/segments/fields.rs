//! Finds the segments of translated fields in the public YAML files. The words of care plans are
//! never among them.

use std::collections::BTreeMap;

use super::{
    completion::{FoundSegment, complete_segments},
    walk::Walk,
};
use crate::{
    diag::{FileId, Span},
    digest::Digest,
    lang::Lang,
    layout,
    review::{
        segment::{ReviewUnit, SegmentKind, TextPiece},
        shape::{Shapes, field_shape},
        sign_off::normalized,
    },
    site::{worded::Worded, words::Words},
};

/// Returns the units of a language, one per file.
pub(super) fn units(walk: &Walk<'_>, lang: &Lang) -> Vec<ReviewUnit> {
    let mut by_file: BTreeMap<FileId, Vec<&Words>> = BTreeMap::new();
    walk.site.each_words(&mut |words| {
        if !matches!(words, Words::Phrase { .. }) {
            by_file.entry(words.span().file).or_default().push(words);
        }
    });
    let mut units: Vec<ReviewUnit> =
        by_file.into_iter().filter_map(|(file, words)| unit(walk, lang, file, words)).collect();
    units.sort_by(|a, b| a.name.cmp(&b.name));
    units
}

fn unit(walk: &Walk<'_>, lang: &Lang, file: FileId, mut words: Vec<&Words>) -> Option<ReviewUnit> {
    let from = walk.site.source_language();
    let path = &walk.sources.file(file).path;
    let stem = path.strip_suffix(".yaml")?;
    let name = stem.strip_prefix(layout::CONTENT).unwrap_or(stem).to_owned();
    // The segments are in the order of the file.
    words.sort_by_key(|words| words.span().start);
    let found = words.iter().filter_map(|words| segment(words, &name, from, lang)).collect();
    // The words may be written under a more general language: `es` serves a site in `es-MX`.
    let home = lang
        .fallback_chain()
        .into_iter()
        .find(|lang| words.iter().any(|words| has_language(words, lang)))
        .unwrap_or_else(|| lang.clone());
    let ledger_path = layout::ledger_of_file(stem, &home);
    Some(ReviewUnit {
        source_lang: from.clone(),
        lang: home.clone(),
        source: Some(file),
        target_path: path.clone(),
        target: Some(file),
        unmatched: Vec::new(),
        segments: complete_segments(walk, &ledger_path, &home, false, found),
        ledger_path,
        name,
    })
}

fn has_language(words: &Words, lang: &Lang) -> bool {
    matches!(words, Words::Each(texts, _) if texts.contains_key(lang))
}

/// Returns the segment of a field of the unit named `name`; `None` for a phrase, which is a segment
/// of its message file.
fn segment(words: &Words, name: &str, from: &Lang, lang: &Lang) -> Option<FoundSegment> {
    let piece = |text: &str, span: Span| TextPiece { text: text.trim().to_owned(), span };
    let (source, target) = match words {
        Words::Own(text) => (piece(text, text.span), None),
        Words::Each(texts, place) => {
            let source = texts
                .get(from)
                .map_or_else(|| piece("", place.span), |text| piece(text, text.span));
            let target = lang
                .fallback_chain()
                .iter()
                .find_map(|lang| texts.get(lang))
                .map(|text| piece(text, text.span));
            (source, target)
        }
        Words::Phrase { .. } => return None,
    };
    let context = words.path().names_and_ids();
    // An item of a list without ids is named by a digest of its text, so that a new neighbor does
    // not change its id.
    let repeated = Digest::from_parts(&[normalized(&source.text).as_bytes()]).short();
    Some(FoundSegment {
        id: format!("{name}/{}.{}", context.join("."), &repeated[..6]),
        kind: SegmentKind::Field,
        context,
        source,
        target,
        shapes: Shapes::same_in_both(field_shape(&words.path().field())),
        shape_difference: None,
    })
}

#[cfg(test)]
mod tests {
    use crate::{
        diag::Report,
        lang::Lang,
        review::{segment::ReviewUnit, segments::Walk, sign_off_index::SignOffIndex},
        site,
        source::Sources,
    };

    const SITE: &str = "name: { en: Small, es: Pequeño }\nsource_language: en\n\
        languages: [en, es]\njurisdiction: US\n";
    const MEDICINES: &str = "\
medicines:
  - id: sertraline
    class: ssri
    names: { en: sertraline, es: sertralina }
    for: { en: Low mood, es: Ánimo bajo }
    parts:
      missed_dose:
        en: Skip it.
        es: Sáltela.
      common_effects: [{ en: Dry mouth, es: Boca seca }, Nausea]
      tests: [{ what: { en: Blood test } }]
    source: invented
classes:
  - { id: ssri, name: { en: SSRI, es: ISRS }, source: invented }
";
    const PROGRAM: &str = "\
id: harbor
name: Harbor
summary: { en: A place., es: Un lugar. }
answers: { progress: { en: Every month., es: Cada mes. } }
access: { evenings: { en: On Mondays, es: Los lunes }, weekends: true }
as_of: 2026-11-01
source: { en: The staff, es: El personal }
cells:
  evenings: { as_of: 2026-11-02, source: { en: A call, es: Una llamada } }
";
    const GLOSSARY: &str = "\
terms:
  - id: refill
    term: { en: refill, es: resurtido }
    meaning:
      en: More of it.
      es: Más de lo mismo.
";

    /// The units of the fields of a small site, in Spanish.
    fn units() -> Vec<ReviewUnit> {
        let sources = Sources::in_memory([
            ("content/site.yaml", SITE),
            ("content/medicines.yaml", MEDICINES),
            ("content/programs/harbor.yaml", PROGRAM),
            ("content/glossary.yaml", GLOSSARY),
        ]);
        let mut report = Report::new();
        let site = site::load(&sources, &mut report).expect("the site can be used");
        assert_eq!(report.errors(), 0, "{report:?}");
        let today = "2026-11-24".parse().expect("a day");
        let sign_offs = SignOffIndex::read(&sources, today, &mut report);
        super::units(
            &Walk::new(&site, &sources, &sign_offs),
            &Lang::parse("es").expect("a language"),
        )
    }

    /// Ids are in files that translators have: they must never change.
    #[test]
    fn segments_keep_their_ids() {
        let units = units();
        let ids: Vec<&str> = units
            .iter()
            .flat_map(|unit| &unit.segments)
            .map(|segment| segment.id.as_str())
            .collect();
        assert_eq!(
            ids,
            [
                "glossary/terms.refill.term.cc27ef",
                "glossary/terms.refill.meaning.134f40",
                "medicines/medicines.sertraline.names.d55365",
                "medicines/medicines.sertraline.for.e57558",
                "medicines/medicines.sertraline.parts.missed_dose.fa8b63",
                "medicines/medicines.sertraline.parts.common_effects.9354d4",
                "medicines/medicines.sertraline.parts.common_effects.60a01c",
                "medicines/medicines.sertraline.parts.tests.what.fac0d2",
                "medicines/classes.ssri.name.926277",
                "programs/harbor/name.cd5e18",
                "programs/harbor/summary.c2aa35",
                "programs/harbor/answers.progress.6e47ee",
                "programs/harbor/access.evenings.4270c9",
                "programs/harbor/source.ad2e12",
                "programs/harbor/cells.evenings.source.4ea9cb",
                "site/name.881cb9",
            ]
        );
    }

    #[test]
    fn a_segment_knows_its_context_its_shape_and_its_ledger() {
        let units = units();
        let medicines =
            units.iter().find(|unit| unit.name == "medicines").expect("the site has medicines");
        assert_eq!(medicines.ledger_path, "content/medicines.es.signoff.yaml");
        let effect = &medicines.segments[3];
        assert_eq!(effect.context, ["medicines", "sertraline", "parts", "common_effects"]);
        assert_eq!(effect.shapes.target, "field medicines.parts.common_effects");
        assert_eq!(effect.target.as_ref().map(|target| target.text.as_str()), Some("Boca seca"));
    }
}

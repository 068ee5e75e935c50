//! Synthetic pages, in which every field is present with a token of its own, and the reference of
//! the fields that authors of themes can use.

use std::sync::Arc;

use super::{composers::Composers, frame::Frame, pages};
use crate::{
    document::{Document, DocumentKind, PageValue, PartReference, Sampler, Shape, View},
    lang::Lang,
    output_format::OutputFormat,
};

/// A synthetic page.
pub struct SyntheticPage {
    /// The document.
    pub document: Document,
    /// The fields on it, with their tokens.
    pub sampler: Sampler,
}

/// The fields of all kinds of pages.
pub struct PageReference {
    /// The fields of the frame.
    pub frame: Shape,
    /// The fields of each kind of page, which templates see under `page`.
    pub pages: Vec<(DocumentKind, Shape)>,
    /// The parts of which these consist.
    pub parts: PartReference,
}

/// Returns the fields of all kinds of pages.
pub fn reference() -> PageReference {
    let mut parts = PartReference::new();
    let frame = Frame::describe(&mut parts);
    let pages = DocumentKind::ALL.map(|kind| (kind, pages::describe(kind, &mut parts))).into();
    PageReference { frame, pages, parts }
}

/// Makes a synthetic page of a kind. `adjust` may leave out fields or change them.
pub fn synthetic_page(
    kind: DocumentKind,
    composers: &Composers,
    lang: &Lang,
    adjust: impl FnOnce(Sampler) -> Sampler,
) -> SyntheticPage {
    let messages: Arc<View> = composers.messages(lang);
    let mut sampler = adjust(Sampler::new(messages));
    let page = pages::sample(kind, &mut sampler);
    let view = if kind == DocumentKind::Visits {
        page
    } else {
        Frame::sample(&mut sampler).adapted(kind, lang).around(page)
    };
    let document = Document {
        id: format!("synthetic/{}", kind.id()),
        kind,
        lang: lang.clone(),
        realm: kind.realm(),
        path: format!("synthetic/{}.html", kind.id()),
        from_records: false,
        formats: vec![OutputFormat::Html],
        view,
        search_words: None,
        source_side: None,
    };
    SyntheticPage { document, sampler }
}

//! The boundary between composing and rendering: a sealed document that holds everything a page may
//! show, and the file that is made from it.
//!
//! The modules above it work with care plans, topics and programs; the modules below it work with
//! pages. Wording belongs to `compose`, layout to `render`.

mod artifact;
mod chart;
mod page;
mod page_parts;
pub mod review;
mod sampler;
mod seal;
mod template_messages;
mod view;

pub use artifact::{Artifact, CacheClaim, MemorySink, PutOutcome, Sink};
pub use chart::{Chart, ChartBand, ChartPoint};
pub use page::{
    Address, FieldInfo, Keyword, Messages, PageValue, PartInfo, PartReference, ScanCode, Shape,
    field_name, joined_doc,
};
pub(crate) use page_parts::page_parts;
pub use sampler::{SampledField, Sampler, Token};
pub use seal::{Document, DocumentKind, SourceSide};
pub use template_messages::TemplateMessages;
pub use view::{BoxLabels, LinkedProse, ResolvedLink, UsedTerm, View};

//! The whole pipeline, from sources to finished files in a sink.
//!
//! The only module that knows both halves: loading and composing, and rendering. It does not write
//! to disk itself: `publish` is one kind of [`crate::document::Sink`].

mod attention;
mod blocked;
mod broken;
mod doctor;
mod document_files;
mod document_result;
mod identity;
mod live;
mod missing_characters;
mod new_language;
mod pipeline;
mod private_diagnostics;
mod record_texts;
pub mod review;
mod review_pages;
mod session;
mod shard;
mod theme_check;
mod unit_page;
mod waiting;
mod withheld;
mod workers;

pub use crate::{
    check::{SiteRules, withholds_record},
    compose::{Planned, Scope},
    render::{AnswerPost, EmbeddedTemplates, LanguageFont, ServedReview, policy_hash},
};
pub use attention::{Concern, Concerns, KnownConcerns, by_urgency};
pub use doctor::{LanguageReport, MessageCounts, language_reports};
pub use live::{LazyPdfRenderer, RefusedDocument};
pub use new_language::{NewLanguage, NewLanguageProblem, exchange_file_name, plan_new_language};
pub use pipeline::{Outcome, RunOptions, check, pemat, run};
pub use private_diagnostics::{RECORDS_MISSING, is_in_record_file, is_private};
pub use review_pages::staff_texts;
pub use session::Session;
pub use shard::{ResultsByPath, ShardNumber, ShardResults, Share};
pub use waiting::{WaitingCount, WaitingDocument, waiting_documents};

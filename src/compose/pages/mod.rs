//! The content of each kind of page, one file each: a typed struct, and the function that fills it.

mod chooser;
mod comparison;
mod copy;
mod diary;
mod glossary;
mod handout;
mod home;
mod letter;
mod not_found;
mod program;
mod programs;
mod questions;
mod relapse_plan;
mod search;
mod team;
mod topic;
mod topics;
mod visits;
mod wallet_card;

use super::{composer::Composer, content::Content};
use crate::document::{DocumentKind, PageValue, PartReference, Sampler, Shape, View};

/// Generates the dispatch from each kind of page to its module and struct.
macro_rules! kinds_of_pages {
    ($( $kind:ident => $module:ident::$page:ident ),+ $(,)?) => {
        /// Composes the content of the composer's document.
        pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
            match composer.planned.kind {
                $( DocumentKind::$kind => $module::compose(composer) ),+
            }
        }

        /// Describes the fields of a kind of page.
        pub fn describe(kind: DocumentKind, reference: &mut PartReference) -> Shape {
            match kind {
                $( DocumentKind::$kind => $module::$page::describe(reference) ),+
            }
        }

        /// Makes a synthetic page of a kind, in which every field is present.
        pub(super) fn sample(kind: DocumentKind, sampler: &mut Sampler) -> View {
            match kind {
                $( DocumentKind::$kind => {
                    sampler.field("page", false, $module::$page::sample).into_view()
                } ),+
            }
        }
    };
}

kinds_of_pages! {
    Chooser => chooser::ChooserPage,
    Home => home::HomePage,
    Topics => topics::TopicsPage,
    Topic => topic::TopicPage,
    Programs => programs::ProgramsPage,
    Program => program::ProgramPage,
    Questions => questions::QuestionsPage,
    Comparison => comparison::ComparisonPage,
    Glossary => glossary::GlossaryPage,
    Search => search::SearchPage,
    NotFound => not_found::NotFoundPage,
    Handout => handout::HandoutPage,
    RelapsePlan => relapse_plan::RelapsePlanPage,
    WalletCard => wallet_card::WalletCardPage,
    Diary => diary::DiaryPage,
    Team => team::TeamPage,
    Copy => copy::CopyPage,
    Letter => letter::LetterPage,
    Visits => visits::VisitsPage,
}

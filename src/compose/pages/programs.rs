//! The content of the list of all programs, with a link to the page of each.

use crate::{
    compose::{composer::Composer, content::Content},
    document::{Address, DocumentKind, page_parts},
};

page_parts! {
    /// The content of the list of programs.
    pub(super) struct ProgramsPage {
        /// What the list is for.
        intro: String,
        /// The programs that have a page in this language, in the order of their ids.
        programs: Vec<ProgramLink>,
        /// The address of the comparison of programs.
        compare: Option<Address>,
    }

    /// A link to the page of a program.
    pub(super) struct ProgramLink {
        /// The name of the program.
        name: String,
        /// What the program is.
        summary: String,
        /// The address of the program's page, relative to the current page.
        href: Address,
    }
}

/// Composes the list of programs.
pub(super) fn compose<'a>(composer: &Composer<'a>) -> Content<'a> {
    let path_of = |kind, subject: &str| composer.plan.path_of(kind, subject, composer.lang());
    let programs = composer.site.programs.iter().filter_map(|(id, program)| {
        let path = path_of(DocumentKind::Program, id)?;
        Some(ProgramLink {
            name: composer.words(&program.facts.name),
            summary: composer.words(&program.facts.summary),
            href: Address(composer.link(&path)),
        })
    });
    let page = ProgramsPage {
        intro: composer.say("programs-intro"),
        programs: programs.collect(),
        compare: path_of(DocumentKind::Comparison, "").map(|path| Address(composer.link(&path))),
    };
    Content::new(composer.say("nav-programs"), None, page)
}

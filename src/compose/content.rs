//! The content of a page, before the frame is put around it.

use crate::{
    document::{PageValue, View},
    site::checked_text::Jurisdiction,
};

/// What the frame shows of a page.
pub(super) struct Surround<'a> {
    /// The title of the page.
    pub(super) title: String,
    /// The place of law whose crisis lines and paper it has; that of the site if `None`.
    pub(super) place: Option<&'a Jurisdiction>,
    /// Whether it leads to other pages and languages.
    pub(super) leads_on: bool,
    /// Whether it shows whom to reach in a crisis.
    pub(super) shows_crisis_lines: bool,
}

/// The content of a page.
pub(super) struct Content<'a> {
    /// What the frame shows; `None` for what is no page, such as a calendar.
    pub(super) surround: Option<Surround<'a>>,
    /// What templates see as `page`.
    pub(super) page: View,
}

impl<'a> Content<'a> {
    /// The content of a page with a full frame.
    pub(super) fn new(
        title: String,
        place: Option<&'a Jurisdiction>,
        page: impl PageValue,
    ) -> Self {
        let surround = Surround { title, place, leads_on: true, shows_crisis_lines: true };
        Self { surround: Some(surround), page: page.into_view() }
    }

    /// The same without crisis lines.
    pub(super) fn without_crisis_lines(mut self) -> Self {
        if let Some(surround) = &mut self.surround {
            surround.shows_crisis_lines = false;
        }
        self
    }

    /// The same without ways to other pages and languages.
    pub(super) fn without_ways_on(mut self) -> Self {
        if let Some(surround) = &mut self.surround {
            surround.leads_on = false;
        }
        self
    }

    /// The content of a document whose record cannot be opened: nothing.
    pub(super) fn empty() -> Self {
        Self::bare(View::Null)
    }

    /// The content of what is no page.
    pub(super) fn bare(view: View) -> Self {
        Self { surround: None, page: view }
    }
}

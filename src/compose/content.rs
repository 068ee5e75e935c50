//! The content of a page, before the frame is put around it.

use crate::{
    document::{PageValue, View},
    site::checked_text::Jurisdiction,
    text::{without_direction_controls, without_marks},
};

/// What the frame needs to know of a page.
pub(super) struct Surround<'a> {
    /// The title of the page.
    pub(super) title: String,
    /// The jurisdiction whose crisis lines and paper size the page has; the site's if `None`.
    pub(super) jurisdiction: Option<&'a Jurisdiction>,
    /// Whether the page has links to the main pages of the site and to its other languages.
    pub(super) has_navigation: bool,
    /// Whether the page shows crisis lines.
    pub(super) shows_crisis_lines: bool,
    /// What the page is about, for search engines.
    pub(super) description: Option<String>,
}

/// The content of a page.
pub(super) struct Content<'a> {
    /// What the frame needs; `None` for a document without a frame, such as a calendar.
    pub(super) surround: Option<Surround<'a>>,
    /// What templates see as `page`.
    pub(super) page: View,
    /// The words of the pages of the language, if this is the search page.
    pub(super) search_words: Option<String>,
}

impl<'a> Content<'a> {
    /// Returns the content of a page with a full frame.
    pub(super) fn new(
        title: String,
        jurisdiction: Option<&'a Jurisdiction>,
        page: impl PageValue,
    ) -> Self {
        let surround = Surround {
            title,
            jurisdiction,
            has_navigation: true,
            shows_crisis_lines: true,
            description: None,
        };
        Self { surround: Some(surround), page: page.into_view(), search_words: None }
    }

    /// Adds what the page is about.
    pub(super) fn described(mut self, text: &str) -> Self {
        if let Some(surround) = &mut self.surround {
            surround.description = Some(without_marks(&without_direction_controls(text)));
        }
        self
    }

    /// Removes the crisis lines.
    pub(super) fn without_crisis_lines(mut self) -> Self {
        if let Some(surround) = &mut self.surround {
            surround.shows_crisis_lines = false;
        }
        self
    }

    /// Removes the links to the main pages of the site and to other languages.
    pub(super) fn without_navigation(mut self) -> Self {
        if let Some(surround) = &mut self.surround {
            surround.has_navigation = false;
        }
        self
    }

    /// Returns the empty content of a document whose record cannot be opened.
    pub(super) fn empty() -> Self {
        Self::bare(View::Null)
    }

    /// Returns the content of a document without a frame.
    pub(super) fn bare(view: View) -> Self {
        Self { surround: None, page: view, search_words: None }
    }
}

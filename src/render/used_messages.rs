//! The interface messages that the templates and print files of a theme use, for each kind of
//! document.

use std::collections::BTreeSet;

use super::{
    print_messages::PrintCode, template_names::used_messages, theme::Theme,
    unknown_names::TemplateNames,
};
use crate::{document::TemplateMessages, output_format::OutputFormat, source::Sources};

/// The folder of the print files of a theme.
const PRINT: &str = "print/";

impl Theme {
    /// Returns the messages that the templates of each kind of document use. A kind whose templates
    /// do not say which they use is left out: it may use every message.
    pub fn used_messages(&self, sources: &Sources, names: &TemplateNames<'_>) -> TemplateMessages {
        let entries = names
            .pages
            .iter()
            .map(|(kind, page)| (format!("{}.html", kind.id()), names.known_on(page)));
        let on_screen = used_messages(&self.texts, entries);
        let print_files = PrintCode::read(self.files.iter().filter_map(|(path, file)| {
            Some((path.strip_prefix(PRINT)?, sources.file(*file).text()))
        }));
        let by_kind = names.pages.iter().zip(on_screen).filter_map(|((kind, _), on_screen)| {
            let is_printed = cfg!(feature = "pdf") && kind.formats().contains(&OutputFormat::Pdf);
            let on_paper = if is_printed {
                print_files.names_used(&format!("{}.typ", kind.id()))?
            } else {
                BTreeSet::new()
            };
            let mut used = on_screen?;
            let on_paper = on_paper.into_iter().filter(|name| names.messages.contains(*name));
            used.extend(on_paper.map(str::to_owned));
            Some((*kind, used))
        });
        TemplateMessages::new(by_kind.collect())
    }
}

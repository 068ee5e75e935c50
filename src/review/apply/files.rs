//! Writes changed texts into the file of a translation: Markdown, Fluent or YAML, created if it
//! does not exist.

use super::{outcome::NewText, unit_edit::UnitEdit};
use crate::{
    diag::Report,
    layout,
    review::{
        answers::Reviewer,
        segment::{ReviewState, Segment},
        sign_off::Role,
        text_edit,
    },
    site::checked_text::TextOrigin,
    source::{Origin, yaml},
};

impl UnitEdit<'_> {
    /// Returns the path and new text of the translation file with the changes in it; `None` without
    /// changes.
    pub(super) fn written(&self) -> Result<Option<(String, NewText)>, String> {
        if self.changes.is_empty() {
            return Ok(None);
        }
        let unit = self.unit;
        if unit.name.starts_with(layout::LOCALES) {
            return self.messages().map(Some);
        }
        let mut changed: Vec<&Segment> = unit
            .segments
            .iter()
            .filter(|segment| self.changes.contains_key(segment.id.as_str()))
            .collect();
        let new = |segment: &Segment| self.changes[segment.id.as_str()].as_str();
        let is_topic = unit.name.starts_with("topics/");
        if is_topic && changed.iter().any(|segment| segment.target.is_none()) {
            return self.skeleton().map(Some);
        }
        let file = unit.target.ok_or("the file of this translation is missing")?;
        let mut text = self.walk.sources.file(file).text().to_owned();
        // From the end to the start, so that earlier offsets stay valid.
        changed.sort_by_key(|segment| {
            std::cmp::Reverse(
                segment
                    .target
                    .as_ref()
                    .map_or(segment.source.span.start, |target| target.span.start),
            )
        });
        for segment in changed {
            let edited = match segment.target {
                Some(_) => text_edit::replace_text(&text, segment, new(segment)),
                None => text_edit::add_language(
                    &text,
                    segment,
                    &unit.source_lang,
                    &unit.lang,
                    new(segment),
                ),
            };
            text = edited.ok_or("its place in the file could not be found")?;
        }
        if !is_topic && yaml::parse(&text, file, 0, &mut Report::new()).is_none() {
            return Err(
                "the changed file could not be read back; make the change by hand".to_owned()
            );
        }
        Ok(Some((unit.target_path.clone(), NewText { file: Some(file), text })))
    }

    /// Returns the Fluent file with the changed messages in it.
    fn messages(&self) -> Result<(String, NewText), String> {
        let path = &self.unit.target_path;
        // Built-in files cannot be changed; the site's own file overrides them message by message.
        let file = self
            .walk
            .sources
            .layers(path)
            .iter()
            .copied()
            .rfind(|file| self.walk.sources.file(*file).origin == Origin::Site);
        let mut text =
            file.map(|file| self.walk.sources.file(file).text().to_owned()).unwrap_or_default();
        for (id, new) in &self.changes {
            let message = id.rsplit('/').next().unwrap_or_default();
            text = text_edit::set_message(&text, message, new)
                .ok_or("the message could not be written")?;
        }
        Ok((path.clone(), NewText { file, text }))
    }

    /// Returns a whole file made from the source file; every segment must have a translation.
    fn skeleton(&self) -> Result<(String, NewText), String> {
        let unit = self.unit;
        let source = unit.source.ok_or("the source of this text is not in a single file")?;
        let lacking = unit.segments.iter().filter(|segment| {
            segment.state == ReviewState::Missing && !self.changes.contains_key(segment.id.as_str())
        });
        let lacking = lacking.count();
        if lacking > 0 {
            return Err(format!(
                "{lacking} texts of this topic have no translation yet; a topic is never published \
                 half translated"
            ));
        }
        let translated = |segment: &Segment| {
            self.changes
                .get(segment.id.as_str())
                .cloned()
                .or_else(|| segment.target.as_ref().map(|target| target.text.clone()))
        };
        let text = text_edit::translated_topic(
            self.walk.sources.file(source).text(),
            unit,
            self.origin(),
            &translated,
        );
        let text = text.ok_or("its file could not be created")?;
        Ok((unit.target_path.clone(), NewText { file: unit.target, text }))
    }

    /// Returns the origin of a topic's translation: as its file states, or for a new file `human`
    /// if the reviewer signs as translator without a tool. Otherwise the origin is unknown, and
    /// only a translator or reviser can sign the topic.
    fn origin(&self) -> Option<TextOrigin> {
        let topic = self.walk.site.topics.get(self.unit.name.trim_start_matches("topics/"));
        if let Some(text) = topic.and_then(|topic| topic.texts.get(&self.unit.lang)) {
            return text.origin;
        }
        let by_hand =
            |reviewer: &&Reviewer| reviewer.role == Role::Translator && reviewer.tool.is_none();
        self.answers.reviewer.as_ref().filter(by_hand).map(|_| TextOrigin::Human)
    }
}

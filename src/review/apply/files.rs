//! Writes changed texts into the file of a translation: Markdown, Fluent or YAML, created if it
//! does not exist.

use super::{file_edit_problem::FileEditProblem, outcome::NewText, unit_edit::UnitEdit};
use crate::{
    diag::Report,
    review::{
        answers::Reviewer,
        segment::{ReviewState, Segment},
        sign_off::Role,
        text_edit,
        unit_kind::UnitKind,
    },
    site::{checked_text::TextOrigin, topic::TopicText},
    source::{Origin, yaml},
};

impl UnitEdit<'_> {
    /// Returns the path and new text of the translation file with the changes in it; `None` without
    /// changes.
    pub(super) fn changed_file(&self) -> Result<Option<(String, NewText)>, FileEditProblem> {
        if self.changes.is_empty() {
            return Ok(None);
        }
        let unit = self.unit;
        if matches!(unit.kind(), UnitKind::Messages(_)) {
            return self.message_file().map(Some);
        }
        let mut changed: Vec<&Segment> = unit
            .segments
            .iter()
            .filter(|segment| self.changes.contains_key(segment.id.as_str()))
            .collect();
        let new = |segment: &Segment| self.changes[segment.id.as_str()].as_str();
        let is_topic = matches!(unit.kind(), UnitKind::Topic(_));
        if is_topic && changed.iter().any(|segment| segment.target.is_none()) {
            return self.new_topic_file().map(Some);
        }
        let file = unit.target.ok_or(FileEditProblem::NoFile)?;
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
            text = edited.ok_or(FileEditProblem::NoPlace)?;
        }
        if !is_topic && yaml::parse(&text, file, 0, &mut Report::new()).is_none() {
            return Err(FileEditProblem::Unreadable);
        }
        Ok(Some((unit.target_path.clone(), NewText { file: Some(file), text })))
    }

    /// Returns the Fluent file with the changed messages in it.
    fn message_file(&self) -> Result<(String, NewText), FileEditProblem> {
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
            text = text_edit::set_message(&text, message, new).ok_or(FileEditProblem::Message)?;
        }
        Ok((path.clone(), NewText { file, text }))
    }

    /// Returns a whole file made from the source file; every segment must have a translation.
    fn new_topic_file(&self) -> Result<(String, NewText), FileEditProblem> {
        let unit = self.unit;
        let source = unit.source.ok_or(FileEditProblem::SeveralSources)?;
        let is_lacking = |segment: &&Segment| {
            segment.state == ReviewState::Missing && !self.changes.contains_key(segment.id.as_str())
        };
        let lacking = unit.segments.iter().filter(is_lacking).count();
        if lacking > 0 {
            return Err(FileEditProblem::HalfTranslated(lacking));
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
        let text = text.ok_or(FileEditProblem::NotCreated)?;
        Ok((unit.target_path.clone(), NewText { file: unit.target, text }))
    }

    /// Returns the origin of a topic's translation: as its file states, or for a new file `human`
    /// if the reviewer signs as translator without a tool. Otherwise the origin is unknown, and
    /// only a translator or reviser can sign the topic.
    fn origin(&self) -> Option<TextOrigin> {
        let topic = match self.unit.kind() {
            UnitKind::Topic(slug) => self.walk.site.topics.get(slug),
            _ => None,
        };
        let has_lang = |text: &&TopicText| text.lang == self.unit.lang;
        if let Some(text) = topic.and_then(|topic| topic.texts.values().find(has_lang)) {
            return text.origin;
        }
        let by_hand =
            |reviewer: &&Reviewer| reviewer.role == Role::Translator && reviewer.tool.is_none();
        self.answers.reviewer.as_ref().filter(by_hand).map(|_| TextOrigin::Human)
    }
}

//! The kinds and readers of documents that `careleaf handout` makes.

use clap::ValueEnum;

use crate::{document::DocumentKind, site::checked_text::Reader};

/// A kind of document that the person may hold.
#[derive(Clone, Copy, ValueEnum)]
pub(super) enum HandoutKind {
    /// The whole care plan.
    Handout,
    /// Staying well, early signs, crisis.
    RelapsePlan,
    /// A card to fold and carry.
    WalletCard,
    /// A week to fill in.
    Diary,
}

/// A reader of a document. The variants have no doc comments, so that the help stays short.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum HandoutReader {
    Patient,
    Team,
    Support,
    PrimaryCare,
    Clinic,
    Work,
    School,
}

impl HandoutReader {
    /// Returns the reader if they need a consent; `None` for the person and the team.
    pub(super) fn consent_reader(self) -> Option<Reader> {
        match self {
            Self::Patient | Self::Team => None,
            Self::Support => Some(Reader::Support),
            Self::PrimaryCare => Some(Reader::PrimaryCare),
            Self::Clinic => Some(Reader::Clinic),
            Self::Work => Some(Reader::Work),
            Self::School => Some(Reader::School),
        }
    }
}

impl HandoutKind {
    /// Returns the kind of document.
    pub(super) fn kind(self) -> DocumentKind {
        match self {
            Self::Handout => DocumentKind::Handout,
            Self::RelapsePlan => DocumentKind::RelapsePlan,
            Self::WalletCard => DocumentKind::WalletCard,
            Self::Diary => DocumentKind::Diary,
        }
    }
}

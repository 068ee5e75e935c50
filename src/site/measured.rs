//! The product that an amount is taken of, as far as checks of amounts need it.

use super::{
    checked_text::{Device, Form},
    dosing::Strength,
    special_care::SpecialCare,
};

/// The product that an amount is taken of.
#[derive(Clone, Copy)]
pub(super) struct Measured<'a> {
    /// The dosage form.
    pub form: Option<Form>,
    /// What one unit contains.
    pub strength: Option<&'a Strength>,
    /// Whether somebody said that a form that must not be divided may be divided.
    pub may_split: bool,
    /// What it is measured with.
    pub device: Option<Device>,
    /// What needs care with its doses.
    pub care: SpecialCare,
}

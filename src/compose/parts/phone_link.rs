//! A phone number that can be dialed.

use crate::{
    compose::phone::dialled,
    document::{Address, page_parts},
    text::isolate_ltr,
};

page_parts! {
    /// A phone number with the link that dials it.
    pub(in crate::compose) struct PhoneLink {
        /// The number as people write it.
        text: String,
        /// The link that dials it.
        href: Address,
    }
}

impl PhoneLink {
    /// The link for a number as people write it.
    pub(in crate::compose) fn new(phone: &str) -> Self {
        Self { text: isolate_ltr(phone), href: Address(format!("tel:{}", dialled(phone))) }
    }
}

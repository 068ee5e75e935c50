//! A phone number with a link that dials it.

use crate::{
    compose::phone::dial_string,
    document::{Address, page_parts},
    text::isolate_ltr,
};

page_parts! {
    /// A phone number with the link that dials it.
    pub(in crate::compose) struct PhoneLink {
        /// The phone number as people write it.
        text: String,
        /// The `tel:` link that dials it.
        href: Address,
    }
}

impl PhoneLink {
    /// Returns the link for a phone number as people write it.
    pub(in crate::compose) fn new(phone: &str) -> Self {
        Self { text: isolate_ltr(phone), href: Address(format!("tel:{}", dial_string(phone))) }
    }
}

//! The macro for closed lists: each value is an id in YAML and a message in `locales/`, so that no
//! word of the source language slips into a translated line.
//!
//! Lists that a site can extend, such as classes of medicines, are not closed lists.

/// Defines a closed list: an enum whose values are ids in YAML and messages in `locales/`.
macro_rules! closed_list {
    (
        $(#[$meta:meta])*
        $name:ident($prefix:literal) {
            $($(#[$vmeta:meta])* $variant:ident = $id:literal),* $(,)?
        }
    ) => {
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Deserialize, JsonSchema)]
        $(#[$meta])*
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $id)] $variant),*
        }

        $crate::site::worded::wordless!($name);

        impl $name {
            /// Every value of the list, in the order in which people should see them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Returns the id, as written in YAML.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),* }
            }

            /// Returns the id of the message that names it.
            pub fn message(self) -> &'static str {
                match self { $(Self::$variant => concat!($prefix, "-", $id)),* }
            }
        }
    };
}

pub(super) use closed_list;

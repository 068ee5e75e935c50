//! The macro for closed lists: each value is an id in YAML and, if pages name it, a message in
//! `locales/`, so that no word of the source language slips into a translated line.
//!
//! Lists that a site can extend, such as classes of medicines, are not closed lists.

/// Defines a closed list: an enum whose values are ids in YAML. With a prefix in parentheses, each
/// value also has a message in `locales/` that names it.
macro_rules! closed_list {
    (
        $(#[$meta:meta])*
        $name:ident($prefix:literal) {
            $($(#[$vmeta:meta])* $variant:ident = $id:literal),* $(,)?
        }
    ) => {
        closed_list!($(#[$meta])* $name { $($(#[$vmeta])* $variant = $id),* });

        impl $name {
            /// Returns the id of the message that names it.
            pub fn message(self) -> &'static str {
                match self { $(Self::$variant => concat!($prefix, "-", $id)),* }
            }
        }
    };
    (
        $(#[$meta:meta])*
        $name:ident {
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
        }
    };
}

pub(super) use closed_list;

//! Declares the typed content of pages: each field once, with its meaning and whether it matters
//! for safety.

/// Declares parts of pages. A field is public within its module tree, has a doc comment that says
/// what it means, and may be marked `[safety]`: then a theme of a site must show it.
macro_rules! page_parts {
    ($(
        $(#[doc = $about:literal])+
        $vis:vis struct $name:ident {
            $( $(#[doc = $meaning:literal])+ $([$safety:ident])? $field:ident: $shape:ty ),+ $(,)?
        }
    )+) => { $(
        $(#[doc = $about])+
        #[derive(Clone, Debug)]
        $vis struct $name {
            $( $(#[doc = $meaning])+ $vis $field: $shape ),+
        }

        impl $crate::document::PageValue for $name {
            fn into_view(self) -> $crate::document::View {
                $crate::document::View::Map(::std::collections::BTreeMap::from([
                    $( (
                        $crate::document::field_name(stringify!($field)).to_owned(),
                        $crate::document::PageValue::into_view(self.$field),
                    ) ),+
                ]))
            }

            fn describe(
                reference: &mut $crate::document::PartReference,
            ) -> $crate::document::Shape {
                let name = stringify!($name);
                if !reference.contains_key(name) {
                    reference.insert(name, $crate::document::PartInfo::default());
                    let fields = vec![ $( $crate::document::FieldInfo {
                        name: $crate::document::field_name(stringify!($field)),
                        meaning: $crate::document::joined_doc(&[$($meaning),+]),
                        is_safety: page_parts!(@safety $($safety)?),
                        shape: <$shape as $crate::document::PageValue>::describe(reference),
                    } ),+ ];
                    let meaning = $crate::document::joined_doc(&[$($about),+]);
                    reference.insert(name, $crate::document::PartInfo { meaning, fields });
                }
                $crate::document::Shape::Part(name)
            }

            fn sample(sampler: &mut $crate::document::Sampler) -> Self {
                Self { $(
                    $field: sampler.field(
                        $crate::document::field_name(stringify!($field)),
                        page_parts!(@safety $($safety)?),
                        <$shape as $crate::document::PageValue>::sample,
                    )
                ),+ }
            }
        }
    )+ };
    (@safety) => { false };
    (@safety safety) => { true };
}

pub(crate) use page_parts;

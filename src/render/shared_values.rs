//! Template values of views that many pages share, such as the interface messages of a language:
//! each is converted once.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use tera::Value;

use crate::{document::View, lang::Direction};

/// Template values of shared views.
///
/// A view is known by its address. Its entry holds it, so that no other view can have the same
/// address while the entry exists.
#[derive(Default)]
pub(super) struct SharedValues(RwLock<BTreeMap<ViewKey, (Arc<View>, Value)>>);

/// The address of a view, and whether it is for pages from right to left.
type ViewKey = (usize, bool);

impl SharedValues {
    /// Returns the template value of a view, which `convert` makes the first time.
    ///
    /// A view that only its document holds, such as the messages of a copy, is converted each time:
    /// an entry would keep it for ever.
    pub(super) fn value(
        &self,
        view: &Arc<View>,
        direction: Direction,
        convert: impl FnOnce() -> Value,
    ) -> Value {
        if Arc::strong_count(view) == 1 {
            return convert();
        }
        let key = (Arc::as_ptr(view).addr(), direction == Direction::Rtl);
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, value)) = known.get(&key) {
            return value.clone();
        }
        drop(known);
        let value = convert();
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, (view.clone(), value.clone()));
        value
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tera::Value;

    use super::SharedValues;
    use crate::{document::View, lang::Direction};

    #[test]
    fn a_shared_view_is_converted_once_for_each_direction() {
        let values = SharedValues::default();
        let shared = Arc::new(View::Text("words".to_owned()));
        let holder = shared.clone();
        let value = |direction, number: u64| {
            values.value(&shared, direction, || Value::from(number)).to_string()
        };
        assert_eq!(value(Direction::Ltr, 1), "1");
        assert_eq!(value(Direction::Ltr, 2), "1");
        assert_eq!(value(Direction::Rtl, 3), "3");
        drop(holder);
    }

    #[test]
    fn a_view_of_one_document_is_not_kept() {
        let values = SharedValues::default();
        let own = Arc::new(View::Text("words".to_owned()));
        for number in [1_u64, 2] {
            let value = values.value(&own, Direction::Ltr, || Value::from(number));
            assert_eq!(value.to_string(), number.to_string());
            assert_eq!(Arc::strong_count(&own), 1);
        }
    }
}

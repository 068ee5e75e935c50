//! Names of medicines: which medicine of the site a written name means, and which it could be
//! mistaken for.
//!
//! 1. `name_words` takes a name apart, and strips salts and dosage forms, never ingredients;
//! 2. `name_index` finds a medicine by a written name, and the names that are dangerously near;
//! 3. `look_alikes` lists pairs that are mixed up although few letters agree;
//! 4. `high_alert` lists ingredients that may not be recorded without warnings of their own.

mod high_alert;
mod look_alikes;
mod name_index;
mod name_words;

pub(super) use high_alert::{high_alert_ingredient, insulin_name, weekly_ingredient};
pub(super) use name_index::NameIndex;
pub(super) use name_words::{NameList, is_name_of, normalized_name};

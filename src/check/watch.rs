//! Everything private as hashes, for the rule that searches public documents.
//!
//! Not for searching: see `privacy`.

use super::rule::Case;
use crate::{privacy::WatchList, site::Site, text::Arg};

impl Case<'_> {
    /// Hashes of everything private, made when a rule first asks.
    pub fn watch(&self) -> &WatchList {
        self.watch.get_or_init(|| hashes(self.site))
    }
}

/// Hashes everything private, without what is public anyway.
fn hashes(site: &Site) -> WatchList {
    let mut watch = WatchList::default();
    let worded = |day: &str| -> Vec<String> {
        let day = day.parse().ok();
        day.map(|day| site.catalogs.values().map(|catalog| catalog.format.date(day)).collect()).unwrap_or_default()
    };
    for (owner, plan) in site.care_plans.values().enumerate() {
        plan.record.watch(u32::try_from(owner).unwrap_or(u32::MAX), &mut watch, &worded);
    }
    if site.care_plans.is_empty() {
        return watch;
    }
    site.each_public_words(&mut |words| words.texts().for_each(|text| watch.allow(text)));
    for program in site.programs.values() {
        let contact = &program.facts.contact;
        contact.phone.iter().for_each(|phone| watch.allow(phone.as_str()));
        contact.address.iter().for_each(|address| watch.allow(address));
    }
    for catalog in site.catalogs.values() {
        for room in ["phrases", "chrome", "lists", "measures"] {
            let ids: Vec<&str> = catalog.room(room).collect();
            ids.into_iter().filter_map(|id| catalog.say(id, &[] as &[(&str, Arg)]).ok()).for_each(|text| watch.allow(&text));
        }
    }
    watch
}

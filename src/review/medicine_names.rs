//! International names of medicines, for comparing texts with their translations: a topic may name
//! a medicine of which the site has no record.

use std::sync::LazyLock;

use crate::{
    diag::{FileId, Report},
    lang::Lang,
    source::yaml::{Node, parse},
};

/// A medicine with its names in the languages that the list has.
pub(super) struct MedicineNames {
    /// The name in English, which is its id.
    pub id: String,
    /// The names in each language, in small letters.
    names: Vec<(String, Vec<String>)>,
}

impl MedicineNames {
    /// Returns all medicines of the list.
    pub fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<MedicineNames>> = LazyLock::new(MedicineNames::read);
        &ALL
    }

    fn read() -> Vec<Self> {
        let text = include_str!("medicine_names.yaml");
        let Some(root) = parse(text, FileId(0), 0, &mut Report::new()) else { return Vec::new() };
        let texts = |list: &Node| {
            list.items().iter().filter_map(Node::text).map(str::to_lowercase).collect()
        };
        let medicine = |(id, languages): (&str, &Node)| Self {
            id: id.to_owned(),
            names: languages
                .named_entries()
                .map(|(lang, list)| (lang.to_owned(), texts(list)))
                .collect(),
        };
        root.named_entries().map(medicine).collect()
    }

    /// Iterates over its names in a language: those of the list, and the English one, which many
    /// languages write in Latin letters.
    pub fn in_language(&self, lang: &Lang) -> impl Iterator<Item = &str> {
        let chain = lang.fallback_chain();
        let listed = self.names.iter().find(|(tag, _)| chain.iter().any(|lang| lang.tag() == tag));
        let listed = listed.into_iter().flat_map(|(_, names)| names);
        listed.map(String::as_str).chain([self.id.as_str()])
    }

    /// Returns whether a name in small letters is one of its names in any language.
    pub fn has(&self, name: &str) -> bool {
        self.id == name
            || self.names.iter().any(|(_, names)| names.iter().any(|known| known == name))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::MedicineNames;
    use crate::lang::Lang;

    #[test]
    fn no_name_belongs_to_two_medicines() {
        let mut known: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        for medicine in MedicineNames::all() {
            for (lang, names) in &medicine.names {
                for name in names {
                    let other = known.insert((lang, name), &medicine.id);
                    assert_eq!(other, None, "{lang}: {name}");
                }
            }
        }
        assert!(MedicineNames::all().len() > 70);
    }

    #[test]
    fn a_medicine_has_its_names_of_the_language_and_the_english_one() {
        let all = MedicineNames::all();
        let methadone =
            all.iter().find(|medicine| medicine.id == "methadone").expect("it is known");
        for (tag, names) in
            [("es-US", "metadona methadone"), ("ru", "метадон methadone"), ("vi", "methadone")]
        {
            let lang = Lang::parse(tag).expect("a tag");
            assert_eq!(methadone.in_language(&lang).collect::<Vec<_>>().join(" "), names);
        }
        assert!(methadone.has("美沙酮") && !methadone.has("纳曲酮"));
    }
}

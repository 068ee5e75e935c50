//! The last unit of every export, by which a file that lost texts on its way is known, and a tool
//! that marks texts by itself.
//!
//! Its id holds how many texts went out and a digest of them. A file that was cut lost it, or holds
//! fewer texts than it says; so it stands last. It goes out as a text that nobody has looked at. If
//! it comes back marked as translated, a tool did that to everything, and such marks say nothing of
//! what a person thinks. Not for judging texts one by one: see `parcel`.

use std::collections::BTreeMap;

use super::{
    inline::flat,
    parcel::{Broken, Item, Mark, Parcel},
    sent::outgoing,
};
use crate::{
    digest::Digest,
    review::{Unit, normal},
};

/// What the id of the last unit begins with.
pub const END: &str = "careleaf/end";

/// Letters of the scripts that are written most.
const LETTERS: &str = "é Ω ж ש ع ह ไ 字 か 한";

/// What the last unit says of the texts before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Whole {
    /// How many there are.
    pub texts: usize,
    digest: String,
}

impl Whole {
    /// What is to be said of these texts.
    pub fn of(units: &[Unit]) -> Self {
        let sent = units
            .iter()
            .flat_map(outgoing)
            .map(|(segment, sent, _)| (segment.id.as_str(), sent.label(&segment.id)));
        Self::of_labels(sent.collect())
    }

    /// In any order, since spreadsheets and gettext sort.
    fn of_labels(labels: BTreeMap<&str, String>) -> Self {
        let parts: Vec<&[u8]> =
            labels.iter().flat_map(|(id, label)| [id.as_bytes(), label.as_bytes()]).collect();
        Self { texts: labels.len(), digest: Digest::of(&parts).to_string()[..16].to_owned() }
    }

    /// The id of the last unit.
    pub fn id(&self) -> String {
        format!("{END}/{}/{}", self.texts, self.digest)
    }

    /// Its text, with letters that a program loses that saves in another encoding than UTF-8.
    pub fn words(&self) -> String {
        format!(
            "End of the file: {} texts. Leave this one as it is and do not mark it. ({LETTERS})",
            self.texts
        )
    }

    /// Its translation, which is another text: many tools take one that is equal for none.
    pub fn target(&self) -> String {
        format!("({END} {LETTERS})")
    }

    fn read(id: &str) -> Option<Self> {
        let (texts, digest) = id.strip_prefix(END)?.strip_prefix('/')?.split_once('/')?;
        let whole = Self { texts: texts.parse().ok()?, digest: digest.to_owned() };
        (whole.digest.len() == 16 && whole.id() == id).then_some(whole)
    }
}

/// Takes the last unit out of a file that came back, and looks whether all that went out is there,
/// once.
///
/// # Errors
/// Says why the file is not whole.
pub(super) fn close(parcel: &mut Parcel) -> Result<(), Broken> {
    let broken = |line: usize, why: String| Err(Broken { line, why });
    let (ends, items): (Vec<Item>, Vec<Item>) =
        std::mem::take(&mut parcel.items).into_iter().partition(|item| item.id.starts_with(END));
    parcel.items = items;
    let [end] = &ends[..] else {
        return match ends.get(1) {
            Some(second) => {
                broken(second.line, "it holds two exports; import them one by one".to_owned())
            }
            None => broken(
                0,
                format!(
                    "its last unit, `{END}`, is not there: it was cut off, or a tool left it out, or an earlier version of careleaf exported it"
                ),
            ),
        };
    };
    let Some(whole) = Whole::read(&end.id).filter(|_| end.trouble.is_none()) else {
        return broken(end.line, format!("its last unit, `{END}`, was cut off or changed"));
    };
    if !normal(&flat(&end.source, &[])).contains(LETTERS) {
        let why = "the letters of its last unit are not those that went out: a program saved it in another encoding; save it as UTF-8";
        return broken(end.line, why.to_owned());
    }
    is_in_place(&parcel.items, end, &whole)?;
    let mut lines: BTreeMap<&str, usize> = BTreeMap::new();
    for item in parcel.items.iter().filter(|item| !item.id.is_empty()) {
        if let Some(first) = lines.insert(&item.id, item.line) {
            return broken(
                item.line,
                format!("its text `{}` stands in it twice, first in line {first}", item.id),
            );
        }
    }
    let (texts, sent) = (parcel.items.len(), whole.texts);
    if texts != sent {
        let lost = if texts < sent {
            "the rest was cut off or left out"
        } else {
            "somebody or a tool added some"
        };
        return broken(0, format!("it holds {texts} texts, and {sent} went out: {lost}"));
    }
    let labels: Option<BTreeMap<&str, String>> = parcel
        .items
        .iter()
        .map(|item| Some((item.id.as_str(), item.sent?.label(&item.id))))
        .collect();
    if let Some(item) =
        parcel.items.iter().find(|item| item.id.is_empty() && item.trouble.is_some())
    {
        return broken(
            item.line,
            format!(
                "a unit came back without its id, and {}",
                item.trouble.as_deref().unwrap_or("it cannot be read")
            ),
        );
    }
    // What lost its label or its id is refused by itself, with the reason.
    if labels.is_some_and(|labels| Whole::of_labels(labels) != whole) {
        return broken(0, "its texts are not those that went out with its last unit: it was put together from several exports".to_owned());
    }
    // It went out open. Whatever took that mark away did so to texts that nobody looked at, too.
    parcel.marked_by_tool = end.mark != Mark::Open;
    let last = parcel.items.iter_mut().max_by_key(|item| item.line);
    if let Some(last) = last.filter(|last| !parcel.shows_cuts && last.line > end.line) {
        last.may_be_cut = true;
    }
    Ok(())
}

/// Looks whether no text has the translation of the last unit, and the last unit its own.
fn is_in_place(items: &[Item], end: &Item, whole: &Whole) -> Result<(), Broken> {
    let said = normal(&flat(&end.target, &[]));
    let taken = |item: &&Item| {
        let target = normal(&flat(&item.target, &[]));
        !target.is_empty() && (target == normal(&whole.target()) || target == said)
    };
    match items.iter().find(taken) {
        Some(item) => Err(Broken {
            line: item.line,
            why:
                "its translation is that of another unit: a column was sorted or shifted by itself"
                    .to_owned(),
        }),
        None => Ok(()),
    }
}

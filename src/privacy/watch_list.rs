//! The watch list: hashes of everything private, so that text can be searched for private values
//! without storing any of them.
//!
//! The module `leaks` decides what a hit means.

#![expect(
    clippy::disallowed_types,
    reason = "the maps are looked up by key and never iterated, so their order cannot show"
)]

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{
    contacts::{self, LOCAL_PHONE_DIGITS},
    fold::{FoldedWord, WORD_WEIGHT, fold_words, folded_strings, hash_run, hash_word},
    names::name_spellings,
    trace::{TraceKind, TracePlace, TraceValue},
    watch_index::WatchIndex,
};

/// The number of consecutive words of private free text that count as a leak.
const FREE_TEXT_WORDS: u32 = 6;

/// A phone number with fewer digits than this is a short code that many people share.
const MIN_PHONE_DIGITS: usize = 6;
/// The largest number of middle names between a first and a last name.
const MAX_MIDDLE_NAMES: usize = 2;
/// The largest number of digits of a phone number (ITU-T E.164).
const MAX_PHONE_DIGITS: usize = 15;

/// One watched field of one record.
#[derive(Clone, Debug)]
pub struct WatchedField {
    /// The index of the record, in the order of ids.
    pub owner: u32,
    /// The kind of trace.
    pub trace: TraceKind,
    /// The place in the record.
    pub place: TracePlace,
}

/// A place in a text where something private was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WatchHit {
    /// The index of the field; see [`WatchList::field`].
    pub field: usize,
    /// Hash of what was found; the same words have the same hash.
    pub hash: u64,
    /// Index of the first matching word.
    pub start: usize,
    /// Index after the last matching word.
    pub end: usize,
}

/// The hashes of everything private.
#[derive(Default)]
pub struct WatchList {
    fields: Vec<WatchedField>,
    /// Runs of words that identify a person.
    identifiers: WatchIndex,
    /// The first word of each such run, and the lengths of the runs in words.
    first_words: HashSet<u64>,
    run_lengths: BTreeSet<usize>,
    /// Runs of six words of free text.
    free_text: WatchIndex,
    /// Fields by the hash of a phone number, whole (`true`) or without its first digits.
    phones: HashMap<u64, Vec<(u32, bool)>>,
    /// Phone numbers that the site publishes, and those of staff.
    public_phones: HashSet<u64>,
    staff_phones: HashSet<u64>,
    /// Addresses that the site publishes, in folded words.
    public_addresses: BTreeSet<Vec<String>>,
    /// Names that the site publishes, in folded words.
    public_names: BTreeSet<Vec<String>>,
    /// For each phrase that a record uses: the first such record, and whether there are others.
    phrases: BTreeMap<String, (u32, bool)>,
}

impl WatchList {
    /// Returns whether there is nothing to search for.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Returns the watched field with an index.
    pub fn field(&self, number: usize) -> &WatchedField {
        &self.fields[number]
    }

    /// Registers a phone number that the site itself publishes, so that it does not count as a
    /// trace. Call this before adding records.
    pub fn register_public_phone(&mut self, phone: &str) {
        self.public_phones.extend(contacts::phone_hashes(phone));
    }

    /// Registers a name that the site itself publishes, such as the name of a program. Call this
    /// before adding records.
    pub fn register_public_name(&mut self, name: &str) {
        self.public_names.insert(folded_strings(name));
    }

    /// Registers the postal and email addresses in a text that the site itself publishes. Call this
    /// before adding records.
    pub fn register_public_addresses(&mut self, text: &str) {
        for found in contacts::find_contacts(text) {
            if let contacts::FoundContact::Address(words) = found {
                self.public_addresses.insert(words);
            }
        }
    }

    /// Registers the phone number of somebody who treats people. Call this before adding records.
    pub fn register_staff_phone(&mut self, phone: &str) {
        self.staff_phones.extend(contacts::phone_hashes(phone));
    }

    /// Returns whether a phone number in free text is one that anybody may call: a number of staff,
    /// a number that the site publishes, or a toll-free number.
    fn is_shared_phone(&self, phone: &str) -> bool {
        contacts::is_toll_free(phone)
            || contacts::phone_hashes(phone)
                .iter()
                .any(|form| self.staff_phones.contains(form) || self.public_phones.contains(form))
    }

    /// Returns whether a record other than `owner` uses a phrase of the site.
    pub fn is_used_elsewhere(&self, phrase: &str, owner: u32) -> bool {
        self.phrases.get(phrase).is_some_and(|(first, others)| *first != owner || *others)
    }

    /// Adds one value of a record. `spell` takes a day in ISO format and returns the ways in which
    /// people may write it.
    pub fn add(&mut self, owner: u32, value: TraceValue<'_>, spell: &dyn Fn(&str) -> Vec<String>) {
        match value {
            TraceValue::Phrase(id) => {
                let known = self.phrases.entry(id.to_owned()).or_insert((owner, false));
                known.1 |= known.0 != owner;
            }
            // Registered before with `register_staff`, for all records.
            TraceValue::StaffPhone(_) => {}
            TraceValue::Identifier(trace, path, text) => {
                let place = TracePlace::Field(path.into());
                match trace {
                    TraceKind::Name if self.public_names.contains(&folded_strings(text)) => {}
                    TraceKind::Name => {
                        self.add_identifier(owner, trace, place, name_spellings(text))
                    }
                    TraceKind::BirthDate => self.add_identifier(
                        owner,
                        trace,
                        place,
                        spell(text).iter().map(|day| folded_strings(day)),
                    ),
                    TraceKind::RecordNumber => self.add_identifier(
                        owner,
                        trace,
                        place,
                        contacts::record_number_spellings(text),
                    ),
                    TraceKind::Contact => self.add_phone(owner, place, text),
                    TraceKind::FreeText => {}
                }
            }
            TraceValue::Text(field, at, text) => {
                let place = TracePlace::Text(field, at);
                for found in contacts::find_contacts(text) {
                    match found {
                        contacts::FoundContact::Phone(phone) if self.is_shared_phone(&phone) => {}
                        contacts::FoundContact::Address(words)
                            if self.public_addresses.contains(&words) => {}
                        contacts::FoundContact::Phone(phone) => {
                            self.add_phone(owner, place.clone(), &phone)
                        }
                        contacts::FoundContact::Address(words) => {
                            self.add_identifier(owner, TraceKind::Contact, place.clone(), [words])
                        }
                    }
                }
                let mut number = None;
                each_sentence_run(&fold_words(text), &mut |run, _, _| {
                    let number = *number.get_or_insert_with(|| {
                        push_field(&mut self.fields, owner, TraceKind::FreeText, place.clone())
                    });
                    self.free_text.add(run, number);
                });
            }
        }
    }

    fn add_identifier(
        &mut self,
        owner: u32,
        trace: TraceKind,
        place: TracePlace,
        spellings: impl IntoIterator<Item = Vec<String>>,
    ) {
        let mut number = None;
        for spelling in spellings.into_iter().filter(|spelling| !spelling.is_empty()) {
            let number = *number
                .get_or_insert_with(|| push_field(&mut self.fields, owner, trace, place.clone()));
            let hashes: Vec<u64> = spelling.iter().map(|word| hash_word(word)).collect();
            self.first_words.insert(hashes[0]);
            self.run_lengths.insert(hashes.len());
            self.identifiers.add(hash_run(hashes.into_iter()), number);
        }
    }

    fn add_phone(&mut self, owner: u32, place: TracePlace, text: &str) {
        let digits = contacts::phone_digits(text);
        let is_public =
            contacts::phone_hashes(text).iter().any(|form| self.public_phones.contains(form));
        if digits.len() < MIN_PHONE_DIGITS || is_public {
            return;
        }
        let number = push_field(&mut self.fields, owner, TraceKind::Contact, place);
        for cut in
            (0..digits.len()).filter(|cut| *cut == 0 || digits.len() - cut >= LOCAL_PHONE_DIGITS)
        {
            self.phones.entry(hash_word(&digits[cut..])).or_default().push((number, cut == 0));
        }
    }

    /// Searches a folded text for everything that identifies a person.
    pub fn search_identifiers(&self, words: &[FoldedWord], found: &mut dyn FnMut(WatchHit)) {
        for (from, word) in words.iter().enumerate() {
            if self.first_words.contains(&word.hash) {
                for length in
                    self.run_lengths.iter().take_while(|length| from + **length <= words.len())
                {
                    let to = from + length;
                    let run = hash_run(words[from..to].iter().map(|word| word.hash));
                    let is_whole = |field: &usize| match self.fields[*field].trace {
                        TraceKind::Name => is_one_sentence(&words[from..to]),
                        TraceKind::BirthDate => {
                            is_date(&words[from..to]) && !is_longer_number(words, from, to)
                        }
                        _ => true,
                    };
                    self.identifiers.get(run).filter(is_whole).for_each(|field| {
                        found(WatchHit { field, hash: run, start: from, end: to })
                    });
                }
                self.search_middle_names(words, from, found);
            }
            if word.digits.is_some() {
                self.search_phones(words, from, found);
            }
        }
    }

    /// Searches for a first and a last name with one or more middle names between them: "Maya S.
    /// Okonjo", "Maya 'Sunny' Okonjo".
    fn search_middle_names(
        &self,
        words: &[FoldedWord],
        from: usize,
        found: &mut dyn FnMut(WatchHit),
    ) {
        for between in 1..=MAX_MIDDLE_NAMES {
            let last = from + between + 1;
            let Some(word) = words
                .get(last)
                .filter(|_| words[from + 1..last].iter().all(FoldedWord::may_be_middle_name))
            else {
                return;
            };
            if is_one_sentence(&words[from..=last]) {
                let run = hash_run([words[from].hash, word.hash].into_iter());
                let names = self
                    .identifiers
                    .get(run)
                    .filter(|field| self.fields[*field].trace == TraceKind::Name);
                names.for_each(|field| {
                    found(WatchHit { field, hash: run, start: from, end: last + 1 })
                });
            }
        }
    }

    /// Searches for phone numbers that start at a group of digits, written with or without
    /// separators and with or without an area code.
    fn search_phones(&self, words: &[FoldedWord], from: usize, found: &mut dyn FnMut(WatchHit)) {
        let goes_on =
            |at: usize| words.get(at).is_some_and(|word| word.is_joined && word.digits.is_some());
        let area_before = words[from].is_joined
            && from > 0
            && words[from - 1].digits.as_ref().is_some_and(|digits| digits.len() >= 3);
        let mut digits = String::new();
        let mut to = from;
        while to == from || goes_on(to) {
            digits.push_str(words[to].digits.as_deref().unwrap_or_default());
            to += 1;
            if digits.len() > MAX_PHONE_DIGITS {
                return;
            }
            // Many countries dial a zero before a national number (ITU-T E.123).
            let trunk = digits.len() - digits.trim_start_matches('0').len();
            for cut in 0..=digits.len().saturating_sub(MIN_PHONE_DIGITS) {
                let run = hash_word(&digits[cut..]);
                for (field, is_whole) in self.phones.get(&run).into_iter().flatten() {
                    if *is_whole || cut <= trunk && !area_before {
                        found(WatchHit { field: *field as usize, hash: run, start: from, end: to });
                    }
                }
            }
        }
    }

    /// Searches a folded text for runs of free text.
    pub fn search_free_text(&self, words: &[FoldedWord], found: &mut dyn FnMut(WatchHit)) {
        if self.free_text.is_empty() {
            return;
        }
        each_sentence_run(words, &mut |run, from, to| {
            self.free_text
                .get(run)
                .for_each(|field| found(WatchHit { field, hash: run, start: from, end: to }));
        });
    }

    /// Returns the index of every field whose free text has this hash.
    pub fn free_text_fields(&self, hash: u64) -> impl Iterator<Item = usize> {
        self.free_text.get(hash)
    }
}

/// Returns whether no sentence ends within a run of words. The period after an initial does not
/// count.
fn is_one_sentence(words: &[FoldedWord]) -> bool {
    words.windows(2).all(|pair| !pair[1].is_after_sentence_end || pair[0].is_initial())
}

/// Returns whether another number precedes or follows a run with the same separator that is used
/// within it. `4.12.94.1` is a version, not a date.
fn is_longer_number(words: &[FoldedWord], from: usize, to: usize) -> bool {
    let sign = words
        .get(from + 1)
        .and_then(|word| word.separator)
        .filter(|sign| matches!(sign, '/' | '.' | '-'));
    let is_next = |at: usize| {
        words.get(at).is_some_and(|word| word.digits.is_some() && word.separator == sign)
    };
    let before = from > 0 && words[from - 1].digits.is_some() && words[from].separator == sign;
    sign.is_some() && (before || is_next(to))
}

/// Returns whether a run of words may be a date. Three numbers of at most two digits are one only
/// if the same single separator is between them and the year has two digits: "1, 2, 3" and "1.2.3"
/// are not dates.
fn is_date(words: &[FoldedWord]) -> bool {
    let digits: Vec<usize> =
        words.iter().filter_map(|word| word.digits.as_ref().map(String::len)).collect();
    let [_, second, third] = words else { return true };
    if digits.len() < 3 || digits.iter().any(|digits| *digits > 2) {
        return true;
    }
    let sign = second.separator.filter(|sign| matches!(sign, '/' | '.' | '-'));
    sign.is_some() && second.separator == third.separator && digits[2] == 2
}

fn push_field(
    fields: &mut Vec<WatchedField>,
    owner: u32,
    trace: TraceKind,
    place: TracePlace,
) -> u32 {
    let number = u32::try_from(fields.len()).unwrap_or(u32::MAX);
    fields.push(WatchedField { owner, trace, place });
    number
}

/// Calls `see` for each run of words that weighs at least [`FREE_TEXT_WORDS`] words: with its hash,
/// the index of its first word and the index after its last.
fn each_sentence_run(words: &[FoldedWord], see: &mut dyn FnMut(u64, usize, usize)) {
    let (mut to, mut weight) = (0, 0);
    for from in 0..words.len() {
        while weight < FREE_TEXT_WORDS * WORD_WEIGHT {
            let Some(word) = words.get(to) else { return };
            weight += word.weight;
            to += 1;
        }
        see(hash_run(words[from..to].iter().map(|word| word.hash)), from, to);
        weight -= words[from].weight;
    }
}

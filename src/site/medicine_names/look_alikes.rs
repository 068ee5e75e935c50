//! Pairs of names that are mixed up, although their letters differ too much to be found by
//! counting.
//!
//! Source: ISMP and FDA, list of look-alike drug names with recommended tall man letters
//! (<https://www.ismp.org/recommendations/tall-man-letters-list>), as far as outpatient care meets
//! them.

/// The pairs, by ingredient.
const PAIRS: &[(&str, &str)] = &[
    ("alprazolam", "clonazepam"),
    ("alprazolam", "lorazepam"),
    ("amitriptyline", "nortriptyline"),
    ("aripiprazole", "rabeprazole"),
    ("bupropion", "buspirone"),
    ("carbamazepine", "oxcarbazepine"),
    ("cetirizine", "sertraline"),
    ("chlordiazepoxide", "chlorpromazine"),
    ("chlorpromazine", "chlorpropamide"),
    ("citalopram", "escitalopram"),
    ("clobazam", "clonazepam"),
    ("clomiphene", "clomipramine"),
    ("clonazepam", "clonidine"),
    ("clonazepam", "clozapine"),
    ("clonazepam", "lorazepam"),
    ("clonidine", "clozapine"),
    ("desvenlafaxine", "venlafaxine"),
    ("dexmethylphenidate", "methadone"),
    ("diazepam", "diltiazem"),
    ("duloxetine", "fluoxetine"),
    ("duloxetine", "paroxetine"),
    ("fluoxetine", "paroxetine"),
    ("fluvoxamine", "fluoxetine"),
    ("fluphenazine", "perphenazine"),
    ("gabapentin", "gemfibrozil"),
    ("guaifenesin", "guanfacine"),
    ("hydralazine", "hydroxyzine"),
    ("hydrochlorothiazide", "hydroxychloroquine"),
    ("lamivudine", "lamotrigine"),
    ("lamotrigine", "levothyroxine"),
    ("lamotrigine", "terbinafine"),
    ("levetiracetam", "levofloxacin"),
    ("lurasidone", "risperidone"),
    ("metformin", "metronidazole"),
    ("methadone", "methylphenidate"),
    ("metoprolol", "metoclopramide"),
    ("naloxone", "naltrexone"),
    ("olanzapine", "quetiapine"),
    ("prazosin", "terazosin"),
    ("propranolol", "prednisolone"),
    ("risperidone", "ropinirole"),
    ("sertraline", "sitagliptin"),
    ("tizanidine", "tiagabine"),
    ("topiramate", "torsemide"),
    ("tramadol", "trazodone"),
    ("zolpidem", "zaleplon"),
];

/// Returns the names that a name is known to be mixed up with.
pub(super) fn look_alikes(name: &str) -> impl Iterator<Item = &'static str> {
    PAIRS.iter().filter_map(move |(a, b)| match name {
        name if name == *a => Some(*b),
        name if name == *b => Some(*a),
        _ => None,
    })
}

//! How much of a medicine is taken: numbers, units, amounts, strengths, and whether they agree.
//!
//! Everything is exact: amounts are decimals, never binary fractions, and what cannot be read for
//! certain is refused. When a medicine is taken is in `care_plan`.

mod amount;
mod arithmetic;
mod countable;
mod dose;
mod number;
mod quantity;
mod strength;
mod unit;

pub use amount::{Amount, DoseContent};
pub use arithmetic::{Mismatch, as_mass, check_content, count_for};
pub use countable::{countable_unit, fits, most_plausible, refuses_fractions};
pub use dose::Dose;
pub use number::DoseNumber;
pub use quantity::{MassUnit, Quantity};
pub use strength::{PerUnit, Strength};
pub use unit::DoseUnit;

//! Reads YAML so that its author gets every problem of a file at once, each with its position.
//!
//! 1. [`node::parse`] builds a tree of nodes with spans from the parser's events, within strict
//!    limits.
//! 2. [`read`] fills a typed record from the tree. Where a value is invalid, it is reported and
//!    taken out, and the record is read again, so that one mistake does not hide the next.
//!
//! Scalars stay text until a type asks for them: `no` is not false, `008` keeps its zeros, a dose
//! is never a number.

mod braces;
mod former_fields;
mod invalid_value;
mod node;
mod place_access;
mod read;
mod value_path;
mod variant_name;

pub use node::{Node, Value, parse, parse_filled};
pub use read::read;
pub use value_path::{Located, ValuePath};

//! YAML, read for the person who wrote it: every problem of a file at once, each with its place.
//!
//! 1. [`node::parse`] builds a tree of nodes with spans from the parser's events, within strict
//!    limits.
//! 2. [`read`] fills a typed record from the tree; where a value does not fit it reports it, takes
//!    the value out and tries again, so that one mistake does not hide the next.
//!
//! Scalars stay text until a type asks for them: `no` is not false, `008` keeps its zeros, a dose
//! is never a number. Not for writing YAML.

mod braces;
mod fields;
mod misfit;
mod node;
mod read;

pub use fields::Fields;
pub use node::{Node, Value, parse, parse_filled};
pub use read::read;

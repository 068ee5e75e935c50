//! Tests of the check of names in templates.

mod fixture;
mod grammar;
mod paths;
mod rendering;

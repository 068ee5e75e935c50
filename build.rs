//! Tells cargo that the themes, messages and starter files are part of the program, so that a
//! changed one is compiled in again.

fn main() {
    for folder in ["themes", "locales", "src/source/defaults", "src/source/starter"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}

//! Makes cargo recompile the program when an embedded theme, message or starter file changes.

fn main() {
    for folder in ["themes", "locales", "src/source/defaults", "src/source/starter"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}

#!/usr/bin/env bash
# Runs every check that must pass before a change is merged: format, lints, docs, and tests, one of
# which builds the sample site completely. CI runs the same script. Needs Rust 1.92 or newer with
# rustfmt and clippy, and bash; installs fonts, PDF readers, a browser and the Translate Toolkit.
# What takes long by nature is in long.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

./scripts/setup.sh --checks
if ! cargo fmt --version >/dev/null 2>&1 || ! cargo clippy --version >/dev/null 2>&1; then
  rustup component add rustfmt clippy
fi

export INSTA_UPDATE=no
# Many tests wait for a browser, a server or a file: with two for each core, the cores do not.
export RUST_TEST_THREADS=$(($(getconf _NPROCESSORS_ONLN) * 2))

# Settings of cargo for the unit tests and for the end-to-end tests, such as those of CI.
unit=() end_to_end=()
for setting in ${CHECK_UNIT_CONFIG:-}; do unit+=(--config "$setting"); done
for setting in ${CHECK_CONFIG:-}; do end_to_end+=(--config "$setting"); done

# Runs one step and prints how long it took.
step() {
  local name=$1 began=$SECONDS
  shift
  "$@"
  echo "check: $name took $((SECONDS - began)) s"
}

unit_tests() { cargo test --locked ${unit[@]+"${unit[@]}"} --lib "$@"; }
end_to_end_tests() { cargo test --locked ${end_to_end[@]+"${end_to_end[@]}"} --test it "$@"; }

step "format" cargo fmt --check
step "lints" cargo clippy --locked --all-targets -- -D warnings
step "lints without features" cargo clippy --locked --no-default-features -- -D warnings
step "documentation" env RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps --quiet
step "compiling the unit tests" unit_tests --no-run
step "compiling the end-to-end tests" end_to_end_tests --no-run
step "unit tests" unit_tests
step "end-to-end tests" end_to_end_tests
echo "check: all checks passed in $SECONDS s"

#!/usr/bin/env bash
# Runs what takes long by nature, apart from check.sh: property tests with many more cases, input
# that is nested a million levels deep, PDFs in sixty languages, the benches, shards with Slurm and Ray, and the book.
# Prints how long each part took.
#
# Usage: scripts/long.sh [CASES]   (cases for each property test; 20000 by default)
set -euo pipefail
cd "$(dirname "$0")/.."

cases=${1:-20000}

part() {
  local name=$1 began=$SECONDS
  shift
  "$@"
  echo "long: $name took $((SECONDS - began)) s"
}

./scripts/setup.sh --checks
part "property tests with $cases cases" env PROPTEST_CASES="$cases" cargo test --locked --lib
part "input a million levels deep" env DEEP_LEVELS=1000000 cargo test --locked --test it deep::
part "sixty languages on paper" env ALL_LANGUAGES=1 cargo test --locked --test it language_matrix::pdfs
part "benches" cargo bench --locked
part "shards with Slurm and Ray" ./scripts/engines.sh
part "the book" ./scripts/book.sh

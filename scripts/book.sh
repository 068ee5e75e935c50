#!/usr/bin/env bash
# Builds the book from docs/book into target/book. Installs mdbook, in a pinned version, into
# target/mdbook if it is missing; `cargo clean` removes both. The reference part of the book is made
# by `UPDATE_REFERENCES=1 cargo test --test it references`.
set -euo pipefail
cd "$(dirname "$0")/.."

version=0.5.4
mdbook=target/mdbook/bin/mdbook
if [ "$("$mdbook" --version 2>/dev/null || true)" != "mdbook v$version" ]; then
  echo "book: installing mdbook $version" >&2
  cargo install --locked --quiet --force --root target/mdbook --version "$version" \
    --no-default-features --features search mdbook
fi
"$mdbook" build --dest-dir "$PWD/target/book" docs/book
echo "book: target/book/index.html"

#!/usr/bin/env bash
# Clippy over both halves of the project, warnings being errors: the native floors with the sandbox and all tests, and the
# floors that only exist for wasm32.
#   tools/lint.sh [native|wasm]     one half only
# Does NOT fix anything.
set -euo pipefail

cd "$(dirname "$0")/.."
. tools/env.sh

native() { cargo clippy --workspace --all-targets -- -D warnings; }

# In the release profile, because that is where make has already built the macros of the dependencies.
wasm() { cargo clippy --release --package kassa --lib --test browser --target wasm32-unknown-unknown -- -D warnings; }

case "${1:-all}" in
  native) native ;;
  wasm) wasm ;;
  all) native; wasm ;;
  *) echo "usage: tools/lint.sh [native|wasm]" >&2; exit 2 ;;
esac

#!/usr/bin/env bash
# Builds what ships into dist/: compile, bind, shrink, bundle. Steps whose input is unchanged are skipped.
# Does NOT set the machine up (tools/setup.sh run), compress or weigh the files (tools/dist.mjs).
set -euo pipefail

cd "$(dirname "$0")/.."
. tools/env.sh
. tools/say.sh

[ -n "${KASSA_TOOLCHAIN:-}" ] || fail "this machine is not set up." "make setup"

build_step "widget for wasm32" "first time about 3 min" \
  cargo build --release --package kassa --lib --target wasm32-unknown-unknown || fail "the widget does not compile."
node tools/wasm.mjs "$CARGO_TARGET_DIR/wasm32-unknown-unknown/release/kassa.wasm" "$KASSA_GLUE"
node tools/bundle.mjs "$KASSA_GLUE" "$KASSA_DIST"

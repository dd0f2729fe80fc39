#!/usr/bin/env bash
# Builds what ships into dist/: compile, bind, shrink, bundle. Steps whose input is unchanged are skipped.
#   tools/build.sh --preview     stops before shrinking and bundling: Trunk's first hook, tools/bundle.mjs is its second
# Does NOT set the machine up (tools/setup.sh run), compress or weigh the files (tools/dist.mjs).
set -euo pipefail

cd "$(dirname "$0")/.."
. tools/env.sh
. tools/say.sh
. tools/lean.sh

[ -n "${KASSA_TOOLCHAIN:-}" ] || fail "this machine is not set up." "make setup"

# The preview is built with plain options: it is rebuilt often, and its panics say where they were.
LEAN_ENV=()
LEAN_ARGS=()
[ "${1:-}" = --preview ] || choose_lean

# As a cdylib only. With an rlib beside it cargo leaves link-time optimisation out, and the module grows by a third.
compile() {
  build_step "widget for wasm32" "first time about 3 min" \
    env "${LEAN_ENV[@]}" cargo rustc --release --package kassa --lib --crate-type cdylib --target wasm32-unknown-unknown "${LEAN_ARGS[@]}"
}

if ! compile; then
  [ "${#LEAN_ARGS[@]}" -gt 0 ] || fail "the widget does not compile."
  # Options that are not stable may stop working with any compiler; a bigger module is better than none.
  say "· trying again with stable options only, as KASSA_STABLE=1 does: the module will be larger"
  LEAN_ENV=()
  LEAN_ARGS=()
  compile || fail "the widget does not compile."
fi
compiled="$CARGO_TARGET_DIR/wasm32-unknown-unknown/release/kassa.wasm"

if [ "${1:-}" = --preview ]; then
  node tools/wasm.mjs --unshrunk "$compiled" "$KASSA_GLUE-preview"
else
  node tools/wasm.mjs "$compiled" "$KASSA_GLUE"
  node tools/bundle.mjs "$KASSA_GLUE" "$KASSA_DIST"
fi

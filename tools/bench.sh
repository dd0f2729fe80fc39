#!/usr/bin/env bash
# Sizes, then the time until a buyer sees methods and amount on a slow phone. Numbers to read, not a test.
# Does NOT fail on a slow machine; it does on a size over budget.
set -euo pipefail

cd "$(dirname "$0")/.."
tools/setup.sh test
. tools/env.sh
. tools/say.sh

tools/build.sh
over=0
node tools/dist.mjs || over=1
build_step "sandbox" "first time about 1 min" cargo build --package sandbox || fail "the sandbox does not compile."
KASSA_SANDBOX="$CARGO_TARGET_DIR/debug/sandbox" node tools/bench.mjs "$@"
KASSA_SANDBOX="$CARGO_TARGET_DIR/debug/sandbox" node tools/bench-locale.mjs
say "· selection, in the browser and as compiled for shipping:"
cargo test --release --package kassa --test browser --target wasm32-unknown-unknown -- bench --nocapture 2>&1 | grep -o 'selection of .*' || true
exit "$over"

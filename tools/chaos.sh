#!/usr/bin/env bash
# Random walks of buyers through whole shops while everything misbehaves: WALKS of them (3000), drawn from SEED (else another
# each time; it is printed). Last line: `N passed, N failed`.
# Does NOT run the other suites: `make test` does, with 300 walks that are always the same.
set -uo pipefail

cd "$(dirname "$0")/.." || exit 1
tools/setup.sh test || { echo "0 passed, 1 failed"; exit 1; }
. tools/env.sh
. tools/say.sh

tools/build.sh || { echo "0 passed, 1 failed"; exit 1; }
build_step "sandbox" "first time about 1 min" cargo build --package sandbox || { echo "0 passed, 1 failed"; exit 1; }
export KASSA_SANDBOX="$CARGO_TARGET_DIR/debug/sandbox"
exec node tests/e2e/chaos.mjs --walks "${WALKS:-3000}" ${SEED:+--seed "$SEED"}

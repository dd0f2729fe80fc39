#!/usr/bin/env bash
# Everything a change must pass. Builds first and stops if something does not compile; then every suite runs, whatever the
# others did, and the counts they reported are added up. Last line: `N passed, N failed`.
# Does NOT count checks (format, lints, types) as passed tests; a failing one counts as one failure.
set -uo pipefail

cd "$(dirname "$0")/.." || exit 1
tools/setup.sh test || { echo "0 passed, 1 failed"; exit 1; }
. tools/env.sh
. tools/say.sh

passed=0
failed=0
summary=()

main() {
  build
  export KASSA_SANDBOX="$CARGO_TARGET_DIR/debug/sandbox"

  check "format" tools/fmt.sh --check
  check "clippy native" tools/lint.sh native
  check "clippy wasm32" tools/lint.sh wasm
  check "types of the public face" node tools/node_modules/typescript/bin/tsc -p tools/tsconfig.json
  check "types of the doubles" node tools/node_modules/typescript/bin/tsc -p tests/doubles/tsconfig.json
  suite "native" cargo test --workspace --no-fail-fast
  suite "browser" cargo test "${BROWSER_TESTS[@]}"
  suite "whole shop" node tests/e2e/run.mjs
  suite "chaos" node tests/e2e/chaos.mjs --walks 300 --seed 2026

  printf '\n'
  printf '%s\n' "${summary[@]}"
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}

# In the release profile: the tests see the code that ships, and the dependencies are those built for dist already.
BROWSER_TESTS=(--release --package kassa --test browser --target wasm32-unknown-unknown)

build() {
  # A contributor's build brings the lock up to date by itself; a commit must already have done so.
  [ -z "${CI:-}" ] || step "Cargo.lock fits Cargo.toml" "a few seconds" cargo tree --workspace --locked --depth 0 --quiet ||
    { show_log; stop; }
  tools/build.sh || stop
  build_step "sandbox" "first time about 1 min" cargo build --package sandbox || stop
  build_step "native tests" "first time about 1 min" cargo test --workspace --no-run || stop
  build_step "browser tests" "about 1 min" cargo test "${BROWSER_TESTS[@]}" --no-run || stop
}

stop() {
  printf '\nThe build failed, so no test ran.\n0 passed, 1 failed\n'
  exit 1
}

# check <name> <command…>: quiet when it passes.
check() {
  local name=$1 start=$SECONDS
  shift
  if step "$name" "check" "$@"; then
    summary+=("$(printf '%-28s ok' "$name")")
  else
    masked <"$LAST_LOG" | head -n 150
    [ "$(wc -l <"$LAST_LOG")" -le 150 ] || say "  … the rest: $LAST_LOG"
    summary+=("$(printf '%-28s FAILED (%d s)' "$name" $((SECONDS - start)))")
    failed=$((failed + 1))
  fi
}

# suite <name> <command…>: shows the output and takes the counts from it.
suite() {
  local name=$1 start=$SECONDS log status good bad
  shift
  mkdir -p "$LOGS"
  log="$LOGS/suite-${name// /-}.log"
  printf '\n== %s\n' "$name"
  "$@" 2>&1 </dev/null | tee "$log"
  status=${PIPESTATUS[0]}
  read -r good bad < <(counts "$log")
  # A suite that dies, or finds no tests, has not passed.
  if [ "$bad" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$good" -eq 0 ]; }; then
    bad=1
    printf 'kassa: %s ended with status %d after %d tests\n' "$name" "$status" "$good"
  fi
  passed=$((passed + good))
  failed=$((failed + bad))
  summary+=("$(printf '%-28s %d passed, %d failed (%d s)' "$name" "$good" "$bad" $((SECONDS - start)))")
}

# Sums `test result: … 3 passed; 0 failed` (Rust, one line a test program), else takes the last `3 passed, 0 failed`.
counts() {
  sed -E 's/\x1b\[[0-9;]*m//g' "$1" | awk '
    match($0, /[0-9]+ passed[;,] [0-9]+ failed/) {
      split(substr($0, RSTART, RLENGTH), words, " ")
      if ($0 ~ /^test result:/) { good += words[1]; bad += words[3]; rust = 1 }
      else { last_good = words[1]; last_bad = words[3] }
    }
    END { if (rust) print good + 0, bad + 0; else print last_good + 0, last_bad + 0 }'
}

main

#!/usr/bin/env bash
# The browser tests in Chromium, Firefox and WebKit, one after the other, and the designers' page in the latter two.
# Last line: `N passed, N failed`. Does NOT run the whole-shop tests, and WebKit here is Safari's engine on Linux, not Safari.
set -uo pipefail

cd "$(dirname "$0")/.." || exit 1
tools/setup.sh engines || { echo "0 passed, 1 failed"; exit 1; }
. tools/env.sh
. tools/say.sh

passed=0
failed=0
summary=()
display=
settings=

BROWSER_TESTS=(--release --package kassa --test browser --target wasm32-unknown-unknown)

main() {
  build_step "browser tests" "first time about 3 min" cargo test "${BROWSER_TESTS[@]}" --no-run || { echo "0 passed, 1 failed"; exit 1; }
  local chromedriver=$CHROMEDRIVER
  tools/build.sh && node tools/preview-page.mjs || { echo "0 passed, 1 failed"; exit 1; }
  # The runner takes whichever driver it is told of; only one may be told at a time.
  unset CHROMEDRIVER
  engine "Chromium" CHROMEDRIVER="$chromedriver"
  engine "Firefox" GECKODRIVER="$(first_of geckodriver)"
  page "Firefox page" "$(first_of geckodriver)" '{"moz:firefoxOptions":{"args":["-headless"]}}'
  if [ -n "$(first_of safaridriver)" ]; then
    engine "Safari" SAFARIDRIVER="$(first_of safaridriver)"
    page "Safari page" "$(first_of safaridriver)" '{}'
  else
    webkit
  fi

  printf '\n'
  printf '%s\n' "${summary[@]}"
  printf '%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}

# engine <name> <VAR=value…>
engine() {
  local name=$1
  shift
  counted "$name" env "$@" cargo test "${BROWSER_TESTS[@]}"
}

# counted <name> <command…>: runs what ends with a line that says how many passed and failed, and adds them up.
counted() {
  local name=$1 log="$LOGS/engine-$1.log" status good bad
  shift
  mkdir -p "$LOGS"
  printf '\n== %s\n' "$name"
  "$@" 2>&1 </dev/null | tee "$log"
  status=${PIPESTATUS[0]}
  read -r good bad < <(sed -nE 's/(.*test result:.* )?([0-9]+) passed[;,] ([0-9]+) failed.*/\2 \3/p' "$log" | tail -n 1)
  good=${good:-0} bad=${bad:-0}
  if [ "$bad" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$good" -eq 0 ]; }; then bad=1; fi
  passed=$((passed + good))
  failed=$((failed + bad))
  summary+=("$(printf '%-13s %d passed, %d failed' "$name" "$good" "$bad")")
}

# page <name> <driver> <capabilities as JSON> [VAR=value…]
page() {
  local name=$1 driver=$2 capabilities=$3
  shift 3
  counted "$name" env "$@" node tests/engines/preview.mjs "$driver" "$capabilities"
}

# WebKit's driver needs a display, the path of its small browser, and as root no sandbox.
webkit() {
  local browser sandbox=()
  browser=$(find /usr/lib /usr/libexec -name MiniBrowser -type f 2>/dev/null | sort | tail -n 1)
  settings=$KASSA_ROOT/webdriver.json
  [ ! -e "$settings" ] || fail "webdriver.json is in the way." "The WebKit run writes its own; move yours away."
  trap cleanup EXIT
  printf '{"webkitgtk:browserOptions":{"binary":"%s","args":["--automation"]}}\n' "$browser" >"$settings"
  # -displayfd: the server picks a free number and tells it.
  local number="$KASSA_CACHE/display"
  : >"$number"
  Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$number" >/dev/null 2>&1 &
  display=$!
  local waited=0
  until [ -s "$number" ] || [ $waited -ge 100 ]; do sleep 0.1; waited=$((waited + 1)); done
  [ "$(id -u)" -ne 0 ] || sandbox=(WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1)
  sandbox+=("DISPLAY=:$(cat "$number")")
  engine "WebKit" SAFARIDRIVER="$(first_of WebKitWebDriver)" "${sandbox[@]}"
  page "WebKit page" "$(first_of WebKitWebDriver)" "$(cat "$settings")" "${sandbox[@]}"
  cleanup
}

cleanup() {
  stop_ticker
  [ -z "$settings" ] || rm -f "$settings"
  [ -z "$display" ] || kill "$display" 2>/dev/null
  settings=
  display=
}

main

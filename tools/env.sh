# shellcheck shell=bash
# The environment of every build: which Rust toolchain, which target folder, where the tools are.
# Sourced by the scripts here; a contributor may also type `. tools/env.sh` and then plain cargo commands.
# Does NOT install anything: tools/setup.sh does, and writes the decision this file reads.

KASSA_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]:-$0}")/.." && pwd)
KASSA_CACHE=${KASSA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kassa}
# Tools run in several folders, so the place must not depend on where one stands.
case "$KASSA_CACHE" in /*) ;; *) KASSA_CACHE="$PWD/$KASSA_CACHE" ;; esac
export KASSA_ROOT KASSA_CACHE
export KASSA_DIST="$KASSA_ROOT/dist"
# What wasm-bindgen made, before bundling; inside target/ so that git and editors already ignore it.
export KASSA_GLUE="$KASSA_ROOT/target/glue"
# Crates changed for shipping (tools/lean.sh). Outside the project, where cargo would take them for members of it.
export KASSA_LEAN="$KASSA_CACHE/lean"

case ":$PATH:" in
  *":$KASSA_CACHE/tools/bin:"*) ;;
  *) export PATH="$KASSA_CACHE/tools/bin:$PATH" ;;
esac

if [ -f "$KASSA_CACHE/toolchain.env" ]; then
  # shellcheck source=/dev/null
  . "$KASSA_CACHE/toolchain.env"
  export KASSA_TOOLCHAIN
  export RUSTUP_TOOLCHAIN="$KASSA_TOOLCHAIN"
  # One folder per compiler: a compiler cannot read another's crates, and changing back costs nothing.
  export CARGO_TARGET_DIR="$KASSA_CACHE/target-$KASSA_TOOLCHAIN-$KASSA_RUSTC"
fi

# cargo test --target wasm32-unknown-unknown runs in a headless browser.
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner
# Seconds for the whole test page. Only a stuck browser ever meets it.
export WASM_BINDGEN_TEST_TIMEOUT="${WASM_BINDGEN_TEST_TIMEOUT:-900}"

# The first of the given programs that is on PATH, as a full path; empty if none is.
first_of() {
  local name
  for name in "$@"; do command -v "$name" && return; done
  return 0
}
KASSA_CHROMIUM=${KASSA_CHROMIUM:-$(first_of chromium chromium-browser google-chrome-stable google-chrome)}
CHROMEDRIVER=${CHROMEDRIVER:-$(first_of chromedriver)}
export KASSA_CHROMIUM CHROMEDRIVER

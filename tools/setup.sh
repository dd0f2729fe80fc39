#!/usr/bin/env bash
# Gets what is missing on this machine and says so, one line a step. Safe to repeat; under a second when all is there.
#   tools/setup.sh run | test | preview | engines     what the make target of that name needs
# Does NOT build the project, and touches nothing outside the cache folder, tools/node_modules and, where the
# Debian way is needed, apt packages and the compiler's library folder.
set -euo pipefail

cd "$(dirname "$0")/.."
# A toolchain chosen in the shell would hide the one make should find by itself.
WANTED_TOOLCHAIN=${KASSA_TOOLCHAIN:-}
unset RUSTUP_TOOLCHAIN KASSA_TOOLCHAIN
. tools/env.sh
. tools/versions.sh
. tools/say.sh
. tools/setup/debian.sh
. tools/setup/rust.sh
. tools/setup/cargo.sh
. tools/setup/node.sh
. tools/setup/browser.sh

main() {
  mkdir -p "$KASSA_CACHE"
  case "${1:-test}" in
    run) common ;;
    test) common; need_rustfmt; need_clippy; need_chromium; need_fonts ;;
    preview) common; need_trunk ;;
    engines) common; need_chromium; need_firefox; need_webkit ;;
    *) fail "unknown set-up: $1" "one of: run test preview engines" ;;
  esac
}

common() {
  need_linker
  need_node
  need_rust
  need_wasm_bindgen
  need_npm_tools
}

need_linker() {
  command -v cc >/dev/null && return
  can_apt || fail "no C linker (cc) on this machine." "Install one (gcc or clang), then repeat."
  step "C linker (gcc)" "about 20 s" apt_install gcc libc6-dev || { show_log; fail "gcc could not be installed."; }
}

main "$@"

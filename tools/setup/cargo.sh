# shellcheck shell=bash
# Tools that come by way of Rust: wasm-bindgen, Trunk, geckodriver, and the formatter and linter of the toolchain.
# Sourced by tools/setup.sh after rust.sh. Does NOT choose the toolchain.

need_wasm_bindgen() {
  [ -n "$WASM_BINDGEN_VERSION" ] || fail "Cargo.toml does not pin wasm-bindgen with \"=\"."
  [ "$(wasm-bindgen --version 2>/dev/null)" = "wasm-bindgen $WASM_BINDGEN_VERSION" ] &&
    command -v wasm-bindgen-test-runner >/dev/null && return
  # Not --locked: the lock it was published with names a crate some registries no longer serve.
  cargo_tool "wasm-bindgen $WASM_BINDGEN_VERSION" "about 2 min" wasm-bindgen-cli --version "$WASM_BINDGEN_VERSION"
}

need_trunk() {
  [ "$(trunk --version 2>/dev/null)" = "trunk $TRUNK_VERSION" ] && return
  cargo_tool "Trunk $TRUNK_VERSION, once" "up to 12 min" trunk --version "$TRUNK_VERSION" --locked
}

# cargo_tool <title> <how long> <arguments of cargo install…>
cargo_tool() {
  local title=$1 estimate=$2
  shift 2
  # Its own target folder, removed afterwards: a tool is built once.
  # Not optimised: that takes a quarter of the time to build, and costs a second where the tool runs.
  CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_TARGET_DIR="$KASSA_CACHE/tool-build" step "$title" "$estimate" cargo install --root "$KASSA_CACHE/tools" --force "$@" || {
    show_log
    fail "$title could not be built." "If the network was the reason, repeat; what was downloaded is kept."
  }
  rm -rf "$KASSA_CACHE/tool-build"
}

# Debian packages the formatter apart; rustup's own formats the same, so whichever is there is used.
need_rustfmt() {
  "$KASSA_ROOT/tools/fmt.sh" --which >/dev/null && return
  if [ "$KASSA_TOOLCHAIN" = debian ]; then
    step "rustfmt" "about 10 s" apt_install rustfmt-web || { show_log; fail "rustfmt could not be installed."; }
  else
    step "rustfmt" "a few seconds" bounded 90 rustup component add rustfmt || { show_log; fail "rustfmt could not be installed."; }
  fi
}

need_clippy() {
  cargo clippy --version >/dev/null 2>&1 && return
  if [ "$KASSA_TOOLCHAIN" = debian ]; then
    step "clippy" "about 10 s" apt_install rust-web-clippy || { show_log; fail "clippy could not be installed."; }
  else
    step "clippy" "a few seconds" bounded 90 rustup component add clippy || { show_log; fail "clippy could not be installed."; }
  fi
}

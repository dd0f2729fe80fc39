# shellcheck shell=bash
# A Rust compiler that can build for wasm32, decided once and remembered in <cache>/toolchain.env.
# First rustup's own target; where that cannot be downloaded, Debian's compiler with a standard library built here.
# Sourced by tools/setup.sh. Does NOT choose a nightly compiler and does NOT change rustup's default toolchain.
#
# toolchain.env: KASSA_TOOLCHAIN (a rustup toolchain name, or `debian`), KASSA_RUSTC (its version).

TARGET=wasm32-unknown-unknown
RECORD="$KASSA_CACHE/toolchain.env"

need_rust() {
  rust_still_good && return
  command -v cargo >/dev/null || can_apt ||
    fail "no Rust compiler on this machine." "Install rustup with the stable toolchain, open a new shell, then repeat."
  # A download that failed once is not tried again until `make setup-again`.
  if [ "${WANTED_TOOLCHAIN:-${KASSA_TOOLCHAIN:-}}" != debian ] && rustup_route; then return; fi
  debian_route
}

# The remembered compiler has not changed and its wasm32 library is where it was.
rust_still_good() {
  [ -f "$RECORD" ] || return 1
  [ -z "$WANTED_TOOLCHAIN" ] || [ "$WANTED_TOOLCHAIN" = "$KASSA_TOOLCHAIN" ] || return 1
  [ "$(rustc_version 2>/dev/null)" = "$KASSA_RUSTC" ] || return 1
  if [ "$KASSA_TOOLCHAIN" = debian ]; then
    [ "$(cat "$(debian_std)/$STD_STAMP" 2>/dev/null)" = "$(std_recipe)" ]
  else
    ls "$(rustc --print sysroot)/lib/rustlib/$TARGET"/lib/libstd-*.rlib >/dev/null 2>&1
  fi
}

# --- rustup -----------------------------------------------------------------------------------------------------------

rustup_route() {
  command -v rustup >/dev/null || return 1
  local name
  name=$(rustup_toolchain) || return 1
  export RUSTUP_TOOLCHAIN=$name
  # Bounded: without a way to the download server rustup retries for minutes.
  if ! std_works rustc; then
    step "wasm32 library for Rust $(rustc_version) by rustup" "a few seconds" bounded 90 rustup target add "$TARGET" || {
      say "  rustup cannot download it here; trying the Debian way."
      return 1
    }
    std_works rustc || return 1
  fi
  # The library's source, for the smallest module; without it the build is larger and says so.
  [ -d "$(rustc --print sysroot)/lib/rustlib/src/rust/library" ] ||
    step "source of Rust's library" "a few seconds" bounded 90 rustup component add rust-src || true
  record "$name"
}

# The active toolchain if new enough, else `stable` if that is.
rustup_toolchain() {
  local name
  for name in "$WANTED_TOOLCHAIN" "$(rustup show active-toolchain 2>/dev/null | sed -n '1s/[ -].*//p')" stable; do
    case "$name" in "" | nightly | debian) continue ;; esac
    at_least "$(RUSTUP_TOOLCHAIN=$name RUSTUP_AUTO_INSTALL=0 rustc_version 2>/dev/null)" "$RUST_MINIMUM" || continue
    printf '%s' "$name"
    return
  done
  say "· rustup has no toolchain of Rust $RUST_MINIMUM or newer (rustup update stable)" >&2
  return 1
}

bounded() {
  if command -v timeout >/dev/null; then timeout "$@"; else shift; "$@"; fi
}

# --- Debian -----------------------------------------------------------------------------------------------------------

# `rustc-web` is the compiler Debian keeps new enough for its browsers; it comes with its library's source.
STD_STAMP=kassa-std-stamp
DEBIAN_RUSTC=/usr/bin/rustc

debian_route() {
  can_apt || fail "the wasm32 standard library is missing and could not be downloaded." \
    "With a network that reaches Rust's servers: rustup target add $TARGET" \
    "On Debian, run this once as root or with sudo: it then uses Debian's own compiler." \
    "Afterwards: make setup-again"
  if ! debian_packages_there; then
    step "Debian's Rust compiler (rustc-web)" "about 1 min" apt_install rustc-web cargo-web rust-web-src rust-web-clippy || {
      show_log
      fail "neither rustup nor apt could provide a compiler for wasm32." "When the network is back: make setup-again"
    }
  fi
  at_least "$(debian_rustc_version)" "$RUST_MINIMUM" ||
    fail "Debian's compiler is $(debian_rustc_version), Kassa needs $RUST_MINIMUM." "apt-get upgrade, or use rustup where it can download."
  # The linker of the same LLVM the compiler was built with.
  local llvm
  llvm=$($DEBIAN_RUSTC -vV | sed -n 's/^LLVM version: \([0-9]*\).*/\1/p')
  [ -x "/usr/bin/lld-$llvm" ] || step "wasm linker (lld-$llvm)" "about 10 s" apt_install "lld-$llvm" ||
    { show_log; fail "the linker could not be installed."; }
  as_root mkdir -p "$(debian_rustlib)/$(debian_host)/bin"
  as_root ln -sfn "/usr/bin/lld-$llvm" "$(debian_rustlib)/$(debian_host)/bin/rust-lld"
  if command -v rustup >/dev/null && ! rustup toolchain list | grep -q '^debian\b'; then
    rustup toolchain link debian /usr
  fi
  export RUSTUP_TOOLCHAIN=debian
  debian_library
  record debian
}

debian_packages_there() {
  [ -x "$DEBIAN_RUSTC" ] && [ -x /usr/bin/cargo ] && [ -x /usr/bin/clippy-driver ] &&
    [ -d "$(debian_rustlib)/src/rust/library" ]
}

debian_library() {
  local std
  std=$(debian_std)
  if ! std_works "$DEBIAN_RUSTC"; then
    step "wasm32 library for Debian's Rust $(debian_rustc_version)" "about 40 s" \
      bash "$KASSA_ROOT/tools/setup/wasm-std.sh" "$KASSA_CACHE/std-build" || { show_log; fail "the standard library did not build."; }
    as_root rm -rf "$std"
    as_root mkdir -p "$std"
    as_root cp "$KASSA_CACHE/std-build/library/"*.rlib "$std/"
    rm -rf "$KASSA_CACHE/std-build"
    # Crates built against another library would be refused one by one; start them afresh.
    rm -rf "$KASSA_CACHE"/target-debian-*
    std_works "$DEBIAN_RUSTC" || fail "the wasm32 library was built but does not work." "log: $LOGS/std-check.log"
  fi
  std_recipe | as_root tee "$std/$STD_STAMP" >/dev/null
}

debian_rustc_version() { $DEBIAN_RUSTC --version | cut -d ' ' -f 2; }
debian_host() { $DEBIAN_RUSTC -vV | sed -n 's/^host: //p'; }
debian_rustlib() { printf /usr/lib/rustlib; }
debian_std() { printf '%s/%s/lib' "$(debian_rustlib)" "$TARGET"; }

# Changes when apt brings another compiler or the recipe changes: then the library is built again.
std_recipe() { printf 'kassa wasm32 std, recipe 1, for %s' "$($DEBIAN_RUSTC --version)"; }

# --- both -------------------------------------------------------------------------------------------------------------

record() {
  local version
  version=$(rustc_version)
  printf 'KASSA_TOOLCHAIN=%s\nKASSA_RUSTC=%s\n' "$1" "$version" >"$RECORD"
  say "· Rust: $1 $version"
  . "$KASSA_ROOT/tools/env.sh"
}

rustc_version() { rustc --version | cut -d ' ' -f 2; }

# A fat link of a test program needs all the parts: std, test, bitcode, linker.
std_works() {
  local folder status=0
  mkdir -p "$LOGS"
  folder=$(mktemp -d "$KASSA_CACHE/std-check.XXXXXX")
  printf '#[test]\nfn adds() { assert_eq!(vec![1u8].len(), 1) }\n' >"$folder/check.rs"
  "$1" --edition 2024 --test --target "$TARGET" -C opt-level=1 -C lto=fat -o "$folder/check.wasm" "$folder/check.rs" \
    >"$LOGS/std-check.log" 2>&1 || status=1
  rm -rf "$folder"
  return "$status"
}

# at_least 1.96.0 1.95
at_least() {
  [ -n "$1" ] && [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

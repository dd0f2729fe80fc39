# shellcheck shell=bash
# How the widget is compiled for shipping: as small as it goes. Sourced by tools/build.sh.
# Four things beside Cargo.toml's release profile (decision 0002 has the measurements):
#   - the standard library is compiled along, for size, and a failed check stops at once instead of wording a message.
#     These options are not stable yet; RUSTC_BOOTSTRAP lets the pinned stable compiler take them. The script notices
#     the stop (src/embed/js/program.js). Needs the library's source (rustup component rust-src).
#   - the stack ends above 0x110000, so no constant stands there: Rust writes "no character" with that number, and
#     tools/split/data.mjs could not tell it from an address.
#   - fluent-bundle reads and writes whole numbers only: reading and writing any fraction costs 16 KB. And it asks for the
#     plurals of the language as it is, instead of negotiating with a list first: the browser does that.
# KASSA_STABLE=1 leaves all of it out: stable options only, the crates as published, a bigger module.
# Does NOT compile anything itself.

# Sets LEAN_ENV and LEAN_ARGS for cargo.
choose_lean() {
  LEAN_ENV=()
  LEAN_ARGS=()
  [ "${KASSA_STABLE:-}" != 1 ] || return 0
  lean_fluent
  LEAN_ARGS+=(--config "paths=['$KASSA_LEAN/fluent-bundle']")
  if ! lean_std_works; then
    say "· no source of the standard library, or another compiler: the module will be larger (rustup component add rust-src)"
    return 0
  fi
  LEAN_ENV+=(RUSTC_BOOTSTRAP=1 RUSTFLAGS="-Clink-arg=--no-merge-data-segments -Clink-arg=-zstack-size=1179648 -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none")
  LEAN_ARGS+=(-Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size)
}

lean_std_works() {
  [ -f "$(rustc --print sysroot)/lib/rustlib/src/rust/library/std/Cargo.toml" ] &&
    RUSTC_BOOTSTRAP=1 rustc -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none --print cfg >/dev/null 2>&1
}

# A copy of fluent-bundle as cargo downloaded it, with some expressions changed (tools/lean.mjs). A number with a
# fraction in a message stays the text it is. The copy is made anew when the crate's version changes.
lean_fluent() {
  local original copy="$KASSA_LEAN/fluent-bundle"
  # Downloads what is missing: on a new machine nothing is there yet.
  original=$(cargo metadata --format-version 1 --locked --quiet --filter-platform wasm32-unknown-unknown |
    node "$KASSA_ROOT/tools/lean.mjs" folder-of fluent-bundle) || fail "the crates could not be fetched."
  node "$KASSA_ROOT/tools/lean.mjs" copy "$original" "$copy" || fail "fluent-bundle is not as tools/lean.mjs knows it."
}

#!/usr/bin/env bash
# Builds Rust's standard library for wasm32 from Debian's source package, into <folder>/library/*.rlib.
#   tools/setup/wasm-std.sh <empty or missing folder>
# Does NOT install it and needs no rights; tools/setup/rust.sh copies the result.
set -euo pipefail

folder=$1
target=wasm32-unknown-unknown

rm -rf "$folder"
mkdir -p "$folder/src" "$folder/library"
cd "$folder"
printf '[package]\nname = "std-carrier"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >Cargo.toml
: >src/lib.rs

# Nothing of the caller's build settings may leak into the library.
unset CARGO_TARGET_DIR RUSTUP_TOOLCHAIN CARGO_BUILD_TARGET CARGO_ENCODED_RUSTFLAGS
# RUSTC_BOOTSTRAP opens -Zbuild-std on a stable compiler; embed-bitcode, or link-time optimisation fails later.
RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
  /usr/bin/cargo build --release --lib --target-dir "$folder/target" --target "$target" \
  -Zbuild-std=std,panic_abort,test,proc_macro -Zbuild-std-features=

for library in "target/$target/release/deps/"lib*.rlib; do
  case "$library" in
    */libstd_carrier-*) ;;
    *) cp "$library" library/ ;;
  esac
done

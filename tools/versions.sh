# shellcheck shell=bash disable=SC2034
# The pinned versions of every tool the set-up fetches. Sourced, never run.
# It holds no number that stands elsewhere: wasm-bindgen and the oldest Rust are read from Cargo.toml,
# the npm tools stand in tools/package.json. Does NOT install or check anything.

# The command-line tool must equal the crate to the last digit, so the crate's pin is the only one.
WASM_BINDGEN_VERSION=$(sed -nE 's/^wasm-bindgen = .*"=([0-9.]+)".*/\1/p' "$KASSA_ROOT/Cargo.toml")
RUST_MINIMUM=$(sed -nE 's/^rust-version = "([0-9.]+)".*/\1/p' "$KASSA_ROOT/Cargo.toml" | head -n 1)
TRUNK_VERSION=0.21.14
GECKODRIVER_VERSION=0.37.1
NODE_MINIMUM=20

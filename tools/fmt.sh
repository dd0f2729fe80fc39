#!/usr/bin/env bash
# Formats the Rust sources, or with --check only says whether they are formatted; --which names the toolchain used.
# Does NOT format JavaScript or CSS.
set -euo pipefail

cd "$(dirname "$0")/.."
. tools/env.sh

# The build's own toolchain first; Debian's comes without a formatter, so rustup's stable may stand in.
formatter() {
  local name
  for name in "${KASSA_TOOLCHAIN:-}" stable; do
    RUSTUP_TOOLCHAIN=$name RUSTUP_AUTO_INSTALL=0 cargo fmt --version >/dev/null 2>&1 && printf '%s' "$name" && return
  done
  return 1
}

name=$(formatter) || { echo "kassa: no rustfmt here; make setup gets it." >&2; exit 1; }
case "${1:-}" in
  --which) echo "$name" ;;
  --check) RUSTUP_TOOLCHAIN=$name cargo fmt --all --check -- --color "$([ -t 1 ] && echo always || echo never)" ;;
  "") RUSTUP_TOOLCHAIN=$name cargo fmt --all ;;
  *) echo "usage: tools/fmt.sh [--check|--which]" >&2; exit 2 ;;
esac

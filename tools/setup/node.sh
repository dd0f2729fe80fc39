# shellcheck shell=bash
# Node and the npm tools of tools/package.json (bundler, wasm-opt, browser driver for whole-shop tests, type checker).
# Sourced by tools/setup.sh. Does NOT install Node itself: no package of it is new enough everywhere.

need_node() {
  local version
  version=$(node --version 2>/dev/null) || fail "Node is missing." "Install Node $NODE_MINIMUM or newer with npm, then repeat."
  version=${version#v}
  [ "${version%%.*}" -ge "$NODE_MINIMUM" ] || fail "Node $version is too old." "Install Node $NODE_MINIMUM or newer, then repeat."
  command -v npm >/dev/null || fail "npm is missing." "Install npm, then repeat."
}

need_npm_tools() {
  local folder="$KASSA_ROOT/tools" stamp
  # npm writes this file last, so it is only there after a complete installation.
  stamp="$folder/node_modules/.kassa-lock"
  cmp -s "$folder/package-lock.json" "$stamp" && return
  step "npm tools (bundler, wasm-opt, test driver)" "about 20 s" npm ci --prefix "$folder" --no-progress || {
    show_log
    fail "the npm tools could not be installed." "Check that npm reaches its registry, then repeat."
  }
  cp "$folder/package-lock.json" "$stamp"
}

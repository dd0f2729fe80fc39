#!/usr/bin/env bash
# The designers' page with live reload, served by Trunk, which is built on this machine the first time.
# Settings are in Trunk.toml. Does NOT start the sandbox: the page needs no network.
set -euo pipefail

cd "$(dirname "$0")/.."
tools/setup.sh preview
. tools/env.sh

# Trunk takes tools from PATH if their version fits; it would download others.
export PATH="$KASSA_ROOT/tools/node_modules/.bin:$PATH"
# The release profile, since make has built the dependencies in it.
exec trunk serve --release "$@"

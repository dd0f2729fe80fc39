#!/usr/bin/env bash
# The designers' page with live reload, served by Trunk, which is built on this machine the first time.
# Settings and the two build steps are in Trunk.toml. Does NOT start the sandbox: the page needs no network.
set -euo pipefail

cd "$(dirname "$0")/.."
tools/setup.sh preview
. tools/env.sh

exec trunk serve "$@"

#!/usr/bin/env bash
# Removes what building made: dist/, target/ and the cache's target folders. Installed tools stay.
# Does NOT uninstall packages or toolchains.
set -euo pipefail

cd "$(dirname "$0")/.."
. tools/env.sh

rm -rf dist target tools/node_modules "$KASSA_CACHE"/target-* "$KASSA_CACHE/logs" "$KASSA_CACHE/std-build" "$KASSA_CACHE/tool-build"

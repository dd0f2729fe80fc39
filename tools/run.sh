#!/usr/bin/env bash
# The main job end to end: gets what is missing, builds, then becomes the demo shop with the sandbox provider.
#   PORT (8080) and PROVIDER_PORT (8081) are passed through.
# Does NOT install browsers. Listens until interrupted and leaves nothing running.
set -euo pipefail

cd "$(dirname "$0")/.."
tools/setup.sh run
. tools/env.sh
. tools/say.sh

tools/build.sh
build_step "demo shop and sandbox provider" "first time about 1 min" cargo build --package sandbox || fail "the sandbox does not compile."

sandbox="$CARGO_TARGET_DIR/debug/sandbox"
# exec, so that Ctrl-C reaches the server itself; where the system can, it also ends when make is killed outright.
if setpriv --help 2>/dev/null | grep -q pdeathsig; then
  exec setpriv --pdeathsig TERM "$sandbox"
fi
exec "$sandbox"

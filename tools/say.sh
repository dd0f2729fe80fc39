# shellcheck shell=bash
# How the scripts talk: one line a step with its duration, the whole story in a log, the log's end on failure.
# Sourced. Does NOT decide anything.

LOGS="$KASSA_CACHE/logs"
TICKER=
trap stop_ticker EXIT

say() { printf '%s\n' "$*"; }

# fail <what is wrong> <what to do about it>
fail() {
  printf '\nkassa: %s\n' "$1" >&2
  shift
  [ $# -eq 0 ] || printf '  %s\n' "$@" >&2
  exit 1
}

# step <title> <how long it takes> <command…>: runs one command with its output in a log.
# On a terminal the line counts seconds and shows the log's last line; elsewhere it speaks every half minute.
step() {
  local title=$1 estimate=$2 log status=0 start=$SECONDS
  shift 2
  mkdir -p "$LOGS"
  log="$LOGS/$(printf '%s' "$title" | tr -cs 'A-Za-z0-9.\n' '-').log"
  : >"$log"
  start_ticker "$title" "$estimate" "$log"
  # stdin is closed: nothing here may wait for a person.
  "$@" >"$log" 2>&1 </dev/null || status=$?
  stop_ticker
  if [ "$status" -eq 0 ]; then
    say "· $title: done in $((SECONDS - start)) s"
  else
    say "· $title: failed after $((SECONDS - start)) s"
  fi
  LAST_LOG=$log
  return "$status"
}

# The end of the last step's log, without network addresses.
show_log() {
  tail -n 25 "$LAST_LOG" | masked | sed 's/^/    /' >&2
  say "  whole log: $LAST_LOG" >&2
}

# build_step <title> <how long> <command…>: a step whose warnings and errors are shown whole, whatever the result.
build_step() {
  local status=0 colour=never
  [ -t 1 ] && colour=always
  CARGO_TERM_COLOR=$colour step "$@" || status=$?
  # Cargo's progress verbs stand right-aligned in twelve columns; what is left is for the developer.
  # A colour may stand before the verb.
  grep -vE '^(.\[[0-9;m]*(.\[[0-9;]*m)*)? *(Compiling|Checking|Fresh|Finished|Updating|Downloading|Downloaded|Locking|Adding|Blocking|Executable|Running|Documenting)' "$LAST_LOG" | masked || true
  return "$status"
}

masked() { sed -E 's#[a-z+]+://[^[:space:]"`]+#<address>#g'; }

start_ticker() {
  if [ -t 1 ]; then
    tick_in_place "$@" &
  else
    tick_in_lines "$1" "$2" &
  fi
  TICKER=$!
}

stop_ticker() {
  [ -n "$TICKER" ] || return 0
  kill "$TICKER" 2>/dev/null || true
  wait "$TICKER" 2>/dev/null || true
  TICKER=
  [ ! -t 1 ] || printf '\r\033[K'
}

tick_in_place() {
  local seconds=0 columns last
  columns=$(tput cols 2>/dev/null || echo 80)
  while :; do
    last=$(tail -c 400 "$3" 2>/dev/null | tr '\r' '\n' | tail -n 1 | sed -E 's/\x1b\[[0-9;]*m//g; s/^ +//' | masked)
    printf '\r\033[K%s' "$(printf '· %s (%s): %s s  %s' "$1" "$2" "$seconds" "$last" | cut -c "1-$((columns - 1))")"
    sleep 1
    seconds=$((seconds + 1))
  done
}

tick_in_lines() {
  local seconds=0
  # Short sleeps: a sleep that outlives its ticker keeps the output pipe open.
  while sleep 1; do
    seconds=$((seconds + 1))
    # What is done at once needs no announcement.
    [ "$seconds" -ne 2 ] || say "· $1 ($2) …"
    [ $((seconds % 30)) -ne 0 ] || say "  … $1: $seconds s"
  done
}

#!/usr/bin/env bash
# From the start of the process to the window with its library, beside Strawberry.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"
. "$root/src/main/sh/stage.sh"

case ${1:---help} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/window.sh FOLDER [RUNS]

Scans FOLDER into a new library of Moonsong and one of Strawberry, then starts each RUNS times (7), in turn, on a
virtual display of its own. `wall s` is from the start of the process until its window is shown; the lines `-settled`
are until its picture changes no more (looked at every 50 ms, for 6 s); `peak MB` is the memory at rest 6 s after the
start. Strawberry is left out where it is not installed.

Needs: xvfb, xdotool, xwd (x11-apps), sqlite3; strawberry.
HELP
    exit
    ;;
esac
needs Xvfb xdotool xwd sqlite3
folder=$(cd "$1" && pwd -P) || exit 2
runs=${2:-7}
work_open
stage=$work
stage_pids=()
stage_display
stage_sound
started+=("${stage_pids[@]}")

moonsong_start() { exec "$moonsong" --home "$work/home"; }
strawberry_start() {
  HOME=$work/s XDG_CONFIG_HOME=$work/s/config XDG_DATA_HOME=$work/s/data XDG_CACHE_HOME=$work/s/cache exec strawberry
}

shown() { xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; }

# Ends the process $1 and waits until its window is gone.
leave() {
  kill "$1" 2>/dev/null
  wait "$1" 2>/dev/null
  sleep 0.3
}

# Strawberry's own scan of the folder: its first start makes the database, its second one reads the folder.
strawberry_prepare() {
  local database count=-1 last
  mkdir -p "$work/s"
  (strawberry_start) >/dev/null 2>&1 &
  started+=($!)
  stage_wait shown Strawberry || return 1
  sleep 3
  leave $!
  database=$(find "$work/s" -name strawberry.db -print -quit)
  [ -n "$database" ] || return 1
  sqlite3 "$database" "INSERT INTO directories (path, subdirs) VALUES ('${folder//\'/\'\'}', 1)"
  (strawberry_start) >/dev/null 2>&1 &
  started+=($!)
  until [ "$count" -gt 0 ] && [ "$count" = "$last" ]; do
    last=$count
    sleep 5
    count=$(sqlite3 "$database" 'SELECT count(*) FROM songs' 2>/dev/null || echo -1)
  done
  say "Strawberry has $count songs"
  leave $!
}

# Starts the program $1 whose window's title has $2, and notes the times.
open_window() {
  local name=$1 began pid wall picture last='' changed
  began=$(now)
  ("${name}_start") >/dev/null 2>&1 &
  pid=$!
  started+=($pid)
  until shown "$2"; do
    kill -0 $pid 2>/dev/null || { say "$name ended" && return 1; }
    sleep 0.01
  done
  wall=$(since "$began")
  changed=$wall
  while LC_ALL=C awk "BEGIN { exit !($(since "$began") < 6) }"; do
    picture=$(xwd -root -silent | cksum)
    [ "$picture" = "$last" ] || changed=$(since "$began")
    last=$picture
    sleep 0.05
  done
  note "$name" "$wall" "$(cpu_of $pid)" "$(resident_of $pid)"
  note "$name-settled" "$changed" "$(cpu_of $pid)" "$(resident_of $pid)"
  leave $pid
}

"$moonsong" --home "$work/home" scan "$folder" >/dev/null || [ $? -eq 1 ] || exit 3
"$moonsong" --home "$work/home" identify >/dev/null || [ $? -eq 1 ] || exit 3
others=()
if type -P strawberry >/dev/null; then strawberry_prepare && others=(strawberry strawberry-settled); fi
for ((run = 1; run <= runs; run++)); do
  say "run $run of $runs"
  open_window moonsong Moonsong || exit 3
  [ ${#others[@]} -eq 0 ] || open_window strawberry Strawberry
done
report "${others[@]}" moonsong moonsong-settled

#!/usr/bin/env bash
# One large playlist.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"

case ${1:-} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/playlist.sh [ENTRIES] [RUNS]

Makes a playlist of ENTRIES (100000) over a library of as many rows and times RUNS times (3) opening it, moving in it,
sorting it, taking that back, and leading every entry to its file, before and after the library's folder is another one.
HELP
    exit
    ;;
esac
work_open
java_open PlaylistBench
mkdir "$work/home"
java_run "$work/home" "${1:-100000}" "${2:-3}"

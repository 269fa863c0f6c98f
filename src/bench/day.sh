#!/usr/bin/env bash
# A day of playing, as fast as it goes.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"

case ${1:-} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/day.sh [HOURS] [FOLDER]

Plays HOURS (24) of the music in FOLDER, else of the demo's, without a sound device and as fast as it goes: the queue is
repeated, edited every 97 s of music, sought in every 7 minutes, crossed or not, at other speeds and loudness. Tells
every hour of music the heap, the memory and the open files of the process, and the most room that the tape took.
HELP
    exit
    ;;
esac
work_open
java_open DayBench
music=${2:-$work/music}
[ -n "${2:-}" ] || "$moonsong" --home "$work/home" demo "$music" --no-window >/dev/null 2>&1
mapfile -d "" -t files < <(find "$music" -type f -regextype posix-extended \
  -regex '.*\.(mp3|m4a|flac|ogg|opus|wav|aiff?)' -size +20k -print0 | sort -z)
mkdir "$work/tape"
# As the window is run.
JAVA_OPTIONS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UseCodeCacheFlushing -Xms48m -Xmn24m -Xmx512m" java_run "$work/tape" "${1:-24}" "${files[@]}"

#!/usr/bin/env bash
# The first scan of a library and the second one that finds nothing changed.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"
. "$root/src/bench/mpd.sh"

case ${1:---help} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/scan.sh FOLDER [RUNS]

Times, in turn and RUNS times (5), for the music in FOLDER: the first scan by Moonsong into an empty home, a second
scan with no change, the first database update of MPD, and a loop of TagLib over the files on two threads. One run
before the first warms the file cache.

Needs: time, mpd, g++ and the headers of TagLib (Debian: time mpd g++ libtag1-dev).
HELP
    exit
    ;;
esac
needs time mpd g++
folder=$(cd "$1" && pwd -P) || exit 2
runs=${2:-5}
work_open
g++ -O2 -std=c++17 -pthread -o "$work/taglib" "$root/src/bench/taglib.cpp" -ltag || exit 3
mpd_prepare "$folder"
"$moonsong" --version >/dev/null || exit 3
"$work/taglib" "$folder" >/dev/null

for ((run = 1; run <= runs; run++)); do
  say "run $run of $runs"
  rm -rf "$work/home"
  measure moonsong "$moonsong" --home "$work/home" scan "$folder"
  measure moonsong-rescan "$moonsong" --home "$work/home" scan
  mpd_first
  measure taglib-2-threads "$work/taglib" "$folder" 2
done

cat "$work/taglib-2-threads.out"
cat "$work/moonsong.out"
report moonsong moonsong-rescan mpd taglib-2-threads
LC_ALL=C awk "BEGIN {
  printf \"MPD takes %.1f times as long as Moonsong (at least 6 wanted)\n\", $(median mpd 1) / $(median moonsong 1)
  printf \"Moonsong takes %.2f times as long as TagLib (at most 2.5 wanted)\n\", $(median moonsong 1) / $(median taglib-2-threads 1) }"

#!/usr/bin/env bash
# One search from the command line, Java's start included.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"

case ${1:---help} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/search.sh FOLDER [RUNS]

Scans FOLDER into a new home once, then times each of a few searches RUNS times (5), and the start alone
(`--version`). Needs: time.
HELP
    exit
    ;;
esac
needs time
folder=$(cd "$1" && pwd -P) || exit 2
runs=${2:-5}
work_open
"$moonsong" --home "$work/home" scan "$folder" >/dev/null || [ $? -eq 1 ] || exit 3

queries=("moon" "l'amour" "AC/DC" "문" "ㅁㅅ" "a" "the main title")
for ((run = 1; run <= runs; run++)); do
  say "run $run of $runs"
  measure start-alone "$moonsong" --version
  for ((i = 0; i < ${#queries[@]}; i++)); do
    measure "search-$i" "$moonsong" --home "$work/home" search "${queries[i]}"
  done
done
for ((i = 0; i < ${#queries[@]}; i++)); do echo "search-$i: ${queries[i]} ($(wc -l <"$work/search-$i.out") lines)"; done
report start-alone $(for ((i = 0; i < ${#queries[@]}; i++)); do echo "search-$i"; done)

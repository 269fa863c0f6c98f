#!/usr/bin/env bash
# What the launcher itself adds to a start.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"

case ${1:-} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/start.sh [RUNS]

Times, in turn and RUNS times (20), the launcher with a Java that does nothing: all that ./moonsong adds to a start.
Needs: time.
HELP
    exit
    ;;
esac
needs time
runs=${1:-20}
work_open
"$moonsong" --version >/dev/null
# A JDK whose java ends at once, with the release file that makes it acceptable.
mkdir -p "$work/jdk/bin"
echo 'JAVA_VERSION="25"' >"$work/jdk/release"
ln -s "$(type -P true)" "$work/jdk/bin/java"
ln -s "$(type -P true)" "$work/jdk/bin/javac"
for ((run = 1; run <= runs; run++)); do
  JAVA_HOME=$work/jdk measure launcher "$moonsong" search moon
done
report launcher

#!/usr/bin/env bash
# One benchmark that is written in Java.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"
. "$root/src/main/sh/stage.sh"

case ${1:---help} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/run.sh [--window] CLASS [ARGUMENT...]

Builds the program, compiles the class CLASS of src/bench/java against it, and runs it; the class says what its
ARGUMENTs are. With --window it gets a virtual display to draw on.

JAVA_OPTIONS holds more options of Java's, and CLASSPATH more libraries: LuceneBench needs those of Lucene.
HELP
    exit
    ;;
esac
work_open
if [ "$1" = --window ]; then
  shift
  needs Xvfb
  stage=$work
  stage_pids=()
  stage_display
  started+=("${stage_pids[@]}")
fi
java_open "$1"
shift
java_run "$@"

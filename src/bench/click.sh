#!/usr/bin/env bash
# From a click to its sound.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$root/src/bench/common.sh"
. "$root/src/main/sh/stage.sh"

case ${1:-} in
  --help | -h)
    cat <<'HELP'
Usage: src/bench/click.sh [RUNS]

Times, on a virtual sound device and RUNS times (20), from the call to play another queue, the next track and an
earlier track to the first sample that a recording of the device hears of it, and once the first sound of a process.

Needs: pulseaudio, pulseaudio-utils, libasound2-plugins.
HELP
    exit
    ;;
esac
needs pulseaudio pactl parec
work_open
stage=$work
stage_pids=()
stage_sound
started+=("${stage_pids[@]}")
java_open ClickBench
mkdir "$work/click"
java_run "$work/click" "${1:-20}"
